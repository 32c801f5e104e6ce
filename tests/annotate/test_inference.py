"""The pipeline that we read with gives what spaCy gives for the same weights."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from thinc.api import use_ops

from kg.annotate.inference import fold_embeddings
from kg.annotate.nlp import load_pipeline
from kg.resources import resource

TEXTS = (
    "Foreign Minister Hakan Fidan met his Iraqi counterpart, Fuad Hussein, in Baghdad on Thursday.",
    "“We agreed on most of it,” Mrs. O'Neill-Achterberg said.\n\nZXQV-77 €12bn 外交部 naïveté",
    "",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    """The embedded weights as spaCy loads them."""
    with use_ops("numpy"):
        return spacy.load(resource("models") / "en_attested")


def encoded(nlp: Language, part: str) -> list[NDArray[np.float32]]:
    """What a part's network makes of the texts: one row a token."""
    model: Any = nlp.get_pipe(part)
    tok2vec = model.model if part == "tok2vec" else model.model.get_ref("tok2vec").layers[0]
    found: list[NDArray[np.float32]] = tok2vec.predict([nlp.make_doc(text) for text in TEXTS])
    return found


@pytest.mark.parametrize("part", ["tok2vec", "ner"])
def test_the_vectors_of_tokens_are_the_same_but_for_rounding(plain: Language, part: str) -> None:
    """Words that are known and words that are not, and a text that has none."""
    found, expected = (encoded(nlp, part) for nlp in (load_pipeline(), plain))
    assert [len(array) for array in found] == [len(array) for array in expected]
    assert all(np.allclose(*arrays, atol=1e-4) for arrays in zip(found, expected, strict=True))


def test_what_is_read_is_the_same(plain: Language) -> None:
    """Trees, tags, lemmas and names."""
    for doc, other in zip(load_pipeline().pipe(TEXTS), plain.pipe(TEXTS), strict=True):
        assert doc.to_json() == other.to_json()


def test_nothing_is_learnt_through_folded_tables() -> None:
    """Training would go wrong in silence."""
    part: Any = load_pipeline().get_pipe("tok2vec")
    embedding = next(node for node in part.model.walk() if node.name == "folded_embedding")
    with pytest.raises(NotImplementedError):
        embedding.begin_update([load_pipeline().make_doc("Talks were held.")])


def test_other_tables_are_left_as_they_are() -> None:
    """spaCy's default embedding has no static vectors: nothing is folded, nothing comes out otherwise."""
    nlp = spacy.blank("en")
    part: Any = nlp.add_pipe("tok2vec")
    nlp.initialize()
    before = part.model.predict([nlp.make_doc(text) for text in TEXTS])
    fold_embeddings(nlp)
    assert not any(node.name == "folded_embedding" for node in part.model.walk())
    after = part.model.predict([nlp.make_doc(text) for text in TEXTS])
    assert all(np.array_equal(*arrays) for arrays in zip(before, after, strict=True))
