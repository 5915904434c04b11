"""The window as a screen reader has it, over AT-SPI: all has a name, and every verb is found and pressed by it."""

from functools import partial
from itertools import pairwise

import pytest

from tests.support.display import needs, program_on, scan, type_text, virtual_screen
from tests.support.kept import Kept
from tests.support.morning_shop import DYE, FITTING, Morning
from tests.support.screen_reader import Ear, Reader, accessible_bus, missing_tools
from tests.support.terminal import run_apart

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
]
PAGES = ("Today", "Calendar", "Queue", "Inbox", "Waitlist", "Customers", "Appointments")


@pytest.fixture(scope="module")
def morning():
    """Somebody for each verb, so that no test minds what another did."""
    made = Morning(asks=True)
    for name, minutes, staff in (
        ("Ida Holm", -30, "Ana"), ("Jan Novak", -45, "Cyd"), ("Tom Becker", 15, "Bob"), ("Lena Fischer", 60, "Ana"),
        ("Zoe Brown", 120, "Bob"), ("Mia Lang", 30, "Cyd"), ("Eva Roth", 180, "Cyd"),
    ):  # fmt: skip
        made.booked(name, minutes, staff)
    for name, staff, minutes in (
        ("Grace Kim", "Ana", 120), ("Jonas Weber", "Ana", 120), ("Olu Adeyemi", "Bob", 120), ("Kai Nakoa", "Cyd", 240),
    ):  # fmt: skip
        made.booked(name, minutes, staff, DYE, status="requested")
    for name, minutes in (("Marta Lind", 20), ("Robin Day", 12), ("Nadia Haddad", 5)):
        made.waits(name, minutes)
    called = {"status": "called", "called_at": made.ago(5), "first_called_at": made.ago(5), "calls": 1}
    for name in ("Rosa Blum", "Sam Ode", "Bo Berg"):
        made.waits(name, 40, "Cyd", **called)
    made.waits("Finn Ray", 50, status="served", started_at=made.ago(30))
    made.waits("Pia Park", 30, parked_at=made.ago(5))
    for name, minutes in (("Ivo Beck", 3), ("Una Voss", 2)):
        made.waits(name, minutes)
    made.waits("Noa Fitz", 1, appointment_definition_id=FITTING)
    made.waits("Gil Amsel", 1, guest_name="Gil Amsel")
    return made


@pytest.fixture(scope="module")
def kept(morning, tmp_path_factory):
    """What the window's store holds."""
    home = tmp_path_factory.mktemp("morning")
    answer = run_apart("setup", morning.write(home), environment={"FLOORWALKER_HOME": str(home)})
    assert answer.code == 0, answer.err
    return Kept(home)


@pytest.fixture(scope="module")
def screen():
    """Where the window is."""
    with virtual_screen() as name:
        yield name


@pytest.fixture(scope="module")
def session():
    """A bus for screen readers."""
    with accessible_bus() as environment:
        yield environment


@pytest.fixture(scope="module")
def ear(session):
    """Hears what the window has said."""
    made = Ear(session)
    yield made
    made.close()


@pytest.fixture(scope="module")
def reader(session, ear, kept, screen):
    """A screen reader beside the window."""
    made = Reader(session)
    home = str(kept.home)
    with program_on(screen, {**session, "FLOORWALKER_HOME": home, "HOME": home}):
        yield made
    made.close()


@pytest.fixture
def at(reader):
    """Go to a page by its name."""

    def go(page):
        if reader.hears("Close"):
            reader.press("Close")
        reader.press(page, "check box")
        return reader

    return go


def test_every_page_names_everything_that_can_be_pressed(at):
    nameless = {page: [each.role for each in at(page).things() if each.is_control and not each.name] for page in PAGES}
    assert nameless == {page: [] for page in PAGES}


@pytest.mark.parametrize(
    ("way", "heard"),
    [
        (["Today", "Check in a walk-in"], "Check in without a name: Cut…"),
        (["Queue", "More: C001 Marta Lind"], "Notes"),
        (["Inbox", "Kai Nakoa, Dye…"], "Notes"),
        (["New booking"], "Book"),
    ],
)
def test_every_sheet_names_everything_that_can_be_pressed(at, way, heard):
    reader = at("Today")
    for name in way:
        reader.press(name)
    reader.find(heard)
    assert [each.role for each in reader.things() if each.is_control and not each.name] == []


