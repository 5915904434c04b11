"""Telling the staff: once, to whom it concerns, and without a name where anybody may read it."""

from __future__ import annotations

from threading import Event

import pytest

from app.ui.tells.teller import Teller
from tests.support.shop_builder import MINUTE, at


class Outside:
    """Stands where the system's tray is, which no test has."""

    def __init__(self, teller):
        self.said, self.sounds = [], 0
        teller.tray.tell = lambda title, text: self.said.append(text)
        teller.tray.sound = self.beep

    def beep(self):
        self.sounds += 1


@pytest.fixture
def teller(guest, till):
    """The till's, that knows what stood so at first."""
    made = till.conduct.teller
    guest.until(lambda: made._seen)
    return made


@pytest.fixture
def outside(teller):
    return Outside(teller)


def elsewhere(guarded, verb, *args, **given):
    """At another till, of which this one hears by the store alone."""
    with guarded.store.write() as unit:
        from app.desk.shop import VERBS

        made = VERBS[verb](unit, *args, **given)
        unit.changes = type(unit.changes)()
    return made


def booked(guarded):
    return guarded.rows("SELECT id FROM appointments")[0][0]


def test_who_it_concerns_is_told_of_an_arrival_once(guest, guarded, teller, outside):
    elsewhere(guarded, "arrive", booked(guarded))
    for _ in range(2):
        teller.look()
    guest.until(lambda: [each for each in guest.notices() if "is here for Bob" in each])
    assert sum("is here for Bob" in each for each in guest.notices()) == 1
    assert (outside.said, outside.sounds) == (["Somebody has arrived"], 1)


def test_an_arrival_that_was_pressed_here_is_no_news(guest, guarded, till, teller, outside):
    till.scene.act("arrive", booked(guarded))
    guest.until(lambda: guarded.rows("SELECT 1 FROM appointments WHERE status = 'arrived'"))
    teller.look()
    guest.until(lambda: guest.notices() and not till.scene.lanes._reading)
    assert not any("is here for" in each for each in guest.notices())
    assert outside.sounds == 0


def test_nor_is_it_where_the_minute_comes_before_the_window_has_heard_of_the_press(guest, guarded, till, teller):
    lanes = till.scene.lanes
    told, heard = Event(), lanes.act_and_tell
    lanes.act_and_tell = lambda shop, job: heard(shop, lambda: (job(), told.wait(20))[0])
    till.scene.act("arrive", booked(guarded))
    guest.until(lambda: guarded.rows("SELECT 1 FROM appointments WHERE status = 'arrived'"))
    answers = []
    teller._take = lambda *said: (Teller._take(teller, *said), answers.append(said), told.set())
    till.scene.ticked.emit()
    guest.until(lambda: len(answers) == 2)
    assert not any("is here for" in each for each in guest.notices())


def test_a_late_customer_is_told_when_the_minute_comes(guest, guarded, till, teller, outside):
    guarded.clock.now = at(11) + 10 * MINUTE
    till.scene.ticked.emit()
    guest.until(lambda: any("is late: expected at 11:00" in each for each in guest.notices()))


def test_in_quiet_hours_the_notice_comes_alone(guest, guarded, till, teller, outside):
    guarded.staff_id = "ana"
    for key, hour in (("quiet_from", 8), ("quiet_until", 12)):
        guarded.act("set_setting", key, value=hour * 60)
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: any("is here" in each for each in guest.notices()))
    assert (outside.said, outside.sounds) == ([], 0)


def test_while_locked_no_name_is_told_and_who_comes_back_hears_of_it(guest, guarded, till, teller, outside):
    guest.lock.fall()
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: outside.said == ["Somebody has arrived"])
    assert guest.notices() == []
    guest.let_in("bob")
    guest.until(lambda: any("Zoe" in each and "is here for Bob" in each for each in guest.notices()))


def here_for_bob(guest):
    return [each for each in guest.notices() if "is here for Bob" in each]


def test_an_arrival_waits_for_whom_it_concerns_though_somebody_else_is_let_in_first(guest, guarded, teller, outside):
    guest.lock.fall()
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: outside.said == ["Somebody has arrived"])
    assert len(seen_by(guest, "ana")) == 1
    guarded.clock.now += 20 * MINUTE
    assert len(seen_by(guest, "bob")) == 1
    assert (outside.said, outside.sounds) == (["Somebody has arrived"], 1)


def test_whoever_is_let_in_long_after_hears_of_no_arrival_for_somebody_else(guest, guarded, teller, outside):
    guest.lock.fall()
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: outside.sounds)
    guarded.clock.now += 20 * MINUTE
    assert seen_by(guest, "ana") == []
    assert len(seen_by(guest, "bob")) == 1


def test_whoever_is_at_the_desk_hears_once_of_an_arrival_for_somebody_who_is_not(guest, guarded, teller, outside):
    assert seen_by(guest, "ana") == []
    elsewhere(guarded, "arrive", booked(guarded))
    for _ in range(2):
        teller.look()
    guest.until(lambda: here_for_bob(guest))
    assert (len(here_for_bob(guest)), outside.sounds) == (1, 1)
    assert len(seen_by(guest, "bob")) == 1
    assert outside.sounds == 1


def test_what_stood_on_the_screen_comes_again_for_whoever_unlocks_while_it_holds(guest, guarded, till, teller):
    elsewhere(guarded, "arrive", booked(guarded))
    request(guarded)
    teller.look()
    guest.until(lambda: len(guest.notices()) == 2)
    guest.lock.fall()
    elsewhere(guarded, "serve", booked(guarded))
    assert seen_by(guest, "ana") == []
    guest.until(lambda: any("asks for a time" in each for each in guest.notices()))


