"""A small service on this machine, for tests of what asks services."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl


@dataclass
class Asked:
    """One request as it came."""

    path: str
    form: dict[str, str]
    headers: dict[str, str]


@dataclass
class Said:
    """One answer."""

    body: str = "{}"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@contextmanager
def local_service(answer: Callable[[Asked], Said]) -> Iterator[str]:
    """The address of a service that answers so, as long as it is needed."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"] or 0)).decode()
            headers = {name.lower(): value for name, value in self.headers.items()}
            said = answer(Asked(self.path, dict(parse_qsl(body)), headers))
            content = said.body.encode()
            self.send_response(said.status)
            for name, value in {"content-length": str(len(content)), **said.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def do_GET(self) -> None:
            self.headers["content-length"] = "0"
            self.do_POST()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
