"""A form for one record: fields under small headings, in one column or two, each bound to a field of the record."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.errors import BadInput
from app.core.offer_checks import Wrong
from app.ui import theme
from app.ui.card.marks import heading
from app.ui.settings.fields import UNREADABLE, FormField
from app.ui.settings.fold import Fold
from app.ui.settings.wrong_words import unreadable_words, wrong_words

translate = QCoreApplication.translate
_TWO, _THREE = 560, 760
"""Widths from which fields stand in two columns, and in three where they may, before text scaling."""
_GAP = 16


class FieldGrid(QWidget):
    """Fields in reading order, one or two beside each other, or up to ``most``."""

    def __init__(self, fields: Iterable[QWidget], parent: QWidget | None = None, *, most: int = 2) -> None:
        super().__init__(parent)
        self._fields, self._count, self._most = list(fields), 0, most
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(12)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = 3 if self.width() >= theme.scaled(_THREE) else 2 if self.width() >= theme.scaled(_TWO) else 1
        self._arrange(min(count, self._most))

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // count, at % count)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < count else 0)


class RecordForm(QWidget):
    """``edited`` carries the name of a field of the record and its value, or ``UNREADABLE``."""

    edited = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(name)
        self.fields: dict[str, FormField] = {}
        self.fold: Fold | None = None
        self.tell_part: Callable[[BadInput], bool] = lambda _: False
        """Says in a part, which is no field of the record, what is wrong in there; whether it could."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def add_group(self, title: str, fields: Mapping[str, FormField], *, most: int = 2) -> None:
        """Fields under a heading, by the names of the record's fields."""
        if title:
            self.column.addSpacing(6)
            self.column.addWidget(heading(title, self))
        self.column.addWidget(FieldGrid(fields.values(), self, most=most))
        for key, field in fields.items():
            self._bind(key, field)

    def add_fold(self, title: str, fields: Mapping[str, FormField]) -> None:
        """Fields that hardly any shop needs, behind a button that says what they are."""
        self.fold = Fold(f"{self.name}.more", title, FieldGrid(fields.values()), self)
        self.column.addSpacing(6)
        self.column.addWidget(self.fold)
        for key, field in fields.items():
            self._bind(key, field)

    def unfold(self) -> None:
        """Show what is behind the button too, where nobody can press it."""
        if self.fold is not None:
            self.fold.open()

    def add_wide(self, title: str, key: str, field: FormField) -> None:
        """One field under a heading, over the whole width."""
        if title:
            self.column.addSpacing(6)
            self.column.addWidget(heading(title, self))
        self.column.addWidget(field)
        self._bind(key, field)

    def add_part(self, title: str, part: QWidget) -> QWidget:
        """Something else under a heading, which is given back."""
        above = heading(title, self)
        self.column.addSpacing(6)
        self.column.addWidget(above)
        self.column.addWidget(part)
        return above

    def keep_typed(self, unreadable: Collection[str]) -> None:
        """Leave what is typed in these fields, which says nothing yet; all others show the record again."""
        for key, field in self.fields.items():
            field.is_unreadable = field.is_unreadable and key in unreadable

    def show_record(self, record: object) -> None:
        """Show the values of a record."""
        for key, field in self.fields.items():
            field.show_value(getattr(record, key))

    def show_wrong(self, found: Iterable[Wrong], unreadable: Iterable[str]) -> None:
        """Say at each field what is wrong with it."""
        said = {each.field: wrong_words(each) for each in found}
        said.update((key, unreadable_words(self.fields[key])) for key in unreadable if key in self.fields)
        for key, field in self.fields.items():
            field.say_wrong(said.get(key, ""))
        if self.fold is not None:
            self.fold.show_wrong()

    def focus_first(self) -> None:
        """Bring the keyboard to what the record is called, where the form is shown."""
        if self.isVisible():
            next(iter(self.fields.values())).focus()

    def focus_wrong(self) -> None:
        """Bring the keyboard to the first field that cannot be so."""
        for field in self.fields.values():
            if not field.wrong.isHidden():
                field.focus()
                return

    def _bind(self, key: str, field: FormField) -> None:
        self.fields[key] = field
        field.edited.connect(partial(self._tell, key))

    def _tell(self, key: str, value: object) -> None:
        if value is UNREADABLE:
            self.fields[key].say_wrong(unreadable_words(self.fields[key]))
        self.edited.emit(key, value)
