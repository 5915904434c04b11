"""What the shop offers, told by real programs to a real hub: another hub, stores put back in time, practice, kills."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli.places import build_practice
from app.core.values import Definition, DefinitionPlace, Page, Question, Questionnaire
from app.store.backup import Backups
from app.store.lock import StoreLock
from app.store.places import find_places
from app.store.repair import restore
from app.store.store import Store
from tests.support.hub_process import floorwalker
from tests.support.offering import offered
from tests.support.real_tills import SOON, RealTills, outbox
from tests.support.shop_builder import DAY, SmallShop
from tests.support.twin import copy_store

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.timeout(900)
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


def made(handle, till):
    return replace(offered(till, Definition, "cut"), id="", number=0, handle=handle, name=handle.title(), staff=())


def names(shop):
    return {each.handle: each.name for each in shop.look("offer_view").definitions.values() if not each.is_archived}


def put_back(till, backup):
    """Go back to a backup, as somebody does at the till; gives the shop of the store that took the place."""
    where, clock = Path(str(till.store.where)), till.clock
    till.close()
    lock = StoreLock(where)
    try:
        restore(where, backup, clock(), lock=lock)
    finally:
        lock.release()
    return SmallShop(Store(where, clock=clock), clock)


def test_a_till_that_is_put_back_in_time_has_what_the_hub_has_and_tells_nothing_twice(real):
    hub, till, other = real.shop("hub"), real.shop("till", "A"), real.shop("other", "B")
    serving = real.hub(hub)
    for each in (till, other):
        real.connect(each, serving, hub)
        real.sync(each)
    till.act("change_offer", None, made("told", till))
    real.sync(till)
    act(till, Definition, "cut", name="Trim")  # waits as the backup is made, and is told afterwards
    till.act("change_offer", None, made("waits", till))
    backup = Backups(Path(str(till.store.where))).make(till.clock())
    real.sync(till)
    till.act("change_offer", None, made("later", till))
    till.act("remove_offer", offered(till, Definition, "told"))
    act(till, Definition, "dye", name="Tint")
    real.sync(till)
    back = put_back(till, backup)
    real.stack.callback(back.close)
    real.sync(back, 2)
    real.sync(other, 2)
    assert names(hub) == names(back) == names(other)
    assert (names(hub)["cut"], names(hub)["dye"], "told" in names(hub)) == ("Trim", "Tint", False)
    assert {"waits", "later"} <= names(hub).keys()
    assert (outbox(back), back.look("sync_view").set_aside) == ([], ())


def test_a_practice_store_changes_what_the_shop_offers_and_tells_nobody(real, monkeypatch, tmp_path):
    hub, till = real.shop("hub"), real.shop("till", "A")
    real.connect(till, real.hub(hub), hub)
    real.sync(till)
    act(hub, Definition, "cut", name="Crop")
    act(till, Definition, "cut", name="Trim")
    real.sync(till)  # at odds, and waits for somebody
    act(till, Definition, "dye", name="Waits")
    monkeypatch.setenv("FLOORWALKER_HOME", str(tmp_path / "practice"))
    build_practice(Path(str(till.store.where)))
    copied = SmallShop(Store(find_places().store, clock=till.clock), till.clock)
    real.stack.callback(copied.close)
    [line] = [each for each in copied.look("sync_view").steps if each.needs_you]
    copied.act("take_theirs", line.seq)
    copied.act("undo")
    copied.act("undo")
    act(copied, Definition, "cut", name="Practice")
    copied.act("change_offer", None, made("only", copied))
    copied.act("remove_offer", offered(copied, Definition, "only"))
    copied.act("remove_offer", offered(copied, Definition, "dye"))
    copied.act("undo")
    assert names(copied)["cut"] == "Practice"
    done = floorwalker("sync", "--once", "--store", copied.store.where, FLOORWALKER_HOME=str(tmp_path / "practice"))
    assert done.returncode != 0  # it has no remote
    assert (names(till)["cut"], names(hub)["cut"]) == ("Trim", "Crop")
    assert [row[:2] for row in outbox(till)] == [("change_offer", "conflict"), ("change_offer", "pending")]


def test_a_hub_that_is_put_back_in_time_hears_again_what_a_person_wants(real, tmp_path):
    hub, till = real.shop("hub"), real.shop("till", "A")
    real.connect(till, real.hub(hub), hub)
    real.sync(till)
    copy_store(Path(str(hub.store.where)), tmp_path / "kept.db")
    till.act("change_offer", None, made("perm", till))
    act(till, Definition, "cut", name="Trim")
    real.sync(till)
    copy_store(tmp_path / "kept.db", Path(str(hub.store.where)))
    real.sync(till)
    assert [line.standing for line in till.look("sync_view").steps] == ["gone", "conflict"]
    for line in till.look("sync_view").steps:
        till.act("keep_mine", line.seq)
    real.sync(till)
    assert names(hub) == names(till)
    assert (names(hub)["cut"], names(hub)["perm"], outbox(till)) == ("Trim", "Perm", [])
