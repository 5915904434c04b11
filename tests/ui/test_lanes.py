"""The lanes: order, answers, errors, double presses, other processes, the end."""

import sys
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from app.core.errors import Refused, StoreUnavailable
from app.core.refusals import Code, reason
from app.core.values import Changes
from app.ui.lane import Lane
from app.ui.lanes import Lanes


def answer_of(qtbot, ask):
    got = []
    ask(got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def test_a_query_is_answered_on_the_windows_thread(qtbot, lanes, shop):
    where = []
    shop.answers["day_view"] = lambda: threading.current_thread().name
    worker = answer_of(
        qtbot,
        lambda got: lanes.look("day_view", then=lambda found: (where.append(threading.current_thread()), got(found))),
    )
    assert worker == "lane-read"
    assert where == [threading.main_thread()]


def test_a_lane_at_work_gives_way_to_the_window_within_a_millisecond():
    sys.setswitchinterval(0.005)
    fresh = Lane("fresh")
    fresh.begin()
    fresh.end()
    assert sys.getswitchinterval() <= 0.001


def test_a_verb_runs_in_the_write_lane(qtbot, lanes, shop):
    shop.answers["arrive"] = lambda: threading.current_thread().name
    assert answer_of(qtbot, lambda got: lanes.act("arrive", "one", then=got)) == "lane-write"


def test_verbs_run_in_the_order_in_which_they_were_pressed(qtbot, lanes, shop):
    for number in range(20):
        lanes.act("arrive", str(number))
    answer_of(qtbot, lambda got: lanes.act("arrive", "last", then=lambda _: got(True)))
    assert [args for _, args, _ in shop.acts] == [*((str(number),) for number in range(20)), ("last",)]


def test_the_same_verb_pressed_twice_is_one_request(qtbot, lanes, shop):
    gate = threading.Event()
    shop.answers["arrive"] = gate.wait
    assert lanes.act("arrive", "one")
    assert not lanes.act("arrive", "one")
    gate.set()
    qtbot.waitSignal(lanes.changed).wait()
    assert len(shop.acts) == 1


def test_a_button_is_disabled_until_the_answer(qtbot, lanes, shop):
    button, gate = QPushButton(), threading.Event()
    shop.answers["arrive"] = gate.wait
    lanes.act("arrive", "one", button=button)
    assert not button.isEnabled()
    gate.set()
    qtbot.waitUntil(button.isEnabled)


def test_a_read_that_a_newer_one_overtook_is_not_delivered(qtbot, lanes, shop):
    gate, got = threading.Event(), []
    shop.answers["queue_view"] = gate.wait
    lanes.look("queue_view", key="page", then=lambda _: got.append("old"))
    shop.answers["queue_view"] = "fresh"
    lanes.look("queue_view", key="page", then=lambda _: got.append("new"))
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["new"]


def test_a_refusal_is_reported_once_when_nobody_takes_care(qtbot, lanes, shop):
    shop.answers["arrive"] = Refused(reason(Code.NOTHING_TO_UNDO))
    with qtbot.waitSignal(lanes.refused) as caught:
        lanes.act("arrive", "one")
    assert caught.args[0] is shop.answers["arrive"]


def test_who_takes_care_of_a_refusal_gets_it_alone(qtbot, lanes, shop):
    shop.answers["arrive"] = refusal = Refused(reason(Code.NOTHING_TO_UNDO))
    with qtbot.assertNotEmitted(lanes.refused):
        assert answer_of(qtbot, lambda got: lanes.act("arrive", "one", failed=lambda error: got(error))) is refusal


def test_trouble_comes_with_a_way_to_try_again(qtbot, lanes, shop):
    shop.answers["arrive"] = StoreUnavailable("the store is locked")
    with qtbot.waitSignal(lanes.troubled) as caught:
        lanes.act("arrive", "one")
    shop.answers["arrive"] = None
    with qtbot.waitSignal(lanes.changed):
        caught.args[1]()
    assert len(shop.acts) == 2


def test_anything_else_is_a_bug(qtbot, lanes, shop):
    shop.answers["day_view"] = ZeroDivisionError()
    with qtbot.waitSignal(lanes.broke) as caught:
        lanes.look("day_view", then=lambda _: None)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_a_commit_reaches_the_window_as_changes(qtbot, lanes, shop):
    with qtbot.waitSignal(lanes.changed) as caught:
        lanes.act("arrive", "one")
    assert caught.args[0].kinds


def test_what_another_process_wrote_is_noticed(qtbot, lanes, shop):
    answer_of(qtbot, lambda got: lanes.look("queue_view", "here", then=got))
    shop.version += 1
    with qtbot.waitSignal(lanes.changed) as caught:
        lanes.poll()
    assert caught.args[0] == Changes()


def test_the_windows_own_commit_is_not_taken_for_somebody_elses(qtbot, lanes, shop):
    shop.answers["arrive"] = lambda: setattr(shop, "version", 2)
    with qtbot.waitSignal(lanes.changed):
        lanes.act("arrive", "one")
    with qtbot.assertNotEmitted(lanes.changed):
        lanes.poll()
        answer_of(qtbot, lambda got: lanes.look("queue_view", "here", then=got))


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot, lanes):
    button = QPushButton()
    lanes.look("queue_view", "here", then=button.setText)
    delete(button)
    answer_of(qtbot, lambda got: lanes.look("queue_view", "here", then=got))


