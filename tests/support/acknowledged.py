"""What the command line acknowledged, beside what a store has."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

Steps: TypeAlias = Counter[tuple[str, str]]
"""How often each verb was done to each record."""


def read_steps(lines: Iterable[str]) -> Steps:
    """The steps in what ``tests.support.killing`` prints."""
    parts = (line.partition("\t") for line in lines)
    return Counter((verb.replace("-", "_"), str(json.loads(record)["id"])) for verb, _, record in parts)


def steps_in(store: Path) -> Steps:
    """The steps in a store's trail."""
    return Counter((row[0], row[1]) for row in rows(store, "SELECT verb, record_id FROM audit"))


def rows(store: Path, sql: str) -> list[tuple[Any, ...]]:
    """What plain SQL sees."""
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute(sql).fetchall()


def check_whole(store: Path) -> None:
    """Raise ``AssertionError`` unless the file is whole and the outbox is the trail."""
    steps = "SELECT seq, verb, kind, record_id, changes FROM audit ORDER BY seq"
    unsent = "SELECT audit_seq, verb, kind, record_id, payload FROM outbox ORDER BY audit_seq"
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    assert rows(store, "PRAGMA foreign_key_check") == []
    assert rows(store, steps) == rows(store, unsent)
