"""Rolling backups beside the store: whole, checked copies, made while others read and write.

A backup is a single file ``backups/<store>-<UTC time>.db``; one made because somebody goes back to an older one says so
behind the time. It gets that name only after SQLite found nothing wrong with it, so a file of that name is good, or has
become bad since.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from app.core.errors import StoreUnavailable
from app.core.values import Instant
from app.core.worded import Worded
from app.store.copies import StoppedError, copy_store, find_damage, flush
from app.store.failures import telling_of_files
from app.store.places import make_private_folder

DAYS_KEPT = 7
WEEKS_KEPT = 4
LAST_KEPT = 2
"""However many were made that day."""
DAY_SECONDS = 86_400
SPARE_BYTES = 16_000_000
"""A backup leaves at least this much of the disk free."""

_TIME = "%Y%m%dT%H%M%SZ"

Occasion = Literal["", "before", "after"]
"""Made by itself or by hand; of the store before somebody went back; of the store that was put back."""
_GOING_BACK: tuple[Occasion, ...] = ("before", "after")


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One backup: when it was made (UTC seconds), its file, and what it was made for."""

    made_at: Instant
    path: Path
    occasion: Occasion = ""


class Backups:
    """The backups of one store, in the folder ``backups`` beside it; of so many ``days`` and ``weeks`` one is kept."""

    def __init__(self, store: Path, *, days: int = DAYS_KEPT, weeks: int = WEEKS_KEPT) -> None:
        self.store, self.days, self.weeks = store, days, weeks
        self.folder = store.parent / "backups"

    def kept(self) -> list[Backup]:
        """All of them, oldest first; whether they are still good is not looked at."""
        found = (self._read_name(path) for path in self.folder.glob("*.db"))
        return sorted(each for each in found if each is not None)

    def newest_good(self) -> Backup | None:
        """The newest one in which SQLite finds nothing wrong."""
        return next((each for each in reversed(self.kept()) if _is_good(each)), None)

    def is_due(self, now: Instant) -> bool:
        """Whether the newest is a day old, or there is none; a clock set back makes none due."""
        kept = self.kept()
        return not kept or now - kept[-1].made_at >= DAY_SECONDS

    def make(self, now: Instant, *, occasion: Occasion = "", go_on: Callable[[], bool] = lambda: True) -> Backup | None:
        """Make one, check it, and drop those that are too many; None when ``go_on`` said stop. Holds up no writer.

        In going back none is dropped: whoever took the wrong one chooses again among all that there were.
        Raises ``StoreUnavailable`` (no room, read-only) or ``StoreDamaged``; the older backups stay as they are then.
        """
        name = f"{self.store.stem}-{datetime.fromtimestamp(now, UTC):{_TIME}}{occasion and f'-{occasion}'}.db"
        made = Backup(now, self.folder / name, occasion)
        part = made.path.with_suffix(f".{os.getpid()}.part")  # two programs may find one due at the same moment
        with telling_of_files(self.folder):
            self._check_room()
            try:
                copy_store(self.store, part, go_on)
                part.replace(made.path)
                flush(self.folder)
            except StoppedError:
                return None
            finally:
                part.unlink(missing_ok=True)
            if not occasion:
                self._drop_surplus()
        return made

    @contextmanager
    def holding(self, backup: Backup) -> Iterator[Backup]:
        """The same backup under a name that none of these goes by, so that it stays whatever is dropped meanwhile."""
        held = backup.path.with_suffix(f".{os.getpid()}.held")
        with telling_of_files(self.folder):
            held.unlink(missing_ok=True)
            shutil.copy2(backup.path, held)
        try:
            yield Backup(backup.made_at, held, backup.occasion)
        finally:
            held.unlink(missing_ok=True)

    def _read_name(self, path: Path) -> Backup | None:
        occasion: Occasion = next((each for each in _GOING_BACK if path.stem.endswith(f"-{each}")), "")
        stem, _, time = path.stem.removesuffix(f"-{occasion}").rpartition("-")
        if stem != self.store.stem:
            return None
        with suppress(ValueError):
            return Backup(int(datetime.strptime(time, _TIME).replace(tzinfo=UTC).timestamp()), path, occasion)
        return None

    def _check_room(self) -> None:
        make_private_folder(self.folder)
        needed = self.store.stat().st_size + SPARE_BYTES
        free = shutil.disk_usage(self.folder).free
        if free < needed:
            raise StoreUnavailable(
                Worded(
                    "{folder}: no room for a backup: it needs {needed} MB and {free} MB are free",
                    folder=self.folder, needed=needed // 10**6, free=free // 10**6,
                )
            )  # fmt: skip

    def _drop_surplus(self) -> None:
        kept = self.kept()
        for each in set(kept) - worth_keeping(kept, self.days, self.weeks):
            each.path.unlink(missing_ok=True)


def _is_good(backup: Backup) -> bool:
    try:
        return find_damage(backup.path) is None
    except StoreUnavailable:
        return False


def worth_keeping(backups: Sequence[Backup], days: int = DAYS_KEPT, weeks: int = WEEKS_KEPT) -> set[Backup]:
    """The last ones, the newest of each of the last days that have one, and of each of the last such weeks (of UTC).

    Those made before going back are counted by themselves, so that they displace no other and none displaces them. Of
    the store that was put back one is needed until there is a newer one.
    """
    found = {max(backups)} if backups else set()
    for occasion in ("", "before"):
        found |= _rotation([each for each in backups if each.occasion == occasion], days, weeks)
    return found


def _rotation(backups: Sequence[Backup], days: int, weeks: int) -> set[Backup]:
    newest_first = sorted(backups, reverse=True)
    by_day = _first_of_each(newest_first, lambda time: time.date())
    by_week = _first_of_each(newest_first, lambda time: time.isocalendar()[:2])
    return {*newest_first[:LAST_KEPT], *by_day[:days], *by_week[:weeks]}


def _first_of_each(backups: Sequence[Backup], period: Callable[[datetime], Hashable]) -> Sequence[Backup]:
    found: dict[Hashable, Backup] = {}
    for each in backups:
        found.setdefault(period(datetime.fromtimestamp(each.made_at, UTC)), each)
    return [*found.values()]
