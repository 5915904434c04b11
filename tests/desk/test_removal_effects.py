"""What deleting would do, said before it is done; of what is in use, what retiring it would do."""

from dataclasses import replace

import pytest

from app.core.values import Staff
from tests.support.shop_builder import DAY, at


def foreseen(shop, kind, key):
    return shop.look("removal_effects", getattr(shop.look("offer_view"), kind)[key])


def test_deleting_a_service_takes_all_its_times(shop):
    found = foreseen(shop, "definitions", "class")
    assert not found.is_used
    assert (found.effects.added, found.effects.left, found.effects.wrong) == (0, (), ())
    assert found.effects.gone == found.effects.days * found.effects.by_day[0].gone > 0


def test_deleting_the_only_place_takes_what_is_offered_there(shop):
    every = sum(foreseen(shop, "definitions", key).effects.gone for key in shop.look("offer_view").definitions)
    assert foreseen(shop, "locations", "mel").effects.gone == every


def test_deleting_a_member_takes_what_they_alone_would_serve(shop):
    shop.change_staff("bob", is_active=False)
    cut, dye = (foreseen(shop, "definitions", key).effects.gone for key in ("cut", "dye"))
    found = foreseen(shop, "staff", "ana")
    assert (found.is_used, found.effects.gone) == (False, cut + dye)


def test_of_what_is_in_use_is_said_what_retiring_it_would_leave(shop):
    shop.book(start=at(10) + 2 * DAY, staff_id="ana")
    found, ana = foreseen(shop, "staff", "ana"), shop.look("offer_view").staff["ana"]
    assert found.is_used
    assert [each.customer for each in found.effects.left] == ["Zoe Lee"]
    assert found.effects == shop.look("offer_effects", ana, replace(ana, is_active=False))


@pytest.mark.parametrize(("kind", "key"), [("questionnaires", "form"), ("targets", "sms")])
def test_of_what_has_no_times_is_said_whether_it_is_in_use(shop, kind, key):
    assert foreseen(shop, kind, key).is_used is (kind == "questionnaires")
    shop.change_service("cut", created_target_id="sms")
    assert foreseen(shop, kind, key).is_used
    assert foreseen(shop, kind, key).effects.gone == 0


def test_what_is_wrong_with_a_record_does_not_keep_back_what_deleting_it_would_do(shop):
    shop.change_service("class", queue_code="too long")
    assert foreseen(shop, "definitions", "class").effects.gone > 0


def test_who_has_left_already_takes_nothing_along(shop):
    nobody = shop.act("change_offer", None, Staff("", "Dee", None, is_active=False))
    assert foreseen(shop, "staff", nobody.id).effects.gone == 0
