"""Kinds of words and marks that several readers of statements ask for: data, no logic."""

from __future__ import annotations

# Parts of speech.
NOUNS = frozenset("NOUN PROPN PRON".split())
NOUNS_AND_NUMBERS = NOUNS | {"NUM"}
NOUN_PHRASE = NOUNS_AND_NUMBERS | {"DET", "ADJ"}
INSIDE_PHRASE = NOUN_PHRASE | {"PART", "X", "SYM"}  # also where the tagger is at a loss

# Tags.
RELATIVE = frozenset("WP WP$ WDT WRB".split())
FINITE_OR_PAST = frozenset("VBD VBZ VBP VBN".split())

# Marks.
DASHES = frozenset("- -- — – ―".split())
SENTENCE_ENDS = frozenset(". ! ? … ...".split())
