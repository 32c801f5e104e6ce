"""The stories as an output folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from dataset import all_quads
from output_folder import written
from pyoxigraph import NamedNode, Quad

from kg import vocabulary as att
from kg.triplify import BASE


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("stories"), all_quads())


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """The same, with the Chinese office linked to Wikidata too."""
    post, item = NamedNode(f"{BASE}post/cn-defence-minister"), NamedNode(f"{att.PREFIXES['wd']}Q10297096")
    link = Quad(post, att.EXACT_MATCH, item, NamedNode(f"{BASE}graph/links"))
    return written(tmp_path / "linked", [*all_quads(), link])
