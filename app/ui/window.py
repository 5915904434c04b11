"""The window's shell: rail, header and the page that is shown. It knows no page; pages know only the scene.

Only what its first picture needs is here and imported here; ``Conduct`` brings the rest once it is painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import theme
from app.ui.header import Header
from app.ui.message import MessagePage
from app.ui.pages import entry_of, make_page
from app.ui.rail import Rail, RailButton
from app.ui.widgets.paint import fill_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from app.ui.page import Page
    from app.ui.scene import Scene

FIRST_PAGE = "today"
RAIL_BELOW = 900
"""Pixels of width below which the rail would take too much of the page's room."""


class Window(QWidget):
    """The shell around the pages. ``painted`` comes once, after the first picture of it is on the screen."""

    painted = Signal()
    page_shown = Signal(str)
    closed = Signal()

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene
        self.pages: dict[str, Page] = {}
        self._page_name = self._page_before = FIRST_PAGE
        self._is_painted = False
        self.is_shut = False
        """Whether something stands where the pages would be, and nothing leads to them."""
        self.asks_to_stay: Callable[[], bool] | None = None
        """Asked when somebody closes the window: whether a question is shown instead, and it stays."""
        self.setObjectName("window")
        self.setAccessibleName("Floorwalker")
        self.setWindowTitle("Floorwalker")
        self.setMinimumSize(600, 480)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body = QWidget(self)
        """All that is always in the window; what lies over it is beside it."""
        self.rail, self.header, self.stack, self.message = Rail(), Header(), QStackedWidget(), MessagePage()
        self._lay_out()
        self.rail.chosen.connect(self.show_page)
        self.stack.currentChanged.connect(self._turn)
        self.message.quit_pressed.connect(self.close)
        scene.day_changed.connect(self.entitle)
        scene.back_wanted.connect(self._go_back)
        self.show_page(FIRST_PAGE)
        self.setFocus()
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._mind_focus)

    def _mind_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """What vanishes from a page hands the keyboard to nobody; Qt would to the rail, where a key leaves the page."""
        is_gone = old is not None and isValid(old) and self.stack.isAncestorOf(old) and not old.isVisible()
        if is_gone and isinstance(new, RailButton):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_desk(self, *, is_shown: bool = True) -> None:
        """Show what is around the pages; or nothing of it, before customers who check in here."""
        self.rail.setVisible(is_shown)
        self.header.setVisible(is_shown)

    def show_page(self, name: str) -> None:
        """Show a page by its name; made on first use. Raises ``KeyError`` for a name that no page has.

        While there is no place to show yet, the page is kept in mind.
        """
        entry_of(name)
        if name != self._page_name and entry_of(self._page_name).is_in_rail:
            self._page_before = self._page_name
        self._page_name = name
        self.rail.show_page(name)
        if self.scene.place is not None:
            self.make(name)
            self.stack.setCurrentWidget(self.pages[name])
            self._shut(False)
            self.page_shown.emit(name)
        self.entitle()

    def _turn(self) -> None:
        """Another page stands there: the second press of a double one must not reach it."""
        if self._is_painted:
            from app.ui.second_press import second_press_of

            second_press_of(self).stir(stays=(self.rail, self.header))

    def _go_back(self) -> None:
        """Show the page that was there before; what a calendar was to show is forgotten where there is none."""
        self.show_page(self._page_before)
        if self.page is None or not self.page.has_days:
            self.scene.pointed = None

    def make(self, name: str) -> None:
        """Make a page, unless it is there, without showing it; there is a place then. Raises as ``show_page``."""
        if name not in self.pages:
            self.pages[name] = page = make_page(entry_of(name), self.scene)
            self.stack.addWidget(page)

    def take_out_page(self, name: str) -> Page | None:
        """Let go of a page as it is, so that it is made anew when it is next shown; None where there is none yet."""
        page = self.pages.pop(name, None)
        if page is not None:
            self.stack.removeWidget(page)
            page.hide()
            page.setParent(None)
        return page

    def put_in_page(self, name: str, page: Page) -> None:
        """Have that page, which was taken out, instead of the one of that name, which goes."""
        old = self.take_out_page(name)
        if old is not None:
            old.deleteLater()
        self.pages[name] = page
        self.stack.addWidget(page)

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        return self._page_name

    @property
    def page(self) -> Page | None:
        """The page that is shown; None before there is any."""
        return self.pages.get(self._page_name)

    @property
    def page_title(self) -> str:
        """The name of the page that is shown, for a person."""
        return entry_of(self._page_name).title

    @property
    def has_message(self) -> bool:
        """Whether a message, or anything else, stands where the page should be."""
        return self.stack.currentWidget() not in self.pages.values()

    def show_problem(self, title: str, text: str) -> None:
        """Show a message instead of all pages, with a way to try again."""
        self.message.show_problem(title, text)
        self.show_instead(self.message)

    def show_waiting(self, title: str) -> None:
        """Show that something takes its time."""
        self.message.show_waiting(title)
        self.show_instead(self.message, is_brief=True)

    def show_instead(self, widget: QWidget, *, is_brief: bool = False) -> None:
        """Show this where the pages would be. Unless it is brief, nothing leads to pages until there is one again."""
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        self._shut(not is_brief)
        self.entitle()

    def leave_message(self) -> None:
        """Show the page again."""
        if self.has_message:
            self.show_page(self._page_name)

    def entitle(self) -> None:
        """Say in the header which page or day this is."""
        has_days = (self.page is None or self.page.has_days) and not self.is_shut
        title, short = self.windowTitle() if self.is_shut else entry_of(self._page_name).title, ""
        if has_days and self.scene.place is not None and self.page is not None:
            title, short = self.page.dated()
        can_book = self._page_name != "booking" and not self.is_shut
        self.header.show_title(title, short, has_days=has_days, can_book=can_book)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_box(painter, self.rect(), theme.current().background)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scene.show_width(self.width() < theme.NARROW_BELOW)
        self.body.setGeometry(self.rect())
        self._fit()

    def take_seat(self, other: Window) -> None:
        """Stand where another window stands, show what it shows, and be shown instead of it."""
        self.setWindowTitle(other.windowTitle())
        self.setGeometry(other.geometry())
        self.show_page(other._page_name)
        self._is_painted = True
        self.setWindowState(other.windowState())
        self.setVisible(other.isVisible())
        self.activateWindow()

    def show_above(self, strip: QWidget) -> None:
        """Show this above everything, for as long as the window is there."""
        self._column.insertWidget(0, strip)

    def leave(self) -> None:
        """Close it whatever is still to be sent: the program ends, or somebody has been asked already."""
        self.asks_to_stay = None
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.asks_to_stay is not None and self.asks_to_stay():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _fit(self) -> None:
        """Where the window is no wider than a tablet held upright, the rail lies at its foot."""
        is_bottom = self.width() < max(RAIL_BELOW, theme.scaled(RAIL_BELOW * 3 // 4))
        self.rail.lie(is_bottom, self.width())
        way = QBoxLayout.Direction
        self._row.setDirection(way.BottomToTop if is_bottom else way.LeftToRight)

    def _shut(self, is_shut: bool) -> None:
        self.is_shut = is_shut
        self.rail.setEnabled(not is_shut)

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(self.body), QVBoxLayout()
        self._row: QBoxLayout = row
        self._column = column
        theme.theme().changed.connect(self._fit)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.stack.addWidget(self.message)
