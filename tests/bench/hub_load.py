"""Connections that load a hub: bare sockets kept alive, so that the client takes as little of the machine as can be."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")

CONNECTIONS = 8


class Line:
    """One connection to a hub."""

    def __init__(self, url: str, token: str) -> None:
        where = urlsplit(url)
        assert where.hostname is not None
        assert where.port is not None
        self._socket = socket.create_connection((where.hostname, where.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._head = f" HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {token}\r\n".encode()

    def get(self, path: str) -> tuple[int, bytes]:
        """The status and the body of an answer."""
        return self._ask(b"GET /api/v3" + path.encode() + self._head + b"\r\n")

    def post(self, path: str, body: Mapping[str, Any], key: str = "") -> tuple[int, bytes]:
        """The same of a request with a body."""
        text = json.dumps(body).encode()
        keyed = f"Idempotency-Key: {key}\r\n" if key else ""
        more = f"Content-Type: application/json\r\nContent-Length: {len(text)}\r\n{keyed}\r\n".encode()
        return self._ask(b"POST /api/v3" + path.encode() + self._head + more + text)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _ask(self, request: bytes) -> tuple[int, bytes]:
        self._socket.sendall(request)
        head, _, body = self._received(b"").partition(b"\r\n\r\n")
        while not body and b"content-length" not in head.lower():
            head, _, body = self._received(head).partition(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
        parts, missing = [body], length - len(body)
        while missing > 0:
            parts.append(self._received(b""))
            missing -= len(parts[-1])
        return int(head[9:12]), b"".join(parts)

    def _received(self, before: bytes) -> bytes:
        found = self._socket.recv(1_048_576)
        if not found:
            raise ConnectionError("the hub hung up")
        return before + found


def together(shares: Sequence[Sequence[T]], act: Callable[[int, T], None]) -> float:
    """Seconds in which as many threads work through their shares, all beginning at one moment."""
    gate = threading.Barrier(len(shares) + 1)
    failed: list[BaseException] = []

    def work(number: int) -> None:
        gate.wait()
        try:
            for each in shares[number]:
                act(number, each)
        except BaseException as error:  # noqa: BLE001 - told by the thread that waits
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(shares))]
    for each in threads:
        each.start()
    gate.wait()
    began = time.perf_counter()
    for each in threads:
        each.join()
    if failed:
        raise failed[0]
    return time.perf_counter() - began


def dealt(items: Sequence[T], hands: int = CONNECTIONS) -> list[Sequence[T]]:
    """The items dealt out, one after the other."""
    return [items[hand::hands] for hand in range(hands)]
