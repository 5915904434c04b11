"""Three tills as processes, a network that fails, and ``kill -9`` at random: nothing lost, nothing twice."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Thread

import pytest

from app.core.values import Appointment, Device, Kind, QueueEntry, WaitlistEntry
from app.store.bulk import list_records
from app.store.refs import CONNECTED
from app.store.store import Store
from app.store.there import refs_of_kind
from app.wire.omneo.said import read_meta
from tests.support.hub_process import running_hub, token_for
from tests.support.proxy import CUT_HALF, RESET_AFTER, RESET_BEFORE, TWICE, Asked, Fault, answer, failing_network
from tests.support.shop_builder import open_small_shop
from tests.support.till_life import HUB

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
CLASSES = {Kind.APPOINTMENT: Appointment, Kind.QUEUE_ENTRY: QueueEntry, Kind.WAITLIST_ENTRY: WaitlistEntry}
FAULTS = (RESET_BEFORE, RESET_AFTER, CUT_HALF, TWICE, answer(429), answer(500, arrives=1), answer(503))


@dataclass
class Till:
    """A till, with what it acknowledged over all its lives."""

    store: Path
    acts: list[str] = field(default_factory=list)
    let_go: list[str] = field(default_factory=list)
    last: str = ""
    kills: int = 0

    def live(self, url: str, token: str, acts: int, kills: int, seed: int) -> None:
        """Life after life, until it has done so many acts: so many of them are killed, the last one comes to rest."""
        dice = Random(seed)
        for left in range(kills, -1, -1):
            share = max(0, acts - len(self.acts)) // (left + 1)
            self._life(url, token, share, f"{seed} {left}", dice.randrange(1, share + 9) if left else None)
        while len(self.acts) < acts:
            self._life(url, token, acts - len(self.acts), f"{seed} {len(self.acts)}", None)

    def _life(self, url: str, token: str, acts: int, seed: str, killed_after: int | None) -> None:
        command = [sys.executable, "-m", "tests.support.till_life", self.store, url, token, acts, seed]
        with subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, text=True) as life:
            assert life.stdout is not None
            for count, line in enumerate(life.stdout, 1):
                self._hear(line.rstrip("\n"))
                if count == killed_after and life.poll() is None:
                    life.kill()
                    self.kills += 1
            life.wait()

    def _hear(self, line: str) -> None:
        word = line.partition(" ")[0]
        if word in ("rested", "restless", "syncing"):
            self.last = line
        else:
            (self.let_go if word == "let" else self.acts).append(line)


def _till(folder: Path, letter: str) -> Till:
    folder.mkdir()
    shop = open_small_shop(folder, now=int(time.time()))
    with shop.store.write() as unit:
        unit.keep(None, Device(f"till-{letter}", f"Till {letter}", letter, is_this=True))
        unit.set_setting(CONNECTED, HUB)
    shop.close()
    return Till(folder / "shop.db")


def _said(store: Path, by_ref: bool) -> dict[str, dict[str, str]]:
    """By the hub's ids the state of every record of a kind, as the hub or as a till has it."""
    opened = Store(store)
    found = {}
    with opened.read() as reader:
        for kind, cls in CLASSES.items():
            records = {each.id: each for each in list_records(reader, cls)}
            refs = refs_of_kind(reader.connection, HUB, kind) if by_ref else {}
            known = refs if by_ref else {str(each.number): each.id for each in records.values()}
            found[kind.value] = {there: str(records[here].status) for there, here in known.items()}
    opened.close()
    return found


def _known_or_let_go(store: Path) -> set[str]:
    """The records that the hub knows, and those that came to nothing here before it ever heard of them."""
    opened = Store(store)
    with opened.read() as reader:
        known = {each for kind in CLASSES for each in refs_of_kind(reader.connection, HUB, kind).values()}
        records = [each for cls in CLASSES.values() for each in list_records(reader, cls)]
    opened.close()
    return known | {each.id for each in records if each.status == "cancelled"}


def soak(folder: Path, acts: int, kills: int, seed: int) -> Counter[str]:
    """Let three tills live; gives the counts of what happened."""
    (folder / "hub").mkdir()
    open_small_shop(folder / "hub").close()
    hub_store, dice, counts = folder / "hub" / "shop.db", Random(seed), Counter[str]()
    tills = [_till(folder / letter, letter) for letter in "ABC"]
    is_over = False

    def choose(_: Asked) -> Fault | None:
        counts["requests"] += 1
        if is_over or dice.random() >= 0.2:
            return None
        counts["spoiled"] += 1
        return dice.choice(FAULTS)

    with ExitStack() as stack:
        hub = stack.enter_context(running_hub("--store", hub_store, "--per-minute", "0"))
        network = stack.enter_context(failing_network(hub.url))
        network.choose = choose
        token = token_for(hub_store)
        given = (network.url, token, -(-acts // 3), kills // 3)
        lives = [Thread(target=till.live, args=(*given, number)) for number, till in enumerate(tills)]
        for each in lives:
            each.start()
        for each in lives:
            each.join()
        is_over = True
        for _ in "12":  # what one told in its last round the others hear in theirs
            for number, till in enumerate(tills):
                till.live(network.url, token, 0, 0, 100 + number)
    for till in tills:
        assert till.last == "rested", till.last
        counts.update({"killed": till.kills, "acts": len(till.acts), "let go": len(till.let_go)})
    _check(hub_store, tills, counts)
    return counts


def _check(hub_store: Path, tills: list[Till], counts: Counter[str]) -> None:
    """Equal at the end; every acknowledged record is there, and no more than the tills made."""
    there = _said(hub_store, by_ref=False)
    for till in tills:
        assert _said(till.store, by_ref=True) == there
        made = {line.split()[1] for line in till.acts if line.split()[0] in there}
        counts["made"] += len(made)
        counts["lost"] += len(made - _known_or_let_go(till.store))
    marks = _marks(hub_store)
    counts["doubled"] = sum(marks.values()) - len(marks)
    counts["at the hub"] = sum(map(len, there.values()))
    assert counts["at the hub"] == sum(marks.values())


def _marks(hub_store: Path) -> Counter[str]:
    """How often there is a record that one and the same step has made."""
    opened = Store(hub_store)
    with opened.read() as reader:
        found = [read_meta(each.meta).intent for cls in CLASSES.values() for each in list_records(reader, cls)]
    opened.close()
    return Counter(each for each in found if each is not None)


def test_three_tills_that_are_killed_over_a_bad_network_end_equal(tmp_path: Path):
    counts = soak(tmp_path, acts=60, kills=3, seed=1)
    assert (counts["lost"], counts["doubled"]) == (0, 0), counts
    assert counts["acts"] >= 60
    assert min(counts["spoiled"], counts["killed"]) > 0


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_ten_thousand_acts_of_three_tills_end_equal(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    counts = soak(tmp_path, acts=10_000, kills=60, seed=int(time.time()))
    with capsys.disabled():
        print(dict(counts))
    assert (counts["lost"], counts["doubled"]) == (0, 0), counts
