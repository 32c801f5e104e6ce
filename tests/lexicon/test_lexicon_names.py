"""Names that are one in all romanisations have one key; others do not."""

import pytest

from kg.lexicon.names import fold, initials, is_full, name_key


@pytest.mark.parametrize(
    "forms",
    [
        ("Sergei Shoigu", "Sergey Shoygu", "Serguei Shoigu", "Shoigu, Sergei", "SHOIGU Sergei"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelenskyi"),
        ("Dmitri S. Peskov", "Dmitry Peskov", "Dmitriy Peskov"),
        ("Bashar al-Assad", "Bashar Assad", "Bashar Al Assad", "Bashar el-Assad"),
        ("Yevgeny Prigozhin", "Evgeny Prigozhin", "Evgenii Prigozhin"),
        ("Mikhail Sergeyev", "Mihail Sergeev"),
        ("Mohammed bin Salman", "Muhammad bin Salman", "Mohamed bin Salman"),
        ("Abdel Fattah el-Sisi", "Abdul Fattah al-Sisi"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Joe Biden", "Joseph R. Biden Jr."),
        ("Alexander Lukashenko", "Aleksandr Lukashenko"),
        ("Valerii Zaluzhnyi", "Valery Zaluzhny"),
        ("Zeid Ra’ad Al Hussein", "Zeid Ra'ad al-Hussein"),
        ("Nguyễn Phú Trọng", "Nguyen Phu Trong"),
        ("S.M. Krishna", "S. M. Krishna"),
        ("Wang Yi", "Yi Wang"),
    ],
)
def test_forms_of_one_name_share_their_key(forms: tuple[str, ...]) -> None:
    assert len({name_key(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wang Yi", "Wang Ye"),
        ("Li Shangfu", "Lee Shangfu"),
        ("Al Gore", "Gore"),
        ("Ivan Petrov", "Ivan Petrova"),
        ("Kim Jong-un", "Kim Jong-il"),
    ],
)
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_folding_drops_case_marks_and_points() -> None:
    assert fold("Ra’ad Çavuşoğlu-Łukasz") == "raad cavusoglu lukasz"


def test_initials_and_full_names() -> None:
    assert initials("George H. W. Bush") == "hw"
    assert is_full("Dong Jun")
    assert not is_full("al-Abadi")
