"""Somebody who is told things: a real HTTP server and a real mail server on this machine, which keep what they got."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Received:
    """What came, in its order. ``answers`` are given one after the other, the last one for ever."""

    url: str = ""
    answers: list[int] = field(default_factory=lambda: [204])
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    came: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    go_on: threading.Event = field(default_factory=threading.Event)
    """What an answer waits for."""

    def keep(self, body: bytes, headers: dict[str, str] | None = None) -> int:
        """Note what came; the answer to it, 0 for none at all."""
        self.bodies.append(body)
        self.headers.append(headers or {})
        self.came.release()
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def webhook_receiver(*answers: int) -> Iterator[Received]:
    """An HTTP server; 0 hangs up without an answer."""
    received = Received(answers=list(answers) or [204])
    received.go_on.set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = received.keep(body, {name.lower(): value for name, value in self.headers.items()})
            received.go_on.wait(30)
            if status:
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()
            self.close_connection = True

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    with _serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        received.url = f"http://127.0.0.1:{port}/hook"
        yield received


@contextmanager
def mail_server(*answers: int) -> Iterator[Received]:
    """An SMTP server that answers a letter with these codes; 0 hangs up without one."""
    received = Received(answers=list(answers) or [250])

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            _talk(self.rfile.readline, self.wfile.write, received)

    with _serving(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)) as port:
        received.url = f"smtp://127.0.0.1:{port}?from=shop@example.com"
        yield received


def _talk(read: Callable[[], bytes], write: Callable[[bytes], Any], received: Received) -> None:
    write(b"220 here\r\n")
    while line := read():
        word = line[:4].upper().strip()
        if word == b"DATA":
            write(b"354 go on\r\n")
            letter = b"".join(iter(read, b".\r\n"))
            status = received.keep(letter)
            if not status:
                return
            write(b"%d said\r\n" % status)
        else:
            write(b"221 bye\r\n" if word == b"QUIT" else b"250 fine\r\n")


@contextmanager
def _serving(server: socketserver.TCPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="receiver")
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
