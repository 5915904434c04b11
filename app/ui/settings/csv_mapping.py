"""What the columns of a table say: a choice for each field, guessed from the headings, and the first rows beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.csv_fields import BOOKING, CUSTOMER
from app.core.csv_table import DELIMITERS, ENCODINGS
from app.core.csv_values import date_order
from app.ui.beside import beside
from app.ui.card.marks import heading
from app.ui.settings import csv_words
from app.ui.settings.fields import FlagField
from app.ui.settings.form import FieldGrid
from app.ui.settings.pick_fields import PickField
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.csv_table import Table
    from app.ui.settings.csv_work import Found

translate = QCoreApplication.translate
CUSTOMERS, BOOKINGS = "customers", "bookings"
_SHOWN = 3
_LOOKED_AT = 1_000
"""Rows by which the order of dates is told where somebody chooses another column."""


class Mapper(QWidget):
    """``changed`` when anything is wanted otherwise; ``read_wanted`` with another encoding or delimiter."""

    changed = Signal()
    read_wanted = Signal(str, str)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.table: Table | None = None
        self.columns: dict[str, int] = {}
        self.order = "dmy"
        name = "settings.import"
        self.encoding = PickField(f"{name}.encoding", self.tr("Written in"), self)
        self.delimiter = PickField(f"{name}.delimiter", self.tr("Between the cells"), self)
        self.dates = PickField(f"{name}.dates", self.tr("Order of dates"), self)
        self.place = PickField(f"{name}.place", self.tr("Where no location is named"), self)
        self.adds = FlagField(f"{name}.adds", self.tr("Add customers whom nobody knows"), self)
        self.over = FlagField(
            f"{name}.over", self.tr("Take what breaks a rule, too"), self,
            meaning=self.tr("Overlaps and closed hours are then marked as overridden, with this file as the reason."),
        )  # fmt: skip
        fields = CUSTOMER if kind == CUSTOMERS else BOOKING
        self.picks = {each: PickField(f"{name}.column.{each}", csv_words.field_words(each), self) for each in fields}
        self.sample = WrappedLabel("", 13, "muted", parent=self)
        self.sample.setObjectName(f"{name}.sample")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("THE FILE"), self))
        extra = (self.dates, self.place, self.adds, self.over) if kind == BOOKINGS else ()
        column.addWidget(FieldGrid((self.encoding, self.delimiter, *extra), self))
        column.addWidget(heading(self.tr("WHICH COLUMN SAYS WHAT"), self))
        column.addWidget(FieldGrid(self.picks.values(), self))
        column.addWidget(heading(self.tr("AS IT WILL BE READ"), self))
        column.addWidget(self.sample)
        for part in (self.dates, self.place, self.adds, self.over):
            part.setVisible(kind == BOOKINGS)
        self._listen()

    def show_table(self, found: Found, places: Mapping[str, str], place: str) -> None:
        """Show a table that was read, with what its columns seem to say."""
        table = self.table = found.table
        self.columns, self.order = dict(found.columns), found.order
        self.encoding.offer([(each, each.upper()) for each in ENCODINGS])
        self.encoding.show_value(table.encoding)
        self.delimiter.offer([each for each in csv_words.marks() if each[0] in DELIMITERS])
        self.delimiter.show_value(table.delimiter)
        self.dates.offer(csv_words.orders())
        self.place.offer(list(places.items()))
        self.place.show_value(place)
        self.adds.show_value(True)
        self.over.show_value(False)
        self.dates.show_value(self.order)
        self._show_columns()

    @property
    def place_id(self) -> str:
        """Where bookings are that name no place."""
        return str(self._place or "")

    def _listen(self) -> None:
        self._place: object = ""
        self.encoding.edited.connect(self._read_anew)
        self.delimiter.edited.connect(self._read_anew)
        self.dates.edited.connect(self._take_order)
        self.place.edited.connect(self._take_place)
        for flag in (self.adds, self.over):
            flag.edited.connect(lambda _: self.changed.emit())
        for field, pick in self.picks.items():
            pick.edited.connect(lambda at, field=field: self._choose(field, at))

    def _read_anew(self, _value: object) -> None:
        self.read_wanted.emit(str(self.encoding.value), str(self.delimiter.value))

    def _take_order(self, order: object) -> None:
        self.order = str(order)
        self._show_sample()
        self.changed.emit()

    def _take_place(self, place: object) -> None:
        self._place = place
        self.changed.emit()

    def _choose(self, field: str, at: object) -> None:
        self.columns.pop(field, None)
        if isinstance(at, int):
            self.columns[field] = at
        if field in ("date", "start"):
            self._guess_order()
        self._show_columns()
        self.changed.emit()

    def _guess_order(self) -> None:
        at = self.columns.get("start", self.columns.get("date"))
        if self.table is not None and at is not None:
            self.order = date_order(row.cells[at] for row in self.table.rows[:_LOOKED_AT] if at < len(row.cells))
        self.dates.show_value(self.order)

    def _show_columns(self) -> None:
        if self.table is None:
            return
        options: list[tuple[object, str]] = [(None, self.tr("Not in the file"))]
        options += [(at, said) for at, said in enumerate(self.table.headings)]
        for field, pick in self.picks.items():
            pick.offer(options)
            pick.show_value(self.columns.get(field))
        self._show_sample()

    def _show_sample(self) -> None:
        if self.table is None:
            return
        lines = []
        for row in self.table.rows[:_SHOWN]:
            said = (
                f"{csv_words.field_words(field)}: {row.cells[at]}"
                for field, at in ((each, self.columns[each]) for each in self.picks if each in self.columns)
                if at < len(row.cells) and row.cells[at]
            )
            lines.append(beside(translate("Import", "Line {line}").format(line=row.line), *said))
        self.sample.setText("\n".join(lines))
