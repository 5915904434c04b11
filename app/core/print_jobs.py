"""The life of one ticket on its way to a printer, so that each comes out once, and no power cut prints it twice.

::

    waiting ─claim─▶ sending ─▶ done
                        ├────▶ failed     nothing can have come out: it may be tried again as it is
                        └────▶ doubtful   it may have come out: a person decides, and what is printed then is a copy

Claiming is a commit of its own, before the first byte leaves. Who finds a job that is sending, and no printer at work
on it any more, knows that it may have come out.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.core.errors import Refused
from app.core.frozen import frozen
from app.core.refusals import Code, reason
from app.core.values import Instant

LONGEST_SECONDS = 60
"""No printer works longer on one ticket: what is sending since before that is in doubt."""
FRESH_SECONDS = 15 * 60
"""What could not be printed within this is not printed by itself any more: its holder has gone from the printer."""
LONGEST_ERROR = 300


class JobState(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    DOUBTFUL = "doubtful"
    DROPPED = "dropped"


@frozen
class TicketJob:
    """A ticket to be printed at one till. ``copy`` counts those that may have come out before it."""

    id: str
    record_id: str
    """The queue entry's or the appointment's."""
    state: JobState
    device_id: str | None = None
    copy: int = 0
    language: str = ""
    error: str = ""
    claimed_at: Instant | None = None
    """When it went to the printer; None again where certainly nothing came out."""
    created_at: Instant = 0
    updated_at: Instant = 0


def may_have_come_out(job: TicketJob) -> bool:
    """Whether what is printed for the same record after it is a copy."""
    return job.claimed_at is not None


def is_claimable(job: TicketJob, now: Instant) -> bool:
    """Whether it may be printed without anybody being asked."""
    return job.state is JobState.WAITING and now - job.created_at <= FRESH_SECONDS


def is_in_doubt(job: TicketJob, now: Instant) -> bool:
    """Whether it may have come out, and nobody knows; also where the clock has been set back since."""
    is_lost = job.state is JobState.SENDING and abs(now - (job.claimed_at or 0)) > LONGEST_SECONDS
    return is_lost or job.state is JobState.DOUBTFUL


def needs_person(job: TicketJob, now: Instant) -> bool:
    """Whether it goes on only when somebody says so."""
    is_stale = job.state is JobState.WAITING and not is_claimable(job, now)
    return is_stale or job.state is JobState.FAILED or is_in_doubt(job, now)


def claim_job(job: TicketJob, now: Instant) -> TicketJob:
    """It goes to the printer now. Raises ``Refused`` where it is another's already, or over."""
    if job.state is not JobState.WAITING:
        raise _wrong(job, JobState.SENDING)
    return replace(job, state=JobState.SENDING, claimed_at=now, error="")


def settle_job(job: TicketJob, outcome: JobState, error: str = "") -> TicketJob:
    """What the printer made of it. Raises ``Refused`` for a job that nobody has claimed."""
    if job.state is not JobState.SENDING or outcome not in (JobState.DONE, JobState.FAILED, JobState.DOUBTFUL):
        raise _wrong(job, outcome)
    claimed_at = None if outcome is JobState.FAILED else job.claimed_at
    return replace(job, state=outcome, claimed_at=claimed_at, error=error[:LONGEST_ERROR])


def leave_job(job: TicketJob, now: Instant) -> TicketJob:
    """Somebody has the ticket, or wants none: it is over. Raises ``Refused`` while it goes on by itself."""
    if not needs_person(job, now):
        raise _wrong(job, JobState.DROPPED)
    return replace(job, state=JobState.DROPPED)


def _wrong(job: TicketJob, wanted: JobState) -> Refused:
    return Refused(reason(Code.WRONG_STEP, job.id, status=job.state.value, wanted=wanted.value, rule=26))
