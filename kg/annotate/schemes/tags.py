"""Parts of speech where a pipeline gives only the fine tags of the Penn Treebank, or words differ from ours."""

from __future__ import annotations

from spacy.tokens import Doc, Token

_COARSE = {
    "$": "SYM", "#": "SYM", "SYM": "SYM", "ADD": "X", "AFX": "ADJ", "CC": "CCONJ", "CD": "NUM", "DT": "DET", "EX": "PRON",
    "FW": "X", "GW": "X", "IN": "ADP", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "LS": "X", "MD": "AUX", "NN": "NOUN",
    "NNP": "PROPN", "NNPS": "PROPN", "NNS": "NOUN", "PDT": "DET", "POS": "PART", "PRP": "PRON", "PRP$": "PRON",
    "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "RP": "ADP", "TO": "PART", "UH": "INTJ", "VB": "VERB", "VBD": "VERB",
    "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "WDT": "PRON", "WP": "PRON", "WP$": "PRON",
    "WRB": "ADV", "XX": "X", "_SP": "SPACE",
}  # fmt: skip
_BY_PLACE = {"aux": "AUX", "aux:pass": "AUX", "cop": "AUX"}
_NEGATIONS = frozenset({"not", "n't", "n’t"})


def set_parts_of_speech(doc: Doc) -> None:
    """Set what is missing, and what the place in our tree says otherwise."""
    for token in doc:
        token.pos_ = _placed(token) or (token.pos_ if token.pos else _coarse(token))


def _coarse(token: Token) -> str:
    """The part of speech that a fine tag stands for; all that is no word's tag is punctuation's."""
    return "PART" if token.lower_ in _NEGATIONS else _COARSE.get(token.tag_, "PUNCT")


def _placed(token: Token) -> str | None:
    """The part of speech that goes with a token's place in the tree, where that settles it."""
    if token.tag_ == "WRB":
        return "ADV"
    if token.tag_ in {"IN", "TO"} and token.dep_ in {"case", "mark"}:
        return "PART" if token.tag_ == "TO" else ("ADP" if token.dep_ == "case" else "SCONJ")
    return _BY_PLACE.get(token.dep_) if token.tag_.startswith(("VB", "MD")) else None
