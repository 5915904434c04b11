"""A service's own staff: who of them does it, and in which order customers see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.listing import ordered, switched
from app.core.values import DefinitionStaff
from app.ui.settings.fields import FormField
from app.ui.settings.keyed_lines import lay_lines
from app.ui.settings.order_field import OrderField, order_words
from app.ui.settings.switch import Switch
from app.ui.widgets.labels import WrappedLabel

Rows = tuple[DefinitionStaff, ...]


class StaffLine(QWidget):
    """One of them: whether, and where in the order."""

    turned = Signal()
    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.switch = Switch("", name, self)
        self.order = OrderField(f"{name}.order", self)
        self.switch.clicked.connect(self.turned)
        self.order.edited.connect(self.edited)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.switch, 1)
        line.addWidget(self.order)

    def show_row(self, says: str, row: DefinitionStaff | None) -> None:
        """Show what the list says of somebody; None: they do not stand on it."""
        is_on = row is not None and row.is_active
        self.switch.say(says)
        self.switch.setChecked(is_on)
        self.order.setVisible(is_on)
        self.order.show_order(row.sort_order if row is not None else None, says)


class StaffList(FormField):
    """A line for everybody who works here; the value is the list, on which who is switched off keeps their place."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(name, says, parent, meaning=order_words())
        self._lines: dict[str, StaffLine] = {}
        self._names: Mapping[str, str] = {}
        self._rows: Rows = ()
        within = QWidget(self)
        self._column = QVBoxLayout(within)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._empty = WrappedLabel(self.tr("There is no staff yet."), 13, "muted", parent=within)
        self._column.addWidget(self._empty)
        self.put(within)

    def offer(self, members: Sequence[tuple[str, str]]) -> None:
        """Offer these, each with their name."""
        self._names = dict(members)
        lay_lines(self._column, self._lines, self._names, self._line)
        self._empty.setVisible(not members)
        self.meaning.setVisible(bool(members))

    def show_value(self, value: object) -> None:
        self._rows = value if isinstance(value, tuple) else ()
        rows = {each.staff_id: each for each in self._rows}
        for key, line in self._lines.items():
            line.show_row(self._names[key], rows.get(key))

    def focus(self) -> None:
        first = next(iter(self._lines.values()), None)
        if first is not None:
            first.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, key: str) -> StaffLine:
        line = StaffLine(f"{self.name}.{key}", self)
        line.turned.connect(self._switch)
        line.edited.connect(lambda order: self._tell(ordered(self._rows, {key: order})))
        return line

    def _switch(self) -> None:
        on = [key for key, line in self._lines.items() if line.switch.isChecked()]
        others = [each.staff_id for each in self._rows if each.is_active and each.staff_id not in self._lines]
        self._tell(switched(self._rows, (*on, *others), DefinitionStaff))

    def _tell(self, rows: Rows) -> None:
        self._rows = rows
        self.edited.emit(rows)
