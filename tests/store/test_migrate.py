"""Making and upgrading stores: what comes out, what is refused, and that half an upgrade is none."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from app.core.errors import BadInput, StoreDamaged, StoreTooNew, StoreUnavailable, WindowAlreadyOpen
from app.store import migrate as migrating
from app.store.backup import Backups
from app.store.engine import open_upgrader, open_writer
from app.store.lock import StoreLock
from app.store.migrate import APPLICATION_ID, HEAD, REVISIONS, SCRIPTS, migrate, upgrade
from app.store.tables import metadata


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "shop.db"


def ask(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def change(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def test_a_new_store_has_exactly_the_tables_that_the_program_uses(path):
    migrate(path)
    engine = open_writer(path)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert [each for each in differences if "profile_search" not in str(each)] == []


def test_indexes_that_serve_some_rows_serve_the_same_rows_in_a_new_store(path, tmp_path):
    migrate(path)
    engine = open_writer(tmp_path / "plain.db")
    metadata.create_all(engine)
    engine.dispose()
    partial = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %' ORDER BY name"
    assert ask(path, partial) == ask(tmp_path / "plain.db", partial) != []


def test_the_list_of_revisions_is_that_of_the_scripts():
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    scripts = ScriptDirectory.from_config(config)
    assert [each.revision for each in scripts.walk_revisions()][::-1] == list(REVISIONS)
    assert scripts.get_current_head() == HEAD


def test_every_table_and_index_can_be_said_to_postgresql():
    said = [str(CreateTable(table).compile(dialect=postgresql.dialect())) for table in metadata.sorted_tables]
    indexes = [index for table in metadata.sorted_tables for index in table.indexes]
    said += [str(CreateIndex(index).compile(dialect=postgresql.dialect())) for index in indexes]
    assert len(said) > len(metadata.tables)
    assert not any("sqlite" in each.lower() for each in said)


def test_opening_a_store_that_is_up_to_date_imports_no_alembic(path):
    migrate(path)
    code = "import sys; from app.store.store import Store; Store(sys.argv[1]).close(); print('alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_new_store_is_for_this_user_alone_and_whole_without_its_log(path):
    migrate(path)
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert ask(path, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert not path.with_name("shop.db-wal").exists()


def test_two_processes_that_make_the_same_store_both_get_it(path):
    # On a slow machine the second one waits longer for the first than a person would.
    code = "import sys; from app.store import migrate as made; made.PATIENCE_SECONDS = 100; made.migrate(sys.argv[1])"
    both = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(2)]
    assert [process.wait(100) for process in both] == [0, 0]


def test_a_store_of_a_newer_version_is_refused_and_left_alone(path):
    migrate(path)
    change(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match=r"shop\.db: written by a newer version .*9999.*update the program; nothing"):
        migrate(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE songs (title)",
        "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0001')",
    ],
)
def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path, sql):
    change(tmp_path / "songs.db", sql)
    before = (tmp_path / "songs.db").read_bytes()
    with pytest.raises(BadInput, match=r"songs\.db: this is another program's database; name a store of Floorwalker"):
        migrate(tmp_path / "songs.db")
    assert (tmp_path / "songs.db").read_bytes() == before


def test_a_file_that_is_no_database_is_told_in_words_and_left_alone(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear shop, " * 500)
    with pytest.raises(StoreDamaged, match=r"letter\.txt: the file is damaged or is no store"):
        migrate(letter)
    assert letter.read_text().startswith("Dear shop")


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(StoreUnavailable, match="it cannot be opened; it must be a file"):
        migrate(tmp_path)


# An upgrade to a revision after the newest: what it would be like, next time.

NEXT = """
import os, signal
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "9000", {head!r}, None, None

def upgrade():
    op.add_column("staff", sa.Column("shoe_size", sa.BigInteger()))
    with op.batch_alter_table("locations") as change:
        change.alter_column("phone", new_column_name="telephone")
    {then}
    op.create_table("shoes", sa.Column("id", sa.Text(), primary_key=True))
"""


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Make this program one that has a revision more, whose steps end with the given line."""

    def install(then="pass"):
        scripts = tmp_path / "scripts"
        shutil.copytree(SCRIPTS, scripts)
        (scripts / "versions" / "9000_next.py").write_text(NEXT.format(head=HEAD, then=then))
        monkeypatch.setattr(migrating, "REVISIONS", (*REVISIONS, "9000"))
        monkeypatch.setattr(migrating, "HEAD", "9000")
        monkeypatch.setattr(migrating, "SCRIPTS", scripts)
        return scripts

    return install


SHOP = """
INSERT INTO locations (id, number, handle, name, timezone, phone, is_published, is_permanently_closed, created_at,
    updated_at) VALUES ('mel', 1, 'mel', 'Melbourne', 'UTC', '123', 1, 0, 0, 0);
INSERT INTO normal_hours (location_id, day, opens, closes, is_closed) VALUES ('mel', 0, 540, 1020, 0);
"""


BOOKED = (
    SHOP
    + """
INSERT INTO profiles (id, words, created_at, updated_at) VALUES ('zoe', '', 0, 0);
INSERT INTO definitions (id, number, handle, name, duration_minutes, booking_type, is_published, is_archived,
    buffer_before_minutes, buffer_after_minutes, min_lead_minutes, allow_customer_booking, allow_walk_in,
    requires_staff, customer_must_select_staff, use_staff_from_location, allow_waitlist, allow_queue, created_at,
    updated_at) VALUES ('cut', 1, 'cut', 'Cut', 30, 'instant', 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0);
INSERT INTO appointments (id, number, definition_id, profile_id, location_id, status, scheduled_start_at,
    scheduled_end_at, timezone, calls, created_at, updated_at)
    VALUES ('first', 1, 'cut', 'zoe', 'mel', 'arrived', 0, 1800, 'UTC', 0, 0, 0);
"""
)


