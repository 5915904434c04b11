"""When a place is to be open longer: its services that keep shorter hours of their own, and which of them go along."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.beside import listed
from app.ui.dates import day_short
from app.ui.settings.pick_fields import SeveralField
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.core.values import Definition, SpecialHour, Staff

translate = QCoreApplication.translate
_NAMES = 6


class GoingAlong(QWidget):
    """Away while no service keeps shorter hours. ``edited`` carries the ids of those that take the longer ones over."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self.field = SeveralField(
            name, self.tr("Open longer too"), self,
            meaning=self.tr("A service that is off keeps its own hours, and nobody books it in the time that comes."),
        )  # fmt: skip
        self.all = Button(self.tr("All services take the longer hours over"), f"{name}.all", icon="clock", parent=self)
        self.all.clicked.connect(lambda: self.edited.emit(self._keys))
        self.field.edited.connect(self.edited)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(line)
        line.addWidget(self.all)
        self.hide()

    def show_services(self, services: Sequence[Definition], chosen: Sequence[str]) -> None:
        """Show those that keep shorter hours, and which of them go along."""
        self._keys = tuple(each.id for each in services)
        self.field.offer([(each.id, each.name) for each in services])
        self.field.show_value(chosen)
        self.all.setVisible(len(services) > 1)
        self.setVisible(bool(services))


def shorter_words(services: Sequence[Definition], staff: Sequence[Staff]) -> str:
    """Which services keep shorter hours, and who works shorter ones; nothing where nobody does."""
    own = translate("Settings", "These keep their own, shorter hours: {services}.")
    work = translate("Settings", "Who works here has hours of their own too: {staff}.")
    said = (
        own.format(services=_names(services)) if services else "",
        work.format(staff=_names(staff)) if staff else "",
    )
    return " ".join(filter(None, said))


def behind_words(behind: Iterable[tuple[Definition, tuple[SpecialHour, ...]]]) -> str:
    """Which days of every year no service can take over, and which services keep their own hours then."""
    said = translate(
        "Settings",
        "Every year on {days} these keep their own hours, as the longer ones would differ by weekday: {services}. "
        "Give them a special day of their own.",
    )
    by_days: dict[tuple[SpecialHour, ...], list[Definition]] = {}
    for service, rows in behind:
        by_days.setdefault(rows, []).append(service)
    return " ".join(
        said.format(days=listed(_day_words(row) for row in rows), services=_names(services))
        for rows, services in by_days.items()
    )


def _day_words(row: SpecialHour) -> str:
    return f"“{row.name}”" if row.name else day_short(row.first)


def _names(records: Sequence[Definition] | Sequence[Staff]) -> str:
    """The first of them, and that there are more."""
    return listed(each.name for each in records[:_NAMES]) + (" …" if len(records) > _NAMES else "")
