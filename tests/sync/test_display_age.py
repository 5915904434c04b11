"""How old what a public display shows is, where other tills call too: a minute at the most, or it says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.public_board import OLD_SECONDS, PublicBoard
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
    follower._feeding = feeding  # type: ignore[assignment]
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
