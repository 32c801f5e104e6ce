"""Finds ontology/, shapes/ and the package's own data in a checkout or in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The path of a resource: "ontology", "shapes", "queries", "models", "lexicon"."""
    for place in (_PACKAGE / name, _PACKAGE.parent / name):
        if place.exists():
            return place
    raise FileNotFoundError(f"{name} is neither in the package nor beside it")
