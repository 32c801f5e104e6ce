"""How sure a reading is: by the construction it was read from, and by how well the speaker is known.

The figures are shares counted on annotated articles: of the statements that a construction gave, those
whose content and speaker were right. Five imagined cases of the overall share are added to each count,
so that rare constructions keep near it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.drafts import Draft

_BY_RULE = {
    "quoted-left": 0.91,  # "“...,” X said"
    "quoted-quote": 0.90,  # "X said, “...”"
    "quoted-colon": 0.90,
    "quoted-that": 0.91,  # "X said that ... “...”"
    "quoted-clause": 0.92,
    "reported-left": 0.92,  # "..., X said"
    "reported-that": 0.84,
    "reported-clause": 0.83,
    "according-to": 0.89,
    "noun-that": 0.89,
    "appealed": 0.90,
    "intended": 0.85,
    "accused": 0.77,
    "described": 0.75,
    "named": 0.63,
    "named-bare": 0.77,
    "carried": 0.70,
    "labelled": 0.88,
    "signed": 0.88,
    "turn": 0.88,
}
_OTHERS = 0.75
_UNKNOWN = 0.62  # factor where nobody is known to stand behind the speaker's words
_DESCRIBED = 0.93  # factor for "the minister", "his spokesman"
_DESCRIBING = ("the ", "his ", "her ", "their ")


def confidence_of(draft: Draft, speaker: Sequence[str]) -> float:
    """The confidence of one statement."""
    base = _BY_RULE.get(draft.rule, _OTHERS)
    if not speaker:
        return round(base * _UNKNOWN, 2)
    described = draft.speaker is not None and draft.speaker.text.lower().startswith(_DESCRIBING)
    return round(base * _DESCRIBED if described else base, 2)
