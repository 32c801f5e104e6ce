"""Which bodies are named: by name, by building, by capital, by portfolio.

Forms known:
    NATO, the Shanghai Cooperation Organisation      a name
    the Russian Defence Ministry                     a portfolio, with its country
    the Kremlin, the Pentagon                        a building
    the Afghan government, Beijing                   a country, for its government
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from kg.annotations import span_of
from kg.extract.bodies import GOVERNMENT, kind_of_words
from kg.extract.body import Body, government
from kg.extract.leaders_offices import offices_of_leaders
from kg.extract.metonyms import metonyms, of_country, of_leader
from kg.extract.ministries import field_of, ministries_in, with_country
from kg.extract.missions import missions
from kg.extract.named import Named
from kg.extract.statements.times import is_time
from kg.lexicon.houses import HOUSES
from kg.lexicon.names import fold
from kg.records import Organization

_HOUSE_WORDS = frozenset(name.split()[0] for name in HOUSES)


def read_organizations(doc: Doc, named: Named) -> tuple[tuple[Organization, ...], dict[int, str]]:
    """The bodies of an article, and which tokens lead to which of them."""
    bodies: dict[str, Body] = {}
    used: set[int] = set()
    for span, body in _mentions(doc, named):
        known = bodies.setdefault(fold(body.name), body)
        if used.isdisjoint(range(span.start, span.end)):
            used |= set(range(span.start, span.end))
            known.mentions.append(span)
    found = sorted(_whole([b for b in bodies.values() if b.mentions]), key=lambda b: b.mentions[0].start)
    tokens = {t.i: f"o{n}" for n, body in enumerate(found, 1) for m in body.mentions for t in m}
    return tuple(_organization(f"o{n}", body) for n, body in enumerate(found, 1)), tokens


def _whole(bodies: list[Body]) -> list[Body]:
    """Bodies, one that is called in several ways as one: a ministry by its field, any with and without its country."""
    whole: list[Body] = []
    for body in sorted(bodies, key=lambda b: b.country is None):
        field = field_of(body.name) if body.kind == "ministry" else None
        same = [b for b in whole if field and b.kind == "ministry" and field_of(b.name) == field]
        mine = [b for b in same if body.country in {None, b.country}]
        mine = mine or [b for b in whole if body.country is None and b.name.startswith(f"{body.name} of ")]
        if len(mine) == 1:
            mine[0].mentions.extend(body.mentions)
        else:
            whole.append(body)
    return whole


def _organization(id: str, body: Body) -> Organization:
    """A body as a record."""
    mentions = sorted(body.mentions, key=lambda m: m.start)
    forms = tuple(dict.fromkeys(" ".join(m.text.split()) for m in mentions))
    return Organization(
        id, body.name, forms, tuple(span_of(m[0], m[-1]) for m in mentions), body.kind, body.country
    )


def _mentions(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Every place that names a body, the surest readings first."""
    yield from ministries_in(doc, named)
    yield from missions(doc, named)
    yield from _houses(doc, named)
    yield from _news_agencies(doc, named)
    yield from _by_name(doc, named)
    yield from of_country(doc, named)
    yield from of_leader(doc, named)
    yield from offices_of_leaders(doc, named)
    yield from metonyms(doc, named)


def _houses(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Kremlin", "Downing Street"."""
    for n in range(len(doc)):
        if not doc[n].text[0].isupper() or fold(doc[n].text) not in _HOUSE_WORDS:
            continue
        for width in (3, 2, 1):
            span = doc[n : n + width]
            house = HOUSES.get(fold(span.text)) if doc[n].text[0].isupper() and len(span) == width else None
            if house is not None and not (
                n and doc[n - 1].text[0].isupper() and named.country_at(n - 1) not in {None, house.country}
            ):
                yield span, Body(house.body, house.kind, house.country)
                break


def _by_name(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Bodies by their own name."""
    short = _acronyms(doc, named)
    for mention in named.mentions:
        span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        if mention.kind != "ORG" or span is None:
            continue
        text, country = " ".join(span.text.split()), with_country(span, named)[2]
        if (capital := named.lexicon.capital(text)) is not None:
            yield span, government(capital.code, named)
            continue
        if country and text.split()[-1].lower() in GOVERNMENT:
            yield span, government(country, named)
        elif text not in short:
            yield span, _named_body(text, country, named)
        else:
            yield span, _named_body(short[text], None, named)


def _news_agencies(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The SPA news agency", "state news agency MENA", whatever else the name may be."""
    for token in doc[1:]:
        if token.text != "agency" or token.nbor(-1).text != "news":
            continue
        before = _names_from(doc, token.i - 2, -1, named)
        places = before[::-1] or _names_from(doc, token.i + 1, 1, named)
        if places:
            span = doc[places[0] : places[-1] + 1]
            body = _named_body(span.text, None, named)
            yield span, replace(body, kind="media" if body.kind == "other" else body.kind)


def _names_from(doc: Doc, i: int, step: int, named: Named) -> list[int]:
    """The places of the names that go on from a place, none of them a country's or a day's."""
    found: list[int] = []
    while (
        0 <= i < len(doc) and doc[i].pos_ == "PROPN" and named.country_at(i) is None and not is_time(doc[i])
    ):
        found.append(i)
        i += step
    return found


def _acronyms(doc: Doc, named: Named) -> dict[str, str]:
    """The short forms of bodies named in full: given in brackets, or made of their initials."""
    full = [named.text_of(m) for m in named.mentions if m.kind == "ORG" and " " in named.text_of(m)]
    short = {
        "".join(word[0] for word in name.split() if word[0].isupper()): " ".join(name.split())
        for name in reversed(full)
    }
    for match in re.finditer(
        r"(?P<name>(?:[A-Z][\w’'-]+ (?:(?:of|for|and|the|on) )*)+[A-Z][\w’'-]+) \((?P<short>[A-Z][A-Za-z]{1,7})\)",
        doc.text,
    ):
        short[match["short"]] = match["name"].removeprefix("The ")
    return {acronym: name for acronym, name in short.items() if len(acronym) > 1}


def _named_body(text: str, country: str | None, named: Named) -> Body:
    """A body under its full name where the lexicon knows exactly one, or one of this country."""
    known = named.lexicon.organizations(text)
    fitting = known if len(known) == 1 else [k for k in known if k.country == country]
    if len(fitting) == 1:
        return Body(fitting[0].name, fitting[0].kind, fitting[0].country)
    return Body(text, kind_of_words(text), country)
