"""A step that a remote has yet to hear, in plain words: one template for each thing that can be done.

The English templates are what the window's translations start from. ``{whom}`` is the customer or the ticket, ``{was}``
and ``{now}`` are times of day, ``{what}`` the service.
"""

from __future__ import annotations

from collections.abc import Mapping

STEPS: Mapping[str, str] = {
    "book": "Book {whom} for {what} at {now}",
    "approve": "Approve {whom} at {now}",
    "reject": "Reject {whom} at {now}",
    "cancel": "Cancel {whom}",
    "arrive": "{whom} has arrived",
    "complete": "{whom} is done",
    "no_show": "{whom} did not come",
    "reschedule": "Move {whom} {was} → {now}",
    "reassign": "Give {whom} to somebody else",
    "note": "Note on {whom}",
    "check_in": "Check in {whom} for {what}",
    "call": "Call {whom}",
    "call_next": "Call {whom}",
    "recall": "Call {whom} again",
    "serve": "Serve {whom}",
    "hand_over": "Give {whom} to somebody else",
    "finish": "Finish with {whom}",
    "requeue": "Put {whom} back in line",
    "park": "Keep the place of {whom}",
    "unpark": "{whom} is back in line",
    "transfer": "Send {whom} on to {what}",
    "convert": "Make a booking of {whom}",
    "name_walk_in": "Keep {whom} as a customer",
    "join_waitlist": "Put {whom} on the waitlist for {what}",
    "edit_wish": "Change the wish of {whom}",
    "hold": "Hold {now} for {whom} while they are called",
    "no_answer": "{whom} could not be reached",
    "decline": "{whom} does not want the time",
    "release": "Let go of the time held for {whom}",
    "lapse": "The time held for {whom} is free again",
    "fulfil": "Fulfil the wish of {whom}",
    "record_visit": "Visit of {whom}",
    "submit": "Feedback of {whom}",
    "add_customer": "New customer {whom}",
    "edit_customer": "Change {whom}",
    "merge_customers": "Merge {whom} with another customer",
    "add_offer": "New: {whom}",
    "change_offer": "Change {whom}",
    "remove_offer": "Delete {whom}",
    "introduce": "Tell of {whom}",
    "tell_again": "Tell of {whom} again",
    "undo": "Take back the last step with {whom}",
}
"""By verb."""
OTHER = "{verb}: {whom}"
SOMEBODY = "somebody"

NOTED: Mapping[str, str] = {
    "declined": "declined ({status})",
    "changed": "somebody else has changed it there meanwhile: {fields}",
    "unknown": "the remote does not know the {kind} of it",
    "deleted": "somebody has deleted it there",
    "no_service": "its service is not offered there any more: discard it, or try again once it is",
    "no_place": "its place is not there any more: discard it, or try again once it is",
    "no_member": "its member of staff does not work there any more: give it to somebody else, or discard it",
    "no_customer": "its customer is not there any more: discard it, or try again once they are",
    "in_use": "it is used there and cannot be deleted: discard this and retire it instead",
    "taken": "another one there has its handle: give it another handle and try again, or discard it",
    "twins": "there are {count} such bookings there, and nothing tells whether one is this: "
             "discard it here where it is among them, try again where it is not",
    "unlike": "there is a booking there that may be this one and has another {what}: "
              "discard it here where it is this one, try again where it is not",
    "not_reached": "not reached: {why}",
    "no_answer": "no answer that can be trusted: {why}",
    "failed": "it failed ({status})",
    "look_there": "{said}; look there before you try it again",
}  # fmt: skip
"""What the sync itself notes of a step, which is kept as a text; anything else was said by the remote."""
