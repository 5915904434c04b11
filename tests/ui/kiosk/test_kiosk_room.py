"""Everything on the check-in screen has room: at twice the text, on a narrow screen, and where lines go leftwards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics

from app.core.ticket_slip import TicketSlip
from app.desk.views_answers import WalkInForm
from app.desk.views_kiosk import KioskService, KioskView
from app.ui import theme
from app.ui.kiosk.finding import Finding
from app.ui.kiosk.given import Given
from app.ui.kiosk.keypad import Keypad
from app.ui.kiosk.leaving import Leaving
from app.ui.kiosk.options import BigOption
from app.ui.kiosk.page import KioskPage
from app.ui.kiosk.tiles import BigButton, Tile
from app.ui.widgets.field import Field
from app.ui.widgets.laying import lay_anywhere
from tests.support.asking import PAGES


@pytest.fixture
def large(qapp):
    theme.theme().scale_text(2.0)
    yield
    theme.theme().scale_text(1.0)


@pytest.fixture
def finding(qtbot):
    made = Finding()
    qtbot.addWidget(made)
    made.begin()
    made.show()
    return made


def left_of(widget, inside):
    return widget.mapTo(inside, QPoint(0, 0)).x()


@pytest.mark.parametrize("width", [1306, 964, 708])
@pytest.mark.usefixtures("large")
def test_no_key_is_beyond_the_edge_at_twice_the_text(qtbot, finding, width):
    finding.resize(width, 1400)
    keys = [finding.go, finding.field, finding.findChild(type(finding.go), "kiosk.keys.phone.3")]
    qtbot.waitUntil(lambda: all(left_of(each, finding) + each.width() <= width for each in keys))
    assert finding.minimumSizeHint().width() <= width
    assert finding.field.fontMetrics().horizontalAdvance(finding.field.placeholderText()) < finding.field.width()


def test_the_digits_stand_below_the_field_where_lines_go_from_right_to_left(qtbot, finding):
    finding.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    finding.resize(900, 800)
    one, three = (finding.findChild(type(finding.go), f"kiosk.keys.phone.{digit}") for digit in "13")
    qtbot.waitUntil(lambda: left_of(three, finding) + three.width() >= 900 - 20)
    assert left_of(one, finding) < left_of(three, finding)


def test_facts_that_have_no_room_side_by_side_stand_one_below_the_other(qtbot):
    tile = Tile("service", "Bra fitting", "about 25–35 min · 2 before you", mark="A")
    qtbot.addWidget(tile)
    assert tile._lines(600)[1][0] == "about 25–35 min · 2 before you"
    assert tile._lines(180)[1][0] == "about 25–35 min\n2 before you"


@pytest.mark.usefixtures("large")
def test_the_name_of_the_place_is_above_the_languages_where_it_would_be_cut_beside_them(qtbot):
    page = KioskPage(None)
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.show()
    page.show_view(KioskView("soho", "New York SoHo", "UTC", 1_700_000_000, (), None, None, True, False))
    qtbot.waitUntil(lambda: page.place.width() >= page.place.sizeHint().width() - 1)


@pytest.mark.usefixtures("large")
def test_where_the_field_has_no_room_for_what_to_type_it_stands_above_it(qtbot, finding):
    finding.resize(420, 1400)
    qtbot.waitUntil(finding.hint.isVisible)
    assert (finding.hint.text(), finding.field.placeholderText()) == ("Last digits of your phone number", "")
    finding.resize(1306, 1400)
    qtbot.waitUntil(finding.hint.isHidden)
    assert finding.field.placeholderText() == "Last digits of your phone number"


@pytest.mark.usefixtures("large")
def test_a_large_button_is_no_wider_than_the_screen_and_says_all_of_it(qtbot):
    leaving = Leaving()
    qtbot.addWidget(leaving)
    leaving.resize(520, 900)
    leaving.show()
    qtbot.waitUntil(lambda: leaving.go.width() <= leaving.width())
    assert QFontMetrics(leaving.go._font()).horizontalAdvance(leaving.go.text()) <= leaving.go.width()
    assert leaving.minimumSizeHint().width() <= leaving.width()


@pytest.mark.parametrize("size", [(1366, 800), (768, 1024)])
@pytest.mark.usefixtures("large")
def test_questions_have_room_and_the_ways_on_stay_in_sight_at_twice_the_text(qtbot, size):
    page, service = KioskPage(None), KioskService("form", "Highlights", "H", asks=True)
    qtbot.addWidget(page)
    page.resize(*size)
    page.asking.ask(service, WalkInForm("v2", PAGES))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_screen(page.asking)
    page.findChild(BigOption, "kiosk.answer.allergy.true").click()
    page.asking.go.click()  # complains, and brings the keys up
    page.asking._show_page(PAGES[1])
    field = page.findChild(Field, "kiosk.answer.visits")
    field.setFocus()
    long = page.findChild(BigOption, "kiosk.answer.length.l")
    ways = (page.asking.go, page.asking.later, page.asking.back)
    pad = next(each for each in page.findChildren(Keypad) if each.isVisible())
    shown = (long, field, *ways, *pad.findChildren(BigButton))
    qtbot.waitUntil(lambda: all(left_of(each, page) + each.width() <= page.width() for each in shown))
    qtbot.waitUntil(lambda: long.height() >= long.sizeHint().height())
    assert all(each.mapTo(page, each.rect().bottomLeft()).y() < size[1] for each in ways)
    assert lay_anywhere(long.text(), long._font(), long.width() - long._beside())[1] <= long.height()


def test_why_something_could_not_be_done_stands_together(qtbot):
    given = Given()
    qtbot.addWidget(given)
    given.resize(1000, 700)
    given.show_refused("The line is full", "Please ask at the desk.")
    given.show()
    qtbot.waitUntil(lambda: given.below.y() - given.title.geometry().bottom() < 20)
    assert given.title.y() < 40


@pytest.mark.usefixtures("large")
def test_the_button_below_a_number_is_in_view_at_twice_the_text(qtbot):
    given = Given()
    qtbot.addWidget(given)
    given.show_slip(TicketSlip("7012", "Cut", "Melbourne", "UTC", 0, "FW:Q:x"), prints=True)
    given.resize(1306, 1000)
    given.show()
    qtbot.waitUntil(lambda: given.minimumSizeHint().height() <= 600)  # what a window of 1366x800 has for it
