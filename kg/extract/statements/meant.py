"""Who speaks where a parse takes a name beside him for the subject."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.drafts import Phrase
from kg.extract.statements.ends import clause_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import is_hyphen
from kg.extract.statements.nounphrases import noun_at, phrase_of

_NAMING = frozenset("PROPN NOUN ADJ DET".split())


def after_opening(frame: Frame, cue: Cue) -> Phrase | None:
    """The subject of the main clause that follows an opening participle's own."""
    end = clause_end(frame.items, 1, cue)
    after = (item.first for item in frame.items[end + 2 :] if not item.quote)
    head = next((token for token in after if token.dep_.startswith("nsubj")), None)
    return phrase_of(frame, head, cue.token) if head is not None else None


def beside_cue(frame: Frame, head: Token, cue: Cue) -> Token | None:
    """The name that one comma parts from a head and nothing from the cue: "Under President Lind, Weber said"."""
    place = frame.at(head)
    between = range(place + 1 if place is not None else cue.first, cue.first)
    comma = next((n for n in between if frame.items[n].lower == ","), cue.first)
    named = range(comma + 1, cue.first)
    if not named or not all(frame.items[n].pos in _NAMING or is_hyphen(frame.items, n) for n in named):
        return None
    if frame.items[cue.first - 1].pos != "PROPN":
        return None
    return noun_at(frame, cue.first - 1, cue.first)


def beside_with(frame: Frame, cue: Cue) -> Token | None:
    """The one a participle's "with" brings in: "..., with Weber saying that ..."."""
    n = cue.first - 1
    while n > 0 and (frame.items[n].pos in _NAMING or is_hyphen(frame.items, n)):
        n -= 1
    brought = cue.participle and 0 < n < cue.first - 1 and frame.items[n].lower == "with"
    return noun_at(frame, cue.first - 1, cue.first) if brought else None


def spokesman(frame: Frame, head: Token) -> Token | None:
    """The one who speaks for a head: "a spokesperson for Jane Hill"."""
    place = frame.at(head)
    while place and frame.items[place].pos in _NAMING:
        place -= 1
    if not place or frame.items[place].lower not in {"for", "of"}:
        return None
    before = frame.items[place - 1]
    return before.first if before.lower.startswith("spokes") else None
