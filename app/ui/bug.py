"""Bugs are loud: a window says so, the shop keeps working, and a report is kept that holds no customer's data.

The report has the place in the program and the kind of error, never values and never the error's own message, since
that may quote what somebody typed.
"""

from __future__ import annotations

import platform
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label

KEPT_REPORTS = 20


class BugWatch(QObject):
    """Catches what nobody caught: in slots, in threads, in destructors. ``folder`` is where reports are kept.

    ``release`` gives the interpreter's own hooks back.
    """

    found = Signal(str, str)
    """The report's text and path; the path is empty when it could not be written."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._window: BugWindow | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self.found.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._on_error
        threading.excepthook = lambda args: self.report(args.exc_value)
        sys.unraisablehook = lambda args: self.report(args.exc_value)

    def release(self) -> None:
        """Catch no more, and close the window."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._window is not None:
            self._window.close()
            self._window = None

    def report(self, error: BaseException | None) -> None:
        """Write a report of ``error`` and show it; from any thread."""
        if error is None:
            return
        text = report_text(error)
        self.found.emit(text, _keep(self._folder, text))

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _show(self, text: str, path: str) -> None:
        if self._window is None:
            self._window = BugWindow()
        self._window.show_report(text, path)


def report_text(error: BaseException) -> str:
    """The report: versions, the kind of each error in the chain, and where in the program it came from."""
    head = (
        f"Floorwalker {__version__}, Python {platform.python_version()}, {platform.platform()}",
        time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime()),
        "",
    )
    lines: list[str] = []
    shown: BaseException | None = error
    while shown is not None:
        kind = type(shown)
        lines += [f"{kind.__module__}.{kind.__qualname__} (its message is left out: it may quote what somebody typed)"]
        lines += [line.rstrip() for line in traceback.format_list(_frames(shown))]
        shown = shown.__cause__ or (None if shown.__suppress_context__ else shown.__context__)
        lines += ["", "which came after:", ""] if shown is not None else []
    return "\n".join((*head, *lines, ""))


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    """The frames with paths from the package on: a home folder's name is personal too."""
    root = Path(__file__).resolve().parents[2]
    frames = traceback.extract_tb(error.__traceback__)
    return [
        traceback.FrameSummary(
            _short(frame.filename, root), frame.lineno, frame.name, lookup_line=False, line=frame.line
        )
        for frame in frames
    ]


def _short(filename: str, root: Path) -> str:
    path = Path(filename)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else "/".join(path.parts[-3:])


def _keep(folder: Path, text: str) -> str:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"bug-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{time.monotonic_ns() % 1_000_000:06}.txt"
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("bug-*.txt"))[:-KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return ""
    return str(path)


class BugWindow(QWidget):
    """Says that there was a bug, that work can go on, and where the report is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bug")
        self.setProperty("safeWhileLocked", True)  # nothing of a customer is in it
        self.setWindowTitle(self.tr("Something went wrong in Floorwalker"))
        self.setAccessibleName(self.windowTitle())
        self._count, self._path = 0, ""
        self.title = Label("", 16, 700)
        self.text = Label("", 14)
        self.text.setWordWrap(True)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setObjectName("bug-report")
        self.report.setAccessibleName(self.tr("Report"))
        self.folder = Button(self.tr("Open folder"), "bug-open-folder")
        self.copy = Button(self.tr("Copy"), "bug-copy", self.tr("Copy the report"))
        self.done = Button(self.tr("Go on working"), "bug-close", kind=Kind.ACCENT)
        self._lay_out()

    def show_report(self, text: str, path: str) -> None:
        """Show the newest report; how many there were is said too."""
        self._count += 1
        self._path = path
        self.title.setText(self.tr("A bug in Floorwalker stopped one step (%n so far)", "", self._count))
        safe = self.tr("What was confirmed before is kept, and you can go on working.")
        where = self.tr("A report without any customer's data is in {path}.").format(path=path)
        lost = self.tr("The report could not be kept.")
        self.text.setText(f"{safe} {where if path else lost}")
        self.report.setPlainText(text)
        self.folder.setEnabled(bool(path))
        self.show()
        self.activateWindow()

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        for each in (self.title, self.text, self.report):
            column.addWidget(each)
        buttons.addWidget(self.folder)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        column.addLayout(buttons)
        self.resize(640, 420)
        self.folder.clicked.connect(self._open_folder)
        self.copy.clicked.connect(self._copy)
        self.done.clicked.connect(self.close)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._path).parent)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
