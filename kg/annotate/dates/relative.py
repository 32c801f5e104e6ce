"""Times counted from the day of publication: "on Friday", "yesterday", "last month", "two weeks ago"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from re import Match

from kg.annotate.dates.anchor import Anchor, Resolve, nearest, weekday_near
from kg.annotate.dates.ranges import (
    between,
    calendar_day,
    month_range,
    months_on,
    one_day,
    week_range,
    year_range,
)
from kg.annotate.dates.words import (
    COUNTED,
    FOLLOWING_DAYS,
    LOOKING_AHEAD,
    LOOKING_BACK,
    NEAR_DAYS,
    NUMBERS,
    SEASONS,
    WEEKDAYS,
)
from kg.records import DateRange


def near_day(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "yesterday", "this morning"."""
    return _stepped("day", NEAR_DAYS[match.group().lower()], anchor)


def time_of_day(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "18.02 BST" on a line of its own, as a live blog heads its entries: the day of publication."""
    return one_day(anchor.published)


def following_day(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "the same day", "a day earlier": counted from the day the text spoke of last."""
    spoken_of = anchor.spoken_of
    if spoken_of is None or spoken_of.start != spoken_of.end:
        return None
    return one_day(spoken_of.start + timedelta(days=FOLLOWING_DAYS[match["following"].lower()]))


def day_apart(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "a day after X met Y": X met Y a day before the day the text spoke of."""
    spoken_of = anchor.spoken_of
    if spoken_of is None or spoken_of.start != spoken_of.end:
        return None
    days = NUMBERS.get(match["number"].lower(), 1) * (-1 if match["apart"].lower() == "after" else 1)
    return one_day(spoken_of.start + timedelta(days=days))


def eve(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "On the eve, they met": the day before the one spoken of, or that of publication."""
    spoken_of = anchor.spoken_of
    single = spoken_of is not None and spoken_of.start == spoken_of.end
    day = spoken_of.start if spoken_of is not None and single else anchor.published
    return None if day is None else one_day(day - timedelta(days=1))


def ordinal(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "on the 15th": of the month that the sentence means, seen from the day of publication."""
    if anchor.published is None:
        return None
    months = (months_on(anchor.published.year, anchor.published.month, step) for step in (-1, 0, 1))
    days = (day for month in months if (day := calendar_day(*month, int(match["day"]))))
    return one_day(nearest(days, anchor))


def weekday(match: Match[str], anchor: Anchor) -> DateRange | None:
    """A weekday; "next" and "last" outweigh the verb, "next" skips this week's when that is still to come."""
    which = (match["which"] or "").lower()
    ahead = True if which in LOOKING_AHEAD else False if which in LOOKING_BACK else anchor.ahead
    day = weekday_near(WEEKDAYS[match["weekday"].lower()], Anchor(anchor.published, ahead))
    if day is not None and day == anchor.published and which in LOOKING_BACK + LOOKING_AHEAD:
        day += timedelta(days=7 if which in LOOKING_AHEAD else -7)
    return one_day(day)


def unit(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "last week", "earlier this month", "next year"."""
    which = match["which"].lower()
    whole = _stepped(match["unit"].lower(), (which in LOOKING_AHEAD) - (which in LOOKING_BACK), anchor)
    return _clipped(whole, match.group().lower(), anchor.published)


def _clipped(whole: DateRange | None, words: str, published: date | None) -> DateRange | None:
    """ "earlier this week" ends, "later this week" begins with the day of publication."""
    if whole is None or published is None or whole.value is not None:
        return whole
    if words.startswith("earlier"):
        return between(whole.start, min(published, whole.end))
    return between(max(published, whole.start), whole.end) if words.startswith("later") else whole


def counted(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "three days ago", "two years ago"."""
    number = NUMBERS.get(match["number"].lower()) or int(match["number"])
    return _stepped(match["unit"].lower(), -number, anchor)


def season(match: Match[str], anchor: Anchor) -> DateRange | None:
    """ "this spring", "last autumn": of the year of publication or its neighbour."""
    if anchor.published is None:
        return None
    which = (match["which"] or match["year"] or "this").lower()
    year = anchor.published.year + (which in LOOKING_AHEAD) - (which in LOOKING_BACK)
    first = SEASONS[match["season"].lower()]
    return between(month_range(year, first).start, month_range(*months_on(year, first, 2)).end)


def _stepped(name: str, steps: int, anchor: Anchor) -> DateRange | None:
    """The day, week, month or year so many steps from that of publication."""
    day = anchor.published
    if day is None:
        return None
    if name == "day":
        return one_day(day + timedelta(days=steps))
    if name in ("week", "weekend"):
        week = week_range(day + timedelta(days=7 * steps))
        return week if name == "week" else between(week.end - timedelta(days=1), week.end)
    if name == "month":
        return month_range(*months_on(day.year, day.month, steps))
    return year_range(day.year + steps)


def _any(words: dict[str, int]) -> str:
    """Any of the words, longer ones first."""
    return "|".join(sorted(words, key=len, reverse=True))


def _form(pattern: str) -> re.Pattern[str]:
    """Words in any case, whole."""
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_WHICH = rf"(?P<which>{'|'.join((*LOOKING_BACK, *LOOKING_AHEAD, 'this'))})"
_EARLY = r"(?:(?:earlier|later|early|late) )?"
_LONG_WEEKDAYS = {name: number for name, number in WEEKDAYS.items() if name.endswith("day")}
_WEEKDAY = rf"(?P<weekday>{_any(_LONG_WEEKDAYS)})(?: (?:morning|afternoon|evening|night))?"
_CAPITAL_DAYS = {name.capitalize(): steps for name, steps in NEAR_DAYS.items()}
_SEASON = rf"(?P<season>{_any(SEASONS)})"
_UNIT = r"(?P<unit>day|week|weekend|month|year)"
RELATIVE: tuple[tuple[re.Pattern[str], Resolve], ...] = (
    # A capital within a sentence makes a name of it: "Russia Today".
    (re.compile(rf"\b(?:{_any(NEAR_DAYS)}|(?<!\w )(?:{_any(_CAPITAL_DAYS)}))\b"), near_day),
    (
        re.compile(r"^[ \t]*[0-2]?\d[.:][0-5]\d(?: ?[ap]\.?m\.?)? ?[A-Z]{2,4}(?=[ \t\r]*$)", re.MULTILINE),
        time_of_day,
    ),
    (_form(rf"(?:on )?(?P<following>{_any(FOLLOWING_DAYS)})"), following_day),
    (
        _form(
            rf"(?P<number>{_any(NUMBERS)}|the) days? (?P<apart>after|before)(?=\s\w)(?! tomorrow| yesterday)"
        ),
        day_apart,
    ),
    (_form(r"on the eve(?! of| before)"), eve),
    (
        _form(
            rf"on the (?P<day>[0-3]?\d)(?:st|nd|rd|th)(?!\s(?:{COUNTED}|[\w-]+ (?:{COUNTED})))(?:\slocal time)?"
        ),
        ordinal,
    ),
    (_form(rf"{_EARLY}(?:on |since |until |by )?{_EARLY}(?:{_WHICH} )?{_WEEKDAY}"), weekday),
    (_form(rf"(?:at the (?:beginning|start|end) of )?{_EARLY}(?:the )?{_WHICH} {_UNIT}"), unit),
    (_form(rf"(?P<number>{_any(NUMBERS)}|\d\d?) {_UNIT}s? ago"), counted),
    (_form(rf"(?:in )?(?:the )?{_WHICH} {_SEASON}(?P<year>)"), season),
    (_form(rf"(?:in )?(?:the )?(?P<which>){_SEASON}(?: of)? (?P<year>this|last|next) year"), season),
)
