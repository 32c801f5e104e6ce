"""What the tests of resolving share."""

from __future__ import annotations

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.lexicon import Lexicon


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The embedded lexicon."""
    return load_lexicon()
