"""The way from corpora to a pipeline, step by step."""

import sys
from dataclasses import dataclass
from pathlib import Path
from subprocess import run

import spacy
from spacy.tokens import DocBin

from training.assemble import assemble_pipeline
from training.card import write_card
from training.evaluate import evaluate_pipeline
from training.gazetteer import load_gazetteer
from training.labels import Places
from training.names_corpus import BROAD, CAREFUL, build_names_corpus
from training.relabel import relabel

HERE = Path(__file__).parent
ORTHOGRAPHY = HERE / "configs" / "orthography.json"
FIRST_LOOK = (
    *("--training.max_steps", 2000),
    *("--training.optimizer.learn_rate.total_steps", 14000),
    *("--training.optimizer.learn_rate.initial_rate", 0.0015),
    *("--training.batcher.size.start", 200),
    *("--training.batcher.size.stop", 1500),
)


@dataclass(frozen=True)
class Inputs:
    """What training reads; none of it is part of the project."""

    corpora: Path
    facts: Path
    gmb: Path
    articles: Path | None


def train_pipeline(inputs: Inputs, work: Path, output: Path, seed: int) -> None:
    """Runs all steps; leaves out those whose results are there."""
    work.mkdir(parents=True, exist_ok=True)
    build_data(inputs, work, seed)
    stages = ("first", "broad", "careful", "syntax")
    first, broad, careful, syntax = (work / stage / "model-last" for stage in stages)
    ud = inputs.corpora / "ud"
    treebank = (*_paths(ud / "ud_train.spacy", ud / "ud_dev.spacy"), "--paths.orthography", ORTHOGRAPHY)
    dev = work / "names_dev.spacy"
    # A short look at syntax shapes the word vectors that names start from; names shape those of syntax.
    spacy_train("syntax.cfg", first, seed, *treebank, *FIRST_LOOK)
    spacy_train("names.cfg", broad, seed, *_paths(work / "names_broad.spacy", dev), "--paths.tok2vec", first)
    spacy_train(
        "names_careful.cfg", careful, seed, *_paths(work / "names_careful.spacy", dev), "--paths.names", broad
    )
    spacy_train("syntax.cfg", syntax, seed, *treebank, "--paths.tok2vec", broad)
    assemble_pipeline(syntax, careful, output)
    write_card(output, evaluate_pipeline(spacy.load(output), inputs.corpora, inputs.articles))


def _paths(train: Path, dev: Path) -> tuple[object, ...]:
    """Names the corpora on the command line."""
    return "--paths.train", train, "--paths.dev", dev


def build_data(inputs: Inputs, work: Path, seed: int) -> None:
    """Writes the two mixtures of names and the development part."""
    if (work / "names_careful.spacy").exists():
        return
    gazetteer = load_gazetteer(inputs.facts, inputs.corpora / "names")
    gold = inputs.corpora / "ner" / "ner_train.json.xz"
    places, vocab = Places.of(gazetteer), spacy.blank("en").vocab
    dev = DocBin().from_disk(inputs.corpora / "ner" / "ner_dev.spacy").get_docs(vocab)
    docs = [relabel(doc, places) for doc in dev]
    DocBin(attrs=["ENT_IOB", "ENT_TYPE"], docs=docs).to_disk(work / "names_dev.spacy")
    for number, (name, mixture) in enumerate((("broad", BROAD), ("careful", CAREFUL))):
        corpus = build_names_corpus(inputs.gmb, gold, gazetteer, mixture, seed + number)
        corpus.to_disk(work / f"names_{name}.spacy")


def spacy_train(config: str, result: Path, seed: int, *paths: object) -> None:
    """Trains one configuration with spaCy's own command."""
    if result.exists():
        return
    code = ("--code", HERE / "callbacks.py", "--output", result.parent, "--system.seed", seed)
    command = (sys.executable, "-m", "spacy", "train", HERE / "configs" / config, *code, *paths)
    run([str(word) for word in command], check=True)
