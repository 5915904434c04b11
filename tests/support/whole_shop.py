"""The demo shop with what it lacks of a real one: a line nobody closed, a customer twice, a service that takes long."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.desk.shop import Shop
from app.store.store import Store
from tests.support.terminal import run_apart

WRITTEN = "%Y-%m-%d %H:%M:%S"
YESTERDAY = timedelta(days=1)
LONGER = timedelta(minutes=20)
BEFORE = ("checked_in_at", "created_at", "quoted_from", "quoted_until", "called_at", "first_called_at", "started_at")
"""When somebody came who has been served, and how they went on until it began."""


def write_whole_shop(home: Path) -> None:
    """Make it in that home, as of now."""
    own, file = {"FLOORWALKER_HOME": str(home)}, home / "demo.json"
    assert run_apart("--demo", "export", file, environment=own).code == 0
    rows = json.loads(file.read_text("utf-8"))
    _leave_somebody(rows["appointment_queues"])
    _serve_long(rows["appointment_queues"])
    _write_twice(rows["profiles"])
    file.write_text(json.dumps(rows), "utf-8")
    answer = run_apart("setup", file, environment=own)
    assert answer.code == 0, answer.err


def copy_of(home: Path, folder: Path, number: int) -> Path:
    """Another home like it, in a folder."""
    return shutil.copytree(home, folder / f"home{number}")


def change(home: Path, *acts: Callable[[Shop], object]) -> None:
    """Do something in the store of a home that no window has open."""
    with closing(Shop(Store(home / "data" / "floorwalker.db"))) as shop:
        for act in acts:
            act(shop)


def _leave_somebody(line: list[dict[str, Any]]) -> None:
    for row in [each for each in line if each["status"] == "waiting"][:2]:
        back = {key: _earlier(row[key]) for key in ("checked_in_at", "created_at", "updated_at")}
        day = f"{datetime.fromisoformat(row['business_day']) - YESTERDAY:%Y-%m-%d}"
        number = max(each["id"] for each in line) + 1
        line.append({**row, **back, "id": number, "ticket": f"Z{number:03}", "business_day": day})


def _serve_long(line: list[dict[str, Any]]) -> None:
    served = [each for each in line if each["status"] == "served"]
    most = Counter(each["appointment_definition_id"] for each in served).most_common(1)[0][0]
    for row in [each for each in served if each["appointment_definition_id"] == most]:
        row |= {key: _earlier(row[key], LONGER) for key in BEFORE if row[key]}


def _earlier(written: str, by: timedelta = YESTERDAY) -> str:
    return f"{datetime.strptime(written, WRITTEN) - by:{WRITTEN}}"


def _write_twice(people: list[dict[str, Any]]) -> None:
    first = next(each for each in people if each["first_name"] and each["mobile_phone"])
    people.append({**first, "id": f"{first['id'][:-4]}0000", "first_name": f"{first['first_name']}h", "email": None})
