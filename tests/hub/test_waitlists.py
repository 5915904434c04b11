"""The waitlist over the wire (seeds 000 and 001; rules 4, 18, 23, 24)."""

import pytest

from app.core.values import Appointment
from app.hub.notifier import Notifier
from tests.support.hub_at_work import number_of


def body(**given):
    return {"appointment_definition_id": number_of("cut"), "profile_id": "zoe", "location_id": 13, **given}


@pytest.fixture
def join(hub):
    """Puts somebody on the waitlist, and gives the entry."""

    def put_on(**given):
        answer = hub.staff.post("/appointment-waitlists", json=body(**given))
        assert answer.status_code == 201, answer.text
        return answer.json()["data"]

    return put_on


@pytest.fixture
def booked(hub):
    """A booking of Zoe's."""
    return hub.staff.post("/appointments", json=hub.booking()).json()["data"]


def put(hub, entry, **given):
    return hub.staff.put(f"/appointment-waitlists/{entry['id']}", json=given)


def test_an_entry_is_active_and_its_wish_is_told_in_utc(join):
    entry = join(desired_start_at="2026-05-12 10:00:00")
    assert (entry["status"], entry["appointment_id"]) == ("active", None)
    assert (entry["desired_start_at"], entry["timezone"]) == ("2026-05-12 00:00:00", "Australia/Melbourne")
    assert (entry["profile"]["first_name"], entry["location"]["id"]) == ("Zoe", 13)


def test_a_wish_is_said_in_the_zone_of_the_body(join):
    entry = join(desired_start_at="2026-05-12 10:00:00", timezone="Pacific/Auckland")
    assert (entry["desired_start_at"], entry["timezone"]) == ("2026-05-11 22:00:00", "Pacific/Auckland")


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"appointment_definition_id": number_of("dye")}, "appointment_definition_id"),
        ({"location_id": 99}, "location_id"),
        ({"profile_id": "nobody"}, "profile_id"),
        ({"desired_start_at": "tomorrow"}, "desired_start_at"),
        ({"status": "fulfilled"}, "appointment_id"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(hub, given, field):
    answer = hub.staff.post("/appointment-waitlists", json=body(**given))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


def test_a_booking_fulfils_it(hub, join, booked):
    entry = join()
    done = put(hub, entry, status="fulfilled", appointment_id=booked["id"]).json()["data"]
    assert (done["status"], done["appointment_id"]) == ("fulfilled", booked["id"])
    assert put(hub, entry, status="fulfilled", appointment_id=booked["id"]).json()["data"] == done
    assert list(put(hub, entry, status="cancelled").json()["errors"]) == ["status"]


def test_an_id_that_no_booking_has_fulfils_nothing(hub, join):
    answer = put(hub, join(), status="fulfilled", appointment_id=999)
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["appointment_id"])


def test_who_left_comes_back_by_undo_alone(hub, join):
    entry = join()
    assert put(hub, entry, status="cancelled").json()["data"]["status"] == "cancelled"
    assert list(put(hub, entry, status="active").json()["errors"]) == ["status"]
    assert put(hub, entry, undo=True, status="active").json()["data"]["status"] == "active"


def test_wish_notes_and_meta_change_and_stay_when_not_named(hub, join):
    entry = join(notes="Any day")
    put(hub, entry, desired_start_at="2026-05-12 11:00:00", meta={"till": "B"})
    kept = put(hub, entry, notes=None).json()["data"]
    assert (kept["desired_start_at"], kept["notes"], kept["meta"]) == ("2026-05-12 01:00:00", None, {"till": "B"})
    assert put(hub, entry, desired_start_at=None).json()["data"]["desired_start_at"] is None


