"""Rows to core values and back, in one place.

A flat table maps by names: column = field. What a row cannot say itself (an enum, a plain ``dict``) is turned here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar

from sqlalchemy import Column, Select, Table, select

from app.core import print_jobs, values
from app.core.frozen import frozen
from app.core.values import Kind
from app.store import tables

T = TypeVar("T")
Turn: TypeAlias = Callable[[Any], Any]


@frozen
class Mapper(Generic[T]):
    """One flat table and the class of its rows; ``turn`` makes what the database cannot hold as such."""

    kind: Kind
    table: Table
    cls: Callable[..., T]
    columns: tuple[Column[Any], ...]
    turn: tuple[tuple[int, Turn], ...]
    names: tuple[str, ...]
    fields: Callable[[T], tuple[Any, ...]]

    def select(self) -> Select[Any]:
        """A select of the value's own columns, in the order of its fields."""
        return select(*self.columns)

    def value(self, row: Sequence[Any]) -> T:
        """The value of one row of ``select()``."""
        parts = list(row)
        for at, make in self.turn:
            parts[at] = make(parts[at])
        return self.cls(*parts)

    def row(self, value: T) -> dict[str, Any]:
        """The columns of one value."""
        return dict(zip(self.names, self.fields(value), strict=True))


def _mapper(kind: Kind, table: Table, cls: type[T], turn: Mapping[str, Turn] | None = None) -> Mapper[T]:
    names = tuple(each.name for each in fields(cls))  # type: ignore[arg-type]
    columns = tuple(table.c[name] for name in names)
    turns = tuple((names.index(name), make) for name, make in (turn or {}).items())
    return Mapper(kind, table, cls, columns, turns, names, attrgetter(*names))


def enum_of(cls: type[Any]) -> Turn:
    """The member for a stored word, quicker than calling the enum."""
    return dict(cls._value2member_map_).__getitem__


profiles = _mapper(Kind.PROFILE, tables.profiles, values.Profile)
appointments = _mapper(Kind.APPOINTMENT, tables.appointments, values.Appointment, {"status": enum_of(values.Status)})
queue_entries = _mapper(
    Kind.QUEUE_ENTRY, tables.queue_entries, values.QueueEntry, {"status": enum_of(values.QueueStatus)}
)
waitlist_entries = _mapper(
    Kind.WAITLIST_ENTRY, tables.waitlist_entries, values.WaitlistEntry, {"status": enum_of(values.WaitlistStatus)}
)
visits = _mapper(Kind.VISIT, tables.visits, values.Visit)
answers = _mapper(Kind.ANSWER, tables.answers, values.Answer)
targets = _mapper(Kind.TARGET, tables.targets, values.Target)
notifications = _mapper(Kind.NOTIFICATION, tables.notifications, values.Notification)
transactions = _mapper(Kind.TRANSACTION, tables.transactions, values.Receipt)
orders = _mapper(Kind.ORDER, tables.orders, values.Receipt)
identities = _mapper(Kind.IDENTITY, tables.identities, values.Identity)
submissions = _mapper(Kind.SUBMISSION, tables.submissions, values.Submission)
ticket_jobs = _mapper(Kind.TICKET, tables.ticket_jobs, print_jobs.TicketJob, {"state": enum_of(print_jobs.JobState)})
devices = _mapper(Kind.DEVICE, tables.devices, values.Device)
audit = _mapper(Kind.SETTING, tables.audit, values.AuditStep, {"kind": enum_of(Kind)})
outbox = _mapper(Kind.OUTBOX, tables.outbox, values.OutboxRow, {"kind": enum_of(Kind)})

BY_KIND: Mapping[Kind, Mapper[Any]] = {
    each.kind: each
    for each in (
        profiles, appointments, queue_entries, waitlist_entries, visits, answers, targets, notifications,
        transactions, orders, submissions, devices,
    )
}  # fmt: skip
"""The flat kinds: whose records are one row each."""

BY_CLASS: Mapping[type, Mapper[Any]] = {
    values.Profile: profiles,
    values.Appointment: appointments,
    values.QueueEntry: queue_entries,
    values.WaitlistEntry: waitlist_entries,
    values.Visit: visits,
    values.Answer: answers,
    values.Target: targets,
    values.Notification: notifications,
    values.Device: devices,
    values.Identity: identities,
    values.Submission: submissions,
    print_jobs.TicketJob: ticket_jobs,
}
"""For verbs, which know their records by class."""
