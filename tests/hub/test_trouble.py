"""A store that goes away and comes back, and a hub that ends and begins anew: nobody loses anything."""

from __future__ import annotations

import json
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest

from app.hub.housekeeping import back_up
from app.store.backup import Backups
from tests.support.hub_process import HubProcess, floorwalker, running_hub, token_for
from tests.support.server import running_server
from tests.support.shop_builder import DAY, HOUR, NINE, open_small_shop

KEY = {"Idempotency-Key": "one"}
NAMES = {"first_name": "New", "last_name": "Body"}


def health(hub: HubProcess) -> httpx2.Response:
    return httpx2.get(f"{hub.url}/api/health", timeout=30)


def next_event(lines):
    """The next event of a stream that says something, as its id and its data."""
    name = ""
    for line in lines:
        word, _, said = line.partition(": ")
        name = said if word == "id" else name
        if word == "data":
            return name, json.loads(said)
    return name, None


def at_once(ask):
    """What is said to many who ask at one moment."""
    with ThreadPoolExecutor(16) as many:
        return [each.result() for each in [many.submit(ask) for _ in range(64)]]


@pytest.fixture(scope="module")
def gone_and_back():
    """What a hub said while its server was away, and after that, with a stream that was open all the time."""
    said = {}
    with running_server() as server:
        where = server.small_store()
        token = token_for(where)
        with (
            running_hub("--store", where, "--workers", "1") as hub,
            hub.client(token) as client,
            hub.client(token) as other,
            other.stream("GET", "/changes") as stream,
        ):
            lines = stream.iter_lines()
            next_event(lines)
            said["before"] = health(hub)
            at_once(lambda: client.post("/profiles", json={}))  # so that many threads have a connection to lose
            server.stop()
            said["away"] = [health(hub), client.post("/profiles", json=NAMES, headers=KEY)]
            server.start()
            said["back"] = [
                client.post("/profiles", json=NAMES, headers=KEY),
                *at_once(lambda: client.get("/profiles")),
            ]
            said["event"] = next_event(lines)[1]
            said["after"] = [health(hub) for _ in range(9)]
            said["exit"] = hub.stop()
    return said


def test_a_hub_whose_store_is_away_lives_and_says_when_to_come_again(gone_and_back):
    assert (gone_and_back["before"].status_code, gone_and_back["away"][0].json()["status"]) == (200, "degraded")
    assert {each.status_code for each in gone_and_back["away"]} == {503}
    assert all(int(each.headers["retry-after"]) > 0 for each in gone_and_back["away"])


def test_when_its_store_is_back_it_goes_on_by_itself(gone_and_back):
    first, *others = gone_and_back["back"]
    assert (first.status_code, first.json()["data"]["id"]) == (201, gone_and_back["event"]["id"])
    assert {each.status_code for each in others} == {200}
    assert ({each.status_code for each in gone_and_back["after"]}, gone_and_back["exit"]) == ({200}, 0)


def test_streams_end_with_the_hub_and_go_on_at_the_next_without_a_loss(tmp_path):
    shop = open_small_shop(tmp_path)
    where = shop.store.where
    token = token_for(where)
    with running_hub("--store", where) as hub, hub.client(token) as client, hub.client(token) as other:
        with other.stream("GET", "/changes") as stream:
            lines = stream.iter_lines()
            next_event(lines)
            client.post("/profiles", json=NAMES)
            seen, _ = next_event(lines)
            hub.process.send_signal(signal.SIGTERM)
            assert [line for line in lines if line.startswith("data")] == []  # it ends, and is not torn off
        assert hub.process.wait(30) == 0
    missed = [shop.act("add_customer", first_name=name).id for name in ("One", "Two")]
    with (
        running_hub("--store", where) as hub,
        hub.client(token) as client,
        client.stream("GET", "/changes", headers={"Last-Event-ID": seen}) as stream,
    ):
        lines = stream.iter_lines()
        next_event(lines)
        assert [next_event(lines)[1]["id"] for _ in missed] == missed
    shop.close()


def test_a_store_that_is_a_file_is_copied_once_a_day(shop):
    for later in (0, HOUR, DAY):
        shop.clock.now = NINE + later
        back_up(shop.store)
    if shop.store.is_file:
        copies = Backups(Path(shop.store.where)).kept()
        assert [each.made_at for each in copies] == [NINE, NINE + DAY]
        assert floorwalker("hub", "tokens", "--store", copies[0].path).returncode == 0
