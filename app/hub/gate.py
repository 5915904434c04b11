"""What every request passes before a route sees it: size, token, rate. Written as plain ASGI, since all pay for it."""

from __future__ import annotations

import asyncio
import math
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool

from app.core.errors import Known
from app.hub.callers import Caller, find_caller, note_use
from app.hub.errors import ApiError, too_many, unauthenticated, unavailable

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.hub.hub import Hub
    from app.hub.shares import Shares

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LARGEST_BODY = 1_048_576
BODY_SECONDS = 15.0
"""How long a client may take over its body before it is cut off."""
KNOWN_SECONDS = 5.0
"""How long a token is believed without asking the store: a revoked one opens nothing after that."""
NOTE_SECONDS = 60.0
OPEN_PATHS = frozenset({"/api/health", "/openapi.json"})


@dataclass
class Gate:
    """The middleware; without ``shares`` there is no limit to how often a token calls."""

    app: App
    hub: Hub
    shares: Shares | None = None
    monotonic: Callable[[], float] = time.monotonic
    _known: OrderedDict[str, tuple[float, Caller | None]] = field(default_factory=OrderedDict)
    _used: dict[str, Instant] = field(default_factory=dict)
    _noted_at: float = 0.0

    def __post_init__(self) -> None:
        self.hub.forget_callers = self._known.clear

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] != "http" or scope["path"] in OPEN_PATHS:
            await self.app(scope, receive, send)
            return
        try:
            caller = await self._caller(scope)
            limits = self._count(caller)
            body = await _read_body(scope, receive)
        except ApiError as error:
            await answer(send, scope, error)
            return
        scope.setdefault("state", {})["caller"] = caller
        scope["state"]["body"] = body
        await self.app(scope, _replayed(body, receive), _with_headers(send, limits))

    async def _caller(self, scope: Scope) -> Caller:
        token = _token_of(scope)
        if token is None:
            raise unauthenticated()
        now = self.monotonic()
        kept = self._known.get(token)
        if kept is None or now - kept[0] > KNOWN_SECONDS:
            try:
                kept = (now, await run_in_threadpool(self._find, token))
            except Known as error:
                raise unavailable() from error
            self._known[token] = kept
            while len(self._known) > 1_000:
                self._known.popitem(last=False)
        if kept[1] is None:
            raise unauthenticated()
        return kept[1]

    def _find(self, token: str) -> Caller | None:
        with self.hub.store.read() as reader:
            found = find_caller(reader, token)
        if found is not None:
            self._used[found.token_id] = self.hub.clock()
        if self._used and self.monotonic() - self._noted_at > NOTE_SECONDS:
            used, self._used, self._noted_at = self._used, {}, self.monotonic()
            with self.hub.store.write() as unit:
                note_use(unit, used)
        return found

    def _count(self, caller: Caller) -> dict[str, str]:
        if self.shares is None:
            return {}
        share, limit = self.shares.take(caller.token_id, self.monotonic()), str(self.shares.per_minute)
        if not share.is_left:
            error = too_many(math.ceil(share.wait))
            error.headers.update({"X-RateLimit-Limit": limit, "X-RateLimit-Remaining": "0"})
            raise error
        return {"X-RateLimit-Limit": limit, "X-RateLimit-Remaining": str(share.left)}


async def answer(send: Send, scope: Scope, error: ApiError) -> None:
    """Answer a request without any route, in the shape of the API that was spoken to."""
    from app.hub.optimocms import in_envelope, is_spoken

    body = in_envelope(error) if is_spoken(scope["path"]) else error.body
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    headers += [(name.lower().encode(), value.encode()) for name, value in error.headers.items()]
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _token_of(scope: Scope) -> str | None:
    headers = dict(scope["headers"])
    if scope["path"].startswith("/v1/"):
        given = headers.get(b"x-api-key", b"")
        return given.decode("latin-1") or None
    word, _, token = headers.get(b"authorization", b"").partition(b" ")
    return token.strip().decode("latin-1") or None if word.lower() == b"bearer" else None


async def _read_body(scope: Scope, receive: Receive) -> bytes:
    length = dict(scope["headers"]).get(b"content-length", b"0")
    if length.isdigit() and int(length) > LARGEST_BODY:
        raise too_large()
    parts, size = [], 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] != "http.request":
                    raise ApiError(400, {"message": "The request ended early."})
                parts.append(message.get("body", b""))
                size += len(parts[-1])
                if size > LARGEST_BODY:
                    raise too_large()
                if not message.get("more_body", False):
                    return b"".join(parts)
    except TimeoutError:
        raise ApiError(408, {"message": "The request took too long."}, {"Connection": "close"}) from None


def too_large() -> ApiError:
    """413: more than a record of any kind takes."""
    return ApiError(413, {"message": f"The body is larger than {LARGEST_BODY} bytes."}, {"Connection": "close"})


def _replayed(body: bytes, receive: Receive) -> Receive:
    waiting = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> MutableMapping[str, Any]:
        return waiting.pop() if waiting else await receive()

    return again


def _with_headers(send: Send, headers: dict[str, str]) -> Send:
    if not headers:
        return send
    more = [(name.lower().encode(), value.encode()) for name, value in headers.items()]

    async def sending(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", []), *more]
        await send(message)

    return sending
