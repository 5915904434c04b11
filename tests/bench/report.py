"""The table that `make bench` prints and the file that it writes."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench.harness import Measurement

NAME_WIDTH = 44

HEADER = f"{'name':<{NAME_WIDTH}} {'value':>10} {'floor':>10} {'unit':<4} {'ratio':>7} {'goal':>7} {'n':>3}  ok"


def line(one: Measurement) -> str:
    """One measurement as a line of the table."""
    return (
        f"{one.name:<{NAME_WIDTH}} {_number(one.value)} {_number(one.floor)} {one.unit:<4} "
        f"{_number(one.ratio, 7, 2)} {_number(one.goal, 7, 2)} {one.n:>3}  {'yes' if one.ok else 'NO'}"
    )


def write(path: Path, measurements: Sequence[Measurement]) -> None:
    """Write them as JSON; a goal that was not set is null."""
    rows = [{key: _finite(value) for key, value in asdict(one).items()} for one in measurements]
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _number(value: float | None, width: int = 10, places: int = 3) -> str:
    if value is None or math.isinf(value):
        return f"{'-':>{width}}"
    return f"{value:>{width}.{places}f}"


def _finite(value: object) -> object:
    return None if isinstance(value, float) and not math.isfinite(value) else value
