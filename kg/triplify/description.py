"""The dataset described in VoID, DCAT and PROV: what it holds, from what it was made, its hash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from pyoxigraph import Literal, NamedNode, Quad

from kg import vocabulary as att
from kg.triplify.iris import WIKIDATA, Iris
from kg.triplify.terms import Fact

_DCAT, _DCTERMS, _PROV, _SCHEMA, _VOID = (
    att.PREFIXES[prefix] for prefix in ("dcat", "dcterms", "prov", "schema", "void")
)
_MEDIA_TYPE = "https://www.iana.org/assignments/media-types/"
_FILES = {
    "graph.trig": "application/trig",
    "graph.nq": "application/n-quads",
    "graph.ttl": "text/turtle",
}
_VOCABULARIES = ("att", "dcterms", "org", "owl", "prov", "rdfs", "schema", "skos")


@dataclass(frozen=True, slots=True)
class Run:
    """What a run was made with and what came out."""

    version: str  # of this software
    model: str  # name and version of the spaCy pipeline
    lexicon: str  # version of the lexicon
    inputs: Mapping[str, str]  # article id -> sha256
    dataset_hash: str  # of all other graphs, see canonical_hash
    triples: int
    links: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)  # class of ours -> how many
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # tool -> its files -> sha256
    licence: str | None = None  # an IRI


def canonical_hash(quads: Iterable[Quad]) -> str:
    """The SHA-256 of a dataset's RDFC-1.0 form: without blank nodes, its sorted N-Quads."""
    digest = sha256()
    for line in sorted({f"{quad} .\n" for quad in quads}):
        digest.update(line.encode())
    return digest.hexdigest()


def description_facts(run: Run, iris: Iris) -> Iterator[Fact]:
    """The dataset, the run that made it, its inputs and its tools."""
    dataset = iris.described("dataset")
    yield from _dataset_facts(run, dataset, iris)
    yield from _class_facts(run, dataset, iris)
    yield from _distribution_facts(run, dataset, iris)
    yield from _linkset_facts(run, dataset, iris)
    yield from _run_facts(run, dataset, iris)
    yield from _tool_facts(run, iris)


def _dataset_facts(run: Run, dataset: NamedNode, iris: Iris) -> Iterator[Fact]:
    """What the dataset is, how large, and the hash of its canonical form."""
    yield dataset, att.A, NamedNode(f"{_VOID}Dataset")
    yield dataset, att.A, NamedNode(f"{_DCAT}Dataset")
    yield dataset, att.A, NamedNode(f"{_PROV}Entity")
    yield dataset, att.TITLE, Literal("Officials, their meetings and their words")
    yield dataset, NamedNode(f"{_DCTERMS}conformsTo"), NamedNode(att.ATT.rstrip("#"))
    yield dataset, NamedNode(f"{_VOID}triples"), Literal(run.triples)
    yield dataset, NamedNode(f"{_VOID}documents"), Literal(len(run.inputs))
    yield dataset, NamedNode(f"{_VOID}uriSpace"), Literal(iris.base)
    yield dataset, att.sha256, Literal(run.dataset_hash)
    for prefix in _VOCABULARIES:
        yield dataset, NamedNode(f"{_VOID}vocabulary"), NamedNode(att.PREFIXES[prefix])


def _distribution_facts(run: Run, dataset: NamedNode, iris: Iris) -> Iterator[Fact]:
    """The files the dataset comes in, by name and media type, and the licence that was given."""
    licensed = [dataset]
    for name, kind in _FILES.items():
        file = iris.described(f"dataset/{name}")
        licensed.append(file)
        yield dataset, NamedNode(f"{_DCAT}distribution"), file
        yield file, att.A, NamedNode(f"{_DCAT}Distribution")
        yield file, att.TITLE, Literal(name)
        yield file, NamedNode(f"{_DCAT}mediaType"), NamedNode(_MEDIA_TYPE + kind)
    if run.licence:
        for thing in licensed:
            yield thing, NamedNode(f"{_DCTERMS}license"), NamedNode(run.licence)


def _class_facts(run: Run, dataset: NamedNode, iris: Iris) -> Iterator[Fact]:
    """How many things of each class there are."""
    for name, count in run.counts.items():
        part = iris.described(f"dataset/{name}")
        yield dataset, NamedNode(f"{_VOID}classPartition"), part
        yield part, NamedNode(f"{_VOID}class"), NamedNode(f"{att.ATT}{name}")
        yield part, NamedNode(f"{_VOID}entities"), Literal(count)


def _linkset_facts(run: Run, dataset: NamedNode, iris: Iris) -> Iterator[Fact]:
    """The links to Wikidata as a part of the dataset."""
    linkset = iris.described("dataset/links")
    yield dataset, NamedNode(f"{_VOID}subset"), linkset
    yield linkset, att.A, NamedNode(f"{_VOID}Linkset")
    yield linkset, NamedNode(f"{_VOID}linkPredicate"), att.EXACT_MATCH
    yield linkset, NamedNode(f"{_VOID}objectsTarget"), NamedNode(WIKIDATA)
    yield linkset, NamedNode(f"{_VOID}triples"), Literal(run.links)


def _run_facts(run: Run, dataset: NamedNode, iris: Iris) -> Iterator[Fact]:
    """The run, without a time: the same input gives the same bytes."""
    activity, software, inputs = (iris.described(name) for name in ("run", "software", "inputs"))
    yield dataset, NamedNode(f"{_PROV}wasGeneratedBy"), activity
    yield activity, att.A, NamedNode(f"{_PROV}Activity")
    yield activity, NamedNode(f"{_PROV}used"), inputs
    yield activity, NamedNode(f"{_PROV}wasAssociatedWith"), software
    yield inputs, att.A, NamedNode(f"{_PROV}Collection")
    yield inputs, att.sha256, Literal(hash_of_files(run.inputs))
    yield software, att.A, NamedNode(f"{_PROV}SoftwareAgent")
    yield software, att.TITLE, Literal("attested-kg")
    yield software, NamedNode(f"{_SCHEMA}softwareVersion"), Literal(run.version)
    for tool in (run.model, run.lexicon):
        yield software, NamedNode(f"{_SCHEMA}softwareRequirements"), Literal(tool)


def _tool_facts(run: Run, iris: Iris) -> Iterator[Fact]:
    """Model, lexicon and shapes, each with one hash over its files."""
    for name, files in run.files.items():
        tool = iris.described(name)
        yield iris.described("run"), NamedNode(f"{_PROV}used"), tool
        yield tool, att.A, NamedNode(f"{_PROV}Entity")
        yield tool, att.TITLE, Literal(name)
        yield tool, att.sha256, Literal(hash_of_files(files))


def hash_of_files(files: Mapping[str, str]) -> str:
    """One hash over files or articles: of the lines "sha256, two spaces, name", sorted by name."""
    lines = "".join(f"{files[name]}  {name}\n" for name in sorted(files))
    return sha256(lines.encode()).hexdigest()
