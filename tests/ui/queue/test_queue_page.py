"""The queue's own page: four columns of cards, live, with the buttons of the card that one is on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.values import Changes
from app.ui import theme
from app.ui.queue.strip import StaffCard
from tests.support import sample_views as sample


@pytest.fixture
def board(hand, desk):
    desk.show_page("queue")
    hand.find("queue.waiting.row.A015")
    return desk.page


def test_waiting_called_served_and_due_stand_in_their_columns(board):
    keys = [column.model.keys() for column in (board.waiting, board.called, board.serving, board.due)]
    assert keys[0] == ["line-11:00", "line-A015", "line-A016"]
    assert keys[1] == ["line-A013"]
    assert keys[2] == ["line-A011", "line-10:30", "line-09:30"]
    assert keys[3] == ["booking-ida-holm", "booking-ruth-cohen", "booking-lena-fischer"]


def test_the_next_one_is_open_until_another_card_is_chosen(hand, board):
    assert hand.find("queue.waiting.call.A015")
    hand.press("queue.waiting.row.A016")
    assert hand.find("queue.waiting.park.A016")
    assert not hand.sees("queue.waiting.call.A015")


def test_the_arrows_choose_among_the_waiting(hand, board):
    hand.find("queue.waiting.row.A015").setFocus()
    hand.key(Qt.Key.Key_Down)
    assert hand.find("queue.waiting.call.A016")


@pytest.mark.parametrize(
    ("button", "verb", "record"),
    [
        ("queue.waiting.park.A015", "park", "line-A015"),
        ("queue.called.requeue.A013", "requeue", "line-A013"),
        ("queue.called.cancel.A013", "cancel", "line-A013"),
        ("queue.serving.finish.A011", "finish", "line-A011"),
        ("queue.due.arrive.booking-lena-fischer", "arrive", "booking-lena-fischer"),
    ],
)
def test_each_button_runs_its_verb(hand, shop, board, button, verb, record):
    hand.press(button)
    hand.until(lambda: shop.acts)
    assert [(each[0], each[1]) for each in shop.acts] == [(verb, (record,))]


def test_space_calls_the_next_here_too(hand, shop, board):
    hand.find("queue.due.row.booking-ida-holm").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: shop.acts)
    assert shop.acts[0][0] == "call_next"


def test_space_calls_the_next_after_a_press_with_the_mouse(hand, shop, board):
    hand.press("rail-today")
    hand.press("rail-queue")
    hand.find("queue.waiting.row.A015")
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: shop.acts)
    assert shop.acts[0][0] == "call_next"


def test_an_empty_column_does_not_push_the_button_out_of_sight(hand, shop, desk, board):
    whole = sample.queue_view()
    called = next(item for item in whole.line if item.state == "called")
    many = tuple(replace(whole.line[-1], id=f"line-{at}", tag=f"B{at}") for at in range(20))
    shop.answers["queue_view"] = replace(whole, line=tuple(e for e in whole.line if e is not called) + many)
    desk.scene.changed.emit(Changes())
    hand.find("queue.called.empty")
    hand.until(lambda: board.call_next.mapTo(desk, board.call_next.rect().bottomLeft()).y() < desk.height())


def test_more_opens_everything_that_can_be_done(hand, board):
    hand.press("queue.waiting.more.A015")
    assert hand.find("entry.convert")


def test_book_next_begins_a_booking_of_the_same_service(hand, desk, board):
    wishes = []
    desk.scene.booking_wanted.connect(wishes.append)
    hand.press("queue.serving.book.A011")
    assert [wish.definition_id for wish in wishes] == ["service-fitting"]


def test_the_staff_are_shown_with_who_is_free_first(hand, board):
    hand.find("queue.staff.Dev Patel")
    shown = [card.accessibleName() for card in board.strip.findChildren(StaffCard)]
    assert shown[:2] == ["Dev Patel, free to 11:15", "Amara Okafor, with Sofia R. to 11:15"]


def test_a_narrow_card_leaves_out_with_whom_before_until_when(hand, board):
    free, busy, *_ = (hand.find(f"queue.staff.{name}") for name in ("Dev Patel", "Amara Okafor"))
    assert [free._doing(width, 600) for width in (200, 60)] == ["free to 11:15", "to 11:15"]
    assert [busy._doing(width, 400) for width in (200, 100, 60)] == [
        "with Sofia R. to 11:15",
        "busy to 11:15",
        "to 11:15",
    ]


def test_leftovers_of_an_earlier_day_are_not_carried_on_silently(hand, shop, board):
    shop.answers["queue_view"] = replace(sample.queue_view(), leftovers=2)
    shop.publish(Changes())
    hand.until(lambda: board.leftovers.isVisible())
    assert board.leftovers.text().startswith("2 ")


def test_empty_columns_say_what_to_do(hand, shop, board):
    empty = replace(sample.queue_view(), line=(), in_service=(), due=(), next_call=None, waiting=0)
    shop.answers["queue_view"] = empty
    shop.publish(Changes())
    for name in ("queue.waiting.empty", "queue.called.empty", "queue.serving.empty", "queue.due.empty"):
        assert hand.find(name).text().endswith(".")


def test_a_tablet_has_who_waits_beside_the_others_and_who_is_due_one_press_away(hand, desk, board):
    desk.resize(768, 1024)
    hand.until(lambda: board.beside.isVisible() and board.beside.x() > board.waiting.x())
    assert board.waiting.height() == board.beside.height()
    assert [hand.sees(f"queue.{each}") for each in ("called", "staff", "due")] == [True, True, False]
    assert "1 late" in hand.find("queue.beside.due").text()
    hand.press("queue.beside.due")
    hand.until(lambda: hand.sees("queue.due") and not hand.sees("queue.called"))
    desk.resize(1366, 800)
    hand.until(lambda: hand.sees("queue.due") and hand.sees("queue.called") and not hand.sees("queue.beside"))


@pytest.mark.parametrize("size", [(768, 1024), (1024, 768)])
def test_by_touch_a_tablet_shows_four_who_wait(hand, shop, desk, board, size):
    whole = sample.queue_view()
    many = tuple(replace(whole.line[-1], id=f"line-{at}", tag=f"B{at}") for at in range(8))
    shop.answers["queue_view"] = replace(whole, line=(whole.line[0], *many))
    theme.theme().use_touch(True)
    desk.resize(*size)
    desk.scene.changed.emit(Changes())
    hand.find("queue.waiting.row.B7")
    hand.until(lambda: sum(map(is_seen, board.waiting.list.rows())) >= 4)


def is_seen(row):
    return row.visibleRegion().boundingRect().height() >= row.height() - 1


def test_large_text_on_a_tablet_has_one_column_that_is_whole(hand, desk, board):
    theme.theme().scale_text(2.0)
    desk.resize(768, 1024)
    hand.until(lambda: board.called.y() > board.waiting.y())
    assert board.waiting.x() + board.waiting.width() <= board.width()


@pytest.mark.parametrize("size", [(768, 1024), (1024, 768)])
def test_who_waits_gets_the_height_of_a_narrow_window_first(hand, shop, desk, board, size):
    whole = sample.queue_view()
    many = tuple(replace(whole.line[-1], id=f"line-{at}", tag=f"B{at}") for at in range(8))
    shop.answers["queue_view"] = replace(whole, line=many, in_service=whole.in_service[:1])
    desk.resize(*size)
    desk.scene.changed.emit(Changes())
    hand.find("queue.waiting.row.B7")
    hand.until(lambda: board.waiting.height() > board.serving.height())


def test_the_open_card_of_who_is_next_is_scrolled_into_sight(hand, shop, desk, board):
    whole = sample.queue_view()
    many = tuple(replace(whole.line[-1], id=f"line-{at}", tag=f"B{at}") for at in range(20))
    shop.answers["queue_view"] = replace(whole, line=many, next_call=replace(whole.next_call, id="line-19"))
    desk.scene.changed.emit(Changes())
    row, area = hand.find("queue.waiting.row.B19"), board.waiting.list.viewport()
    hand.until(lambda: area.rect().contains(row.mapTo(area, row.rect().bottomLeft())))


def test_the_button_says_that_whom_it_calls_to_is_still_serving(hand, shop, desk, board):
    whole = sample.queue_view()
    busy = replace(whole.in_service[0], staff=whole.next_call.staff)
    shop.answers["queue_view"] = replace(whole, in_service=(busy,))
    desk.scene.changed.emit(Changes())
    hand.until(lambda: board.call_next.text() == "Call next · A015 to Dev, once free")


@pytest.mark.parametrize(
    ("able", "said"), [(("staff-dev",), "Call next · A015 · nobody is free"), ((), "Call next · A015")]
)
def test_the_button_says_that_nobody_is_free_for_a_service_that_needs_somebody(hand, shop, desk, board, able, said):
    whole = sample.queue_view()
    line = tuple(replace(item, able=able) for item in whole.line)
    shop.answers["queue_view"] = replace(whole, line=line, next_call=replace(whole.next_call, staff_id=None, staff=""))
    desk.scene.changed.emit(Changes())
    hand.until(lambda: board.call_next.text() == said)
