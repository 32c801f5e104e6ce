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
