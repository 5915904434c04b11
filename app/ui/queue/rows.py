"""The rows of the line and of what is due: short for the side of Today, as cards for the queue's own page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.desk.views import Look
from app.ui import words
from app.ui.beside import beside, listed
from app.ui.names import person_words
from app.ui.queue import saying, starting, waits
from app.ui.queue.ordering import order_words
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import StaffNow
    from app.desk.views_board import DueItem, LineItem, QueueView

translate = QCoreApplication.translate
StaffStates = Mapping[str, "StaffNow"]
"""What each member of staff is doing now, by name."""

_SHORT_STEPS = {"called": ("recall", "serve"), "waiting": ("call",), "parked": ("unpark",)}


def line_row(
    item: LineItem, view: QueueView, staff: StaffStates, scope: str = "line", now: Instant | None = None
) -> RowContent:
    """One row of the line at the side of Today; ``now`` is when a call can be repeated by, else the view's."""
    facts = _line_bits(item, view, staff)
    verbs = [verb for verb in _SHORT_STEPS.get(item.state, ()) if verb in item.steps]
    acts = tuple(_line_act(verb, item, scope, view.now if now is None else now) for verb in verbs)
    row = _line_content(item, view, scope, facts, acts)
    if "serve" in verbs and (over := saying.overrun_words(item, view.place.timezone)):
        row = replace(row, says=listed((row.says, over)), hint="\n".join((over, row.hint)))
    return replace(row, keyed=(saying.place_act(item, scope),)) if saying.can_carry(item) else row


def waiting_card(
    item: LineItem, view: QueueView, staff: StaffStates, *, is_open: bool, scope: str = "queue.waiting"
) -> RowContent:
    """One card of who waits; the card that is open shows its buttons."""
    zone = view.place.timezone
    known = (Bit(item.service), *saying.chance_bits(item, view, staff, zone), *saying.said_bits(item))
    wait = waits.waiting(item, view.now, zone)
    acts = _waiting_acts(item, view, scope) if is_open else ()
    return _line_content(item, view, scope, (*_parked(item), *known), acts, wait)


def _line_act(verb: str, item: LineItem, scope: str, now: Instant) -> Act:
    if verb == "recall":
        return saying.recall_act(item, scope, now, is_short=True)
    return saying.line_act(verb, item, scope)


def called_card(
    item: LineItem, view: QueueView, *, is_first: bool, scope: str = "queue.called", now: Instant | None = None
) -> RowContent:
    """One card of who was called and has not come yet; the first one's Serve is the panel's accent."""
    facts = (Bit(item.service, gives=True), *_to_staff(item), *_booked(item, view), *saying.said_bits(item))
    kinds = {"serve": Kind.ACCENT if is_first else Kind.PLAIN}
    texts = {"cancel": translate("Queue", "Gone"), "serve": starting.start_words(item, view)}
    acts = tuple(
        saying.recall_act(item, scope, view.now if now is None else now)
        if verb == "recall"
        else saying.line_act(verb, item, scope, kinds.get(verb, Kind.PLAIN), texts.get(verb, ""))
        for verb in ("recall", "serve", "requeue", "cancel")
        if verb in item.steps
    )
    card = _line_content(item, view, scope, facts, acts, waits.called(item, view.now))
    over = saying.overrun_bits(item, view.place.timezone)
    return replace(card, effects=over, says=listed((card.says, *(bit.text for bit in over))))


def served_card(item: LineItem, view: QueueView, scope: str = "queue.serving") -> RowContent:
    """One card of who is being served."""
    facts: tuple[Bit, ...] = (Bit(item.service), *_booked(item, view))
    if item.staff:
        facts = (*facts, Bit(saying.first_name(item.staff)))
    elif starting.is_unserved(item):
        facts = (*facts, Bit(translate("Queue", "nobody yet"), "warn_ink", icon="people"))
    acts = [saying.line_act(verb, item, scope) for verb in ("finish", "complete") if verb in item.steps][:1]
    if starting.is_unserved(item):
        acts.insert(0, saying.line_act("hand_over", item, scope, text=translate("Queue", "Who takes them?")))
    acts.append(saying.line_act("book", item, scope, Kind.PLAIN, translate("Queue", "Book next…")))
    facts = (*facts, *saying.said_bits(item))
    return _line_content(item, view, scope, facts, tuple(acts), waits.served(item, view.now))


def due_row(item: DueItem, zone: str, scope: str = "due") -> RowContent:
    """One row of what is due, at the side of Today."""
    late = waits.late_words(item)
    is_late = item.late_minutes > 0
    facts = (
        Bit(words.clock(item.start, zone)),
        *((Bit(saying.first_name(item.staff)),) if item.staff else ()),
        Bit(late, "danger_ink", is_strong=True, icon="warning") if is_late else Bit(late),
        *saying.note_bits(item.notes),
    )
    return RowContent(
        key=item.id,
        name=f"{scope}.row.{item.id}",
        says=listed((beside(person_words(item.name), item.service), *(bit.text for bit in facts))),
        title=person_words(item.name),
        bits=facts,
        acts=_due_acts(item, scope),
        hint=item.notes,
        also=item.service,
    )


