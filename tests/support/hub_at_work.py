"""A real hub for a test: a store, a server on a free port over real sockets, and clients with tokens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from app.hub.callers import CallerKind, make_token
from app.hub.feed import Feed
from app.hub.hub import Hub
from app.hub.serve import listen, make_server
from tests.support.shop_builder import SmallShop

PATIENCE_SECONDS = 30


class HubAtWork:
    """The hub of a small shop, with a client for each kind of token; ``shop`` looks past the wire."""

    def __init__(self, shop: SmallShop, url: str, feed: Feed) -> None:
        self.shop, self.url, self.feed = shop, url, feed
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
            base_url=f"{self.url}/api/v3", headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE_SECONDS
        )
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


def number_of(handle: str) -> int:
    """The API's id of a service of the small shop."""
    return sum(map(ord, handle))


@contextmanager
def hub_at_work(shop: SmallShop, *, per_minute: int = 0) -> Iterator[HubAtWork]:
    """Serve the shop's store until the block ends; requests in flight are finished."""
    shop.store.tell_nobody()
    with listen("127.0.0.1", 0) as bound:
        server = make_server(Hub(shop.store), per_minute=per_minute, grace=PATIENCE_SECONDS)
        runner = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="hub")
        runner.start()
        host, port = bound.getsockname()[:2]
        working = HubAtWork(shop, f"http://{host}:{port}", server.feed)
        try:
            yield working
        finally:
            for client in working.clients:
                client.close()
            server.should_exit = True
            runner.join()