def test_an_upgrade_keeps_what_is_in_the_store_and_backs_it_up_first(path, next_version):
    migrate(path)
    change(path, SHOP)
    next_version()
    migrate(path, now=1_780_000_020)
    (backup,) = Backups(path).kept()
    assert ask(backup.path, "SELECT version_num, phone FROM alembic_version, locations") == [(HEAD, "123")]
    assert ask(path, "SELECT version_num, telephone FROM alembic_version, locations") == [("9000", "123")]
    assert ask(path, "SELECT count(*) FROM normal_hours") == [(1,)]


def make_at(path, revision):
    """A store as a program of that revision made it."""
    path.parent.mkdir()
    engine = open_upgrader(path)
    with engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(SCRIPTS))
        command.upgrade(config, revision)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    engine.dispose()


def test_who_was_kept_before_is_found_by_the_name_as_it_is_typed_now(path):
    make_at(path, "0007")
    for number, first, last, words in (
        (1, "Pat", "O''Neil", "pat o neil"),
        (2, "\u00d8ystein", "Lie", "\u00f8ystein lie"),
    ):
        row = f"'{number}', {number}, '{first}', '{last}', '{words}', 0, 0"
        change(
            path, f"INSERT INTO profiles (id, seq, first_name, last_name, words, created_at, updated_at) VALUES ({row})"
        )
    migrate(path, now=1_780_000_020)
    found = "SELECT rowid FROM profile_search WHERE profile_search MATCH '{}'"
    assert [ask(path, found.format(typed)) for typed in ("oneil", "neil", "oystein", "lie")] == [
        [(1,)],
        [(1,)],
        [(2,)],
        [(2,)],
    ]


def test_a_store_from_before_tickets_of_bookings_has_bookings_without_any(path):
    make_at(path, "0006")
    change(path, BOOKED)
    migrate(path, now=1_780_000_020)
    assert ask(path, "SELECT id, ticket, ticket_at FROM appointments") == [("first", None, None)]
    assert len(Backups(path).kept()) == 1


def test_a_store_from_before_orders_told_the_state_gets_them_and_keeps_its_bookings(path):
    make_at(path, "0008")
    change(path, BOOKED)
    migrate(path, now=1_780_000_020)
    columns = "SELECT name FROM pragma_index_info('ix_appointments_{}') ORDER BY seqno"
    assert [each for (each,) in ask(path, columns.format("made"))] == [
        "created_at", "number", "status", "scheduled_start_at",
    ]  # fmt: skip
    assert ask(path, columns.format("updated")) == []
    assert ask(path, "SELECT id FROM appointments INDEXED BY ix_appointments_changed") == [("first",)]


def test_an_upgrade_that_fails_half_way_leaves_the_old_tables(path, next_version):
    migrate(path)
    change(path, SHOP)
    next_version("raise RuntimeError('half way')")
    with pytest.raises(RuntimeError, match="half way"):
        migrate(path)
    assert ask(path, "SELECT version_num, phone FROM alembic_version, locations") == [(HEAD, "123")]


def test_an_upgrade_that_is_killed_half_way_leaves_the_old_tables(path, next_version):
    migrate(path)
    change(path, SHOP)
    scripts = next_version("os.kill(os.getpid(), signal.SIGKILL)")
    done = subprocess.run([sys.executable, "-c", UPGRADE, str(path), str(scripts)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert ask(path, "SELECT version_num, phone FROM alembic_version, locations") == [(HEAD, "123")]
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


def test_the_making_of_a_store_that_is_killed_half_way_is_made_up_for(path, next_version):
    scripts = next_version("os.kill(os.getpid(), signal.SIGKILL)")
    path.parent.mkdir()
    done = subprocess.run([sys.executable, "-c", UPGRADE, str(path), str(scripts)], check=False)
    assert done.returncode == -signal.SIGKILL
    (scripts / "versions" / "9000_next.py").write_text(NEXT.format(head=HEAD, then="pass"))
    migrate(path)
    assert ask(path, "SELECT version_num FROM alembic_version") == [("9000",)]


UPGRADE = """
import sys
from pathlib import Path
from app.store.engine import open_upgrader
from app.store.migrate import upgrade
with open_upgrader(sys.argv[1]).begin() as connection:
    upgrade(connection, Path(sys.argv[2]))
"""


def test_an_upgrade_that_leaves_something_pointing_at_nothing_is_none(path, next_version):
    migrate(path)
    change(path, SHOP)
    next_version("op.execute('DELETE FROM locations')")
    with pytest.raises(RuntimeError, match="normal_hours pointing at nothing"):
        migrate(path)
    assert ask(path, "SELECT version_num, phone FROM alembic_version, locations") == [(HEAD, "123")]


def test_nobody_upgrades_under_an_open_window_but_the_window_itself(path, next_version, monkeypatch):
    migrate(path)
    next_version()
    monkeypatch.setattr(migrating, "PATIENCE_SECONDS", 0.05)
    with StoreLock(path) as window:
        with pytest.raises(WindowAlreadyOpen):
            migrate(path)
        migrate(path, lock=window)
    assert ask(path, "SELECT version_num FROM alembic_version") == [("9000",)]


def test_there_is_no_way_down_but_the_backup(tmp_path):
    engine = open_upgrader(tmp_path / "shop.db")
    with engine.begin() as connection:
        upgrade(connection)
    with engine.begin() as connection, pytest.raises(NotImplementedError, match="opens the backup"):
        _downgrade(connection)
    engine.dispose()


def _downgrade(connection):
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(SCRIPTS))
    command.downgrade(config, "base")
