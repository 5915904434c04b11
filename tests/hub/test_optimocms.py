"""OptimoCMS (seed 004): slots, bookings, status changes, in its own envelope and words."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import UUID

import httpx2
import pytest
from sqlalchemy import insert

from app.core.values import Appointment, DefinitionPlace, Location, Profile, StaffPlace, Status
from app.hub.callers import CallerKind
from app.hub.optimocms import SAID_AS
from app.store import tables
from app.store.catalogue_write import save_definition, save_location, save_staff
from tests.support.hub_at_work import number_of
from tests.support.shop_builder import OPEN, at


@pytest.fixture
def site(hub):
    """A client of the site ``main`` with a staff key."""
    with client(hub, "main") as made:
        yield made


def client(hub, name, kind=CallerKind.STAFF):
    base = f"{hub.url}/v1/sites/{name}/booking"
    return httpx2.Client(base_url=base, headers={"X-Api-Key": hub.token(kind)}, timeout=30)


def booking(**given):
    usual = {
        "serviceId": "cut", "date": "2026-05-11", "startTime": "10:00",
        "customer": {"name": "Zoe Lee", "email": "zoe@example.com"},
    }  # fmt: skip
    return {**usual, **given}


def slots(site, **given):
    asked = {"serviceId": "cut", "date": "2026-05-11", **given}
    return site.get("/slots", params=asked).json()["data"]


def wrong(answer, status, code):
    said = answer.json()
    assert (answer.status_code, said["error"]["code"]) == (status, code), said
    assert UUID(said["meta"]["requestId"])
    return said["error"]


def test_free_times_name_who_is_free(site):
    ten = [each for each in slots(site) if each["startTime"] == "10:00"]
    shape = {"startTime": "10:00", "endTime": "10:30", "available": True, "branchId": "13"}
    assert ten == [{**shape, "staffId": "ana"}, {**shape, "staffId": "bob"}]


def test_a_time_that_is_taken_is_said_to_be(site, hub):
    site.post("/bookings", json=booking(staffId="ana"))
    free = {each["startTime"]: each["available"] for each in slots(site, staffId="ana")}
    assert (free["10:00"], free["10:30"]) == (False, True)


def test_a_service_is_known_by_its_number_too(site):
    assert slots(site, serviceId=str(number_of("class")), branchId="mel") == slots(site, serviceId="class")


def test_a_booking_is_made_and_shown_at_the_wall_time_of_its_branch(site):
    answer = site.post("/bookings", json=booking(staffId="bob"))
    made = answer.json()["data"]
    assert answer.status_code == 201
    assert UUID(answer.json()["meta"]["requestId"])
    assert made == {
        "id": made["id"], "status": "confirmed", "date": "2026-05-11", "startTime": "10:00", "endTime": "10:30",
        "customer": {"name": "Zoe Lee", "email": "zoe@example.com", "phone": None},
        "createdAt": "2026-05-10T23:00:00Z", "serviceId": str(number_of("cut")), "branchId": "13", "staffId": "bob",
    }  # fmt: skip


def test_a_service_on_request_is_pending_until_it_is_confirmed(site):
    made = site.post("/bookings", json=booking(serviceId="dye")).json()["data"]
    assert made["status"] == "pending"
    assert status(site, made, "confirmed").json()["data"]["status"] == "confirmed"


def status(site, made, wanted):
    return site.patch(f"/bookings/{made['id']}/status", json={"status": wanted})


def test_a_customer_is_found_by_e_mail_or_phone_and_otherwise_made(site, hub):
    hub.shop.change(Profile, "max", mobile_phone="+61491570156")
    site.post("/bookings", json=booking(customer={"name": "M", "email": "ZOE@example.com"}))
    site.post("/bookings", json=booking(startTime="11:00", customer={"name": "M", "phone": "+61 491 570 156"}))
    site.post("/bookings", json=booking(startTime="12:00", customer={"name": "New Body", "email": "new@example.com"}))
    found = [each["customer"]["name"] for each in site.get("/bookings").json()["data"]]
    assert found == ["Zoe Lee", "Max Lee", "New Body"]
    assert hub.shop.rows("SELECT count(*) FROM profiles") == [(7,)]


def test_of_those_who_book_for_a_new_customer_at_once_one_makes_them(site, hub):
    body = booking(serviceId="class", customer={"name": "New", "email": "new@example.com"})
    with ThreadPoolExecutor(4) as many:
        answers = list(many.map(lambda _: site.post("/bookings", json=body).status_code, range(4)))
    assert sorted(answers) == [201, 201, 409, 409]
    assert hub.shop.rows("SELECT count(*) FROM profiles WHERE email = 'new@example.com'") == [(1,)]


def test_a_time_that_is_taken_is_a_conflict(site):
    site.post("/bookings", json=booking(staffId="ana"))
    wrong(site.post("/bookings", json=booking(staffId="ana")), 409, "CONFLICT")


def test_the_same_request_under_one_key_is_one_booking(site, hub):
    answers = [site.post("/bookings", json=booking(), headers={"Idempotency-Key": "k"}) for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert hub.shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_it_is_taken_through_its_day(site):
    for hour, steps in enumerate((["completed"], ["cancelled"], ["no_show"], ["confirmed"], ["cancelled"] * 2), 10):
        made = site.post("/bookings", json=booking(startTime=f"{hour}:00")).json()["data"]
        said = [status(site, made, each).json()["data"]["status"] for each in steps]
        assert said == steps


def test_a_step_that_is_not_possible_is_a_conflict(site):
    made = site.post("/bookings", json=booking()).json()["data"]
    status(site, made, "cancelled")
    for wanted in ("confirmed", "completed", "pending", "no_show"):
        wrong(status(site, made, wanted), 409, "CONFLICT")


def test_every_status_is_said_in_one_of_five_words():
    assert set(SAID_AS) == set(Status)
    assert set(SAID_AS.values()) == {"pending", "confirmed", "completed", "cancelled", "no_show"}


def test_somebody_who_is_here_stays_confirmed(site, hub):
    made = site.post("/bookings", json=booking()).json()["data"]
    (local,) = hub.shop.rows("SELECT id FROM appointments")
    hub.shop.act("arrive", local[0])
    assert site.get("/bookings").json()["data"][0]["status"] == "confirmed"
    assert status(site, made, "confirmed").status_code == 200
    assert hub.shop.find(Appointment, local[0]).status is Status.ARRIVED


def test_pages_follow_each_other_by_cursor(site):
    made = [site.post("/bookings", json=booking(startTime=f"{hour}:00")).json()["data"]["id"] for hour in range(10, 15)]
    seen, cursor = [], None
    while True:
        page = site.get("/bookings", params={"limit": 2, **({"cursor": cursor} if cursor else {})}).json()
        assert (page["pagination"]["total"], page["pagination"]["limit"]) == (5, 2)
        seen += [each["id"] for each in page["data"]]
        cursor = page["pagination"]["nextCursor"]
        if cursor is None:
            break
    assert seen == made


def test_they_are_listed_by_local_date_and_status(site):
    site.post("/bookings", json=booking())
    later = site.post("/bookings", json=booking(date="2026-05-12", serviceId="dye")).json()["data"]
    assert [each["id"] for each in site.get("/bookings?date=2026-05-12").json()["data"]] == [later["id"]]
    assert [each["id"] for each in site.get("/bookings?status=pending").json()["data"]] == [later["id"]]
    assert site.get("/bookings?date=2026-05-13").json()["data"] == []


UNASKABLE = (
    ("limit=0", "limit"), ("limit=101", "limit"), ("cursor=%21", "cursor"), ("status=arrived", "status"),
    ("date=2026-02-30", "date"), ("date=11.5.2026", "date"),
)  # fmt: skip
UNBOOKABLE = (
    ({"serviceId": "nothing"}, "serviceId"), ({"startTime": "25:00"}, "startTime"), ({"date": "2026-02-30"}, "date"),
    ({"customer": {"name": " "}}, "customer.name"), ({"customer": {}}, "customer.name"),
    ({"customer": {"name": "Z", "email": "nonsense"}}, "customer.email"), ({"staffId": "nobody"}, "staffId"),
    ({"branchId": "nowhere"}, "branchId"),
)  # fmt: skip


def test_what_cannot_be_asked_is_named(site):
    for query, field in UNASKABLE:
        assert field in wrong(site.get(f"/bookings?{query}"), 400, "VALIDATION_ERROR")["details"]["fields"]


def test_what_cannot_be_booked_is_named(site, hub):
    for given, field in UNBOOKABLE:
        answer = site.post("/bookings", json=booking(**given))
        assert field in wrong(answer, 400, "VALIDATION_ERROR")["details"]["fields"]
    assert hub.shop.rows("SELECT count(*) FROM appointments") == [(0,)]


def test_what_there_is_not_is_not_found(site, hub):
    wrong(site.get("/slots?serviceId=nothing&date=2026-05-11"), 404, "NOT_FOUND")
    wrong(status(site, {"id": "999"}, "cancelled"), 404, "NOT_FOUND")
    wrong(status(site, {"id": "x"}, "cancelled"), 404, "NOT_FOUND")
    with client(hub, "elsewhere") as nowhere:
        wrong(nowhere.get("/bookings"), 404, "NOT_FOUND")


def test_without_a_key_nothing_is_told(hub):
    url = f"{hub.url}/v1/sites/main/booking/bookings"
    wrong(httpx2.get(url), 401, "UNAUTHORIZED")
    wrong(httpx2.get(url, headers={"X-Api-Key": "optimo_live_x"}), 401, "UNAUTHORIZED")


def test_a_customers_key_books_and_cancels_and_reads_nobody_elses(hub):
    with client(hub, "main", CallerKind.CUSTOMER) as website:
        made = website.post("/bookings", json=booking()).json()["data"]
        wrong(website.get("/bookings"), 403, "FORBIDDEN")
        wrong(status(website, made, "completed"), 403, "FORBIDDEN")
        assert status(website, made, "cancelled").status_code == 200
        hub.shop.change_service("cut", allow_customer_booking=False)
        wrong(website.post("/bookings", json=booking()), 409, "CONFLICT")


@pytest.fixture
def second_branch(hub):
    """A second place that offers cuts, by Bob, and a site that holds it alone."""
    with hub.shop.store.write() as unit:
        save_location(unit, Location("per", 14, "per", "Perth", "Australia/Perth", OPEN))
        bob = unit.catalogue.staff["bob"]
        save_staff(unit, replace(bob, places=(*bob.places, StaffPlace("per"))))
        cut = unit.catalogue.definitions["cut"]
        save_definition(unit, replace(cut, places=(*cut.places, DefinitionPlace("per"))))
        unit.connection.execute(insert(tables.sites), {"id": "s", "handle": "west", "name": "West"})
        unit.connection.execute(insert(tables.site_locations), {"site_id": "s", "location_id": "per"})


def test_a_site_is_its_branches(hub, site, second_branch):
    with client(hub, "west") as west:
        assert {each["branchId"] for each in slots(west)} == {"14"}
        made = west.post("/bookings", json=booking()).json()["data"]
        assert (made["branchId"], made["staffId"], made["startTime"]) == ("14", "bob", "10:00")
        there = site.post("/bookings", json=booking(branchId="mel")).json()["data"]
        wrong(status(west, there, "cancelled"), 404, "NOT_FOUND")
        assert len(west.get("/bookings").json()["data"]) == 1
    assert {each["branchId"] for each in slots(site)} == {"13", "14"}


def test_without_a_branch_it_is_the_first_that_has_the_time(hub, site, second_branch):
    for staff in ("ana", "bob"):
        hub.shop.book(staff_id=staff, start=at(10))
    assert site.post("/bookings", json=booking()).json()["data"]["branchId"] == "14"
