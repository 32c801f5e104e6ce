"""Requests to services of others: we say who we are, ask slowly, wait when told to, and give up in words."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import Any

import httpx2 as httpx

from kg.errors import ServiceError

_TRIES = 5
_PATIENCE = 120.0  # seconds that we wait for one answer at most
TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})


class Refused(ServiceError):
    """What a service will not answer, however often it is asked."""


class PoliteClient:
    """JSON from a service, asked again while it is only busy."""

    def __init__(self, http: httpx.Client, *, pause: float = 0.5, wait: float = 1.0) -> None:
        """``pause`` is kept between requests; ``wait`` before the second try, doubled for each further one."""
        self._http, self._pause, self._wait = http, pause, wait
        self._free = 0.0  # when the next request may go out

    def get(self, url: str) -> Any:
        """What a service says at an address."""
        return self._ask("GET", url, None)

    def post(self, url: str, form: Mapping[str, str]) -> Any:
        """What a service answers to a form."""
        return self._ask("POST", url, dict(form))

    def _ask(self, method: str, url: str, form: dict[str, str] | None) -> Any:
        """The answer, as soon as there is one."""
        try:
            request = self._http.build_request(method, url, data=form)
        except httpx.InvalidURL as error:
            raise Refused(f"{url!r} is no address: {error}") from error
        problem, delay = "", 0.0
        for attempt in range(_TRIES):
            time.sleep(max(delay, self._free - time.monotonic(), 0.0))
            problem, asked_for, answer = self._try(request)
            if not problem:
                return answer
            delay = max(asked_for, self._wait * 2**attempt)
            if delay > _PATIENCE:
                raise ServiceError(f"{request.url}: {problem}, and asks us to wait {delay:.0f} s: {_LATER}")
        raise ServiceError(f"{request.url}: {problem}, asked {_TRIES} times: {_LATER}")

    def _try(self, request: httpx.Request) -> tuple[str, float, Any]:
        """What went wrong for now, how long the service wants us to wait, and what it answered."""
        try:
            answer = self._http.send(request)
        except httpx.UnsupportedProtocol as error:
            raise Refused(f"{request.url}: {error}") from error
        except httpx.RequestError as error:
            return f"cannot be reached ({type(error).__name__})", 0.0, None
        finally:
            self._free = time.monotonic() + self._pause
        if answer.status_code in TRANSIENT:
            return f"answered {answer.status_code}", retry_after(answer.headers.get("retry-after", "")), None
        if not answer.is_success:
            raise Refused(
                f"{request.url}: answered {answer.status_code}: {' '.join(answer.text.split())[:200]}"
            )
        try:
            return "", 0.0, answer.json()
        except ValueError:
            return "answered something that is no JSON", 0.0, None


_LATER = "run it again later, it goes on where it ended"


def retry_after(header: str) -> float:
    """The seconds that a Retry-After header asks for, in either of its forms; 0 where it asks for none."""
    if header.strip().isdigit():
        return float(header)
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return 0.0


@contextmanager
def polite_client(
    *,
    accept: str = "application/json",
    contact: str = "",
    pause: float = 0.5,
    wait: float = 1.0,
    timeout: float = 90.0,
) -> Iterator[PoliteClient]:
    """A client that says who it is; ``contact`` is an address under which its user can be reached."""
    agent = (
        f"Attested/{version('attested-kg')} (https://w3id.org/attested/def{'; ' * bool(contact)}{contact})"
    )
    headers = {"user-agent": agent, "accept": accept}
    with httpx.Client(timeout=timeout, headers=headers, follow_redirects=True) as http:
        yield PoliteClient(http, pause=pause, wait=wait)
