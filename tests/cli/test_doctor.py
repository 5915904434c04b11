"""``floorwalker doctor``: what it says of a machine and a store that are well, and of each thing that is not."""

import json
import os
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.cli import doctor, store_checks
from app.cli.doctor import check_clock, check_display, examine
from app.cli.findings import Finding, State
from app.desk.sheet_file import keep_paper, paper_folder
from app.main import main
from app.platform_check import QtProbe
from app.store.backup import Backups
from app.store.lock import StoreLock, lock_file
from app.store.store import Store
from tests.support.guarded import guard
from tests.support.noise import noise
from tests.support.shop_builder import open_small_shop

NOW = 1_795_000_000
WELL = QtProbe("", (), 51)
ON_A_DESKTOP = {"DISPLAY": ":0"}.get


def findings(store: Path, now: int = NOW) -> dict[str, Finding]:
    return {each.what: each for each in examine(store, now, lambda: WELL)}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "floorwalker.db"
    Store(path, clock=lambda: NOW).close()
    return path


def damage(store: Path) -> None:
    """Overwrite the middle of the file."""
    with store.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 8)


# The store


def test_a_store_that_is_well_has_no_problem(store):
    assert {each.state for each in findings(store).values()} <= {State.OK, State.ATTENTION}


def test_a_store_that_is_not_there_yet_is_fine(tmp_path):
    found = findings(tmp_path / "data" / "floorwalker.db")["store"]
    assert (found.state, found.found.split(";")[0]) == (State.OK, "none yet")


def test_looking_makes_nothing(tmp_path, store):
    before = sorted(tmp_path.rglob("*"))
    findings(store)
    findings(tmp_path / "elsewhere" / "floorwalker.db")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_in_the_place_of_the_store_is_a_problem(tmp_path):
    assert findings(tmp_path)["store"].state is State.PROBLEM


def test_a_home_that_is_a_file_is_a_problem(tmp_path):
    (tmp_path / "home").write_text("")
    assert findings(tmp_path / "home" / "data" / "floorwalker.db")["store"].state is State.PROBLEM


def test_a_store_without_rights_is_a_problem(store, monkeypatch):
    # Root may write anywhere, so the system is asked to say no.
    monkeypatch.setattr(store_checks.os, "access", lambda path, mode: Path(path) != store)
    found = findings(store)["store"]
    assert (found.state, str(store) in found.advice) == (State.PROBLEM, True)


def test_a_lock_that_cannot_be_taken_ends_no_examination(store):
    lock = lock_file(store)
    lock.unlink(missing_ok=True)
    lock.mkdir()  # as on a disk that is read-only: it is there, and nobody can open it to write
    found = findings(store)
    assert (found["window"].state, str(lock) in found["window"].line) == (State.ATTENTION, True)
    assert "clock" in found


def test_damage_is_a_problem_that_a_start_mends(store):
    damage(store)
    found = findings(store)["content"]
    assert found.state is State.PROBLEM
    assert "backup" in found.advice


def test_a_file_that_is_no_store_is_no_traceback(tmp_path):
    path = tmp_path / "floorwalker.db"
    path.write_bytes(noise(20_000))
    assert findings(path)["content"].state is State.PROBLEM


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "floorwalker.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (name)")
    found = findings(path)
    assert found["tables"].state is State.PROBLEM
    assert "content" not in found


def test_a_newer_store_asks_for_a_newer_program(store):
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    found = findings(store)["tables"]
    assert (found.state, found.advice) == (State.PROBLEM, "update the program on this till")


def test_a_store_that_lacks_a_column_is_a_problem(store):
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("ALTER TABLE locations DROP COLUMN icon")
    found = findings(store)["tables"]
    assert (found.state, "they lack locations.icon" in found.found) == (State.PROBLEM, True)
    assert "restore a backup" in found.advice


def test_the_newest_backup_is_named(store):
    assert findings(store)["backups"].state is State.ATTENTION
    Backups(store).make(NOW - 3600)
    assert findings(store)["backups"].state is State.OK
    assert findings(store, NOW + 5 * 86_400)["backups"].found == "the newest is 5 days old"


