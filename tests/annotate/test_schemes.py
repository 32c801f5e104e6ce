"""Label schemes: whichever a pipeline has, the rules see ours."""

from __future__ import annotations

from datetime import date

import pytest
from read_text import embedded_lexicon
from spacy.tokens import Doc, Span
from two_schemes import ARTICLE, CONSTRUCTIONS, VOCAB, clearnlp_doc, our_doc

from kg.annotate.blocks import cut_blocks
from kg.annotate.dates import mark_dates
from kg.annotate.names import mark_names
from kg.annotate.quotes import mark_quotes
from kg.annotate.schemes.dependencies import to_universal
from kg.annotate.schemes.entities import our_labels, relabel
from kg.annotate.schemes.tags import set_parts_of_speech
from kg.annotations import set_blocks
from kg.extract import extract_mentions
from kg.records import Article
from kg.write import record_line

DAY = date(2021, 5, 6)


def converted(table: str) -> Doc:
    """Sentences of the other scheme, brought to ours."""
    doc = clearnlp_doc(table)
    to_universal(doc)
    set_parts_of_speech(doc)
    return doc


def tree_of(doc: Doc) -> list[tuple[str, str, str, str]]:
    """Each word with its part of speech, its label and its head."""
    return [(token.text, token.pos_, token.dep_, token.head.text) for token in doc]


def record_of(doc: Doc) -> str:
    """All that is read from a parsed text, as the line that `kg extract` prints."""
    article = Article("a", "a.txt", doc.text, "0" * 64, None, DAY)
    set_blocks(doc, cut_blocks(doc.text))
    mark_quotes(doc)
    mark_dates(doc, DAY)
    mark_names(doc, embedded_lexicon(), DAY)
    return record_line(extract_mentions(article, doc, embedded_lexicon()))


@pytest.mark.parametrize("construction", CONSTRUCTIONS)
def test_each_construction_hangs_as_in_our_scheme(construction: str) -> None:
    """The same sentence, parsed by hand in both schemes, comes out as one tree."""
    table = CONSTRUCTIONS[construction]
    assert tree_of(converted(table)) == tree_of(our_doc(table))


def test_sentences_stay_as_they_were() -> None:
    """Re-hanging a tree moves no sentence's bounds."""
    before = clearnlp_doc(ARTICLE)
    assert [s.text for s in converted(ARTICLE).sents] == [s.text for s in before.sents]


def test_the_same_records_are_extracted_from_both_schemes() -> None:
    """Persons, offices, the meeting and both statements: the line is the same, byte for byte."""
    line = record_of(converted(ARTICLE))
    assert line == record_of(our_doc(ARTICLE))
    for part in ('"Sergei Lavrov"', '"Wang Yi"', '"foreign minister"', '"held"', '"Moscow"', '"indirect"'):
        assert part in line


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ({"PERSON", "ORG", "LOC"}, {"PERSON": "PERSON", "ORG": "ORG", "LOC": "GPE"}),
        ({"PER", "ORG", "LOC", "MISC"}, {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}),
        ({"GPE", "LOC", "NORP"}, {"GPE": "GPE", "LOC": "LOC", "NORP": "NORP"}),
        ({"FAC", "GPE", "EVENT", "DATE", "MONEY"}, {"FAC": "LOC", "GPE": "GPE", "EVENT": "EVENT"}),
    ],
)
def test_entity_labels_become_ours(theirs: set[str], ours: dict[str, str]) -> None:
    """LOC is a polity only where nothing else is; what no rule reads goes."""
    assert our_labels(theirs) == ours


def test_entities_lose_article_possessive_and_what_no_rule_reads() -> None:
    """ "the European Union's" is the European Union; a date is no name."""
    words = "On Monday the European Union 's envoy came".split()
    doc = Doc(VOCAB, words=words, tags=["IN", "NNP", "DT", "NNP", "NNP", "POS", "NN", "VBD"])
    doc.set_ents([Span(doc, 1, 2, "DATE"), Span(doc, 2, 6, "ORG")])
    relabel(doc, our_labels({"DATE", "ORG", "GPE"}))
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("European Union", "ORG")]
