"""The program as a process of its own that tells what in it can be worked, and what of it somebody worked.

`python -m tests.support.watched_window FILE [flags]` runs it as the command line does. Line by line the file says of
each widget that acts, once it can be seen, where it is and what it is called in the program; and again, when a press
or a text reached it.
"""

from __future__ import annotations

import json
import re
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)  # fmt: skip

from app.ui import start
from app.ui.page import Page
from app.ui.start import Options

WORKED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
EVERY_MILLISECONDS = 60
SHELL = ("window", "drawer", "widgets", "rows", "page")
"""Parts of the window in which others lie."""
OWN_NUMBERS = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27,}|\b[A-Z]{1,2}\d{3}\b|\d+")


class Watch(QObject):
    """Looks again and again at what can be worked."""

    def __init__(self, file: Path, app: QApplication) -> None:
        super().__init__(app)
        self._file = file
        self._told: set[tuple[str, str, str]] = set()
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(EVERY_MILLISECONDS)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if not window.isVisible():
                continue
            if isinstance(window, QMenu):
                for action in window.actions():
                    self._meet(action, window)
            for kind in WORKED:
                for each in window.findChildren(kind):
                    if each.isVisible() and not each.objectName().startswith("qt_"):
                        self._meet(each, each)

    def _meet(self, thing: QAction | QWidget, inside: QWidget) -> None:
        menu: QMenu | None = thing.menu() if isinstance(thing, QPushButton) else None
        if menu is not None and not menu.property("opens"):
            menu.setProperty("opens", True)  # a button may be given another one
            menu.aboutToShow.connect(lambda: self._reach(thing))
        called, before = thing.objectName(), thing.property("met")
        if called == before or _is_only_shown(thing):
            return
        thing.setProperty("met", called)  # buttons of rows are used again, under another name
        surface, name = surface_of(inside), plain(called) or type(thing).__name__
        thing.setProperty("surface", surface)
        thing.setProperty("name", name)
        self._tell("seen", surface, name)
        if before is None:
            self._listen(thing)

    def _listen(self, thing: QAction | QWidget) -> None:
        reached = partial(self._reach, thing)
        if isinstance(thing, QAction):
            thing.triggered.connect(lambda *_: reached())
        elif isinstance(thing, QAbstractButton):
            thing.clicked.connect(lambda *_: reached())
        elif isinstance(thing, QAbstractItemView):
            for signal in (thing.clicked, thing.activated):
                signal.connect(lambda *_: reached())
            if (chosen := thing.selectionModel()) is not None:
                for signal in (chosen.currentChanged, chosen.selectionChanged):
                    signal.connect(lambda *_: reached())
        elif isinstance(thing, QComboBox):
            thing.currentIndexChanged.connect(lambda *_: reached())
        elif isinstance(thing, (QLineEdit, QPlainTextEdit, QTextEdit)):
            thing.textChanged.connect(lambda *_: reached())

    def _reach(self, thing: QObject) -> None:
        self._tell("worked", thing.property("surface"), thing.property("name"))

    def _tell(self, what: str, surface: str, name: str) -> None:
        if (what, surface, name) not in self._told:
            self._told.add((what, surface, name))
            with self._file.open("a", encoding="utf-8") as file:
                print(json.dumps([what, surface, name]), file=file)


def _is_only_shown(thing: QAction | QWidget) -> bool:
    """Whether nothing can be done with it, or it is part of a dialog of Qt's own."""
    if isinstance(thing, QAction):
        return thing.isSeparator() or not thing.isVisible() or thing.menu() is not None
    if isinstance(thing, (QLineEdit, QPlainTextEdit, QTextEdit)) and thing.isReadOnly():
        return True
    return (
        not thing.isEnabled()
        or thing.window().inherits("QFileDialog")
        or thing.window().inherits("QComboBoxPrivateContainer")
    )


def plain(name: str) -> str:
    """An object's name without what tells one row from the next."""
    return OWN_NUMBERS.sub("*", name)


def surface_of(widget: QWidget) -> str:
    """The page, sheet or menu that a widget is part of: the outermost part of the window that is no shell."""
    found, page = "window", ""
    each: QWidget | None = widget
    while each is not None:
        name = type(each).__module__
        part = name.removeprefix("app.ui.").split(".")[0]
        if name.startswith("app.ui.") and part not in SHELL:
            found = part
        if not page and isinstance(each, Page):
            page = each.objectName()
        if isinstance(each, QMenu):
            return f"menu {plain(each.objectName())}"
        each = each.parentWidget()
    return f"settings: {page}" if found == "settings" and page else found


def main(file: Path, flags: list[str]) -> int:
    """Run the program under the watch; its exit code."""
    make = start.make_application

    def make_watched(options: Options) -> QApplication:
        app = make(options)
        Watch(file, app)
        return app

    start.make_application = make_watched
    from app.main import main as run

    return run(flags)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
