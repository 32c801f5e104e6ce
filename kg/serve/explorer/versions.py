"""Wordings of one utterance set beside each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"\w+(?:['’]\w+)?|\W+")


def compared(texts: Sequence[str]) -> list[list[tuple[str, bool]]]:
    """Each text as words and what is between them; True marks a word that some other version lacks.

    >>> compared(["We agreed.", "We disagreed."])
    [[('We', False), (' ', False), ('agreed', True), ('.', False)], [('We', False), (' ', False), ('disagreed', True), ('.', False)]]
    """
    everywhere = Counter(word for text in texts for word in {w.casefold() for w in _WORD.findall(text)})
    return [
        [(w, w[0].isalnum() and everywhere[w.casefold()] < len(texts)) for w in _WORD.findall(text)]
        for text in texts
    ]
