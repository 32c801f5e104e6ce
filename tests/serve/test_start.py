"""The server says that it serves only when it does."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from kg.errors import StoreError
from kg.serve import serve_graph


def start(output: Path, port: int, ready: list[str]) -> None:
    """Serve, and note the address when there is one."""
    serve_graph(output, host="127.0.0.1", port=port, workers=1, timeout=1.0, ready=ready.append)


def test_a_used_port_is_told(output: Path) -> None:
    told: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(StoreError, match=f"port {port} .*--port"):
            start(output, port, told)
    assert not told


def test_a_folder_without_a_graph_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    with pytest.raises(StoreError, match="kg build"):
        start(tmp_path, 0, told)
    assert not told


def test_the_address_answers_as_soon_as_it_is_told(output: Path) -> None:
    """The first request may wait for the workers, but is never refused."""
    command = [sys.executable, "-c", "from kg.cli import main; main()", "serve", str(output), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        try:
            line = server.stderr.readline()
            address = line.split(" at ")[1].split()[0]
            with urlopen(address, timeout=30) as answer:
                assert answer.status == 200
        finally:
            os.kill(server.pid, signal.SIGINT)
            server.wait(timeout=30)
