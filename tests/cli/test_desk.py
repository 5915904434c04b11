"""``floorwalker desk VERB``: every verb, by every name that a record has, and what is printed of it."""

import inspect

import pytest

from app.cli.desk import CALL_NEXT, LISTS, VERBS
from app.cli.wishes import WISHES
from app.desk import records
from app.desk.shop import VERBS as DESK
from tests.support.setup_files import ANA, BOB, MAX, ZOE, booking, small_shop, walk_in, write_file

CUT = ("--definition", "cut", "--location", "mel")
TEN = ("--start", "2026-05-11 10:00")
FORM = ("--definition", "form", "--location", "mel", "--profile", ZOE, *TEN)


@pytest.fixture
def book(desk):
    """Book a cut for Zoe at ten; the record."""
    return lambda *flags: desk("book", *CUT, "--profile", ZOE, *TEN, *flags, "--json").json


@pytest.fixture
def check_in(desk):
    """Check a walk-in in for a cut; the record."""
    return lambda *flags: desk("check-in", *CUT, *flags, "--json").json


@pytest.fixture
def act(desk):
    """Do something to a record; the record after it."""
    return lambda verb, record, *flags: desk(verb, "--id", record["id"], *flags, "--json").json


def test_a_booking_is_printed_with_the_names_of_the_api(book):
    made = book("--notes", "by the window")
    assert list(made)[:2] == ["id", "remote_id"]
    assert (made["status"], made["scheduled_start_at"], made["scheduled_end_at"], made["timezone"], made["notes"]) == (
        "confirmed", "2026-05-11 00:00:00", "2026-05-11 00:30:00", "Australia/Melbourne", "by the window",
    )  # fmt: skip
    assert (made["assigned_staff_id"], made["profile_id"], made["confirmed_at"]) == (ANA, ZOE, "2026-05-10 23:00:00")


def test_for_people_the_record_is_one_line(desk, book):
    made = book()
    assert desk("arrive", "--id", made["id"]).out == f"arrive: C001 arrived 2026-05-11 00:00:00 {made['id']}\n"


def test_an_end_a_member_and_a_status_may_be_given(book):
    made = book("--end", "2026-05-11 11:00", "--staff", BOB, "--status", "requested")
    assert (made["scheduled_end_at"], made["assigned_staff_id"], made["status"]) == (
        "2026-05-11 01:00:00",
        BOB,
        "requested",
    )


@pytest.mark.parametrize("start", ["2026-05-11T10:00", "2026-05-11T00:00:00Z", "2026-05-11 02:00:00+02:00"])
def test_a_start_may_carry_an_offset(book, start):
    assert book("--start", start)["scheduled_start_at"] == "2026-05-11 00:00:00"


def test_a_wall_time_in_a_gap_moves_forward_and_a_repeated_one_is_the_first(book):
    assert book("--start", "2026-10-04 02:30")["scheduled_start_at"] == "2026-10-03 16:30:00"
    assert book("--start", "2027-04-04 02:30")["scheduled_start_at"] == "2027-04-03 15:30:00"


@pytest.mark.parametrize(("definition", "location"), [("cut", "mel"), ("1", "13"), ("local", "local")])
def test_a_service_and_a_place_go_by_handle_number_or_local_id(desk, book, definition, location):
    known = book()
    names = {"local": known["appointment_definition_id"]}.get(definition, definition)
    place = {"local": known["location_id"]}.get(location, location)
    made = desk("book", "--definition", names, "--location", place, "--profile", MAX, *TEN, "--json").json
    assert made["appointment_definition_id"] == known["appointment_definition_id"]


def test_a_record_goes_by_the_id_of_the_set_up_file(desk, floorwalker, tmp_path):
    floorwalker("setup", write_file(tmp_path, {**small_shop(), "appointments": [booking(7)]}))
    made = desk("arrive", "--id", 7, "--json").json
    assert (made["status"], made["remote_id"]) == ("arrived", 7)


def test_where_an_appointment_and_a_walk_in_have_one_number_each_verb_means_its_own(desk, floorwalker, tmp_path):
    rows = {"appointments": [booking(1, status="arrived")], "appointment_queues": [walk_in(1)]}
    floorwalker("setup", write_file(tmp_path, {**small_shop(), **rows}))
    assert desk("serve", "--id", 1, "--json").json["ticket"] == "C001"
    assert desk("serve", "--appointment", 1, "--json").json["started_at"] == "2026-05-10 23:00:00"


