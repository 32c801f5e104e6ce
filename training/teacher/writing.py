"""Writes what the teacher read into Docs."""

from spacy.tokens import Doc, Span

from training.teacher.passages import Labels

SURE = 0.65  # below this, the pipeline is asked to form no opinion


def write_syntax(
    doc: Doc, labels: Labels, heads: list[int], deps: list[int], tags: list[int], morphs: list[int]
) -> Doc:
    """Writes the teacher's reading into a new Doc; a root is ROOT and nothing else is."""
    split = [labels.morphs[n].partition("|") for n in morphs]
    relations = [labels.deps[n] for n in deps]
    return Doc(
        doc.vocab,
        words=[t.text for t in doc],
        spaces=[bool(t.whitespace_) for t in doc],
        tags=[labels.tags[n] for n in tags],
        pos=[pos for pos, _, _ in split],
        morphs=[features for _, _, features in split],
        heads=heads,
        deps=[_relation(i, head, dep) for i, (head, dep) in enumerate(zip(heads, relations, strict=True))],
    )


def _relation(i: int, head: int, dep: str) -> str:
    """Keeps root relations for roots."""
    return "ROOT" if i == head else "dep" if dep == "ROOT" else dep


def mark_names(doc: Doc, marks: list[str], sure: list[float]) -> Doc:
    """Sets names; a span or word the teacher is unsure of stays open."""
    names, unsure, start = list[Span](), list[Span](), 0
    for i in range(1, len(marks) + 1):
        if i < len(marks) and marks[i].startswith("I-") and marks[i][2:] == marks[i - 1][2:]:
            continue
        span = Span(doc, start, i, label=marks[start][2:])
        if min(sure[start:i]) < SURE:
            unsure.append(span)
        elif marks[start] != "O":
            names.append(span)
        start = i
    doc.set_ents(names, missing=unsure, default="outside")
    return doc