def test_an_open_window_is_seen(store):
    with StoreLock(store):
        assert findings(store)["window"].found == "one has this store open"
    assert findings(store)["window"].found == "none has this store open"


@pytest.mark.parametrize(("free", "state"), [(10**12, "ok"), (200 * 10**6, "attention"), (10**6, "problem")])
def test_room_on_the_disk(store, monkeypatch, free, state):
    usage = store_checks.shutil.disk_usage(store.parent)
    monkeypatch.setattr(store_checks.shutil, "disk_usage", lambda path: usage._replace(free=free))
    assert findings(store)["disk"].state == state


# The machine


def test_a_clock_behind_the_store_is_a_problem(store):
    with closing(sqlite3.connect(store)) as connection:
        row = "1, ?, 'book', 'appointment', 'id'"
        connection.execute(f"INSERT INTO audit (act, at, verb, kind, record_id, changes) VALUES ({row}, '{{}}')", [NOW])
        connection.commit()
    assert findings(store, NOW)["clock"].state is not State.PROBLEM
    found = findings(store, NOW - 3600)["clock"]
    assert (found.state, "newest step" in found.found) == (State.PROBLEM, True)


def test_a_clock_from_before_the_program_needs_attention():
    assert check_clock(NOW, None, NOW + 3 * 86_400).state is State.ATTENTION
    assert check_clock(NOW, NOW, NOW).state is State.OK


def test_qt_that_does_not_load_is_a_problem_with_its_mending():
    found = next(check_display(QtProbe("libEGL.so.1 missing", ("libEGL.so.1",), 0), ON_A_DESKTOP))
    assert found.state is State.PROBLEM
    assert "libegl1" in found.advice or "libEGL.so.1" in found.advice


def test_a_missing_library_matters_only_where_there_is_a_display():
    probe = QtProbe("", ("libxcb-cursor.so.0",), 51)
    assert next(check_display(probe, ON_A_DESKTOP)).state is State.PROBLEM
    assert next(check_display(probe, {}.get)).state is State.ATTENTION


def test_no_font_needs_attention():
    assert [each.state for each in check_display(QtProbe("", (), 0), ON_A_DESKTOP)] == [State.OK, State.ATTENTION]


# The command


def test_it_prints_a_line_for_each_thing_and_ends_well(capsys, home, monkeypatch):
    monkeypatch.setattr(doctor, "probe_qt", lambda: WELL)
    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.split(" — ")[0] in ("ok", "attention") for line in lines)
    assert not home.exists()


def test_a_problem_ends_with_one(capsys, home):
    home.parent.mkdir(exist_ok=True)
    home.write_text("in the way")
    assert main(["doctor"]) == 1
    assert "problem — store: " in capsys.readouterr().out


def test_json_says_the_same(capsys, home):
    main(["doctor", "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert {"program", "store", "clock", "time zones", "display", "remote", "keyring"} <= {row["check"] for row in rows}
    assert all(set(row) == {"check", "state", "found", "do"} for row in rows)


def test_the_age_of_the_paper_copy_is_said(store):
    assert findings(store)["paper copy"].found.startswith("none yet")
    path = keep_paper(b"%PDF", "melbourne", date(2026, 5, 11), paper_folder(store.parent))
    os.utime(path, (NOW - 300, NOW - 300))
    assert findings(store)["paper copy"].found == f"5 minutes old, {path}"


def test_pins_without_a_manager_who_works_here_are_a_problem_with_its_mending(tmp_path):
    shop = guard(open_small_shop(tmp_path))
    at = tmp_path / "shop.db"
    assert findings(at)["pins"].state is State.OK
    assert "1 who work here have none" in findings(at)["pins"].found
    shop.change_staff("ana", is_active=False)
    found = findings(at)["pins"]
    shop.close()
    assert (found.state, "forget-all" in found.advice) == (State.PROBLEM, True)


def test_a_shop_without_pins_is_told_nothing_of_them(store):
    assert "pins" not in findings(store)
