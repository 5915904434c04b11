"""The rows of the page of the sync: each step in plain words, how it stands, and what a person can do about it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.outgoing_words import NOTED, OTHER, SOMEBODY, STEPS
from app.core.values import Kind as Record
from app.core.worded import recognised
from app.ui import words
from app.ui.beside import listed
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.sync.saying import moment, sentence
from app.ui.trouble import said_words
from app.ui.widgets.button import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.values import Instant, Json
    from app.desk.views_sync import Difference, Heard, SetAside, StepLine

translate = QCoreApplication.translate
KEYS = {"retry": "R", "change": "C", "discard": "X", "mine": "M", "theirs": "T", "print": "P"}
"""The letter for each decision."""
STANDINGS = {
    "refused": QT_TRANSLATE_NOOP("Sync", "the server says: {words}"),
    "conflict": QT_TRANSLATE_NOOP("Sync", "it was changed there too"),
    "gone": QT_TRANSLATE_NOOP("Sync", "the server no longer has it"),
    "blocked": QT_TRANSLATE_NOOP("Sync", "waits for the step before it"),
    "sending": QT_TRANSLATE_NOOP("Sync", "on its way"),
    "in_doubt": QT_TRANSLATE_NOOP("Sync", "may have arrived; that is being looked up"),
    "held": QT_TRANSLATE_NOOP("Sync", "leaves in a moment"),
    "pending": QT_TRANSLATE_NOOP("Sync", "waits for the connection"),
    "done": QT_TRANSLATE_NOOP("Sync", "told"),
}
FIELDS = {
    "status": QT_TRANSLATE_NOOP("Sync", "State"),
    "scheduled_start_at": QT_TRANSLATE_NOOP("Sync", "Begins"),
    "scheduled_end_at": QT_TRANSLATE_NOOP("Sync", "Ends"),
    "desired_start_at": QT_TRANSLATE_NOOP("Sync", "Wished for"),
    "assigned_staff_id": QT_TRANSLATE_NOOP("Sync", "With"),
    "staff_id": QT_TRANSLATE_NOOP("Sync", "With"),
    "profile_id": QT_TRANSLATE_NOOP("Sync", "Customer"),
    "definition_id": QT_TRANSLATE_NOOP("Sync", "Service"),
    "notes": QT_TRANSLATE_NOOP("Sync", "Notes"),
    "reason": QT_TRANSLATE_NOOP("Sync", "Reason"),
    "first_name": QT_TRANSLATE_NOOP("Sync", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Sync", "Last name"),
    "email": QT_TRANSLATE_NOOP("Sync", "E-mail"),
    "mobile_phone": QT_TRANSLATE_NOOP("Sync", "Phone"),
    "ticket": QT_TRANSLATE_NOOP("Sync", "Ticket"),
    "guest_name": QT_TRANSLATE_NOOP("Sync", "Name"),
    "calls": QT_TRANSLATE_NOOP("Sync", "Times called"),
}
STATES = {
    "requested": QT_TRANSLATE_NOOP("Sync", "requested"), "confirmed": QT_TRANSLATE_NOOP("Sync", "confirmed"),
    "arrived": QT_TRANSLATE_NOOP("Sync", "arrived"), "completed": QT_TRANSLATE_NOOP("Sync", "completed"),
    "cancelled": QT_TRANSLATE_NOOP("Sync", "cancelled"), "rejected": QT_TRANSLATE_NOOP("Sync", "rejected"),
    "no_show": QT_TRANSLATE_NOOP("Sync", "no-show"), "waiting": QT_TRANSLATE_NOOP("Sync", "waiting"),
    "called": QT_TRANSLATE_NOOP("Sync", "called"), "active": QT_TRANSLATE_NOOP("Sync", "active"),
    "serving": QT_TRANSLATE_NOOP("Sync", "in service"), "fulfilled": QT_TRANSLATE_NOOP("Sync", "fulfilled"),
}  # fmt: skip
KINDS = {
    "appointment": QT_TRANSLATE_NOOP("Sync", "Bookings"),
    "queue_entry": QT_TRANSLATE_NOOP("Sync", "Walk-ins"),
    "waitlist_entry": QT_TRANSLATE_NOOP("Sync", "Waitlist"),
    "profile": QT_TRANSLATE_NOOP("Sync", "Customers"),
    "catalogue": QT_TRANSLATE_NOOP("Sync", "Services, hours and staff"),
    "location": QT_TRANSLATE_NOOP("Sync", "Locations"),
    "definition": QT_TRANSLATE_NOOP("Sync", "Services"),
    "staff": QT_TRANSLATE_NOOP("Sync", "Staff"),
    "visit": QT_TRANSLATE_NOOP("Sync", "Visits"),
    "questionnaire": QT_TRANSLATE_NOOP("Sync", "Questionnaires"),
}
"""Kinds of records as a person calls them; what has no word is not shown."""
_TIMES = ("_at",)


def step_words(line: StepLine, now: Instant) -> str:
    """What was done: "Move Max Lee 10:00 → 10:30"."""
    facts = {
        "whom": line.whom or translate("Step", SOMEBODY), "what": line.service, "verb": line.verb.replace("_", " "),
        "was": moment(line.was, line.timezone, now) if line.was else "",
        "now": moment(line.now, line.timezone, line.was or now) if line.now else "",
    }  # fmt: skip
    return translate("Step", STEPS.get(line.verb, OTHER)).format_map(facts)


def standing_words(line: StepLine) -> str:
    """How it stands: "the server says: the slot is taken"."""
    said = said_words(recognised(line.words or "", NOTED.values())) or translate("Sync", "no")
    if line.standing == "done" and line.words:
        return said
    return translate("Sync", str(STANDINGS[line.standing])).format(words=said)


def step_card(line: StepLine, now: Instant, staff: Mapping[str, str]) -> RowContent:
    """A step that waits for a person, with each way to decide."""
    facts = (
        *((Bit(line.phone, icon="phone"),) if line.phone else ()),
        Bit(made_words(line, now), icon="clock"),
    )
    effects = (
        Bit(sentence(standing_words(line)), "danger_ink", is_strong=True, icon="warning"),
        *(Bit(difference_words(each, line.timezone, staff), "ink") for each in line.differences),
    )
    said = listed((step_words(line, now), *(bit.text for bit in (*facts, *effects))))
    return RowContent(
        str(line.seq), f"sync.step.{line.seq}", said, step_words(line, now), facts, acts=_acts(line, now), hint=said,
        effects=effects, fact_lines=4,
    )  # fmt: skip


def waiting_row(line: StepLine, now: Instant, *, is_online: bool = False) -> RowContent:
    """A step that nobody has to decide on. While the remote is heard, none of them waits for the connection."""
    if is_online and line.standing == "pending" and not line.attempts:
        line = replace(line, standing="held")
    is_sending = line.standing in ("sending", "in_doubt")
    ink = {"done": "good_ink"}.get(line.standing, "accent" if is_sending else "muted")
    icon = {"done": "check"}.get(line.standing, "sync" if is_sending else "clock")
    facts = (Bit(standing_words(line), ink, icon=icon, gives=True), Bit(made_words(line, now)))
    said = listed((step_words(line, now), *(bit.text for bit in facts)))
    return RowContent(str(line.seq), f"sync.line.{line.seq}", said, step_words(line, now), facts, hint=said)


def more_row(count: int) -> RowContent:
    """So many rows that are not listed."""
    said = translate("Sync", "and {count} more").format(count=words.number(count))
    return RowContent("more", "sync.more", said, said, hint=said)


def heard_row(heard: Heard, zone: str, now: Instant) -> RowContent | None:
    """When a kind of records was last read; None for what no person has a word for."""
    word = kind_word(heard.kind)
    if not word:
        return None
    fact = translate("Sync", "heard at {time}").format(time=moment(heard.at, zone, now))
    return RowContent(heard.kind, f"sync.heard.{heard.kind}", listed((word, fact)), word, (Bit(fact),))


def aside_row(aside: SetAside, at: int, zone: str, now: Instant) -> RowContent:
    """A row of the remote's that made no sense, or a kind of which this till may read none."""
    word = kind_word(aside.kind) or aside.kind
    why, when = Bit(aside.why, "warn_ink", icon="warning", gives=True), Bit(moment(aside.at, zone, now))
    facts: tuple[Bit, ...] = (why, when)
    if aside.remote_id:
        title = translate("Sync", "{what}: a row was set aside").format(what=word)
        facts = (why, Bit(translate("Sync", "its number there is {id}").format(id=aside.remote_id), gives=True), when)
    else:
        title = translate("Sync", "{what}: the remote does not let this till read them").format(what=word)
    said = listed((title, *(bit.text for bit in facts)))
    return RowContent(f"aside{at}", f"sync.aside.{at}", said, title, facts, hint=said)


