"""A slip as the bytes of a receipt printer: letters of its own where it has them, a picture for other scripts."""

from __future__ import annotations

import io
from copy import deepcopy
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from app.core.ticket_slip import Part, SlipLine, plain_text
from app.printers.loading import escpos

if TYPE_CHECKING:
    from collections.abc import Sequence

PIXELS = {58: 384, 80: 576}
"""What a printer of that paper, in millimetres, can print across: 8 dots a millimetre."""
COLUMNS = {58: 32, 80: 42}
_QR_PIXELS = 220
_QUIET = 4
"""Modules of white around a code, as its standard wants."""
_LARGEST = 6


def receipt_bytes(lines: Sequence[SlipLine], paper: int = 80, picture: bytes | None = None) -> bytes:
    """What is sent to the printer: the lines, or instead of them a ``picture`` (PNG) that is as wide as ``PIXELS``."""
    printer = _paper_of(paper)
    printer.hw("INIT")
    if picture is not None:
        _picture(printer, picture)
    else:
        for line in lines:
            _write(printer, line, COLUMNS[paper])
    printer.cut()
    return bytes(printer.output)


def _paper_of(paper: int) -> Any:
    printer = escpos().Dummy()
    printer.profile.profile_data = deepcopy(printer.profile.profile_data)
    printer.profile.profile_data["media"]["width"]["pixels"] = str(PIXELS[paper])
    return printer


def _write(printer: Any, line: SlipLine, columns: int) -> None:
    text = plain_text(line.text)
    if line.part is Part.CODE:
        _code(printer, line.text)
    elif line.part is Part.RULE:
        printer.ln()
    elif line.part is Part.NUMBER:
        size = max(1, min(_LARGEST, columns // max(1, len(text))))
        printer.set(align="center", bold=True, custom_size=True, width=size, height=size)
        _lines(printer, [text])
    elif line.part is Part.COPY:
        printer.set(align="center", bold=True, invert=True, normal_textsize=True)
        _lines(printer, [f" {text} "])
        printer.set(invert=False)
    elif line.part in (Part.SHOP, Part.SERVICE):
        is_large = line.part is Part.SERVICE
        printer.set(align="center", bold=True, normal_textsize=not is_large, double_width=is_large,
                    double_height=is_large)  # fmt: skip
        _lines(printer, wrap(text, columns // 2 if is_large else columns))
    else:
        printer.set(align="center", bold=False, normal_textsize=True)
        _lines(printer, wrap(text, columns))


def _lines(printer: Any, texts: Sequence[str]) -> None:
    for text in texts:
        printer.textln(text)


def _code(printer: Any, text: str) -> None:
    """A QR code drawn here: every printer prints pictures, and not every one knows codes."""
    from PIL import Image

    rows = qr_rows(text)
    side = len(rows) + 2 * _QUIET
    image = Image.new("1", (side, side), 1)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.putpixel((x + _QUIET, y + _QUIET), 0)
    scale = max(3, _QR_PIXELS // side)
    printer.set(align="center")
    printer.image(image.resize((side * scale, side * scale), Image.Resampling.NEAREST), center=True)


def qr_rows(text: str) -> list[list[bool]]:
    """The dark modules of the code of a text, row by row, without the white around it."""
    import segno

    return [[bool(module) for module in row] for row in segno.make(text, error="m", micro=False).matrix]


def _picture(printer: Any, picture: bytes) -> None:
    from PIL import Image

    with Image.open(io.BytesIO(picture)) as image:
        printer.image(image.convert("1"))
