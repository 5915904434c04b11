"""The demo shop in a store, looked at through the desk: alive in every column, and ready to be worked on."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.wall import local_date
from app.demo import build_demo_shop, plan_demo_shop
from app.desk.import_setup import export_setup, import_setup
from app.desk.shop import Shop
from app.desk.views import DayView, Doing, Look
from app.desk.views_board import QueueView
from app.store.ids import new_id
from app.store.store import Store
from tests.support.demo import MOMENTS


@pytest.fixture(scope="module", params=["noon", "half past eleven at night", "29 February"])
def open_demo(request, tmp_path_factory) -> Iterator[tuple[Shop, int]]:
    now = MOMENTS[request.param]
    store = Store(tmp_path_factory.mktemp("demo") / "demo.db", clock=lambda: now)
    build_demo_shop(store)
    yield Shop(store), now
    store.close()


@pytest.fixture
def own_demo(tmp_path: Path) -> Iterator[Shop]:
    store = Store(tmp_path / "demo.db", clock=lambda: MOMENTS["noon"])
    build_demo_shop(store)
    yield Shop(store)
    store.close()


def day_of(shop: Shop, now: int) -> DayView:
    place = shop.look("shop_view").place
    return shop.look("day_view", place.id, local_date(now, place.timezone))


def board_of(shop: Shop) -> QueueView:
    return shop.look("queue_view", shop.look("shop_view").place.id)


def test_the_columns_of_the_day_show_everything_that_staff_do(open_demo):
    columns = day_of(*open_demo).columns
    doing = {column.title.split()[0]: column.now.doing for column in columns if column.kind == "staff"}
    assert doing == {
        "Amara": Doing.BUSY, "Ben": Doing.OVER, "Chloé": Doing.NOT_YET, "Dev": Doing.FREE, "Mika": Doing.BREAK,
    }  # fmt: skip


def test_the_day_shows_every_look(open_demo):
    columns = day_of(*open_demo).columns
    assert {each.look for column in columns for each in column.bookings} >= set(Look) - {Look.CANCELLED, Look.HELD}


def test_the_board_has_a_call_to_make_and_knows_who_is_late(open_demo):
    board = board_of(open_demo[0])
    assert board.next_call.staff == "Dev Patel"
    assert [each.name for each in board.due if each.late_minutes > 0] == ["Ida Holm"]
    assert len([each for each in board.due if -30 <= each.late_minutes <= 0]) == 2
    assert board.leftovers == 0


def test_the_next_ticket_goes_on_where_the_day_stands(own_demo):
    view = own_demo.look("shop_view")
    fitting = next(each for each in view.services if each.handle == "bra-fitting")
    made = own_demo.act("check_in", definition_id=fitting.id, location_id=view.place.id)
    assert (view.till_letter, made.ticket) == ("A", "FA010")


def test_undo_takes_back_the_last_call_of_the_demo(own_demo):
    called = board_of(own_demo).line[0]
    own_demo.act("undo")
    now = next(each for each in board_of(own_demo).line if each.id == called.id)
    assert (called.state, now.state, now.calls) == ("called", "waiting", 0)


def test_a_store_keeps_the_plan_as_it_is(tmp_path):
    plan = plan_demo_shop(MOMENTS["noon"], new_id)
    with closing(Store(tmp_path / "demo.db")) as store:
        with store.write() as unit:
            import_setup(unit, plan)
        with store.read() as reader:
            kept = export_setup(reader)
    for name in ("appointments", "answers", "queue_entries", "waitlist_entries", "visits"):
        assert getattr(kept, name) == getattr(plan, name), name
