"""One person as found so far, and how somebody is looked for among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from kg.resolve.naming import Profile, profile, standard_name
from kg.resolve.same_person import MARGIN, SAME_PERSON, THRESHOLD, related_names
from kg.resolve.verdict import best, in_words, weigh

_ASKED = 64  # people somebody is compared with, at most
_TOLD = 3  # of those they are not, how many are told


@dataclass(frozen=True, slots=True)
class Individual:
    """One person: everything said of them, why it is taken for one person's, and whom they are not."""

    profile: Profile
    because: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Whom somebody was found to be, if anybody, and why not the others."""

    place: int | None
    because: tuple[str, ...]
    against: tuple[str, ...]


def look_for(someone: Profile, people: Sequence[Individual], places: Iterable[int]) -> Finding:
    """The one person among those at some places who is this one, if one stands out."""
    related = (place for place in sorted(places) if related_names(someone, people[place].profile))
    others = list(islice(related, _ASKED))
    verdicts = [weigh(SAME_PERSON, someone, people[place].profile) for place in others]
    found = best(verdicts, threshold=THRESHOLD, margin=MARGIN)
    ranked = sorted(range(len(others)), key=lambda i: (-verdicts[i].score, i))
    against = tuple(
        f"not {standard_name(people[others[i]].profile.namings)}: {in_words(verdicts[i], THRESHOLD)}"
        for i in [i for i in ranked if i != found][:_TOLD]
    )
    if found is None:
        return Finding(None, (), against)
    return Finding(others[found], verdicts[found].because, against)


def merged(parts: Sequence[Individual]) -> Individual:
    """Several findings as one person."""
    if len(parts) == 1:
        return parts[0]
    rows = [row for part in parts for row in part.profile.namings]
    because = {reason for part in parts for reason in part.because}
    against = {reason for part in parts for reason in part.against}
    return Individual(profile(rows), tuple(sorted(because)), tuple(sorted(against)))
