"""A till whose last manager with a PIN was retired at another one: what is said where, and the way out."""

from dataclasses import replace

import pytest

from app.store.catalogue_write import save_staff
from tests.ui.lock.test_leave import book_over


@pytest.fixture
def stranded(guest, guarded):
    """Ana, the manager, is retired elsewhere."""
    with guarded.store.write() as unit:
        save_staff(unit, replace(unit.catalogue.staff["ana"], is_active=False))
    return guest


SAID = "No manager who works here has a PIN at this till"


def test_the_lock_says_so_with_the_way_out(stranded):
    stranded.lock.fall()
    stranded.until(lambda: stranded.sees("lock.stranded"))
    said = stranded.find("lock.stranded").text()
    assert said.startswith(SAID)
    assert said.endswith("floorwalker pins manager")


def test_the_settings_say_so(stranded, till):
    till.show_page("settings")
    till.page.show_section("pins")
    stranded.until(lambda: stranded.sees("pins.stranded"))
    assert "These have a PIN here: Ana Ng" in stranded.find("pins.stranded").text()


def test_who_asks_for_leave_reads_it(stranded, guarded):
    guarded.staff_id = "cyd"
    stranded.window.conduct.open_shop()
    stranded.until(lambda: stranded.window.scene.person and stranded.window.scene.person.id == "cyd")
    book_over(stranded)
    stranded.until(lambda: stranded.sees("leave.card"))
    stranded.until(lambda: stranded.find("leave.who.said").text().startswith(SAID))
