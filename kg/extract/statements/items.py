"""Items: the tokens of a text, in which a whole quotation counts as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from kg.annotations import Quote, quotes
from kg.extract.statements.forms import verb_of
from kg.extract.statements.kinds import SENTENCE_ENDS
from kg.lexicon.office_words import SHORT
from kg.records import Span

_FINITE = frozenset("VBD VBZ VBP MD".split())
_SMALL = 3  # letters of words that a title leaves small
_MARKS = "“”„‟«»\"＂‘’‚‛'`′"
MARKS = frozenset("“ ” „ « » \" ‘ ’ ' `` ''".split())


@dataclass(frozen=True, slots=True)
class Item:
    """One token outside of quotations, or one whole quotation with its marks.

    A quotation has no word, no part of speech and no tag: they are empty.
    """

    first: Token
    last: Token
    lower: str
    quote: Quote | None = None

    @property
    def start(self) -> int:
        """Where the item begins, its opening mark included."""
        return self.first.idx

    @property
    def end(self) -> int:
        """Where the item ends, its closing mark included."""
        return self.last.idx + len(self.last)

    @property
    def quoting(self) -> bool:
        """Whether the item is a quotation, or a quotation mark."""
        return self.quote is not None or self.lower in MARKS

    @property
    def pos(self) -> str:
        """The part of speech."""
        return "" if self.quote else self.first.pos_

    @property
    def tag(self) -> str:
        """The fine tag."""
        return "" if self.quote else self.first.tag_

    @property
    def verb(self) -> str:
        """The cue whose form the word is, if any."""
        return verb_of(self.lower) or ""

    @property
    def finite(self) -> bool:
        """Whether the item holds a finite verb."""
        return any(token.tag_ in _FINITE or "Fin" in token.morph.get("VerbForm", []) for token in self.tokens)

    @property
    def verbal(self) -> bool:
        """Whether the item holds a finite verb, or a past form that a tagger may take for a participle."""
        return self.finite or any(token.tag_ == "VBN" for token in self.tokens)

    @property
    def size(self) -> int:
        """How many tokens the item holds."""
        return self.last.i - self.first.i + 1

    @property
    def closing(self) -> str:
        """The last letter or stop of what is said in a quotation; of a token, its last letter."""
        if self.quote is None:
            return self.lower[-1:]
        return self.tokens.text.rstrip(_MARKS + " ")[-1:]

    @property
    def titled(self) -> bool:
        """Whether the words of a quotation are written as a title's are: "Make Your Child a Star"."""
        words = [token for token in self.tokens if token.is_alpha and len(token) > _SMALL]
        return len(words) > 1 and all(token.text[0].isupper() for token in words)

    @property
    def ended(self) -> bool:
        """Whether the item ends a sentence: a full stop, or a quotation with one inside."""
        return self.closing in SENTENCE_ENDS if self.quote else self.lower in SENTENCE_ENDS

    @property
    def tokens(self) -> Tokens:
        """The tokens of the item."""
        return self.first.doc[self.first.i : self.last.i + 1]


def word(items: Sequence[Item], n: int) -> str:
    """The word at a place, in lower case; nothing for a quotation, and nothing past either end."""
    return items[n].lower if 0 <= n < len(items) else ""


def is_hyphen(items: Sequence[Item], n: int) -> bool:
    """Whether a hyphen stands here, inside of a word: "day-long"."""
    return n > 0 and word(items, n) == "-" and not items[n - 1].last.whitespace_


def cut_short(items: Sequence[Item], n: int) -> bool:
    """Whether a full stop belongs to a title before a name: "Col." where the tokeniser parts the two."""
    if not 0 < n < len(items) or items[n].lower != ".":
        return False
    return items[n - 1].lower in SHORT and not items[n - 1].last.whitespace_


def items_of(doc: Doc) -> Iterator[Item]:
    """A text as items; distancing marks and inner quotations make none of their own."""
    at = 0
    for quote in quotes(doc):
        if quote.depth or quote.scare:
            continue
        span = _with_marks(doc, quote)
        if span.end > span.start >= at:
            yield from (
                Item(token, token, token.lower_) for token in doc[at : span.start] if not token.is_space
            )
            yield Item(doc[span.start], doc[span.end - 1], "", quote)
            at = span.end
    yield from (Item(token, token, token.lower_) for token in doc[at:] if not token.is_space)


def _with_marks(doc: Doc, quote: Quote) -> Span:
    """The places of a quotation's tokens, with those that hold its marks."""
    inside = doc.char_span(quote.start, max(quote.end, quote.start + 1), alignment_mode="expand")
    if inside is None:
        return Span(0, 0)
    first, last = inside.start, inside.end
    start, end = quote.start, quote.end
    while first and _is_mark(doc[first - 1]) and doc[first - 1].idx + len(doc[first - 1]) >= start:
        first, start = first - 1, doc[first - 1].idx
    while quote.closed and last < len(doc) and _is_mark(doc[last]) and doc[last].idx <= end:
        last, end = last + 1, doc[last].idx + len(doc[last])
    return Span(first, last)


def _is_mark(token: Token) -> bool:
    """Whether a token is nothing but quotation marks."""
    return not token.text.strip(_MARKS)
