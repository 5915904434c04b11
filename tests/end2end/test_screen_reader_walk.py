"""Every page of a shop walked over AT-SPI: whatever acts is found there and pressed, and something comes of it.

Minutes of work, so `make soak` does it. What could be worked is told by the widgets themselves; what nothing reached
is in `EXCUSED` with its reason, or fails.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import NamedTuple

import pytest

from app.core.errors import Refused
from app.core.wall import local_date
from app.ui.settings.sections import SECTIONS
from tests.support.display import needs
from tests.support.screen_reader import missing_tools
from tests.support.walking import walked
from tests.support.whole_shop import change, copy_of, write_whole_shop
from tests.support.whole_walk import Walk, judge, walk_through

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.soak,
]
SHEETS = ("card", "entry", "cover", "check_in", "print", "feedback", "offer", "customer")


def staff_today(shop):
    """The place, its date, and a column of the day for everybody of the staff."""
    place = shop.look("shop_view").place
    today = local_date(int(time.time()), place.timezone)
    columns = shop.look("day_view", place.id, today).columns
    return place, today, [each for each in columns if each.kind == "staff"]


def take_somebody_off(shop):
    """Let somebody be ill who has bookings today."""
    _, today, columns = staff_today(shop)
    shop.act("take_off", max(columns, key=lambda each: len(each.bookings)).key, day=today, name="Ill")


def give_breaks(shop):
    """Let everybody who is here have a break now."""
    place, _, columns = staff_today(shop)
    for column in columns:
        with suppress(Refused):  # who does not work now
            shop.act("take_break", column.key, location_id=place.id, minutes=45, name="Break")


def begin_booking(window):
    """Press what is at the head of each page."""
    window.to_page("Today")
    window.do("New booking")


def come_back_to_a_draft(window):
    """Write something down, leave, and take an empty page instead of it."""
    begin_booking(window)
    window.write("Notes", "by train")
    begin_booking(window)
    window.do("Begin afresh")
    window.reader.find("Undo: Booking discarded")


def ticket_of(window, name):
    """The number by which somebody waits: the line is another one at another time of the day."""
    rows = (each.name.split(", ") for each in window.reader.things() if each.is_control)
    return next((row[0] for row in rows if row[1:2] == [name]), None)


def show_card(window):
    """The card of somebody of the line."""
    ticket = window.reader.wait(lambda: ticket_of(window, "Nadia Haddad"), "Nadia Haddad in the line")
    more = f"More: {ticket} Nadia Haddad"
    window.do(f"{ticket}, Nadia Haddad…", more)
    window.reader.insist(more, lambda: window.reader.hears("Make a booking: Nadia Haddad"))


def ask_over_a_rule(window):
    """Go as far as the reason that is asked for."""
    window.do("Make a booking: Nadia Haddad", "Book it from now")
    window.reader.insist("Book it from now", lambda: window.reader.hears("Book anyway"))


def book_over_a_rule(window):
    """Book somebody of the line from now, whose service nobody can begin now."""
    window.to_page("Queue")
    show_card(window)
    ask_over_a_rule(window)
    window.do("Never mind")
    window.reader.insist("Never mind", lambda: not window.reader.hears("Book anyway"))
    ask_over_a_rule(window)
    window.write("Reason", "she waits outside")
    window.do("Book anyway")
    window.kept.until(lambda: "convert" in window.kept.verbs())


def open_what_became_of_somebody(window):
    """Take that back and do it again from their card: once they are booked elsewhere, it leads to the booking."""
    window.keys("ctrl+z")
    window.kept.until(lambda: window.kept.verbs()[-1:] == ["undo"])
    window.to_page("Queue")
    show_card(window)
    window.keys("ctrl+shift+z")
    window.do("Open the booking: …")
    window.reader.insist("Open the booking: …", lambda: window.named(".card.") is not None)


def be_at_the_queue(window):
    """What a walk uses up for itself there, and what it would have to wait for."""
    book_over_a_rule(window)
    open_what_became_of_somebody(window)


class Part(NamedTuple):
    """A page: its title, what is in the key of all on it, and what is its own, as surface and name."""

    title: str
    here: str
    own: tuple[tuple[str, str], ...]
    sheets: tuple[str, ...] = ()
    """Which sheets are gone into; others are opened from it, and walked through from elsewhere."""
    prepare: Callable = lambda shop: None
    lead: Callable | None = None
    """What leads there where the rail does not."""
    also: Callable | None = None
    """What is done in a window of its own."""

    @property
    def shuns(self):
        """By what keys the sheets are known that are walked through from elsewhere."""
        return tuple(rf"\.drawer-content\.\w+\.{each}" for each in SHEETS if each not in self.sheets)


PARTS = (
    Part("Today", "QStackedWidget.today.", (("today", "*"), ("check_in", "*")), ("check_in",)),
    Part(
        "Calendar", ".calendar_page.",
        (("calendar", "*"), ("card", "card.*"), ("card", "feedback.*"), ("cover", "cover.*"), ("paper", "*")),
        ("card", "cover", "print", "feedback"), give_breaks,
    ),
    Part("Queue", "QStackedWidget.queue.", (("queue", "*"), ("card", "entry.*")), ("entry",), also=be_at_the_queue),
    Part("Inbox", "QStackedWidget.inbox.", (("inbox", "*"),), ("offer",)),
    Part("Customers", ".customers_page.", (("customers", "*"),), ("customer",)),
    Part("Waitlist", ".waitlist_page.", (("waitlist", "*"),)),
    Part("Appointments", ".appointments_page.", (("appointments", "*"),)),
    Part("Uncovered", ".uncovered_page.", (("cover", "uncovered.*"),), prepare=take_somebody_off),
    Part("Reports", ".reports_page.", (("reports", "*"),)),
    Part("New booking", "QStackedWidget.booking.", (("booking", "*"),), lead=begin_booking, also=come_back_to_a_draft),
)  # fmt: skip
"""Every page.

