"""The pill in the header: no remote yet, and how much is kept until there is one."""

import pytest
from PySide6.QtCore import QLocale

from app.core.errors import StoreUnavailable
from app.core.values import Changes, Kind
from app.desk.views_standing import Standing
from app.ui.waiting import waiting_words

BOOKED = Changes(frozenset({Kind.APPOINTMENT}))


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "No remote connected"),
        (1, "No remote connected · 1 change kept"),
        (12, "No remote connected · 12 changes kept"),
        (999, "No remote connected · 999 changes kept"),
        (1_000, "No remote connected · 999+ changes kept"),
    ],
)
def test_the_words_count_what_is_kept(qapp, count, said):
    assert waiting_words(count).why.partition("\n")[0] == said
    assert waiting_words(count).words == "Everything is saved here"


def test_the_number_is_written_in_the_digits_of_the_locale(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert "١٢ changes kept" in waiting_words(12).why
    finally:
        QLocale.setDefault(before)


def test_the_pill_is_right_at_the_start_and_after_each_change(qtbot, window, shop):
    pill = window.header.status
    assert pill.text() == "Everything is saved here"
    shop.answers["sync_standing"] = Standing(waiting=12)
    shop.publish(BOOKED)
    qtbot.waitUntil(lambda: "No remote connected · 12 changes kept" in pill.toolTip())
    assert "sent in order" in pill.toolTip()
    assert pill.accessibleName() == pill.text()
    assert pill.accessibleDescription() == pill.toolTip()


def test_of_many_changes_one_is_counted(qtbot, window, shop):
    qtbot.waitUntil(lambda: shop.looks.count("sync_standing") == 1)
    for _ in range(20):
        shop.publish(BOOKED)
    with qtbot.waitSignal(window.conduct.counting.timer.timeout):
        pass
    qtbot.waitUntil(lambda: shop.looks.count("sync_standing") == 2)
    assert not window.conduct.counting.timer.isActive()


def test_counting_makes_no_trouble_of_its_own(qtbot, window, shop):
    shop.answers["sync_standing"] = StoreUnavailable("the store is locked")
    with qtbot.waitSignal(window.conduct.counting.timer.timeout):
        shop.publish(BOOKED)
    with qtbot.waitSignal(window.page.filled):
        window.page.catch_up()  # in the same lane, so the count has been answered by then
    assert window.conduct.notices.shown() == []


@pytest.mark.parametrize("width", [1366, 1024, 768])
def test_the_pill_says_less_where_there_is_less_room(qtbot, window, shop, width):
    shop.answers["sync_standing"] = Standing(waiting=1_000)
    shop.publish(BOOKED)
    qtbot.waitUntil(lambda: "999+" in window.header.status.accessibleDescription())
    window.resize(width, 800)
    assert window.header._wanted_width() <= window.header.width()
    assert "sent in order" in window.header.status.toolTip()
