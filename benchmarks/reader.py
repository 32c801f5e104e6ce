"""What our readers cost beside the spaCy model: CPU time of both on the same articles, in one process.

usage: python benchmarks/reader.py [FILES...]      default: the samples, ten times over

The model is tokeniser and pipeline alone. The readers are all else that happens between an article and its
records: blocks, quotations, dates and names (annotate, less the model), then extract. Best of three rounds;
the bar is a ratio of 1: the readers cost no more than the model.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from kg.acquire import read_articles
from kg.annotate import annotate_articles
from kg.annotate.blocks import cut_blocks
from kg.annotate.nlp import load_pipeline, tokenize
from kg.extract import extract_mentions
from kg.lexicon import load_lexicon
from kg.records import Article

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
COPIES, ROUNDS, BATCH = 10, 3, 8


def articles_of(files: Sequence[str]) -> list[Article]:
    """The articles of some files; without files, the samples many times over."""
    paths = list(files) or sorted(
        str(path) for path in SAMPLES.iterdir() if path.suffix in {".txt", ".html", ".jsonl"}
    )
    found = [one for one in read_articles(paths) if isinstance(one, Article)]
    return found if files else found * COPIES


def cpu(work: Callable[[], object]) -> float:
    """The seconds of CPU that a piece of work takes, at best."""
    return min(_once(work) for _ in range(ROUNDS))


def _once(work: Callable[[], object]) -> float:
    """The seconds of CPU of one go."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(files: Sequence[str]) -> None:
    """Print the seconds of model, annotating and extracting, and the ratio."""
    articles = articles_of(files)
    nlp, lexicon = load_pipeline(), load_lexicon()
    blocked = [(one.text, cut_blocks(one.text)) for one in articles]
    read = list(annotate_articles(articles, lexicon=lexicon))  # also warms both up
    model = cpu(lambda: list(nlp.pipe((tokenize(nlp, *one) for one in blocked), batch_size=BATCH)))
    annotate = cpu(lambda: list(annotate_articles(articles, lexicon=lexicon))) - model
    extract = cpu(lambda: [extract_mentions(article, doc, lexicon) for article, doc in read])
    words = sum(len(doc) for _, doc in read)
    print(f"{len(articles)} articles, {words} tokens; seconds of CPU, best of {ROUNDS}")
    print(f"spaCy model {model:.2f}   readers {annotate + extract:.2f}", end="   ")
    print(f"(annotate, less the model {annotate:.2f}, extract {extract:.2f})")
    print(f"readers / model {(annotate + extract) / model:.2f}   bar 1.00")


if __name__ == "__main__":
    main(sys.argv[1:])
