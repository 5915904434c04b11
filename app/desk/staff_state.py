"""What a member of staff does now, in the words of the head of a column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.core.rota import InService, StaffDay, StaffState
from app.core.rota import StaffNow as CoreNow
from app.core.rota import staff_now as core_now
from app.core.spans import Span as Open
from app.core.values import Block, Instant
from app.desk.looks import short_name
from app.desk.views import DayBooking, Doing, Look, Span, StaffNow

_WAITS = frozenset({Look.ARRIVED})


def state_of(
    staff_id: str, working: Sequence[Open], breaks: Iterable[Span], bookings: Sequence[DayBooking], now: Instant
) -> StaffNow:
    """What somebody does at ``now``, by their hours and what stands in their column today."""
    day = StaffDay(staff_id, tuple(working), _blocks(bookings), frozenset(), _serving(bookings))
    in_line = {each.id for each in bookings if each.look in _WAITS}
    names = {each.id: short_name(each.title) for each in bookings}
    return worded_state(core_now(day, now, in_line), working, breaks, names, now)


def worded_state(
    state: CoreNow, working: Sequence[Open], breaks: Iterable[Span], names: Mapping[str, str], now: Instant
) -> StaffNow:
    """The core's answer as the pages show it: who is with them by name, and a break by its own."""
    whom = names.get(state.with_id or "", "")
    if state.state is StaffState.BUSY:
        return StaffNow(Doing.BUSY, state.until, whom)
    if state.state is StaffState.OVER:
        return StaffNow(Doing.OVER, state.until, whom, state.over_minutes)
    if state.state is StaffState.EXPECTS:
        return StaffNow(Doing.FREE, None, whom)
    if state.state is StaffState.FREE:
        is_last = bool(working) and state.until == working[-1][1]
        return StaffNow(Doing.FREE, None if is_last else state.until)
    return _away(state, breaks, now)


def _away(state: CoreNow, breaks: Iterable[Span], now: Instant) -> StaffNow:
    pause = next((each for each in breaks if each.start <= now < each.end), None)
    if pause is not None and state.until is not None:
        return StaffNow(Doing.BREAK, pause.end, pause.name)
    return StaffNow(Doing.OFF if state.until is None else Doing.NOT_YET, state.until)


def _blocks(bookings: Collection[DayBooking]) -> tuple[Block, ...]:
    """What holds their time: what is over, or did not happen, holds nothing any more."""
    holding = (Look.REQUESTED, Look.CONFIRMED, Look.ARRIVED)
    found = [
        Block(each.block_start, each.block_end, each.id, each.start, each.end)
        for each in bookings
        if each.look in holding
    ]
    return tuple(sorted(found))


def _serving(bookings: Collection[DayBooking]) -> tuple[InService, ...]:
    return tuple(
        InService(each.id, each.start, max(1, (each.end - each.start) // 60))
        for each in bookings
        if each.look in (Look.IN_SERVICE, Look.WALK_IN)
    )
