"""Check-in: two presses for somebody without a name, and a few letters for somebody with one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Profile, QueueEntry, QueueStatus
from app.desk.views_queue import WalkInQuote
from app.desk.views_tickets import TicketsNow
from app.ui import theme
from app.ui.check_in.services import ServiceButtons
from app.ui.widgets.button import Button
from app.ui.widgets.labels import WrappedLabel
from tests.support import sample_views as sample

ENTRY = QueueEntry(
    "entry-1", 1, "service-fitting", sample.PLACE.id, QueueStatus.WAITING, "A019", sample.DAY, sample.NOW,
    quoted_from=sample.NOW + 600, quoted_until=sample.NOW + 900,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _entry(shop):
    shop.answers["check_in"] = ENTRY
    shop.answers["add_customer"] = Profile("profile-new", "Grace", "K")


def told(shop):
    return {key: value for key, value in shop.acts[-1][2].items() if value is not None}


def whom(hand):
    return hand.find("check_in.whom").text()


def test_an_anonymous_walk_in_takes_two_presses_and_is_told_the_wait(hand, shop):
    hand.press("line.check_in")
    hand.press("check_in.for.bra-fitting")
    hand.until(hand.notices)
    assert told(shop) == {"definition_id": "service-fitting", "location_id": sample.PLACE.id, "prints": ""}
    assert hand.notices() == ["A019 · Checked in · say: about 10–15 min"]
    assert not hand.sees("check_in")


def test_without_a_printer_the_number_is_shown_large_and_goes_by_a_press(hand):
    hand.press("line.check_in")
    hand.press("check_in.for.bra-fitting")
    number = hand.find("notice-number")
    assert number.text() == "A019"
    assert number.height() > 2 * theme.line_height(14)
    hand.find("notice-1-close").click()
    hand.until(lambda: not hand.notices())


def test_what_a_printer_brings_out_is_not_shown_large(hand, shop):
    shop.answers["tickets_now"] = TicketsNow(is_waiting=False, open=(), has_printer=True)
    hand.window.conduct.tickets.look()
    hand.until(lambda: hand.window.scene.prints)
    hand.press("line.check_in")
    hand.press("check_in.for.bra-fitting")
    hand.until(hand.notices)
    assert not hand.sees("notice-number")


def test_close_to_closing_the_desk_hears_that_nobody_can_take_them(hand, shop):
    shop.answers["check_in"] = replace(ENTRY, quoted_from=None, quoted_until=None)
    hand.press("line.check_in")
    hand.press("check_in.for.bra-fitting")
    hand.until(hand.notices)
    assert hand.notices() == ["A019 · Checked in · nobody can take them before closing"]


def test_only_services_that_take_walk_ins_are_offered(hand):
    hand.press("line.check_in")
    assert hand.find("check_in.for.alterations")
    assert not hand.sees("check_in.for.styling")


def test_a_customer_is_found_by_a_few_letters(hand, shop):
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "gr")
    hand.press("check_in.customer.hit.profile-grace")
    assert whom(hand) == "CHECK IN Grace Kim: PRESS THE SERVICE"
    hand.press("check_in.for.alterations")
    hand.until(lambda: shop.acts)
    assert told(shop)["profile_id"] == "profile-grace"
    assert told(shop)["definition_id"] == "service-alterations"


@pytest.mark.parametrize("before", [0, 1])
def test_who_is_told_at_once_by_the_button_is_told_so_by_the_notice(hand, shop, before):
    now = ENTRY.checked_in_at
    shop.answers["walk_in_quotes"] = (WalkInQuote("service-fitting", now, now + 180, before, now),)
    shop.answers["check_in"] = replace(ENTRY, quoted_from=now, quoted_until=now + 180)
    hand.press("line.check_in")
    hand.until(lambda: "at once" in hand.find("check_in.for.bra-fitting").accessibleName())
    hand.press("check_in.for.bra-fitting")
    hand.until(lambda: hand.notices() == ["A019 · Checked in · say: at once"])


def test_the_notice_names_who_gave_a_name(hand, shop):
    shop.answers["check_in"] = replace(ENTRY, profile_id="profile-grace")
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "gr")
    hand.press("check_in.customer.hit.profile-grace")
    hand.press("check_in.for.bra-fitting")
    hand.until(lambda: hand.notices() == ["A019 · Grace Kim · Checked in · say: about 10–15 min"])


def test_a_bare_name_is_called_out_and_kept_nowhere_else(hand, shop):
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "zoe")
    hand.press("check_in.customer.hit.new")
    hand.press("check_in.for.bra-fitting")
    hand.until(lambda: shop.acts)
    assert [each[0] for each in shop.acts] == ["check_in"]
    assert told(shop)["guest_name"] == "Zoe"


def test_a_name_that_was_only_typed_is_not_lost(hand, shop):
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "zoe")
    assert whom(hand) == "CHECK IN Zoe: PRESS THE SERVICE"
    hand.press("check_in.for.bra-fitting")
    hand.until(lambda: shop.acts)
    assert told(shop)["guest_name"] == "Zoe"


def test_return_takes_somebody_new_where_nobody_is_found(hand, shop):
    shop.answers["find_customers"] = ()
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "0400 111")
    hand.find("check_in.customer.hit.new")
    hand.find("check_in.customer.search").setFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.find("check_in.customer.phone").text() == "0400 111"


def test_who_leaves_a_number_becomes_a_customer_first(hand, shop):
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "0400 111")
    hand.press("check_in.customer.hit.new")
    hand.type("check_in.customer.first_name", "Grace")
    hand.press("check_in.for.bra-fitting")
    hand.until(lambda: len(shop.acts) == 2)
    assert [each[0] for each in shop.acts] == ["add_customer", "check_in"]
    assert shop.acts[0][2]["mobile_phone"] == "0400 111"
    assert told(shop)["profile_id"] == "profile-new"


def test_by_keyboard_alone_a_name_is_found_and_the_service_pressed(hand, shop, desk):
    hand.find("line.row.A015")
    hand.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    hand.find("check_in.for.alterations")
    hand.type_here("gr")
    hand.find("check_in.customer.hit.profile-grace")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        hand.key(key)
    hand.until(lambda: shop.acts)
    assert (told(shop)["profile_id"], told(shop)["definition_id"]) == ("profile-grace", "service-alterations")


def test_each_service_stands_once_below_the_name_and_the_notes(hand, shop):
    hand.press("line.check_in")
    tops = [hand.find(f"check_in.{name}").mapTo(hand.window, QPoint()).y()
            for name in ("customer.search", "notes", "whom", "for.bra-fitting", "for.alterations")]  # fmt: skip
    assert tops == sorted(tops)
    said = [each.text() for each in hand.find("check_in").findChildren(Button)]
    for service in ("Bra fitting", "Alterations"):
        assert sum(text.startswith(service) for text in said) == 1


def test_a_second_press_while_the_first_is_on_its_way_is_the_same_customer(hand, shop):
    hand.press("line.check_in")
    for name in ("bra-fitting", "alterations"):
        hand.find(f"check_in.for.{name}").click()
    hand.until(hand.notices)
    assert [verb for verb, *_ in shop.acts] == ["check_in"]


def test_who_was_refused_can_be_tried_again(hand, shop):
    shop.answers["check_in"] = Refused(reason(Code.NOT_ALLOWED_WALK_IN, service="Bra fitting"))
    hand.press("line.check_in")
    hand.press("check_in.for.bra-fitting")
    hand.until(hand.notices)
    hand.press("check_in.for.bra-fitting")
    hand.until(lambda: len(shop.acts) == 2)


QUOTE = WalkInQuote("service-fitting", sample.NOW + 1500, sample.NOW + 2100, 2, sample.NOW)


def test_without_a_name_one_press_on_the_service_is_enough(hand, shop):
    hand.press("line.check_in")
    hand.press("check_in.for.alterations")
    hand.until(hand.notices)
    assert told(shop) == {"definition_id": "service-alterations", "location_id": sample.PLACE.id, "prints": ""}
    assert [verb for verb, *_ in shop.acts] == ["check_in"]


def test_without_a_name_two_keys_are_enough_from_anywhere(hand, shop):
    hand.find("line.check_in")
    hand.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    hand.find("check_in.for.alterations")
    hand.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    hand.until(lambda: shop.acts)
    assert told(shop) == {"definition_id": "service-fitting", "location_id": sample.PLACE.id, "prints": ""}


def test_what_they_would_be_told_stands_there_before_anybody_is_checked_in(hand, shop):
    shop.answers["walk_in_quotes"] = (QUOTE,)
    hand.press("line.check_in")
    hand.until(lambda: hand.find("check_in.for.bra-fitting").text() == "Bra fitting · about 25–35 min · 2 before")
    says = "Check in without a name: Bra fitting, about 25–35 min · 2 before"
    assert hand.find("check_in.for.bra-fitting").accessibleName() == says


def test_a_wait_of_hours_is_said_in_hours_from_its_first_to_its_last(hand, shop):
    far = replace(QUOTE, start=sample.NOW + 125 * 60, until=sample.NOW + 128 * 60)
    shop.answers["walk_in_quotes"] = (far,)
    hand.press("line.check_in")
    said = "about 2 h 5 min – 2 h 8 min · 2 before"
    hand.until(lambda: hand.find("check_in.told.bra-fitting").text() == said)
    assert said in hand.find("check_in.for.bra-fitting").accessibleName()


def test_what_has_no_room_in_the_button_of_a_service_is_below_it(qtbot):
    drawer = QWidget()
    qtbot.addWidget(drawer)
    buttons = ServiceButtons(drawer)
    drawer.show()
    buttons.show_services(sample.shop_view().services[:1], {sample.shop_view().services[0].id: "about 3 h"}, "")
    for width, is_below in ((600, False), (120, True)):
        buttons.resize(width, 200)
        button, told = buttons.findChild(Button), buttons.findChild(WrappedLabel)
        assert (told.isHidden(), "about 3 h" in button.text()) == (not is_below, not is_below)


def test_a_name_that_is_typed_at_once_is_looked_for(hand, shop):
    hand.find("line.check_in")
    hand.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    hand.find("check_in.for.bra-fitting")
    for key in (Qt.Key.Key_G, Qt.Key.Key_R):
        hand.key(key)
    hand.press("check_in.customer.hit.profile-grace")
    assert whom(hand) == "CHECK IN Grace Kim: PRESS THE SERVICE"


def test_where_nobody_has_room_before_closing_that_is_said(hand, shop):
    shop.answers["walk_in_quotes"] = (replace(QUOTE, start=None, until=None),)
    hand.press("line.check_in")
    hand.until(lambda: hand.find("check_in.for.bra-fitting").text() == "Bra fitting · not before closing")


def test_whoever_waits_already_is_not_taken_in_twice_unseen(hand, shop):
    view = sample.queue_view()
    line = (*view.line[:2], replace(view.line[2], profile_id="profile-grace"), *view.line[3:])
    shop.answers["queue_view"] = replace(view, line=line)
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "gr")
    hand.press("check_in.customer.hit.profile-grace")
    assert hand.find("check_in.known.said").text() == "Waits already, as A015: Bra fitting."
    assert not hand.sees("check_in.known.arrive")


def test_whoever_is_booked_today_arrives_instead_however_far_ahead(hand, shop):
    due = sample.queue_view().due[0]
    later = replace(due, id="booking-later", start=sample.at("15:45"), late_minutes=-293, profile_id="profile-grace")
    shop.answers["booked_today"] = (later,)
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "gr")
    hand.press("check_in.customer.hit.profile-grace")
    assert hand.find("check_in.known.arrive").text() == "Arrive for 15:45 instead"
    assert hand.find("check_in.known.said").text() == "Booked today at 15:45: Bra fitting (in 4 h 53 min)."
    assert hand.find("check_in.for.bra-fitting").isEnabled()
    hand.press("check_in.known.arrive")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][:2] == ("arrive", ("booking-later",))
