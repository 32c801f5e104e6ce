"""Which names of bodies tell them apart from ordinary words; a name must, to be looked up."""

from __future__ import annotations

from pathlib import Path

from kg.lexicon.names import fold_body, fold_code

_WORDS = Path(__file__).resolve().parents[1] / "data" / "common-words.txt"
COMMON = frozenset(_WORDS.read_text(encoding="utf-8").split())

# Acronyms and aliases that mean something else more often than not.
_NEVER = frozenset(
    """=PAC|=SEC|=CEO|=GDP|=ICE|=ACT|=CA|=DA|vox|history|pure|observer|age|ash|lab|lib|par|dem|dor|cor|aon|pip|pis
    |fid|cdt|moc|foreign affairs|commerce|education""".replace("\n", "")
    .replace(" |", "|")
    .split("|")
)
# What a party shares with much else: "National Committee", "Equal Rights".
_GENERIC = frozenset(
    """committee convention association forum unity movement list rights affairs people group action choice
    future change opposition position revolution contract community passion voice union for""".split()
)


def form_of(name: str) -> str:
    """The form a name is found by."""
    return fold_code(name) or fold_body(name)


def telling(form: str, kind: str) -> bool:
    """Whether a folded name of a body of a kind stands for a body at all."""
    if form in _NEVER:
        return False
    if form.startswith("="):
        return len(form) > 3 or kind in ("igo", "media", "other")
    if len(form) < 3 and form.isalpha():
        return False
    return kind != "party" or not _ordinary(form.split())


def _ordinary(words: list[str]) -> bool:
    """Whether a party's name is made of ordinary words, and few of them."""
    common = all(word in COMMON for word in words)
    return common and (len(words) == 1 or (len(words) == 2 and words[1] in _GENERIC))
