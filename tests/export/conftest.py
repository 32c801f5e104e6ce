"""The stories as an output folder, written without reading an article."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from dataset import all_quads
from pyoxigraph import NamedNode, Quad

from kg import vocabulary as att
from kg.triplify import BASE, instance_prefixes, superclass_graph
from kg.write import Dataset, write_dataset


def written(folder: Path, quads: Iterable[Quad]) -> Path:
    """An output folder with these quads and the types above theirs."""
    dataset, quads = Dataset(), list(quads)
    dataset.add(quads)
    dataset.add(superclass_graph(quads))
    write_dataset(dataset, folder, {**att.PREFIXES, **instance_prefixes()})
    return folder


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("stories"), all_quads())


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """The same, with the Chinese office linked to Wikidata too."""
    post = NamedNode(f"{BASE}post/cn-defence-minister")
    link = Quad(
        post, att.EXACT_MATCH, NamedNode(f"{att.PREFIXES['wd']}Q10297096"), NamedNode(f"{BASE}graph/links")
    )
    (tmp_path / "linked").mkdir()
    return written(tmp_path / "linked", [*all_quads(), link])
