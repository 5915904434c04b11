"""``floorwalker sync``: tell the remote what the desk did and hear what others did, without a window."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.heap import share_one_heap
from app.cli.printing import say
from app.cli.stores import add_store, find_store
from app.core.errors import Known, WindowAlreadyOpen
from app.core.worded import Worded

if TYPE_CHECKING:
    from app.store.store import Store
    from app.sync.engine import Engine
    from app.sync.remote import Remote
    from app.sync.report import Report

LOOK_SECONDS = 0.2
"""How often to look whether somebody wants the store to themselves."""


class AnotherSync(Known):
    """Another program keeps this store in step already."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags."""
    add_store(parser)
    parser.add_argument("--once", action="store_true", help="one round, then end")
    parser.add_argument(
        "--follow", action="store_true",
        help="print a JSON line whenever something changes; a line on stdin wakes it, its end ends it",
    )  # fmt: skip


def run(given: argparse.Namespace) -> int:
    """Go round once, or until told to end. Exit code 1 where the remote could not be spoken to."""
    where = find_store(given.store)
    share_one_heap()
    while (code := _keep_in_step(where, given)) is None:
        pass  # another file has taken the place of the store: go on with that
    return code


def _keep_in_step(where: str | Path, given: argparse.Namespace) -> int | None:
    """The exit code; None where it gave way to another file in the store's place."""
    from app.store.store import Store
    from app.sync.engine import Engine

    with (
        _alone(where), closing(Store(where)) as store, closing(_open(store, given)) as remote,
        closing(Engine(store, remote)) as engine,
    ):  # fmt: skip
        if given.once:
            return _once(engine)
        return _follow(engine, where) if given.follow else _go_on(engine, where)


def _open(store: Store, given: argparse.Namespace) -> Remote:
    """The remote of the store; a window that follows hears that its token is gone as it hears everything else."""
    from app.cli.connections import tokens
    from app.sync.connecting import NotConnected, open_remote
    from app.sync.report import Report, State

    try:
        return open_remote(store, tokens())
    except NotConnected as error:
        if given.follow:
            print(json.dumps(Report().at(State.SIGNED_OUT, store.clock(), error.said).facts()), flush=True)
        raise


def _once(engine: Engine) -> int:
    from app.sync.report import State

    engine.hold = 0  # who asks for a round wants to see it done
    report = engine.run_once()
    say(worded(report))
    return 0 if report.state is State.ONLINE else 1


def _go_on(engine: Engine, where: str | Path) -> int | None:
    from app.sync.following import Follower

    follower = Follower(engine, lambda report: say(worded(report)) if _is_news(report) else None)
    try:
        with _giving_way(where, follower.stop) as gave_way:
            follower.run()
    except KeyboardInterrupt:
        follower.stop()
        return 0
    return None if gave_way.is_set() else 0


def _follow(engine: Engine, where: str | Path) -> int:
    from app.sync.following import Follower

    follower = Follower(engine, lambda report: print(json.dumps(report.facts()), flush=True))
    threading.Thread(target=_hear, args=(follower.wake, follower.stop), name="stdin", daemon=True).start()
    with _giving_way(where, follower.stop):
        follower.run()
    return 0


def _hear(wake: Callable[[], None], stop: Callable[[], None]) -> None:
    for _ in sys.stdin:
        wake()
    stop()


def _is_news(report: Report) -> bool:
    return report.did_anything or bool(report.words)


def worded(report: Report) -> str:
    """What a round did, in one line."""
    parts = [f"told {report.told}", f"heard {report.pulled}"]
    parts += [
        f"{count} {words}"
        for count, words in (
            (report.refused, "refused"), (report.conflicts, "in conflict"), (report.cancelled_out, "came to nothing"),
            (report.deleted, "deleted there"), (report.set_aside, "not understood"), (report.waiting, "waiting"),
            (report.sending, "in doubt"), (report.need_you, "need you"),
        )
        if count
    ]  # fmt: skip
    if report.calls_used is not None:
        parts.append(f"{report.calls_used} of {report.calls_allowed} calls of this month used")
    state = report.state.value.replace("_", " ")
    if report.words:
        state = f"{state}: {report.words}"
    return f"{state}; {', '.join(parts)}"


@contextmanager
def _alone(where: str | Path) -> Iterator[None]:
    """One sync per store: a lock on a file beside it. Raises ``AnotherSync``."""
    if not isinstance(where, Path):
        yield
        return
    from app.store.lock import sync_lock

    try:
        lock = sync_lock(where)
    except WindowAlreadyOpen:
        raise AnotherSync(
            Worded("{store}: another program keeps it in step with its remote already", store=where)
        ) from None
    with lock:
        yield


@contextmanager
def _giving_way(where: str | Path, stop: Callable[[], None]) -> Iterator[threading.Event]:
    """``stop`` once somebody wants to put another file in the store's place, or has done so; the event says so."""
    gave_way, is_over = threading.Event(), threading.Event()
    if not isinstance(where, Path):
        yield gave_way
        return
    from app.store.lock import is_wanted

    file = _file_at(where)

    def watch() -> None:
        was_wanted = False  # a sync that begins holds that lock too, for less than a look
        while not is_over.wait(LOOK_SECONDS):
            wanted, was_wanted = was_wanted, is_wanted(where)
            if (wanted and was_wanted) or _file_at(where) != file:
                gave_way.set()
                stop()
                return

    watching = threading.Thread(target=watch, name="giving way", daemon=True)
    watching.start()
    try:
        yield gave_way
    finally:
        is_over.set()
        watching.join()


def _file_at(where: Path) -> int | None:
    """Which file it is; None while there is none, as for a moment while another one takes its place."""
    try:
        return where.stat().st_ino
    except FileNotFoundError:
        return None
