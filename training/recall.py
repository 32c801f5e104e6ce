"""Measures how many people of an article the pipeline finds by full name."""

import json
from collections.abc import Iterator
from pathlib import Path

from spacy.language import Language


def person_recall(nlp: Language, articles: Path) -> float:
    """Returns the share of people in the gold records one of whose full names is one PERSON span."""
    found = [hit for _, _, hit in find_people(nlp, articles)]
    return sum(found) / len(found)


def find_people(nlp: Language, articles: Path) -> Iterator[tuple[str, str, bool]]:
    """Yields article, person and whether the pipeline has the full name as one span."""
    for text_file in sorted(articles.glob("*.txt")):
        text = text_file.read_text(encoding="utf-8")
        spans = {_plain(ent.text) for ent in nlp(text).ents if ent.label_ == "PERSON"}
        record = json.loads(text_file.with_suffix(".json").read_text(encoding="utf-8"))
        for person in record["people"]:
            names = _full_names([person["name"], *person["aka"]], text)
            if names:
                yield text_file.stem, person["name"], bool(names & spans)


def _full_names(forms: list[str], text: str) -> set[str]:
    """Keeps the forms printed in the text; full names if there are any."""
    printed = {_plain(form) for form in forms if _plain(form) in _plain(text)}
    return {form for form in printed if " " in form} or printed


def _plain(text: str) -> str:
    """Evens out blanks, apostrophes and a possessive ending."""
    return " ".join(text.replace("’", "'").split()).removesuffix("'s")
