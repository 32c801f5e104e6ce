"""Makes the names of the Groningen Meaning Bank fit our scheme.

Its names were tagged by machine and corrected in part. So a span keeps its label only where the
corpus itself is of one mind about the words; elsewhere the span counts as unknown, not as wrong.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from training.gmb_table import KINDS, Marked, Token, read_table, span_text, tagged_spans
from training.labels import Places
from training.tables import read_words

TITLES = frozenset(read_words("titles"))
PLACE_FIXES = {
    "U.S.": "GPE",
    "US": "GPE",
    "UK": "GPE",
    "U.K.": "GPE",
    "U.N.": "ORG",
    "UN": "ORG",
    "EU": "ORG",
}
HONORIFICS = frozenset({"Mr.", "Ms.", "Mrs.", "Dr.", "President", "Minister", "Senator", "General"})
MIN_SHARE = 0.25
MIN_NAMED_SHARE = 0.3


@dataclass(frozen=True)
class Sentence:
    """Words with parts of speech and name spans over them."""

    words: list[str]
    tags: list[str]
    spans: list[Marked] = field(default_factory=list)


def read_gmb(path: Path, places: Places, people: frozenset[str]) -> Iterator[Sentence]:
    """Yields the corpus' sentences, names cleaned; `people` are full names known beyond doubt."""
    sentences = list(read_table(path))
    votes = Votes(sentences, people)
    for tokens in sentences:
        words = [word for word, _, _ in tokens]
        yield Sentence(words, [pos for _, pos, _ in tokens], list(_clean(tokens, votes, places)))


class Votes:
    """How the corpus labels the same words elsewhere."""

    def __init__(self, sentences: list[list[Token]], people: frozenset[str]) -> None:
        """Counts labels by span and names by word."""
        self.people = people
        self.by_text: dict[str, Counter[str]] = defaultdict(Counter)
        self.seen: Counter[str] = Counter()
        self.named: Counter[str] = Counter()
        for tokens in sentences:
            self.seen.update(word for word, pos, _ in tokens if pos.startswith("NNP"))
            self.named.update(word for word, _, tag in tokens if tag[2:] in KINDS)
            for start, end, label in tagged_spans(tokens):
                self.by_text[span_text(tokens, start, end)][label] += 1

    def agrees(self, text: str, label: str) -> bool:
        """Tells whether the label is common enough for these words."""
        counts = self.by_text[text]
        return counts[label] >= MIN_SHARE * counts.total()

    def often_named(self, word: str) -> bool:
        """Tells whether a proper noun is mostly part of a name, so that `O` is in doubt."""
        return self.named[word] > MIN_NAMED_SHARE * max(self.seen[word], 1)


def _clean(tokens: list[Token], votes: Votes, places: Places) -> Iterator[Marked]:
    """Yields spans in our scheme; doubtful ones as unknown."""
    taken: set[int] = set()
    for start, end, label in [*_known_places(tokens, places), *tagged_spans(tokens)]:
        if taken & set(range(start, end)):
            continue
        fixed = _fix(tokens, start, end, label, votes, places)
        taken.update(range(start, end))
        yield from fixed
    for i, (word, pos, tag) in enumerate(tokens):
        if (
            i not in taken
            and tag == "O"
            and pos.startswith("NNP")
            and word not in TITLES
            and votes.often_named(word)
        ):
            yield i, i + 1, ""


def _known_places(tokens: list[Token], places: Places) -> Iterator[Marked]:
    """Yields countries and peoples that the gazetteer knows, longest first, unless inside a longer name."""
    inside = {i for start, end, _ in tagged_spans(tokens) for i in range(start, end) if end - start > 3}
    for size in (4, 3, 2, 1):
        for start in range(len(tokens) - size + 1):
            text = span_text(tokens, start, start + size)
            alone = not _runs_on(tokens, start, start + size)
            if alone and not inside & set(range(start, start + size)):
                if text in places.countries:
                    yield start, start + size, "GPE"
                elif text in places.peoples:
                    yield start, start + size, "NORP"


def _runs_on(tokens: list[Token], start: int, end: int) -> bool:
    """Tells whether the corpus' span goes on to the left or right of these words."""
    goes_on = end < len(tokens) and tokens[end][2].startswith("I-")
    return goes_on or (tokens[start][2].startswith("I-"))


def _fix(
    tokens: list[Token], start: int, end: int, label: str, votes: Votes, places: Places
) -> Iterator[Marked]:
    """Yields one span with its label brought into our scheme, titles cut off."""
    text = span_text(tokens, start, end)
    if text in PLACE_FIXES:
        yield start, end, PLACE_FIXES[text]
    elif label and text in votes.people:
        yield start, end, "PERSON"
    elif label and places.knows(text):
        # A place that stands for its government is still a place to us.
        yield start, end, places.label(text)
    elif label == "PERSON":
        yield from _fix_person(tokens, start, end, votes)
    elif label:
        yield from _fix_other(tokens, start, end, label, votes, places)
    # Other kinds (times, artefacts, events) are no names to us: plain text.


def _fix_other(
    tokens: list[Token], start: int, end: int, label: str, votes: Votes, places: Places
) -> Iterator[Marked]:
    """Yields a place or body; parts it at a possessive, doubts it at a comma."""
    words = [word for word, _, _ in tokens[start:end]]
    if words[0] == "the" and len(words) > 1:
        start, words = start + 1, words[1:]
    if "'s" in words[1:-1]:
        middle = start + words.index("'s")
        owner = span_text(tokens, start, middle)
        yield start, middle, places.label(owner) if places.knows(owner) else ""
        yield middle + 1, end, label if label == "ORG" else ""
    elif (
        tokens[start - 1][0] in HONORIFICS
        or "," in words
        or not votes.agrees(span_text(tokens, start, end), label)
    ):
        yield start, end, ""
    else:
        yield start, end, label if label == "ORG" else places.label(" ".join(words))


def _fix_person(tokens: list[Token], start: int, end: int, votes: Votes) -> Iterator[Marked]:
    """Yields the name without its titles; a title alone makes the words after it unknown."""
    first = start
    while first < end and tokens[first][0] in TITLES | {"of", "State"}:
        first += 1
    if first == end:
        if end < len(tokens) and tokens[end][1].startswith("NNP") and tokens[end][2] == "O":
            yield end, end + 1, ""
        return
    words = [word for word, _, _ in tokens[first:end]]
    noun = tokens[end - 1][1].startswith("NNP")
    plain = noun and all(
        word[:1].isupper() or word in {"al", "bin", "de", "van", "al-"} or "-" in word for word in words
    )
    sure = plain and not TITLES & set(words) and votes.agrees(span_text(tokens, start, end), "PERSON")
    yield first, end, "PERSON" if sure else ""
