"""Titles of office as English news writes them, by category of office. Data, no logic.

Patterns match a whole title after folding: lower case, "defense" as "defence", "for" as "of", without
"the", "acting", "federal" and the like. The first match decides.
"""

from __future__ import annotations

_FOREIGN = (
    r"(?:(?:[a-z ]+ and )?(?:foreign|external|exterior)(?: (?:commonwealth )?and [a-z ]+)? (?:affairs|relations)"
    r"|european and international affairs)(?: .+)?"
)
_DEFENCE = (
    r"(?:(?:national )?defence|(?:revolutionary )?armed forces|war|military affairs)"
    r"(?: (?:and|of) (?:foreign affairs|veterans?|sports?|security|diaspora|justice)[a-z ]*)?"
)
_INTERIOR = (
    r"(?:(?:justice|public administration) and )?(?:interior|internal affairs|home affairs|interior affairs"
    r"|home department|internal administration)(?: (?:and|of) [a-z ]+)?"
)
_MONEY = r"(?:national )?(?:finances?|economy|economic affairs|economics|treasury)"
_HOUSE = (
    r"(?:senate|house|national assembly|parliament|assembly|chamber|congress|council of representatives"
    r"|storting|seimas|saeima|riigikogu|knesset|bundestag|(?:state )?duma|verkhovna rada|federation council"
    r"|sejm|majlis)"
)
_CHAIR = r"chair(?:man|woman|person)?"
_FORCES = r"(?:staff|defence|defence forces?|armed forces|army|navy|air force)"

FORMS: dict[str, tuple[str, ...]] = {
    "foreign_minister": (
        rf"(?:minister|secretary|cabinet secretary|commissioner|head) of {_FOREIGN}",
        r"(?:foreign|external)(?: affairs| relations)?(?: and [a-z ]+)? minister|foreign secretary|foreign policy chief",
        r"secretary of state(?: of foreign(?: and commonwealth| commonwealth and development)? affairs)?",
        r"foreign and commonwealth secretary",
        r"(?:top|chief) diplomat|diplomatic chief|high representative of union of foreign affairs.*",
    ),
    "defence_minister": (
        rf"(?:minister|secretary|secretary of state|state minister) of {_DEFENCE}",
        r"(?:national )?defence (?:minister|secretary|chief)|armed forces minister",
        r"pentagon (?:chief|head|boss)|war (?:secretary|minister)",
    ),
    "interior_minister": (
        rf"(?:minister|secretary|secretary of state) of {_INTERIOR}|minister of public security",
        r"(?:interior|home affairs|home|internal affairs|public security) (?:minister|secretary)",
    ),
    "finance_economy_minister": (
        rf"(?:minister|secretary) of {_MONEY}(?: (?:and|of) [a-z ]+)?",
        rf"{_MONEY} (?:minister|secretary|chief)|(?:chancellor|secretary) of exchequer|treasurer",
    ),
    "head_of_government": (
        r"prime minister|premier|pm|taoiseach|chancellor|head of government|chief executive",
        rf"{_CHAIR} of (?:council|cabinet) of ministers.*|president of (?:government|council of ministers)",
    ),
    "head_of_state": (
        r"(?:state )?president|president of (?:republic|confederation|federal council)",
        r"king|queen|monarch|emperor|emir|amir|sultan|grand duke|sovereign prince|captain regent|pope",
        rf"supreme leader|head of state|chief of state|{_CHAIR} of presidency|co prince",
        rf"{_CHAIR} of (?:sovereignty|sovereign|presidential leadership|state affairs).*",
    ),
    "vice_president": (r"(?:executive )?vice president",),
    "governor_general": (r"governor general",),
    "military_chief": (
        rf"{_CHAIR} of joint chiefs?(?: of staff)?(?: of armed forces)?|joint chiefs {_CHAIR}",
        rf"(?:chief|head|commander|chief of staff) of (?:[a-z]+ )*{_FORCES}(?: of .*)?",
        r"(?:army|navy|air force|military|armed forces) (?:chief|commander)",
        r"top (?:general|soldier)|commander in chief.*|general staff chief",
        r"vice chairman of central military commission|central military commission vice chairman",
    ),
    "security": (
        r"(?:[a-z]+ )*security advis[eo]r|security council (?:secretary|chief)",
        r"(?:secretary|head) of (?:[a-z]+ )*security (?:and defence )?council",
    ),
    "intelligence": (
        r"director of (?:national intelligence|cia)|cia (?:director|chief)|spy chief",
        r"(?:[a-z]+ )?intelligence (?:chief|director)",
        r"(?:director|head|chief|director general) of (?:[a-z]+ )*"
        r"(?:intelligence|security service|mossad)(?: .*)?",
    ),
    "spokesperson": (r".*\bspokes(?:man|woman|person)\b.*|.*\bpress secretary\b.*",),
    "ambassador": (
        r".*\bambassador\b.*|high commissioner to .*|(?:permanent representative|envoy) (?:to|at) .*",
    ),
    "legislature_head": (rf"(?:[a-z]+ )*speaker.*|(?:president|{_CHAIR}) of {_HOUSE}.*",),
    "io_head": (
        r"(?:un|nato|united nations|who|imf|iaea|wto) (?:chief|head|secretary general|director general)",
        r"secretary general.*|director general of .*(?:organi[sz]ation|agency)",
        r"european (?:commission|council) (?:president|chief)|president of european (?:commission|council)",
    ),
    "deputy_head_of_government": (r"tanaiste",),
    "deputy_other": (r"under ?secretary(?: of .*)?",),
    "party": (
        rf"leader of opposition|(?:general|first) secretary(?: of .*)?|(?:party|opposition) (?:leader|chief|{_CHAIR})",
    ),
    "regional": (r"(?:[a-z]+ )*(?:governor|mayor|first minister|chief minister).*",),
    "chief_of_staff_office": (
        r"(?:white house |presidential |downing street )?chief of staff(?: (?:to|of) (?:president|prime minister))?",
        r"head of (?:presidential|office of president).*|chief cabinet secretary",
    ),
    "legislator": (
        r"(?:[a-z]+ )*(?:senator|congress(?:man|woman|person)|lawmaker|legislator|mp|mep|parliamentarian)",
        r"member of (?:european )?parliament|(?:state )?representative|deputy",
    ),
    "minister_other": (
        r"minister(?: of .*)?|[a-z ]+ minister|secretary of .*|attorney general",
        r"(?:commerce|energy|labour|health|education|transport|trade|justice|homeland security) secretary",
    ),
}

