"""Definitions over the wire (seeds 001 and 003; rules 9, 16, 18)."""

import pytest

from tests.support.hub_at_work import number_of

WEEK = [{"day_of_week": "MON", "available_from": "09:00", "available_until": "17:00"}]
CUT = f"/appointment-definitions/{number_of('cut')}"


def wanted(**given):
    usual = {
        "handle": "bra-fitting", "name": "Bra fitting", "duration_minutes": 30, "booking_type": "instant",
        "normal_hours": WEEK,
    }  # fmt: skip
    return {**usual, **given}


@pytest.fixture
def made(hub):
    """A service that is offered in Melbourne."""
    return hub.staff.post("/appointment-definitions", json=wanted(location_ids=[13])).json()["data"]


def test_a_definition_is_made_with_its_hours_and_places(made):
    (hour,) = made["normal_hours"]
    assert (hour["day_of_week"], hour["available_from"], hour["is_closed"]) == ("MON", "09:00", False)
    assert hour["appointment_definition_id"] == made["id"]
    (place,) = made["locations"]
    assert (place["location_id"], place["is_active"], place["location"]["handle"]) == (13, True, "mel")
    assert made["has_booking_questionnaire"] is False


def test_every_field_that_may_be_said_comes_back(hub):
    said = {
        "description": "d", "short_description": "s", "long_description": "l", "internal_notes": "i", "icon": "x",
        "image_url": "u", "terms_conditions": "t", "visibility_condition": {"==": [1, 1]}, "queue_code": "Q",
        "meta": {"a": [1]}, "created_target_id": 1, "notify_created_offset_days": 1, "notify_reminder_offset_hours": 2,
        "buffer_before_minutes": 5, "max_advance_days": 30, "slot_interval_minutes": 15, "allow_walk_in": True,
        "max_concurrent_bookings": None, "is_published": False, "allow_queue": True, "min_lead_minutes": 60,
    }  # fmt: skip
    made = hub.staff.post("/appointment-definitions", json=wanted(**said)).json()["data"]
    assert {name: made[name] for name in said} == said
    assert hub.staff.get(f"/appointment-definitions/{made['id']}").json()["data"] == made


@pytest.mark.parametrize("field", ["handle", "name", "duration_minutes", "booking_type", "normal_hours"])
def test_what_a_definition_needs_is_asked_for_by_name(hub, field):
    body = wanted()
    del body[field]
    answer = hub.staff.post("/appointment-definitions", json=body)
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"handle": "cut"}, "handle"),
        ({"customer_must_select_staff": True}, "customer_must_select_staff"),
        ({"booking_type": "walk_in_only", "allow_customer_booking": False}, "allow_walk_in"),
        ({"duration_minutes": 0}, "duration_minutes"),
        ({"duration_minutes": "30"}, "duration_minutes"),
        ({"requires_staff": True, "use_staff_from_location": False}, "staff_ids"),
        ({"location_ids": [999]}, "location_ids.0"),
        ({"staff_ids": ["nobody"]}, "staff_ids.0"),
        ({"booking_questionnaire": 99}, "booking_questionnaire"),
        ({"reminder_target_id": 99}, "reminder_target_id"),
        ({"visibility_condition": {"unheard_of": 1}}, "visibility_condition"),
        ({"special_hours": [{"start_at": "2026-05-12", "end_at": "2026-05-11"}]}, "special_hours.0.end_at"),
        ({"normal_hours": [{"day_of_week": "Monday"}]}, "normal_hours.0.day_of_week"),
        ({"name": "n" * 300}, "name"),
    ],
)
def test_what_cannot_be_is_refused_by_field_and_nothing_is_kept(hub, said, field):
    answer = hub.staff.post("/appointment-definitions", json=wanted(**said))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])
    assert hub.staff.get("/appointment-definitions?filter[search]=bra").json()["data"] == []


def test_a_change_touches_what_it_names_alone(hub, made):
    changed = hub.staff.put(f"/appointment-definitions/{made['id']}", json={"name": "Fitting"}).json()["data"]
    assert changed == {**made, "name": "Fitting"}


def test_a_list_that_is_named_is_the_whole_list_and_rows_keep_their_ids(hub, made):
    (kept,) = made["normal_hours"]
    week = [*WEEK, {"day_of_week": "TUE", "available_from": "10:00:00", "available_until": "12:00"}]
    changed = hub.staff.put(f"/appointment-definitions/{made['id']}", json={"normal_hours": week}).json()["data"]
    assert [each["day_of_week"] for each in changed["normal_hours"]] == ["MON", "TUE"]
    assert changed["normal_hours"][0]["id"] == kept["id"]
    gone = hub.staff.put(f"/appointment-definitions/{made['id']}", json={"location_ids": []}).json()["data"]
    assert gone["locations"] == []


