"""The words that tell of encounters: data, no logic."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """How a word for an encounter is read."""

    mode: str = "in_person"  # what the word says by itself
    partner: tuple[str, ...] = ("with",)  # what leads to the other party; "" is the object itself
    official: bool = False  # an encounter only between office holders of different countries
    needs: frozenset[str] = frozenset()  # one of these must stand in the same phrase
    joint: bool = False  # whoever does it does it together: "A and B signed"


_JOINT = frozenset("joint together phone telephone video".split())

_PACTS = frozenset(
    """agreement agreements accord accords deal pact pacts treaty treaties memorandum memoranda memorandums mou
    protocol declaration statement roadmap""".split()
)
_SIGNING = frozenset("signing exchange signature".split())
_CALLS = frozenset("phone telephone video videoconference".split())
MEALS = ("dinner", "lunch", "breakfast", "luncheon", "banquet")
_FOR_GUESTS = ("with", "for", "in honor of", "in honour of")
_SPELLS = frozenset("hour hours minutes afternoon evening".split())

VERBS: dict[str, Word] = {
    "meet": Word(partner=("", "with")),
    "receive": Word(partner=("",)),
    "host": Word(partner=("",)),
    "welcome": Word(partner=("",)),
    "greet": Word(partner=("",)),
    "visit": Word(partner=("",), official=True),
    "exchange": Word("unknown", ("with",), official=True, needs=frozenset(("views", "view"))),
    "see": Word(partner=("",), official=True),
    "gather": Word(),
    "confer": Word(),
    "communicate": Word("unknown", ("with",), official=True),
    "converse": Word("unknown", ("with",), official=True),
    "huddle": Word(),
    "negotiate": Word("unknown"),
    "speak": Word("unknown", ("with", "to"), official=True),
    "talk": Word("unknown", ("with", "to"), official=True),
    "discuss": Word("unknown", ("with",), official=True),
    "review": Word("unknown", ("with",), official=True, needs=_CALLS, joint=True),
    "phone": Word("phone", ("",)),
    "telephone": Word("phone", ("",)),
    "call": Word("phone", ("",), official=True),
    "contact": Word("phone", ("",), needs=_CALLS),
    "call on": Word("in_person", ("on",)),
    "tell": Word("unknown", ("",), official=True),
    "sit": Word("in_person", ("down with", "alongside", "beside", "next to"), official=True),
    "sit across": Word("in_person", ("from",), official=True),
    "spend": Word("in_person", ("with",), official=True, needs=_SPELLS),
    "sign": Word("in_person", ("with",), official=True, needs=_PACTS, joint=True),
    "witness": Word("in_person", (), official=True, needs=_SIGNING | _PACTS, joint=True),
    "co-chair": Word("in_person", ("with",), official=True, joint=True),
    "stand": Word("in_person", ("alongside", "beside", "next to"), official=True),
    "shake": Word("in_person", ("with",), needs=frozenset(("hand", "hands"))),
    "dine": Word(),
    "breakfast": Word(),
    "lunch": Word(),
    "videoconference": Word("video"),
}

# What a host and a guest do together, by whatever verb.
HOSTING = Word("in_person", (), official=True, joint=True)

NOUNS: dict[str, Word] = {
    "meeting": Word(),
    "bilateral": Word(),
    "talk": Word(),
    "summit": Word(),
    "audience": Word(partner=("with", "by", "to")),
    "session": Word(),
    "handshake": Word(),
    "huddle": Word(),
    "encounter": Word(),
    **dict.fromkeys(MEALS, Word(partner=_FOR_GUESTS)),
    "supper": Word(),
    "tea": Word(needs=frozenset(("with",))),
    "coffee": Word(needs=frozenset(("with",))),
    "tête-à-tête": Word(),
    "tete-a-tete": Word(),
    "sit-down": Word(),
    "negotiation": Word(),
    "discussion": Word(),
    "dialogue": Word("unknown"),
    "consultation": Word(),
    "deliberation": Word(),
    "conversation": Word("unknown"),
    "exchange": Word("unknown", needs=frozenset(("phone", "telephone"))),
    "call": Word("phone"),
    "phone call": Word("phone", ("with", "to", "from")),
    "courtesy call": Word("in_person", ("on", "to", "from")),
    "videoconference": Word("video"),
    "teleconference": Word("phone"),
    "conference": Word(needs=_JOINT),
    "briefing": Word(needs=frozenset(("joint",))),
    "appearance": Word(needs=frozenset(("joint",))),
}

# Words in or beside the phrase that say how people met, the stronger first.
MODES: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "video",
        frozenset(
            "video videoconference video-conference videolink virtual virtually online zoom video-link".split()
        ),
    ),
    ("phone", frozenset("phone telephone telephonic teleconference hotline".split())),
    ("in_person", frozenset("face-to-face in-person".split())),
)
# Nouns for the means by which people speak.
MEANS = frozenset().union(*(words for mode, words in MODES if mode != "in_person")) | frozenset(
    "call conference link conversation line".split()
)
CONFERENCE_CALL = "conference"  # before "call"

# Words that keep the party from being named in the phrase after them.
SCOPES = frozenset("between among amongst".split())

# Words for how long, or how long after.
LASTING = frozenset("hour hours minutes day days".split())

# Roles of people who speak for others and do not meet for themselves.
SPEAKERS_FOR_OTHERS = (
    "spokes",
    "press secretary",
    "journalist",
    "reporter",
    "correspondent",
    "analyst",
    "expert",
    "editor",
)

# Verbs of travel.
MOVING = frozenset("arrive come travel fly go visit return land head leave depart slip jet".split())

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

# Prepositions that set a clause within an encounter, and those that set it after one.
WITHIN = frozenset("in during at by over on via".split())
LATER_THAN = frozenset("after following since".split())
LEADING = WITHIN | LATER_THAN | {"for"}

# Verbs whose object is spoken to.
ADDRESSING = frozenset(
    "tell urge congratulate thank assure warn inform ask invite brief remind advise".split()
)

# Verbs whose "to" leads to who is spoken to.
CONVEYING = frozenset("express convey extend offer explain propose suggest say".split())

# Verbs after which a time may be that of the report.
REPORTING = frozenset(
    "say tell announce report state add note quote publish write tweet declare confirm".split()
)

# Verbs that say of an encounter only that it was: "the talks took place in Oslo".
HAPPENING = frozenset("be take hold happen occur".split())

# Participles before the time an encounter is planned for.
SET = frozenset("planned scheduled set due slated".split())

MARGINS = frozenset("sidelines sideline margins margin fringes fringe".split())

# The last words of an event's name.
EVENTS = frozenset("summit forum conference assembly congress dialogue session".split())

# What somebody "arrives for" that takes the hosts as its other party.
TALKS = frozenset("talk negotiation consultation discussion".split())

CHAIRING = frozenset("chair host lead convene open preside".split())
HOLDING = frozenset("hold have attend schedule plan".split())

ATTENDING = frozenset("attend join participate address".split())

REMOTE = frozenset(("phone", "video"))

# Nouns that take a "with" of their own: "the border with Norway".
TIES = frozenset(
    """border relations relationship ties agreement deal cooperation war trade problem dispute conflict partnership
    alliance treaty peace links frontier""".split()
)

# Marks at which a phrase ends, and the tags of finite verbs.
STOPS = frozenset('.;:?!–—“”"')
FINITE = frozenset("VBD VBZ VBP".split())
