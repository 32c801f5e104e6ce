"""Meetings across articles: one record per event, dated as narrowly as the evidence allows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kg.lexicon.names import slug
from kg.records import Participation, ResolvedMeeting
from kg.resolve.capacity import Capacities, in_office
from kg.resolve.digest import Digest
from kg.resolve.disagreements import disagreements
from kg.resolve.encounter import Event, encounters
from kg.resolve.gathering import gather
from kg.resolve.keys import Claim, distinct, fingerprint, standing
from kg.resolve.ranges import Dating, dating
from kg.resolve.who import Who
from kg.resolve.writing import Floor, floors, week_before

_NAMED = 4  # participants spelled out in a key


@dataclass(frozen=True, slots=True)
class _Dated:
    """An event, when it took place, and in which offices its participants met."""

    event: Event
    dating: Dating
    participations: tuple[Participation, ...]


def resolve_meetings(
    digests: Iterable[Digest],
    who: Who,
    capacities: Capacities,
    names: dict[str, str],
    words: dict[str, frozenset[str]],
) -> tuple[ResolvedMeeting, ...]:
    """The meetings of all articles, each once, sorted by key."""
    dated = _all_dated(gather(encounters(digests, who, words)), capacities, names)
    keys = distinct([_claim(item) for item in dated])
    meetings = (_resolved(key, item, keys) for key, item in zip(keys, dated, strict=True))
    return tuple(sorted(meetings, key=lambda meeting: meeting.key))


def _all_dated(events: list[Event], capacities: Capacities, names: dict[str, str]) -> list[_Dated]:
    """All events dated: once each for itself, then again with what the other meetings of its articles say."""
    first = [_dated(event, capacities, names, {}) for event in events]
    pairs = ((item.event, item.dating) for item in first)
    floor_of = floors(pairs, capacities.given, capacities.tenures)
    return [item if item.event.days else _dated(item.event, capacities, names, floor_of) for item in first]


def _dated(event: Event, capacities: Capacities, names: dict[str, str], floor_of: dict[str, Floor]) -> _Dated:
    """An event with its dating."""
    tenures = capacities.at(event)
    when = dating(event, [*in_office(tenures.values(), names), *week_before(event, floor_of)])
    held = {person: tenure.key for person, tenure in tenures.items()}
    people = tuple(Participation(person, held.get(person)) for person in sorted(event.people))
    return _Dated(event, when, people)


def _claim(item: _Dated) -> Claim:
    """The keys a meeting could have, the plainest first."""
    event = item.event
    people = sorted(event.people)
    rest = len(people) - _NAMED + 1
    named = people if rest < 2 else [*people[: _NAMED - 1], f"and-{rest}-more"]
    sides = sorted(side.lower() for side in event.sides) if len(people) < 2 else []
    plain = [_moment(item.dating), *named, *sides]
    remote = min(event.modes - {"in_person"}, default="")
    detail = slug(min(event.places, default="")) or remote or "meeting"
    order = standing((report.published, report.who) for report in event.reports)
    choices = [plain, [*plain, detail], [*plain, detail, fingerprint(order.first)]]
    offered = choices[1:] if plain[0] == "undated" else choices
    return Claim(order, ["-".join(words) for words in offered])


def _moment(when: Dating) -> str:
    """The day, month or year a meeting is known by, "undated" if not even that is sure."""
    if when.value:
        return when.value
    if when.not_before and when.not_after:
        first, last = when.not_before.isoformat(), when.not_after.isoformat()
        for size in (10, 7, 4):
            if first[:size] == last[:size]:
                return first[: min(size, 7)]
    return "undated"


def _resolved(key: str, item: _Dated, keys: list[str]) -> ResolvedMeeting:
    """The record of a meeting."""
    event, when = item.event, item.dating
    records = [report.record for report in event.reports]
    place = _most(record.place for record in records)
    country = _most(record.place_country for record in records if record.place == place or place is None)
    return ResolvedMeeting(
        key=key,
        members=tuple(sorted(report.who for report in event.reports)),
        status=_status(event),
        mode=_most(record.mode for record in records if record.mode != "unknown") or "unknown",
        participations=item.participations,
        sides=tuple(sorted(event.sides)),
        place=place,
        place_country=country,
        date=when.value,
        not_before=when.not_before,
        not_after=when.not_after,
        derivation=when.derivation,
        part_of=_most(record.part_of for record in records),
        confidence=max(record.confidence for record in records),
        because=tuple(sorted(event.because)),
        conflicts=disagreements(event),
        against=tuple(f"not {keys[place]}: {why}" for place, why in event.against),
    )


def _status(event: Event) -> str:
    """What became of a meeting: held if some article says so, else called off, else planned."""
    return next(status for status in ("held", "cancelled", "planned") if status in event.statuses)


def _most(values: Iterable[str | None]) -> str | None:
    """The value most reports give; ties go by the alphabet."""
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value), default=None)
