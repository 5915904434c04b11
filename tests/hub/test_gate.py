"""What every request passes: tokens, keys, sizes, and how refusals look."""

from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

from app.hub.callers import CallerKind, hash_of, revoke_token
from tests.support.hub_at_work import hub_at_work


def test_a_hub_tells_that_it_and_its_store_are_well_to_anybody(hub):
    assert httpx2.get(f"{hub.url}/api/health").json() == {"status": "ok", "store": "ok"}


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer nobody's"}, {"Authorization": "Basic eDp5"}])
def test_without_a_token_that_is_in_force_nothing_is_told(hub, headers):
    answer = httpx2.get(f"{hub.url}/api/v3/auth/verify", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"message": "Unauthenticated."})


def test_a_token_says_what_it_is(hub):
    assert hub.staff.get("/auth/verify").json()["data"] == {"name": "test", "kind": "staff"}
    assert hub.customer.get("/auth/verify").json()["data"]["kind"] == "customer"


def test_of_a_token_the_store_keeps_the_hash_alone(hub):
    token = hub.token(CallerKind.STAFF)
    kept = str(hub.shop.rows("SELECT * FROM api_tokens"))
    assert token not in kept
    assert hash_of(token) in kept


def test_a_revoked_token_opens_nothing(hub):
    token = hub.token()
    (wanted,) = hub.shop.rows(f"SELECT id FROM api_tokens WHERE hash = '{hash_of(token)}'")
    with hub.shop.store.write() as unit:
        assert revoke_token(unit, wanted[0])
    answer = httpx2.get(f"{hub.url}/api/v3/auth/verify", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401


def test_the_same_request_under_one_key_is_one_act(hub):
    answers = [hub.staff.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"}) for _ in range(2)]
    assert [each.status_code for each in answers] == [201, 201]
    assert answers[0].content == answers[1].content
    assert hub.shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_a_refusal_is_remembered_under_its_key(hub):
    hub.staff.post("/appointments", json=hub.booking())
    refused = [hub.staff.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"}) for _ in range(2)]
    assert [each.status_code for each in refused] == [422, 422]
    assert refused[0].json()["errors"]["scheduled_start_at"]


def test_a_key_does_not_serve_another_request(hub):
    hub.staff.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"})
    other = hub.booking(scheduled_start_at="2026-05-11 11:00:00", scheduled_end_at="2026-05-11 11:30:00")
    assert hub.staff.post("/appointments", json=other, headers={"Idempotency-Key": "k"}).status_code == 422


def test_a_key_belongs_to_its_token(hub):
    hub.staff.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"})
    other = hub.client()
    assert other.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"}).status_code == 422
    assert hub.shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_requests_with_one_key_at_one_time_are_one_act(hub):
    def book(_):
        return hub.staff.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"})

    with ThreadPoolExecutor(8) as many:
        answers = list(many.map(book, range(8)))
    assert {each.status_code for each in answers} <= {201, 409}
    assert all(each.headers["retry-after"] for each in answers if each.status_code == 409)
    assert hub.shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_a_body_larger_than_any_record_is_refused(hub):
    answer = hub.staff.post("/appointments", content=b"{" + b" " * 2_000_000)
    assert answer.status_code == 413


def test_what_is_no_json_is_refused_in_words(hub):
    head = {"Content-Type": "application/json"}
    for body in (b"{", b'{"meta": NaN}', b'{"meta": 1e999}', b'{"a": 1, "a": 2}', b"[" * 100_000, b'"\xe9"'):
        answer = hub.staff.post("/appointments", content=body, headers=head)
        assert answer.status_code == 400, body[:20]
        assert answer.json()["message"].startswith("The body is no JSON: "), body[:20]


def test_a_token_with_a_limit_is_told_when_to_come_again(shop):
    with hub_at_work(shop, per_minute=3) as hub:
        answers = [hub.staff.get("/auth/verify") for _ in range(4)]
        assert [each.status_code for each in answers] == [200, 200, 200, 429]
        assert answers[0].headers["x-ratelimit-remaining"] == "2"
        assert 1 <= int(answers[3].headers["retry-after"]) <= 20
        assert answers[3].json() == {"message": "Too Many Attempts."}
        assert hub.customer.get("/auth/verify").status_code == 200