def test_what_was_read_and_gone_before_the_lock_fell_does_not_come_again(guest, guarded, till, teller):
    request(guarded)
    teller.look()
    guest.until(lambda: till.conduct.notices.shown())
    till.conduct.notices.clear()
    assert seen_by(guest, "ana") == []
    assert not any("asks for a time" in each for each in guest.notices())


def test_undo_of_what_who_left_did_does_not_come_again(guest, guarded, till, teller):
    till.scene.act("check_in", definition_id="cut", location_id="mel")
    guest.until(lambda: any("Checked in" in each for each in guest.notices()))
    assert seen_by(guest, "ana") == []
    assert not any("Checked in" in each for each in guest.notices())


def test_a_notice_waits_under_the_lock_for_whom_it_was_told_to(guest, guarded, till, teller):
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: here_for_bob(guest))
    [notice] = till.conduct.notices.shown()
    guest.lock.fall()
    assert not notice.timer.isActive()
    assert len(seen_by(guest, "bob")) == 1
    assert notice.timer.isActive()


def test_nobody_without_a_pin_has_the_same_arrival_twice_on_the_screen(guest, guarded, till, teller):
    guarded.staff_id = "ana"
    guarded.act("forget_pins")
    guarded.staff_id = None
    till.conduct.open_shop()
    guest.until(lambda: not till.scene.shop.is_guarded and till.scene.person is None)
    for who in ("ana", "bob"):
        guarded.staff_id = who
        till.conduct.open_shop()
        guest.until(lambda: till.scene.person is not None and till.scene.person.id == who)  # noqa: B023
        elsewhere(guarded, "arrive", booked(guarded))
        teller.look()
        guest.until(lambda: not till.scene.lanes._reading and here_for_bob(guest))
    assert len(here_for_bob(guest)) == 1


def request(guarded):
    made = {"definition_id": "dye", "location_id": "mel", "profile_id": "max", "start": at(14), "staff_id": "ana"}
    return elsewhere(guarded, "book", **made)


def seen_by(guest, who):
    """What somebody is told of arrivals for Bob once they are at the desk."""
    guest.lock.fall()
    guest.until(lambda: guest.sees(f"lock.who.faces.{who}"))
    guest.let_in(who)
    guest.until(lambda: guest.window.scene.person and guest.window.scene.person.id == who)
    guest.until(lambda: not guest.window.scene.lanes._reading)
    return here_for_bob(guest)


def test_whoever_is_served_by_then_is_told_to_nobody(guest, guarded, teller, outside):
    guest.lock.fall()
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: outside.sounds)
    elsewhere(guarded, "serve", booked(guarded))
    assert seen_by(guest, "bob") == []


def test_whom_it_concerns_is_told_of_what_somebody_else_has_pressed_here(guest, guarded, till, teller, outside):
    assert seen_by(guest, "ana") == []
    till.scene.act("arrive", booked(guarded))
    guest.until(lambda: guarded.rows("SELECT 1 FROM appointments WHERE status = 'arrived'"))
    assert len(seen_by(guest, "bob")) == 1


def test_a_walk_in_who_wants_to_wait_for_somebody_is_told_to_them(guest, guarded, till, teller, outside):
    elsewhere(guarded, "check_in", definition_id="cut", location_id="mel", staff_id="bob", guest_name="Kim")
    elsewhere(guarded, "check_in", definition_id="cut", location_id="mel", staff_id="ana", guest_name="Lou")
    teller.look()
    guest.until(lambda: any("Kim is here for Bob" in each for each in guest.notices()))
    guest.until(lambda: any("Lou is here for Ana" in each for each in guest.notices()))
    assert (outside.said, outside.sounds) == (["Somebody has arrived"], 1)
    guest.press(f"{till.conduct.notices.shown()[-1].objectName()}-action")
    guest.until(lambda: till.page.objectName() == "queue")


def test_who_waits_past_the_start_of_their_booking_is_told_once(guest, guarded, till, teller, outside):
    elsewhere(guarded, "arrive", booked(guarded))
    for minute in (10, 11, 12):
        guarded.clock.now = at(11) + minute * MINUTE
        till.scene.ticked.emit()
        guest.until(lambda: not till.scene.lanes._reading)
    assert sum("waits longer than was said" in each for each in guest.notices()) == 1


def test_the_notice_of_who_waits_goes_once_they_are_called_and_not_before(guest, guarded, till, teller):
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: any("is here for" in each for each in guest.notices()))
    guarded.clock.now = at(11) + 12 * MINUTE
    teller.look()
    guest.until(lambda: any("waits longer" in each for each in guest.notices()))
    assert any("is here for" in each for each in guest.notices())
    elsewhere(guarded, "call", booked(guarded))
    teller.look()
    guest.until(lambda: not [each for each in guest.notices() if "waits longer" in each or "is here for" in each])


def test_what_stood_so_when_the_window_opened_is_told_to_nobody(guest, guarded, till, teller):
    request(guarded)
    teller.look()
    guest.until(lambda: any("asks for a time" in each for each in guest.notices()))
    teller._seen.clear()
    teller._told.clear()
    till.conduct.notices.clear()
    for _ in range(2):
        teller.look()
    guest.until(lambda: not till.scene.lanes._reading)
    assert guest.notices() == []


def test_the_notice_leads_to_what_it_tells_of(guest, guarded, till, teller):
    elsewhere(guarded, "arrive", booked(guarded))
    teller.look()
    guest.until(lambda: till.conduct.notices.shown())
    guest.press(f"{till.conduct.notices.shown()[-1].objectName()}-action")
    guest.until(lambda: guest.sees("card.history"))
