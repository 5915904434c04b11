"""What hangs on a definition, over the wire: places, staff, hours (rules 6, 7, 9, 16)."""

import pytest

from tests.support.hub_at_work import number_of

CUT = f"/appointment-definitions/{number_of('cut')}"
XMAS = {"name": "Christmas", "start_at": "2026-12-25", "end_at": "2026-12-25 00:00:00", "is_closed": "1"}


def data(answer):
    return answer.json()["data"]


def test_children_are_listed_whole_and_bare(hub):
    for child, count in {"locations": 1, "normal-hours": 7, "special-hours": 0, "staff": 0}.items():
        answer = hub.staff.get(f"{CUT}/{child}").json()
        assert (list(answer), len(answer["data"])) == (["data"], count), child


def test_a_place_is_read_and_deleted_by_its_row_and_changed_by_its_location(hub):
    (place,) = data(hub.staff.get(f"{CUT}/locations"))
    changed = data(hub.staff.put(f"{CUT}/locations/13", json={"is_active": False}))
    assert changed == {**place, "is_active": False, "updated_at": changed["updated_at"]}
    assert data(hub.staff.get(f"{CUT}/locations/{place['id']}"))["location_id"] == 13
    assert hub.staff.put(f"{CUT}/locations/{place['id']}", json={"is_active": True}).status_code == 404
    assert hub.staff.delete(f"{CUT}/locations/{place['id']}").status_code == 204
    assert hub.staff.get(f"{CUT}/locations/{place['id']}").status_code == 404


def test_a_place_is_attached_once(hub):
    taken = hub.staff.post(f"{CUT}/locations", json={"location_id": 13})
    assert (taken.status_code, list(taken.json()["errors"])) == (422, ["location_id"])
    assert hub.staff.post(f"{CUT}/locations", json={"location_id": 14}).status_code == 422


def test_staff_are_put_on_the_list_changed_and_taken_off(hub):
    row = data(hub.staff.post(f"{CUT}/staff", json={"staff_id": "ana", "sort_order": 2}))
    assert (row["staff"]["first_name"], len(row["staff"]["normal_hours"])) == ("Ana", 7)
    assert hub.staff.post(f"{CUT}/staff", json={"staff_id": "ana"}).status_code == 422
    changed = data(hub.staff.put(f"{CUT}/staff/{row['id']}", json={"is_active": 0}))
    assert (changed["id"], changed["is_active"], changed["sort_order"]) == (row["id"], False, 2)
    assert hub.staff.delete(f"{CUT}/staff/{row['id']}").status_code == 204
    assert data(hub.staff.get(f"{CUT}/staff")) == []


def test_hours_of_a_week_are_added_changed_and_taken_away_one_by_one(hub):
    before = data(hub.staff.get(f"{CUT}/normal-hours"))
    late = {"day_of_week": "FRI", "available_from": "18:00:00", "available_until": "20:00"}
    row = data(hub.staff.post(f"{CUT}/normal-hours", json=late))
    assert (row["available_from"], row["is_closed"]) == ("18:00", False)
    assert data(hub.staff.get(f"{CUT}/normal-hours/{row['id']}")) == row
    changed = data(hub.staff.put(f"{CUT}/normal-hours/{row['id']}", json={"available_until": "21:00"}))
    assert (changed["id"], changed["day_of_week"], changed["available_until"]) == (row["id"], "FRI", "21:00")
    assert hub.staff.delete(f"{CUT}/normal-hours/{row['id']}").status_code == 204
    assert data(hub.staff.get(f"{CUT}/normal-hours")) == before
    assert hub.staff.get(f"{CUT}/normal-hours/{row['id']}").status_code == 404


def test_hours_of_dates_are_added_changed_and_taken_away_one_by_one(hub):
    row = data(hub.staff.post(f"{CUT}/special-hours", json=XMAS))
    assert (row["start_at"], row["end_at"], row["is_closed"]) == ("2026-12-25", "2026-12-25", True)
    changed = data(hub.staff.put(f"{CUT}/special-hours/{row['id']}", json={"end_at": "2026-12-26"}))
    assert (changed["id"], changed["name"], changed["end_at"]) == (row["id"], "Christmas", "2026-12-26")
    wrong = hub.staff.put(f"{CUT}/special-hours/{row['id']}", json={"end_at": "2026-12-01"})
    assert (wrong.status_code, list(wrong.json()["errors"])) == (422, ["end_at"])
    assert hub.staff.delete(f"{CUT}/special-hours/{row['id']}").status_code == 204


@pytest.mark.parametrize(("said", "meant"), [("0", False), (1, True), ("true", True), (False, False), ("false", False)])
def test_closed_is_said_in_many_ways(hub, said, meant):
    body = {"day_of_week": "MON", "available_from": "09:00", "available_until": "10:00", "is_closed": said}
    assert data(hub.staff.post(f"{CUT}/normal-hours", json=body))["is_closed"] is meant


@pytest.mark.parametrize(
    ("child", "body", "field"),
    [
        ("normal-hours", {"day_of_week": "MON", "available_from": "24:00"}, "available_from"),
        ("normal-hours", {"day_of_week": "MON", "is_closed": "perhaps"}, "is_closed"),
        ("normal-hours", {}, "day_of_week"),
        ("special-hours", {"start_at": "2026-02-30", "end_at": "2026-03-01"}, "start_at"),
    ],
)
def test_hours_that_cannot_be_are_refused_by_field(hub, child, body, field):
    answer = hub.staff.post(f"{CUT}/{child}", json=body)
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


@pytest.mark.parametrize("child", ["locations", "normal-hours", "special-hours", "staff"])
def test_below_a_definition_that_is_not_there_nothing_is(hub, child):
    assert hub.staff.get(f"/appointment-definitions/999/{child}").status_code == 404


def test_customers_read_the_children_and_change_none(hub):
    assert len(data(hub.customer.get(f"{CUT}/normal-hours"))) == 7
    answers = [
        hub.customer.post(f"{CUT}/special-hours", json=XMAS),
        hub.customer.put(f"{CUT}/locations/13", json={"is_active": False}),
        hub.customer.post(f"{CUT}/staff", json={"staff_id": "ana"}),
    ]
    assert [each.status_code for each in answers] == [403, 403, 403]
    hub.shop.change_service("cut", is_published=False)
    assert hub.customer.get(f"{CUT}/normal-hours").status_code == 404


def test_rows_that_a_set_up_file_numbered_do_not_stand_in_the_way_of_new_ones(hub):
    from dataclasses import replace

    from app.core.values import Calendar, NormalHour

    with hub.shop.store.write() as unit:
        taken = unit.connection.exec_driver_sql("SELECT max(number) FROM normal_hours").scalar_one()
    week = tuple(NormalHour(0, 60 * at, 60 * at + 30, number=taken + at) for at in (1, 2, 3))
    hub.shop.change_service("cut", calendar=replace(Calendar(), normal=week))
    body = {"day_of_week": "MON", "available_from": "09:00", "available_until": "10:00"}
    assert hub.staff.post(f"{CUT}/normal-hours", json=body).status_code == 201
