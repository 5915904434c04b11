"""Customers found by what others know of them: an e-mail address, or a phone number however it is written."""

from __future__ import annotations

from sqlalchemy import Connection, func, or_, select

from app.core.phones import in_e164
from app.store import tables

_p = tables.profiles.c


def find_person(connection: Connection, email: str | None, phone: str | None) -> str | None:
    """The local id of the customer with that address or that number, the first that was made; None for nobody."""
    tests = []
    if email and email.strip():
        tests.append(func.lower(_p.email) == email.strip().lower())
    if phone and phone.strip():
        tests.append(_p.mobile_phone.in_({phone.strip(), in_e164(phone) or phone.strip()}))
    if not tests:
        return None
    found: str | None = connection.execute(
        select(_p.id).where(or_(*tests), _p.merged_into.is_(None)).order_by(_p.seq).limit(1)
    ).scalar()
    return found
