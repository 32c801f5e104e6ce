"""Is this the same meeting? Each rule is one reason for or against; the table says how much it weighs."""

from __future__ import annotations

from kg.resolve.encounter import Event
from kg.resolve.timing import distance, may_agree
from kg.resolve.verdict import VETO, Answer, Table

THRESHOLD = 0.65
MARGIN = 0.1
_WEEK, _FORTNIGHT, _TWO_MONTHS = 7, 14, 62
_REMOTE = {"phone", "video"}


def same_people(one: Event, other: Event) -> Answer | None:
    """The reports name the same participants, or most of them."""
    shared = len(one.people & other.people)
    if shared < 2:
        return None
    share = shared / len(one.people | other.people)
    return Answer(share, "the same participants" if share == 1 else "most participants the same")


def same_side(one: Event, other: Event) -> Answer | None:
    """A report names one participant, and of the other only the country: "his Chinese counterpart"."""
    shared = one.people & other.people
    if not shared or min(len(one.people), len(other.people)) > 1:
        return None
    if len(one.people) == len(other.people):
        both = len(one.sides & other.sides) > 1 or bool(one.places & other.places)
        return Answer(0.8, "one and the same participant, and the other side or place") if both else None
    missing = (one.people | other.people) - shared
    named = missing <= (one.story if len(one.people) == 1 else other.story)
    told = len(one.sides & other.sides) > 1
    if not named and not told:
        return None
    why = "its article names the other" if named else "the other's country is told"
    return Answer(0.75 if named and told else 0.6, f"one report names one participant, {why}")


def same_mode(one: Event, other: Event) -> Answer | None:
    """Both are phone calls, video calls, or meetings in person."""
    shared = one.modes & other.modes
    if not shared:
        return None
    return Answer(1.0 if shared & _REMOTE else 0.5, f"both {min(shared).replace('_', ' ')}")


def same_date(one: Event, other: Event) -> Answer | None:
    """The dates the reports give are the same, or one lies within the other."""
    if one.days & other.days:
        return Answer(1.0, f"both on {min(one.days & other.days)}")
    widths = [min((when.width for when in event.whens), default=100_000) for event in (one, other)]
    if max(widths) <= 31:
        return Answer(0.7, "the dates given fit each other")
    named = {when.month for when in one.whens} & {when.month for when in other.whens} - {None}
    return Answer(0.5, "the same month") if named else None


def near_in_time(one: Event, other: Event) -> Answer | None:
    """The dates, or the days of publication where no date is given, lie close together."""
    days = distance(one, other)
    if days is None or days > _FORTNIGHT:
        return None
    return Answer(1.0 if days <= _WEEK else 0.5, "reported close together")


def same_place(one: Event, other: Event) -> Answer | None:
    """The same city, or at least the same country."""
    if one.places & other.places:
        return Answer(1.0, f"both in {min(one.places & other.places).title()}")
    return Answer(0.5, "in the same country") if one.countries & other.countries else None


def same_occasion(one: Event, other: Event) -> Answer | None:
    """Both on the sidelines of the same event."""
    smaller = min(len(one.occasions), len(other.occasions))
    alike = smaller and len(one.occasions & other.occasions) / smaller >= 0.6
    return Answer(1.0, "on the same occasion") if alike else None


def same_story(one: Event, other: Event) -> Answer | None:
    """The articles speak of the same other people too."""
    shared = len((one.story & other.story) - one.people - other.people)
    return Answer(min(1.0, shared / 2), "articles about the same people") if shared else None


def same_words(one: Event, other: Event) -> Answer | None:
    """The articles report the same utterances."""
    return Answer(1.0, "articles that report the same words") if one.words & other.words else None


def both_cancelled(one: Event, other: Event) -> Answer | None:
    """Both are said to have been called off."""
    return Answer(1.0, "both called off") if one.statuses == other.statuses == {"cancelled"} else None


def long_apart(one: Event, other: Event) -> Answer | None:
    """The dates, or the days of publication, lie weeks or months apart."""
    days = distance(one, other)
    if days is None or days <= _FORTNIGHT or same_date(one, other):
        return None
    return (
        Answer(0.5, "reported weeks apart") if days <= _TWO_MONTHS else Answer(1.0, "reported months apart")
    )


def other_place(one: Event, other: Event) -> Answer | None:
    """In person in two different countries, or cities."""
    if one.countries and other.countries and not one.countries & other.countries:
        return Answer(1.0, "in different countries")
    apart = one.places and other.places and not one.places & other.places
    return Answer(0.3, "in different places") if apart else None


def other_people(one: Event, other: Event) -> Answer | None:
    """Both name several participants and share fewer than two."""
    apart = min(len(one.people), len(other.people)) > 1 and len(one.people & other.people) < 2
    return Answer(1.0, "different participants") if apart else None


def other_mode(one: Event, other: Event) -> Answer | None:
    """One is a call and the other a meeting in person."""
    kinds = [{mode in _REMOTE for mode in event.modes} for event in (one, other)]
    return Answer(1.0, "a call and a meeting in person") if all(kinds) and not kinds[0] & kinds[1] else None


def other_medium(one: Event, other: Event) -> Answer | None:
    """One is a phone call and the other a video call."""
    apart = one.modes and other.modes and not one.modes & other.modes
    return Answer(1.0, "a phone call and a video call") if apart else None


def other_date(one: Event, other: Event) -> Answer | None:
    """The dates they give cannot both be true."""
    return None if may_agree(one, other) else Answer(1.0, "different dates")


def other_outcome(one: Event, other: Event) -> Answer | None:
    """One took place, the other was called off."""
    apart = "held" in one.statuses and "cancelled" in other.statuses
    apart = apart or ("cancelled" in one.statuses and "held" in other.statuses)
    return Answer(1.0, "one held, the other called off") if apart else None


def told_apart(one: Event, other: Event) -> Answer | None:
    """One article reports both, as two meetings."""
    if not one.articles & other.articles:
        return None
    double = one.people == other.people and one.days and one.days == other.days and one.modes == other.modes
    return None if double else Answer(1.0, "one article reports both")


SAME_MEETING: Table[Event] = (
    (other_people, VETO),
    (other_mode, VETO),
    (other_date, VETO),
    (other_outcome, VETO),
    (told_apart, VETO),
    (same_people, 0.5),
    (same_side, 0.5),
    (same_mode, 0.2),
    (same_date, 0.35),
    (near_in_time, 0.2),
    (same_place, 0.2),
    (same_occasion, 0.15),
    (same_story, 0.2),
    (same_words, 0.2),
    (both_cancelled, 0.1),
    (other_medium, -0.15),
    (other_place, -0.3),
    (long_apart, -0.6),
)
