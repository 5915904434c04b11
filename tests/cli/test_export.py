"""``floorwalker export``: everything, whole or not at all, for this user's eyes."""

import json
import os
import stat
from pathlib import Path

import pytest

from app.cli.export import write_whole
from tests.support.setup_files import small_shop, whole_shop, write_file


@pytest.fixture
def file(tmp_path):
    return tmp_path / "out" / "export.json"


@pytest.fixture
def shop(floorwalker, clock, tmp_path, file):
    """The whole shop in the store, and a folder to export to."""
    file.parent.mkdir()
    assert floorwalker("setup", write_file(tmp_path, whole_shop())).code == 0


def test_a_store_s_export_makes_the_same_store_elsewhere(floorwalker, shop, file, monkeypatch, tmp_path, clock):
    floorwalker("export", file)
    once = file.read_bytes()
    monkeypatch.setenv("FLOORWALKER_HOME", str(tmp_path / "elsewhere"))
    clock.shift(3600)
    assert floorwalker("setup", file).code == 0
    floorwalker("export", file)
    assert file.read_bytes() == once


def test_the_demo_shop_s_export_makes_the_same_shop_elsewhere(floorwalker, tmp_path):
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert floorwalker("--demo", "export", first).code == 0
    assert floorwalker("setup", first).code == 0
    assert floorwalker("export", second).code == 0
    assert first.read_bytes() == second.read_bytes()


def test_every_list_is_there_in_the_order_of_its_ids(floorwalker, shop, file):
    floorwalker("export", file)
    rows = json.loads(file.read_text(encoding="utf-8"))
    assert set(rows) >= set(small_shop()) | {"visits", "orders", "transactions", "targets", "appointment_waitlists"}
    assert all([row["id"] for row in each] == sorted(row["id"] for row in each) for each in rows.values())


def test_it_can_be_read_by_nobody_else(floorwalker, shop, file):
    floorwalker("export", file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_stood_there_is_replaced_and_nothing_else_is_left(floorwalker, shop, file):
    file.write_text("old")
    floorwalker("export", file)
    assert file.read_text(encoding="utf-8").startswith('{\n "locations"')
    assert list(file.parent.iterdir()) == [file]


def test_a_link_stays_a_link_and_its_file_is_replaced(floorwalker, shop, file):
    real = file.with_name("real.json")
    real.write_text("old")
    file.symlink_to(real)
    floorwalker("export", file)
    assert (file.is_symlink(), real.read_text(encoding="utf-8")[0]) == (True, "{")


def test_a_pipe_is_written_into_and_not_replaced():
    reading, writing = os.pipe()
    write_whole(Path(f"/dev/fd/{writing}"), "{}")
    os.close(writing)
    with os.fdopen(reading) as pipe:
        assert pipe.read() == "{}"


WHERE = {
    "no such folder": ("missing/out.json", "cannot be written: No such file or directory"),
    "a folder": (".", "cannot be written: Is a directory"),
    "a file as a folder": ("shop.json/out.json", "cannot be written: Not a directory"),
    "an endless name": ("x" * 5000, "cannot be written: File name too long"),
    "a name with a NUL": ("a\0b", "cannot be written: embedded null byte"),
}


@pytest.mark.parametrize("case", WHERE)
def test_a_place_where_nothing_can_be_written_is_named(floorwalker, shop, tmp_path, case):
    name, words = WHERE[case]
    answer = floorwalker("export", tmp_path / name)
    assert (answer.code, words in answer.complaint) == (2, True)


def test_an_empty_store_is_an_empty_shop(floorwalker, tmp_path):
    floorwalker("export", tmp_path / "empty.json")
    assert set(map(len, json.loads((tmp_path / "empty.json").read_text()).values())) == {0}
