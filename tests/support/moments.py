"""The moment in which a window takes no press on what has just come: passed without waiting for it, or never over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.rows.settling import MOMENT_SECONDS, settling_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def let_moment_pass(window: QWidget) -> None:
    """From now on it is a moment later for what settles in that window."""
    settling = settling_of(window)
    before = settling.clock
    settling.clock = lambda: before() + MOMENT_SECONDS


def let_no_moment_pass(window: QWidget) -> None:
    """From now on no time passes for what settles in that window, however slow the machine is."""
    settling = settling_of(window)
    now = settling.clock()
    settling.clock = lambda: now
