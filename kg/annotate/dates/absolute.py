"""Times by their calendar names: "Nov. 18, 2014", "18 November", "12.02.2023", "in January", "in 2015"."""

from __future__ import annotations

import re
from datetime import date
from re import Match

from kg.annotate.dates.anchor import Anchor, Resolve, nearest
from kg.annotate.dates.ranges import between, calendar_day, month_range, one_day, year_range
from kg.annotate.dates.words import MONTHS, WEEKDAYS
from kg.records import DateRange

_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)})\b\.?,?\s+)?"
_WHOLE = [name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july")]
_FULL = "|".join(name.title() for name in _WHOLE)
_SHORT = "|".join(name.title() for name in MONTHS if name not in _WHOLE)
_MONTH = rf"(?:(?P<month>(?-i:{_FULL}|{_FULL.upper()}))\b|(?P<short>(?-i:{_SHORT}|{_SHORT.upper()}))\b\.?)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:\s?(?:[-–—]|to|and)\s?(?P<last>[0-3]?\d)(?:st|nd|rd|th)?)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_AT = r"(?:(?:earlier |later |late |early )?on |since |by |until |from )?"
_PART = r"(?:early|late|mid|the (?:beginning|start|middle|end) of|the first half of)[ -]"
_YEARS = {"last": -1, "this": 0, "next": 1}
_NOT_TIMES = r"(?!\s?(?:[%:/]|percent|per cent|people))(?!\d)"


def _month(match: Match[str]) -> int:
    """The number of the month named."""
    return MONTHS[(match["month"] or match["short"]).lower()]


def dated_day(match: Match[str], anchor: Anchor) -> DateRange | None:
    """A day of a month, in the year named or in the one that fits."""
    first = _in_year(match, int(match["day"]), anchor)
    if first is None:
        return None
    last = calendar_day(first.year, first.month, int(match["last"] or 0))
    return between(first, last if last and last > first else first)


def _in_year(match: Match[str], day: int, anchor: Anchor) -> date | None:
    """The day in the year the words give, else in the year nearest to the day of publication."""
    if match["year"]:
        return calendar_day(int(match["year"]), _month(match), day)
    if anchor.published is None:
        return None
    years = range(anchor.published.year - 1, anchor.published.year + 2)
    return nearest((d for year in years if (d := calendar_day(year, _month(match), day))), anchor)


def numeric_day(match: Match[str], anchor: Anchor) -> DateRange | None:
    """A day in figures: 2024-02-05, 12.02.2023; 05/06/2023 only where no one could mistake the month."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    either = match["mark"] != "." and match.start("year") > match.start("day")
    if either and max(month, day) <= 12 and month != day:
        return None
    return one_day(calendar_day(year, month, day) or calendar_day(year, day, month))


def named_month(match: Match[str], anchor: Anchor) -> DateRange | None:
    """A month, in the year named or in the one that fits."""
    if match["year"]:
        return month_range(int(match["year"]), _month(match))
    if anchor.published is None:
        return None
    year = anchor.published.year
    if match["which"] and match.group().endswith("year"):
        return month_range(year + _YEARS[match["which"]], _month(match))
    seen = (_month_seen(y, _month(match), anchor.published) for y in range(year - 1, year + 2))
    found = nearest(seen, anchor)
    return None if found is None else month_range(found.year, found.month)


def _month_seen(year: int, month: int, published: date) -> date:
    """The day of a month nearest to the day of publication: the month it stands in fits both ways."""
    whole = month_range(year, month)
    return min(max(whole.start, published), whole.end)


def named_year(match: Match[str], anchor: Anchor) -> DateRange | None:
    """A year after a preposition."""
    return year_range(int(match["year"]))


def _form(pattern: str) -> re.Pattern[str]:
    """Words in any case, whole."""
    return re.compile(rf"\b{pattern}", re.IGNORECASE)


_GAP = r",?\s+(?:of\s+)?"
# "by Jan Novak", "said by May": months that are people's names too.
_NO_NAME = r"(?<!by May)(?! (?-i:[A-Z]))"
_IN = r"(?:in |since |until |by |during |for )"
_WHICH = r"(?P<which>this|last|next)"
_SLASHED = r"(?P<day>\d\d?)(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)"
ABSOLUTE: tuple[tuple[re.Pattern[str], Resolve], ...] = (
    (_form(rf"{_AT}{_WEEKDAY}{_MONTH}\s{{1,2}}{_DAY}\b{_NOT_TIMES}(?:,?\s+{_YEAR})?"), dated_day),
    (_form(rf"{_AT}{_WEEKDAY}(?:the )?{_DAY}\b\s(?:of )?{_MONTH}(?:{_GAP}{_YEAR})?"), dated_day),
    (_form(rf"{_AT}(?P<year>\d{{4}})(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)\b"), numeric_day),
    (_form(rf"{_AT}{_SLASHED}{_YEAR}"), numeric_day),
    (_form(rf"{_IN}?(?:{_PART})?{_MONTH}{_GAP}(?:{_YEAR}|{_WHICH} year\b)"), named_month),
    (_form(rf"{_IN}(?:{_PART})?(?:{_WHICH} )?{_MONTH}{_NO_NAME}(?! \d)(?P<year>)"), named_month),
    (_form(rf"(?:{_PART}|{_WHICH} ){_MONTH}(?P<year>)"), named_month),
    (_form(rf"(?:in|since|until|by|during|from|early|late|mid)[ -]{_YEAR}"), named_year),
)
