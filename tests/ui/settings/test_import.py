"""A CSV file in the window: its columns, a try, the taking, the report, and the way to call it off."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.desk import csv_import
from app.desk.views_csv import ImportWish
from app.ui.settings import csv_work
from tests.support.moments import let_moment_pass, let_no_moment_pass
from tests.support.shop_builder import at

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

TEXT = "Vorname;Nachname;Mail\nNia;Bo;nia@x.org\n;;\nZoë;Lee;zoe@example.com\n;;q@r.st\n"


def opened(hand, tmp_path, text, kind="customers"):
    file = tmp_path / "list.csv"
    file.write_bytes(text.encode("cp1252"))
    hand.press("settings.to.import")
    hand.window.page.section.open_file(kind, file)
    hand.until(lambda: "rows" in hand.find("settings.import.said").text())
    return hand.window.page.section


def count(small, table):
    return small.rows(f"SELECT count(*) FROM {table}")[0][0]


def test_a_list_of_customers_is_tried_and_taken_and_says_what_was_not(hand, small, tmp_path):
    before = count(small, "profiles")
    opened(hand, tmp_path, TEXT)
    assert "First name: Nia · Last name: Bo" in hand.find("settings.import.sample").text()
    hand.press("settings.import.try")
    hand.until(lambda: hand.sees("settings.import.report.left"))
    assert "Line 4: zoe@example.com is known already." in hand.find("settings.import.report.left").text()
    assert count(small, "profiles") == before
    assert hand.find("settings.import.take").text() == "Take 1 row"
    assert [hand.find(f"settings.import.{each}").kind for each in ("try", "take")] == ["plain", "accent"]
    hand.press("settings.import.take")
    hand.until(lambda: count(small, "profiles") == before + 1)
    hand.until(lambda: hand.notices() == ["Imported: 1 new customer"])


def test_bookings_are_taken_in_one_act_that_ctrl_z_takes_back(hand, small, tmp_path):
    opened(
        hand, tmp_path, "Start,Service,Name\n2026-05-11 11:00,Cut,Zoe Lee\n2026-05-11 12:00,Cut,Nia Bo\n", "bookings"
    )
    hand.press("settings.import.try")
    hand.press("settings.import.take")
    hand.until(lambda: count(small, "appointments") == 2)
    hand.until(lambda: hand.notices() == ["Imported: 2 bookings, 1 new customer"])
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.rows("SELECT DISTINCT status FROM appointments") == [("cancelled",)])


def test_ctrl_z_after_an_import_of_customers_says_that_they_stay_as_the_preview_did(hand, tmp_path):
    opened(hand, tmp_path, "First name\nNia\n")
    hand.press("settings.import.try")
    hand.until(lambda: hand.sees("settings.import.report.stay"))
    hand.press("settings.import.take")
    hand.until(lambda: hand.notices() == ["Imported: 1 new customer"])
    assert not hand.sees("settings.import.report.stay")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    said = "Customers who were imported stay: their import cannot be taken back"
    hand.until(lambda: said in hand.notices())


def test_a_column_can_be_chosen_by_hand(hand, tmp_path):
    section = opened(hand, tmp_path, "A;B\nNia;nia@x.org\n")
    section._mapper.picks["first_name"].edited.emit(0)
    section._mapper.picks["email"].edited.emit(1)
    assert "First name: Nia · Email: nia@x.org" in hand.find("settings.import.sample").text()


def test_what_is_no_address_is_said_to_be_no_e_mail_address(hand, tmp_path):
    opened(hand, tmp_path, "First name;Email\nNia;nia\n")
    hand.press("settings.import.try")
    hand.until(lambda: any("“nia” is no e-mail address." in text for text in said_on(hand.window.page.section)))


def said_on(section):
    """All that can be read there."""
    return [each.text() for each in section.findChildren(QLabel) if each.isVisible()]


def test_a_mapping_that_says_too_little_is_said_in_words(hand, tmp_path):
    opened(hand, tmp_path, "Colour;Size\nred;2\n")
    hand.press("settings.import.try")
    hand.until(lambda: "no column says the name" in hand.find("settings.import.said").text())


def test_a_file_that_is_no_table_is_said_in_words(hand, tmp_path):
    file = tmp_path / "list.csv"
    file.write_bytes(b"\0\0\0")
    hand.press("settings.to.import")
    hand.window.page.section.open_file("customers", file)
    hand.until(lambda: "it is no text" in hand.find("settings.import.said").text())


def test_an_import_that_is_called_off_midway_says_how_much_is_taken_and_undo_takes_it_back(
    hand, small, tmp_path, monkeypatch
):
    rows = "".join(f"2026-05-11 1{at_}:00,Cut,Zoe Lee\n" for at_ in range(1, 5))
    section = opened(hand, tmp_path, f"Start,Service,Name\n{rows}", "bookings")
    hand.press("settings.import.try")
    hand.until(lambda: hand.sees("settings.import.take"))
    monkeypatch.setattr(csv_import, "TURN_SECONDS", 0)
    monkeypatch.setattr(csv_work.Running, "goes_on", lambda self, done: done < 2)
    hand.press("settings.import.take")
    said = hand.find("settings.import.said")
    hand.until(lambda: said.text() == "Cancelled. Imported: 2 bookings. The same file takes the rest.")
    assert "Line 5: The import ended before it." in section.report.left.text()
    hand.until(lambda: hand.notices() == ["Imported: 2 bookings"])
    hand.window.scene.undo(section.report._report.made[0])
    hand.until(lambda: small.rows("SELECT DISTINCT status FROM appointments") == [("cancelled",)])


def test_an_import_is_called_off_while_it_runs(hand, small, tmp_path, monkeypatch):
    before = count(small, "profiles")
    section = opened(hand, tmp_path, "Name\n" + "".join(f"N{at} B\n" for at in range(60)))
    hand.press("settings.import.try")
    hand.until(lambda: hand.sees("settings.import.take"))
    begin = section._begin

    def begin_and_stop(wish: ImportWish):
        running = begin(wish)
        section.stop.click()
        return running

    monkeypatch.setattr(section, "_begin", begin_and_stop)
    hand.press("settings.import.take")
    hand.until(lambda: hand.find("settings.import.said").text() == "Cancelled. Nothing was changed.")
    assert count(small, "profiles") == before


def test_the_report_is_saved_with_lines_and_reasons(hand, tmp_path):
    section = opened(hand, tmp_path, TEXT)
    hand.press("settings.import.try")
    hand.until(lambda: hand.sees("settings.import.save"))
    section.report.save_to(str(tmp_path / "left.csv"))
    hand.until(lambda: any("The report is saved" in said for said in hand.notices()))
    lines = Path(tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Line,Why it is not taken,Vorname,Nachname,Mail"
    assert lines[1].startswith("4,zoe@example.com is known already.")


def test_a_double_press_on_try_takes_no_rows_that_are_scrolled_under_it(hand, small, tmp_path):
    section = opened(hand, tmp_path, "First name\nNia\n,x\n")
    hand.window.resize(1024, 500)
    let_moment_pass(hand.window)
    let_no_moment_pass(hand.window)
    before = count(small, "profiles")
    hand.press("settings.import.try")
    moved = []
    section.parentWidget().parentWidget().verticalScrollBar().valueChanged.connect(moved.append)
    hand.until(lambda: section.report.isVisible() and moved)
    take = section.report.take
    QTest.mouseDClick(hand.window.windowHandle(), LEFT, NONE, take.mapTo(hand.window, take.rect().center()))
    assert (section._running, count(small, "profiles")) == (None, before)
    let_moment_pass(hand.window)
    QTest.mouseClick(hand.window.windowHandle(), LEFT, NONE, take.mapTo(hand.window, take.rect().center()))
    hand.until(lambda: count(small, "profiles") == before + 1)


@pytest.mark.parametrize("size", [(1024, 768), (768, 1024)])
def test_what_a_try_says_is_scrolled_into_view_on_a_tablet(hand, tmp_path, size):
    section = opened(hand, tmp_path, "Start,Service,Name\n2026-05-11 11:00,Cut,Zoe Lee\nsoon,Cut,Nia\n", "bookings")
    hand.window.resize(*size)
    hand.press("settings.import.try")
    hand.until(lambda: section.report.isVisible())
    for part in (section.report.says, section.report.take, section.report.left):
        hand.until(lambda part=part: part.visibleRegion().boundingRect().height() == part.height() > 0)


def test_of_many_rows_that_are_left_the_first_are_seen_with_the_buttons(hand, tmp_path):
    section = opened(hand, tmp_path, "First name\n" + "Nia\n\n,x\n" * 150)
    hand.press("settings.import.try")
    hand.until(lambda: section.report.isVisible() and section.report.height() > section.height() // 2)
    hand.until(lambda: not section.report.save.visibleRegion().isEmpty())
    assert section.report.mapTo(hand.window, QPoint(0, 0)).y() > 0


@pytest.mark.parametrize("rows", [4, 150])
def test_the_notice_of_an_import_covers_none_of_what_it_says_of_rows_that_are_left(hand, tmp_path, rows):
    section = opened(hand, tmp_path, "First name\nNia\n" + ",x\n" * rows)
    hand.window.resize(1024, 500)
    hand.press("settings.import.try")
    hand.press("settings.import.take")
    hand.until(lambda: hand.notices() == ["Imported: 1 new customer"])
    [notice] = hand.window.conduct.notices.shown()

    def is_clear():
        parts = (section.report.says, section.report.left)
        seen = [each.visibleRegion().boundingRect().translated(each.mapTo(hand.window, QPoint())) for each in parts]
        over = notice.rect().translated(notice.mapTo(hand.window, QPoint()))
        return any(not each.isEmpty() for each in seen) and not any(over.intersects(each) for each in seen)

    hand.until(is_clear)


def test_an_arabic_file_names_its_columns_and_its_figures_are_read(hand, small, tmp_path):
    file = tmp_path / "list.csv"
    figures = str.maketrans("0123456789", "".join(chr(0x660 + each) for each in range(10)))
    rows = "2026/05/11,2:30 م,Cut,ليلى حداد,0400 111 222".translate(figures)
    file.write_text(f"التاريخ,الوقت,الخدمة,اسم العميل,رقم الجوال\n{rows}\n", encoding="utf-8")
    hand.press("settings.to.import")
    hand.window.page.section.open_file("bookings", file)
    hand.press("settings.import.try")
    hand.press("settings.import.take")
    hand.until(lambda: small.rows("SELECT scheduled_start_at FROM appointments") == [(at(14, 30),)])
    assert small.rows("SELECT first_name, mobile_phone FROM profiles WHERE last_name = 'حداد'") == [
        ("ليلى", "+61400111222")
    ]
