"""The names of all entities, their keys made once, found by the tokens of a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.lexicon.names import fold, name_key

Scored = tuple[float, "Entity"]
_LEAST = 50.0  # a score below says nothing


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, a body, an office or a meeting with its names, the longest first."""

    id: str
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A name as it is compared."""

    folded: str
    key: str
    tokens: frozenset[str]

    @classmethod
    def of(cls, name: str) -> Form:
        """A name's form."""
        key = name_key(name)
        return cls(fold(name), key, frozenset(key.split()))


class NameIndex:
    """Entities by their names."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Take in every name once."""
        self.entities = {entity.id: entity for entity in entities}
        self._forms = {entity.id: [Form.of(n) for n in entity.names] for entity in self.entities.values()}
        self._places: defaultdict[str, set[str]] = defaultdict(set)
        for id, forms in self._forms.items():
            for form in forms:
                for token in form.tokens | {form.folded}:
                    self._places[token].add(id)

    def alike(self, name: str, kind: str | None) -> list[Scored]:
        """The entities that a name may mean, the best first."""
        asked = Form.of(name)
        near = set().union(*(self._places.get(token, set()) for token in asked.tokens | {asked.folded}))
        scored = [
            (max(likeness(asked, known) for known in self._forms[id]), self.entities[id])
            for id in near
            if kind in {None, self.entities[id].kind}
        ]
        return sorted((one for one in scored if one[0] >= _LEAST), key=lambda one: (-one[0], one[1].id))

    def beginning(self, prefix: str) -> list[Entity]:
        """The entities a word of whose names begins so, those with short names first."""
        sought = f" {fold(prefix)}"
        found = [
            self.entities[id]
            for id, forms in self._forms.items()
            if any(sought in f" {form.folded}" for form in forms)
        ]
        return sorted(found, key=lambda entity: (len(entity.names[0]), entity.names[0]))


def likeness(asked: Form, known: Form) -> float:
    """How alike two names are, 0 to 100: equal, equal in another romanisation or order, or sharing words."""
    if asked.folded == known.folded:
        return 100.0
    if asked.key == known.key:
        return 95.0
    union = asked.tokens | known.tokens
    return 90.0 * len(asked.tokens & known.tokens) / len(union) if union else 0.0
