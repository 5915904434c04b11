"""Every reason for which something is not possible: a code, the facts, and its words in one place.

The English templates are what the command line prints and what the window's translations start from.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Code(StrEnum):
    """What stands in the way. The number behind a code is the rule that it comes from."""

    # why a start is no slot
    NOT_BOOKABLE = "not_bookable"  # 9: walk-in only, unpublished, archived
    NOT_OFFERED_HERE = "not_offered_here"  # 9: not linked or not active at the location
    CLOSED_FOR_GOOD = "closed_for_good"  # 9: the location is closed for ever
    NO_HOURS = "no_hours"  # 8: a calendar without any rows
    CLOSED_DEFINITION = "closed_definition"  # 6-8, 11
    CLOSED_LOCATION = "closed_location"  # 6-8, 11
    CLOSED_STAFF = "closed_staff"  # 6-8, 11
    OFF_GRID = "off_grid"  # 10
    PAST = "past"  # 15
    LEAD = "lead"  # 15
    ADVANCE = "advance"  # 15
    TAKEN = "taken"  # 12: the booking itself overlaps
    TAKEN_BUFFER = "taken_buffer"  # 12: only a buffer overlaps
    FULL = "full"  # 13
    OTHER_SERVICE = "other_service"  # 13: a booking keeps its service, which has no staff or other places
    NO_STAFF = "no_staff"  # 16: nobody is eligible
    STAFF_NOT_ELIGIBLE = "staff_not_eligible"  # 16
    # why a verb is refused
    WRONG_STEP = "wrong_step"  # 19, 22, 23
    NOT_ALLOWED_WALK_IN = "not_allowed_walk_in"  # 18
    NOT_ALLOWED_WAITLIST = "not_allowed_waitlist"  # 18
    WISH_OVER = "wish_over"  # 40: the dates wished for have passed
    WAITS_ALREADY = "waits_already"  # 40: on the list for the same already
    CUSTOMER_NEEDED = "customer_needed"  # 22
    STAFF_NEEDED = "staff_needed"  # 16
    REASON_NEEDED = "reason_needed"  # 25
    ANSWER_NEEDED = "answer_needed"  # 31
    ANSWER_WRONG = "answer_wrong"  # 31
    END_BEFORE_START = "end_before_start"  # 4
    RANGE_TOO_LONG = "range_too_long"  # 17
    NOT_TODAY = "not_today"  # 24
    ALREADY_UNDONE = "already_undone"  # 24
    NOTHING_TO_UNDO = "nothing_to_undo"  # 24
    IMPORT_STAYS = "import_stays"  # 24: customers who were added stay, and an import is many of them at once
    NOTHING_TO_REDO = "nothing_to_redo"  # 24: nothing was taken back, or something new came after
    CHANGED_SINCE = "changed_since"  # 24: a later step stands on this one
    NO_TIME_OFF = "no_time_off"  # 7: the break or day off that is to be changed is not there
    IS_COVERED = "is_covered"  # 25: nothing to keep a booking in spite of
    NOBODY_WAITING = "nobody_waiting"  # 27
    NOT_DUE_YET = "not_due_yet"  # 27
    CALLED_JUST_NOW = "called_just_now"  # 22: a recall sooner than the shop wants
    LINE_PAUSED = "line_paused"  # 18: a manager lets nobody into the line
    LINE_FULL = "line_full"  # 18: as many wait as a manager lets in
    LAST_CHECK_IN = "last_check_in"  # 18: too late for today
    NO_PRINTER = "no_printer"  # 26
    SETUP_CONTRADICTION = "setup_contradiction"  # 18
    LEAVE_NEEDED = "leave_needed"  # 25: not everybody may, and no manager gave leave
    MANAGER_FIRST = "manager_first"  # the first PIN, or nobody could give the others
    LAST_MANAGER = "last_manager"  # nobody else could give PINs and leave
    OFFERED_ALREADY = "offered_already"  # 41: a time is held for them already
    NOTHING_HELD = "nothing_held"  # 41: no time is held for them, or not any more
    NOT_THEIR_TURN = "not_their_turn"  # 42: somebody comes before them
    NOT_FOUND = "not_found"
    READ_ONLY_HERE = "read_only_here"  # owned by the remote


WORDS: dict[Code, str] = {
    Code.NOT_BOOKABLE: "{service} cannot be booked: it is {why} (rule 9)",
    Code.NOT_OFFERED_HERE: "{service} is not offered at {place} (rule 9)",
    Code.CLOSED_FOR_GOOD: "{place} is closed for good (rule 9)",
    Code.NO_HOURS: "{who} has no hours set up at all, so it counts as closed (rule 8)",
    Code.CLOSED_DEFINITION: "outside the hours of {who} (rule 11)",
    Code.CLOSED_LOCATION: "{who} is closed then (rule 11)",
    Code.CLOSED_STAFF: "{who} is not working then (rule 11)",
    Code.OFF_GRID: "not one of the times on the grid of {who} (rule 10)",
    Code.PAST: "that time is already past (rule 15)",
    Code.LEAD: "customers must book at least {minutes} minutes ahead (rule 15)",
    Code.ADVANCE: "customers can book at most {days} days ahead (rule 15)",
    Code.TAKEN: "{who} is taken from {start} to {end} (rule 12)",
    Code.TAKEN_BUFFER: "{who} is in the buffer of the booking from {start} to {end} (rule 12)",
    Code.FULL: "full: {peak} of {capacity} places are taken then (rule 13)",
    Code.OTHER_SERVICE: "the places are those of {who}, and the booking is for {service} (rule 13)",
    Code.NO_STAFF: "nobody is eligible for {service} at {place} (rule 16)",
    Code.STAFF_NOT_ELIGIBLE: "{who} is not eligible for {service} at {place} (rule 16)",
    Code.WRONG_STEP: "it is {status}, and from there it cannot become {wanted} (rule {rule})",
    Code.NOT_ALLOWED_WALK_IN: "{service} takes no walk-ins: it needs walk-ins and the queue allowed (rule 18)",
    Code.NOT_ALLOWED_WAITLIST: "{service} has no waitlist (rule 18)",
    Code.WISH_OVER: "the dates wished for are over (rule 40)",
    Code.WAITS_ALREADY: "{customer} waits for {service} already: change that wish instead (rule 40)",
    Code.CUSTOMER_NEEDED: "an appointment needs a customer: name one first (rule 22)",
    Code.STAFF_NEEDED: "{service} needs a member of staff: name one in assigned_staff_id (rule 16)",
    Code.REASON_NEEDED: "this needs a reason in words (rule 25)",
    Code.ANSWER_NEEDED: "the question “{question}” needs an answer (rule 31)",
    Code.ANSWER_WRONG: "the answer to “{question}” does not fit: {right} (rule 31)",
    Code.END_BEFORE_START: "the end must be after the start (rule 4)",
    Code.RANGE_TOO_LONG: "a range is at most {days} days, both ends counted; this one has {asked} (rule 17)",
    Code.NOT_TODAY: "only a step of the same day can be taken back (rule 24)",
    Code.ALREADY_UNDONE: "that step has been taken back already (rule 24)",
    Code.NOTHING_TO_UNDO: "there is nothing to take back (rule 24)",
    Code.IMPORT_STAYS: "customers who were imported stay: their import cannot be taken back (rule 24)",
    Code.NOTHING_TO_REDO: "there is nothing to do again (rule 24)",
    Code.CHANGED_SINCE: "it has changed since: take back the later step first (rule 24)",
    Code.NO_TIME_OFF: "{who} has no such time off any more (rule 7)",
    Code.IS_COVERED: "somebody takes this booking already: nothing needs deciding (rule 25)",
    Code.NOBODY_WAITING: "nobody is waiting (rule 27)",
    Code.NOT_DUE_YET: "the booking is early, and a walk-in waits: call it out of order with a reason (rule 27)",
    Code.CALLED_JUST_NOW: "called a moment ago: call again in {seconds} seconds (rule 22)",
    Code.LINE_PAUSED: "nobody can check in at the moment: the line is paused (rule 18)",
    Code.LINE_FULL: "the line is full: no more than {most} may wait at once (rule 18)",
    Code.LAST_CHECK_IN: "it is too late to check in today: the last check-in was at {time} (rule 18)",
    Code.NO_PRINTER: "this till has no ticket printer: choose one in the settings (rule 26)",
    Code.SETUP_CONTRADICTION: "{why} (rule 18)",
    Code.LEAVE_NEEDED: "not everybody may do this: it needs a manager's PIN (rule 25)",
    Code.MANAGER_FIRST: "the first PIN must be a manager's: make {who} a manager, or begin with somebody who is one",
    Code.LAST_MANAGER: "{who} is the only manager with a PIN: give another manager one first",
    Code.OFFERED_ALREADY: "a time is held for them already: end that call first (rule 41)",
    Code.NOTHING_HELD: "no time is held for them any more: hold it again (rule 41)",
    Code.NOT_THEIR_TURN: "{customer} comes first for this time: say why it is offered to somebody else (rule 42)",
    Code.NOT_FOUND: "there is no {what} “{name}”",
    Code.READ_ONLY_HERE: "{what} belongs to the connected remote: change it there",
}


class Reason(NamedTuple):
    """One thing in the way: the code, and the facts that its words name.

    ``record_id`` is the record in the way; ``start`` and ``end`` are UTC seconds; whoever shows them knows the zone.
    """

    code: Code
    record_id: str = ""
    start: int = 0
    end: int = 0
    facts: tuple[tuple[str, str | int], ...] = ()


def reason(code: Code, record_id: str = "", start: int = 0, end: int = 0, **facts: str | int) -> Reason:
    """The reason with these facts, e.g. ``reason(Code.LEAD, minutes=120)``."""
    return Reason(code, record_id, start, end, tuple(facts.items()))


def word_reason(given: Reason) -> str:
    """The reason as one English clause; a fact that nobody gave is left as its name, never an error."""
    return WORDS[given.code].format_map(_Facts(given.facts))


class _Facts(dict[str, "str | int"]):
    def __missing__(self, key: str) -> str:
        return key
