"""The training data: names stay where their words are, whatever is done to the text."""

from random import Random

import pytest

from training.examples import Example, Name, is_sound
from training.gazetteer import Country, Gazetteer, Person
from training.gold import without_titles
from training.labels import Places
from training.noise import add_noise, change_case, curl_quotes
from training.silver import SLOT, Silver
from training.substitute import substitute_people
from training.tables import read_words

GAZETTEER = Gazetteer(
    countries=(Country("FJ", "Fiji", "Fijian", "Suva"), Country("TD", "Chad", "Chadian", "N'Djamena")),
    country_names=frozenset({"Fiji", "Chad"}),
    peoples=frozenset({"Fijian", "Chadian", "Sunni", "Arab"}),
    people=(Person("Ana Ngata", "Ngata"), Person("Zhou Lin", "Zhou")),
    organizations=("Pacific Forum",),
    parties=("Reef Party",),
    positions=("Minister of Fisheries",),
    media=("Daily Post",),
    cities=("Nadi",),
)


def marked(example: Example) -> list[tuple[str, str]]:
    """The names of an example as words and labels."""
    return [(example.text[name.start : name.end], name.label) for name in example.names]


@pytest.mark.parametrize("template", read_words("templates"))
def test_every_template_fills_with_aligned_names(template: str) -> None:
    """No slot is left open and every name is a whole stretch of words."""
    example = Silver(GAZETTEER, Random(1)).fill(template)
    assert "{" not in example.text
    assert is_sound(example)
    assert len(example.names) <= len(SLOT.findall(template))


def test_a_template_names_its_people_and_places() -> None:
    """The words in the slots carry the labels of the slots."""
    example = Silver(GAZETTEER, Random(3)).fill(
        "{demonym} {Office} {person} left {capital}. {surname} came back."
    )
    labels = [label for _, label in marked(example)]
    assert labels == ["NORP", "PERSON", "GPE", "PERSON"]
    full, short = (words for words, label in marked(example) if label == "PERSON")
    assert short in full


def test_silver_is_the_same_for_the_same_seed() -> None:
    """A run can be repeated byte for byte."""
    first, second = (list(Silver(GAZETTEER, Random(7)).examples(50)) for _ in range(2))
    assert first == second


def test_page_furniture_holds_no_names() -> None:
    """Lines that pages print around an article are negatives."""
    furniture = set(read_words("furniture"))
    examples = [e for e in Silver(GAZETTEER, Random(5)).examples(100) if e.text in furniture]
    assert examples
    assert not any(example.names for example in examples)


def test_renamed_people_keep_their_spans() -> None:
    """Everybody is renamed, and the short name follows the full one."""
    text = "Eve Moss met Bob Hill. Moss smiled at Fiji."
    names = [
        Name(text.index(w), text.index(w) + len(w), "PERSON") for w in ("Eve Moss", "Bob Hill", "Moss smiled")
    ]
    names[2] = Name(names[2].start, names[2].start + 4, "PERSON")
    place = Name(text.index("Fiji"), text.index("Fiji") + 4, "GPE")
    renamed = substitute_people(Example(text, (*names, place)), GAZETTEER.people[:1], Random(1))
    assert marked(renamed) == [
        ("Ana Ngata", "PERSON"),
        ("Ana Ngata", "PERSON"),
        ("Ngata", "PERSON"),
        ("Fiji", "GPE"),
    ]


@pytest.mark.parametrize("seed", range(20))
def test_noise_never_moves_a_name(seed: int) -> None:
    """Typography changes, lengths do not."""
    text = '"Señor Núñez won\'t go," ırak said of Straße 5.'
    noisy = add_noise(Example(text, (Name(1, 12, "PERSON"),)), Random(seed))
    assert len(noisy.text) == len(text)
    assert noisy.text[1:12].casefold() in {"señor núñez", "senor nunez"}


@pytest.mark.parametrize(
    ("lot", "text"),
    [
        (0.0, "FIJI WAITS FOR ANA"),
        (0.05, "Fiji Waits for Ana"),
        (0.085, "fiji waits for ana"),
        (0.5, "Fiji waits for Ana"),
    ],
)
def test_case_follows_the_lot(lot: float, text: str) -> None:
    """Capitals, headline, small letters, or as it was."""
    assert change_case("Fiji waits for Ana", lot) == text


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("President Moss", "Moss"),
        ("Prime Minister Ana Ngata", "Ana Ngata"),
        ("Ana Ngata", "Ana Ngata"),
        ("General", "General"),
    ],
)
def test_titles_are_no_part_of_a_name(name: str, bare: str) -> None:
    """What one corpus takes in, the others leave out."""
    assert without_titles(name) == bare


def test_quotes_are_curled_by_what_stands_before() -> None:
    """Opening and closing marks are told apart."""
    assert curl_quotes("\"It's 'so',\" he said.") == "“It’s ‘so’,” he said."


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Fiji", "GPE"),
        ("Nadi", "GPE"),
        ("Fijian", "NORP"),
        ("Sunni Arab", "NORP"),
        ("Black Sea", "LOC"),
        ("the Middle East", "LOC"),
        ("Suva River", "LOC"),
    ],
)
def test_places_are_told_apart(words: str, label: str) -> None:
    """A polity, a people and a natural place get labels of their own."""
    assert Places.of(GAZETTEER).label(words) == label
