"""Disjoint groups of numbered things."""

from __future__ import annotations

from collections import defaultdict


class Groups:
    """Things 0..n-1, each alone at first."""

    def __init__(self, size: int) -> None:
        """Everything alone."""
        self._parent = list(range(size))

    def find(self, thing: int) -> int:
        """The thing that stands for its group."""
        while self._parent[thing] != thing:
            self._parent[thing] = self._parent[self._parent[thing]]
            thing = self._parent[thing]
        return thing

    def join(self, one: int, other: int) -> None:
        """Make two groups one; the smallest number stands for it."""
        first, last = sorted((self.find(one), self.find(other)))
        self._parent[last] = first

    def parts(self) -> list[list[int]]:
        """All groups in order of their first things, each sorted."""
        groups: dict[int, list[int]] = defaultdict(list)
        for thing in range(len(self._parent)):
            groups[self.find(thing)].append(thing)
        return list(groups.values())
