"""What news calls a country's ministries: "Russian Defence Ministry", "Ministry of Defence of Russia"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import words

_FIELDS: dict[str, tuple[str, ...]] = {
    "defence": ("Defence",),
    "foreign_affairs": ("Foreign", "Foreign Affairs"),
    "interior_security": ("Interior", "Internal Affairs"),
}


def ministry_names(compiled: Compiled) -> None:
    """Let the names that news uses lead to ministries: those without a country to all of a field."""
    countries = {row[0]: (row[2], words(str(row[4] or ""))) for row in compiled.rows("country")}
    for (code, field), keys in _by_field(compiled).items():
        name, demonyms = countries[code]
        for key in keys:
            compiled.name_bodies("organization", key, _plain_names(_FIELDS[field]))
        if len(keys) == 1:
            compiled.name_bodies("organization", keys[0], _names(str(name), demonyms, _FIELDS[field]))


def _plain_names(fields: tuple[str, ...]) -> Iterator[str]:
    """The names that all countries' ministries of a field share."""
    for field in fields:
        yield from (f"{field} Ministry", f"Ministry of {field}")


def _by_field(compiled: Compiled) -> dict[tuple[str, str], list[str]]:
    """The ministries of each country and field."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in compiled.rows("organization"):
        key, country, field = row[0], row[5], row[6]
        if country and field in _FIELDS:
            found[str(country), str(field)].append(str(key))
    return found


def _names(country: str, demonyms: list[str], fields: tuple[str, ...]) -> Iterator[str]:
    """The names, with the country's name or adjective before or behind."""
    for field in fields:
        for whose in (country, *demonyms):
            yield from (f"{whose} {field} Ministry", f"{whose} Ministry of {field}")
        yield from (f"{field} Ministry of {country}", f"Ministry of {field} of {country}")
