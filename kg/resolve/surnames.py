"""Whom a bare surname means: somebody of that name in the run, if office, country or company say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from kg.lexicon.names import name_key
from kg.resolve.individual import Individual, look_for, merged
from kg.resolve.naming import Naming, Profile, profile


def with_surnames(people: list[Individual], namings: list[Naming]) -> list[Individual]:
    """People, with those namings that give a surname only led to them, or else to each other."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, person in enumerate(people):
        for end in _ends(person.profile):
            places[end].append(i)
    gained: dict[int, list[Individual]] = defaultdict(list)
    left: list[tuple[Naming, tuple[str, ...]]] = []
    for naming in sorted(namings, key=lambda naming: naming.who):
        alone = profile([naming])
        finding = look_for(alone, people, {i for end in _ends(alone) for i in places.get(end, ())})
        if finding.place is None:
            left.append((naming, finding.against))
        else:
            gained[finding.place].append(Individual(alone, finding.because))
    return [merged([person, *gained[i]]) for i, person in enumerate(people)] + list(_alone(left))


def _alone(left: list[tuple[Naming, tuple[str, ...]]]) -> Iterator[Individual]:
    """Namings of one surname and one office are one; without an office each article's stands alone."""
    groups: dict[tuple[str, ...], list[Individual]] = defaultdict(list)
    for row, against in left:
        context = min(row.offices) if row.offices else row.who
        groups[(name_key(row.person.name), *context)].append(Individual(profile([row]), (), against))
    for block in sorted(groups):
        found = merged(groups[block])
        together = len(groups[block]) > 1
        yield replace(found, because=("same surname and office",)) if together else found


def _ends(person: Profile) -> set[str]:
    """First and last names: either may be the surname."""
    return {token for tokens in person.tokens if tokens for token in (tokens[0], tokens[-1])}
