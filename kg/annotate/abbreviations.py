"""Words in brackets that shorten the name before them: "Economic Community of West African States (Ecowas)"."""

from __future__ import annotations

from spacy.tokens import Doc

_LONGEST = 10  # letters, and words before the bracket


def abbreviations(doc: Doc) -> frozenset[str]:
    """The single words in brackets whose letters the words before begin with."""
    return frozenset(
        doc[i].text
        for i in range(2, len(doc) - 1)
        if doc[i - 1].text == "(" and doc[i + 1].text == ")" and _shortens(doc, i)
    )


def _shortens(doc: Doc, i: int) -> bool:
    """Whether a word in brackets is made of what the last words before it begin with."""
    letters = doc[i].text.lower()
    if not (2 < len(letters) <= _LONGEST and letters.isalpha()):
        return False
    initials = [t.lower_[0] for t in doc[max(0, i - 2 * _LONGEST) : i - 1] if t.is_alpha and not t.is_lower]
    return "".join(initials).endswith(letters)
