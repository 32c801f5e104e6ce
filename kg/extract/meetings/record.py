"""An encounter as a record."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kg.annotations import DateMention
from kg.extract.meetings.confidence import joint_confidence
from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.inherited import day_before, filed_from, is_recent, place_before, token_of
from kg.extract.meetings.place import Place
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.stays import Stay
from kg.extract.meetings.words import REMOTE
from kg.records import DateRange, Meeting, Span

_LASTING = timedelta(days=2)  # who came on Monday may still be there
# Tokens within which a stay makes "she told him" a meeting in person.
_NEAR = 120


Stays = dict[str | None, list[tuple[int, Stay]]]  # by country, with their place among all


@dataclass(frozen=True, slots=True)
class Settings:
    """When and where the encounters of an article were, each with the token of its mention, in order of these."""

    dated: list[tuple[int, DateMention]]
    placed: list[tuple[int, Place]]


def settings_of(scene: Scene, encounters: Sequence[Encounter]) -> Settings:
    """The times and places that the encounters' own mentions give, in order; later ones may go on with them."""
    known = Settings([], [])
    for encounter in encounters:
        when = date_of(encounter, scene.published) or day_before(scene, encounter, known.dated)
        place = place_of(encounter)
        recent = when is not None and is_recent(scene, when)
        for draft in encounter.drafts:
            if when and recent:
                insort(known.dated, (draft.at, when), key=token_of)
            if place:
                insort(known.placed, (draft.at, place), key=token_of)
    return known


def record(scene: Scene, encounter: Encounter, stays: Stays, known: Settings, number: int) -> Meeting:
    """One record of all that the article says of an encounter; its first mention is the evidence."""
    place, when = place_of(encounter), date_of(encounter, scene.published)
    stay = _stay(scene, encounter, stays, when or day_before(scene, encounter, known.dated))
    if stay is not None and (place is None or place.name is None):
        place, when = stay.place, when or _date_of_stay(scene, encounter, stay)
    elif stay is not None and place is not None and _is_within(place, stay.place):
        place = stay.place
    when = when or day_before(scene, encounter, known.dated)
    place = place or place_before(encounter, known.placed) or filed_from(scene, encounter)
    return Meeting(
        id=f"m{number}",
        status=_status(encounter, when, scene.published),
        mode="in_person" if encounter.mode == "unknown" and place else encounter.mode,
        participants=encounter.people,
        sides=encounter.sides,
        evidence=_evidence(scene, encounter),
        place=place.name if place else None,
        place_country=place.country if place else None,
        date=when.range if when else None,
        date_text=scene.text[when.start : when.end] if when else None,
        part_of=next((d.part_of for d in encounter.drafts if d.part_of), None),
        confidence=joint_confidence([d.confidence for d in encounter.drafts]),
    )


def _date_of_stay(scene: Scene, encounter: Encounter, stay: Stay) -> DateMention | None:
    """The time of a stay as that of an encounter; who arrived on Monday may have met nobody yet."""
    found = stay.date.range if stay.date else None
    over = found is not None and scene.published is not None and found.end <= scene.published
    waits = stay.lasts and over and all(d.status == "planned" for d in encounter.drafts)
    return None if waits else stay.date


def _evidence(scene: Scene, encounter: Encounter) -> Span:
    """The first mention in the story itself; a headline's or a caption's where there is none."""
    whole = [d.evidence for d in encounter.drafts if d.whole] or [d.evidence for d in encounter.drafts]
    told = (e for e in whole if scene.block(e.start) is not None)
    return next(told, whole[0])


def _is_within(venue: Place, city: Place) -> bool:
    """Whether a venue may lie in a city that the article names elsewhere."""
    return not venue.known and city.known and venue.country in (city.country, None)


def by_country(stays: Iterable[Stay]) -> Stays:
    """Stays by the country they were in."""
    found: defaultdict[str | None, list[tuple[int, Stay]]] = defaultdict(list)
    for place, stay in enumerate(stays):
        found[stay.place.country].append((place, stay))
    return dict(found)


def stays_of(encounters: Sequence[Encounter]) -> list[Stay]:
    """Who met somewhere was there: an encounter with its place counts as a stay."""
    placed = [(e, place) for e in encounters if (place := place_of(e)) and place.name]
    return [Stay(e.drafts[0].at, e.people, place, date_of(e)) for e, place in placed]


