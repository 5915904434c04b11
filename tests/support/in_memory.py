"""The hub without sockets and threads: each request is answered where it is asked, so that a story costs little.

What is in between fails as ``proxy.Proxy`` does, by the same faults; ``cut()`` and ``heal()`` are the cable. The hub is
the real one, from its gate to its store; of HTTP there is what ASGI has of it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import anyio.to_thread
import httpx2

from app.hub.app import make_app
from app.hub.feed import Feed
from app.hub.hub import Hub
from tests.support.hub_at_work import HubAtWork
from tests.support.proxy import Asked, Fault
from tests.support.shop_builder import SmallShop

URL = "http://hub.in.memory"
_PASS = Fault("pass")


class Network(httpx2.BaseTransport):
    """The way to an application, through failures."""

    url = URL

    def __init__(self, ask: Callable[[httpx2.Request, bytes], httpx2.Response]) -> None:
        self._ask = ask
        self.choose: Callable[[Asked], Fault | None] = lambda _: None
        self.asked: list[Asked] = []
        self._is_cut = False

    def cut(self) -> None:
        """Nothing is reached any more."""
        self._is_cut = True

    def heal(self) -> None:
        """The same place is reached again."""
        self._is_cut = False

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """As a connection does it."""
        if self._is_cut:
            raise httpx2.ConnectError("cut", request=request)
        body = request.read()
        self.asked.append(Asked(request.method, request.url.raw_path.decode(), b"", body))
        fault = self.choose(self.asked[-1]) or _PASS
        came = [self._ask(request, body) for _ in range(fault.arrives)]
        if fault.answer is not None:
            return _scripted(fault.answer)
        if fault.name != "pass":
            error = httpx2.ReadError if fault.name == "reset" else httpx2.RemoteProtocolError
            raise error(fault.name, request=request)
        return came[-1]


def _scripted(said: bytes) -> httpx2.Response:
    head, _, body = said.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]
    return httpx2.Response(int(first.split(" ")[1]), headers=headers, content=body)


class HubInMemory:
    """An application that serves one store after the other: to make one takes longer than most stories."""

    def __init__(self, first: SmallShop) -> None:
        self.hub = Hub(first.store)
        self.feed = Feed(self.hub)
        self.app = make_app(self.hub, feed=self.feed)
        self._loop = asyncio.new_event_loop()
        self._lock = threading.Lock()

    @contextmanager
    def at_work(self, shop: SmallShop) -> Iterator[HubAtWork]:
        """Serve the shop's store until the block ends, and forget everything of it then."""
        shop.store.tell_nobody()
        self.hub.store = shop.store
        with _here_and_now():
            working = HubAtWork(shop, URL, self.feed, self.network())
            try:
                yield working
            finally:
                working.close()
                self.hub.running.clear()
                self.hub.forget_callers()

    def network(self) -> Network:
        """A way to it that a till has for itself."""
        return Network(self._ask)

    def close(self) -> None:
        """Let go of what asks it."""
        self.feed.close()
        self._loop.close()

    def _ask(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        if request.url.path.endswith("/changes"):  # it goes on for ever, so it is begun and no more
            return httpx2.Response(200, headers={"content-type": "text/event-stream"})
        with self._lock:
            return self._loop.run_until_complete(self._answered(request, body))

    async def _answered(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        parts = urlsplit(str(request.url))
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": request.method,
            "scheme": "http", "path": request.url.path, "raw_path": request.url.raw_path,
            "query_string": parts.query.encode(), "root_path": "", "client": ("127.0.0.1", 1),
            "server": (parts.hostname, 80),
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
        }  # fmt: skip
        said: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            said.append(dict(message))

        await self.app(scope, receive, send)
        content = b"".join(each.get("body", b"") for each in said[1:])
        return httpx2.Response(said[0]["status"], headers=said[0]["headers"], content=content)


@contextmanager
def _here_and_now() -> Iterator[None]:
    """What would be done on a thread is done at once: nobody else waits for this loop."""

    async def run_sync(work: Callable[..., Any], *given: Any, **_: Any) -> Any:
        return work(*given)

    before = anyio.to_thread.run_sync
    anyio.to_thread.run_sync = run_sync  # type: ignore[assignment]
    try:
        yield
    finally:
        anyio.to_thread.run_sync = before
