"""What each member of staff is doing now, as a row of small cards: who is free first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.desk.views import Doing
from app.ui import icons, theme, words
from app.ui.beside import listed
from app.ui.rows import measures
from app.ui.tips import say_tip
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.pressing import Pressable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import StaffNow
    from app.desk.views_queue import RotaPlace
    from app.ui.queue.rows import StaffStates

translate = QCoreApplication.translate
_ORDER = (Doing.FREE, Doing.BUSY, Doing.OVER, Doing.BREAK, Doing.NOT_YET, Doing.OFF)
_PAD = 14
_LEAST = 150
"""Pixels below which a name is cut, before text scaling."""


class StaffCard(Pressable):
    """One member of staff: whose turn it is, the name, and what they are doing, as icon, colour and words.

    Pressed, it asks for what can be done about them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff, self._words, self._icon, self._ink = "", "", "ring", "muted"
        self._shorter: tuple[str, ...] = ()
        self.place: RotaPlace | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self.updateGeometry)

    def show_staff(self, name: str, now: StaffNow, zone: str, place: RotaPlace | None = None) -> None:
        """Show somebody."""
        self._staff, self._words, self.place = name, words.doing_words(now, zone), place
        self._shorter = words.shorter_doing_words(now, zone)
        self._icon, self._ink = words.doing_icon(now), words.doing_ink(now)
        self.setObjectName(f"queue.staff.{name}")
        said = listed((name, self._words))
        turn = turn_words(place, zone)
        self.setAccessibleName(said)
        self.setAccessibleDescription(turn)
        say_tip(self, "\n".join(part for part in (said, turn) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(160), theme.line_height(14, 600) + theme.line_height(13) + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(110), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        box = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        share = 0.05 if self.isDown() else 0.025 if self.underMouse() else 0.0
        draw_box(painter, box.translated(0, 1), now.shadow, None, theme.RADIUS_CARD)
        draw_box(painter, box, theme.mix(now.ink, now.panel, share), now.line, theme.RADIUS_CARD)
        left = _PAD
        if self.place is not None and self.place.rank:
            left += self._draw_rank(painter, words.number(self.place.rank))
        top, width = 11, self.width() - left - _PAD
        name_height, side = theme.line_height(14, 600), theme.scaled(12)
        self._line(painter, QRect(left, top, width, name_height), self._staff, 14, 600, "ink")
        second = QRect(left, top + name_height + 1, width, theme.line_height(13))
        icon = QRect(left, second.center().y() - side // 2, side, side)
        icons.draw_icon(painter, self._icon, self._mirrored(icon), getattr(now, self._ink))
        weight = 600 if self._ink != "muted" else 400
        line = second.adjusted(side + 6, 0, 0, 0)
        self._line(painter, line, self._doing(line.width(), weight), 13, weight, self._ink)
        if self.hasFocus():
            draw_focus(painter, self.rect(), theme.RADIUS_CARD)
        painter.end()

    def _doing(self, width: int, weight: int) -> str:
        """What they are doing, in as few words as there is room for: until when matters more than the rest."""
        return measures.fitting((self._words, *self._shorter), width, 13, weight)

    def _draw_rank(self, painter: QPainter, rank: str) -> int:
        """Whose turn it is, as a number in a circle; returns the pixels that it takes."""
        now, side = theme.current(), theme.scaled(24)
        circle = self._mirrored(QRect(_PAD, (self.height() - side) // 2, side, side))
        draw_box(painter, circle, now.accent_soft, None, side / 2)
        painter.setFont(theme.font(12, 700, tabular=True))
        painter.setPen(now.accent)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, rank)
        return side + 10

    def _line(self, painter: QPainter, box: QRect, text: str, pixels: int, weight: int, ink: str) -> None:
        """A line of text, in smaller letters where large ones have no room, and only then shortened."""
        font = theme.font(pixels, weight, tabular=True)
        wide = QFontMetrics(font).horizontalAdvance(text)
        if wide > box.width():
            font.setPixelSize(max(pixels, font.pixelSize() * box.width() // wide))
        painter.setFont(font)
        painter.setPen(getattr(theme.current(), ink))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        write(painter, self._mirrored(box), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, box)


def turn_words(place: RotaPlace | None, zone: str) -> str:
    """Why it is their turn, or not yet: "2 served today, the last one ended 13:40"."""
    if place is None:
        return ""
    if not place.served:
        text = translate("Rota", "nobody served yet today")
    else:
        text = translate("Rota", "{count} served today").format(count=words.number(place.served))
        if place.last_ended is not None:
            last = translate("Rota", "the last one ended {time}").format(time=words.clock(place.last_ended, zone))
            text = listed((text, last))
    if place.rank == 1:
        return translate("Rota", "Next in turn: {why}").format(why=text)
    return text


class StaffStrip(QWidget):
    """Everybody who works today, in one row, whose turn it is first. ``pressed`` carries the id of one."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue.staff")
        self.setAccessibleName(self.tr("Staff now"))
        self._cards: list[StaffCard] = []
        self._across = (0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)

    def show_staff(self, staff: StaffStates, zone: str, rota: Sequence[RotaPlace] = ()) -> None:
        """Show what they are doing; who is off for the day is left out."""
        places = {place.name: place for place in rota}
        order = {place.name: place.rank or len(rota) + 1 for place in rota}
        present = [(name, now) for name, now in staff.items() if now.doing is not Doing.OFF]
        present.sort(key=lambda each: (order.get(each[0], len(rota) + 1), _ORDER.index(each[1].doing)))
        while len(self._cards) < len(present):
            self._cards.append(self._card())
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(present))
            if at < len(present):
                name, now = present[at]
                card.show_staff(name, now, zone, places.get(name))
        self.setVisible(bool(present))
        self._arrange()

    def _card(self) -> StaffCard:
        card = StaffCard(self)
        card.clicked.connect(lambda: self.pressed.emit(card.place.staff_id) if card.place else None)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In one row, or in as many as it takes for names to be read; no more than half of a row stays empty."""
        shown = [card for card in self._cards if not card.isHidden()]
        fitting = max(1, (self.width() + 10) // (theme.scaled(_LEAST) + 10))
        rows = -(-len(shown) // fitting)
        across = -(-len(shown) // max(1, rows))
        if (across, len(shown)) == self._across:
            return
        self._across = across, len(shown)
        for at, card in enumerate(shown):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, *divmod(at, across))
