"""Letting go of a remote: pressed twice, the second time under what is lost by it. Nothing that was done here is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.sync.child import last_line, make_process
from app.ui.sync.saying import kept_words, sentence
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.ui.first_start import Command
    from app.ui.scene import Scene


class Leaving(QWidget):
    """There only while a remote is connected. ``left`` once it is not any more; its token is forgotten then."""

    left = Signal()

    def __init__(self, scene: Scene, program: Command | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene, self._program = scene, program
        self._process: QProcess | None = None
        self.setObjectName("connect.leaving")
        self.said = WrappedLabel("", 13, "muted", parent=self)
        self.begin = Button(self.tr("Disconnect…"), "connect.leave", kind=Kind.QUIET, parent=self)
        self.go = Button(self.tr("Disconnect now"), "connect.leave_now", kind=Kind.DANGER, parent=self)
        self.begin.clicked.connect(self._ask)
        self.go.clicked.connect(self._leave)
        column, ways = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self.said)
        column.addLayout(ways)
        for button in (self.begin, self.go):
            ways.addWidget(button)
        scene.remote.changed.connect(self._show)
        self.said.hide()
        self.go.hide()
        self._show()

    def _show(self) -> None:
        self.setVisible(self._scene.remote.name is not None)

    def _ask(self) -> None:
        standing = self._scene.remote.standing
        unsent = standing.unsent if standing is not None else 0
        lost = self.tr("The token is forgotten. What was done here stays.")
        kept = self.tr("{count} that the remote has not heard.").format(count=kept_words(unsent)) if unsent else ""
        self._tell(" ".join(part for part in (kept, lost) if part), "muted")
        self.begin.hide()
        self.go.show()

    def _leave(self) -> None:
        if self._program is None or self._process is not None:
            return
        self.go.setEnabled(False)
        program = self._program
        arguments = (*program.arguments, "disconnect", *by_whom(self._scene))
        self._process = make_process(program._replace(arguments=arguments), self)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)
        self._process.start()

    def _ended(self, *_: object) -> None:
        process = self._process
        if process is None or process.state() != QProcess.ProcessState.NotRunning:
            return
        self._process = None
        is_done = process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0
        self._tell(
            self.tr("Disconnected.") if is_done else sentence(last_line(process)), "ink" if is_done else "danger_ink"
        )
        self.go.setEnabled(True)
        self.go.hide()
        self.begin.show()
        if is_done:
            self.left.emit()

    def _tell(self, words: str, ink: str) -> None:
        self.said.set_ink(ink)
        self.said.setText(words)
        self.said.show()


def by_whom(scene: Scene) -> tuple[str, ...]:
    """What tells a command who sits at the desk, for the trail."""
    return ("--staff", scene.person.id) if scene.person is not None else ()
