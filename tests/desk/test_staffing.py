"""PINs and roles: who may give them, how often one may be tried, and what not everybody may do."""

from dataclasses import replace

import pytest
from argon2 import PasswordHasher

from app.core.errors import BadInput, LeaveNeeded, Refused
from app.core.refusals import Code
from app.core.values import Appointment, Location, Staff, StaffPlace
from app.desk.seat import Seat
from app.desk.shop import Shop
from app.desk.views_staffing import Staffing
from app.store.catalogue_write import save_location
from app.store.pins import keep_pin
from app.store.store import Store
from tests.support.shop_builder import OPEN, ZONE, at, open_small_shop

MANAGERS, BOBS = "7301", "5482"


@pytest.fixture
def seat(shop):
    """The shop as a window has it: Ana is its manager and sits there, Bob is a specialist with a PIN, Cyd has none."""
    shop.seat = Seat(shop)
    shop.act("set_role", "ana", role="manager")
    shop.act("set_role", "bob", role="specialist")
    shop.seat.set_pin("ana", MANAGERS)
    shop.seat.set_pin("bob", BOBS)
    return shop.seat


def sit(shop, who, pin=""):
    """By their PIN; whoever has none sits there since before there were PINs."""
    if pin:
        assert shop.seat.sign_in(who, pin).is_right
    else:
        shop.seat._sit(who)


def over(shop, **given):
    """A second booking at the time of the first."""
    return shop.book(profile_id="max", staff_id="bob", override_reason="She insists", **given)


def test_the_first_pin_must_be_a_managers(shop):
    shop.seat = Seat(shop)
    with pytest.raises(Refused) as refused:
        shop.seat.set_pin("bob", BOBS)
    assert refused.value.reasons[0].code is Code.MANAGER_FIRST
    assert not shop.look("staffing").is_guarded


def test_who_gives_the_first_pin_sits_at_the_desk_by_it(shop, seat):
    assert shop.staff_id == "ana"
    view = shop.look("shop_view")
    assert (view.is_guarded, view.role, view.staff_at_desk.id) == (True, "manager", "ana")


def test_whoever_hears_of_the_first_pin_finds_them_at_the_desk_already(shop):
    shop.seat = Seat(shop)
    shop.act("set_role", "ana", role="manager")
    heard = []
    shop.subscribe(lambda _: heard.append(shop.staff_id))
    shop.seat.set_pin("ana", MANAGERS)
    assert heard == ["ana"]


def test_a_first_pin_that_is_refused_sits_nobody_down(shop):
    shop.seat = Seat(shop)
    with pytest.raises(Refused):
        shop.seat.set_pin("bob", BOBS)
    assert shop.staff_id is None


def test_of_two_tills_that_give_the_first_pin_one_does(shop, tmp_path):
    shop.act("set_role", "ana", role="manager")
    other = Shop(Store(tmp_path / "shop.db", clock=shop.clock))
    for till in (shop, other):
        till.seat = Seat(till)
    other.look = lambda query, *given: (shop.seat.set_pin("ana", MANAGERS), Staffing((), False))[1]
    with pytest.raises(LeaveNeeded):
        other.seat.set_pin("ana", BOBS)
    assert (other.staff_id, shop.seat.sign_in("ana", MANAGERS).is_right) == (None, True)
    other.close()


def test_the_store_keeps_a_hash_and_no_pin(shop, seat):
    kept = shop.rows("SELECT hash FROM staff_pins")
    assert all(each[0].startswith("$argon2id$") and MANAGERS not in each[0] for each in kept)


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "1111", "3456", "8765", "١٢٣٤"])
def test_what_is_no_pin_or_guessed_at_once_is_not_taken(shop, seat, pin):
    with pytest.raises(BadInput):
        shop.act("set_pin", "cyd", pin=pin)


