"""A booking handed out for somebody's own calendar, from its card."""

import pytest
from icalendar import Calendar

from tests.support.hand import Hand
from tests.support.shop_builder import at


@pytest.fixture
def hand(qtbot, real, small):
    booked = small.book(start=at(11), staff_id="ana")
    real.scene.card_wanted.emit(booked.id)
    made = Hand(qtbot, real)
    made.press("card.calendar")
    return made


def test_it_is_saved_where_it_is_wanted(hand, tmp_path):
    hand.find("print.folder").setText(str(tmp_path / "out"))
    hand.press("card.calendar_form.save")
    hand.until(lambda: any("Saved as" in text for text in hand.notices()))
    [path] = (tmp_path / "out").glob("*.ics")
    assert path.name == "Cut 2026-05-11 11.00.ics"
    assert Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert not hand.sees("card.calendar_form")


def test_it_is_opened_with_what_the_system_has(hand, monkeypatch):
    opened = []
    monkeypatch.setattr("app.ui.card.calendar_file.open_file", lambda path: opened.append(path.read_bytes()) or True)
    hand.press("card.calendar_form.open")
    hand.until(lambda: opened)
    assert opened[0].startswith(b"BEGIN:VCALENDAR\r\n")


def test_a_machine_without_a_calendar_is_told_so(hand, monkeypatch):
    monkeypatch.setattr("app.ui.card.calendar_file.open_file", lambda path: False)
    form = hand.find("card.calendar_form")
    hand.press("card.calendar_form.open")
    hand.until(lambda: "no program" in form.says.text())


def test_half_a_path_is_no_folder(hand):
    hand.find("print.folder").setText("out")
    hand.press("card.calendar_form.save")
    assert "no whole path" in hand.find("card.calendar_form").says.text()


def test_the_path_of_a_file_is_no_folder_and_none_of_its_name_is_made(hand, tmp_path):
    hand.find("print.folder").setText(str(tmp_path / "out" / "zoe.ICS"))
    hand.press("card.calendar_form.save")
    assert "zoe.ICS is the name of a file" in hand.find("card.calendar_form").says.text()
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_not_there_is_said_to_be_made_and_is_not_made_before_it_is_saved_in(hand, tmp_path):
    hand.find("print.folder").setText(str(tmp_path / "out"))
    hand.until(lambda: hand.sees("print.folder.says"))
    assert hand.find("print.folder.says").text() == "This folder is not there yet. It is made when you save."
    assert not (tmp_path / "out").exists()
    hand.find("print.folder").setText(str(tmp_path))
    hand.until(lambda: not hand.sees("print.folder.says"))