def due_card(item: DueItem, zone: str, scope: str = "queue.due") -> RowContent:
    """One card of what is due, on the queue's own page."""
    facts = (
        Bit(item.service),
        *((Bit(saying.first_name(item.staff)),) if item.staff else ()),
        *saying.note_bits(item.notes),
    )
    wait = waits.due(item)
    said = listed((person_words(item.name), *(bit.text for bit in facts), waits.late_words(item)))
    return RowContent(
        key=item.id,
        name=f"{scope}.row.{item.id}",
        says=said,
        title=person_words(item.name),
        bits=facts,
        tag=words.clock(item.start, zone),
        tag_look=Look.CONFIRMED,
        figure=wait.figure(),
        caption=wait.measure,
        acts=_due_acts(item, scope),
        hint=item.notes,
    )


def _due_acts(item: DueItem, scope: str) -> tuple[Act, ...]:
    is_late = item.late_minutes > 0
    wanted = (("no_show", Kind.QUIET),) if is_late and "no_show" in item.steps else ()
    arrive = (("arrive", Kind.PLAIN),) if "arrive" in item.steps else ()
    return tuple(saying.due_act(verb, item, scope, kind) for verb, kind in (*wanted, *arrive))


def _waiting_acts(item: LineItem, view: QueueView, scope: str) -> tuple[Act, ...]:
    acts = [saying.line_act(verb, item, scope) for verb in ("unpark", "call") if verb in item.steps]
    staff = view.next_call.staff if view.next_call and view.next_call.id == item.id else ""
    if (item.fit is not None or staff) and "serve" in item.steps:
        whom = item.fit.staff if item.fit is not None else staff
        start = translate("Queue", "Start with {staff}").format(staff=saying.first_name(whom))
        acts.append(saying.line_act("serve" if item.fit is None else "fit", item, scope, text=start))
    if "park" in item.steps:
        acts.append(saying.line_act("park", item, scope))
    if saying.can_carry(item):
        acts.append(saying.place_act(item, scope))
    if item.forecast_from is not None:
        acts.append(saying.basis_act(item, scope))
    acts.append(saying.more_act(item, scope))
    return tuple(acts)


def _line_bits(item: LineItem, view: QueueView, staff: StaffStates) -> tuple[Bit, ...]:
    if item.state == "called":
        since = waits.called(item, view.now)
        ago = translate("Queue", "{minutes} ago").format(minutes=words.minutes_words(since.minutes))
        times = (Bit(since.measure),) if item.calls > 1 else ()
        is_long = bool(since.icon)  # where there is no room for both, how long ago goes unless that is too long
        booked = tuple(replace(each, goes=is_long) for each in _booked(item, view))
        ago_bit = Bit(ago, since.ink if is_long else "muted", icon=since.icon, goes=bool(booked) and not is_long)
        over = saying.overrun_bits(item, view.place.timezone, is_short=True)
        ago_bit = replace(ago_bit, goes=ago_bit.goes or bool(over and not is_long))
        return (_called_to(item), *times, *booked, *over, ago_bit, *saying.ask_bits(item))
    arrived = () if item.booked_at is None else _booked(item, view) or (Bit(translate("Queue", "arrived")),)
    wait = saying.wait_bit(item, view)
    chance = saying.chance_bits(item, view, staff, view.place.timezone, is_short=True)
    return (
        Bit(item.service, gives=True),
        *_parked(item),
        *(arrived or (wait,)),
        *chance,
        *saying.said_bits(item),
    )


def _booked(item: LineItem, view: QueueView) -> tuple[Bit, ...]:
    """For when somebody with a ticket has booked: a fact of its own, as the ticket does not say it."""
    if item.booked_at is None or item.is_called_by_time:
        return ()
    at = words.clock(item.booked_at, view.place.timezone)
    return (Bit(translate("Queue", "booked {time}").format(time=at)),)


def _parked(item: LineItem) -> tuple[Bit, ...]:
    return (Bit(translate("Queue", "parked"), "warn_ink", icon="pause"),) if item.state == "parked" else ()


def _called_to(item: LineItem) -> Bit:
    if not item.staff:
        return Bit(translate("Queue", "called"))
    return Bit(translate("Queue", "called to {staff}").format(staff=saying.first_name(item.staff)))


def _to_staff(item: LineItem) -> tuple[Bit, ...]:
    """A fact of its own: where to send somebody is never what is cut off."""
    if not item.staff:
        return ()
    return (Bit(translate("Queue", "to {staff}").format(staff=saying.first_name(item.staff))),)


def _line_content(
    item: LineItem,
    view: QueueView,
    scope: str,
    facts: tuple[Bit, ...],
    acts: tuple[Act, ...],
    wait: waits.Wait | None = None,
) -> RowContent:
    who = saying.who(item)
    state = waits.waiting(item, view.now, view.place.timezone).word if item.state == "waiting" else ""
    measured = (words.minutes_words(wait.minutes), wait.measure) if wait else ()
    said = listed((item.tag, who, *(bit.text for bit in facts), *measured, state))
    order = order_words(item, view.place.timezone)
    hint = "\n".join(part for part in (said, order, item.notes) if part)
    said = f"{said}. {order}" if order else said
    return RowContent(
        key=item.id,
        name=f"{scope}.row.{saying.token(item)}",
        says=said,
        title=who,
        bits=facts,
        tag=saying.tag_words(item.tag),
        tag_look=saying.tag_look(item),
        figure=wait.figure() if wait else None,
        caption=wait.measure if wait else "",
        acts=acts,
        hint=hint,
        fact_lines=3,
        wraps=True,
    )
