"""How the window stands with its remote at this moment: what pages read, and what they ask of whoever keeps in step."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.desk.views_standing import Standing
    from app.sync.report import Report

_NONE: Mapping[str, str] = MappingProxyType({})


class RemoteNow(QObject):
    """Facts alone; the keeper writes them. ``standing`` is None until the store has been asked."""

    changed = Signal()
    """Anything of it is different."""
    unconfirmed_changed = Signal()
    """Other records than before look provisional."""
    wake_wanted = Signal()
    """Go round now: somebody pressed for it."""
    pause_wanted = Signal(bool)
    """Stop, or go on from where it stopped."""
    connect_wanted = Signal()
    """The sheet that connects a remote."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None
        self.report: Report | None = None
        """What the child said last; None while it has said nothing."""
        self.trouble = ""
        """Why there is no child, in words."""
        self.is_paused = False
        self.is_practice = False
        """Whether this is a copy to practise on, of which nothing is kept."""
        self.clock: Callable[[], float] = time.time
        """UTC seconds, as the window reads them."""

    @property
    def name(self) -> str | None:
        """The name of the remote; None without one."""
        return self.standing.remote if self.standing is not None else None

    @property
    def unconfirmed(self) -> Mapping[str, str]:
        """By record, the state that weighs most of what the remote has yet to hear of it."""
        return self.standing.unconfirmed if self.standing is not None and self.standing.remote else _NONE

    @property
    def at(self) -> int:
        """This moment."""
        return int(self.clock())

    def take(self, standing: Standing) -> None:
        """This is what the store says."""
        if standing == self.standing:
            return
        before, self.standing = self.unconfirmed, standing
        self.changed.emit()
        if before != self.unconfirmed:
            self.unconfirmed_changed.emit()

    def hear(self, report: Report | None, trouble: str = "") -> None:
        """This is what the child says, or why it says nothing."""
        if (report, trouble) != (self.report, self.trouble):
            self.report, self.trouble = report, trouble
            self.changed.emit()

    def pause(self, is_paused: bool) -> None:
        """It was stopped, or goes on."""
        if is_paused != self.is_paused:
            self.is_paused = is_paused
            self.changed.emit()
