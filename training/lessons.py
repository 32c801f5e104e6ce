"""Writes what teacher and pipeline learn from, as files that spaCy reads."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import spacy
from spacy.tokens import Doc, DocBin

from training.gazetteer import Gazetteer
from training.gold import read_gold
from training.labels import LABELS, Places
from training.names_corpus import SILVER_COUNT, gold_examples, name_docs, tagged_examples
from training.relabel import relabel
from training.teacher.school import train_tagger
from training.texts import group_sentences, read_sentences

GOLD_COPIES = 2  # of the treebanks, beside one of the tagged text
SYNTAX = ["ORTH", "SPACY", "TAG", "POS", "MORPH", "HEAD", "DEP", "SENT_START"]
NAMES = ["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"]


@dataclass(frozen=True)
class Sources:
    """Where the lessons come from."""

    treebank: Path
    gold: Path
    dev: Path
    texts: Path
    encoder: Path


@dataclass(frozen=True)
class Tagged:
    """What the teacher tagged: news, texts that have names by hand, and treebanks."""

    news: Path
    named: Path
    treebank: Path


def write_tagged(sources: Sources, gazetteer: Gazetteer, tagged: Tagged, seed: int) -> None:
    """Trains the teacher and lets it tag; each text learns from it what no hand has marked."""
    random, nlp = Random(seed), spacy.blank("en")
    examples = gold_examples(sources.gold, gazetteer, SILVER_COUNT["teacher"], random)
    treebank = read_docs(sources.treebank)
    tagger = train_tagger(sources.encoder, treebank, name_docs(examples, random), LABELS, seed)
    gold = read_gold(sources.gold, Places.of(gazetteer))
    by_hand = [row.text for rows in gold.values() for row in rows]
    for sentences, output in ((by_hand, tagged.named), (list(read_sentences(sources.texts)), tagged.news)):
        _write(tagger.tag(group_sentences(sentences, nlp, random)), SYNTAX + NAMES[2:], output)
    _write(tagger.tag(treebank), NAMES, tagged.treebank)


def write_syntax(sources: Sources, tagged: Tagged, output: Path, seed: int) -> None:
    """Joins the treebanks and the syntax of the tagged texts."""
    docs = read_docs(sources.treebank) * GOLD_COPIES
    docs += [*read_docs(tagged.news), *read_docs(tagged.named)]
    Random(seed).shuffle(docs)
    _write(docs, SYNTAX, output)


def write_names(sources: Sources, tagged: Tagged, gazetteer: Gazetteer, output: Path, seed: int) -> None:
    """Joins hand-tagged names, our own sentences and the names of tagged news and treebanks."""
    random = Random(seed)
    examples = [
        *gold_examples(sources.gold, gazetteer, SILVER_COUNT["pipeline"], random),
        *tagged_examples([*read_docs(tagged.news), *read_docs(tagged.treebank)], gazetteer, random),
    ]
    _write(name_docs(examples, random), NAMES, output)


def write_names_dev(sources: Sources, gazetteer: Gazetteer, output: Path) -> None:
    """Brings the development part to our labels."""
    places = Places.of(gazetteer)
    _write([relabel(doc, places) for doc in read_docs(sources.dev)], NAMES, output)


def read_docs(path: Path) -> list[Doc]:
    """Reads the Docs of a file."""
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def _write(docs: Iterable[Doc], attributes: list[str], path: Path) -> None:
    """Writes Docs with these attributes alone."""
    DocBin(attrs=attributes, docs=docs).to_disk(path)
