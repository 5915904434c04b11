"""What a screen reader's user does rarely, by names alone and with a look into the store: PINs, doors and files."""

from contextlib import closing

import pytest

from app.desk.seat import Seat
from app.desk.shop import Shop
from app.store.store import Store
from tests.support.display import needs
from tests.support.kept import Kept
from tests.support.morning_shop import Morning
from tests.support.screen_reader import missing_tools
from tests.support.terminal import run_apart
from tests.support.walking import walked

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.soak,
]
PIN, BOBS = "7301", "5901"


def begin(home, *, asks=False):
    """A shop with a booking or two, walk-ins, and somebody whom an earlier day left."""
    made = Morning(asks=asks)
    made.booked("Ida Holm", 30, "Ana")
    made.booked("Zoe Brown", 90, "Bob")
    for name, minutes in (("Marta Lind", 20), ("Robin Day", 5)):
        made.waits(name, minutes)
    made.waits("Old Timer", 60 * 26, business_day=f"{made.wall(-60 * 24):%Y-%m-%d}")
    answer = run_apart("setup", made.write(home), environment={"FLOORWALKER_HOME": str(home)})
    assert answer.code == 0, answer.err
    return Kept(home)


def guard(home):
    """Let Ana be a manager with a PIN, and Bob have one too."""
    with closing(Shop(Store(home / "data" / "floorwalker.db"))) as shop:
        ana = next(each.id for each in shop.look("staffing").members if each.name.startswith("Ana"))
        shop.act("set_role", ana, role="manager")
        shop.seat = Seat(shop)
        shop.seat.set_pin(ana, PIN)
        shop.seat = None
        bob = next(each.id for each in shop.look("staffing").members if each.name.startswith("Bob"))
        shop.act("set_pin", bob, pin=BOBS)


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """What was worked in these windows."""
    return tmp_path_factory.mktemp("acts")


@pytest.fixture(scope="module")
def till(record, tmp_path_factory):
    """A window on a shop without PINs."""
    home = tmp_path_factory.mktemp("till")
    begin(home)
    with walked(home, record / "till.jsonl") as window:
        yield window


def test_what_an_earlier_day_left_is_closed(till):
    till.to_page("Queue")
    till.do("Review", "All: Went away…", "Close 1 of 1")
    till.kept.until(lambda: "close_leftovers" in till.kept.verbs() or "gone" in str(till.kept.walk_in("Old Timer")))


def test_why_a_time_is_not_offered_is_said(till):
    till.to_page("Calendar")
    till.reader.focus("Day calendar")
    till.keys("Right", "question")
    till.reader.find("Why not? …")
    till.keys("Escape")


def test_what_is_kept_of_a_person_is_saved_and_they_are_erased(till):
    till.to_page("Customers")
    till.write("Find a customer", "Zoe")
    till.do("Zoe Brown…", "Save their data…", "Save")
    till.kept.until(lambda: "export_customer" in till.kept.verbs())
    till.do("Erase…")
    till.write("Type the name to confirm", "Zoe Brown")
    till.do("Erase for good")
    till.last("erase_customer", after="Erase for good")


def test_a_file_of_customers_is_tried_and_taken(till):
    file = till.home / "people.csv"
    file.write_text("First name,Last name,Mobile\nNia,Okoro,0400111222\n", "utf-8")
    till.to_page("Settings")
    till.do("Import", "Customers……")  # of which the last … stands for the rest
    till.name_file(str(file))
    till.do("Try it", "Take …")
    till.reader.insist("Take …", lambda: till.kept.rows("SELECT id FROM profiles WHERE first_name = 'Nia'"))


def newest(window):
    """The name of the newest backup in the list."""
    return next(each.name for each in window.reader.things() if ", newest" in each.name)


def test_a_backup_is_made_looked_into_and_gone_back_to(till):
    till.to_page("Settings")
    till.do("Backups", "Back up now")
    till.reader.find("The backup is made, and nothing is wrong in it.")
    till.do(newest(till), "Go back to it…", "Go back, now")
    till.reader.find("The store is as it was on …")


def test_a_test_ticket_without_a_printer_is_refused_in_words(till):
    till.to_page("Settings")
    till.do("Printers", "A receipt printer in the network")
    till.write("Address of the printer", "127.0.0.1:9")
    till.do("Use this printer", "Test print")
    till.reader.find("The test ticket did not come out…")


def test_language_and_colours_are_changed_in_the_view_menu(till):
    for line, heard in (("Deutsch", "Ansicht"), ("English", "View")):
        till.choose_in_menu("View" if line == "Deutsch" else "Ansicht", line)
        till.reader.find(heard)
    till.choose_in_menu("View", "Dark colours")


def test_the_first_pin_is_given_the_desk_locked_and_opened_and_leave_given(till):
    till.to_page("Settings")
    till.do("PINs and roles")
    till.choose_in_menu("Role of Ana…", "Manager: may do everything")
    till.last("set_role", after="Role of Ana…")
    till.do("Give a PIN: Ana…", *PIN, "OK", *PIN, "OK")
    till.last("set_pin", after="OK")
    till.do("Lock now", "Ana…", *PIN, "OK")
    till.reader.find("New booking")


def test_customers_take_a_ticket_and_say_that_they_are_here_and_staff_get_out_by_a_pin(record, tmp_path):
    kept = begin(tmp_path)
    guard(tmp_path)
    with walked(tmp_path, record / "kiosk.jsonl", "check-in", mark="first-paint") as window:
        window.do("Cut…")
        kept.until(lambda: kept.verbs()[-1] == "check_in")
        window.do("Done", "I have an appointment…", "Name", *"HOLM", "Find it")
        hit = window.reader.wait(lambda: window.named("kiosk.hit."), "the booking")
        window.reader.act(hit)
        kept.until(lambda: "arrive" in kept.verbs())
        window.do("Done", "The Shop. Staff: hold to leave", *PIN, "OK")
        window.reader.find("New booking")


def test_who_takes_a_ticket_is_asked_what_their_service_has_to_know(record, tmp_path):
    kept = begin(tmp_path, asks=True)
    said = "SELECT id FROM queue_entries WHERE notes LIKE 'Your size? XL'"
    with walked(tmp_path, record / "asked.jsonl", "check-in", mark="first-paint") as window:
        window.do("Fitting…", *"XL", "Take a ticket")
        window.reader.insist("Take a ticket", lambda: kept.rows(said))
        assert kept.verbs()[-1] == "check_in"


def test_a_customer_is_erased_with_a_managers_pin_for_this_once(record, tmp_path):
    kept = begin(tmp_path)
    guard(tmp_path)
    with walked(tmp_path, record / "leave.jsonl", mark="first-paint") as window:
        window.do("Bob…", *BOBS, "OK")
        window.reader.find("New booking")
        window.to_page("Customers")
        window.write("Find a customer", "Zoe")
        window.do("Zoe Brown…", "Erase…")
        window.write("Type the name to confirm", "Zoe Brown")
        window.do("Erase for good", *PIN, "OK")
        window.last("erase_customer", after="OK")
    allowed = kept.rows("SELECT allowed_by FROM audit WHERE verb = 'erase_customer'")
    assert allowed[-1]["allowed_by"] is not None
