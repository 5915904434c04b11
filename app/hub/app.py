"""The server put together: routes, gate, and what is said when something cannot be done."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app import __version__
from app.hub import errors
from app.hub.document import DescribedApi
from app.hub.errors import ApiError
from app.hub.feed import Feed
from app.hub.gate import Gate
from app.hub.hub import FAILURES, Hub, as_answer
from app.hub.optimocms import in_envelope, is_spoken, status_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from app.hub.shares import Shares

THREADS = 8
"""Threads that work for requests. Each keeps a connection to read and one to write; a server's store has about 100."""
ABOUT = """Appointments, walk-ins and requests of many shops.

Beside what is described here, `GET /api/v3/changes?since=SEQ` streams every committed step as server-sent events (staff
tokens alone): `id` is the step's number, by which `Last-Event-ID` goes on after it.

Every POST, PUT and PATCH takes an `Idempotency-Key` (1 to 255 characters): the same request with the same key is done
once, and answered alike each time; free times are read afresh.
"""
log = logging.getLogger("floorwalker.hub")


def make_app(hub: Hub, *, shares: Shares | None = None, feed: Feed | None = None) -> ASGIApp:
    """The server of a hub; ``shares`` limit each token's calls; ``feed`` tells of changes."""
    from app.hub import health, omneo, optimo

    app = DescribedApi(
        title="Floorwalker hub", version=__version__, docs_url=None, redoc_url=None, openapi_url="/openapi.json",
        redirect_slashes=False, lifespan=_while_serving, description=ABOUT,
    )  # fmt: skip
    app.state.hub = hub
    app.state.feed = feed or Feed(hub)
    app.include_router(health.router)
    for router in omneo.routers():
        app.include_router(router, prefix="/api/v3")
    for router in optimo.routers():
        app.include_router(router, prefix="/v1")
    _say_errors(app)
    return Gate(app, hub, shares)


@asynccontextmanager
async def _while_serving(app: FastAPI) -> AsyncIterator[None]:
    to_thread.current_default_thread_limiter().total_tokens = THREADS
    yield
    await run_in_threadpool(app.state.feed.close)


def _say_errors(app: DescribedApi) -> None:
    app.add_exception_handler(ApiError, _answer)
    for each in FAILURES:
        app.add_exception_handler(each, lambda request, error: _answer(request, as_answer(error)))
    app.add_exception_handler(RequestValidationError, lambda request, error: _answer(request, _unfit(error)))
    app.add_exception_handler(HTTPException, lambda request, error: _answer(request, _plain(app, request, error)))
    app.add_exception_handler(Exception, _bug)


def _answer(request: Request, error: Any) -> Response:
    if is_spoken(request.url.path):
        return Response(in_envelope(error), status_of(error), error.headers, "application/json")
    return Response(error.body, error.status, error.headers, "application/json")


def _unfit(error: Any) -> ApiError:
    """422 as Laravel says it: every field with its texts; 404 for an id in the address that nothing can have."""
    lost = next((each for each in error.errors() if each["loc"][0] == "path"), None)
    if lost is not None:
        return errors.not_found(str(lost["loc"][-1]).title().replace("_", ""), lost["input"])
    said: dict[str, list[str]] = {}
    for each in error.errors():
        where = ".".join(str(part) for part in each["loc"][1:]) or "body"
        is_missing = each["type"] in ("missing", "required")
        text = f"The {where} field is required." if is_missing else f"The {where} field is not valid: {each['msg']}."
        said.setdefault(where, []).append(text)
    return errors.invalid(said)


def _plain(app: DescribedApi, request: Request, error: Any) -> ApiError:
    headers = {"Allow": app.allowed(request.url.path)} if error.status_code == 405 else error.headers
    return ApiError(error.status_code, {"message": str(error.detail), "status": error.status_code}, headers)


def _bug(request: Request, error: Exception) -> Response:
    # What was asked may hold customers' data, so the log has the kind of the error and the place in the code alone.
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at is not None else "nowhere"
    log.error("%s in %s %s at %s", type(error).__name__, request.method, request.scope.get("route"), place)
    return _answer(request, ApiError(500, {"message": "Server Error"}))
