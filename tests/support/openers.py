"""Every form and card of the demo shop that can be opened over a page, by a name for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from app.store.places import find_places
from app.ui import sheets
from app.ui.beginning.sheet import BeginSheet
from app.ui.card.entry import open_entry
from app.ui.customers.data import open_data
from app.ui.customers.erase import open_erase
from app.ui.customers.merge import open_merge
from app.ui.customers.new import open_new
from app.ui.customers.same_as import open_same_as
from app.ui.kiosk.unguarded import ask_first, say_way_out
from app.ui.lock.new_pin import open_new_pin
from app.ui.offscreen import Offscreen
from app.ui.page import Page
from app.ui.queue.grounds import open_basis
from app.ui.rows.settling import settling_of
from app.ui.settings.drafts import NEW
from app.ui.settings.page import SettingsPage
from app.ui.settings.record_section import RecordSection
from app.ui.sync.quitting import QuitSheet
from app.ui.waitlist.form import WishForm

Opener = Callable[[Offscreen], object]


def ids(table: str, where: str = "1", count: int = 1) -> list[str]:
    """Of the first rows of a table."""
    with sqlite3.connect(find_places().store) as store:
        return [row[0] for row in store.execute(f"SELECT id FROM {table} WHERE {where} ORDER BY rowid LIMIT {count}")]


def openers() -> dict[str, Opener]:
    """What opens each of them."""
    one, other = ids("profiles", count=2)
    [waiting] = ids("queue_entries", "status = 'waiting'")
    cards: dict[str, Opener] = {
        status: _card(record_id)
        for status in ("confirmed", "requested", "completed", "arrived", "no-show")
        for record_id in ids("appointments", f"status = '{status}'")
    }
    return cards | {
        "ready": lambda stage: sheets.open_ready(stage.scene),
        "paper": lambda stage: stage.conduct.paper.open_sheet(),
        "check-in": lambda stage: sheets.open_check_in(stage.scene),
        "walk-in": lambda stage: open_entry(stage.scene, waiting),
        "basis": lambda stage: open_basis(stage.scene, waiting),
        "customer": lambda stage: sheets.open_customer(stage.scene, one),
        "new": lambda stage: open_new(stage.scene),
        "merge": lambda stage: open_merge(stage.scene, one, other),
        "same": lambda stage: open_same_as(stage.scene, one, "Ana"),
        "data": lambda stage: open_data(stage.scene, one, "Ana"),
        "erase": lambda stage: open_erase(stage.scene, one),
        "staff": lambda stage: stage.scene.staff_wanted.emit(_staff(stage)),
        "block": lambda stage: sheets.start_block(stage.scene, _staff(stage)),
        "off": lambda stage: sheets.start_off(stage.scene, _staff(stage)),
        "whose": lambda stage: sheets.start_off(stage.scene),
        "wish": lambda stage: stage.scene.open_drawer(WishForm(stage.scene), ""),
        "pin": lambda stage: open_new_pin(stage.scene, _staff(stage), "Ana"),
        "begin": lambda stage: stage.scene.open_drawer(BeginSheet(stage.scene), ""),
        "unguarded": lambda stage: ask_first(stage.window, lambda: None),
        "way-out": lambda stage: say_way_out(stage.window, lambda: None),
        "remote": lambda stage: stage.conduct.sync.open_connection(),
        "quit": lambda stage: stage.scene.open_drawer(QuitSheet(stage.scene), ""),
        "keys": lambda stage: stage.conduct.show_keys(),
    }


def is_calm(stage: Offscreen) -> bool:
    """Whether what was asked for is done, read and told, and laid out."""
    stage.settle()
    lanes = stage.lanes
    return not (lanes._acting or lanes._reading or lanes._later) and settling_of(stage.window).is_calm


def records_of(stage: Offscreen, settings: SettingsPage, name: str) -> tuple[str, ...]:
    """Show a section of the settings; gives the first of its records, and a new one, where it has records."""
    settings.show_section(name)
    section = settings.section
    assert isinstance(section, Page)
    stage.wait_for(section.filled, section.catch_up)
    if not isinstance(section, RecordSection) or section.view is None:
        return ()
    return (*list(section.records(section.view))[:1], NEW)


def _card(record_id: str) -> Opener:
    return lambda stage: stage.scene.card_wanted.emit(record_id)


def _staff(stage: Offscreen) -> str:
    assert stage.scene.shop is not None
    return stage.scene.shop.staff[0].id
