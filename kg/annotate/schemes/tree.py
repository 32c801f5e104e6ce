"""A dependency tree that can be re-hung: heads and labels of a Doc, changed here and then written back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from spacy.tokens import Doc


class Tree:
    """The heads and labels of a Doc's tokens, by their index."""

    def __init__(self, doc: Doc) -> None:
        """Take them from the Doc; white space, which no rule reads, stays as it hangs."""
        self.doc = doc
        self.heads = [token.head.i for token in doc]
        self.labels = [token.dep_ for token in doc]
        self.tags = [token.tag_ for token in doc]
        self.lowers = [token.lower_ for token in doc]
        self._children: list[list[int]] = [[] for _ in doc]
        for i, head in enumerate(self.heads):
            if head != i:
                self._children[head].append(i)

    def children(self, i: int, *labels: str) -> list[int]:
        """The children of a token, in the order of the text; only those of some labels, if any are named."""
        found = sorted(self._children[i])
        return [child for child in found if self.labels[child] in labels] if labels else found

    def labelled(self, *labels: str) -> list[int]:
        """All tokens that bear one of these labels now."""
        return [i for i, label in enumerate(self.labels) if label in labels]

    def attach(self, i: int, head: int, label: str | None = None) -> None:
        """Hang a token, with all that hangs from it, below another; its label stays if none is given."""
        if self.heads[i] != i:
            self._children[self.heads[i]].remove(i)
        self.heads[i] = head
        if head != i:
            self._children[head].append(i)
        self.labels[i] = label or self.labels[i]

    def promote(self, i: int, label: str, old_label: str) -> None:
        """A token takes its head's place and children; the head becomes its child."""
        old = self.heads[i]
        above = i if self.heads[old] == old else self.heads[old]
        self.attach(i, above, label)
        for child in self.children(old):
            self.attach(child, i)
        self.attach(old, i, old_label)

    def deepest_first(self) -> Iterator[int]:
        """All tokens, each before its head, as they hang now."""
        order = [i for i, head in enumerate(self.heads) if head == i]
        for i in order:
            order.extend(self.children(i))
        return reversed(order)

    def write(self) -> None:
        """Set the Doc's heads and labels to these."""
        strings = self.doc.vocab.strings
        # spaCy keeps signed offsets in unsigned cells.
        offsets = np.array([head - i for i, head in enumerate(self.heads)], dtype=np.int64).astype(np.uint64)
        labels = np.array([strings.add(label) for label in self.labels], dtype=np.uint64)
        rows: Any = np.column_stack([offsets, labels])  # spaCy's own type for it is one of thinc's
        self.doc.from_array(["HEAD", "DEP"], rows)
