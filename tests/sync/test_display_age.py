"""How old what a public display shows is, where other tills call too: a minute at the most, or it says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.public_board import OLD_SECONDS, PublicBoard
from app.core.values import Kind
from app.sync.failures import Declined
from app.sync.following import Follower
from app.sync.report import State
from app.ui.display.display import READ_MILLISECONDS
from tests.support.twin import Twin


def shown(near: Twin) -> PublicBoard:
    """What the display of one of the tills shows."""
    board: PublicBoard = near.a.shop.look("public_board", "mel")
    return board


def pass_time(near: Twin, seconds: float) -> int:
    """So much later, on the clock of that till."""
    near.a.shop.clock.now += round(seconds)
    return near.a.shop.clock.now


@pytest.mark.parametrize("feeding", [None, object()])
def test_while_nothing_happens_a_display_is_not_old(near: Twin, feeding: object):
    near.settle()
    follower = Follower(near.a.engine, lambda _: None)
    follower._feeding = feeding
    for _ in range(12):
        report = near.sync("a")
        read = shown(near)
        now = pass_time(near, follower._seconds(report))
        assert not read.is_old(now + READ_MILLISECONDS // 1000)


def test_without_a_cable_it_is_old_after_a_minute(near: Twin):
    near.sync("a")
    near.cut("a")
    pass_time(near, OLD_SECONDS)
    assert near.sync("a").state is State.OFFLINE
    assert not shown(near).is_old(near.a.shop.clock.now)
    assert shown(near).is_old(pass_time(near, 1))


def test_a_step_that_waits_long_makes_it_no_older(near: Twin):
    report = near.sync("a")
    waits = replace(report, waiting=1, next_at=near.a.shop.clock.now + 900)
    rest = Follower(near.a.engine, lambda _: None)._seconds(waits)
    assert not shown(near).is_old(pass_time(near, rest + READ_MILLISECONDS / 1000))


def test_a_round_without_news_is_no_commit_that_windows_would_look_after(near: Twin):
    near.settle()
    pass_time(near, 30)
    near.sync("a")
    seen = near.a.shop.store.data_version()
    for _ in range(3):
        now = pass_time(near, 30)
        near.sync("a")
        assert not shown(near).is_old(now)
    assert near.a.shop.store.data_version() == seen


def test_of_a_line_that_may_not_be_read_no_display_is_fresh(near: Twin):
    near.settle()
    near.a.engine.denied.say(Kind.QUEUE_ENTRY, Declined("no", status=403))
    pass_time(near, OLD_SECONDS + 60)
    near.a.engine._keep_heard(near.a.shop.clock.now)
    assert shown(near).is_old(near.a.shop.clock.now)