def place_of(encounter: Encounter) -> Place | None:
    """The place a mention gives: a city before a venue before a country; none for a call."""
    found = [d.place for d in encounter.drafts if d.place and encounter.mode not in REMOTE]
    return min(found, key=lambda place: (not place.known, place.name is None), default=None)


def date_of(encounter: Encounter, published: date | None = None) -> DateMention | None:
    """The first time that a mention gives, one that can be dated before one that cannot."""
    mentions = [draft for back in (False, True) for draft in encounter.drafts if draft.back == back]
    found = [d.date for d in mentions if d.date and not _belies(d.status, d.date.range, published)]
    first = min(found, key=lambda mention: mention.range is None, default=None)
    return next((mention for mention in found if first and _is_day_of(mention, first)), first)


def _is_day_of(mention: DateMention, whole: DateMention) -> bool:
    """Whether a time is one day of a longer one: "on Wednesday" of "this week"."""
    day, span = mention.range, whole.range
    if day is None or span is None or day.start != day.end:
        return False
    return span.start < span.end and span.start <= day.start <= span.end


def _belies(status: str, when: DateRange | None, published: date | None) -> bool:
    """Whether a time cannot be that of what is told: plans lie ahead, what was held lies behind."""
    if when is None or published is None:
        return False
    return (status == "planned" and when.end < published) or (status == "held" and when.start > published)


def _status(encounter: Encounter, when: DateMention | None, published: date | None) -> str:
    """Called off outweighs held, held outweighs planned unless the time lies ahead."""
    found = {draft.status for draft in encounter.drafts}
    ahead = (
        when is not None and when.range is not None and published is not None and when.range.start > published
    )
    if ahead and "planned" in found:
        found.discard("held")
    return next(status for status in ("cancelled", "held", "planned") if status in found)


def _stay(scene: Scene, encounter: Encounter, stays: Stays, when: DateMention | None) -> Stay | None:
    """The stay an encounter belongs to: the last one told of before it, else the first after."""
    at = encounter.drafts[0].at
    if encounter.mode in REMOTE:
        return None
    hosts = [pair for code in encounter.sides for pair in stays.get(code, ())]
    thirds = [pair for code, each in stays.items() if code not in encounter.sides for pair in each]
    beside = [pair for pair in thirds if _is_beside(scene, pair[1], encounter)]
    for near in (beside, hosts, [pair for pair in thirds if _is_told_so(pair[1], encounter)]):
        fitting = (
            (not stay.place.known, stay.token > at, abs(stay.token - at), place, stay)
            for place, stay in near
            if stay.token != at and _fits(scene, encounter, stay, when)
        )
        if best := min(fitting, default=None):
            return best[-1]
    return None


def _is_beside(scene: Scene, stay: Stay, encounter: Encounter) -> bool:
    """ "Went to a place and met X"."""
    draft = encounter.drafts[0]
    told = stay.lasts and stay.place.name and draft.news and stay.token < draft.at
    return bool(told) and scene.sentence(stay.token) == scene.sentence(draft.at)


def _is_told_so(stay: Stay, encounter: Encounter) -> bool:
    """Whether a journey to a third country is the news that an encounter belongs to: told before it, and near."""
    draft = encounter.drafts[0]
    return stay.lasts and stay.place.known and draft.news and 0 < draft.at - stay.token < _NEAR


def _fits(scene: Scene, encounter: Encounter, stay: Stay, ours: DateMention | None) -> bool:
    """Whether somebody who takes part is said to be in that country, the other side's, at that time."""
    if encounter.mode == "unknown" and not 0 <= encounter.drafts[0].at - stay.token < _NEAR:
        return False
    if stay.onward and stay.token > encounter.drafts[0].at:
        return False
    guests = [id for id in stay.people if id in encounter.people]
    if not any(scene.country_of_person(id) != stay.place.country for id in guests):
        return False
    theirs = stay.date
    if not (ours and ours.range and theirs and theirs.range):
        return True
    last = theirs.range.end + (_LASTING if stay.lasts else timedelta())
    return ours.range.start <= last and theirs.range.start <= ours.range.end
