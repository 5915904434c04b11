"""What is said while the desk is locked: for whoever unlocks it, save what only who left can take back."""

import pytest

from app.core.errors import StoreUnavailable
from app.desk.views_upkeep import Mended
from tests.support.shop_builder import HOUR, MINUTE, at


@pytest.fixture
def freed(guest, guarded, till):
    """Bob locks, and Ida, whose time Max waits for, cancels: her booking's id."""
    guarded.clock.now -= HOUR
    booking = guarded.act(
        "book", definition_id="cut", location_id="mel", profile_id="ida", staff_id="ana", start=at(16)
    ).id
    guarded.act("book", definition_id="cut", location_id="mel", profile_id="tom", staff_id="bob", start=at(16))
    guarded.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="max", desired_start_at=at(16))
    guarded.clock.now += HOUR
    lock(guest, guarded)
    till.scene.lanes.act("cancel", booking)
    guest.until(lambda: guest.lock._waiting)
    return booking


def lock(guest, guarded):
    guest.lock.fall()
    guest.until(lambda: guest.sees("lock.who.faces.ana") and guarded.staff_id is None)


def hears(guest, words):
    return any(words in each for each in guest.notices())


@pytest.mark.parametrize("who", ["ana", "bob"])
def test_that_a_time_became_free_is_told_to_whoever_unlocks(freed, guest, who):
    guest.let_in(who)
    assert hears(guest, "is free again")


def test_a_time_that_is_taken_again_before_anybody_comes_is_told_to_nobody(freed, guest, till):
    till.scene.lanes.act("undo", freed)
    guest.until(lambda: not guest.lock._waiting)
    guest.let_in("bob")
    assert not hears(guest, "is free again")


def test_a_ticket_that_may_not_have_come_out_is_told_to_whoever_unlocks(guest, guarded, till):
    guarded.staff_id = "ana"
    guarded.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    guarded.check_in(prints="")
    guarded.act("claim_ticket")
    lock(guest, guarded)
    guarded.clock.now += 2 * MINUTE
    till.scene.ticked.emit()
    guest.until(lambda: guest.lock._waiting)
    guest.let_in("ana")
    assert hears(guest, "may have come out")


def test_that_the_store_was_mended_is_told_to_whoever_unlocks(guest, guarded, till):
    lock(guest, guarded)
    till.scene.lanes.mended.emit(Mended(at(8), 3, 1, 0, "/aside"))
    guest.let_in("ana")
    assert guest.notices()


@pytest.mark.parametrize(("who", "is_told"), [("ana", False), ("bob", True)])
def test_undo_of_what_was_done_at_last_is_for_who_did_it(guest, guarded, till, who, is_told):
    till.scene.act("check_in", definition_id="cut", location_id="mel")
    lock(guest, guarded)
    guest.until(lambda: guest.lock._waiting)
    guest.let_in(who)
    assert hears(guest, "Checked in") is is_told


@pytest.mark.parametrize(("who", "button"), [("ana", ""), ("bob", "Try again")])
def test_what_could_not_be_kept_is_told_to_anybody_and_tried_again_by_who_did_it(guest, guarded, till, who, button):
    lock(guest, guarded)
    till.scene.lanes.troubled.emit(StoreUnavailable("shop.db cannot be written"), lambda: None)
    guest.let_in(who)
    assert [each.wish.action for each in till.conduct.notices.shown()] == [button]


def said_before(guest, guarded, till, words, **given):
    """Stands on the screen as Bob locks and Ana unlocks."""
    till.scene.say(words, **given)
    guest.until(lambda: hears(guest, words))
    lock(guest, guarded)
    guest.let_in("ana")
    return hears(guest, words)


def test_what_is_about_something_that_lasts_stays_for_whoever_unlocks(guest, guarded, till):
    assert said_before(guest, guarded, till, "16:00 is free again", about="opening")


def test_trouble_stays_for_whoever_unlocks(guest, guarded, till):
    assert said_before(guest, guarded, till, "The printer is gone", tone="trouble")


def test_what_was_refused_to_who_left_is_nothing_for_whoever_unlocks(guest, guarded, till):
    assert not said_before(guest, guarded, till, "That time is taken", tone="refused")
