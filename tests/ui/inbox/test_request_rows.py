"""What the rows of the inbox say: the state of the time, the customer, and what approving does before it is done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.refusals import Code, reason
from app.core.rivals import Asking, Room
from app.ui.inbox.effects import group_title
from app.ui.inbox.rows import Standing, past_bit, request_card, request_facts, request_row, short_reason
from app.ui.inbox.sieve import Order, Which, counts, sift
from tests.support import sample_views as sample

VIEW = sample.inbox_view()
GRACE, ANA, OLU = VIEW.requests
DAY = int(timedelta(days=1).total_seconds())
OFFERS = {each.request_id: each.times for each in sample.request_offers([item.id for item in VIEW.requests])}


def said(bits):
    return [bit.text for bit in bits]


def card(item, view=VIEW, **standing):
    return request_card(item, view, Standing(**standing))


def test_a_free_request_says_so_and_counts_its_rivals():
    assert said(request_row(GRACE, VIEW).bits) == ["14:00", "Amara", "free", "1 rival"]


def test_what_the_other_loses_and_what_is_nearest_for_them_is_said_first():
    assert said(card(GRACE, offers=OFFERS).effects) == [
        "Ana Souza loses 14:15 · nearest: 14:15 with Dev, 15:00 with Amara"
    ]


def test_that_nobody_else_is_free_at_the_same_time_is_said():
    later = {ANA.id: OFFERS[ANA.id][1:]}
    assert said(card(GRACE, offers=later).effects) == [
        "Ana Souza loses 14:15 · nobody else is free then; nearest: 15:00 with Amara, 15:30 with Amara"
    ]


def test_that_nothing_at_all_is_free_is_said():
    assert said(card(GRACE, offers={ANA.id: ()}).effects)[0].endswith("and nothing else is free for a month")


def test_a_rival_at_another_place_is_named_too():
    away = replace(GRACE, rivals=("elsewhere",), rival_names=("Kim Lo",))
    assert said(card(away).effects) == ["Kim Lo loses the time, asked for elsewhere"]


def test_a_confirmation_that_goes_out_is_said_on_the_current_card():
    told = replace(OLU, reasons=(), tells=("approve",))
    assert said(card(told, current=told.id).effects) == ["Approving sends a confirmation."]
    assert card(told).effects == ()


def test_one_that_no_longer_fits_says_why_and_offers_what_is_free():
    found = card(OLU, offers=OFFERS)
    assert said(found.effects) == ["Mei T. is taken from 13:50 to 14:20"]
    assert [act.text for act in found.acts] == [
        "14:15 with Dev", "15:00 with Amara", "15:30 with Amara", "More times…", "Reject",
    ]  # fmt: skip


def test_one_whose_time_has_passed_says_what_to_do():
    late = replace(VIEW, now=GRACE.start + 60)
    found = card(GRACE, late)
    assert "already past" in said(found.bits)
    assert [act.verb for act in found.acts] == ["offer", "reject"]
    assert [act.verb for act in request_row(GRACE, late).acts] == ["reject", "offer"]


def test_a_short_row_that_no_longer_fits_offers_another_time():
    row = request_row(OLU, VIEW)
    assert said(row.bits) == ["14:15", "taken to 14:20"]
    assert [act.verb for act in row.acts] == ["reject", "offer"]
    assert "Mei T. is taken from 13:50 to 14:20" in row.hint


def test_a_request_for_another_day_names_the_day():
    tomorrow = replace(GRACE, start=GRACE.start + DAY)
    assert said(request_row(tomorrow, VIEW).bits)[0] == "Sat 21 Nov 14:00"


@pytest.mark.parametrize(
    ("visits", "no_shows", "text"),
    [(0, 0, "new customer"), (1, 0, "1 visit"), (2, 0, "2 visits"), (7, 0, "regular, 7 visits"),
     (7, 1, "1 no-show"), (0, 3, "3 no-shows")],
)  # fmt: skip
def test_a_card_says_how_well_the_customer_is_known(visits, no_shows, text):
    assert past_bit(replace(GRACE, visits=visits, no_shows=no_shows)).text == text


def test_the_title_of_rivals_says_how_many_of_them_there_is_room_for():
    askings = tuple(Asking(each.id, each.start, each.end, ("amara",)) for each in (GRACE, ANA))
    view = replace(VIEW, askings=askings, rooms={"amara": Room(1)})
    assert group_title((GRACE, ANA), view) == "2 want 14:00–14:45 with Amara · room for 1"
    taken = replace(view, rooms={"amara": Room(0)})
    assert group_title((GRACE, ANA), taken) == "2 want 14:00–14:45 with Amara · no room left"


def test_the_head_says_how_many_and_how_old():
    assert request_facts(VIEW) == "3 · oldest 2 h"
    assert request_facts(replace(VIEW, requests=())) == ""


@pytest.mark.parametrize("code", list(Code))
def test_every_reason_has_words_for_a_row(code):
    assert short_reason(reason(code, "x", sample.at("13:00"), sample.at("14:00")), sample.ZONE)


def test_the_one_accent_is_the_answer_to_the_current_request_unless_several_are_chosen():
    def accents(**standing):
        cards = [card(each, **standing) for each in VIEW.requests]
        return [act.verb for found in cards for act in found.acts if act.kind == "accent"]

    assert accents(current=GRACE.id) == ["approve"]
    assert accents(current=GRACE.id, chosen=(ANA.id,)) == []


def test_filters_count_days_and_what_needs_more_than_a_yes():
    apart = replace(GRACE, id="apart", start=GRACE.start + 2 * DAY, rivals=(), rival_names=(), group="")
    far = replace(apart, id="far", start=GRACE.start + 9 * DAY)
    view = replace(VIEW, requests=(GRACE, ANA, OLU, apart, far))
    assert counts(view) == {Which.ALL: 5, Which.TODAY: 3, Which.WEEK: 4, Which.CONFLICTS: 3}


def test_rivals_stay_together_in_every_order():
    between = replace(OLU, id="between", start=sample.at("14:05"), reasons=())
    view = replace(VIEW, requests=(GRACE, between, ANA))
    for order in Order:
        assert [item.id for item in sift(view, Which.ALL, order)] == [GRACE.id, ANA.id, "between"]


def test_the_time_that_all_rivals_want_stands_in_their_title_alone():
    same = replace(ANA, start=GRACE.start, end=GRACE.end)
    found = request_card(GRACE, replace(VIEW, requests=(GRACE, same)), Standing(), "2 want 14:00–14:30")
    assert found.tag == ""
    assert request_card(GRACE, VIEW, Standing(), "2 want 14:00–14:45").tag == "14:00"
