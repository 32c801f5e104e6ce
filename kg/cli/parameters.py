"""The values of a question that can be set: those that its query binds to a variable as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from pyoxigraph import Literal

from kg.errors import QueryError

# BIND ("2024-04-26"^^xsd:date AS ?day)
_BOUND = re.compile(r'(\bBIND\s*\(\s*)"([^"\\\n]*)"(\^\^\S+)?(\s+AS\s+\?(\w+)\s*\))', re.IGNORECASE)


def parameters(query: str) -> dict[str, str]:
    """The names of what can be set, with the values that are set."""
    return {found[5]: found[2] for found in _BOUND.finditer(query)}


def with_values(query: str, given: Iterable[str]) -> str:
    """A query with some of its values set, each given as NAME=VALUE."""
    for setting in given:
        name, equals, value = setting.partition("=")
        if not equals or name not in parameters(query):
            raise QueryError(f"--set {setting}: {_offered(query)}")
        query = _BOUND.sub(lambda found, name=name, value=value: _set(found, name, value), query)  # type: ignore[misc]  # defaults bind the loop's values
    return query


def _set(found: re.Match[str], name: str, value: str) -> str:
    """One binding, with a new value if it is the one that is meant."""
    if found[5] != name:
        return found[0]
    if (found[3] or "").endswith("date"):
        _check_day(name, value)
    return f"{found[1]}{Literal(value)}{found[3] or ''}{found[4]}"


def _check_day(name: str, value: str) -> None:
    """A day that is none would find nothing and say nothing."""
    with suppress(ValueError):
        if date.fromisoformat(value).isoformat() == value:
            return
    raise QueryError(f"--set {name}={value}: give a day as YYYY-MM-DD")


def _offered(query: str) -> str:
    """What can be set, in words."""
    known = [f'{name}="{value}"' for name, value in parameters(query).items()]
    return f"this question has {', '.join(known)} to set" if known else "this question has nothing to set"
