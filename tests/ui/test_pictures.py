"""What a widget looks like is kept: it is drawn again only when it shows something else, or in another look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.row import Row
from app.ui.theme import Choice
from app.ui.widgets.picture import Picture, SharedPictures


class Drawn(QWidget):
    """A widget that counts how often it is drawn."""

    def __init__(self):
        super().__init__()
        self.shows, self.times, self._picture = "a name", 0, Picture()

    def paintEvent(self, _event):  # noqa: N802 - Qt's own name
        self._picture.paint(self, self.shows, self._draw)

    def _draw(self, painter):
        self.times += 1
        painter.fillRect(self.rect(), theme.current().accent)


@pytest.fixture
def drawn(qtbot):
    made = Drawn()
    qtbot.addWidget(made)
    made.resize(60, 40)
    made.grab()
    return made


def test_the_same_is_painted_again_without_being_drawn(drawn):
    before = drawn.grab().toImage()
    assert drawn.grab().toImage() == before
    assert drawn.times == 1


@pytest.fixture
def twins(qtbot):
    shared = SharedPictures()
    made = [Drawn(), Drawn()]
    for each in made:
        qtbot.addWidget(each)
        each._picture = shared
        each.shows = ("Call",)
        each.resize(60, 40)
    return made


def test_two_that_look_alike_are_drawn_once(twins):
    first, second = (each.grab().toImage() for each in twins)
    assert first == second
    assert [each.times for each in twins] == [1, 0]


def test_two_that_look_alike_are_drawn_anew_in_other_colours(twins):
    before = twins[0].grab().toImage()
    theme.theme().choose(Choice.DARK)
    assert twins[1].grab().toImage() != before
    theme.theme().choose(Choice.LIGHT)
    assert twins[0].grab().toImage() == before


@pytest.mark.parametrize(
    "change",
    [
        lambda drawn: setattr(drawn, "shows", "another"),
        lambda drawn: drawn.resize(61, 40),
        lambda drawn: drawn.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
        lambda drawn: theme.theme().scale_text(1.5),
        lambda drawn: theme.theme().choose(Choice.DARK),
        lambda drawn: QPixmapCache.clear(),
    ],
    ids=["content", "size", "direction", "text", "theme", "forgotten"],
)
def test_whatever_changes_how_it_looks_draws_it_anew(drawn, change):
    change(drawn)
    drawn.grab()
    assert drawn.times == 2


def test_what_is_large_is_drawn_each_time(drawn):
    drawn.resize(800, 400)
    drawn.grab()
    drawn.grab()
    assert drawn.times == 3


def test_a_row_looks_the_same_from_its_picture(qtbot):
    acts = (Act("arrive", "Arrive", "row.arrive", "Arrive: Ida Holm"),)
    row = Row(
        RowContent("1", "row", "Ida Holm", "Ida Holm", (Bit("14:00"), Bit("late", "danger_ink")), "A1", acts=acts)
    )
    qtbot.addWidget(row)
    row.resize(360, row.heightForWidth(360))
    assert row.grab().toImage() == row.grab().toImage()
