"""The number of uncovered bookings in the rail: what this window commits is looked at by its ids, and no more."""

import pytest

from app.core.values import Changes, Kind
from app.ui.cover.counting import WHOLE_SECONDS, UncoveredCount
from tests.support.shop_builder import MONDAY, at


class Asked:
    """A count whose looks are answered by hand, on a clock that is set by hand."""

    def __init__(self, scene, monkeypatch):
        self.looks, self.now, self.counts = [], 0.0, []
        monkeypatch.setattr(scene.lanes, "look", self._look)
        scene.badge_changed.connect(lambda _, count: self.counts.append(count))
        self.count = UncoveredCount(scene, scene, lambda: self.now)

    def _look(self, _query, among, *, then, failed):
        self.looks.append((among, then, failed))
        return True

    def answer(self, *ids):
        self.looks[-1][1](frozenset(ids))


@pytest.fixture
def asked(scene, monkeypatch):
    """All have been counted: a and b are uncovered."""
    made = Asked(scene, monkeypatch)
    made.count.look()
    made.answer("a", "b")
    return made


def booked(*ids):
    return Changes(frozenset({Kind.APPOINTMENT, Kind.OUTBOX}), frozenset(ids))


def test_a_commit_of_this_window_is_looked_at_by_its_ids_alone(asked):
    asked.count.take(booked("b", "c"))
    asked.count.look()
    assert asked.looks[-1][0] == {"b", "c"}
    asked.answer("c")
    assert asked.counts == [2, 2]
    assert len(asked.looks) == 2


def test_the_line_uncovers_nothing(asked):
    asked.count.take(Changes(frozenset({Kind.QUEUE_ENTRY}), frozenset({"q"})))
    asked.count.look()
    assert len(asked.looks) == 1


def test_hours_that_change_may_uncover_any_booking(asked):
    asked.count.take(Changes(frozenset({Kind.STAFF}), frozenset({"ana"})))
    asked.count.look()
    assert asked.looks[-1][0] is None


def test_what_others_write_all_day_is_counted_once_a_minute(asked):
    asked.count.take(Changes())
    asked.count.look()
    assert len(asked.looks) == 1
    asked.now = WHOLE_SECONDS
    asked.count.tick()
    assert [among for among, *_ in asked.looks] == [None, None]


def test_what_is_over_is_looked_at_again_each_minute(asked):
    asked.count.tick()
    assert asked.looks[-1][0] == {"a", "b"}
    asked.answer("b")
    assert asked.counts[-1] == 1


def test_what_is_touched_before_the_answer_is_looked_at_after_it(asked):
    asked.count.take(booked("a"))
    asked.count.look()
    asked.count.take(booked("c"))
    asked.count.look()
    assert len(asked.looks) == 2
    asked.answer("a")
    assert asked.looks[-1][0] == {"c"}


def test_a_look_that_failed_is_made_up_for(asked):
    asked.count.take(booked("c"))
    asked.count.look()
    asked.looks[-1][2](OSError())
    asked.count.look()
    assert asked.looks[-1][0] == {"c"}


def test_a_booking_outside_the_hours_of_its_member_is_counted_once_they_are_off(hand, small):
    made = small.book(staff_id="ana", start=at(12))
    small.act("take_off", "ana", day=MONDAY, name="Sick")
    hand.until(lambda: hand.sees("rail-uncovered"))
    hand.window.conduct.scene.act("reassign", made.id, staff_id="bob")
    hand.until(lambda: not hand.sees("rail-uncovered"))
