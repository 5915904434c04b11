"""What somebody is called on every page: by name, or by one word for who has none or was erased."""

import pytest

from app.ui.names import person_words, with_names
from app.ui.queue.saying import who
from tests.support.shop_builder import MONDAY, at


@pytest.mark.parametrize(
    ("name", "said"), [("Zoe Lee", "Zoe Lee"), ("", "Anonymous"), ("–", "Erased customer"), ("Jo – Ann", "Jo – Ann")]
)
def test_who_has_no_name_and_who_was_erased_have_one_word_each(qapp, name, said):
    assert person_words(name) == said


def test_an_erased_customer_is_called_that_in_the_calendar_and_in_the_line(qapp, small):
    small.book(start=at(11), staff_id="ana", profile_id="zoe")
    small.check_in(profile_id="zoe")
    small.act("erase_customer", "zoe")
    day = with_names(small.look("day_view", "mel", MONDAY))
    assert [each.title for column in day.columns for each in column.bookings] == ["Erased customer"]
    assert [who(item) for item in small.look("queue_view", "mel").line] == ["Erased customer"]
