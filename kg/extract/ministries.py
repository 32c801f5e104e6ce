"""Ministries by their portfolio: "the Russian Defence Ministry", "Ministry of Defence of Ukraine"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from kg.extract.bodies import MINISTRY
from kg.extract.body import Body, name_of
from kg.extract.named import Named

# The fields of ministries by the words that tell them.
_FIELDS = {
    word: field
    for field, words in (
        ("foreign", "foreign external"), ("defence", "defence defense war"), ("interior", "interior home internal"),
        ("finance", "finance treasury"), ("justice", "justice"), ("energy", "energy"), ("health", "health"),
        ("trade", "trade commerce"), ("economy", "economy"), ("education", "education"), ("state", "state"),
    )
    for word in words.split()
}  # fmt: skip
_FULL = {
    "foreign": "Foreign Affairs", "defence": "Defence", "interior": "the Interior", "finance": "Finance",
    "justice": "Justice", "energy": "Energy", "health": "Health", "trade": "Trade", "economy": "Economy",
    "education": "Education",
}  # fmt: skip


def ministries_in(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Russian Defence Ministry", "Ministry of Defence of Ukraine"."""
    for match in MINISTRY.finditer(doc.text):
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span is None or named.kind_at(span.start) == "PERSON":
            continue
        start, end, country = with_country(span, named)
        if country is None:
            end, country = in_capital(doc, end, named)
        whole = doc[start:end]
        yield whole, _ministry(whole, span.text, country, named)


def _ministry(span: Tokens, portfolio: str, country: str | None, named: Named) -> Body:
    """A ministry under the name the lexicon has for it, or under its own words."""
    text = " ".join(span.text.split())
    known = named.lexicon.organizations(text)
    if len(known) == 1 and (country is not None or not text.lower().endswith("ministry")):
        return Body(known[0].name, "ministry", known[0].country)
    known = known or named.lexicon.organizations(" ".join(portfolio.split()))
    of_country = [m for m in known if country and m.country == country]
    name = of_country[0].name if len(of_country) == 1 else _full_name(text, country, named)
    return Body(name, "ministry", country)


def _full_name(text: str, country: str | None, named: Named) -> str:
    """ "Ministry of Foreign Affairs of Kenya" for "Nairobi's foreign ministry"; other words stay as they are."""
    field = _FULL.get(field_of(text) or "")
    loose = country is not None and field is not None and text.lower().endswith("ministry")
    return f"Ministry of {field} of {name_of(country, named)}" if country and loose else text


def field_of(name: str) -> str | None:
    """What a ministry is for, by its name; None where no portfolio is known in it."""
    return next((field for word in name.lower().split() if (field := _FIELDS.get(word)) is not None), None)


def with_country(span: Tokens, named: Named) -> tuple[int, int, str | None]:
    """A span widened by the country before it ("Russian", "China's") or after it ("of Ukraine")."""
    doc, start, end = span.doc, span.start, span.end
    index = named.index_at(start)
    of_name = None
    if index is not None and (whole := named.tokens_of(index)) is not None and whole.end >= end:
        start, end = whole.start, whole.end
        of_name = named.country_of_org(index)
    if (after := _owner_behind(doc, end, named)) is not None:
        return start, after, named.country_at(after - 1)
    if of_name is not None:
        return start, end, of_name
    before = start - 1 if start and doc[start - 1].tag_ != "POS" else start - 2
    if before >= 0 and (country := named.country_at(before)) is not None:
        return name_start(before, named), end, country
    inside = next((c for i in range(start, end) if (c := named.country_at(i)) is not None), None)
    return start, end, inside


def _owner_behind(doc: Doc, end: int, named: Named) -> int | None:
    """Where "of Ukraine", "of the Philippines" ends that stands at a place."""
    after = end + 1 + (end + 1 < len(doc) and doc[end + 1].lower_ == "the")
    if after >= len(doc) or doc[end].lower_ != "of" or named.country_at(after) is None:
        return None
    while after + 1 < len(doc) and named.index_at(after + 1) == named.index_at(after):
        after += 1
    return after + 1


def in_capital(doc: Doc, end: int, named: Named) -> tuple[int, str | None]:
    """Where "in Tokyo" ends behind a body, and of which country that capital is; the same place for no capital."""
    index = named.index_at(end + 1) if end + 1 < len(doc) and doc[end].lower_ == "in" else None
    place = named.tokens_of(index) if index is not None else None
    capital = named.lexicon.capital(place.text) if place is not None else None
    return (place.end, capital.code) if place is not None and capital is not None else (end, None)


def name_start(i: int, named: Named) -> int:
    """The first token of the name that a token belongs to."""
    while i and named.index_at(i - 1) == named.index_at(i):
        i -= 1
    return i
