"""Apache Jena, which has no server here: its own loader and query engine answer as the output folder does."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from breaking import BREAKING, break_shape
from click.testing import CliRunner
from dataset import all_quads, merged
from output_folder import written
from pyoxigraph import Literal, NamedNode, RdfFormat, Store, serialize
from running_stores import Rows, needed, rows

from kg import vocabulary as att
from kg.cli import main
from kg.resources import resource
from kg.validate import validate_dataset

JARS = Path("/usr/share/java")
QUESTIONS = {path.stem: path for path in sorted(resource("queries").glob("*.rq"))}
Jena = Callable[..., str]


@pytest.fixture(scope="module")
def jena(tmp_path_factory: pytest.TempPathFactory) -> Jena:
    """Runs one of Jena's commands, by the name of its class."""
    remedy = "apt-get install --no-install-recommends default-jre-headless libapache-jena-java"
    java, core = needed("java", remedy), JARS / "jena-core.jar"
    if not core.exists():
        needed("jena", remedy)
    bundles = tmp_path_factory.mktemp("bundles")
    path = ":".join(map(str, [_bundles(core, bundles), *_jars()]))

    def run(name: str, *arguments: str | Path) -> str:
        """What a command prints."""
        fast = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
        command = [java, *fast, "-cp", path, name, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def _jars() -> list[Path]:
    """The jars that Jena may need: no versions twice, one binding for logs."""
    left_out = ("log4j", "slf4j-", "jul-to", "maven", "guice")
    jars = [jar for jar in sorted(JARS.glob("*.jar")) if not any(word in jar.name for word in left_out)]
    once = [jar for jar in jars if not re.search(r"-\d", jar.stem)]
    return [*once, JARS / "slf4j-api.jar", JARS / "slf4j-nop.jar"]


def _bundles(core: Path, folder: Path) -> Path:
    """The messages of its XML parser, put where Debian's build of Jena looks for them."""
    inside = "org/apache/jena/ext/"
    with ZipFile(core) as jar:
        for name in jar.namelist():
            if name.startswith(inside) and name.endswith(".properties"):
                place = folder / name.removeprefix(inside)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(jar.read(name))
    return folder


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("output"), all_quads())


@pytest.fixture(scope="module")
def answers(jena: Jena, output: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Rows]:
    """What Jena answers to every question, over all named graphs together."""
    database = tmp_path_factory.mktemp("tdb2") / "data"
    jena("tdb2.tdbloader", "--loc", database, output / "graph.nq")

    def ask(question: Path) -> Rows:
        """One question."""
        merged = "--set=tdb2:unionDefaultGraph=true"
        return rows(jena("tdb2.tdbquery", "--loc", database, merged, "--query", question, "--results", "csv"))

    return {name: ask(path) for name, path in QUESTIONS.items()}


@pytest.mark.parametrize("name", QUESTIONS)
def test_jena_gives_the_same_rows(answers: dict[str, Rows], output: Path, name: str) -> None:
    embedded = CliRunner().invoke(main, ["query", str(output), name, "--format", "csv"])
    assert answers[name] == rows(embedded.stdout)


def test_jena_finds_the_same_faults(jena: Jena, tmp_path: Path) -> None:
    """A third opinion on the shapes, on a graph with nearly every fault."""
    store = merged()
    for breaking in {(one.subject, one.predicate): one for one in BREAKING}.values():
        break_shape(store, breaking)
    serialize((quad.triple for quad in store), tmp_path / "data.nt", format=RdfFormat.N_TRIPLES)
    shapes = "".join(path.read_text(encoding="utf-8") for path in sorted(resource("shapes").glob("*.ttl")))
    (tmp_path / "shapes.ttl").write_text(shapes, encoding="utf-8")
    report = jena("shacl.shacl_validate", "--shapes", tmp_path / "shapes.ttl", "--data", tmp_path / "data.nt")
    assert in_report(report) == {(one.focus, one.message) for one in validate_dataset(store).results}


def in_report(report: str) -> set[tuple[str, str]]:
    """The focus and the message of every result."""
    found = Store()
    found.load(report.encode(), format=RdfFormat.TURTLE)
    focus, message = (NamedNode(f"{att.PREFIXES['sh']}{name}") for name in ("focusNode", "resultMessage"))
    return {
        (str(quad.object), said.object.value)
        for quad in found.quads_for_pattern(None, focus, None)
        for said in found.quads_for_pattern(quad.subject, message, None)
        if isinstance(said.object, Literal)
    }
