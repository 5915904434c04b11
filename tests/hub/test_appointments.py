"""Appointments over the wire (seed 003; rules 15, 18-21, 24, 25, 29)."""

import pytest

from app.core.values import Status
from tests.support.hub_at_work import number_of

ELEVEN = {"scheduled_start_at": "2026-05-11 11:00:00", "scheduled_end_at": "2026-05-11 11:30:00"}


@pytest.fixture
def made(hub):
    """A confirmed cut with Ana at ten."""
    return hub.staff.post("/appointments", json=hub.booking()).json()["data"]


def put(hub, made, **body):
    return hub.staff.put(f"/appointments/{made['id']}", json=body)


def test_an_instant_service_is_confirmed_at_once_and_times_are_told_in_utc(made):
    assert made["status"] == "confirmed"
    assert (made["scheduled_start_at"], made["timezone"]) == ("2026-05-11 00:00:00", "Australia/Melbourne")
    assert made["confirmed_at"] == "2026-05-10 23:00:00"
    assert made["location"] == {"id": 13, "name": "Melbourne", "handle": "mel", "timezone": "Australia/Melbourne"}
    assert made["assigned_staff"]["first_name"] == "Ana"
    assert made["appointment_definition"]["handle"] == "cut"


def test_a_service_on_request_is_requested_and_approved_by_its_status(hub):
    asked = hub.booking(appointment_definition_id=number_of("dye"), scheduled_end_at="2026-05-11 11:00:00")
    request = hub.staff.post("/appointments", json=asked).json()["data"]
    assert request["status"] == "requested"
    assert put(hub, request, status="confirmed").json()["data"]["approved_at"] is not None


def test_a_member_of_staff_is_named_over_the_wire(hub):
    answer = hub.staff.post("/appointments", json=hub.booking(assigned_staff_id=None))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["assigned_staff_id"])


@pytest.mark.parametrize("field", ["appointment_definition_id", "location_id"])
def test_an_id_that_nothing_has_is_refused_by_field(hub, field):
    answer = hub.staff.post("/appointments", json=hub.booking(**{field: 999}))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


@pytest.mark.parametrize("given", ["abc", "1e3", "0x1", "-", "9" * 30])
def test_what_is_no_number_is_the_id_of_nothing(hub, given):
    answer = hub.staff.get(f"/appointments/{given}")
    assert (answer.status_code, answer.json()["status"]) == (404, 404)
    assert answer.json()["message"] == f"No query results for model [Appointment] {given}"


def test_an_end_before_its_start_is_refused_by_the_field_of_the_end(hub, made):
    early = "2026-05-11 10:00:00"
    answer = hub.staff.post("/appointments", json=hub.booking(scheduled_end_at=early))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["scheduled_end_at"])  # rule 4
    assert list(put(hub, made, scheduled_end_at=early).json()["errors"]) == ["scheduled_end_at"]


def test_unknown_keys_are_ignored_and_wrong_types_are_not(hub):
    assert hub.staff.post("/appointments", json=hub.booking(colour="red")).status_code == 201
    assert "location_id" in hub.staff.post("/appointments", json=hub.booking(location_id="13")).json()["errors"]


def test_nobody_takes_a_minute_twice(hub, made):
    answer = hub.staff.post("/appointments", json=hub.booking(profile_id="max"))
    assert answer.status_code == 422
    assert "Ana" in answer.json()["errors"]["scheduled_start_at"][0]


def test_staff_book_over_a_rule_with_a_reason_that_is_kept(hub, made):
    answer = hub.staff.post("/appointments", json=hub.booking(profile_id="max", override_reason="She insists"))
    assert answer.json()["data"]["override_reason"] == "She insists"


def test_staff_book_outside_hours_and_customers_do_not(hub):
    late = {"scheduled_start_at": "2026-05-11 20:00:00", "scheduled_end_at": "2026-05-11 20:30:00"}
    assert hub.customer.post("/appointments", json=hub.booking(**late)).status_code == 422
    assert hub.staff.post("/appointments", json=hub.booking(**late)).status_code == 201


