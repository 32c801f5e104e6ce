"""Puts names of people from all countries in the place of those in a corpus."""

from random import Random

from training.examples import Example, Name, rewrite_names
from training.gazetteer import Person


def substitute_people(example: Example, people: tuple[Person, ...], random: Random) -> Example:
    """Renames everybody in the text; who is named again in short keeps the new surname."""
    surnames: dict[str, str] = {}
    new: list[tuple[Name, str]] = []
    for name in example.names:
        words = example.text[name.start : name.end]
        if name.label == "PERSON" and words[:1].isupper():
            new.append((name, _rename(words, surnames, random.choice(people))))
    return rewrite_names(example, new)


def _rename(words: str, surnames: dict[str, str], person: Person) -> str:
    """Gives a full name for a full name and a surname for a single word."""
    last = words.split()[-1]
    if " " in words:
        surnames[last] = person.surname
        return person.name
    return surnames.setdefault(last, person.surname)
