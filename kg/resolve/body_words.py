"""The words that names of ministries and governments are made of: data, no logic."""

OF = frozenset("the of for and to in on a an its their".split())

MINISTRY_WORDS = frozenset("ministry department ministries office bureau".split())

# Fields of a ministry, each with the words that show it; the first that fits decides.
FIELDS: dict[str, frozenset[str]] = {
    "defence": frozenset("defence war".split()),
    "foreign-affairs": frozenset("foreign external state mfa exterior".split()),
    "interior": frozenset("interior home internal".split()),
    "finance": frozenset("finance treasury".split()),
    "justice": frozenset("justice".split()),
}

GOVERNMENT_WORDS = frozenset("government administration authorities state side republic".split())

# Buildings and places that stand for a government.
SEATS = frozenset(
    {
        "kremlin", "white house", "downing street", "10 downing street", "elysee", "elysee palace",
        "zhongnanhai", "blue house", "mariinsky palace", "bankova", "palazzo chigi", "moncloa", "whitehall",
    }
)  # fmt: skip

# Buildings and places that stand for a ministry: its country and field.
MINISTRY_SEATS: dict[str, tuple[str, str]] = {
    "pentagon": ("US", "defence"),
    "foggy bottom": ("US", "foreign-affairs"),
    "state department": ("US", "foreign-affairs"),
    "us state department": ("US", "foreign-affairs"),
    "quai d orsay": ("FR", "foreign-affairs"),
    "quai dorsay": ("FR", "foreign-affairs"),
    "farnesina": ("IT", "foreign-affairs"),
    "kasumigaseki": ("JP", "foreign-affairs"),
    "smolenskaya square": ("RU", "foreign-affairs"),
}

# Countries whose names take "the".
WITH_ARTICLE = frozenset("AE BS CD CF CG CZ DO FK FO GB GM KM KY MH MP MV NL PH SB SC TC US VG VI".split())
