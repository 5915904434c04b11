"""How the window starts: the shell is painted first; only then is the store imported, opened and read, in a lane."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import theme
from app.ui.lanes import Lanes
from app.ui.marks import mark
from app.ui.preferences import Preferences, find_preferences
from app.ui.scene import Scene
from app.ui.signals import EndWishes
from app.ui.theme import Choice
from app.ui.tidy import Tidy
from app.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.errors import FloorwalkerError
    from app.ui.bug import BugWatch
    from app.ui.conduct import Conduct
    from app.ui.first_start import Offers
    from app.ui.lane import Shop

DEFAULT_SIZE = (1366, 800)
_FRAME = 40
"""Pixels of height that the system may want for a title bar."""
KIOSK = "check-in"
"""Instead of a page: the check-in screen over the window."""
REST_MILLISECONDS = 10_000
"""When garbage is collected again at the latest, should no page ever be filled."""

IDLE_MILLISECONDS = 400
"""When what the next presses need is imported and made, after the page has its data."""


_SPOKEN_BY_QT_AND_US = (QLocale.Language.English, QLocale.Language.C)
"""What needs no translation, so that nothing is looked for at start."""


class Options(NamedTuple):
    """How a person wants the window. ``text_scale`` from 1.0 to 2.0; ``language`` empty: the system's."""

    theme: str = "system"
    text_scale: float = 1.0
    touch: bool = False
    language: str = ""


def options_of(environment: Mapping[str, str], kept: Preferences | None = None) -> Options:
    """What ``FLOORWALKER_THEME``, ``_TEXT_SCALE``, ``_TOUCH`` (1 or 0) and ``_LANGUAGE`` ask for, else what is kept.

    Nonsense is left out.
    """
    kept = kept or Preferences()
    theme, touch = environment.get("FLOORWALKER_THEME", ""), environment.get("FLOORWALKER_TOUCH")
    return Options(
        theme if theme in tuple(Choice) else kept.choice,
        _number(environment.get("FLOORWALKER_TEXT_SCALE", ""), kept.text_scale),
        touch == "1" if touch in {"0", "1"} else kept.touch,
        _language(environment.get("FLOORWALKER_LANGUAGE", ""), kept.language),
    )


def _language(*asked: str) -> str:
    """The first that names a language; the system's where none does."""
    if not any(asked):
        return ""
    from app.ui.language import names_language

    return next((each for each in asked if each and names_language(each)), "")


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default


