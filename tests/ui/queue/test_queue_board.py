"""The queue board's own means: the filter, who is done, earlier days, settings, the basis, the guard of the button."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.settings import Settings
from app.core.told_wait import ToldWait
from app.core.values import Changes, Kind, QueueEntry, QueueStatus
from app.desk.views_queue import BasisView, DoneItem, Leftover, LineFit, RotaPlace, StaffFree
from app.ui.rows.settling import settling_of
from tests.support import sample_views as sample

VIEW = sample.queue_view()
ROTA = (
    RotaPlace("staff-dev", "Dev Patel", 2, sample.at("10:40"), 1),
    RotaPlace("staff-amara", "Amara Okafor", 3, None, 0),
)
LINE = tuple(
    replace(item, definition_id=f"service-{item.service}", able=("staff-dev",) if item.tag == "A016" else ())
    for item in VIEW.line
)
TOLD = ToldWait(5, 10)
DONE = (
    DoneItem(
        "done-1", Kind.QUEUE_ENTRY, "A010", "Lu", "Bra fitting", "Dev Patel", "served", sample.NOW - 600, 12, TOLD
    ),
    DoneItem("done-2", Kind.QUEUE_ENTRY, "A009", "", "Styling", "", "gone", sample.NOW - 900, 30, TOLD),
)


@pytest.fixture
def board(hand, desk, shop):
    shop.answers["queue_view"] = replace(VIEW, line=LINE, rota=ROTA, done=DONE, leftovers=2)
    desk.show_page("queue")
    hand.find("queue.waiting.row.A015")
    return desk.page


def show(shop, **fields):
    shop.answers["queue_view"] = replace(shop.answers["queue_view"], **fields)
    shop.publish(Changes())


def test_a_service_can_be_shown_alone_with_its_count(hand, board):
    assert hand.find("queue.filter.service:service-Alterations").text() == "Alterations 1"
    hand.press("queue.filter.service:service-Alterations")
    assert board.waiting.model.keys() == ["line-A016"]
    assert hand.find("queue.waiting.call.A016")


def head_of(board):
    return board.waiting._facts.text()


def test_head_and_chip_count_the_same_and_the_parked_apart(hand, shop, board):
    parked = tuple(replace(item, state="parked" if item.tag == "A016" else item.state) for item in LINE)
    show(shop, line=parked, waiting=VIEW.waiting - 1)
    waiting = sum(item.state == "waiting" for item in parked)
    hand.until(lambda: hand.find("queue.filter.all").text() == f"All {waiting}")
    assert head_of(board).startswith(f"{waiting} · 1 parked · longest ")
    hand.press("queue.filter.service:service-Alterations")
    hand.until(lambda: head_of(board).startswith("0 · 1 parked"))


@pytest.mark.parametrize("size", [(1366, 800), (1024, 768)])
def test_the_board_opens_at_the_top_of_the_line_wherever_the_next_one_stands(hand, desk, shop, size):
    one = next(item for item in LINE if item.tag == "A015")
    many = tuple(replace(one, id=f"line-{at}", tag=f"B{at:03}") for at in range(14))
    shop.answers["queue_view"] = replace(VIEW, line=many, next_call=replace(VIEW.next_call, id="line-11", tag="B011"))
    desk.resize(*size)
    desk.show_page("queue")
    hand.until(lambda: desk.page.waiting.list.current == "line-11")
    hand.until(lambda: settling_of(desk).is_calm)
    assert desk.page.waiting.list.verticalScrollBar().value() == 0


def test_whom_a_member_of_staff_could_serve_can_be_shown_alone(hand, board):
    hand.press("queue.filter.staff:staff-dev")
    assert board.waiting.model.keys() == ["line-A016"]


def test_the_next_of_what_is_shown_is_called_and_the_button_says_whom_it_passes_over(hand, shop, board, desk):
    now = [100.0]
    settling_of(desk).clock = lambda: now[0]
    hand.press("queue.filter.service:service-Alterations")
    assert board.call_next.text() == "Call next for Alterations · A016, before 11:00"
    now[0] += 1
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: shop.acts)
    verb, _, told = shop.acts[0]
    assert (verb, told["definition_id"]) == ("call_next", "service-Alterations")


def test_nobody_of_what_is_shown_says_so_and_shows_all_again(hand, shop, board):
    hand.press("queue.filter.service:service-Alterations")
    show(shop, line=tuple(item for item in LINE if item.tag != "A016"))
    hand.press("queue.waiting.show_all")
    assert board.waiting.model.keys() == ["line-11:00", "line-A015"]


@pytest.mark.parametrize(("kept", "shown"), [("staff-dev", "staff-dev"), ("staff-gone", "")])
def test_what_was_shown_alone_is_again_after_a_restart_where_the_shop_still_has_it(hand, desk, kept, shown):
    desk.scene.preferences.keep("queue/staff", kept)
    desk.show_page("queue")
    hand.until(lambda: desk.page.waiting.model.keys() or desk.page.filter.name)
    assert desk.page.filter.sieve.staff == shown


def test_what_is_shown_alone_is_kept(hand, desk, board):
    hand.press("queue.filter.staff:staff-dev")
    assert desk.scene.preferences.text("queue/staff") == "staff-dev"
    hand.press("queue.filter.all")
    assert desk.scene.preferences.text("queue/staff") == ""


def test_the_filter_stays_when_the_line_changes_and_goes_with_a_second_press(hand, shop, board):
    hand.press("queue.filter.service:service-Alterations")
    show(shop, waiting=3)
    hand.until(lambda: board.waiting.model.keys() == ["line-A016"])
    hand.press("queue.filter.service:service-Alterations")
    assert len(board.waiting.model.keys()) == 3


def test_who_is_done_unfolds_with_the_wait_against_the_quote_and_undo(hand, shop, board):
    assert not hand.sees("queue.done.row.done-1")
    hand.press("queue.done.fold")
    assert "waited 12 min, told 10 min" in hand.find("queue.done.row.done-1").accessibleName()
    hand.press("queue.done.undo.done-1")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][:2] == ("undo", ("done-1",))


def test_who_was_told_that_it_is_at_once_is_done_with_the_same_word(board, hand, shop):
    show(shop, done=(replace(DONE[0], waited_minutes=2, told=ToldWait(0, 3)),))
    hand.press("queue.done.fold")
    assert "waited 2 min, told: at once" in hand.find("queue.done.row.done-1").accessibleName()


def test_a_walk_in_who_is_done_opens_as_their_card(hand, board):
    hand.press("queue.done.fold")
    hand.press("queue.done.row.done-1")
    hand.find("entry.state")


def test_earlier_days_are_answered_each_or_all_and_closed_in_one_act(hand, shop, board):
    old = [Leftover(f"old-{at}", f"A00{at}", "", "Styling", date(2026, 11, 19), sample.NOW - 90_000) for at in (1, 2)]
    shop.answers["leftovers"] = tuple(old)
    entry = QueueEntry("old-1", 1, "s", "p", QueueStatus.CANCELLED, "A001", date(2026, 11, 19), 0)
    shop.answers["close_leftovers"] = (entry,)
    hand.press("queue.leftovers.review")
    hand.find("leftovers.gone.A001")
    hand.press("leftovers.all.gone")
    hand.press("leftovers.carried.A002")
    hand.press("leftovers.go")
    hand.until(hand.notices)
    told = shop.acts[0][2]
    assert (told["served"], told["gone"], told["carried"]) == ([], ["old-1"], ["old-2"])


def test_a_setting_changes_with_one_press_and_can_be_undone(hand, shop, board):
    shop.answers["shop_settings"] = Settings()
    hand.press("queue.settings")
    assert hand.find("queue_settings.recall.30").isChecked()
    hand.press("queue_settings.blind.hidden")
    hand.until(lambda: shop.acts)
    assert shop.acts[0] == ("set_setting", ("blind_call",), {"value": True})


def test_what_the_forecast_rests_on_is_one_press_away(hand, shop, board):
    able = (StaffFree("Dev Patel", "busy", sample.at("11:15")),)
    shop.answers["quote_basis"] = BasisView(
        "A015",
        "Bra fitting",
        sample.NOW,
        sample.NOW + 600,
        "in_service",
        "Dev Patel",
        ("11:00",),
        able,
        30,
        0,
        5,
        25,
        3,
    )
    hand.press("queue.waiting.basis.A015")
    assert hand.find("basis.length").accessibleName() == "30 min, as set, until 5 have been timed."
    assert hand.find("basis.staff0").accessibleName() == "Dev Patel: with somebody to 11:15"
    assert hand.find("basis.ahead").accessibleName() == "11:00"


def test_whose_turn_it_is_stands_in_the_strip_and_a_press_asks_for_the_staff(hand, desk, board):
    wanted = []
    desk.scene.staff_wanted.disconnect()
    desk.scene.staff_wanted.connect(wanted.append)
    card = hand.find("queue.staff.Dev Patel")
    assert card.accessibleDescription() == "Next in turn: 2 served today, the last one ended 10:40"
    hand.press("queue.staff.Dev Patel")
    assert wanted == ["staff-dev"]


def test_a_second_press_right_after_the_first_calls_nobody_else(hand, shop, board, desk):
    now = [100.0]
    settling_of(desk).clock = lambda: now[0]
    board.call_next.click()
    hand.until(lambda: shop.acts)
    hand.until(board.call_next.isEnabled)
    show(shop, next_call=replace(VIEW.next_call, id="line-A016", tag="A016"))
    hand.until(lambda: "A016" in board.call_next.text())
    board.call_next.click()
    assert len(shop.acts) == 1
    now[0] += 1
    board.call_next.click()
    hand.until(lambda: len(shop.acts) == 2)


def test_a_letter_does_what_the_button_does(hand, shop, board):
    hand.find("queue.called.row.A013").setFocus()
    hand.key(Qt.Key.Key_B)
    hand.until(lambda: shop.acts)
    assert shop.acts[0][:2] == ("requeue", ("line-A013",))


def test_every_list_of_the_board_is_a_sound_model(board):
    for column in (board.waiting, board.called, board.serving, board.due):
        QAbstractItemModelTester(column.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    QAbstractItemModelTester(board.done.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    board.filter.show_all()


def test_a_call_out_of_order_takes_a_reason_in_one_press(hand, shop, board):
    shop.answers["call"] = Refused(reason(Code.REASON_NEEDED, "line-A015"))
    hand.press("queue.waiting.row.A016")
    hand.press("queue.waiting.call.A016")
    hand.find("asking.quick.0")
    del shop.answers["call"]
    hand.press("asking.quick.0")
    hand.until(lambda: len(shop.acts) == 2)
    assert shop.acts[1][2]["reason"] == "Needs help or cannot wait"


@pytest.mark.parametrize(("next_id", "why"), [("line-A016", None), ("line-A015", "fits before the booking at 11:15")])
def test_who_fits_is_served_with_a_reason_only_where_somebody_is_next(hand, shop, board, next_id, why):
    fit = LineFit("staff-dev", "Dev Patel", sample.NOW, sample.NOW + 1200, sample.at("11:15"))
    fits = tuple(replace(e, fit=fit, steps=("call", "serve")) if e.tag == "A016" else e for e in LINE)
    show(shop, line=fits, next_call=replace(VIEW.next_call, id=next_id))
    hand.press("queue.waiting.row.A016")
    hand.press("queue.waiting.fit.A016")
    hand.until(lambda: shop.acts)
    verb, _, told = shop.acts[0]
    assert (verb, told["staff_id"], told.get("reason")) == ("serve", "staff-dev", why)
