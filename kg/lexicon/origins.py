"""Which of a few countries a name sounds like: by the letters that the names of its people are made of.

An article that says "President X" without a country names only a few countries; the people the lexicon
knows of each tell how names there are written, so a name that nobody knows yet can be told apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache
from math import log

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold

_FEWEST = 15  # people, below which a country's names are not known
_MARGIN = 6.0  # by how much, as logarithm, one country must be likelier than any other
_ABOVE = 2.0  # by how much it must be likelier than that somebody of any country bears the name
_ANYWHERE = ""
_SMOOTH, _KINDS = 0.3, 3000  # what a piece never seen counts, and of how many kinds pieces are


def likely_origin(name: str, codes: Collection[str], lexicon: Lexicon) -> str | None:
    """The one of several countries whose people bear such names; None where that is not plain."""
    pieces = tuple(_pieces(name))
    found = sorted(
        ((_likelihood(pieces, code, lexicon), code) for code in codes if _known(code, lexicon)), reverse=True
    )
    if len(found) < 2 or found[0][0] - found[1][0] < _MARGIN:
        return None
    return found[0][1] if found[0][0] - _likelihood(pieces, _ANYWHERE, lexicon) > _ABOVE else None


def _known(code: str, lexicon: Lexicon) -> bool:
    """Whether enough people of a country are known."""
    return _profile(code, lexicon)[0] >= _FEWEST


def _likelihood(pieces: tuple[str, ...], code: str, lexicon: Lexicon) -> float:
    """How likely somebody of a country bears a name made of these pieces, as logarithm."""
    _, total, counts = _profile(code, lexicon)
    return sum(log((counts[piece] + _SMOOTH) / (total + _SMOOTH * _KINDS)) for piece in pieces)


@lru_cache(maxsize=512)
def _profile(code: str, lexicon: Lexicon) -> tuple[int, int, Counter[str]]:
    """How many people of a country are known, and how often each piece occurs in their names."""
    names = lexicon.names_anywhere() if code == _ANYWHERE else lexicon.names_of(code)
    counts = Counter(piece for name in names for piece in _pieces(name))
    return len(names), counts.total(), counts


def _pieces(name: str) -> Iterator[str]:
    """The words of a name, and each three letters in a row, their ends marked."""
    for word in fold(name).split():
        marked = f"^{word}$"
        yield marked
        yield from (marked[i : i + 3] for i in range(len(marked) - 2))
