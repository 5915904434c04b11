"""The way to the line, where it is in a drawer, says what is behind it: who waits, who is parked, who is late."""

from dataclasses import replace

import pytest

from app.core.values import Changes
from tests.support import sample_views as sample

VIEW = sample.queue_view()
PARKED = replace(VIEW.line[2], state="parked")


def show(hand, shop, desk, width):
    desk.resize(width, 1000)
    shop.answers["queue_view"] = replace(VIEW, line=(PARKED,), waiting=0, next_call=None)
    hand.find("today.queue_drawer")
    shop.publish(Changes())
    hand.until(lambda: "parked" in hand.find("today.queue_drawer").accessibleName())
    return hand.find("today.queue_drawer")


def test_nobody_waits_and_somebody_is_parked_and_late(hand, shop, desk):
    way = show(hand, shop, desk, 1024)
    assert way.text() == "Queue 0 · 1 parked · 1 late"
    assert way.accessibleName() == "Queue · 1 parked · 1 late · 1 within 30 min"


@pytest.mark.parametrize(("width", "said"), [(768, "Queue 0 · 1 parked · 1 late"), (600, "Queue 0 · 1 late")])
def test_in_less_room_it_says_less_and_covers_nothing(hand, shop, desk, width, said):
    way = show(hand, shop, desk, width)
    assert way.text() == said
    assert way.width() >= way.sizeHint().width()
    assert way.geometry().right() < hand.find("today.requests_drawer").geometry().left()
