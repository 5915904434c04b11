"""The inbox: requests with the state of their time, what approving does to rivals, and the whole card beside them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.core.refusals import Code, reason
from app.core.values import Changes
from app.ui.inbox.rows import request_card, request_facts, request_row, short_reason
from tests.support import sample_views as sample

VIEW = sample.inbox_view()
GRACE, ANA, OLU = VIEW.requests


def said(row):
    return [bit.text for bit in row.bits]


@pytest.fixture
def inbox(hand, desk):
    desk.show_page("inbox")
    hand.find("inbox.row.request-grace")
    return desk.page


def test_a_free_request_says_so_and_names_its_rivals():
    assert said(request_row(GRACE, VIEW)) == ["14:00", "Amara", "free", "1 rival"]
    assert "leaves Ana Souza without this time" in said(request_card(GRACE, VIEW, is_current=True))


def test_one_that_no_longer_fits_says_why_and_offers_another_time():
    row = request_row(OLU, VIEW)
    assert said(row) == ["14:15", "taken to 14:20"]
    assert [act.verb for act in row.acts] == ["reject", "offer"]
    assert "Mei T. is taken from 13:50 to 14:20" in row.hint


def test_a_request_for_another_day_names_the_day():
    tomorrow = replace(GRACE, start=GRACE.start + int(timedelta(days=1).total_seconds()))
    assert said(request_row(tomorrow, VIEW))[0] == "Sat 21 Nov 14:00"


def test_the_head_says_how_many_and_how_old():
    assert request_facts(VIEW) == "3 · oldest 2 h"
    assert request_facts(replace(VIEW, requests=())) == ""


@pytest.mark.parametrize("code", list(Code))
def test_every_reason_has_words_for_a_row(code):
    assert short_reason(reason(code, "x", sample.at("13:00"), sample.at("14:00")), sample.ZONE)


def test_the_one_accent_is_the_answer_to_the_current_request():
    cards = [request_card(each, VIEW, is_current=each is GRACE) for each in VIEW.requests]
    assert [[act.verb for act in card.acts if act.kind == "accent"] for card in cards] == [["approve"], [], []]


def test_the_card_of_the_current_request_stands_beside_the_list(hand, inbox):
    assert hand.find("card.arrive")
    hand.press("inbox.row.request-olu")
    hand.until(lambda: inbox.column.list.current == "request-olu")
    assert hand.find("inbox.offer.request-olu")


def test_letters_and_arrows_answer_one_after_the_other(hand, shop, inbox):
    hand.find("inbox.row.request-grace").setFocus()
    hand.key(Qt.Key.Key_A)
    hand.until(lambda: len(shop.acts) == 1)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_R)
    hand.until(lambda: len(shop.acts) == 2)
    assert [each[:2] for each in shop.acts] == [("approve", ("request-grace",)), ("reject", ("request-ana",))]


def test_a_request_that_was_answered_leaves_and_the_next_has_the_keyboard(hand, shop, desk, inbox):
    hand.find("inbox.row.request-grace").setFocus()
    shop.answers["inbox_view"] = replace(VIEW, requests=(ANA, OLU))
    shop.publish(Changes())
    hand.until(lambda: not hand.sees("inbox.row.request-grace"))
    assert desk.focusWidget().objectName() == "inbox.row.request-ana"


def test_an_empty_inbox_says_so(hand, shop, inbox):
    shop.answers["inbox_view"] = replace(VIEW, requests=())
    shop.publish(Changes())
    assert hand.find("inbox.requests.empty")
    assert not hand.sees("inbox.detail")


def test_on_a_tablet_a_request_opens_in_the_drawer(hand, desk, inbox):
    desk.resize(768, 1024)
    hand.until(lambda: not hand.sees("inbox.detail"))
    hand.find("inbox.row.request-olu").setFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.find("card")


def test_the_rail_counts_the_requests(hand, inbox, desk):
    assert hand.find("rail-inbox").accessibleDescription() == "3 waiting"
