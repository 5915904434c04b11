"""Pictures of pages: drawn when the data is in, written whole or not at all, refused in one line."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage

from app.core.errors import BadInput, StoreUnavailable
from app.ui import screenshot, theme
from app.ui.screenshot import draw_page
from app.ui.theme import Choice
from tests.support.fake_shop import FakeShop
from tests.support.sample_views import NOW


@pytest.fixture(autouse=True)
def _as_before(qapp, _plain_pages, monkeypatch):
    monkeypatch.setattr(screenshot, "PAGES", ("today", "queue", "booking"))
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.theme().choose(Choice.SYSTEM)


def draw(out, **options):
    return draw_page(FakeShop, **{"page": "today", "out": out, "clock": lambda: NOW} | options)


def test_the_picture_has_the_size_that_was_asked_for(tmp_path):
    picture = QImage(str(draw(tmp_path / "t.png", size="1024x768")))
    assert (picture.width(), picture.height()) == (1024, 768)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_picture_has_the_theme_that_was_asked_for(tmp_path, name):
    picture = QImage(str(draw(tmp_path / "t.png", theme=name)))
    made = theme.tones.light() if name == "light" else theme.tones.dark()
    assert picture.pixelColor(1300, 700) == made.background


def test_a_right_to_left_language_mirrors_the_window(tmp_path):
    picture = QImage(str(draw(tmp_path / "t.png", language="ar")))
    assert picture.pixelColor(1350, 700) == theme.current().panel  # the rail
    assert picture.pixelColor(5, 700) == theme.current().background


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"page": "kitchen"}, "--page: there is no page “kitchen”; it is one of today, queue, booking"),
        ({"theme": "pink"}, "--theme: there is no theme “pink”; it is light or dark"),
        ({"size": "big"}, "--size: “big” is no size"),
        ({"size": "1x1"}, "each from 320 to 8192"),
        ({"size": "99999x99999"}, "--size"),
        ({"language": "klingon"}, "--language: “klingon” names no language"),
    ],
)
def test_what_no_picture_can_be_made_of_is_refused_in_one_line(tmp_path, options, said):
    with pytest.raises(BadInput) as refused:
        draw(tmp_path / "t.png", **options)
    assert said in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BadInput, match="cannot be written"):
        draw(tmp_path / "missing" / "t.png")


def test_a_shop_that_cannot_be_opened_raises_what_it_raised(tmp_path):
    def locked():
        raise StoreUnavailable("the store is locked")

    with pytest.raises(StoreUnavailable):
        draw_page(locked, page="today", out=tmp_path / "t.png")


def test_a_query_that_fails_raises_what_it_raised(tmp_path):
    shop = FakeShop()
    shop.answers["day_view"] = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        draw_page(lambda: shop, page="today", out=tmp_path / "t.png")
    assert shop.is_closed