def make_application(options: Options) -> QApplication:
    """The application with its look and language. Raises ``ValueError`` for an unknown theme or language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setApplicationName("Floorwalker")
        QApplication.setDesktopFileName("floorwalker")
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
    look = theme.theme()
    if options.theme != "system":
        look.choose(Choice(options.theme))
    if options.text_scale != 1.0:
        look.scale_text(options.text_scale)
    if options.touch:
        look.use_touch(True)
    if options.language or QLocale.system().language() not in _SPOKEN_BY_QT_AND_US:
        from app.ui.language import speaker

        speaker().speak(options.language)
    return app


def start_window(
    open_shop: Callable[[], Shop],
    *,
    reports: Callable[[], Path],
    offers: Callable[[], Offers] | None = None,
    options: Options | None = None,
    page: str = "today",
    language: str | None = None,
    is_demo: bool = False,
    is_practice: bool = False,
    defaults: Mapping[str, str] = MappingProxyType({}),
    amiss: Callable[[], FloorwalkerError | None] | None = None,
) -> int:
    """Show the window until it is closed; the result is the exit code: 1 when the shop could never be opened.

    ``open_shop`` is called in the write lane and should import what it needs there; ``reports`` gives the folder for
    reports of bugs, and ``offers`` the ways out of an empty store; both are called after the first paint too.
    ``language`` is kept for the starts to come; empty, the system's is used from now on. ``defaults`` are the
    preferences of who has chosen nothing. ``is_demo`` and ``is_practice`` say in the title bar what is forgotten in the
    end, and the latter puts the window into a frame that says so. ``amiss`` looks, in a worker, at what prepares new
    tills, which staff are told of where this one has its shop.
    """
    kept = Preferences(find_preferences(os.environ), defaults=defaults)
    options = options or options_of(os.environ, kept)
    if language is not None:
        kept.keep_language(language)
        options = options._replace(language=language)
    app = make_application(options)
    kept.follow_look()
    front = Front(open_shop, reports, offers, kept, is_demo=is_demo, is_practice=is_practice, amiss=amiss)
    wishes = EndWishes(front.end)
    sit_in(front.window, kept.place)
    if page == KIOSK:
        front.be_kiosk()
    else:
        front.window.show_page(page)
    front.window.show()
    app.exec()
    front.close()
    wishes.release()
    return 1 if front.has_failed else 0


def sit_in(window: QWidget, kept: QByteArray) -> None:
    """Stand where it stood before, where that is still on a screen; else as large as is usual and has room."""
    if window.restoreGeometry(kept) and _fits(window):
        return
    room = window.screen().availableGeometry().adjusted(0, 0, 0, -_FRAME)
    wide, high = min(DEFAULT_SIZE[0], room.width()), min(DEFAULT_SIZE[1], room.height())
    window.setWindowState(window.windowState() & ~(Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized))
    window.resize(wide, high)
    window.move(room.left() + (room.width() - wide) // 2, room.top() + (room.height() - high) // 2)


def _fits(window: QWidget) -> bool:
    """Whether all of it is on the screen that it is on; what fills its screen is made to by the system."""
    if window.isMaximized() or window.isFullScreen():
        return True
    return window.screen().availableGeometry().contains(window.geometry())


class Front(QObject):
    """The window together with the lanes behind it and the watch over bugs; ``close`` ends all of it."""

    def __init__(
        self,
        open_shop: Callable[[], Shop],
        reports: Callable[[], Path],
        offers: Callable[[], Offers] | None = None,
        preferences: Preferences | None = None,
        *,
        is_demo: bool = False,
        is_practice: bool = False,
        amiss: Callable[[], FloorwalkerError | None] | None = None,
    ) -> None:
        super().__init__()
        self._is_demo, self._is_practice, self._amiss = is_demo, is_practice, amiss
        self._open_shop, self._reports, self._offers = open_shop, reports, offers
        self._watch: BugWatch | None = None
        self._conduct: Conduct | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._prepare)
        self.has_failed = False
        self.wants_kiosk = False
        """Whether customers check in here from the start."""
        self.lanes = Lanes()
        self.tidy = Tidy(self.lanes, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.tidy.begin)
        self._rest.start(REST_MILLISECONDS)
        self.preferences = preferences or Preferences()
        self.scene, self.window = self._make_window()
        self._entitle()
        self.window.painted.connect(self._go_on)
        self.window.page_shown.connect(self._mark_data)

    def _make_window(self) -> tuple[Scene, Window]:
        scene = Scene(self.lanes, preferences=self.preferences)
        window = Window(scene)
        if self._is_practice:
            from app.ui.practice import PracticeStrip

            scene.is_practice = scene.remote.is_practice = True
            window.show_above(PracticeStrip())
        window.message.again_pressed.connect(self._open)
        window.message.paper_pressed.connect(self._open_paper)
        window.closed.connect(self._keep_place)
        return scene, window

    def _entitle(self) -> None:
        """Say in the title bar what is forgotten when the window closes."""
        if self._is_demo:
            self.window.setWindowTitle(self.tr("Floorwalker – demo shop, forgotten when this window closes"))
        elif self._is_practice:
            self.window.setWindowTitle(self.tr("Floorwalker – practice, forgotten when this window closes"))

    def be_kiosk(self) -> None:
        """Let customers check in here from the start: they see nothing of the desk before."""
        self.wants_kiosk = True
        self.window.show_desk(is_shown=False)

    def end(self) -> None:
        """End the program as by hand, whatever else is shown: what was pressed is finished by ``close``."""
        self.window.leave()
        if self._watch is not None:
            self._watch.release()  # a report of a bug that is still shown would keep the program alive
        QApplication.quit()

    def close(self) -> None:
        """Close the window, finish what was pressed, join the threads."""
        if self._conduct is not None:
            from app.ui.language import speaker

            speaker().changed.disconnect(self._speak_anew)
            speaker().stays = None
        self._idle.stop()
        self._rest.stop()
        self.tidy.end()
        self.window.leave()
        if self._conduct is not None:
            self._conduct.sync.finish()
            self._conduct = None
        self.lanes.close()
        if self._watch is not None:
            self._watch.release()
            self._watch = None

    def _keep_place(self) -> None:
        """As the desk was: the check-in screen fills the screen, and without a title bar nobody gets back from that."""
        before = self._conduct.for_customers.place_of_desk if self._conduct is not None else None
        self.scene.preferences.keep_place(self.window.saveGeometry() if before is None else before)

    def _go_on(self) -> None:
        mark("first-paint")
        from app.ui.bug import BugWatch
        from app.ui.conduct import Conduct
        from app.ui.language import speaker

        self._conduct = Conduct(self.window, offers=self._offers)
        self._conduct.for_customers.wants_kiosk = self.wants_kiosk
        for settled in (self._conduct.opening.taken, self._conduct.opening.unread):
            settled.connect(self.window.show_desk, Qt.ConnectionType.SingleShotConnection)
        speaker().changed.connect(self._speak_anew)
        speaker().stays = self._stays_as_it_is
        self._watch = BugWatch(self._reports(), self)
        self._watch.watch()
        self.lanes.broke.connect(self._watch.report)
        if self.scene.preferences.is_unreadable:
            self.scene.say(self.tr("How this window was left could not be read, so it looks as new. All data is safe."))
        self._open()

    def _stays_as_it_is(self) -> bool:
        """Whether somebody would lose what they have entered, were the window made again: they are told."""
        conduct = self._conduct
        return conduct is not None and (not conduct.drawer.clear() or conduct.lock.tell_of_typed())

    def _speak_anew(self) -> None:
        """Make the window again in the words of now; what stands behind it, and what was pressed, goes on."""
        from app.ui.conduct import Conduct
        from app.ui.language import speaker

        self.scene.preferences.keep_language(speaker().code)
        was, scene, conduct = self.window, self.scene, self._conduct
        self._idle.stop()
        self.scene, self.window = self._make_window()
        self._conduct = Conduct(self.window, offers=self._offers)
        if conduct is not None:
            self._conduct.take_over(conduct)
        self.window.take_seat(was)
        self._entitle()
        was.leave()
        was.deleteLater()
        scene.deleteLater()
        self._open()
        self._idle.start(IDLE_MILLISECONDS)

    def _open(self) -> None:
        if self.lanes.is_open:
            self._opened()
            return
        self.window.show_waiting(self.tr("Opening the shop …"))
        self.lanes.open(self._open_shop, self._opened, self._failed)

    def _opened(self, _shop: object = None) -> None:
        self.has_failed = False
        if self._conduct is not None:
            self._conduct.open_shop()

    def _failed(self, error: BaseException) -> None:
        from app.core.errors import FloorwalkerError
        from app.ui.trouble import trouble_words

        self.has_failed = True
        self.window.show_desk()
        self.tidy.begin()
        self.window.show_problem(
            self.tr("The shop cannot be opened"), trouble_words(error, is_check_in=self.wants_kiosk)
        )
        if self._conduct is not None:
            self._conduct.paper.name_copy(self.window.message.offer_paper)
        if not isinstance(error, FloorwalkerError) and self._watch is not None:
            self._watch.report(error)

    def _open_paper(self) -> None:
        if self._conduct is not None:
            self._conduct.paper.open_copy()

    def _mark_data(self) -> None:
        page = self.window.page
        if page is not None:
            self.window.page_shown.disconnect(self._mark_data)
            page.filled.connect(self._filled, Qt.ConnectionType.SingleShotConnection)

    def _filled(self) -> None:
        QTimer.singleShot(0, self, self._settled)

    def _settled(self) -> None:
        mark("data-paint")
        self.tidy.begin()
        self._idle.start(IDLE_MILLISECONDS)

    def _prepare(self) -> None:
        from app.ui.soon import Soon

        Soon(self.window).begin()
        if self._amiss is not None:
            from app.ui.site_amiss import tell_what_is_amiss

            tell_what_is_amiss(self.scene, self._amiss)
            self._amiss = None
