"""Titles lead to categories of office; where the country decides, it is asked."""

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.titles import bare_title, office_category


@pytest.mark.parametrize(
    ("title", "country", "category"),
    [
        ("defence chief", "CN", "defence_minister"),
        ("Minister of National Defense", "CN", "defence_minister"),
        ("Secretary of State for Defence", "GB", "defence_minister"),
        ("acting secretary of defense", "US", "defence_minister"),
        ("Minister for Defence Procurement", "GB", "minister_other"),
        ("armed forces minister", "FR", "defence_minister"),
        ("armed forces minister", "GB", "deputy_defence"),
        ("top diplomat", "RU", "foreign_minister"),
        ("minister for foreign affairs and trade", "IE", "foreign_minister"),
        ("Minister of Europe and Foreign Affairs", "FR", "foreign_minister"),
        ("secretary of state", "US", "foreign_minister"),
        ("secretary of state", "NO", None),
        ("foreign secretary", "GB", "foreign_minister"),
        ("foreign secretary", "IN", None),
        ("Secretary of State for Foreign, Commonwealth and Development Affairs", "GB", "foreign_minister"),
        ("foreign and regional affairs minister", "TT", "foreign_minister"),
        ("cabinet secretary for foreign affairs", "KE", "foreign_minister"),
        ("foreign trade minister", "FI", "minister_other"),
        ("Minister of State for Foreign Affairs", "GB", "deputy_foreign"),
        ("deputy foreign minister", "RU", "deputy_foreign"),
        ("chancellor", "DE", "head_of_government"),
        ("chancellor", "GB", "finance_economy_minister"),
        ("chancellor of the exchequer", "GB", "finance_economy_minister"),
        ("premier", "CN", "head_of_government"),
        ("premier", "AU", "regional"),
        ("vice premier", "CN", "deputy_head_of_government"),
        ("president", "CN", "head_of_state"),
        ("vice president", "US", "vice_president"),
        ("President of the Senate", "FR", "legislature_head"),
        ("president of Piedmont", "IT", None),
        ("Foreign Ministry spokesman", "CN", "spokesperson"),
        ("chairman of the Joint Chiefs of Staff", "US", "military_chief"),
        ("secretary-general", None, "io_head"),
        ("deputy prime minister and defence minister", "XX", "defence_minister"),
        ("Minister of Defence and Veterans Affairs", "XX", "defence_minister"),
        ("minister of culture and tourism", "XX", "minister_other"),
        ("senator", "US", "legislator"),
        ("professor", None, None),
    ],
)
def test_the_category_of_a_title(title: str, country: str | None, category: str | None) -> None:
    assert office_category(title, country) == category


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("President of the United States", "President"),
        ("South Korean foreign minister", "foreign minister"),
        ("Russia's defence minister", "defence minister"),
        ("minister of foreign affairs", "minister of foreign affairs"),
    ],
)
def test_a_title_without_its_country(title: str, bare: str) -> None:
    assert bare_title(title, load_lexicon().country) == bare
