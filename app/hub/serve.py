"""The hub as a process: a socket, uvicorn on it, and the line that says where it listens."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import uvicorn

from app.core.errors import BadInput, Known
from app.hub.app import make_app
from app.hub.feed import Feed
from app.hub.housekeeping import keeping_house
from app.hub.hub import Hub
from app.hub.logs import Logged, log_to_stderr
from app.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

    from app.hub.shares import Shares

GRACE_SECONDS = 10
"""How long requests in flight may take to finish when the hub is told to stop."""
STOPPING = (signal.SIGTERM, signal.SIGINT)


class HubServer(uvicorn.Server):
    """uvicorn, which here ends quietly when it is told to: requests in flight are finished, streams are ended."""

    def __init__(self, config: uvicorn.Config, feed: Feed) -> None:
        super().__init__(config)
        self.feed = feed

    def stop(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        """Take no more requests, finish those that run, and return from ``run``."""
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what would go on for ever, then wait for the rest."""
        self.feed.stop()
        await super().shutdown(sockets)


def serve(
    where: str | Path, bound: socket.socket, *, shares: Shares | None = None, say: Callable[[], None] | None = None
) -> None:
    """Serve a store on a socket until SIGTERM or SIGINT; ``say`` is called when it is open. Raises ``Known``.

    The main thread's business, since signals are.
    """
    log_to_stderr()
    store = Store(where)
    try:
        store.tell_nobody()
        server = make_server(Hub(store), shares=shares)
        # uvicorn raises the signal again when it has stopped, so that this is what hears it then.
        for each in STOPPING:
            signal.signal(each, server.stop)
        if say is not None:
            say()
        with keeping_house(store):
            server.run(sockets=[bound])
    finally:
        store.close()


def make_server(hub: Hub, *, shares: Shares | None = None, grace: int = GRACE_SECONDS) -> HubServer:
    """The server of a hub, not running yet; on uvloop and httptools, except on Windows, which has no uvloop."""
    feed = Feed(hub)
    config = uvicorn.Config(
        Logged(make_app(hub, shares=shares, feed=feed)), http=_protocol(), log_config=None, access_log=False,
        server_header=False,
        timeout_graceful_shutdown=grace, timeout_keep_alive=75, h11_max_incomplete_event_size=65_536,
    )  # fmt: skip
    return HubServer(config, feed)


def _protocol() -> type[asyncio.Protocol] | Literal["h11"]:
    """What speaks HTTP: httptools, and where that is not (Windows) h11, which limits a head's bytes by itself."""
    try:
        from app.hub.patience import PatientProtocol
    except ImportError:
        return "h11"
    return PatientProtocol


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises ``OSError``."""
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=kind, backlog=1_024)


def take_address(host: str, port: int) -> socket.socket:
    """The same in words. Raises ``BadInput`` for a host that is none of this machine's, ``Known`` for a taken port."""
    try:
        socket.getaddrinfo(host, port)
        return listen(host, port)
    except (socket.gaierror, UnicodeError):
        raise BadInput("--host", f"{host!r} is no address", "try 127.0.0.1, or 0.0.0.0 for everybody's") from None
    except OSError as error:
        said = os.strerror(error.errno or 0).lower()
        raise Known(f"{host}:{port}: cannot listen there: {said}; name another with --host and --port") from None


def address_of(bound: socket.socket) -> str:
    """``http://127.0.0.1:8010``."""
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
