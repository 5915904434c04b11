"""The rows of the worklist: whose booking, why nobody takes it, and who could; and the rows of those who could."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.refusals import Code
from app.ui import words
from app.ui.beside import listed
from app.ui.queue.saying import first_name, note_bits
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.desk.views import Place, SlotOption
    from app.desk.views_cover import Cover, UncoveredItem, UncoveredView

translate = QCoreApplication.translate
KEYS = {"give": "R", "move": "M", "keep": "K", "cancel": "X", "later": "L"}
"""The letter for each decision."""


def item_card(
    item: UncoveredItem, view: UncoveredView, here: Place | None, *, is_current: bool, is_later: bool
) -> RowContent:
    """One booking of the worklist; the current one shows every decision."""
    zone = item.place.timezone
    day = words.local_date(item.start, zone)
    facts = (
        Bit(item.service),
        *((Bit(words.day_short(day), is_strong=True),) if day != words.local_date(view.now, zone) else ()),
        *((Bit(item.place.name, icon="place"),) if here is None or here.id != item.place.id else ()),
        Bit(why_words(item), "danger_ink", is_strong=True, icon="warning"),
        *((best_bit(item),) if closed_reason(item) is None else ()),
        *((Bit(item.phone, icon="phone"),) if item.phone else ()),
        *((Bit(translate("Cover", "left for later"), icon="pause"),) if is_later else ()),
        *note_bits(item.notes),
    )
    said = listed((words.clock(item.start, zone), item.name, *(bit.text for bit in facts)))
    return RowContent(
        key=item.id,
        name=f"uncovered.row.{item.id}",
        says=said,
        title=item.name,
        bits=facts,
        tag=words.clock(item.start, zone),
        tag_look=item.look,
        acts=_acts(item, is_current=is_current),
        hint="\n".join((said, words.reasons_words(item.reasons, zone))),
    )


def cover_row(cover: Cover, item: UncoveredItem, *, is_first: bool) -> RowContent:
    """Somebody who could take it, with the facts of their rank."""
    who = cover.person
    facts = (Bit(booked_words(cover)), Bit(served_words(cover, item)))
    says = translate("Cover", "Give to {staff}").format(staff=who.name)
    act = Act("give", translate("Cover", "Give"), f"uncovered.give.{who.id}", says, _kind(is_first))
    said = listed((who.name, *(bit.text for bit in facts)))
    return RowContent(who.id, f"uncovered.cover.{who.id}", said, who.name, facts, acts=(act,), hint=said)


def time_row(slot: SlotOption, item: UncoveredItem, *, is_first: bool) -> RowContent:
    """A free time near the booking's own, and who is free then."""
    zone, key = item.place.timezone, str(slot.start)
    time = words.clock_span(slot.start, slot.end, zone)
    day = words.local_date(slot.start, zone)
    is_other = day != words.local_date(item.start, zone)
    title = f"{words.day_short(day)} {time}" if is_other else time
    staff = listed(first_name(each.name) for each in slot.staff)
    says = translate("Cover", "Move to {time}").format(time=title)
    act = Act("move", translate("Cover", "Move"), f"uncovered.move.{key}", says, _kind(is_first))
    facts = (Bit(staff, gives=True),) if staff else ()
    said = listed((title, staff))
    return RowContent(key, f"uncovered.time.{key}", said, title, facts, acts=(act,))


def why_words(item: UncoveredItem) -> str:
    """Why nobody takes it, in a few words: "Ben Liu is away then"."""
    if (closed := closed_reason(item)) is not None:
        return words.reason_words(closed)
    who = item.staff.name or translate("Cover", "Somebody unknown")
    if any(each.code is Code.STAFF_NOT_ELIGIBLE for each in item.reasons):
        return translate("Cover", "{who} no longer takes it").format(who=who)
    return translate("Cover", "{who} is away then").format(who=who)


def closed_reason(item: UncoveredItem) -> Reason | None:
    """That its place is closed for good, so that whoever is free helps nothing; None where it is open."""
    return next((each for each in item.reasons if each.code is Code.CLOSED_FOR_GOOD), None)


def best_bit(item: UncoveredItem) -> Bit:
    """Who could take it best, or that nobody can."""
    if not item.covers:
        return Bit(translate("Cover", "nobody else is free then"), "warn_ink", icon="people")
    names = listed(first_name(each.person.name) for each in item.covers[:2])
    more = len(item.covers) - 2
    text = translate("Cover", "free: {names}") if more < 1 else translate("Cover", "free: {names} and {more} more")
    return Bit(text.format(names=names, more=words.number(max(0, more))), "good_ink", is_strong=True, icon="check")


def booked_words(cover: Cover) -> str:
    """How much of that day is booked already."""
    if not cover.booked_minutes:
        return translate("Cover", "nothing else booked that day")
    text = translate("Cover", "{length} booked that day")
    return text.format(length=words.minutes_words(cover.booked_minutes))


def served_words(cover: Cover, item: UncoveredItem) -> str:
    """Whether they know the customer."""
    if not cover.times_served:
        return translate("Cover", "has not served {who} before").format(who=first_name(item.name))
    text = (
        translate("Cover", "has served {who} once")
        if cover.times_served == 1
        else translate("Cover", "has served {who} {count} times")
    )
    return text.format(who=first_name(item.name), count=words.number(cover.times_served))


def _kind(is_first: bool) -> Kind:
    return Kind.ACCENT if is_first else Kind.PLAIN


def _acts(item: UncoveredItem, *, is_current: bool) -> tuple[Act, ...]:
    best = item.covers[0].person if item.covers else None
    give = translate("Cover", "Give to {staff}").format(staff=first_name(best.name)) if best else ""
    offered = [("give", give, Kind.ACCENT if is_current else Kind.PLAIN)] if best else []
    if is_current or best is None:
        offered += [("move", translate("Cover", "Move…"), Kind.PLAIN)] if item.can_move else []
    if is_current:
        offered += [
            ("keep", translate("Cover", "Keep…"), Kind.PLAIN),
            ("cancel", translate("Cover", "Cancel booking…"), Kind.QUIET),
            ("later", translate("Cover", "Later"), Kind.QUIET),
        ]
    return tuple(
        Act(verb, text, f"uncovered.{verb}.{item.id}", f"{text}: {item.name}", kind, KEYS[verb])
        for verb, text, kind in offered
    )
