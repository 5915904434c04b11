"""The common workload: 31 days, 8 staff, 947 bookings; and what it becomes at four times the days or more staff."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.core.moments import read_instant
from app.core.slots import Audience, SlotQuery, block_of
from app.core.values import (
    WEEKDAYS,
    Block,
    Calendar,
    Definition,
    DefinitionPlace,
    Location,
    NormalHour,
    SpecialHour,
    Staff,
    StaffPlace,
)
from app.core.wall import offset_at
from tests.support.records import an_appointment

FILE = Path(__file__).parents[1] / "data" / "busy60.setup.json"
FIRST, LAST = date(2027, 3, 20), date(2027, 4, 19)
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Workload:
    """The shop, and the blocks of each member, sorted."""

    definition: Definition
    location: Location
    staff: tuple[Staff, ...]
    blocks: dict[str, list[Block]]

    def ask(self, first: date = FIRST, last: date = LAST, staff_id: str | None = None) -> SlotQuery:
        """The query of a customer, some days before."""
        now = read_instant("2027-03-10 09:00:00", self.location.timezone)
        return SlotQuery(
            self.definition, self.location, self.staff, first, last, now, Audience.CUSTOMER, staff_id, self.blocks
        )

    def of_many_weeks(self) -> Workload:
        """The same, and from its last day on its last three full weeks five times more, at the same wall times."""
        zone_name = self.location.timezone
        weeks = range(read_instant("2027-03-29 00:00:00", zone_name), read_instant("2027-04-19 00:00:00", zone_name))
        blocks = {
            key: sorted(
                [block for block in found if block.start < weeks.stop]
                + [self._moved(block, 21 * times) for times in range(1, 6) for block in found if block.start in weeks]
            )
            for key, found in self.blocks.items()
        }
        return replace(self, blocks=blocks)

    def _moved(self, block: Block, days: int) -> Block:
        zone_name = self.location.timezone
        by = days * DAY + offset_at(block.start, zone_name) - offset_at(block.start + days * DAY, zone_name)
        return Block(block.start + by, block.end + by, block.appointment_id, block.core_start + by, block.core_end + by)

    def of_times_the_staff(self, times: int) -> Workload:
        """The same members again under other ids, each with the same bookings."""
        staff, blocks = [], {}
        for number in range(times):
            for member in self.staff:
                staff.append(replace(member, id=f"{number:02}-{member.id}"))
                blocks[staff[-1].id] = self.blocks[member.id]
        return replace(self, staff=tuple(staff), blocks=blocks)

    def of_one_day(self, day: date, members: int | None = None) -> Workload:
        """The first members alone, with the blocks around one day, as a store hands them over."""
        midnight = read_instant(f"{day} 00:00:00", self.location.timezone)
        staff = self.staff[:members]
        blocks = {
            member.id: [
                block for block in self.blocks[member.id] if midnight - 86_400 < block.start < midnight + 2 * 86_400
            ]
            for member in staff
        }
        return replace(self, staff=staff, blocks=blocks)


def load() -> Workload:
    """Read the file."""
    rows = json.loads(FILE.read_bytes())
    [place], [service] = rows["locations"], rows["appointment_definitions"]
    names = (
        "duration_minutes",
        "buffer_before_minutes",
        "buffer_after_minutes",
        "min_lead_minutes",
        "max_advance_days",
    )
    definition = Definition(
        "fitting", 1, service["handle"], service["name"], slot_interval_minutes=service["slot_interval_minutes"],
        requires_staff=True, places=(DefinitionPlace("shop"),), calendar=_calendar(service),
        **{name: service[name] for name in names},
    )  # fmt: skip
    location = Location("shop", 1, place["handle"], place["name"], place["timezone"], _calendar(place))
    blocks = defaultdict(list)
    for row in rows["appointments"]:
        start, end = (read_instant(row[name], row["timezone"]) for name in ("scheduled_start_at", "scheduled_end_at"))
        booking = an_appointment(id=str(row["id"]), scheduled_start_at=start, scheduled_end_at=end)
        block = block_of(booking, definition)
        assert block is not None
        blocks[row["assigned_staff_id"]].append(block)
    return Workload(
        definition, location, tuple(_member(row) for row in rows["staff"]),
        {key: sorted(found) for key, found in blocks.items()},
    )  # fmt: skip


def next_days(first: date, count: int) -> date:
    """The last of so many days."""
    return first + timedelta(days=count - 1)


def _member(row: dict[str, Any]) -> Staff:
    return Staff(row["id"], row["first_name"], row["last_name"], places=(StaffPlace("shop"),), calendar=_calendar(row))


def _calendar(row: dict[str, Any]) -> Calendar:
    normal = [NormalHour(WEEKDAYS.index(each["day_of_week"]), *_times(each)) for each in row["normal_hours"]]
    special = [
        SpecialHour(
            each["name"], date.fromisoformat(each["start_at"]), date.fromisoformat(each["end_at"]),
            each["is_closed"], *_times(each), is_repeating=each["is_repeating"],
        )
        for each in row["special_hours"]
    ]  # fmt: skip
    return Calendar(tuple(normal), tuple(special))


def _times(row: dict[str, Any]) -> tuple[int | None, int | None]:
    opens, closes = row.get("available_from", row.get("open_at")), row.get("available_until", row.get("close_at"))
    return _minutes(opens), _minutes(closes)


def _minutes(text: str | None) -> int | None:
    return None if text is None else int(text[:2]) * 60 + int(text[3:])
