"""The system's tray, where there is one: a line without names, and a sound. Where there is none, silently nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.ui import icons
from app.ui.tips import say_tip

SHOWN_MILLISECONDS = 10_000


class Tray(QObject):
    """``pressed`` says that somebody wants the window. ``sound`` is the machine's usual one."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None, sound: Callable[[], object] = QApplication.beep) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._sound = sound

    def tell(self, title: str, text: str) -> bool:
        """Show a line in the system's own notices; whether there is where to show it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(icons.icon("today"), self)
            say_tip(self._icon, title)
            self._icon.activated.connect(lambda _: self.pressed.emit())
            self._icon.messageClicked.connect(self.pressed)
        self._icon.show()
        self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, SHOWN_MILLISECONDS)
        return True

    def sound(self) -> None:
        """Make the machine's usual sound."""
        self._sound()

    def close(self) -> None:
        """Leave the tray."""
        if self._icon is not None:
            self._icon.hide()
            self._icon = None