def test_a_request_is_approved_or_rejected_with_a_reason(desk, act):
    call = ("book", "--definition", "dye", "--location", "mel", *TEN, "--json")
    first, second = (desk(*call, "--profile", each).json for each in (ZOE, MAX))
    assert act("approve", first)["approved_at"] == "2026-05-10 23:00:00"
    rejected = act("reject", second, "--reason", "no colour left")
    assert (rejected["status"], rejected["reason"]) == ("rejected", "no colour left")


def test_a_booking_goes_through_its_day(book, act):
    made = book()
    assert [act(verb, made)["status"] for verb in ("arrive", "complete")] == ["arrived", "completed"]


def test_who_did_not_come_may_still_come_late(book, act):
    made = book()
    assert [act(verb, made)["status"] for verb in ("no-show", "arrive")] == ["no_show", "arrived"]


def test_a_booking_is_moved_given_away_noted_and_called_off(book, act):
    made = book()
    moved = act("reschedule", made, "--start", "2026-05-11 12:00", "--staff", BOB)
    assert (moved["scheduled_start_at"], moved["assigned_staff_id"]) == ("2026-05-11 02:00:00", BOB)
    assert act("reassign", made, "--staff", ANA)["assigned_staff_id"] == ANA
    assert act("note", made, "--notes", "call first")["notes"] == "call first"
    assert act("cancel", made, "--reason", "ill")["reason"] == "ill"


def test_a_walk_in_is_printed_with_ticket_calls_and_what_was_quoted(check_in):
    made = check_in("--guest", "Robin")
    assert (made["ticket"], made["calls"], made["guest_name"], made["status"]) == ("C001", 0, "Robin", "waiting")
    assert made["quoted_from"] <= made["quoted_until"]


def test_a_walk_in_is_called_served_and_finished(check_in, act):
    made = check_in()
    assert [act(verb, made)["status"] for verb in ("call", "serve", "finish")] == ["called", "served", "served"]


def test_the_next_in_line_is_called_at_a_place(desk, check_in):
    check_in()
    called = desk("call", "--location", "mel", "--staff", ANA, "--json").json
    assert (called["ticket"], called["status"], called["calls"]) == ("C001", "called", 1)


def test_nobody_waiting_is_a_refusal(desk):
    answer = desk("call", "--location", "mel")
    assert (answer.code, "nobody is waiting (rule 27)" in answer.complaint) == (2, True)


def test_out_of_order_needs_a_reason(desk, check_in, act):
    check_in()
    second = check_in()
    assert "needs a reason" in desk("call", "--id", second["id"]).complaint
    assert act("call", second, "--reason", "a taxi waits")["reason"] == "a taxi waits"


def test_who_does_not_answer_goes_back_in_line_and_who_steps_out_is_parked(check_in, act):
    made = check_in()
    act("call", made)
    back = act("requeue", made)
    assert (back["status"], back["calls"]) == ("waiting", 1)
    assert act("park", made)["parked_at"] == "2026-05-10 23:00:00"
    assert act("unpark", made)["parked_at"] is None


def test_a_walk_in_becomes_a_booking(check_in, act, desk):
    made = check_in("--profile", ZOE)
    booked = act("convert", made)
    assert (booked["status"], booked["profile_id"]) == ("arrived", ZOE)
    assert desk("list", "queue", "--json").json[0]["appointment_id"] == booked["id"]


def test_an_anonymous_walk_in_needs_a_customer_first(desk, check_in, act):
    made = check_in()
    assert "needs a customer" in desk("convert", "--id", made["id"]).complaint
    assert act("convert", made, "--profile", MAX, "--start", "2026-05-11 15:00")["profile_id"] == MAX


def test_a_wish_is_kept_and_fulfilled(desk, act):
    wish = desk("waitlist", *CUT, "--profile", ZOE, "--start", "2026-05-12 10:00", "--notes", "mornings", "--json").json
    assert (wish["status"], wish["desired_start_at"], wish["notes"]) == ("active", "2026-05-12 00:00:00", "mornings")
    made = act("fulfil", wish, "--start", "2026-05-12 09:00")
    assert desk("list", "waitlist", "--json").json[0]["appointment_id"] == made["id"]


def test_a_wish_says_days_times_dates_and_staff_as_the_window_does(desk):
    when = ("--days", "mon,FRI", "--from", "09:00", "--until", "12:30", "--first", "2026-05-12")
    wish = desk("waitlist", *CUT, "--profile", ZOE, *when, "--staff", f"{ANA}, {BOB}", "--json").json
    assert wish["meta"]["wish"] == {
        "days": ["MON", "FRI"], "from": "09:00", "until": "12:30", "first": "2026-05-12", "staff": [ANA, BOB],
    }  # fmt: skip


