"""Who is called right now is seen on Today in a narrow window too, with no drawer opened."""

from dataclasses import replace

import pytest

from app.core.values import Changes
from app.ui.today.called import called_words
from tests.support import sample_views as sample

VIEW = sample.queue_view()
MARTA = VIEW.line[0]
AISHA = replace(VIEW.line[1], state="called", since=sample.NOW - 10, staff="Ben Liu")


def show(shop, *called):
    shop.answers["queue_view"] = replace(VIEW, line=(*called, *VIEW.line[2:]))
    shop.publish(Changes())


@pytest.fixture
def narrow(hand, desk):
    desk.resize(1024, 768)
    hand.find("today.queue_drawer")
    return desk


def test_who_is_called_stands_above_the_calendar_and_is_a_press_away(hand, narrow):
    assert hand.find("today.called").text() == "Called: A013 · Marta Lind to Dev"
    hand.press("today.called")
    assert hand.find("entry.recall")


def test_of_several_the_latest_stands_first_and_a_press_opens_the_line(hand, shop, narrow):
    show(shop, MARTA, AISHA)
    hand.until(lambda: hand.find("today.called").text() == "Called: 11:00 to Ben, A013 to Dev")
    assert "Aisha Khan" in hand.find("today.called").accessibleName()
    hand.press("today.called")
    assert hand.find("line.serve.A013")


def test_nothing_moves_when_somebody_is_called_or_has_come(hand, shop, narrow):
    show(shop)
    hand.until(lambda: not hand.sees("today.called"))
    parts = [hand.find("today.call_next"), narrow.page.calendar]
    before = [part.geometry() for part in parts]
    show(shop, MARTA)
    hand.until(lambda: hand.sees("today.called"))
    assert [part.geometry() for part in parts] == before


def test_there_are_shorter_ways_to_say_it_for_less_room():
    assert called_words((MARTA, AISHA)) == (
        "Called: A013 · Marta Lind to Dev, 11:00 · Aisha Khan to Ben",
        "Called: A013 to Dev, 11:00 to Ben",
        "Called: A013, 11:00",
        "Called: A013 +1",
        "A013",
    )


def test_it_is_never_wider_than_the_window(hand, narrow):
    narrow.resize(768, 1024)
    called = hand.find("today.called")
    hand.until(lambda: called.text() == "Called: A013 to Dev")
    assert called.geometry().right() < narrow.page.bar.width()
