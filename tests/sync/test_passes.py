"""Passes through changes: rows that move between the pages, and clocks that do not go as time does."""

from __future__ import annotations

import pytest

from app.core.values import Appointment, Kind
from app.sync.passes import Pass, Position
from app.sync.remote import Abilities, Page, Seen
from app.sync.streams import Stream
from tests.support.shop_builder import at
from tests.support.twin import Twin

THEN, NOW = 1_000_000, 1_000_600
FILTERS = Abilities(filters_updated=True)


def _rows(*changed_at: int) -> tuple[Seen, ...]:
    return tuple(Seen(Kind.APPOINTMENT, str(at), {}, at) for at in changed_at)


@pytest.mark.parametrize(
    ("second", "changed"),
    [(_rows(THEN + 30, THEN + 40), THEN + 40), (_rows(THEN + 40), THEN)],
    ids=["all came", "one was deleted, and the one behind it missed"],
)
def test_what_fell_between_two_pages_is_read_once_more(second: tuple[Seen, ...], changed: int):
    kept = Position(changed=THEN, whole_at=THEN, now=THEN, grew_at=THEN).kept()
    one = Pass(Stream(Kind.APPOINTMENT), kept, FILTERS, NOW, is_whole=False)
    one.hear(Page(_rows(THEN + 10, THEN + 20), cursor=2, total=4), NOW)
    one.hear(Page(second, total=4), NOW)
    assert (one.position.changed, one.position.cursor) == (changed, None)


def test_a_till_whose_clock_was_an_hour_wrong_hears_of_what_happened_meanwhile(near: Twin):
    near.a.shop.clock.now -= 3600
    made = near.a.book(staff_id="ana", start=at(14))
    near.settle()
    near.a.shop.clock.now += 7200
    near.a.act("reschedule", made.id, start=at(15))
    near.settle()
    near.a.shop.clock.now -= 3600
    near.b.act("note", near.b.here(Appointment, near.a.there(made.id)).id, text="asked for Ana")
    near.settle()
    near.assert_converged()
