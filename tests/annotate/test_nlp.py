"""Any spaCy pipeline in place of the embedded one, and what is said of one that will not do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import fix_random_seed
from threadpoolctl import threadpool_info
from two_schemes import ARTICLE, clearnlp_doc, our_doc

from kg.annotate.blocks import cut_blocks
from kg.annotate.nlp import load_pipeline, tokenize
from kg.errors import ModelError

PARTS = ("tagger", "parser", "trainable_lemmatizer", "ner")
SETTINGS = {
    "parser": {"min_action_freq": 1},
    "trainable_lemmatizer": {"min_tree_freq": 1},
}  # one text is enough


def saved(nlp: Language, folder: Path) -> str:
    """A pipeline on disk, as a user names it."""
    nlp.to_disk(folder)
    return str(folder)


def taught(doc: Doc, parts: Sequence[str], rounds: int = 0) -> Language:
    """A pipeline that has learned one text; enough rounds make it know the text by heart."""
    nlp = spacy.blank("en")
    fix_random_seed(0)
    for part in parts:
        nlp.add_pipe(part, config=SETTINGS.get(part, {}))
    words, spaces = [t.text for t in doc], [bool(t.whitespace_) for t in doc]
    examples = [Example(Doc(nlp.vocab, words=words, spaces=spaces), doc)]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(rounds):
        nlp.update(examples, sgd=optimizer)
    return nlp


def test_a_pipeline_of_the_other_scheme_speaks_ours(tmp_path: Path) -> None:
    """A pipeline that has ClearNLP's labels is loaded by its path, and its trees and names come out in ours."""
    model = saved(taught(clearnlp_doc(ARTICLE), PARTS, rounds=60), tmp_path / "other")
    nlp, expected = load_pipeline(model), our_doc(ARTICLE)
    doc = nlp(expected.text)
    assert [(t.text, t.dep_, t.head.i, t.ent_type_, t.pos_) for t in doc] == [
        (t.text, t.dep_, t.head.i, t.ent_type_, t.pos_) for t in expected
    ]


def test_a_pipeline_without_polities_has_its_places_taken_for_them() -> None:
    """The embedded pipeline gives no label but ours."""
    doc = load_pipeline()("Foreign Minister Sergei Lavrov flew from Moscow to Geneva on Monday.")
    assert {entity.label_ for entity in doc.ents} == {"PERSON", "GPE"}


def test_matrix_products_take_one_thread() -> None:
    """A process a core reads, and none takes the core of another."""
    load_pipeline()
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} <= {1}


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("tagger", "trainable_lemmatizer", "ner"), "has no parser;"),
        (("tagger", "parser", "trainable_lemmatizer"), "has no entity recognizer;"),
        (("parser", "ner"), "has no tagger and no lemmatizer;"),
    ],
)
def test_what_a_pipeline_lacks_is_named(parts: tuple[str, ...], said: str, tmp_path: Path) -> None:
    """The rules read tags, lemmas, a tree and names."""
    with pytest.raises(ModelError, match=said):
        load_pipeline(saved(taught(clearnlp_doc(ARTICLE), parts), tmp_path / "part"))


def test_an_unknown_scheme_is_told(tmp_path: Path) -> None:
    """Labels of neither scheme are no labels to the rules."""
    doc = our_doc(ARTICLE)
    for token in doc:
        token.dep_ = {"nsubj": "sb", "obj": "oa"}.get(token.dep_, token.dep_)
    with pytest.raises(ModelError, match="neither Universal Dependencies nor ClearNLP's"):
        load_pipeline(saved(taught(doc, PARTS), tmp_path / "unknown"))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en_core_web_none", "python -m spacy download en_core_web_none"),
        ("no/such/folder", "check the path"),
    ],
)
def test_a_missing_pipeline_is_told_with_its_remedy(name: str, said: str) -> None:
    """A name gets the command that installs it, a path the advice to check it."""
    with pytest.raises(ModelError, match=said):
        load_pipeline(name)


def test_a_part_that_another_package_makes_is_told(tmp_path: Path) -> None:
    """A transformer pipeline without the package that runs it is no traceback."""
    folder = saved(taught(our_doc(ARTICLE), PARTS), tmp_path / "foreign")
    config = (tmp_path / "foreign" / "config.cfg").read_text(encoding="utf-8")
    changed = config.replace('factory = "ner"', 'factory = "made_elsewhere"')
    (tmp_path / "foreign" / "config.cfg").write_text(changed, encoding="utf-8")
    with pytest.raises(ModelError, match=r"cannot be loaded.*made_elsewhere"):
        load_pipeline(folder)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('They spoke of "huge risks."\n\nTalks go on.', ['They spoke of "huge risks."', "Talks go on."]),
        ("“We will win together,” Rahmani was quoted as saying.", 1),
        ('"It is over," Mrs. Rahmani said. "We go."', 2),
        ("She asked: “Why?” Nobody answered.", 2),
    ],
)
def test_a_mark_that_closes_a_quotation_opens_no_sentence(text: str, sentences: int | list[str]) -> None:
    """It ends what stands before it, and what follows a comma goes on."""
    nlp = load_pipeline()
    found = [sent.text.strip() for sent in nlp(tokenize(nlp, text, cut_blocks(text))).sents]
    assert (found if isinstance(sentences, list) else len(found)) == sentences
