"""Notifications (rule 33): sent at most once each, signed, retried only where they surely did not arrive."""

import hmac
import json
import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes

import pytest

from app.core.values import Target
from app.hub.delivery import fill, secret_of
from app.hub.housekeeping import keep_house
from app.hub.notifier import LOST_SECONDS, MOST_TRIES, Notifier
from app.store.store import Store
from tests.support.hub_process import running_hub
from tests.support.receivers import mail_server, webhook_receiver
from tests.support.shop_builder import HOUR, NINE, Clock, at


@pytest.fixture
def hook():
    with webhook_receiver() as received:
        yield received


@pytest.fixture
def mails(monkeypatch):
    with mail_server() as received:
        monkeypatch.setenv("FLOORWALKER_SMTP", received.url)
        yield received


def tell(shop, url, event="confirmed", hours=0, **target):
    """Let a cut tell of an event at an address."""
    shop.change(Target, "sms", url=url, **target)
    shop.change_service("cut", **{f"{event}_target_id": "sms", f"notify_{event}_offset_hours": hours})


def send(shop):
    return Notifier(shop.store).send_due()


def states(shop):
    return [row[0] for row in shop.rows("SELECT state FROM notifications ORDER BY id")]


def test_what_is_due_is_posted_signed_and_kept_as_sent(shop, hook):
    tell(shop, hook.url)
    shop.book()
    send(shop)
    secret = secret_of(shop.store)
    signature = hmac.new(secret.encode(), hook.bodies[0], "sha256").hexdigest()
    assert hook.headers[0]["x-omneo-hmac-sha256"] == signature
    told = json.loads(hook.bodies[0])
    assert (told["event"], told["profile"]["email"]) == ("appointment.confirmed", "zoe@example.com")
    assert told["appointment"]["scheduled_start_at"] == "2026-05-11 00:00:00"
    assert shop.rows("SELECT state, sent_at, attempts FROM notifications") == [("sent", NINE, 1)]


def test_it_is_sent_once_however_often_one_looks(shop, hook):
    tell(shop, hook.url)
    shop.book()
    assert [send(shop) for _ in range(3)] == [1, 0, 0]
    assert len(hook.bodies) == 1


def test_of_many_that_look_at_once_one_sends(shop, hook):
    tell(shop, hook.url)
    for hour in range(9, 17):
        shop.book(start=at(hour))
    with ThreadPoolExecutor(4) as hubs:
        list(hubs.map(lambda _: send(shop), range(4)))
    assert len(hook.bodies) == 8
    assert set(states(shop)) == {"sent"}


def test_nothing_is_sent_before_it_is_due(shop, hook):
    tell(shop, hook.url, "reminder", 2)
    shop.book(start=at(15))
    assert send(shop) == 0
    shop.clock.now = at(13)
    send(shop)
    assert json.loads(hook.bodies[0])["event"] == "appointment.reminder"


def test_what_was_not_taken_is_sent_again_later(shop):
    with webhook_receiver(500, 503, 429, 408, 204) as hook:
        tell(shop, hook.url)
        shop.book()
        for pause in (30, 60, 120, 240):
            send(shop)
            assert (states(shop), send(shop)) == (["pending"], 0)
            shop.clock.now += pause
        send(shop)
    assert (states(shop), len(hook.bodies)) == (["sent"], 5)


def test_where_nobody_listens_it_is_tried_less_and_less_often_and_then_given_up(shop):
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    tell(shop, f"http://127.0.0.1:{port}/")
    shop.book()
    pauses = []
    for _ in range(MOST_TRIES):
        send(shop)
        ((due,),) = shop.rows("SELECT due_at FROM notifications")
        pauses.append(due - shop.clock.now)
        shop.clock.now = max(due, shop.clock.now)
    assert pauses[:3] == [30, 60, 120]
    assert (states(shop), max(pauses)) == (["failed"], 3600)


def test_what_may_have_arrived_is_not_sent_again(shop):
    with webhook_receiver(0, 502, 504) as hook:
        tell(shop, hook.url)
        for hour in (10, 11, 12):
            shop.book(start=at(hour))
        send(shop)
        shop.clock.now += 24 * HOUR
        send(shop)
    assert (states(shop), len(hook.bodies)) == (["unsure"] * 3, 3)


def test_what_is_refused_for_good_is_given_up(shop):
    with webhook_receiver(400, 404, 410, 301) as hook:
        tell(shop, hook.url)
        for hour in (10, 11, 12, 13):
            shop.book(start=at(hour))
        send(shop)
    said = {row[0] for row in shop.rows("SELECT last_error FROM notifications")}
    assert states(shop) == ["failed"] * 4
    assert said == {f"the target answered {status}" for status in (400, 404, 410, 301)}


def test_what_was_cancelled_meanwhile_is_dropped(shop, hook):
    tell(shop, hook.url, "confirmed", 1)
    made = shop.book(start=at(15))
    shop.act("cancel", made.id)
    shop.clock.now += 2 * HOUR
    send(shop)
    assert (states(shop), hook.bodies) == (["dropped"], [])


def test_a_reminder_of_what_has_begun_is_dropped(shop, hook):
    tell(shop, hook.url, "reminder", 1)
    shop.book(start=at(15))
    shop.clock.now = at(15, 1)
    send(shop)
    assert (states(shop), hook.bodies) == (["dropped"], [])


def test_a_target_whose_condition_does_not_hold_hears_nothing(shop, hook):
    tell(shop, hook.url, condition={"==": [{"var": "profile.first_name"}, "Max"]})
    shop.book()
    shop.book(profile_id="max", start=at(12))
    send(shop)
    assert [json.loads(each)["profile"]["first_name"] for each in hook.bodies] == ["Max"]
    assert sorted(states(shop)) == ["dropped", "sent"]


