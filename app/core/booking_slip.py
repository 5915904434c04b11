"""What a customer takes home of a booking: what, where, when and with whom, and the code by which they arrive.

It carries nobody's name, as tickets do: it lies about in a shop.
"""

from __future__ import annotations

from typing import NamedTuple

from app.core.frozen import frozen
from app.core.ticket_slip import Part, SlipLine
from app.core.values import Instant


@frozen
class BookingSlip:
    """The facts of one slip. ``code`` is what its QR says."""

    service: str
    place: str
    zone: str
    start: Instant
    staff: str
    """Who takes it; empty where that is not known yet."""
    code: str
    is_request: bool = False
    """Whether the shop has yet to say yes."""


class BookingWords(NamedTuple):
    """What a slip says; what is empty is left out."""

    clock: str
    day: str
    staff: str = ""
    request: str = ""
    foot: str = ""


def lay_out_booking(slip: BookingSlip, words: BookingWords) -> tuple[SlipLine, ...]:
    """The lines from the top, as a ticket's."""
    lines = (
        SlipLine(Part.SHOP, slip.place),
        SlipLine(Part.NUMBER, words.clock),
        SlipLine(Part.SERVICE, words.day),
        SlipLine(Part.SERVICE, slip.service),
        SlipLine(Part.PLAIN, words.staff),
        SlipLine(Part.PLAIN, words.request),
        SlipLine(Part.RULE),
        SlipLine(Part.CODE, slip.code),
        SlipLine(Part.PLAIN, words.foot),
    )
    return tuple(each for each in lines if each.text or each.part is Part.RULE)
