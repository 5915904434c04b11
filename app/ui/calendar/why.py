"""The small answer to "why not?": for one service at one time, every rule in the way, or the way to book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.announcing import announce
from app.ui.calendar.advice import advice
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import Service, SlotOption
    from app.desk.views_why import WhyNot

translate = QCoreApplication.translate
WIDTH = 340
"""Pixels before text scaling."""


class WhyBox(QFrame):
    """A popover over the window of ``parent``, gone at a press elsewhere or by Escape.

    ``service_chosen`` asks anew for another service; ``book_wanted`` has the start that was pressed.
    """

    service_chosen = Signal(str)
    book_wanted = Signal(object)

    def __init__(self, parent: QWidget, title: str, services: Sequence[Service], zone: str) -> None:
        self._window = parent.window()
        super().__init__(self._window)
        self.setObjectName("why")
        self.setAccessibleName(translate("Why", "Why not? {title}").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._from, self._zone, self._corner = parent, zone, QPoint()
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        self._column.addWidget(Label(title, 15, 700, parent=self))
        self._services = self._switch(services)
        self._column.addWidget(self._services)

    def open_at(self, corner: QPoint) -> None:
        """Show it at a point of the screen, wherever there is room."""
        self._corner = self._window.mapFromGlobal(corner)
        self._fit()
        self.show()
        self.raise_()
        self._services.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and self._is_outside(watched):
            self.close()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.close()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()  # else Escape would be the window's
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        app, here = QApplication.instance(), self.window().focusWidget()
        if isinstance(app, QApplication):
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._follow)
        if any(each is here for each in self.findChildren(QWidget)):
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)
        super().closeEvent(event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went elsewhere: there is nothing to answer any more."""
        if now is not None and self._is_outside(now):
            self.close()

    def _is_outside(self, widget: QWidget) -> bool:
        return widget is not self and not self.isAncestorOf(widget) and not isinstance(widget, QMenu)

    def show_answer(self, answer: WhyNot) -> None:
        """Say what the desk found."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        text = translate("Why", "For: {service}").format(service=answer.service)
        self._services.say(text, translate("Why", "Service: {service}. Choose another").format(service=answer.service))
        self._body = self._answer(answer)
        self._column.addWidget(self._body)
        self._body.show()
        self._fit()
        self.book.setFocus(Qt.FocusReason.PopupFocusReason)
        said = words.reasons_words(answer.reasons, self._zone) or translate("Why", "Free")
        announce(self, said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect().adjusted(0, 0, -1, -1), now.panel, now.accent, theme.RADIUS_CARD)
        painter.end()

    def sizeHint(self) -> QSize:
        width = theme.scaled(WIDTH)
        wanted = self._column.heightForWidth(width)
        return QSize(width, wanted if wanted > 0 else self._column.sizeHint().height())

    def _switch(self, services: Sequence[Service]) -> Button:
        """The button that names the service and offers the others."""
        made = Button(translate("Why", "For…"), "why.service", parent=self)
        made.clicked.connect(lambda: self._offer(made, services))
        return made

    def _offer(self, button: Button, services: Sequence[Service]) -> None:
        menu = QMenu(self)
        menu.setObjectName("why.services")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setStyleSheet(theme.menu_style())
        for each in services:
            action = menu.addAction(each.name.replace("&", "&&"))
            action.setObjectName(f"why.service.{each.handle}")
            action.triggered.connect(lambda _=False, key=each.id: self.service_chosen.emit(key))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _answer(self, answer: WhyNot) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for reason in answer.reasons:
            self._say(column, words.reasons_words((reason,), self._zone), "danger_ink", 600)
            if helps := advice(reason):
                self._say(column, helps, "muted")
        if not answer.reasons:
            span = words.clock_span(answer.start, answer.end, self._zone)
            self._say(column, translate("Why", "Free {span}").format(span=span), "good_ink", 600)
        for reason in answer.customers_only:
            why = words.reason_words(reason, self._zone)
            self._say(column, translate("Why", "Customers cannot choose it: {why}").format(why=why), "muted")
        column.addLayout(self._buttons(answer, body))
        return body

    def _say(self, column: QVBoxLayout, text: str, ink: str, weight: int = 400) -> None:
        label = Label(text, 13, weight, ink=ink)
        label.setWordWrap(True)
        column.addWidget(label)

    def _buttons(self, answer: WhyNot, body: QWidget) -> FlowLayout:
        line = FlowLayout()
        for option in answer.nearest:
            line.addWidget(self._near(option, answer, body))
        is_free = not answer.reasons
        text = translate("Why", "Book {time}") if is_free else translate("Why", "Book {time} anyway…")
        time = words.clock(answer.start, self._zone)
        kind = Kind.ACCENT if is_free else Kind.PLAIN
        self.book = Button(text.format(time=time), "why.book", kind=kind, parent=body)
        self.book.clicked.connect(lambda: self._choose(answer.start))
        line.addWidget(self.book)
        return line

    def _near(self, option: SlotOption, answer: WhyNot, body: QWidget) -> Button:
        zone, time = self._zone, words.clock(option.start, self._zone)
        day = words.local_date(option.start, zone)
        text = time if day == words.local_date(answer.start, zone) else f"{words.day_short(day)} {time}"
        says = translate("Why", "Free at {time}: book that").format(time=text)
        made = Button(text, f"why.near.{option.start}", says, icon="check", parent=body)
        made.clicked.connect(lambda: self._choose(option.start))
        return made

    def _choose(self, start: int) -> None:
        self.close()
        self.book_wanted.emit(start)

    def _fit(self) -> None:
        """As high as it needs, and all of it on the screen."""
        self.setFixedWidth(theme.scaled(WIDTH))
        self._column.activate()
        self.resize(self.sizeHint())
        room, left = self._window.rect().adjusted(8, 8, -8, -8), self._corner.x()
        if self.isRightToLeft():
            left -= self.width()
        top = min(self._corner.y(), room.bottom() - self.height())
        self.move(max(min(left, room.right() - self.width()), room.left()), max(top, room.top()))


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
