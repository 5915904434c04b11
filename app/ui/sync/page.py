"""The page of the sync: what needs a person, what is on its way, what is done, and what was heard when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.page import Key, Page
from app.ui.queue.board import Column
from app.ui.rows.growing import Growing
from app.ui.rows.scrolling import ScrollingArea
from app.ui.sync.acting import SyncActs
from app.ui.sync.head import Head
from app.ui.sync.lines import KEYS, aside_row, heard_row, more_row, step_card, waiting_row
from app.ui.widgets.flow import lay_beside
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desk.views_sync import SetAside, StepLine, SyncView
    from app.ui.rows.content import RowContent
    from app.ui.scene import Scene

translate = QCoreApplication.translate
LISTED = 30
"""Rows of one column at a time; nobody reads hundreds, and making them would keep the window."""
_WIDE = 880
"""Below this width, before text scaling, the columns stand below each other."""
_SENT = ("sending", "in_doubt")


class SyncPage(Page):
    """The readable outbox. Without a remote it says what one is for, and how to connect one."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "sync_page", translate("Page", "Sync"))
        self._acts = SyncActs(scene, self.catch_up)
        self._view: SyncView | None = None
        self._steps: dict[str, StepLine] = {}
        self._told: dict[str, StepLine] = {}
        self._aside: dict[str, SetAside] = {}
        self.head = Head(scene, self)
        self.head.print_pressed.connect(self._print)
        board = self._board = QWidget(self)
        self.need = Column("sync.need", "", "", selects=True, parent=board)
        self.away = Column("sync.away", "", "", parent=board)
        self._entitle(has_remote=True)
        self.done = Column("sync.done", self.tr("Lately done"), self.tr("Nothing has been told yet."), parent=board)
        self.heard = Column("sync.heard", self.tr("Heard"), self.tr("Nothing has been heard yet."), parent=board)
        self._growing: dict[Column, Growing] = {}
        for column in (self.need, self.away, self.done, self.heard):
            column.list.opened.connect(self._open)
            column.list.acted.connect(self._act)
            self._growing[column] = Growing(column.model)
            self._growing[column].grown.connect(self._say_filled)
        self._lay_out(board)
        scene.remote.changed.connect(self._renew_head)

    def refresh(self) -> None:
        look = self.scene.lanes.look
        look("lately_told", then=self._show_done, key=(id(self), "done"))
        look("sync_view", then=self._show, key=(id(self), "view"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key(KEYS["retry"], translate("Sync", "Try it again")),
            Key(KEYS["change"], translate("Sync", "Change the booking or the customer")),
            Key(KEYS["discard"], translate("Sync", "Discard it, with a reason")),
            Key(KEYS["mine"], translate("Sync", "Keep our values")),
            Key(KEYS["theirs"], translate("Sync", "Take their values")),
            Key("Return", translate("Sync", "Open everything about it")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give room to what there is something in; what is empty takes as much as its words."""
        is_needed = self.need.model.rowCount() > 0
        is_wide = self.width() >= theme.scaled(_WIDE)
        lay_beside(self._line, is_beside=is_wide)
        for at, share in enumerate((5, 4, 4) if is_needed or not is_wide else (3, 6, 4)):
            self._line.setStretch(at, share)
        for column in (self.need, self.away, self.heard, self.done):
            column.be_low(is_low=not is_wide and column.model.rowCount() == 0)

    def _lay_out(self, board: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        line: QBoxLayout = QHBoxLayout(board)
        self._line = line
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.need, 5)
        line.addWidget(self.away, 4)
        last = QVBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.heard, 2)  # as many kinds as there are, which are always the same
        last.addWidget(self.done, 1)
        line.addLayout(last, 4)
        column.addWidget(self.head)
        self._scroll = ScrollingArea(board, "sync.board", self)
        column.addWidget(self._scroll, 1)
        column.addStretch(0)  # for the head to stay small while there is nothing below it

    def _entitle(self, *, has_remote: bool) -> None:
        taken = self.tr("Nothing needs you: the remote has taken everything so far.")
        alone = self.tr("No remote is connected: everything stays on this till. “Connect a remote…” is the way to one.")
        self.need.entitle(self.tr("Needs you"), taken if has_remote else alone)
        away = self.tr("On its way") if has_remote else self.tr("Kept for a remote")
        self.away.entitle(away, self.tr("Nothing is on its way: everything has been told."))

    def _show(self, view: SyncView) -> None:
        is_first, self._view = self._view is None, view
        now, zone = self.scene.remote.at, self.scene.zone
        self._steps = {str(each.seq): each for each in view.steps}
        staff = {each.id: each.name for each in self.scene.shop.staff} if self.scene.shop is not None else {}
        self._entitle(has_remote=bool(view.remote))
        need = [each for each in view.steps if each.needs_you]
        away = sorted((each for each in view.steps if not each.needs_you), key=lambda each: each.standing not in _SENT)
        self._fill(self.need, need, lambda each: step_card(each, now, staff), view.need_you)
        report = self.scene.remote.report
        is_online = report is not None and report.state.value == "online"
        self._fill(
            self.away, away, lambda each: waiting_row(each, now, is_online=is_online), view.waiting + view.sending
        )
        heard = [heard_row(each, zone, now) for each in view.heard]
        self._aside = {f"aside{at}": each for at, each in enumerate(view.set_aside)}
        aside = [aside_row(each, at, zone, now) for at, each in enumerate(view.set_aside)]
        self._list(self.heard, [*aside, *(each for each in heard if each is not None)], len(aside))
        for part in (self._board, self._scroll):
            part.setVisible(bool(view.remote or view.steps))
        self._renew_head()
        if is_first and need:
            self.need.list.focus_first()
        self._say_filled()

    def _say_filled(self) -> None:
        if self._view is not None and all(each.is_done for each in self._growing.values()):
            self.filled.emit()

    def _show_done(self, lines: tuple[StepLine, ...]) -> None:
        now = self.scene.remote.at
        self._told = {str(each.seq): each for each in lines}
        self._fill(self.done, lines, lambda each: waiting_row(each, now), 0)

    def _fill(
        self, column: Column, lines: Sequence[StepLine], row: Callable[[StepLine], RowContent], count: int
    ) -> None:
        """Words are found for the steps that are listed alone, of which there are few."""
        hidden = max(len(lines), count) - LISTED
        more = [more_row(hidden)] if len(lines) > LISTED else []
        self._list(column, [*map(row, lines[:LISTED]), *more], count)

    def _list(self, column: Column, rows: Sequence[RowContent], count: int) -> None:
        self._growing[column].show(rows)
        column.show_facts(words.number(count) if count else "")
        self._share()

    def _renew_head(self) -> None:
        if self.isVisible() and self._view is not None:
            self.head.show_now(self._view.need_you)

    def _open(self, key: str) -> None:
        line = self._steps.get(key)
        if key in self._aside:
            self._show_aside(self._aside[key])
        elif line is not None and line.needs_you:
            self._sheet(line)
        elif (line := line or self._told.get(key)) is not None:
            self._acts.change(line)

    def _show_aside(self, aside: SetAside) -> None:
        """The row as the remote sent it, for whoever looks after the remote."""
        said = f"{aside.why}\n\n{aside.body}"
        text = WrappedLabel(said, 13)
        text.setObjectName("sync.aside_body")
        text.setAccessibleName(said)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setContentsMargins(16, 4, 16, 16)
        self.scene.open_drawer(text, translate("Sync", "A row that was set aside"))

    def _act(self, key: str, verb: str) -> None:
        line = self._steps.get(key)
        if line is None:
            return
        row = self.need.list.row(key)
        if verb == "retry":
            self._acts.retry(line, row)
        elif verb == "mine":
            self._acts.keep_mine(line, row)
        elif verb == "theirs":
            self._acts.take_theirs(line, row)
        elif verb == "change":
            self._acts.change(line)
        else:
            self._sheet(line, verb)

    def _sheet(self, line: StepLine, begin: str = "") -> None:
        from app.ui.sync.sheet import StepSheet

        sheet = StepSheet(self.scene, line, begin)
        sheet.decided.connect(self.need.list.focus_first, Qt.ConnectionType.QueuedConnection)
        self.scene.open_drawer(sheet, translate("Sync", "Needs you"))

    def _print(self) -> None:
        from app.ui.sync.printing import print_steps

        print_steps(self.scene, [each for each in self._steps.values() if each.needs_you])
