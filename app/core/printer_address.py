"""Where a ticket printer is, as one line of text that a person can type and a setting can keep.

``network:192.168.1.50:9100``, ``network:[fe80::1%eth0]:9100``, ``network:drucker-küche.local:9100``,
``serial:/dev/ttyUSB0:9600``, ``usb:04b8:0e15``, or ``system:`` and the name by which the system knows it.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from app.core.errors import BadInput
from app.core.worded import Worded

PORT = 9100
"""Where receipt printers listen for raw bytes."""
BAUD = 9600
LONGEST = 200
RIGHT = Worded("network:HOST:PORT, serial:DEVICE:BAUD, usb:VENDOR:PRODUCT (in hexadecimal) or system:NAME")


class Way(StrEnum):
    """How a printer is reached."""

    NETWORK = "network"
    SERIAL = "serial"
    USB = "usb"
    SYSTEM = "system"


class PrinterAddress(NamedTuple):
    """A printer. ``where`` is a host, a device or a name; ``number`` a port or a baud rate; of USB both ids."""

    way: Way
    where: str
    number: int = 0
    product: int = 0

    def __str__(self) -> str:
        if self.way is Way.USB:
            return f"usb:{self.number:04x}:{self.product:04x}"
        if self.way is Way.SYSTEM:
            return f"system:{self.where}"
        host = f"[{self.where}]" if ":" in self.where and self.way is Way.NETWORK else self.where
        return f"{self.way}:{host}:{self.number}"


def read_address(text: str) -> PrinterAddress | None:
    """The printer of a text; None for an empty one: this till prints no tickets. Raises ``BadInput``."""
    plain = text.strip()
    if not plain:
        return None
    way, _, rest = plain.partition(":")
    found = _READERS[Way(way)](rest) if way in tuple(Way) and len(plain) <= LONGEST else None
    if found is None:
        raise BadInput("printer", Worded("“{text}” is no printer", text=plain[:60]), RIGHT)
    return found


def _network(rest: str) -> PrinterAddress | None:
    host, port = _parted(rest.strip())
    number = int(port[:6]) if port else PORT
    return PrinterAddress(Way.NETWORK, host, number) if host and 0 < number < 65536 else None


def _parted(rest: str) -> tuple[str, str]:
    """The host and its port; no host where it can be none. An address of IPv6 with a port stands in brackets."""
    if _is_ipv6(rest):
        return rest, ""
    if bracketed := re.fullmatch(r"\[([^\[\]]+)\](?::(\d+))?", rest):
        return bracketed[1] if _is_ipv6(bracketed[1]) else "", bracketed[2] or ""
    host, _, port = rest.rpartition(":") if re.fullmatch(r".*:\d+", rest) else (rest, "", "")
    return host if _is_name(host) else "", port


def _is_ipv6(host: str) -> bool:
    """Whether it is an address of IPv6, its link (``%eth0``) named or not."""
    from ipaddress import IPv6Address

    try:
        IPv6Address(host)
    except ValueError:
        return False
    return re.fullmatch(r"[0-9A-Fa-f:.]+(?:%[A-Za-z0-9._-]+)?", host) is not None


def _is_name(host: str) -> bool:
    """Whether a host may be called so, in letters of any script."""
    try:
        said = host.encode("idna").decode("ascii")
    except UnicodeError:
        return False
    return re.fullmatch(r"[A-Za-z0-9._-]+", said) is not None


def _serial(rest: str) -> PrinterAddress | None:
    device, colon, baud = rest.rpartition(":") if re.fullmatch(r".*:\d+", rest) else (rest, "", "")
    number = int(baud[:8]) if colon else BAUD
    return PrinterAddress(Way.SERIAL, device, number) if device.strip() and number else None


def _usb(rest: str) -> PrinterAddress | None:
    right = re.fullmatch(r"(?:0x)?([0-9a-fA-F]{1,4}):(?:0x)?([0-9a-fA-F]{1,4})", rest)
    return PrinterAddress(Way.USB, "", int(right[1], 16), int(right[2], 16)) if right else None


def _system(rest: str) -> PrinterAddress | None:
    return PrinterAddress(Way.SYSTEM, rest.strip()) if rest.strip() else None


_READERS = {Way.NETWORK: _network, Way.SERIAL: _serial, Way.USB: _usb, Way.SYSTEM: _system}
