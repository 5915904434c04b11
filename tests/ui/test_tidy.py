"""Garbage is collected when the window can spare the moment, and on its own thread."""

import gc

import pytest

from app.ui.lanes import Lanes
from app.ui.tidy import ALL_SECONDS, CALM_SECONDS, ROUNDS, YOUNG_COUNT, Tidy


class Time:
    def __init__(self, lanes):
        self.now = lanes.asked_at

    def __call__(self):
        return self.now


@pytest.fixture(autouse=True)
def _what_is_old_stays_so():
    """Here it is looked through as in the program."""


@pytest.fixture
def clock(lanes: Lanes) -> Time:
    return Time(lanes)


@pytest.fixture
def tidy(lanes, clock):
    made = Tidy(lanes, lanes, clock)
    made.begin()
    yield made
    made.end()
    gc.freeze()  # or what the tests before left is looked through once more


@pytest.fixture
def collected(monkeypatch):
    """What was looked through: a generation, or 2 for everything."""
    found: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: found.append(generation) or 0)
    return found


def counted(monkeypatch, *counts):
    monkeypatch.setattr(gc, "get_count", lambda: counts)


def test_python_does_not_collect_by_itself_until_the_end(tidy):
    assert not gc.isenabled()
    tidy.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_few_new_objects_are_left_alone(tidy, collected, monkeypatch):
    counted(monkeypatch, YOUNG_COUNT, 0, 0)
    tidy.look()
    assert collected == []


@pytest.mark.parametrize(("counts", "generation"), [((YOUNG_COUNT + 1, 0, 0), 0), ((0, ROUNDS + 1, 0), 1)])
def test_the_young_are_looked_through_at_any_time(tidy, collected, monkeypatch, counts, generation):
    counted(monkeypatch, *counts)
    tidy.look()
    assert collected == [generation]


def test_the_old_wait_until_nobody_asks_for_anything(tidy, clock, collected, monkeypatch):
    counted(monkeypatch, 0, 0, ROUNDS + 1)
    tidy.look()
    assert collected == []
    clock.now += CALM_SECONDS + 1
    tidy.look()
    assert collected == [2]


def test_everything_is_looked_through_now_and_then_while_nobody_is_there(tidy, clock, collected, monkeypatch):
    counted(monkeypatch, 0, 0, 0)
    clock.now += ALL_SECONDS + 1
    tidy.look()
    tidy.look()
    assert collected == [2]


def test_a_verb_and_a_question_are_no_calm(lanes):
    before = lanes.asked_at
    lanes.look("outbox_waiting", then=lambda _: None)
    asked = lanes.asked_at
    lanes.act("arrive", "a1")
    assert before < asked <= lanes.asked_at
