"""From a name, an office, a country and a day to a Wikidata item, or to none.

Candidates come by name, alias and romanisation; office, country and day decide. A link carries its
score and its reasons in words. Rather no link than a wrong one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking.bodies import body_candidates
from kg.lexicon.linking.decide import decide
from kg.lexicon.linking.offices import by_office
from kg.lexicon.linking.people import person_candidates
from kg.lexicon.linking.told import Told
from kg.records import Link, Role


def link_person(
    names: Sequence[str], roles: Sequence[Role], country: str | None, day: date | None, lexicon: Lexicon
) -> Link | None:
    """The item of a person so named, in these roles, in an article of that day.

    A surname alone, or no name at all, links only to the one holder of the office on that day.
    """
    told = Told(tuple(names), tuple(roles), country, day)
    return decide(person_candidates(told, lexicon) or by_office(told, lexicon))


def link_organization(
    name: str, aka: Sequence[str], kind: str, country: str | None, lexicon: Lexicon
) -> Link | None:
    """The item of a body so named, of that kind and country."""
    return decide(body_candidates(name, aka, kind, country, lexicon))
