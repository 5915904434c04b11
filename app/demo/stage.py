"""Where and when the demo shop plays: a place at which it is day now, open hours around now, and shifts to match.

A shop that is open at three in the morning is not believable, so the *place* is chosen by the time: Melbourne while
it is from 10:00 to 17:00 there, otherwise the place of the list whose clock is nearest to one in the afternoon. The
other location is Melbourne, or Berlin when Melbourne is the first. The first location opens today at least two hours
before now and closes at least four hours after (by 21:00), so that its day has a past and a future.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

from app.core.frozen import frozen
from app.core.moments import write_iso
from app.core.setup import Setup
from app.core.values import WEEKDAYS, Definition, Instant, Json, Location, Staff
from app.core.wall import clock, local_date, wall_of
from app.demo.book import Scene, Shifts, read_scene, read_shop
from app.wire.setup_file import parse_setup
from app.wire.setup_meaning import read_setup

BEAT = 15 * 60
"""Seconds; every booking of the demo begins on a quarter of an hour."""
FIRST_MINUTE, LAST_MINUTE, BEST_MINUTE = 10 * 60, 17 * 60, 13 * 60
WORKSHOP_DAYS = (-2, 1, 2)
WORKSHOPS = (("10:30", "12:00"), ("14:00", "15:30"))

Row = dict[str, Json]
Shop = dict[str, list[Row]]


@frozen
class Stage:
    """The offer of the shop, the moment, and where chance and ids come from. ``staff`` is by short name."""

    now: Instant
    offer: Setup
    staff: Mapping[str, Staff]
    services: Mapping[str, Definition]
    scene: Scene
    make_id: Callable[[], str]
    dice: Random

    @property
    def beat(self) -> Instant:
        """The quarter of an hour in which now lies: what the scene counts its minutes from."""
        return self.now // BEAT * BEAT

    @property
    def here(self) -> Location:
        """The first location, where the scene plays."""
        return self.offer.locations[0]

    @property
    def today(self) -> date:
        """The date there."""
        return local_date(self.now, self.here.timezone)

    def manager_of(self, location: Location) -> str:
        """The id of who decides about requests there."""
        managers = (each for each in self.staff.values() if each.role == "manager")
        return next(each.id for each in managers if each.places[0].location_id == location.id)


def set_stage(now: Instant, make_id: Callable[[], str]) -> Stage:
    """The stage for this moment."""
    scene, shop = read_scene(), read_shop()
    here, there = choose_places(now, shop["locations"])
    wall = wall_of(now, str(here["timezone"]))
    shop["locations"] = [{**here, "id": 1}, {**there, "id": 2}]
    _open_around(shop, wall.date(), wall.hour * 60 + wall.minute, scene)
    names = _give_ids(shop, make_id)
    offer = _read(shop, now, make_id)
    return Stage(
        now,
        offer,
        {name: next(each for each in offer.staff if each.id == own) for name, own in names.items()},
        {each.handle: each for each in offer.definitions},
        scene,
        make_id,
        Random(wall.date().toordinal()),
    )


def choose_places(now: Instant, places: list[Row]) -> tuple[Row, Row]:
    """The place where it is day now, and another one (see the module)."""
    home, others = places[0], places[1:]
    if FIRST_MINUTE <= _minute(now, home) <= LAST_MINUTE:
        return home, others[0]
    return min(others, key=lambda place: abs(_minute(now, place) - BEST_MINUTE)), home


def _minute(now: Instant, place: Row) -> int:
    wall = wall_of(now, str(place["timezone"]))
    return wall.hour * 60 + wall.minute


def _open_around(shop: Shop, today: date, minute: int, scene: Scene) -> None:
    """Fit the hours of this week to now, in place."""
    weekday = WEEKDAYS[today.weekday()]
    hours = shop["locations"][0]["normal_hours"]
    opens, closes = _usual(hours, weekday)
    opens, closes = min(opens, (minute - 120) // 60 * 60), max(closes, -(-(minute + 240) // 60) * 60)
    _replace(shop["locations"][0], [_row(weekday, opens, closes, "open_at", "close_at")], weekday)
    beat = minute // 15 * 15
    members = {str(row["id"]): row for row in shop["staff"]}
    for name, shifts in scene["shifts"].items():
        rows = [_row(weekday, first, last) for first, last in _wall(shifts, beat, opens, closes)]
        _replace(members[name], rows, weekday)
    around = _wall(scene["pause"]["shifts"], beat, opens, closes)
    _make_exceptions(shop, members, today, around, scene["pause"]["staff"])
    workshop = next(row for row in shop["appointment_definitions"] if row["handle"] == "sewing-workshop")
    workshop["normal_hours"] = [
        {"day_of_week": WEEKDAYS[(today + timedelta(days)).weekday()], "available_from": first, "available_until": last}
        for days in WORKSHOP_DAYS
        for first, last in WORKSHOPS
    ]


def _usual(hours: Json, weekday: str) -> tuple[int, int]:
    assert isinstance(hours, list)  # noqa: S101
    row = next(row for row in hours if isinstance(row, dict) and row["day_of_week"] == weekday)
    return _minutes(str(row["open_at"])), _minutes(str(row["close_at"]))


def _minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def _wall(shifts: Shifts, beat: int, opens: int, closes: int) -> list[tuple[int, int]]:
    return [
        (opens if first is None else beat + first, closes if last is None else beat + last) for first, last in shifts
    ]


def _row(weekday: str, first: int, last: int, opens: str = "available_from", closes: str = "available_until") -> Row:
    return {"day_of_week": weekday, opens: clock(first), closes: clock(last)}


def _replace(owner: Row, rows: list[Row], weekday: str) -> None:
    hours = owner["normal_hours"]
    assert isinstance(hours, list)  # noqa: S101
    kept = [row for row in hours if isinstance(row, dict) and row["day_of_week"] != weekday]
    owner["normal_hours"] = [*kept, *rows]


def _make_exceptions(
    shop: Shop, members: Mapping[str, Row], today: date, pause: list[tuple[int, int]], who: str
) -> None:
    """A break now, somebody ill today, somebody away next week; no holiday of the shop in the days of the demo."""
    name = "Lunch" if 11 * 60 <= pause[0][1] < 15 * 60 else "Break"
    members[who]["special_hours"] = [
        {**_exception(name, today, today), "available_from": clock(first), "available_until": clock(last)}
        for first, last in pause
    ]
    members["tomas"]["special_hours"] = [{**_exception("Ill", today, today), "is_closed": True}]
    away = _exception("Holiday", today + timedelta(6), today + timedelta(12))
    members["hana"]["special_hours"] = [{**away, "is_closed": True}]
    near = {(today + timedelta(days)).isoformat()[5:] for days in range(-9, 10)}
    for location in shop["locations"]:
        rows = location["special_hours"]
        assert isinstance(rows, list)  # noqa: S101
        dated = [(row, str(row["start_at"])[5:]) for row in rows if isinstance(row, dict)]
        location["special_hours"] = [row for row, month_and_day in dated if month_and_day not in near]


def _exception(name: str, first: date, last: date) -> Row:
    return {"name": name, "start_at": first.isoformat(), "end_at": last.isoformat()}


def _give_ids(shop: Shop, make_id: Callable[[], str]) -> dict[str, str]:
    """Replace the short names of the staff by ids; returns which is which."""
    names = {str(row["id"]): make_id() for row in shop["staff"]}
    for row in shop["staff"]:
        row["id"] = names[str(row["id"])]
    for row in shop["appointment_definitions"]:
        listed = row.get("staff_ids", [])
        row["staff_ids"] = [names[str(name)] for name in listed] if isinstance(listed, list) else []
    return names


def _read(shop: Shop, now: Instant, make_id: Callable[[], str]) -> Setup:
    made = write_iso(now - 200 * 86_400)
    for rows in shop.values():
        for row in rows:
            row["created_at"] = row["updated_at"] = made
    return read_setup(parse_setup(json.dumps(shop), "demo shop"), "demo shop", make_id=make_id, now=now)
