"""Words a second of the pipeline, beside a bare spaCy pipeline of the first trial's architecture, in one process.

usage: python benchmarks/pipeline.py [--model NAME|PATH] [FILES...]      default: the samples, ten times over

One core. The bare pipeline has the labels and lemma tables of the embedded one and random weights, whose odd
parses cost it up to a tenth more than sensible ones; it computes as spaCy loads it. Rounds take turns, so that
both meet the same machine, and the best of each counts. The bar is a ratio of 1.2. Reading whole articles, up
to their records, stands below.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import spacy
from reader import articles_of
from spacy.language import Language
from spacy.training import Example

from kg.annotate import annotate_articles
from kg.annotate.blocks import cut_blocks
from kg.annotate.nlp import load_pipeline, tokenize
from kg.extract import extract_mentions
from kg.lexicon import Lexicon, load_lexicon
from kg.records import Article

TRIAL = Path(__file__).with_name("trial.cfg")
ROUNDS, BATCH, BAR = 5, 8, 1.2


def bare_pipeline(labelled: Language) -> Language:
    """A pipeline of the trial's architecture, with another's labels and random weights."""
    config = spacy.util.load_config(TRIAL, interpolate=True)
    config.pop("trial")
    nlp = spacy.blank("en").from_config(config)
    for name in nlp.pipe_names:
        part: Any = nlp.get_pipe(name)
        part.initialize(
            lambda: [Example.from_dict(nlp.make_doc("Words."), {})], nlp=nlp, **_given(labelled, name)
        )
    return nlp


def _given(labelled: Language, name: str) -> dict[str, Any]:
    """What a part of the pipeline takes over from that of another."""
    part: Any = labelled.get_pipe(name)
    if name == "tok2vec":
        return {}
    return {"lookups": part.lookups} if name == "lemmatizer" else {"labels": part.label_data}


def seconds(works: Sequence[Callable[[], object]]) -> list[float]:
    """The seconds of CPU that each piece of work takes at best, the pieces taking turns."""
    return [
        min(times) for times in zip(*([_once(work) for work in works] for _ in range(ROUNDS)), strict=True)
    ]


def _once(work: Callable[[], object]) -> float:
    """The seconds of CPU of one go."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _parse(nlp: Language, articles: list[Article]) -> None:
    """All that a pipeline does with some articles."""
    docs = (tokenize(nlp, one.text, cut_blocks(one.text)) for one in articles)
    for _ in nlp.pipe(docs, batch_size=BATCH):
        pass


def _read(articles: list[Article], lexicon: Lexicon, model: str | None) -> None:
    """All that becomes of some articles up to their records."""
    for article, doc in annotate_articles(articles, lexicon=lexicon, model=model):
        extract_mentions(article, doc, lexicon)


def main() -> None:
    """Print the words a second of each, and the ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    parser.add_argument("files", nargs="*")
    given = parser.parse_args()
    articles = articles_of(given.files)
    works = [
        partial(_parse, load_pipeline(given.model), articles),
        partial(_parse, bare_pipeline(load_pipeline()), articles),
        partial(_read, articles, load_lexicon(), given.model),
    ]
    ours, bare, reading = seconds(works)
    words = sum(len(one.text.split()) for one in articles)
    print(f"{len(articles)} articles, {words} words; one core, best of {ROUNDS}")
    print(
        f"pipeline {words / ours:,.0f} words/s   bare, of the trial's architecture {words / bare:,.0f} words/s"
    )
    print(f"ratio {bare / ours:.2f}   bar {BAR}")
    print(f"reading, up to the records {words / reading:,.0f} words/s")


if __name__ == "__main__":
    main()
