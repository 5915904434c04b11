"""The print sheet in the drawer: a picture of the first page, the printers, copies, telephone numbers or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.card.marks import heading
from app.ui.paper.folders import FolderChoice
from app.ui.paper.work import (
    PICTURE_WIDTH,
    Preview,
    Wish,
    ask_printers,
    open_saved,
    preview,
    print_sheet,
    save_sheet,
    stop,
)
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.desk.views_sheet import DaySheet
    from app.ui.paper.layout import Pages
    from app.ui.scene import Scene

MOST_COPIES = 20


class PrintSheet(QWidget):
    """Prints the day that is shown, or saves it as a PDF; long work says how far it is and can be stopped."""

    _drawn = Signal(int)

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene, self._copies = scene, 1
        self._pages: Pages | None = None
        self._names: tuple[str, ...] = ()
        self._wish = Wish()
        self.setObjectName("print")
        self.setAccessibleName(self.tr("Print the day sheet"))
        self.picture = QLabel(self)
        self.picture.setObjectName("print.picture")
        self.printer = Choice("print.printer", self.tr("Printer"), self)
        self.state = Label(self.tr("Drawing the sheet …"), 13, ink="muted", parent=self)
        self.state.setObjectName("print.state")
        self.state.setWordWrap(True)
        self.folder = FolderChoice(scene, self)
        self._make_buttons()
        self._lay_out()
        self._drawn.connect(self._say_drawn)
        self.destroyed.connect(partial(stop, self._wish))
        self._read()
        if scene.is_practice:
            self._show_printers(())
        else:
            scene.lanes.aside(ask_printers, then=self._show_printers, failed=lambda _: True)

    def _make_buttons(self) -> None:
        self.fewer = Button("–", "print.fewer", self.tr("One copy fewer"), parent=self)
        self.more = Button("+", "print.more", self.tr("One copy more"), parent=self)
        self.count = Label("", 14, 600, parent=self)
        self.phones = Button(self.tr("With telephone numbers"), "print.phones", icon="phone", parent=self)
        self.phones.setCheckable(True)
        self.phones.setChecked(True)
        self.go = Button(self.tr("Print"), "print.go", kind=Kind.ACCENT, parent=self)
        self.save = Button(self.tr("Save as PDF"), "print.save", parent=self)
        self.stop = Button(self.tr("Stop"), "print.stop", kind=Kind.QUIET, parent=self)
        self.fewer.clicked.connect(lambda: self._count(-1))
        self.more.clicked.connect(lambda: self._count(1))
        self.phones.clicked.connect(self._read)
        self.go.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.folder.field.returnPressed.connect(self.save.click)
        self.stop.clicked.connect(self._give_up)
        self.stop.hide()
        self.go.setEnabled(False)
        self.save.setEnabled(False)
        self._count(0)

    def _lay_out(self) -> None:
        column, copies, act = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for each in (self.fewer, self.count, self.more):
            copies.addWidget(each)
        copies.addStretch(1)
        for button in (self.go, self.save, self.stop):
            act.addWidget(button)
        act.addStretch(1)
        column.addWidget(self.picture)
        column.addWidget(self.state)
        column.addWidget(self.printer)
        column.addLayout(copies)
        column.addWidget(self.phones)
        column.addWidget(heading(self.tr("SAVE AS PDF IN"), self))
        column.addWidget(self.folder)
        column.addLayout(act)

    def _count(self, more: int) -> None:
        self._copies = min(MOST_COPIES, max(1, self._copies + more))
        self.count.setText(self.tr("Copies: {count}").format(count=words.number(self._copies)))
        self.fewer.setEnabled(self._copies > 1)
        self.more.setEnabled(self._copies < MOST_COPIES)

    def _read(self) -> None:
        place = self._scene.place
        if place is not None:
            self._scene.lanes.look(
                "day_sheet", place.id, self._scene.day, with_phones=self.phones.isChecked(),
                then=self._draw, key=(id(self), "sheet"),
            )  # fmt: skip

    def _draw(self, sheet: DaySheet) -> None:
        self._begin(partial(preview, sheet, self._new_wish(), self.devicePixelRatioF()), self._show)

    def _show(self, preview: Preview) -> None:
        self._settle()
        self._pages = preview.pages
        picture = QPixmap.fromImage(preview.picture)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(picture)
        count = self.tr("Pages: {count}").format(count=words.number(len(preview.pages.pages)))
        self.picture.setAccessibleName(count)
        self.state.setText(count)

    def _show_printers(self, names: tuple[str, ...]) -> None:
        options = [Option(str(at), name) for at, name in enumerate(names)]
        self.printer.show_options(options, options[0].key if options else "")
        self.printer.setVisible(bool(options))
        self._names = names
        self.go.setVisible(bool(names))
        for each in (self.fewer, self.count, self.more):
            each.setVisible(bool(names))
        if not names:
            self.state.setText(self.tr("There is no printer here; the sheet can be saved as a PDF."))
            self.save.set_kind(Kind.ACCENT)

    def _print(self) -> None:
        pages = self._pages
        if pages is not None and self.printer.key:
            name = self._names[int(self.printer.key)]
            self._begin(
                partial(print_sheet, name, pages, self._copies, self._new_wish(), self._drawn.emit), self._printed
            )

    def _save(self) -> None:
        if self._pages is None:
            return
        folder = self.folder.ask(self.state.setText)
        if folder is None:
            return
        self._begin(partial(save_sheet, self._pages, self._new_wish(), self._drawn.emit, folder), self._saved)

    def _printed(self, name: str) -> None:
        self._settle()
        self._scene.say(self.tr("The day sheet is sent to {printer}").format(printer=name), "good")
        self._scene.drawer_done.emit()

    def _saved(self, path: Path) -> None:
        self._settle()
        self.folder.keep()
        self._scene.say(
            self.tr("Saved as {file}").format(file=path), "good", self.tr("Open"), partial(open_saved, path)
        )
        self._scene.drawer_done.emit()

    def _new_wish(self) -> Wish:
        self._wish.is_wanted = False
        self._wish = Wish()
        self.destroyed.connect(partial(stop, self._wish))
        return self._wish

    def _begin(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self.go.setEnabled(False)
        self.save.setEnabled(False)
        self.stop.show()
        wish = self._wish

        def done(found: Any) -> None:
            if wish.is_wanted and found is not None:
                then(found)

        self._scene.lanes.aside(work, then=done, failed=self._failed)

    def _settle(self) -> None:
        self.stop.hide()
        self.go.setEnabled(True)
        self.save.setEnabled(True)

    def _say_drawn(self, number: int) -> None:
        if self._pages is not None:
            said = self.tr("Page {n} of {m} …")
            self.state.setText(said.format(n=words.number(number), m=words.number(len(self._pages.pages))))

    def _give_up(self) -> None:
        self._wish.is_wanted = False
        self._settle()
        self.state.setText(self.tr("Stopped; nothing more is printed."))

    def _failed(self, error: object) -> bool:
        self._settle()
        self.state.setText(error_words(error))
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(PICTURE_WIDTH) + 32, super().sizeHint().height())
