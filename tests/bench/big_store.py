"""Stores as large as a chain's: built once a day through the real tables, and kept for the benchmarks in a folder.

A store of 1,000,000 appointments is 40 locations × 500 days × 50 bookings a day, around today; a smaller one has fewer
days. It also holds the shop of ``busy60.setup.json``, a customer for every fifth appointment, and today's queue.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall_time
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from app.core.values import (
    Calendar,
    Definition,
    DefinitionPlace,
    Location,
    NormalHour,
    Profile,
    Staff,
    StaffPlace,
)
from app.desk.import_setup import StoreIds, import_setup
from app.store import migrate as migrating
from app.store.catalogue_write import save_definition, save_location, save_staff
from app.store.search_words import words_of
from app.store.store import Store
from app.store.unit import Unit
from app.wire.setup_file import parse_setup
from app.wire.setup_meaning import read_setup

LOCATIONS = 40
STAFF = 8
PER_DAY = 50
BUSY60 = Path(__file__).parents[1] / "data" / "busy60.setup.json"
ZONES = ("Australia/Melbourne", "Australia/Perth", "Pacific/Auckland", "Europe/Berlin", "America/New_York")

FIRST_NUMBER = 1_000_000
"""The records that are made here are numbered from here on."""


def big_store(appointments: int) -> Path:
    """The store with so many appointments, 2,000 or more; built when it is not there yet. Copy it to write to it."""
    folder = Path(tempfile.gettempdir()) / "floorwalker-bench"
    folder.mkdir(exist_ok=True)
    path = folder / f"{_fingerprint()}-{date.today()}-{appointments}.db"
    if not path.exists():
        _drop_old(folder)
        part = path.with_suffix(f".{os.getpid()}")
        _build(part, appointments)
        part.replace(path)
    _bring_line_to_now(path)
    return path


def location_id(number: int) -> str:
    """The id of the location of that number, from 0 to 39."""
    return f"location-{number:02}"


def _fingerprint() -> str:
    """What the stores depend on: the tables and this file."""
    sources = [Path(__file__), BUSY60, *sorted((migrating.SCRIPTS / "versions").glob("*.py"))]
    return hashlib.sha256(b"".join(each.read_bytes() for each in sources)).hexdigest()[:12]


def _drop_old(folder: Path) -> None:
    # By age, since the benchmarks of another checkout may be using theirs.
    for each in folder.glob("*"):
        if each.stat().st_mtime < time.time() - 86_400:
            each.unlink(missing_ok=True)


def _build(path: Path, appointments: int) -> None:
    store = Store(path)
    with store.write() as unit:
        _import_busy60(unit)
        for number in range(LOCATIONS):
            _add_location(unit, number)
    store.close()
    with _alone(path) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("PRAGMA cache_size = -200000")
        indexes = _drop_indexes(raw)
        raw.execute("BEGIN")
        profiles = _add_profiles(raw, appointments // 5)
        _add_appointments(raw, appointments, profiles)
        _add_queue(raw, profiles)
        for statement in indexes:
            raw.execute(statement)
        raw.execute("COMMIT")
    path.with_name(f"{path.name}.lock").unlink(missing_ok=True)


@contextmanager
def _alone(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a store that is a single file again afterwards."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        yield raw
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)


def _bring_line_to_now(path: Path) -> None:
    """Let those who wait have come today: since the store was built, another day may have begun where they are."""
    now = int(datetime.now(UTC).timestamp())
    late = [each for each in range(LOCATIONS) if not _waits_today(path, each)]
    if not late:
        return
    with _alone(path) as raw:
        raw.execute("BEGIN")
        for location in late:
            raw.execute(
                "UPDATE queue_entries SET business_day = ?, checked_in_at = ? - 600 * ((number - ?) % 10)"
                " WHERE location_id = ? AND status = 'waiting'",
                (_today(location), now, FIRST_NUMBER, location_id(location)),
            )
        raw.execute("COMMIT")


def _waits_today(path: Path, location: int) -> bool:
    with closing(sqlite3.connect(path)) as raw:
        day = raw.execute("SELECT max(business_day) FROM queue_entries WHERE location_id = ?", (location_id(location),))
        return bool(day.fetchone()[0] == _today(location))


def _today(location: int) -> str:
    return datetime.now(ZoneInfo(ZONES[location % len(ZONES)])).date().isoformat()


def _import_busy60(unit: Unit) -> None:
    rows = parse_setup(BUSY60.read_bytes(), BUSY60.name)
    import_setup(unit, read_setup(rows, BUSY60.name, make_id=unit.make_id, now=unit.now, known=StoreIds(unit)))


def _add_location(unit: Unit, number: int) -> None:
    week = Calendar(tuple(NormalHour(day, 540, 1080) for day in range(7)))
    place, code = location_id(number), FIRST_NUMBER + number
    save_location(unit, Location(place, code, place, f"Shop {number}", ZONES[number % len(ZONES)], week))
    for member in range(STAFF):
        where = (StaffPlace(place),)
        save_staff(
            unit, Staff(_staff_id(number, member), f"Staff {member}", f"of {number}", places=where, calendar=week)
        )
    service = Definition(
        f"service-{number:02}", code, f"service-{number:02}", "Fitting", 30, requires_staff=True,
        buffer_after_minutes=5, allow_walk_in=True, allow_queue=True, slot_interval_minutes=15, calendar=week,
        places=(DefinitionPlace(place),),
    )  # fmt: skip
    save_definition(unit, service)


def _staff_id(location: int, member: int) -> str:
    return f"staff-{location:02}-{member}"


def _drop_indexes(raw: sqlite3.Connection) -> list[str]:
    """Take the indexes off the appointments, which fills them faster; the statements that put them back."""
    found = raw.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'appointments' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in found:
        raw.execute(f"DROP INDEX {name}")
    return [sql for _, sql in found]


def _add_profiles(raw: sqlite3.Connection, count: int) -> Sequence[str]:
    made = people(count)
    rows = (
        {
            "id": each.id, "first_name": each.first_name, "last_name": each.last_name, "email": each.email,
            "mobile_phone": each.mobile_phone, "created_at": 0, "updated_at": 0, "words": words_of(each),
        }
        for each in made
    )  # fmt: skip
    _insert(raw, "profiles", rows)
    return [each.id for each in made]


_SYLLABLES = tuple(
    re.findall("..|.", "karinamolesanderwilsonbertomarchilovangracekimpeteralexanjohnstephilindavidsharonmiafreyatheo")
)


def people(count: int) -> list[Profile]:
    """So many made-up customers, the same ones each time; the names are as unevenly spread as real ones."""
    dice = Random(1)
    firsts = ["Grace", "Ana", "José", *("".join(dice.choices(_SYLLABLES, k=3)).title() for _ in range(1_500))]
    lasts = ["Kim", "Silva", "Müller", *("".join(dice.choices(_SYLLABLES, k=4)).title() for _ in range(20_000))]
    found = []
    for number in range(count):
        first, last = _uneven(dice, firsts), _uneven(dice, lasts)
        phone = f"+614{dice.randrange(10**8):08}"
        found.append(Profile(f"profile-{number:06}", first, last, f"{first}.{last}{number}@example.com", phone))
    return found


def _uneven(dice: Random, names: Sequence[str]) -> str:
    return names[min(int(dice.expovariate(8 / len(names))), len(names) - 1)]


def _add_appointments(raw: sqlite3.Connection, count: int, profiles: Sequence[str]) -> None:
    """Each day 50 at every location, none of them over another: member by member, hour by hour, from 9:00."""
    days = max(count // (LOCATIONS * PER_DAY), 1)
    first = date.today() - timedelta(days=days // 2)
    numbers = iter(range(FIRST_NUMBER, FIRST_NUMBER + count))
    dice = Random(2)
    openings = (
        (location, _nine_o_clock(location, first + timedelta(days=day)))
        for day in range(days)
        for location in range(LOCATIONS)
    )
    rows = (
        _booking(next(numbers), location, opening, place, dice, profiles)
        for location, opening in openings
        for place in range(PER_DAY)
    )
    _insert(raw, "appointments", rows)


def _nine_o_clock(location: int, day: date) -> int:
    return int(datetime.combine(day, wall_time(9), ZoneInfo(ZONES[location % len(ZONES)])).timestamp())


def _booking(
    number: int, location: int, opening: int, place: int, dice: Random, profiles: Sequence[str]
) -> Mapping[str, Any]:
    start = opening + place // STAFF * 3600 + dice.randrange(2) * 900
    end = start + 1800
    past = end < datetime.now(UTC).timestamp()
    chosen = ("completed", "completed", "completed", "no_show", "cancelled") if past else ("confirmed", "requested")
    status = dice.choice(chosen) if past else chosen[number % 20 == 0]
    holds = status not in ("cancelled", "no_show")
    return {
        "id": f"019a0000-0000-7000-8000-{number:012}", "number": number, "definition_id": f"service-{location:02}",
        "profile_id": dice.choice(profiles), "location_id": location_id(location),
        "assigned_staff_id": _staff_id(location, place % STAFF), "status": status, "scheduled_start_at": start,
        "scheduled_end_at": end, "timezone": ZONES[location % len(ZONES)],
        "started_at": start if status == "completed" else None,
        "completed_at": end if status == "completed" else None,
        "notes": "Prefers mornings" if number % 7 == 0 else None,
        "created_at": start - 86_400, "updated_at": start, "calls": 0,
        "holds_from": start if holds else None, "holds_until": end + 300 if holds else None,
    }  # fmt: skip


def _add_queue(raw: sqlite3.Connection, profiles: Sequence[str]) -> None:
    now = int(datetime.now(UTC).timestamp())
    rows = (
        {
            "id": f"queue-{location:02}-{place}", "number": FIRST_NUMBER + location * 10 + place,
            "definition_id": f"service-{location:02}", "location_id": location_id(location), "status": "waiting",
            "ticket": f"F{place + 1:03}", "checked_in_at": now - 600 * place, "profile_id": profiles[place], "calls": 0,
            "business_day": _today(location),
            "created_at": now, "updated_at": now,
        }
        for location in range(LOCATIONS)
        for place in range(6)
    )  # fmt: skip
    _insert(raw, "queue_entries", rows)


def _insert(raw: sqlite3.Connection, table: str, rows: Iterator[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    head = next(rows)
    marks = ", ".join(f":{name}" for name in head)
    statement = f"INSERT INTO {table} ({', '.join(head)}) VALUES ({marks})"
    raw.execute(statement, head)
    raw.executemany(statement, rows)
