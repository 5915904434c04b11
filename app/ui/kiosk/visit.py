"""What one customer does at the check-in screen: a service or a booking, once, and what comes of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.kiosk import Tries
from app.core.refusals import Code
from app.desk.walk_in_answers import MOST_LETTERS
from app.ui.answer_words import words_of_answers
from app.ui.kiosk.speaking import to_customer
from app.ui.kiosk.wording import refused_words
from app.ui.language import speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.ticket_slip import TicketSlip
    from app.desk.views_answers import WalkInForm
    from app.desk.views_kiosk import KioskFound, KioskService, KioskView
    from app.ui.kiosk.given import Given
    from app.ui.kiosk.page import KioskPage
    from app.ui.kiosk.screen import Screen
    from app.ui.scene import Scene


class Visit(QObject):
    """Asks the shop for whoever stands there. ``went`` comes with each screen, ``ended`` where it is to begin anew.

    ``clock`` gives seconds that only go forward. The tries that found nobody outlive a visit.
    """

    went = Signal()
    ended = Signal()

    def __init__(self, scene: Scene, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._clock = scene, clock
        self.page: KioskPage | None = None
        self.view: KioskView | None = None
        self.tries = Tries()
        self.is_busy = False
        """Whether something is on its way: nothing else is begun."""
        self._record_id = ""
        """Whose number it is."""
        self._visitor = object()
        """Who stands there: what one asked is not answered to the next."""
        self._say: Callable[[Given], object] | None = None
        """What came of it, in the language that is spoken."""
        self._is_left_open = False
        """Whether who has their number now is asked something at the desk."""
        self._has_paper = True
        """Whether what was printed last, if anything was, came out."""

    def listen_to(self, page: KioskPage) -> None:
        """Do what is pressed on this page."""
        self.page = page
        page.welcome.service_chosen.connect(self._choose_service)
        page.welcome.booking_chosen.connect(self.open_finding)
        page.finding.asked.connect(lambda text: self._look("kiosk_find", text))
        page.finding.chosen.connect(self._choose_booking)
        page.asking.answered.connect(self._take_answers)
        page.asking.turned.connect(page.turn)
        page.asking.turned.connect(self.went)
        page.asking.left.connect(lambda: self.show(page.welcome))
        for screen in (page.finding, page.given, page.leaving):
            screen.left.connect(self.ended)

    def forget(self) -> None:
        """Whoever was there has gone."""
        self.is_busy = self._is_left_open = False
        self._record_id, self._say, self._visitor = "", None, object()
        if self.page is not None:
            self.page.finding.begin()
            self.page.asking.forget()
            self.page.welcome.let_press(True)
        self._scene.lanes.forget((id(self), "form"))

    def show(self, screen: Screen) -> None:
        """Go to another screen."""
        if self.page is not None:
            self.page.show_screen(screen)
            self.went.emit()

    def show_refused(self, words: Callable[[], tuple[str, str]]) -> None:
        """Say that it was not to be, and why, in the words of the language that is spoken then."""
        self._tell(lambda given: given.show_refused(*words()))

    def _tell(self, say: Callable[[Given], object]) -> None:
        """Show what came of it. Nothing is on its way any more: they may choose a language, and staff may get out."""
        if self.page is not None:
            self.is_busy, self._say = False, say
            say(self.page.given)
            self.show(self.page.given)

    @to_customer
    def say_failed(self, error: Any) -> bool:
        """It was not to be: said without a word of anybody else, and nothing goes to the notices of staff."""
        reasons = getattr(error, "reasons", ())
        self.show_refused(partial(refused_words, reasons[0].code if reasons else Code.NOT_FOUND))
        return False

    def say_no_paper(self) -> None:
        """The printer did not print what it was given last: the number on the screen has to do."""
        self._has_paper = False
        if self.page is not None and self._say is not None:
            self._say(self.page.given)

    def take_code(self, code: str) -> None:
        """A scanner read something: that is somebody who wants to be found, and who had the last number has gone."""
        page = self.page
        if page is None or self.view is None or not self.view.is_open:
            return
        if page.screen_shown is page.given:
            self.ended.emit()
            page = self.page
        if page is None or self.is_busy:
            return
        if page.screen_shown in (page.welcome, page.finding):
            if page.screen_shown is page.welcome:
                self.open_finding()
            self.went.emit()
            self._look("kiosk_code", code)

    def open_finding(self) -> None:
        """Ask who has a booking."""
        if self.page is not None and not self.is_busy:
            self.page.finding.begin()
            self.show(self.page.finding)
            self._pauses()

    def take_up(self, old: KioskPage) -> None:
        """Go on where they were on the page before, with what they said, or with what came of it."""
        page = self.page
        if page is None:
            return
        page.asking.take_up(old.asking)
        if old.screen_shown is old.asking:
            self.show(page.asking)
        elif old.screen_shown is old.finding:
            page.finding.take_up(old.finding, self._scene.zone)
            self.show(page.finding)
            self._pauses()
        elif old.screen_shown is old.given and self._say is not None:
            self._tell(self._say)
            if self._record_id and self.view is not None and self.view.has_printer:  # unless it is on paper by now
                self._scene.lanes.act(
                    "speak_ticket", self._record_id, language=speaker().code, failed=lambda _: False
                )  # fmt: skip

    def _choose_service(self, definition_id: str) -> None:
        """One ticket, however often it is pressed; what its customers are asked comes first."""
        place, services = self._scene.place, self.view.services if self.view is not None else ()
        service = next((each for each in services if each.id == definition_id), None)
        if self.is_busy or place is None or self.page is None:
            return
        if service is None or not service.asks:
            self._check_in(definition_id)
            return

        def check_in(_: object) -> bool:  # who cannot be asked here is asked at the desk
            self._check_in(definition_id)
            return False

        then, failed = self._to_visitor(partial(self._ask, service)), self._to_visitor(check_in)
        self.is_busy = True
        self.page.welcome.let_press(False)
        self._scene.lanes.look("kiosk_form", definition_id, place.id, then=then, failed=failed, key=(id(self), "form"))

    @to_customer
    def _ask(self, service: KioskService, asked: WalkInForm) -> None:
        page = self.page
        if page is None or not self.is_busy:
            return
        if not asked.pages:
            self._check_in(service.id)
            return
        self.is_busy = False
        page.welcome.let_press(True)
        page.asking.ask(service, asked)
        self.show(page.asking)

    def _take_answers(self) -> None:
        """They are done, or would rather be asked at the desk: the note has what they said, in the shop's words."""
        asking = self.page.asking if self.page is not None else None
        if asking is None or asking.service is None or self.is_busy:
            return
        asked, answers, self._is_left_open = asking.asked, asking.answers(), asking.leaves_open
        with speaker().as_own():
            words = words_of_answers(asked.pages, answers, asked.region)
        self._is_left_open |= any(len(each) > MOST_LETTERS for each in words.values())
        said: dict[str, Any] = {"answers": answers, "words": words, "unfit": asking.unfit()}
        self._check_in(asking.service.id, version_id=asked.version_id, **said)

    def _check_in(self, definition_id: str, **said: Any) -> None:
        place = self._scene.place
        if place is None or self.page is None:
            return
        self.is_busy = self._has_paper = True
        self.page.welcome.let_press(False)
        asked = self._scene.lanes.act(
            "kiosk_check_in", definition_id=definition_id, location_id=place.id, language=speaker().code,
            then=self._to_visitor(self._show_done), failed=self._to_visitor(self.say_failed), **said,
        )  # fmt: skip
        if not asked:
            self.ended.emit()

    def _choose_booking(self, appointment_id: str) -> None:
        place = self._scene.place
        if self.is_busy or place is None:
            return
        self.is_busy = self._has_paper = True
        self._scene.lanes.act(
            "kiosk_arrive", appointment_id, location_id=place.id, language=speaker().code,
            then=self._to_visitor(self._show_done), failed=self._to_visitor(self.say_failed),
        )  # fmt: skip

    def _show_done(self, record: Any) -> None:
        if self.page is not None:
            self._record_id = record.id
            then, failed = self._to_visitor(self._show_slip), self._to_visitor(self.say_failed)
            self._scene.lanes.look("ticket_slip", record.id, then=then, failed=failed, key=(id(self), "slip"))

    @to_customer
    def _show_slip(self, slip: TicketSlip) -> None:
        if self.page is not None:
            self.page.asking.forget()
            self._tell(partial(self._say_slip, slip))

    def _say_slip(self, slip: TicketSlip, given: Given) -> None:
        prints = self.view is not None and self.view.has_printer and self._has_paper
        given.show_slip(slip, prints=prints, is_asked_later=self._is_left_open)

    def _look(self, query: str, text: str) -> None:
        place = self._scene.place
        if place is not None and not self._pauses():
            then, failed = self._to_visitor(self._show_found), self._to_visitor(self.say_failed)
            self._scene.lanes.look(query, text, place.id, then=then, failed=failed, key=(id(self), "find"))

    def _to_visitor(self, says: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """What is said of an answer, unless whoever asked has gone meanwhile; nothing of it is told to staff either."""
        visitor = self._visitor
        return lambda answer: says(answer) if visitor is self._visitor else False

    def _pauses(self) -> bool:
        """Whether nobody is looked for now, which is said."""
        seconds = self.tries.wait(self._clock())
        if seconds and self.page is not None:
            self.page.finding.say_pause(int(seconds))
        return bool(seconds)

    @to_customer
    def _show_found(self, found: KioskFound) -> None:
        page = self.page
        if page is None or page.screen_shown is not page.finding:
            return
        self.went.emit()
        if found.miss is None:
            page.finding.show_found(found, self._scene.zone)
            return
        if (slip := found.slip) is not None:
            self._tell(lambda given: given.show_here(slip, is_called=found.is_called))
            return
        if found.miss.value != "short":
            self.tries.fail(self._clock())
        page.finding.say_miss(found.miss)
        self._pauses()
