"""`python -m training`: from corpora to the packaged pipeline, in one command."""

import os
from pathlib import Path

import click

from training.steps import Inputs, train_pipeline

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option(
    "--corpora", type=FOLDER, required=True, help="Prepared treebanks and name corpora (ud/, ner/, names/)."
)
@click.option("--facts", type=FOLDER, required=True, help="Tables of countries, people and bodies.")
@click.option(
    "--texts", type=FILE, required=True, help="Open news text as a table of words, for the teacher."
)
@click.option("--vectors", type=FILE, required=True, help="GloVe's word vectors as JSON.")
@click.option(
    "--articles",
    type=FOLDER,
    help="Articles with gold records, to measure recall of people; never trained on.",
)
@click.option(
    "--work",
    type=click.Path(path_type=Path),
    required=True,
    help="Where data and weights are kept on the way.",
)
@click.option(
    "--output", type=click.Path(path_type=Path), required=True, help="Where the pipeline is written."
)
@click.option("--seed", default=1, show_default=True)
def main(
    corpora: Path,
    facts: Path,
    texts: Path,
    vectors: Path,
    articles: Path | None,
    work: Path,
    output: Path,
    seed: int,
) -> None:
    """Trains a teacher, lets it tag open text, trains parser and name finder, joins, measures, documents.

    A step whose result is already in the work folder is not repeated.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    train_pipeline(Inputs(corpora, facts, texts, vectors, articles), work, output, seed)


if __name__ == "__main__":
    main()
