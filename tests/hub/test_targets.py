"""Targets over the wire (rule 33)."""

import pytest

from tests.support.hub_at_work import number_of

WANTED = {"name": "Text messages", "url": "https://example.com/hook", "template": "{{ name }}", "condition": {"!": [0]}}


def data(answer):
    return answer.json()["data"]


@pytest.fixture
def made(hub):
    """A target."""
    return data(hub.staff.post("/targets", json=WANTED))


def test_a_target_is_made_read_changed_and_deleted(hub, made):
    assert {name: made[name] for name in WANTED} == WANTED
    assert made["handle"] == "text-messages"
    path = f"/targets/{made['id']}"
    assert data(hub.staff.get(path)) == made
    assert data(hub.staff.put(path, json={"url": None}))["url"] is None
    assert hub.staff.delete(path).status_code == 204
    assert hub.staff.get(path).status_code == 404


def test_a_handle_is_one_targets_alone(hub, made):
    assert data(hub.staff.post("/targets", json=WANTED))["handle"] == "text-messages-2"
    taken = hub.staff.put(f"/targets/{made['id']}", json={"handle": "sms"})
    assert (taken.status_code, list(taken.json()["errors"])) == (422, ["handle"])


def test_a_target_that_a_definition_names_is_not_deleted(hub, made):
    hub.staff.put(f"/appointment-definitions/{number_of('cut')}", json={"created_target_id": made["id"]})
    assert data(hub.staff.get(f"/appointment-definitions/{number_of('cut')}"))["created_target_id"] == made["id"]
    assert hub.staff.delete(f"/targets/{made['id']}").status_code == 422


def test_they_are_listed_by_what_is_asked(hub, made):
    assert [each["handle"] for each in data(hub.staff.get("/targets"))] == ["sms", "text-messages"]
    assert [each["handle"] for each in data(hub.staff.get("/targets?filter[handle]=sms"))] == ["sms"]


def test_customers_see_no_targets(hub):
    assert [hub.customer.get("/targets").status_code, hub.customer.post("/targets", json=WANTED).status_code] == [
        403
    ] * 2
