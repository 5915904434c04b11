"""What the rows of a set-up file mean together: ids followed, times read, contradictions refused with their path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from app.core.setup import Setup
from app.core.values import Instant, Kind
from app.core.worded import Worded
from app.wire.json_text import show
from app.wire.question_meaning import name_versions, read_answers, read_questionnaire
from app.wire.queue_meaning import read_queue
from app.wire.reading import KnownRecords, NothingKnown, Reading, paths
from app.wire.record_meaning import (
    read_appointment,
    read_order,
    read_profile,
    read_transaction,
    read_visits,
    read_wish,
)
from app.wire.setup_file import SetupFile
from app.wire.shop_meaning import read_definition, read_location, read_staff, read_target

__all__ = ["KnownRecords", "read_setup"]

T = TypeVar("T")

_LISTS = (
    (Kind.LOCATION, "locations"), (Kind.STAFF, "staff"), (Kind.TARGET, "targets"),
    (Kind.QUESTIONNAIRE, "questionnaires"), (Kind.DEFINITION, "appointment_definitions"), (Kind.PROFILE, "profiles"),
    (Kind.TRANSACTION, "transactions"), (Kind.ORDER, "orders"), (Kind.APPOINTMENT, "appointments"),
    (Kind.QUEUE_ENTRY, "appointment_queues"), (Kind.WAITLIST_ENTRY, "appointment_waitlists"), (Kind.VISIT, "visits"),
)  # fmt: skip


def read_setup(
    given: SetupFile, file: str, *, make_id: Callable[[], str], now: Instant, known: KnownRecords | None = None
) -> Setup:
    """The values of a parsed set-up file. Raises ``BadInput`` with the JSON path; nothing has been written then."""
    reading = Reading(file, known or NothingKnown(), make_id, now)
    for kind, name in _LISTS:
        found = getattr(given, name)
        reading.name(kind, paths(found, f"$.{name}"))
        _no_handle_twice(reading, kind, found, name)
    name_versions(reading, given.questionnaires)
    locations = _each(given.locations, "locations", reading, read_location)
    reading.locations = {each.id: each for each in locations}
    staff = _each(given.staff, "staff", reading, read_staff)
    targets = _each(given.targets, "targets", reading, read_target)
    questionnaires = _each(given.questionnaires, "questionnaires", reading, read_questionnaire)
    definitions = _each(given.appointment_definitions, "appointment_definitions", reading, read_definition)
    reading.definitions = {each.id: each for each in definitions}
    appointments = _each(given.appointments, "appointments", reading, read_appointment)
    return Setup(
        locations=locations,
        staff=staff,
        targets=targets,
        questionnaires=questionnaires,
        definitions=definitions,
        profiles=_each(given.profiles, "profiles", reading, read_profile),
        transactions=_each(given.transactions, "transactions", reading, read_transaction),
        orders=_each(given.orders, "orders", reading, read_order),
        appointments=appointments,
        answers=read_answers(given.appointments, reading),
        queue_entries=read_queue(given.appointment_queues, reading, appointments),
        waitlist_entries=_each(given.appointment_waitlists, "appointment_waitlists", reading, read_wish),
        visits=read_visits(given.visits, reading),
    )


def _each(given: Sequence[Any], name: str, reading: Reading, make: Callable[[Any, Reading, str], T]) -> tuple[T, ...]:
    return tuple(make(row, reading, path) for path, row in paths(given, f"$.{name}"))


def _no_handle_twice(reading: Reading, kind: Kind, found: Sequence[Any], name: str) -> None:
    if not found or not hasattr(found[0], "handle"):
        return
    handles = Counter(row.handle for row in found)
    for path, row in paths(found, f"$.{name}"):
        if handles[row.handle] > 1:
            raise reading.bad(
                f"{path}.handle", Worded("{this} stands twice", this=show(row.handle)), "every handle once in its list"
            )
        owner = reading.known.owner_of_handle(kind, row.handle)
        if owner not in (None, reading.ids[kind, row.id]):
            raise reading.bad(
                f"{path}.handle",
                Worded("{handle} is another record's in the store", handle=show(row.handle)),
                "use that record's id, or another handle",
            )
