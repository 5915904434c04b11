"""Bookings as a file for a spreadsheet."""

import csv
import stat
from datetime import UTC, datetime

import pytest

from app.core.errors import StoreUnavailable
from app.core.values import Appointment
from app.desk.csv_file import COLUMNS, CsvFile, safe_cell
from app.desk.views_list import BookingFilter
from tests.support.shop_builder import at

STATES = {"confirmed": "Confirmed"}


def saved(shop, folder, **head):
    file = CsvFile(folder, "Appointments", head, STATES)
    file.take(shop.look("booking_list", BookingFilter()))
    path = file.finish()
    with path.open(encoding="utf-8-sig", newline="") as text:
        return path, list(csv.reader(text))


def test_each_row_says_times_on_the_wall_of_its_place(shop, tmp_path):
    shop.book(start=at(10), staff_id="ana", notes="First, and “last”")
    _, rows = saved(shop, tmp_path / "out", date="Day")
    row = dict(zip(COLUMNS, rows[1], strict=True))
    assert rows[0][:2] == ["Day", "start"]
    assert (row["date"], row["start"], row["end"], row["status"]) == ("2026-05-11", "10:00", "10:30", "Confirmed")
    assert (row["customer"], row["staff"], row["notes"]) == ("Zoe Lee", "Ana Ng0", "First, and “last”")


@pytest.mark.parametrize(
    ("start", "said"),
    [
        ((3, 15, 30), ("2027-04-04", "02:30 +11:00", "02:00 +10:00")),
        ((3, 16, 30), ("2027-04-04", "02:30 +10:00", "03:00")),
        ((4, 13, 45), ("2027-04-04", "23:45", "2027-04-05 00:15")),
    ],
)
def test_no_cell_can_be_two_instants(shop, tmp_path, start, said):
    begins = int(datetime(2027, 4, *start, tzinfo=UTC).timestamp())
    shop.change(
        Appointment, shop.book().id, scheduled_start_at=begins, scheduled_end_at=begins + 1800, created_at=begins
    )
    row = dict(zip(COLUMNS, saved(shop, tmp_path)[1][1], strict=True))
    assert (row["date"], row["start"], row["end"]) == said
    assert row["booked_at"] == f"{said[0]} {said[1]}"


@pytest.mark.parametrize("text", ["=1+1", "+61 3", "-2", "@SUM(A1)", "\tx", "\rx", "  =cmd|' /C calc'!A0"])
def test_what_a_spreadsheet_would_reckon_with_is_made_text(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoe;=1+1", "Zoe;'=1+1"), ('x; "=SUM(1)', "x; \"'=SUM(1)"), ("a\t@b", "a\t'@b"), ("first\n-2", "first\n'-2"),
        ("no, +61 3", "no, '+61 3"), ("\uff1d1", "'\uff1d1"), ("\t=1", "'\t'=1"),
    ],
)  # fmt: skip
def test_what_would_begin_a_cell_for_another_spreadsheet_is_made_text(text, shown):
    assert safe_cell(text) == shown


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_no_formula_comes_of_a_file_whatever_mark_it_is_read_with(shop, tmp_path, mark):
    shop.book(start=at(10), staff_id="ana", notes='Tea;=HYPERLINK("x")\n=1\t=2, =3')
    file = CsvFile(tmp_path, "Appointments", {}, STATES, ";")
    file.take(shop.look("booking_list", BookingFilter()))
    with file.finish().open(encoding="utf-8-sig", newline="") as text:
        cells = [cell.lstrip(' "') for row in csv.reader(text, delimiter=mark) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("text", ["", "Ida", "a=b", "3-4", " ", "0412"])
def test_plain_text_stays_as_it_is(text):
    assert safe_cell(text) == text


def test_a_customer_called_by_a_formula_is_none(shop, tmp_path):
    shop.act("edit_customer", "zoe", first_name="=HYPERLINK(1)", mobile_phone="+61 400 111 222")
    shop.book()
    _, rows = saved(shop, tmp_path)
    row = dict(zip(COLUMNS, rows[1], strict=True))
    assert row["customer"] == "'=HYPERLINK(1) Lee"
    assert row["mobile_phone"].startswith("'+61")


def test_a_file_of_that_name_stays_and_the_new_one_is_for_this_user_alone(shop, tmp_path):
    first, _ = saved(shop, tmp_path)
    second, _ = saved(shop, tmp_path)
    assert [each.name for each in (first, second)] == ["Appointments.csv", "Appointments (2).csv"]
    assert stat.S_IMODE(second.stat().st_mode) == 0o600


def test_what_nobody_wants_any_more_leaves_nothing(shop, tmp_path):
    file = CsvFile(tmp_path, "Appointments", {}, STATES)
    file.take(shop.look("booking_list", BookingFilter()))
    file.drop()
    file.take(shop.look("booking_list", BookingFilter()))
    assert list(tmp_path.glob("*.part")) == list(tmp_path.glob("*.csv")) == []


def test_a_folder_that_cannot_be_written_to_is_said(shop, tmp_path):
    (tmp_path / "file").write_text("here")
    with pytest.raises(StoreUnavailable):
        saved(shop, tmp_path / "file" / "below")
