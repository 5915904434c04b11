"""What is offered for what was typed: from the window's actions at once, from the shop when its answer comes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.values import Kind
from app.ui import words
from app.ui.beside import beside, listed
from app.ui.key_hints import key_words
from app.ui.names import person_words
from app.ui.palette.dates import read_day
from app.ui.palette.hits import Hit, Sort
from app.ui.palette.ranking import fit

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.desk.views_cards import CustomerHit
    from app.desk.views_finding import BookingHit
    from app.ui.actions import Action
    from app.ui.scene import Scene

translate = QCoreApplication.translate

MOST_RECORDS = 6
"""How many customers, and how many bookings, are offered at once."""
MOST_HITS = 24
LOOSE = 0.4
"""The score of what the shop found by something that the title does not show: a phone number, a slip."""


def action_hits(actions: Iterable[Action], typed: str) -> list[Hit]:
    """The actions that are possible now and fit; all of them, in their order, while nothing is typed."""
    made: list[Hit] = []
    for each in actions:
        found = fit(typed, each.words, each.also)
        if (found is None and typed.strip()) or not each.is_possible():
            continue
        hint = key_words(each.key)
        says = listed((each.words, hint))
        marks, score = (found.marks, found.score) if found else ((), 0.0)
        made.append(
            Hit(f"action:{each.name}", Sort.ACTION, each.words, each.does, "", each.icon, hint, says, marks, score)
        )
    return made


def day_hits(typed: str, today: date, go: Callable[[date], object], away_words: Callable[[int], str]) -> list[Hit]:
    """The day that was typed, if it was one; ``away_words`` say how many days off it is."""
    day = read_day(typed, today)
    if day is None:
        return []
    title = translate("Palette", "Go to {day}").format(day=words.day_title(day))
    in_full = "" if day.year == today.year else words.day_long(day)
    fact = beside(away_words((day - today).days), in_full)
    return [
        Hit(
            f"day:{day.isoformat()}",
            Sort.DAY,
            title,
            partial(go, day),
            fact,
            "today",
            "",
            listed((title, fact)),
            (),
            1.0,
        )
    ]


def customer_hits(scene: Scene, found: Iterable[CustomerHit], typed: str) -> list[Hit]:
    """Customers, each told from others of the same name by the end of the number and the address."""
    made = []
    for each in found:
        fact = beside(translate("Palette", "Customer"), words.phone_end(each.phone), each.email)
        does = partial(scene.customer_wanted.emit, each.id)
        made.append(_record(f"customer:{each.id}", Sort.CUSTOMER, each.name, does, fact, "person", typed))
    return made


def booking_hits(scene: Scene, found: Iterable[BookingHit], typed: str) -> list[Hit]:
    """Bookings and walk-ins, with their day and time or their ticket."""
    return [_booking_hit(scene, each, typed) for each in found]


def merge(*groups: Sequence[Hit]) -> tuple[Hit, ...]:
    """All hits, the best first; of those that fit about equally by their sort, then as they were found."""
    every = [hit for group in groups for hit in group]
    every.sort(key=lambda hit: (hit.sort is not Sort.DAY, -round(hit.score * 5), hit.sort))
    return tuple(every[:MOST_HITS])


def _booking_hit(scene: Scene, hit: BookingHit, typed: str) -> Hit:
    state = words.look_word(hit.look)
    if hit.kind is Kind.QUEUE_ENTRY:
        from app.ui.card.entry import open_entry

        title = hit.title if hit.title == hit.ticket else beside(hit.ticket, person_words(hit.title))
        facts: tuple[str, ...] = (state, hit.service, hit.staff)
        does: Callable[[], object] = partial(open_entry, scene, hit.id)
    else:
        day = words.local_date(hit.start, scene.zone)
        when = "" if day == scene.today else f"{words.day_short(day)} "
        title, does = beside(hit.ticket, person_words(hit.title)), partial(scene.card_wanted.emit, hit.id)
        facts = (f"{when}{words.clock(hit.start, scene.zone)}", hit.service, hit.staff, state)
    icon = "walk" if hit.kind is Kind.QUEUE_ENTRY else "calendar"
    return _record(f"booking:{hit.id}", Sort.BOOKING, title, does, beside(*facts), icon, typed)


def _record(key: str, sort: Sort, title: str, does: Callable[[], object], fact: str, icon: str, typed: str) -> Hit:
    found = fit(typed, title)
    marks, score = (found.marks, found.score) if found else ((), LOOSE)
    return Hit(key, sort, title, does, fact, icon, "", listed((title, fact)), marks, score)
