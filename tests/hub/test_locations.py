"""Locations, and who works there, over the wire (rules 6, 7, 16)."""

import pytest

from tests.support.hub_at_work import number_of

WEEK = [{"day_of_week": "MON", "open_at": "09:00", "close_at": "17:30:00"}]
XMAS = [{"name": "Christmas", "start_at": "2026-12-25", "end_at": "2026-12-25", "is_closed": True}]
CUT = f"/appointment-definitions/{number_of('cut')}"


def data(answer):
    return answer.json()["data"]


@pytest.fixture
def made(hub):
    """A location that has hours."""
    body = {"name": "Chadstone Mall", "phone": "+61 3 5550 0000", "normal_hours": WEEK, "special_hours": XMAS}
    return data(hub.staff.post("/locations", json=body))


def test_a_location_is_made_of_a_name_and_a_phone(made):
    assert (made["handle"], made["timezone"], made["is_published"]) == ("chadstone-mall", "Australia/Melbourne", True)
    (hour,) = made["normal_hours"]
    assert (hour["location_id"], hour["open_at"], hour["close_at"]) == (made["id"], "09:00", "17:30")
    (closed,) = made["special_hours"]
    assert (closed["name"], closed["is_closed"], closed["open_at"]) == ("Christmas", True, None)


def test_where_the_others_are_in_several_zones_a_new_one_names_its_own(hub, made):
    hub.staff.put(f"/locations/{made['id']}", json={"timezone": "Australia/Perth"})
    answer = hub.staff.post("/locations", json={"name": "Third", "phone": "1"})
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["timezone"])


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"phone": None}, "phone"),
        ({"name": " "}, "name"),
        ({"timezone": "Mars"}, "timezone"),
        ({"handle": "mel"}, "handle"),
    ],
)
def test_what_cannot_be_is_refused_by_field(hub, said, field):
    answer = hub.staff.post("/locations", json={"name": "N", "phone": "1", **said})
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


def test_two_of_one_name_have_two_handles(hub, made):
    assert data(hub.staff.post("/locations", json={"name": "Chadstone mall", "phone": "1"}))["handle"] == (
        "chadstone-mall-2"
    )


def test_a_change_touches_what_it_names_alone_and_rows_keep_their_ids(hub, made):
    path = f"/locations/{made['id']}"
    changed = data(hub.staff.put(path, json={"email": "c@example.com", "address": {"city": "Malvern"}}))
    assert changed == {**made, "email": "c@example.com", "address": {"city": "Malvern"}}
    assert data(hub.staff.get(path)) == changed
    more = [*WEEK, {"day_of_week": "TUE", "open_at": "10:00", "close_at": "12:00"}]
    longer = data(hub.staff.put(path, json={"normal_hours": more}))["normal_hours"]
    assert longer[0]["id"] == made["normal_hours"][0]["id"]


def test_a_location_where_something_happened_is_not_deleted(hub, made):
    hub.staff.post("/appointments", json=hub.booking())
    answer = hub.staff.delete("/locations/13")
    assert (answer.status_code, "is_permanently_closed" in answer.json()["message"]) == (422, True)
    assert hub.staff.delete(f"/locations/{made['id']}").status_code == 204
    assert hub.staff.get(f"/locations/{made['id']}").status_code == 404


def test_hours_that_change_change_the_free_times(hub):
    hub.staff.put(
        "/locations/13", json={"normal_hours": [{"day_of_week": "MON", "open_at": "12:00", "close_at": "13:00"}]}
    )
    slots = data(hub.staff.post(f"{CUT}/available-slots", json={"location_id": 13, "date": "2026-05-11"}))["slots"]
    assert [each["time"] for each in slots] == ["12:00", "12:30"]


@pytest.mark.parametrize(
    ("query", "handles"),
    [
        ("", ["chadstone-mall", "mel"]),
        ("filter[name]=Melbourne", ["mel"]),
        ("filter[is_published]=0", []),
        ("filter[search]=chad", ["chadstone-mall"]),
        ("filter[phone][nullable]=1", ["mel"]),
    ],
)
def test_they_are_listed_by_what_is_asked(hub, made, query, handles):
    assert sorted(each["handle"] for each in data(hub.staff.get(f"/locations?{query}"))) == handles


def test_customers_read_published_locations_and_change_none(hub, made):
    hub.staff.put(f"/locations/{made['id']}", json={"is_published": False})
    assert [each["handle"] for each in data(hub.customer.get("/locations"))] == ["mel"]
    assert hub.customer.get(f"/locations/{made['id']}").status_code == 404
    answers = [hub.customer.put("/locations/13", json={"name": "X"}), hub.customer.get("/locations/13/profiles")]
    assert [each.status_code for each in answers] == [403, 403]


def test_who_works_there_is_listed_by_kind_and_state(hub):
    rows = data(hub.staff.get("/locations/13/profiles?filter[assignment_type]=staff&filter[is_active]=1"))
    assert sorted(each["profile_id"] for each in rows) == ["ana", "bob"]
    assert (rows[0]["location_id"], rows[0]["profile"]["id"], rows[0]["deleted_at"]) == (
        13,
        rows[0]["profile_id"],
        None,
    )
    assert data(hub.staff.get("/locations/13/profiles?filter[is_active]=0")) == []
    assert hub.staff.get("/locations/13/profiles?page[size]=101").status_code == 422
    assert hub.staff.get("/locations/99/profiles").status_code == 404


def test_somebody_is_assigned_with_dates_and_serves_between_them(hub):
    body = {"profile_id": "cyd", "starts_at": "2026-05-12", "ends_at": "2026-05-12 23:59:59", "role_type": "casual"}
    row = data(hub.staff.post("/locations/13/profiles", json=body))
    assert (row["assignment_type"], row["starts_at"], row["role_type"]) == ("staff", "2026-05-12", "casual")

    def free(day):
        asked = {"location_id": 13, "date": day}
        return {each["id"] for each in data(hub.staff.post(f"{CUT}/available-staff", json=asked))}

    assert (free("2026-05-11"), free("2026-05-12")) == ({"ana", "bob"}, {"ana", "bob", "cyd"})


def test_an_assignment_is_changed_and_taken_away(hub):
    row = data(hub.staff.post("/locations/13/profiles", json={"profile_id": "cyd"}))
    again = hub.staff.post("/locations/13/profiles", json={"profile_id": "cyd"})
    assert (again.status_code, list(again.json()["errors"])) == (422, ["profile_id"])
    path = f"/locations/13/profiles/{row['id']}"
    changed = data(hub.staff.put(path, json={"is_active": "0", "excluded_service_handles": ["dye", "dye"]}))
    assert (changed["id"], changed["is_active"], changed["excluded_service_handles"]) == (row["id"], False, ["dye"])
    assert hub.staff.delete(path).status_code == 204
    assert hub.staff.get(path).status_code == 404


def test_a_customer_becomes_a_member_of_staff_by_working_there(hub):
    row = data(hub.staff.post("/locations/13/profiles", json={"profile_id": "zoe"}))
    assert row["profile"]["first_name"] == "Zoe"
    assert data(hub.staff.get("/staff/zoe"))["locations"][0]["id"] == row["id"]
    assert hub.staff.post("/locations/13/profiles", json={"profile_id": "nobody"}).status_code == 422
