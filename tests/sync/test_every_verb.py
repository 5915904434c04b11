"""Every verb of the desk reaches every remote, in words that come back as they were told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.core.values import Appointment, Device, Kind, QueueEntry, WaitlistEntry
from app.desk.shop import VERBS
from app.store.bulk import list_records
from app.store.refs import CONNECTED
from app.store.there import refs_of_kind
from app.sync.engine import Engine
from app.sync.messages import plain_record
from tests.support.every_verb import UNHEARD, live_a_day
from tests.support.remote_fixtures import _no_thread_survives, hub, omneo, server
from tests.support.remotes import HUB, OMNEO, Far
from tests.support.shop_builder import SmallShop, open_small_shop

__all__ = ["_no_thread_survives", "hub", "omneo", "server"]
KINDS: dict[Kind, type[Any]] = {
    Kind.APPOINTMENT: Appointment, Kind.QUEUE_ENTRY: QueueEntry, Kind.WAITLIST_ENTRY: WaitlistEntry,
}  # fmt: skip


@pytest.fixture(params=[OMNEO, HUB])
def far(request) -> Far:
    return request.getfixturevalue(request.param)


@pytest.fixture
def desk(far: Far, tmp_path: Path):
    (tmp_path / "desk").mkdir()
    shop = open_small_shop(tmp_path / "desk")
    shop.change_service("dye", allow_walk_in=True, allow_queue=True)
    with shop.store.write() as unit:
        unit.keep(None, Device("till-a", "Till A", "A", is_this=True))
        unit.set_setting(CONNECTED, far.remote.name)
    if far.hub is not None:
        far.hub.shop.clock = far.hub.shop.store.clock = shop.clock
    yield shop
    shop.close()


def differences(shop: SmallShop, far: Far) -> list[object]:
    """What the remote says of a record otherwise than the desk, or does not say at all; ids are its own."""
    found: list[object] = []
    for kind, cls in KINDS.items():
        with shop.store.read() as reader:
            records = list(list_records(reader, cls))
            there = {local: remote for remote, local in refs_of_kind(reader.connection, far.remote.name, kind).items()}
        for record in records:
            if record.id not in there and record.status == "cancelled":
                continue  # it came to nothing before anybody was told
            seen = far.remote.read(kind, there[record.id])
            ours = far.remote.words(kind, plain_record(record))
            found += [
                (kind, record.status, name, ours.get(name), value)
                for name, value in (seen.fields if seen else {"all": None}).items()
                if not name.endswith("_id") and name != "created_at" and ours.get(name) != value
            ]
    return found


def test_a_day_of_every_verb_is_heard_as_it_was(far: Far, desk: SmallShop):
    engine = Engine(desk.store, far.remote, hold=0)

    def sync() -> None:
        assert not engine.run_once().words

    sync()
    used = live_a_day(desk, sync)
    while engine.run_once().did_anything:
        pass
    assert used | UNHEARD >= VERBS.keys()
    assert desk.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done'") == []
    assert differences(desk, far) == []
    engine.close()
