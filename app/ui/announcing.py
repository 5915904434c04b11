"""What is said aloud by a screen reader the moment that it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def announce(source: QObject, text: str) -> None:
    """Let a screen reader, if there is one, say a text now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms that the first picture does without

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
