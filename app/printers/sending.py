"""Sending bytes to a receipt printer: asked first whether it is ready, and afterwards whether it is done.

Every step has a time-out. Until the first byte of a ticket has left, nothing can have come out; after that, only an
answer of the printer, or the end of a transmission that it never answers, says that it has.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.core.printer_address import PrinterAddress, Way
from app.printers.loading import escpos
from app.printers.trouble import PrintTrouble, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 1.0
"""A printer that tells its state does so at once."""
SEND_SECONDS = 15.0
DONE_SECONDS = 15.0
"""After this a printer that answers must have printed a ticket."""
_ASK_STATE, _ASK_PAPER, _ASK_DONE = b"\x10\x04\x01", b"\x10\x04\x04", b"\x1dr\x01"
_OFFLINE, _NO_PAPER, _DONE_NO_PAPER = 0x08, 0x60, 0x0C


def send(address: PrinterAddress, data: bytes) -> None:
    """Print ``data``. Raises ``PrintTrouble``, which says whether any of it may have come out."""
    printer = _open(address)
    try:
        speaks = _check_ready(printer, address)
        _limit(printer, address, SEND_SECONDS)
        try:
            for part in _parts(data):
                printer._raw(part)  # noqa: SLF001 - what escpos has for bytes
        except Exception as error:
            raise PrintTrouble(Trouble.BROKE_OFF, may_be_out=True) from error
        if speaks:
            _check_done(printer, address)
    finally:
        with suppress(Exception):
            printer.close()


def _open(address: PrinterAddress) -> Any:
    made = _printer_of(address)
    try:
        if address.way is Way.NETWORK:  # its own way there leaves a socket behind where nobody listens
            made.device = socket.create_connection((address.where, address.number), CONNECT_SECONDS)
        else:
            made.open()
    except Exception as error:
        raise PrintTrouble(_why_closed(address, error)) from error
    return made


def _printer_of(address: PrinterAddress) -> Any:
    printers = escpos()
    if address.way is Way.NETWORK:
        return printers.Network(address.where, address.number)
    if address.way is Way.SERIAL:
        return printers.Serial(address.where, address.number, timeout=ANSWER_SECONDS)
    ends = _usb_ends(address)
    return printers.Usb(address.number, address.product, timeout=int(SEND_SECONDS * 1000), **ends)


def _usb_ends(address: PrinterAddress) -> dict[str, int]:
    """Where the device of these ids listens and speaks; nothing where it cannot be asked, and the usual is tried."""
    with suppress(Exception):
        device = import_module("usb.core").find(idVendor=address.number, idProduct=address.product)
        for interface in (each for setup in device or () for each in setup):
            ends = [each for each in interface if each.bmAttributes & _KINDS == _BULK]
            outs = [each.bEndpointAddress for each in ends if not each.bEndpointAddress & _INWARD]
            ins = [each.bEndpointAddress for each in ends if each.bEndpointAddress & _INWARD]
            if outs:
                return {"out_ep": outs[0], **({"in_ep": ins[0]} if ins else {})}
    return {}


_KINDS, _BULK, _INWARD = 0x03, 0x02, 0x80


def _why_closed(address: PrinterAddress, error: Exception) -> Trouble:
    said = str(error).casefold()
    if isinstance(error, PermissionError) or "permission" in said or "access denied" in said:
        return Trouble.NOT_ALLOWED
    return Trouble.OFFLINE if address.way is Way.NETWORK else Trouble.GONE


def _limit(printer: Any, address: PrinterAddress, seconds: float) -> None:
    if address.way is Way.NETWORK:
        printer.device.settimeout(seconds)
    elif address.way is Way.SERIAL:
        printer.device.timeout = min(seconds, ANSWER_SECONDS)
        printer.device.write_timeout = seconds
    elif address.way is Way.USB:
        printer.timeout = int(seconds * 1000)


def _check_ready(printer: Any, address: PrinterAddress) -> bool:
    """Whether it speaks at all; raises ``PrintTrouble`` where it says that it cannot print."""
    _limit(printer, address, ANSWER_SECONDS)
    paper = _ask(printer, _ASK_PAPER)
    if paper is None:
        return False
    if paper & _NO_PAPER:
        raise PrintTrouble(Trouble.PAPER)
    state = _ask(printer, _ASK_STATE)
    if state is not None and state & _OFFLINE:
        raise PrintTrouble(Trouble.OFFLINE)
    return True


def _check_done(printer: Any, address: PrinterAddress) -> None:
    """A printer answers this only after what came before: the ticket is out, or the paper ended under it."""
    _limit(printer, address, DONE_SECONDS)
    answer = _ask(printer, _ASK_DONE, is_live=False)
    if answer is None:
        raise PrintTrouble(Trouble.NO_ANSWER, may_be_out=True)
    if answer & _DONE_NO_PAPER == _DONE_NO_PAPER:
        raise PrintTrouble(Trouble.PAPER, may_be_out=True)


def _ask(printer: Any, question: bytes, *, is_live: bool = True) -> int | None:
    """The last byte of what it answers; None for a printer that says nothing, or nothing that makes sense."""
    try:
        printer._raw(question)  # noqa: SLF001
        answer = bytes(printer._read())  # noqa: SLF001
    except Exception:  # noqa: BLE001 - many printers cannot be asked
        return None
    if not answer:
        return None
    if is_live and answer[-1] & 0x93 != 0x12:  # the bits by which these answers are known
        return None
    return answer[-1]


def _parts(data: bytes, size: int = 4096) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))
