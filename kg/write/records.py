"""Readings as the records of docs/records.md, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from kg.records import Article, Reading

# What a record names otherwise than we do.
_HEAD = ("id", "source", "sha256", "publisher", "published", "title")


def record_line(reading: Reading) -> str:
    """The record of one article as a line without its end."""
    return json.dumps(record(reading), ensure_ascii=False)


def record(reading: Reading) -> dict[str, Any]:
    """The record of one article, in the words of the contract."""
    found = {
        name: _plain(getattr(reading, name)) for name in ("people", "organizations", "meetings", "statements")
    }
    return {**_head(reading.article), **found}


def _head(article: Article) -> dict[str, Any]:
    """What the article is; its text where no file holds it as it stands."""
    head = {name: _plain(getattr(article, name)) for name in _HEAD}
    return {**head, "text": article.text} if article.derived_text else head


def _plain(value: object) -> Any:
    """Records, tuples and dates as JSON knows them."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return round(value, 3) if isinstance(value, float) else value


def rejected_line(reading: Reading, messages: Sequence[str]) -> str:
    """The record of an article whose graph broke a shape, with what the shape says."""
    return json.dumps({**record(reading), "rejected": list(messages)}, ensure_ascii=False)
