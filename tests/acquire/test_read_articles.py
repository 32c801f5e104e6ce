"""Files of every kind become articles whose text is the file's, and bad ones are named."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
from datetime import date
from pathlib import Path

import pytest

from kg.acquire import read_articles
from kg.errors import InputError
from kg.records import Article, Skipped

NEWS = "The foreign ministers met in Vienna on Friday, and they agreed to meet again in the spring."


def read(*paths: Path | str, metadata: Path | None = None) -> list[Article | Skipped]:
    return list(read_articles(map(str, paths), metadata=metadata))


def one(*paths: Path | str, metadata: Path | None = None) -> Article:
    (article,) = read(*paths, metadata=metadata)
    assert isinstance(article, Article), article
    return article


def test_text_is_the_file_to_the_byte(tmp_path: Path) -> None:
    """Offsets and the hash are those of the file: no line end is translated, no header cut off."""
    data = f"title: Talks\r\n\r\n{NEWS}\r\n\r\n“Good,” she said.\r\n".encode()
    (tmp_path / "talks.txt").write_bytes(data)
    article = one(tmp_path / "talks.txt")
    assert article.text.encode() == data
    assert article.sha256 == hashlib.sha256(data).hexdigest()
    assert not article.derived_text


def test_header_gives_the_details(tmp_path: Path) -> None:
    """A few known keys on top and a blank line are a header."""
    head = "Title: Talks: a start\npublisher: The Post\npublished: 2024-05-31\nurl: https://example.org/1\n\n"
    (tmp_path / "a.txt").write_text(head + NEWS)
    article = one(tmp_path / "a.txt")
    assert (article.title, article.publisher) == ("Talks: a start", "The Post")
    assert article.url == "https://example.org/1"
    assert article.published == date(2024, 5, 31)


@pytest.mark.parametrize(
    "prose",
    [f"title: Talks\nVIENNA: {NEWS}\n\nMore.", f"Title: the story of {NEWS}", f"published: {NEWS}\nNo."],
)
def test_prose_with_a_colon_is_no_header(tmp_path: Path, prose: str) -> None:
    """One line of prose before the blank line, and all of it is prose."""
    (tmp_path / "a.txt").write_text(prose)
    assert one(tmp_path / "a.txt").title is None


def test_html_gives_main_text_and_metadata(tmp_path: Path) -> None:
    """The story is kept, the menu is not, and the head says who published it and when."""
    page = f"""<!doctype html><html lang="en"><head><title>Talks in Vienna</title>
    <meta property="og:site_name" content="The Post">
    <meta property="article:published_time" content="2024-05-31T08:00:00Z">
    </head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Talks in Vienna</h1>
    <p>{NEWS}</p><p>{NEWS.replace("Vienna", "Geneva")}</p></article><footer>Imprint</footer></body></html>"""
    (tmp_path / "a.html").write_text(page)
    article = one(tmp_path / "a.html")
    assert NEWS in article.text
    assert "Sport" not in article.text
    assert (article.publisher, article.published) == ("The Post", date(2024, 5, 31))
    assert article.derived_text


@pytest.mark.parametrize("page", [f"<p>{NEWS}</p>", f"<html><body><p>\x01{NEWS}</p></body></html>"])
def test_untidy_html_is_read_too(tmp_path: Path, page: str) -> None:
    """A piece of a page; characters that no page should hold."""
    (tmp_path / "a.html").write_text(page)
    assert one(tmp_path / "a.html").text == NEWS


def test_a_page_that_no_parser_can_take_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the parser raises, the other articles are read."""

    def fail(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("kg.acquire.html.bare_extraction", fail)
    (tmp_path / "a.html").write_text(f"<html><body><p>{NEWS}</p></body></html>")
    (tmp_path / "b.txt").write_text(NEWS)
    skipped, article = read(tmp_path)
    assert isinstance(skipped, Skipped)
    assert "too deep" in skipped.reason
    assert isinstance(article, Article)


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz"])
def test_json_lines_give_an_article_each(tmp_path: Path, ending: str) -> None:
    """Plain or compressed; ids are the line's own or made of file and line."""
    lines = [{"id": "x", "text": NEWS, "published": "2024-05-31"}, {"text": NEWS}]
    data = "\n".join(map(json.dumps, lines)).encode()
    path = tmp_path / f"news{ending}"
    path.write_bytes(gzip.compress(data) if ending.endswith(".gz") else data)
    assert [(a.id, a.text) for a in read(path) if isinstance(a, Article)] == [("x", NEWS), ("news-2", NEWS)]


def test_folders_are_read_in_the_order_of_names(tmp_path: Path) -> None:
    """Subfolders too; a file given twice is read once; other files are left alone."""
    for name in ("b.txt", "a.txt", "sub/c.txt", "notes.md", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(NEWS)
    assert [a.id for a in read(tmp_path, tmp_path / "a.txt") if isinstance(a, Article)] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [(NEWS.encode(), "stdin"), (json.dumps({"id": "x", "text": NEWS}).encode(), "x")],
)
def test_standard_input_is_text_or_json_lines(
    monkeypatch: pytest.MonkeyPatch, data: bytes, expected: str
) -> None:
    """A dash reads standard input, whichever of the two it holds."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert one("-").id == expected


def test_metadata_fills_gaps_only(tmp_path: Path) -> None:
    """What the file says of itself stands; the table adds the rest."""
    (tmp_path / "a.txt").write_text(f"publisher: The Post\n\n{NEWS}")
    table = tmp_path / "metadata.csv"
    table.write_text("id,published,publisher,url\na,2024-05-31,Another,https://example.org/1\n")
    article = one(tmp_path / "a.txt", metadata=table)
    assert (article.publisher, article.published) == ("The Post", date(2024, 5, 31))


@pytest.mark.parametrize("table", [None, "name,published\na,2024-05-31\n", "id\n\udcff"])
def test_bad_metadata_is_an_error_that_names_it(tmp_path: Path, table: str | None) -> None:
    """A table that is asked for and cannot be read stops the run."""
    path = tmp_path / "metadata.csv"
    if table is not None:
        path.write_text(table, errors="surrogateescape")
    with pytest.raises(InputError, match=r"metadata\.csv"):
        read(tmp_path, metadata=path)


FRENCH = "Le ministre a rencontré son homologue à Vienne vendredi. " * 2
BAD = [
    ("empty.txt", b"", "empty"),
    ("blank.txt", b"title: Talks\n\n  \n", "empty"),
    ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0", "binary"),
    ("nul.txt", b"The talks\0\0", "binary"),
    ("huge.txt", NEWS.encode() * 60_000, "larger than 5 MB"),
    ("long.txt", NEWS.encode() * 12_000, "longer than 1,000,000 characters"),
    ("menu.html", b"<html><body></body></html>", "no article text"),
    ("fr.txt", FRENCH.encode(), "not in English"),
    ("zh.txt", "国防部长星期五在维也纳会见了奥地利国防部长。".encode(), "not in English"),
    ("cut.jsonl.gz", gzip.compress(NEWS.encode() * 99)[:40], "cannot be read"),
    ("fake.jsonl.gz", b"plain", "cannot be read"),
    ("title.jsonl", b'{"text": "The talks", "title": "\\ud800"}', "surrogate"),
    ("half.jsonl", b'{"text": "\\ud800 The talks"}', "surrogate"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BAD, ids=[name for name, _, _ in BAD])
def test_bad_files_are_named(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    """The reason is told, and no other article is lost."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz.txt").write_text(NEWS)
    bad, good = read(tmp_path)
    assert isinstance(bad, Skipped)
    assert name in bad.source
    assert reason in bad.reason
    assert bad.fatal
    assert isinstance(good, Article)


