"""Where a title stands: the run of words before or after a name that makes up an office."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.brackets import bracket
from kg.extract.named import Named
from kg.extract.office_tokens import (
    DETERMINERS,
    MARKS,
    MOMENTS,
    OFFICE,
    PREPOSITIONS,
    TIMES,
    is_spaced_dash,
    leads_to_a_name,
    past_connectives,
    word,
)
from kg.extract.title_joins import joins_titles, modifies, stands_for_body
from kg.lexicon.office_words import (
    BODY_ENDS,
    CURRENT,
    FORMER,
    HEADS,
    HONORIFICS,
    MODIFIERS,
    NOBLE,
    PLURALS,
    PORTFOLIOS,
    QUALITIES,
    RANKS,
)

LONGEST = 30  # tokens of a title
_WORDS = OFFICE | MODIFIERS | PORTFOLIOS | FORMER | CURRENT | MARKS | HONORIFICS
_FILLERS = frozenset({"NUM", "NOUN", "PROPN", "ADJ", "ADP", "DET", "CCONJ", "PART", "PUNCT", "SPACE"})
_COMPLEMENT = 12  # tokens of "for women's affairs", "of the Joint Chiefs of Staff"
_HONOURED = frozenset("hon hon. rt rt. right honourable honorable".split())
OTHERS = frozenset("officials members others delegates staff experts".split())
_OFFICE_OPENS = frozenset({"prime", "vice", "deputy", "crown"})


def title_start(doc: Doc, end: int, named: Named) -> int:
    """Where the title that ends here begins; ``end`` itself where none does."""
    if end and doc[end - 1].text in MARKS and not (doc[end - 1].whitespace_ or doc[end - 1].text == "."):
        return end  # "the Crown Prince-Berg talks"
    if end and doc[end - 1].lower_ in {"the", "a", "an"}:
        return end  # "adviser to the Berg campaign"
    i = end
    while i and (doc[i - 1].lower_ in HONORIFICS or doc[i - 1].text == "."):
        i -= 1
    if i and doc[i - 1].lower_ in PREPOSITIONS:
        return end  # "adviser to Mr. Obama"
    i = end
    while i > 0 and end - i < LONGEST and not (i < len(doc) and doc[i].is_sent_start):
        if _fits(doc, i - 1, named):
            i -= 1
        elif doc[i - 1].text == ")" and (opening := bracket(doc, i - 1)) is not None:
            i = opening
        elif (
            not any(word(token) in OFFICE - NOBLE for token in doc[i:end])
            and (head := _head_of_complement(doc, i, named)) is not None
        ):
            i = head
        else:
            break
    return past_connectives(doc, _past_served(doc, i, end), end)


def _past_served(doc: Doc, start: int, end: int) -> int:
    """Behind whom an office serves, if the name is his: in "adviser to President X" only "President" is X's."""
    if end == start or doc[end - 1].lower_ not in HEADS | RANKS:
        return start
    for i in range(end - 1, start, -1):
        serves = doc[i].lower_ in {"to", "for"} or (
            doc[i].lower_ == "of" and all(word(token) in OFFICE | _OFFICE_OPENS for token in doc[i + 1 : end])
        )
        if serves and word(doc[i - 1]) in OFFICE:
            return i + 1
    return start


def title_end(doc: Doc, start: int, named: Named) -> int:
    """Where the title that begins here ends."""
    i, complement = start, False
    while i < len(doc) and i - start < LONGEST and not (doc[i].is_sent_start and i > start):
        complement = complement or (
            i > start and doc[i].lower_ in {"of", "for", "to", "on", "'s"} and word(doc[i - 1]) in OFFICE
        )
        if not _fits_after(doc, i, named, complement=complement) or _serves_named(doc, i, named):
            break
        i += 1
    while i > start and (
        doc[i - 1].lower_ in PREPOSITIONS | {"the", "and"}
        or doc[i - 1].text in MARKS - {"."}
        or (doc[i - 1].text == "." and (i == len(doc) or doc[i].is_sent_start or doc[i].is_space))
    ):
        i -= 1
    return i


