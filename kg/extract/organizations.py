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
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from kg.annotations import span_of
from kg.extract.bodies import FORCES, GOVERNMENT, MINISTRY, kind_of_words
from kg.extract.named import Named
from kg.extract.title_words import title_words
from kg.extract.titles import title_start
from kg.lexicon.houses import HOUSES
from kg.lexicon.names import fold
from kg.records import Organization


@dataclass(slots=True)
class Body:
    """The mentions of one body, in the order of the text."""

    name: str
    kind: str
    country: str | None
    mentions: list[Tokens] = field(default_factory=list)


def read_organizations(doc: Doc, named: Named) -> tuple[tuple[Organization, ...], dict[int, str]]:
    """The bodies of an article, and which tokens lead to which of them."""
    bodies: dict[str, Body] = {}
    for span, body in _mentions(doc, named):
        known = bodies.setdefault(fold(body.name), body)
        if not any(span.start < m.end and m.start < span.end for b in bodies.values() for m in b.mentions):
            known.mentions.append(span)
    found = sorted((b for b in bodies.values() if b.mentions), key=lambda b: b.mentions[0].start)
    tokens = {t.i: f"o{n}" for n, body in enumerate(found, 1) for m in body.mentions for t in m}
    return tuple(_organization(f"o{n}", body) for n, body in enumerate(found, 1)), tokens


def _organization(id: str, body: Body) -> Organization:
    """A body as a record."""
    mentions = sorted(body.mentions, key=lambda m: m.start)
    forms = tuple(dict.fromkeys(" ".join(m.text.split()) for m in mentions))
    return Organization(
        id, body.name, forms, tuple(span_of(m[0], m[-1]) for m in mentions), body.kind, body.country
    )


