"""Builds the corpus that the names are learnt from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from training.detokenize import sentence_example
from training.examples import UNKNOWN, Example, group_examples, is_sound
from training.gazetteer import Gazetteer
from training.gmb import read_gmb
from training.gold import read_gold
from training.labels import Places
from training.noise import add_noise
from training.silver import Silver
from training.substitute import substitute_people


@dataclass(frozen=True)
class Mixture:
    """How much of each source goes in."""

    gmb_share: float
    gold_copies: int  # beside one more with everybody renamed
    silver_count: int
    renamed_share: float = 0.5


BROAD = Mixture(gmb_share=1.0, gold_copies=1, silver_count=14_000)
CAREFUL = Mixture(gmb_share=0.25, gold_copies=2, silver_count=8_000)


def build_names_corpus(gmb: Path, gold: Path, gazetteer: Gazetteer, mixture: Mixture, seed: int) -> DocBin:
    """Joins all sources, renames people, adds noise, and marks the names on Docs."""
    random = Random(seed)
    examples = list(_passages(gmb, gold, gazetteer, mixture, random))
    random.shuffle(examples)
    nlp = spacy.blank("en")
    docs = (_mark(nlp, add_noise(example, random)) for example in examples if is_sound(example))
    return DocBin(attrs=["ENT_IOB", "ENT_TYPE"], docs=docs)


def _passages(
    gmb: Path, gold: Path, gazetteer: Gazetteer, mixture: Mixture, random: Random
) -> Iterator[Example]:
    """Yields passages of a few sentences from each source."""
    places = Places.of(gazetteer)
    people = frozenset(person.name for person in gazetteer.people)
    sentences = [sentence_example(sentence) for sentence in read_gmb(gmb, places, people)]
    for passage in group_examples(sentences, random, most=4):
        renamed = random.random() < mixture.renamed_share
        if mixture.gmb_share == 1.0 or random.random() < mixture.gmb_share:
            yield substitute_people(passage, gazetteer.people, random) if renamed else passage
    for source in read_gold(gold, places).values():
        for _ in range(mixture.gold_copies):
            yield from group_examples(source, random, most=4)
        yield from _renamed(group_examples(source, random, most=4), gazetteer, random)
    yield from group_examples(list(Silver(gazetteer, random).examples(mixture.silver_count)), random, most=4)


def _renamed(passages: Iterable[Example], gazetteer: Gazetteer, random: Random) -> Iterator[Example]:
    """Yields the passages that name people, with other people in them."""
    for passage in passages:
        if any(name.label == "PERSON" for name in passage.names):
            yield substitute_people(passage, gazetteer.people, random)


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
