"""What the window shows to customers: the check-in screen over it, and the public display beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray

    from app.ui.display.display import Display
    from app.ui.kiosk.kiosk import Kiosk
    from app.ui.window import Window


class ForCustomers(QObject):
    """Both are made when they are first wanted. ``clock`` gives UTC seconds.

    ``entered`` and ``left`` tell of the check-in screen.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, window: Window, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._clock = window, clock
        self._kiosk: Kiosk | None = None
        self._display: Display | None = None
        self.wants_kiosk = False
        """Whether the check-in screen opens as soon as there is a place, before anybody has signed in."""

    @property
    def kiosk(self) -> Kiosk:
        """The check-in screen."""
        if self._kiosk is None:
            from app.ui.kiosk.kiosk import Kiosk

            return self.take_kiosk(Kiosk(self._window))
        return self._kiosk

    def take_kiosk(self, kiosk: Kiosk) -> Kiosk:
        """Have this check-in screen."""
        self._kiosk = kiosk
        kiosk.entered.connect(self.entered)
        kiosk.left.connect(self.left)
        return kiosk

    @property
    def is_kiosk(self) -> bool:
        """Whether customers check in here now."""
        return self._kiosk is not None and self._kiosk.is_on

    @property
    def place_of_desk(self) -> QByteArray | None:
        """Where the window was before customers check in here; None while they do not."""
        return self._kiosk.place if self._kiosk is not None and self._kiosk.is_on else None

    @property
    def keeps_staff_out(self) -> bool:
        """Whether customers check in here, or are about to."""
        return self.is_kiosk or self.wants_kiosk

    def open_kiosk(self) -> None:
        """Let customers check in here; who opens it by hand is first told how staff get out of it."""
        shop = self._window.scene.shop
        if self.wants_kiosk or shop is None:
            self._enter()
            return
        from app.ui.kiosk.unguarded import ask_first, say_way_out

        (say_way_out if shop.is_guarded else ask_first)(self._window, self._enter)

    def _enter(self) -> None:
        self.kiosk.enter()
        self.wants_kiosk = False

    def say_no_paper(self) -> None:
        """The printer did not print what it was given last."""
        if self._kiosk is not None:
            self._kiosk.say_no_paper()

    def open_display(self, place_id: str = "") -> None:
        """Show the public display, on the second screen where there is one; shown already, close it.

        It stays with that place, or with the one that is shown now, whatever staff look at meanwhile.
        """
        from app.ui.display.display import Display, second_screen

        if self._display is not None:
            self._display.close()
            return
        self._display = Display(self._window.scene, clock=self._clock, place_id=place_id)
        self._display.closed.connect(self._forget_display)
        self._display.open_on(second_screen(self._window))

    @property
    def has_display(self) -> bool:
        """Whether the public display is shown from here."""
        return self._display is not None

    def take_over(self, other: ForCustomers) -> None:
        """Show the public display in the stead of another window."""
        if other._display is not None:
            place_id = other._display.place_id
            other.open_display()  # shown already, it closes
            self.open_display(place_id)

    def finish(self) -> None:
        """The window closes."""
        if self._kiosk is not None:
            self._kiosk.finish()
        if self._display is not None:
            self._display.close()

    def _forget_display(self) -> None:
        display, self._display = self._display, None
        if display is not None:
            display.deleteLater()
