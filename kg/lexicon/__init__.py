"""What the product knows beforehand: countries, people, offices with dates, bodies, places, media."""

from __future__ import annotations

from pathlib import Path

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.store import LexiconFile

__all__ = ["EMBEDDED", "Lexicon", "load_lexicon"]

EMBEDDED = Path(__file__).resolve().parent / "data" / "lexicon.sqlite"


def load_lexicon(path: Path | None = None) -> Lexicon:
    """The embedded lexicon, with a user's own compiled file laid over it."""
    files = [EMBEDDED] if path is None else [path, EMBEDDED]
    return Lexicon(tuple(LexiconFile(file) for file in files))
