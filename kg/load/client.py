"""A store over HTTP: the SPARQL 1.1 Graph Store Protocol, with retries; secrets come from the environment."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx2 as httpx

from kg.errors import StoreError

_TRIES = 4
_WAIT = 0.5  # seconds before the second try, doubled for each further one
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})


class GraphStore:
    """Graphs put, deleted and added in a store.

    KG_STORE_USER and KG_STORE_PASSWORD (basic, or digest where the store asks for it), or KG_STORE_TOKEN
    (bearer), say who we are. Nothing of them is ever printed.
    """

    def __init__(self, url: str, http: httpx.Client, *, wait: float = _WAIT) -> None:
        """A store at the address of its Graph Store Protocol."""
        self._url, self._http, self._wait = url, http, wait

    def put(self, graph: str, triples: bytes) -> None:
        """Put a graph in the place of what has that name."""
        self._send("PUT", triples, "text/turtle", graph=graph)

    def delete(self, graph: str) -> None:
        """Delete a graph; one that is not there is deleted already."""
        self._send("DELETE", None, None, graph=graph, gone=True)

    def add(self, quads: bytes) -> None:
        """Add quads in bulk, where the store takes quads."""
        self._send("POST", quads, "application/n-quads")

    def _send(
        self,
        method: str,
        body: bytes | None,
        kind: str | None,
        *,
        graph: str | None = None,
        gone: bool = False,
    ) -> None:
        """One request, tried again while the store is only busy."""
        headers = {"content-type": kind} if kind else {}
        parameters = {_name(self._url): graph} if graph else {}
        for attempt in range(_TRIES):
            problem = self._try(method, parameters, body, headers, gone=gone)
            if problem is None:
                return
            if attempt + 1 < _TRIES:
                time.sleep(self._wait * 2**attempt)
        raise StoreError(f"{_safe(self._url)}: {problem}, tried {_TRIES} times; run again to go on from here")

    def _try(
        self,
        method: str,
        parameters: dict[str, str],
        body: bytes | None,
        headers: dict[str, str],
        *,
        gone: bool,
    ) -> str | None:
        """What went wrong for now, None where all went well; what will not mend is raised."""
        try:
            answer = self._http.request(method, self._url, params=parameters, content=body, headers=headers)
        except httpx.TransportError as error:
            return f"cannot be reached ({type(error).__name__})"
        if answer.is_success or (gone and answer.status_code == 404):
            return None
        if answer.status_code in _TRANSIENT:
            return f"answered {answer.status_code}"
        raise StoreError(f"{_safe(self._url)}: {_remedy(answer.status_code)}: {answer.text[:300].strip()}")


def _name(url: str) -> str:
    """What a store calls the parameter with the graph's name: Virtuoso has a word of its own."""
    return "graph-uri" if "sparql-graph-crud" in url else "graph"


def _remedy(status: int) -> str:
    """What a refusal means."""
    if status in {401, 403}:
        return f"answered {status}; set KG_STORE_USER and KG_STORE_PASSWORD, or KG_STORE_TOKEN"
    if status in {404, 405}:
        return f"answered {status}; --to must be the store's Graph Store Protocol address, see docs/stores.md"
    return f"answered {status}"


def _safe(url: str) -> str:
    """An address without user and password."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


@contextmanager
def connected(url: str, *, timeout: float = 120.0) -> Iterator[GraphStore]:
    """A store, as long as it is loaded into; ``timeout`` is in seconds a request."""
    if urlsplit(url).scheme not in {"http", "https"}:
        raise StoreError(f"{url!r} is no http address")
    user, password = os.environ.get("KG_STORE_USER"), os.environ.get("KG_STORE_PASSWORD", "")
    token = os.environ.get("KG_STORE_TOKEN")
    headers = {"authorization": f"Bearer {token}"} if token else {}
    with httpx.Client(timeout=timeout, headers=headers, auth=_auth(url, user, password)) as http:
        yield GraphStore(url, http)


def _auth(url: str, user: str | None, password: str) -> httpx.Auth | None:
    """Who we are: digest for Virtuoso's protected addresses, else basic."""
    if user is None:
        return None
    digest = urlsplit(url).path.rstrip("/").endswith("-auth")
    return httpx.DigestAuth(user, password) if digest else httpx.BasicAuth(user, password)