def _fits(doc: Doc, i: int, named: Named) -> bool:
    """Whether a token belongs to the title to its right."""
    token, name = doc[i], named.name_at(i)
    if name is not None:
        return name.kind != "PERSON" or (i + 1 < len(doc) and doc[i + 1].tag_ == "POS")
    if token.lower_ in PREPOSITIONS:
        return i > 0 and (word(doc[i - 1]) in OFFICE | PORTFOLIOS or doc[i - 1].text == "-")
    if token.lower_ in MOMENTS:
        return False
    if token.lower_ in {"elect", "designate"}:
        return i > 1 and doc[i - 1].text == "-" and word(doc[i - 2]) in HEADS
    if is_spaced_dash(token):
        return word(doc[i - 1]) in OFFICE | PORTFOLIOS
    if token.lower_ == "from":
        return i > 0 and word(doc[i - 1]) == "counterpart"
    if token.lower_ == "under":
        return doc[i + 1 : i + 3].text.lower() == "-secretary"
    if token.lower_ in BODY_ENDS and i and named.kind_at(i - 1) == "ORG":
        return True  # "ECOWAS commission President"
    if token.text == "HE":
        return True  # His Excellency
    if token.lower_ in {"his", "her"}:
        return i + 1 < len(doc) and doc[i + 1].lower_ in {"highness", "majesty", "excellency", "royal"}
    if token.lower_ == "and":
        return joins_titles(doc, i, named)
    if token.lower_ == "the":
        return _article_fits(doc, i)
    if token.pos_ == "VERB" and token.lower_ in CURRENT and (token.tag_ == "VBD" or token.head.i <= token.i):
        return False
    return word(token) in _WORDS - DETERMINERS or stands_for_body(doc, i) or modifies(token)


def _article_fits(doc: Doc, i: int) -> bool:
    """Whether "the" stands within a title: "minister of the interior", "Senator the Hon Anna Berg"."""
    if doc[i + 1 : i + 2].text.lower() in _HONOURED:
        return i > 0 and word(doc[i - 1]) in OFFICE
    return i > 1 and doc[i - 1].lower_ in PREPOSITIONS and word(doc[i - 2]) in OFFICE | PORTFOLIOS


def _head_of_complement(doc: Doc, end: int, named: Named) -> int | None:
    """The head of "minister for women's affairs", sought over words that are in no table."""
    for i in range(end - 1, max(end - _COMPLEMENT, 0), -1):
        if (
            named.kind_at(i) == "PERSON"
            or (doc[i].pos_ not in _FILLERS and doc[i].tag_ != "PRP$")
            or doc[i].is_sent_start
            or doc[i].text in {";", ":"}
            or (doc[i].text == "," and named.country_at(i + 1) is None and not _lists_portfolios(doc, i))
            or doc[i].lower_ in TIMES
            or (doc[i].pos_ == "ADP" and doc[i].lower_ not in PREPOSITIONS)
        ):
            return None
        if doc[i].lower_ in {"of", "for", "to", "on"} and word(doc[i - 1]) in HEADS | PLURALS:
            return i - 1
    return None


def _lists_portfolios(doc: Doc, i: int) -> bool:
    """Whether a comma parts portfolios: "Minister of Foreign Affairs, Foreign Employment and Tourism"."""
    before, after = doc[i - 1], doc[i + 1]
    return (
        before.is_title and after.is_title and word(before) in PORTFOLIOS and word(after) in _WORDS - OFFICE
    )


def _serves_named(doc: Doc, i: int, named: Named) -> bool:
    """Whether whom an office serves comes next, by title and name: "an officer to General Berg"."""
    to = doc[i].lower_ in {"to", "for"} and i + 2 < len(doc)
    return to and word(doc[i + 1]) in OFFICE and named.kind_at(i + 2) == "PERSON"


def _fits_after(doc: Doc, i: int, named: Named, *, complement: bool) -> bool:
    """Whether a token goes on a title that follows its name."""
    token = doc[i]
    if named.name_at(i) is not None:
        return named.kind_at(i) != "PERSON" or (i + 1 < len(doc) and doc[i + 1].tag_ == "POS")
    if token.lower_ in TIMES or (token.pos_ == "ADP" and token.lower_ not in PREPOSITIONS):
        return False
    if token.lower_ == "to" and not leads_to_a_name(doc, i + 1):
        return False  # "urged the minister to step down"
    if token.lower_ == "and" and doc[i + 1 : i + 2].text.lower() in OTHERS:
        return False  # "the ambassador, and officials of the ministry"
    if token.lower_ in PREPOSITIONS | {"the", "and"}:
        return i + 1 < len(doc) and doc[i + 1].pos_ not in {"VERB", "AUX", "PRON"}
    if word(token) in _WORDS or (complement and token.lower_ in QUALITIES):
        return True
    noun_before_head = (
        token.pos_ in {"NOUN", "ADJ", "PROPN"} and i + 1 < len(doc) and word(doc[i + 1]) in OFFICE
    )
    return noun_before_head or modifies(token) or (complement and token.pos_ in _FILLERS - {"PUNCT"})
