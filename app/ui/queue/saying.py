"""The words of the queue board: how a row names somebody, what it says of them, and what its buttons are called."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.called import first_of
from app.core.told_wait import told_wait
from app.core.values import Kind
from app.desk.views import Doing, Look
from app.ui import words
from app.ui.beside import beside, clauses, listed
from app.ui.names import person_words
from app.ui.public_words import wait_words
from app.ui.queue import starting, waits
from app.ui.rows.content import Act, Bit
from app.ui.widgets.button import Kind as ButtonKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.values import Instant
    from app.desk.views import StaffNow
    from app.desk.views_board import DueItem, LineItem, NextCall, QueueView
    from app.desk.views_queue import LineFit
    from app.ui.queue.filtering import Filtered

translate = QCoreApplication.translate

KEYS = {
    "call": "C", "recall": "R", "serve": "S", "fit": "S", "finish": "F", "complete": "F", "park": "P", "unpark": "P",
    "requeue": "B", "cancel": "G", "arrive": "A", "no_show": "N", "basis": "W", "book": "K", "place": "T", "more": "M",
}  # fmt: skip
"""The letter for each step while the keyboard is on a row."""


def first_name(name: str) -> str:
    """What staff are called on the floor: "Dev" for "Dev Patel"; who goes by an address or a number, by all of it."""
    return first_of(name.strip())


def who(item: LineItem) -> str:
    """The name of somebody in the line; "Anonymous" where there is none, and nothing of one that is hidden."""
    if item.is_hidden:
        return translate("Queue", "Name hidden until the call")
    return person_words(item.name)


def about(item: LineItem) -> str:
    """How a notice names them: by name, or by ticket."""
    return person_words(item.name) if item.name else item.tag


def can_carry(item: LineItem) -> bool:
    """Whether they can be carried into the calendar, to become a booking there."""
    return item.kind is Kind.QUEUE_ENTRY and "convert" in item.steps


def tag_look(item: LineItem) -> Look:
    """The colours of the tag: a walk-in's ticket or an arrived booking's."""
    return Look.WALK_IN if item.kind is Kind.QUEUE_ENTRY else Look.ARRIVED


def tag_words(tag: str) -> str:
    """A tag as a person reads it: a ticket as it is, the time of a booking without one as the locale writes times."""
    hours, colon, minutes = tag.partition(":")
    return words.wall_clock(int(hours) * 60 + int(minutes)) if colon else tag


def token(item: LineItem) -> str:
    """What tells this row's controls apart by name: the ticket, or a booking's id."""
    return item.tag if item.kind is Kind.QUEUE_ENTRY else item.id


def filtered_words(found: Filtered) -> str:
    """What the one accent button says while only a part of the line is shown."""
    if found.call is None:
        return ""
    text = translate("Queue", "Call next for {name} · {tag}").format(name=found.name, tag=tag_words(found.call.tag))
    return translate("Queue", "{call}, before {other}").format(call=text, other=found.jumps) if found.jumps else text


def call_next_words(call: NextCall, view: QueueView) -> str:
    """What the one accent button says: "Call next · A015 to Dev"; or that whoever is called will have to wait.

    Who waits for one member is called to that one, whoever else is free: where somebody is with them, it says so.
    """
    taker = call.staff or next((item.staff for item in view.line if item.id == call.id), "")
    if taker and any(item.staff == taker for item in view.in_service):
        text = translate("Queue", "Call next · {tag} to {staff}, once free")
        return text.format(tag=tag_words(call.tag), staff=first_name(taker))
    if call.staff:
        return translate("Queue", "Call next · {tag} to {staff}").format(
            tag=tag_words(call.tag), staff=first_name(call.staff)
        )
    needs_staff = any(item.id == call.id and item.able for item in view.line)
    if needs_staff and call.short_minutes:
        text = translate("Queue", "Call next · {tag} · nobody has {minutes} free now")
        return text.format(tag=tag_words(call.tag), minutes=words.minutes_words(call.short_minutes))
    text = translate("Queue", "Call next · {tag} · nobody is free") if needs_staff else ""
    return (text or translate("Queue", "Call next · {tag}")).format(tag=tag_words(call.tag))


def line_facts(view: QueueView) -> str:
    """The head of the line: "4 waiting · 1 parked · longest 14 min"."""
    waiting = translate("Queue", "{count} waiting").format(count=words.number(view.waiting))
    parked = parked_words(view.line)
    if not view.waiting:
        return parked
    longest = translate("Queue", "longest {minutes}").format(minutes=words.minutes_words(view.longest_minutes))
    return beside(waiting, parked, longest)


def waiting_facts(view: QueueView, shown: Sequence[LineItem]) -> str:
    """The head of those who are shown of who waits: "5 · 1 parked · longest 14 min · quotes kept 9 of 11"."""
    waiting = [item for item in shown if item.state == "waiting"]
    parts = [words.number(len(waiting)), parked_words(shown)] if shown else []
    if waiting:
        longest = words.minutes_words(max(item.waited_minutes for item in waiting))
        parts.append(translate("Queue", "longest {minutes}").format(minutes=longest))
    if view.quotes_made:
        kept, made = words.number(view.quotes_kept), words.number(view.quotes_made)
        parts.append(translate("Queue", "quotes kept {kept} of {made}").format(kept=kept, made=made))
    return beside(*parts)


def parked_words(items: Sequence[LineItem]) -> str:
    """How many of these are parked: they keep their places, and are not counted among those who wait."""
    parked = sum(item.state == "parked" for item in items)
    return translate("Queue", "{count} parked").format(count=words.number(parked)) if parked else ""


def due_facts(due: tuple[DueItem, ...]) -> str:
    """The head of what is due: "1 late · 2 within 30 min"."""
    soon = sum(-30 <= item.late_minutes <= 0 for item in due)
    within = translate("Queue", "{count} within 30 min").format(count=words.number(soon)) if soon else ""
    return beside(late_words(due), within)


def late_words(due: Sequence[DueItem]) -> str:
    """How many of what is due are late."""
    late = sum(item.late_minutes > 0 for item in due)
    return translate("Queue", "{count} late").format(count=words.number(late)) if late else ""


def chance_bits(
    item: LineItem, view: QueueView, staff: Mapping[str, StaffNow], zone: str, *, is_short: bool = False
) -> tuple[Bit, ...]:
    """When they should be served, and by whom: where they fit now before the next booking, that."""
    is_next = view.next_call is not None and view.next_call.id == item.id
    if item.fit is not None and item.fit.next_start is not None and not (is_short and is_next):
        return fit_bits(item.fit, zone)[: 1 if is_short else None]
    said = staff_bit(item, view, staff, zone)
    return (said,) if said is not None else ()


def staff_bit(item: LineItem, view: QueueView, staff: Mapping[str, StaffNow], zone: str) -> Bit | None:
    """Who can take them, and when: "Dev is free", "Ben runs 22 min over", "11:00–11:10"."""
    name = item.staff or item.forecast_staff
    now = staff.get(name)
    short = first_name(name)
    if now is not None and now.doing is Doing.OVER:
        minutes = words.minutes_words(now.over_minutes)
        return Bit(translate("Queue", "{staff} runs {minutes} over").format(staff=short, minutes=minutes), "ink", True)
    is_next = view.next_call is not None and view.next_call.id == item.id and bool(view.next_call.staff)
    if is_next or (now is not None and now.doing is Doing.FREE and starting.can_begin(item, view.now)):
        free = first_name(view.next_call.staff) if is_next and view.next_call is not None else short
        return Bit(translate("Queue", "{staff} is free").format(staff=free), "ink", is_strong=True)
    if item.forecast_from is not None and item.forecast_until is not None:
        return Bit(words.clock_span(item.forecast_from, item.forecast_until, zone))
    return Bit(translate("CheckIn", "not before closing"), "warn_ink") if item.state == "waiting" else None


def fit_bits(fit: LineFit, zone: str) -> tuple[Bit, ...]:
    """Who could begin now, and before which booking: "fits with Dev", "10:52–11:12", "before the 11:15"."""
    text = translate("Queue", "fits with {staff}").format(staff=first_name(fit.staff))
    facts = Bit(text, "ink", is_strong=True), Bit(words.clock_span(fit.start, fit.end, zone))
    if fit.next_start is None:
        return facts
    before = translate("Queue", "before the {next}").format(next=words.clock(fit.next_start, zone))
    return (*facts, Bit(before))


def fit_reason(fit: LineFit, zone: str) -> str:
    """Why somebody was served out of order, as it is kept."""
    if fit.next_start is None:
        return translate("Queue", "fits before the end of the day")
    return translate("Queue", "fits before the booking at {time}").format(time=words.clock(fit.next_start, zone))


def overrun_words(item: LineItem, zone: str) -> str:
    """Who has to wait if they begin now: "Runs 33 min into Bob Miller at 14:00"; empty where nobody has to."""
    over = item.runs_into
    if over is None:
        return ""
    text = translate("Queue", "Runs {minutes} into {who} at {time}")
    if not over.name:
        text = translate("Queue", "Runs {minutes} into the booking at {time}")
    minutes, time = words.minutes_words(over.minutes), words.clock(over.start, zone)
    return text.format(minutes=minutes, who=person_words(over.name), time=time)


def overrun_bits(item: LineItem, zone: str, *, is_short: bool = False) -> tuple[Bit, ...]:
    """The same beside the button that begins their service; short, "33 min into 14:00", where there is less room."""
    over = item.runs_into if "serve" in item.steps else None
    if over is None:
        return ()
    text = overrun_words(item, zone)
    if is_short:
        minutes, time = words.minutes_words(over.minutes), words.clock(over.start, zone)
        text = translate("Queue", "{minutes} into {time}").format(minutes=minutes, time=time)
    return (Bit(text, "warn_ink", icon="warning"),)


def wait_bit(item: LineItem, view: QueueView) -> Bit:
    """The wait so far, against the quote where there was one: "14 of ~10 min", "2 min, at once"."""
    wait = waits.waiting(item, view.now, view.place.timezone)
    told = told_wait(item.due_at, item.quoted_from, item.quoted_until)
    if told is None:
        return Bit(words.minutes_words(wait.minutes))
    if told.is_at_once:
        text = listed((words.minutes_words(wait.minutes) if wait.minutes else "", wait_words(told)))
    else:
        text = translate("Queue", "{minutes} of ~{told} min").format(
            minutes=words.number(wait.minutes), told=words.number(told.most)
        )
    is_fine = wait.state == "fine"
    return Bit(text, "muted" if is_fine else wait.ink, icon="" if is_fine else wait.icon)


def note_bits(notes: str) -> tuple[Bit, ...]:
    """The note on a record, where it has one."""
    line = " ".join(notes.split())
    return (Bit(line, icon="note", icon_will_do=True),) if line else ()


def ask_words(item: LineItem) -> str:
    """What a walk-in has yet to be asked: "Still to ask: Any allergy to dye?"."""
    text = translate("Queue", "Still to ask: {questions}")
    return text.format(questions=listed(item.to_ask)) if item.to_ask else ""


def ask_bits(item: LineItem) -> tuple[Bit, ...]:
    """The same as a fact of their row."""
    text = ask_words(item)
    return (Bit(text, "warn_ink", icon="question", icon_will_do=True, goes=True),) if text else ()


def said_bits(item: LineItem) -> tuple[Bit, ...]:
    """What is to be asked, and what was noted: what they said to questions without these, which the card has."""
    return (*ask_bits(item), *note_bits(clauses(item.brief) or item.notes))


def line_act(verb: str, item: LineItem, scope: str, kind: ButtonKind = ButtonKind.PLAIN, text: str = "") -> Act:
    """A button of a row of the line; ``scope`` is the list's name."""
    said = text or words.verb_word(verb)
    says = translate("Queue", "{verb}: {who}").format(verb=said, who=f"{item.tag} {who(item)}")
    return Act(verb, said, f"{scope}.{verb}.{token(item)}", says, kind, KEYS.get(verb, ""))


