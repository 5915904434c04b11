"""The small widgets: room for a finger, a name for a screen reader, plain text whatever a customer is called."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QTextOption
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from app.desk.views import Look
from app.ui import theme
from app.ui.card.notes import TextBox
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.choice import Choice, ChoiceLine, Option
from app.ui.widgets.field import Field
from app.ui.widgets.labels import ElidedLabel, Label, WrappedLabel
from app.ui.widgets.laying import MOST_LETTERS, MOST_LINES
from app.ui.widgets.loose import Loose
from app.ui.widgets.paint import draw_focus, mirrored
from app.ui.widgets.pill import Pill
from app.ui.widgets.tag import Badge, Tag, badge_text


@pytest.fixture
def touch(qapp):
    theme.theme().use_touch(True)
    yield
    theme.theme().use_touch(False)


def picture(widget) -> QImage:
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_button_has_room_for_its_target(qapp, kind):
    assert Button("Arrive", "arrive", kind=kind).sizeHint().height() == 40


def test_fingers_get_more_room(qapp, touch):
    for each in (Button("", "one", "One", icon="plus"), Pill("Here", "two", "Two"), Field("three", "Three")):
        assert each.sizeHint().height() == 48
        assert each.sizeHint().width() >= 48


def test_no_name_makes_a_button_wider_than_a_panel_and_all_of_it_is_read_aloud(qapp):
    button = Button(f"Call next · FA002 to {'ж' * 10_000}", "call", hint="Space")
    assert button.minimumSizeHint().width() < 360
    assert button.accessibleName().count("ж") == 10_000
    assert not picture(button).isNull()


def test_a_button_is_called_what_it_says_unless_told_otherwise(qapp):
    assert Button("Arrive", "arrive").accessibleName() == "Arrive"
    assert Button("", "close", "Close the drawer", icon="cross").accessibleName() == "Close the drawer"


def test_a_button_grows_with_its_hint(qapp):
    assert Button("Call", "a", hint="Space").sizeHint().width() > Button("Call", "b").sizeHint().width()


def test_a_focused_button_shows_it(qtbot):
    button = Button("Arrive", "arrive")
    qtbot.addWidget(button)
    plain = picture(button)
    button.show()
    button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert picture(button) != plain
    button.hide()


def test_the_ring_of_the_keyboard_is_seen_on_what_is_filled_with_its_own_colour(qapp):
    now, drawn = theme.current(), QImage(60, 40, QImage.Format.Format_RGB32)
    drawn.fill(now.accent)
    painter = QPainter(drawn)
    draw_focus(painter, drawn.rect())
    painter.end()
    assert drawn.pixelColor(30, 2) == now.panel
    assert drawn.pixelColor(30, 0) == drawn.pixelColor(30, 20) == now.accent


def test_a_disabled_button_looks_it(qapp):
    button = Button("Arrive", "arrive")
    plain = picture(button)
    button.setEnabled(False)
    assert picture(button) != plain


def test_text_is_never_taken_for_markup(qapp):
    label = Label("<h1>Bobby</h1>")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_line_is_cut_where_the_room_ends_and_kept_whole_for_the_ear(qapp):
    label = ElidedLabel("Wolfeschlegelsteinhausenbergerdorff " * 300)
    label.resize(120, 20)
    assert label.minimumSizeHint().width() < 120
    assert label.text().startswith("Wolfeschlegel")
    assert label.sizeHint().height() < 40


def test_a_line_with_breaks_in_it_stays_one_line(qapp):
    assert ElidedLabel("one\ntwo").sizeHint() == ElidedLabel("one two").sizeHint()


def test_a_label_follows_the_theme(qapp):
    label = Label("Due", ink="muted")
    before = label.palette().windowText().color()
    theme.theme().choose(theme.Choice.DARK)
    after = label.palette().windowText().color()
    theme.theme().choose(theme.Choice.SYSTEM)
    assert before != after == theme.tones.dark().muted


def test_a_tag_takes_the_colours_of_its_look(qapp):
    drawn = picture(Tag("A015", Look.WALK_IN))
    assert drawn.pixelColor(4, drawn.height() // 2) == theme.current().look(Look.WALK_IN).fill


@pytest.mark.parametrize(("count", "said"), [(1, "1"), (99, "99"), (100, "99+")])
def test_a_badge_says_how_many(qapp, count, said):
    assert badge_text(count) == said


def test_a_badge_of_none_is_not_there(qapp):
    assert Badge(0).isHidden()


def test_a_pill_without_words_is_round(qapp):
    pill = Pill("", "status", "No remote connected", dot="muted")
    assert pill.sizeHint().width() == pill.sizeHint().height()
    assert pill.accessibleName() == "No remote connected"


def test_a_card_names_its_group(qapp):
    card = CardFrame("line", "The line")
    assert (card.objectName(), card.accessibleName()) == ("line", "The line")


def test_a_field_says_what_to_type(qapp):
    field = Field("find", "Find a customer", hint="Name, phone ending or e-mail")
    assert field.placeholderText() == "Name, phone ending or e-mail"
    assert field.accessibleName() == "Find a customer"


LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverbandsvorsitzender"


def test_a_word_that_is_wider_than_the_line_is_broken_and_not_cut(qtbot):
    label = Label(f"for {LONG}", 14)
    label.setWordWrap(True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= 120
    label.resize(160, label.heightForWidth(160))
    label.show()
    assert label.has_long_word(160)
    assert label.height() >= 4 * label.fontMetrics().height()
    assert label.text() == f"for {LONG}"


def test_words_that_fit_are_wrapped_as_ever(qtbot):
    label = Label("a few short words that wrap", 14)
    label.setWordWrap(True)
    qtbot.addWidget(label)
    assert not label.has_long_word(160)


@pytest.mark.parametrize("way", Qt.LayoutDirection)
def test_boxes_are_mirrored_as_the_style_would(qtbot, way):
    widget, box = QWidget(), QRect(3, 5, 21, 8)
    qtbot.addWidget(widget)
    widget.resize(101, 40)
    widget.setLayoutDirection(way)
    assert mirrored(widget, box) == widget.style().visualRect(widget.layoutDirection(), widget.rect(), box)


def test_a_pill_with_all_its_width_shows_all_of_its_text(qtbot):
    pill = Pill("No remote connected", "status", "Connection", dot="muted")
    qtbot.addWidget(pill)

    def inked(width) -> int:
        pill.resize(width, pill.sizeHint().height())
        image = pill.grab().toImage()
        inner = image.copy(30, 12, image.width() - 44, 16)
        return sum(inner.pixelColor(x, y).lightness() < 150 for x in range(inner.width()) for y in range(16))

    assert abs(inked(pill.sizeHint().width()) - inked(pill.sizeHint().width() + 2)) < 25


def test_the_dot_of_a_pill_stands_before_its_text_however_wide_it_is(qtbot):
    pill = Pill("No remote", "status", "Connection", dot="good")
    qtbot.addWidget(pill)

    def dot(spare: int) -> int:
        pill.resize(pill.sizeHint().width() + spare, pill.sizeHint().height())
        image, ink = pill.grab().toImage(), theme.current().good
        return next(x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == ink)

    assert dot(80) == dot(0) + 40


def test_enter_takes_the_line_of_a_choice_that_has_the_keyboard(qtbot):
    choice, taken = Choice("pick", "Whose"), []
    choice.show_options([Option("ben", "Ben"), Option("amara", "Amara")])
    choice.chosen.connect(taken.append)
    qtbot.addWidget(choice)
    choice.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(choice.findChildren(ChoiceLine)[0], key)
    assert taken == ["ben", "ben"]


class Asked(QWidget):
    """Counts how often it is asked to lay out anew."""

    times = 0

    def event(self, event):
        self.times += event.type() == QEvent.Type.LayoutRequest
        return super().event(event)


@pytest.mark.parametrize(("is_loose", "times"), [(True, 0), (False, 1)])
def test_what_stands_loose_says_something_else_without_moving_anything(qtbot, is_loose, times):
    outer, label = Asked(), ElidedLabel("4 waiting")
    place = Loose(label) if is_loose else label
    QHBoxLayout(outer).addWidget(place)
    qtbot.addWidget(outer)
    outer.show()
    QApplication.processEvents()
    outer.times = 0
    label.setText("3 waiting · longest 14 min")
    QApplication.processEvents()
    assert (outer.times, label.size()) == (times, place.size())


@pytest.mark.parametrize("kind", [Label, WrappedLabel, ElidedLabel])
def test_a_label_has_room_for_the_marks_above_its_letters(qtbot, kind):
    latin, arabic = kind("Welcome", 40), kind("أهلًا وسهلًا", 40)
    qtbot.addWidget(latin)
    qtbot.addWidget(arabic)
    inked = QPainterPath()
    inked.addText(0, 0, arabic.font(), arabic.text())
    line = QFontMetrics(arabic.font())
    spare = (arabic.sizeHint().height() - line.height()) / 2
    assert -inked.boundingRect().top() <= line.ascent() + spare
    assert latin.contentsMargins().isNull()


@pytest.mark.parametrize("text", ["word " * 200_000, "x" * 1_000_000, "line\n" * 200_000, "\n" * 1_000_000])
@pytest.mark.parametrize("kind", [Label, WrappedLabel])
def test_a_label_lays_out_the_beginning_of_a_text_without_end_and_still_says_all_of_it(qapp, kind, text):
    label = kind(text)
    label.setWordWrap(True)
    shown = QLabel.text(label)
    assert shown.endswith("…")
    assert len(shown) <= MOST_LETTERS + 1
    assert shown.count("\n") < MOST_LINES
    assert label.text() == text
    assert label.heightForWidth(300) < 10_000


def test_a_label_of_usual_length_is_shown_whole(qapp):
    text = "\n".join(["A line of what is left."] * 60)
    assert QLabel.text(WrappedLabel(text)) == text


def test_one_word_without_end_breaks_anywhere_in_a_field_of_several_lines(qapp):
    box = TextBox("notes", "Notes")
    box.setPlainText("x" * 20_000)
    assert box.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    box.setPlainText("word " * 4_000)
    assert box.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
