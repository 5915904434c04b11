"""``floorwalker sync`` as scripts meet it: in a process of its own, against a hub in another."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.values import Appointment
from app.desk.window_shop import open_window_shop
from app.store.bulk import list_records
from app.store.store import Store
from app.sync.connecting import OMNEO, Connection, connection_of, keep_connection
from app.sync.tokens import Tokens
from tests.support.hub_process import floorwalker, running_hub, token_for
from tests.support.shop_builder import DAY, NINE, SmallShop, at, open_small_shop

SOON = at(10) + DAY * ((int(time.time()) - NINE) // DAY + 3)
"""In some days, while the shop is open: the processes have the clock of the machine."""


@dataclass
class Shops:
    """Two tills and a hub, each with a folder; the hub runs."""

    folder: Path
    tills: dict[str, SmallShop]

    def sync(self, till: str, *flags: str) -> subprocess.CompletedProcess[str]:
        return floorwalker("sync", *flags, "--store", self.store(till), FLOORWALKER_HOME=str(self.folder))

    def begin(self, store: Path, *flags: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "app", "sync", *flags, "--store", str(store)]
        environment = os.environ | {"FLOORWALKER_HOME": str(self.folder)}
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)

    def store(self, name: str) -> Path:
        return self.folder / name / "shop.db"

    def bookings(self, name: str) -> int:
        store = Store(self.store(name))
        with store.read() as reader:
            found = list_records(reader, Appointment)
        store.close()
        return len(found)


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shops]:
    folder = tmp_path_factory.mktemp("shops")
    made = {}
    for name in ("hub", "a", "b"):
        (folder / name).mkdir()
        made[name] = open_small_shop(folder / name, now=int(time.time()))
    made.pop("hub").close()
    with running_hub("--store", folder / "hub" / "shop.db") as hub:
        connection = Connection(OMNEO, f"{hub.url}/api/v3")
        Tokens(folder / "config").keep(connection.name, token_for(folder / "hub" / "shop.db"))
        for shop in made.values():
            with shop.store.write() as unit:
                keep_connection(unit, connection)
        yield Shops(folder, made)
    for shop in made.values():
        shop.close()


def test_once_tells_a_booking_and_the_other_till_hears_it(shops: Shops):
    before = shops.bookings("hub")
    shops.tills["a"].book(start=SOON)
    told, heard = shops.sync("a", "--once"), shops.sync("b", "--once")
    assert (told.returncode, told.stdout[:14]) == (0, "online; told 1"), told
    assert heard.returncode == 0, heard.stderr
    assert (shops.bookings("hub"), shops.bookings("b")) == (before + 1, before + 1)


def test_a_second_round_says_nothing_twice(shops: Shops):
    shops.sync("a", "--once")
    before = shops.bookings("hub")
    assert shops.sync("a", "--once").stdout == "online; told 0, heard 0\n"
    assert shops.bookings("hub") == before


def test_a_store_that_is_connected_to_nothing_says_how_it_would_be(tmp_path: Path):
    open_small_shop(tmp_path).close()
    done = floorwalker("sync", "--once", "--store", tmp_path / "shop.db", FLOORWALKER_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "floorwalker connect" in done.stderr


def test_following_says_how_it_stands_and_ends_with_its_input(shops: Shops):
    process = shops.begin(shops.store("a"), "--follow")
    assert process.stdin is not None
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    second = shops.sync("a", "--once")
    process.stdin.close()
    assert process.wait(20) == 0
    process.stdout.close()
    assert (first["state"], first["need_you"]) == ("online", 0)
    assert "keeps it in step" in second.stderr


def connect_as(till: SmallShop, path: Path) -> None:
    """Connect the store at ``path`` with the remote of that till."""
    with closing(Store(path)) as store, store.write() as unit, till.store.read() as reader:
        keep_connection(unit, connection_of(reader) or pytest.fail("the till is not connected"))


@pytest.fixture
def following(shops: Shops, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A sync that has gone round once, of the store in the folder of the test; its input stays open."""
    open_small_shop(tmp_path).close()
    connect_as(shops.tills["a"], tmp_path / "shop.db")
    with shops.begin(tmp_path / "shop.db", "--follow") as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        yield process


def test_who_goes_back_to_a_backup_has_the_sync_end_first(following: subprocess.Popen[str], tmp_path: Path):
    with closing(open_window_shop(tmp_path / "shop.db")) as window:
        window.back_up()
        window.go_back(window.backups()[0])
        assert following.wait(10) == 0  # who began it begins another, which finds the store as it is now


def test_a_sync_ends_once_another_file_is_in_the_place_of_its_store(following: subprocess.Popen[str], tmp_path: Path):
    shutil.copy(tmp_path / "shop.db", tmp_path / "other.db")
    (tmp_path / "other.db").replace(tmp_path / "shop.db")
    assert following.wait(10) == 0


@pytest.mark.soak  # a step stays at its till for seconds before it is told
def test_a_sync_of_its_own_goes_on_with_the_file_that_is_there_then(shops: Shops, tmp_path: Path):
    open_small_shop(tmp_path).close()
    connect_as(shops.tills["a"], tmp_path / "shop.db")
    with closing(open_window_shop(tmp_path / "shop.db")) as window:
        window.back_up()
        window.act("book", definition_id="cut", location_id="mel", profile_id="zoe", start=SOON + 2 * 3600)
        with shops.begin(tmp_path / "shop.db") as process:
            assert process.stdout is not None
            assert "told 1" in process.stdout.readline()
            window.go_back(window.backups()[-1])
            assert "told 0, heard 1" in process.stdout.readline()  # what the backup has not, it hears of the hub
            process.kill()
