"""Codes become words, instants become wall times of their place."""

from datetime import date

import pytest
from PySide6.QtCore import QByteArray, QLocale

from app.core.refusals import WORDS, Code, reason
from app.desk.views import Doing, Look, StaffNow
from app.ui import words
from app.ui.queue.saying import tag_words
from app.ui.widgets.tag import badge_text
from tests.support.sample_views import NOW, ZONE, at


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_a_time_is_that_of_the_place():
    assert words.clock(NOW, ZONE) == "10:52"
    assert words.clock(NOW, "Australia/Perth") == "07:52"


def test_a_zone_without_letters_is_said_by_its_city_and_only_where_it_is_not_that_of_the_machine(monkeypatch):
    assert words.zone_short("Asia/Kuala_Lumpur", NOW) == "Kuala Lumpur"
    assert words.zone_beside("Asia/Singapore", NOW) == "Singapore"
    monkeypatch.setattr(words.QTimeZone, "systemTimeZoneId", lambda: QByteArray(b"Asia/Singapore"))
    assert words.zone_beside("Asia/Singapore", NOW) == ""
    assert words.zone_beside("Australia/Melbourne", NOW) == "AEDT"


def test_a_time_is_written_as_the_locale_writes_it(locale):
    locale(QLocale("en_US"))
    assert words.clock(at("14:15"), ZONE) == "2:15 PM"


def test_the_digits_are_those_of_the_locale(locale):
    locale(QLocale("fa"))
    assert words.clock(NOW, ZONE) == "\u06f1\u06f0:\u06f5\u06f2"


def test_a_date_is_written_as_the_locale_writes_it(locale):
    locale(QLocale("de"))
    assert words.day_title(date(2026, 11, 20)) == "Fr., 20. November"


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "0 min"), (14, "14 min"), (60, "1 h"), (125, "2 h 5 min"), (3000, "2 d"), (-3, "0 min")]
)
def test_a_length_is_said_shortly(minutes, said):
    assert words.minutes_words(minutes) == said


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (StaffNow(Doing.FREE, at("11:15")), "free to 11:15"),
        (StaffNow(Doing.FREE), "free"),
        (StaffNow(Doing.FREE, None, "FA002"), "expects FA002"),
        (StaffNow(Doing.BUSY, at("11:15"), "Sofia R."), "with Sofia R. to 11:15"),
        (StaffNow(Doing.OVER, None, "Tom B.", 22), "22 min over · Tom B."),
        (StaffNow(Doing.BREAK, at("11:30"), "Lunch"), "Lunch to 11:30"),
        (StaffNow(Doing.NOT_YET, at("11:00")), "from 11:00"),
        (StaffNow(Doing.OFF), "not working"),
    ],
)
def test_what_somebody_does_now_is_said_in_a_line(now, said):
    assert words.doing_words(now, ZONE) == said
    assert words.doing_icon(now)


def test_a_reason_names_times_of_the_place():
    taken = reason(Code.TAKEN, "one", at("13:50"), at("14:20"), who="Mei T.")
    assert words.reasons_words((taken,), ZONE) == "Mei T. is taken from 13:50 to 14:20"


@pytest.mark.parametrize("code", Code)
def test_every_refusal_has_words_without_the_number_of_its_rule(code):
    said = words.reason_words(reason(code))
    assert said
    assert "rule" not in said or "rule" in WORDS[code].split("(rule")[0]


@pytest.mark.parametrize("look", Look)
def test_every_look_has_a_word(look):
    assert words.look_word(look)


@pytest.mark.parametrize(("name", "letters"), [("Mika Hill", "MH"), ("Chloé", "C"), ("ana de souza", "AS"), ("", "")])
def test_initials_are_at_most_two_letters(name, letters):
    assert words.initials(name) == letters


def test_a_badge_and_the_tag_of_a_booking_are_written_as_the_locale_writes_numbers(locale):
    locale(QLocale("ar_EG"))
    assert (badge_text(7), badge_text(100)) == ("\u0667", "\u0669\u0669+")
    assert (tag_words("A015"), tag_words("15:00")) == ("A015", "\u0663:\u0660\u0660 \u0645")


def test_a_name_keeps_its_full_stop_among_words_that_are_read_from_the_right(locale):
    busy = StaffNow(Doing.BUSY, at("11:15"), with_whom="Tom B.")
    locale(QLocale("ar_EG"))
    assert "\u2068Tom B.\u2069" in words.doing_words(busy, ZONE)


def test_who_is_away_is_not_said_to_be_taken_too():
    taken = reason(Code.TAKEN, "b", at("11:00"), at("11:30"), who="Dev")
    assert words.reasons_words((reason(Code.CLOSED_STAFF, "d", who="Dev"), taken), ZONE) == "Dev is not working then"
    assert words.reasons_words((reason(Code.CLOSED_STAFF, "m", who="Mika"), taken), ZONE).count(";") == 1


def test_the_same_is_said_once_of_two_bookings_at_that_time():
    two = tuple(reason(Code.TAKEN, each, at("11:00"), at("11:30"), who="Dev") for each in ("a", "b"))
    assert words.reasons_words(two, ZONE) == "Dev is taken from 11:00 to 11:30"
    assert words.reason_clauses(two, ZONE) == "Dev is taken from 11:00 to 11:30"


def test_booking_what_waits_for_approval_is_a_request():
    assert words.done_word("book", as_request=True) == "Requested"
    assert words.done_word("cancel", as_request=True) == "Booking cancelled"
