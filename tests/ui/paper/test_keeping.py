"""The paper copy is kept at the start, after changes, now and then, and at the end; trouble is told once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.errors import StoreDamaged, StoreUnavailable
from app.core.values import Changes
from app.desk import sheet_file
from app.desk.sheet_file import newest_paper
from app.ui.paper import keeping, opening, printing
from app.ui.paper.keeping import PaperKeeper
from tests.support import sample_views

PATIENCE = 60_000
"""A copy is drawn by a process of its own, which gives way to every other one."""
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened."""
    found: list[Path] = []
    monkeypatch.setattr(opening, "open_file", lambda path: found.append(path) or True)
    return found


@pytest.fixture
def keeper(scene):
    made = PaperKeeper(scene, scene)
    yield made
    made.finish()


def kept(qtbot, keeper):
    """Keep a copy now, and wait for it."""
    keeper.keep()
    qtbot.waitUntil(lambda: keeper.sheet is not None, timeout=PATIENCE)
    return newest_paper()


def said(window):
    return " | ".join(notice.wish.text for notice in window.conduct.notices.shown())


def test_a_copy_of_today_is_kept_as_a_pdf(qtbot, keeper):
    copy = kept(qtbot, keeper)
    assert copy.path.name == "day-sheet-2026-11-20-melbourne-central.pdf"
    assert copy.path.read_bytes().startswith(b"%PDF")


def test_the_first_copy_follows_the_opening_of_the_shop(qtbot, scene, monkeypatch):
    monkeypatch.setattr(keeping, "FIRST_MILLISECONDS", 0)
    keeper = PaperKeeper(scene, scene)
    scene.shop_changed.emit()
    qtbot.waitUntil(lambda: keeper.sheet is not None, timeout=PATIENCE)
    keeper.finish()


def test_a_copy_follows_when_changes_have_settled(qtbot, scene, monkeypatch):
    monkeypatch.setattr(keeping, "SETTLE_MILLISECONDS", 0)
    keeper = PaperKeeper(scene, scene)
    scene.changed.emit(Changes())
    qtbot.waitUntil(lambda: keeper.sheet is not None, timeout=PATIENCE)
    keeper.finish()


def test_many_changes_are_one_copy(qtbot, keeper, shop, scene, monkeypatch):
    monkeypatch.setattr(keeping, "SETTLE_MILLISECONDS", 1)
    for _ in range(50):
        scene.changed.emit(Changes())
    qtbot.waitUntil(lambda: keeper.sheet is not None, timeout=PATIENCE)
    assert shop.looks.count("day_sheet") == 1


def test_the_next_copy_comes_by_itself(qtbot, keeper):
    kept(qtbot, keeper)
    assert keeper._timer.isActive()
    assert keeper._timer.interval() == keeping.REST_MILLISECONDS


def test_what_changed_last_is_on_the_copy_when_the_window_has_closed(scene, lanes):
    keeper = PaperKeeper(scene, scene)
    scene.changed.emit(Changes())
    keeper.finish()
    lanes.close()
    assert newest_paper() is not None


def test_a_full_disk_is_told_once_and_the_last_copy_stays(qtbot, keeper, scene, monkeypatch):
    first, notices = kept(qtbot, keeper), []
    scene.notice_wanted.connect(notices.append)

    def fail(*_given):
        raise StoreUnavailable("No space left on device")

    monkeypatch.setattr(sheet_file, "keep_paper", fail)
    for _ in range(3):
        keeper.keep()
        qtbot.waitUntil(lambda: not keeper._is_busy, timeout=PATIENCE)
    assert [wish.tone for wish in notices] == ["trouble"]
    assert "No space left" in notices[0].text
    assert newest_paper() == first


def test_after_trouble_that_passed_new_trouble_is_told_again(qtbot, keeper, scene, shop):
    notices = []
    scene.notice_wanted.connect(notices.append)
    for answer in (StoreUnavailable("locked"), sample_views.day_sheet, StoreUnavailable("locked")):
        shop.answers["day_sheet"] = answer
        keeper.keep()
        qtbot.waitUntil(lambda: not keeper._is_busy, timeout=PATIENCE)
    assert len(notices) == 2


def test_trouble_with_the_store_offers_the_paper_copy(qtbot, window, opened):
    kept(qtbot, window.conduct.paper.keeper)
    window.scene.lanes.troubled.emit(StoreDamaged("the store is damaged"), lambda: None)
    qtbot.waitUntil(lambda: "Today is on paper too" in said(window), timeout=PATIENCE)
    notice = window.conduct.notices.shown()[-1]
    assert str(newest_paper().path) in notice.wish.text
    notice.wish.then()
    assert opened == [newest_paper().path]


def test_one_key_opens_the_copy_when_the_store_cannot_be_read(qtbot, window, shop, opened, monkeypatch):
    monkeypatch.setattr(printing, "find_printers", tuple)
    path = kept(qtbot, window.conduct.paper.keeper).path
    window.conduct.paper.keeper.sheet = None
    shop.answers["day_sheet"] = StoreUnavailable("the disk reports an error")
    QTest.keyClick(window, Qt.Key.Key_P, BOTH)
    qtbot.waitUntil(lambda: opened == [path], timeout=PATIENCE)


def test_one_key_prints_what_was_read_last_when_the_store_cannot_be_read(qtbot, window, shop, monkeypatch):
    printed = []
    monkeypatch.setattr(printing, "find_printers", lambda: ("Till",))
    monkeypatch.setattr(printing, "print_pages", lambda name, pages: printed.append(pages.sheet) or name)
    kept(qtbot, window.conduct.paper.keeper)
    shop.answers["day_sheet"] = StoreUnavailable("the disk reports an error")
    QTest.keyClick(window, Qt.Key.Key_P, BOTH)
    qtbot.waitUntil(lambda: "sent to Till" in said(window), timeout=PATIENCE)
    assert printed == [window.conduct.paper.keeper.sheet]


def test_without_a_printer_the_key_keeps_a_copy_and_opens_it(qtbot, window, opened, monkeypatch):
    monkeypatch.setattr(printing, "find_printers", tuple)
    QTest.keyClick(window, Qt.Key.Key_P, BOTH)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    assert opened == [newest_paper().path]
    assert "There is no printer" in said(window)


def test_without_any_copy_it_says_so(qtbot, window):
    window.conduct.paper.open_copy()
    qtbot.waitUntil(lambda: "There is no paper copy yet" in said(window), timeout=PATIENCE)


def test_the_message_that_the_shop_cannot_be_opened_offers_the_copy(qtbot, window, opened):
    path = kept(qtbot, window.conduct.paper.keeper).path
    window.show_problem("The shop cannot be opened", "The disk reports an error")
    window.conduct.paper.name_copy(window.message.offer_paper)
    qtbot.waitUntil(window.message.paper.isVisible, timeout=PATIENCE)
    assert str(path) in window.message.text.text()
    window.message.paper_pressed.connect(window.conduct.paper.open_copy)
    window.message.paper.click()
    qtbot.waitUntil(lambda: opened == [path], timeout=PATIENCE)
