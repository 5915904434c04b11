"""What the shop sets: kept, audited, taken back, and told apart from what cannot be."""

import pytest

from app.core.errors import BadInput, Refused
from app.core.settings import Settings
from app.core.values import Changes, Kind


def settings(shop):
    return shop.look("shop_settings")


def test_a_setting_is_as_by_default_until_it_is_set(shop):
    assert settings(shop) == Settings()
    shop.act("set_setting", "blind_call", value=True)
    assert settings(shop) == Settings(blind_call=True)


def test_a_change_can_be_taken_back_and_done_again(shop):
    shop.act("set_setting", "recall_after_seconds", value=60)
    shop.act("set_setting", "recall_after_seconds", value=90)
    shop.act("undo")
    assert settings(shop).recall_after_seconds == 60
    shop.act("redo")
    assert settings(shop).recall_after_seconds == 90


def test_the_same_value_twice_is_one_step(shop):
    for _ in range(2):
        shop.act("set_setting", "blind_call", value=True)
    assert shop.rows("SELECT count(*) FROM audit WHERE verb = 'set_setting'") == [(1,)]


def test_pages_hear_of_it(shop):
    heard: list[Changes] = []
    shop.subscribe(heard.append)
    shop.act("set_setting", "blind_call", value=True)
    assert heard[0].kinds == {Kind.SETTING}


def test_what_cannot_be_set_changes_nothing(shop):
    with pytest.raises(BadInput):
        shop.act("set_setting", "catalogue_version", value=0)
    with pytest.raises(Refused):
        shop.act("undo")


def test_names_are_hidden_until_the_call_where_calling_is_blind(shop):
    entry = shop.check_in(profile_id="zoe")
    shop.act("set_setting", "blind_call", value=True)
    (waits,) = shop.look("queue_view", "mel").line
    shop.act("call", entry.id)
    (called,) = shop.look("queue_view", "mel").line
    assert (waits.name, waits.profile_id, waits.is_hidden) == ("", "zoe", True)
    assert (called.name, called.is_hidden) == ("Zoe Lee", False)


def test_and_so_is_the_note_in_which_they_may_have_said_it(shop):
    entry = shop.check_in(notes="Your name? Zoe Lee")
    shop.act("set_setting", "blind_call", value=True)
    (waits,) = shop.look("queue_view", "mel").line
    shop.act("call", entry.id)
    (called,) = shop.look("queue_view", "mel").line
    assert (waits.notes, called.notes) == ("", "Your name? Zoe Lee")


def test_and_who_is_carried_into_the_calendar(shop):
    entry = shop.check_in(profile_id="zoe")
    shop.act("set_setting", "blind_call", value=True)
    waits = shop.look("walk_in_wish", entry.id)
    shop.act("call", entry.id)
    assert (waits.name, waits.profile_id, shop.look("walk_in_wish", entry.id).name) == ("", "zoe", "Zoe Lee")
