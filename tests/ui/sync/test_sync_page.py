"""The page of the sync on a real store beside a real hub: what is refused, what conflicts, and each way to decide."""

import pytest
from PySide6.QtCore import Qt

from app.core.values import Appointment, Kind, Status
from app.store.there import set_aside
from app.ui.sync import lines
from app.ui.sync.page import LISTED
from app.ui.sync.printing import _document, make_paper, paper_text
from tests.support.hand import Hand
from tests.support.pdf_text import pdf_text
from tests.support.shop_builder import at

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def refused(twin):
    """Till b's booking of a minute that till a has taken: its id."""
    twin.a.book(staff_id="ana", profile_id="zoe")
    lost = twin.b.book(staff_id="ana", profile_id="max")
    twin.sync("a", "b")
    return lost.id


@pytest.fixture
def conflict(twin):
    """A note that both tills wrote: the booking's id at till b."""
    made = twin.b.book(staff_id="bob", profile_id="ida", start=at(11), notes="?")
    twin.settle()
    twin.a.act("note", twin.a.here(Appointment, twin.b.there(made.id)).id, text="theirs")
    twin.sync("a")
    twin.b.act("note", made.id, text="ours")
    twin.b.engine.hold = 5
    twin.sync("b")
    twin.b.engine.hold = 0
    return made.id


def seq_of(twin):
    [line] = [each for each in twin.b.shop.look("sync_view").steps if each.needs_you]
    return line.seq


def show(hand, till):
    till.show_page("sync")
    hand.until(lambda: till.page._view is not None)


def test_what_was_decided_is_taken_back_by_the_notice_and_by_the_keys(twin, conflict, till, hand):
    seq = seq_of(twin)
    show(hand, till)
    for take_back in (lambda: hand.press("notice-1-action"), lambda: hand.key(Qt.Key.Key_Z, CTRL)):
        hand.press(f"sync.step.{seq}")
        hand.key(Qt.Key.Key_T)
        hand.until(lambda: twin.b.shop.find(Appointment, conflict).notes == "theirs" and hand.notices())
        take_back()
        hand.until(lambda: twin.b.shop.find(Appointment, conflict).notes == "ours")
        hand.until(lambda: hand.sees(f"sync.step.{seq}"))


def test_a_refused_booking_is_said_in_plain_words(twin, refused, till, hand):
    show(hand, till)
    row = hand.find(f"sync.step.{seq_of(twin)}")
    assert row.text() == "Book Max Lee for Cut at 10:00"
    assert "The server says: Ana Ng0 is taken from 10:00 to 10:30." in row.accessibleName()
    hand.until(lambda: till.rail._buttons["sync"]._count == 1)


def test_it_is_discarded_with_a_reason(twin, refused, till, hand):
    show(hand, till)
    hand.press(f"sync.discard.{seq_of(twin)}")
    hand.press("step.discard_form.go")
    assert twin.b.shop.find(Appointment, refused).status is Status.CONFIRMED
    hand.type("step.discard_form.reason", "comes tomorrow")
    hand.press("step.discard_form.go")
    hand.until(lambda: twin.b.shop.find(Appointment, refused).reason == "comes tomorrow")
    hand.until(lambda: hand.sees("sync.need.empty"))
    assert till.conduct.drawer.content is None


def test_a_press_on_a_free_time_moves_it_and_the_hub_takes_it(twin, refused, till, hand):
    show(hand, till)
    hand.press(f"sync.step.{seq_of(twin)}")
    hand.key(Qt.Key.Key_Return)
    hand.press(f"step.near.{at(10, 30)}")
    hand.until(lambda: twin.b.shop.look("sync_view").need_you == 0)
    twin.settle()
    assert twin.hub_has(Appointment)[twin.b.there(refused)]["scheduled_start_at"] == at(10, 30)


def test_its_card_says_so_and_offers_what_is_free(twin, refused, till, hand):
    till.show_page("today")
    hand.until(lambda: till.scene.remote.name)
    till.scene.card_wanted.emit(refused)
    assert "The server says: Ana Ng0 is taken" in hand.find("card.remote_refused").accessibleName()
    hand.press(f"card.near.{at(10, 30)}")
    hand.until(lambda: twin.b.shop.look("sync_view").need_you == 0)
    assert twin.b.shop.find(Appointment, refused).scheduled_start_at == at(10, 30)


