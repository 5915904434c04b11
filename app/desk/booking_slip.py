"""The slip of a booking to come, printed as often as somebody wants it: unlike a ticket it calls nobody (rule 26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.booking_slip import BookingSlip
from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Appointment, Status
from app.desk.lookups import definition_of, location_of, name_of
from app.desk.scanned import BOOKING_MARK
from app.desk.views_tickets import SlipOrder
from app.store.settings import read_settings

if TYPE_CHECKING:
    from app.store.unit import Reader


def booking_slip(reader: Reader, appointment_id: str) -> SlipOrder:
    """What to print, and where. Raises ``Refused``: ``NOT_FOUND``, and ``NO_PRINTER`` where this till has none."""
    booking = reader.get(Appointment, appointment_id)
    settings = read_settings(reader.connection)
    if not settings.ticket_printer:
        raise Refused(reason(Code.NO_PRINTER))
    slip = BookingSlip(
        definition_of(reader, booking.definition_id).name,
        location_of(reader, booking.location_id).name,
        booking.timezone,
        booking.scheduled_start_at,
        name_of(reader, booking.assigned_staff_id),
        BOOKING_MARK + booking.id,
        booking.status is Status.REQUESTED,
    )
    return SlipOrder(slip, settings.ticket_printer, settings.ticket_paper)
