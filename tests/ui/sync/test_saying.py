"""What the pill says in each state, and what it explains."""

import pytest

from app.desk.views_standing import Standing
from app.sync.report import Report, State
from app.ui.sync.now import RemoteNow
from app.ui.sync.saying import pill_words, remote_word
from tests.support.shop_builder import ZONE, at

HUB = "omneo:http://10.0.0.5:8010/api/v3"


def said(qapp, report=None, *, trouble="", is_paused=False, **counts):
    now = RemoteNow()
    now.take(Standing(HUB, **counts))
    now.hear(report, trouble)
    now.pause(is_paused)
    return pill_words(now, ZONE, at(10, 42))


def test_in_practice_it_says_that_nothing_is_kept(qapp):
    now = RemoteNow()
    now.is_practice = True
    assert pill_words(now, ZONE, at(10, 42)).said.words == "Practice: nothing is kept"


def online(**given):
    return Report(State.ONLINE, since=at(9), last_heard=at(10, 41), **given)


@pytest.mark.parametrize(
    ("given", "words", "dot"),
    [
        ({"report": online()}, "Online", "good_ink"),
        ({"report": online(), "waiting": 2, "sending": 1}, "Sending 3", "accent"),
        ({"report": online(), "waiting": 2, "need_you": 1}, "1 needs you", "danger_ink"),
        ({"report": online(), "need_you": 2}, "2 need you", "danger_ink"),
        (
            {"report": Report(State.OFFLINE, at(9, 5)), "waiting": 12},
            "Offline since 09:05 · 12 changes kept",
            "warn_ink",
        ),
        ({"report": Report(State.SIGNED_OUT, at(9, 5))}, "Signed out: sign in again", "danger_ink"),
        ({"report": Report(State.NOT_A_REMOTE, at(9))}, "Something else answers than the remote", "danger_ink"),
        ({"report": Report(State.LIMITED, at(9))}, "The remote asks to wait", "warn_ink"),
        ({}, "Connecting…", "muted"),
        ({"has_met": False}, "First sync…", "muted"),
        ({"report": online(), "has_met": False, "waiting": 1}, "First sync… · 1 change kept", "muted"),
        ({"trouble": "no such file"}, "Sync stopped", "danger_ink"),
        ({"is_paused": True, "report": online(), "waiting": 1}, "Paused · 1 change kept", "warn_ink"),
        ({"report": online(skew_seconds=-200)}, "Online · check the clock", "warn_ink"),
    ],
)
def test_the_pill_says_how_it_stands(qapp, given, words, dot):
    found = said(qapp, **given)
    assert (found.said.words, found.dot) == (words, dot)


def test_what_a_plan_has_left_is_said(qapp):
    assert "200 of 500 calls of this month are used." in said(qapp, online(calls_used=200, calls_allowed=500)).said.why


def test_it_explains_when_it_heard_last_and_what_was_said(qapp):
    why = said(qapp, Report(State.OFFLINE, at(9), "no route there", last_heard=at(8, 59)), waiting=1).said.why
    assert why == " ".join(
        (
            "Last heard from 10.0.0.5:8010 at 08:59.", "No route there.",
            "Every change is safe on this till, and is sent in order.",
        )
    )  # fmt: skip


def test_a_wrong_clock_is_said_with_how_wrong_it_is(qapp):
    assert "The clock of this till is 3 min behind the remote's" in said(qapp, online(skew_seconds=-200)).said.why


def test_another_day_is_named(qapp):
    assert "Offline since Sun 10 May 09:00" in said(qapp, Report(State.OFFLINE, at(9) - 86_400)).said.words


@pytest.mark.parametrize(
    ("name", "word"),
    [(HUB, "10.0.0.5:8010"), ("omneo:api.acme.getomneo.com/api/v3", "api.acme.getomneo.com"), ("omneo:hub", "hub")],
)
def test_a_remote_is_called_by_its_host(name, word):
    assert remote_word(name) == word
