"""The shop as the window holds it: the only window of its store, mended when the file is damaged, backed up day by day.

Damage is mended where it is met: at opening, in the middle of a verb or a query, or by the look over the whole file
that ``tend`` takes when the window has time. Verbs and queries wait meanwhile, and find the mended store.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import StoreDamaged, StoreUnavailable
from app.core.roles import Act
from app.core.values import Changes, Instant
from app.core.worded import Worded
from app.desk.seat import Seat
from app.desk.shop import QUERIES, VERBS, Shop
from app.desk.views_upkeep import KeptBackup, Mended
from app.store.backup import DAY_SECONDS, Backup, Backups
from app.store.copies import find_damage
from app.store.lock import StoreLock, without_sync
from app.store.places import find_places
from app.store.settings import read_settings
from app.store.store import Store, read_clock

if TYPE_CHECKING:
    from app.core.backups import BackupLook
    from app.desk.shop import Going
    from app.store.repair import Repair

SYNC_SECONDS, REPAIR_SECONDS = 15.0, 3.0
"""How long somebody who goes back to a backup, and a repair, waits for the sync to come to the end of a page."""

ERASED_AT_ONCE = 200
"""How many customers a day are erased at the most because they do not come any more: each looks through all texts."""


class WindowShop(Shop):
    """A shop whose lock nobody else has; ``act`` runs on one thread, ``look`` on another, ``tend`` on a third."""

    def __init__(self, path: Path, *, clock: Callable[[], Instant] = read_clock, staff_id: str | None = None) -> None:
        """Take the lock, then open the store. Raises ``WindowAlreadyOpen`` and what ``open_shop`` raises."""
        self._path, self._clock = path, clock
        self._acting, self._looking = threading.Lock(), threading.Lock()
        self._listeners: list[Callable[[Changes], None]] = []
        self._news: list[Mended] = []
        self._is_looked_over = False
        self._erased_at = -DAY_SECONDS
        self._lock = StoreLock(path)
        try:
            super().__init__(self._open_store(), staff_id=staff_id)
            self.seat = Seat(self)
        except BaseException:
            self._lock.release()
            raise

    def act(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """As ``Shop.act``; met damage is mended, and then the verb has to be tried again by whoever wanted it."""
        try:
            with self._acting:
                return super().act(verb, *args, **kwargs)
        except StoreDamaged:
            self._mend()
            raise

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """As ``Shop.look``; met damage is mended, and the query is run again."""
        try:
            with self._looking:
                return super().look(query, *args, **kwargs)
        except StoreDamaged:
            self._mend()
            with self._looking:
                return super().look(query, *args, **kwargs)

    def look_behind(self, questions: Sequence[tuple[str, Sequence[Any], Mapping[str, Any]]]) -> tuple[int, list[Any]]:
        """As ``Shop.look_behind``; damage is left to the next look."""
        with self._acting:  # no other thread looks by this one's connection, but the store may be mended
            return super().look_behind(questions)

    def data_version(self) -> int:
        """As ``Shop.data_version``."""
        with self._looking:
            return super().data_version()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """As ``Shop.subscribe``; a repair is heard as ``Changes()``: anything may be different."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tend(self, go_on: Callable[[], bool] = lambda: True) -> Mended | None:
        """Look the file over once, back it up when that is due, and tell of a repair that nobody was told of yet.

        Takes seconds with a large store; ends early when ``go_on`` says so. Raises ``StoreUnavailable`` without room.
        """
        VERBS.load()  # the start has left them out, and no press shall wait for them
        QUERIES.load()
        if not self._is_looked_over:
            self._mend()
            self._is_looked_over = True
            from app.desk.erasing import finish_erasures  # nobody needs it before, and few ever

            finish_erasures(self._path, self._clock(), go_on)
            self._backups().make(self._clock(), go_on=go_on)
        elif self._backups().is_due(self._clock()):
            self._backups().make(self._clock(), go_on=go_on)
        self._erase_long_gone(go_on)
        return self._news.pop(0) if self._news else None

    def _erase_long_gone(self, go_on: Callable[[], bool]) -> None:
        """Once a day, those who have not been here for as long as the shop keeps customers; the rest the next day."""
        now = self._clock()
        if 0 <= now - self._erased_at < DAY_SECONDS:
            return
        self._erased_at, done = now, 0
        if not self.look("long_gone"):
            return
        while done < ERASED_AT_ONCE and go_on() and self._erase_next():
            done += 1
        if done:
            from app.desk.erasing import finish_erasures

            finish_erasures(self._path, now, go_on)

    def _erase_next(self) -> bool:
        from app.desk.retention import erase_long_gone  # few shops set that

        with self._acting, self.store.write() as unit:
            return erase_long_gone(unit)

    def backups(self) -> tuple[KeptBackup, ...]:
        """All backups, newest first."""
        kept = reversed(self._backups().kept())
        return tuple(KeptBackup(each.made_at, each.path.stat().st_size, str(each.path), each.occasion) for each in kept)

    def back_up(self, going: Going | None = None, go_on: Callable[[], bool] = lambda: True) -> bool:
        """Make a backup now, because somebody wants that, as the trail says; whether it was made.

        ``going`` is the act of who pressed. Raises ``LeaveNeeded``, ``StoreUnavailable`` without room, or
        ``StoreDamaged``.
        """
        going = going or self.begin()
        self.act("check_leave", Act.SETTINGS, within=going)
        made = self._backups().make(self._clock(), go_on=go_on)
        if made is not None:
            self.act("back_up", made_at=made.made_at, within=going)
        return made is not None

    def look_into(self, backup: KeptBackup) -> BackupLook:
        """What is in a backup. Raises ``StoreDamaged`` where something is wrong in it."""
        from app.store.backup_look import look_into

        return look_into(Path(backup.path), self._clock())

    def go_back(self, backup: KeptBackup, going: Going | None = None) -> None:
        """Put a backup in the store's place; the store as it is now is backed up first, and set aside.

        Verbs and queries wait, and find the restored store, whose trail says who went back; ``going`` is their act.
        Raises ``LeaveNeeded``, ``StoreDamaged`` for a backup in which something is wrong, ``StoreUnavailable`` without
        room or where a sync does not end; the store stays as it is then.
        """
        from app.desk.traces import signer_of
        from app.store.repair import restore

        going = going or self.begin()
        allowed_by, path = self.act("check_leave", Act.SETTINGS, within=going), Path(backup.path)
        if (damage := find_damage(path)) is not None:
            raise StoreDamaged(Worded("{store}: {damage}", store=path, damage=damage))
        keeping, now = self._backups(), self._clock()
        with (
            without_sync(self._path, patience=SYNC_SECONDS), self._acting, self._looking,
            keeping.holding(Backup(backup.made_at, path)) as chosen,
        ):  # fmt: skip
            keeping.make(now, occasion="before")
            self.store.close()
            try:
                sign = signer_of(going, allowed_by, backup.made_at, self._clock)
                restore(self._path, chosen, now + 1, lock=self._lock, backups=keeping, sign=sign)
            finally:
                self.store = self._open_store()
        self._publish(Changes())

    def _backups(self) -> Backups:
        with self.store.read() as reader:
            kept = read_settings(reader.connection)
        return Backups(self._path, days=kept.backup_days, weeks=kept.backup_weeks)

    def close(self) -> None:
        """Let go of the store and of its lock."""
        super().close()
        self._lock.release()

    def _open_store(self) -> Store:
        try:
            store = self._store()
        except StoreDamaged:
            self._repair()
            store = self._store()
        store.subscribe(self._publish)
        return store

    def _store(self) -> Store:
        return Store(self._path, clock=self._clock, lock=self._lock)

    def _mend(self) -> None:
        """Repair the store when it needs that, with no verb and no query running."""
        from app.store.repair import find_trouble

        if find_trouble(self._path) is None:
            return
        with self._acting, self._looking:
            if find_trouble(self._path) is None:  # the other lane was quicker
                return
            self.store.close()
            self._repair()
            self.store = self._open_store()
        self._publish(Changes())

    def _repair(self) -> None:
        from app.store.repair import repair  # what hardly anybody ever needs is not imported at each start

        with ExitStack() as alone:
            with suppress(StoreUnavailable):  # damage does not wait for a sync that does not end
                alone.enter_context(without_sync(self._path, patience=REPAIR_SECONDS))
            self._news.append(_told(repair(self._path, self._clock(), lock=self._lock)))

    def _publish(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)


def open_window_shop(
    path: str | Path | None = None, *, clock: Callable[[], Instant] = read_clock, staff_id: str | None = None
) -> WindowShop:
    """Open the shop of a store, by default this user's own, as its only window. Raises ``Known`` errors in words."""
    return WindowShop(find_places().store if path is None else Path(path), clock=clock, staff_id=staff_id)


def _told(done: Repair) -> Mended:
    saved = done.saved
    return Mended(done.restored_at, saved.steps, saved.steps_lost, saved.records_lost, str(done.aside))