def test_a_sheet_that_opens_says_its_title(at, ear):
    reader, heard = at("Today"), []
    reader.press("Check in a walk-in")
    reader.wait(lambda: heard.extend(ear.said()) or "Check in" in heard or None, "the title")


def test_what_is_wrong_with_a_field_is_said(at, ear, screen):
    reader, heard = at("Settings"), []
    for name in ("Services", "New service"):
        reader.press(name)
    for name, text in (("Name", "Trim"), ("Length in minutes", "no")):
        reader.focus(name)
        type_text(screen, text)
    reader.wait(lambda: heard.extend(ear.said()) or any("number" in each for each in heard) or None, f"it; {heard}")


def test_a_booking_in_the_calendar_says_who_what_when_and_with_whom(at, morning):
    heard = at("Calendar").find("Zoe Brown…", "list item").name
    assert heard == f"Zoe Brown, Cut, {morning.clock(120)} to {morning.clock(150)}, with Bob Ng, confirmed"


def test_every_booking_of_the_day_is_in_the_calendar(at, kept):
    at("Calendar").find("Zoe Brown…", "list item")
    items = [each.name for each in at("Calendar").things() if each.role == "list item"]
    shown = kept.rows("SELECT count(*) AS n FROM appointments WHERE status NOT IN ('cancelled', 'rejected')")[0]["n"]
    assert len([name for name in items if "walk-in" not in name]) == shown


def test_a_booking_in_the_calendar_is_opened_by_a_press(at):
    reader = at("Calendar")
    reader.find("Show a week")
    reader.press("Zoe Brown…", "list item")
    reader.insist("Zoe Brown…", lambda: reader.hears("Notes"))


def test_a_booking_that_is_selected_already_is_opened_by_a_press_again(at):
    reader = at("Calendar")
    reader.press("Zoe Brown…", "list item")
    reader.insist("Zoe Brown…", lambda: reader.hears("Notes"))  # the press of the page before it takes its time
    reader.press("Close")
    reader.insist("Close", lambda: not reader.hears("Notes"))
    reader.press("Zoe Brown…", "list item")
    reader.insist("Zoe Brown…", lambda: reader.hears("Notes"))


def test_who_is_served_is_handed_over_by_names_alone(at, kept):
    reader = at("Queue")
    reader.press("C007, Finn Ray…")
    reader.insist("C007, Finn Ray…", lambda: reader.hears("Give to: Finn Ray"))
    reader.press("Give to: Finn Ray")
    reader.insist("Give to: Finn Ray", lambda: reader.hears("Never mind"))
    reader.press("Bob Ng, …", "check box")
    kept.until(lambda: kept.verbs("Finn Ray")[-1:] == ["hand_over"])


@pytest.mark.parametrize(
    ("page", "presses", "who", "verb"),
    [
        ("Today", ["Arrive: Ida Holm"], "Ida Holm", "arrive"),
        ("Today", ["No-show: Jan Novak"], "Jan Novak", "no_show"),
        ("Today", ["Call next · C001…"], "Marta Lind", "call_next"),
        ("Queue", ["Recall: C004 Rosa Blum"], "Rosa Blum", "recall"),
        ("Queue", ["Serve: C005 Sam Ode"], "Sam Ode", "serve"),
        ("Queue", ["Back in line: C006 Bo Berg"], "Bo Berg", "requeue"),
        ("Queue", ["Finish: C007 Finn Ray"], "Finn Ray", "finish"),
        ("Queue", ["C002, Robin Day…", "Park: C002 Robin Day"], "Robin Day", "park"),
        ("Queue", ["C008, Pia Park…", "Back from parking: C008 Pia Park"], "Pia Park", "unpark"),
        ("Inbox", ["Approve: Grace Kim"], "Grace Kim", "approve"),
        ("Inbox", ["Reject: Kai Nakoa", "Closed then"], "Kai Nakoa", "reject"),
        ("Inbox", ["Offer…: Olu Adeyemi", "Offer …"], "Olu Adeyemi", "approve"),
        ("Today", ["Lena Fischer · Cut…", "Move: Lena Fischer", "18:00", "Move it there"], "Lena Fischer",
         "reschedule"),
        ("Queue", ["Mia Lang, Cut…", "Give to: Mia Lang", "Ana Ng"], "Mia Lang", "reassign"),
        ("Queue", ["Eva Roth, Cut…", "Cancel booking: Eva Roth", "Cancel the booking"], "Eva Roth", "cancel"),
        ("Queue", ["Tom Becker, Cut…", "Complete: Tom Becker"], "Tom Becker", "complete"),
        ("Queue", ["C003, Nadia Haddad…", "More: C003 Nadia Haddad", "Other service: Nadia Haddad", "Class…"],
         "Nadia Haddad", "transfer"),
        ("Queue", ["C009, Ivo Beck…", "Call: C009 Ivo Beck", "Quick, fits in between"], "Ivo Beck", "call"),
        ("Queue", ["C010, Una Voss…", "More: C010 Una Voss", "Make a booking: Una Voss", "Book it from now"],
         "Una Voss", "convert"),
        ("Queue", ["C012, Gil Amsel…", "More: C012 Gil Amsel", "Keep as a customer: Gil Amsel"], "Gil Amsel",
         "name_walk_in"),
    ],
)  # fmt: skip
def test_a_verb_is_found_and_pressed_by_its_name(at, kept, page, presses, who, verb):
    reader = at(page)
    for name, next_name in pairwise(presses):
        reader.press(name)
        reader.insist(name, lambda name=next_name: reader.hears(name))
    reader.press(presses[-1])
    reader.insist(presses[-1], lambda: verb in kept.verbs(who))


