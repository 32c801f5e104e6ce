"""Is this the same person? Each rule is one reason for or against; the table says how much it weighs."""

from __future__ import annotations

from datetime import timedelta
from itertools import takewhile

from kg.resolve.naming import Profile
from kg.resolve.verdict import VETO, Answer, Rule, Table

THRESHOLD = 0.6
MARGIN = 0.15
_SHORT = 3  # letters of a name too short to be misspelt
_GENERATIONS = timedelta(days=50 * 365)


def same_entry(one: Profile, other: Profile) -> Answer | None:
    """Both are the same person of the lexicon."""
    same = one.entry is not None and one.entry == other.entry
    return Answer(1.0, "the lexicon knows both as one person") if same else None


def same_name(one: Profile, other: Profile) -> Answer | None:
    """The full names are the same, whatever the order, spelling or transliteration."""
    if one.full and other.full and one.keys & other.keys:
        return Answer(1.0, "same full name, order and spelling aside")
    return None


def longer_name(one: Profile, other: Profile) -> Answer | None:
    """One full name is the other with more names, between or after: "Vladimir Vladimirovich Putin"."""
    for short, long in _pairs(one, other):
        inside = 1 < len(short) < len(long) and short[0] == long[0] and set(short) <= set(long)
        if inside and (short[-1] == long[-1] or len(short) > 2):
            return Answer(1.0, "one name is the other with more names")
        if inside:
            return Answer(0.8, "one name begins the other")
    return None


def similar_name(one: Profile, other: Profile) -> Answer | None:
    """The full names differ by one letter in one name, as transliterations do: "Rudik", "Rudyk"."""
    if not (one.full and other.full) or one.keys & other.keys:
        return None
    alike = any(_one_letter_apart(a, b) for a, b in _pairs(one, other) if len(a) == len(b))
    return Answer(1.0, "names one letter apart") if alike else None


def surname_only(one: Profile, other: Profile) -> Answer | None:
    """One is named by a name that is first or last in the other's: "Shoigu", "Xi"."""
    if one.full == other.full:
        return None
    ends = {token for long in (one if one.full else other).tokens for token in (long[0], long[-1])}
    short = {max(tokens, key=len, default="") for tokens in (other if one.full else one).tokens}
    return Answer(1.0, "the surname of the other") if short & ends else None


def same_office(one: Profile, other: Profile) -> Answer | None:
    """Both hold the same office of the same country."""
    shared = sorted(one.offices & other.offices)
    return Answer(1.0, f"same office: {_office(shared[0])}") if shared else None


def same_country(one: Profile, other: Profile) -> Answer | None:
    """The offices are of the same country."""
    shared = sorted(one.countries & other.countries)
    return Answer(1.0, f"offices of the same country: {shared[0]}") if shared else None


def same_company(one: Profile, other: Profile) -> Answer | None:
    """Both are reported to have met the same person."""
    shared = sorted(one.companions & other.companions)
    return Answer(1.0, f"both met {shared[0]}") if shared else None


def same_story(one: Profile, other: Profile) -> Answer | None:
    """The articles name the same other people."""
    shared = len((one.story & other.story) - one.keys - other.keys)
    return Answer(min(1.0, shared / 2), "articles about the same people") if shared else None


def other_entry(one: Profile, other: Profile) -> Answer | None:
    """The lexicon knows them as two people."""
    apart = one.entry is not None and other.entry is not None and one.entry != other.entry
    return Answer(1.0, "two people in the lexicon") if apart else None


def other_country(one: Profile, other: Profile) -> Answer | None:
    """Their offices are of different countries: namesakes."""
    apart = one.countries and other.countries and not one.countries & other.countries
    return Answer(1.0, "offices of different countries") if apart else None


def other_initials(one: Profile, other: Profile) -> Answer | None:
    """Their middle initials differ: George W. and George H. W."""
    apart = one.initials and other.initials and not one.initials & other.initials
    return Answer(1.0, "different initials") if apart and one.full and other.full else None


def other_generation(one: Profile, other: Profile) -> Answer | None:
    """One is the elder and the other the younger of a name."""
    apart = one.generations and other.generations and not one.generations & other.generations
    return Answer(1.0, "father and son") if apart else None


def other_office(one: Profile, other: Profile) -> Answer | None:
    """Both hold offices, and none of them is the same."""
    apart = one.offices and other.offices and not one.offices & other.offices
    return Answer(1.0, "different offices") if apart else None


def other_times(one: Profile, other: Profile) -> Answer | None:
    """The articles lie two generations apart."""
    if one.days is None or other.days is None:
        return None
    gap = max(one.days[0], other.days[0]) - min(one.days[1], other.days[1])
    return Answer(1.0, "two generations apart") if gap > _GENERATIONS else None


def named_apart(one: Profile, other: Profile) -> Answer | None:
    """An article names both, as two people."""
    return Answer(1.0, "one article names both") if one.articles & other.articles else None


NAMING: tuple[Rule[Profile], ...] = (same_entry, same_name, longer_name, similar_name, surname_only)

SAME_PERSON: Table[Profile] = (
    (other_entry, VETO),
    (other_country, VETO),
    (other_initials, VETO),
    (other_generation, VETO),
    (other_times, VETO),
    (named_apart, VETO),
    (same_entry, 1.0),
    (same_name, 0.8),
    (longer_name, 0.7),
    (surname_only, 0.4),
    (similar_name, 0.35),
    (same_office, 0.4),
    (same_country, 0.2),
    (same_company, 0.2),
    (same_story, 0.2),
    (other_office, -0.2),
)


def related_names(one: Profile, other: Profile) -> bool:
    """Whether the names lead from one to the other at all."""
    return any(rule(one, other) for rule in NAMING)


def _pairs(one: Profile, other: Profile) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Every name of one with every name of the other, the shorter first."""
    return [(a, b) if len(a) <= len(b) else (b, a) for a in sorted(one.tokens) for b in sorted(other.tokens)]


def _one_letter_apart(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one token differs, in one letter that is not its first, and the others are the same."""
    differing = [(a, b) for a, b in zip(sorted(one), sorted(other), strict=True) if a != b]
    if len(differing) != 1:
        return False
    a, b = sorted(differing[0], key=len)
    start = _same_letters(a, b)
    end = _same_letters(a[start:][::-1], b[start:][::-1])
    return start > 0 and len(a) > _SHORT and len(b) - start - end <= 1


def _same_letters(one: str, other: str) -> int:
    """With how many letters both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _office(office: tuple[str, str]) -> str:
    """An office in words: "defence minister of RU"."""
    category, country = office
    return f"{category.replace('_', ' ')} of {country}"
