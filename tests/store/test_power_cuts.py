"""The power goes: what was acknowledged is on the disk (rule 35).

A disk is an image mounted as a loop. What the system had not yet written to it when the writer was stopped is missing
from a copy of the image, as it is after a power cut.
"""

import os
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import contextmanager

import pytest

from tests.support.acknowledged import check_whole, read_steps, steps_in
from tests.support.shop_builder import open_small_shop

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mkfs.ext4"),
    reason="needs to mount an ext4 image: root on Linux, with e2fsprogs",
)

LIVE = """
from random import Random
from app.store import engine
from tests.support.killing import live
{before}
live(Random({seed}))
"""
CARELESS = """
prepare = engine.prepare_sqlite
def careless(connection, **given):
    prepare(connection, **given)
    connection.execute("PRAGMA synchronous = OFF")
engine.prepare_sqlite = careless
"""


@contextmanager
def mounted(image, at):
    """The image as a disk; skips where loops cannot be mounted."""
    at.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-o", "loop", image, at], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot mount an image: {done.stderr.strip()}")
    try:
        yield at
    finally:
        subprocess.run(["umount", at], check=True)


@pytest.fixture
def image(tmp_path):
    """The image of a disk with the small shop as this user's own store."""
    path = tmp_path / "disk.img"
    with path.open("wb") as file:
        file.truncate(64_000_000)
    subprocess.run(["mkfs.ext4", "-q", "-F", path], check=True)
    with mounted(path, tmp_path / "disk") as disk:
        (disk / "data").mkdir()
        open_small_shop(disk / "data").close()
        (disk / "data" / "shop.db").rename(disk / "data" / "floorwalker.db")
    return path


def cut(image, verbs, seed, before=""):
    """Run at least so many verbs on the image, then cut the power: what was acknowledged, and what is missing."""
    folder, after = image.parent, image.with_name("after.img")
    with mounted(image, folder / "disk") as disk:
        command = [sys.executable, "-c", LIVE.format(before=before, seed=seed)]
        environment = {**os.environ, "FLOORWALKER_HOME": str(disk)}
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as writer:
            said = b""
            while said.count(b"\n") < verbs and (more := os.read(writer.stdout.fileno(), 65_536)):
                said += more
            writer.send_signal(signal.SIGSTOP)
            shutil.copyfile(image, after)
            while select.select([writer.stdout], [], [], 0)[0]:
                said += os.read(writer.stdout.fileno(), 65_536)
            writer.kill()
    acknowledged = read_steps(said.decode().splitlines())
    with mounted(after, folder / "after") as disk:
        store = disk / "data" / "floorwalker.db"
        if before:
            return acknowledged, acknowledged - steps_left_in(store)
        check_whole(store)
        return acknowledged, acknowledged - steps_in(store)


def steps_left_in(store):
    try:
        return steps_in(store)
    except sqlite3.DatabaseError:
        return Counter()


def test_a_power_cut_loses_nothing_that_was_acknowledged(image):
    for number in range(3):
        acknowledged, missing = cut(image, verbs=20, seed=number)
        assert acknowledged.total() >= 20
        assert missing == Counter()


def test_without_waiting_for_the_disk_a_power_cut_loses_what_was_acknowledged(image):
    _, missing = cut(image, verbs=20, seed=9, before=CARELESS)
    assert missing.total() > 0


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_two_hundred_power_cuts_lose_nothing_that_was_acknowledged(image):
    for number in range(200):
        _, missing = cut(image, verbs=number % 40, seed=number)
        assert missing == Counter()
