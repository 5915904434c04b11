"""A first shop by hand: whole or not at all, and undone as one."""

from contextlib import contextmanager, suppress

import pytest
from sqlalchemy import event

from app.core.errors import BadInput
from app.core.values import Calendar, Definition, Location, NormalHour, Staff
from app.desk.shop import open_shop
from tests.support.shop_builder import at

WEEK = Calendar(tuple(NormalHour(day, 9 * 60, 17 * 60) for day in range(7)))
PLACE = Location("", 0, "", "Northside", "Australia/Melbourne", WEEK)
SERVICE = Definition("", 0, "", "Haircut", 30, allow_walk_in=True, allow_queue=True)


@pytest.fixture
def empty(tmp_path):
    made = open_shop(tmp_path / "new.db", clock=lambda: at(8))
    yield made
    made.close()


def offered(shop):
    view = shop.look("offer_view")
    return [*view.locations.values()], [*view.definitions.values()], [*view.staff.values()]


def test_with_staff_the_service_is_done_by_whoever_works_there(empty):
    place = empty.act("begin_shop", PLACE, SERVICE, (Staff("", "Ana", "Diaz"), Staff("", "Bob", None)))
    (kept,), (service,), staff = offered(empty)
    assert (kept, kept.handle) == (place, "northside")
    assert (service.requires_staff, [each.location_id for each in service.places]) == (True, [place.id])
    assert {(each.name, each.places[0].location_id) for each in staff} == {("Ana Diaz", place.id), ("Bob", place.id)}


def test_without_staff_one_customer_at_a_time_is_booked_at_once(empty):
    place = empty.act("begin_shop", PLACE, SERVICE)
    (service,) = offered(empty)[1]
    customer = empty.act("add_customer", first_name="Ida")
    wish = {"definition_id": service.id, "location_id": place.id, "profile_id": customer.id, "start": at(10)}
    assert empty.act("book", **wish).status.value == "confirmed"
    assert empty.act("check_in", definition_id=service.id, location_id=place.id, guest_name="Pat").ticket


def test_one_undo_takes_all_of_it_back_and_redo_makes_it_again(empty):
    empty.act("begin_shop", PLACE, SERVICE, (Staff("", "Ana", None),))
    empty.act("undo")
    assert offered(empty) == ([], [], [])
    empty.act("redo")
    assert [len(each) for each in offered(empty)] == [1, 1, 1]


@pytest.mark.parametrize("service", ["", "Cut\0"], ids=["no name", "no text"])
def test_where_the_last_part_cannot_be_nothing_of_the_first_is_kept(empty, service):
    with pytest.raises(BadInput):
        empty.act("begin_shop", PLACE, Definition("", 0, "", service, 30), (Staff("", "Ana", None),))
    assert offered(empty) == ([], [], [])


def test_there_is_only_one_first_shop(empty):
    empty.act("begin_shop", PLACE, SERVICE)
    with pytest.raises(BadInput, match="there is one already"):
        empty.act("begin_shop", PLACE, SERVICE)


class CutError(Exception):
    """Nothing after this statement was run."""


@contextmanager
def cut_after(shop, most):
    """The act dies at the statement after that many."""
    left = iter(range(most))

    def count(*_):
        if next(left, None) is None:
            raise CutError

    event.listen(shop.store._writer, "before_cursor_execute", count)
    with suppress(CutError):
        yield
    event.remove(shop.store._writer, "before_cursor_execute", count)


def test_cut_off_at_any_statement_there_is_no_shop_or_a_whole_one(empty):
    seen = []
    while (1, 1, 1) not in seen:
        with cut_after(empty, len(seen)):
            empty.act("begin_shop", PLACE, SERVICE, (Staff("", "Ana", None),))
        seen.append(tuple(len(each) for each in offered(empty)))
    assert set(seen[:-1]) == {(0, 0, 0)}
    assert len(seen) > 10
