"""Governments that a country, a capital or a leader stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from kg.annotations import is_dateline
from kg.extract.bodies import FORCES, GOVERNMENT
from kg.extract.body import Body, government, name_of
from kg.extract.ministries import name_start
from kg.extract.named import Named

# What only a government does with its country's or capital's name as subject.
_PLACE_VERBS = re.compile(r"^(?:be|lie|become|remain|have|host|see|border|include)$")


def of_country(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Afghan government", "Chinese officials", "the US military"."""
    for i in range(len(doc) - 1):
        country = named.country_at(i)
        noun = i + 1 + (doc[i + 1].tag_ == "POS")
        if country is None or noun >= len(doc):
            continue
        if named.index_at(i + 1) == named.index_at(i):
            continue  # "New" of "New Zealand"
        i = name_start(i, named)
        if doc[noun].lower_ in GOVERNMENT - {"officials", "side"}:
            yield doc[i : noun + 1], government(country, named)
        elif doc[noun].lower_ in FORCES:
            yield doc[i : noun + 1], Body(f"Armed forces of {name_of(country, named)}", "military", country)


def of_leader(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """ "The Obama administration", "the Trump campaign"."""
    for i in range(1, len(doc)):
        if named.kind_at(i - 1) == "PERSON" and doc[i].lower_ in {"administration", "campaign"}:
            kind = "government" if doc[i].lower_ == "administration" else "other"
            yield doc[i - 1 : i + 1], Body(doc[i - 1 : i + 1].text, kind, None)


def metonyms(doc: Doc, named: Named) -> Iterator[tuple[Tokens, Body]]:
    """Countries and capitals that act: "Beijing has accused ...", "according to Moscow"."""
    for mention in named.mentions:
        span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        country = named.country_of(mention)
        if span is None or country is None or mention.kind != "GPE" or is_dateline(doc, span.start, span.end):
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
