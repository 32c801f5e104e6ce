"""The offices around those who lead: "the Afghan president's office", "the Turkish presidency", "Singh's office"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from kg.extract.body import Body, name_of
from kg.extract.ministries import in_capital, with_country
from kg.extract.named import Named
from kg.extract.speaking import speaks
from kg.extract.title_words import title_words
from kg.extract.titles import title_start
from kg.lexicon.office_words import HEADS, HONORIFICS

_OFFICES = frozenset({"office", "bureau", "secretariat"})
_PRESIDENTIAL = _OFFICES | {"palace", "administration", "service"}


def offices_of_leaders(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """The bodies that speak for whoever leads."""
    for token in doc[1:]:
        before = token.nbor(-1)
        if token.lower_ == "presidency" and _speaks(token):
            yield _of_president(doc[token.i : token.i + 1], named)
        elif token.lower_ in _PRESIDENTIAL and before.lower_ == "presidential" and _speaks(token):
            yield _of_president(doc[before.i : token.i + 1], named)
        elif token.lower_ in _OFFICES and before.tag_ == "POS" and token.i > 1:
            yield from _owned(token, named)


def _of_president(span: Tokens, named: Named) -> tuple[Tokens, Body]:
    """A president's office, of the country that stands beside it."""
    start, end, country = with_country(span, named)
    if country is None:
        end, country = in_capital(span.doc, end, named)
    return span.doc[start:end], _office_of("President", country, named)


def _owned(office: Token, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """The office of a title with its country, or of a person by name."""
    doc, owner = office.doc, office.i - 2
    index = named.index_at(owner)
    if index is not None and named.kind_at(owner) == "PERSON":
        name = named.tokens_of(index)
        if name is not None:
            styled = name.start > 0 and doc[name.start - 1].lower_ in HONORIFICS
            yield doc[name.start - styled : office.i + 1], Body(f"Office of {name.text}", "government", None)
        return
    start = title_start(doc, office.i - 1, named)
    title = title_words(doc, start, office.i - 1, named)
    if not title or title[-1] not in HEADS:
        return
    country = next((c for n in range(start, office.i) if (c := named.country_at(n)) is not None), None)
    yield doc[start : office.i + 1], _office_of(" ".join(title).title(), country, named)


def _office_of(title: str, country: str | None, named: Named) -> Body:
    """An office by the title of whose it is."""
    name = f"Office of the {title}"
    return Body(f"{name} of {name_of(country, named)}" if country else name, "government", country)


def _speaks(token: Token) -> bool:
    """Whether a body does something or is cited: no place, and no term of office."""
    before = token.doc[max(0, token.left_edge.i - 2) : token.left_edge.i].text.lower()
    return (
        before.endswith(("statement by", "statement from"))
        or speaks(token)
        or (token.dep_ == "nsubj" and token.head.pos_ == "VERB")
    )
