"""Countries: which word stands for which one, decided once, when the lexicon is compiled."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import OWN, Fact, Tables, joined, verified, words
from kg.lexicon.country_words import HEADED_FROM
from kg.lexicon.names import fold_body, fold_code

# Codes that are words or common abbreviations in capitals: a headline's "NO" is not Norway.
_NO_CODES = frozenset(
    "AD AI AL AM AN AS AT BE BY CAN COD COM DO GO HE ID IN IS IT LA MA MAR ME MY NO NOR OF OM PER SO TO SEN "
    "MON MAS CAR CHI VAN VIE PA MS MR DM PM".split()
)
_NO_NAMES = frozenset({"Island", "Mann", "Maurice", "Gib", "Straya", "Hibernia", "White Russia"})
_TERRITORIES = (HEADED_FROM.keys() | {"AX", "EH"}) - {"AD"}
_STATES = frozenset({"PS", "HK"})  # listed with the territories, spoken of as countries are

Claim = tuple[str, str]


def country_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in all countries and the words for them and their capitals."""
    facts = list(tables.read("countries"))
    for fact in facts:
        compiled.add("country", _row(fact))
    own = list(OWN.read("country-words"))
    _add("country", _decide([_own(own, "names"), *_tiers(facts)]), compiled)
    _add("capital", _decide([_own(own, "capitals"), _capitals(facts)]), compiled)


def _add(kind: str, decided: dict[str, str], compiled: Compiled) -> None:
    """Let words lead to their countries."""
    for form, code in decided.items():
        compiled.add("name", (kind, form, code))


def _row(fact: Fact) -> tuple[str | int | None, ...]:
    """A country's row."""
    capital_qid = verified(fact, "capital_qid", "capital_qid_verified")
    names = (fact["iso2"], fact["iso3"] or None, fact["name"], verified(fact), fact["demonyms"] or None)
    aliases = joined(_aliases(fact), without=fact["name"])
    return (*names, aliases, fact["capital"] or None, capital_qid, int(_sovereign(fact)))


def _sovereign(fact: Fact) -> bool:
    """Whether the entry is a country rather than a territory of one."""
    return (fact["kind"] == "iso_country" and fact["iso2"] not in _TERRITORIES) or fact["iso2"] in _STATES


def _decide(tiers: Iterable[list[Claim]]) -> dict[str, str]:
    """Each word's one country: the strongest tier that claims a word decides; two claims, none."""
    decided: dict[str, str | None] = {}
    for tier in tiers:
        claims: dict[str, set[str]] = defaultdict(set)
        for word, code in tier:
            claims[fold_code(word) or fold_body(word)].add(code)
        for form, codes in claims.items():
            decided.setdefault(form, min(codes) if len(codes) == 1 else None)
    return {form: code for form, code in decided.items() if code and form}


def _own(facts: list[Fact], column: str) -> list[Claim]:
    """What our own table adds: it decides first."""
    return [(word, fact["code"]) for fact in facts for word in words(fact[column])]


def _tiers(facts: list[Fact]) -> Iterator[list[Claim]]:
    """What the facts claim: names before demonyms before nouns, countries before territories."""
    for read in (_names, _aliases, _demonyms, _nouns):
        for sovereign in (True, False):
            yield [(word, f["iso2"]) for f in facts if _sovereign(f) is sovereign for word in read(f)]


def _names(fact: Fact) -> list[str]:
    """The name and the codes."""
    codes = [code for code in (fact["iso2"], fact["iso3"]) if code not in _NO_CODES]
    return [fact["name"], *codes]


def _aliases(fact: Fact) -> list[str]:
    """Other names; sporting codes and slips of the source left out."""
    return [word for word in words(fact["aliases"]) if _is_name(word)]


def _is_name(word: str) -> bool:
    """Whether an alias reads like a country's name."""
    return (
        word[0].isupper()
        and not (word.isupper() and len(word) < 4)
        and word not in _NO_NAMES
        and "-" not in word[:3]
    )


def _demonyms(fact: Fact) -> list[str]:
    """Adjectives: "Russian"."""
    return [word for word in words(fact["demonyms"]) if word != "NA"]


def _nouns(fact: Fact) -> list[str]:
    """Nationalities, one and many: "Russian", "Russians", "Frenchwoman"."""
    listed = re.sub(r"\((?!s\)|men\)|women\))[^)]*\)", "", fact["nationality_nouns"])
    pieces = [piece.strip() for piece in re.split(r",|;| or ", listed) if piece.strip()[:1].isupper()]
    plurals = [word + "s" for word in _demonyms(fact) if word[-1] in "naitok" and word[-2:] != "is"]
    return [form for piece in pieces for form in _forms(piece)] + plurals


def _forms(piece: str) -> list[str]:
    """Both forms of "Briton(s)" and "Frenchman(men)"."""
    word, _, ending = piece.partition("(")
    word = word.strip()
    many = re.sub("man$", "men", word) if ending.startswith(("men", "women")) else word + "s"
    return [word, many] if ending else [word]


def _capitals(facts: list[Fact]) -> list[Claim]:
    """Capitals of countries, with and without what follows a comma."""
    found = [(fact["capital"], fact["iso2"]) for fact in facts if fact["capital"] and _sovereign(fact)]
    return [(form, code) for name, code in found for form in {name, name.split(",")[0]}]
