"""A window for practice: nothing leaves it on paper or as a sound, and all that covers it says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.customers.data import open_data
from app.ui.paper import opening, printing
from app.ui.paper.sheet import PrintSheet
from tests.support.display_texts import texts_of
from tests.support.hand import Hand
from tests.support.shop_builder import at
from tests.support.tcp_printer import TcpPrinter


@pytest.fixture
def desk(qtbot, real) -> Hand:
    real.scene.is_practice = True
    return Hand(qtbot, real)


@pytest.fixture
def printed(monkeypatch):
    """What went to a printer of this machine, which has one."""
    sent: list[str] = []
    monkeypatch.setattr(printing, "find_printers", lambda: ("Till",))
    monkeypatch.setattr(printing, "print_pages", lambda name, *_: sent.append(name) or name)
    return sent


def open_sheet_of_the_list(desk):
    desk.window.show_page("appointments")
    desk.press("appointments.export")
    sheet = desk.find("export")
    return sheet.go, sheet.state


def open_data_of_zoe(desk):
    open_data(desk.window.scene, "zoe", "Zoe Lee")
    sheet = desk.find("data")
    return sheet.go, sheet.state


def open_sheet_of_the_day(desk):
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = desk.window.findChild(PrintSheet)
    return sheet.save, sheet.state


def test_a_ticket_is_shown_and_not_printed(desk, small):
    with TcpPrinter() as printer:
        small.act("set_setting", "ticket_printer", value=printer.address)
        small.check_in(prints="")
        desk.window.scene.lanes.poll()
        desk.until(lambda: small.rows("SELECT state, error FROM ticket_jobs") == [("failed", "practice")])
        assert printer.tickets == []


def test_the_day_is_saved_as_a_pdf_alone(desk, printed):
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = desk.window.findChild(PrintSheet)
    desk.until(lambda: sheet._pages is not None)
    assert not sheet.go.isVisible()


@pytest.mark.parametrize("opens", [open_sheet_of_the_list, open_data_of_zoe, open_sheet_of_the_day])
def test_no_file_of_real_people_is_left(desk, small, tmp_path, opens):
    small.book(start=at(11))
    go, says = opens(desk)
    desk.find("print.folder").setText(str(tmp_path / "out"))
    desk.until(go.isEnabled)
    go.click()
    desk.until(lambda: "practice" in says.text())
    assert not (tmp_path / "out").exists()


def test_the_key_for_when_all_else_fails_opens_the_copy(desk, printed, home, monkeypatch):
    shown = []
    monkeypatch.setattr(opening, "open_file", lambda path: shown.append(path) or True)
    desk.window.conduct.paper.print_now()
    desk.until(lambda: shown)
    assert printed == []


def test_nothing_is_said_outside_of_the_window(desk, small):
    teller, said = desk.window.conduct.teller, []
    teller.tray.tell = lambda *words: said.append(words)
    teller.tray.sound = lambda: said.append("beep")
    desk.until(lambda: teller._seen)
    with small.store.write() as unit:
        from app.desk.shop import VERBS

        VERBS["book"](
            unit, definition_id="dye", location_id="mel", profile_id="zoe", start=small.clock.now + 7200,
            status="requested",
        )  # fmt: skip
        unit.changes = type(unit.changes)()
    teller.look()
    desk.until(lambda: desk.notices())
    assert said == []


def says_practice(shown):
    """Whether the first line of what is shown, over its whole width, is drawn and says that it is practice."""
    strip = shown.findChild(QWidget, "practice")
    is_above = strip is not None and strip.isVisible() and strip.mapTo(shown, strip.rect().topLeft()).isNull()
    return is_above and strip.width() == shown.width() and "Practice" in texts_of(strip)


def test_the_lock_says_that_it_is_practice(desk):
    lock = desk.window.conduct.lock
    lock._cover()
    desk.until(lambda: says_practice(lock.page))


def test_the_check_in_screen_says_so_in_the_words_of_the_customer(desk):
    kiosk = desk.window.conduct.for_customers.kiosk
    kiosk.enter(is_full=False)
    desk.until(lambda: says_practice(kiosk.page))
    kiosk._choose_language("de")
    desk.until(lambda: "Übung" in texts_of(kiosk.page.findChild(QWidget, "practice")))
    kiosk.leave()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_public_display_says_so_as_large_as_the_rest(desk, scale):
    theme.theme().scale_text(scale)
    desk.window.conduct.for_customers.open_display()
    display = desk.window.conduct.for_customers._display
    display.resize(1080, 1920)
    desk.until(lambda: says_practice(display))
    assert display.findChild(QWidget, "practice").height() > display.height() / 50
    display.close()
    theme.theme().scale_text(1.0)


def test_a_window_that_is_not_for_practice_has_nothing_of_it(real, qtbot):
    shown = Hand(qtbot, real)
    kiosk = real.conduct.for_customers.kiosk
    kiosk.enter(is_full=False)
    shown.until(lambda: kiosk.page.isVisible())
    assert kiosk.page.findChild(QWidget, "practice") is None
    kiosk.leave()
