"""Names of persons: in ClearNLP the last word carries a name and its titles, in ours the first word of the name."""

from __future__ import annotations

from spacy.tokens import Span

from kg.annotate.schemes.tree import Tree

_OF_TITLE = frozenset({"amod", "compound", "nmod", "nummod", "poss", "det"})


def flatten_persons(tree: Tree) -> None:
    """ "Foreign Minister Sergei Lavrov": Lavrov is flat below Sergei, and Minister describes him."""
    for entity in tree.doc.ents:
        if entity.label_ in {"PERSON", "PER"}:
            _flatten(tree, entity)
            _hang_title(tree, entity)


def _flatten(tree: Tree, name: Span) -> None:
    """Let the first word of a name carry it, where the last did and all others hung below that."""
    words = range(name.start, name.end)
    words = words[:-1] if tree.tags[words[-1]] == "POS" else words  # entities may include "'s"
    if len(words) < 2:
        return
    first, last = words[0], words[-1]
    if any(tree.heads[i] != last or tree.labels[i] not in {"compound", "nmod"} for i in words[:-1]):
        return
    tree.promote(first, tree.labels[last], "flat")
    for i in words[1:-1]:
        tree.attach(i, first, "flat")


def _hang_title(tree: Tree, name: Span) -> None:
    """Make the noun before a name its description, and give it the words before that are its own."""
    first = name.start
    titles = [i for i in tree.children(first, "compound") if i < first and tree.tags[i].startswith("NN")]
    if not titles:
        return
    title = titles[-1]
    for i in tree.children(first):
        if i < title and tree.labels[i] in _OF_TITLE:
            tree.attach(i, title)
    tree.labels[title] = "nmod:desc"
