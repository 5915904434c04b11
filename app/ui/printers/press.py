"""One ticket at a time goes to the printer, on a thread of its own that is given up when the printer hangs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.print_jobs import LONGEST_SECONDS
from app.core.printer_address import PrinterAddress, Way, read_address
from app.core.ticket_slip import needs_picture
from app.printers.trouble import PrintTrouble, Trouble

if TYPE_CHECKING:
    from app.core.ticket_slip import SlipLine

GIVE_UP_MILLISECONDS = (LONGEST_SECONDS - 10) * 1000
"""No time-out of a printer adds up to this: what takes longer hangs."""
LEAVE_SECONDS = 3.0
"""How long a window that closes waits for a ticket that is on its way."""


class Outcome(NamedTuple):
    """What a printer made of a ticket: a ``core.print_jobs.JobState`` and, where it is not done, a ``Trouble``."""

    state: str
    error: str = ""


class Press(QObject):
    """``done`` carries the ``Outcome`` of what ``begin`` was given."""

    done = Signal(object)
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._thread: Thread | None = None
        self._found: Outcome | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._came.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether a ticket is on its way."""
        return self._patience.isActive()

    def begin(self, printer: str, lines: tuple[SlipLine, ...], paper: int, *, may_print: bool = True) -> None:
        """Print this; one thing at a time. What a thread may not do, drawing and importing Qt, is done here.

        Unless it ``may_print``, it fails with ``Trouble.PRACTICE``.
        """
        self._number += 1
        self._found = None
        self._patience.start(GIVE_UP_MILLISECONDS)
        errand = _errand(printer, lines, paper) if may_print else partial(_raise, Trouble.PRACTICE)
        work = partial(self._work, self._number, errand)
        self._thread = Thread(target=work, name="printer", daemon=True)
        self._thread.start()

    def finish(self) -> Outcome | None:
        """The window closes: what came of the ticket that was on its way, or None where nobody knows, or none was."""
        if not self.is_busy or self._thread is None:
            return None
        self._patience.stop()
        self._thread.join(LEAVE_SECONDS)
        return self._found

    def _work(self, number: int, errand: Callable[[], None]) -> None:
        found = _outcome(errand)
        if number == self._number:
            self._found = found
        try:
            self._came.emit(number, found)
        except RuntimeError:
            return  # the window has gone meanwhile

    def _take(self, number: int, found: Outcome) -> None:
        if number == self._number and self.is_busy:
            self._patience.stop()
            self.done.emit(found)

    def _give_up(self) -> None:
        self._number += 1  # whatever that thread still finds comes too late
        self.done.emit(Outcome("doubtful", Trouble.NO_ANSWER.value))


def _outcome(errand: Callable[[], None]) -> Outcome:
    try:
        errand()
    except PrintTrouble as trouble:
        return Outcome("doubtful" if trouble.may_be_out else "failed", trouble.trouble.value)
    except Exception:  # noqa: BLE001 - a driver may raise anything, and may have printed before
        return Outcome("doubtful", Trouble.BROKE_OFF.value)
    return Outcome("done")


def _errand(printer: str, lines: tuple[SlipLine, ...], paper: int) -> Callable[[], None]:
    """What the thread does."""
    address = read_address(printer)
    if address is None:
        return partial(_raise, Trouble.GONE)
    if address.way is Way.SYSTEM:
        from app.ui.printers.system import print_by_system

        return partial(print_by_system, address.where, lines, paper)
    picture = None
    if needs_picture(lines):
        from app.ui.printers.drawing import slip_png

        picture = slip_png(lines, paper)
    return partial(_print_receipt, address, lines, paper, picture)


def _print_receipt(address: PrinterAddress, lines: tuple[SlipLine, ...], paper: int, picture: bytes | None) -> None:
    from app.printers.receipt import receipt_bytes
    from app.printers.sending import send

    try:
        data = receipt_bytes(lines, paper, picture)
    except Exception as error:
        raise PrintTrouble(Trouble.GONE) from error
    send(address, data)


def _raise(trouble: Trouble) -> None:
    raise PrintTrouble(trouble)
