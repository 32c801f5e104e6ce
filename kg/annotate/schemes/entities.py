"""Entity labels of any scheme brought to ours: PERSON, ORG, GPE, LOC, NORP, EVENT; all others go."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Doc, Span

_OURS = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "NORP",
    "EVENT": "EVENT",
}
_ARTICLES = frozenset({"the", "a", "an"})


def our_labels(labels: Collection[str]) -> dict[str, str]:
    """Our label for each of a recogniser's; one that keeps no polities apart calls them places."""
    found = {label: _OURS[label] for label in labels if label in _OURS}
    if "GPE" not in found and "LOC" in found:
        found["LOC"] = "GPE"
    return found


def relabel(doc: Doc, labels: dict[str, str]) -> None:
    """Bring the entities of a Doc to our labels and to our bounds."""
    ours = (_bounded(entity) for entity in doc.ents if entity.label_ in labels)
    doc.set_ents([Span(doc, s.start, s.end, labels[label]) for s, label in ours if len(s)])


def _bounded(entity: Span) -> tuple[Span, str]:
    """An entity without the article that opens it and the possessive that closes it, and its label."""
    start, end = entity.start, entity.end
    if entity[0].lower_ in _ARTICLES:
        start += 1
    if end > start and entity[-1].tag_ == "POS":
        end -= 1
    return entity.doc[start:end], entity.label_
