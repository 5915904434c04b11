"""The tickets that somebody has to decide on: printed again, as a copy where one may be out, or let be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.values import Kind
from app.ui.printers.wording import trouble_text
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.desk.views_tickets import OpenTicket, TicketsNow
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def open_words(ticket: OpenTicket) -> str:
    """What is the matter with a ticket, as a notice says it."""
    if ticket.is_in_doubt:
        text = translate("Printer", "Ticket {number} may have come out: {why}")
        why = trouble_text(ticket.error) if ticket.error else translate("Printer", "the program ended meanwhile")
    elif ticket.error:
        text, why = translate("Printer", "Ticket {number} was not printed: {why}"), trouble_text(ticket.error)
    else:
        text = translate("Printer", "Ticket {number} was not printed: {why}")
        why = translate("Printer", "it waited too long")
    return text.format(number=ticket.number, why=why)


class OpenTickets(QWidget):
    """One card a ticket; it empties itself as they are decided on."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tickets")
        self.setAccessibleName(self.tr("Tickets that did not come out"))
        self._scene = scene
        self._rows: dict[str, _Row] = {}
        self.nothing = WrappedLabel(self.tr("Every ticket has come out."), 13, "muted", parent=self)
        self.nothing.setObjectName("tickets.nothing")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.nothing)
        scene.changed.connect(self._take_changes)
        self.read()

    def read(self) -> None:
        """Read them again."""
        self._scene.lanes.look("tickets_now", then=self._show, failed=lambda _: False, key=(id(self), "tickets"))

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or Kind.TICKET in changes.kinds:
            self.read()

    def _show(self, now: TicketsNow) -> None:
        wanted = {each.job_id: each for each in now.open}
        for job_id in [each for each in self._rows if each not in wanted]:
            row = self._rows.pop(job_id)
            row.hide()
            row.deleteLater()
        for job_id, ticket in wanted.items():
            if job_id not in self._rows:
                self._rows[job_id] = row = _Row(self._scene, ticket, self)
                self._column.addWidget(row)
        self.nothing.setVisible(not wanted)


class _Row(QWidget):
    """One ticket with what can be done about it."""

    def __init__(self, scene: Scene, ticket: OpenTicket, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"tickets.{ticket.number}")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        again = self.tr("Print a copy") if ticket.is_in_doubt else self.tr("Print again")
        leave = self.tr("It is there") if ticket.is_in_doubt else self.tr("Not needed")
        self.again = Button(again, f"tickets.{ticket.number}.again", f"{again}: {ticket.number}", icon="print")
        self.leave = Button(leave, f"tickets.{ticket.number}.leave", f"{leave}: {ticket.number}")
        act = scene.lanes.act
        self.again.clicked.connect(partial(act, "print_ticket", ticket.record_id, button=self.again))
        self.leave.clicked.connect(partial(act, "leave_ticket", ticket.job_id, button=self.leave))
        column.addWidget(Label(ticket.number, 20, 700, tabular=True, parent=self))
        column.addWidget(WrappedLabel(open_words(ticket), 13, "muted", parent=self))
        for button in (self.again, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
