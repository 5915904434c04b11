"""Keeps the window in step: asks the store how it stands, lets a child process do the work, and says so in the pill."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from app.ui.sync.saying import pill_words

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.desk.views_standing import Standing
    from app.sync.report import Report
    from app.ui.first_start import Command, RemoteWish
    from app.ui.sync.child import SyncChild
    from app.ui.sync.quitting import QuitSheet
    from app.ui.window import Window

FOLLOW = ("sync", "--follow")


class SyncKeeper(QObject):
    """Made once the window is painted. ``program`` gives this program's own command line; without it nobody syncs.

    ``wish`` gives the remote that is prepared for this machine.
    """

    def __init__(
        self,
        window: Window,
        program: Callable[[], Command | None],
        clock: Callable[[], float] = time.time,
        wish: Callable[[], RemoteWish | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._window, self._program, self._wish = window, program, wish
        self.now = window.scene.remote
        self.now.clock = clock
        self._child: SyncChild | None = None
        self._for = ""
        """The remote that the child was begun for."""
        self._quit_sheet: QuitSheet | None = None
        self.now.changed.connect(self.show)
        self.now.wake_wanted.connect(self.wake)
        self.now.pause_wanted.connect(self.pause)
        self.now.connect_wanted.connect(self.open_connection)
        window.scene.changed.connect(self._hear_desk)
        window.scene.ticked.connect(self.show)
        window.header.status.clicked.connect(self._open_page)
        window.asks_to_stay = self._asks_to_stay

    def count(self) -> None:
        """Ask the store how it stands; the trouble that a page has with it is enough."""
        self._window.scene.lanes.look("sync_standing", key="sync_standing", then=self._take, failed=lambda _: None)

    def show(self) -> None:
        """Say in the header how it stands."""
        said, dot = pill_words(self.now, self._window.scene.zone, self.now.at)
        self._window.header.show_status(said.short, said.words, dot, said.why)

    def wake(self) -> None:
        """Somebody wants it done now."""
        if self._child is not None:
            self._child.wake()

    def pause(self, is_paused: bool) -> None:
        """Stop at the next page, or go on from there."""
        self.now.pause(is_paused)
        self._employ()

    def leave(self) -> None:
        """The window is closing: the child ends by itself meanwhile."""
        if self._child is not None:
            self._child.end()

    def finish(self) -> None:
        """Wait until the child is gone."""
        if self._child is not None:
            self._child.finish()

    def take_over(self, other: SyncKeeper) -> None:
        """Keep the child of another window, which goes on with its work."""
        child, self._for = other._child, other._for
        other._child = None
        if child is not None:
            child.said.disconnect(other._hear)
            child.died.disconnect(other._hear_end)
            child.setParent(self)
            self._child = self._listen_to(child)
        if other.now.report is not None:
            self.now.hear(other.now.report)

    def begin_anew(self) -> None:
        """There is another token, or another remote: let a new child find out."""
        self.now.hear(None)
        self.now.pause(False)
        if self._child is not None:
            self._child.begin_anew()
        self.count()

    def _take(self, standing: Standing) -> None:
        self.now.take(standing)
        self.show()
        self._window.rail.keep("sync", bool(standing.remote))
        self._window.scene.badge_changed.emit("sync", standing.need_you if standing.remote else 0)
        self._employ()

    def _employ(self) -> None:
        """A child where there is a remote, and none where there is not, or while it is paused."""
        name = self.now.name or ""
        if self._child is None and name:
            self._child = self._make_child()
        if self._child is None:
            return
        if not name or self.now.is_paused:
            self._child.end()
            self.now.hear(None)
        elif name != self._for and self._for:
            self._child.begin_anew()
            self.now.hear(None)
        else:
            self._child.begin()
        self._for = name

    def _make_child(self) -> SyncChild | None:
        program = self._program()
        if program is None:
            return None
        from app.ui.sync.child import SyncChild  # most shops work alone

        return self._listen_to(SyncChild(program._replace(arguments=(*program.arguments, *FOLLOW)), self))

    def _listen_to(self, child: SyncChild) -> SyncChild:
        child.said.connect(self._hear)
        child.died.connect(self._hear_end)
        return child

    def _hear(self, report: Report) -> None:
        self.now.hear(report)
        self.count()

    def _hear_end(self, words: str) -> None:
        """It is begun again after a while; until then nobody knows how the remote is, but that it takes no token."""
        report = self.now.report
        if report is None or report.state.value != "signed_out":
            self.now.hear(None, words)

    def _hear_desk(self, changes: Changes) -> None:
        """Something was committed here. While the remote is away, one probe at a time is enough."""
        report = self.now.report
        if changes.kinds and report is not None and report.state.value == "online":
            self.wake()

    def _open_page(self) -> None:
        if not self._window.is_shut:
            self._window.show_page("sync")

    def open_connection(self) -> None:
        """The sheet that connects a remote, or signs in again."""
        from app.ui.sync.connect import ConnectSheet

        sheet = ConnectSheet(self._window.scene, self._program())
        if (wish := self._wish()) is not None:
            sheet.prepare(wish)
        sheet.connected.connect(self.begin_anew)
        self._window.scene.open_drawer(sheet, self.tr("Work with a remote"))

    def _asks_to_stay(self) -> bool:
        """Say how much has not been sent, once; pressed again, the window closes. The end of a session asks nobody."""
        standing, window = self.now.standing, self._window
        is_unsent = standing is not None and standing.remote is not None and standing.unsent > 0
        if not is_unsent or self._child is None or not window.isVisible() or _ends_session():
            return False
        if self._quit_sheet is not None and isValid(self._quit_sheet):
            return False
        from app.ui.sync.quitting import QuitSheet

        self._quit_sheet = QuitSheet(window.scene)
        self._quit_sheet.left.connect(window.leave)
        window.scene.open_drawer(self._quit_sheet, self.tr("Not everything is sent"))
        return True


def _ends_session() -> bool:
    """Whether the person logs out: then nothing may keep the window open."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
