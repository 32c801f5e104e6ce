"""No article, whatever happens to it, costs another one its facts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import partial
from multiprocessing import active_children
from pathlib import Path

import pytest

from kg.errors import InputError, ModelError
from kg.pipeline import reading as reading_module
from kg.pipeline.pool import Batch, Result, map_in_order
from kg.pipeline.reading import read_all
from kg.pipeline.settings import Settings
from kg.records import Article, Reading, Skipped

NEWS = "The Austrian and the Polish foreign ministers met in Vienna on Friday."


def article(id: str) -> Article:
    """An article that says little."""
    return Article(id, f"{id}.txt", NEWS, "")


def read_or_die(batch: Batch) -> Result:
    """Readings, unless an article is one of those that kill their process."""
    if any(isinstance(item, Article) and item.id == "deadly" for item in batch):
        os._exit(1)
    return [Reading(item) if isinstance(item, Article) else item for item in batch]


def ids(results: Iterable[Result]) -> list[str]:
    """Ids of readings, reasons of what was skipped."""
    flat = (item for result in results for item in result)
    return [item.reason if isinstance(item, Skipped) else item.article.id for item in flat]


def test_results_come_in_the_order_of_the_input() -> None:
    """From two processes too."""
    batches: list[Batch] = [[article(f"{n}")] for n in range(12)]
    assert ids(map_in_order(read_or_die, batches, 2)) == [f"{n}" for n in range(12)]


def test_a_process_that_dies_costs_one_article() -> None:
    """It is named; its neighbours and all that follow are read."""
    batches: list[Batch] = [[article("a"), article("deadly"), article("b")], [article("c")], [article("d")]]
    a, killed, *rest = ids(map_in_order(read_or_die, batches, 2))
    assert (a, rest) == ("a", ["b", "c", "d"])
    assert "killed the process" in killed


def test_a_run_that_stops_early_leaves_no_process_behind() -> None:
    """Be it by --strict or by Ctrl-C."""
    before = set(active_children())
    batches: list[Batch] = [[article(f"{n}")] for n in range(30)]
    with closing(map_in_order(read_or_die, batches, 2)) as results:
        next(results)
        assert set(active_children()) - before
    assert not set(active_children()) - before


def fail_on(bad: str, articles: list[Article], model: str | None) -> Iterator[Reading]:
    """Readings, unless an article is the one that no reader is up to."""
    for given in articles:
        if given.id == bad:
            raise ValueError("nobody foresaw this")
        yield Reading(given)


def test_an_article_that_no_reader_is_up_to_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what went wrong; the others of its batch are read again without it."""
    monkeypatch.setattr(reading_module, "_readings", partial(fail_on, "b"))
    batch: Batch = [article("a"), article("b"), article("c")]
    first, second, third = reading_module.read_batch(batch, model=None)
    assert isinstance(first, Reading)
    assert isinstance(third, Reading)
    assert isinstance(second, Skipped)
    assert "ValueError: nobody foresaw this" in second.reason


def test_strict_stops(tmp_path: Path) -> None:
    """At the first input that gives no article."""
    (tmp_path / "empty.txt").touch()
    with pytest.raises(InputError, match=r"empty\.txt"):
        list(read_all([str(tmp_path)], Settings(strict=True)))


def test_a_wrong_model_is_told_before_any_work() -> None:
    """Not article by article."""
    with pytest.raises(ModelError):
        next(read_all(["-"], Settings(model="no_such_pipeline")))


def test_someone_may_watch(tmp_path: Path) -> None:
    """Every article is reported as it is read."""
    (tmp_path / "a.txt").write_text(NEWS)
    seen: list[Reading | Skipped] = []
    assert list(read_all([str(tmp_path)], Settings(watch=seen.append))) == seen
