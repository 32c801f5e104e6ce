"""What the product knows beforehand: countries, people, offices with dates, bodies, places, media."""

from __future__ import annotations

import os
from pathlib import Path

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.store import LexiconFile

__all__ = ["EMBEDDED", "Lexicon", "load_lexicon"]

EMBEDDED = Path(__file__).resolve().parent / "data" / "lexicon.sqlite"


def load_lexicon(path: Path | None = None) -> Lexicon:
    """The embedded lexicon; a user's own file, given or named by KG_LEXICON, lies over it."""
    own = path or os.environ.get("KG_LEXICON")
    files = [Path(own), EMBEDDED] if own else [EMBEDDED]
    return Lexicon(tuple(LexiconFile(file) for file in files))
