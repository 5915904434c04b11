"""What a widget looks like, kept as a picture: what is shown again, or elsewhere, is not drawn again.

A list that gains or loses a row moves all rows below it, and Qt paints what has moved anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LARGEST = 160_000
"""Device pixels; what is larger is drawn each time, or a few large widgets would push out all that is small."""

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
        width, height, ratio = widget.width(), widget.height(), widget.devicePixelRatioF()
        painter = QPainter(widget)
        if width * height * ratio * ratio > LARGEST:
            draw(painter)
        else:
            look = theme.theme()
            whole = (shows, width, height, ratio, widget.isRightToLeft(), look.tones, look.text_scale, look.family)
            painter.drawPixmap(0, 0, self._kept(whole) or self._keep(widget, whole, ratio, draw))
        painter.end()

    def _kept(self, whole: object) -> QPixmap | None:
        picture = QPixmap()
        return picture if whole == self._shows and QPixmapCache.find(self._place, picture) else None

    def _keep(self, widget: QWidget, whole: object, ratio: float, draw: Draw) -> QPixmap:
        picture = QPixmap(widget.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setLayoutDirection(widget.layoutDirection())
        draw(painter)
        painter.end()
        QPixmapCache.remove(self._place)
        self._shows, self._place = whole, QPixmapCache.insert(picture)
        return picture
