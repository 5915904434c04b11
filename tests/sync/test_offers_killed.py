"""``kill -9`` between all commits of telling, and of taking over, what the shop offers (rules 34 and 35)."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.values import (
    Calendar,
    Definition,
    DefinitionPlace,
    Location,
    Page,
    Question,
    Questionnaire,
    Staff,
    StaffPlace,
)
from tests.support.offering import offered
from tests.support.real_tills import RealTills, outbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL"), pytest.mark.timeout(900)]
COLOUR = Question(0, 0, 0, "colour", "Colour", "Which colour?", "text", "colour")
MOST_COMMITS = 30
DESK = """
from dataclasses import replace
from app.core.values import Definition, Location
from app.desk.shop import Shop
from app.store.store import Store
shop = Shop(Store(sys.argv[1]))
offers = lambda: shop.look("offer_view")
named = sys.argv[2]
shop.act("change_offer", None, Definition("", 0, named, named, 30))
made = next(each for each in offers().definitions.values() if each.handle == named)
shop.act("change_offer", made, replace(made, icon="scissors"))
mel = next(iter(offers().locations.values()))
shop.act("change_offer", mel, replace(mel, description=named))
shop.act("undo")
shop.act("remove_offer", next(each for each in offers().definitions.values() if each.handle == named))
"""
"""What a manager does at a window: each verb is one commit."""


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealTills]:
    made = RealTills(tmp_path)
    with made.stack:
        yield made


@pytest.fixture
def tills(real):
    """A hub and two tills that have met it."""
    hub, a, b = real.shop("hub"), real.shop("a", "A"), real.shop("b", "B")
    serving = real.hub(hub)
    for till in (a, b):
        real.connect(till, serving, hub)
        real.sync(till)
    return hub, a, b


def make_some(till, number):
    """A service, a form that it asks, a member who does it, other hours, and a service that goes."""
    named = f"s{number}"
    question = replace(COLOUR, handle=named, mapping_key=named)
    form = till.act(
        "change_offer", None, Questionnaire("", 0, f"f{number}", named), pages=(Page(questions=(question,)),)
    )
    made = Definition("", 0, named, named, 30, places=(DefinitionPlace("mel"),), booking_questionnaire_id=form.id)
    till.act("change_offer", None, made)
    till.act("change_offer", None, Staff("", named, None, places=(StaffPlace("mel"),)))
    mel = offered(till, Location, "mel")
    opens = tuple(replace(each, opens=480 + number) for each in mel.calendar.normal)
    till.act("change_offer", mel, replace(mel, calendar=Calendar(opens)))
    gone = offered(till, Definition, f"s{number - 1}")
    if gone is not None:
        till.act("remove_offer", gone)


def said(shop):
    view = shop.look("offer_view")
    return (
        sorted((each.handle, each.icon, bool(each.booking_questionnaire_id)) for each in view.definitions.values()
               if each.handle != "form"),  # which has the id of a questionnaire, as nothing in a real shop has
        sorted((each.handle, [q.handle for p in each.asked_now.pages for q in p.questions], each.asked_now.number)
               for each in view.questionnaires.values()),
        sorted(each.name for each in view.staff.values()),
        [sorted((row.day, row.opens) for row in each.calendar.normal) for each in view.locations.values()],
    )  # fmt: skip


def test_a_sync_that_is_killed_after_any_commit_tells_what_the_shop_offers_once(real, tills):
    hub, a, b = tills
    killed = 0
    for commit in range(1, MOST_COMMITS):
        make_some(a, commit)
        code = real.sync_killed(a, at_commit=commit)
        killed += code == -signal.SIGKILL
        if code == 0:
            break
    real.sync(a, 2)
    real.sync(b, 2)
    assert killed >= 5
    assert outbox(a) == outbox(b) == []
    assert said(hub) == said(a) == said(b)
    assert len(said(hub)[1]) == 1 + commit  # a form was made each time, and none of them twice


def test_a_sync_that_is_killed_after_any_commit_takes_over_what_others_changed(real, tills):
    hub, a, b = tills
    codes = []
    for commit in range(1, MOST_COMMITS):
        make_some(a, commit)
        real.sync(a)
        codes.append(real.sync_killed(b, at_commit=commit))
        if codes[-1] == 0:
            break
    real.sync(b)
    assert -signal.SIGKILL in codes
    assert said(hub) == said(a) == said(b)
    assert b.look("sync_view").set_aside == ()


def test_a_desk_that_is_killed_after_any_commit_has_told_of_what_it_did_and_of_nothing_else(real, tills):
    hub, a, b = tills
    for commit in range(1, MOST_COMMITS):
        code = real.run_killed(DESK, commit, str(a.store.where), f"d{commit}")
        if code == 0:
            break
        assert code == -signal.SIGKILL
        real.sync(a)
        assert outbox(a) == []
        assert said(hub) == said(a)
    real.sync(b)
    assert said(b) == said(hub)
    assert commit > 5
