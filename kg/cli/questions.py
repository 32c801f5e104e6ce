"""The questions that come with the product, each a .rq file with a comment on top."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from kg.cli.parameters import parameters
from kg.errors import QueryError
from kg.resources import resource
from kg.sparql import is_query, is_update


def questions() -> dict[str, Path]:
    """All named questions."""
    return {path.stem: path for path in sorted(resource("queries").glob("*.rq"))}


def asked(path: Path) -> str:
    """A question in words: the comment on top of its file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[0].lstrip("# ") if lines and lines[0].startswith("#") else ""


def settings(path: Path) -> str:
    """What can be set in a question, as it is set now; nothing for most."""
    values = parameters(path.read_text(encoding="utf-8"))
    return "".join(f' [--set {name}="{value}"]' for name, value in values.items())


def query_text(given: str) -> str:
    """The SPARQL of a name, a file or a query as it stands."""
    if given in questions():
        return questions()[given].read_text(encoding="utf-8")
    if given.endswith(".rq"):
        return _read(Path(given))
    if is_update(given):
        raise QueryError("graphs are only read here (SELECT, ASK, CONSTRUCT, DESCRIBE): kg build writes them")
    if is_query(given):
        return given
    close = get_close_matches(given, questions(), n=1)
    hint = f"did you mean {close[0]}?" if close else "kg query --list names all"
    raise QueryError(f"{given!r} is no question we know, no .rq file and no SPARQL: {hint}")


def _read(path: Path) -> str:
    """A query file."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{path}: cannot be read as a query: {error}") from error
