"""Reads a title phrase into offices: "Chinese State Councilor and Defence Minister General" is three."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.extract.named import Named
from kg.extract.office_tokens import DETERMINERS, MARKS, OFFICE, PREPOSITIONS, is_spaced_dash, word
from kg.extract.title_words import UNITS, title_words
from kg.lexicon.office_words import BEFORE_GENERAL, FORMER, HEADS, MODIFIERS, NOBLE, RANKS, RETIRED, SHORT

_RANKS = RANKS | {short for short, full in SHORT.items() if full.split()[-1] in RANKS}
_PRIVATE = frozenset({"media", "company", "igo", "other"})  # whose people hold no office of a country
_SENT = frozenset(
    "ambassador envoy representative consul commissioner delegate negotiator minister attaché".split()
)
_WHOLE = frozenset(
    "chairman chairwoman chairperson spokesman spokeswoman spokesperson".split()
)  # no head goes on
_BARE, _LED = frozenset({"chief", "director"}), frozenset({"ministry", "agency", "igo"})
_OPEN = frozenset({"deputy", "vice", "chief", "assistant"})  # heads that another may follow in one title


@dataclass(frozen=True, slots=True)
class Office:
    """An office as the text words it: tokens [start, end) of the Doc."""

    start: int
    end: int
    title: str  # lower case, without country and article
    country: str | None
    org: int | None  # index into the names of the text
    former: bool
    taken_over: bool = False  # from the name before: "Italy's prime minister, A, and Spain's B"


def read_offices(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """The offices in a title phrase, one a head; a later one takes over the country."""
    found: list[Office] = []
    former = any(token.lower_ in FORMER | RETIRED for token in doc[start:end])
    for begin, stop in _segments(doc, start, end):
        while begin < stop - 1 and doc[begin].lower_ in {"and", "the", ","}:
            begin += 1
        country = next((office.country for office in found if office.country), None)
        office = _office(doc, begin, stop, named, former=former, country=country)
        found += [office] if office is not None else []
    return found


def _segments(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts a title phrase after each head that nothing completes, and before each that "and" joins."""
    begin = start
    for i in range(start, end):
        closes = i + 1 < end and (
            (word(doc[i]) in OFFICE and not _is_no_rank(doc, i) and _closes(doc[i], doc[i + 1]))
            or _rank_follows(doc, begin, i)
        )
        if closes or (i > begin and _joins_offices(doc, begin, i, end)):
            yield begin, i + closes
            begin = i + 1
    if any(word(token) in OFFICE for token in doc[begin:end]):
        yield begin, end


def _closes(head: Token, follower: Token) -> bool:
    """Whether a head ends its office before this follower."""
    if follower.lower_ in PREPOSITIONS or follower.text in MARKS:
        return False
    if follower.lower_ == "from":
        return False  # "counterpart from Norway"
    if (follower.lower_ in NOBLE and word(head) not in NOBLE) or word(head) == "counterpart":
        return True
    if word(follower) in _RANKS:
        general = word(head) in BEFORE_GENERAL and follower.lower_ in {"general", "generals"}
        return not general and word(head) not in _RANKS and follower.lower_ != "marshal"
    return word(head) in _WHOLE or (follower.lower_ not in HEADS and word(head) not in _OPEN)


def _is_no_rank(doc: Doc, i: int) -> bool:
    """Whether "General" is part of "General Staff"."""
    return i + 1 < len(doc) and doc[i + 1].lower_ in {
        "staff",
        "staffs",
        "assembly",
        "secretariat",
        "directorate",
    }


def _rank_follows(doc: Doc, begin: int, i: int) -> bool:
    """Whether a rank begins behind the complement of an office: "Minister of Public Security General"."""
    follower = doc[i + 1]
    if _is_no_rank(doc, i + 1):
        return False
    opens = (
        word(follower) in _RANKS | NOBLE
        and follower.text[0].isupper()
        and word(doc[i]) not in _RANKS | BEFORE_GENERAL
    )
    return opens and doc[i].pos_ in {"NOUN", "PROPN"} and any(word(token) in HEADS for token in doc[begin:i])


def _joins_offices(doc: Doc, begin: int, i: int, end: int) -> bool:
    """Whether "and" joins a second office to a title with a complement: "member of the bureau and head of ..."."""
    joins = doc[i].lower_ == "and" or is_spaced_dash(doc[i])
    if not joins or not any(word(token) in OFFICE for token in doc[begin:i]):
        return False
    n = i + 1
    while n < end and (doc[n].lower_ in DETERMINERS | MODIFIERS) and word(doc[n]) not in HEADS:
        n += 1
    return n < end and word(doc[n]) in HEADS


def _office(
    doc: Doc, start: int, end: int, named: Named, *, former: bool, country: str | None
) -> Office | None:
    """One office out of its tokens."""
    title = " ".join(title_words(doc, start, end, named))
    if not title:
        return None
    org = next(
        (i for n in range(start, end) if (i := named.index_at(n)) is not None and _is_body(i, named)),
        None,
    )
    if (
        title in _BARE
        and org is not None
        and named.kind_of_org(org) in _LED
        and named.index_at(end - 2) == org
    ):
        title = f"{named.text_of(named.mentions[org]).lower()} {title}"  # "Pentagon chief"
    of_org = named.country_of_org(org) if org is not None and _is_public(org, named) else None
    return Office(start, end, title, _own_country(doc, start, end, named) or of_org or country, org, former)


def _is_body(index: int, named: Named) -> bool:
    """Whether a name is of a body where offices are held, not of a unit within it."""
    name = named.mentions[index]
    text = named.text_of(name)
    unit = text.split()[-1].lower() in UNITS and not named.lexicon.organizations(text)
    return name.kind == "ORG" and not unit


def _is_public(org: int, named: Named) -> bool:
    """Whether offices held at a body are of its country: by its kind, or as its name begins with one."""
    first = named.text_of(named.mentions[org]).split()[0]
    return named.kind_of_org(org) not in _PRIVATE or named.lexicon.country(first) is not None


def _own_country(doc: Doc, start: int, end: int, named: Named) -> str | None:
    """The country that a title names as the one it is held for."""
    of = next((i for i in range(start, end) if doc[i].lower_ == "of"), end)
    seat = of < end and doc[of - 1].lower_ == "member" and any(named.country_at(i) for i in range(of, end))
    codes = (
        named.country_at(i)
        for i in range(of if seat else start, end)  # "the Serb member of the Bosnian Presidency"
        if not _abroad(doc, i, start) and (i < of or _opens_complement(doc, i, named))
    )
    return next((code for code in codes if code is not None), None)


def _opens_complement(doc: Doc, i: int, named: Named) -> bool:
    """Whether a country stands right after "of", "of the" or belongs to a body: not in "head of the U.S. desk"."""
    while i and named.index_at(i - 1) == named.index_at(i) is not None:
        i -= 1
    before = doc[i - 1].lower_
    return before in {"of", "the"} or doc[i - 1].text[0].isupper()


def _abroad(doc: Doc, i: int, start: int) -> bool:
    """Whether a country is where somebody is sent to: "ambassador to France", "envoy for Syria"."""
    if doc[i + 1 : i + 3].text.lower() in {"-born", "-backed", "-led", "-based", "-educated"}:
        return True
    before = i - 1 - (doc[i - 1].lower_ == "the")
    if before > start and doc[before].lower_ == "of":
        return False
    sent = any(word(token) in _SENT for token in doc[start:i])
    return sent and any(doc[j].lower_ in {"to", "for", "on", "in"} for j in range(max(start, i - 5), i))