def test_closing_finishes_what_was_pressed_and_joins_the_threads(qtbot, lanes, shop):
    lanes.act("arrive", "one")
    lanes.close()
    assert [verb for verb, _, _ in shop.acts] == ["arrive"]
    assert shop.is_closed
    assert not any(lane.is_working for lane in (lanes.write, lanes.read, lanes.sync))


def test_a_shop_that_cannot_be_opened_is_told_to_who_asked(qtbot):
    lanes, failures = Lanes(), []
    lanes.open(lambda: pytest.fail("no such store"), lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    lanes.close()
    assert "no such store" in str(failures[0])


def test_closing_while_the_shop_is_being_opened_lets_go_of_it(qtbot, shop):
    lanes, begun, gate = Lanes(), threading.Event(), threading.Event()

    def open_slowly():
        begun.set()
        gate.wait()
        return shop

    lanes.open(open_slowly, lambda _: None, lambda _: None)
    begun.wait()
    gate.set()
    lanes.close()
    assert shop.is_closed


def test_what_is_asked_because_of_a_change_comes_in_one_go_once_all_of_it_is_read(qtbot, lanes, shop):
    order = []
    shop.answers |= {name: lambda name=name: order.append(f"read {name}") for name in ("day_view", "queue_view")}
    lanes.changed.connect(lambda _: lanes.look("day_view", then=lambda _: order.append("day")))
    lanes.changed.connect(lambda _: lanes.look("queue_view", then=lambda _: order.append("queue")))
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: "queue" in order)
    assert order == ["read day_view", "read queue_view", "day", "queue"]


def test_one_of_several_that_cannot_be_read_keeps_none_of_the_others_away(qtbot, lanes, shop):
    shop.answers |= {"day_view": StoreUnavailable("locked"), "queue_view": "the line"}
    got, lost = [], []
    lanes.changed.connect(lambda _: lanes.look("day_view", then=got.append, failed=lost.append))
    lanes.changed.connect(lambda _: lanes.look("queue_view", then=got.append))
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: got == ["the line"])
    assert [str(each) for each in lost] == ["locked"]


def test_what_can_wait_follows_what_is_being_read(qtbot, lanes, shop):
    order = []
    shop.answers["day_view"] = "a day"
    lanes.look("day_view", then=lambda _: order.append("day"))
    lanes.when_read(lambda: order.append("said"))
    qtbot.waitUntil(lambda: "said" in order)
    assert order == ["day", "said"]


def asks_after_changes(lanes, shop, *names):
    """What a page asks because of each change is answered with the thread that read it."""
    got = []
    shop.answers |= {name: lambda: threading.current_thread().name for name in names}
    for name in names:
        lanes.changed.connect(lambda _, name=name: lanes.look(name, key=name, then=got.append))
    return got


def test_what_pages_asked_after_the_last_change_is_read_right_behind_the_next(qtbot, lanes, shop):
    got = asks_after_changes(lanes, shop, "day_view", "queue_view")
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: got == ["lane-read", "lane-read"])
    lanes.act("arrive", "two")
    qtbot.waitUntil(lambda: got[2:] == ["lane-write", "lane-write"])
    assert shop.looks == ["day_view", "queue_view"] * 2


def test_what_two_pages_ask_is_read_once_behind_a_commit(qtbot, lanes, shop):
    got = asks_after_changes(lanes, shop, "day_view")
    lanes.changed.connect(lambda _: lanes.look("day_view", key="another page", then=got.append))
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: got == ["lane-read"] * 2)
    lanes.act("arrive", "two")
    qtbot.waitUntil(lambda: got[2:] == ["lane-write"] * 2)
    assert shop.looks == ["day_view"] * 3


def test_what_was_not_foreseen_is_read_as_ever_and_shown_with_the_rest(qtbot, lanes, shop):
    got = asks_after_changes(lanes, shop, "day_view")
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: bool(got))
    lanes.changed.connect(lambda _: lanes.look("queue_view", 1, key="line", then=lambda _: got.append("line")))
    lanes.act("arrive", "two")
    qtbot.waitUntil(lambda: got[1:] == ["lane-write", "line"])


def test_another_day_is_what_is_read_behind_the_next_commit(qtbot, lanes, shop):
    day, got = ["monday"], []
    shop.answers["day_view"] = lambda: "a day"
    lanes.changed.connect(lambda _: lanes.look("day_view", day[0], key="day", then=lambda _: got.append(day[0])))
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: got == ["monday"])
    day[0] = "tuesday"
    lanes.look("day_view", "tuesday", key="day", then=lambda _: got.append("turned"))
    qtbot.waitUntil(lambda: got[1:] == ["turned"])
    looks = len(shop.looks)
    lanes.act("arrive", "two")
    qtbot.waitUntil(lambda: got[2:] == ["tuesday"])
    assert len(shop.looks) == looks + 1


