"""Who is who across articles: from namings to people, sure steps first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.lexicon.names import initials, name_key
from kg.resolve.groups import Groups
from kg.resolve.individual import Individual, look_for, merged
from kg.resolve.naming import Naming, Profile, generation, profile
from kg.resolve.surnames import with_surnames

Block = tuple[str, ...]


def individuals(namings: Iterable[Naming]) -> list[Individual]:
    """The people behind all namings: by lexicon and full name, by longer name, by surname."""
    full: list[Naming] = []
    short: list[Naming] = []
    for naming in namings:
        (full if naming.full or naming.entry else short).append(naming)
    return with_surnames(_joined([_individual(rows) for rows in _by_name(full)]), short)


def _individual(rows: list[Naming]) -> Individual:
    """Namings put together at once as one person, and why."""
    if len(rows) < 2:
        return Individual(profile(rows))
    known = rows[0].entry is not None
    because = "the lexicon knows all as one person" if known else "same full name, order and spelling aside"
    return Individual(profile(rows), (because,))


def _by_name(namings: list[Naming]) -> Iterator[list[Naming]]:
    """Namings that are one beyond doubt: one entry of the lexicon, or one full name in one country."""
    groups: dict[Block, list[Naming]] = defaultdict(list)
    for row in sorted(namings, key=lambda naming: naming.who):
        name = row.person.name
        block: Block = ("name", name_key(name), initials(name), generation(name) or "")
        groups[("known", row.entry) if row.entry else block].append(row)
    for block in sorted(groups):
        yield from [groups[block]] if block[0] == "known" else _by_country(groups[block])


def _by_country(namings: list[Naming]) -> Iterator[list[Naming]]:
    """Namesakes apart: namings of one country are one, and all are where no two countries are named."""
    groups = Groups(len(namings))
    holders: dict[str, int] = {}
    for i, naming in enumerate(namings):
        for country in sorted(naming.countries):
            groups.join(holders.setdefault(country, i), i)
    parts = [[namings[i] for i in part] for part in groups.parts()]
    placed = [part for part in parts if any(row.countries for row in part)]
    yield from parts if len(placed) > 1 else [namings]


def _joined(people: list[Individual]) -> list[Individual]:
    """People whose names differ but lead to each other, each the other's one best match."""
    blocks: dict[Block, list[int]] = defaultdict(list)
    for i, person in enumerate(people):
        for block in _blocks(person.profile):
            blocks[block].append(i)
    told, choice = [], {}
    for i, person in enumerate(people):
        places = {j for block in _blocks(person.profile) for j in blocks[block]} - {i}
        finding = look_for(person.profile, people, places)
        choice[i] = finding.place
        because = tuple(sorted({*person.because, *finding.because}))
        told.append(replace(person, because=because, against=finding.against))
    groups = Groups(len(people))
    for i, j in choice.items():
        if j is not None and choice[j] == i:
            groups.join(i, j)
    return [merged([told[i] for i in part]) for part in groups.parts()]


def _blocks(person: Profile) -> set[Block]:
    """Where to look for the same person: one key, the first name with another, a name with an office."""
    pairs = {(tokens[0], token) for tokens in person.tokens for token in tokens[1:]}
    held = {(token, *office) for tokens in person.tokens for token in tokens for office in person.offices}
    return pairs | held | {(key,) for key in person.keys}
