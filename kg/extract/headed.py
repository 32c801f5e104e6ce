"""Offices that a verb says in place of a noun: who "heads the institute", who "chairs the defence committee"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.named import Named
from kg.extract.office_tokens import DETERMINERS
from kg.extract.offices import Office
from kg.lexicon.office_words import BODY_ENDS

LEADS = {"head": "head", "lead": "head", "chair": "chair"}


def headed_offices(verb: Token, named: Named) -> Iterator[Office]:
    """The office of who heads a body: one that has a name, or is told by what it is for."""
    if verb.tag_ not in {"VBZ", "VBD"}:
        return
    for child in verb.children:
        if child.dep_ != "obj":
            continue
        index = named.index_at(child.i)
        if index is not None and named.kind_at(child.i) == "ORG":
            yield _office(verb, child, LEADS[verb.lemma_.lower()], named.country_of_org(index), index)
        elif index is None and child.lower_ in BODY_ENDS - {"party"}:
            words = list(child.doc[child.left_edge.i : child.i + 1])
            kept = [t.lower_ for t in words if t.lower_ not in DETERMINERS and named.country_at(t.i) is None]
            country = next((c for t in words if (c := named.country_at(t.i)) is not None), None)
            yield _office(verb, child, f"{LEADS[verb.lemma_.lower()]} of the {' '.join(kept)}", country, None)


def _office(verb: Token, body: Token, title: str, country: str | None, index: int | None) -> Office:
    """An office from its verb to the body; it is a former one where the verb tells of the past."""
    return Office(verb.i, body.i + 1, title, country, index, former=verb.tag_ == "VBD")
