"""A time held for somebody on the waitlist: really held, for a while, and then booked, declined or lapsed."""

from dataclasses import replace

import pytest

from app.core.errors import BadInput, LeaveNeeded, Refused
from app.core.refusals import Code
from app.core.values import Appointment, Status, WaitlistEntry, WaitlistStatus
from app.core.wishes import HOLD_SECONDS, Outcome, Wish, held_until, offers_of
from app.desk.views import Look
from app.desk.views_cards import StepSaid
from tests.support.guarded import guard
from tests.support.shop_builder import DAY, MINUTE, MONDAY, at


def join(shop, who="zoe", **given):
    shop.clock.now += 1
    return shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who, **given)


def entry_of(shop, entry):
    return shop.find(WaitlistEntry, entry.id)


def said(shop, entry):
    return [each.said for each in offers_of(entry_of(shop, entry))]


def test_a_hold_is_a_request_that_really_holds_the_time(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    assert (held.status, held_until(held)) == (Status.REQUESTED, shop.clock.now + HOLD_SECONDS)
    assert entry_of(shop, entry).appointment_id == held.id
    with pytest.raises(Refused, match="Ana Ng0 is taken"):
        shop.book(start=at(11), staff_id="ana", profile_id="max")


def test_it_holds_for_as_long_as_the_shop_has_set(shop):
    shop.act("set_setting", "hold_minutes", value=20)
    held = shop.act("hold", join(shop).id, start=at(11), staff_id="ana")
    assert held_until(held) == shop.clock.now + 20 * 60
    with pytest.raises(BadInput, match="1 to 60 minutes"):
        shop.act("set_setting", "hold_minutes", value=61)


def test_it_lapses_by_itself_at_whatever_is_done_next(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.clock.now += HOLD_SECONDS
    shop.book(start=at(11), staff_id="ana", profile_id="max")
    assert shop.find(Appointment, held.id).status is Status.CANCELLED
    assert (entry_of(shop, entry).status, entry_of(shop, entry).appointment_id) == (WaitlistStatus.ACTIVE, None)
    assert said(shop, entry) == [Outcome.OFFERED, Outcome.LAPSED]


def test_what_lapsed_is_not_taken_back_with_what_was_done_then(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.clock.now += HOLD_SECONDS
    shop.book(start=at(13), staff_id="ana", profile_id="max")
    shop.act("undo")
    assert shop.find(Appointment, held.id).status is Status.CANCELLED


def test_it_never_outlasts_the_start(shop):
    shop.clock.now = at(10, 55)
    held = shop.act("hold", join(shop).id, start=at(11), staff_id="ana")
    assert held_until(held) == at(11)


def test_a_past_time_is_not_offered(shop):
    shop.clock.now = at(11, 5)
    with pytest.raises(Refused, match="already past"):
        shop.act("hold", join(shop).id, start=at(11), staff_id="ana")


@pytest.mark.parametrize(
    ("verb", "outcome"),
    [("no_answer", Outcome.NO_ANSWER), ("decline", Outcome.DECLINED), ("release", Outcome.RELEASED)],
)
def test_the_call_ends_and_the_time_is_free_for_the_next(shop, verb, outcome):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    after = shop.act(verb, entry.id)
    assert (after.status, after.appointment_id) == (WaitlistStatus.ACTIVE, None)
    assert said(shop, entry) == [Outcome.OFFERED, outcome]
    assert shop.find(Appointment, held.id).status is Status.CANCELLED


def test_booked_is_one_act_and_can_be_taken_back(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    made = shop.act("book_held", entry.id)
    assert (made.id, made.status, made.meta) == (held.id, Status.CONFIRMED, None)
    assert entry_of(shop, entry).status is WaitlistStatus.FULFILLED
    shop.act("undo")
    assert entry_of(shop, entry).status is WaitlistStatus.ACTIVE
    assert held_until(shop.find(Appointment, held.id)) is not None


def test_what_was_booked_is_held_again_and_never_a_request(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.act("book_held", entry.id)
    step = shop.act("undo")
    until = shop.clock.now + HOLD_SECONDS
    assert shop.look("step_said", step.seq) == StepSaid("fulfil", "Zoe Lee", held_until=until, zone=held.timezone)
    assert shop.look("appointment_card", held.id).look is Look.HELD
    assert shop.look("day_view", "mel", MONDAY).columns[0].bookings[0].look is Look.HELD
    assert [each.kind for each in shop.look("tell_events", "mel").events] == []


def test_the_history_of_a_held_time_says_that_it_was_booked_from_the_waitlist(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.act("book_held", entry.id)
    assert [each.verb for each in shop.look("appointment_card", held.id).history] == ["hold", "fulfil"]


def test_a_hold_can_be_taken_back(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.act("undo")
    assert (entry_of(shop, entry).appointment_id, said(shop, entry)) == (None, [])
    assert shop.find(Appointment, held.id).status is Status.CANCELLED


def test_what_is_held_no_longer_cannot_be_booked(shop):
    entry = join(shop)
    shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.clock.now += HOLD_SECONDS
    with pytest.raises(Refused, match=r"no time is held for them any more.*\(rule 41\)"):
        shop.act("book_held", entry.id)


def test_somebody_who_comes_first_is_passed_over_with_a_reason_alone(shop):
    first, second = join(shop, "max"), join(shop, "ida")
    with pytest.raises(Refused) as caught:
        shop.act("hold", second.id, start=at(11))
    assert caught.value.reasons[0].code is Code.NOT_THEIR_TURN
    assert dict(caught.value.reasons[0].facts)["customer"] == "Max Lee"
    held = shop.act("hold", second.id, start=at(11), reason="Max is abroad")
    assert shop.rows(f"SELECT DISTINCT reason FROM audit WHERE record_id = '{held.id}'") == [("Max is abroad",)]
    assert entry_of(shop, first).appointment_id is None


def test_a_host_passes_somebody_over_with_a_reason_and_without_leave(shop):
    second = [join(shop), join(shop, "max")][1]
    guard(shop, "cyd")
    with pytest.raises(LeaveNeeded):
        shop.book(start=at(8), staff_id="ana", override_reason="early")
    with pytest.raises(Refused, match="comes first"):
        shop.act("hold", second.id, start=at(11))
    assert shop.act("hold", second.id, start=at(11), reason="Zoe is abroad").profile_id == "max"


def test_who_was_called_already_is_no_reason_any_more(shop):
    first, second = join(shop, "max"), join(shop, "ida")
    shop.act("hold", first.id, start=at(11), staff_id="ana")
    shop.act("no_answer", first.id)
    assert shop.act("hold", second.id, start=at(11), staff_id="ana").profile_id == "ida"


def test_one_call_at_a_time(shop):
    entry = join(shop)
    shop.act("hold", entry.id, start=at(11))
    with pytest.raises(Refused, match="held for them already"):
        shop.act("hold", entry.id, start=at(12))


def test_approving_a_rival_request_does_not_take_what_was_promised(shop):
    shop.change_service("dye", allow_waitlist=True)
    shop.clock.now += 1
    entry = shop.act("join_waitlist", definition_id="dye", location_id="mel", profile_id="zoe")
    shop.act("hold", entry.id, start=at(11), staff_id="ana")
    with shop.store.write() as unit:  # as a remote brings one
        held = unit.get(Appointment, unit.get(WaitlistEntry, entry.id).appointment_id)
        rival = replace(held, id="rival", number=held.number + 1, profile_id="max", meta=None)
        unit.keep(None, rival)
    with pytest.raises(Refused, match="is taken"):
        shop.act("approve", "rival")


def test_leaving_the_list_lets_go_of_the_time(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    assert shop.act("cancel", entry.id).status is WaitlistStatus.CANCELLED
    assert shop.find(Appointment, held.id).status is Status.CANCELLED


def test_a_hold_approved_from_elsewhere_fulfils_the_wish(shop):
    entry = join(shop)
    held = shop.act("hold", entry.id, start=at(11), staff_id="ana")
    shop.act("approve", held.id)
    assert entry_of(shop, entry).status is WaitlistStatus.FULFILLED


def test_questions_are_asked_when_it_is_booked(shop):
    shop.change_service("form", allow_waitlist=True)
    entry = shop.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe")
    held = shop.act("hold", entry.id, start=at(11))
    with pytest.raises(Refused, match="Your size"):
        shop.act("book_held", entry.id)
    made = shop.act("book_held", entry.id, answers={"size": "M"})
    assert (made.status, made.scheduled_start_at) == (Status.CONFIRMED, at(11))
    assert shop.find(Appointment, held.id).status is Status.CANCELLED
    assert [each.said for each in offers_of(entry_of(shop, entry))][-1] is Outcome.RELEASED


@pytest.fixture
def held_form(shop):
    """A time held for Zoe, of a service that has to be asked something."""
    shop.change_service("form", allow_waitlist=True)
    entry = shop.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe")
    return shop.act("hold", entry.id, start=at(11))


@pytest.mark.parametrize("given", [{}, {"override_reason": "She is here"}])
def test_a_hold_is_not_approved_past_its_questions(shop, held_form, given):
    with pytest.raises(Refused, match="Your size"):
        shop.act("approve", held_form.id, **given)
    assert shop.find(Appointment, held_form.id).status is Status.REQUESTED
    card = shop.look("appointment_card", held_form.id)
    assert [each.code for each in card.reasons] == [Code.ANSWER_NEEDED]


def test_a_request_without_answers_is_approved_as_its_remote_told_it(shop, held_form):
    shop.change(Appointment, held_form.id, meta=None)
    assert shop.look("appointment_card", held_form.id).reasons == ()
    assert shop.act("approve", held_form.id).status is Status.CONFIRMED


def test_a_wish_is_changed_and_changed_back(shop):
    entry = join(shop, wish=Wish(days=frozenset({0}), opens=9 * 60))
    after = shop.act("edit_wish", entry.id, wish=Wish(staff_ids=("bob",)), notes="Calls back")
    assert (after.meta, after.notes) == ({"wish": {"staff": ["bob"]}}, "Calls back")
    shop.act("undo", entry.id)
    assert entry_of(shop, entry).meta == {"wish": {"days": ["MON"], "from": "09:00"}}


def test_nobody_is_told_of_a_hold(shop):
    shop.change_service("cut", created_target_id="sms", cancelled_target_id="sms", confirmed_target_id="sms")
    entry = join(shop)
    shop.act("hold", entry.id, start=at(11) + DAY, staff_id="ana")
    shop.act("no_answer", entry.id)
    shop.clock.now += MINUTE
    assert shop.rows("SELECT event FROM notifications") == []
    shop.act("hold", entry.id, start=at(12) + DAY, staff_id="ana")
    shop.act("book_held", entry.id)
    assert shop.rows("SELECT event FROM notifications") == [("confirmed",)]
