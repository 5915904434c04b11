"""Killed at any moment: what was acknowledged is there, once, and the outbox is the trail (rule 35)."""

import os
import subprocess
import sys
from collections import Counter

import pytest

from app.store.places import find_places, make_private_folder
from tests.support.acknowledged import check_whole, read_steps, steps_in
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


def check(store, kills, seed):
    command = [sys.executable, "-m", "tests.support.killing", str(kills), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    acknowledged = read_steps(done.stdout.splitlines())
    assert acknowledged.total() > kills
    assert acknowledged - steps_in(store) == Counter()
    check_whole(store)


def test_a_hundred_kills_lose_nothing_that_was_acknowledged(store):
    check(store, kills=100, seed=1)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("seed", range(2, 12))
def test_two_thousand_kills_lose_nothing_that_was_acknowledged(store, seed):
    check(store, kills=200, seed=seed)
