"""What spaCy's layers compute, with less work: for reading alone, since nothing can be learnt this way.

A word is looked up by its form, affixes and shape; spaCy puts what it finds side by side and multiplies it by a
matrix, word for word. Here the tables are multiplied, once: look-ups and sums remain, and the results are the
same but for the rounding of floats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps, registry

Layer = Model[Any, Any]
Floats = NDArray[np.float32]

OPS = "inference"  # the name to ask thinc's use_ops for
_EMBEDDING = {"extract_features", "hashembed", "static_vectors", "maxout", "layernorm"}


@registry.ops("InferenceOps")
class InferenceOps(NumpyOps):  # type: ignore[misc]  # it says nothing of its types
    """numpy's operations; the greatest of a maxout's pieces is taken without noting which it was."""

    name = OPS

    def maxout(self, X: Any) -> Any:
        """The greatest on the last axis, in a third of the time."""
        best = np.maximum(X[..., 0], X[..., 1])
        for piece in range(2, X.shape[-1]):
            np.maximum(best, X[..., piece], out=best)
        return best, None


def fold_embeddings(nlp: Language) -> None:
    """Fold every MultiHashEmbed with static vectors in a pipeline; whatever else it has is left as it is."""
    if nlp.vocab.vectors.mode != "default":
        return  # vectors that are put together from parts of words
    for name in nlp.pipe_names:
        model = getattr(nlp.get_pipe(name), "model", None)
        for node in list(model.walk()) if isinstance(model, Model) else ():
            node.layers[:] = [_folded(layer) if _is_embedding(layer) else layer for layer in node.layers]


def _is_embedding(layer: Layer) -> bool:
    """Whether a layer is spaCy's MultiHashEmbed with static vectors, from Docs to one array each."""
    names = {node.name for node in layer.walk()}
    return len(layer.layers) == 3 and layer.layers[-1].name == "ragged2list" and names >= _EMBEDDING


def _folded(layer: Layer) -> Layer:
    """A layer that gives what an embedding gives."""
    embedding = _Embedding.of(layer)

    def forward(model: Layer, docs: list[Doc], is_train: bool) -> tuple[list[Floats], Callable[..., Any]]:
        """Read the tables; the way back is barred."""
        if is_train:
            raise NotImplementedError("a folded embedding is for reading alone")
        mixed = embedding.norm.predict(embedding.mixed(docs))
        return np.split(mixed, np.cumsum([len(doc) for doc in docs])[:-1]), _nothing

    return Model("folded_embedding", forward, ops=layer.ops)


def _parameter(layer: Layer, name: str) -> Floats:
    """The weights of a layer."""
    return np.asarray(layer.get_param(name))


def _nothing(gradient: object) -> list[object]:
    """What is learnt."""
    return []


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of one attribute of words, as they lie in the table of all."""

    start: int
    rows: int
    seed: int


@dataclass(frozen=True, slots=True)
class _Embedding:
    """The tables of an embedding, times what mixes them; ``pieces`` is the shape of a row."""

    attributes: list[int | str]
    tables: list[_Table]
    rows: Floats
    vectors: Floats
    bias: Floats
    pieces: tuple[int, int]
    norm: Layer

    @classmethod
    def of(cls, layer: Layer) -> _Embedding:
        """Multiply the tables of spaCy's layer."""
        nodes: dict[str, list[Layer]] = {}
        for node in layer.walk():
            nodes.setdefault(node.name, []).append(node)
        (maxout,), (static,), hashed = nodes["maxout"], nodes["static_vectors"], nodes["hashembed"]
        weights = _parameter(maxout, "W")
        width, count, size = weights.shape
        *mixing, last = np.split(weights.reshape(width * count, size), len(hashed) + 1, axis=1)
        return cls(
            nodes["extract_features"][0].attrs["columns"],
            list(_tables(hashed)),
            np.vstack([_parameter(node, "E") @ part.T for node, part in zip(hashed, mixing, strict=True)]),
            _parameter(static, "W").T @ last.T,
            _parameter(maxout, "b").ravel(),
            (width, count),
            nodes["layernorm"][0],
        )

    def mixed(self, docs: list[Doc]) -> Floats:
        """One row a token: the sum of what all its attributes and its vector add, the greatest of the pieces."""
        ops: Any = self.norm.ops
        words = np.vstack([doc.to_array(self.attributes).reshape(len(doc), len(self.tables)) for doc in docs])
        found: Floats = ops.gather_add(self.rows, np.hstack([*self._found(words)]))
        found += _vectors(docs) @ self.vectors
        found += self.bias
        best: Floats = ops.maxout(found.reshape(-1, *self.pieces))[0]
        return best

    def _found(self, words: NDArray[Any]) -> Iterator[NDArray[np.uint32]]:
        """The rows that each attribute of the words is looked up in: as many as it has hashes."""
        ops: Any = self.norm.ops
        for column, table in enumerate(self.tables):
            keys = ops.hash(np.ascontiguousarray(words[:, column]), table.seed)
            yield (keys % table.rows + table.start).astype(np.uint32)


def _tables(hashed: list[Layer]) -> Iterator[_Table]:
    """Where each table starts when all lie below one another."""
    start = 0
    for node in hashed:
        rows = node.get_dim("nV")
        yield _Table(start, rows, node.attrs["seed"])
        start += rows


def _vectors(docs: list[Doc]) -> Floats:
    """The static vector of each token, nothing where it has none."""
    vectors = docs[0].vocab.vectors
    rows = vectors.find(keys=np.concatenate([doc.to_array("ORTH") for doc in docs]))
    found: Floats = vectors.data[rows]
    found[rows < 0] = 0
    return found
