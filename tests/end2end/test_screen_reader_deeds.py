"""What is done about customers, by names alone with a look into the store: merged, asked before and after, called."""

import pytest

from tests.support.display import needs
from tests.support.morning_shop import DYE, Morning
from tests.support.screen_reader import missing_tools
from tests.support.setup_files import form, question, write_file
from tests.support.terminal import run_apart
from tests.support.walking import walked

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.soak,
]
FITTING = 4
MOST_STOPS = 40
"""So often the Tab key is pressed at the most."""


def asked_after():
    """What is asked when a visit is over."""
    one = question(label="How was it?") | {"id": 71}
    one["question"] |= {"id": 701, "handle": "how", "link_type": "none", "link_target": None}
    one["version"] |= {"id": 7001}
    pages = [{"title": "After", "questions": [one]}]
    versions = [{"id": 51, "version": 1, "pages": pages}]
    return form(
        id=6, handle="after", name="After the visit", purpose="post_visit", current_version_id=51, versions=versions
    )


@pytest.fixture(scope="module")
def till(tmp_path_factory):
    """A window on a shop that asks a size before a fitting, and how it was after every visit."""
    home, made = tmp_path_factory.mktemp("deeds"), Morning()
    made.booked("Tom Becker", 15, "Bob")
    for name, minutes in (("Nora Fields", 90), ("Norah Fields", 150), ("Eva Roth", 210)):
        made.booked(name, minutes, "Bob")
    for minutes, staff in ((60, "Ana"), (120, "Ana"), (180, "Cyd")):
        made.booked("Zoe Brown", minutes, staff, DYE)
    rows = made.rows()
    rows["questionnaires"] = [form(), asked_after()]
    cut = rows["appointment_definitions"][0]
    rows["appointment_definitions"].append(
        {**cut, "id": FITTING, "handle": "fitting", "name": "Fitting", "booking_questionnaire": 5}
    )
    answer = run_apart("setup", write_file(home, rows, "deeds.json"), environment={"FLOORWALKER_HOME": str(home)})
    assert answer.code == 0, answer.err
    with walked(home, tmp_path_factory.mktemp("record") / "deeds.jsonl") as window:
        yield window


def test_two_customers_are_made_one_and_it_is_taken_back(till):
    till.to_page("Customers")
    till.write("Find a customer", "Nora Fields")
    till.do("Nora Fields…", "Norah Fields, almost the same name", "Make them one")
    till.last("merge_customers", after="Make them one")
    assert till.kept.rows("SELECT count(*) AS n FROM profiles WHERE merged_into IS NOT NULL")[0]["n"] == 1
    till.do("Undo: …")
    till.last("undo", after="Undo: …")


def test_an_answer_is_asked_for_before_a_booking_and_kept_with_it(till):
    till.to_page("Today")
    till.do("New booking")
    till.choose("Fitting…", "Cyd Ng…", "19:00")
    till.write("Find a customer", "Eva Ro")
    till.choose("Eva Roth…")
    till.reader.find("Still to answer: “Your size?”")
    till.write("Your size? (needed)", "forty")
    till.do("Book")
    till.reader.insist("Book", lambda: "book" in till.kept.verbs("Eva Roth"))
    assert till.kept.rows("SELECT count(*) AS n FROM answers WHERE value LIKE '%forty%'")[0]["n"] == 1


def test_a_walk_in_is_asked_from_the_notice_of_their_check_in(till):
    till.to_page("Queue")
    till.do("Check in a walk-in")
    till.do("Check in without a name: Fitting…", "Ask now: …", "Keep the answers")
    till.write("Your size? (needed)", "forty-two")
    till.do("Keep the answers")
    kept = "SELECT id FROM queue_entries WHERE notes = 'Your size? forty-two'"
    till.reader.insist("Keep the answers", lambda: till.kept.rows(kept))


def test_what_a_customer_says_after_a_visit_is_kept(till):
    till.to_page("Queue")
    till.do("Tom Becker, Cut…", "Complete: Tom Becker")
    till.last("complete", after="Complete: Tom Becker")
    till.to_page("Appointments")
    till.do("Tom Becker…", "Ask for feedback", "Keep the feedback")
    till.write("How was it? (needed)", "splendid")
    till.do("Keep the feedback")
    till.last("submit", after="Keep the feedback")
    till.reader.find("splendid")


def test_whom_a_time_is_offered_may_decline_it(till):
    till.to_page("Waitlist")
    till.do("Put on the list")
    till.write("Find a customer", "Norah")
    till.do("Norah Fields…", "Put on the waitlist", "Hold and call Norah Fields", "Does not want it: Norah Fields")
    till.last("decline", after="Does not want it: Norah Fields")
    till.reader.find("1, Norah Fields, any time suits, since today, did not want it")


def test_what_nobody_takes_is_given_away_on_its_page(till):
    till.to_page("Calendar")
    till.do("Block time, breaks and days off", "Ana Ng", "Off sick today…")
    till.reader.insist("Off today", lambda: "take_off" in till.kept.verbs())
    till.to_page("Uncovered")
    till.do("Give to Cyd: Zoe Brown")
    till.last("reassign", after="Give to Cyd: Zoe Brown")


def test_the_report_of_the_day_is_read(till):
    till.to_page("Reports")
    till.reader.find("In all: …")
    till.reader.find("Planned with 30 min; too few were finished of late to say how long it takes")


def reach(till, name):
    """Go on with the Tab key until the keyboard is on what is called so."""
    till.ear.reached()
    for _ in range(MOST_STOPS):
        till.keys("Tab")
        heard = till.reader.wait(lambda: till.ear.reached() or None, "where the keyboard is")
        if heard.startswith(name):
            return
    raise AssertionError(f"{name} is not reached")


def test_the_head_of_a_member_of_staff_is_reached_and_pressed(till):
    till.to_page("Calendar")
    reach(till, "Ana Ng, ")
    till.keys("space")
    till.reader.find("Block time…")


def test_the_head_of_a_day_is_reached_and_pressed(till):
    till.to_page("Calendar")
    till.do("Show three days")
    reach(till, f"{Morning().now:%A}, ")
    till.keys("space")
    till.reader.wait(lambda: till.reader.is_chosen("Show one day") or None, "that one day is shown")


def test_the_month_is_gone_through_by_what_is_heard(till):
    till.to_page("Calendar")
    till.reader.act(till.reader.wait(lambda: till.named("header-title"), "the date"))
    for name in ("The month after", "The month before", "Back to today"):
        reach(till, name)
        till.keys("space")
    till.reader.find("Day calendar")
