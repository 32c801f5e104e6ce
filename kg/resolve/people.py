"""Who is who across articles: from namings to people, sure steps first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.lexicon.names import initials, name_key
from kg.resolve.groups import Groups
from kg.resolve.naming import Naming, Profile, generation, profile
from kg.resolve.same_person import MARGIN, SAME_PERSON, THRESHOLD
from kg.resolve.verdict import best, weigh

Block = tuple[str, ...]
_ASKED = 64  # people of one surname compared, at most
Match = tuple[int, tuple[str, ...]]  # the place of a person, and why it is they


@dataclass(frozen=True, slots=True)
class Individual:
    """One person: everything said of them, and why it is taken for one person's."""

    profile: Profile
    because: tuple[str, ...]


def individuals(namings: Iterable[Naming]) -> list[Individual]:
    """The people behind all namings: by lexicon and full name, by longer name, by surname and office."""
    full: list[Naming] = []
    short: list[Naming] = []
    for naming in namings:
        (full if naming.full or naming.entry else short).append(naming)
    people = _joined([Individual(profile(rows), _alike(rows)) for rows in _by_name(full)])
    return _with_surnames(people, short)


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
    choice = {i: found for i in range(len(people)) if (found := _match(people, i, blocks))}
    groups = Groups(len(people))
    for i, (j, _) in choice.items():
        if choice.get(j, (None, ()))[0] == i:
            groups.join(i, j)
    reasons = {i: because for i, (_, because) in choice.items()}
    return [_merged([people[i] for i in part], [reasons.get(i, ()) for i in part]) for part in groups.parts()]


def _match(people: list[Individual], i: int, blocks: dict[Block, list[int]]) -> Match | None:
    """The one other person this one may be, and why."""
    others = sorted({j for block in _blocks(people[i].profile) for j in blocks[block]} - {i})
    verdicts = [weigh(SAME_PERSON, people[i].profile, people[j].profile) for j in others]
    found = best(verdicts, threshold=THRESHOLD, margin=MARGIN)
    return None if found is None else (others[found], verdicts[found].because)


def _blocks(person: Profile) -> set[Block]:
    """Where to look for the same person: the same first name and one name more, or the same key."""
    pairs = {(tokens[0], token) for tokens in person.tokens for token in tokens[1:]}
    return pairs | {(key,) for key in person.keys}


def _with_surnames(people: list[Individual], namings: list[Naming]) -> list[Individual]:
    """People, with those namings that give a surname only led to them, or else to each other."""
    blocks: dict[Block, list[int]] = defaultdict(list)
    for i, person in enumerate(people):
        for block in _surname_blocks(person.profile):
            blocks[block].append(i)
    gained: dict[int, list[Individual]] = defaultdict(list)
    left = []
    for naming in sorted(namings, key=lambda naming: naming.who):
        alone = profile([naming])
        if found := _surname_match(people, alone, blocks):
            gained[found[0]].append(Individual(alone, found[1]))
        else:
            left.append(naming)
    return [_merged([person, *gained[i]], []) for i, person in enumerate(people)] + list(_by_surname(left))


def _by_surname(namings: list[Naming]) -> Iterator[Individual]:
    """Namings of one surname and one office are one; without an office each article's stands alone."""
    groups: dict[tuple[str, ...], list[Naming]] = defaultdict(list)
    for row in sorted(namings, key=lambda naming: naming.who):
        context = min(row.offices) if row.offices else (row.who.article, row.who.id)
        groups[(name_key(row.person.name), *context)].append(row)
    for block in sorted(groups):
        rows = groups[block]
        yield Individual(profile(rows), ("same surname and office",) if len(rows) > 1 else ())


def _surname_match(people: list[Individual], alone: Profile, blocks: dict[Block, list[int]]) -> Match | None:
    """The one person whose surname this is, if country, office or company say so too."""
    others = sorted({j for block in _surname_blocks(alone) for j in blocks.get(block, ())})[:_ASKED]
    verdicts = [weigh(SAME_PERSON, alone, people[j].profile) for j in others]
    found = best(verdicts, threshold=THRESHOLD, margin=MARGIN)
    return None if found is None else (others[found], verdicts[found].because)


def _surname_blocks(person: Profile) -> set[Block]:
    """Where surnames meet: first or last name."""
    return {(token,) for tokens in person.tokens if tokens for token in (tokens[0], tokens[-1])}


def _merged(parts: list[Individual], reasons: list[tuple[str, ...]]) -> Individual:
    """Several findings as one person."""
    if len(parts) == 1:
        return parts[0]
    rows = [row for part in parts for row in part.profile.namings]
    because = {reason for part in parts for reason in part.because}.union(*reasons)
    return Individual(profile(rows), tuple(sorted(because)))


def _alike(rows: list[Naming]) -> tuple[str, ...]:
    """Why namings put together at once are one."""
    if len(rows) < 2:
        return ()
    known = rows[0].entry is not None
    return ("the lexicon knows all as one person" if known else "same full name, order and spelling aside",)
