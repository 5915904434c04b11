"""Hubs killed under load: what was acknowledged is there, what is asked again is done once, and told once (rule 35)."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from email import message_from_bytes

import httpx2
import psutil
import pytest

from app.core.values import Target
from app.hub.notifier import AT_ONCE
from app.store.catalogue_write import save_target
from app.store.store import Store
from tests.support.hub_at_work import number_of
from tests.support.hub_process import HubProcess, running_hub, token_for
from tests.support.receivers import Received, mail_server, webhook_receiver
from tests.support.server import server
from tests.support.shop_builder import Clock, SmallShop, open_small_shop

__all__ = ["server"]

BOOKINGS, TILLS = 48, 4
KILLED = 4
"""Processes that may have been sending when they were killed: two workers, a hub of one process, a worker once more."""


@dataclass
class Aftermath:
    """A shop whose hubs died while they were asked and while they told: what the tills and the receivers know."""

    shop: SmallShop
    hook: Received
    mails: Received
    told: list[httpx2.Response] = field(default_factory=list)
    again: list[httpx2.Response] = field(default_factory=list)

    def received(self) -> list[str]:
        """Of which notifications somebody heard, each as often as they did."""
        hooks = [json.loads(each)["notification_id"] for each in self.hook.bodies]
        return hooks + [message_from_bytes(each)["Message-ID"].strip("<>").split("@")[0] for each in self.mails.bodies]

    def states(self) -> dict[str, str]:
        """What has become of each notification."""
        return dict(self.shop.rows("SELECT id, state FROM notifications"))


def tell_of_bookings(shop, hook):
    shop.change(Target, "sms", url=hook.url)
    with shop.store.write() as unit:
        save_target(unit, Target("post", 2, "post", "Post", url="mailto:desk@example.com"))
    shop.change_service("cut", created_target_id="sms")
    shop.change_service("dye", created_target_id="post")


def body(number):
    """A cut of Ana's, told to a webhook, or a dye of Bob's, told by mail; each on a day of its own."""
    day = date.today() + timedelta(days=7 + number)
    service, staff, end = (("cut", "ana", "10:30"), ("dye", "bob", "11:00"))[number % 2]
    return {
        "appointment_definition_id": number_of(service), "profile_id": "zoe", "location_id": 13,
        "assigned_staff_id": staff, "scheduled_start_at": f"{day} 10:00:00", "scheduled_end_at": f"{day} {end}:00",
        "timezone": "Australia/Melbourne",
    }  # fmt: skip


def book(hubs: Sequence[HubProcess], token, number):
    """Ask one hub after the other until there is an answer, as a till does: always under the same key."""
    turn = number
    while True:
        turn += 1
        try:
            with hubs[turn % len(hubs)].client(token) as client:
                answer = client.post("/appointments", json=body(number), headers={"Idempotency-Key": str(number)})
        except httpx2.TransportError:
            continue
        if answer.status_code not in (409, 503):
            assert answer.status_code == 201, answer.text
            return answer


def kill(*processes: psutil.Process) -> None:
    for each in processes:
        os.kill(each.pid, signal.SIGKILL)


def work(after: Aftermath, hubs: Sequence[HubProcess], token: str) -> None:
    """Book, and kill: the workers of the first hub and all of the others while they tell, and one more worker later."""
    first, *others = hubs
    after.hook.go_on.clear()
    with ThreadPoolExecutor(TILLS) as tills:
        asked = [tills.submit(book, hubs, token, number) for number in range(BOOKINGS)]
        assert after.hook.came.acquire(timeout=60)
        killed = first.workers()
        kill(*killed, *(psutil.Process(each.process.pid) for each in others))
        after.hook.go_on.set()
        asked[2 * BOOKINGS // 3].result()
        kill(first.wait_for_workers(1, without={each.pid for each in killed})[0])
        after.told = [each.result() for each in asked]
    after.again = [book([first], token, number) for number in range(BOOKINGS)]
    while "pending" in after.states().values():
        after.hook.came.acquire(timeout=0.1)
    assert first.stop() == 0


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def after(request, tmp_path_factory):
    """What is left, on a file with one hub, and on a server with two."""
    with ExitStack() as kept:
        if request.param == "sqlite":
            shop = kept.enter_context(closing(open_small_shop(tmp_path_factory.mktemp("kills"))))
        else:
            where = request.getfixturevalue("server").small_store(lasting=True)
            shop = kept.enter_context(closing(SmallShop(Store(where, clock=Clock()), Clock())))
        with ExitStack() as working:
            hook, mails = (working.enter_context(each()) for each in (webhook_receiver, mail_server))
            tell_of_bookings(shop, hook)
            where, sizes = shop.store.where, (2,) if shop.store.is_file else (2, 1)
            hubs = [
                working.enter_context(running_hub("--store", where, "--workers", size, FLOORWALKER_SMTP=mails.url))
                for size in sizes
            ]
            found = Aftermath(shop, hook, mails)
            work(found, hubs, token_for(where))
        yield found


def test_no_acknowledged_booking_is_lost_and_none_is_made_twice(after):
    told = sorted(each.json()["data"]["id"] for each in after.told)
    assert [number for (number,) in after.shop.rows("SELECT number FROM appointments ORDER BY number")] == told
    assert len(set(told)) == BOOKINGS


def test_what_is_asked_again_is_answered_as_it_was(after):
    assert [each.content for each in after.again] == [each.content for each in after.told]
    assert {each.headers["Idempotency-Replayed"] for each in after.again} == {"true"}


def test_nobody_is_told_anything_twice(after):
    assert len(after.states()) == BOOKINGS
    assert len(after.received()) == len(set(after.received()))


def test_everything_was_told_but_what_was_on_its_way_when_somebody_died(after):
    sent = {key for key, state in after.states().items() if state == "sent"}
    assert sent <= set(after.received())
    assert BOOKINGS - KILLED * AT_ONCE <= len(sent) < BOOKINGS
    assert set(after.states().values()) <= {"sent", "sending", "unsure"}
