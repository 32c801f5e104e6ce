"""Article -> spaCy Doc: linguistics only. Blocks, tokens, syntax, quotations, dates, names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kg.annotate.blocks import cut_blocks
from kg.annotate.dateline import dateline_date
from kg.annotate.dates import mark_dates
from kg.annotate.names import mark_names
from kg.annotate.nlp import load_pipeline, tokenize
from kg.annotate.quotes import mark_quotes
from kg.annotations import set_blocks
from kg.lexicon import Lexicon
from kg.records import Article


def annotate_articles(
    articles: Iterable[Article], *, lexicon: Lexicon, model: str | None = None
) -> Iterator[tuple[Article, Doc]]:
    """Each article with its annotated Doc, in order, one after another."""
    nlp = load_pipeline(model)
    pairs = ((_blocked_doc(nlp, article), article) for article in articles)
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=8):
        mark_quotes(doc)
        dated = replace(article, published=article.published or dateline_date(article.text))
        mark_dates(doc, dated.published)
        mark_names(doc, lexicon, dated.published)
        yield dated, doc


def _blocked_doc(nlp: Language, article: Article) -> Doc:
    """The article's tokens, its blocks marked."""
    blocks = cut_blocks(article.text)
    doc = tokenize(nlp, article.text, blocks)
    set_blocks(doc, blocks)
    return doc