def _mentions(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Every place that names a body, the surest readings first."""
    yield from _ministries(doc, named)
    yield from _houses(doc, named)
    yield from _by_name(doc, named)
    yield from _of_country(doc, named)
    yield from _of_leader(doc, named)
    yield from _offices(doc, named)
    yield from _metonyms(doc, named)


def _ministries(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Russian Defence Ministry", "Ministry of Defence of Ukraine"."""
    for match in MINISTRY.finditer(doc.text):
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span is None or named.kind_at(span.start) == "PERSON":
            continue
        start, end, country = _with_country(span, named)
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


def _with_country(span: Tokens, named: Named) -> tuple[int, int, str | None]:
    """A span widened by the country before it ("Russian", "China's") or after it ("of Ukraine")."""
    doc, start, end = span.doc, span.start, span.end
    index = named.index_at(start)
    if index is not None and (whole := named.tokens_of(index)) is not None and whole.end >= end:
        start, end = whole.start, whole.end
        if (country := named.country_of_org(index)) is not None:
            return start, end, country
    before = start - 1 if start and doc[start - 1].tag_ != "POS" else start - 2
    if before >= 0 and (country := named.country_at(before)) is not None:
        first = before
        while first and named.index_at(first - 1) == named.index_at(before):
            first -= 1
        return first, end, country
    after = end + 1 + (end + 1 < len(doc) and doc[end + 1].lower_ == "the")
    if after < len(doc) and doc[end].lower_ == "of" and (country := named.country_at(after)) is not None:
        while after + 1 < len(doc) and named.index_at(after + 1) == named.index_at(after):
            after += 1
        return start, after + 1, country
    inside = next((c for i in range(start, end) if (c := named.country_at(i)) is not None), None)
    return start, end, inside


def _houses(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Kremlin", "Downing Street"."""
    for n in range(len(doc)):
        for width in (3, 2, 1):
            span = doc[n : n + width]
            house = HOUSES.get(fold(span.text)) if doc[n].text[0].isupper() and len(span) == width else None
            if house is not None and not (
                n and doc[n - 1].text[0].isupper() and named.country_at(n - 1) not in {None, house[1]}
            ):
                kind = (
                    "ministry"
                    if "Ministry" in house[0] or "Department" in house[0] or "Office," in house[0]
                    else "government"
                )
                yield span, Body(house[0], kind, house[1])
                break


def _by_name(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Bodies by their own name."""
    short = _acronyms(doc, named)
    for mention in named.mentions:
        span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        if mention.kind != "ORG" or span is None:
            continue
        text, country = " ".join(span.text.split()), _with_country(span, named)[2]
        if country and text.split()[-1].lower() in GOVERNMENT:
            yield span, government(country, named)
        elif text not in short:
            yield span, _named_body(text, country, named)
        else:
            yield span, _named_body(short[text], None, named)


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


def _of_country(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Afghan government", "Chinese officials", "the US military"."""
    for i in range(len(doc) - 1):
        country = named.country_at(i)
        noun = i + 1 + (doc[i + 1].tag_ == "POS")
        if country is None or noun >= len(doc):
            continue
        if doc[noun].lower_ in GOVERNMENT - {"officials", "side"}:
            yield doc[i : noun + 1], government(country, named)
        elif doc[noun].lower_ in FORCES:
            yield doc[i : noun + 1], Body(f"Armed forces of {_name(country, named)}", "military", country)


def _of_leader(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Obama administration", "the Trump campaign"."""
    for i in range(1, len(doc)):
        if named.kind_at(i - 1) == "PERSON" and doc[i].lower_ in {"administration", "campaign"}:
            kind = "government" if doc[i].lower_ == "administration" else "other"
            yield doc[i - 1 : i + 1], Body(doc[i - 1 : i + 1].text, kind, None)


def _offices(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Afghan president's office", "Netanyahu's office"."""
    for i in range(2, len(doc)):
        if doc[i].lower_ != "office" or doc[i - 1].tag_ != "POS":
            continue
        start = title_start(doc, i - 1, named)
        title = title_words(doc, start, i - 1, named)
        country = next((c for n in range(start, i) if (c := named.country_at(n)) is not None), None)
        if title and country:
            yield (
                doc[start : i + 1],
                Body(
                    f"Office of the {' '.join(title).title()} of {_name(country, named)}",
                    "government",
                    country,
                ),
            )


# What only a government does with its country's or capital's name as subject.
_PLACE_VERBS = re.compile(r"^(?:be|lie|become|remain|have|host|see|border|include)$")


def _metonyms(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Countries and capitals that act: "Beijing has accused ...", "according to Moscow"."""
    for mention in named.mentions:
        span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        country = named.country_of(mention)
        if span is None or country is None or mention.kind != "GPE":
            continue
        root = span.root
        acts = _acts(span, root)
        cited = (
            span.start > 1
            and doc[span.start - 1].lower_ == "to"
            and doc[span.start - 2].lower_ == "according"
        )
        if acts or cited:
            yield span, government(country, named)


def _acts(span: Tokens, root: Token) -> bool:
    """Whether a country does something, by the parse or by the verb right after it."""
    if root.dep_ == "nsubj" and root.head.pos_ == "VERB":
        return not _PLACE_VERBS.match(root.head.lemma_)
    behind = span.doc[span.end : span.end + 6]
    if len(behind) and behind[0].pos_ == "AUX" and behind[0].lemma_ == "have":
        return any(t.tag_ == "VBN" and not _PLACE_VERBS.match(t.lemma_) for t in behind)
    after = next((t for t in behind[:3] if t.pos_ not in {"ADV", "AUX"}), None)
    return (
        after is not None
        and after.pos_ == "VERB"
        and after.tag_ in {"VBD", "VBZ", "VBN"}
        and not _PLACE_VERBS.match(after.lemma_)
    )


def government(country: str, named: Named) -> Body:
    """The government of a country."""
    return Body(f"Government of {_name(country, named)}", "government", country)


_WITH_ARTICLE = frozenset("US GB AE NL PH CZ CD CF DO KM MV BS GM".split())


def _name(country: str, named: Named) -> str:
    """A country's name as it stands after "of"."""
    name = named.lexicon.countries[country].name
    return f"the {name}" if country in _WITH_ARTICLE and not name.startswith("the ") else name
