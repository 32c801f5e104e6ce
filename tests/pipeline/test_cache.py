"""What was read once is not read again, and is the same reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from stories import READINGS

from kg.errors import StoreError
from kg.pipeline import cache as caching
from kg.pipeline.cache import ReadingCache, reader, reader_hash
from kg.records import Article


def test_a_reading_comes_back_as_it_was(tmp_path: Path) -> None:
    with ReadingCache(tmp_path, "reader") as cache:
        for reading in READINGS:
            cache.put(reading.article, reading)
    with ReadingCache(tmp_path, "reader") as cache:
        assert [cache.get(reading.article) for reading in READINGS] == list(READINGS)


def test_another_reader_or_another_article_finds_nothing(tmp_path: Path) -> None:
    reading = READINGS[0]
    with ReadingCache(tmp_path, "one") as cache:
        cache.put(reading.article, reading)
        changed: Article = replace(reading.article, publisher="another")
        assert cache.get(changed) is None
        assert cache.get(reading.article) == reading
    with ReadingCache(tmp_path, "other") as cache:
        assert cache.get(reading.article) is None


def test_what_a_run_did_not_use_is_dropped_and_a_damaged_file_begun_anew(tmp_path: Path) -> None:
    with ReadingCache(tmp_path, "reader") as cache:
        cache.put(READINGS[0].article, READINGS[0])
        cache.put(READINGS[1].article, READINGS[1])
    with ReadingCache(tmp_path, "reader") as cache:
        assert cache.get(READINGS[0].article) is not None
    with ReadingCache(tmp_path, "reader") as cache:
        assert cache.get(READINGS[1].article) is None
    (tmp_path / "readings.sqlite").write_bytes(b"no database" * 200)
    with ReadingCache(tmp_path, "reader") as cache:
        assert cache.get(READINGS[0].article) is None


def test_a_run_that_read_nothing_drops_nothing(tmp_path: Path) -> None:
    with ReadingCache(tmp_path, "reader") as cache:
        cache.put(READINGS[0].article, READINGS[0])
    with ReadingCache(tmp_path, "reader"):
        pass
    with ReadingCache(tmp_path, "reader") as cache:
        assert cache.get(READINGS[0].article) is not None


def test_the_readers_hash_changes_with_any_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("1")
    before = reader_hash(tmp_path)
    (tmp_path / "a.py").write_text("2")
    assert reader_hash(tmp_path) != before


def test_a_second_build_is_told_to_wait_and_takes_nothing_from_the_first(tmp_path: Path) -> None:
    with ReadingCache(tmp_path / ".cache", "reader") as first:
        first.put(READINGS[0].article, READINGS[0])
        with pytest.raises(StoreError, match="another build is writing to"):
            ReadingCache(tmp_path / ".cache", "reader")
    with ReadingCache(tmp_path / ".cache", "reader") as cache:
        assert cache.get(READINGS[0].article) == READINGS[0]


def test_another_version_of_a_named_model_is_another_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    for version in ("3.7.0", "3.8.0"):
        monkeypatch.setattr(caching, "get_package_version", lambda name, version=version: version)
        found.append(reader("en_core_web_sm"))
    assert found[0] != found[1]
