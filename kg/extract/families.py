"""Which mentions of persons in one article are one person: by the words of the name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from kg.annotations import names
from kg.lexicon.names import fold, name_key
from kg.lexicon.office_words import PARTICLES

_SERVANT = re.compile(r"\b(abd[aeu]l|abd) (?=\w)")  # "Abdul Ghani" is one word of a name
_SUFFIX = re.compile(r",? (?:[JS]r\.?|I{2,3}|IV)$")


@dataclass(slots=True)
class Family:
    """The mentions of one person, in the order of the text."""

    mentions: list[Span] = field(default_factory=list)

    @property
    def forms(self) -> list[str]:
        """Every distinct form of the name, the fullest first, then as the text has them."""
        seen = dict.fromkeys(clean(m.text) for m in self.mentions)
        return sorted(seen, key=lambda form: -len(form.split()))

    @property
    def fullest(self) -> tuple[str, ...]:
        """The words of the fullest form, folded."""
        return words_of(self.forms[0])


def clean(text: str) -> str:
    """A name on one line."""
    return " ".join(text.split())


def without_suffix(name: str) -> str:
    """A name without "Jr." and the like."""
    return _SUFFIX.sub("", name)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded; particles are no words of their own."""
    words = _SERVANT.sub(r"\1", fold(without_suffix(name).replace("-", " ").replace(".", ". "))).split()
    return tuple(w for w in words if w not in PARTICLES) or tuple(words)


def person_families(doc: Doc) -> list[Family]:
    """The people of an article: full names first, then the short forms that lead back to them."""
    spans = list(_person_spans(doc))
    families: list[Family] = []
    for span in sorted(spans, key=lambda s: (len(words_of(s.text)) < 2, s.start)):
        _home(families, span).mentions.append(span)
    for family in families:
        family.mentions.sort(key=lambda s: s.start)
    return sorted(families, key=lambda f: f.mentions[0].start)


def _person_spans(doc: Doc) -> Iterator[Span]:
    """The names of persons, as spans of tokens."""
    for name in names(doc):
        span = doc.char_span(name.start, name.end, alignment_mode="expand") if name.kind == "PERSON" else None
        if span is not None and words_of(span.text) and not _stands_for_body(doc, span.end):
            yield span


def _stands_for_body(doc: Doc, end: int) -> bool:
    """Whether a name only tells whose government or campaign a body is: "the Obama administration"."""
    return end < len(doc) and doc[end].lower_ in {
        "administration",
        "campaign",
        "cabinet",
        "presidency",
        "doctrine",
        "era",
    }


def _home(families: list[Family], span: Span) -> Family:
    """The family a mention belongs to, a new one where it fits none."""
    words = words_of(span.text)
    fitting = [f for f in families if same_name(f.fullest, words)]
    if not fitting:
        fitting = [Family()]
        families.append(fitting[0])
    return min(fitting, key=lambda family: _distance(family, span))


def _distance(family: Family, span: Span) -> tuple[int, int]:
    """How far back the family was last named; one named only later is farther than any before."""
    before = [span.start - m.start for m in family.mentions if m.start <= span.start]
    return (
        (0, min(before)) if before else (1, min((m.start - span.start for m in family.mentions), default=0))
    )


def same_name(full: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names, as words, can be one person's within an article.

    >>> same_name(("donald", "j", "trump"), ("donald", "trump"))
    True
    >>> same_name(("bill", "clinton"), ("hillary", "clinton"))
    False
    """
    if not full or not other or full == other:
        return full == other
    if len(other) == 1 or len(full) == 1:
        return _short(full if len(full) > 1 else other, other if len(full) > 1 else full)
    if set(other) <= set(full) or set(full) <= set(other):
        return True
    return _alike(full[-1], other[-1]) and (
        _alike(full[0], other[0]) or (full[0][0] == other[0][0] and min(len(full[0]), len(other[0])) == 1)
    )


def _short(full: tuple[str, ...], word: tuple[str, ...]) -> bool:
    """Whether one word is a form of a full name: any of its words, spelt alike."""
    return any(_alike(part, word[0]) for part in full if len(part) > 1)


def _alike(one: str, other: str) -> bool:
    """Whether two words of a name are one word in two romanisations."""
    return one == other or (len(one) > 3 and len(other) > 3 and name_key(one) == name_key(other))
