"""Who may be meant by a full name, and what speaks for it: name, office, country, rank, time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.lexicon.dates import earliest, latest
from kg.lexicon.entries import KnownPerson, KnownTenure
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking.decide import Candidate, Clue, candidate
from kg.lexicon.linking.offices import PROMINENT, office_clue
from kg.lexicon.linking.told import Told
from kg.lexicon.names import fold, initials, is_full, name_key

_YEAR = timedelta(days=365.25)


def person_candidates(told: Told, lexicon: Lexicon) -> list[Candidate]:
    """All people of the full names told, with the clues for and against each."""
    full = [name for name in told.names if is_full(name)]
    found = {person.key: person for name in full for person in lexicon.namesakes(name)}
    alone = Clue(0.1, "nobody else known is named so") if len(found) == 1 else None
    short = Clue(-0.1, "a short name that many bear") if all(len(fold(name)) < 9 for name in full) else None
    return [
        candidate(
            person.key, person.qid, (_name_clue(person, full), alone, short, *_clues(person, told, lexicon))
        )
        for person in found.values()
    ]


def _clues(person: KnownPerson, told: Told, lexicon: Lexicon) -> tuple[Clue | None, ...]:
    """What the text tells beside the name, for or against one person."""
    tenures = lexicon.tenures(person)
    return (
        office_clue(tenures, told, lexicon),
        _country_clue(person, tenures, told),
        _rank_clue(tenures, told.day),
        _time_clue(person, tenures, told.day) if told.day else None,
    )


def _name_clue(person: KnownPerson, names: Sequence[str]) -> Clue:
    """How close the best of the names comes to the candidate's."""
    known = (person.name, *person.aliases)
    return max((_likeness(name, known) for name in names), key=lambda clue: clue.weight)


def _likeness(name: str, known: Sequence[str]) -> Clue:
    """How close one name comes to the names known."""
    if fold(name) in map(fold, known):
        return Clue(0.6, f"named {name!r}")
    if all(_initials_clash(name, other) for other in known):
        return Clue(-0.4, f"{name!r} has other initials than {known[0]!r}")
    if name_key(name) in map(name_key, known):
        return Clue(0.55, f"{name!r} is {known[0]!r} otherwise spelt")
    return Clue(0.45, f"{name!r} has the first and last name of {known[0]!r}")


def _initials_clash(name: str, other: str) -> bool:
    """Whether both names have initials, and different ones."""
    ours, theirs = initials(name), initials(other)
    return bool(ours and theirs) and not (ours.startswith(theirs) or theirs.startswith(ours))


def _country_clue(person: KnownPerson, tenures: Sequence[KnownTenure], told: Told) -> Clue | None:
    """Whether the text's country is one of the candidate's."""
    known = {country for country in (person.country, *(term.country for term in tenures)) if country}
    if shared := told.countries & known:
        return Clue(0.1, f"of {min(shared)}")
    if told.countries and known:
        return Clue(-0.6, f"of {min(known)}, not of {min(told.countries)}")
    return Clue(-0.1, f"not known to be of {min(told.countries)}") if told.countries else None


def _rank_clue(tenures: Sequence[KnownTenure], day: date | None) -> Clue | None:
    """Whether the candidate holds or lately held an office that news names without saying more."""
    high = [term for term in tenures if term.category in PROMINENT and (day is None or _near(term, day))]
    return Clue(0.1, f"widely known as {high[0].title}") if high else None


def _near(term: KnownTenure, day: date) -> bool:
    """Whether a term began before the day or soon after, and ended not long before it."""
    begun = term.start is None or earliest(term.start) <= day + 2 * _YEAR
    return begun and (term.end is None or day - 20 * _YEAR <= latest(term.end))


def _time_clue(person: KnownPerson, tenures: Sequence[KnownTenure], day: date) -> Clue | None:
    """Whether the candidate lived and worked in another time."""
    if person.born and not 18 <= (day - earliest(person.born)) / _YEAR <= 100:
        return Clue(-1.0, f"born {person.born}")
    begun = sorted(earliest(term.start) for term in tenures if term.start)
    if begun and not begun[0] - 20 * _YEAR <= day <= begun[-1] + 45 * _YEAR:
        return Clue(-1.0, f"in office in another time, from {begun[0]}")
    return None
