"""What a widget looks like, kept as a picture: what is shown again, or elsewhere, is not drawn again.

A list that gains or loses a row moves all rows below it, and Qt paints what has moved anew.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LARGEST = 160_000
"""Device pixels; what is larger is drawn each time, or a few large widgets would push out all that is small."""

MOST_SHARED = 500
"""Looks of widgets that are remembered before all are forgotten."""

Draw = Callable[[QPainter], object]


class Picture:
    """The picture of one widget, in Qt's own store of pictures, which forgets what has not been shown for long."""

    def __init__(self) -> None:
        self._shows: object = None
        self._place = QPixmapCache.Key()

    def paint(self, widget: QWidget, shows: object, draw: Draw) -> None:
        """Paint the widget: by ``draw``, unless the picture of what it ``shows`` is there.

        ``shows`` is whatever the drawing depends on but its size, its direction and the look of the window.
        """
        painter = QPainter(widget)
        if _is_small(widget):
            whole = _whole(widget, shows)
            painter.drawPixmap(0, 0, self._kept(whole) or self._keep(widget, whole, draw))
        else:
            draw(painter)
        painter.end()

    def _kept(self, whole: object) -> QPixmap | None:
        picture = QPixmap()
        return picture if whole == self._shows and QPixmapCache.find(self._place, picture) else None

    def _keep(self, widget: QWidget, whole: object, draw: Draw) -> QPixmap:
        picture = _drawn(widget, draw)
        QPixmapCache.remove(self._place)
        self._shows, self._place = whole, QPixmapCache.insert(picture)
        return picture


class SharedPictures:
    """The pictures of widgets of which many look alike, as the buttons of a list do: each is drawn once for all."""

    def __init__(self) -> None:
        self._places: dict[Hashable, tuple[object, QPixmapCache.Key]] = {}

    def paint(self, widget: QWidget, shows: Hashable, draw: Draw) -> None:
        """As ``Picture.paint``."""
        painter = QPainter(widget)
        if _is_small(widget):
            painter.drawPixmap(0, 0, self._picture(widget, shows, draw))
        else:
            draw(painter)
        painter.end()

    def _picture(self, widget: QWidget, shows: Hashable, draw: Draw) -> QPixmap:
        *size, tones = _whole(widget, shows)
        whole = (*size, id(tones))  # which is of no other colours while they are kept here
        known, picture = self._places.get(whole), QPixmap()
        if known is not None and QPixmapCache.find(known[1], picture):
            return picture
        if len(self._places) >= MOST_SHARED:
            self._places.clear()
        picture = _drawn(widget, draw)
        self._places[whole] = tones, QPixmapCache.insert(picture)
        return picture


def _is_small(widget: QWidget) -> bool:
    ratio = widget.devicePixelRatioF()
    return widget.width() * widget.height() * ratio * ratio <= LARGEST


def _whole(widget: QWidget, shows: object) -> tuple[Any, ...]:
    look = theme.theme()
    place = (widget.width(), widget.height(), widget.devicePixelRatioF(), widget.isRightToLeft())
    return (shows, *place, look.text_scale, look.family, look.tones)


def _drawn(widget: QWidget, draw: Draw) -> QPixmap:
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setLayoutDirection(widget.layoutDirection())
    draw(painter)
    painter.end()
    return picture
