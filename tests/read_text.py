"""One short text read with the embedded pipeline and lexicon, as a whole or up to its names."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc

from kg.annotate import annotate_articles
from kg.annotate.blocks import cut_blocks
from kg.annotate.nlp import tokenize
from kg.annotate.quotes import mark_quotes
from kg.annotations import names, set_blocks
from kg.extract import extract_mentions
from kg.extract.references import References
from kg.extract.statements import read_statements
from kg.lexicon import Lexicon, load_lexicon
from kg.records import Article, Reading, Statement

PUBLISHED = date(2021, 5, 6)


@lru_cache(maxsize=1)
def embedded_lexicon() -> Lexicon:
    """The embedded lexicon, opened once for all tests."""
    return load_lexicon()


def annotated(
    text: str, published: date | None = PUBLISHED, publisher: str | None = None
) -> tuple[Article, Doc]:
    """A text as article and annotated Doc."""
    article = Article("a", "a.txt", text, "0" * 64, publisher, published)
    return next(iter(annotate_articles([article], lexicon=embedded_lexicon())))


def reading_of(text: str, published: date | None = PUBLISHED, publisher: str | None = None) -> Reading:
    """All that is read from a text."""
    article, doc = annotated(text, published, publisher)
    return extract_mentions(article, doc, embedded_lexicon())


def names_in(text: str, kind: str) -> list[str]:
    """The names of a kind in a text, as written."""
    _, doc = annotated(text)
    return [text[name.start : name.end] for name in names(doc) if name.kind == kind]


def roles_in(text: str, publisher: str | None = None) -> dict[str, list[tuple[str, str | None]]]:
    """Each person of a text with title and country of every office; "ex-" before one held no more."""
    people = reading_of(text, publisher=publisher).people
    return {
        max(person.aka, key=len): [("ex-" * r.former + r.title, r.country) for r in person.roles]
        for person in people
    }


def quoted_doc(nlp: Language, text: str) -> Doc:
    """A text through the pipeline, with its blocks and quotations marked and nothing else."""
    blocks = cut_blocks(text)
    doc = tokenize(nlp, text, blocks)
    for _, component in nlp.pipeline:
        doc = component(doc)
    set_blocks(doc, blocks)
    mark_quotes(doc)
    return doc


def statements_of(nlp: Language, text: str) -> tuple[Statement, ...]:
    """The statements of a text in which nobody is known."""
    return read_statements(quoted_doc(nlp, text), References(), ())
