"""Visits over the wire (seed 002; rule 24)."""


def test_somebody_who_was_here_is_counted_now_or_when_it_was(hub):
    visit = hub.staff.post("/visits", json={"location_id": 13, "profile_id": "zoe"}).json()["data"]
    assert (visit["visited_at"], visit["profile"]["id"]) == ("2026-05-10 23:00:00", "zoe")
    earlier = hub.staff.post("/visits", json={"location_id": 13, "visited_at": "2026-05-11 08:00:00"})
    assert (earlier.status_code, earlier.json()["data"]["visited_at"]) == (201, "2026-05-10 22:00:00")
    assert hub.staff.get(f"/visits/{visit['id']}").json()["data"] == visit


def test_who_arrives_is_a_visit_of_the_booking(hub):
    booked = hub.staff.post("/appointments", json=hub.booking()).json()["data"]
    hub.staff.put(f"/appointments/{booked['id']}", json={"status": "arrived"})
    (visit,) = hub.staff.get(f"/visits?filter[appointment_id]={booked['id']}").json()["data"]
    assert (visit["profile_id"], visit["appointment_queue_id"]) == ("zoe", None)


def test_a_place_or_a_customer_that_nobody_knows_is_refused(hub):
    for given, field in (({"location_id": 99}, "location_id"), ({"location_id": 13, "profile_id": "x"}, "profile_id")):
        answer = hub.staff.post("/visits", json=given)
        assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


def test_footfall_is_the_staffs_business(hub):
    assert hub.customer.post("/visits", json={"location_id": 13}).status_code == 403
    assert hub.customer.get("/visits").status_code == 403
    assert hub.customer.get("/visits?filter[profile_id]=zoe").json()["data"] == []
