"""Finds the titles that stand behind a person's name: set off by a comma, in brackets, on the line below.

Forms known:
    Wang Yi, the Chinese foreign minister,                  set off
    Wang Yi, spokesman of the ministry said                 the second comma forgotten
    Anna Berg MP                                            letters
    X, Vice President, and Chairman of the Party            several
    Anna Berg / Press Officer                               on the line below
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.brackets import past_bracket
from kg.extract.named import Named
from kg.extract.office_tokens import DASHES, DETERMINERS, OFFICE, word
from kg.extract.offices import Office, read_offices
from kg.extract.titles import OTHERS, title_end
from kg.lexicon.office_words import HEADS, HONORIFICS, MODIFIERS, PORTFOLIOS, RANKS

_COPULAS = frozenset(
    {"who", "is", "was", "currently", "serves", "as", "himself", "herself", "now", "also", "another"}
)
_CLOSERS = frozenset(
    "at since until from under who whom whose which during when in before after along alongside with".split()
)
_SKIPPED = 7  # tokens from a comma to the title behind words that are none of it
_LINE = 7  # tokens of a title that stands on its own line
_WORDS = HEADS | MODIFIERS | PORTFOLIOS | {"news", "diplomatic", "of", "to", "the"}
_LETTERS = frozenset({"MP", "MEP"})  # behind the names of legislators


def offices_behind(doc: Doc, i: int, named: Named) -> list[Office]:
    """A title after the name: ", the Chinese foreign minister," or "(the ...)"."""
    if below := _below(doc, i, named):
        return below
    if i < len(doc) and doc[i].text in _LETTERS:
        return [*read_offices(doc, i, i + 1, named), *offices_behind(doc, i + 1, named)]
    if i >= len(doc) - 1 or doc[i].text not in {",", "(", *DASHES} or doc[i + 1].lower_ == "and":
        return []
    begin, end = _title(doc, i, named)
    inner = next((j for j in range(begin, end) if named.kind_at(j) == "PERSON"), begin)
    if doc[begin].lower_ == "of" or any(word(token) in OFFICE for token in doc[begin:inner]):
        return []  # "the brother of the leader", "(Minister Berg's office)"
    after = past_bracket(doc, end)
    if after < len(doc) and named.kind_at(after) == "PERSON" and not doc[after].is_sent_start:
        served = next((j for j in range(begin + 1, end) if _serves(doc, j, end)), begin)
        return read_offices(doc, begin, served, named)  # else it is the next person's title
    plain = doc[i].text == "," and begin == i + 1 and any(t.lower_ in HEADS for t in doc[begin:end])
    if doc[i].text == "," and _acts(doc, end) and not (plain and _opens_clause(doc, i)):
        return []  # "He met only Rossi, an official said"
    if begin == i + 1 and not (_is_closed(doc, end, plain=plain) or _is_anyones(doc, end, named)):
        return []
    return read_offices(doc, begin, end, named) + _listed(doc, end, named)


def _title(doc: Doc, i: int, named: Named) -> tuple[int, int]:
    """Where a title behind a comma begins and ends, words before it that are none of it skipped."""
    begin = i + 1
    while begin < len(doc) - 1 and doc[begin].lower_ in DETERMINERS | _COPULAS:
        begin += 1
    end = title_end(doc, begin, named)
    while (
        end == begin
        and i + 1 < begin < i + _SKIPPED
        and begin < len(doc) - 1
        and doc[begin].lower_ not in {",", ".", "by", "with", "of"}
        and doc[begin].pos_ not in {"VERB", "AUX"}
    ):
        begin += 1  # "the M.I.T.-trained head of the agency"
        end = title_end(doc, begin, named)
    return begin, end


def _is_closed(doc: Doc, end: int, *, plain: bool) -> bool:
    """Whether nothing goes on with a title where it ends; without its second comma, a verb or a day may follow."""
    return (
        end >= len(doc)
        or not doc[end].text[0].isalnum()
        or doc[end].is_sent_start
        or doc[end].lower_ in _CLOSERS
        or (plain and (doc[end].lower_ == "on" or _acts(doc, end)))
        or doc[end + 1 : end + 2].text.lower() in OTHERS
    )


def _opens_clause(doc: Doc, i: int) -> bool:
    """Whether the name before a comma is what its sentence is about: "Rossi, spokesman of the ministry said"."""
    root = doc[i - 1]
    while root.dep_ in {"flat", "compound", "appos"} and root.head.i < i:
        root = root.head
    return root.dep_ in {"nsubj", "nsubj:pass", "dep", "parataxis"} or root.sent.start >= root.left_edge.i


def _is_anyones(doc: Doc, end: int, named: Named) -> bool:
    """Whether the name of whom an office serves comes next: ", chief spokesman for Berg,"."""
    serves = end + 1 < len(doc) and doc[end].lower_ in {"for", "to"} and doc[end - 1].lower_ in HEADS
    return serves and named.kind_at(end + 1 + (doc[end + 1].lower_ in HONORIFICS)) == "PERSON"


def _serves(doc: Doc, i: int, end: int) -> bool:
    """Whether whom an office serves comes next: "special envoy of President", the president's name behind it."""
    if doc[i].lower_ not in {"of", "to", "for"} or word(doc[i - 1]) not in HEADS:
        return False
    first = next((n for n in range(i + 1, end) if word(doc[n]) in OFFICE), None)
    return first is not None and (first == i + 1 or word(doc[first]) not in RANKS)  # "Chief of Staff General"


def _below(doc: Doc, i: int, named: Named) -> list[Office]:
    """A title alone on the line below the name: "Anna Berg", "Press Officer"."""
    if i >= len(doc) - 1 or doc[i].text != "\n":
        return []
    end = next((n for n in range(i + 1, min(i + _LINE, len(doc))) if doc[n].is_space), len(doc))
    titled = doc[end - 1].lower_ in HEADS and all(
        t.is_alpha and word(t) in _WORDS for t in doc[i + 1 : end - 1]
    )
    return read_offices(doc, i + 1, end, named) if titled else []


def _listed(doc: Doc, i: int, named: Named) -> list[Office]:
    """Further titles in a list: "X, Vice President, Deputy Prime Minister and Chairman, and head of the party"."""
    if i + 2 >= len(doc) or doc[i].text != ",":
        return []
    begin = i + 1 + (doc[i + 1].lower_ == "and")
    whole = doc[begin].lower_ in HEADS and doc[begin + 1].lower_ == "of"
    end = title_end(doc, begin, named) if whole or doc[begin].text[0].isupper() else begin
    if end == begin or (end < len(doc) and named.kind_at(end) == "PERSON") or _acts(doc, end):
        return []
    return read_offices(doc, begin, end, named) + _listed(doc, end, named)


def _acts(doc: Doc, end: int) -> bool:
    """Whether a verb follows, so that the words before are its subject."""
    while end < len(doc) and doc[end].pos_ == "ADV":
        end += 1
    return end < len(doc) and doc[end].tag_ in {"VBD", "VBZ", "MD"}
