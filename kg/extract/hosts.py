"""The country whose guest one is: "In Santo Domingo he will meet with President Abinader"."""

from __future__ import annotations

from kg.extract.named import Named

_ANYBODYS = frozenset({"BE", "CH", "AT"})  # whose towns host everybody's meetings
_NEAR = 6  # tokens from the capital to "meet"


def host_of(offset: int, named: Named) -> str | None:
    """The country of the capital in which somebody meets the one whose title begins here."""
    span = named.doc.char_span(offset, offset + 1, alignment_mode="expand")
    if span is None:
        return None
    before = named.doc[span.sent.start : span.start]
    meets = next((t for t in reversed(before) if t.lemma_ == "meet"), None)
    if meets is None:
        return None
    for token in reversed(named.doc[max(span.sent.start, meets.i - _NEAR) : meets.i]):
        if token.pos_ == "VERB":
            return None
        code = named.country_at(token.i)
        hosts = code is not None and token.i and (_is_capital(token.i, named) or _is_where(token.i, named))
        if hosts:
            return None if code in _ANYBODYS else code
    return None


def _is_where(i: int, named: Named) -> bool:
    """Whether a clause begins behind a country that tells what happens there: "Chile, where she meets"."""
    return named.doc[i + 1 : i + 3].text.lower() == ", where"


def _is_capital(i: int, named: Named) -> bool:
    """Whether the name at a token is a capital's that "in" or "to" stands before."""
    index = named.index_at(i)
    span = named.tokens_of(index) if index is not None else None
    if span is None or not span.start or named.doc[span.start - 1].lower_ not in {"in", "to"}:
        return False
    return named.lexicon.capital(span.text) is not None