def test_a_walk_in_is_asked_by_names_alone(at, kept, screen):
    reader = at("Queue")
    for name, next_name in pairwise(("C011, Noa Fitz…", "More: C011 Noa Fitz", "Ask now", "Your size? (needed)")):
        reader.press(name)
        reader.insist(name, lambda name=next_name: reader.hears(name))
    reader.focus("Your size? (needed)")
    type_text(screen, "M")
    reader.press("Keep the answers")
    kept.until(lambda: kept.verbs("Noa Fitz")[-1:] == ["note"])


def test_a_booking_of_the_list_is_opened_by_its_name(at):
    reader = at("Appointments")
    reader.press("Zoe Brown…", "list item")
    reader.insist("Zoe Brown…", lambda: reader.hears("For a calendar…"))


def test_a_customer_is_found_and_corrected_by_names_alone(at, kept, screen):
    reader = at("Customers")
    reader.press("Grace Kim…")
    reader.insist("Grace Kim…", lambda: reader.hears("Edit"))
    reader.press("Edit")
    reader.insist("Edit", lambda: reader.hears("Keep"))
    type_text(screen, "ie")
    reader.press("Keep")
    reader.insist("Keep", lambda: any(row["verb"] == "edit_customer" for row in kept.rows("SELECT verb FROM audit")))


def test_what_everybody_does_now_is_told_with_the_calendar(at):
    reader = at("Calendar")
    assert "Bob Ng, " in reader.description(reader.find("Day calendar"))


def test_a_note_is_written_and_kept_by_names_alone(at, kept, screen):
    reader = at("Calendar")
    reader.press("Mia Lang…", "list item")
    reader.insist("Mia Lang…", lambda: reader.hears("Notes"))
    reader.focus("Notes")
    type_text(screen, "tea, no milk")
    reader.press("Keep the note")
    kept.until(lambda: kept.verbs("Mia Lang")[-1:] == ["note"])


def test_how_soon_somebody_is_called_again_is_set_by_names_alone(at, kept):
    reader = at("Queue")
    reader.press("Queue settings")
    reader.press("After 1 min")
    reader.insist("After 1 min", lambda: kept.verbs()[-1:] == ["set_setting"])


def test_a_break_is_taken_and_taken_back_by_names_alone(at, kept):
    reader = at("Calendar")
    for name in ("Block time, breaks and days off", "Cyd Ng", "Break now, 15 min"):
        reader.press(name)
    kept.until(lambda: kept.verbs()[-1:] == ["block_time"])
    reader.press("Undo: …")
    kept.until(lambda: kept.verbs()[-1] == "undo")


