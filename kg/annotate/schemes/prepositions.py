"""Prepositions: in ClearNLP they stand between a word and their object, in ours they hang below the object."""

from __future__ import annotations

from kg.annotate.schemes.clearnlp import ADPOSITION_TAGS, FIXED, NOMINAL_TAGS, VERB_TAGS
from kg.annotate.schemes.tree import Tree

_CASES = {"prep": "", "agent": "obl:agent", "dative": "obl"}


def hang_prepositions(tree: Tree) -> None:
    """ "met in Moscow": Moscow hangs below "met", "in" below Moscow."""
    for i in list(tree.deepest_first()):
        objects = tree.children(i, "pobj") or tree.children(i, "pcomp")
        objects = [one for one in objects if not _is_second_word(tree, one)]
        if objects:
            _hang(tree, i, objects[0])


def _is_second_word(tree: Tree, i: int) -> bool:
    """Whether a complement is the rest of the preposition: "of" in "because of"."""
    return tree.labels[i] == "pcomp" and tree.tags[i] in ADPOSITION_TAGS and not tree.children(i)


def _hang(tree: Tree, preposition: int, complement: int) -> None:
    """Put a complement in its preposition's place, and the preposition below it."""
    if tree.labels[complement] == "pcomp" and tree.tags[complement] in VERB_TAGS:
        tree.promote(complement, _clause_label(tree, preposition), "mark")
    else:
        tree.promote(complement, _label(tree, preposition), "case")
    for i in tree.children(complement):
        if not tree.children(i) and tree.labels[i] in {"case", "prep", "pcomp", "amod"}:
            _join(tree, preposition, complement, i)


def _join(tree: Tree, preposition: int, complement: int, i: int) -> None:
    """Two words that are one preposition: "according to", "such as"; others stand side by side: "out of"."""
    if i == preposition + 1 and tree.tags[i] in ADPOSITION_TAGS:
        fixed = tree.lowers[preposition] in FIXED
        tree.attach(i, preposition if fixed else complement, "fixed" if fixed else "case")
    elif i == preposition - 1 and tree.lowers[i] in FIXED:
        tree.attach(i, complement, "case")
        tree.attach(preposition, i, "fixed")


def _label(tree: Tree, preposition: int) -> str:
    """What a nominal complement is to the word above its preposition."""
    label, head = tree.labels[preposition], tree.heads[preposition]
    if label == "pcomp" or (label == "prep" and _is_open(tree, head)):
        return "pobj"  # of the preposition above: "out of the room", "from behind the door"
    if label not in _CASES:
        return label  # a conjunct, or what stands alone: "and in Kyiv"
    return _CASES[label] or ("nmod" if tree.tags[head] in NOMINAL_TAGS else "obl")


def _is_open(tree: Tree, i: int) -> bool:
    """Whether a word is a preposition without an object of its own."""
    return tree.labels[i] in {"prep", "agent", "pcomp"} and not tree.children(i, "pobj")


def _clause_label(tree: Tree, preposition: int) -> str:
    """What a clause behind a preposition is to the word above: "after meeting him", "the idea of meeting him"."""
    label, head = tree.labels[preposition], tree.heads[preposition]
    if label not in _CASES:
        return label
    return "acl" if tree.tags[head] in NOMINAL_TAGS else "advcl"