def recall_act(item: LineItem, scope: str, now: Instant, *, is_short: bool = False) -> Act:
    """The button that calls once more; until that may be, it says in how many seconds: by the number alone if short."""
    act = line_act("recall", item, scope)
    if item.recall_from is None or item.since is None:
        return act
    left, template = item.recall_from - now, translate("Queue", "Recall in {seconds} s")
    longest = template.format(seconds=words.number(max(0, item.recall_from - item.since)))
    act = replace(act, room=act.text if is_short else longest)
    if left <= 0:
        return act
    whole = template.format(seconds=words.number(left))
    text = translate("Queue", "{seconds} s").format(seconds=words.number(left)) if is_short else whole
    return replace(act, text=text, says=listed((act.says, whole)), is_able=False)


def more_act(item: LineItem, scope: str) -> Act:
    """The button that opens everything else that can be done."""
    says = translate("Queue", "More: {who}").format(who=f"{item.tag} {who(item)}")
    return Act("more", "", f"{scope}.more.{token(item)}", says, ButtonKind.QUIET, KEYS["more"], icon="more")


def place_act(item: LineItem, scope: str) -> Act:
    """The button that lets a time of the calendar be chosen for them."""
    return line_act("place", item, scope, text=translate("Queue", "Book at…"))


def basis_act(item: LineItem, scope: str) -> Act:
    """The button that shows what the forecast rests on."""
    says = translate("Queue", "What the forecast rests on: {who}").format(who=f"{item.tag} {who(item)}")
    return Act("basis", "", f"{scope}.basis.{token(item)}", says, ButtonKind.QUIET, KEYS["basis"], icon="question")


def due_act(verb: str, item: DueItem, scope: str, kind: ButtonKind = ButtonKind.PLAIN) -> Act:
    """A button of a row of what is due."""
    said = words.verb_word(verb)
    says = translate("Queue", "{verb}: {who}").format(verb=said, who=item.name)
    return Act(verb, said, f"{scope}.{verb}.{item.id}", says, kind, KEYS.get(verb, ""))
