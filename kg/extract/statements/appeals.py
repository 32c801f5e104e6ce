"""Speech acts without a full clause: "called for ...", "urged X to ...", "vowed to ...", "accused X of ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import ACCUSING, APPEALING, DESCRIBING, INTENDING, NOMINAL, VOICES
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.ends import content_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import Item
from kg.extract.statements.heard import Cue
from kg.extract.statements.phrases import is_time

_COMMENTS = frozenset("which who as where when while".split())
_NOUN_STARTS = frozenset("NOUN PROPN PRON DET ADJ NUM".split())


def read_appeal(frame: Frame, cue: Cue, speaker: Phrase | None) -> Draft | None:
    """The statement of a cue whose content is an object or an infinitive."""
    found = _accused(frame, cue) or _appealed(frame, cue) or _intended(frame, cue) or _named(frame, cue)
    if found is None or speaker is None or not _speaks(found[0], speaker):
        return None
    rule, first = found
    content = Content(first, _end(frame, first, cue, rule), rule)
    if content.last <= first and not frame.items[first].quote:
        return None
    return Draft(span_of_content(frame, content), rule, cue.token, speaker, negated=cue.negated)


def _end(frame: Frame, first: int, cue: Cue, rule: str) -> int:
    """The last item of the content; of a noun phrase, before the clause that comments on it."""
    last = content_end(frame, first, cue)
    joined = (n - 1 for n in range(first + 1, last) if _reporter_goes_on(frame.items, n))
    last = next(joined, last)
    if rule in {"named", "named-bare"}:
        asides = (
            n - 1
            for n in range(first + 1, last)
            if frame.items[n].lower == "," and frame.items[n + 1].lower in _COMMENTS
        )
        last = next(asides, last)
    return last


def _reporter_goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether a finite verb is joined on that no content without a clause can hold: "... and refused to ..."."""
    if items[n].lower not in {"and", "but"}:
        return False
    after = items[n + 1]
    return not after.quote and after.first.pos_ == "VERB" and after.first.tag_ in {"VBD", "VBZ"}


def _after(frame: Frame, cue: Cue) -> int:
    """The place after the cue, its adverbs and times."""
    n = cue.place + 1
    while (
        n < len(frame.items)
        and not frame.items[n].quote
        and (frame.items[n].first.pos_ == "ADV" or is_time(frame.items[n]))
    ):
        if n + 1 < len(frame.items) and frame.items[n + 1].first.tag_ in {"JJ", "VBG", "VBN"}:
            return n
        n += 1
    return n


def _accused(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "accused X of ...": the content begins with the one charged."""
    n = _after(frame, cue)
    if (
        cue.verb in DESCRIBING
        and _has_marks(frame.items[n : n + 16])
        and any(item.lower == "as" for item in frame.items[n + 1 : n + 16])
    ):
        return ("described", n)
    if cue.verb not in ACCUSING:
        return None
    charged = any(item.lower == ACCUSING[cue.verb] for item in frame.items[n + 1 : n + 16])
    return ("accused", n) if charged else None


def _appealed(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "urged X to ...", "called on X to ...": the content begins with the one spoken to."""
    if cue.verb not in APPEALING:
        return None
    n, preposition = _after(frame, cue), APPEALING[cue.verb]
    if preposition:
        if n >= len(frame.items) or frame.items[n].lower != preposition:
            return None
        n += 1
    if n >= len(frame.items) or frame.items[n].first.pos_ not in _NOUN_STARTS:
        return None
    asked = any(item.lower == "to" or item.quote for item in frame.items[n + 1 : n + 16])
    return ("appealed", n) if asked else None


def _intended(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "vowed to ...": the content is the infinitive."""
    n = _after(frame, cue)
    if cue.verb not in INTENDING or n + 1 >= len(frame.items) or frame.items[n].lower != "to":
        return None
    return ("intended", n + 1)


def _named(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "called for ...", "stressed the need ...": the content is a noun phrase."""
    for preposition in NOMINAL.get(cue.verb, ()):
        n = _after(frame, cue)
        if preposition:
            reach = n + 9 if cue.verb == "warn" else n + 1
            n = next(
                (
                    k + 1
                    for k in range(n, min(reach, len(frame.items)))
                    if frame.items[k].lower == preposition
                ),
                -1,
            )
        if not preposition and any(item.lower == "that" for item in frame.items[n + 1 : n + 3]):
            continue  # "expressed the hope that": the noun's clause is what was said
        if (
            0 <= n < len(frame.items)
            and _starts_phrase(frame.items, n)
            and (preposition or not cue.participle)
        ):
            return ("named" if preposition else "named-bare", n)
    return None


def _starts_phrase(items: Sequence[Item], n: int) -> bool:
    """Whether a noun phrase or a quotation begins here."""
    if items[n].quote or items[n].first.pos_ in _NOUN_STARTS or _has_marks(items[n : n + 1]):
        return True
    return (
        n + 1 < len(items)
        and items[n].first.pos_ == "ADV"
        and items[n + 1].first.tag_ in {"JJ", "VBG", "VBN"}
    )


def _has_marks(items: Sequence[Item]) -> bool:
    """Whether quotation marks stand among the items."""
    return any(item.quote or item.lower in {"“", "”", '"', "‘", "’", "'"} for item in items)


def _speaks(rule: str, speaker: Phrase) -> bool:
    """Whether the subject can have said it: a bare object needs a name or a person's pronoun."""
    return (
        rule != "named-bare"
        or speaker.head.pos_ == "PROPN"
        or speaker.head.lower_ in {"he", "she", "they", "we"}
        or speaker.head.lower_ in VOICES
    )
