"""The address that the server listens at."""

from __future__ import annotations

import socket

from kg.errors import StoreError


def listening(host: str, port: int) -> socket.socket:
    """A socket bound to an address, 0 for any free port; StoreError where it cannot be had."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        reason = str(error.strerror).partition(" (")[0]  # what follows repeats the address
        words = f"cannot listen at {host}, port {port} ({reason}): give another --port or --host"
        raise StoreError(words) from error
