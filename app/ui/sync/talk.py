"""The child that tries a token and keeps a connection, in lines of JSON; the token is in no argument."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from app.core.worded import of_json
from app.ui.sync.child import last_line, make_process
from app.ui.trouble import said_words

if TYPE_CHECKING:
    from app.core.values import Json
    from app.ui.first_start import Command


class Talk(QObject):
    """One try. ``reached`` says what the token may do, ``kept`` comes after ``keep``, ``failed`` says where and why."""

    reached = Signal(object)
    kept = Signal(object)
    failed = Signal(str, str)

    def __init__(self, program: Command, arguments: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._has_said = False
        self._process = make_process(
            program._replace(arguments=(*program.arguments, "connect", "--talk", *arguments)), self
        )
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)

    def begin(self, token: str) -> None:
        """Try it."""
        self._process.start()
        self._say({"token": token})

    def keep(self, locations: list[str]) -> None:
        """Keep the connection, about these places, or about all where none is named."""
        self._say({"locations": list(locations)})

    def drop(self) -> None:
        """Keep nothing; nobody hears of it any more."""
        self.blockSignals(True)
        self._process.blockSignals(True)
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()

    def _say(self, line: dict[str, Json]) -> None:
        self._process.write(json.dumps(line).encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                said = json.loads(bytes(self._process.readLine().data()))
                step = said["step"]
            except (ValueError, TypeError, KeyError):
                continue
            self._has_said = step != "reach"
            if step == "reach":
                self.reached.emit(said)
            elif step == "connected":
                self.kept.emit(said)
            elif step == "error":
                self.failed.emit(str(said.get("where", "")), _words(said))

    def _ended(self, *_: object) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning and not self._has_said:
            self._has_said = True
            self.failed.emit("", last_line(self._process))


def _words(said: dict[str, Json]) -> str:
    """What went wrong, in the window's language as far as it is the program that says it."""
    try:
        return said_words(of_json(said["worded"]))
    except (ValueError, TypeError, KeyError):
        return str(said.get("words", ""))
