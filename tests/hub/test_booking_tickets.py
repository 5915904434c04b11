"""Tickets of bookings over the wire: given by the hub, or by the till that tells of the arrival (rule 26)."""

import pytest

EARLY, LATE = "2026-05-10T22:50:00Z", "2026-05-10T22:55:00Z"


@pytest.fixture
def booked(hub):
    """The path of a booking of ten o'clock."""
    return f"/appointments/{hub.staff.post('/appointments', json=hub.booking()).json()['data']['id']}"


@pytest.fixture
def till(hub):
    """A client that is a till."""
    client = hub.client()
    assert client.post("/tills", json={"name": "Front"}).json()["data"]["letter"] == "A"
    return client


def told(ticket, at=EARLY, **said):
    return {"floorwalker": {"status": "arrived", "given_ticket": ticket, "ticket_at": at, **said}}


def put(client, path, **given):
    answer = client.put(path, json=given)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def test_who_arrives_by_a_client_that_gives_no_tickets_gets_one_of_the_line(hub, booked):
    hub.shop.check_in()
    row = put(hub.staff, booked, status="arrived")
    assert (row["ticket"], row["ticket_at"]) == ("C002", "2026-05-10 23:00:00")
    assert hub.shop.check_in().ticket == "C003"


def test_one_who_is_booked_as_having_arrived_too(hub):
    made = hub.staff.post("/appointments", json=hub.booking(status="arrived")).json()["data"]
    assert made["ticket"] == "C001"


def test_what_a_till_gave_stands_and_is_given_to_nobody_else(hub, till, booked):
    assert put(till, booked, status="arrived", meta=told("CA007"))["ticket"] == "CA007"
    entry = till.post("/appointment-queues", json={"appointment_definition_id": 332, "location_id": 13}).json()["data"]
    assert entry["ticket"] == "CA008"


def test_an_arrival_that_a_till_tells_without_a_ticket_has_none(hub, till, booked):
    assert put(till, booked, status="arrived")["ticket"] is None


def test_of_two_tills_the_first_ticket_stays(hub, till, booked):
    other = hub.client()
    other.post("/tills", json={"name": "Back"})
    put(till, booked, status="arrived", meta=told("CA007", LATE))
    assert put(other, booked, status="arrived", meta=told("CB001", EARLY))["ticket"] == "CB001"
    assert put(till, booked, status="arrived", meta=told("CA007", LATE))["ticket"] == "CB001"


def test_it_stays_where_the_arrival_is_taken_back_and_made_again(hub, booked):
    put(hub.staff, booked, status="arrived")
    assert put(hub.staff, booked, undo=True)["ticket"] == "C001"
    assert put(hub.staff, booked, status="arrived")["ticket"] == "C001"


@pytest.mark.parametrize("ticket", ["Zoe Lee", "CA007\n", 12, "C001", None])
def test_what_is_no_ticket_or_somebody_elses_is_not_believed_and_the_arrival_stands(hub, till, booked, ticket):
    assert hub.shop.check_in().ticket == "C001"
    row = put(till, booked, status="arrived", meta=told(ticket))
    assert (row["status"], row["ticket"]) == ("arrived", None)


def test_a_customer_gives_themselves_no_number(hub, booked):
    put(hub.staff, booked, status="arrived")
    put(hub.customer, booked, meta=told("CA001"))
    assert hub.staff.get(booked).json()["data"]["ticket"] == "C001"


def test_a_ticket_of_the_days_to_come_is_not_believed(hub, till, booked):
    assert put(till, booked, status="arrived", meta=told("CA007", "2031-01-01T00:00:00Z"))["ticket"] is None