def test_who_acted_hears_of_it_before_pages_show_it(qtbot, lanes, shop):
    order, shop.answers["day_view"] = [], "a day"
    lanes.changed.connect(lambda _: lanes.look("day_view", key="day", then=lambda _: order.append("shown")))
    for number in range(2):
        lanes.act("arrive", str(number), then=lambda _: order.append("done"))
        qtbot.waitUntil(lambda number=number: len(order) == 2 * number + 2)
    assert order == ["done", "shown"] * 2


def test_what_cannot_be_read_behind_a_commit_is_asked_again_and_told(qtbot, lanes, shop):
    got = asks_after_changes(lanes, shop, "day_view")
    lanes.act("arrive", "one")
    qtbot.waitUntil(lambda: bool(got))
    shop.answers["day_view"] = StoreUnavailable("locked")
    with qtbot.waitSignal(lanes.troubled):
        lanes.act("arrive", "two")


def test_a_letter_that_stumbles_keeps_none_of_the_others_away(qtbot, lanes):
    got = []
    with pytest.raises(ZeroDivisionError):
        lanes.bring([lambda: 1 / 0, lambda: got.append("second")])
    qtbot.waitUntil(lambda: got == ["second"])


def test_a_notice_that_stumbles_keeps_none_of_the_others_away(qtbot, lanes):
    got = []
    with qtbot.captureExceptions() as raised:
        lanes.when_read(lambda: 1 / 0)
        lanes.when_read(lambda: got.append("second"))
        qtbot.waitUntil(lambda: got == ["second"])
    assert [each[0] for each in raised] == [ZeroDivisionError]


class Asker:
    """Somebody who asks, and notes on which thread it is done away with."""

    def __init__(self, ends):
        weakref.finalize(self, lambda: ends.append(threading.current_thread()))

    def take(self, _found):
        """Hear the answer."""


@pytest.mark.parametrize("way", ["look", "act", "aside", "refused"])
def test_whoever_asked_is_let_go_of_on_the_windows_thread(qtbot, lanes, shop, way):
    ends: list[threading.Thread] = []
    asks = {
        "look": lambda asker, number: lanes.look("day_view", number, None, then=asker.take),
        "act": lambda asker, number: lanes.act("arrive", number, then=asker.take),
        "aside": lambda asker, _number: lanes.aside(lambda: None, then=asker.take, failed=asker.take),
        "refused": lambda asker, number: lanes.act("park", number, failed=asker.take),
    }
    shop.answers |= {"day_view": 1, "park": Refused(reason(Code.NOT_TODAY))}
    for number in range(20):
        asks[way](Asker(ends), number)
        qtbot.waitUntil(lambda number=number: len(ends) >= number)
    qtbot.waitUntil(lambda: len(ends) == 20)
    assert set(ends) == {threading.main_thread()}


def test_an_answer_for_a_widget_that_is_gone_is_dropped_though_it_was_to_come_with_more(qtbot, lanes, shop):
    button, seen = QPushButton(), []
    shop.answers["day_view"] = "a day"
    lanes.look("day_view", 1, None, then=partial(button.setProperty, "seen"))
    delete(button)
    lanes.look("day_view", 2, None, then=seen.append)
    qtbot.waitUntil(lambda: bool(seen))


def test_what_can_wait_follows_what_pages_ask_because_of_the_act_itself(qtbot, lanes, shop):
    order, gate = [], threading.Event()
    shop.answers["day_view"] = gate.wait
    lanes.changed.connect(lambda _: lanes.look("day_view", key="day", then=lambda _: order.append("day")))
    lanes.act("arrive", "one", then=lambda _: (lanes.when_read(lambda: order.append("said")), order.append("done")))
    qtbot.waitUntil(lambda: order == ["done"])
    gate.set()
    qtbot.waitUntil(lambda: "said" in order)
    assert order == ["done", "day", "said"]


def test_what_is_pressed_during_long_work_comes_before_its_next_turn(qtbot, lanes, shop):
    done, began, gate = [], threading.Event(), threading.Event()

    def turn(_):
        began.set()
        assert gate.wait(5)
        done.append("turn")
        return len(done) if len(done) > 2 else None

    shop.answers["arrive"] = lambda: done.append("arrive")
    got = []
    lanes.write_in_turns(turn, settle=lambda: None, then=got.append, failed=got.append)
    assert began.wait(5)
    lanes.act("arrive", "one")
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert (done, got) == (["turn", "arrive", "turn"], [3])


def test_closing_lets_long_work_come_to_its_end(lanes):
    turns = iter([None, None, None, "done"])
    lanes.write_in_turns(lambda _: next(turns), settle=lambda: None, then=repr, failed=repr)
    lanes.close()
    assert next(turns, None) is None


def test_long_work_that_fails_in_a_later_turn_is_told_once(qtbot, lanes):
    turns = iter([None, None])

    def turn(_):
        for each in turns:
            return each
        raise StoreUnavailable("the disk is full")

    got = []
    lanes.write_in_turns(turn, settle=lambda: None, then=got.append, failed=lambda error: got.append(str(error)))
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["the disk is full"]
