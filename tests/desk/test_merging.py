"""Two customers who are one person."""

import pytest

from app.core.errors import BadInput, Refused
from app.core.values import Appointment, Profile, QueueEntry, WaitlistEntry
from app.desk.import_setup import export_setup
from tests.support.shop_builder import at

FORM = {"definition_id": "form", "answers": {"size": "M"}}


@pytest.fixture
def lived(shop):
    """Max has a booking with an answer, a walk-in that was served, a wish and a visit."""
    shop.booked = shop.book(profile_id="max", start=at(11), **FORM)
    shop.walked = shop.check_in(profile_id="max")
    shop.act("serve", shop.walked.id, staff_id="ana")
    shop.wished = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="max")
    shop.act("record_visit", location_id="mel", profile_id="max")
    return shop


def owners(shop):
    tables = ("appointments", "queue_entries", "waitlist_entries", "visits", "answers")
    return {each: {row[0] for row in shop.rows(f"SELECT profile_id FROM {each}")} for each in tables}


def names(shop, typed):
    return [each.name for each in shop.look("find_customers", typed)]


def test_everything_of_the_one_goes_over_to_the_other(lived):
    lived.act("merge_customers", "zoe", other_id="max")
    assert set().union(*owners(lived).values()) == {"zoe"}


def test_the_fields_are_those_that_were_chosen(lived):
    kept = lived.act("merge_customers", "zoe", other_id="max", first_name="Max", mobile_phone="0412 345 678")
    assert (kept.first_name, kept.email, kept.mobile_phone) == ("Max", "zoe@example.com", "+61412345678")


def test_who_was_merged_is_found_no_more_by_anything(lived):
    lived.act("merge_customers", "zoe", other_id="max")
    assert names(lived, "max") == names(lived, "max@example.com") == []
    assert names(lived, "zoe") == ["Zoe Lee"]


def test_one_undo_takes_all_of_it_back(lived):
    before = owners(lived)
    lived.act("merge_customers", "zoe", other_id="max", first_name="Max", notes="Both")
    lived.act("undo")
    assert owners(lived) == before
    assert (lived.find(Profile, "zoe").first_name, lived.find(Profile, "zoe").notes) == ("Zoe", None)
    assert names(lived, "max") == ["Max Lee"]


def test_what_was_taken_back_can_be_done_again_and_taken_back_again(lived):
    lived.act("merge_customers", "zoe", other_id="max")
    lived.act("undo", "max")
    lived.act("redo", "max")
    assert set().union(*owners(lived).values()) == {"zoe"}
    lived.act("undo", "max")
    assert set().union(*owners(lived).values()) == {"max"}


def test_two_who_were_merged_both_ways_are_never_each_other(lived):
    lived.act("merge_customers", "zoe", other_id="max")
    lived.act("undo", "max")
    lived.act("merge_customers", "max", other_id="zoe")
    with pytest.raises(Refused, match="changed since"):
        lived.act("redo", "max")
    assert lived.find(Profile, "max").is_there
    assert names(lived, "max") == ["Max Lee"]


@pytest.mark.parametrize(
    "begin",
    [
        lambda shop: shop.book(profile_id="max", start=at(15), staff_id="ana"),
        lambda shop: shop.check_in(profile_id="max"),
        lambda shop: shop.act("merge_customers", "max", other_id="ida"),
    ],
)
def test_whoever_got_more_since_is_not_made_one_again_by_doing_it_again(lived, begin):
    lived.act("merge_customers", "zoe", other_id="max")
    lived.act("undo", "max")
    begin(lived)
    with pytest.raises(Refused):
        lived.act("redo", "max")
    assert lived.find(Profile, "max").is_there
    assert "zoe" not in set().union(*owners(lived).values())


def test_nobody_becomes_who_was_erased_meanwhile_by_doing_it_again(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    shop.act("undo", "max")
    shop.act("erase_customer", "zoe")
    with pytest.raises(Refused):
        shop.act("redo", "max")
    assert shop.find(Profile, "max").is_there


def test_a_booking_that_went_on_since_keeps_the_merge(lived):
    lived.act("merge_customers", "zoe", other_id="max")
    lived.act("arrive", lived.booked.id)
    with pytest.raises(Refused, match="changed since"):
        lived.act("undo", "max")


def test_who_was_merged_into_one_goes_with_them_into_the_next(lived):
    lived.act("merge_customers", "max", other_id="ida")
    lived.act("merge_customers", "zoe", other_id="max")
    assert {lived.find(Profile, each).merged_into for each in ("ida", "max")} == {"zoe"}


def test_the_same_customer_twice_is_bad_input(shop):
    with pytest.raises(BadInput, match="the same customer"):
        shop.act("merge_customers", "zoe", other_id="zoe")


def test_nobody_is_merged_twice(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    with pytest.raises(Refused, match="there is no customer"):
        shop.act("merge_customers", "ida", other_id="max")


def test_no_name_may_be_left(shop):
    with pytest.raises(BadInput, match="a customer needs a name"):
        shop.act("merge_customers", "zoe", other_id="max", first_name="", last_name=None)
    assert shop.find(Profile, "max").merged_into is None


def test_what_other_systems_wrote_of_both_is_kept(shop):
    shop.change(Profile, "zoe", meta={"a": 1, "b": 1})
    shop.change(Profile, "max", meta={"b": 2, "c": 2})
    assert shop.act("merge_customers", "zoe", other_id="max").meta == {"a": 1, "b": 1, "c": 2}


def test_a_booking_names_who_it_is_for_now(lived):
    lived.act("merge_customers", "zoe", other_id="max")
    assert lived.find(Appointment, lived.booked.id).profile_id == "zoe"
    assert lived.find(QueueEntry, lived.walked.id).profile_id == "zoe"
    assert lived.find(WaitlistEntry, lived.wished.id).profile_id == "zoe"


def test_editing_who_was_merged_changes_who_they_are_now(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    assert shop.act("edit_customer", "max", notes="Prefers mornings").id == "zoe"


def test_whatever_is_begun_for_who_was_merged_is_for_who_they_are_now(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    assert shop.book(profile_id="max", start=at(11), staff_id="ana").profile_id == "zoe"
    assert shop.check_in(profile_id="max").profile_id == "zoe"
    assert shop.act("record_visit", location_id="mel", profile_id="max").profile_id == "zoe"


def test_nothing_is_begun_for_who_was_erased(shop):
    shop.act("erase_customer", "max")
    with pytest.raises(Refused, match="there is no customer"):
        shop.book(profile_id="max", start=at(11), staff_id="ana")


def test_a_set_up_file_leaves_out_who_was_merged(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    with shop.store.read() as reader:
        assert "max" not in [each.id for each in export_setup(reader).profiles]
