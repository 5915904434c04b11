"""What is told, in words: with names in the window, and without any outside of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.core.tells import Event, TellKind
from app.ui import words
from app.ui.beside import beside

translate = QCoreApplication.translate


def told_words(events: Sequence[Event], zone: str) -> str:
    """Events of one kind in one line: a name where it is one, their number where there are more."""
    event, count = events[0], words.number(len(events))
    if len(events) > 1:
        return _many(event.kind).format(count=count)
    name = event.name or translate("Tells", "A customer")
    if event.kind is TellKind.ARRIVAL:
        if event.staff:
            return translate("Tells", "{name} is here for {staff}").format(name=name, staff=event.staff)
        return translate("Tells", "{name} is here").format(name=name)
    if event.kind is TellKind.REQUEST:
        return translate("Tells", "{name} asks for a time").format(name=name)
    if event.kind is TellKind.WAIT:
        return translate("Tells", "{name} waits longer than was said").format(name=name)
    clock = words.clock(event.at, zone)
    return translate("Tells", "{name} is late: expected at {time}").format(name=name, time=clock)


def nameless_words(kinds: Sequence[TellKind]) -> str:
    """What may be read by anybody: no names, of customers or staff."""
    said = {
        TellKind.ARRIVAL: translate("Tells", "Somebody has arrived"),
        TellKind.REQUEST: translate("Tells", "There is a new request"),
        TellKind.WAIT: translate("Tells", "Somebody waits longer than was said"),
        TellKind.LATE: translate("Tells", "Somebody is late"),
    }
    return beside(*(said[each] for each in dict.fromkeys(kinds)))


def _many(kind: TellKind) -> str:
    return {
        TellKind.ARRIVAL: translate("Tells", "{count} customers are here"),
        TellKind.REQUEST: translate("Tells", "{count} new requests"),
        TellKind.WAIT: translate("Tells", "{count} wait longer than was said"),
        TellKind.LATE: translate("Tells", "{count} customers are late"),
    }[kind]
