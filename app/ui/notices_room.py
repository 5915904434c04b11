"""Where notices may lie: at the foot of the window, where they cover nothing that is pressed, typed into or to be read.

What may not be covered whatever else is: accent buttons, the feet of pages, fields, and what an item view names in
``kept_free``. All other buttons, results, and cards that ask something, are kept free wherever there is a place for it;
where there is none, what scrolls ends above the notices as long as they are there, so that they cover nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from app.ui import theme
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import AskCard, FootCard
from app.ui.widgets.labels import ResultLabel

MARGIN = 16
GAP = 8
"""Pixels between the notices and what they make way for."""
_FIRM = (FootCard, QLineEdit, QPlainTextEdit)
_LOOSE = (QAbstractButton, ResultLabel)
HIGHEST_SHARE = 0.35
"""Notices stay below this share of the window's height: who looks for them looks down."""


_LEAST = 80
"""Pixels, before text scaling, that are still seen of what ends above the notices."""


class Berth(NamedTuple):
    """Where they lie, and by how many pixels what scrolls there is to end early for them."""

    box: QRect
    early: tuple[tuple[ScrollingArea, int], ...] = ()


def find_berth(sizes: Sequence[QSize], window: QWidget, now: QRect) -> Berth:
    """A box of one of ``sizes`` for them: where they are ``now`` if that is free, else the lowest free place.

    Rather of an earlier size, and in the middle rather than at a side. Where no place leaves all free, the lowest where
    all that is in the way scrolls; where there is none either, cards that ask something give way first, then the
    buttons: as few of them as can be.
    """
    firm, loose, asking = _kept_free(window)
    places = [place for size in sizes for place in _places(size, window.size(), [*firm, *loose, *asking])]
    places.sort(key=QRect.top, reverse=True)
    if (box := _free(places, _region([*firm, *loose, *asking]), now)) is not None:
        return Berth(box)
    for areas in _areas(window):
        if (berth := _over_what_scrolls(places, areas, [*firm, *asking], loose)) is not None:
            return berth
    if (box := _free(places, _region([*firm, *loose]), now)) is not None:
        return Berth(box)
    open_region = _region(firm)
    free = [box for box in places if not open_region.intersects(box)]
    return Berth(_least_over(free or places[:1], loose))


def _free(places: Iterable[QRect], region: QRegion, now: QRect) -> QRect | None:
    free = [box for box in places if not region.intersects(box)]
    here = (box for box in free if box.topLeft() == now.topLeft() and box.width() == now.width())
    return next(here, free[0] if free else None)


def _over_what_scrolls(
    places: Iterable[QRect],
    areas: Sequence[tuple[ScrollingArea, QRect]],
    firm: Iterable[QRect],
    loose: Iterable[QRect],
) -> Berth | None:
    """The lowest place where all buttons in the way lie in what scrolls, and enough of that is left above it."""
    firm_region = _region(firm)
    for place in places:
        if firm_region.intersects(place):
            continue
        covered = [each for each in loose if each.intersects(place)]
        around = [(area, seen) for area, seen in areas if any(seen.contains(each) for each in covered)]
        cuts = [seen.adjusted(0, place.top() - GAP - seen.top(), 0, 0) for _, seen in around]
        is_enough = all(place.top() - GAP - seen.top() >= theme.scaled(_LEAST) for _, seen in around)
        is_all = all(any(seen.contains(each) for _, seen in around) for each in covered)
        if is_all and is_enough and not any(firm_region.intersects(each) for each in cuts):
            ends = (_end_of(area) - place.top() + GAP + 1 for area, _ in around)
            return Berth(place, tuple((area, end) for (area, _), end in zip(around, ends, strict=True)))
    return None


def _end_of(area: ScrollingArea) -> int:
    """The last line of it in the window, also where that is scrolled away, with what else scrolls around it."""
    return area.mapTo(area.window(), area.rect().bottomLeft()).y()


