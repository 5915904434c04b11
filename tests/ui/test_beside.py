"""Facts beside each other: by a dot, and by a comma where a dot would be read as a zero."""

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from app.ui.beside import beside, clauses, listed, mark
from app.ui.kiosk.tiles import Tile
from app.ui.rows import bits
from app.ui.rows.content import Bit
from app.ui.widgets.facts import FactsLabel
from app.ui.widgets.paint import direction_of


@pytest.fixture
def locale():
    """Sets the locale of the window, for one test."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def _arabic(qapp, locale):
    locale("ar")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(first, second, *, mirrored=False):
    """Two facts are drawn: how many white columns stand between the first one and the mark, and after the mark."""
    [line] = bits.lay_bits((Bit(first), Bit(second)), 300, 1)
    box = QRect(0, 0, 300, bits.line_height())
    picture = QImage(box.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    bits.draw_bits(painter, (line,), box, mirrored=mirrored)
    painter.end()
    places = [299 - x if mirrored else x for x in range(line[0].width, line[1].left)]
    inked = [any(picture.pixelColor(x, y).lightness() < 200 for y in range(box.height())) for x in places]
    return inked.index(True), inked[::-1].index(True)


def test_facts_stand_in_their_order_and_empty_ones_nowhere():
    assert beside("4 waiting", "", "longest 14 min") == "4 waiting · longest 14 min"
    assert (beside("", "alone"), beside("", ""), beside()) == ("alone", "", "")


@pytest.mark.parametrize(
    ("name", "said"),
    [("en_GB", " · "), ("de", " · "), ("he", " · "), ("ar_DZ", " · "), ("ar", "، "), ("fa", "، "), ("ur_IN", "، ")],
)
def test_the_mark_is_no_dot_where_the_zero_is_one(name, said):
    assert mark(QLocale(name)) == said


def test_the_mark_follows_the_language_that_is_spoken(locale):
    said = [mark()]
    for name in ("ar", "de"):
        locale(name)
        said.append(mark())
    assert said == [" · ", "، ", " · "]


@pytest.mark.parametrize(
    ("name", "said"),
    [("en_GB", "Ida, Tom"), ("de", "Ida, Tom"), ("he", "Ida, Tom"), ("ar", "Ida، Tom"), ("ar_DZ", "Ida، Tom")],
)
def test_a_list_has_the_comma_of_the_language_and_no_empty_parts(locale, name, said):
    locale(name)
    assert listed(("Ida", "", "Tom")).translate(dict.fromkeys(map(ord, "\u200f\u2068\u2069"))) == said
    assert (listed(("", "Ida")), listed(())) == ("Ida", "")


@pytest.mark.usefixtures("_arabic")
def test_clauses_that_have_commas_are_parted_by_the_mark_of_the_language():
    assert "؛ " in clauses(("a، b", "c"))


@pytest.mark.usefixtures("_arabic")
def test_what_is_read_from_the_right_begins_there_whatever_its_letters():
    said = beside("A015", "Tom B.")
    assert said.replace("\u2068", "").replace("\u2069", "") == "\u200fA015، Tom B."
    assert said.count("\u2068") == said.count("\u2069") == 2
    assert direction_of(said) is Qt.LayoutDirection.RightToLeft


@pytest.mark.usefixtures("_arabic")
def test_facts_that_are_put_beside_others_again_stay_as_they_are():
    assert beside(beside("A015", "Tom"), "30").count("\u2068") == 3


@pytest.mark.usefixtures("_arabic")
def test_a_line_of_facts_in_arabic_drops_whole_ones_too(qtbot):
    facts = FactsLabel(beside("٤ في الانتظار", "الأطول ١٤ د"), 12)
    qtbot.addWidget(facts)
    facts.resize(10, 20)
    assert facts._shortened(facts.text()).strip("\u200f\u2068\u2069") == "٤ في الانتظار"


@pytest.mark.usefixtures("_arabic")
def test_a_tile_in_arabic_has_a_line_for_each_fact(qtbot):
    tile = Tile("service", "قص", beside("حوالي ٢٥ د", "٢ قبلك"))
    qtbot.addWidget(tile)
    assert tile._lines(40)[1][0].count("\n") == 1


def test_a_dot_is_drawn_in_the_middle_between_two_facts(qapp):
    before, after = drawn("4 waiting", "longest 14 min")
    assert abs(before - after) <= 1


@pytest.mark.usefixtures("_arabic")
def test_a_comma_is_drawn_close_to_the_fact_before_it():
    before, after = drawn("٤ في الانتظار", "الأطول ١٤ د", mirrored=True)
    assert before < after