def test_answers_are_given_by_the_question_s_id_or_handle(desk):
    assert "“Your size?” needs an answer (rule 31)" in desk("book", *FORM).complaint
    assert [desk("book", *FORM, "--answer", said).code for said in ("70=M", "size=M = L")] == [0, 0]


def test_a_visit_without_a_booking_is_recorded(desk):
    assert desk("visit", "--location", "mel", "--profile", ZOE, "--json").json["visited_at"] == "2026-05-10 23:00:00"


def test_a_taken_time_is_refused_in_words_and_booked_over_it_with_a_reason(desk, book):
    book("--staff", ANA)
    again = ("book", *CUT, "--profile", MAX, *TEN, "--staff", ANA)
    assert desk(*again).complaint == "floorwalker: Ana is taken from 10:00 to 10:30 (rule 12)"
    assert "needs a reason in words" in desk(*again, "--override").complaint
    assert desk(*again, "--override", "--reason", "a regular", "--json").json["override_reason"] == "a regular"
    assert desk(*again, "--override", "another regular", "--json").json["override_reason"] == "another regular"


def test_the_last_step_is_taken_back_and_its_record_printed(desk, book, act):
    made = book()
    act("arrive", made)
    undone = desk("undo", "--json").json
    assert (undone["id"], undone["status"], undone["arrived_at"]) == (made["id"], "confirmed", None)


def test_the_last_step_of_a_record_is_taken_back(desk, book, act):
    made, other = book(), book("--start", "2026-05-11 12:00")
    act("cancel", made)
    act("arrive", other)
    assert act("undo", made)["status"] == "confirmed"


def test_a_booking_undone_is_called_off(desk, book):
    book()
    assert desk("undo", "--json").json["status"] == "cancelled"


def test_nothing_to_undo_is_a_refusal(desk):
    assert "there is nothing to take back (rule 24)" in desk("undo").complaint


