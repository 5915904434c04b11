"""What the window shows of tickets: one to be printed now, and those that wait for somebody's word."""

from __future__ import annotations

from app.core.booking_slip import BookingSlip
from app.core.frozen import frozen
from app.core.ticket_slip import TicketSlip
from app.core.values import Instant


@frozen
class PrintOrder:
    """A ticket that has been claimed: whoever holds this prints it, and then says what came of it."""

    job_id: str
    slip: TicketSlip
    printer: str
    """A ``core.printer_address``."""
    paper: int
    """Millimetres."""

    @property
    def id(self) -> str:
        """The job's."""
        return self.job_id


@frozen
class SlipOrder:
    """The slip of a booking: nobody notes what comes of it, since it may be printed as often as wanted."""

    slip: BookingSlip
    printer: str
    """A ``core.printer_address``."""
    paper: int
    """Millimetres."""


@frozen
class OpenTicket:
    """A ticket that somebody has to decide on. ``is_in_doubt``: it may have come out."""

    job_id: str
    record_id: str
    number: str
    is_in_doubt: bool
    error: str
    asked_at: Instant


@frozen
class TicketsNow:
    """The tickets of this till that are not over: whether one waits for the printer, and those that wait for a word."""

    is_waiting: bool
    open: tuple[OpenTicket, ...]
    has_printer: bool = False