def made_words(line: StepLine, now: Instant) -> str:
    """When it was done here, and how often it was tried."""
    made = translate("Sync", "done at {time}").format(time=moment(line.made_at, line.timezone, now))
    if line.attempts < 2 or line.standing == "done":
        return made
    return translate("Sync", "{made}, tried {count} times").format(made=made, count=words.number(line.attempts))


def difference_words(each: Difference, zone: str, staff: Mapping[str, str]) -> str:
    """Both values in one sentence: "Notes: here “ours”, there “theirs”"."""
    text = translate("Sync", "{field}: here {ours}, there {theirs}")
    ours, theirs = (each_words(each, value, zone, staff) for value in (each.ours, each.theirs))
    return text.format(field=difference_word(each), ours=ours, theirs=theirs)


def difference_word(each: Difference) -> str:
    """The field of which there are two values; of what the shop offers as its settings call it."""
    if each.offer is None:
        return field_word(each.field)
    from app.ui.sync.offer_words import offer_field_word

    return offer_field_word(each.offer, each.field)


def each_words(each: Difference, value: Json, zone: str, staff: Mapping[str, str]) -> str:
    """One of its values as a person reads it."""
    if each.offer is None:
        return value_words(each.field, value, zone, staff)
    from app.ui.sync.offer_words import offer_value_words

    return offer_value_words(each, value)


