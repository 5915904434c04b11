"""Every text that a widget draws, read off what it paints."""

from __future__ import annotations

from io import BytesIO

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

_PLAIN = {0xE071 + digit: str(digit) for digit in range(10)} | {0x09: " "}
"""Figures of one width have no letters of their own in a PDF; they come in order."""


def texts_of(widget: QWidget) -> str:
    """What a page shows, drawn as a PDF, whose text a reader of PDF reads back."""
    from pypdf import PdfReader

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()
    found = "\n".join(page.extract_text() for page in PdfReader(BytesIO(bytes(buffer.data().data()))).pages)
    return found.translate(_PLAIN)
