"""What customers read: waits with both their ends, and times in one way wherever they stand."""

import pytest

from app.core.booking_slip import BookingSlip
from app.core.public_board import Called, Number, PublicBoard, PublicWait
from app.core.ticket_slip import TicketSlip
from app.ui.display.saying import board_words, wait_words
from app.ui.kiosk.wording import booked_words, own_wait_words
from app.ui.language import speaker
from app.ui.printers.wording import slip_lines
from app.ui.public_words import clock_words, number_words
from tests.support.shop_builder import NINE, ZONE, at


@pytest.fixture(autouse=True)
def _own_language(qapp):
    was = speaker().code
    yield
    speaker().speak(was)


def ticket(least, most, language=""):
    return TicketSlip(
        "CA001", "Cut", "Melbourne", ZONE, NINE, "FW:Q:1", NINE + 60 * least, NINE + 60 * most, language=language,
    )  # fmt: skip


def printed(slip):
    return [line.text for line in slip_lines(slip)]


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (25, 35, "about 25–35 min"),
        (0, 10, "about 0–10 min"),
        (5, 65, "about 5 min – 1 h 5 min"),
        (115, 176, "about 1 h 55 min – 2 h 56 min"),
        (60, 120, "about 1 h – 2 h"),
        (0, 60, "about 0 min – 1 h"),
    ],
)
def test_a_wait_has_both_ends_on_the_ticket_the_check_in_screen_and_the_display(least, most, said):
    speaker().speak("en")
    assert f"Wait {said}" in printed(ticket(least, most))
    assert own_wait_words(ticket(least, most)) == f"Your wait: {said}"
    assert wait_words(PublicWait("Cut", least, most)) == said


def test_no_more_than_the_way_to_the_chair_is_at_once_wherever_it_is_said():
    speaker().speak("en")
    assert "We call you at once" in printed(ticket(0, 3))
    assert own_wait_words(ticket(0, 3)) == "Your wait: at once"
    assert wait_words(PublicWait("Cut", 0, 3)) == "at once"
    assert wait_words(PublicWait("Cut", 1, 3)) == "about 1–3 min"


def test_a_ticket_says_lengths_in_the_language_of_its_holder():
    speaker().speak("en")
    assert any("1 Std. 55 Min." in text and "2 Std. 56 Min." in text for text in printed(ticket(115, 176, "de")))


def board(*numbers):
    called = tuple(Called(Number(each), at(14)) for each in numbers)
    return PublicBoard("Melbourne", ZONE, at(14), called, (), (), is_open=True)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "14:15"), ("en_US", "2:15 PM"), ("ar", "\u0662:\u0661\u0665 \u0645"), ("de", "14:15"), ("fr", "14:15")],
)
def test_a_time_is_one_text_on_every_slip_at_the_check_in_screen_and_on_the_display(language, said):
    speaker().speak(language)
    shown = clock_words(at(14, 15), ZONE)
    assert shown.replace("\u202f", " ") == said
    by_time = TicketSlip("14:15", "Cut", "Melbourne", ZONE, NINE, "FW:A:1", booked_at=at(14, 15), is_time=True)
    by_ticket = TicketSlip("CA001", "Cut", "Melbourne", ZONE, NINE, "FW:A:1", booked_at=at(14, 15))
    assert shown in printed(BookingSlip("Cut", "Melbourne", ZONE, at(14, 15), "Ana", "FW:A:1"))
    assert shown in printed(by_time)
    assert any(shown in text for text in printed(by_ticket))
    assert shown in booked_words(by_ticket)
    assert shown in board_words(board("14:15"), at(14))


def test_a_customers_own_language_changes_no_time_since_it_is_looked_for_on_the_display():
    speaker().speak("en")
    shown = clock_words(at(14, 15), ZONE)
    speaker().lend("ar")
    try:
        assert clock_words(at(14, 15), ZONE) == shown == "14:15"
        assert any("09:00" in text for text in printed(ticket(5, 10, "ar")))
    finally:
        speaker().give_back()


@pytest.mark.parametrize(("own", "has_latin"), [("en", True), ("ar", False)])
def test_waits_have_the_digits_of_the_times_beside_them(own, has_latin):
    speaker().speak(own)
    speaker().lend("ar")
    try:
        said = [*printed(ticket(25, 95, "ar"))[1:], own_wait_words(ticket(25, 95)), own_wait_words(ticket(5, 10))]
    finally:
        speaker().give_back()
    assert any("35" in each or "\u0663\u0665" in each for each in said)
    text = "".join(each for each in said if not each.startswith("FW:") and each != "CA001")
    assert {each.isascii() for each in text if each.isdecimal()} == {has_latin}


@pytest.mark.parametrize(("reader", "said"), [("en", "14:15"), ("de", "14:15"), ("ar", "\u0662:\u0661\u0665 \u0645")])
def test_in_an_arabic_shop_whoever_reads_latin_digits_reads_no_others(reader, said):
    speaker().speak("ar")
    slip = TicketSlip(
        "CA001", "Cut", "Riad", ZONE, at(14), "FW:A:1", at(14, 25), at(14, 35), language=reader, booked_at=at(14, 15)
    )
    speaker().lend(reader)
    try:
        assert clock_words(at(14, 15), ZONE) == said
        read = [booked_words(slip), own_wait_words(slip), *printed(slip)[1:]]
    finally:
        speaker().give_back()
    text = "".join(each for each in read if not each.startswith("FW:") and each != "CA001")
    assert {each.isascii() for each in text if each.isdecimal()} == {reader != "ar"}


def test_the_display_of_an_arabic_shop_stays_in_its_own_digits_while_a_customer_reads_english():
    speaker().speak("ar")
    speaker().lend("en")
    try:
        assert "\u0662:\u0661\u0665" in board_words(board("14:15"), at(14))
        by_time = TicketSlip("14:15", "Cut", "Riad", ZONE, NINE, "FW:A:1", booked_at=at(14, 15), is_time=True)
        assert "14:15" in booked_words(by_time)
    finally:
        speaker().give_back()


@pytest.mark.parametrize("language", ["en", "ar", "en_US"])
def test_the_number_of_a_ticket_is_the_same_letters_and_digits_everywhere(language):
    speaker().speak(language)
    assert "CA001" in printed(ticket(5, 10))
    assert number_words("CA001") == "CA001"
    assert "CA001" in board_words(board("CA001"), at(14))
