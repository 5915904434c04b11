"""Transactions and orders over the wire, so that a booking can point at one."""

import pytest


@pytest.mark.parametrize("kind", ["transactions", "orders"])
def test_one_is_kept_found_and_listed(hub, kind):
    body = {"external_id": "E1", "receipt_ref": "R1", "total": 12.5, "status": "paid"}
    made = hub.staff.post(f"/{kind}", json=body).json()["data"]
    assert {name: made[name] for name in body} == body
    assert hub.staff.get(f"/{kind}/{made['id']}").json()["data"] == made
    assert hub.staff.get(f"/{kind}?filter[receipt_ref]=R1").json()["data"] == [made]
    assert list(hub.staff.post(f"/{kind}", json=body).json()["errors"]) == ["external_id"]
    assert hub.staff.get(f"/{kind}/99").json()["status"] == 404
    assert hub.customer.get(f"/{kind}").status_code == 403


def test_a_booking_points_at_both(hub):
    hub.staff.post("/transactions", json={"external_id": "E1"})
    hub.staff.post("/orders", json={"order_number": "O1"})
    body = hub.booking(transaction={"external_id": "E1"}, order={"order_number": "O1"})
    made = hub.staff.post("/appointments", json=body).json()["data"]
    assert (made["transaction"]["external_id"], made["order"]["order_number"]) == ("E1", "O1")
