"""What a few presses lead to on the pages of the demo shop, by a name for it: forms within forms, and what follows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from app.core.values import Calendar, Page, Question
from app.store.places import find_places
from app.ui.offscreen import Offscreen
from app.ui.scene import BookingWish
from app.ui.settings.csv_mapping import BOOKINGS, CUSTOMERS
from app.ui.settings.page import SettingsPage
from app.ui.settings.record_section import RecordSection
from tests.support.openers import ids, is_calm, records_of

Way: TypeAlias = Callable[[Offscreen], QWidget]
"""Leads there, and gives what is to be looked at."""
TYPES = (
    "text", "textarea", "number", "slider", "boolean", "single_select", "multi_select", "date", "datetime", "email",
    "phone", "json",
)  # fmt: skip
OPTIONS = ({"value": "a", "label": "Oolong"}, {"value": "b", "label": "Sencha"}, {"value": "c", "label": "Rooibos"})
ASKED, HELP = "Which tea would you like?", "We brew it when you come."
FILE, HEADS = "kunden.csv", ("Erstens", "Zweitens", "Drittens")
PEOPLE = (("Nia", "Bo", "nia.bo@teashop.example"), ("", "", ""), ("Ida", "Lund", "none"))
LABELS = tuple(str(each["label"]) for each in OPTIONS)
SHOWN = " ".join((*LABELS, ASKED, HELP, FILE, *HEADS, *map(" ".join, PEOPLE)))
"""All that is no word of the program's."""


def reached() -> dict[str, Way]:
    """The ways, each from wherever the window is; what was changed on one is discarded by the next."""
    return {
        "special-day-closed": lambda stage: _special_day(stage, "add_closed"),
        "special-day-open": lambda stage: _special_day(stage, "add_open"),
        "changed": _changed,
        "wrong": _wrong,
        "delete": lambda stage: _removal(stage, "forms", 1),  # which nothing asks
        "delete-used": lambda stage: _removal(stage, "places"),
        **{f"question-{kind}": _question(kind) for kind in ("slider", "single_select", "datetime")},
        "csv-customers": lambda stage: _mapped(stage, CUSTOMERS),
        "csv-bookings": lambda stage: _mapped(stage, BOOKINGS),
        "csv-report": _tried,
        "booking-questions": _asked,
        "waitlist-call": _call,
    }


def leave(stage: Offscreen) -> None:
    """Let go of what the last way has begun, as if nobody had."""
    section = getattr(stage.window.pages.get("settings"), "section", None)
    if isinstance(section, RecordSection):
        section.drafts.clear()
        section.leave()
        section.show_stage()
    for each in ids("waitlist_entries", "status = 'active' AND appointment_id IS NOT NULL", 9):
        stage.lanes.act("release", each)
    stage.wait_until(lambda: is_calm(stage) and not stage.lanes._reading, "rest")
    stage.conduct.notices.clear()


def press(stage: Offscreen, name: str) -> None:
    """Press the button of that name once it can be."""
    stage.wait_until(lambda: is_calm(stage) and bool(_pressed(stage, name)), name)
    _pressed(stage, name)[0].click()


def seen(stage: Offscreen, name: str) -> QWidget:
    """What is called so, once it is there, scrolled to."""
    stage.wait_until(lambda: _is_foreseen(stage), "what a change would do")
    stage.wait_until(lambda: is_calm(stage) and bool(_visible(stage, name)), name)
    widget = _visible(stage, name)[0]
    outer: QWidget | None = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea) and (inner := outer.widget()) is not None:
            outer.verticalScrollBar().setValue(widget.mapTo(inner, QPoint(0, -12)).y())
        outer = outer.parentWidget()
    stage.settle()
    return widget


def _visible(stage: Offscreen, name: str) -> list[QWidget]:
    return [each for each in stage.window.findChildren(QWidget, name) if each.isVisible()]


def _pressed(stage: Offscreen, name: str) -> list[QAbstractButton]:
    return [each for each in _visible(stage, name) if isinstance(each, QAbstractButton) and each.isEnabled()]


def _is_foreseen(stage: Offscreen) -> bool:
    section = getattr(stage.window.page, "section", None)
    return is_calm(stage) and not (isinstance(section, RecordSection) and section.foresight._pause.isActive())


def _section(stage: Offscreen, name: str) -> Any:
    """A section of the settings, with its first record open where it has records."""
    settings = stage.show_page("settings")
    assert isinstance(settings, SettingsPage)
    keys = records_of(stage, settings, name)
    section = settings.section
    if keys:
        section.open_record(keys[0])  # type: ignore[union-attr]
    stage.wait_until(lambda: is_calm(stage), name)
    return section


