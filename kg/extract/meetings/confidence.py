"""How sure a mention of an encounter is: the share of right ones among mentions of its kind."""

from __future__ import annotations

from kg.extract.meetings.party import Party
from kg.extract.meetings.triggers import Trigger


def confidence_of(trigger: Trigger, subject: Party, partner: Party) -> float:
    """By the word, and by how well the parties are identified."""
    if trigger.word.official:
        return 0.6
    if len({*subject.people, *partner.people}) >= 2:
        return 0.95 if trigger.is_verb else 0.9
    return 0.7 if subject.people or partner.people else 0.4
