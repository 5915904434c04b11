"""A day at a desk on which every verb is used that a remote may hear of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.core.wishes import Wish
from tests.support.shop_builder import DAY, MONDAY, SmallShop, at

UNHEARD = frozenset({
    "set_pin", "forget_pin", "forget_pins", "set_role", "begin_try", "end_try",  # who is at the desk
    "erase_customer", "export_customer", "keep_apart",  # no remote has a verb for them
    "export_bookings", "check_leave", "back_up",  # what the trail alone keeps
    "set_setting", "import_setup", "import_table", "change_offer", "remove_offer",
    "begin_shop",
    "change_till",  # this desk's own
    "set_door", "kiosk_check_in", "kiosk_arrive",  # this desk's own; as check_in and arrive
    "print_ticket", "speak_ticket", "claim_ticket", "settle_ticket", "leave_ticket",  # its printer's
    "approve_many", "reject_many", "close_leftovers",  # the verbs of one, many times
    "block_time", "take_break", "change_block", "remove_block", "work_again",  # as take_off: rows that went and came
    "counter_offer",  # as reschedule
    "answer_walk_in",  # as note
    "give_feedback",  # what is handed in after a visit: told of in test_forms
    "retry_step", "discard_step", "keep_mine", "take_theirs",  # what a person decides on what was told
})  # fmt: skip
"""Verbs that tell a remote nothing, or nothing that another does not."""


def live_a_day(shop: SmallShop, pause: Callable[[], object]) -> set[str]:
    """Use the verbs; ``pause`` is called now and then. Gives their names."""
    used: set[str] = set()

    def act(verb: str, /, *given: Any, **also: Any) -> Any:
        used.add(verb)
        shop.clock.now += 60
        return shop.act(verb, *given, **also)

    def in_mel(verb: str, service: str = "cut", **also: Any) -> Any:
        return act(verb, definition_id=service, location_id="mel", **also)

    _bookings(act, in_mel, pause)
    _walk_ins(act, in_mel, pause)
    wish = in_mel("join_waitlist", profile_id="jan", notes="Any day")
    act("edit_wish", wish.id, wish=Wish(days=frozenset({0, 2}), opens=9 * 60, until=17 * 60, staff_ids=("ana",)))
    pause()
    act("fulfil", wish.id, start=at(16), staff_id="ana")
    booked = in_mel("book", profile_id="jan", start=at(16) + DAY, staff_id="ana")
    act("fulfil_by", in_mel("join_waitlist", profile_id="jan").id, booked.id)
    _calls(act, in_mel, pause)
    act("record_visit", location_id="mel", profile_id="zoe")
    act("take_off", "ana", day=MONDAY, until=MONDAY, name="Ill")
    act("undo")
    later = in_mel("book", profile_id="zoe", start=at(11, 30), staff_id="ana")
    act("take_off", "ana", day=MONDAY, name="Ill")
    act("keep_uncovered", later.id, reason="She comes for her")
    shop.clock.now = at(12, 30)
    act("no_show", later.id)
    pause()
    act("undo", later.id)
    return used


def _bookings(act: Any, in_mel: Any, pause: Callable[[], object]) -> None:
    nia = act("add_customer", first_name="Nia", mobile_phone="0400 111 222")
    act("edit_customer", nia.id, email="nia@example.com")
    twin = act("add_customer", first_name="Nia", email="twin@example.com")
    in_mel("book", profile_id=twin.id, start=at(11) + DAY, staff_id="bob")
    in_mel("join_waitlist", profile_id=twin.id)
    pause()
    act("merge_customers", nia.id, other_id=twin.id, mobile_phone="0400 111 222")
    booked = in_mel("book", profile_id=nia.id, start=at(10), staff_id="ana", notes="First time")
    act("note", booked.id, text="Left side")
    act("reschedule", booked.id, start=at(10, 30))
    act("reassign", booked.id, staff_id="bob")
    pause()
    act("arrive", booked.id)
    act("call", booked.id, staff_id="bob")
    act("recall", booked.id)
    act("requeue", booked.id)
    act("serve", booked.id, staff_id="bob")
    act("hand_over", booked.id, staff_id="ana")
    act("finish", booked.id)
    off = in_mel("book", profile_id="zoe", start=at(13), staff_id="ana", transaction="R-1", order="SO-2")
    act("cancel", off.id, reason="Ill")
    pause()
    act("undo", off.id)
    pause()
    act("redo", off.id)
    asked = in_mel("book", "dye", profile_id="max", start=at(14), staff_id="ana")
    refused = in_mel("book", "dye", profile_id="ida", start=at(14) + DAY, staff_id="bob")
    act("approve", asked.id)
    act("reject", refused.id, reason="Full")
    act("arrive", asked.id)
    act("complete", asked.id)
    pause()
    act("undo", asked.id)


def _calls(act: Any, in_mel: Any, pause: Callable[[], object]) -> None:
    wish = in_mel("join_waitlist", profile_id="max")
    for verb in ("no_answer", "decline", "release"):
        act("hold", wish.id, start=at(16), staff_id="bob", reason="Promised")
        pause()
        act(verb, wish.id)
    act("hold", wish.id, start=at(16), staff_id="bob", reason="Promised", seconds=30)
    pause()
    act("lapse_holds")
    act("hold", wish.id, start=at(16), staff_id="bob", reason="Promised")
    pause()
    act("book_held", wish.id)


def _walk_ins(act: Any, in_mel: Any, pause: Callable[[], object]) -> None:
    guest = in_mel("check_in", guest_name="Pat")
    act("park", guest.id)
    act("unpark", guest.id)
    act("call", guest.id, staff_id="bob")
    act("recall", guest.id)
    pause()
    act("requeue", guest.id)
    tom = in_mel("check_in", profile_id="tom")
    act("transfer", tom.id, definition_id="dye", reason="Wants colour")
    act("call_next", location_id="mel", staff_id="ana")
    act("serve", guest.id, staff_id="ana")
    act("hand_over", guest.id, staff_id="bob")
    act("name_walk_in", guest.id, first_name="Pat", mobile_phone="0412 555 010", location_id="mel")
    act("finish", guest.id)
    pause()
    act("convert", tom.id, staff_id="bob")
    act("finish", tom.id)
    later = in_mel("check_in")
    act("convert", later.id, start=at(15), staff_id="bob", profile_id="eve")
    pause()
