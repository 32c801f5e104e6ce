"""A client of the Reconciliation Service API 0.2: queries in batches, candidates back.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kg.errors import ServiceError
from kg.link.cache import AnswerCache
from kg.link.things import Thing
from kg.polite import PoliteClient

WIKIDATA = "http://www.wikidata.org/entity/"
_BATCH = 10  # queries of a request, unless the service names a number
_MOST = 5  # candidates of a query
_WIKIDATA_TYPES = {"Person": "Q5", "Organisation": "Q43229"}
_WIKIDATA_COUNTRY = {"Person": "P27", "Organisation": "P17"}
_NAMES = {"Person": re.compile(r"person|human", re.I), "Organisation": re.compile(r"organi[sz]ation", re.I)}
_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.I)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that a service gives for a thing."""

    item: str  # its IRI
    name: str
    score: float  # 0..100
    match: bool  # whether the service itself is sure


class Service:
    """A service at an address."""

    def __init__(self, url: str, client: PoliteClient, country_items: dict[str, str]) -> None:
        """Ask what the service says of itself."""
        self._url, self._client, self._country_items = url, client, country_items
        manifest = client.get(url)
        if not isinstance(manifest, dict) or not isinstance(manifest.get("identifierSpace"), str):
            raise ServiceError(
                f"{url}: tells no identifierSpace; give the address of a reconciliation service"
            )
        self._space: str = manifest["identifierSpace"]
        self.name = str(manifest.get("name") or url)
        self._types = _types(self._space, manifest.get("defaultTypes"))
        size = manifest.get("batchSize")
        self._batch = size if isinstance(size, int) and 0 < size <= 50 else _BATCH

    def candidates(
        self, things: Sequence[Thing], answers: AnswerCache, watch: Callable[[int], None]
    ) -> Iterator[tuple[Thing, list[Candidate]]]:
        """The candidates for each thing, the best first; what was answered before is not asked."""
        for start in range(0, len(things), self._batch):
            some = things[start : start + self._batch]
            queries = {f"q{n}": self._query(thing) for n, thing in enumerate(some)}
            asked = {key: query for key, query in queries.items() if answers.get(query) is None}
            said = self._ask(asked) if asked else {}
            for key, answer in said.items():
                answers.put(queries[key], answer)
            answers.keep()
            for thing, (key, query) in zip(some, queries.items(), strict=True):
                yield thing, self._read(said[key] if key in said else answers.get(query) or [])
            watch(len(some))

    def _query(self, thing: Thing) -> dict[str, Any]:
        """What is asked about a thing: name, type, and the country where the service can use it."""
        query: dict[str, Any] = {"query": thing.name, "limit": _MOST}
        if kind := self._types.get(thing.kind):
            query["type"] = kind
        countries = [item for code in thing.countries if (item := self._country_items.get(code))]
        if self._space.startswith(WIKIDATA) and len(countries) == 1:
            query["properties"] = [{"pid": _WIKIDATA_COUNTRY[thing.kind], "v": {"id": countries[0]}}]
        return query

    def _ask(self, queries: dict[str, dict[str, Any]]) -> dict[str, list[Any]]:
        """The raw candidates of a batch."""
        answer = self._client.post(self._url, {"queries": json.dumps(queries)})
        try:
            return {key: list(answer[key]["result"]) for key in queries}
        except (KeyError, TypeError) as error:
            raise ServiceError(f"{self._url}: answers no batch of candidates: {str(answer)[:200]}") from error

    def _read(self, answer: list[Any]) -> list[Candidate]:
        """The candidates that can be understood, the best first."""
        found = [candidate for one in answer if (candidate := self._candidate(one))]
        return sorted(found, key=lambda one: (-one.score, one.item))

    def _candidate(self, told: Any) -> Candidate | None:
        """One candidate, None where it makes no sense."""
        try:
            item, score = self._space + str(told["id"]), float(told["score"])
            name = " ".join(str(told["name"]).split())
        except (KeyError, TypeError, ValueError):
            return None
        if not (_IRI.fullmatch(item) and math.isfinite(score)):
            return None
        return Candidate(item, name, min(max(score, 0.0), 100.0), told.get("match") is True)


def _types(space: str, told: Any) -> dict[str, str]:
    """What the service calls people and bodies, as far as it says so."""
    if space.startswith(WIKIDATA):
        return _WIKIDATA_TYPES
    types = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    return {
        kind: str(one["id"])
        for kind, pattern in _NAMES.items()
        for one in reversed(types)
        if "id" in one and any(pattern.fullmatch(str(one.get(key, ""))) for key in ("id", "name"))
    }
