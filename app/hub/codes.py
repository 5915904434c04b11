"""The code by which a customer says that they are here, as a hub tells it: one that every desk reads (rule 33)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.lifecycles import MOVABLE
from app.desk.scanned import BOOKING_MARK, CUSTOMER_MARK
from app.store import tables
from app.wire.omneo.said import NAME, read_meta

if TYPE_CHECKING:
    from app.core.values import Appointment
    from app.store.unit import Reader

_till = tables.api_tokens.c.device_id


def code_of(reader: Reader, appointment: Appointment) -> str:
    """What stands on the slip of a booking to come; empty for any other.

    Where tills make ids of their own of what was booked here, nothing but the customer means the same to all of them.
    """
    if appointment.status not in MOVABLE:
        return ""
    named = read_meta(appointment.meta).words.get(NAME)
    if isinstance(named, str) and named:
        return BOOKING_MARK + named
    return CUSTOMER_MARK + appointment.profile_id if _has_tills(reader) else BOOKING_MARK + appointment.id


def _has_tills(reader: Reader) -> bool:
    return reader.connection.execute(select(_till).where(_till.is_not(None)).limit(1)).first() is not None
