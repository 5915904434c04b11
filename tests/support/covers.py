"""Everything of the demo shop that lies over its pages, or stands instead of them, by a name for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from app.core.refusals import Code
from app.core.roles import Role
from app.core.ticket_slip import TicketSlip
from app.desk.views_answers import WalkInForm
from app.desk.views_kiosk import KioskFound, KioskHit, KioskService, Miss
from app.desk.views_staffing import Member
from app.ui.first_start import Command, FirstStart, Offers
from app.ui.kiosk.kiosk import Kiosk
from app.ui.kiosk.page import KioskPage
from app.ui.kiosk.wording import refused_words
from app.ui.lock.page import LockPage
from app.ui.offscreen import Offscreen
from app.ui.practice import PracticeStrip
from tests.support.reached import every_type

Cover = Callable[[Offscreen], QWidget]
"""Shows it, and gives what is to be looked at."""
# Words of the demo shop, and none of ours to a test that looks for those.
SLIP = TicketSlip(
    "7012", "Styling session", "Melbourne Central", "Europe/London", 1_778_500_000, "FW:Q:x", 1_778_501_500,
    1_778_502_400,
)  # fmt: skip


def covers() -> dict[str, Cover]:
    """What shows each of them; the check-in screen comes last, as nothing else is in the window from then on."""
    return {
        "practice": _practice,
        "notice": _notice,
        "palette": _palette,
        "faces": _faces,
        "pad": _pad,
        "start": _start,
        **kiosk_screens(),
    }


def kiosk_screens() -> dict[str, Cover]:
    """The screens of the check-in, behind its first one."""
    screens: dict[str, Callable[[Kiosk, KioskPage], object]] = {
        "phone": lambda kiosk, page: _find(kiosk, page, "phone"),
        "name": lambda kiosk, page: _find(kiosk, page, "name"),
        "miss": _miss,
        "hits": _hit,
        "asking": _ask,
        "given": _give,
        "refused": lambda kiosk, _page: kiosk.visit.show_refused(partial(refused_words, Code.LINE_FULL)),
        "leaving": _leave,
    }
    return {name: partial(_kiosk, shows) for name, shows in screens.items()}


def _practice(stage: Offscreen) -> QWidget:
    strip = PracticeStrip()
    stage.window.show_above(strip)
    return strip


def _notice(stage: Offscreen) -> QWidget:
    shop = stage.scene.shop
    assert shop is not None
    assert shop.place is not None
    service = next(each.id for each in shop.services if each.takes_walk_ins)
    stage.scene.act("check_in", definition_id=service, location_id=shop.place.id)
    stage.wait_until(lambda: bool(stage.conduct.notices.shown()), "the notice")
    return stage.conduct.notices


def _palette(stage: Offscreen) -> QWidget:
    stage.conduct.overlays.open_palette()
    palette = stage.conduct.overlays.palette
    assert palette is not None
    return palette


def _faces(stage: Offscreen) -> LockPage:
    shop, page = stage.scene.shop, LockPage(stage.window)
    assert shop is not None
    page.proving.show_members([Member(each.id, "Ω", Role.MANAGER, has_pin=True) for each in shop.staff])
    page.setGeometry(stage.window.rect())
    page.show()
    return page


def _pad(stage: Offscreen) -> QWidget:
    page = _faces(stage)
    page.proving.choose(page.proving.members[0])
    page.proving._pause(30)
    return page


def _start(stage: Offscreen) -> QWidget:
    start = FirstStart(stage.window, Offers(lambda *_: None, Command("", (), "")), lambda: None)
    start.show()
    return start.page


def _find(kiosk: Kiosk, page: KioskPage, way: str) -> None:
    kiosk.visit.open_finding()
    page.finding.show_way(way)
    page.finding.say_pause(120)


def _miss(kiosk: Kiosk, page: KioskPage) -> None:
    kiosk.visit.open_finding()
    page.finding.say_miss(Miss.MANY)


def _hit(_kiosk: Kiosk, page: KioskPage) -> None:
    hits = (KioskHit("x", "Z. M.", SLIP.at, SLIP.service), KioskHit("y", "I. L.", SLIP.at, SLIP.service))
    page.finding.show_found(KioskFound(hits), SLIP.zone)


def _ask(kiosk: Kiosk, page: KioskPage) -> None:
    service = KioskService("x", SLIP.service, "S", asks=True)
    page.asking.ask(service, WalkInForm("x", (every_type(), replace(every_type(), sort_order=1))))
    kiosk.visit.show(page.asking)
    page.asking.go.click()


def _give(kiosk: Kiosk, page: KioskPage) -> None:
    page.given.show_slip(SLIP, prints=True, is_asked_later=True)
    kiosk.visit.show(page.given)


def _leave(_kiosk: Kiosk, page: KioskPage) -> None:
    page.leave_wanted.emit()


def _kiosk(shows: Callable[[Kiosk, KioskPage], object], stage: Offscreen) -> QWidget:
    kiosk = stage.conduct.for_customers.kiosk
    if not kiosk.is_on:
        stage.show_surface("check-in")
    assert kiosk.page is not None
    shows(kiosk, kiosk.page)
    if shows is _leave:
        stage.wait_until(kiosk.page.leaving.isVisible, "the screen that leads out")
    return kiosk.page
