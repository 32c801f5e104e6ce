"""Docs as the teacher sees them: words in passages of whole sentences, with what is known of each word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

UNKNOWN = -100  # what the loss leaves out
LONGEST = 120  # words of a passage


@dataclass(frozen=True)
class Labels:
    """The closed sets of labels, in the order of the teacher's outputs."""

    tags: tuple[str, ...]
    morphs: tuple[str, ...]  # part of speech and features, as one label
    deps: tuple[str, ...]
    names: tuple[str, ...]  # "O", then B- and I- of each kind


@dataclass(frozen=True)
class Passage:
    """Words, the sentence each lies in, and per task the number of its label or `UNKNOWN`."""

    words: list[str]
    sentences: list[int]
    tags: list[int] = field(default_factory=list)
    morphs: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)


def labels_of(treebank: Iterable[Doc], kinds: Iterable[str]) -> Labels:
    """Collects the labels of a treebank and those of names."""
    tags, morphs, deps = set[str](), set[str](), set[str]()
    for doc in treebank:
        for token in doc:
            tags.add(token.tag_)
            morphs.add(morph_label(token.pos_, str(token.morph)))
            deps.add(token.dep_)
    names = ("O", *(f"{prefix}-{kind}" for kind in kinds for prefix in "BI"))
    return Labels(tuple(sorted(tags)), tuple(sorted(morphs)), tuple(sorted(deps)), names)


def morph_label(pos: str, features: str) -> str:
    """Joins a part of speech and features."""
    return f"{pos}|{features}"


def syntax_passages(docs: Iterable[Doc], labels: Labels) -> Iterator[Passage]:
    """Yields a treebank's passages, names unknown."""
    tags, morphs, deps = (
        {label: i for i, label in enumerate(of)} for of in (labels.tags, labels.morphs, labels.deps)
    )
    for doc in docs:
        for sents in _chunks(list(doc.sents)):
            tokens = [token for sent in sents for token in sent]
            yield Passage(
                [token.text for token in tokens],
                [number for number, sent in enumerate(sents) for _ in sent],
                tags=[tags[token.tag_] for token in tokens],
                morphs=[morphs[morph_label(token.pos_, str(token.morph))] for token in tokens],
                heads=[token.head.i - tokens[0].i for token in tokens],
                deps=[deps[token.dep_] for token in tokens],
            )


def name_passages(docs: Iterable[Doc], labels: Labels) -> Iterator[Passage]:
    """Yields texts with names, syntax unknown."""
    numbers = {label: i for i, label in enumerate(labels.names)}
    for doc in docs:
        for start in range(0, len(doc), LONGEST):
            span = doc[start : start + LONGEST]
            names = [_name_number(token.ent_iob_, token.ent_type_, numbers) for token in span]
            yield Passage([token.text for token in span], [0] * len(span), names=names)


def _name_number(iob: str, kind: str, numbers: dict[str, int]) -> int:
    """Numbers a token's place in a name; untagged tokens are unknown."""
    return UNKNOWN if not iob else numbers["O" if iob == "O" else f"{iob}-{kind}"]


def _chunks(sents: list[Span]) -> Iterator[list[Span]]:
    """Groups sentences that follow each other, up to the longest passage."""
    chunk: list[Span] = []
    for sent in sents:
        if chunk and sent.end - chunk[0].start > LONGEST:
            yield chunk
            chunk = []
        chunk.append(sent)
    if chunk:
        yield chunk
