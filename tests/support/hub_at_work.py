"""A real hub for a test: a store, a server on a free port over real sockets, and clients with tokens."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from app.hub.callers import CallerKind, make_token
from app.hub.feed import Feed
from app.hub.hub import Hub
from app.hub.serve import HubServer, address_of, listen, make_server
from app.hub.shares import Shares
from tests.support.shop_builder import SmallShop

PATIENCE_SECONDS = 30
LASTING = "hub of all tests"
"""The name of the thread of a hub that outlives a test."""
_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Shared: a client that reads the certificates of the world takes longer to make than most tests take."""


class HubAtWork:
    """The hub of a small shop, with a client for each kind of token; ``shop`` looks past the wire."""

    def __init__(
        self, shop: SmallShop, url: str, feed: Feed, transport: httpx2.BaseTransport | None = None
    ) -> None:  # fmt: skip
        """``transport``: instead of sockets."""
        self.shop, self.url, self.feed, self.transport = shop, url, feed, transport
        self.clients: list[httpx2.Client] = []
        self.staff = self.client(CallerKind.STAFF)
        self.customer = self.client(CallerKind.CUSTOMER)

    def token(self, kind: CallerKind = CallerKind.STAFF, name: str = "test") -> str:
        """A new token."""
        with self.shop.store.write() as unit:
            return make_token(unit, name, kind)

    def client(self, kind: CallerKind = CallerKind.STAFF) -> httpx2.Client:
        """A client of Omneo v3 with a token of its own."""
        token = self.token(kind)
        made = httpx2.Client(
            base_url=f"{self.url}/api/v3", headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE_SECONDS,
            verify=_NO_TLS, transport=self.transport,
        )  # fmt: skip
        self.clients.append(made)
        return made

    def booking(self, **given: Any) -> dict[str, Any]:
        """The body of a booking of a cut for ``zoe`` with Ana at ten on the Monday of the shop."""
        usual = {
            "appointment_definition_id": number_of("cut"), "profile_id": "zoe", "location_id": 13,
            "assigned_staff_id": "ana", "scheduled_start_at": "2026-05-11 10:00:00",
            "scheduled_end_at": "2026-05-11 10:30:00", "timezone": "Australia/Melbourne",
        }  # fmt: skip
        return {**usual, **given}

    def close(self) -> None:
        """Let go of the clients."""
        for client in self.clients:
            client.close()


def number_of(handle: str) -> int:
    """The API's id of a service of the small shop."""
    return sum(map(ord, handle))


@contextmanager
def hub_at_work(shop: SmallShop, *, per_minute: int = 0) -> Iterator[HubAtWork]:
    """Serve the shop's store until the block ends; requests in flight are finished."""
    shop.store.tell_nobody()
    shares = Shares(per_minute) if per_minute else None
    server = make_server(Hub(shop.store), shares=shares, grace=PATIENCE_SECONDS)
    with _running(server, "hub") as url:
        working = HubAtWork(shop, url, server.feed)
        try:
            yield working
        finally:
            working.close()


class LastingHub:
    """A server that is given one store after the other: to start and to stop one takes longer than most tests."""

    def __init__(self, url: str, hub: Hub, server: HubServer) -> None:
        self.url, self.hub, self.server, self.feed = url, hub, server, server.feed

    @contextmanager
    def at_work(self, shop: SmallShop) -> Iterator[HubAtWork]:
        """Serve the shop's store until the block ends, and forget everything of it then."""
        shop.store.tell_nobody()
        self.hub.store = shop.store
        working = HubAtWork(shop, self.url, self.feed)
        try:
            yield working
        finally:
            working.close()
            self.feed.close()
            self._wait()
            self.feed.__init__(self.hub)  # type: ignore[misc]  # as new: what the application holds is this very object
            self.hub.running.clear()
            self.hub.forget_callers()

    def _wait(self) -> None:
        """Until nothing is at work on the store any more, on behalf of a client that is gone, for example."""

        async def until_over(running: set[asyncio.Task[None]]) -> None:
            while running:
                await asyncio.wait(tuple(running))

        running = self.server.server_state.tasks
        for task in tuple(running)[:1]:
            asyncio.run_coroutine_threadsafe(until_over(running), task.get_loop()).result(PATIENCE_SECONDS)


@contextmanager
def lasting_hub(first: SmallShop) -> Iterator[LastingHub]:
    """A hub for one test after the other; ``first`` is served until it is given another."""
    hub = Hub(first.store)
    server = make_server(hub, grace=PATIENCE_SECONDS)
    with _running(server, LASTING) as url:
        yield LastingHub(url, hub, server)


@contextmanager
def _running(server: HubServer, name: str) -> Iterator[str]:
    with listen("127.0.0.1", 0) as bound:
        runner = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name=name)
        runner.start()
        try:
            yield address_of(bound)
        finally:
            server.should_exit = True
            runner.join()
