"""A day at a real desk: a real screen, a real mouse and keyboard, and after each step a look into the store.

Where things are is asked over AT-SPI, as a person would look; nothing of Qt and no fixed place stands in between.
"""

import signal

import pytest

from tests.support.display import click, drag, needs, press_keys, program_on, type_text, virtual_screen
from tests.support.kept import Kept
from tests.support.morning_shop import DYE, STAFF, Morning
from tests.support.screen_reader import Reader, accessible_bus, missing_tools
from tests.support.terminal import run_apart

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
]


@pytest.fixture(scope="module")
def morning():
    """Somebody for each step, so that no step minds another."""
    made = Morning(staff=(*STAFF, "Dee"))
    for name, minutes, staff in (
        ("Ida Holm", -30, "Ana"), ("Tom Becker", 15, "Bob"), ("Lena Fischer", 60, "Ana"), ("Zoe Brown", 120, "Bob"),
        ("Jan Novak", -45, "Cyd"), ("Mia Lang", 60, "Bob"), ("Paul Ash", 240, "Dee"),
    ):  # fmt: skip
        made.booked(name, minutes, staff)
    for name, staff, minutes in (("Grace Kim", "Ana", 150), ("Jonas Weber", "Ana", 150), ("Olu Adeyemi", "Bob", 120)):
        made.booked(name, minutes, staff, DYE, status="requested")
    for name, minutes in (("Marta Lind", 20), ("Robin Day", 12)):
        made.waits(name, minutes)
    for name in ("Rosa Blum", "Sam Ode"):
        made.waits(name, 40, "Cyd", status="called", called_at=made.ago(5), first_called_at=made.ago(5), calls=1)
    return made


@pytest.fixture(scope="module")
def kept(morning, tmp_path_factory):
    """What the window's store holds."""
    home = tmp_path_factory.mktemp("morning")
    answer = run_apart("setup", morning.write(home), environment={"FLOORWALKER_HOME": str(home)})
    assert answer.code == 0, answer.err
    return Kept(home)


@pytest.fixture(scope="module")
def stage():
    """A screen, and a session with a screen reader."""
    with virtual_screen() as screen, accessible_bus() as session:
        yield screen, session


@pytest.fixture(scope="module")
def program(kept, stage):
    """The window on that screen."""
    screen, session = stage
    with program_on(screen, {**session, "FLOORWALKER_HOME": str(kept.home)}) as process:
        yield process


class Person:
    """Somebody at the screen, who looks before each move."""

    def __init__(self, screen, reader, kept):
        self.screen, self.reader, self.kept = screen, reader, kept

    def click(self, name, role="", *, at=(0.5, 0.5)):
        """Click what has this name, at a part of its width and height."""
        click(self.screen, self.spot(name, role, at))

    def insist(self, name, holds):
        """Click it, and again while it does not hold: what has just moved does not take a click."""
        self.click(name)
        self.kept.until(holds, name, again=lambda: self.reader.hears(name) and self.click(name))

    def spot(self, name, role="", at=(0.5, 0.5)):
        left, top, width, height = self.reader.box(self.reader.find(name, role))
        return left + int(width * at[0]), top + int(height * at[1])

    def card(self, name, at=(0.5, 0.4)):
        """A point of a booking in the calendar."""
        return self.spot(f"{name}…", "list item", at)

    def time(self, minutes, column):
        """The point of a time in the column of somebody's booking, reckoned from two bookings whose times are known."""
        early, late = self.card("Tom Becker", (0.5, 0)), self.card("Zoe Brown", (0.5, 0))
        return self.card(column)[0], early[1] + (minutes - 15) * (late[1] - early[1]) // 105

    def undo(self, verb, who=""):
        """Take the last step back by key; the trail says so."""
        press_keys(self.screen, "ctrl+z")
        self.kept.until(lambda: self.kept.verbs(who)[-1:] == ["undo"], f"undo of {verb}")

    def redo(self, verb, who=""):
        """Do what was taken back again by key."""
        press_keys(self.screen, "ctrl+shift+z")
        self.kept.until(lambda: self.kept.verbs(who)[-1:] == [verb], f"{verb} again")


@pytest.fixture
def person(kept, stage, program):
    """Somebody who sees Today, with nothing open over it."""
    reader = Reader(stage[1])
    made = Person(stage[0], reader, kept)
    press_keys(made.screen, "Escape")
    if not reader.hears("Day calendar") or reader.hears("Close"):
        made.click("Today", "check box")
    reader.find("Day calendar")
    yield made
    reader.close()


def test_a_walk_in_is_checked_in_without_a_name(person, kept):
    person.click("Check in a walk-in")
    person.insist("Check in without a name: Cut…", lambda: "check_in" in kept.verbs())
    person.undo("check_in")


def test_the_next_one_is_called(person, kept):
    person.insist("Call next · C001…", lambda: kept.verbs("Marta Lind") == ["call_next"])
    person.undo("call_next", "Marta Lind")
    assert kept.walk_in("Marta Lind")["status"] == "waiting"


def test_somebody_who_did_not_hear_is_called_again(person, kept):
    person.insist("Recall: C003 Rosa Blum", lambda: kept.verbs("Rosa Blum") == ["recall"])
    assert kept.walk_in("Rosa Blum")["calls"] == 2
    person.undo("recall", "Rosa Blum")
    assert kept.walk_in("Rosa Blum")["calls"] == 1


