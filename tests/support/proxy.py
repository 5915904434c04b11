"""A network that fails on purpose: a proxy on loopback that understands just enough HTTP to fail at the worst moment.

``proxy.next(RESET_AFTER)`` spoils the next request, ``proxy.next(answer(503), answer(503))`` the next two; ``choose``
decides for each request by itself. ``cut()`` pulls the cable, ``heal()`` plugs it in again at the same port.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

PATIENCE_SECONDS = 20
SLICE = 65_536


class Asked(NamedTuple):
    """One request as it came through."""

    method: str
    path: str
    head: bytes
    body: bytes


class Fault(NamedTuple):
    """What is to happen to one request: whether and how often it arrives, and what comes back of the answer."""

    name: str
    arrives: int = 1
    answer: bytes | None = None
    """What is answered instead."""


RESET_BEFORE = Fault("reset", arrives=0)
RESET_AFTER = Fault("reset")
"""It was done, and the answer is lost."""
CUT_HALF = Fault("half")
"""Half of the answer, then the end."""
BLACK_HOLE = Fault("silence", arrives=0)
HALF_OPEN = Fault("silence")
"""It was done, and nothing ever comes back."""
SLOW = Fault("slow")
"""The answer comes byte by byte, but it comes."""
TWICE = Fault("pass", arrives=2)
"""It is delivered twice."""
CLOSE = Fault("close")
"""The connection is closed after the answer, which says nothing of it."""


def answer(status: int, *headers: str, body: str = '{"message": "Not now."}', arrives: int = 0) -> Fault:
    """An answer that the remote never gave; ``arrives=1`` lets the request through all the same."""
    kind = "" if any(each.lower().startswith("content-type") for each in headers) else "Content-Type: application/json"
    lines = [f"HTTP/1.1 {status} Scripted", *headers, *filter(None, [kind]), f"Content-Length: {len(body.encode())}"]
    return Fault("answer", arrives, "\r\n".join([*lines, "", body]).encode())


PORTAL = answer(200, "Content-Type: text/html", body="<html><body>Welcome to our free WiFi</body></html>")
ELSEWHERE = answer(302, "Location: http://portal.example/login", body="")


@dataclass
class Proxy:
    """The way to ``target`` (host and port) through failures."""

    target: tuple[str, int]
    choose: Callable[[Asked], Fault | None] = lambda _: None
    asked: list[Asked] = field(default_factory=list)
    has_kept_silent: threading.Event = field(default_factory=threading.Event)
    """Something that was to arrive has been done, and whoever asked is told nothing of it."""
    _script: deque[Fault] = field(default_factory=deque)
    _port: int = 0
    _listening: socket.socket | None = None
    _reserved: socket.socket | None = None
    """Keeps the port from other programs for as long as the cable is pulled; who connects is refused."""
    _open: set[socket.socket] = field(default_factory=set)
    _threads: list[threading.Thread] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _over: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """Where to speak to instead."""
        return f"http://127.0.0.1:{self._port}"

    def next(self, *faults: Fault) -> None:
        """Spoil the next requests, one after the other."""
        self._script.extend(faults)

    def cut(self) -> None:
        """Nothing is reached any more, and what was under way is lost."""
        with self._lock:
            listening, self._listening = self._listening, None
            gone = [*self._open, *([listening] if listening else [])]
        for each in gone:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._reserved = self._reserved or self._bind()

    def heal(self) -> None:
        """The same place is reached again."""
        bound, self._reserved = self._reserved or self._bind(), None
        bound.listen(64)
        self._port = bound.getsockname()[1]
        self._listening = bound
        self._run(self._accept, bound)

    def close(self) -> None:
        """End all of it."""
        self._over.set()
        self.cut()
        if self._reserved is not None:
            self._reserved.close()
        for each in self._threads:
            each.join(PATIENCE_SECONDS)

    def _bind(self) -> socket.socket:
        bound = socket.socket()
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", self._port))
        return bound

    def _run(self, work: Callable[..., None], *given: object) -> None:
        thread = threading.Thread(target=work, args=given, name="proxy")
        self._threads.append(thread)
        thread.start()

    def _accept(self, bound: socket.socket) -> None:
        while True:
            try:
                client, _ = bound.accept()
            except OSError:
                return
            with self._lock:
                self._open.add(client)
            self._run(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        try:
            while (asked := _read_request(client)) is not None and self._relay(client, asked):
                pass
        except OSError:
            pass
        finally:
            with self._lock:
                self._open.discard(client)
            client.close()

    def _relay(self, client: socket.socket, asked: Asked) -> bool:
        """Whether the connection goes on."""
        with self._lock:
            self.asked.append(asked)
            fault = self._script.popleft() if self._script else self.choose(asked)
        fault = fault or Fault("pass")
        came = b""
        for _ in range(fault.arrives):
            came = self._forward(client, asked)
            if not came:
                return False  # it was a stream, and it is over
        return self._spoil(client, fault, came)

    def _spoil(self, client: socket.socket, fault: Fault, came: bytes) -> bool:
        if fault.answer is not None:
            client.sendall(fault.answer)
            return True
        if fault.name == "reset":
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if fault.name == "silence":
            self.has_kept_silent.set()
            self._over.wait(PATIENCE_SECONDS)
            return False
        if fault.name == "half":
            client.sendall(came[: len(came) - max(1, len(came.partition(b"\r\n\r\n")[2]) // 2)])
            return False
        if fault.name == "slow":
            for at in range(len(came)):
                client.sendall(came[at : at + 1])
            return True
        client.sendall(came)
        return fault.name != "close"

    def _forward(self, client: socket.socket, asked: Asked) -> bytes:
        with socket.create_connection(self.target, PATIENCE_SECONDS) as upstream:
            upstream.sendall(asked.head + asked.body)
            head, rest = _read_head(upstream)
            if b"text/event-stream" in head.lower():
                self._stream(client, upstream, head + rest)
                return b""
            return head + _read_body(upstream, head, rest)

    def _stream(self, client: socket.socket, upstream: socket.socket, so_far: bytes) -> None:
        with self._lock:
            self._open.add(upstream)
        try:
            while so_far and not self._over.is_set():
                client.sendall(so_far)
                so_far = _receive(upstream)
        finally:
            with self._lock:
                self._open.discard(upstream)


@contextmanager
def failing_network(url: str) -> Iterator[Proxy]:
    """A proxy before whatever is served at ``url``."""
    parts = urlsplit(url)
    proxy = Proxy((parts.hostname or "127.0.0.1", parts.port or 80))
    proxy.heal()
    try:
        yield proxy
    finally:
        proxy.close()


def _read_request(client: socket.socket) -> Asked | None:
    client.settimeout(PATIENCE_SECONDS)
    head, rest = _read_head(client)
    if not head:
        return None
    method, path, _ = head.split(b"\r\n", 1)[0].decode().split(" ", 2)
    return Asked(method, path, head, _read_body(client, head, rest))


def _read_head(source: socket.socket) -> tuple[bytes, bytes]:
    came = b""
    while b"\r\n\r\n" not in came:
        more = _receive(source)
        if not more:
            return b"", b""
        came += more
    head, _, rest = came.partition(b"\r\n\r\n")
    return head + b"\r\n\r\n", rest


def _read_body(source: socket.socket, head: bytes, rest: bytes) -> bytes:
    headers = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if b"chunked" in headers.get(b"transfer-encoding", b""):
        while not rest.endswith(b"0\r\n\r\n"):
            rest += _receive(source) or b"0\r\n\r\n"
        return rest
    length = int(headers.get(b"content-length", b"0"))
    while len(rest) < length:
        more = _receive(source)
        if not more:
            return rest
        rest += more
    return rest


def _receive(source: socket.socket) -> bytes:
    try:
        return source.recv(SLICE)
    except TimeoutError:
        return b""
