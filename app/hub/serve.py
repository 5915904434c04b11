"""The hub as a process: a socket, uvicorn on it, and the line that says where it listens."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from app.hub.app import make_app
from app.hub.hub import Hub
from app.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

GRACE_SECONDS = 10
"""How long requests in flight may take to finish when the hub is told to stop."""


def serve(where: str | Path, host: str, port: int, *, per_minute: int = 0) -> None:
    """Serve a store until told to stop; port 0 takes a free one. Raises ``Known``, and ``OSError`` for the address."""
    import uvicorn

    store = Store(where)
    store.tell_nobody()
    try:
        with listen(host, port) as bound:
            print(f"listening on http://{_said(bound)}", flush=True)
            config = uvicorn.Config(
                make_app(Hub(store), per_minute=per_minute), log_config=None, access_log=False, server_header=False,
                timeout_graceful_shutdown=GRACE_SECONDS, timeout_keep_alive=75, h11_max_incomplete_event_size=65_536,
            )  # fmt: skip
            uvicorn.Server(config).run(sockets=[bound])
    finally:
        store.close()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there."""
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.create_server((host, port), family=kind, backlog=1_024)
    bound.set_inheritable(True)
    return bound


def _said(bound: socket.socket) -> str:
    host, port = bound.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
