"""The change feed: every committed step once, in an order that can be resumed, within a second."""

import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

import httpx2
from sqlalchemy import text

from app.core.values import Kind
from app.hub import feed as feeding
from app.hub.callers import CallerKind
from app.hub.changes import Change
from app.hub.omneo import changes as on_the_wire


@contextmanager
def listening(hub, query="", **headers):
    """The events of a stream, read as they come."""
    with hub.staff.stream("GET", f"/changes{query}", headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield events_of(answer.iter_lines())


def events_of(lines):
    event = {}
    for line in lines:
        if line:
            name, _, value = line.partition(": ")
            event[name] = value
        elif "data" in event:
            yield event | {"data": json.loads(event["data"])}
            event = {}


def take(events, count):
    return [next(events) for _ in range(count)]


def book(hub, hour):
    times = {"scheduled_start_at": f"2026-05-11 {hour:02}:00:00", "scheduled_end_at": f"2026-05-11 {hour:02}:30:00"}
    return hub.staff.post("/appointments", json=hub.booking(**times)).json()["data"]


def test_a_step_of_one_till_is_told_to_the_others_within_a_second(hub):
    with listening(hub) as events:
        assert next(events)["event"] == "ready"
        took = []
        for hour in (12, 11, 10):  # the quickest counts: a machine that is busy with others says nothing of the hub
            made = book(hub, hour)
            began = time.monotonic()
            event = next(events)
            took.append(time.monotonic() - began)
    assert min(took) < 1
    told = event["data"]
    assert (told["kind"], told["id"], told["verb"], event["id"]) == (
        "appointment", made["id"], "book", str(told["seq"])
    )  # fmt: skip


def test_nothing_of_customers_is_told(hub):
    with listening(hub) as events:
        next(events)
        hub.staff.put(f"/appointments/{book(hub, 10)['id']}", json={"notes": "Zoe is shy", "status": "arrived"})
        told = json.dumps(take(events, 3))
    assert "zoe" not in told.lower()


def test_what_was_missed_is_told_from_where_one_left(hub):
    with listening(hub) as events:
        start = next(events)["data"]["seq"]
    made = [book(hub, hour)["id"] for hour in (10, 11, 12)]
    with listening(hub, f"?since={start}") as events:
        told = take(events, 4)[1:]
    assert [each["data"]["id"] for each in told] == made
    with listening(hub, **{"Last-Event-ID": told[0]["id"]}) as events:
        assert [each["data"]["id"] for each in take(events, 3)[1:]] == made[1:]


def test_a_deleted_record_is_told_by_the_id_that_it_had(hub):
    made = book(hub, 10)
    hub.staff.delete(f"/appointments/{made['id']}")
    with listening(hub, "?since=0") as events:
        about = [each["data"] for each in take(events, 1 + len(hub.shop.rows("SELECT seq FROM audit")))[1:]]
    assert {each["id"] for each in about if each["verb"] in ("book", "delete")} == {made["id"]}


def test_a_step_of_another_process_is_told(hub):
    with listening(hub) as events:
        next(events)
        with hub.shop.store.write() as unit:  # past the server, on a connection of its own
            unit.log("touch", Kind.APPOINTMENT, "elsewhere", {})
        assert next(events)["data"]["verb"] == "touch"


def test_every_step_of_many_at_once_is_told_once(hub):
    with listening(hub) as events:
        next(events)
        with ThreadPoolExecutor(8) as many:
            made = list(many.map(lambda hour: book(hub, hour)["id"], range(9, 17)))
        told = [each["data"]["id"] for each in take(events, 8)]
    assert sorted(told) == sorted(made)


def test_a_step_that_is_committed_late_is_not_skipped(hub):
    if hub.shop.store.is_file:
        return  # one writes at a time there
    with listening(hub) as events:
        next(events)
        with hub.shop.store.write() as slow:
            first = slow.log("slow", Kind.APPOINTMENT, "a", {})
            with hub.shop.store.write() as quick:
                second = quick.log("quick", Kind.APPOINTMENT, "b", {})
        assert first < second
        told = take(events, 2)
    assert [each["data"]["verb"] for each in told] == ["slow", "quick"]
    with listening(hub, f"?since={told[0]['id']}") as events:
        assert [each["data"]["verb"] for each in take(events, 2)[1:]] == ["quick"]


def test_steps_that_came_with_a_dump_of_another_server_do_not_stand_in_the_way(hub):
    from app.hub.changes import forget_foreign_order

    book(hub, 10)
    with hub.shop.store.write() as unit:
        unit.connection.execute(text("UPDATE audit SET xid = 1000000000000"))
    with hub.shop.store.write() as unit:
        forget_foreign_order(unit)
    made = book(hub, 11)
    with listening(hub, "?since=0") as events:
        told = take(events, 1 + len(hub.shop.rows("SELECT seq FROM audit")))
    assert told[-1]["data"]["id"] == made["id"]


def test_customers_do_not_hear_of_each_other(hub):
    assert hub.customer.get("/changes").status_code == 403
    assert httpx2.get(f"{hub.url}/api/v3/changes").status_code == 401


def test_a_place_that_is_none_is_refused(hub):
    for since in ("x", "-1", "1.5", "9" * 30):
        assert hub.staff.get(f"/changes?since={since}").status_code == 422


def test_a_stream_says_that_it_lives_and_ends_with_its_token(hub, monkeypatch):
    feed = hub.feed
    feed.keep_alive = 0.05
    token = hub.token(CallerKind.STAFF, "short")
    url, headers = f"{hub.url}/api/v3/changes", {"Authorization": f"Bearer {token}"}
    with httpx2.stream("GET", url, headers=headers, timeout=30) as answer:
        lines = answer.iter_lines()
        while next(lines) != ": ":
            pass
        with hub.shop.store.write() as unit:
            unit.connection.execute(text("UPDATE api_tokens SET revoked_at = 1 WHERE name = 'short'"))
        assert list(lines)[-1] == ""


def test_a_stream_that_is_never_quiet_ends_with_its_token_too(hub, monkeypatch):
    monkeypatch.setattr(feeding.Feed, "_fresh", always_something)
    hub.feed.keep_alive = 0.01
    token = hub.token(name="busy")
    with httpx2.stream("GET", f"{hub.url}/api/v3/changes", headers={"Authorization": f"Bearer {token}"}) as answer:
        lines = answer.iter_lines()
        assert "event: news" in lines  # and no further than to the first
        with hub.shop.store.write() as unit:
            unit.connection.execute(text("UPDATE api_tokens SET revoked_at = 1 WHERE name = 'busy'"))
        assert list(lines)[-1] == ""


async def always_something(_feed, stream):
    return [Change(stream.position, b"event: news\n\n")]


def test_a_reader_that_takes_nothing_is_cut_off(hub, monkeypatch):
    monkeypatch.setattr(on_the_wire, "SEND_SECONDS", 0.2)
    monkeypatch.setattr(on_the_wire, "COMMENT", b":" + b"x" * 1_000_000 + b"\n\n")
    hub.feed.keep_alive = 0.01
    host, port = hub.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as lazy:
        token = hub.token()
        lazy.sendall(f"GET /api/v3/changes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        until(hub, lambda: hub.feed.count == 1)
        until(hub, lambda: hub.feed.count == 0)
        with suppress(ConnectionResetError):
            while lazy.recv(1 << 20):
                pass  # what was on its way comes to an end, too


def test_a_stream_that_falls_behind_reads_from_the_store_again(hub, monkeypatch):
    monkeypatch.setattr(feeding, "MOST_WAITING", 2)
    with listening(hub) as events:
        next(events)
        with hub.shop.store.write() as unit:
            for number in range(50):
                unit.log("touch", Kind.APPOINTMENT, str(number), {})
        told = take(events, 50)
    numbers = [each["data"]["seq"] for each in told]
    assert numbers == sorted(set(numbers))


def test_listeners_take_no_threads(hub):
    with listening(hub) as first:
        next(first)
        before = threading.active_count()
        clients = [httpx2.Client(headers=hub.staff.headers, timeout=30) for _ in range(20)]
        streams = [client.stream("GET", f"{hub.url}/api/v3/changes") for client in clients]
        answers = [stream.__enter__() for stream in streams]
        reads = [events_of(answer.iter_lines()) for answer in answers]
        assert all(next(events)["event"] == "ready" for events in reads)
        book(hub, 10)
        assert all(next(events)["data"]["verb"] == "book" for events in reads)
        # Their looks into the store share the pool's threads; no stream keeps one.
        assert threading.active_count() - before < 20
        for stream, client in zip(streams, clients, strict=True):
            stream.__exit__(None, None, None)
            client.close()


def until(hub, holds):
    """Keep the hub busy until something has happened by itself."""
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        httpx2.get(f"{hub.url}/api/health")
