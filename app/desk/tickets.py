"""Tickets on paper: each printed once, whatever breaks, and every further one marked as a copy (rule 26).

A ticket is asked for in the commit of its check-in, claimed in one of its own before the first byte leaves, and settled
when the printer has answered. Who finds a claim that nobody settled asks a person; nothing is printed twice by itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import BadInput, Refused
from app.core.print_jobs import (
    JobState,
    TicketJob,
    claim_job,
    is_claimable,
    is_in_doubt,
    leave_job,
    may_have_come_out,
    needs_person,
    settle_job,
)
from app.core.refusals import Code, reason
from app.core.ticket_slip import TicketSlip
from app.core.values import Kind, QueueEntry
from app.core.worded import Worded
from app.desk.line import look_at_line, tag_of
from app.desk.lookups import clean, in_line_of_id
from app.desk.scanned import BOOKING_MARK, TICKET_MARK
from app.desk.views_tickets import OpenTicket, PrintOrder, TicketsNow
from app.store.devices import this_device
from app.store.settings import read_settings
from app.store.ticket_rows import jobs_of_record, open_jobs

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.desk.line import InLine
    from app.store.unit import Reader, Unit

LONGEST_LANGUAGE = 20
_GOING = frozenset({JobState.WAITING, JobState.SENDING})


def ask_ticket(unit: Unit, record_id: str, language: str) -> TicketJob | None:
    """Ask for the ticket of somebody who has just checked in, in the same commit; None where this till prints none.

    Whose arrival was taken back and who arrives again may have it already: then this one is a copy.
    """
    if not read_settings(unit.connection).ticket_printer:
        return None
    copies = sum(map(may_have_come_out, jobs_of_record(unit.connection, record_id)))
    return unit.keep(None, _new_job(unit, record_id, language, copy=copies))


def print_ticket(unit: Unit, record_id: str, *, language: str = "") -> TicketJob:
    """Print the ticket of somebody in the line, again where it may have come out: then it is a copy and says so.

    One that is on its way already is not asked for twice. Raises ``Refused``, for a till without a printer too.
    """
    record = in_line_of_id(unit, record_id)
    if not read_settings(unit.connection).ticket_printer:
        raise Refused(reason(Code.NO_PRINTER))
    unit.claim(f"tickets of:{record.id}")
    before = jobs_of_record(unit.connection, record.id)
    under_way = [job for job in before if job.state in _GOING and not needs_person(job, unit.now)]
    if under_way:
        return under_way[0]
    for job in before:
        if needs_person(job, unit.now):
            unit.keep(job, leave_job(job, unit.now))
    copies = sum(map(may_have_come_out, before))
    made = unit.keep(None, _new_job(unit, record.id, language or _language_of(before), copy=copies))
    unit.log("print_ticket", Kind.TICKET, made.id, {"record_id": [None, record.id], "copy": [None, copies]})
    return made


def speak_ticket(unit: Unit, record_id: str, *, language: str) -> TicketJob | None:
    """Have the ticket of somebody who chose another language in that one; None where it is on paper, or on its way."""
    unit.claim(f"tickets of:{record_id}")
    waiting = [job for job in jobs_of_record(unit.connection, record_id) if job.state is JobState.WAITING]
    if not waiting:
        return None
    return unit.keep(waiting[0], replace(waiting[0], language=_short(language)))


def claim_ticket(unit: Unit) -> PrintOrder | None:
    """Take the next ticket that waits for this till's printer, so that nobody else prints it; None where none does."""
    settings = read_settings(unit.connection)
    if not settings.ticket_printer:
        return None
    unit.claim(f"printer:{unit.device.id if unit.device else ''}")
    for job in open_jobs(unit.connection, unit.device.id if unit.device else None):
        if is_claimable(job, unit.now):
            return _order(unit, unit.keep(job, claim_job(job, unit.now)), settings)
    return None


def settle_ticket(unit: Unit, job_id: str, *, outcome: str, error: str = "") -> TicketJob:
    """What the printer made of a claimed ticket: done, failed (nothing came out) or doubtful. Raises ``Refused``."""
    if outcome not in tuple(JobState):
        raise BadInput("outcome", Worded("“{outcome}” is none", outcome=outcome[:20]), "done, failed or doubtful")
    before = unit.get(TicketJob, job_id)
    return unit.keep(before, settle_job(before, JobState(outcome), clean("error", error) or ""))


def leave_ticket(unit: Unit, job_id: str) -> TicketJob:
    """Somebody has their ticket, or needs none: nothing is printed. Raises ``Refused`` while a printer works on it."""
    before = unit.get(TicketJob, job_id)
    after = unit.keep(before, leave_job(before, unit.now))
    unit.log("leave_ticket", Kind.TICKET, job_id, {"state": [before.state.value, after.state.value]})
    return after


def tickets_now(reader: Reader) -> TicketsNow:
    """Whether a ticket waits for this till's printer, and which wait for somebody's word."""
    device = this_device(reader.connection)
    jobs = open_jobs(reader.connection, device.id if device else None)
    has_printer = bool(read_settings(reader.connection).ticket_printer)
    is_waiting = has_printer and any(is_claimable(job, reader.now) for job in jobs)
    return TicketsNow(
        is_waiting, tuple(_open(reader, job) for job in jobs if needs_person(job, reader.now)), has_printer
    )


def slip_of(reader: Reader, record: InLine, copy: int = 0, language: str = "") -> TicketSlip:
    """What stands on somebody's ticket. Of a booking the wait is reckoned now."""
    location = reader.catalogue.locations[record.location_id]
    service = reader.catalogue.definitions[record.definition_id].name
    if isinstance(record, QueueEntry):
        return TicketSlip(
            record.ticket, service, location.name, location.timezone, record.checked_in_at, TICKET_MARK + record.id,
            record.quoted_from, record.quoted_until, copy, language,
        )  # fmt: skip
    start, until = look_at_line(reader, location).quote_of(record.id)
    return TicketSlip(
        tag_of(record, location.timezone), service, location.name, location.timezone, record.arrived_at or reader.now,
        BOOKING_MARK + record.id, start, until, copy, language, record.scheduled_start_at, is_time=not record.ticket,
    )  # fmt: skip


def _open(reader: Reader, job: TicketJob) -> OpenTicket:
    record = in_line_of_id(reader, job.record_id)
    zone = reader.catalogue.locations[record.location_id].timezone
    is_lost = is_in_doubt(job, reader.now)
    return OpenTicket(job.id, record.id, tag_of(record, zone), is_lost, job.error, job.created_at)


def _language_of(before: list[TicketJob]) -> str:
    """The language of the ticket that was printed first."""
    return before[0].language if before else ""


def _order(unit: Unit, job: TicketJob, settings: Settings) -> PrintOrder:
    slip = slip_of(unit, in_line_of_id(unit, job.record_id), job.copy, job.language)
    return PrintOrder(job.id, slip, settings.ticket_printer, settings.ticket_paper)


def _new_job(unit: Unit, record_id: str, language: str, copy: int) -> TicketJob:
    device_id = unit.device.id if unit.device else None
    return TicketJob(
        unit.make_id(), record_id, JobState.WAITING, device_id, copy, _short(language), created_at=unit.now,
        updated_at=unit.now,
    )  # fmt: skip


def _short(language: str) -> str:
    return (clean("language", language) or "")[:LONGEST_LANGUAGE]
