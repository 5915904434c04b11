"""One row: a record that opens when it is pressed, with the buttons of what can be done to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.rows import bits, measures, places
from app.ui.rows.check import CHOOSE, CheckMark
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.places import Places, lay_row
from app.ui.rows.settling import settling_of
from app.ui.widgets.button import Button
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.picture import Picture


class Row(QAbstractButton):
    """A row of a list. ``opened`` asks for all of the record, ``acted`` carries the verb of the pressed button.

    A card has an outline of its own, and its buttons always stand below its text.
    """

    acted = Signal(str)
    opened = Signal()

    def __init__(self, content: RowContent, *, is_card: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content, self.is_card = content, is_card
        self.is_current = False
        self._is_busy = self._has_ring = False
        self._buttons: list[Button] = []
        self._check: CheckMark | None = None
        self._places: Places | None = None
        self._laid: dict[int, Places] = {}
        self._picture = Picture()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self._relay)
        self.show_content(content)

    def show_content(self, content: RowContent) -> None:
        """Show other facts of the same record; buttons that stay keep the focus."""
        old, was_busy = self.content, self._is_busy
        self.content, self._is_busy = content, False
        self.setObjectName(content.name)
        self.setText(content.title)
        self.setAccessibleName(content.says)
        self.setToolTip(content.hint or content.says)
        self._renew_check()
        if old is content or was_busy or old.acts != content.acts:
            self._renew_buttons()
        self._relay()

    def setEnabled(self, enabled: bool) -> None:
        """While a verb is on its way, nothing of this row can be pressed; the row itself keeps the focus."""
        self._is_busy = not enabled
        if self._is_busy and any(button.hasFocus() for button in self._buttons):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button, act in zip(self._buttons, self.content.acts, strict=False):
            button.setEnabled(enabled and act.is_able)

    def act_buttons(self) -> tuple[Button, ...]:
        """Its buttons, in reading order."""
        return tuple(self._buttons)

    def act(self, verb: str) -> None:
        """Do what the button of ``verb`` does, unless the row is busy."""
        if not self._is_busy:
            self.acted.emit(verb)

    def _press(self, button: Button, verb: str) -> None:
        if settling_of(self).takes_press(button):
            self.act(verb)

    def _renew_check(self) -> None:
        if self.content.is_chosen is None:
            return
        if self._check is None:
            self._check = CheckMark(self)
            self._check.pressed_on.connect(lambda: self.act(CHOOSE))
            self._check.show()
        self._check.show_state(f"{self.content.name}.choose", self.content.choosing, is_on=self.content.is_chosen)

    def _renew_buttons(self) -> None:
        old = {button.objectName(): button for button in self._buttons}
        self._buttons = [self._button(act, old.pop(act.name, None)) for act in self.content.acts]
        for button in old.values():
            if button.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            button.hide()
            button.deleteLater()
        for before, after in zip((self, *self._buttons), self._buttons, strict=False):
            QWidget.setTabOrder(before, after)

    def _button(self, act: Act, old: Button | None) -> Button:
        if old is not None:
            old.say(act.text, act.says)
            old.set_kind(act.kind)
            old.setEnabled(act.is_able)
            return old
        made = Button(act.text, act.name, act.says, kind=act.kind, icon=act.icon, parent=self)
        # A press by mouse leaves the focus where it was: Space then means the page's own key, not this button again.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setEnabled(act.is_able)
        made.clicked.connect(lambda: self._press(made, act.verb))
        made.show()
        return made

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width).height

    def sizeHint(self) -> QSize:
        width = max(theme.scaled(240), self.width())
        return QSize(theme.scaled(240), self._lay(width).height)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(max(widest + 2 * places.PAD, theme.scaled(160)), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _lay(self, width: int) -> Places:
        if width not in self._laid:
            sizes = [button.sizeHint() for button in self._buttons]
            self._laid[width] = lay_row(self.content, width, sizes, is_card=self.is_card)
        return self._laid[width]

    def _relay(self) -> None:
        self._laid = {}
        self._place()
        # Always, since layouts remember heights of widths other than this one.
        self.updateGeometry()

    def _place(self) -> None:
        self._places = self._lay(self.width())
        # Beside a higher card the buttons of both are in one line.
        spare = max(0, self.height() - self._places.height) if self.is_card else 0
        for button, place in zip(self._buttons, self._places.acts, strict=True):
            button.setGeometry(self._mirrored(place.translated(0, spare)))
        if self._check is not None:
            self._check.setGeometry(self._mirrored(self._places.check))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._has_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        letter = event.text().upper()
        acts = (*self.content.acts, *self.content.keyed)
        verbs = [act.verb for act in acts if letter and act.key == letter and act.is_able]
        if verbs and not event.isAutoRepeat():
            if settling_of(self).takes_key(self.objectName()):
                self.act(verbs[0])
            return
        event.ignore()  # Space and the arrows are for the list and the page

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._places is None:
            return
        state = (self.isDown(), self.underMouse(), self.is_current, self._has_ring and self.hasFocus())
        self._picture.paint(self, (self.content, self._places, *state), partial(self._draw, at=self._places))

    def _draw(self, painter: QPainter, at: Places) -> None:
        self._draw_ground(painter)
        if self.content.tag:
            self._draw_tag(painter, at.tag)
        self._draw_text(painter, at)
        effects = [self._mirrored(each) for each in at.effects]
        bits.draw_effects(painter, self.content.effects[: len(effects)], effects, mirrored=self.isRightToLeft())
        if self.content.figure is not None:
            self._draw_figure(painter, self.content.figure, at)
        if self._has_ring and self.hasFocus():
            draw_focus(painter, self.rect(), theme.RADIUS_CARD if self.is_card else theme.RADIUS_CONTROL)

    def _draw_ground(self, painter: QPainter) -> None:
        now = theme.current()
        share = 0.05 if self.isDown() else 0.025 if self.underMouse() else 0.0
        fill = theme.mix(now.ink, now.panel, share)
        if self.is_card:
            box = QRectF(self.rect()).adjusted(0, 0, 0, -1)
            draw_box(painter, box.translated(0, 1), now.shadow, None, theme.RADIUS_CARD)
            fill = theme.mix(now.accent, fill, 0.07) if self.content.is_chosen else fill
            draw_box(painter, box, fill, now.accent if self.is_current else now.line, theme.RADIUS_CARD)
            if self.is_current:
                draw_focus(painter, box, theme.RADIUS_CARD)
        elif share:
            painter.fillRect(self.rect(), fill)

    def _draw_tag(self, painter: QPainter, place: QRect) -> None:
        now = theme.current()
        look = self.content.tag_look
        tone = now.looks[look.value if look is not None else "walk_in"]
        box = self._mirrored(place)
        draw_box(painter, box, tone.fill, tone.ink if now.name == "contrast" else None)
        painter.setFont(measures.font(places.TITLE, 700))
        painter.setPen(tone.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.content.tag)

    def _draw_text(self, painter: QPainter, at: Places) -> None:
        painter.setFont(measures.font(places.TITLE, 600))
        painter.setPen(theme.current().ink)
        title = QFontMetrics(painter.font()).elidedText(
            self.content.title, Qt.TextElideMode.ElideRight, at.title.width()
        )
        self._write(painter, at.title, title)
        bits.draw_bits(painter, at.lines, self._mirrored(at.facts), mirrored=self.isRightToLeft())

    def _draw_figure(self, painter: QPainter, figure: Bit, at: Places) -> None:
        now = theme.current()
        ink = getattr(now, figure.ink)
        painter.setFont(measures.font(places.FIGURE, 700))
        painter.setPen(ink)
        self._write(painter, at.figure, figure.text, is_trailing=True)
        if figure.icon:
            side = theme.scaled(12)
            left = at.figure.right() - QFontMetrics(painter.font()).horizontalAdvance(figure.text) - side - 4
            box = QRect(left, at.figure.center().y() - side // 2, side, side)
            icons.draw_icon(painter, figure.icon, self._mirrored(box), ink)
        painter.setFont(measures.font(places.CAPTION))
        painter.setPen(now.muted)
        self._write(painter, at.caption, self.content.caption, is_trailing=True)

    def _write(self, painter: QPainter, box: QRect, text: str, *, is_trailing: bool = False) -> None:
        side = Side.RIGHT if is_trailing is not self.isRightToLeft() else Side.LEFT
        write(painter, self._mirrored(box), text, side)

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, box)
