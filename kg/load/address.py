"""A store's address: what may be shown of it, and who we are there."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

import httpx2 as httpx

from kg.errors import StoreError


def checked(url: str) -> str:
    """An address that we can speak to."""
    if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
        raise StoreError(f"{without_secrets(url)!r} is no http address")
    return url


def without_secrets(url: str) -> str:
    """An address without user and password."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def graph_word(url: str) -> str:
    """What a store calls the parameter with the graph's name: Virtuoso has a word of its own."""
    return "graph-uri" if "sparql-graph-crud" in url else "graph"


def credentials(url: str) -> tuple[httpx.Auth | None, dict[str, str]]:
    """Who we are, from the environment: a way to sign requests, and headers."""
    user, password = os.environ.get("KG_STORE_USER"), os.environ.get("KG_STORE_PASSWORD", "")
    if token := os.environ.get("KG_STORE_TOKEN"):
        return None, {"authorization": f"Bearer {token}"}
    if user is None:
        return None, {}
    # Virtuoso's protected addresses ask for digest.
    digest = urlsplit(url).path.rstrip("/").endswith("-auth")
    return (httpx.DigestAuth(user, password) if digest else httpx.BasicAuth(user, password)), {}