def test_broken_json_line_is_named_by_number(tmp_path: Path) -> None:
    """The lines around it are read."""
    good = json.dumps({"text": NEWS})
    (tmp_path / "news.jsonl").write_text(f'{good}\n{{"text": "cut off\n[]\n\n{good}\n')
    items = read(tmp_path)
    assert [item.reason[:6] for item in items if isinstance(item, Skipped)] == ["line 2", "line 3"]
    assert [item.id for item in items if isinstance(item, Article)] == ["news-1", "news-5"]


@pytest.mark.parametrize(
    ("data", "text", "notice"),
    [
        (f"“{NEWS}” café".encode()[:-1], None, "broken UTF-8 at byte"),
        (f"— {NEWS} caf\u00e9".encode()[:-1], f"— {NEWS} caf\ufffd", "broken UTF-8 at byte"),
        (f"{NEWS} in Zürich".encode("latin-1"), f"{NEWS} in Zürich", "read as cp1252"),
        (f"“{NEWS}” said Müller".encode("cp1252"), f"“{NEWS}” said Müller", "read as cp1252"),
        (f"<meta charset=hex> “{NEWS}” said Müller at the café".encode("cp1252"), None, "not UTF-8"),
        (f"“{NEWS}”".encode("utf-16"), f"“{NEWS}”", "read as UTF-16"),
    ],
)
def test_other_encodings_are_read(tmp_path: Path, data: bytes, text: str | None, notice: str) -> None:
    """A notice is no failure, and the record carries the text that the offsets count."""
    (tmp_path / "a.txt").write_bytes(data)
    said, article = read(tmp_path)
    assert isinstance(said, Skipped)
    assert isinstance(article, Article)
    assert not said.fatal
    assert notice in said.reason
    assert article.derived_text
    assert NEWS in article.text
    assert text is None or article.text == text


def test_second_article_of_an_id_is_reported(tmp_path: Path) -> None:
    """The first keeps the id; the message names both files."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(NEWS)
    first, second = read(tmp_path)
    assert isinstance(first, Article)
    assert isinstance(second, Skipped)
    assert "a/x.txt" in second.reason
    assert "b/x.txt" in second.source


def test_unreadable_date_is_a_notice(tmp_path: Path) -> None:
    """A form that is not understood is said, never guessed."""
    (tmp_path / "a.txt").write_text(f"published: last week\n\n{NEWS}")
    said, article = read(tmp_path)
    assert isinstance(said, Skipped)
    assert "last week" in said.reason
    assert isinstance(article, Article)
    assert article.published is None


def test_missing_path_and_empty_folder_are_named(tmp_path: Path) -> None:
    """Neither stops the run."""
    nowhere, folder = read(tmp_path / "nowhere", tmp_path)
    assert isinstance(nowhere, Skipped)
    assert "no such file" in nowhere.reason
    assert isinstance(folder, Skipped)
    assert "no article" in folder.reason


@pytest.mark.parametrize("name", ["a.txt.gz", "a.html.gz"])
def test_a_compressed_page_is_told_to_unpack(tmp_path: Path, name: str) -> None:
    """It is not taken for JSON lines."""
    (tmp_path / name).write_bytes(gzip.compress(NEWS.encode()))
    (bad,) = read(tmp_path / name)
    assert isinstance(bad, Skipped)
    assert "unpack it first" in bad.reason


def test_a_folder_is_read_without_what_a_build_wrote_into_it(tmp_path: Path) -> None:
    """Articles that lie beside the graph are read."""
    (tmp_path / "talks.txt").write_text(NEWS)
    (tmp_path / "rejected.jsonl").write_text(json.dumps({"text": f"{NEWS} Again."}))
    assert len(read(tmp_path)) == 2
    (tmp_path / "graph.trig").touch()
    assert one(tmp_path).id == "talks"