def test_whoever_came_is_served(person, kept):
    person.insist("Serve: C004 Sam Ode", lambda: kept.walk_in("Sam Ode")["status"] == "served")
    person.undo("serve", "Sam Ode")
    assert kept.walk_in("Sam Ode")["status"] == "called"


def test_a_length_of_free_time_is_drawn_and_booked(person, kept, morning):
    person.reader.find("Tom Becker…", "list item")
    drag(person.screen, person.time(62, "Jan Novak"), person.time(103, "Jan Novak"))
    person.click("Find a customer")
    type_text(person.screen, "Ida H")
    person.click("Ida Holm…")
    person.insist("Book", lambda: kept.verbs("Ida Holm") == ["book"])
    booked = kept.booking("Ida Holm")
    assert (kept.clock(booked["scheduled_start_at"]), kept.clock(booked["scheduled_end_at"])) == (
        morning.clock(60), morning.clock(105),
    )  # fmt: skip
    person.undo("book", "Ida Holm")
    assert kept.booking("Ida Holm")["status"] == "cancelled"


def test_a_booking_is_carried_to_somebody_else_and_back_and_there_again(person, kept):
    before = kept.booking("Lena Fischer")
    drag(person.screen, person.card("Lena Fischer"), person.time(200, "Jan Novak"))
    kept.until(lambda: kept.booking("Lena Fischer")["assigned_staff_id"] != before["assigned_staff_id"], "a move")
    moved = kept.booking("Lena Fischer")
    assert moved["scheduled_start_at"] > before["scheduled_start_at"]
    person.undo("reschedule", "Lena Fischer")
    assert kept.booking("Lena Fischer")["scheduled_start_at"] == before["scheduled_start_at"]
    press_keys(person.screen, "ctrl+shift+z")
    kept.until(lambda: kept.booking("Lena Fischer")["scheduled_start_at"] == moved["scheduled_start_at"], "redo")


def test_a_booking_is_stretched_by_its_edge(person, kept):
    before = kept.booking("Tom Becker")
    edge = person.card("Tom Becker", (0.5, 0.97))
    drag(person.screen, edge, (edge[0], edge[1] + person.time(45, "Tom Becker")[1] - person.time(30, "Tom Becker")[1]))
    longer = kept.until(
        lambda: kept.booking("Tom Becker")["scheduled_end_at"] - before["scheduled_end_at"], "a stretch"
    )
    assert (longer, kept.booking("Tom Becker")["scheduled_start_at"]) == (900, before["scheduled_start_at"])
    person.undo("reschedule", "Tom Becker")


def test_a_broken_rule_is_overridden_with_a_reason(person, kept):
    drag(person.screen, person.card("Mia Lang"), person.card("Zoe Brown"))
    person.click("Reason")
    type_text(person.screen, "sisters, side by side")
    person.insist("Move anyway", lambda: kept.verbs("Mia Lang") == ["reschedule"])
    assert kept.booking("Mia Lang")["override_reason"] == "sisters, side by side"
    person.undo("reschedule", "Mia Lang")
    assert kept.booking("Mia Lang")["override_reason"] is None


def test_one_of_two_rivals_is_approved(person, kept):
    person.insist("Approve: Grace Kim", lambda: kept.booking("Grace Kim")["status"] == "confirmed")
    assert kept.booking("Jonas Weber")["status"] == "requested"
    person.undo("approve", "Grace Kim")
    assert kept.booking("Grace Kim")["status"] == "requested"


def test_a_request_that_does_not_fit_is_given_another_time(person, kept):
    before = kept.booking("Olu Adeyemi")
    person.click("Inbox", "check box")
    person.insist("Offer…: Olu Adeyemi", lambda: person.reader.hears("Offer …"))
    person.insist("Offer …", lambda: kept.booking("Olu Adeyemi")["status"] == "confirmed")
    after = kept.booking("Olu Adeyemi")
    assert [after[key] != before[key] for key in ("scheduled_start_at", "assigned_staff_id")] != [False, False]
    person.undo("approve", "Olu Adeyemi")
    assert kept.booking("Olu Adeyemi")["status"] == "requested"
    assert kept.booking("Olu Adeyemi")["scheduled_start_at"] == before["scheduled_start_at"]
    person.redo("approve", "Olu Adeyemi")


def test_what_somebody_ill_leaves_is_given_to_somebody_else(person, kept):
    before = kept.booking("Paul Ash")
    heads = person.spot("Day calendar", at=(0.5, 0.03))[1]
    click(person.screen, (person.card("Paul Ash")[0], heads))
    person.click("Off sick today…")
    person.insist("Off today", lambda: kept.rows("SELECT * FROM special_hours WHERE is_closed AND staff_id NOT NULL"))
    person.insist("Give to Bob Ng", lambda: kept.verbs("Paul Ash") == ["reassign"])
    assert kept.booking("Paul Ash")["scheduled_start_at"] == before["scheduled_start_at"]
    person.undo("reassign", "Paul Ash")
    assert kept.booking("Paul Ash")["assigned_staff_id"] == before["assigned_staff_id"]


def test_the_window_ends_and_comes_back_with_everything_there(person, kept, stage, program):
    screen, session = stage
    trail = kept.verbs()
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
    with program_on(screen, {**session, "FLOORWALKER_HOME": str(kept.home)}):
        reader = Reader(session)
        said = {name: reader.find(f"{name}…", "list item").name for name in ("Olu Adeyemi", "Lena Fischer")}
        reader.close()
    assert "confirmed" in said["Olu Adeyemi"]
    assert "Cyd" in said["Lena Fischer"]
    assert kept.verbs() == trail
