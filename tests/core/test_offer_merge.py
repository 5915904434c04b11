"""Two who change the same record of what a shop offers."""

from dataclasses import replace

import pytest

from app.core.errors import Refused
from app.core.offer_merge import asks_alike, is_alike, merge_offer
from app.core.values import (
    Calendar,
    Definition,
    DefinitionPlace,
    Location,
    NormalHour,
    Page,
    Question,
)

MON, TUE = NormalHour(0, 540, 1020, number=1), NormalHour(1, 540, 1020, number=2)
SHOP = Location("mel", 1, "mel", "Melbourne", "Australia/Melbourne", Calendar((MON, TUE)), address={"number": "12"})
CUT = Definition("cut", 1, "cut", "Cut", 30, places=(DefinitionPlace("mel", number=5),))


def opens(shop, row, at):
    days = tuple(replace(each, opens=at) if each is row else each for each in shop.calendar.normal)
    return replace(shop, calendar=Calendar(days))


def test_who_changes_monday_is_not_in_the_way_of_who_changes_tuesday():
    both = merge_offer(opens(SHOP, TUE, 600), SHOP, opens(SHOP, MON, 480))
    assert [(row.day, row.opens, row.number) for row in both.calendar.normal] == [(0, 480, 1), (1, 600, 2)]


def test_two_who_want_another_monday_are_at_odds():
    with pytest.raises(Refused):
        merge_offer(opens(SHOP, MON, 600), SHOP, opens(SHOP, MON, 480))


def test_over_theirs_only_what_both_changed_becomes_ours():
    theirs = replace(SHOP, calendar=Calendar((replace(MON, opens=700), replace(TUE, opens=600))), name="City")
    both = merge_offer(theirs, SHOP, replace(opens(SHOP, MON, 480), name="Central"), is_over=True)
    assert ({each.day: each.opens for each in both.calendar.normal}, both.name) == ({0: 480, 1: 600}, "Central")


def test_a_day_taken_out_by_one_and_changed_by_the_other_is_at_odds():
    with pytest.raises(Refused):
        merge_offer(replace(SHOP, calendar=Calendar((TUE,))), SHOP, opens(SHOP, MON, 480))


def test_what_both_want_is_kept_once_and_its_row_keeps_its_number():
    wanted = replace(SHOP, calendar=Calendar((replace(MON, number=None), TUE, NormalHour(5, 600, 900))))
    both = merge_offer(SHOP, replace(SHOP, calendar=Calendar((TUE, MON))), wanted)
    assert [(row.day, row.number) for row in both.calendar.normal] == [(0, 1), (1, 2), (5, None)]


def test_places_that_two_add_stand_beside_each_other():
    one, other = (replace(CUT, places=(*CUT.places, DefinitionPlace(each))) for each in ("syd", "per"))
    assert {each.location_id for each in merge_offer(one, CUT, other).places} == {"mel", "syd", "per"}


def test_other_fields_of_others_stay_and_the_same_one_is_at_odds():
    assert merge_offer(replace(CUT, icon="x"), CUT, replace(CUT, name="Trim")) == replace(CUT, icon="x", name="Trim")
    with pytest.raises(Refused):
        merge_offer(replace(CUT, name="Crop"), CUT, replace(CUT, name="Trim"))


def test_the_number_of_a_house_is_no_number_of_a_row():
    moved = replace(SHOP, address={"number": "14"})
    assert merge_offer(SHOP, SHOP, moved).address == {"number": "14"}
    assert not is_alike(SHOP.address, moved.address)


def test_forms_ask_alike_whatever_their_questions_are_numbered():
    asked = Question(1, 1, 1, "size", "Size", "Which size?", "number", "size")
    again = replace(asked, id=9, question_id=8, question_version_id=7, question_version=2)
    assert asks_alike([Page(questions=(asked,))], [Page(questions=(again,))])
    assert not asks_alike([Page(questions=(asked,))], [Page(questions=(replace(asked, label="Size?"),))])