def field_word(name: str) -> str:
    """A field as a person calls it."""
    return translate("Sync", str(FIELDS[name])) if name in FIELDS else name.replace("_", " ").capitalize()


def value_words(name: str, value: Json, zone: str, staff: Mapping[str, str]) -> str:
    """A value of a field as a person reads it."""
    if value is None or value == "":
        return translate("Sync", "nothing")
    if name.endswith(_TIMES) and isinstance(value, int):
        return f"{words.day_short(words.local_date(value, zone))} {words.clock(value, zone)}"
    if name == "status" and value in STATES:
        return translate("Sync", str(STATES[str(value)]))
    if name.endswith("staff_id"):
        return staff.get(str(value), translate("Sync", "somebody else"))
    if isinstance(value, str):
        return translate("Sync", "“{text}”").format(text=value)
    return words.number(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def kind_word(kind: str) -> str:
    """Records of a kind as a person calls them; empty for what is none of theirs."""
    return translate("Sync", str(KINDS[kind])) if kind in KINDS else ""


def _acts(line: StepLine, now: Instant) -> tuple[Act, ...]:
    whole = step_words(line, now)
    if line.standing == "conflict":
        offered = [
            ("mine", translate("Sync", "Keep ours"), Kind.PLAIN),
            ("theirs", translate("Sync", "Take theirs"), Kind.PLAIN),
        ]
    elif line.standing == "gone":
        offered = [
            ("mine", translate("Sync", "Tell it anew"), Kind.PLAIN),
            ("theirs", translate("Sync", "Let it go here too"), Kind.PLAIN),
        ]
    else:
        offered = [("retry", translate("Sync", "Try again"), Kind.PLAIN)]
    if line.kind in (Record.APPOINTMENT, Record.PROFILE):
        offered += [("change", translate("Sync", "Change…"), Kind.PLAIN)]
    if line.standing == "refused":
        offered += [("discard", translate("Sync", "Discard…"), Kind.QUIET)]
    return tuple(
        Act(verb, text, f"sync.{verb}.{line.seq}", f"{text}: {whole}", kind, KEYS[verb]) for verb, text, kind in offered
    )
