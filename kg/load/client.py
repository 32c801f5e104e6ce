"""A store over HTTP: the SPARQL 1.1 Graph Store Protocol, with retries; secrets come from the environment."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx2 as httpx

from kg.errors import StoreError
from kg.load.address import checked, credentials, graph_word, without_secrets
from kg.polite import TRANSIENT

_TRIES = 4
_WAIT = 0.5  # seconds before the second try, doubled for each further one
# Oxigraph's bulk loader is three times as fast outside a transaction; others ignore the word.
_BULK = (("no_transaction", ""),)


@dataclass(frozen=True, slots=True)
class _Asked:
    """One request, as often as it is sent."""

    method: str
    body: bytes | None = None
    kind: str = ""
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def headers(self) -> dict[str, str]:
        """What the body is."""
        return {"content-type": self.kind} if self.kind else {}


class GraphStore:
    """Graphs put, deleted and added in a store.

    KG_STORE_USER and KG_STORE_PASSWORD (basic, or digest where the store asks for it), or KG_STORE_TOKEN
    (bearer), say who we are. Nothing of them is ever printed.
    """

    def __init__(self, url: str, http: httpx.Client) -> None:
        """A store at the address of its Graph Store Protocol."""
        self._url, self._http = url, http
        self._shown = without_secrets(url)

    def put(self, graph: str, triples: bytes) -> None:
        """Put a graph in the place of what has that name."""
        self._send(_Asked("PUT", triples, "text/turtle", self._named(graph)))

    def delete(self, graph: str) -> None:
        """Delete a graph; one that is not there is deleted already."""
        self._send(_Asked("DELETE", parameters=self._named(graph)))

    def add(self, quads: bytes) -> None:
        """Add quads in bulk, where the store takes quads."""
        self._send(_Asked("POST", quads, "application/n-quads", parameters=_BULK))

    def _named(self, graph: str) -> tuple[tuple[str, str], ...]:
        """The parameter with a graph's name."""
        return ((graph_word(self._url), graph),)

    def _send(self, asked: _Asked) -> None:
        """One request, tried again while the store is only busy."""
        problem: str | None = ""
        for attempt in range(_TRIES):
            if attempt:
                time.sleep(_WAIT * 2 ** (attempt - 1))
            problem = self._try(asked)
            if problem is None:
                return
        raise StoreError(f"{self._shown}: {problem}, tried {_TRIES} times; go on from here with --diff")

    def _try(self, asked: _Asked) -> str | None:
        """What went wrong for now, None where all went well; what will not mend is raised."""
        url = httpx.URL(self._url)
        for name, value in asked.parameters:
            url = url.copy_set_param(name, value)
        try:
            answer = self._http.request(asked.method, url, content=asked.body, headers=asked.headers)
        except httpx.TransportError as error:
            return f"cannot be reached ({type(error).__name__})"
        if answer.is_success or (asked.method == "DELETE" and answer.status_code == 404):
            return None
        words = f"answered {answer.status_code}"
        if answer.status_code in TRANSIENT:
            return words
        raise StoreError(f"{self._shown}: {words}{_remedy(asked, answer.status_code)}{_said(answer)}")


def _remedy(asked: _Asked, status: int) -> str:
    """What can be done about a refusal."""
    if status in {401, 403}:
        return "; set KG_STORE_USER and KG_STORE_PASSWORD, or KG_STORE_TOKEN"
    if asked.method == "POST" and status in {400, 404, 405, 406, 415}:
        return "; a store that takes no N-Quads is loaded without --bulk"
    if status in {404, 405}:
        return "; --to must be the store's Graph Store Protocol address, see docs/stores.md"
    return ""


def _said(answer: httpx.Response) -> str:
    """What the store says, on one line."""
    words = " ".join(answer.text.split())[:200]
    return f": {words}" if words else ""


@contextmanager
def connected(url: str, *, timeout: float = 600.0) -> Iterator[GraphStore]:
    """A store, as long as it is loaded into; ``timeout`` is in seconds a request."""
    auth, headers = credentials(checked(url))
    with httpx.Client(timeout=timeout, headers=headers, auth=auth) as http:
        yield GraphStore(url, http)
