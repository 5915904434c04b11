"""Where names are hidden until the call, the card of a walk-in says none, and what is made of them is theirs."""

import pytest

from app.ui.queue.acting import QueueActs


@pytest.fixture
def entry(small):
    small.act("set_setting", "blind_call", value=True)
    return small.check_in(profile_id="zoe", notes="Your name? Zoe Lee")


def test_a_booking_of_somebody_who_is_known_asks_for_no_customer(at_card, small):
    at_card.press("entry.convert")
    at_card.find("entry.convert_now")
    assert not at_card.sees("entry.customer.search")
    at_card.press("entry.convert_now")
    at_card.until(lambda: small.rows("SELECT profile_id FROM appointments") == [("zoe",)])


def test_and_neither_does_the_next_one(at_card, real, small):
    wanted = []
    real.scene.booking_wanted.connect(wanted.append)
    QueueActs(real.scene, lambda: None).press("book", small.look("queue_view", "mel").line[0])
    assert [each.profile_id for each in wanted] == ["zoe"]


def test_the_note_shows_with_the_name(at_card, entry):
    at_card.find("entry.call")
    assert not at_card.sees("entry.notes")
    at_card.press("entry.call")
    at_card.until(lambda: at_card.sees("entry.notes") and at_card.find("entry.notes").toPlainText() == entry.notes)
