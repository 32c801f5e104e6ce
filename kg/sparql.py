"""What can be said of a query in plain words before or after a store has failed to parse it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_QUOTED = re.compile(r"\"\"\".*?\"\"\"|'''.*?'''|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|<[^<>\s\"{}|^`]*>|#[^\n]*", re.DOTALL)  # fmt: skip
_DECLARED = re.compile(r"\bPREFIX\s+([^\s:]*)\s*:", re.IGNORECASE)
_USED = re.compile(r"(?<![\w?$:.%-])([A-Za-z][\w.-]*):")
_ASKS = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b\s*[\s?$*<({]", re.IGNORECASE)
_UPDATES = re.compile(
    r"\s*(?:(?:PREFIX\s+\S+|BASE)\s*)*(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\s", re.IGNORECASE
)  # fmt: skip
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_SENTENCE = re.compile(r"[A-Z]\w*(?: \w+){3,}")  # the parser tells tokens, and now and then what is wrong
_NEAR = 30  # characters shown before and after the place of an error


def is_query(text: str) -> bool:
    """Whether a text is meant to be SPARQL rather than a name."""
    return "{" in text or bool(_ASKS.search(text))


def is_update(text: str) -> bool:
    """Whether a text would change a graph."""
    return bool(_UPDATES.match(_bare(text)))


def fault(query: str, error: str, prefixes: Iterable[str]) -> str:
    """Why a query does not parse, by what the parser says of it, in one line."""
    if missing := undeclared(query, prefixes):
        return f"the prefix {missing[0]}: is not declared; begin the query with: PREFIX {missing[0]}: <...>"
    found = _PLACE.search(error)
    if found is None:
        return f"the query does not parse: {error}"
    line, column, expected = int(found[1]), int(found[2]), found[3]
    told = _SENTENCE.search(expected)
    why = f": {told[0]}" if told else ""
    return f"the query does not parse at line {line}, column {column}{_near(query, line, column)}{why}"


def undeclared(query: str, prefixes: Iterable[str]) -> list[str]:
    """The prefixes that a query uses without declaring them, in the order of their use."""
    declared = {*prefixes, *_DECLARED.findall(_bare(query))}
    return [prefix for prefix in dict.fromkeys(_USED.findall(_bare(query))) if prefix not in declared]


def _bare(query: str) -> str:
    """A query without its strings, IRIs and comments."""
    return _QUOTED.sub(" ", query)


def _near(query: str, line: int, column: int) -> str:
    """The words on both sides of a place."""
    lines = query.split("\n")
    place = sum(len(text) + 1 for text in lines[: line - 1]) + column - 1
    before, after = (" ".join(part.split()) for part in (query[:place], query[place:]))
    where = f', after "{before[-_NEAR:].lstrip()}"' if before else ""
    return f'{where}, before "{after[:_NEAR].rstrip()}"' if after else f"{where}, its end"
