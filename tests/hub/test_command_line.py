"""``floorwalker hub`` as scripts use it: processes, exit codes, one line on stderr."""

import json
import os
import signal
import socket
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import httpx2
import psutil
import psycopg
import pytest

from tests.support.hub_process import floorwalker, running_hub, token_for
from tests.support.server import Server, server
from tests.support.setup_files import small_shop, write_file

__all__ = ["server"]
SECRET = "hunter2"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A store with the small shop of the set-up files."""
    folder = tmp_path_factory.mktemp("hub")
    done = floorwalker("setup", write_file(folder, small_shop()), "--store", folder / "hub.db")
    assert done.returncode == 0, done.stderr
    return folder / "hub.db"


def refused(*arguments):
    done = floorwalker(*arguments)
    assert done.stdout == ""
    assert SECRET not in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    return done.returncode, done.stderr


def test_it_listens_where_its_first_line_says_and_ends_well_when_told_to(store):
    for how in (signal.SIGTERM, signal.SIGINT):
        with running_hub("--store", store) as hub:
            assert httpx2.get(f"{hub.url}/api/health").json()["status"] == "ok"
            assert hub.stop(how) == 0


def test_a_token_is_told_once_and_opens_the_door(store):
    token = token_for(store, "customer")
    assert "\n" not in token
    with running_hub("--store", store) as hub, hub.client(token) as client:
        assert client.get("/auth/verify").json()["data"]["kind"] == "customer"


def test_tokens_are_listed_without_their_secrets_and_revoked_by_name(store):
    token = token_for(store, name="till-b")
    listed = floorwalker("hub", "tokens", "--store", store, "--json")
    assert token not in listed.stdout
    assert "till-b" in [each["name"] for each in json.loads(listed.stdout)]
    with running_hub("--store", store) as hub, hub.client(token) as client:
        assert floorwalker("hub", "--store", store, "revoke", "till-b").returncode == 0
        assert client.get("/auth/verify").status_code == 401
    assert refused("hub", "revoke", "till-b", "--store", store)[0] == 2


def test_of_two_tokens_with_one_name_none_is_revoked_by_it(store):
    for _ in range(2):
        token_for(store, name="twin")
    assert "2 tokens" in refused("hub", "revoke", "twin", "--store", store)[1]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("hub", "--store", f"mysql://me:{SECRET}@here/shop"), 2),
        (("hub", "--store", f"postgresql+psycopg://me:{SECRET}@127.0.0.1:x/shop"), 2),
        (("hub", "--store", f"postgresql+psycopg://me:{SECRET}@127.0.0.1:1/shop"), 1),
        (("hub", "token", "x", "--store", f"postgresql+psycopg://me:{SECRET}@127.0.0.1:1/shop"), 1),
        (("hub", "--store", "sqlite://"), 2),
        (("hub", "--port", "70000"), 2),
        (("hub", "--workers", "0"), 2),
        (("hub", "--host", "not an address"), 2),
        (("hub", "token", " "), 2),
        (("hub", "token"), 2),
        (("hub", "token", "x", "--kind", "boss"), 2),
        (("export", "out.json", "--store", f"mysql://me:{SECRET}@here/shop"), 2),
    ],
)
def test_what_cannot_be_is_told_in_one_line_without_passwords(arguments, code, home):
    assert refused(*arguments)[0] == code


def test_a_port_that_is_taken_is_said_to_be(store):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, said = refused("hub", "--store", store, "--port", port)
    assert (code, f"127.0.0.1:{port}" in said) == (1, True)


def test_a_request_in_flight_is_finished_before_the_hub_ends(store):
    token = token_for(store)
    with running_hub("--store", store) as hub:
        host, port = hub.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as slow:
            head = f"POST /api/v3/appointments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
            slow.sendall(f"{head}Content-Length: 2\r\nConnection: close\r\n\r\n{{".encode())
            assert httpx2.get(f"{hub.url}/api/health").status_code == 200  # so the head has been read by now
            ending = threading.Thread(target=hub.stop)
            ending.start()
            slow.sendall(b"}")
            answer = b"".join(iter(lambda: slow.recv(65_536), b""))
            ending.join()
        assert answer.startswith(b"HTTP/1.1 422")
        assert hub.process.returncode == 0


def test_a_demo_says_the_tokens_that_open_it():
    with running_hub("--demo") as hub:
        said = [hub.process.stdout.readline().split() for _ in range(2)]
        assert [kind for kind, _, _ in said] == ["staff", "customer"]
        for kind, _, token in said:
            with hub.client(token) as client:
                assert client.get("/auth/verify").json()["data"]["kind"] == kind


def test_the_log_is_json_and_holds_nothing_of_customers(store):
    token = token_for(store, name="till-c")
    with running_hub("--store", store) as hub, hub.client(token) as client:
        answer = client.get("/profiles/zoe@example.com/appointments?filter[search]=Zoe")
        hub.stop()
        (line,) = [each for each in hub.log() if each["message"] == "request"]
    assert (line["method"], line["token"], line["status"]) == ("GET", "till-c", answer.status_code)
    assert line["route"] == "/api/v3/profiles/{profile}/appointments"
    assert line["request_id"] == answer.headers["x-request-id"]
    assert "zoe" not in json.dumps(line).lower()
    assert token not in json.dumps(line)


def test_a_worker_that_dies_is_replaced_and_all_end_together(store):
    with running_hub("--store", store, "--workers", "2") as hub:
        wait_for(hub)
        victim, other = hub.wait_for_workers(2)
        os.kill(victim.pid, signal.SIGKILL)
        now = {each.pid for each in hub.wait_for_workers(2, without={victim.pid})}
        assert other.pid in now
        wait_for(hub)
        assert hub.stop() == 0
        assert not any(psutil.pid_exists(each) for each in now)


def wait_for(hub):
    assert httpx2.get(f"{hub.url}/api/health", timeout=30).status_code == 200


def test_workers_end_when_their_parent_is_gone(store):
    with running_hub("--store", store, "--workers", "2") as hub:
        wait_for(hub)
        workers = hub.wait_for_workers(2)
        assert hub.stop(signal.SIGKILL) == -signal.SIGKILL
        gone, alive = psutil.wait_procs(workers, timeout=30)
    assert (len(gone), alive) == (2, [])


def test_a_shop_goes_to_a_server_and_comes_back_the_same(server: Server, tmp_path: Path):
    file, there, back = write_file(tmp_path, small_shop()), server.new_store(), tmp_path / "back.json"
    assert floorwalker("setup", file, "--store", there).returncode == 0
    assert floorwalker("export", back, "--store", there).returncode == 0
    assert floorwalker("setup", back, "--store", there).returncode == 0
    again = tmp_path / "again.json"
    assert floorwalker("export", again, "--store", there).returncode == 0
    assert json.loads(back.read_text()) == json.loads(again.read_text())


def test_what_one_worker_does_is_told_by_the_others_within_a_second(server: Server):
    where = server.small_store()
    token = token_for(where)
    with running_hub("--store", where, "--workers", "3") as hub, hub.client(token) as client:
        streams = [hub.client(token) for _ in range(6)]  # the system spreads their connections over the workers
        with ExitStack() as open_ones:
            answers = [open_ones.enter_context(each.stream("GET", "/changes")) for each in streams]
            lines = [each.iter_lines() for each in answers]
            for each in lines:
                assert next(line for line in each if line.startswith("event")) == "event: ready"
            took = []
            for _ in range(5):  # the quickest counts: a machine that is busy with others says nothing of the hub
                began = time.monotonic()
                assert client.post("/profiles", json={"first_name": "New", "last_name": "Body"}).status_code == 201
                told = {next(line for line in each if '"verb"' in line) for each in lines}
                took.append(time.monotonic() - began)
                assert len(told) == 1
            assert min(took) < 1
        for each in streams:
            each.close()
        assert hub.stop() == 0


def test_a_server_that_turns_one_away_is_told_of_in_words(server: Server):
    store = server.new_store()
    assert "lets nobody in so" in refused("hub", "--store", store.replace("/store_", "/nowhere_"))[1]
    with psycopg.connect(store.replace("+psycopg", "")) as connection:
        connection.execute("CREATE USER guest")
    assert "own the database" in refused("hub", "--store", store.replace("//postgres:", "//guest:"))[1]
