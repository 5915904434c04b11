"""The wheel beside what scrolls: over the foot or the head of a form it scrolls the form, and answers nothing."""

from PySide6.QtWidgets import QScrollArea, QSlider

from app.core.values import Page, Question
from app.ui.booking.questions import QuestionForm
from app.ui.rows.scrolling import ScrollingArea
from app.ui.scene import BookingWish, DrawerWish
from app.ui.waitlist.form import WishForm
from tests.support.hand import Hand, roll


def scrolled(hand, name):
    """The bar of an area once there is something to scroll, at its top."""
    bar = hand.window.findChild(QScrollArea, name).verticalScrollBar()
    hand.until(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    return bar


def test_over_the_foot_of_a_new_booking_it_scrolls_the_page(hand, desk):
    desk.resize(1024, 500)
    desk.scene.booking_wanted.emit(BookingWish())
    hand.find("booking.slot.11:00")
    bar = scrolled(hand, "booking.scroll")
    hand.roll("booking.summary", -2)
    assert bar.value() > 0
    hand.roll("booking.discard", 4)
    assert bar.value() == 0


def test_over_the_foot_and_the_head_of_a_form_of_the_settings_it_scrolls_the_form(qtbot, real):
    hand = Hand(qtbot, real)
    real.resize(1024, 600)
    real.show_page("settings")
    hand.press("settings.to.services")
    hand.press("settings.services.list.cut")
    hand.type("settings.services.name", "s")
    bar = scrolled(hand, "settings.scroll.services")
    hand.roll("settings.services.save", -2)
    below = bar.value()
    hand.roll("settings.services.back", 1)
    assert 0 <= bar.value() < below


def test_over_the_foot_of_a_form_in_the_drawer_it_scrolls_the_form(hand, desk):
    desk.resize(1024, 400)
    desk.conduct.drawer.open_it(DrawerWish(WishForm(desk.scene), "Waitlist"))
    bar = scrolled(hand, "waitlist.fields")
    hand.roll("waitlist.go", -2)
    assert bar.value() > 0


def test_over_the_head_of_a_card_in_the_drawer_it_scrolls_the_card(hand, desk):
    desk.resize(1024, 400)
    desk.scene.card_wanted.emit("one")
    bar = scrolled(hand, "drawer-content")
    hand.roll("drawer-title", -2)
    assert bar.value() > 0


def test_a_slider_that_it_rolls_over_keeps_its_place_and_the_form_scrolls(qtbot):
    form = QuestionForm()
    area = ScrollingArea(form, "around")
    qtbot.addWidget(area)
    asked = [Question(n, n, n, f"q{n}", "Q", "How much?", "slider", f"q{n}", default_value=5) for n in range(1, 30)]
    form.show_pages((Page(questions=tuple(asked)),))
    area.resize(300, 200)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    roll(form.findChild(QSlider), -2)
    assert area.verticalScrollBar().value() > 0
    assert set(form.answers().values()) == {5}
