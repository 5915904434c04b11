"""How the shop is connected, and what waits until it is: the words of the pill in the header."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.beside import beside

translate = QCoreApplication.translate

MOST = 999
"""A larger number says no more than that it is large."""


class Waiting(NamedTuple):
    """The pill's words where there is little room, where there is enough, and what they mean."""

    short: str
    words: str
    why: str


def waiting_words(count: int) -> Waiting:
    """What the pill says of so many steps that no remote has heard of.

    A shop may never want a remote: the count is in what explains the words.
    """
    short, full = translate("Waiting", "Saved here"), translate("Waiting", "Everything is saved here")
    state = translate("Waiting", "No remote connected")
    why = translate("Waiting", "Every change is safe on this till, and is sent in order once a remote is connected.")
    if count:
        number = words.number(count) if count <= MOST else f"{words.number(MOST)}+"
        state = beside(state, _kept(count, number))
    return Waiting(short, full, f"{state}\n{why}")


def practice_words() -> Waiting:
    """What the pill says where nothing is kept."""
    short, full = translate("Waiting", "Practice"), translate("Waiting", "Practice: nothing is kept")
    why = translate("Waiting", "This is a copy of the shop: nothing that is done in it is sent, and all of it goes.")
    return Waiting(short, full, why)


def numbered(state: str, number: str) -> str:
    """A state and how many it is about; no dot before the number where a zero is written as one."""
    return translate("Waiting", "{state} · {number}").format(state=state, number=number)


def _kept(count: int, number: str) -> str:
    if count == 1:
        return translate("Waiting", "1 change kept")
    return translate("Waiting", "{number} changes kept").format(number=number)
