"""Looks into a stretch of time: what they find, and that they find it by an index."""

import pytest

from app.core.values import Block
from app.store import tables
from app.store.connections import raw_of
from app.store.engine import open_writer
from app.store.ranges import (
    appointments_between,
    blocks_of_service,
    blocks_of_staff,
    spans_of_service,
    spans_of_staff,
)
from tests.support.rows import DAY, HOUR, add_booking, add_shop

NOON = 1_000 * DAY + 12 * HOUR


@pytest.fixture
def shop(tmp_path):
    engine = open_writer(tmp_path / "shop.db")
    tables.metadata.create_all(engine)
    with engine.begin() as connection:
        add_shop(connection)
        yield connection
    engine.dispose()


def ids_between(connection, start, end):
    return [each.id for each in appointments_between(connection, "mel", start, end)]


def test_a_range_holds_what_overlaps_it_and_not_what_touches_it(shop):
    add_booking(shop, "before", NOON - HOUR, NOON)
    add_booking(shop, "into", NOON - HOUR, NOON + 60)
    add_booking(shop, "out", NOON + HOUR - 60, NOON + 2 * HOUR)
    add_booking(shop, "after", NOON + HOUR, NOON + 2 * HOUR)
    assert ids_between(shop, NOON, NOON + HOUR) == ["into", "out"]


@pytest.mark.parametrize("days", [0.5, 1, 1.5, 30])
def test_a_range_holds_what_began_long_ago_and_still_lasts_once(shop, days):
    add_booking(shop, "long", NOON - int(days * DAY) + 1, NOON + 1)
    assert ids_between(shop, NOON, NOON + HOUR) == ["long"]
    assert len(blocks_of_staff(shop, ["ana"], NOON, NOON + HOUR)["ana"]) == 1
    assert len(blocks_of_service(shop, "cut", "mel", NOON, NOON + HOUR)) == 1


def test_the_blocks_of_staff_are_kept_apart_and_sorted(shop):
    add_booking(shop, "later", NOON + HOUR, NOON + 2 * HOUR)
    add_booking(shop, "sooner", NOON, NOON + HOUR, holds_from=NOON - 300, holds_until=NOON + HOUR + 600)
    found = blocks_of_staff(shop, ["ana", "bob"], NOON - DAY, NOON + DAY)
    assert found["ana"] == [
        Block(NOON - 300, NOON + HOUR + 600, "sooner", NOON, NOON + HOUR),
        Block(NOON + HOUR, NOON + 2 * HOUR, "later", NOON + HOUR, NOON + 2 * HOUR),
    ]
    assert found["bob"] == []


def test_what_holds_nothing_and_what_nobody_does_is_no_block_of_staff(shop):
    add_booking(shop, "gone", NOON, NOON + HOUR, status="cancelled", holds_from=None, holds_until=None)
    add_booking(shop, "nobody's", NOON, NOON + HOUR, assigned_staff_id=None)
    assert blocks_of_staff(shop, ["ana"], NOON, NOON + HOUR)["ana"] == []
    assert [each.appointment_id for each in blocks_of_service(shop, "cut", "mel", NOON, NOON + HOUR)] == ["nobody's"]


def test_what_was_completed_early_ends_when_it_did(shop):
    add_booking(shop, "quick", NOON, NOON + HOUR, status="completed", completed_at=NOON + 600, holds_until=NOON + 600)
    (block,) = blocks_of_staff(shop, ["ana"], NOON, NOON + HOUR)["ana"]
    assert block.core_end == NOON + 600


def test_spans_are_blocks_that_say_only_when(shop):
    for hour in (5, 1, 3):
        add_booking(shop, f"at {hour}", NOON + hour * HOUR, NOON + (hour + 1) * HOUR)
    blocks = blocks_of_staff(shop, ["ana", "bob"], NOON, NOON + DAY)
    spans = spans_of_staff(shop, ["ana", "bob"], NOON, NOON + DAY)
    assert spans == {key: [block[:2] for block in found] for key, found in blocks.items()}
    assert spans_of_service(shop, "cut", "mel", NOON, NOON + DAY) == spans["ana"]


@pytest.mark.parametrize(
    "look",
    [
        lambda shop: appointments_between(shop, "mel", NOON, NOON + DAY),
        lambda shop: blocks_of_staff(shop, ["ana", "bob"], NOON, NOON + DAY),
        lambda shop: blocks_of_service(shop, "cut", "mel", NOON, NOON + DAY),
        lambda shop: spans_of_staff(shop, ["ana", "bob"], NOON, NOON + DAY),
        lambda shop: spans_of_service(shop, "cut", "mel", NOON, NOON + DAY),
    ],
)
def test_a_look_goes_by_ends_of_an_index_and_never_through_all(shop, look):
    said, raw = [], raw_of(shop)
    raw.set_trace_callback(said.append)
    look(shop)
    raw.set_trace_callback(None)
    plans = (raw.execute(f"EXPLAIN QUERY PLAN {each}").fetchall() for each in said if "SELECT" in each)
    searches = [row[3] for plan in plans for row in plan if "appointments" in row[3]]
    assert len(searches) == 2
    assert all(line.startswith("SEARCH") and "INDEX ix_appointments_" in line and ">?" in line for line in searches)
    assert "_long_" in searches[1]