# Where the country decides what a title means; "*" stands for all other countries.
BY_COUNTRY: dict[str, dict[str, str | None]] = {
    "secretary of state": {"US": "foreign_minister", "VA": "head_of_government", "*": None},
    "foreign secretary": {"IN": None, "PK": None, "BD": None, "LK": None, "NP": None},
    "secretary of interior": {"US": "minister_other"},
    "interior secretary": {"US": "minister_other"},
    "chancellor": {"GB": "finance_economy_minister", "US": None},
    "premier": {"CA": "regional", "AU": "regional", "ZA": "regional"},
    "president": {"ES": "head_of_government"},
    "chief executive": {"HK": "head_of_government", "MO": "head_of_government", "*": None},
    "minister of armed forces": {"GB": "deputy_defence"},
    "armed forces minister": {"GB": "deputy_defence"},
    "treasurer": {"AU": "finance_economy_minister", "*": None},
    "queen": {"GB": "head_of_state", "DK": "head_of_state", "NL": "head_of_state", "*": None},
}

# Words that say nothing about which office it is.
IDLE = frozenset(
    """the acting interim caretaker transitional federal union new newly appointed then current incumbent
    outgoing incoming former ex his her its their our longtime veteran us eu uk majesty royal highness
    excellency""".split()
)
# Words of titles that name no office, and yet fit people in public life.
POLITICAL = frozenset(
    """leader politician statesman official diplomat envoy negotiator candidate elect lord lady baroness
    peer chairman chair secretary minister representative delegate dictator ruler strongman dissident
    ally""".split()
)
# Military ranks; the high ones fit who has led an army.
HIGH_RANKS = frozenset("general admiral marshal gen adm".split())
RANKS = HIGH_RANKS | frozenset("colonel lieutenant army marine navy air".split())
DEPUTY = r"(?:(?:first|second|third|senior|principal) )?(?:deputy|vice|assistant|junior|under|associate)"
DEPUTIES: dict[str, str] = {
    "foreign_minister": "deputy_foreign",
    "defence_minister": "deputy_defence",
    "head_of_government": "deputy_head_of_government",
    "head_of_state": "vice_president",
}
