"""Draws bookings: each is drawn once into a picture of its own, and painted from that until something of it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.desk.views import DayBooking
from app.ui import theme
from app.ui.calendar.boxes import CardBox
from app.ui.calendar.faces import Style, draw_card
from app.ui.calendar.hatching import draw_strip
from app.ui.calendar.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.calendar.model import Key


class Face(NamedTuple):
    """The picture of one booking. ``texts``: where words stand in it, from the corner of its card."""

    booking: DayBooking
    size: QSize
    strips: tuple[int, int]
    picture: QPixmap
    texts: list[QRect]


class CardDelegate(QStyledItemDelegate):
    """Keeps the pictures of the day's bookings. ``restyle`` forgets them: for a new theme, zone or direction."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: dict[Key, Face] = {}
        self._style = Style("UTC", mirrored=False)
        self._ratio = 1.0
        self._names: Mapping[str, str] = {}

    def restyle(self, zone: str, *, mirrored: bool, ratio: float) -> None:
        """Draw everything anew, in the look of now; ``ratio`` is device pixels per pixel."""
        self._faces.clear()
        self._style, self._ratio = Style(zone, mirrored=mirrored, names=self._names), ratio

    def name(self, names: Mapping[str, str]) -> bool:
        """Write these before customers' names, by staff id. Answers whether that is new: ``restyle`` then."""
        is_new, self._names = names != self._names, names
        return is_new

    def keep(self, keys: set[Key]) -> None:
        """Forget every booking that is not among ``keys``."""
        self._faces = {key: face for key, face in self._faces.items() if key in keys}

    def face(self, key: Key, card: CardBox) -> Face:
        """The picture of a booking with its buffers; its corner belongs at ``card.before.topLeft()``."""
        known = self._faces.get(key)
        size, strips = card.rect.size(), (card.before.height(), card.after.height())
        if (
            known is not None
            and known.size == size
            and known.strips == strips
            and _is_same(known.booking, card.booking)
        ):
            return known
        made = self._faces[key] = self._draw(card, size, strips)
        return made

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One booking into ``option.rect``, without its buffers: what Qt asks for drag pictures and by ``render``."""
        booking = index.data(Role.BOOKING)
        if not isinstance(booking, DayBooking):
            return
        rect: QRect = option.rect
        painter.save()
        painter.translate(rect.topLeft())
        draw_card(painter, rect.width(), rect.height(), booking, self._style)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(150), theme.target())

    def _draw(self, card: CardBox, size: QSize, strips: tuple[int, int]) -> Face:
        whole = QSize(size.width(), size.height() + strips[0] + strips[1])
        picture = QPixmap(whole * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, line = QPainter(picture), self._style.tones.line
        draw_strip(painter, QRect(0, 0, size.width(), strips[0] - 1), line)
        draw_strip(painter, QRect(0, strips[0] + size.height() + 1, size.width(), strips[1] - 1), line)
        painter.translate(QPoint(0, strips[0]))
        texts = draw_card(painter, size.width(), size.height(), card.booking, self._style)
        painter.end()
        return Face(card.booking, size, strips, picture, texts)


def _is_same(one: DayBooking, other: DayBooking) -> bool:
    return one is other or one == other
