"""The one place the spaCy pipeline is put together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from kg.annotate.inference import OPS, fold_embeddings
from kg.annotate.schemes import use_our_scheme
from kg.annotations import Block
from kg.errors import ModelError
from kg.lexicon.office_words import HEADS, RETIRED, SHORT
from kg.resources import resource

_ABBREVIATIONS = (frozenset(SHORT) | {"mr", "mrs", "ms", "dr", "rev", "hon", "engr", "h.e", "h.h"}) - {
    "pm",
    "fm",
    "vp",
    "dpm",
    "unsg",
    "hrvp",
    "eam",
}
_SURNAMES = frozenset({"Im"})
_CELLS = {True: 1, False: -1, None: 0}  # how spaCy keeps whether a sentence starts
_QUOTES = frozenset("\"'”’»")
_NO_BREAK = "\u00a0"
_BEFORE_CLOSING = frozenset({",", ".", "!", "?", "…", "..."})
# The tokeniser looks through all that is left of a word for every mark it takes off: no word may be endless.
_ENDLESS = re.compile(r"\S{300}")


def load_pipeline(name: str | None = None) -> Language:
    """The pipeline of this name or path; the embedded English one by default. Loaded once.

    Its labels are brought to ours, whatever its own are. Raises ModelError where there is none, where it
    cannot be loaded, or where it lacks a part that the rules need.
    """
    return _loaded(name)


@lru_cache(maxsize=2)
def _loaded(name: str | None) -> Language:
    """The pipeline, ready for long texts and our rules."""
    nlp = _read(name)
    try:
        use_our_scheme(nlp)
    except ModelError as error:
        raise ModelError(f"pipeline {name!r}: {error}; name another, or leave out --model") from error
    fold_embeddings(nlp)
    nlp.max_length = 10_000_000
    _keep_whole(nlp)
    return nlp


def _read(name: str | None) -> Language:
    """The pipeline as it is."""
    # numpy's matrix products take two thirds of the time of thinc's own, and no token comes out otherwise; in
    # several threads they would wait for one another, and for those of the other processes.
    threadpool_limits(limits=1, user_api="blas")
    with use_ops(OPS, use_blis=False):
        if name is None:
            return _embedded()
        try:
            return spacy.load(name)
        except OSError as error:
            raise ModelError(_missing(str(name))) from error
        except (ImportError, ValueError) as error:  # a part that another package makes, or another format
            reason = str(error).splitlines()[0]
            raise ModelError(f"pipeline {name!r} cannot be loaded: {reason}") from error


def _embedded() -> Language:
    """The embedded pipeline, without the words it was trained on: reading those takes a third of loading it."""
    nlp = spacy.load(resource("models") / "en_attested", exclude=["strings"])
    for part in nlp.pipe_names:
        for label in nlp.pipe_labels.get(part, ()):
            nlp.vocab.strings.add(label)
    return nlp


def _keep_whole(nlp: Language) -> None:
    """Leave surnames whole that the tokeniser takes for a pronoun and a verb: "Im" is no "I'm"."""
    tokenizer: Any = nlp.tokenizer  # its type in spaCy says no more than that it can be called
    if hasattr(tokenizer, "add_special_case"):
        for surname in _SURNAMES:
            tokenizer.add_special_case(surname, [{"ORTH": surname}])


def _missing(name: str) -> str:
    """What to do about a pipeline that is not there."""
    remedy = "check the path" if "/" in name else f"install it with: python -m spacy download {name}"
    return f"there is no spaCy pipeline {name!r}: {remedy}, or leave out --model for the embedded one"


def tokenize(nlp: Language, text: str, blocks: tuple[Block, ...]) -> Doc:
    """A Doc over the text as it stands, in which every block starts a sentence.

    The white space around blocks becomes tokens of its own, so that offsets stay true; a blank that
    forbids a line break becomes a plain one.
    """
    words: list[str] = []
    starts: list[bool | None] = []
    for piece, opens in _pieces(text, blocks):
        plain = piece.replace(_NO_BREAK, " ")
        tokens = [piece] if piece.isspace() else [t.text + t.whitespace_ for t in nlp.make_doc(plain)]
        starts.extend([opens] + [None] * (len(tokens) - 1))
        words.extend(tokens)
    # A word keeps one following blank as its own; whatever else is white space is a token.
    doc = Doc(nlp.vocab, words=[_bare(w) for w in words], spaces=[_bare(w) != w for w in words])
    for i in range(1, len(doc)):
        if starts[i] is None and (_goes_on(doc[i - 1]) or _closes(doc[i])):
            starts[i] = False
    # All at once: a token alone would look through the whole Doc for a tree that this might break.
    cells: Any = np.array([_CELLS[opens] for opens in starts], dtype=np.int64).astype(np.uint64)
    return doc.from_array(["SENT_START"], cells)


def _is_short(token: Token) -> bool:
    """Whether a token is, or closes, a title cut short: "Gen.", "Maj.-Gen" and its full stop, "(ret.)"."""
    before = token.nbor(-1) if token.i else token
    if token.text == ".":
        return before.lower_ in _ABBREVIATIONS and not before.whitespace_
    if token.text == ")":
        inside = token.doc[max(0, token.i - 2) : token.i]
        cut = token.i > 2 and before.is_upper and token.doc[token.i - 3].lower_ in HEADS  # "Adviser (NSA)"
        return cut or any(t.lower_ in RETIRED for t in inside)
    return token.text.endswith(".") and token.lower_.rstrip(".") in _ABBREVIATIONS


def _goes_on(token: Token) -> bool:
    """Whether no sentence can end at a token: a plain word, a comma, an opening mark, a quotation cut short."""
    return (
        _is_short(token)
        or (_closes(token) and token.nbor(-1).text == ",")
        or token.text[-1].isalnum()
        or token.text in {",", "(", "[", "“", "‘", "-", "–", "&", "%"}
    )


def _closes(token: Token) -> bool:
    """Whether a token is a quotation mark right behind another mark: it closes."""
    return (
        token.text in _QUOTES
        and token.i > 0
        and not token.nbor(-1).whitespace_
        and token.nbor(-1).text in _BEFORE_CLOSING
    )


def _bare(word: str) -> str:
    """A word without the blank it keeps."""
    return word[:-1] if word.endswith(" ") and not word.isspace() else word


def _pieces(text: str, blocks: tuple[Block, ...]) -> Iterator[tuple[str, bool | None]]:
    """Blocks and the white space between them; only blocks open sentences."""
    at = 0
    for block in blocks:
        if block.start > at:
            yield text[at : block.start], not at
        yield from _cut(text[block.start : block.end])
        at = block.end
    if at < len(text):
        yield text[at:], False


def _cut(block: str) -> Iterator[tuple[str, bool | None]]:
    """A block; one that goes on and on without a blank in several pieces, which no sentence holds together."""
    cuts = [0, *(run.end() for run in _ENDLESS.finditer(block)), len(block)]
    for start, end in pairwise(cuts):
        if start < end:
            yield block[start:end], True