def test_the_right_pin_sits_down_and_the_wrong_one_does_not(shop, seat):
    seat.get_up()
    assert not seat.sign_in("bob", MANAGERS).is_right
    assert shop.staff_id is None
    assert seat.sign_in("bob", BOBS).is_right
    assert shop.staff_id == "bob"


def test_nobody_sits_down_as_somebody_who_works_here_no_more(shop, seat):
    shop.change_staff("bob", is_active=False)
    assert not seat.sign_in("bob", BOBS).is_right
    assert not seat.sign_in("nobody", "").is_right


def test_nobody_sits_down_without_a_pin_where_a_manager_has_one(shop, seat):
    seat.get_up()
    assert not seat.sign_in("cyd").is_right
    assert shop.staff_id is None


def test_where_no_manager_could_let_them_choose_one_nobody_is_locked_out(shop, seat):
    shop.change_staff("ana", is_active=False)
    assert seat.sign_in("cyd").is_right
    assert shop.look("shop_view").role == "host"


def test_with_a_manager_beside_them_somebody_chooses_their_first_pin_and_sits_down_by_it(shop, seat):
    seat.get_up()
    leave = seat.give_leave("ana", MANAGERS, "staff").leave
    seat.choose_first("cyd", "2640", leave)
    assert (shop.staff_id, seat.sign_in("cyd", "2640").is_right) == ("cyd", True)
    assert shop.rows("SELECT staff_id, allowed_by FROM audit WHERE verb = 'set_pin'")[-1] == ("cyd", "ana")


def test_one_leave_lets_one_person_choose_a_pin_and_none_lets_nobody(shop, seat):
    shop.act("forget_pin", "bob")
    seat.get_up()
    leave = seat.give_leave("ana", MANAGERS, "staff").leave
    seat.choose_first("cyd", "2640", leave)
    seat.get_up()
    for token in (leave, "", seat.give_leave("ana", MANAGERS, "settings").leave):
        with pytest.raises(LeaveNeeded):
            seat.choose_first("bob", "8642", token)
    assert shop.staff_id is None


def test_after_three_wrong_ones_each_more_makes_the_pause_longer(shop, seat):
    waits = []
    for _ in range(6):
        waits.append(seat.sign_in("bob", "9999").wait_seconds)
        shop.clock.now += waits[-1]
    assert waits == [0, 0, 0, 30, 60, 120]


def test_while_the_pause_lasts_the_right_pin_is_not_taken_either(shop, seat):
    for _ in range(4):
        seat.sign_in("bob", "9999")
    assert seat.sign_in("bob", BOBS) == (False, 30, "")
    shop.clock.now += 30
    assert seat.sign_in("bob", BOBS).is_right
    assert seat.sign_in("bob", "9999").wait_seconds == 0


def test_a_restart_keeps_the_pause(tmp_path, shop, seat):
    for _ in range(4):
        seat.sign_in("bob", "9999")
    shop.store.close()
    shop.store = Store(tmp_path / "shop.db", clock=shop.clock)
    assert seat.sign_in("bob", BOBS).wait_seconds == 30


def test_a_clock_that_is_set_back_makes_the_pause_begin_anew_and_never_longer(shop, seat):
    for _ in range(4):
        seat.sign_in("bob", "9999")
    shop.clock.now -= 86_400
    assert seat.sign_in("bob", BOBS).wait_seconds == 30
    shop.clock.now += 29
    assert not seat.sign_in("bob", BOBS).is_right
    shop.clock.now += 1
    assert seat.sign_in("bob", BOBS).is_right


def test_a_try_counts_even_if_the_till_goes_off_before_it_is_judged(shop, seat):
    for _ in range(4):
        shop.act("begin_try", "bob")
    assert seat.sign_in("bob", BOBS).wait_seconds == 30


def test_what_a_scanner_sends_is_no_try(shop, seat):
    for code in ("4006381333931", "fw:appt:7", "12"):
        assert not seat.sign_in("bob", code).is_right
    assert shop.rows("SELECT failures FROM staff_pins WHERE staff_id = 'bob'") == [(0,)]


