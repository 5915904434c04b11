"""Lines of a form, one for each record that can be chosen: kept from one showing to the next, with the focus."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


def lay_lines(column: QBoxLayout, lines: dict[str, W], keys: Collection[str], make: Callable[[str], W]) -> None:
    """Have a line for each key at the top of the column, in this order: the one that is there, or a new one.

    Of keys that are gone the lines go too. What stands where it is to stand stays untouched: a form is shown anew with
    each letter that is typed, and would be laid out anew with it.
    """
    for key in [each for each in lines if each not in keys]:
        gone = lines.pop(key)
        gone.hide()
        gone.deleteLater()
    for at, key in enumerate(keys):
        if key not in lines:
            lines[key] = make(key)
        if column.indexOf(lines[key]) != at:
            column.insertWidget(at, lines[key])
