"""A locked window on a real screen: what keys, a scanner and a screen reader find, and the way in by name alone."""

from contextlib import closing

import pytest

from app.desk.seat import Seat
from app.desk.shop import Shop
from app.store.store import Store
from tests.support.display import needs, press_keys, program_on, scan, virtual_screen, xdotool
from tests.support.kept import Kept
from tests.support.morning_shop import Morning
from tests.support.screen_reader import Reader, accessible_bus, missing_tools
from tests.support.terminal import run_apart

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
]


FOCUSED = 1 << 12


class Prying(Reader):
    """Reads what is hidden too."""

    def _goes_into(self, thing):
        return True


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A shop with a booking of Ida's, whose manager, Ana, has a PIN."""
    home, made = tmp_path_factory.mktemp("locked"), Morning()
    made.booked("Ida Holm", 30, "Ana")
    answer = run_apart("setup", made.write(home), environment={"FLOORWALKER_HOME": str(home)})
    assert answer.code == 0, answer.err
    kept = Kept(home)
    with closing(Shop(Store(home / "data" / "floorwalker.db"))) as shop:
        ana = next(each.id for each in shop.look("staffing").members if each.name.startswith("Ana"))
        shop.act("set_role", ana, role="manager")
        shop.seat = Seat(shop)
        shop.seat.set_pin(ana, "7301")
    return kept


@pytest.fixture(scope="module")
def screen():
    """Where the window is."""
    with virtual_screen() as name:
        yield name


@pytest.fixture(scope="module")
def reader(kept, screen):
    """A screen reader beside the window that pries into what is hidden."""
    with accessible_bus() as session:
        made, home = Prying(session), str(kept.home)
        with program_on(screen, {**session, "FLOORWALKER_HOME": home, "HOME": home}, "locked"):
            yield made
        made.close()


def names(reader):
    return {each.name for each in reader.things()}


def test_the_window_begins_locked_and_keys_scans_and_readers_find_nobody(reader, kept, screen):
    reader.find("Ana…")
    scan(screen, "A001")
    for keys in ("ctrl+n", "ctrl+k", "ctrl+shift+p", "F1", "alt+Left", "F10", "Menu", "Tab", "Escape"):
        press_keys(screen, keys)
    heard = names(reader)
    assert any(each.startswith("Ana") for each in heard)
    assert not [each for each in heard if "Ida" in each or "New booking" in each]


def test_it_is_opened_by_names_alone_and_closed_by_one(reader, kept, screen):
    reader.press("Ana…")
    for digit in "7301":
        reader.press(digit)
    reader.press("OK")
    reader.find("New booking")
    reader.wait(lambda: any("Ida Holm" in each for each in names(reader)) or None, "Ida Holm")
    reader.press("Lock now")
    reader.wait(lambda: "Lock now" not in names(reader) or None, "that it is locked")
    reader.find("Ana…")
    assert not [each for each in names(reader) if "Ida" in each or "New booking" in each]


def test_a_pin_is_typed_by_hand(reader, screen):
    reader.press("Ana…")
    reader.wait(lambda: any(each.name == "PIN" and each.states & FOCUSED for each in reader.things()) or None, "PIN")
    for key in (*"7301", "Return"):
        press_keys(screen, key)
        xdotool(screen, "sleep", "0.1")
    reader.find("New booking")
