"""Workers killed under load: what was acknowledged is there, and what is asked again is done once (rule 35)."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import httpx2
import psutil

from tests.support.hub_at_work import number_of
from tests.support.hub_process import running_hub, token_for
from tests.support.server import Server, ask, server

__all__ = ["server"]
BOOKINGS, KILLS = 80, 2


def body(number):
    """A cut of Ana's, each on a day of its own."""
    day = date(2027, 1, 4) + timedelta(days=number)
    return {
        "appointment_definition_id": number_of("cut"), "profile_id": "zoe", "location_id": 13,
        "assigned_staff_id": "ana", "scheduled_start_at": f"{day} 10:00:00", "scheduled_end_at": f"{day} 10:30:00",
        "timezone": "Australia/Melbourne",
    }  # fmt: skip


def book(hub, token, number):
    """Ask until there is an answer, as a till does: always under the same key."""
    while True:
        try:
            with hub.client(token) as client:
                answer = client.post("/appointments", json=body(number), headers={"Idempotency-Key": str(number)})
        except httpx2.TransportError:
            continue
        if answer.status_code not in (409, 503):
            assert answer.status_code == 201, answer.text
            return answer.json()["data"]["id"]


def kill_a_worker(hub):
    living = [each for each in psutil.Process(hub.process.pid).children() if each.status() != psutil.STATUS_ZOMBIE]
    workers = [each for each in living if "spawn_main" in " ".join(each.cmdline())]
    if workers:
        os.kill(workers[0].pid, signal.SIGKILL)


def test_no_acknowledged_booking_is_lost_and_none_is_made_twice(server: Server):
    where = server.small_store()
    token = token_for(where)
    with running_hub("--store", where, "--workers", "2") as hub, ThreadPoolExecutor(4) as tills:
        asked = [tills.submit(book, hub, token, number) for number in range(BOOKINGS)]
        for kill in range(KILLS):
            asked[(kill + 1) * BOOKINGS // (KILLS + 2)].result()
            kill_a_worker(hub)
        told = [each.result() for each in asked]
        assert hub.stop() == 0
    assert sorted(row[0] for row in ask(where, "SELECT number FROM appointments")) == sorted(told)
    assert len(set(told)) == BOOKINGS
