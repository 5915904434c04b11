"""Where notices may lie: at the foot of the window, where they cover nothing that is pressed, typed into or to be read.

What may not be covered whatever else is: accent buttons, the feet of pages, fields, and what an item view names in
``kept_free``. All other buttons are kept free wherever there is a place that does it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import FootCard

MARGIN = 16
GAP = 8
"""Pixels between the notices and what they make way for."""
HIGHEST_SHARE = 0.35
"""Notices stay below this share of the window's height: who looks for them looks down."""


def free_box(size: QSize, window: QWidget, now: QRect) -> QRect:
    """A box of ``size`` for them: where they are ``now`` if that is free, else the free place that is the lowest.

    In the middle rather than at a side; where no place leaves every button free, where the fewest are covered.
    """
    firm, loose = _kept_free(window)
    taken, soft = _region(firm), _region([*firm, *loose])
    places = _places(size, window.size(), [*firm, *loose])
    here = QRect(now.bottomLeft() - QPoint(0, size.height() - 1), size)
    for region in (soft, taken):
        if now.width() == size.width() and here in places and not region.intersects(here):
            return here
        free = [box for box in places if not region.intersects(box)]
        if free and region is soft:
            return free[0]
        if free:
            return min(free, key=lambda box: sum(box.intersects(each) for each in loose))
    return places[0]


def _places(size: QSize, room: QSize, taken: Iterable[QRect]) -> list[QRect]:
    """Where they might lie, the best first: at the foot, and just above whatever is in the way there."""
    foot, widest = room.height() - size.height() - MARGIN, room.width() - size.width() - MARGIN
    above = {each.top() - GAP - size.height() for each in taken}
    tops = sorted({foot, *(top for top in above if room.height() * HIGHEST_SHARE <= top < foot)}, reverse=True)
    lefts = (widest // 2 + MARGIN // 2, widest, MARGIN)
    return [QRect(QPoint(left, top), size) for top, left in product(tops, lefts)]


def _kept_free(window: QWidget) -> tuple[list[QRect], list[QRect]]:
    """What may not be covered, and what should not be, as far as it can be seen in the part where notices may lie."""
    part = window.rect().adjusted(0, int(window.height() * HIGHEST_SHARE), 0, 0)
    buttons: list[Button] = window.findChildren(Button)
    firm: list[QWidget] = [each for each in buttons if each.kind is Kind.ACCENT]
    firm += [*window.findChildren(FootCard), *window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    loose = [each for each in buttons if each.kind is not Kind.ACCENT and not _is_of_notice(each)]
    named = [box for view in window.findChildren(QAbstractItemView) if (box := _named_by(view, window)) is not None]
    return [*_seen(firm, window, part), *named], _seen(loose, window, part)


def _is_of_notice(button: QWidget) -> bool:
    return button.objectName().startswith("notice-")


def _seen(widgets: Iterable[QWidget], window: QWidget, part: QRect) -> list[QRect]:
    """The part of each that can be seen, in the window's own pixels."""
    found = []
    for each in widgets:
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size()) if each.isVisible() else QRect()
        if place.intersects(part) and not (shown := each.visibleRegion().boundingRect()).isEmpty():
            found.append(shown.translated(place.topLeft()))
    return found


def _named_by(view: QAbstractItemView, window: QWidget) -> QRect | None:
    """What the view itself has drawn and wants to be read."""
    names = getattr(view, "kept_free", None)
    box = names() if names is not None and view.isVisible() else QRect()
    return None if box.isEmpty() else box.translated(view.viewport().mapTo(window, QPoint(0, 0)))


def _region(boxes: Iterable[QRect]) -> QRegion:
    region = QRegion()
    for box in boxes:
        region = region.united(box)
    return region
