"""A lexicon of the user's own out of a Wikidata-shaped SPARQL endpoint; it lies over the embedded one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kg.lexicon.compile import write_lexicon
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.update.ask import ask_all
from kg.lexicon.update.compiled import compiled_over
from kg.lexicon.update.facts import tables_of
from kg.lexicon.update.pages import Pages
from kg.polite import polite_client

_RESULTS = "application/sparql-results+json"


def update_lexicon(
    endpoint: str,
    target: Path,
    base: Lexicon,
    *,
    today: date,
    since: int = 1990,
    contact: str = "",
    pause: float = 1.0,
    watch: Callable[[str], None] = lambda what: None,
) -> dict[str, int]:
    """Ask for offices, who held them since a year, and ministries; write them over what ``target`` has.

    Gives the number of people, terms and ministries. Answers stay in a folder beside ``target`` until all
    is there, so that a run that was interrupted goes on where it ended. Raises ServiceError.
    """
    folder = target.with_name(target.name + ".pages")
    with polite_client(accept=_RESULTS, contact=contact, pause=pause) as client:
        pages = Pages(endpoint, client, folder, watch)
        answers = ask_all(pages, since)
    tables = tables_of(answers, base, today)
    write_lexicon(compiled_over(tables, target, base), target)
    pages.forget()
    return {what: len(list(tables.read(what))) for what in ("people", "tenures", "ministries")}
