"""What the shop offers, told by real programs to a real hub: another hub, stores put back in time, practice, kills."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.values import Definition, DefinitionPlace, Page, Question, Questionnaire
from app.sync.connecting import OMNEO, Connection, forget_connection, keep_connection
from app.sync.tokens import Tokens
from tests.support.hub_process import HubProcess, floorwalker, running_hub, token_for
from tests.support.offering import offered
from tests.support.shop_builder import DAY, NINE, SmallShop, at, open_small_shop

SOON = at(10) + DAY * ((int(time.time()) - NINE) // DAY + 3)
COLOUR = Question(0, 0, 0, "colour", "Colour", "Which colour?", "text", "colour")


class Place:
    """Stores in a folder, hubs of some of them, and a till that is connected to one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stack = ExitStack()

    def shop(self, name: str, letter: str | None = None) -> SmallShop:
        """The store of that name, as the small shop of now."""
        (self.folder / name).mkdir()
        made = open_small_shop(self.folder / name, letter=letter, now=int(time.time()))
        self.stack.callback(made.close)
        return made

    def hub(self, shop: SmallShop) -> HubProcess:
        """The hub of a store, as a process."""
        return self.stack.enter_context(running_hub("--store", shop.store.where))

    def connect(self, till: SmallShop, hub: HubProcess, shop: SmallShop) -> None:
        """Let a till work with that hub from now on."""
        connection = Connection(OMNEO, f"{hub.url}/api/v3")
        Tokens(self.folder / "config").keep(connection.name, token_for(shop.store.where))
        with till.store.write() as unit:
            forget_connection(unit)
            keep_connection(unit, connection)

    def sync(self, till: SmallShop, times: int = 1) -> str:
        """So many rounds of the real program, with the catalogue read anew in each; what the last one said."""
        said = ""
        for _ in range(times):
            with till.store.write() as unit:
                unit.connection.exec_driver_sql("DELETE FROM sync_cursors WHERE stream = 'catalogue'")
            done = floorwalker("sync", "--once", "--store", till.store.where, FLOORWALKER_HOME=str(self.folder))
            assert done.returncode == 0, done.stdout + done.stderr
            said = done.stdout
        return said


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    with place.stack:
        yield place


def outbox(till):
    return till.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done' ORDER BY seq")


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
