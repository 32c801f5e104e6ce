"""What an office says about a person: who held it, in which country, on which day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import SequenceMatcher

from kg.lexicon.dates import earliest, latest
from kg.lexicon.entries import KnownTenure
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking.decide import Candidate, Clue, candidate
from kg.lexicon.linking.told import Office, Told
from kg.lexicon.names import fold, key_tokens, sound
from kg.lexicon.titles import is_political, is_rank

# Offices with one holder at a time.
SINGLE = frozenset("head_of_state head_of_government foreign_minister defence_minister".split())
# Offices whose holders are named without saying who they are.
PROMINENT = SINGLE | frozenset("vice_president io_head deputy_head_of_government legislature_head".split())
# Categories of many offices: the titles must agree too.
_WIDE = frozenset(
    """minister_other other deputy_other regional ambassador io_head intelligence spokesperson security party
    chief_of_staff_office military_chief""".split()
)
_FUNCTION = frozenset("of the for and to in at".split())
_IDLE = frozenset("minister secretary state general deputy chief head affair".split())


def office_clue(tenures: Sequence[KnownTenure], told: Told, lexicon: Lexicon) -> Clue | None:
    """What the best of the roles in the text says for or against a candidate with these terms."""
    clues = [_role_clue(tenures, office, told.day, lexicon) for office in told.offices(lexicon)]
    return max(filter(None, clues), key=lambda clue: clue.weight, default=None)


def _role_clue(
    tenures: Sequence[KnownTenure], office: Office, day: date | None, lexicon: Lexicon
) -> Clue | None:
    """What one role says for or against a candidate."""
    if held := [term for term in tenures if _is_office(term, office)]:
        return max((_dated(term, office, day) for term in held), key=lambda clue: clue.weight)
    if is_rank(office.role.title) and any(term.category == "military_chief" for term in tenures):
        return None
    if office.category is None and not is_political(office.role.title):
        return Clue(-0.25, f"not known as {office.role.title!r}")
    return _other_holder(office, day, lexicon) if day else None


def _is_office(term: KnownTenure, office: Office) -> bool:
    """Whether a term is in the office a role names: category, country and as far as needed the title."""
    if office.country and term.country not in (None, office.country):
        return False
    if term.category != office.category:
        return office.category is None and _words(office.role.title) <= _words(term.title)
    title = _words(f"{office.role.title} {office.role.org or ''}")
    return term.category not in _WIDE or not _telling(_words(term.title)).isdisjoint(_telling(title))


def _words(title: str) -> set[str]:
    """The words of a title, in one spelling."""
    words = fold(title.replace("-", " ")).replace("defense", "defence").split()
    return {word.removesuffix("s") for word in words} - _FUNCTION


def _telling(words: set[str]) -> set[str]:
    """The words that tell a title from others, or all of them where there are none."""
    return words - _IDLE or words


def _dated(term: KnownTenure, office: Office, day: date | None) -> Clue:
    """How well a term fits the day."""
    if day is None:
        return Clue(0.3, _term(term))
    begun = term.start is None or earliest(term.start) <= day
    if term.covers(day) or (office.role.former and begun):
        return Clue(0.35, f"{_term(term)}, on {day}")
    return Clue(0.1 if _years_off(term, day) < 2 else -0.1, f"{_term(term)}, not on {day}")


def _term(term: KnownTenure) -> str:
    """A term in words."""
    return f"{term.title} ({term.country or 'no country'}) {term.start or '?'} to {term.end or 'open'}"


def _years_off(term: KnownTenure, day: date) -> float:
    """How many years a day is away from a term."""
    ends = [earliest(term.start)] if term.start else []
    ends += [latest(term.end)] if term.end else []
    return min((abs((day - end).days) for end in ends), default=0) / 365.25


def _other_holder(office: Office, day: date, lexicon: Lexicon) -> Clue | None:
    """That somebody else held the office on that day."""
    if office.category not in SINGLE or not office.country or office.role.former:
        return None
    holders = lexicon.holders(office.category, office.country, day)
    certain = [term.name for term in holders if term.certain(day)]
    return Clue(-0.3, f"{office.role.title!r} was then {certain[0]}") if certain else None


def by_office(told: Told, lexicon: Lexicon) -> list[Candidate]:
    """The holders of the offices on that day, of the surname or misspelt name given, if any."""
    found: dict[str, Candidate] = {}
    for office in told.offices(lexicon) if told.day else ():
        if not office.role.former and (told.names or office.category in SINGLE):
            found |= _holders(office, told, lexicon)
    return list(found.values())


def _holders(office: Office, told: Told, lexicon: Lexicon) -> dict[str, Candidate]:
    """The holders of one office as candidates."""
    if not (office.category and office.country and told.day):
        return {}
    terms = lexicon.holders(office.category, office.country, told.day)
    fitting = [term for term in terms if _is_office(term, office) and _named(term, told.names)]
    return {term.person: _holder(term, told.names, told.day) for term in fitting}


def _named(term: KnownTenure, names: Iterable[str]) -> bool:
    """Whether a holder has the last name that the text gives, and nearly the rest; or it gives none."""
    written = fold(term.name).split()
    known = [*written, *map(sound, written)]
    told = [tokens for name in names if (tokens := key_tokens(name))]
    return not told or any(last in known and all(_alike(t, known) for t in rest) for *rest, last in told)


def _alike(token: str, known: Sequence[str]) -> bool:
    """Whether a token is one of those known, or one misspelt."""
    return any(SequenceMatcher(None, token, other).ratio() >= 0.75 for other in known)


def _holder(term: KnownTenure, names: Sequence[str], day: date) -> Candidate:
    """A holder as a candidate: surer where the source vouches for the day, and where the name agrees."""
    weight = (0.8 if names else 0.7) + (0.1 if term.certain(day) else 0.0)
    who = f"{term.name!r} is the only one so named" if names else f"{term.name!r} is the only one"
    return candidate(term.person, term.qid, [Clue(weight, f"{who} known as {_term(term)}, on {day}")])
