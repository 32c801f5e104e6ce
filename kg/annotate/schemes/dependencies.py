"""ClearNLP dependencies brought to Universal Dependencies: each step re-hangs one construction."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.annotate.schemes.clearnlp import BE, RENAMED
from kg.annotate.schemes.coordination import hang_coordination
from kg.annotate.schemes.persons import flatten_persons
from kg.annotate.schemes.prepositions import hang_prepositions
from kg.annotate.schemes.tree import Tree


def to_universal(doc: Doc) -> None:
    """Re-hang and rename a Doc's dependencies; its sentences stay as they are."""
    tree = Tree(doc)
    hang_prepositions(tree)
    _hang_copulas(tree)
    _raise_objects(tree)
    hang_coordination(tree)
    flatten_persons(tree)
    for i in range(len(doc)):
        tree.labels[i] = _renamed(tree, i)
    tree.write()


def _hang_copulas(tree: Tree) -> None:
    """ "Lavrov is in Moscow", "she is president": the predicate carries the clause, the verb is its copula."""
    for verb, word in enumerate(tree.lowers):
        if word not in BE or tree.labels[verb] in {"aux", "auxpass", "case"}:
            continue
        predicates = tree.children(verb, "attr", "acomp") or _places(tree, verb)
        if tree.children(verb, "expl") and "there" in {tree.lowers[i] for i in tree.children(verb, "expl")}:
            for thing in tree.children(verb, "attr"):
                tree.attach(thing, verb, "nsubj")
        elif predicates:
            tree.promote(predicates[0], tree.labels[verb], "cop")


def _places(tree: Tree, verb: int) -> list[int]:
    """What says where a thing is, where nothing says what it is and no clause follows: "in Moscow"."""
    if tree.children(verb, "ccomp", "xcomp", "advcl:relcl"):
        return []
    return [i for i in tree.children(verb, "obl") if i > verb]


def _raise_objects(tree: Tree) -> None:
    """ "He wants her to go": her is the object of the wish, and going what it is for."""
    for verb in tree.labelled("ccomp"):
        subjects = tree.children(verb, "nsubj", "nsubjpass")
        above = tree.heads[verb]
        if subjects and above < subjects[0] < verb and _is_bare(tree, verb):
            tree.attach(subjects[0], above, "dobj")
            tree.labels[verb] = "xcomp"


def _is_bare(tree: Tree, verb: int) -> bool:
    """Whether a clause is an infinitive or a participle that nothing introduces."""
    helpers = tree.children(verb, "aux", "auxpass", "cop")
    first = tree.tags[helpers[0]] if helpers else tree.tags[verb]
    return first in {"TO", "VB", "VBG"} and not tree.children(verb, "mark")


def _renamed(tree: Tree, i: int) -> str:
    """The label of a token in Universal Dependencies, in its place in the tree."""
    label, tag, head = tree.labels[i], tree.tags[i], tree.heads[i]
    match label:
        case "aux" if tag == "TO":
            return "mark"
        case "neg":
            return "det" if tag == "DT" else "advmod"
        case "nmod" if i < head:
            return "compound"
        case "npadvmod":
            return "nmod:unmarked" if tree.tags[head].startswith("NN") else "obl:unmarked"
    return RENAMED.get(label, label)
