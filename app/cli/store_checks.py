"""What ``doctor`` looks at in the store: where it is, whether it can be written, whole, of this version, and backed up.

Nothing is made and nothing is changed: a store that is not there yet is left to the first start.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.cli.findings import Finding, State, attention, ok, problem
from app.core.errors import BadInput, StoreTooNew, StoreUnavailable, WindowAlreadyOpen
from app.core.values import Instant
from app.core.wall import zone

TIGHT_BYTES, FULL_BYTES = 500 * 10**6, 50 * 10**6
BACKUP_DAYS = 3
DAY = 86_400


def check_store(store: Path, now: Instant) -> Iterator[Finding]:
    """Everything about the store, where there is one."""
    place = _check_place(store)
    yield place
    yield _check_disk(store)
    if not store.is_file():
        return
    tables = _check_tables(store)
    yield tables
    if tables.state is State.PROBLEM:
        return  # it is not ours to judge
    yield _check_content(store)
    yield _check_backups(store, now)
    yield from _check_window(store)
    yield from _check_zones(store)
    yield from _check_pins(store)


def newest_step(store: Path) -> Instant | None:
    """When the newest row of the store was written, by its own stamps; None where that cannot be told."""
    rows = _ask(store, "SELECT max(at) FROM audit UNION ALL SELECT max(updated_at) FROM appointments")
    return max((row[0] for row in rows if isinstance(row[0], int)), default=None)


def _ask(store: Path, query: str) -> list[tuple[object]]:
    if not store.is_file():
        return []
    try:
        with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            return connection.execute(query).fetchall()
    except sqlite3.Error:
        return []  # what is wrong with the file is said by the check for that


def _check_place(store: Path) -> Finding:
    if store.is_file():
        return _check_rights(store)
    if store.exists():
        return problem("store", f"{store} is no file", "move it away; the next start makes a new store")
    above = next((each for each in store.parents if each.exists()), store.parent)
    if not above.is_dir() or not os.access(above, os.W_OK | os.X_OK):
        return problem("store", f"none yet, and {above} takes no files", "allow this user to write there")
    return ok("store", f"none yet; the first start makes {store}")


def _check_rights(store: Path) -> Finding:
    for path, kind in ((store, "it"), (store.parent, "its folder")):
        if not os.access(path, os.R_OK | os.W_OK):
            return problem("store", f"{store}: this user may not write to {kind}", f"change the rights of {path}")
    return ok("store", f"{store}, {_size(store.stat().st_size)}, can be read and written")


def _size(count: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"


def _check_disk(store: Path) -> Finding:
    above = next((each for each in store.parents if each.exists()), Path("/"))
    free = shutil.disk_usage(above).free
    # A backup, or an upgrade, needs as much again as the store has.
    needed = store.stat().st_size if store.is_file() else 0
    found = f"{_size(free)} are free for {above}"
    if free < FULL_BYTES + needed:
        return problem("disk", found, "make room: the store cannot be backed up, and soon not written")
    if free < TIGHT_BYTES + 2 * needed:
        return attention("disk", found, "make room soon")
    return ok("disk", found)


def _check_content(store: Path) -> Finding:
    from app.store.copies import find_damage

    if store.stat().st_size == 0:
        return ok("content", "the file is empty; the next start makes a new store of it")
    try:
        found = find_damage(store)
    except StoreUnavailable as error:
        return attention("content", f"nobody can look now ({error})", "try again when it has finished")
    if found is None:
        return ok("content", "whole, as far as SQLite can tell")
    mend = "start the window: it sets the file aside and takes the newest good backup"
    return problem("content", f"damaged ({found})", mend)


def _check_tables(store: Path) -> Finding:
    from app.store.migrate import HEAD, read_revision

    try:
        revision = read_revision(store)
    except StoreTooNew:
        return problem("tables", "written by a newer version of Floorwalker", "update the program on this till")
    except BadInput as error:
        return problem("tables", error.what, error.right)
    except sqlite3.Error as error:
        return attention("tables", f"they cannot be read ({error})", "see the content of the store")
    if revision is None:
        return ok("tables", "none yet; the next start makes them")
    if revision != HEAD:
        found = f"of {revision}, this program's are {HEAD}"
        return attention("tables", found, "the next start upgrades them, after a backup")
    return _check_columns(store, revision)


def _check_columns(store: Path, revision: str) -> Finding:
    from app.store.failures import UNFIT_ADVICE
    from app.store.shape import missing_columns, named

    try:
        missing = missing_columns(store)
    except sqlite3.Error as error:
        return attention("tables", f"they cannot be read ({error})", "see the content of the store")
    if missing:
        found = f"of {revision}, by an unfinished version of the program: they lack {named(missing)}"
        return problem("tables", found, UNFIT_ADVICE)
    return ok("tables", f"of {revision}, as this program has them")


def _check_backups(store: Path, now: Instant) -> Finding:
    from app.store.backup import Backups

    backups = Backups(store)
    kept = backups.kept()
    if not kept:
        return attention("backups", f"none in {backups.folder}", "start the window: it makes one, and one a day")
    days = (now - kept[-1].made_at) // DAY
    made = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(kept[-1].made_at))
    if days >= BACKUP_DAYS:
        return attention("backups", f"the newest is {days} days old", "keep the window open: it makes one a day")
    return ok("backups", f"{len(kept)}, the newest of {made}")


def _check_window(store: Path) -> Iterator[Finding]:
    from app.store.lock import StoreLock, lock_file

    if not lock_file(store).exists():
        return
    try:
        with StoreLock(store):
            yield ok("window", "none has this store open")
    except WindowAlreadyOpen:
        yield ok("window", "one has this store open")
    except StoreUnavailable as error:
        yield attention("window", f"nobody can say whether one is open: {error}", "allow this user to write there")


def _check_zones(store: Path) -> Iterator[Finding]:
    for (name,) in _ask(store, "SELECT DISTINCT timezone FROM locations"):
        try:
            zone(str(name))
        except ValueError:
            yield problem("places", f"nobody knows the time zone {name!r}", "update the program, or mend the location")


def _check_pins(store: Path) -> Iterator[Finding]:
    """Where PINs are in use, somebody must be able to give others theirs, and leave."""
    kept = _ask(store, "SELECT value FROM settings WHERE key = 'staff_roles'")
    given = json.loads(str(kept[0][0])) if kept and kept[0][0] else {}
    holders = _ask(
        store, "SELECT json_array(s.id, s.role, s.is_active) FROM staff_pins p JOIN staff s ON s.id = p.staff_id"
    )
    found = [json.loads(str(each)) for (each,) in holders]
    if not found:
        return
    managers = [who for who, role, is_active in found if is_active and given.get(who, role) == "manager"]
    if managers:
        without = _ask(
            store, "SELECT count(*) FROM staff s WHERE s.is_active AND s.id NOT IN (SELECT staff_id FROM staff_pins)"
        )
        said = f"{len(found)} of the staff have one, {len(managers)} of them managers"
        rest = int(str(without[0][0])) if without else 0
        choose = f"; {rest} who work here have none, and choose one with a manager at the first locked desk"
        yield ok("pins", said + choose if rest else said)
    else:
        found_out = "no manager who works here has one, and who has none gets into a locked desk all the same"
        mend = "floorwalker pins manager --staff ID for one of the staff who has one, else floorwalker pins forget-all"
        yield problem("pins", found_out, mend)