def test_a_specialist_overrides_and_somebody_without_a_pin_does_not(shop, seat):
    shop.book(staff_id="bob")
    sit(shop, "cyd")
    with pytest.raises(LeaveNeeded):
        over(shop)
    sit(shop, "bob", BOBS)
    assert over(shop).overridden_by == "bob"


def test_a_role_without_a_pin_is_worth_nothing(shop, seat):
    shop.act("set_role", "cyd", role="manager")
    sit(shop, "cyd")
    with pytest.raises(LeaveNeeded):
        shop.act("set_setting", "blind_call", value=True)


def test_with_nobody_at_the_desk_nothing_special_is_done(shop, seat):
    seat.get_up()
    shop.book(staff_id="bob")
    with pytest.raises(LeaveNeeded):
        over(shop)


def test_a_managers_leave_is_for_one_verb_and_named_with_it(shop, seat):
    shop.book(staff_id="bob")
    sit(shop, "cyd")
    leave = seat.give_leave("ana", MANAGERS, "override").leave
    made = over(shop, leave=leave)
    assert (shop.find(Appointment, made.id).overridden_by, shop.staff_id) == ("ana", "cyd")
    assert shop.rows("SELECT staff_id, allowed_by FROM audit ORDER BY seq DESC LIMIT 1") == [("cyd", "ana")]
    with pytest.raises(LeaveNeeded):
        over(shop, start=at(10), leave=leave)


def test_a_leave_for_one_thing_is_none_for_another(shop, seat):
    sit(shop, "cyd")
    leave = seat.give_leave("ana", MANAGERS, "override").leave
    with pytest.raises(LeaveNeeded):
        shop.act("set_setting", "blind_call", value=True, leave=leave)


def test_a_leave_is_gone_when_somebody_else_sits_down(shop, seat):
    sit(shop, "cyd")
    leave = seat.give_leave("ana", MANAGERS, "settings").leave
    sit(shop, "bob", BOBS)
    with pytest.raises(LeaveNeeded):
        shop.act("set_setting", "blind_call", value=True, leave=leave)


def test_who_may_not_do_it_either_gives_no_leave(shop, seat):
    with pytest.raises(LeaveNeeded):
        seat.give_leave("bob", BOBS, "settings")
    assert not seat.give_leave("ana", "9999", "settings").is_right
    assert not seat.give_leave("cyd", "", "settings").is_right


def test_what_was_overridden_before_needs_no_second_leave(shop, seat):
    shop.book(staff_id="bob")
    made = over(shop)
    shop.act("no_show", made.id)
    sit(shop, "cyd")
    assert shop.act("arrive", made.id).override_reason == "She insists"


def test_the_operator_of_the_machine_is_not_asked(shop, seat):
    shop.book(staff_id="bob")
    shop.seat, shop.staff_id = None, None
    assert over(shop).overridden_by == "desk"


def test_an_own_pin_is_changed_by_the_old_one(shop, seat):
    sit(shop, "bob", BOBS)
    assert not seat.change_pin("9999", "2640").is_right
    assert seat.change_pin(BOBS, "2640").is_right
    assert seat.sign_in("bob", "2640").is_right


def test_nobody_but_a_manager_gives_a_pin_to_others_or_to_somebody_without(shop, seat):
    sit(shop, "cyd")
    for who in ("cyd", "bob", "ana"):
        with pytest.raises(LeaveNeeded):
            shop.act("set_pin", who, pin="2640")
        with pytest.raises(LeaveNeeded):
            shop.act("set_role", who, role="host")


def test_the_last_manager_with_a_pin_stays_one(shop, seat):
    for verb, given in (("forget_pin", {}), ("set_role", {"role": "host"})):
        with pytest.raises(Refused) as refused:
            shop.act(verb, "ana", **given)
        assert refused.value.reasons[0].code is Code.LAST_MANAGER


