"""Which mentions of persons in one article are one person: by the words of the name alone."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from kg.annotations import names
from kg.lexicon.names import INVISIBLE, fold, name_key
from kg.lexicon.office_words import PARTICLES, SOVEREIGNS

_REIGNING = SOVEREIGNS | {"pope"}
_SERVANT = re.compile(r"\b(abd[aeu]l|abd) (?=\w)")  # "Abdul Ghani" is one word of a name
_INVISIBLE = dict.fromkeys(map(ord, INVISIBLE))
_LONG = 8  # letters of a word that is misspelt rather than another's
_SUFFIX = re.compile(r",? (?:[JS]r\.?|I{2,3}|IV)$")


@dataclass(slots=True)
class Family:
    """The mentions of one person, in the order of the text, and the words of the fullest form, folded."""

    mentions: list[Span] = field(default_factory=list)
    fullest: tuple[str, ...] = ()
    length: int = 0  # of the fullest form, in words as written

    def add(self, span: Span) -> None:
        """One mention more."""
        insort(self.mentions, span, key=_start)
        length = len(span.text.split())
        if length > self.length:
            self.fullest, self.length = words_of(clean(span.text)), length

    @property
    def forms(self) -> list[str]:
        """Every distinct form of the name, the fullest first, then as the text has them."""
        seen = dict.fromkeys(clean(m.text) for m in self.mentions)
        return sorted(seen, key=lambda form: -len(form.split()))


def clean(text: str) -> str:
    """A name on one line, without marks that nobody sees."""
    return " ".join(text.translate(_INVISIBLE).split())


def whole_forms(forms: tuple[str, ...]) -> tuple[str, ...]:
    """The forms but those that another goes on: "Mohamed Karim" may be a namesake of "Mohamed Karim Nasri"."""
    return tuple(form for form in forms if not any(other.startswith(f"{form} ") for other in forms))


def without_suffix(name: str) -> str:
    """A name without "Jr." and the like."""
    return _SUFFIX.sub("", name)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded; particles are no words of their own."""
    words = _SERVANT.sub(r"\1", fold(without_suffix(name).replace("-", " ").replace(".", ". "))).split()
    return tuple(w for w in words if w not in PARTICLES) or tuple(words)


def person_families(doc: Doc) -> list[Family]:
    """The people of an article: full names first, then the short forms that lead back to them."""
    families: list[Family] = []
    places: defaultdict[str, dict[int, None]] = defaultdict(dict)  # by a word: the families that may bear it
    for span, words in sorted(_person_spans(doc), key=lambda pair: (len(pair[1]) < 2, pair[0].start)):
        place = _home(families, places, span, words)
        families[place].add(span)
        for word in families[place].fullest:
            places[_key(word)][place] = None
    return sorted(families, key=lambda f: f.mentions[0].start)


def _start(span: Span) -> int:
    """The token that a mention begins with."""
    return span.start


def _person_spans(doc: Doc) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """The names of persons, as spans of tokens, with their words."""
    for name in names(doc):
        span = doc.char_span(name.start, name.end, alignment_mode="expand") if name.kind == "PERSON" else None
        words = words_of(span.text) if span is not None else ()
        if span is not None and words:
            yield span, words


def _home(
    families: list[Family], places: defaultdict[str, dict[int, None]], span: Span, words: tuple[str, ...]
) -> int:
    """The place of the family a mention belongs to, a new one where it fits none."""
    sharing = dict.fromkeys(place for word in words for place in places[_key(word)])
    fitting = [place for place in sharing if same_name(families[place].fullest, words)]
    if len(words) == 1 and _is_crowned(span):  # "King Salman" is not Mohammed bin Salman
        fitting = [place for place in fitting if families[place].fullest[0] == words[0]]
    if not fitting:
        families.append(Family())
        return len(families) - 1
    return min(fitting, key=lambda place: _distance(families[place], span))


def _is_crowned(span: Span) -> bool:
    """Whether a crowned head's title stands before a name, which then is the forename."""
    before = span.doc[span.start - 1] if span.start else None
    return before is not None and before.lower_ in _REIGNING


def _distance(family: Family, span: Span) -> tuple[int, int]:
    """How far back the family was last named; one named only later is farther than any before."""
    before = bisect_right(family.mentions, span.start, key=_start)
    if before:
        return 0, span.start - family.mentions[before - 1].start
    return 1, family.mentions[0].start - span.start


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
    return (
        not _differ(full[1:-1], other[1:-1])
        and _alike(full[-1], other[-1])
        and (
            _alike(full[0], other[0])
            or _is_slip(full[0], other[0])
            or (full[0][0] == other[0][0] and min(len(full[0]), len(other[0])) == 1)
        )
    )


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the middles of two names, both of several words, have no word in common."""
    return min(len(one), len(other)) > 0 and not any(
        _alike(a, b) or 1 in {len(a), len(b)} for a in one for b in other
    )


def _short(full: tuple[str, ...], word: tuple[str, ...]) -> bool:
    """Whether one word is a form of a full name: any of its words, spelt alike."""
    return any(_alike(part, word[0]) for part in full if len(part) > 1)


def _alike(one: str, other: str) -> bool:
    """Whether two words of a name are one word in two romanisations."""
    return one == other or (len(one) > 3 and len(other) > 3 and name_key(one) == name_key(other))


def _is_slip(one: str, other: str) -> bool:
    """Whether two long words differ by one letter left out: "Abdoulrahmane", "Abdourahmane"."""
    short, long = sorted((one, other), key=len)
    one_more = len(short) >= _LONG and len(long) == len(short) + 1
    return one_more and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _key(word: str) -> str:
    """What words have in common that are alike; only names that have such a word in common can be one person's."""
    return name_key(word) if len(word) > 3 else word
