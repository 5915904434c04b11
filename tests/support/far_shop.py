"""A till that works with a hub, and on which steps wait for a person: refused ones, and words of two sides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from app.core.values import Kind
from app.desk.shop import Shop
from app.store.refs import CONNECTED
from app.store.store import Store
from app.store.there import set_aside
from tests.support.hub_process import HubProcess, running_hub, token_for
from tests.support.kept import Kept
from tests.support.morning_shop import CUT, PLACE, Morning
from tests.support.terminal import run_apart

TAKEN = (60, 120, 180, 240, 300)
"""Minutes from now at which both sides book Bob."""
WRITTEN = ("Eva Roth", "Ida Holm", "Jan Novak")
"""Of whose bookings both sides write a note."""


class FarShop(NamedTuple):
    """A hub at work, the home of the till, and the set-up file of which both were made."""

    hub: HubProcess
    token: str
    home: Path
    file: Path


@contextmanager
def far_shop(folder: Path) -> Iterator[FarShop]:
    """Both, until the block ends; the till has not heard yet what it is refused."""
    morning, store, home = Morning(), folder / "hub.db", folder / "till"
    for at, name in enumerate(WRITTEN):
        morning.booked(name, 45 + 60 * at, "Ana")
    for at in TAKEN:
        morning.customer(f"Guest {at}")
    file = morning.write(folder)
    assert run_apart("setup", file, "--store", store).code == 0
    token = token_for(store)
    (folder / "token").write_text(token, "utf-8")
    with running_hub("--store", store) as hub:
        own = {"FLOORWALKER_HOME": str(home), "HOME": str(home)}
        home.mkdir()
        for command in (("connect", hub.url, "--token-file", folder / "token"), ("sync", "--once")):
            answer = run_apart(*command, environment=own)
            assert answer.code == 0, answer
        _say_otherwise(home, morning)
        with closing(hub.client(token)) as there:
            for at, booking in enumerate(there.get("/appointments").json()["data"]):
                there.put(f"/appointments/{booking['id']}", json={"notes": f"theirs {at}"}).raise_for_status()
            for at in TAKEN:
                there.post("/appointments", json=_booking(morning, at)).raise_for_status()
        yield FarShop(hub, token, home, file)


def _booking(morning: Morning, minutes: int) -> dict[str, object]:
    return {
        "appointment_definition_id": CUT, "location_id": PLACE, "timezone": morning.zone,
        "profile_id": morning.people[f"Guest {minutes}"], "assigned_staff_id": morning.rows()["staff"][1]["id"],
        "scheduled_start_at": f"{morning.wall(minutes):%Y-%m-%d %H:%M:%S}",
        "scheduled_end_at": f"{morning.wall(minutes + 30):%Y-%m-%d %H:%M:%S}",
    }  # fmt: skip


def _say_otherwise(home: Path, morning: Morning) -> None:
    """Note and book at the till what somebody else notes and books at the hub."""
    kept = Kept(home)
    with closing(Shop(Store(home / "data" / "floorwalker.db"))) as shop:
        view = shop.look("shop_view")
        bob = kept.rows("SELECT id FROM staff WHERE first_name = 'Bob'")[0]["id"]
        cut = kept.rows("SELECT id FROM definitions WHERE handle = 'cut'")[0]["id"]
        for name in WRITTEN:
            shop.act("note", kept.booking(name)["id"], text="ours")
        for minutes in TAKEN:
            guest = kept.rows("SELECT id FROM profiles WHERE last_name = ?", str(minutes))[0]["id"]
            start = int(morning.at - morning.at % 900) + minutes * 60
            shop.act("book", definition_id=cut, location_id=view.place.id, profile_id=guest, start=start, staff_id=bob)
        with shop.store.write() as unit:
            rows = [(Kind.APPOINTMENT, "999", "{}", "it names no service")]
            set_aside(unit.connection, str(unit.setting(CONNECTED)), rows, unit.now)
