"""A window for practice: nothing that is done in it leaves it, on paper or as a sound."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.paper import opening, printing
from app.ui.paper.sheet import PrintSheet
from tests.support.hand import Hand
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
