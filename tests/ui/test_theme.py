"""The look follows the system and the person, and says when it changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui import icons, theme
from app.ui.icon_shapes import SHAPES
from app.ui.theme import Choice


def system_turns(qapp, scheme):
    """What Qt says when the system's scheme changes; the offscreen platform has none of its own."""
    qapp.styleHints().colorSchemeChanged.emit(scheme)


@pytest.fixture
def look(qapp):
    yield theme.theme()
    system_turns(qapp, Qt.ColorScheme.Unknown)
    theme.theme().choose(Choice.SYSTEM)
    theme.theme().scale_text(1.0)
    theme.theme().use_touch(False)


def test_the_look_follows_the_system(qtbot, qapp, look):
    with qtbot.waitSignal(look.changed):
        system_turns(qapp, Qt.ColorScheme.Dark)
    assert theme.current().name == "dark"


def test_a_person_may_choose_against_the_system(qapp, look):
    look.choose(Choice.LIGHT)
    system_turns(qapp, Qt.ColorScheme.Dark)
    assert theme.current().name == "light"


def test_the_palette_of_every_widget_follows(qtbot, look):
    widget = QWidget()
    look.choose(Choice.DARK)
    qtbot.waitUntil(lambda: widget.palette().window().color() == theme.current().background)


def test_text_grows_to_twice_its_size_and_no_further(look):
    look.scale_text(3.0)
    assert theme.font(14).pixelSize() == 28


def test_targets_are_40_pixels_high_and_48_for_fingers(look):
    assert theme.target() == 40
    look.use_touch(True)
    assert theme.target() == 48


def test_times_stand_in_columns(qapp):
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(theme.font(14, tabular=True))
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


@pytest.mark.parametrize("name", SHAPES)
def test_every_icon_draws_something(qapp, name):
    picture = icons.icon(name).pixmap(24, 24).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height()))


def test_an_icon_takes_the_ink_of_the_theme(look):
    drawn = icons.icon("dot")
    look.choose(Choice.DARK)
    middle = drawn.pixmap(24, 24).toImage()
    assert middle.pixelColor(middle.rect().center()) == theme.current().ink
