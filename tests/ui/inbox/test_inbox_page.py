"""The inbox: requests with the state of their time, rivals beside each other, and the whole card of the current one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Changes
from tests.support import sample_views as sample
from tests.support.moments import let_no_moment_pass

VIEW = sample.inbox_view()
GRACE, ANA, OLU = VIEW.requests
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def inbox(hand, desk):
    desk.show_page("inbox")
    hand.find("inbox.row.request-grace")
    hand.find("inbox.take.request-olu." + offers()[0].key)
    return desk.page


def offers():
    return sample.request_offers(["request-olu"])[0].times


def show(hand, shop, view):
    """Let the shop have another inbox."""
    shop.answers["inbox_view"] = view
    shop.publish(Changes())


def boxes(inbox, *keys):
    column = inbox.column.list.widget()
    return [inbox.column.list.row(key).geometry().translated(column.pos()) for key in keys]


def focused(desk):
    return desk.focusWidget().objectName()


def test_the_card_of_the_current_request_stands_beside_the_list(hand, inbox):
    assert hand.find("card.arrive")
    hand.press("inbox.row.request-olu")
    hand.until(lambda: inbox.column.list.current == "request-olu")
    assert hand.find("inbox.offer.request-olu")


def test_rivals_stand_side_by_side_and_their_buttons_in_one_line(hand, inbox):
    grace, ana = boxes(inbox, "request-grace", "request-ana")
    assert (grace.top(), grace.height()) == (ana.top(), ana.height())
    assert grace.right() < ana.left()
    tops = {hand.find(f"inbox.approve.request-{key}").y() for key in ("grace", "ana")}
    assert len(tops) == 1


def test_where_there_is_no_room_rivals_stand_under_each_other(hand, desk, inbox):
    desk.resize(500, 900)
    hand.until(lambda: boxes(inbox, "request-grace")[0].left() == boxes(inbox, "request-ana")[0].left())
    grace, ana = boxes(inbox, "request-grace", "request-ana")
    assert grace.bottom() < ana.top()


def test_mirrored_the_first_of_rivals_stands_at_the_right(hand, inbox, qapp, request):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    request.addfinalizer(lambda: qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    hand.until(lambda: boxes(inbox, "request-grace")[0].left() > boxes(inbox, "request-ana")[0].right())


def test_letters_and_arrows_answer_one_after_the_other(hand, shop, inbox):
    hand.find("inbox.row.request-grace").setFocus()
    hand.key(Qt.Key.Key_A)
    hand.find("inbox.approve.request-grace")  # the answer has come
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_R)
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: len(shop.acts) == 2)
    assert [each[:2] for each in shop.acts] == [("approve", ("request-grace",)), ("reject", ("request-ana",))]


@pytest.mark.parametrize(
    ("keys", "ends"),
    [("DD", "olu"), ("R", "ana"), ("RL", "grace"), ("RR", "ana"), ("NN", "olu"), ("NNP", "ana"), ("DDR", "olu")],
)
def test_arrows_and_letters_walk_sideways_among_rivals_and_down_to_all(hand, desk, inbox, keys, ends):
    names = {
        "D": Qt.Key.Key_Down, "R": Qt.Key.Key_Right, "L": Qt.Key.Key_Left, "N": Qt.Key.Key_N, "P": Qt.Key.Key_P,
    }  # fmt: skip
    hand.find("inbox.row.request-grace").setFocus()
    for key in keys:
        hand.key(names[key])
    assert focused(desk) == f"inbox.row.request-{ends}"


def begin_to_reject(hand, key="grace"):
    """R on a request; the panel asks why."""
    hand.find(f"inbox.row.request-{key}").setFocus()
    hand.key(Qt.Key.Key_R)
    return hand.find("inbox.reject.words")


@pytest.mark.parametrize("words", ["Really too late", "No", "2 people are ill", "1 4"])
def test_what_is_typed_is_the_reason_from_its_first_letter_on(hand, shop, inbox, words):
    begin_to_reject(hand)
    hand.type_here(words)
    assert (hand.find("inbox.reject.words").text(), shop.acts) == (words, [])
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: shop.acts == [("reject", ("request-grace",), {"reason": words})])


def test_enter_without_a_word_rejects_without_a_reason(hand, shop, inbox):
    begin_to_reject(hand)
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: shop.acts == [("reject", ("request-grace",), {})])


def test_a_key_that_is_held_does_not_write_itself_into_the_reason(hand, desk, inbox):
    field = begin_to_reject(hand)
    for _ in range(3):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_R, NONE, "r", autorep=True))
    assert field.text() == ""


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ([("Down",), ("Return",)], "That time is taken"),
        ([("Down",), ("Right",), ("Return",)], "Nobody is free then"),
        ([("3", ALT)], "Closed then"),
        ([("Down",), ("4", ALT)], "Please call us"),
    ],
)
def test_a_usual_reason_is_chosen_by_arrows_or_by_alt_and_its_number(hand, shop, inbox, keys, reason):
    begin_to_reject(hand)
    for name, *modifiers in keys:
        hand.key(Qt.Key[f"Key_{name}"], *modifiers)
    hand.until(lambda: shop.acts == [("reject", ("request-grace",), {"reason": reason})])


def test_typing_on_a_usual_reason_goes_on_in_the_field(hand, shop, desk, inbox):
    begin_to_reject(hand)
    hand.key(Qt.Key.Key_Down)
    hand.type_here("Ro a")
    assert (focused(desk), hand.find("inbox.reject.words").text(), shop.acts) == ("inbox.reject.words", "Ro a", [])


def test_the_answer_to_a_press_waits_for_its_reason_too(hand, shop, desk, inbox):
    hand.press("inbox.reject.request-ana")
    hand.type("inbox.reject.words", "Please come on Monday")
    hand.press("inbox.reject.go")
    hand.until(lambda: shop.acts == [("reject", ("request-ana",), {"reason": "Please come on Monday"})])


def test_escape_puts_the_reasons_away_and_the_keyboard_back(hand, shop, desk, inbox):
    hand.find("inbox.row.request-ana").setFocus()
    hand.key(Qt.Key.Key_R)
    hand.find("inbox.reject_panel")
    hand.key(Qt.Key.Key_Escape)
    assert not hand.sees("inbox.reject_panel")
    assert (focused(desk), shop.acts) == ("inbox.row.request-ana", [])


def test_a_free_time_on_the_card_is_one_press(hand, shop, inbox):
    hand.press("inbox.take.request-olu." + offers()[1].key)
    hand.until(lambda: shop.acts)
    assert shop.acts == [("counter_offer", ("request-olu",), {"start": sample.at("15:00"), "staff_id": "staff-amara"})]


def test_the_notice_names_the_day_that_a_request_was_moved_to(hand, shop, inbox):
    shop.answers["counter_offer"] = sample.appointment_card().appointment
    shop.answers["inbox_view"] = replace(VIEW, requests=(GRACE, ANA, replace(OLU, start=OLU.start - 86_400)))
    shop.publish(Changes())
    hand.press("inbox.take.request-olu." + offers()[1].key)
    hand.until(lambda: hand.notices() == ["Olu Adeyemi to Fri 20 Nov 15:00 · Moved and approved"])


def test_several_are_chosen_by_their_boxes_and_approved_in_one_act(hand, shop, inbox):
    fine = replace(VIEW, requests=(GRACE, ANA), askings=asked())
    show(hand, shop, fine)
    hand.press("inbox.row.request-grace.choose")
    hand.press("inbox.row.request-ana.choose")
    assert hand.find("inbox.many.approve").text() == "Approve all 2"
    hand.press("inbox.many.approve")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][:2] == ("approve_many", (("request-grace", "request-ana"),))
    hand.until(lambda: "2 approved · Grace Kim, Ana Souza" in hand.notices())


def asked():
    from app.core.rivals import Asking

    return tuple(Asking(each.id, each.start, each.end, ()) for each in (GRACE, ANA))


def test_of_rivals_the_bar_says_who_fits_before_anything_is_pressed(hand, shop, inbox):
    from app.core.rivals import Asking, Room

    askings = tuple(Asking(each.id, each.start, each.end, ("amara",)) for each in (GRACE, ANA))
    show(hand, shop, replace(VIEW, askings=askings, rooms={"amara": Room(1)}))
    hand.find("inbox.row.request-grace").setFocus()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.until(lambda: hand.find("inbox.many.approve").text() == "Approve the 1 that fit")
    assert hand.find("inbox.many.facts").text() == (
        "1 of 3 fit together: Grace Kim. Who asked later goes without: Ana Souza. No longer possible: Olu Adeyemi."
    )
    hand.press("inbox.many.approve")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][:2] == ("approve_many", (("request-grace",),))


def test_space_and_presses_with_ctrl_and_shift_choose(hand, shop, inbox):
    hand.find("inbox.row.request-grace").setFocus()
    hand.key(Qt.Key.Key_Space)
    assert inbox.chosen.ids == ("request-grace",)
    for key, modifier in (("olu", SHIFT), ("ana", CTRL)):
        QTest.mouseClick(hand.find(f"inbox.row.request-{key}"), Qt.MouseButton.LeftButton, modifier, QPoint(120, 12))
    assert inbox.chosen.ids == ("request-grace", "request-olu")
    assert shop.acts == []


def test_escape_lets_go_of_all_that_are_chosen(hand, inbox):
    hand.find("inbox.row.request-grace").setFocus()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.find("inbox.many")
    hand.key(Qt.Key.Key_Escape)
    assert inbox.chosen.ids == ()
    assert not hand.sees("inbox.many")


def test_several_are_rejected_for_one_reason(hand, shop, inbox):
    hand.press("inbox.row.request-ana.choose")
    hand.press("inbox.row.request-olu.choose")
    hand.press("inbox.many.reject")
    hand.press("inbox.reject.4")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("reject_many", (("request-ana", "request-olu"),), {"reason": "Please call us"})]


def test_there_is_one_accent_button_in_the_list_whatever_is_chosen(hand, shop, inbox):
    show(hand, shop, replace(VIEW, askings=asked()))

    def accents():
        rows = [button for row in inbox.column.list.rows() for button in row.act_buttons()]
        bar = [hand.find("inbox.many.approve")] if hand.sees("inbox.many") else []
        return [each.objectName() for each in (*rows, *bar) if each.kind == "accent"]

    assert accents() == ["inbox.approve.request-grace"]
    hand.press("inbox.row.request-ana.choose")
    hand.until(lambda: accents() == ["inbox.many.approve"])


def test_a_refused_approval_is_said_in_the_row_and_not_in_a_notice(hand, shop, inbox):
    taken = reason(Code.TAKEN, "b", sample.at("14:00"), sample.at("14:30"), who="Amara Okafor")
    shop.answers["approve"] = Refused(taken)
    shop.answers["inbox_view"] = replace(VIEW, requests=(replace(GRACE, reasons=(taken,)), ANA, OLU))
    hand.press("inbox.approve.request-grace")
    assert hand.find("inbox.take.request-grace." + offers()[0].key)
    assert "Amara Okafor is taken from 14:00 to 14:30" in hand.find("inbox.row.request-grace").accessibleName()
    assert hand.notices() == []


def test_of_several_that_are_refused_each_is_named_with_its_reason(hand, shop, inbox):
    taken = reason(Code.TAKEN, "b", sample.at("14:00"), sample.at("14:30"), who="Amara", request="request-grace")
    shop.answers["approve_many"] = Refused(taken)
    show(hand, shop, replace(VIEW, askings=asked()))
    hand.press("inbox.row.request-grace.choose")
    hand.press("inbox.many.approve")
    hand.until(hand.notices)
    assert hand.notices() == ["None was approved. Grace Kim: Amara is taken from 14:00 to 14:30"]


def test_filters_count_and_say_what_to_do_when_they_let_nothing_through(hand, shop, inbox):
    labels = [hand.find(f"inbox.filter.{which}").text() for which in ("all", "today", "week", "conflicts")]
    assert labels == ["All 3", "Today 3", "This week 3", "Conflicts 3"]
    show(hand, shop, replace(VIEW, requests=(replace(GRACE, rivals=(), rival_names=(), group=""),)))
    hand.until(lambda: hand.find("inbox.filter.conflicts").text() == "Conflicts 0")
    hand.press("inbox.filter.conflicts")
    assert "“All”" in hand.find("inbox.requests.empty").text()
    hand.press("inbox.filter.all")
    assert hand.find("inbox.row.request-grace")


def test_the_order_turns_from_the_oldest_to_the_next_to_begin(hand, shop, inbox):
    early = replace(OLU, start=sample.at("11:00"), reasons=())
    show(hand, shop, replace(VIEW, requests=(GRACE, ANA, early)))
    hand.press("inbox.order")
    assert inbox.column.model.keys() == ["request-olu", "request-grace", "request-ana"]
    hand.press("inbox.order")
    assert inbox.column.model.keys() == ["request-grace", "request-ana", "request-olu"]


def test_a_request_that_was_answered_leaves_and_the_next_has_the_keyboard(hand, shop, desk, inbox):
    hand.find("inbox.row.request-grace").setFocus()
    show(hand, shop, replace(VIEW, requests=(ANA, OLU)))
    hand.until(lambda: not hand.sees("inbox.row.request-grace"))
    assert focused(desk) == "inbox.row.request-ana"


def test_a_second_press_of_the_key_does_not_reach_the_next_request(hand, shop, inbox):
    shop.answers["inbox_view"] = replace(VIEW, requests=(ANA, OLU))
    hand.find("inbox.row.request-grace").setFocus()
    let_no_moment_pass(hand.window)
    hand.key(Qt.Key.Key_A)
    hand.until(lambda: not hand.sees("inbox.row.request-grace"))
    hand.key(Qt.Key.Key_A)
    assert [each[1] for each in shop.acts] == [("request-grace",)]


def test_an_empty_inbox_says_so(hand, shop, inbox):
    show(hand, shop, replace(VIEW, requests=()))
    assert "by themselves" in hand.find("inbox.requests.empty").text()
    assert not hand.sees("inbox.detail")


def test_on_a_tablet_a_request_opens_in_the_drawer(hand, desk, inbox):
    desk.resize(768, 1024)
    hand.until(lambda: not hand.sees("inbox.detail"))
    hand.find("inbox.row.request-olu").setFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.find("card")


def test_the_rail_counts_the_requests(hand, inbox, desk):
    assert hand.find("rail-inbox").accessibleDescription() == "3 waiting"


def test_more_times_are_found_under_the_nearest_ones(hand, shop, inbox):
    hand.press("inbox.offer.request-olu")
    hand.press("offer.more")
    assert hand.find("card.move")
    hand.press("card.move.drop")
    hand.press("offer.take." + offers()[0].key)
    hand.until(lambda: shop.acts)
    assert shop.acts[0][0] == "counter_offer"


def test_a_long_inbox_is_drawn_bit_by_bit_and_the_rest_on_a_press(hand, shop, inbox):
    many = tuple(replace(OLU, id=f"request-{at}", name=f"Olu {at}") for at in range(40))
    show(hand, shop, replace(VIEW, requests=many))
    hand.until(lambda: inbox.column.model.rowCount() == 30)
    assert hand.find("inbox.more").text() == "Show 10 more"
    hand.press("inbox.more")
    hand.until(lambda: inbox.column.model.rowCount() == 40)
    assert not hand.sees("inbox.more")