BAD = {
    "a missing flag": (["book", *CUT, *TEN], "desk book: --profile is missing; it is the customer"),
    "a missing id": (["arrive"], "desk arrive: --id is missing"),
    "a call of nobody": (["call"], "desk call: --location is missing; it is the place"),
    "a flag of another verb": (["arrive", "--id", "1", *TEN], "desk arrive: --start means nothing here; leave it out"),
    "a place for who is called by id": (["call", "--id", "1", "--location", "mel"], "call: --location means nothing"),
    "a reason for nothing": (["book", *CUT, "--profile", ZOE, *TEN, "--reason", "x"], "--reason means nothing here"),
    "an override of nothing": (["complete", "--id", "1", "--override"], "desk complete: --override means nothing here"),
    "two ways to say which": (["arrive", "--id", "1", "--appointment", "1"], "desk arrive: --id means nothing here"),
    "an answer to nothing": (["arrive", "--id", "1", "--answer", "1=2"], "desk arrive: --answer means nothing here"),
    "a service that is not there": (
        ["book", "--definition", "perm", "--location", "mel", "--profile", ZOE, *TEN],
        "--definition: there is no service “perm”; name one by its handle, its local id or the set-up file's id",
    ),
    "a customer who is not there": (["book", *CUT, "--profile", "eve", *TEN], "--profile: there is no customer “eve”"),
    "an appointment that is not there": (["arrive", "--id", "99"], "--id: there is no appointment “99”"),
    "a record that is not there": (["cancel", "--id", "x"], "no appointment or queue entry or waitlist entry “x”"),
    "an id beyond all numbers": (["arrive", "--id", "9" * 40], "--id: there is no appointment"),
    "bytes that are no text": (["arrive", "--id", "\udcff"], r"there is no appointment “\udcff”"),
    "a NUL in notes": (["check-in", *CUT, "--notes", "a\0"], "notes: it contains a NUL character"),
    "half a pair in notes": (["check-in", *CUT, "--guest", "\ud800"], "guest_name: it contains half of a surrogate"),
    "a time that is none": (
        ["book", *CUT, "--profile", ZOE, "--start", "tomorrow"],
        "--start: 'tomorrow' is not a time; write wall time at the place, \"2026-05-11 10:00\"",
    ),
    "an end before the start": (
        ["book", *CUT, "--profile", ZOE, *TEN, "--end", "2026-05-11 09:00"],
        "--end: '2026-05-11 09:00' is not after --start '2026-05-11 10:00'; the end must be after the start (rule 4)",
    ),
    "a status of another life": (
        ["book", *CUT, "--profile", ZOE, *TEN, "--status", "seated"],
        "--status: 'seated' is no status here; use one of requested, confirmed",
    ),
    "an answer without a question": (
        ["book", *FORM, "--answer", "M"],
        "--answer: 'M' is no answer; write the question's id or handle, = and the answer",
    ),
    "two answers to one question": (
        ["book", *FORM, "--answer", "70=a", "--answer", "70=b"],
        "--answer: '70' is answered twice",
    ),
    "an answer to a question that is not asked": (
        ["book", *FORM, "--answer", "71=a"],
        "there is no question “71”",
    ),
    "an answer where nothing is asked": (["book", *CUT, "--profile", ZOE, *TEN, "--answer", "1=2"], "asks no question"),
    "a walk-in where none may queue": (["check-in", "--definition", "dye", "--location", "mel"], "takes no walk-ins"),
    "a wish for no weekday": (["waitlist", *CUT, "--profile", ZOE, "--days", "MON,someday"], "--days: 'someday' is no"),
    "a wish for no time": (["waitlist", *CUT, "--profile", ZOE, "--from", "9"], "--from: '9' is no time of day"),
    "a wish that ends before it begins": (
        ["waitlist", *CUT, "--profile", ZOE, "--first", "2026-05-12", "--last", "2026-05-11"],
        "--last: 2026-05-11 is before --first 2026-05-12",
    ),
    "a wish for dates that are over": (
        ["waitlist", *CUT, "--profile", ZOE, "--last", "2020-01-01"], "the dates wished for are over (rule 40)",
    ),
    "a wish for nobody": (["waitlist", *CUT, "--profile", ZOE, "--staff", f"{ANA},eve"], "--staff: there is no"),
    "a wish where none is made": (["check-in", *CUT, "--days", "MON"], "desk check-in: --days means nothing here"),
    "a waitlist that is closed": (
        ["waitlist", "--definition", "dye", "--location", "mel", "--profile", ZOE],
        "Dye has no waitlist (rule 18)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_is_one_line_and_exit_2_and_nothing_changed(desk, case):
    call, words = BAD[case]
    answer = desk(*call)
    assert answer.code == 2
    assert words in answer.complaint
    assert desk("list", "audit", "--json").json == []


def test_a_step_that_rule_19_forbids_is_a_refusal(desk, book, act):
    made = book()
    act("complete", made)
    answer = desk("no-show", "--id", made["id"])
    assert (answer.code, "(rule 19)" in answer.complaint) == (2, True)


def test_ten_thousand_characters_of_any_script_are_kept(check_in):
    text = ("大家🙂é " * 2000).strip()
    made = check_in("--notes", text, "--guest", text)
    assert (made["notes"], made["guest_name"]) == (text, text)


def test_every_verb_takes_what_its_flags_become():
    words = {
        "definition": "definition_id", "location": "location_id", "profile": "profile_id", "staff": "staff_id",
        "guest": "guest_name", "override": "override_reason", "answer": "answers", "id": None,
    }  # fmt: skip
    wishes = dict.fromkeys(WISHES, "wish")
    special = {"join_waitlist": {"start": "desired_start_at", **wishes}, "note": {"notes": "text"}}
    for name, needs, takes in (*VERBS.values(), CALL_NEXT):
        taken = {special.get(name, {}).get(flag, words.get(flag, flag)) for flag in (*needs, *takes)} - {None}
        assert taken <= set(inspect.signature(DESK[name]).parameters), name


def test_every_list_is_there():
    assert all(hasattr(records, each.name) for each in LISTS.values())


def test_what_was_taken_back_is_done_again_and_printed(desk, book, act):
    made = book()
    act("arrive", made)
    desk("undo")
    again = desk("redo", "--json").json
    assert (again["id"], again["status"]) == (made["id"], "arrived")


def test_what_was_taken_back_of_a_record_is_done_again(desk, book, act):
    made, other = book(), book("--start", "2026-05-11 12:00")
    act("cancel", made)
    act("undo", made)
    act("arrive", other)
    assert act("redo", made)["status"] == "cancelled"


def test_nothing_to_do_again_is_a_refusal(desk, book):
    book()
    assert "there is nothing to do again (rule 24)" in desk("redo").complaint
