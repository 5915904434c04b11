"""What prepares new tills and cannot be so is said at a till that has its shop: once, and it goes on."""

import pytest
from shiboken6 import delete

from app.core.errors import BadInput
from app.ui.preferences import Preferences
from app.ui.start import Front
from tests.support.fake_shop import FakeShop

MISSING = BadInput("site.toml: first_start.setup", "shop.json is not there", "put it there")


@pytest.fixture
def start(qtbot, tmp_path, _plain_pages):
    """Start a window of this till, and give the notices that it shows."""
    fronts = []

    def begin(amiss):
        front = Front(FakeShop, lambda: tmp_path, None, Preferences(tmp_path / "window.ini"), amiss=amiss)
        fronts.append(front)
        said = []
        front.scene.notice_wanted.connect(said.append)
        front.window.show()
        qtbot.waitUntil(lambda: front.window.page is not None and front.window.page.refreshed == 1)
        qtbot.waitUntil(lambda: front._amiss is None)
        with qtbot.waitCallback() as done:
            front.lanes.aside(lambda: None, then=done, failed=done)
        front.close()
        return [(each.tone, each.text) for each in said]

    yield begin
    for each in fronts:
        delete(each.window)


def test_the_till_opens_and_one_line_says_what_is_missing(start):
    says = "a new till could not begin: site.toml: first_start.setup: shop.json is not there; put it there"
    assert start(lambda: MISSING) == [("trouble", f"This till has its shop; {says}")]


def test_it_is_said_once_until_it_is_mended(start):
    assert len(start(lambda: MISSING)) == 1
    assert start(lambda: MISSING) == []
    assert start(lambda: None) == []
    assert len(start(lambda: MISSING)) == 1
