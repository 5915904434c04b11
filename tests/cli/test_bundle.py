"""``floorwalker doctor --bundle``: a support file that tells of the machine, and of no customer."""

import json
import sqlite3
import stat
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.bundle import _nameless
from app.cli.places import demo_home
from app.main import main
from app.store.places import find_places


@pytest.fixture(scope="module")
def demo():
    with demo_home() as home:
        logs = find_places({"FLOORWALKER_HOME": home}).logs
        logs.mkdir(parents=True)
        (logs / "bug-1.txt").write_text(f"ZeroDivisionError in {Path.home()}/app/core/slots.py:12")
        (logs / "notes.txt").write_text("Priya Nair called")
        yield home


@pytest.fixture
def bundle(demo, monkeypatch, tmp_path, capsys):
    """The support file of a demo shop, opened."""
    monkeypatch.setenv("FLOORWALKER_HOME", demo)
    out = tmp_path / "support.zip"
    main(["doctor", "--bundle", str(out)])
    capsys.readouterr()
    with zipfile.ZipFile(out) as opened:
        yield opened


def secrets():
    """Every name, number, address and free text of a shop, as it stands in the store."""
    columns = {
        "profiles": ("first_name || ' ' || last_name", "email", "mobile_phone"), "appointments": ("notes",),
        "staff": ("first_name || ' ' || last_name", "email"), "queue_entries": ("guest_name", "notes"),
    }  # fmt: skip
    with closing(sqlite3.connect(find_places().store)) as store:
        for table, wanted in columns.items():
            for row in store.execute(f"SELECT {', '.join(wanted)} FROM {table}"):
                yield from filter(None, row)


def test_nothing_of_a_customer_or_of_the_staff_is_in_it(bundle):
    text = "".join(bundle.read(name).decode() for name in bundle.namelist())
    told = [secret for secret in secrets() if secret in text]
    assert len(list(secrets())) > 500
    assert told == []


def test_it_tells_what_a_helper_asks_first(bundle):
    program, store = (json.loads(bundle.read(name)) for name in ("program.json", "store.json"))
    assert {"floorwalker", "python", "system", "packages"} <= program.keys()
    assert store["rows"]["appointments"] > 100
    assert {"verb", "state", "rows"} == store["outbox"][0].keys()
    assert any(each["check"] == "store" for each in json.loads(bundle.read("doctor.json")))


def test_reports_of_bugs_are_in_it_without_the_name_of_who_is_logged_in(bundle):
    assert [name for name in bundle.namelist() if name.startswith("reports/")] == ["reports/bug-1.txt"]
    assert str(Path.home()).encode() not in bundle.read("reports/bug-1.txt")


@pytest.mark.parametrize("home", [r"C:\Users\Mira Meier", "/home/mira", "/"])
def test_a_path_tells_nobodys_name_in_plain_text_or_in_json(home, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: home)
    found = f"{home}\\store.db and {json.dumps({'store': home})}"
    assert "ira" not in _nameless(found)
    assert _nameless("no path") == "no path"


def test_it_is_for_this_user_alone(bundle):
    assert stat.S_IMODE(Path(bundle.filename).stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_as_it_is(tmp_path, capsys):
    out = tmp_path / "support.zip"
    out.write_text("mine")
    assert main(["doctor", "--bundle", str(out)]) == 2
    assert (out.read_text(), list(tmp_path.iterdir())) == ("mine", [out])
    assert "is there already" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told_in_one_line(tmp_path, capsys):
    assert main(["doctor", "--bundle", str(tmp_path / "none" / "support.zip")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_without_a_store_there_is_still_a_bundle(tmp_path):
    main(["doctor", "--bundle", str(tmp_path / "support.zip")])
    with zipfile.ZipFile(tmp_path / "support.zip") as opened:
        assert json.loads(opened.read("store.json")) == {"store": "there is none yet"}