def _special_day(stage: Offscreen, how: str) -> QWidget:
    _section(stage, "places")
    press(stage, f"settings.places.hours.special.{how}")
    return seen(stage, "settings.places.hours.special.one")


def _changed(stage: Offscreen) -> QWidget:
    """A member of staff who does not work any more: times go, and bookings are left."""
    section = _section(stage, "staff")
    section.change(calendar=Calendar())
    stage.wait_until(lambda: is_calm(stage) and section.foot.left.isVisible(), "what it would do")
    return _whole(section.foot)


def _wrong(stage: Offscreen) -> QWidget:
    section = _section(stage, "services")
    section.change(duration_minutes=0, name="")
    stage.wait_until(lambda: is_calm(stage) and bool(section.foresight.wrong), "what is wrong")
    return _whole(section.foot)


def _removal(stage: Offscreen, name: str, at: int = 0) -> QWidget:
    section = _section(stage, name)
    section.open_record(list(section.records(section.view))[at])
    section.stage.remove.click()
    stage.wait_until(lambda: is_calm(stage) and section.foot.do.isVisible(), "what deleting would do")
    return _whole(section.foot)


def _question(kind: str) -> Way:
    def lead(stage: Offscreen) -> QWidget:
        section = _section(stage, "forms")
        press(stage, "settings.forms.questions.add")
        section.questions.card.type.edited.emit(kind)
        return seen(stage, "settings.forms.questions.question")

    return lead


def _mapped(stage: Offscreen, kind: str) -> QWidget:
    section = _section(stage, "import")
    with TemporaryDirectory() as folder:
        file = Path(folder) / FILE
        file.write_text("\n".join(";".join(row) for row in _rows(kind)), "utf-8")
        section.open_file(kind, file)
        stage.wait_until(lambda: is_calm(stage) and section._mapper.table is not None, "the columns")
    fields = ("start", "service", "name") if kind == BOOKINGS else ("first_name", "last_name", "email")
    for at, field in enumerate(fields):
        section._mapper.picks[field].edited.emit(at)
    seen(stage, "settings.import.sample")
    return _whole(section)


def _rows(kind: str) -> list[tuple[str, ...]]:
    """A table of which some rows cannot be taken."""
    with sqlite3.connect(find_places().store) as store:
        [known] = store.execute("SELECT email FROM profiles WHERE email IS NOT NULL LIMIT 1").fetchone()
        [service] = store.execute("SELECT name FROM definitions LIMIT 1").fetchone()
    if kind == CUSTOMERS:
        return [HEADS, *PEOPLE, ("Ida", "Lund", known)]
    return [HEADS, *((start, service, "Nia Bo") for start in ("2031-05-12 11:00", "2031-05-12 11:30", "12:00"))]


def _tried(stage: Offscreen) -> QWidget:
    _mapped(stage, CUSTOMERS)
    press(stage, "settings.import.try")
    seen(stage, "settings.import.report")
    return _whole(stage.window.page)


def _asked(stage: Offscreen) -> QWidget:
    """A booking of a service that asks for something, with a question of every type."""
    [profile], shop = ids("profiles"), stage.scene.shop
    assert shop is not None
    service = next(each for each in shop.services if each.has_questionnaire)
    stage.scene.booking_wanted.emit(BookingWish(definition_id=service.id, profile_id=profile))
    seen(stage, "booking.questions_card")
    form: Any = stage.window.page.questions  # type: ignore[union-attr]
    form.show_pages((every_type(),))
    stage.settle()
    return seen(stage, "booking.questions_card")


def every_type() -> Page:
    """A page with a question of every type."""
    return Page(questions=tuple(_of_type(at, kind) for at, kind in enumerate(TYPES, 1)))


def _of_type(number: int, kind: str) -> Question:
    more: dict[str, Any] = {"options": OPTIONS} if kind.endswith("select") else {}
    more |= {"is_required": number == 1, "help_text": HELP}
    return Question(number, number, number, f"q{number}", ASKED, ASKED, kind, f"q{number}", **more)


def _call(stage: Offscreen) -> QWidget:
    """A time is free again, is held for whoever comes first, and they are called."""
    page: Any = stage.show_page("waitlist")
    stage.wait_until(lambda: is_calm(stage) and page.matches.model.rowCount() > 0, "who comes first")
    key = next(iter(page.matches.list.rows())).content.key
    page._hold(key, "hold")
    stage.wait_until(lambda: is_calm(stage) and bool(page._calls), "the call")
    stage.settle()
    return _whole(page)


def _whole(widget: object) -> QWidget:
    assert isinstance(widget, QWidget)
    return widget
