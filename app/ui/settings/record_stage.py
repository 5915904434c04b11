"""What is seen of a section of records: the list with a way to add one, or the one that is open in its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.settings.drafts import NEW, Draft
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, Label, WrappedLabel

if TYPE_CHECKING:
    from app.ui.settings.form import RecordForm

translate = QCoreApplication.translate


class RecordStage(QWidget):
    """The parts of both, laid out below each other; ``note`` stands above either, ``outside`` right above the form.

    ``head`` is for whoever shows it: the way back and the name stay in view while a long form is scrolled.
    """

    def __init__(
        self, name: str, says: str, form: RecordForm, note: QWidget, outside: QWidget, *, new_words: str, empty: str
    ) -> None:
        super().__init__()
        self.form = form
        self.list = Choice(f"settings.{name}.list", says, self)
        self.empty = WrappedLabel(empty, 14, "muted", parent=self)
        self.new = Button(new_words, f"settings.{name}.new", kind=Kind.ACCENT, icon="plus", parent=self)
        self.head = QWidget(self)
        way = f"settings.{name}.back"
        self.back = Button(self.tr("All of them"), way, kind=Kind.QUIET, icon="back", parent=self.head)
        self.title = ElidedLabel("", 18, 700, parent=self.head)
        beside = FlowLayout(self.head, 10)
        beside.setContentsMargins(16, 8, 16, 4)
        beside.addWidget(self.back)
        beside.addWidget(self.title)
        theme.theme().changed.connect(self._level)
        self._level()
        self.remove = Button(self.tr("Delete"), f"settings.{name}.delete", kind=Kind.QUIET, icon="cross", parent=self)
        head = Label(says, 18, 700, parent=self)
        self._listed: tuple[QWidget, ...] = (head, self.empty, self.list, self.new)
        self._opened: tuple[QWidget, ...] = (self.head, self.form, self.remove)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 12, 16, 20)
        column.setSpacing(10)
        shown: tuple[QWidget, ...] = (head, note, self.empty, self.list, outside, self.form)
        for part in shown:
            column.addWidget(part)
        line.addWidget(self.new)
        line.addWidget(self.remove)
        column.addLayout(line)
        column.addStretch(1)
        for each in (*self._listed, *self._opened):
            each.hide()

    def show_list(self, options: Sequence[Option], *, can_add: bool) -> None:
        """Show the list, with a way to add one."""
        self._show(self._listed, self._opened)
        self.list.show_options(options, self.list.key)
        self.empty.setVisible(not options)
        self.new.setVisible(can_add)

    def show_form(self, title: str, *, can_edit: bool, can_remove: bool) -> None:
        """Show the form, under a title."""
        self._show(self._opened, self._listed)
        self.title.setText(title or self.new.text())
        self.form.setEnabled(can_edit)
        if not can_edit:
            self.form.unfold()
        self.remove.setVisible(can_remove)

    def _level(self) -> None:
        """Let the title be as high as the way back, so that their words stand on one line."""
        self.title.setMinimumHeight(self.back.sizeHint().height())

    def _show(self, parts: Sequence[QWidget], others: Sequence[QWidget]) -> None:
        for part in (*parts, *others):
            part.setVisible(part in parts)


def options_of(
    records: Mapping[str, Any], drafts: Mapping[str, Draft], line: Callable[[Any], tuple[str, str]]
) -> list[Option]:
    """The records as they are wanted, each with its ``line``, or that it is not saved; a new one comes last."""
    not_saved, options = translate("RecordSection", "not saved"), []
    for key, record in records.items():
        kept = drafts.get(key)
        title, fact = line(kept.after if kept else record)
        options.append(Option(key, title, not_saved if kept and kept.is_changed else fact, name=key))
    if NEW in drafts:
        title, _ = line(drafts[NEW].after)
        options.append(Option(NEW, title or translate("RecordSection", "New"), not_saved, name="draft"))
    return options
