"""The first start: what the page's choices do. A file is imported in the write lane; a demo shop is another program.

The demo shop never comes into this store: its customers are invented, and what is kept here is for good.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer

from app.core.errors import Cancelled
from app.ui.file_dialog import FileDialog
from app.ui.lane import Shop
from app.ui.trouble import error_words
from app.ui.welcome import WelcomePage
from app.ui.window import Window

AGAIN_MILLISECONDS = 5_000
"""How long the demo shop is not offered again after a press: its window takes a moment to come."""


class RemoteWish(Protocol):
    """A remote that somebody prepared: what the sheet that connects is filled with."""

    @property
    def url(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def site(self) -> str: ...
    @property
    def token(self) -> str: ...


class Command(NamedTuple):
    """A program with its arguments, and the folder in which it starts."""

    program: str
    arguments: tuple[str, ...]
    folder: str


class Offers(NamedTuple):
    """The ways out of an empty store.

    ``import_file`` runs in the write lane, and asks before it keeps anything whether it ``goes_on``. Raises
    ``BadInput`` or ``Known``, and ``Cancelled`` when it does not.
    """

    import_file: Callable[[Shop, Path, Callable[[], bool]], None]
    demo: Command
    program: Command | None = None
    """This program itself on the window's own store, to be given a command; without it nothing goes over a network."""
    remote: RemoteWish | None = None
    """The remote that is prepared for this machine."""
    practice: Command | None = None
    """This program on a copy of the window's own store; without it there is none to practise on."""


def _host_of(offers: Offers | None) -> str:
    """The address of the remote that is prepared, as a person says it."""
    wish = offers.remote if offers is not None else None
    return wish.url.partition("://")[2].strip("/") or wish.url if wish is not None else ""


class FirstStart(QObject):
    """Shows the page in the window, and does what is chosen. ``look_again`` asks the shop whether it has a place."""

    def __init__(self, window: Window, offers: Offers | None, look_again: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._offers, self._look_again = window, offers, look_again
        self._imported = ""
        self._is_shown = False
        self.page = WelcomePage()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self.page.demo.setEnabled(True))
        self.page.demo.clicked.connect(self._start_demo)
        self.page.by_hand.clicked.connect(self._set_up)
        self.page.choose.clicked.connect(self._choose_file)
        self.page.remote.clicked.connect(window.scene.remote.connect_wanted)
        self.page.quit.clicked.connect(window.close)
        self.page.cancel.clicked.connect(self._cancel)
        self._is_cancelled = Event()
        self.page.file_dropped.connect(self._import)
        window.closed.connect(self._patience.stop)
        self.page.offer(can_choose=offers is not None, remote=_host_of(offers))

    def show(self) -> None:
        """Show the page where there is no place yet; a second call says what came of an import that brought none."""
        if self._imported:
            said = self.tr("{file} is imported, but there is no location in it. Import a file that has one.")
            self.page.say(said.format(file=self._imported), "warn_ink")
            self._imported = ""
        self._is_shown = True
        if self._window.stack.currentWidget() is not self.page:
            self._window.show_instead(self.page)
            self.page.enter()

    def is_over(self) -> bool:
        """Whether the page was shown until now: asked when there is a place, and said once."""
        was, self._is_shown = self._is_shown, False
        return was

    def _set_up(self) -> None:
        from app.ui.beginning.sheet import BeginSheet

        scene = self._window.scene
        scene.open_drawer(BeginSheet(scene), self.tr("Set up here"))

    def _start_demo(self) -> None:
        if self._offers is None:
            return
        command = self._offers.demo
        is_started, _ = QProcess.startDetached(command.program, list(command.arguments), command.folder)
        if not is_started:
            self.page.say(self.tr("The demo shop could not be started."), "danger_ink")
            return
        self.page.demo.setEnabled(False)
        self._patience.start(AGAIN_MILLISECONDS)
        self.page.say(self.tr("The demo shop opens in a window of its own."), "muted")

    def _choose_file(self) -> None:
        dialog = FileDialog(self._window, "first-start-file", self.tr("Import a set-up file"), self._import)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Set-up files (*.json)"), self.tr("All files (*)")])
        dialog.open()

    def _import(self, name: str) -> None:
        if self._offers is None or self.page.is_busy:
            return
        file, write = Path(name), self._offers.import_file
        self._is_cancelled.clear()
        self.page.begin(self.tr("Importing {file} …").format(file=file.name))

        def done(_: object) -> None:
            self._imported = file.name
            self.page.say(self.tr("{file} is imported.").format(file=file.name), "good_ink")
            self._look_again()

        lanes = self._window.scene.lanes
        lanes.write_by(
            lambda shop: write(shop, file, self._goes_on), settle=self.page.end, then=done, failed=self._say_failed
        )

    def _goes_on(self) -> bool:
        """Asked in the lane, between reading the file and keeping it."""
        return not self._is_cancelled.is_set()

    def _cancel(self) -> None:
        self._is_cancelled.set()
        self.page.cancel.setEnabled(False)
        self.page.say(self.tr("Cancelling …"), "muted")

    def _say_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.page.say(self.tr("Cancelled. Nothing was changed."), "muted")
            return
        self.page.say(
            self.tr("{error}. Nothing was changed.").format(error=error_words(error).rstrip(".")), "danger_ink"
        )
