"""What the shop offers, told by real programs to a real hub: another hub, stores put back in time, practice, kills."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.values import Definition, DefinitionPlace, Page, Question, Questionnaire
from tests.support.offering import offered
from tests.support.real_tills import SOON, RealTills, outbox
from tests.support.shop_builder import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLOUR = Question(0, 0, 0, "colour", "Colour", "Which colour?", "text", "colour")


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealTills]:
    made = RealTills(tmp_path)
    with made.stack:
        yield made


def act(shop, cls, named, **fields):
    before = offered(shop, cls, named)
    return shop.act("change_offer", before, replace(before, **fields))


def asking(shop, named, *handles):
    """Let a form ask these as well."""
    form = offered(shop, Questionnaire, named)
    kept = form.asked_now.pages[0].questions if form and form.asked_now else ()
    more = tuple(replace(COLOUR, handle=each, mapping_key=each, label=f"{each}?") for each in handles)
    before = form or None
    return shop.act(
        "change_offer", before, form or Questionnaire("", 0, named, named), pages=(Page(questions=(*kept, *more)),)
    )


def asked(shop, named):
    return [each.handle for each in offered(shop, Questionnaire, named).asked_now.pages[0].questions]


def test_another_hub_after_the_first_one_is_believed_and_hears_what_is_changed_since(real):
    one, two, till = real.shop("one"), real.shop("two"), real.shop("till", "A")
    asking(two, "other", "length")
    asking(two, "ask", "smell")
    asking(two, "ask", "taste")
    first, second = real.hub(one), real.hub(two)
    real.connect(till, first, one)
    real.sync(till)
    form = asking(till, "ask", "colour")
    asking(till, "mine", "shape")
    act(till, Definition, "cut", name="Trim", booking_questionnaire_id=form.id)
    real.sync(till, 2)
    colour = offered(till, Questionnaire, "ask").asked_now.pages[0].questions[0].id
    till.book(staff_id="ana", start=SOON, answers={colour: "red"})
    real.sync(till)
    act(till, Definition, "cut", name="Never told")
    real.connect(till, second, two)
    real.sync(till, 2)
    assert (outbox(till), till.look("sync_view").set_aside) == ([], ())
    assert offered(till, Definition, "cut").name == "Cut"
    assert (asked(till, "ask"), asked(till, "other")) == (["smell", "taste"], ["length"])
    assert till.rows("SELECT question_handle, value FROM answers") == [("colour", "red")]
    form = offered(till, Questionnaire, "ask")
    act(till, Definition, "cut", name="Crop", booking_questionnaire_id=form.id)
    smell = form.asked_now.pages[0].questions[0].id
    till.book(staff_id="ana", start=SOON + DAY, answers={smell: "rose"})
    real.sync(till, 2)
    assert [offered(each, Definition, "cut").name for each in (one, two, till)] == ["Trim", "Crop", "Crop"]
    assert two.rows("SELECT question_handle, value FROM answers") == [("smell", "rose")]
    assert outbox(till) == []


def test_what_another_hub_has_never_heard_of_is_told_to_it_when_a_booking_needs_it(real):
    one, two, till = real.shop("one"), real.shop("two"), real.shop("till", "A")
    asking(two, "other", "length")
    first, second = real.hub(one), real.hub(two)
    real.connect(till, first, one)
    real.sync(till)
    form = asking(till, "mine", "shape")
    perm = Definition("", 0, "perm", "Perm", 30, places=(DefinitionPlace("mel"),), booking_questionnaire_id=form.id)
    till.act("change_offer", None, replace(perm, calendar=offered(till, Definition, "cut").calendar))
    real.sync(till, 2)
    real.connect(till, second, two)
    real.sync(till)
    shape = offered(till, Questionnaire, "mine").asked_now.pages[0].questions[0].id
    till.book(definition_id=offered(till, Definition, "perm").id, start=SOON, answers={shape: "round"})
    real.sync(till, 3)
    assert (outbox(till), asked(two, "mine"), asked(till, "other")) == ([], ["shape"], ["length"])
    assert two.rows("SELECT question_handle, value FROM answers") == [("shape", "round")]
