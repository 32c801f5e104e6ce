"""The words that name times: data, no logic."""

from __future__ import annotations

_MONTH_NAMES = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}

_WEEKDAY_NAMES = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "wed"),
    ("thursday", "thurs", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names}

NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1, "a couple of": 2}

# First month of each season of the northern half; winter runs into the next year.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

# Days from the day of publication.
NEAR_DAYS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "overnight": 0,
    "earlier today": 0,
    "later today": 0,
    "today": 0,
    "this day": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}

# Days from the day the text spoke of last.
FOLLOWING_DAYS = {
    "the same day": 0,
    "that day": 0,
    "that same day": 0,
    "the same morning": 0,
    "the same afternoon": 0,
    "the same evening": 0,
    "the same night": 0,
    "that morning": 0,
    "that afternoon": 0,
    "that evening": 0,
    "that night": 0,
    "earlier in the day": 0,
    "later in the day": 0,
    "earlier that day": 0,
    "later that day": 0,
    "later the same day": 0,
    "earlier the same day": 0,
    "the previous day": -1,
    "the day before": -1,
    "the evening before": -1,
    "the night before": -1,
    "the previous evening": -1,
    "the previous night": -1,
    "a day earlier": -1,
    "the next day": 1,
    "the following day": 1,
    "a day later": 1,
}

# Nouns after an ordinal that count something else than days: "on the 15th floor".
COUNTED = "floor|anniversary|birthday|day|century|session|meeting|summit|round|avenue|street|congress|assembly|attempt"

LOOKING_BACK = ("last", "past", "previous")
LOOKING_AHEAD = ("next", "coming")

# What stands before a time yet to come, whatever the verb.
AHEAD = (
    "ahead of",
    "due",
    "expected",
    "forthcoming",
    "forward to",
    "scheduled",
    "slated",
    "upcoming",
    "planned for",
    "set for",
    "in preparation for",
)
# Verbs that tell what others say: a time before them belongs to what is said.
REPORTING = frozenset("say tell announce report add note confirm write state quote".split())
# Verbs whose present tense, with a time, lies ahead: "arrives on Friday".
PLANNED = frozenset("arrive leave travel fly depart head begin start open".split())

# Verbs whose infinitive lies ahead of them.
INTENDING = frozenset(
    "agree aim be decide due expect go have hope intend invite plan prepare schedule set slat slate want".split()
)