Lines of menus are in no tree; they are gone through by what is heard, and not counted: a line that is heard late is not
found in time.
"""
EXCUSED = {
    ("*", "calendar.head.*"): "lies on an item view, which has its items alone for a tree: reached by Tab in the deeds",
    ("*", "calendar.day.*"): "the same",
    ("paper", "print.stop"): "is there while a page is drawn, which is over before it is found",
    ("paper", "print.more"): "goes once it is known that there is no printer, as there is none where tests run",
    ("paper", "print.fewer"): "the same",
    ("paper", "print.go"): "the same",
    ("*", "settings.*.list.draft"): "stands for what is open beside it, and only leads there",
    ("appointments", "export.stop"): "the same, while a file is written",
    ("*", "month.*"): "in a popover, which Qt shows in no tree: gone through by Tab in the deeds",
}
"""Surface and name, as patterns: why nothing presses it."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A shop in a home of its own, to be copied."""
    home = tmp_path_factory.mktemp("whole")
    write_whole_shop(home)
    return home


@pytest.mark.parametrize("at", PARTS, ids=lambda each: each.title)
def test_whatever_acts_on_a_page_is_pressed_by_its_name(shop, tmp_path, at):
    def copy(number):
        home = copy_of(shop, tmp_path, number)
        change(home, at.prepare)
        return home

    def begin(window, found):
        home = partial(at.lead, window) if at.lead else None
        return window.crawl(at.title, at.here, shuns=at.shuns, found=found, home=home)

    walk = Walk(at.title, at.own, EXCUSED)
    if at.also is not None:
        with walked(copy_of(shop, tmp_path, -1), tmp_path / "also.jsonl") as window:
            at.also(window)
    judge(walk, tmp_path, walk_through(walk, tmp_path, copy, begin))


@pytest.mark.parametrize("section", [entry.name for entry in SECTIONS])
def test_whatever_acts_in_a_section_of_the_settings_is_pressed_by_its_name(shop, tmp_path, section):
    def begin(window, found):
        here = f"settings.frame.{section}"
        return window.crawl("Settings", here, section=section, shuns=(r"settings\.to\.", r"\.card\."), found=found)

    names = (f"settings.{section}", f"{section.rstrip('s')}_settings")
    walk = Walk(section, tuple((f"settings: {each}", "*") for each in names), EXCUSED)
    copy = partial(copy_of, shop, tmp_path)
    judge(walk, tmp_path, walk_through(walk, tmp_path, copy, begin))
