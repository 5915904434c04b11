"""The guide for front ends, walked step by step over a real socket: book, look up, work, queue, wait (seed 000)."""

from __future__ import annotations

from typing import Any

from tests.support.hub_at_work import HubAtWork, number_of
from tests.support.shop_builder import MINUTE, at

MONDAY = "2026-05-11"
FORM, DYE, CUT = (number_of(each) for each in ("form", "dye", "cut"))


def test_a_front_end_books_as_the_guide_says(hub: HubAtWork) -> None:
    offered = _data(hub.customer.get("/appointment-definitions?filter[is_published]=1&filter[is_archived]=0"))
    assert [each["handle"] for each in offered] == ["dye", "cut", "form", "class"]

    read = _data(hub.customer.get(f"/appointment-definitions/{FORM}"))
    assert read["has_booking_questionnaire"]
    assert [each["day_of_week"] for each in read["normal_hours"]] == ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]
    assert [each["location"]["timezone"] for each in read["locations"]] == ["Australia/Melbourne"]
    asked = _data(hub.customer.get(f"/appointment-definitions/{FORM}/questions"))
    (question,) = asked["questions"]
    assert (question["is_required"], question["version"]["label"]) == (True, "Your size?")

    free = _data(_ask(hub, FORM, "available-slots", date=MONDAY))["slots"]
    ten = next(each for each in free if each["time"] == "10:00")
    assert (ten["start_at"], ten["end_at"]) == ("2026-05-11 00:00:00", "2026-05-11 00:30:00")
    month = _ask(hub, FORM, "available-slots-range", start_date="2026-05-11", end_date="2026-06-10")
    assert month.json()["meta"]["total"] == len(month.json()["data"]) > 31
    assert _ask(hub, FORM, "available-slots-range", start_date=MONDAY, end_date="2026-06-11").status_code == 422

    said = [{"questionnaire_question_id": question["questionnaire_question_id"], "value": "38"}]
    booked = hub.customer.post("/appointments", json=_booking(FORM, answers=said))
    assert (booked.status_code, booked.json()["data"]["status"]) == (201, "confirmed")
    assert [each["value"] for each in booked.json()["data"]["answers"]] == ["38"]
    assert booked.json()["data"]["scheduled_start_at"] == "2026-05-11 00:00:00"


def test_a_front_end_lets_the_customer_pick_a_member(hub: HubAtWork) -> None:
    picked = _data(_ask(hub, DYE, "available-staff", date=MONDAY))
    assert [(each["id"], each["has_available_slots"]) for each in picked] == [("ana", True), ("bob", True)]
    assert _ask(hub, FORM, "available-staff", date=MONDAY).json()["errors"].keys() == {"requires_staff"}
    mine = _data(_ask(hub, DYE, "available-slots", date=MONDAY, staff_id="bob"))
    assert mine["staff"]["id"] == "bob"
    start = next(each for each in mine["slots"] if each["time"] == "10:00")["start_at"]
    body = _booking(DYE, assigned_staff_id="bob", scheduled_end_at=f"{MONDAY} 11:00:00")
    made = _data(hub.customer.post("/appointments", json=body))
    assert (made["status"], made["scheduled_start_at"], made["confirmed_at"]) == ("requested", start, None)
    left = _data(_ask(hub, DYE, "available-slots", date=MONDAY, staff_id="bob"))["slots"]
    assert start not in [each["start_at"] for each in left]


def test_a_customers_appointments_are_found_by_every_filter_of_the_guide(hub: HubAtWork) -> None:
    mine = _book(hub, profile_id="zoe")
    other = _book(hub, profile_id="max", assigned_staff_id="bob")
    requested = _book(hub, appointment_definition_id=DYE, scheduled_start_at=f"{MONDAY} 12:00:00",
                      scheduled_end_at=f"{MONDAY} 13:00:00")  # fmt: skip
    everything = [mine["id"], other["id"], requested["id"]]
    found = {
        "filter[profile_id]=zoe": [mine["id"], requested["id"]],
        "filter[status]=confirmed": [mine["id"], other["id"]],
        f"filter[appointment_definition_id]={CUT}": [mine["id"], other["id"]],
        "filter[location_id]=13": everything,
        "filter[assigned_staff_id]=bob": [other["id"]],
        "filter[profile_id]=zoe&filter[status]=confirmed": [mine["id"]],
        f"filter[profile_id]=zoe&filter[appointment_definition_id]={DYE}": [requested["id"]],
        "filter[appointmentDefinition.handle]=dye": [requested["id"]],
    }
    assert {query: _ids(hub, f"/appointments?{query}") for query in found} == found
    page = hub.staff.get("/appointments?page[size]=2&page[number]=2").json()
    assert [each["id"] for each in page["data"]] == [requested["id"]]
    told = {name: page["meta"]["pagination"][name] for name in ("total", "per_page", "current_page", "total_pages")}
    assert told == {"total": 3, "per_page": 2, "current_page": 2, "total_pages": 2}


def test_definitions_are_found_by_every_filter_of_the_guide(hub: HubAtWork) -> None:
    every = [DYE, CUT, FORM, number_of("class")]
    found = {
        f"filter[id]={CUT}": [CUT],
        "filter[handle]=dye": [DYE],
        "filter[name]=Form": [FORM],
        "filter[is_published]=0": [],
        "filter[is_archived]=0": every,
        "filter[booking_type]=approval_required": [DYE],
        "filter[allow_customer_booking]=1": every,
        "filter[allow_walk_in]=1": [CUT],
        "filter[requires_staff]=0": every[2:],
        "filter[customer_must_select_staff]=1": [],
        "filter[allow_waitlist]=1": [CUT],
        "filter[allow_queue]=1": [CUT],
        "filter[queue_code]=W": [],
        "filter[is_published]=1&filter[definitionLocations.location_id]=13": every,
        "filter[definitionLocations.location_id]=13&filter[definitionLocations.is_active]=1": every,
        "filter[created_at][gte]=2099-01-01 00:00:00": [],
        "filter[updated_at][lt]=2099-01-01 00:00:00": every,
    }
    assert {query: _ids(hub, f"/appointment-definitions?{query}") for query in found} == found


