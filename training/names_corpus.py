"""Builds the corpora that names are learnt from: hand-tagged text, our own sentences, what the teacher tagged."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from training.examples import UNKNOWN, Example, Name, group_examples, is_sound
from training.gazetteer import Gazetteer
from training.gold import read_gold
from training.labels import Places
from training.noise import add_noise
from training.silver import Silver
from training.substitute import substitute_people

SILVER_COUNT = {"teacher": 5_000, "pipeline": 10_000}
RENAMED_SHARE = 0.5  # of the tagged passages


def gold_examples(gold: Path, gazetteer: Gazetteer, silver: int, random: Random) -> Iterator[Example]:
    """Yields hand-tagged passages as they are and with everybody renamed, and sentences of our own."""
    for source in read_gold(gold, Places.of(gazetteer)).values():
        yield from group_examples(source, random, most=4)
        for passage in group_examples(source, random, most=4):
            if any(name.label == "PERSON" for name in passage.names):
                yield substitute_people(passage, gazetteer.people, random)
    yield from group_examples(list(Silver(gazetteer, random).examples(silver)), random, most=4)


def tagged_examples(docs: Iterable[Doc], gazetteer: Gazetteer, random: Random) -> Iterator[Example]:
    """Yields what the teacher tagged, half of it with everybody renamed."""
    places = Places.of(gazetteer)
    for doc in docs:
        example = _example(doc, places)
        renamed = random.random() < RENAMED_SHARE
        yield substitute_people(example, gazetteer.people, random) if renamed else example


def name_docs(examples: Iterable[Example], random: Random) -> list[Doc]:
    """Gives the examples the typography of the web, in random order, as Docs."""
    shuffled = list(examples)
    random.shuffle(shuffled)
    nlp = spacy.blank("en")
    return [_mark(nlp, add_noise(example, random)) for example in shuffled if is_sound(example)]


def _example(doc: Doc, places: Places) -> Example:
    """Makes an example of a tagged Doc; a known place keeps the kind that its name has."""
    names = [Name(ent.start_char, ent.end_char, _label(ent, places)) for ent in doc.ents]
    unknown = [Name(t.idx, t.idx + len(t), UNKNOWN) for t in doc if not t.ent_iob]
    return Example(doc.text, tuple(sorted(names + unknown, key=lambda name: name.start)))


def _label(ent: Span, places: Places) -> str:
    """Labels a tagged name; beside a word that the teacher was unsure of it may be half a name."""
    sides = ent.doc[max(0, ent.start - 1) : ent.end + 1]
    if not all(token.ent_iob for token in sides):
        return UNKNOWN
    return places.label(ent.text) if places.knows(ent.text) else ent.label_


def _mark(nlp: Language, example: Example) -> Doc:
    """Makes a Doc of an example; a name that cuts a token in two counts as unknown."""
    doc = nlp.make_doc(example.text)
    names, unknown = list[Span](), list[Span]()
    for name in example.names:
        span = doc.char_span(name.start, name.end, label=name.label)
        if span is None or name.label == UNKNOWN:
            unknown += filter(None, [doc.char_span(name.start, name.end, alignment_mode="expand")])
        else:
            names.append(span)
    taken = {token.i for span in names for token in span}
    free = [span for span in unknown if not taken & {token.i for token in span}]
    doc.set_ents(names, missing=_apart(free), default="outside")
    return doc


def _apart(spans: list[Span]) -> list[Span]:
    """Leaves out spans that overlap an earlier one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
