"""What a member of staff does now, in the words of the head of a column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.core.rota import InService, StaffDay, StaffState
from app.core.rota import StaffNow as CoreNow
from app.core.rota import staff_now as core_now
from app.core.spans import Span as Open
from app.core.values import Block, Instant
from app.desk.looks import short_name
from app.desk.views import DayBooking, Doing, Look, Span, StaffNow

_HOLDING = (Look.REQUESTED, Look.HELD, Look.CONFIRMED, Look.ARRIVED)
"""What is over, or did not happen, holds nobody's time any more."""
_SERVED = (Look.IN_SERVICE, Look.WALK_IN)
_SERVES_NOBODY: frozenset[str] = frozenset()


def state_of(
    staff_id: str,
    working: tuple[Open, ...],
    breaks: Iterable[Span],
    bookings: Sequence[DayBooking],
    begun: Mapping[str, Instant],
    now: Instant,
    called: str = "",
) -> StaffNow:
    """What somebody does at ``now``, by their hours and their column of today, in order of start.

    ``begun`` are the services under way, by record, with when they began; ``called`` is who was called to them last.
    """
    ahead = [each for each in bookings if each.block_end > now and each.look in _HOLDING]
    blocks = tuple([Block(each.block_start, each.block_end, each.id, each.start, each.end) for each in ahead])
    serving = tuple([_service(each, begun) for each in bookings if each.look in _SERVED])
    in_line = {each.id for each in ahead if each.look is Look.ARRIVED}
    state = core_now(StaffDay(staff_id, working, blocks, _SERVES_NOBODY, serving), now, in_line)
    whom = next((short_name(each.title) for each in bookings if each.id == state.with_id), "")
    if called and state.can_be_given_somebody:
        return StaffNow(Doing.FREE, None, called)
    if state.state is StaffState.FREE and (late := _late(ahead, now)) is not None:
        is_last = bool(working) and state.until == working[-1][1]
        minutes = (now - late.start) // 60
        return StaffNow(Doing.FREE, None if is_last else state.until, short_name(late.title), minutes)
    return _worded(state, working, breaks, whom, now)


def _late(ahead: Sequence[DayBooking], now: Instant) -> DayBooking | None:
    """The booking that should be under way, whose customer has not come: others may be served meanwhile."""
    return next((each for each in ahead if each.look is Look.CONFIRMED and each.start < now < each.end), None)


def _service(booking: DayBooking, begun: Mapping[str, Instant]) -> InService:
    return InService(booking.id, begun.get(booking.id, booking.start), max(1, (booking.end - booking.start) // 60))


def _worded(state: CoreNow, working: tuple[Open, ...], breaks: Iterable[Span], whom: str, now: Instant) -> StaffNow:
    """The core's answer as the pages show it: who is with them by name, and a break by its own."""
    if state.state is StaffState.FREE:
        is_last = bool(working) and state.until == working[-1][1]
        return StaffNow(Doing.FREE, None if is_last else state.until)
    if state.state is StaffState.EXPECTS:
        return StaffNow(Doing.FREE, None, whom)
    if state.state is StaffState.BUSY:
        return StaffNow(Doing.BUSY, state.until, whom)
    if state.state is StaffState.OVER:
        return StaffNow(Doing.OVER, state.until, whom, state.over_minutes)
    return _away(state, breaks, now)


def _away(state: CoreNow, breaks: Iterable[Span], now: Instant) -> StaffNow:
    pause = next((each for each in breaks if each.start <= now < each.end), None)
    if pause is not None and state.until is not None:
        return StaffNow(Doing.BREAK, pause.end, pause.name)
    return StaffNow(Doing.OFF if state.until is None else Doing.NOT_YET, state.until)
