"""The rows of the inbox: short for the side of Today, as cards for the inbox's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.refusals import Code
from app.desk.views import Look
from app.ui import words
from app.ui.queue.saying import first_name, note_bits
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.core.values import Instant
    from app.desk.views import InboxView, RequestItem

translate = QCoreApplication.translate


def request_row(item: RequestItem, view: InboxView, scope: str = "requests") -> RowContent:
    """One request at the side of Today."""
    zone = view.place.timezone
    facts = (
        Bit(when_words(item, view.now, zone)),
        *((Bit(first_name(item.staff), gives=True),) if item.staff and not item.reasons else ()),
        slot_bit(item, zone),
        *_rivals(item),
        *note_bits(item.notes),
    )
    answer = ("offer", Kind.PLAIN) if item.reasons else ("approve", Kind.PLAIN)
    return _content(item, view, scope, f"{item.name} · {item.service}", facts, (("reject", Kind.QUIET), answer))


def request_card(item: RequestItem, view: InboxView, scope: str = "inbox", *, is_current: bool) -> RowContent:
    """One request on the inbox's own page; the current one's answer is the accent."""
    zone = view.place.timezone
    facts = (
        Bit(item.service),
        *((Bit(day_words(item, view.now, zone)),) if day_words(item, view.now, zone) else ()),
        *((Bit(first_name(item.staff)),) if item.staff else ()),
        slot_bit(item, zone),
        *_leaves(item),
        *note_bits(item.notes),
    )
    accent = Kind.ACCENT if is_current else Kind.PLAIN
    answers = (("approve", accent), ("offer", Kind.PLAIN)) if not item.reasons else (("offer", accent),)
    base = _content(item, view, scope, item.name, facts, (*answers, ("reject", Kind.QUIET)))
    return RowContent(
        key=base.key,
        name=base.name,
        says=base.says,
        title=base.title,
        bits=base.bits,
        tag=words.clock(item.start, zone),
        tag_look=Look.REQUESTED,
        figure=Bit(words.minutes_words((view.now - item.asked_at) // 60), "ink", is_strong=True),
        caption=translate("Inbox", "ago"),
        acts=base.acts,
        hint=base.hint,
    )


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


def day_words(item: RequestItem, now: Instant, zone: str) -> str:
    """The day that is asked for; nothing for today."""
    day = words.local_date(item.start, zone)
    return "" if day == words.local_date(now, zone) else words.day_short(day)


def slot_bit(item: RequestItem, zone: str) -> Bit:
    """Whether the time is still free, or what stands in the way, in short."""
    if not item.reasons:
        return Bit(translate("Inbox", "free"), "good_ink", is_strong=True, icon="check")
    return Bit(short_reason(item.reasons[0], zone), "danger_ink", is_strong=True, icon="warning")


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


def _leaves(item: RequestItem) -> tuple[Bit, ...]:
    """What approving this one does to the others (rule 29)."""
    if not item.rival_names:
        return ()
    names = ", ".join(item.rival_names)
    text = translate("Inbox", "leaves {names} without this time").format(names=names)
    return (Bit(text, "warn_ink", icon="people"),)


def _content(
    item: RequestItem,
    view: InboxView,
    scope: str,
    title: str,
    facts: tuple[Bit, ...],
    answers: tuple[tuple[str, Kind], ...],
) -> RowContent:
    said = ", ".join((title, *(bit.text for bit in facts)))
    full = words.reasons_words(item.reasons, view.place.timezone)
    return RowContent(
        key=item.id,
        name=f"{scope}.row.{item.id}",
        says=said,
        title=title,
        bits=facts,
        acts=tuple(_answer(verb, kind, item, scope) for verb, kind in answers),
        hint="\n".join(part for part in (said, full, item.notes) if part),
    )


def _answer(verb: str, kind: Kind, item: RequestItem, scope: str) -> Act:
    text = translate("Inbox", "Offer…") if verb == "offer" else words.verb_word(verb)
    says = translate("Inbox", "{verb}: {who}").format(verb=text, who=item.name)
    keys = {"approve": "A", "reject": "R", "offer": "M"}
    return Act(verb, text, f"{scope}.{verb}.{item.id}", says, kind, keys[verb])
