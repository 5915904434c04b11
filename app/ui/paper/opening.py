"""Opening a PDF with whatever the system opens those with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def open_file(path: Path) -> bool:
    """Open the file; False when the system has no program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
