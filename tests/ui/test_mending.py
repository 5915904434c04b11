"""A store that was damaged is spoken of in words: what stands in, what may be missing, what to do."""

import pytest

from app.desk.views_upkeep import Mended
from app.ui.mending import mended_words
from tests.support.fake_shop import FakeShop
from tests.support.sample_views import ZONE, at

MENDED = Mended(at("09:10"), 12, 1, 2, "/var/shop/damaged/one")


class MendedShop(FakeShop):
    """Found its store damaged, and tells of it once."""

    def __init__(self):
        super().__init__()
        self.news = [MENDED]

    def tend(self, go_on):
        return self.news.pop() if self.news and go_on() else None


@pytest.fixture
def shop():
    return MendedShop()


def test_the_words_name_the_backup_and_what_may_be_missing():
    said = mended_words(MENDED, ZONE)
    assert "restored from the backup of Fri 20 Nov 09:10" in said
    assert "12 later steps were saved; 3 could not be read" in said
    assert "/var/shop/damaged/one" in said


def test_without_a_backup_the_words_say_that_it_began_anew():
    assert "no backup: it began anew" in mended_words(MENDED._replace(restored_at=None), ZONE)


def test_the_person_is_told_by_a_notice_that_stays(qtbot, window):
    window.conduct._tend()
    qtbot.waitUntil(lambda: bool(window.conduct.notices.shown()))
    (notice,) = window.conduct.notices.shown()
    assert notice.wish.text == mended_words(MENDED, ZONE)
    assert not notice.timer.isActive()


def test_a_store_is_looked_after_while_the_window_is_open(window):
    assert window.conduct._tending.isActive()
    window.close()
    assert not window.conduct._tending.isActive()
