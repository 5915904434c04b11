"""The sync that goes on: woken by the desk and by the hub, and ended from any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from app.core.values import Appointment
from app.sync.following import Follower
from app.sync.report import Report, State
from tests.support.shop_builder import at
from tests.support.twin import Desk, Twin

PATIENCE_SECONDS = 30


class Told:
    """What a follower said so far, and waiting for what it is to say."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self._news = threading.Condition()

    def __call__(self, report: Report) -> None:
        with self._news:
            self.reports.append(report)
            self._news.notify_all()

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(is_so, PATIENCE_SECONDS), self.reports


@contextmanager
def following(desk: Desk) -> Iterator[Told]:
    """Let a till follow the hub until the block ends."""
    told = Told()
    follower = Follower(desk.engine, told)
    thread = threading.Thread(target=follower.run, name="follower")
    thread.start()
    try:
        yield told
    finally:
        follower.stop()
        desk.network.cut()
        thread.join(PATIENCE_SECONDS)
        for each in threading.enumerate():
            if each.name == "feed":
                each.join(PATIENCE_SECONDS)


def test_what_one_till_does_the_other_sees_within_a_second(twin: Twin):
    twin.sync("a", "b")
    took: list[float] = []
    with following(twin.b) as told:
        told.wait_for(lambda: bool(told.reports))
        for count in range(1, 5):
            twin.a.book(staff_id="ana", start=at(9 + count))
            twin.sync("a")
            begin = monotonic()
            told.wait_for(lambda count=count: len(twin.b.said(Appointment)) == count)  # type: ignore[misc]
            took.append(monotonic() - begin)
    # The first may come before the feed is heard; on a machine that does much else one of them is slow.
    assert min(took[1:]) < 1, took


def test_what_the_desk_does_is_told_without_being_asked(twin: Twin):
    twin.sync("a")
    with following(twin.a) as told:
        told.wait_for(lambda: bool(told.reports))
        twin.a.book(staff_id="ana")
        told.wait_for(lambda: len(twin.hub_has(Appointment)) == 1)


def test_a_cable_that_is_plugged_in_again_is_noticed_by_itself(twin: Twin):
    twin.sync("a")
    twin.cut("a")
    twin.a.book(staff_id="ana")
    with following(twin.a) as told:
        told.wait_for(lambda: any(each.state is State.OFFLINE for each in told.reports))
        twin.heal("a")
        told.wait_for(lambda: len(twin.hub_has(Appointment)) == 1)
