"""The questions in their order: countries, offices, terms, people, ministries, aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.lexicon.update import questions
from kg.lexicon.update.pages import Answer, Pages

_ITEMS = 100  # named in one question
_ITEM = "http://www.wikidata.org/entity/"
_QID = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Answers:
    """All that an endpoint said, question by question."""

    countries: list[Answer]
    offices: list[Answer]
    terms: list[Answer]
    people: list[Answer]
    ministries: list[Answer]
    aliases: list[Answer]


def ask_all(pages: Pages, since: int) -> Answers:
    """Ask everything; terms that ended before a year are left out."""
    offices = list(pages.rows(questions.OFFICES))
    ministries = list(pages.rows(questions.MINISTRIES))
    of_terms = questions.TERMS.replace("%d", str(since))
    terms = list(_about(_items(offices, "office"), of_terms, pages))
    people, bodies = _items(terms, "person"), _items(ministries, "item")
    return Answers(
        countries=list(pages.rows(questions.COUNTRIES)),
        offices=offices,
        terms=terms,
        people=list(_about(people, questions.PEOPLE, pages)),
        ministries=ministries,
        aliases=list(_about([*people, *bodies], questions.ALIASES, pages)),
    )


def _items(answers: Iterable[Answer], variable: str) -> list[str]:
    """The items that a variable stands for, each once; "some value" is none."""
    return sorted({qid for answer in answers if (qid := item(answer.get(variable, "")))})


def _about(items: list[str], question: str, pages: Pages) -> Iterator[Answer]:
    """A question on many items, some of them at a time."""
    for some in (items[start : start + _ITEMS] for start in range(0, len(items), _ITEMS)):
        yield from pages.rows(question.replace("%s", " ".join(f"wd:{qid}" for qid in some)))


def item(iri: str) -> str:
    """The QID of an item's IRI, "" for anything else."""
    qid = iri.removeprefix(_ITEM)
    return qid if _QID.fullmatch(qid) else ""