def test_the_last_pin_of_all_may_go_and_nobody_is_locked_out(shop, seat):
    shop.act("forget_pin", "bob")
    shop.act("forget_pin", "ana")
    seat.get_up()
    assert shop.act("set_setting", "blind_call", value=True).value is True


def test_a_forgotten_pin_is_reset_by_a_manager(shop, seat):
    for _ in range(4):
        seat.sign_in("bob", "9999")
    shop.act("set_pin", "bob", pin="2640")
    assert seat.sign_in("bob", "2640").is_right


def test_a_role_given_here_outlives_what_a_remote_says(shop, seat):
    shop.change_staff("bob", role="host")
    assert {each.id: each.role for each in shop.look("staffing").members}["bob"] == "specialist"
    assert shop.look("role_at_desk", "bob") == "specialist"


def test_who_came_as_a_manager_is_one(tmp_path):
    (tmp_path / "two").mkdir()
    other = open_small_shop(tmp_path / "two")
    other.change_staff("ana", role="manager")
    other.seat = Seat(other)
    assert other.seat.set_pin("ana", MANAGERS).role == "manager"
    assert other.rows("SELECT role FROM staff WHERE id = 'ana'") == [(Staff("", "", "", role="manager").role,)]
    other.close()


def test_the_view_of_the_shop_says_who_is_at_the_desk_behind_a_commit_too(shop, seat):
    _, [view] = shop.look_behind([("shop_view", (), {})])
    assert (view.staff_at_desk.id, view.is_guarded) == ("ana", True)


def test_to_the_operator_of_the_machine_no_desk_is_guarded(shop, seat):
    shop.seat = None
    assert not shop.look("shop_view").is_guarded


def test_what_a_manager_set_is_not_taken_back_by_somebody_who_may_not_set_it(shop, seat):
    shop.act("set_setting", "blind_call", value=True)
    sit(shop, "cyd")
    with pytest.raises(LeaveNeeded):
        shop.act("undo", "blind_call")
    assert shop.look("shop_settings").blind_call


def test_what_somebody_did_with_leave_they_take_back_without(shop, seat):
    sit(shop, "cyd")
    leave = seat.give_leave("ana", MANAGERS, "settings").leave
    shop.act("set_setting", "blind_call", value=True, leave=leave)
    shop.act("undo")
    assert not shop.look("shop_settings").blind_call


def test_where_nobody_works_a_manager_of_another_place_is_offered(shop, seat):
    with shop.store.write() as unit:
        save_location(unit, Location("syd", 14, "syd", "Sydney", ZONE, OPEN))
    for who in ("ana", "bob", "cyd"):
        shop.change_staff(who, places=(StaffPlace("mel"),))
    assert [each.id for each in shop.look("staffing", "syd").members] == ["ana"]
    shop.change_staff("ana", is_active=False)
    assert [each.id for each in shop.look("staffing", "syd").members] == ["bob", "cyd"]


def test_a_pin_that_is_changed_while_the_old_one_is_judged_stays_changed(shop, seat):
    with shop.store.write() as unit:
        keep_pin(unit.connection, "bob", PasswordHasher(time_cost=1, memory_cost=64).hash(BOBS), unit.now)
    hashed, _ = shop.act("begin_try", "bob")
    shop.act("set_pin", "bob", pin="2640")
    assert not seat._judge("bob", BOBS, hashed).is_right
    assert seat.sign_in("bob", "2640").is_right


@pytest.mark.parametrize("verb", ["change_offer", "remove_offer"])
def test_the_last_manager_with_a_pin_goes_on_working_here(shop, seat, verb):
    ana = shop.look("offer_view").staff["ana"]
    wanted = (ana, replace(ana, is_active=False)) if verb == "change_offer" else (ana,)
    with pytest.raises(Refused) as refused:
        shop.act(verb, *wanted)
    assert refused.value.reasons[0].code is Code.LAST_MANAGER
    shop.act("set_role", "bob", role="manager")
    shop.act(verb, *wanted)
    assert shop.look("staffing").is_guarded
