"""Coordination: in ClearNLP each conjunct hangs below the one before it, in ours all below the first."""

from __future__ import annotations

from kg.annotate.schemes.tree import Tree

_SET_OFF = frozenset({"conj", "appos", "relcl"})  # what a comma may open


def hang_coordination(tree: Tree) -> None:
    """ "Xi, Modi and Putin": "and" and the commas belong to what is behind them, Modi and Putin to Xi."""
    for i in tree.labelled("cc", "punct"):
        behind = next((c for c in tree.children(tree.heads[i]) if c > i and _opens(tree, i, c)), None)
        if behind is not None:
            tree.attach(i, behind)
    for i in tree.labelled("conj"):
        first = tree.heads[i]
        while tree.labels[first] == "conj":
            first = tree.heads[first]
        tree.attach(i, first)


def _opens(tree: Tree, mark: int, part: int) -> bool:
    """Whether a conjunction or a comma behind its head stands right before another part of it."""
    if mark < tree.heads[mark] or (tree.labels[mark] == "punct" and tree.lowers[mark] != ","):
        return False
    if tree.labels[part] not in (_SET_OFF if tree.labels[mark] == "punct" else {"conj"}):
        return False
    between = (c for c in tree.children(tree.heads[mark]) if mark < c < part)
    return all(tree.labels[c] in {"cc", "advmod", "punct"} for c in between)
