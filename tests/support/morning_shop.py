"""A shop in which it is always between ten and eleven in the morning, wherever and whenever a test runs.

Its zone is chosen for that, so that programs in processes of their own need no clock of a test. Ana, Bob and Cyd work
from seven to nine at night. Times are counted in minutes from ``Morning.now``, the quarter of an hour that runs.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tests.support.setup_files import DAYS, Shop, form, write_file

HOUR_OF_DAY = 10
PLACE = 13
CUT, DYE, CLASS, FITTING = 1, 2, 3, 4
STAFF = ("Ana", "Bob", "Cyd")


@dataclass
class Morning:
    """The rows of such a shop; each method adds one and gives its id in the file."""

    at: float = field(default_factory=time.time)
    staff: Sequence[str] = STAFF
    bookings: list[dict[str, Any]] = field(default_factory=list)
    line: list[dict[str, Any]] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)
    asks: bool = False
    """Whether people walk in for a fitting too, who have to be asked their size."""

    @property
    def zone(self) -> str:
        """A zone in which it is after ten now."""
        ahead = (HOUR_OF_DAY - datetime.fromtimestamp(self.at, UTC).hour + 12) % 24 - 12
        return f"Etc/GMT{-ahead:+d}"

    @property
    def now(self) -> datetime:
        """The wall time at which the quarter of an hour began that runs."""
        found = datetime.fromtimestamp(self.at - self.at % 900, ZoneInfo(self.zone))
        return found.replace(tzinfo=None)

    def wall(self, minutes: int) -> datetime:
        """The wall time so many minutes from there."""
        return self.now + timedelta(minutes=minutes)

    def clock(self, minutes: int) -> str:
        """The same as the window writes it."""
        return f"{self.wall(minutes):%H:%M}"

    def ago(self, minutes: int) -> str:
        """The instant so many minutes before now, as the file writes instants."""
        return f"{datetime.fromtimestamp(self.at - minutes * 60, UTC):%Y-%m-%d %H:%M:%S}"

    def booked(self, name: str, minutes: int, staff: str | None, service: int = CUT, **given: Any) -> None:
        """A booking of half an hour (an hour for anything but a cut), confirmed unless given otherwise."""
        length = 30 if service == CUT else 60
        row = {
            "id": len(self.bookings) + 1, "appointment_definition_id": service, "profile_id": self.customer(name),
            "location_id": PLACE, "assigned_staff_id": _uuid(staff) if staff else None, "status": "confirmed",
            "scheduled_start_at": f"{self.wall(minutes):%Y-%m-%d %H:%M:%S}",
            "scheduled_end_at": f"{self.wall(minutes + length):%Y-%m-%d %H:%M:%S}", "timezone": self.zone,
        }  # fmt: skip
        self.bookings.append({**row, **given})

    def waits(self, name: str, minutes_ago: int, staff: str | None = None, **given: Any) -> None:
        """A walk-in for a cut who checked in so long ago, for that member of staff if any.

        Somebody with a ``guest_name`` is no customer.
        """
        whose = {} if "guest_name" in given else {"profile_id": self.customer(name)}
        row = {
            "id": len(self.line) + 1, "appointment_definition_id": CUT, "location_id": PLACE,
            **whose, "status": "waiting", "created_at": self.ago(minutes_ago),
            "staff_id": _uuid(staff) if staff else None,
            "checked_in_at": self.ago(minutes_ago), "ticket": f"C{len(self.line) + 1:03}",
            "business_day": f"{self.now:%Y-%m-%d}",
        }  # fmt: skip
        self.line.append({**row, **given})

    def customer(self, name: str) -> str:
        """The customer of that full name."""
        return self.people.setdefault(name, _uuid(name))

    def rows(self) -> Shop:
        """The set-up file."""
        walked_into = {"allow_walk_in": True, "allow_queue": True}
        fitting = _service(FITTING, "Fitting", booking_questionnaire=5, requires_staff=True, **walked_into)
        place = {"id": PLACE, "handle": "shop", "name": "The Shop", "timezone": self.zone}
        return {
            "locations": [{**place, "normal_hours": _hours("open_at", "close_at")}],
            "staff": [_member(name) for name in self.staff],
            "appointment_definitions": [
                _service(CUT, "Cut", requires_staff=True, allow_waitlist=True, **walked_into),
                _service(DYE, "Dye", requires_staff=True, booking_type="approval_required", duration_minutes=60),
                _service(
                    CLASS, "Class", max_concurrent_bookings=2, duration_minutes=60, allow_walk_in=True, allow_queue=True
                ),
                *([fitting] if self.asks else []),
            ],
            "questionnaires": [form()] if self.asks else [],
            "profiles": [_profile(name, key) for name, key in self.people.items()],
            "appointments": self.bookings,
            "appointment_queues": self.line,
        }

    def write(self, folder: Path) -> Path:
        """The shop as a file in a folder."""
        return write_file(folder, self.rows(), "morning.json")


def _uuid(name: str) -> str:
    return str(UUID(int=int.from_bytes(name.encode()[:12].ljust(12, b"."), "big") + (7 << 76) + (8 << 60)))


def _hours(opens: str, closes: str) -> list[dict[str, Any]]:
    return [{"day_of_week": day, opens: "07:00", closes: "21:00"} for day in DAYS]


def _member(name: str) -> dict[str, Any]:
    week = _hours("available_from", "available_until")
    return {
        "id": _uuid(name), "first_name": name, "last_name": "Ng", "locations": [{"location_id": PLACE}],
        "normal_hours": week,
    }  # fmt: skip


def _service(number: int, name: str, **given: Any) -> dict[str, Any]:
    usual = {
        "duration_minutes": 30, "slot_interval_minutes": 15, "location_ids": [PLACE],
        "normal_hours": _hours("available_from", "available_until"),
    }  # fmt: skip
    return {"id": number, "handle": name.lower(), "name": name, **usual, **given}


def _profile(name: str, key: str) -> dict[str, Any]:
    first, _, last = name.partition(" ")
    return {"id": key, "first_name": first, "last_name": last, "mobile_phone": None}
