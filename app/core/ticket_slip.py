"""What stands on a ticket, line by line and without a printer: receipt printers and Qt draw the same lines.

A slip carries a number and a service and nobody's name: it lies about in a shop.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.core.frozen import frozen
from app.core.told_wait import ToldWait, told_wait
from app.core.values import Instant


@frozen
class TicketSlip:
    """The facts of one ticket. ``number`` is what is called; ``code`` what its QR says; ``copy`` 0 is the original."""

    number: str
    service: str
    place: str
    zone: str
    at: Instant
    """When its holder checked in."""
    code: str
    quoted_from: Instant | None = None
    quoted_until: Instant | None = None
    copy: int = 0
    language: str = ""
    """That of the customer, where they chose one."""
    booked_at: Instant | None = None
    """For when the booking of its holder is; None of a walk-in."""
    is_time: bool = False
    """Whether ``number`` is that time rather than a ticket of the line."""

    @property
    def wait(self) -> ToldWait | None:
        """The wait that was quoted at the check-in; None where nobody can take them before closing."""
        return told_wait(self.at, self.quoted_from, self.quoted_until)


class SlipWords(NamedTuple):
    """What a slip says, in its holder's language; what is empty is left out."""

    wait: str = ""
    time: str = ""
    copy: str = ""
    foot: str = ""
    booked: str = ""
    """For when the booking of its holder is, where the number does not say it."""


class Part(StrEnum):
    """How a line is set: how large, and whether it is text at all."""

    SHOP = "shop"
    COPY = "copy"
    NUMBER = "number"
    SERVICE = "service"
    PLAIN = "plain"
    CODE = "code"
    RULE = "rule"


class SlipLine(NamedTuple):
    """One line of a slip."""

    part: Part
    text: str = ""


def lay_out(slip: TicketSlip, words: SlipWords) -> tuple[SlipLine, ...]:
    """The lines from the top. A copy says so above and below its number, so that no fold hides it."""
    copy = SlipLine(Part.COPY, words.copy) if slip.copy else None
    lines = (
        SlipLine(Part.SHOP, slip.place),
        copy,
        SlipLine(Part.NUMBER, slip.number),
        SlipLine(Part.SERVICE, slip.service),
        SlipLine(Part.PLAIN, words.booked),
        SlipLine(Part.PLAIN, words.wait),
        SlipLine(Part.RULE),
        SlipLine(Part.CODE, slip.code),
        copy,
        SlipLine(Part.PLAIN, words.time),
        SlipLine(Part.PLAIN, words.foot),
    )
    return tuple(each for each in lines if each is not None and (each.text or each.part is Part.RULE))


def needs_picture(lines: tuple[SlipLine, ...]) -> bool:
    """Whether a receipt printer's own letters cannot write it: other scripts are drawn and sent as a picture."""
    return any(ord(letter) >= _LATIN and letter not in _PLAIN for line in lines for letter in line.text)


def plain_text(text: str) -> str:
    """The text with what every receipt printer's letters lack written otherwise: dashes, quotation marks, dots."""
    return "".join(_PLAIN.get(letter, letter) for letter in text)


_LATIN = 0x100
_PLAIN = {
    "–": "-", "—": "-", "·": "-", "…": "...", "’": "'", "\u2018": "'", "“": '"', "”": '"', "\u202f": " ", "\u00a0": " ",
}  # fmt: skip
