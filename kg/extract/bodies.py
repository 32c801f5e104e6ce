"""The words that tell what kind of body a name is. Data, no logic."""

import re

# Kind of body by a word in its name; the first that fits counts.
KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?i)\b(?:{words})\b"))
    for kind, words in (
        (
            "ministry",
            r"ministry|ministries|foreign office|home office|state department|department of (?:state|defen[cs]e|foreign affairs|the treasury|homeland security|justice|energy|commerce)|defen[cs]e department|treasury|pentagon|chancellery",
        ),
        (
            "media",
            r"news|newspaper|times|post|journal|tribune|herald|gazette|daily|weekly|telegraph|press|television|tv|radio|broadcasting|broadcaster|news agency|magazine|media",
        ),
        ("party", r"party|democrats|greens|coalition for|liberals|conservatives|republicans"),
        (
            "thinktank",
            r"institute|think ?tank|foundation|cent(?:re|er) for|council on foreign relations|research",
        ),
        (
            "military",
            r"army|navy|air force|armed forces|military|forces|troops|command|brigade|joint chiefs|general staff|marines|guards?|militia",
        ),
        (
            "igo",
            r"united nations|nations|european union|european commission|commission|organi[sz]ation|alliance|union|league|nato|g-?7|g-?20|brics|asean|council of europe|summit|conference|court of justice|tribunal|world bank|fund",
        ),
        (
            "agency",
            r"agency|police|service|bureau|intelligence|authority|administration for|office of the united nations|committee of inquiry",
        ),
        (
            "government",
            r"government|administration|parliament|congress|senate|house|council|cabinet|presidency|office of the|assembly|duma|knesset|kremlin|palace|downing street|committee|embassy|court",
        ),
        (
            "company",
            r"inc|ltd|llc|corp|corporation|company|co|group|bank|airlines?|airways|plc|holdings?|ag|sa|gmbh|energy|oil|gas|motors",
        ),
    )
)

# Bodies that many countries have: their bare name does not tell whose they are.
OF_ANY_COUNTRY = frozenset(
    {
        "defense department", "defence department", "department of defense", "department of defence",
        "foreign office", "home office", "treasury", "congress", "parliament", "senate", "supreme court",
        "mfa", "mofa", "mod", "national assembly", "ministry of foreign affairs", "foreign ministry", "ministry of defence",
        "ministry of defense", "defence ministry", "defense ministry", "interior ministry", "finance ministry",
        "cabinet", "national security council", "council of ministers", "general staff", "presidency",
        "armed forces", "air force", "navy", "army", "central bank", "federal council", "high court",
        "constitutional court", "house of representatives", "joint chiefs of staff", "joint chiefs", "presidential office",
    }
)  # fmt: skip


def kind_of_words(name: str) -> str:
    """The kind of body by the words of its name."""
    return next((kind for kind, words in KINDS if words.search(name)), "other")


# Ministries by the words of their portfolio, as in "the Russian Defence Ministry", "Ministry of Defence of Ukraine".
MINISTRY = re.compile(
    r"""(?x)
    (?:(?:Defen[cs]e|Foreign(?:\ Affairs)?|External\ Affairs|Interior|Home|Finance|Justice|Energy|Health|Trade|Commerce|State|War|Economy|Education|Emergency|Emergencies)
       \s+(?:Ministry|ministry|Department|department|Office|office))
    | (?:(?:Ministry|ministry|Department|department)\s+of\s+(?:the\s+)?
       (?:(?:National|Foreign|External|Internal|Home)\s+)?(?:Defen[cs]e|Affairs|Security|Interior|Finance|Justice|Energy|Health|Trade|Commerce|State|War|Economy|Education|Treasury))
    | (?:(?:defen[cs]e|foreign|interior|finance|energy|justice)\s+(?:ministry|department))""",
)

# Nouns that, after a country, stand for its government or forces: "the Afghan government", "Chinese officials".
GOVERNMENT = frozenset(
    "government administration authorities regime leadership cabinet officials side".split()
)
FORCES = frozenset("military army navy forces troops".split())

# Kinds of bodies that are of no country, and the words of offices held at them.
STATELESS = frozenset({"igo", "other"})
INTERNATIONAL = re.compile(
    r"""(?x) ^(?!.*\b(?:ambassador|envoy|permanent\ representative|minister)\b) .*
    \b(?: (?:EU|European\ (?:Union|Commission|Council|Parliament)|UN|U\.N\.|United\ Nations|NATO|Nato|OSCE|IAEA|WHO|IMF|ASEAN|ECOWAS|Ecowas|SADC|IGAD|CARICOM|OAS|AU
    |African\ Union|[Ii]nter-?[Gg]overnmental|Arab\ League|World\ Bank|European\ Central\ Bank|European\ [Cc]ommissioner|Commission(?=\ (?:spokes|president|chief|vice|executive)) | alliance\ spokes\w+) \b | [Bb]loc['’]s | alliance['’]s | \b(?:alliance|bloc)\ chief)""",
)
