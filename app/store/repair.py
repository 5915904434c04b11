"""A damaged store set aside, the newest good backup in its place, and what was done since then saved where it can be.

What happens is told as facts in a ``Repair``; the page that shows it has the words. Every step can be cut short by a
crash: the store's file is replaced at the very end, and until then the damage is found again at the next start.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.core.frozen import frozen
from app.core.values import Instant
from app.store.backup import Backup, Backups
from app.store.copies import copy_store, find_damage, flush
from app.store.failures import telling_of_files
from app.store.lock import StoreLock
from app.store.migrate import HEAD, STORE_ID, read_revision, upgrade_file
from app.store.places import make_private_file, make_private_folder
from app.store.put_back import carry_tickets, doubt_what_waits
from app.store.salvage import Salvage, salvage
from app.store.swap import SIDE_FILES, finish_swap, remove_sides, swap_in


@frozen
class Repair:
    """What was found and what was done. Instants are UTC seconds.

    Without a backup ``restored_at`` is None: then the store began anew with what could be saved.
    """

    found: str
    """What SQLite says is wrong, in its own words."""
    aside: Path
    """The folder in which the damaged files are kept."""
    restored_at: Instant | None
    """When the backup was made that stands in now: whatever was done later and not saved is missing."""
    saved: Salvage

    @property
    def may_miss_steps(self) -> bool:
        """Whether anything may be missing: nothing is known to be whole without reading it to the end."""
        return self.restored_at is None or self.saved.steps_lost > 0 or self.saved.records_lost > 0


def find_trouble(store: Path) -> str | None:
    """Why a store needs repair, in words; None when it needs none. For a file that is missing: none.

    Besides damage: a file that has lost its write-ahead log, or was emptied, which its newest backup gives away. Raises
    ``StoreUnavailable`` when nobody can look now.
    """
    if not store.exists():
        return None
    kept = Backups(store).kept()
    if store.stat().st_size == 0:
        return "the file is empty" if kept else None
    found = find_damage(store)
    if found is not None or not kept:
        return found
    return _find_loss(store, kept[-1].path)


def _find_loss(store: Path, backup: Path) -> str | None:
    """What the backup has and the store has not; nothing when somebody began a new store in the old one's place."""
    try:
        (store_id, steps), (backup_id, backed_up) = _extent(store), _extent(backup)
    except sqlite3.DatabaseError:
        return None  # the backup has become bad: it gives nothing away
    if store_id != backup_id or steps >= backed_up:
        return None
    return f"the last {backed_up - steps} steps of its backup are missing"


def repair(store: Path, now: Instant, *, lock: StoreLock) -> Repair:
    """Set the store aside, put the newest good backup in its place, and save what was done since.

    Nobody may have it open: ``lock`` proves that no window has. Raises ``StoreUnavailable`` (no room, read-only), with
    the store as it was.
    """
    found = find_trouble(store) or "no damage"
    with telling_of_files(store.parent), _fresh_beside(store, lock) as fresh:
        aside = _set_aside(store, now)
        backup = Backups(store).newest_good()
        _start_from(backup, fresh)
        saved = salvage(store, fresh, now)
        swap_in(fresh, store)
    return Repair(found, aside, backup.made_at if backup else None, saved)


def restore(
    store: Path,
    backup: Backup,
    now: Instant,
    *,
    lock: StoreLock,
    backups: Backups | None = None,
    sign: Callable[[Path], object] = lambda _: None,
) -> Path:
    """Go back to a backup, because somebody wants that; the folder in which the store as it was is kept.

    ``sign`` says in the restored file who that was, before it takes the store's place. The restored state is backed up
    at once, so that the next start does not take it for a loss.
    """
    with telling_of_files(store.parent), _fresh_beside(store, lock) as fresh:
        aside = _set_aside(store, now)
        _start_from(backup, fresh)
        carry_tickets(store, fresh)
        sign(fresh)
        swap_in(fresh, store)
    (backups or Backups(store)).make(now, occasion="after")
    return aside


@contextmanager
def _fresh_beside(store: Path, lock: StoreLock) -> Iterator[Path]:
    """A name for the file that is to take the store's place; nothing of it stays when that fails."""
    if lock.store != store:
        raise ValueError(f"the lock is that of {lock.store}, not of {store}")
    fresh = store.with_name(f"{store.name}.restoring")
    try:
        finish_swap(store)
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)
        remove_sides(fresh)


def _set_aside(store: Path, now: Instant) -> Path:
    """Keep copies of the file and its side files, together and under their names, in a folder of their own."""
    folder = store.parent / "damaged" / f"{store.stem}-{datetime.fromtimestamp(now, UTC):%Y%m%dT%H%M%SZ}"
    make_private_folder(folder)
    for name in (store.name, *(store.name + side for side in SIDE_FILES)):
        here, there = store.with_name(name), folder / name
        there.unlink(missing_ok=True)
        if here.exists():
            shutil.copy2(here, there)
            flush(there)
    flush(folder)
    return folder


def _start_from(backup: Backup | None, fresh: Path) -> None:
    """A store of this version in ``fresh``: the backup, brought up to date, or an empty one."""
    fresh.unlink(missing_ok=True)
    if backup is not None:
        copy_store(backup.path, fresh)
    if read_revision(fresh) != HEAD:
        make_private_file(fresh)
        upgrade_file(fresh)
    doubt_what_waits(fresh)


def _extent(path: Path) -> tuple[str | None, int]:
    """Which store a file is, and how many steps it knows of."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        found = connection.execute("SELECT value FROM settings WHERE key = ?", (STORE_ID,)).fetchone()
        steps = connection.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()
    return (found[0] if found else None), int(steps[0])
