"""Walk-ins over the wire (seeds 000 and 003; rules 18, 22, 24, 26-28)."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import update

from app.core.values import Device
from app.store import tables
from tests.support.hub_at_work import number_of

TOLD = {
    "ticket": "CB012", "guest_name": "Red scarf", "calls": 1, "checked_in_at": "2026-05-10 22:55:00",
    "quoted_from": "2026-05-10 23:05:00", "quoted_until": "2026-05-10 23:20:00",
}  # fmt: skip


def body(**given):
    return {"appointment_definition_id": number_of("cut"), "location_id": 13, **given}


@pytest.fixture
def check_in(hub):
    """Checks somebody in, and gives the entry."""

    def check(**given):
        answer = hub.staff.post("/appointment-queues", json=body(**given))
        assert answer.status_code == 201, answer.text
        return answer.json()["data"]

    return check


def put(hub, entry, **given):
    return hub.staff.put(f"/appointment-queues/{entry['id']}", json=given)


def changed(hub, entry, **given):
    answer = put(hub, entry, **given)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def test_somebody_without_a_name_is_checked_in_with_a_ticket(check_in):
    entry = check_in()
    assert (entry["status"], entry["profile"], entry["ticket"]) == ("waiting", None, "C001")
    assert (entry["checked_in_at"], entry["location"]["handle"]) == ("2026-05-10 23:00:00", "mel")
    assert entry["quoted_until"] is not None


def test_a_customer_is_shown_with_the_entry(check_in):
    assert check_in(profile_id="zoe", staff_id="bob")["profile"]["first_name"] == "Zoe"


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"appointment_definition_id": number_of("dye")}, "appointment_definition_id"),
        ({"appointment_definition_id": 99}, "appointment_definition_id"),
        ({"location_id": 99}, "location_id"),
        ({"profile_id": "nobody"}, "profile_id"),
        ({"staff_id": "nobody"}, "staff_id"),
        ({"staff_id": "cyd"}, "staff_id"),
        ({"appointment_id": 99}, "appointment_id"),
        ({"status": "gone"}, "status"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(hub, given, field):
    answer = hub.staff.post("/appointment-queues", json=body(**given))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


def test_a_ticket_that_a_till_gave_stands_as_it_was_told(check_in):
    entry = check_in(meta={**TOLD, "till": "B"})
    assert {name: entry[name] for name in TOLD} == TOLD
    assert entry["meta"] == {**TOLD, "till": "B"}


def test_a_ticket_is_given_once_a_day(hub, check_in):
    check_in(meta=TOLD)
    answer = hub.staff.post("/appointment-queues", json=body(meta=TOLD))
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["ticket"])


def test_the_hub_counts_on_after_tickets_that_were_given_elsewhere(check_in):
    check_in()
    check_in(meta={**TOLD, "ticket": "C002"})
    assert check_in()["ticket"] == "C003"


def test_a_customer_tells_no_ticket_and_no_status(hub):
    answer = hub.customer.post("/appointment-queues", json=body(meta=TOLD, status="served"))
    assert (answer.json()["data"]["ticket"], answer.json()["data"]["status"]) == ("C001", "waiting")


def test_it_is_called_and_served(hub, check_in):
    entry = check_in(profile_id="zoe")
    called = changed(hub, entry, status="called", staff_id="ana")
    assert (called["calls"], called["staff"]["first_name"]) == (1, "Ana")
    served = changed(hub, entry, status="served")
    assert (served["status"], served["started_at"]) == ("served", "2026-05-10 23:00:00")
    assert hub.shop.rows("SELECT count(*) FROM visits WHERE queue_entry_id IS NOT NULL") == [(1,)]


def test_who_does_not_come_goes_back_into_the_line(hub, check_in):
    entry = check_in()
    changed(hub, entry, status="called")
    back = changed(hub, entry, status="waiting")
    assert (back["status"], back["calls"]) == ("waiting", 1)


def test_a_step_that_does_not_lead_from_there_is_refused_on_status(hub, check_in):
    entry = check_in()
    changed(hub, entry, status="cancelled")
    answer = put(hub, entry, status="called")
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["status"])


def test_who_is_called_out_of_order_is_called_with_a_reason(hub, check_in):
    check_in()
    assert changed(hub, check_in(), status="called")["reason"] == "called over the API"
    assert changed(hub, check_in(), status="called", reason="In pain")["reason"] == "In pain"


def test_calling_twice_is_calling_once_and_a_recall_counts(hub, check_in):
    entry = check_in()
    changed(hub, entry, status="called", staff_id="ana")
    assert changed(hub, entry, status="called", staff_id="ana")["calls"] == 1
    assert list(put(hub, entry, recall=True).json()["errors"]) == ["status"]
    hub.shop.clock.now += 60
    assert changed(hub, entry, recall=True)["calls"] == 2


def test_of_many_who_call_the_same_person_one_does(hub, check_in):
    entry, clients = check_in(), [hub.client() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        answers = list(
            pool.map(
                lambda at: clients[at].put(
                    f"/appointment-queues/{entry['id']}", json={"status": "called", "staff_id": ("ana", "bob")[at % 2]}
                ),
                range(6),
            )
        )
    won = {each.json()["data"]["staff_id"] for each in answers if each.status_code == 200}
    assert (len(won), sum(each.status_code == 422 for each in answers)) == (1, 3)
    assert hub.staff.get(f"/appointment-queues/{entry['id']}").json()["data"]["calls"] == 1


def till(hub, name):
    """A client whose token stands for a till."""
    client = hub.client()
    with hub.shop.store.write() as unit:
        unit.add("set_up", Device(name, name))
        mine = update(tables.api_tokens).where(tables.api_tokens.c.device_id.is_(None))
        unit.connection.execute(mine.values(device_id=name))
    return client


def test_two_tills_that_name_no_staff_do_not_call_the_same_person(hub, check_in):
    path, tills = f"/appointment-queues/{check_in()['id']}", [till(hub, name) for name in ("one", "two")]
    assert [each.put(path, json={"status": "called"}).status_code for each in tills] == [200, 422]
    assert tills[0].put(path, json={"status": "called"}).status_code == 200


def test_one_who_waits_becomes_a_booking_and_both_are_one_visit(hub, check_in):
    entry = check_in()
    booked = hub.staff.post("/appointments", json=hub.booking(status="arrived", **NINE)).json()["data"]
    served = changed(hub, entry, status="served", appointment_id=booked["id"])
    assert (served["status"], served["appointment_id"], served["profile_id"]) == ("served", booked["id"], "zoe")
    assert hub.shop.rows("SELECT count(*) FROM visits WHERE voided_at IS NULL") == [(1,)]
    again = changed(hub, entry, status="served", appointment_id=booked["id"])
    assert again == served


NINE = {"scheduled_start_at": "2026-05-11 09:00:00", "scheduled_end_at": "2026-05-11 09:30:00"}


def test_one_who_is_served_and_counted_joins_the_visit_of_the_booking(hub, check_in):
    entry = check_in(profile_id="zoe")
    changed(hub, entry, status="served")
    booked = hub.staff.post("/appointments", json=hub.booking(status="arrived", **NINE)).json()["data"]
    assert changed(hub, entry, appointment_id=booked["id"])["appointment_id"] == booked["id"]
    assert hub.shop.rows("SELECT count(*) FROM visits WHERE voided_at IS NULL") == [(1,)]


def test_somebody_becomes_known_while_they_wait_and_is_nobody_again_by_null(hub, check_in):
    entry = check_in(meta=TOLD)
    assert changed(hub, entry, profile_id="zoe")["profile"]["first_name"] == "Zoe"
    assert changed(hub, entry, profile_id=None, was={"profile_id": "zoe"})["profile"] is None


def test_who_is_known_is_not_made_somebody_else(hub, check_in):
    entry = check_in(profile_id="zoe")
    assert put(hub, entry, profile_id="max", was={"profile_id": None}).status_code == 409
    assert list(put(hub, entry, profile_id="max").json()["errors"]) == ["profile_id"]
    assert list(put(hub, entry, profile_id="nobody").json()["errors"]) == ["profile_id"]


def test_a_link_is_taken_away_by_null(hub, check_in):
    booked = hub.staff.post("/appointments", json=hub.booking()).json()["data"]
    entry = check_in(profile_id="zoe", appointment_id=booked["id"])
    assert (entry["appointment_id"], entry["status"]) == (booked["id"], "waiting")
    assert changed(hub, entry, appointment_id=None)["appointment_id"] is None


def test_the_last_step_is_taken_back_by_name(hub, check_in):
    entry = check_in()
    changed(hub, entry, status="served", staff_id="ana")
    assert changed(hub, entry, undo=True, status="waiting")["started_at"] is None


def test_notes_meta_and_calls_are_as_the_till_says(hub, check_in):
    entry = check_in(meta=TOLD)
    after = changed(hub, entry, notes="Left arm", meta={**TOLD, "calls": 2, "ticket": "X001"})
    assert (after["notes"], after["calls"], after["ticket"]) == ("Left arm", 2, "CB012")
    assert changed(hub, entry, status="called")["notes"] == "Left arm"


def test_a_customer_may_go_away_and_do_nothing_else(hub, check_in):
    entry = check_in(profile_id="zoe")
    path = f"/appointment-queues/{entry['id']}"
    assert hub.customer.put(path, json={"status": "called"}).status_code == 403
    assert hub.customer.delete(path).status_code == 403
    assert hub.customer.put(path, json={"status": "cancelled"}).json()["data"]["status"] == "cancelled"


def test_customers_list_their_own_profile_alone(hub, check_in):
    check_in(profile_id="zoe")
    check_in(profile_id="max")
    assert hub.customer.get("/appointment-queues").status_code == 403
    (own,) = hub.customer.get("/appointment-queues?filter[profile_id]=zoe").json()["data"]
    assert own["profile_id"] == "zoe"


def test_deleted_is_gone_and_the_visit_stays(hub, check_in):
    entry = check_in()
    changed(hub, entry, status="served")
    answer = hub.staff.delete(f"/appointment-queues/{entry['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert hub.staff.get(f"/appointment-queues/{entry['id']}").json()["status"] == 404
    assert hub.shop.rows("SELECT count(*) FROM visits") == [(1,)]


LISTS = {
    "": [0, 1, 2],
    "filter[status]=waiting": [0, 2],
    "filter[status][in]=called,served": [1],
    "filter[profile_id]=max": [1],
    "filter[profile_id][nullable]=1": [2],
    "filter[location_id]=13": [0, 1, 2],
    "filter[appointment_definition_id]=1": [],
    "filter[appointmentDefinition.handle]=cut": [0, 1, 2],
    "filter[location.handle]=mel": [0, 1, 2],
    "filter[staff_id]=bob": [0],
    "filter[appointment_id][nullable]=1": [0, 1, 2],
    "filter[ticket]=C002": [1],
    "filter[updated_at][gte]=2099-01-01 00:00:00": [],
    "filter[search]=zo": [0],
    "filter[unheard_of]=1": [0, 1, 2],
    "sort=-created_at,-id": [2, 1, 0],
    "page[size]=1&page[number]=2": [1],
}


def test_they_are_listed_by_what_is_asked(hub, check_in):
    made = [check_in(profile_id="zoe", staff_id="bob"), check_in(profile_id="max"), check_in()]
    changed(hub, made[1], status="called")
    ids = [each["id"] for each in made]
    found = {query: hub.staff.get(f"/appointment-queues?{query}").json()["data"] for query in LISTS}
    assert {query: [ids.index(each["id"]) for each in rows] for query, rows in found.items()} == LISTS
