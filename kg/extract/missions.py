"""Embassies by whose they are: "the French Embassy in Oslo", "Kenya's High Commission", later "the Kenyan mission"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from kg.extract.body import Body, name_of
from kg.extract.ministries import in_capital, with_country
from kg.extract.named import Named
from kg.extract.speaking import speaks

_EMBASSIES = ("embassy", "high commission")


def missions(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Embassies that say something; "mission" is one only where the country's embassy was named before."""
    seen: set[str] = set()
    for token in doc:
        if token.lower_ not in {"embassy", "commission", "mission"}:
            continue
        width = 1 + (token.lower_ == "commission")
        span = doc[max(0, token.i + 1 - width) : token.i + 1]
        start, _, country = with_country(span, named)
        if country is None or not (span.text.lower() in _EMBASSIES or country in seen) or not speaks(token):
            continue
        seen.add(country)
        end, _ = in_capital(doc, span.end, named)
        yield doc[start:end], Body(f"Embassy of {name_of(country, named)}", "government", country)
