"""Measures a pipeline on the test sets; writes the figures that the model card shows."""

import time
from collections.abc import Iterator
from pathlib import Path

from spacy.language import Language
from spacy.scorer import get_ner_prf
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example

from training.recall import person_recall

Figures = dict[str, float]

SYNTAX_SETS = ("ewt_test", "gum_test", "gum_news_test", "pud_test")
NAME_SETS = (
    "test_uner_ewt",
    "test_uner_pud",
    "test_uner_pud_news",
    "test_uner_pud_wiki",
    "test_gum",
    "test_gum_news",
    "test_crossner_politics",
)
# The test sets know three labels: a polity is a place to them, a people no name.
TEST_LABELS = {"PERSON": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC"}
SCORES = {
    "uas": "dep_uas",
    "las": "dep_las",
    "sentence_f": "sents_f",
    "tag": "tag_acc",
    "pos": "pos_acc",
    "morph": "morph_acc",
    "lemma": "lemma_acc",
}
RELATIONS = ("ccomp", "nsubj")


def evaluate_pipeline(nlp: Language, corpora: Path, articles: Path | None) -> dict[str, Figures]:
    """Returns figures per test set, in per cent; speed in words a second on one core."""
    figures = {name: _syntax(nlp, corpora / "ud" / f"{name}.spacy") for name in SYNTAX_SETS}
    figures |= {name: _names(nlp, corpora / "ner" / f"{name}.spacy") for name in NAME_SETS}
    figures["speed"] = {"words_per_second": round(_speed(nlp, corpora / "ud" / "pud_test.spacy"))}
    if articles:
        figures["articles"] = {"person_recall": round(100 * person_recall(nlp, articles), 1)}
    return figures


def _gold(nlp: Language, path: Path) -> list[Doc]:
    """Reads the Docs of a test set."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def _syntax(nlp: Language, path: Path) -> Figures:
    """Measures tags, lemmas, dependencies and sentence ends, from raw text on."""
    scores = nlp.evaluate([Example(nlp.make_doc(gold.text), gold) for gold in _gold(nlp, path)])
    figures = {name: _percent(scores[key]) for name, key in SCORES.items()}
    per_type = scores["dep_las_per_type"]
    return figures | {relation: _percent(per_type[relation]["f"]) for relation in RELATIONS}


def _names(nlp: Language, path: Path) -> Figures:
    """Measures names by exact span and label."""
    golds = _gold(nlp, path)
    docs = nlp.pipe([gold.text for gold in golds])
    pairs = zip(docs, golds, strict=True)
    scores = get_ner_prf([Example(_in_test_labels(doc), gold) for doc, gold in pairs])
    figures = {name: _percent(scores[f"ents_{name}"]) for name in "prf"}
    return figures | {label: _percent(value["f"]) for label, value in scores["ents_per_type"].items()}


def _in_test_labels(doc: Doc) -> Doc:
    """Maps our labels to those of the test sets."""
    doc.set_ents(list(_mapped(doc)), default="outside")
    return doc


def _mapped(doc: Doc) -> Iterator[Span]:
    """Yields the names that the test sets know, under their labels."""
    for ent in doc.ents:
        if ent.label_ in TEST_LABELS:
            yield Span(doc, ent.start, ent.end, label=TEST_LABELS[ent.label_])


def _speed(nlp: Language, path: Path) -> float:
    """Counts words a second of processor time, best of three runs."""
    texts = [gold.text for gold in _gold(nlp, path)]
    return max(_words_per_second(nlp, texts) for _ in range(3))


def _words_per_second(nlp: Language, texts: list[str]) -> float:
    """Runs the pipeline once over the texts."""
    start = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return words / (time.process_time() - start)


def _percent(share: float | None) -> float:
    """Rounds a share to a per cent figure."""
    return round(100 * (share or 0.0), 1)
