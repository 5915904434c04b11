"""The words of the public display, for the eye and for the ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.told_wait import ToldWait
from app.ui import public_words
from app.ui.beside import listed
from app.ui.public_words import number_words, shop_clock

if TYPE_CHECKING:
    from app.core.public_board import PublicBoard, PublicWait
    from app.core.values import Instant

translate = QCoreApplication.translate


def wait_words(wait: PublicWait) -> str:
    """How long somebody who comes now waits for a service."""
    if wait.least is None or wait.most is None:
        return translate("Display", "not today")
    return public_words.wait_words(ToldWait(wait.least, wait.most))


def age_words(board: PublicBoard) -> str:
    """That this is not as of now."""
    return translate("Display", "As of {time}. Please ask the staff.").format(
        time=shop_clock(board.read_at, board.zone)
    )


def board_words(board: PublicBoard, now: Instant) -> str:
    """All that the display shows, for the ear."""
    called = listed(number_words(each.number) for each in board.called) or "–"
    parts = [
        board.place,
        translate("Display", "Now called: {numbers}").format(numbers=called),
        translate("Display", "Next: {numbers}").format(numbers=listed(map(number_words, board.following)) or "–"),
        *(f"{each.service}: {wait_words(each)}" for each in board.waits),
    ]
    if board.is_old(now):
        parts.append(age_words(board))
    return ". ".join(parts)
