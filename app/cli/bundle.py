"""The support file of ``doctor --bundle``: what somebody who is to help needs to know, and nothing of any customer.

Only what is listed here goes in: findings, versions, counts of rows, reports of bugs (which hold no values). No row of
the store is copied, no free text, no token, and the person's own folder is written as ``~``.
"""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.export import not_written
from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.cli.findings import Finding
    from app.store.places import Places

REPORTS_KEPT = 20
LARGEST_REPORT = 200_000
"""Bytes of one report of a bug that are taken."""
_README = """Floorwalker support file

doctor.json    what the program found when it looked at this machine and its store
program.json   versions of the program, of Python, of the system and of every package
store.json     how many rows each table has, how much waits for a remote, which settings are set
reports/       reports of bugs: where in the program, and never what anybody had typed

No customer's name, number, address, note or answer is in here, no name of the staff, and no token.
"""


def write_bundle(out: Path, findings: Iterable[Finding], places: Places) -> Path:
    """Write the support file, whole or not at all. Raises ``BadInput`` when it is there, or as ``not_written``."""
    if out.exists():
        raise BadInput("--bundle", f"{out} is there already", "name a file that is not")
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in contents(findings, places):
                bundle.writestr(name, text)
        part.replace(out)
    except OSError as error:
        raise not_written(out, error) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return out


def contents(findings: Iterable[Finding], places: Places) -> Iterator[tuple[str, str]]:
    """Each file of the bundle: its name and its text."""
    yield "README.txt", _README
    yield "doctor.json", _nameless(_json([each.row for each in findings]))
    yield "program.json", _nameless(_json(_program()))
    yield "store.json", _json(_store(places.store))
    for report in sorted(places.logs.glob("bug-*.txt"))[-REPORTS_KEPT:]:
        yield f"reports/{report.name}", _nameless(report.read_bytes()[:LARGEST_REPORT].decode("utf-8", "replace"))


def _json(value: Mapping[str, object] | Sequence[object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _nameless(text: str) -> str:
    """The text without the name of who is logged in, as far as a path tells it: as it is, and as JSON writes it."""
    home = str(Path.home())
    if len(home) <= 1:
        return text
    return text.replace(json.dumps(home, ensure_ascii=False)[1:-1], "~").replace(home, "~")


def _program() -> dict[str, object]:
    from app import __version__

    packages = {each.metadata["Name"]: each.version for each in metadata.distributions()}
    return {
        "floorwalker": __version__, "python": sys.version.split()[0], "system": platform.platform(),
        "machine": platform.machine(), "processors": os.cpu_count(), "sqlite": sqlite3.sqlite_version,
        "packages": dict(sorted(packages.items(), key=lambda each: each[0].lower())),
    }  # fmt: skip


def _store(store: Path) -> dict[str, object]:
    """Counts and sizes alone; a store that cannot be read says no more than its size."""
    if not store.is_file():
        return {"store": "there is none yet"}
    files = store.parent.glob(f"{store.name}*")
    known: dict[str, object] = {
        "bytes": {each.name.replace(store.stem, "store"): each.stat().st_size for each in files}
    }
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as opened:
        known["revision"] = [row[0] for row in opened.execute("SELECT version_num FROM alembic_version")]
        known["rows"] = {name: _count(opened, name) for name in _tables(opened)}
        waiting = opened.execute("SELECT verb, state, count(*) FROM outbox GROUP BY 1, 2 ORDER BY 1, 2")
        known["outbox"] = [{"verb": verb, "state": state, "rows": rows} for verb, state, rows in waiting]
        known["settings"] = dict(_settings(opened))
    return known


def _tables(opened: sqlite3.Connection) -> list[str]:
    found = opened.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    return [name for (name,) in found if not name.startswith("sqlite_")]


def _count(opened: sqlite3.Connection, table: str) -> int:
    found = opened.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 - one of the store's own tables
    return int(found[0])


def _settings(opened: sqlite3.Connection) -> Iterator[tuple[str, object]]:
    """The names of what is set; of values only numbers and switches."""
    from app.core.settings import KEYS

    for name, text in opened.execute("SELECT key, value FROM settings ORDER BY key").fetchall():
        if name in KEYS:
            value = json.loads(text)
            yield name, value if isinstance(value, int | float) else "set"
