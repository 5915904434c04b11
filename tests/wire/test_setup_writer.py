"""Writing a shop as a set-up file: nothing is lost, and written, read and written again it is the same."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.wire.setup_writer import write_setup
from tests.support.setup_files import booking, small_shop, whole_shop
from tests.support.setup_reading import read

BUSY = Path(__file__).parents[1] / "data" / "busy60.setup.json"


def missing(given: object, written: object, path: str = "$") -> list[str]:
    """The paths at which what was given is not in what was written."""
    if isinstance(given, Mapping) and isinstance(written, Mapping):
        return [each for key in given for each in missing(given[key], written.get(key), f"{path}.{key}")]
    if isinstance(given, list) and isinstance(written, list) and len(given) == len(written):
        return [each for at, row in enumerate(given) for each in missing(row, written[at], f"{path}[{at}]")]
    return [] if given == written else [f"{path}: {given!r} became {written!r}"]


def test_every_key_that_a_file_can_say_is_written_as_it_was_given() -> None:
    assert missing(whole_shop(), write_setup(read(whole_shop()))) == []


def test_the_whole_shop_says_every_key_that_is_written() -> None:
    shop, written = whole_shop(), write_setup(read(whole_shop()))
    said = {(name, key) for name in written for row in shop[name] for key in row}
    assert {(name, key) for name in written for row in written[name] for key in row} - said == set()


@pytest.mark.parametrize("shop", [BUSY.read_text(), small_shop(), whole_shop()], ids=["busy", "small", "whole"])
def test_a_shop_written_and_read_again_is_written_the_same(shop: object) -> None:
    once = json.dumps(write_setup(read(shop)))
    assert json.dumps(write_setup(read(once))) == once


def test_a_repeated_wall_time_is_written_with_its_offset() -> None:
    given = booking(scheduled_start_at="2027-04-04 02:30:00+10:00", scheduled_end_at="2027-04-04 03:30:00")
    row = write_setup(read({**small_shop(), "appointments": [given]}))["appointments"][0]
    assert (row["scheduled_start_at"], row["scheduled_end_at"]) == ("2027-04-04 02:30:00+10:00", "2027-04-04 03:30:00")
