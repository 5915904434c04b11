"""Letters of tills over the wire (rule 26)."""

from concurrent.futures import ThreadPoolExecutor

import pytest


def data(answer):
    return answer.json()["data"]


def test_each_token_has_a_till_with_a_letter_of_its_own(hub):
    first, second = hub.client(), hub.client()
    assert data(first.post("/tills", json={"name": "Front"}))["letter"] == "A"
    assert data(second.post("/tills", json={"name": "Back"}))["letter"] == "B"
    assert [(each["letter"], each["is_mine"]) for each in data(first.get("/tills"))] == [("A", True), ("B", False)]


def test_the_same_again_changes_nothing(hub):
    answers = [hub.staff.post("/tills", json={"name": "Front"}) for _ in range(2)]
    assert [each.status_code for each in answers] == [201, 200]
    assert data(answers[0]) == data(answers[1])
    assert len(data(hub.staff.get("/tills"))) == 1


def test_a_letter_is_asked_for_and_another_tills_is_refused(hub):
    assert data(hub.staff.post("/tills", json={"name": "Front", "letter": "c"}))["letter"] == "C"
    taken = hub.client().post("/tills", json={"name": "Back", "letter": "C"})
    assert (taken.status_code, list(taken.json()["errors"])) == (422, ["letter"])
    assert data(hub.staff.post("/tills", json={"name": "Front", "letter": "D"}))["letter"] == "D"


@pytest.mark.parametrize("letter", ["AB", "1", "ß"])
def test_what_is_no_letter_is_refused(hub, letter):
    assert hub.staff.post("/tills", json={"name": "Front", "letter": letter}).status_code == 422


def test_tills_that_connect_at_one_time_get_different_letters(hub):
    clients = [hub.client() for _ in range(8)]
    with ThreadPoolExecutor(8) as many:
        letters = list(many.map(lambda client: data(client.post("/tills", json={"name": "Till"}))["letter"], clients))
    assert sorted(letters) == list("ABCDEFGH")


def test_when_every_letter_is_taken_that_is_said(hub):
    for _ in range(26):
        assert hub.client().post("/tills", json={"name": "Till"}).status_code == 201
    assert "letter" in hub.staff.post("/tills", json={"name": "One more"}).json()["errors"]


def test_what_a_till_does_is_kept_under_it_from_then_on(hub):
    hub.staff.get("/tills")
    till = data(hub.staff.post("/tills", json={"name": "Front"}))
    hub.staff.post("/appointments", json=hub.booking())
    assert hub.shop.rows("SELECT device_id FROM audit WHERE verb = 'book'") == [(till["id"],)]


def test_customers_have_no_till(hub):
    assert hub.customer.post("/tills", json={"name": "Mine"}).status_code == 403