def test_a_status_that_is_sent_sets_its_stamp(hub: HubAtWork) -> None:
    for status in ("confirmed", "rejected"):
        asked = _book(hub, appointment_definition_id=DYE, assigned_staff_id="ana" if status == "confirmed" else "bob",
                      scheduled_end_at=f"{MONDAY} 11:00:00")  # fmt: skip
        _put(hub, asked, status)
    came = _book(hub, scheduled_start_at=f"{MONDAY} 13:00:00", scheduled_end_at=f"{MONDAY} 13:30:00")
    moved = hub.staff.put(f"/appointments/{came['id']}", json={
        "scheduled_start_at": f"{MONDAY} 09:00:00", "scheduled_end_at": f"{MONDAY} 09:30:00",
        "timezone": "Australia/Melbourne",
    })  # fmt: skip
    assert (_data(moved)["status"], _data(moved)["scheduled_start_at"]) == ("confirmed", "2026-05-10 23:00:00")
    for status in ("arrived", "completed"):
        _put(hub, came, status)
    _put(hub, _book(hub, scheduled_start_at=f"{MONDAY} 14:00:00", scheduled_end_at=f"{MONDAY} 14:30:00"), "cancelled")
    late = _book(hub, assigned_staff_id="bob", scheduled_start_at=f"{MONDAY} 15:00:00",
                 scheduled_end_at=f"{MONDAY} 15:30:00")  # fmt: skip
    hub.shop.clock.now = at(15, 40) + MINUTE
    _put(hub, late, "no_show")


def test_feedback_is_a_submission_of_its_own(hub: HubAtWork) -> None:
    booked = _book(hub)
    form = _data(hub.staff.post("/questionnaires", json={
        "name": "Visit", "purpose": "post_visit", "questions": [{
            "is_required": True, "question": {"handle": "nps", "name": "NPS"},
            "version": {"label": "Would you come again?", "type": "boolean"},
        }],
    }))  # fmt: skip
    slot = form["pages"][0]["questions"][0]["questionnaire_question_id"]
    said = hub.customer.post(f"/questionnaires/{form['id']}/submissions", json={
        "profile_id": "zoe", "appointment_id": booked["id"],
        "answers": [{"questionnaire_question_id": slot, "value": "true"}],
    })  # fmt: skip
    assert (said.status_code, _data(said)["appointment_id"]) == (201, booked["id"])
    assert _data(hub.staff.get(f"/appointments/{booked['id']}"))["answers"] == []


def test_a_walk_in_queues_and_who_finds_no_time_waits(hub: HubAtWork) -> None:
    service = _data(hub.staff.post("/appointment-definitions", json={
        "handle": "quick", "name": "Quick", "duration_minutes": 10, "booking_type": "walk_in_only", "normal_hours": [],
        "allow_walk_in": True, "allow_queue": True, "allow_customer_booking": False, "location_ids": [13],
    }))  # fmt: skip
    assert _data(_ask(hub, service["id"], "available-slots", date=MONDAY))["slots"] == []
    here = {"appointment_definition_id": service["id"], "location_id": 13}
    came = _data(hub.customer.post("/appointment-queues", json=here))
    assert (came["profile_id"], came["status"]) == (None, "waiting")
    for status in ("called", "served"):
        changed = hub.staff.put(f"/appointment-queues/{came['id']}", json={"status": status})
        assert _data(changed)["status"] == status

    wish = {"appointment_definition_id": CUT, "location_id": 13, "profile_id": "zoe"}
    waits = _data(hub.customer.post("/appointment-waitlists", json=wish))
    assert (waits["status"], waits["appointment_id"]) == ("active", None)
    booked = _book(hub)
    fulfilled = hub.staff.put(f"/appointment-waitlists/{waits['id']}", json={
        "status": "fulfilled", "appointment_id": booked["id"],
    })  # fmt: skip
    assert (_data(fulfilled)["status"], _data(fulfilled)["appointment_id"]) == ("fulfilled", booked["id"])


def _data(answer: Any) -> Any:
    assert answer.status_code in (200, 201), answer.text
    return answer.json()["data"]


def _ask(hub: HubAtWork, definition: int, what: str, **body: str) -> Any:
    return hub.customer.post(f"/appointment-definitions/{definition}/{what}", json={"location_id": 13, **body})


def _booking(definition: int, **given: Any) -> dict[str, Any]:
    """What the guide sends, and what this service asks for beside it."""
    usual = {
        "appointment_definition_id": definition, "profile_id": "zoe", "location_id": 13,
        "scheduled_start_at": f"{MONDAY} 10:00:00", "scheduled_end_at": f"{MONDAY} 10:30:00",
        "timezone": "Australia/Melbourne",
    }  # fmt: skip
    return {**usual, **given}


def _book(hub: HubAtWork, **given: Any) -> Any:
    return _data(hub.staff.post("/appointments", json=hub.booking(**given)))


def _put(hub: HubAtWork, appointment: dict[str, Any], status: str) -> None:
    assert appointment[f"{status}_at"] is None
    changed = _data(hub.staff.put(f"/appointments/{appointment['id']}", json={"status": status}))
    assert (changed["status"], changed[f"{status}_at"] is None) == (status, False)


def _ids(hub: HubAtWork, path: str) -> list[int]:
    return [each["id"] for each in _data(hub.staff.get(path))]
