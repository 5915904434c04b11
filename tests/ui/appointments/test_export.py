"""What the list shows, saved as a file: all of it, piece by piece, or nothing."""

import csv

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.core.csv_fields import BOOKING, guess_columns
from app.core.csv_values import status_of
from app.ui.appointments.export import HEAD, list_mark
from app.ui.appointments.filter_words import status_words
from app.ui.language import speaker
from tests.support.hand import Hand
from tests.support.shop_builder import DAY, at


@pytest.fixture
def hand(qtbot, real, small, tmp_path):
    """A hand on the open sheet, whose folder is an empty one."""
    for day in range(5):
        small.book(definition_id="class", profile_id="ida", start=at(13) + day * DAY)
    small.book(start=at(11), staff_id="ana")
    made = Hand(qtbot, real)
    real.show_page("appointments")
    made.type("appointments.customer", "ida")
    made.until(lambda: real.page.count.text() == "5 bookings")
    made.press("appointments.export")
    made.find("print.folder").setText(str(tmp_path / "out"))
    return made


def test_all_that_is_filtered_is_saved_and_said(hand, tmp_path, monkeypatch):
    monkeypatch.setattr("app.ui.appointments.export.PIECE", 2)
    hand.until(lambda: "5 bookings" in hand.find("export.state").text())
    hand.press("export.go")
    hand.until(lambda: any("Saved as" in text for text in hand.notices()))
    [path] = (tmp_path / "out").glob("*.csv")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[8] for row in rows] == ["Customer", *["Ida Lee"] * 5]


def test_stopped_in_the_middle_nothing_is_left(hand, tmp_path, monkeypatch):
    monkeypatch.setattr("app.ui.appointments.export.PIECE", 1)
    sheet = hand.find("export")
    hand.press("export.go")
    sheet.stop.click()
    hand.until(lambda: "Stopped" in sheet.state.text())
    hand.until(lambda: not list((tmp_path / "out").glob("*")))
    assert sheet.go.isEnabled()


@pytest.mark.parametrize("leave", ["", "7"])
def test_stopped_and_saved_again_before_any_answer_there_is_one_file_where_it_was_asked_for_last(hand, tmp_path, leave):
    sheet = hand.find("export")
    sheet._leave = leave  # which makes two acts of it
    sheet.go.click()
    sheet.stop.click()
    sheet.folder.field.setText(str(tmp_path / "there"))
    sheet.go.click()
    hand.until(lambda: any("Saved as" in text for text in hand.notices()))
    hand.until(lambda: [each.parent.name for each in tmp_path.rglob("*.csv")] == ["there"])
    assert not (tmp_path / "out").exists()


def test_half_a_path_is_no_folder(hand):
    hand.find("print.folder").setText("out")
    hand.press("export.go")
    assert "no whole path" in hand.find("export.state").text()


def dialog(hand):
    hand.press("print.folder.choose")
    hand.until(lambda: hand.window.findChild(QFileDialog) is not None)
    return hand.window.findChild(QFileDialog)


def test_the_folder_is_chosen_in_the_dialog_of_the_system(hand, tmp_path):
    (tmp_path / "sheets").mkdir()
    hand.find("print.folder").setText(str(tmp_path))
    chooser = dialog(hand)
    assert chooser.directory().absolutePath() == str(tmp_path)
    field = chooser.findChild(QLineEdit)
    hand.until(field.isVisible)
    field.setText(str(tmp_path / "sheets"))
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.until(lambda: hand.find("print.folder").text() == str(tmp_path / "sheets"))


def test_the_dialog_goes_with_the_sheet_that_asked(hand):
    chooser = dialog(hand)
    hand.until(chooser.isVisible)
    hand.window.conduct.drawer.close_it()
    hand.until(lambda: hand.window.findChild(QFileDialog) is None)


@pytest.mark.parametrize(
    ("locale", "mark"), [("en_AU", ","), ("C", ","), ("de_DE", ";"), ("fr_FR", ";"), ("ar_EG", ";")]
)
def test_the_cells_are_parted_as_spreadsheets_of_the_system_expect(locale, mark):
    assert list_mark(QLocale(locale)) == mark


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
def test_the_import_knows_the_columns_and_the_states_of_the_file(qapp, language):
    speaker().speak(language)
    columns = [QCoreApplication.translate("Csv", str(word)) for word in HEAD.values()]
    guessed = {field: list(HEAD)[at] for field, at in guess_columns(columns, BOOKING).items()}
    states = {status_of(word) for word in status_words().values()}
    speaker().speak("en")
    same = {
        field: field
        for field in ("date", "start", "end", "status", "service", "staff", "mobile_phone", "email", "notes")
    }
    assert guessed == same | {"location": "place", "name": "customer"}
    assert {str(each) for each in states} == set(status_words())