def _areas(window: QWidget) -> Iterator[list[tuple[ScrollingArea, QRect]]]:
    """What scrolls, with what is seen of it: whatever is in nothing else that does, then whatever has none in it."""
    found = [each for each in _shown(_on_top(window), window.rect()) if isinstance(each, ScrollingArea)]
    pairs = [(one, other) for one in found for other in found if one is not other and one.isAncestorOf(other)]
    for beside in ({inner for _, inner in pairs}, {outer for outer, _ in pairs}):
        kept = [each for each in found if each not in beside]
        yield [(each, shown) for each in kept for shown in _seen([each.viewport()], window)]


def _least_over(places: Sequence[QRect], buttons: Sequence[QRect]) -> QRect:
    """The first of those that lie over the fewest buttons, where none lies over no button at all."""
    found, least = places[0], len(buttons) + 1
    for place in places:
        over = 0
        for each in buttons:
            over += place.intersects(each)
            if over >= least:
                break
        else:
            found, least = place, over
        if least <= 1:
            break
    return found


def _places(size: QSize, room: QSize, taken: Iterable[QRect]) -> list[QRect]:
    """Where they might lie, the best first: at the foot, and just above whatever is in the way there."""
    foot, widest = room.height() - size.height() - MARGIN, room.width() - size.width() - MARGIN
    above = {each.top() - GAP - size.height() for each in taken}
    tops = sorted({foot, *(top for top in above if room.height() * HIGHEST_SHARE <= top < foot)}, reverse=True)
    lefts = (widest // 2 + MARGIN // 2, widest, MARGIN)
    return [QRect(QPoint(left, top), size) for top, left in product(tops, lefts)]


def _kept_free(window: QWidget) -> tuple[list[QRect], list[QRect], list[QRect]]:
    """What may not be covered, other buttons with results, and cards that ask; as far as seen in the part for notices.

    While a drawer is open that is what is in it: nothing behind its veil can be pressed.
    """
    part = window.rect().adjusted(0, int(window.height() * HIGHEST_SHARE), 0, 0)
    firm: list[QWidget] = []
    loose: list[QWidget] = []
    asking: list[QWidget] = []
    named: list[QRect] = []
    for each in _shown(_on_top(window), part):
        if isinstance(each, _FIRM) or _is_accent(each):
            firm.append(each)
        elif isinstance(each, AskCard):
            asking.append(each)
        elif isinstance(each, QAbstractItemView):
            named += _named_by(each, window)
        elif isinstance(each, _LOOSE) and not _is_of_notice(each):
            loose.append(each)
    return [*_seen(firm, window), *named], _seen(loose, window), _seen(asking, window)


def _on_top(window: QWidget) -> QWidget:
    drawer = window.findChild(QWidget, "drawer", Qt.FindChildOption.FindDirectChildrenOnly)
    return drawer if drawer is not None and drawer.isVisible() else window


def _shown(window: QWidget, part: QRect) -> Iterator[QWidget]:
    """All that is shown in a part of the window.

    This is looked for often: what lies in something that is hidden, scrolled away or elsewhere is not looked at.
    """
    ahead = [(window, QPoint(), part)]
    while ahead:
        around, corner, seen = ahead.pop()
        for each in around.children():
            if not isinstance(each, QWidget) or not each.isVisible() or each.isWindow():
                continue
            place = each.geometry().translated(corner)
            if not (here := place.intersected(seen)).isEmpty():
                yield each
                ahead.append((each, place.topLeft(), here))


def _is_accent(button: QWidget) -> bool:
    return isinstance(button, Button) and button.kind is Kind.ACCENT


def _is_of_notice(part: QWidget) -> bool:
    return part.objectName().startswith("notice-")


def _seen(widgets: Iterable[QWidget], window: QWidget) -> list[QRect]:
    """The part of each that can be seen, in the window's own pixels."""
    found = ((each, each.visibleRegion().boundingRect()) for each in widgets)
    return [shown.translated(each.mapTo(window, QPoint(0, 0))) for each, shown in found if not shown.isEmpty()]


def _named_by(view: QAbstractItemView, window: QWidget) -> list[QRect]:
    """What the view itself has drawn and wants to be read."""
    names = getattr(view, "kept_free", None)
    box = names() if names is not None else QRect()
    return [] if box.isEmpty() else [box.translated(view.viewport().mapTo(window, QPoint(0, 0)))]


def _region(boxes: Iterable[QRect]) -> QRegion:
    region = QRegion()
    for box in boxes:
        region = region.united(box)
    return region
