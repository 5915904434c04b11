"""A small real shop for tests of the desk: a store in a folder of the test, and a clock that the test sets.

Melbourne, open 09:00-17:00 every day; it is Monday 11 May 2026, 09:00. Ana and Bob work then, Cyd is on neither list.
Services: ``cut`` (30 minutes, staff, walk-ins, waitlist), ``dye`` (60 minutes, staff, on request, 10 minutes after),
``class`` (60 minutes, no staff, 2 places), ``form`` (30 minutes, no staff, no limit, one question to be answered).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.core.values import (
    BookingType,
    Calendar,
    Definition,
    DefinitionPlace,
    Device,
    Location,
    NormalHour,
    Page,
    Profile,
    Question,
    Questionnaire,
    QuestionnaireVersion,
    Staff,
    StaffPlace,
    Target,
)
from app.desk.shop import Shop
from app.store.catalogue_write import (
    save_definition,
    save_location,
    save_questionnaire,
    save_staff,
    save_target,
)
from app.store.store import Store
from app.store.unit import Unit

NINE = 1_778_454_000
"""Monday 11 May 2026, 09:00 in Melbourne."""
MONDAY = date(2026, 5, 11)
MINUTE = 60
HOUR = 3600
DAY = 86_400
OPEN = Calendar(tuple(NormalHour(day, 9 * 60, 17 * 60) for day in range(7)))
ZONE = "Australia/Melbourne"
CUSTOMERS = ("zoe", "max", "ida", "tom", "eve", "jan")


def at(hour: int, minute: int = 0) -> int:
    """The instant of a wall time on that Monday."""
    return NINE + (hour - 9) * HOUR + minute * MINUTE


@dataclass
class Clock:
    """The time that the shop reads; a test moves it."""

    now: int = NINE

    def __call__(self) -> int:
        """What it says now."""
        return self.now


class SmallShop(Shop):
    """The shop with its clock; ids are the handles and first names in lower case."""

    def __init__(self, store: Store, clock: Clock) -> None:
        super().__init__(store)
        self.clock = clock

    def book(self, **given: Any) -> Any:
        """A cut for ``zoe`` at ten, or what the test says."""
        usual = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "start": at(10)}
        return self.act("book", **{**usual, **given})

    def check_in(self, **given: Any) -> Any:
        """An anonymous walk-in for a cut, or what the test says."""
        return self.act("check_in", **{"definition_id": "cut", "location_id": "mel", **given})

    def find(self, cls: type, record_id: str) -> Any:
        """The record as it stands."""
        with self.store.read() as reader:
            return reader.get(cls, record_id)

    def change(self, cls: type, record_id: str, **fields: Any) -> Any:
        """Set fields of a flat record as an import would, whatever the rules say."""
        with self.store.write() as unit:
            before: Any = unit.get(cls, record_id)
            return unit.keep(before, replace(before, **fields))

    def change_service(self, definition_id: str, **fields: Any) -> None:
        """Change a definition."""
        with self.store.write() as unit:
            save_definition(unit, replace(unit.catalogue.definitions[definition_id], **fields))

    def change_staff(self, staff_id: str, **fields: Any) -> None:
        """Change a member of staff."""
        with self.store.write() as unit:
            save_staff(unit, replace(unit.catalogue.staff[staff_id], **fields))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What plain SQL sees, for claims about the tables themselves."""
        with self.store.read() as reader:
            return [tuple(row) for row in reader.connection.exec_driver_sql(sql)]


def open_small_shop(folder: Path, *, letter: str | None = None, now: int = NINE) -> SmallShop:
    """The shop of this module, made in ``folder``; ``letter`` is the till's, for a shop with several."""
    (folder / "shop.db").write_bytes(_filled_store(letter))
    clock = Clock(now)
    return SmallShop(Store(folder / "shop.db", clock=clock), clock)


@cache
def _filled_store(letter: str | None) -> bytes:
    """The file of a filled store: made once, since most of a test's time would go there."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        store = Store(path, clock=Clock())
        with store.write() as unit:
            fill_shop(unit, letter)
        store.close()
        return path.read_bytes()


def service(handle: str, minutes: int = 30, **given: Any) -> Definition:
    """A definition that is open when the shop is."""
    usual: Mapping[str, Any] = {
        "places": (DefinitionPlace("mel"),), "calendar": OPEN, "requires_staff": True, "max_concurrent_bookings": None,
    }  # fmt: skip
    return Definition(handle, sum(map(ord, handle)), handle, handle.title(), minutes, **{**usual, **given})


def fill_shop(unit: Unit, letter: str | None = None) -> None:
    """Write the shop of this module."""
    if letter:
        unit.add("set_up", Device("till", "Till", letter, is_this=True))
    save_location(unit, Location("mel", 13, "mel", "Melbourne", ZONE, OPEN))
    save_target(unit, Target("sms", 1, "sms", "SMS"))
    here = (StaffPlace("mel"),)
    for number, name in enumerate(("Ana", "Bob")):
        save_staff(unit, Staff(name.lower(), name, f"Ng{number}", places=here, calendar=OPEN))
    save_staff(unit, Staff("cyd", "Cyd", "Ng", calendar=OPEN))
    save_questionnaire(unit, _form())
    save_definition(unit, service("cut", allow_walk_in=True, allow_queue=True, allow_waitlist=True))
    save_definition(unit, service("dye", 60, booking_type=BookingType.APPROVAL_REQUIRED, buffer_after_minutes=10))
    save_definition(unit, service("class", 60, requires_staff=False, max_concurrent_bookings=2))
    save_definition(unit, service("form", requires_staff=False, booking_questionnaire_id="form"))
    for name in CUSTOMERS:
        unit.keep(None, Profile(name, name.title(), "Lee", f"{name}@example.com"))


def _form() -> Questionnaire:
    question = Question(
        7, 107, 207, "size", "Size", "Your size?", "text", "size", is_required=True,
        link_type="profile", link_target="notes",
    )  # fmt: skip
    version = QuestionnaireVersion("v1", 1, 1, (Page(questions=(question,)),))
    return Questionnaire("form", 1, "form", "Form", current_version_id="v1", versions=(version,))
