"""The words in and around a phrase that names a party: data, no logic."""

from __future__ import annotations

# What ends a party's phrase.
ENDS = frozenset(
    """in at on about over to for during after before ahead as that which who whom whose where when while
    amid despite via by but since until from because if than although though following regarding
    concerning into upon under through without within against whether so""".split()
)
# Adverbs and the like between a word and its party.
BETWEEN = frozenset(
    """again also briefly separately up here there privately later earlier together virtually first
    directly personally online twice once secretly face to in person down today yesterday tomorrow
    his her their""".split()
)

# Nouns for a party that nobody names: "with the state governor", "with Afghan officials".
COUNTERPARTS = frozenset(
    """minister president premier chancellor secretary chief head leader ambassador envoy king queen emir
    sultan pope governor mayor speaker commander representative commissioner senator lawmaker
    negotiator diplomat official delegation counterpart authority government general admiral prince
    member counsellor adviser advisor side patriarch archbishop bishop cardinal imam monarch colleague peer""".split()
)
COUNTERPARTS |= frozenset(word + "s" for word in COUNTERPARTS) | {"authorities", "secretaries", "envoys"}

GROUPS = frozenset("delegation side government authority".split())

# Participles that belong to the title after them.
ATTRIBUTES = frozenset("visiting acting outgoing incoming sitting serving leading".split())

# Seats of office without a name: "the presidential complex"; the last words of houses that have one.
VENUES = frozenset("complex palace residence office house headquarters compound".split())
HOUSES = VENUES | frozenset("lodge hall castle villa hotel mansion centre center museum airport".split())