@pytest.mark.parametrize(("key", "stands"), [(Qt.Key.Key_M, "ours"), (Qt.Key.Key_T, "theirs")])
def test_a_letter_decides_a_conflict(twin, conflict, till, hand, key, stands):
    show(hand, till)
    hand.press(f"sync.step.{seq_of(twin)}")
    hand.key(key)
    hand.until(lambda: twin.b.shop.look("sync_view").need_you == 0)
    assert twin.b.shop.find(Appointment, conflict).notes == stands


def test_both_values_stand_side_by_side(twin, conflict, till, hand):
    show(hand, till)
    hand.press(f"sync.step.{seq_of(twin)}")
    hand.key(Qt.Key.Key_Return)
    assert hand.find("step.compare.notes.ours").text() == "“ours”"
    assert hand.find("step.compare.notes.theirs").text() == "“theirs”"
    hand.press("step.theirs")
    hand.until(lambda: twin.b.shop.find(Appointment, conflict).notes == "theirs")


def test_what_waits_and_what_is_told_is_listed(twin, till, hand):
    twin.b.book(staff_id="ana", profile_id="zoe")
    twin.settle()
    twin.b.book(staff_id="bob", profile_id="max")
    show(hand, till)
    hand.until(lambda: [row.text() for row in till.page.away.list.rows()] == ["Book Max Lee for Cut at 10:00"])
    hand.until(lambda: "Book Zoe Lee for Cut at 10:00" in [row.text() for row in till.page.done.list.rows()])
    assert "Bookings" in [row.text() for row in till.page.heard.list.rows()]


def test_words_are_found_for_the_steps_that_are_listed_alone(twin, till, hand, monkeypatch):
    said = []
    monkeypatch.setattr(lines, "made_words", lambda line, _now: said.append(line.seq) or "done")
    for number in range(LISTED + 20):
        twin.b.act("add_customer", first_name="New", last_name=f"Customer {number}")
    hand.until(lambda: twin.b.shop.look("sync_view").waiting > LISTED)
    show(hand, till)
    hand.until(lambda: till.page.away.list.rows()[-1].text() == "and 20 more")
    assert len(till.page.away.list.rows()) == LISTED + 1
    assert len(set(said)) == LISTED


def test_a_booking_looks_provisional_until_the_hub_has_it(twin, till, hand):
    till.show_page("calendar")
    made = twin.b.book(staff_id="ana")
    view = till.page.view

    def seen():
        row = view.days.index_of(Kind.APPOINTMENT, made.id).row()
        return view.days.rows[row].booking.unconfirmed if row >= 0 else None

    hand.until(lambda: seen() == "pending")
    tip = view.days.index_of(Kind.APPOINTMENT, made.id).data(Qt.ItemDataRole.ToolTipRole)
    assert "not confirmed by the remote yet" in tip
    twin.sync("b")
    hand.until(lambda: seen() == "")


def test_what_needs_somebody_is_printed(twin, refused, till, hand):
    hand.until(lambda: till.scene.remote.name)
    view = twin.b.shop.look("sync_view")
    text = paper_text(till.scene, view.steps, at(10))
    printed = pdf_text(make_paper(_document(text, is_mirrored=False), "Needs you"))
    assert "Book Max Lee for Cut at 10" in printed
    assert "No phone number is known." in printed


def test_a_row_that_made_no_sense_is_shown_as_it_came(twin, till, hand):
    with twin.b.shop.store.write() as unit:
        row = (Kind.APPOINTMENT, "4711", '{"status": 7}', "its status is no word")
        set_aside(unit.connection, "omneo:hub", [row], unit.now)
    show(hand, till)
    hand.press("sync.aside.0")
    hand.until(lambda: hand.sees("sync.aside_body"))
    assert "its number there is 4711" in hand.find("sync.aside.0").accessibleName()
    assert '{"status": 7}' in hand.find("sync.aside_body").text()


def test_without_a_remote_nothing_is_said_to_be_taken_by_one(qtbot, real, small):
    small.book()
    hand = Hand(qtbot, real)
    real.show_page("sync")
    hand.until(lambda: hand.sees("sync.away.list"))
    assert hand.find("sync.need.empty").text().startswith("No remote is connected: everything stays on this till.")
    assert hand.find("sync.connect").accessibleName() in hand.find("sync.need.empty").text()
    assert hand.find("sync.away").accessibleName() == "Kept for a remote"
