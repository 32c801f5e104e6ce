"""How sure a mention of an encounter is: the share of right ones among mentions of its kind.

The shares were counted by hand over some 140 encounters read from news of many outlets.
"""

from __future__ import annotations

from kg.extract.meetings.party import Party
from kg.extract.meetings.triggers import Trigger

_BY_VERB = 0.92  # "X met Y"
_BY_NOUN = 0.87  # "talks between X and Y"
_TOLD = 0.8  # "X told Y"
_DESCRIBED = 0.7  # "X met Afghan officials"
_COUNTRIES = 0.6  # "talks between Russia and Ukraine"
_AGAIN = 0.03  # for every further mention
_HIGHEST = 0.98


def confidence_of(trigger: Trigger, subject: Party, partner: Party) -> float:
    """By the word, and by how well the parties are identified."""
    people = {*subject.people, *partner.people}
    if not people:
        return _COUNTRIES
    if len(people) == 1:
        return _DESCRIBED
    if trigger.word.official:
        return _TOLD
    return _BY_VERB if trigger.is_verb else _BY_NOUN


def joint_confidence(mentions: list[float]) -> float:
    """The surest mention's, and a little more for each of the others."""
    return round(min(_HIGHEST, max(mentions) + _AGAIN * (len(mentions) - 1)), 2)
