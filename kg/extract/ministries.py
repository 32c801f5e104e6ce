"""Ministries by their portfolio: "the Russian Defence Ministry", "Ministry of Defence of Ukraine"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from kg.extract.bodies import MINISTRY
from kg.extract.body import Body
from kg.extract.named import Named


def ministries_in(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Russian Defence Ministry", "Ministry of Defence of Ukraine"."""
    for match in MINISTRY.finditer(doc.text):
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span is None or named.kind_at(span.start) == "PERSON":
            continue
        start, end, country = with_country(span, named)
        whole = doc[start:end]
        yield whole, _ministry(whole, country, named)


def _ministry(span: Tokens, country: str | None, named: Named) -> Body:
    """A ministry under the name the lexicon has for it, or under its own words."""
    text = " ".join(span.text.split())
    known = named.lexicon.organizations(text)
    if len(known) == 1 and (country is not None or not text.lower().endswith("ministry")):
        return Body(known[0].name, "ministry", known[0].country)
    of_country = [m for m in known if country and m.country == country]
    return Body(of_country[0].name if len(of_country) == 1 else text, "ministry", country)


def with_country(span: Tokens, named: Named) -> tuple[int, int, str | None]:
    """A span widened by the country before it ("Russian", "China's") or after it ("of Ukraine")."""
    doc, start, end = span.doc, span.start, span.end
    index = named.index_at(start)
    if index is not None and (whole := named.tokens_of(index)) is not None and whole.end >= end:
        start, end = whole.start, whole.end
        if (country := named.country_of_org(index)) is not None:
            return start, end, country
    before = start - 1 if start and doc[start - 1].tag_ != "POS" else start - 2
    if before >= 0 and (country := named.country_at(before)) is not None:
        return name_start(before, named), end, country
    after = end + 1 + (end + 1 < len(doc) and doc[end + 1].lower_ == "the")
    if after < len(doc) and doc[end].lower_ == "of" and (country := named.country_at(after)) is not None:
        while after + 1 < len(doc) and named.index_at(after + 1) == named.index_at(after):
            after += 1
        return start, after + 1, country
    inside = next((c for i in range(start, end) if (c := named.country_at(i)) is not None), None)
    return start, end, inside


def name_start(i: int, named: Named) -> int:
    """The first token of the name that a token belongs to."""
    while i and named.index_at(i - 1) == named.index_at(i):
        i -= 1
    return i
