"""One scan router: a scanner's code goes to the right place whatever has the focus, and nowhere while it is off.

The keys are taken before whatever has the focus sees them, kept back while they may be a code (one frame for the first
of them in a field, a little longer elsewhere), and handed on untouched when they are none. Where a PIN or a password is
asked for nothing is a scan: every key goes where it is typed, at any speed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from app.core.values import Kind
from app.ui import secret
from app.ui.scan import Marks, ScanReader, Verdict
from app.ui.scan_keys import copy_of, receiver, take_back
from app.ui.scan_routes import routes_of
from app.ui.scan_times import KeyTimes

if TYPE_CHECKING:
    from app.desk.views_sheet import CodeFound
    from app.ui.scene import Scene

MOST_SHOWN = 10
"""How often a key that is being shown to an assistive program is waited for again."""
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_WRITTEN = (QLineEdit, QTextEdit, QPlainTextEdit)
"""What shows a key at once, and can take it back: there a person sees every millisecond."""
_SILENT = {Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
_OTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_POPPING = {QEvent.Type.FocusIn, QEvent.Type.FocusOut}
_ENDING = {QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod, QEvent.Type.FocusOut, QEvent.Type.TouchBegin}


def marks_of(environment: Mapping[str, str]) -> Marks:
    """What ``FLOORWALKER_SCAN_PREFIX`` and ``_SUFFIX`` say that this till's scanner sends around a code."""
    return Marks(environment.get("FLOORWALKER_SCAN_PREFIX", ""), environment.get("FLOORWALKER_SCAN_SUFFIX", ""))