def test_a_customer_overrides_nothing(hub, made):
    answer = hub.customer.post("/appointments", json=hub.booking(profile_id="max", override_reason="Please"))
    assert answer.status_code == 422


@pytest.mark.parametrize(
    "said",
    [{"status": "confirmed"}, {"status": "arrived"}, {"transaction": {"id": 1}}, {"profile_id": "max"}, {"undo": True}],
)
def test_a_customer_takes_no_step_that_is_the_staffs(hub, said):
    made = hub.customer.post("/appointments", json=hub.booking(appointment_definition_id=number_of("dye"))).json()
    path = f"/appointments/{made['data']['id']}"
    assert hub.customer.put(path, json=said).status_code == 403
    assert hub.customer.get(path).json() == made


def test_a_customer_moves_and_cancels_and_writes(hub, made):
    path = f"/appointments/{made['id']}"
    moved = hub.booking(**ELEVEN, assigned_staff_id="bob", notes="Sorry", status="confirmed", override_reason="!")
    after = hub.customer.put(path, json=moved).json()["data"]
    assert (after["scheduled_start_at"], after["assigned_staff_id"]) == ("2026-05-11 01:00:00", "bob")
    assert (after["notes"], after["override_reason"]) == ("Sorry", None)
    assert hub.customer.put(path, json={"status": "cancelled"}).json()["data"]["status"] == "cancelled"


def test_what_a_customer_writes_into_meta_of_the_desk_is_not_believed_here_nor_by_tills(hub, made):
    path, till = f"/appointments/{made['id']}", {"floorwalker": {"id": "at-the-till"}}
    hub.staff.put(path, json={"meta": till})
    called = {"status": "confirmed", "called_at": "2026-05-10T22:50:00Z", "calls": 2, "reason": "!"}
    told = hub.customer.put(path, json={"meta": {"colour": "red", "floorwalker": called}}).json()["data"]
    assert told["meta"] == {"colour": "red", **till}
    assert hub.shop.rows("SELECT called_at, calls, reason FROM appointments") == [(None, 0, None)]
    asked = hub.booking(**ELEVEN, meta=["red", "floorwalker.called_at=2026-05-10T22:50:00Z"])
    assert hub.customer.post("/appointments", json=asked).json()["data"]["meta"] == ["red"]


@pytest.mark.parametrize("other", [{}, {"appointment_definition_id": number_of("dye")}])
def test_what_is_over_is_moved_by_nobody(hub, made, other):
    path = f"/appointments/{made['id']}"
    hub.staff.put(path, json={"status": "cancelled"})
    answers = [each.put(path, json=ELEVEN).status_code for each in (hub.staff, hub.customer)]
    assert [*answers, hub.staff.put(path, json={**ELEVEN, **other}).status_code] == [422, 422, 422]


def test_a_customer_sees_one_profiles_appointments_and_no_address_of_the_staff(hub, made):
    assert hub.customer.get("/appointments").status_code == 403
    (own,) = hub.customer.get("/appointments?filter[profile_id]=zoe").json()["data"]
    assert (own["assigned_staff"]["id"], own["assigned_staff"]["email"]) == ("ana", "")


def test_a_member_whom_nobody_knows_is_refused_by_field(hub, made):
    said = {"appointment_definition_id": number_of("dye"), "assigned_staff_id": "nobody"}
    answer = hub.staff.put(f"/appointments/{made['id']}", json=said)
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["assigned_staff_id"])


def test_a_customer_keeps_to_lead_and_to_the_services_that_are_theirs(hub):
    hub.shop.change_service("cut", min_lead_minutes=24 * 60)
    assert hub.customer.post("/appointments", json=hub.booking()).status_code == 422
    hub.shop.change_service("cut", allow_customer_booking=False)
    assert hub.customer.post("/appointments", json=hub.booking()).status_code == 422
    assert hub.staff.post("/appointments", json=hub.booking()).status_code == 201