def test_a_booking_is_made_by_names_alone(at, kept, screen):
    reader = at("Today")
    reader.press("New booking")
    for name in ("Cut…", "Cyd Ng…", "19:00"):
        reader.press(name)
        reader.insist(name, partial(reader.is_chosen, name))
    reader.focus("Find a customer")
    type_text(screen, "Zoe Br")
    reader.press("Zoe Brown…")
    reader.insist("Zoe Brown…", partial(reader.press_if, "Book"))
    kept.until(lambda: kept.verbs("Zoe Brown") == ["book"])


def test_somebody_joins_the_waitlist_and_is_called_by_names_alone(at, kept, screen):
    reader = at("Waitlist")
    reader.press("Put on the list")
    reader.focus("Find a customer")
    type_text(screen, "Eva Ro")
    for name, verb in (
        ("Eva Roth…", ""), ("Put on the waitlist", "join_waitlist"), ("Hold and call Eva Roth", "hold"),
        ("No answer: Eva Roth", "no_answer"), ("Take off the list: Eva Roth", "cancel"),
    ):  # fmt: skip
        reader.press(name)
        reader.insist(name, lambda verb=verb: not verb or kept.verbs()[-1:] == [verb])


def test_a_wish_is_fulfilled_by_what_is_booked_by_names_alone(at, kept, screen):
    reader = at("Waitlist")
    reader.press("Put on the list")
    reader.focus("Find a customer")
    type_text(screen, "Lena Fi")
    for name, verb in (
        ("Lena Fischer…", ""), ("Put on the waitlist", "join_waitlist"), ("Take off as booked: Lena Fischer", "fulfil"),
        ("Undo: …", "undo"), ("Take off the list: Lena Fischer", "cancel"),
    ):  # fmt: skip
        reader.press(name)
        reader.insist(name, lambda verb=verb: not verb or kept.verbs()[-1:] == [verb])


def test_a_walk_in_checks_in_and_is_taken_back_by_names_alone(at, kept):
    reader = at("Today")
    reader.press("Check in a walk-in")
    reader.press("Check in without a name: Cut…")
    kept.until(lambda: kept.verbs()[-1] == "check_in")
    reader.press("Undo: …")
    kept.until(lambda: kept.verbs()[-1] == "undo")


def test_anything_is_found_and_done_in_the_palette_by_names_alone(at, screen):
    reader = at("Today")
    reader.press("Find or do anything", "push button")
    reader.find("Find or do anything", "text")
    type_text(screen, "block time of")
    reader.press("Block time of somebody…", "list item")
    reader.press("Bob Ng")
    reader.find("Block …")


def test_the_day_sheet_is_saved_by_names_alone_and_the_notice_says_where(at, kept):
    reader = at("Calendar")
    reader.press("Print the day sheet")
    reader.find("Folder for the PDF")
    reader.press("Save as PDF")
    reader.find("Saved as …")
    assert list(kept.home.rglob("The Shop*.pdf"))


def test_a_scanned_ticket_opens_its_customer_whatever_has_the_keyboard(at, kept, screen):
    reader = at("Queue")
    reader.focus("C003, Nadia Haddad…")
    scan(screen, "C002")
    kept.until(lambda: reader.hears("Notes"), "the ticket that was scanned", again=lambda: scan(screen, "C002"))
    assert any(each.name.endswith(": Robin Day") for each in reader.things())


def test_what_somebody_ill_leaves_is_given_away_or_kept_by_names_alone(at, kept, screen):
    reader = at("Calendar")
    for name in ("Block time, breaks and days off", "Ana Ng", "Off sick today…"):
        reader.press(name)
    reader.insist("Off today", lambda: "take_off" in kept.verbs())
    reader.insist("Give to …", lambda: kept.verbs()[-1:] == ["reassign"])
    reader.press("Keep anyway…")
    reader.insist("Keep anyway…", lambda: reader.hears("Keep it anyway"))
    type_text(screen, "she comes back")
    reader.press("Keep it anyway")
    reader.insist("Keep it anyway", lambda: kept.verbs()[-1:] == ["keep_uncovered"])


def test_time_is_blocked_from_when_to_when_by_names_alone(at, kept, screen):
    reader = at("Today")
    reader.press("Find or do anything", "push button")
    reader.find("Find or do anything", "text")
    type_text(screen, "block time of")
    for name in ("Block time of somebody…", "Cyd Ng", "Call it Lunch", "Block 1…"):
        reader.press(name)
    reader.insist("Block 1…", lambda: kept.verbs()[-1:] == ["block_time"])