def test_a_customer_joins_and_leaves_and_fulfils_nothing(hub, booked):
    entry = hub.customer.post("/appointment-waitlists", json=body(status="cancelled")).json()["data"]
    path = f"/appointment-waitlists/{entry['id']}"
    assert entry["status"] == "active"
    assert hub.customer.put(path, json={"status": "fulfilled", "appointment_id": booked["id"]}).status_code == 403
    assert hub.customer.put(path, json={"status": "cancelled"}).json()["data"]["status"] == "cancelled"
    assert hub.customer.get("/appointment-waitlists").status_code == 403


def test_deleted_is_gone(hub, join):
    path = f"/appointment-waitlists/{join()['id']}"
    assert hub.staff.delete(path).status_code == 204
    assert hub.staff.get(path).status_code == 404


LISTS = {
    "": [0, 1],
    "filter[status]=active": [0],
    "filter[profile_id]=max": [1],
    "filter[desired_start_at][lt]=2026-05-12 00:00:01": [0],
    "filter[appointmentDefinition.handle]=cut&filter[location_id]=13": [0, 1],
    "filter[search]=max": [1],
    "sort=-id": [1, 0],
}


def test_they_are_listed_by_what_is_asked(hub, join):
    made = [join(desired_start_at="2026-05-12 10:00:00"), join(profile_id="max")]
    put(hub, made[1], status="cancelled")
    ids = [each["id"] for each in made]
    found = {query: hub.staff.get(f"/appointment-waitlists?{query}").json()["data"] for query in LISTS}
    assert {query: [ids.index(each["id"]) for each in rows] for query, rows in found.items()} == LISTS


@pytest.fixture
def held(hub, join):
    """An entry of Zoe's, and the time that a till holds for her."""
    entry = join()
    until = hub.shop.store.clock() + 600
    made = hub.staff.post("/appointments", json=hub.booking(status="requested", meta={"hold": {"until": until}}))
    assert put(hub, entry, appointment_id=made.json()["data"]["id"]).status_code == 200
    return entry, made.json()["data"]


def test_a_till_s_hold_is_in_everybody_s_way_and_nobody_is_told(hub, held):
    answer = hub.staff.post("/appointments", json=hub.booking(profile_id="max"))
    assert (answer.status_code, "taken" in answer.text) == (422, True)
    assert hub.shop.rows("SELECT count(*) FROM notifications") == [(0,)]


def test_the_hub_lets_go_of_a_hold_that_is_over(hub, held):
    entry, made = held
    hub.shop.change(Appointment, hub.shop.rows("SELECT id FROM appointments")[0][0], meta={"hold": {"until": 1}})
    assert Notifier(hub.shop.store).lapse_holds() == 1
    assert hub.staff.get(f"/appointments/{made['id']}").json()["data"]["status"] == "cancelled"
    after = hub.staff.get(f"/appointment-waitlists/{entry['id']}").json()["data"]
    assert (after["status"], after["appointment_id"]) == ("active", None)
    assert after["meta"]["offers"][-1]["said"] == "lapsed"


def test_a_hold_that_is_confirmed_fulfils_the_wish(hub, held):
    entry, made = held
    assert hub.staff.put(f"/appointments/{made['id']}", json={"status": "confirmed"}).status_code == 200
    after = hub.staff.get(f"/appointment-waitlists/{entry['id']}").json()["data"]
    assert (after["status"], after["appointment_id"]) == ("fulfilled", made["id"])


def test_a_hold_is_not_confirmed_past_what_its_service_asks(hub, join):
    hub.shop.change_service("form", allow_waitlist=True)
    number, until = number_of("form"), hub.shop.store.clock() + 600
    entry, meta = join(appointment_definition_id=number), {"hold": {"until": until}}
    given = hub.booking(appointment_definition_id=number, assigned_staff_id=None, status="requested", meta=meta)
    made = hub.staff.post("/appointments", json=given).json()["data"]
    put(hub, entry, appointment_id=made["id"])
    answer = hub.staff.put(f"/appointments/{made['id']}", json={"status": "confirmed"})
    assert (answer.status_code, "Your size" in answer.text) == (422, True)
