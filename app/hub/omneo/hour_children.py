"""Hours as records of their own below a definition or a member of staff: read, added, changed, taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from fastapi import Response
from pydantic import BaseModel

from app.core.frozen import frozen
from app.core.values import Calendar, Definition, NormalHour, SpecialHour, Staff
from app.hub import errors
from app.hub.calls import Call, Calling, found, gone, shown
from app.hub.describing import Many, One, answers
from app.hub.hub import Answer
from app.hub.omneo.hours import (
    NormalHourBody,
    NormalHourChange,
    SpecialHourBody,
    SpecialHourChange,
    normal_hour,
    normal_row,
    special_hour,
    special_row,
)
from app.hub.omneo.shop_answers import HourShown, SpecialHourShown
from app.hub.routing import Router
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

Owner = Definition | Staff
Hour = TypeVar("Hour", NormalHour, SpecialHour)


@frozen
class Keeper:
    """Whose hours they are: ``find`` by the id in the path (404 where the caller sees none), ``keep`` as wanted."""

    name: str
    find: Callable[[Reader, Call, str], Owner]
    keep: Callable[[Unit, Owner, Calendar], Owner]
    week: type[BaseModel] = HourShown
    dates: type[BaseModel] = SpecialHourShown
    """What the rows look like."""


def add_hours(router: Router, path: str, keeper: Keeper) -> None:
    """Give a router the hours below ``path``, which ends in ``{owner}``."""
    _add_week(router, f"{path}/normal-hours", keeper)
    _add_dates(router, f"{path}/special-hours", keeper)


def _add_week(router: Router, path: str, keeper: Keeper) -> None:
    name = f"{keeper.name}.normal-hours"

    @router.get(path, operation_id=f"{name}.index", responses=answers(_many_of(keeper.week)))
    def index(owner: str, call: Calling) -> Response:
        """Its rows of a week."""
        return found(call.read(lambda reader: _week(keeper.find(reader, call, owner))))

    @router.post(path, status_code=201, operation_id=f"{name}.store", responses=answers(_one_of(keeper.week), 201))
    def store(owner: str, body: NormalHourBody, call: Calling) -> Response:
        """Add a row."""

        def add(unit: Unit) -> Answer:
            before = keeper.find(unit, call, owner)
            week = (*before.calendar.normal, normal_hour(body))
            return shown(_added(before, _with_week(unit, keeper, before, week), _week), 201)

        return _by_staff(call, add)

    @router.get(f"{path}/{{row}}", operation_id=f"{name}.show", responses=answers(_one_of(keeper.week)))
    def show(owner: str, row: int, call: Calling) -> Response:
        """One row."""
        return found(call.read(lambda reader: _one(_week(keeper.find(reader, call, owner)), row)))

    @router.put(f"{path}/{{row}}", operation_id=f"{name}.update", responses=answers(_one_of(keeper.week)))
    def update(owner: str, row: int, body: NormalHourChange, call: Calling) -> Response:
        """Change what the body names of it."""

        def change(unit: Unit) -> Answer:
            before = keeper.find(unit, call, owner)
            hour = _of(before.calendar.normal, row)
            week = tuple(normal_hour(body, each) if each is hour else each for each in before.calendar.normal)
            return shown(_one(_week(_with_week(unit, keeper, before, week)), row))

        return _by_staff(call, change)

    @router.delete(f"{path}/{{row}}", status_code=204, operation_id=f"{name}.destroy")
    def destroy(owner: str, row: int, call: Calling) -> Response:
        """Take it away."""

        def take(unit: Unit) -> Answer:
            before = keeper.find(unit, call, owner)
            hour = _of(before.calendar.normal, row)
            _with_week(unit, keeper, before, tuple(each for each in before.calendar.normal if each is not hour))
            return gone()

        return _by_staff(call, take)


def _add_dates(router: Router, path: str, keeper: Keeper) -> None:
    name = f"{keeper.name}.special-hours"

    @router.get(path, operation_id=f"{name}.index", responses=answers(_many_of(keeper.dates)))
    def index(owner: str, call: Calling) -> Response:
        """Its rows of dates."""
        return found(call.read(lambda reader: _dates(keeper.find(reader, call, owner))))

    @router.post(path, status_code=201, operation_id=f"{name}.store", responses=answers(_one_of(keeper.dates), 201))
    def store(owner: str, body: SpecialHourBody, call: Calling) -> Response:
        """Add a row."""

        def add(unit: Unit) -> Answer:
            before = keeper.find(unit, call, owner)
            dates = (*before.calendar.special, special_hour(body))
            return shown(_added(before, _with_dates(unit, keeper, before, dates), _dates), 201)

        return _by_staff(call, add)

    @router.get(f"{path}/{{row}}", operation_id=f"{name}.show", responses=answers(_one_of(keeper.dates)))
    def show(owner: str, row: int, call: Calling) -> Response:
        """One row."""
        return found(call.read(lambda reader: _one(_dates(keeper.find(reader, call, owner)), row)))

    @router.put(f"{path}/{{row}}", operation_id=f"{name}.update", responses=answers(_one_of(keeper.dates)))
    def update(owner: str, row: int, body: SpecialHourChange, call: Calling) -> Response:
        """Change what the body names of it."""

        def change(unit: Unit) -> Answer:
            before = keeper.find(unit, call, owner)
            hour = _of(before.calendar.special, row)
            dates = tuple(special_hour(body, each) if each is hour else each for each in before.calendar.special)
            return shown(_one(_dates(_with_dates(unit, keeper, before, dates)), row))

        return _by_staff(call, change)

    @router.delete(f"{path}/{{row}}", status_code=204, operation_id=f"{name}.destroy")
    def destroy(owner: str, row: int, call: Calling) -> Response:
        """Take it away."""

        def take(unit: Unit) -> Answer:
            before = keeper.find(unit, call, owner)
            hour = _of(before.calendar.special, row)
            _with_dates(unit, keeper, before, tuple(each for each in before.calendar.special if each is not hour))
            return gone()

        return _by_staff(call, take)


def _one_of(model: type[BaseModel]) -> Any:
    return One.__class_getitem__(model)


def _many_of(model: type[BaseModel]) -> Any:
    return Many.__class_getitem__(model)


def _by_staff(call: Call, act: Callable[[Unit], Answer]) -> Response:
    call.needs_staff()

    def claimed(unit: Unit) -> Answer:
        unit.claim_catalogue()
        return act(unit)

    return call.act(claimed)


def _with_week(unit: Unit, keeper: Keeper, before: Owner, week: tuple[NormalHour, ...]) -> Owner:
    return keeper.keep(unit, before, replace(before.calendar, normal=week))


def _with_dates(unit: Unit, keeper: Keeper, before: Owner, dates: tuple[SpecialHour, ...]) -> Owner:
    return keeper.keep(unit, before, replace(before.calendar, special=dates))


def _week(owner: Owner) -> list[Row]:
    return [normal_row(each, owner) for each in owner.calendar.normal]


def _dates(owner: Owner) -> list[Row]:
    return [special_row(each, owner) for each in owner.calendar.special]


def _added(before: Owner, after: Owner, rows: Callable[[Owner], list[Row]]) -> Row:
    known = {row["id"] for row in rows(before)}
    return next(row for row in rows(after) if row["id"] not in known)


def _one(rows: list[Row], number: int) -> Row:
    for row in rows:
        if str(row["id"]) == str(number):  # of a member's hours it is text
            return row
    raise errors.not_found("Hour", number)


def _of(hours: tuple[Hour, ...], number: int) -> Hour:
    for hour in hours:
        if hour.number == number:
            return hour
    raise errors.not_found("Hour", number)
