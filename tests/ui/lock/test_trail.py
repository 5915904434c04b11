"""What leaves the program, and what is done with the whole store: the trail says who, and whose leave it was."""

import pytest

from app.desk.window_shop import open_window_shop
from tests.support.guarded import guard
from tests.support.shop_builder import Clock, at, open_small_shop
from tests.support.till_window import open_window
from tests.ui.lock.conftest import Guest

ANAS = "7301"


@pytest.fixture
def kept(tmp_path):
    """A shop with PINs as the window holds it; Cyd, who has none, is at its desk."""
    open_small_shop(tmp_path, letter="A").close()
    made = guard(open_window_shop(tmp_path / "shop.db", clock=Clock(at(10))), "cyd")
    made.act("book", definition_id="cut", location_id="mel", profile_id="zoe", start=at(11), staff_id="bob")
    return made


@pytest.fixture
def host(qtbot, kept):
    with open_window(qtbot, kept, Clock(at(10)), (1366, 1000)) as window:
        yield Guest(qtbot, window)


def last_step(shop):
    with shop.store.read() as reader:
        query = "SELECT verb, staff_id, allowed_by, changes FROM audit ORDER BY seq DESC LIMIT 1"
        return tuple(reader.connection.exec_driver_sql(query).one())


def test_bookings_that_are_carried_out_are_in_the_trail_with_whose_leave_it_was(host, kept, tmp_path):
    host.window.show_page("appointments")
    host.press("appointments.export")
    host.type_pin(ANAS, "leave.who.pin")
    host.until(lambda: host.sees("print.folder"))
    host.find("print.folder").setText(str(tmp_path / "out"))
    host.press("export.go")
    host.until(lambda: any("Saved as" in said for said in host.notices()))
    assert last_step(kept)[:3] == ("export_bookings", "cyd", "ana")
    assert "Zoe" not in last_step(kept)[3]


def test_a_backup_and_the_way_back_to_one_are_in_the_trail(host, kept):
    host.window.show_page("settings")
    host.press("settings.to.backups")
    host.press("settings.backups.make")
    host.type_pin(ANAS, "leave.who.pin")
    host.until(lambda: "backup is made" in host.find("settings.backups.said").text())
    assert last_step(kept)[:3] == ("back_up", "cyd", "ana")
    host.press(f"settings.backups.list.{kept.backups()[0].made_at}")
    host.press("settings.backups.ask")
    host.press("settings.backups.go")
    host.type_pin(ANAS, "leave.who.pin")
    host.until(lambda: any("as it was on" in said for said in host.notices()))
    assert last_step(kept)[:3] == ("go_back", "cyd", "ana")


def test_one_leave_is_enough_for_one_person_s_data(host, kept, tmp_path):
    host.window.scene.customer_wanted.emit("zoe")
    host.press("customer.data")
    host.type_pin(ANAS, "leave.who.pin")
    host.until(lambda: host.sees("print.folder"))
    host.find("print.folder").setText(str(tmp_path / "out"))
    host.press("data.go")
    host.until(lambda: any("Saved as" in said for said in host.notices()))
    assert last_step(kept)[:3] == ("export_customer", "cyd", "ana")
