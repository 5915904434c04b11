"""What the rows of the line say, and which buttons they have: only the steps that work from there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.core.values import Kind
from app.desk.views import Doing, Look, StaffNow
from app.desk.views_queue import LineFit, LineOverrun
from app.ui.queue.line_rows import LineRows
from app.ui.queue.ordering import order_words
from app.ui.queue.rows import called_card, due_row, line_row, served_card, waiting_card
from app.ui.rows import bits
from app.ui.rows.content import Bit
from tests.support import sample_views as sample

VIEW = sample.queue_view()
CALLED, ARRIVED, NEXT, LATER = VIEW.line
STAFF = {"Ben Liu": StaffNow(Doing.OVER, None, "Tom B.", 22), "Dev Patel": StaffNow(Doing.FREE)}


def said(row):
    return [bit.text for bit in row.bits]


def verbs(row):
    return [act.verb for act in row.acts]


def test_somebody_called_is_recalled_or_served():
    row = line_row(CALLED, VIEW, STAFF)
    assert said(row) == ["called to Dev", "1 min ago"]
    assert verbs(row) == ["recall", "serve"]
    assert row.tag == "A013"


@pytest.mark.parametrize(("minutes", "gone"), [(0, "0 min ago"), (59, "booked 11:00")])
def test_where_a_call_has_no_room_for_all_of_it_the_lesser_fact_goes_and_none_is_cut(qapp, minutes, gone):
    here = sample.line_item("SB004", "Ida Holm", "Styling", waited=8, kind=Kind.APPOINTMENT, booked="11:00")
    facts = line_row(replace(here, state="called", since=VIEW.now - 60 * minutes), VIEW, STAFF).bits
    (line,) = bits.lay_bits(facts, bits.natural_width(facts) - 12, 1)
    assert [piece.text for piece in line] == [each.text for each in facts if each.text != gone]


def test_into_whose_booking_a_service_runs_is_said_in_short_in_the_row_and_in_full_on_hover():
    late = replace(CALLED, runs_into=LineOverrun(sample.at("11:00"), 33, "Bob Miller"))
    row = line_row(late, VIEW, STAFF)
    assert said(row) == ["called to Dev", "33 min into 11:00", "1 min ago"]
    assert row.hint.startswith("Runs 33 min into Bob Miller at 11:00\n")
    assert [bit.text for bit in called_card(late, VIEW, is_first=True).effects] == [row.hint.splitlines()[0]]


def test_an_arrived_booking_says_what_its_member_of_staff_is_doing():
    row = line_row(ARRIVED, VIEW, STAFF)
    assert said(row) == ["Styling", "arrived", "Ben runs 22 min over"]
    assert row.tag_look is Look.ARRIVED
    assert verbs(row) == ["call"]


def test_a_booking_with_a_ticket_says_for_when_it_is_wherever_it_stands():
    here = sample.line_item("SB004", "Ida Holm", "Styling", waited=8, kind=Kind.APPOINTMENT, booked="11:00")
    called, served = replace(here, state="called", since=VIEW.now), replace(here, state="in_service", since=VIEW.now)
    assert line_row(here, VIEW, STAFF).tag == "SB004"
    assert "booked 11:00" in said(line_row(here, VIEW, STAFF))
    assert "booked 11:00" in said(line_row(called, VIEW, STAFF))
    assert "booked 11:00" in said(called_card(called, VIEW, is_first=True))
    assert "booked 11:00" in said(served_card(served, VIEW))
    assert waiting_card(here, VIEW, STAFF, is_open=False).caption == "due 11:00"


def test_a_walk_in_says_the_wait_against_the_quote_and_who_is_free():
    row = line_row(NEXT, VIEW, STAFF)
    assert said(row) == ["Bra fitting", "14 of ~15 min", "Dev is free"]
    assert row.title == "Anonymous"
    assert row.tag_look is Look.WALK_IN


def test_a_walk_in_says_what_is_still_to_be_asked_wherever_it_stands():
    asked = replace(NEXT, to_ask=("Any allergy to dye?",))
    called, served = replace(asked, state="called", since=VIEW.now), replace(asked, state="in_service", since=VIEW.now)
    rows = [line_row(each, VIEW, STAFF) for each in (asked, called)]
    rows += [called_card(called, VIEW, is_first=True), served_card(served, VIEW)]
    rows.append(waiting_card(asked, VIEW, STAFF, is_open=False))
    assert all("Still to ask: Any allergy to dye?" in said(row) for row in rows)


def test_where_nobody_is_free_the_forecast_is_said():
    assert said(line_row(LATER, VIEW, {}))[-1] == "11:00–11:10"


def test_who_is_parked_says_so_and_comes_back_with_one_press():
    row = line_row(replace(LATER, state="parked", steps=("unpark", "cancel")), VIEW, {})
    assert "parked" in said(row)
    assert verbs(row) == ["unpark"]


def test_a_step_that_does_not_work_from_here_has_no_button():
    assert verbs(line_row(replace(CALLED, steps=("serve",)), VIEW, STAFF)) == ["serve"]


def test_only_the_open_card_of_the_waiting_has_buttons():
    assert verbs(waiting_card(NEXT, VIEW, STAFF, is_open=True)) == ["call", "park", "place", "basis", "more"]
    assert verbs(waiting_card(LATER, VIEW, STAFF, is_open=False)) == []


def test_the_next_one_can_be_started_at_once_where_that_is_possible():
    able = replace(NEXT, steps=("call", "serve"))
    assert [act.text for act in waiting_card(able, VIEW, STAFF, is_open=True).acts][:2] == ["Call", "Start with Dev"]


def test_a_row_at_the_side_has_a_letter_for_choosing_a_time_and_no_button_more():
    row = line_row(NEXT, VIEW, STAFF)
    assert (verbs(row), [(act.verb, act.key) for act in row.keyed]) == (["call"], [("place", "T")])
    assert line_row(ARRIVED, VIEW, STAFF).keyed == ()


def test_one_accent_among_the_called():
    cards = [called_card(CALLED, VIEW, is_first=first) for first in (True, False)]
    assert [[act.verb for act in card.acts if act.kind == "accent"] for card in cards] == [["serve"], []]


def test_to_whom_somebody_is_called_is_whole_however_long_the_service(qapp):
    long = replace(CALLED, service="A fitting for a whole wedding party", notes="")
    lines = bits.lay_bits(called_card(long, VIEW, is_first=True).bits, bits.bit_width(Bit("A fitting for a")), 3)
    assert [piece.text for line in lines for piece in line][-1] == f"to {CALLED.staff.split()[0]}"


def test_no_show_is_offered_once_they_are_late():
    late, soon, _ = VIEW.due
    assert verbs(due_row(late, sample.ZONE)) == ["no_show", "arrive"]
    assert verbs(due_row(replace(soon, steps=("arrive", "no_show")), sample.ZONE)) == ["arrive"]
    assert said(due_row(soon, sample.ZONE)) == ["11:15", "Dev", "in 23 min", "first visit"]


def test_who_is_served_is_finished_or_booked_again():
    assert verbs(served_card(VIEW.in_service[0], VIEW)) == ["finish", "book"]


def test_a_screen_reader_hears_ticket_name_and_all_facts():
    row = line_row(NEXT, VIEW, STAFF)
    facts = "A015, Anonymous, Bra fitting, 14 of ~15 min, Dev is free, close to what was said"
    assert row.says == f"{facts}. Due 10:38 (checked in). First in the line."
    assert [act.says for act in row.acts] == ["Call: A015 Anonymous"]


def test_the_order_is_explained_on_hover_and_to_screen_readers():
    behind = replace(NEXT, before="11:00", before_due=sample.at("11:00"), order="other_early")
    row = line_row(behind, VIEW, STAFF)
    why = "After 11:00, due 11:00: an early booking is not called before its time while a walk-in waits."
    assert why in row.hint
    assert why in row.says


def test_a_recall_that_is_too_soon_says_in_how_many_seconds():
    soon = replace(CALLED, recall_from=VIEW.now + 24)
    (recall, *_) = called_card(soon, VIEW, is_first=True).acts
    assert (recall.text, recall.is_able) == ("Recall in 24 s", False)
    (recall, *_) = called_card(soon, VIEW, is_first=True, now=VIEW.now + 24).acts
    assert (recall.text, recall.is_able) == ("Recall", True)


def test_who_fits_before_the_next_booking_says_with_whom_and_starts_in_one_press():
    fit = LineFit("staff-dev", "Dev Patel", sample.NOW, sample.NOW + 1200, sample.at("11:15"))
    card = waiting_card(replace(LATER, fit=fit, steps=("call", "serve")), VIEW, STAFF, is_open=True)
    assert said(card)[1:4] == ["fits with Dev", "10:52–11:12", "before the 11:15"]
    assert [(act.verb, act.text) for act in card.acts][1] == ("fit", "Start with Dev")


def test_every_step_of_a_row_has_a_letter_of_its_own():
    cards = [
        waiting_card(replace(NEXT, steps=("call", "serve", "park")), VIEW, STAFF, is_open=True),
        called_card(CALLED, VIEW, is_first=True),
        served_card(VIEW.in_service[0], VIEW),
        due_row(VIEW.due[0], sample.ZONE),
    ]
    for card in cards:
        keys = [act.key for act in card.acts]
        assert all(keys)
        assert len(set(keys)) == len(keys)


def test_a_booking_that_came_in_time_is_due_then_whatever_the_locale_writes():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    on_time = order_words(replace(ARRIVED, due_at=sample.at("11:00")), sample.ZONE)
    late = order_words(replace(ARRIVED, due_at=sample.at("11:07")), sample.ZONE)
    QLocale.setDefault(before)
    assert "AM (the booked time)." in on_time
    assert "(arrived late for 11:00" in late


def test_recall_has_room_for_its_longest_words_from_the_call_on():
    called = replace(CALLED, since=VIEW.now, recall_from=VIEW.now + 30)
    acts = [called_card(called, VIEW, is_first=True, now=VIEW.now + second).acts[0] for second in (0, 25, 40)]
    assert [act.text for act in acts] == ["Recall in 30 s", "Recall in 5 s", "Recall"]
    assert {act.room for act in acts} == {"Recall in 30 s"}


def test_in_a_short_row_recall_counts_in_as_much_room_as_it_takes_itself():
    called = replace(CALLED, since=VIEW.now, recall_from=VIEW.now + 30)
    acts = [line_row(called, VIEW, STAFF, now=VIEW.now + second).acts[0] for second in (0, 25, 40)]
    assert [(act.text, act.room) for act in acts] == [("30 s", "Recall"), ("5 s", "Recall"), ("Recall", "Recall")]
    assert acts[0].says.endswith("Recall in 30 s")


def test_rows_that_are_remembered_say_what_they_would_say_anew_at_every_second():
    called = replace(CALLED, recall_from=VIEW.now + 20)
    line = (called, ARRIVED, replace(NEXT, forecast_from=VIEW.now + 100), LATER)
    kept = LineRows("line")
    for second in range(0, 2400, 7):
        view = replace(VIEW, line=line, now=VIEW.now + second, next_call=VIEW.next_call if second % 2 else None)
        staff = STAFF if second % 3 else {}
        assert kept.rows(view, staff, view.now) == [line_row(item, view, staff, now=view.now) for item in line]


def test_a_row_of_which_nothing_is_new_is_the_same_row():
    kept = LineRows("line")
    before = kept.rows(VIEW, STAFF, VIEW.now)
    after = kept.rows(replace(VIEW, line=(*VIEW.line[:3], replace(LATER, notes="in a hurry"))), STAFF, VIEW.now)
    assert [one is other for one, other in zip(before, after, strict=True)] == [True, True, True, False]
