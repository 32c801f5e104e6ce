"""Puts the trained parts together into the pipeline that is shipped."""

from pathlib import Path

import spacy
from spacy.language import Language
from spacy.lookups import Lookups, load_lookups

from training.tables import read_words

VERSION = "0.2.0"
META = {
    "name": "attested",
    "version": VERSION,
    "description": "English news: Universal Dependencies, lemmas; people, bodies, places and peoples.",
    "license": "CC BY-SA 4.0",
}


def assemble_pipeline(syntax: Path, names: Path, output: Path) -> Language:
    """Joins parser, lemmatizer and name finder, and writes the pipeline to a folder."""
    nlp = spacy.load(syntax)
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    lemmatizer.initialize(lookups=_lemma_tables())  # type: ignore[attr-defined]
    nlp.add_pipe("ner", source=spacy.load(names))
    nlp.meta.update(META)
    nlp.meta["performance"] = {}
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # where the corpora lay is nobody's business
    nlp.to_disk(output)
    return nlp


def _lemma_tables() -> Lookups:
    """Loads the English tables and adds our exceptions."""
    lookups = load_lookups("en", tables=["lemma_rules", "lemma_exc", "lemma_index"])
    exceptions = lookups.get_table("lemma_exc")
    for line in read_words("lemmas"):
        pos, form, lemma = line.split("\t")
        exceptions[pos] = {**exceptions.get(pos, {}), form: [lemma]}
    return lookups
