"""What the hub says of its work on stderr: one JSON object a line, and never what a customer or a body said.

A request is told by its method, the template of its route (not the path, which may hold an e-mail), its status, how
long it took, an id that the client is given too, and the name of its token.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from uuid import uuid4

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

OWN = frozenset({"floorwalker", "uvicorn"})
REQUEST_ID = b"x-request-id"
_PREFIXES = ("/api/v3", "/v1")
_FIT = re.compile(rb"[A-Za-z0-9_-]{1,64}")
GONE = 499
"""The status that is noted where the client went before it was answered."""
log = logging.getLogger("floorwalker.hub")


class JsonLines(logging.Formatter):
    """A record as one JSON object. Of an exception its kind and place alone: its text may hold values."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03}Z"
        said: dict[str, object] = {"at": at, "level": record.levelname.lower(), "message": _message(record)}
        said |= getattr(record, "facts", {})
        if record.exc_info and record.exc_info[1] is not None:
            said["error"] = type(record.exc_info[1]).__name__
            said["place"] = place_of(record.exc_info[1])
        return json.dumps(said, ensure_ascii=False, default=str)


def _message(record: logging.LogRecord) -> str:
    """What a library says is told without its values, which may be anybody's."""
    is_own = record.name.split(".")[0] in OWN
    return record.getMessage() if is_own else f"{record.name}: {record.msg}"


def place_of(error: BaseException) -> str:
    """Where in the code an exception was raised."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at is not None else "nowhere"


def log_to_stderr() -> None:
    """Send what the hub and its server say to stderr, and the warnings of what they stand on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.getLogger().handlers = [handler]
    for name, level in (("floorwalker", logging.INFO), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(level)


class Logged:
    """The outermost middleware: gives every request an id, and notes what became of it."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and note it when it is over."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.perf_counter(), GONE
        request_id = _request_id(scope)
        state = scope.setdefault("state", {})
        state["request_id"] = request_id
        # uvicorn's own way to the socket, for a reader that is too slow to be told to go.
        state["transport"] = getattr(getattr(send, "__self__", None), "transport", None)

        async def noting(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", []), (REQUEST_ID, request_id.encode())]
            await send(message)

        try:
            await self.app(scope, receive, noting)
        finally:
            log.info("request", extra={"facts": _facts(scope, status, began)})


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == REQUEST_ID and _FIT.fullmatch(value):
            return str(value.decode())
    return str(uuid4())


def _facts(scope: Scope, status: int, began: float) -> dict[str, object]:
    state = scope["state"]
    caller = state.get("caller")
    return {
        "method": scope["method"],
        "route": _template(scope),
        "status": status,
        "ms": round((time.perf_counter() - began) * 1000, 1),
        "request_id": state["request_id"],
        "token": caller.name if caller else None,
    }


def _template(scope: Scope) -> str | None:
    """The route with its prefix, which a route of an included router does not know itself."""
    path: str | None = getattr(scope.get("route"), "path", None)
    if path is None:
        return None
    before = next((each for each in _PREFIXES if scope["path"].startswith(f"{each}/")), "")
    return path if path.startswith(before) else before + path
