"""The child process that keeps the store in step with its remote: begun, woken, begun again when it dies, ended.

Nothing of the network runs in the window's own process: it could take the lock of Python for moments in which the
window could not act. The child prints how it stands, a line of JSON each; a line on its standard input wakes it, and
the end of that input ends it, so that it never outlives a window that is killed.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.core.worded import of_json
from app.sync.report import Report, State

if TYPE_CHECKING:
    from app.ui.first_start import Command

FIRST_PAUSE_MILLISECONDS, LONGEST_PAUSE_MILLISECONDS = 1_000, 60_000
"""How long to wait before a child that died is begun again: twice as long each time, up to the longest."""
END_MILLISECONDS, LONGEST_END_MILLISECONDS = 1_500, 10_000
"""How long a child is given to end by itself while the program waits for it, and while nobody does.

Each of its commits is whole, so it may be killed after that.
"""
_NO_ERROR = QProcess.ProcessError.UnknownError
"""What Qt says where nothing went wrong."""


class SyncChild(QObject):
    """``said`` carries each ``Report``; ``died`` what it said last on its way out, in words for a person."""

    said = Signal(object)
    died = Signal(str)

    def __init__(self, command: Command, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._pause = FIRST_PAUSE_MILLISECONDS
        self._is_wanted = False
        self._process: QProcess | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._start)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._kill)

    @property
    def process_id(self) -> int:
        """The number of the process; 0 where there is none."""
        return self._process.processId() if self._process is not None else 0

    def begin(self) -> None:
        """Let there be a child from now on."""
        if not self._is_wanted:
            self._is_wanted = True
            self._pause = FIRST_PAUSE_MILLISECONDS
            self._start()

    def wake(self) -> None:
        """Something was done at the desk, or somebody pressed for it: go round now."""
        if self._process is not None and self._process.state() == QProcess.ProcessState.Running:
            self._process.write(b"wake\n")
        elif self._is_wanted and self._process is None:
            self._pause = FIRST_PAUSE_MILLISECONDS
            self._start()

    def end(self) -> None:
        """Let there be none; it ends at its next page, by itself, or is killed after a while. Waits for nothing."""
        self._is_wanted = False
        self._again.stop()
        if self._process is not None:
            self._process.closeWriteChannel()
            if not self._patience.isActive():  # said again, it has no more time
                self._patience.start(LONGEST_END_MILLISECONDS)

    def begin_anew(self) -> None:
        """Let another child begin as soon as the one that there is has ended."""
        self.end()
        self.begin()

    def finish(self) -> None:
        """``end``, and wait until it is gone: for a moment, then it is killed."""
        self.end()
        self._patience.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)  # nobody hears of it any more
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(END_MILLISECONDS):
            process.kill()
            process.waitForFinished(END_MILLISECONDS)
        process.deleteLater()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _start(self) -> None:
        if self._process is not None or not self._is_wanted:
            return
        self._again.stop()
        process = self._process = make_process(self._command, self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start()

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            report = read_report(bytes(self._process.readLine().data()))
            if report is not None:
                self._pause = FIRST_PAUSE_MILLISECONDS
                self.said.emit(report)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        self._patience.stop()
        words, has_ended_well = last_line(process), _has_ended_well(process)
        self._process = None
        process.deleteLater()
        if self._is_wanted and has_ended_well:
            self._again.start(0)
        elif self._is_wanted:
            self._again.start(self._pause)
            self._pause = min(2 * self._pause, LONGEST_PAUSE_MILLISECONDS)
            self.died.emit(words)


def _has_ended_well(process: QProcess) -> bool:
    """Whether it was told to end, and did."""
    is_over = process.exitStatus() is QProcess.ExitStatus.NormalExit and process.error() is _NO_ERROR
    return is_over and process.exitCode() == 0


def make_process(command: Command, parent: QObject) -> QProcess:
    """A process of this program that has not been started; what it says is text in UTF-8."""
    process, environment = QProcess(parent), QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONIOENCODING", "utf-8")
    environment.insert("PYTHONUTF8", "1")
    environment.remove("FLOORWALKER_STORE")  # the window works on this person's own, whatever commands are told
    if home := environment.value("FLOORWALKER_HOME"):
        environment.insert("FLOORWALKER_HOME", QDir(home).absolutePath())  # the child starts in another folder
    process.setProcessEnvironment(environment)
    process.setProgram(command.program)
    process.setArguments(list(command.arguments))
    process.setWorkingDirectory(command.folder)
    return process


def last_line(process: QProcess) -> str:
    """What it said last on its standard error, or why it could not be started."""
    said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
    return said.splitlines()[-1] if said else process.errorString()


def read_report(line: bytes) -> Report | None:
    """What a line of the child says; None where it is no report."""
    try:
        facts = json.loads(line)
        known = {each.name: facts[each.name] for each in fields(Report) if each.name in facts}
        state = State(facts["state"])
        return Report(**{**known, "state": state, "words": of_json(facts.get("worded") or facts.get("words") or "")})
    except (ValueError, TypeError, KeyError):
        return None
