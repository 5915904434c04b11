"""Killed at any moment: what was acknowledged is there, once, and the outbox is the trail (rule 35)."""

import json
import os
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing

import pytest

from app.store.places import find_places, make_private_folder
from tests.support.shop_builder import open_small_shop

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")


@pytest.fixture
def store(home):
    """This user's own store, with the small shop in it."""
    path = find_places().store
    shop = open_small_shop(make_private_folder(path.parent))
    shop.close()
    (path.parent / "shop.db").rename(path)
    return path


def acknowledged_in(kills, seed):
    """The verbs and ids that the command line printed in so many lives that were killed."""
    command = [sys.executable, "-m", "tests.support.killing", str(kills), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    lines = [line.partition("\t") for line in done.stdout.splitlines()]
    return Counter((verb.replace("-", "_"), json.loads(record)["id"]) for verb, _, record in lines)


def rows(store, sql):
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute(sql).fetchall()


def check(store, kills, seed):
    acknowledged = acknowledged_in(kills, seed)
    steps = Counter(rows(store, "SELECT verb, record_id FROM audit"))
    assert acknowledged.total() > kills
    assert acknowledged - steps == Counter()
    assert rows(store, "SELECT seq, verb, kind, record_id, changes FROM audit ORDER BY seq") == rows(
        store, "SELECT audit_seq, verb, kind, record_id, payload FROM outbox ORDER BY audit_seq"
    )
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    assert rows(store, "PRAGMA foreign_key_check") == []


def test_a_hundred_kills_lose_nothing_that_was_acknowledged(store):
    check(store, kills=100, seed=1)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("seed", range(2, 12))
def test_two_thousand_kills_lose_nothing_that_was_acknowledged(store, seed):
    check(store, kills=200, seed=seed)
