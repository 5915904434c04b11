"""The rows of the inbox: short for the side of Today, as cards for the inbox's own page."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.frozen import frozen
from app.core.refusals import Code
from app.desk.views import Look
from app.ui import words
from app.ui.beside import beside, listed
from app.ui.inbox.effects import Offers, day_words, effects, free_words
from app.ui.inbox.sieve import is_past
from app.ui.names import person_words
from app.ui.queue.saying import first_name, note_bits
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.core.values import Instant
    from app.desk.views_inbox import FreeTime, InboxView, RequestItem

translate = QCoreApplication.translate
REGULAR_VISITS = 3
"""From so many visits on a customer is called a regular."""
CHIPS = 3
"""How many free times stand on a card whose own time cannot be had."""
TAKE = "take:"
"""How the verb of a free time on a card begins; its key follows."""


@frozen
class Standing:
    """How the page stands: the request the keyboard is on, those that are chosen, and the free times known so far."""

    current: str = ""
    chosen: Collection[str] = ()
    offers: Offers = field(default_factory=dict)


def request_row(item: RequestItem, view: InboxView, scope: str = "requests") -> RowContent:
    """One request at the side of Today."""
    zone = view.place.timezone
    facts = (
        Bit(when_words(item, view.now, zone)),
        *((Bit(first_name(item.staff), gives=True),) if item.staff and not item.reasons else ()),
        slot_bit(item, view),
        *_rivals(item),
        *note_bits(item.notes),
    )
    answer = "approve" if _may_have_it(item, view) else "offer"
    answers = (("reject", Kind.QUIET), (answer, Kind.PLAIN))
    title = beside(person_words(item.name), item.service)
    made = _content(item, view, scope, title, facts, _answers(item, scope, answers))
    return replace(made, title=person_words(item.name), also=item.service, wraps=True)


def request_card(item: RequestItem, view: InboxView, standing: Standing, title: str = "") -> RowContent:
    """One request on the inbox's own page, under ``title`` where it has rivals beside it.

    The current one's answer is the accent, unless several are chosen: then their answer is.
    """
    zone, scope, is_current = view.place.timezone, "inbox", item.id == standing.current
    asked = translate("Inbox", "asked {age} ago").format(age=words.minutes_words((view.now - item.asked_at) // 60))
    day, staff = day_words(item, view.now, zone), first_name(item.staff)
    facts = (
        Bit(item.service),
        *(Bit(part) for part in (day, staff) if part),
        slot_bit(item, view),
        *((Bit(asked),) if title else ()),
        past_bit(item),
        *note_bits(item.notes),
    )
    says_first = effects(item, view, standing.offers, is_current=is_current)
    base = _content(item, view, scope, item.name, facts, _card_answers(item, view, standing), says_first)
    return replace(
        base,
        tag="" if is_same_time(item, view) and title else words.clock(item.start, zone),
        tag_look=Look.REQUESTED,
        figure=None if title else Bit(asked_words(item, view), "ink", is_strong=True),
        caption="" if title else translate("Inbox", "ago"),
        effects=says_first,
        fact_lines=4,
        is_chosen=item.id in standing.chosen,
        choosing=translate("Inbox", "Choose {who}").format(who=item.name),
        says=listed((base.says, title)),
        group=item.group if title else "",
        group_title=title,
    )


def is_same_time(item: RequestItem, view: InboxView) -> bool:
    """Whether all of its group want the very same time, which their title says."""
    others = (each for each in view.requests if each.group == item.group)
    return all((each.start, each.end) == (item.start, item.end) for each in others)


def asked_words(item: RequestItem, view: InboxView) -> str:
    """How long a request has waited."""
    return words.minutes_words((view.now - item.asked_at) // 60)


def past_bit(item: RequestItem) -> Bit:
    """How well the customer is known, and how reliably they came."""
    if item.no_shows:
        text = translate("Inbox", "1 no-show" if item.no_shows == 1 else "{count} no-shows")
        missed = text.format(count=words.number(item.no_shows))
        return Bit(missed, "danger_ink", icon="cross")
    if not item.visits:
        return Bit(translate("Inbox", "new customer"), icon="person")
    count = words.number(item.visits)
    if item.visits >= REGULAR_VISITS:
        return Bit(translate("Inbox", "regular, {count} visits").format(count=count), icon="person")
    text = translate("Inbox", "1 visit") if item.visits == 1 else translate("Inbox", "{count} visits")
    return Bit(text.format(count=count), icon="person")


def _may_have_it(item: RequestItem, view: InboxView) -> bool:
    return not item.reasons and not is_past(item, view)


def _card_answers(item: RequestItem, view: InboxView, standing: Standing) -> tuple[Act, ...]:
    accent = Kind.ACCENT if item.id == standing.current and not standing.chosen else Kind.PLAIN
    if _may_have_it(item, view):
        return _answers(item, "inbox", (("approve", accent), ("offer", Kind.PLAIN), ("reject", Kind.QUIET)))
    times = standing.offers.get(item.id, ())[:CHIPS]
    chips = tuple(_chip(item, time, view, accent if not at else Kind.PLAIN) for at, time in enumerate(times))
    offer, reject = _answers(item, "inbox", (("offer", Kind.PLAIN if chips else accent), ("reject", Kind.QUIET)))
    more = translate("Inbox", "More times…")
    return (*chips, replace(offer, text=more) if chips else offer, reject)


def _chip(item: RequestItem, time: FreeTime, view: InboxView, kind: Kind) -> Act:
    text = free_words(time, view.now, view.place.timezone)
    says = translate("Inbox", "Move {who} to {time} and approve").format(who=item.name, time=text)
    return Act(TAKE + time.key, text, f"inbox.take.{item.id}.{time.key}", says, kind)


def request_facts(view: InboxView) -> str:
    """The head of the requests: "3 · oldest 2 h"."""
    if not view.requests:
        return ""
    oldest = words.minutes_words(max(view.now - item.asked_at for item in view.requests) // 60)
    count = words.number(len(view.requests))
    return translate("Inbox", "{count} · oldest {age}").format(count=count, age=oldest)


def when_words(item: RequestItem, now: Instant, zone: str) -> str:
    """The time that is asked for, with the day when that is another one: "Sat 21 Nov 14:00"."""
    return " ".join(part for part in (day_words(item, now, zone), words.clock(item.start, zone)) if part)


def slot_bit(item: RequestItem, view: InboxView) -> Bit:
    """Whether the time is still free, or what stands in the way, in short."""
    if item.reasons:
        short = short_reason(item.reasons[0], view.place.timezone)
        return Bit(short, "danger_ink", is_strong=True, icon="warning")
    if is_past(item, view):
        return Bit(translate("Inbox", "already past"), "danger_ink", is_strong=True, icon="clock")
    return Bit(translate("Inbox", "free"), "good_ink", is_strong=True, icon="check")


def short_reason(reason: Reason, zone: str) -> str:
    """A reason in a few words where a row has no room for its sentence."""
    if reason.code in {Code.TAKEN, Code.TAKEN_BUFFER} and reason.start:
        until = words.clock(reason.end, zone)
        return translate("Inbox", "taken to {time}").format(time=until)
    shorts = {
        Code.FULL: translate("Inbox", "full"),
        Code.PAST: translate("Inbox", "already past"),
        Code.CLOSED_STAFF: translate("Inbox", "not working then"),
        Code.CLOSED_LOCATION: translate("Inbox", "closed then"),
        Code.CLOSED_DEFINITION: translate("Inbox", "outside the hours"),
    }
    return shorts.get(reason.code) or words.reason_words(reason, zone)


def _rivals(item: RequestItem) -> tuple[Bit, ...]:
    count = len(item.rivals)
    if not count:
        return ()
    text = translate("Inbox", "1 rival") if count == 1 else translate("Inbox", "{count} rivals")
    return (Bit(text.format(count=words.number(count)), "warn_ink", icon="people"),)


def _content(
    item: RequestItem,
    view: InboxView,
    scope: str,
    title: str,
    facts: tuple[Bit, ...],
    acts: tuple[Act, ...],
    says_first: tuple[Bit, ...] = (),
) -> RowContent:
    said = listed((title, *(bit.text for bit in (*facts, *says_first))))
    full = words.reasons_words(item.reasons, view.place.timezone)
    return RowContent(
        key=item.id,
        name=f"{scope}.row.{item.id}",
        says=said,
        title=title,
        bits=facts,
        acts=acts,
        hint="\n".join(part for part in (said, full, item.notes) if part),
    )


def _answers(item: RequestItem, scope: str, answers: tuple[tuple[str, Kind], ...]) -> tuple[Act, ...]:
    return tuple(_answer(verb, kind, item, scope) for verb, kind in answers)


def _answer(verb: str, kind: Kind, item: RequestItem, scope: str) -> Act:
    text = translate("Inbox", "Offer…") if verb == "offer" else words.verb_word(verb)
    says = translate("Inbox", "{verb}: {who}").format(verb=text, who=item.name)
    keys = {"approve": "A", "reject": "R", "offer": "M"}
    return Act(verb, text, f"{scope}.{verb}.{item.id}", says, kind, keys[verb])
