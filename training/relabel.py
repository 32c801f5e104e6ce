"""Brings tagged Docs to our labels."""

from spacy.tokens import Doc, Span

from training.labels import Places


def relabel(doc: Doc, places: Places) -> Doc:
    """Parts LOC into GPE, LOC and NORP on a Doc that knows LOC alone."""
    unknown = [doc[t.i : t.i + 1] for t in doc if t.ent_iob == 0]
    doc.set_ents([_span(ent, places) for ent in doc.ents], missing=unknown, default="outside")
    return doc


def _span(ent: Span, places: Places) -> Span:
    """Gives a place its kind."""
    label = places.label(ent.text) if ent.label_ == "LOC" or places.knows(ent.text) else ent.label_
    return Span(ent.doc, ent.start, ent.end, label=label)
