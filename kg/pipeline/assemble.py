"""All graphs of a run: of the articles, of what they say together, and of the run itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version
from itertools import chain

from pyoxigraph import Quad

from kg import vocabulary as att
from kg.annotate.nlp import load_pipeline
from kg.lexicon import Lexicon
from kg.lexicon.schema import VERSION
from kg.pipeline.graphs import article_graphs
from kg.pipeline.settings import Settings
from kg.pipeline.spool import Spool
from kg.pipeline.tools import files_of_tools
from kg.records import Resolution
from kg.triplify import WIKIDATA, Run, description_graph, entity_graph, link_graph, superclass_graph
from kg.write import Dataset

_INSTANCE = re.compile(rf"\S+ {re.escape(str(att.A))} <{re.escape(att.ATT)}(\w+)>")


def assemble(readings: Spool, resolution: Resolution, lexicon: Lexicon, settings: Settings) -> Dataset:
    """The dataset, with its own description and hash in it."""
    dataset = Dataset()
    links = link_graph(resolution, settings.base, decided=settings.links)
    for quads in chain([links], _graphs(readings, resolution, lexicon, settings.base)):
        dataset.add(quads)
        dataset.add(superclass_graph(quads, settings.base))
    run = _described(dataset, readings, _exact(links), settings)
    dataset.add(description_graph(run, settings.base))
    return dataset


def _graphs(readings: Spool, resolution: Resolution, lexicon: Lexicon, base: str) -> Iterator[list[Quad]]:
    """What the articles say, each alone and all together."""
    names = {code: country.name for code, country in lexicon.countries.items()}
    yield entity_graph(resolution, base, countries=names)
    yield from (graph for _, graph in article_graphs(readings, resolution, base))


def _described(dataset: Dataset, readings: Spool, links: int, settings: Settings) -> Run:
    """What the description says of the run."""
    digest, triples = dataset.digest()
    meta = load_pipeline(settings.model).meta
    return Run(
        version=version("attested-kg"),
        model=f"{meta['lang']}_{meta['name']} {meta['version']}",
        lexicon=f"lexicon {VERSION}",
        inputs={reading.article.id: reading.article.sha256 for reading in readings},
        dataset_hash=digest,
        triples=triples,
        links=links,
        files=files_of_tools(settings.model),
        licence=settings.licence,
        counts=Counter(found[1] for triple in dataset.triples() if (found := _INSTANCE.fullmatch(triple))),
    )


def _exact(links: list[Quad]) -> int:
    """How many things are linked to Wikidata."""
    return sum(
        quad.predicate == att.EXACT_MATCH and str(quad.object).startswith(f"<{WIKIDATA}") for quad in links
    )
