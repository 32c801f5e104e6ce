"""How sure a reading is, by the construction it was read from."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.drafts import Draft

# The share of right statements with the right speaker, as read on the development articles.
_BY_RULE = {"quoted-left": 0.9}
_NO_ID = 0.95  # factor for a speaker that no name stands behind


def confidence_of(draft: Draft, speaker: Sequence[str]) -> float:
    """The confidence of one statement."""
    return round(_BY_RULE.get(draft.rule, 0.7) * (1 if speaker else _NO_ID), 2)
