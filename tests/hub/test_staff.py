"""Members of staff and their hours, over the wire (rules 6, 7, 16)."""

import pytest

MONDAY = {"day_of_week": "MON", "available_from": "09:00", "available_until": "12:00"}


def data(answer):
    return answer.json()["data"]


@pytest.fixture
def made(hub):
    """Dee, who works on Mondays."""
    body = {"first_name": "Dee", "last_name": "Ómar", "email": "dee@example.com", "normal_hours": [MONDAY]}
    return data(hub.staff.post("/staff", json=body))


def test_a_member_of_staff_is_found_by_id_and_by_handle(hub, made):
    assert (made["handle"], made["is_active"], made["normal_hours"][0]["profile_id"]) == ("dee-omar", True, made["id"])
    assert data(hub.staff.get(f"/staff/{made['id']}")) == data(hub.staff.get("/staff/dee-omar")) == made
    assert hub.staff.get("/staff/nobody").status_code == 404


def test_somebody_needs_a_name_or_a_profile(hub):
    answer = hub.staff.post("/staff", json={"email": "x@example.com"})
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["first_name"])
    assert data(hub.staff.post("/staff", json={"profile_id": "max", "role": "manager"}))["last_name"] == "Lee"


def test_a_change_touches_what_it_names_alone(hub, made):
    changed = data(hub.staff.put(f"/staff/{made['id']}", json={"mobile_phone": "+61400000000"}))
    assert changed == {**made, "mobile_phone": "+61400000000"}
    assert hub.staff.put(f"/staff/{made['id']}", json={"role": "queen"}).status_code == 422


def test_who_served_somebody_is_not_deleted(hub, made):
    hub.staff.post("/appointments", json=hub.booking())
    answer = hub.staff.delete("/staff/ana")
    assert (answer.status_code, "is_active" in answer.json()["message"]) == (422, True)
    assert hub.staff.delete(f"/staff/{made['id']}").status_code == 204
    assert hub.staff.get(f"/staff/{made['id']}").status_code == 404


def test_they_are_listed_by_what_is_asked(hub, made):
    hub.shop.change_staff("bob", is_active=False)
    assert [each["id"] for each in data(hub.staff.get("/staff?filter[is_active]=0"))] == ["bob"]
    assert [each["id"] for each in data(hub.staff.get("/staff?filter[first_name]=Dee"))] == [made["id"]]


def test_hours_of_a_week_are_kept_by_profile(hub):
    assert len(data(hub.staff.get("/profiles/ana/normal-hours"))) == 7
    row = data(hub.staff.post("/profiles/cyd/normal-hours", json=MONDAY))
    assert (row["profile_id"], row["available_until"]) == ("cyd", "12:00")
    changed = data(hub.staff.put(f"/profiles/cyd/normal-hours/{row['id']}", json={"day_of_week": "TUE"}))
    assert (changed["id"], changed["day_of_week"]) == (row["id"], "TUE")
    assert hub.staff.delete(f"/profiles/cyd/normal-hours/{row['id']}").status_code == 204
    assert hub.staff.get(f"/profiles/cyd/normal-hours/{row['id']}").status_code == 404


def test_hours_that_are_sent_back_as_they_were_read_keep_their_ids(hub, made):
    (row,) = made["normal_hours"]
    assert isinstance(row["id"], str)
    later = [{**row, "available_until": "13:00"}]
    changed = data(hub.staff.put(f"/staff/{made['id']}", json={"normal_hours": later}))["normal_hours"]
    assert [(each["id"], each["available_until"]) for each in changed] == [(row["id"], "13:00")]


def test_a_day_off_takes_the_free_times_of_that_day(hub):
    off = {"name": "Ill", "start_at": "2026-05-11", "end_at": "2026-05-11", "is_closed": True}
    row = data(hub.staff.post("/profiles/ana/special-hours", json=off))
    assert hub.staff.post("/appointments", json=hub.booking()).status_code == 201  # staff tokens book all the same
    assert hub.customer.post("/appointments", json=hub.booking(profile_id="max")).status_code == 422
    assert data(hub.staff.get(f"/profiles/ana/special-hours/{row['id']}"))["name"] == "Ill"


def test_only_staff_have_hours_and_only_staff_see_them(hub):
    assert hub.staff.get("/profiles/zoe/normal-hours").status_code == 404
    answers = [
        hub.customer.get("/profiles/ana/normal-hours"),
        hub.customer.post("/profiles/ana/special-hours", json={"start_at": "2026-05-11", "end_at": "2026-05-11"}),
        hub.customer.get("/staff/ana"),
        hub.customer.post("/staff", json={"first_name": "Me"}),
        hub.customer.delete("/staff/ana"),
    ]
    assert [each.status_code for each in answers] == [403] * 5