def test_answers_are_saved_and_shown(hub):
    form = hub.booking(appointment_definition_id=number_of("form"), assigned_staff_id=None)
    assert hub.staff.post("/appointments", json=form).status_code == 422
    form["answers"] = [{"questionnaire_question_id": 7, "value": "M"}]
    (answer,) = hub.staff.post("/appointments", json=form).json()["data"]["answers"]
    assert (answer["value"], answer["question_label"]) == ("M", "Your size?")


def test_it_is_taken_through_its_day(hub, made):
    assert put(hub, made, status="arrived").json()["data"]["arrived_at"]
    assert put(hub, made, status="completed").json()["data"]["status"] == "completed"
    refused = put(hub, made, status="no_show")
    assert (refused.status_code, list(refused.json()["errors"])) == (422, ["status"])


def test_saying_the_same_twice_changes_nothing(hub, made):
    first, second = (put(hub, made, status="arrived").json() for _ in range(2))
    assert first == second


def test_it_is_moved_with_its_zone(hub, made):
    moved = put(hub, made, **ELEVEN, timezone="Australia/Melbourne").json()["data"]
    assert (moved["scheduled_start_at"], moved["status"]) == ("2026-05-11 01:00:00", "confirmed")


def test_a_move_into_somebody_elses_time_is_refused(hub, made):
    other = hub.staff.post("/appointments", json=hub.booking(profile_id="max", **ELEVEN)).json()["data"]
    answer = put(hub, other, scheduled_start_at="2026-05-11 10:00:00", scheduled_end_at="2026-05-11 10:30:00")
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["scheduled_start_at"])


def test_a_step_is_taken_back_by_name(hub, made):
    put(hub, made, status="arrived")
    back = put(hub, made, status="confirmed", undo=True).json()["data"]
    assert (back["status"], back["arrived_at"]) == ("confirmed", None)
    assert hub.customer.put(f"/appointments/{made['id']}", json={"undo": True}).status_code == 403


def test_notes_and_meta_are_written_and_left_alone_when_not_named(hub, made):
    put(hub, made, notes="Left side", meta={"till": "B"})
    kept = put(hub, made, status="arrived").json()["data"]
    assert (kept["notes"], kept["meta"]) == ("Left side", {"till": "B"})
    assert put(hub, made, notes=None).json()["data"]["notes"] is None