class ScanRouter(QObject):
    """Watches the keys of the whole application while it lives.

    It listens to whatever would get the next key, and to everything only while a code may be coming: a filter over the
    whole application is called for every paint and every move of the mouse.

    ``is_off`` says when scans go nowhere (locked, a kiosk); ``clock`` gives the time of a key, NaN for one that no
    device sent. ``routes`` holds what is done with what a code stands for; more may be registered.
    """

    def __init__(
        self,
        scene: Scene,
        parent: QObject | None = None,
        *,
        marks: Marks | None = None,
        is_off: Callable[[], bool] = lambda: False,
        clock: Callable[[QKeyEvent], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene, self.is_off, self._times = scene, is_off, KeyTimes()
        self._clock = clock or self._times
        self._reader = ScanReader(marks or Marks())
        self._held: list[list[QKeyEvent]] = []
        """Each key that is kept back: its press, and its release where that came already."""
        self._target: QWidget | None = None
        self._is_giving = False
        self.routes: dict[Kind, Callable[[CodeFound], object]] = dict(routes_of(scene))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._expire)
        self._is_last_look, self._shown_for = False, 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._listen)
        self._heard: list[QObject] = []
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else None
        if self._app is not None:
            self._app.focusChanged.connect(self._listen_anew)
            self._app.focusWindowChanged.connect(self._listen_anew)
        self._listen()

    def close(self) -> None:
        """Watch no longer; what is kept back goes where it belongs."""
        self._obey(self._reader.interrupt())
        self._timer.stop()
        self._later.stop()
        if self._app is not None:
            self._app.focusChanged.disconnect(self._listen_anew)
            self._app.focusWindowChanged.disconnect(self._listen_anew)
        self._hear(())

    def lapse(self) -> None:
        """The next key of a code did not come in time: hand on what is kept back."""
        self._obey(self._reader.lapse())

    def _expire(self) -> None:
        """The time is up. Where the window was busy meanwhile the next keys may be there, unread: they come first.

        Those that are being shown to an assistive program come too, soon.
        """
        self._is_last_look = not self._is_last_look
        if self._is_last_look:
            self._timer.start(0)
        elif self._reader.goes_on(self._times.next) and self._shown_for < MOST_SHOWN:
            self._shown_for += 1
            self._timer.start(self._reader.patience)
        else:
            self.lapse()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._is_giving:
            return False
        if kind == QEvent.Type.KeyPress or kind == QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and watched is receiver():
                return self._take_key(event)
        elif kind == QEvent.Type.KeyRelease:
            return bool(self._held) and isinstance(event, QKeyEvent) and self._keep_release(event)
        elif kind in _ENDING and self._held:
            self._obey(self._reader.interrupt())
        elif kind in _POPPING:
            self._later.start(0)  # a menu is there by then, or gone
        return False

    def _listen_anew(self, *_: object) -> None:
        self._listen()

    def _listen(self) -> None:
        """Hear what would get the next key; all there is while keys are kept back, or nobody knows who that would be.

        What has the focus tells besides that a menu takes the keys from it, or gives them back.
        """
        focus = QApplication.focusWidget()
        if self._held or focus is None:
            self._hear(() if self._app is None else (self._app,))
        else:
            self._hear(each for each in {focus, receiver()} if each is not None)

    def _hear(self, wanted: Iterable[QObject]) -> None:
        before, self._heard = self._heard, list(wanted)
        for each in before:
            if each not in self._heard and isValid(each):
                each.removeEventFilter(self)
        for each in self._heard:
            if each not in before:
                each.installEventFilter(self)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key is kept back, or was a part of a code."""
        if event.key() in _SILENT:
            return False
        if secret.is_asked(receiver()):
            self._obey(self._reader.interrupt())
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            self._clock(event)  # which may remember its time
            return self._claim(event)
        at, text = self._clock(event), event.text()
        is_written = text.isprintable() and bool(text.strip() or (text and self._held))  # no code begins with a blank
        is_written = is_written and not event.modifiers() & _OTHER and not event.isAutoRepeat()
        if at != at or not (is_written or event.key() in _ENDS):
            self._obey(self._reader.interrupt())
            return False
        return self._keep(event, text, at) if is_written else self._end(at)

    def _keep_release(self, event: QKeyEvent) -> bool:
        """A key is not let go before it was pressed."""
        for kept in self._held:
            if kept[0].key() == event.key() and len(kept) == 1:
                kept.append(copy_of(event))
                return True
        return False

    def _claim(self, event: QKeyEvent) -> bool:
        """Inside a code no key is a shortcut: Enter and letters belong to it, and so come as keys."""
        if self._held and (event.text() or event.key() in _ENDS) and not event.modifiers() & _OTHER:
            event.accept()
            return True
        return False

    def _keep(self, event: QKeyEvent, text: str, at: float) -> bool:
        target = receiver()
        self._reader.is_patient = not isinstance(target, _WRITTEN)
        self._obey(self._reader.take(text, at))
        self._target = target
        self._held.append([copy_of(event)])
        self._listen()
        self._is_last_look, self._shown_for = False, 0
        self._timer.start(self._reader.patience)
        return True

    def _end(self, at: float) -> bool:
        verdict = self._reader.end(at)
        if not verdict.code:
            self._obey(verdict)
            return False
        self._held.clear()
        self._rest()
        take_back(self._target, verdict.leaked)
        self._route(verdict.code)
        return True

    def _obey(self, verdict: Verdict) -> None:
        given, self._held = self._held[: verdict.give], self._held[verdict.give :]
        if not self._held:
            self._rest()
        target = self._target
        self._is_giving = True
        try:
            for event in (each for kept in given for each in kept):
                if target is not None and isValid(target):
                    QApplication.sendEvent(target, event)
        finally:
            self._is_giving = False

    def _rest(self) -> None:
        """No key is kept back. Whoever listens now has this event already: the others hear from the next one on."""
        self._timer.stop()
        self._later.start(0)

    def _route(self, code: str) -> None:
        place = self._scene.place
        is_covered = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        if place is None or is_covered or self.is_off():
            return
        self._scene.lanes.look("code_of", code, place.id, then=partial(self._show, code), key="code_of")

    def _show(self, code: str, found: CodeFound | None) -> None:
        if self.is_off():
            return
        if found is None or found.kind not in self.routes:
            said = self.tr("No booking, ticket or customer has the code {code}")
            self._scene.say(said.format(code=code[:40]), "refused")
        else:
            self.routes[found.kind](found)