def test_whom_a_service_excludes_it_excludes_under_a_new_handle_too(hub):
    hub.shop.change_staff("ana", excluded_service_handles=("cut",))
    hub.staff.put(CUT, json={"handle": "trim"})
    assert hub.shop.rows("SELECT excluded_service_handles FROM staff WHERE id = 'ana'")[0][0] in ('["trim"]', ["trim"])


def test_a_service_that_was_booked_is_retired_and_not_deleted(hub):
    hub.staff.post("/appointments", json=hub.booking())
    answer = hub.staff.delete(CUT)
    assert (answer.status_code, "is_archived" in answer.json()["message"]) == (422, True)
    assert hub.staff.put(CUT, json={"is_archived": True}).json()["data"]["is_archived"] is True


def test_a_service_that_was_never_booked_is_deleted_with_all_that_hangs_on_it(hub, made):
    answer = hub.staff.delete(f"/appointment-definitions/{made['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert hub.staff.get(f"/appointment-definitions/{made['id']}").status_code == 404
    assert hub.shop.rows("SELECT count(*) FROM normal_hours JOIN definitions d ON d.id = definition_id")[0][0] == 28
    assert hub.staff.post("/appointment-definitions", json=wanted()).status_code == 201


def test_customers_see_what_is_published_and_nothing_for_staff_alone(hub, made):
    unseen = hub.staff.post("/appointment-definitions", json=wanted(handle="x", is_published=False)).json()["data"]
    hub.staff.put(CUT, json={"internal_notes": "slow"})
    assert unseen["id"] not in [each["id"] for each in hub.customer.get("/appointment-definitions").json()["data"]]
    assert hub.customer.get(f"/appointment-definitions/{unseen['id']}").status_code == 404
    assert hub.customer.get(CUT).json()["data"]["internal_notes"] is None
    assert hub.staff.get(CUT).json()["data"]["internal_notes"] == "slow"


def test_customers_change_nothing(hub, made):
    path = f"/appointment-definitions/{made['id']}"
    answers = [hub.customer.post("/appointment-definitions", json=wanted(handle="y")), hub.customer.delete(path)]
    answers.append(hub.customer.put(path, json={"name": "Mine"}))
    assert [each.status_code for each in answers] == [403, 403, 403]


@pytest.mark.parametrize(
    ("query", "handles"),
    [
        ("", ["cut", "dye", "form", "class", "bra-fitting"]),
        ("filter[handle]=cut", ["cut"]),
        (f"filter[id]={number_of('dye')}", ["dye"]),
        ("filter[name]=Dye", ["dye"]),
        ("filter[is_published]=1&filter[is_archived]=0&filter[requires_staff]=1", ["cut", "dye"]),
        ("filter[booking_type]=approval_required", ["dye"]),
        ("filter[allow_queue]=1", ["cut"]),
        ("filter[queue_code][nullable]=0", []),
        ("filter[definitionLocations.location_id]=13&filter[handle][ne]=cut", ["dye", "form", "class"]),
        ("filter[definitionLocations][location_id]=13&filter[definitionLocations][is_active]=0", ["form"]),
        ("filter[created_at][gte]=2099-01-01 00:00:00", []),
        ("filter[updated_at][lt]=2099-01-01 00:00:00&sort=-handle&page[size]=2", ["form", "dye"]),
    ],
)
def test_they_are_listed_by_what_is_asked(hub, query, handles):
    from app.core.values import DefinitionPlace

    hub.shop.change_service("form", places=(DefinitionPlace("mel", is_active=False),))
    hub.staff.post("/appointment-definitions", json=wanted())
    listed = hub.staff.get(f"/appointment-definitions?{query}").json()["data"]
    assert sorted(each["handle"] for each in listed) == sorted(handles)


def test_an_appointment_shows_its_definition_in_full(hub):
    booked = hub.staff.post("/appointments", json=hub.booking()).json()["data"]
    assert booked["appointment_definition"] == hub.staff.get(CUT).json()["data"]


def test_changes_are_kept_in_the_trail(hub, made):
    hub.staff.put(CUT, json={"name": "Trim"})
    steps = hub.shop.rows("SELECT verb, kind FROM audit ORDER BY seq")
    assert steps == [("set_up", "definition"), ("edit", "definition")]