def test_deleted_is_gone(hub, made):
    answer = hub.staff.delete(f"/appointments/{made['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    gone = hub.staff.get(f"/appointments/{made['id']}")
    assert (gone.status_code, gone.json()["status"]) == (404, 404)
    assert hub.staff.post("/appointments", json=hub.booking()).status_code == 201


def test_staff_say_when_it_was_confirmed(hub, made):
    told = {"confirmed_at": "2026-05-10 12:00:00", "timezone": "Australia/Melbourne"}
    changed = hub.staff.put(f"/appointments/{made['id']}", json=told).json()["data"]
    assert (changed["status"], changed["confirmed_at"]) == ("confirmed", "2026-05-10 02:00:00")
    assert hub.customer.put(f"/appointments/{made['id']}", json={"confirmed_at": "2020-01-01"}).status_code == 422


def test_links_are_made_once_and_told_by_link_alone(hub, made):
    for _ in range(2):
        linked = hub.staff.post(f"/appointments/{made['id']}/link", json={"type": "profile", "id": "max"})
    assert [each["target_id"] for each in linked.json()["data"]["links"]] == ["max"]
    assert "links" not in hub.staff.get(f"/appointments/{made['id']}").json()["data"]
    gone = hub.staff.post(f"/appointments/{made['id']}/unlink", json={"type": "profile", "id": "max"})
    assert gone.json()["data"]["links"] == []


def test_a_profile_has_its_own_appointments_alone(hub, made):
    assert [each["id"] for each in hub.staff.get("/profiles/zoe/appointments").json()["data"]] == [made["id"]]
    assert hub.staff.get("/profiles/max/appointments").json()["data"] == []
    assert hub.staff.get(f"/profiles/max/appointments/{made['id']}").status_code == 404


@pytest.fixture
def three(hub):
    """A confirmed cut of Zoe, a request of Max, a cancelled cut of Ida."""
    made = [hub.staff.post("/appointments", json=hub.booking()).json()["data"]]
    asked = {"appointment_definition_id": number_of("dye"), "profile_id": "max", "assigned_staff_id": "bob"}
    made.append(
        hub.staff.post("/appointments", json=hub.booking(**asked, scheduled_end_at="2026-05-11 11:00:00")).json()[
            "data"
        ]
    )
    made.append(hub.staff.post("/appointments", json=hub.booking(profile_id="ida", **ELEVEN)).json()["data"])
    put(hub, made[2], status="cancelled")
    return [each["id"] for each in made]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("", [0, 1, 2]),
        ("filter[profile_id]=zoe", [0]),
        ("filter[status]=confirmed", [0]),
        ("filter[status][in]=confirmed,requested", [0, 1]),
        ("filter[status][ne]=cancelled", [0, 1]),
        (f"filter[appointment_definition_id]={number_of('dye')}", [1]),
        ("filter[appointmentDefinition.handle]=dye", [1]),
        ("filter[appointmentDefinition][handle]=dye", [1]),
        ("filter[location_id]=13", [0, 1, 2]),
        ("filter[location_id]=14", []),
        ("filter[assigned_staff_id]=bob", [1]),
        ("filter[scheduled_start_at][gte]=2026-05-11 01:00:00", [2]),
        ("filter[scheduled_start_at][lt]=2026-05-11 01:00:00", [0, 1]),
        ("filter[cancelled_at][nullable]=0", [2]),
        ("filter[cancelled_at][nullable]=1", [0, 1]),
        ("filter[updated_at][gte]=2099-01-01 00:00:00", []),
        ("filter[search]=zo lee", [0]),
        ("filter[search]=MAX@example.com", [1]),
        ("filter[search]=%25", []),
        ("filter[notes]=nobody", []),
        ("filter[unheard_of]=1", [0, 1, 2]),
        ("sort=-scheduled_start_at,id", [2, 0, 1]),
        ("sort=-id", [2, 1, 0]),
        ("page[size]=2", [0, 1]),
        ("page[size]=2&page[number]=2", [2]),
        ("page[size]=2&page[number]=9", []),
    ],
)
def test_they_are_listed_by_what_is_asked(hub, three, query, wanted):
    assert [each["id"] for each in hub.staff.get(f"/appointments?{query}").json()["data"]] == [
        three[at] for at in wanted
    ]


def test_a_page_says_where_it_stands(hub, three):
    answer = hub.staff.get("/appointments?page[size]=2&filter[location_id]=13").json()
    meta = answer["meta"]
    assert (meta["current_page"], meta["from"], meta["to"], meta["last_page"], meta["total"]) == (1, 1, 2, 2, 3)
    assert meta["pagination"]["total_pages"] == 2
    assert answer["links"]["prev"] is None
    following = hub.staff.get(answer["links"]["next"]).json()
    assert [each["id"] for each in following["data"]] == three[2:]


def test_of_many_the_total_is_what_was_counted_a_moment_ago_and_of_few_what_there_is(hub, three, monkeypatch):
    monkeypatch.setattr("app.hub.paging.MANY", 2)

    def totals():
        queries = ("filter[status][ne]=arrived", "filter[status][ne]=confirmed")
        return [hub.staff.get(f"/appointments?{query}").json()["meta"]["total"] for query in queries]

    assert totals() == [3, 2]
    put(hub, {"id": three[0]}, status="arrived")
    assert totals() == [3, 3]
    monkeypatch.setattr("app.hub.paging.KNOWN_SECONDS", 0.0)
    assert totals() == [2, 3]


@pytest.mark.parametrize("query", ["page[size]=0", "page[size]=101", "page[number]=x", "filter[location_id]=here"])
def test_what_cannot_be_asked_is_refused_in_words(hub, query):
    answer = hub.staff.get(f"/appointments?{query}")
    assert (answer.status_code, bool(answer.json()["errors"])) == (422, True)


def test_the_hub_has_every_status_that_the_core_has():
    from app.hub.omneo.appointments import StatusWord

    assert set(StatusWord.__args__) == {each.value for each in Status}
