"""How long services really took: which count, once each, and that a look at them goes by indexes."""

import pytest
from sqlalchemy import event

from app.store import tables
from app.store.engine import open_writer
from app.store.line_rows import real_minutes
from tests.support.rows import DAY, HOUR, NOW, add_booking, add_row, add_shop


@pytest.fixture
def shop(tmp_path):
    engine = open_writer(tmp_path / "shop.db")
    tables.metadata.create_all(engine)
    with engine.begin() as connection:
        add_shop(connection)
        yield connection
    engine.dispose()


def add_walk_in(shop, record_id, start, minutes, **given):
    row = {"definition_id": "cut", "location_id": "mel", "ticket": record_id, "status": "served"}
    times = {"started_at": start, "finished_at": start + 60 * minutes}
    add_row(shop, tables.queue_entries, id=record_id, **{**row, **times, **given})


def add_served(shop, record_id, start, minutes, **given):
    times = {"started_at": start, "completed_at": start + 60 * minutes}
    add_booking(shop, record_id, start, start + HOUR, **{"status": "completed", **times, **given})


def minutes_of(shop, most=21):
    return real_minutes(shop, "mel", "cut", NOW, most)


def test_walk_ins_and_bookings_count_alike_the_latest_last(shop):
    add_walk_in(shop, "third", NOW + 3 * HOUR, 30)
    add_served(shop, "second", NOW + 2 * HOUR, 20)
    add_walk_in(shop, "first", NOW + HOUR, 10)
    assert minutes_of(shop) == [10, 20, 30]
    assert minutes_of(shop, most=2) == [20, 30]


def test_a_service_counts_once_when_a_walk_in_became_a_booking(shop):
    add_served(shop, "booking", NOW, 20)
    add_walk_in(shop, "walk-in", NOW, 20, appointment_id="booking")
    assert minutes_of(shop) == [20]


def test_a_walk_in_who_booked_another_time_was_served_all_the_same(shop):
    add_booking(shop, "later", NOW + DAY, NOW + DAY + HOUR)
    add_walk_in(shop, "walk-in", NOW, 20, appointment_id="later")
    assert minutes_of(shop) == [20]


def test_what_was_called_off_is_no_service_and_neither_is_its_walk_in(shop):
    add_served(shop, "off", NOW, 5, status="cancelled", completed_at=None)
    add_walk_in(shop, "walk-in", NOW, 5, appointment_id="off")
    assert minutes_of(shop) == []


@pytest.mark.parametrize(
    "given", [{"definition_id": "dye"}, {"location_id": "syd"}, {"started_at": None}, {"started_at": NOW + 2 * DAY}]
)
def test_what_is_elsewhere_or_never_began_does_not_count(shop, given):
    add_row(shop, tables.locations, id="syd", handle="syd")
    add_row(shop, tables.definitions, id="dye", handle="dye", duration_minutes=30)
    add_served(shop, "booking", NOW, 20, **given)
    add_walk_in(shop, "walk-in", NOW, 20, **given)
    assert minutes_of(shop) == []


def test_a_look_goes_by_the_index_of_each_table_and_sorts_a_few(shop):
    plan = []

    @event.listens_for(shop.engine, "before_cursor_execute")
    def explain(connection, _cursor, statement, values, *_rest):
        raw = connection.connection.dbapi_connection
        plan.extend(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values))

    minutes_of(shop)
    for name, ended in (("queue_entries", "finished_at"), ("appointments", "completed_at")):
        ends = f"(definition_id=? AND location_id=? AND {ended}>?)"
        assert f"SEARCH {name} USING INDEX ix_{name}_served {ends}" in plan
    assert not any(line.startswith(("SCAN appointments", "SCAN queue_entries")) for line in plan)