def test_rescheduling_over_the_hub_moves_the_reminder(hub, hook):
    shop = hub.shop
    tell(shop, hook.url, "reminder", 2)
    made = hub.staff.post("/appointments", json=hub.booking(**afternoon(15))).json()["data"]
    hub.staff.put(f"/appointments/{made['id']}", json={**afternoon(16), "timezone": "Australia/Melbourne"})
    assert shop.rows("SELECT state, due_at FROM notifications") == [("pending", at(14))]
    hub.staff.put(f"/appointments/{made['id']}", json={"status": "cancelled"})
    assert states(shop) == ["dropped"]


def afternoon(hour):
    return {"scheduled_start_at": f"2026-05-11 {hour}:00:00", "scheduled_end_at": f"2026-05-11 {hour}:30:00"}


def test_a_mail_goes_to_the_customer_and_says_what_the_template_says(shop, mails):
    tell(shop, "mailto:?subject=See you, {{ profile.first_name }}", template="At {{ local.time }} o'clock.\n")
    shop.book()
    send(shop)
    letter = message_from_bytes(mails.bodies[0])
    assert (letter["To"], letter["From"]) == ("zoe@example.com", "shop@example.com")
    assert letter["Subject"] == "See you, Zoe"
    assert letter.get_payload().strip() == "At 10:00 o'clock."
    assert states(shop) == ["sent"]


def test_a_mail_without_a_template_says_the_code_of_the_slip_until_it_is_called_off(shop, mails):
    tell(shop, "mailto:")
    tell(shop, "mailto:", "cancelled")
    made = shop.book()
    send(shop)
    shop.act("cancel", made.id)
    send(shop)
    first, last = (message_from_bytes(each).get_payload().split() for each in mails.bodies)
    assert (first[-1], last[-1]) == (f"FW:A:{made.id}", "cancelled")


def test_the_code_is_one_that_tills_read_of_what_they_made_and_of_what_the_hub_did(hub, hook):
    tell(hub.shop, hook.url, template='"{{ code }}"')
    till_made = {"floorwalker": {"id": "0190a4f2-0000-7000-8000-000000000001"}}
    hub.staff.post("/appointments", json=hub.booking(**afternoon(15), meta=till_made))
    hub.staff.post("/tills", json={"name": "Front"})
    hub.staff.post("/appointments", json=hub.booking(**afternoon(16)))
    send(hub.shop)
    assert sorted(map(json.loads, hook.bodies)) == ["FW:A:0190a4f2-0000-7000-8000-000000000001", "FW:C:zoe"]


def test_what_a_mail_server_says_decides(shop, monkeypatch):
    tell(shop, "mailto:desk@example.com")
    for hour, code in ((10, 451), (11, 550), (12, 0)):
        with mail_server(code) as mails:
            monkeypatch.setenv("FLOORWALKER_SMTP", mails.url)
            shop.book(start=at(hour))
            send(shop)
    assert states(shop) == ["pending", "failed", "unsure"]


def test_an_address_that_cannot_be_is_given_up(shop, mails):
    urls = (None, "ftp://here", "nonsense", "mailto:a@example.com\r\nBcc: b@example.com")
    for hour, url in enumerate(urls, 10):
        tell(shop, url)
        shop.book(start=at(hour))
        send(shop)
    assert (states(shop), mails.bodies) == (["failed"] * 4, [])


def test_without_a_mail_server_it_waits_for_one(shop, monkeypatch):
    monkeypatch.delenv("FLOORWALKER_SMTP", raising=False)
    tell(shop, "mailto:")
    shop.book()
    send(shop)
    assert states(shop) == ["pending"]


def test_a_template_of_a_webhook_stays_json_whatever_the_names(shop, hook):
    said = fill('{"to": "{{ name }}", "n": {{ n }}, "x": "{{ no.such }}"}', {"name": 'A "B"\n', "n": 3}, is_json=True)
    assert json.loads(said) == {"to": 'A "B"\n', "n": 3, "x": ""}


def test_the_secret_is_made_once_and_the_environment_goes_before(shop, monkeypatch):
    assert secret_of(shop.store) == secret_of(shop.store)
    monkeypatch.setenv("FLOORWALKER_HUB_SECRET", "ours")
    assert secret_of(shop.store) == "ours"


def test_a_hub_that_is_killed_while_it_sends_sends_it_once(shop, hook):
    hook.go_on.clear()
    tell(shop, hook.url, "created")
    shop.clock.now = NINE
    shop.book()
    where = shop.store.where
    with running_hub("--store", where, "--workers", "1") as hub:
        assert hook.came.acquire(timeout=30)
        hub.stop(signal.SIGKILL)
    hook.go_on.set()
    assert states(shop) == ["sending"]
    with running_hub("--store", where, "--workers", "1") as hub:
        assert not hook.came.acquire(timeout=3)  # three looks of the notifier
        assert hub.stop() == 0
    late = Store(where, clock=Clock(2_000_000_000 + LOST_SECONDS))
    keep_house(late, Notifier(late))
    late.close()
    assert (states(shop), len(hook.bodies)) == (["unsure"], 1)


def test_old_idempotency_keys_are_forgotten(hub):
    hub.staff.post("/appointments", json=hub.booking(), headers={"Idempotency-Key": "k"})
    keep_house(hub.shop.store, Notifier(hub.shop.store))
    assert hub.shop.rows("SELECT count(*) FROM idempotency_keys") == [(1,)]
    hub.shop.clock.now += 8 * 24 * HOUR
    keep_house(hub.shop.store, Notifier(hub.shop.store))
    assert hub.shop.rows("SELECT count(*) FROM idempotency_keys") == [(0,)]
