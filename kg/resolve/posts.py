"""Which office is which: titles and countries to posts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold, slug
from kg.lexicon.office_words import RANKS
from kg.lexicon.titles import bare_title, office_category
from kg.records import Link, Post, Role

# Categories of office that one person at a time holds in a country: all titles for it are one post.
SINGLE = frozenset(
    """defence_minister foreign_minister interior_minister head_of_government head_of_state vice_president
    governor_general""".split()
)
_SPOKEN = {"spokesman": "spokesperson", "spokeswoman": "spokesperson", "defense": "defence"}


@dataclass(frozen=True, slots=True)
class Office:
    """An office as a role gives it: the post's key, the category, where it is held."""

    key: str
    title: str
    category: str | None
    country: str | None
    organization: str | None


def office_of(role: Role, country: str | None, organization: str | None, lexicon: Lexicon) -> Office | None:
    """The office a role means; None for a rank, and where neither country nor body says which it is."""
    title = bare_title(_plain(role.title), lexicon.country)
    if not title or set(fold(title).split()) <= RANKS or not (country or organization):
        return None
    category = office_category(role.title, country)
    if category in SINGLE and country:
        return Office(f"{country.lower()}-{slug(category.replace('_', ' '))}", title, category, country, None)
    held_in = country.lower() if country and _of_government(organization) else organization
    key = f"{held_in}-{slug(_within(title, held_in or ''))}"
    return Office(key, title, category, country, organization)


def _of_government(organization: str | None) -> bool:
    """Whether an office is of the country itself: of no body, or of its government."""
    return organization is None or organization.startswith("government-of-")


def _within(title: str, organization: str) -> str:
    """A title without the body it names: "chairman of the joint chiefs of staff" there is "chairman"."""
    head, of, body = title.partition(" of ")
    inside = set(fold(body).split()) - {"the", "of"} <= set(organization.split("-"))
    return head if of and inside else title


@dataclass(frozen=True, slots=True)
class Seat:
    """An office as one role shows it, with what the lexicon knows of it through its holder."""

    office: Office
    position: str | None = None  # the office's item
    organization: str | None = None  # the body's item


def posts_of(seats: Iterable[Seat], bodies: dict[str, str]) -> tuple[Post, ...]:
    """One post per key; ``bodies`` leads from items to keys of bodies."""
    by_key: dict[str, list[Seat]] = defaultdict(list)
    for seat in seats:
        by_key[seat.office.key].append(seat)
    return tuple(_post(key, by_key[key], bodies) for key in sorted(by_key))


def _post(key: str, seats: list[Seat], bodies: dict[str, str]) -> Post:
    """The record of a post, under the title that most roles give it."""
    titles = Counter(seat.office.title for seat in seats)
    title = min(titles, key=lambda title: (-titles[title], title))
    named = {seat.office.organization for seat in seats} - {None}
    known = {bodies.get(seat.organization) for seat in seats if seat.organization} - {None}
    body = min(named or known, key=str, default=None)
    return Post(key, title, seats[0].office.country, body, _link({seat.position for seat in seats} - {None}))


def _link(positions: set[str | None]) -> Link | None:
    """The office's item, if all its holders have held the same."""
    if len(positions) != 1 or (qid := min(positions, key=str)) is None:
        return None
    return Link(qid, 0.95, "the position of its holders in the lexicon")


def _plain(title: str) -> str:
    """A title in one spelling, without capitals: "Defense Minister" gives "defence minister"."""
    words = title.split()
    return " ".join(_SPOKEN.get(word.casefold(), _lower(word)) for word in words)


def _lower(word: str) -> str:
    """A word in small letters unless it is an acronym."""
    return word if word.isupper() and len(word) > 1 else word.lower()
