"""Every page of a demo shop walked over AT-SPI: whatever acts is found there and pressed, and something comes of it.

Minutes of work, so `make soak` does it. What could be worked is told by the widgets themselves; what nothing reached
is in `EXCEPTIONS` with its reason, or fails.
"""

import shutil
from fnmatch import fnmatch

import pytest

from app.ui.settings.sections import SECTIONS
from tests.support.display import needs
from tests.support.screen_reader import missing_tools
from tests.support.terminal import run_apart
from tests.support.walking import read_table, walked

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.soak,
]
PAGES = {
    "Today": "QStackedWidget.today.", "Calendar": ".calendar_page.", "Queue": "QStackedWidget.queue.",
    "Inbox": "QStackedWidget.inbox.", "Customers": ".customers_page.", "Waitlist": ".waitlist_page.",
    "Appointments": ".appointments_page.",
}  # fmt: skip
"""Their titles, and what is in the key of all that is on them."""
LED_TO = ("Today", "Appointments")
"""Pages to which others lead, and which are walked by themselves."""
EXCEPTIONS = {
    ("rail", "*"): "leads from page to page: pressed by each walk on its way",
    ("header", "*"): "pressed in the short walk; days and places change what a walk goes through",
    ("notices", "*"): "goes by itself; Undo is pressed in the short walk",
    ("window", "drawer-close"): "pressed by each walk on its way home",
    ("menu*", "*"): "chosen line by line with the keyboard where there are few; of many the rest",
    ("booking", "*"): "a page of its own in the short walk: comes up here when a card leads to it",
    ("*", "print.folder*"): "writes where the person who tests keeps files",
}
"""Surface and name, as patterns: why nothing presses it."""
LEAST = {
    "Today": 0.5, "Calendar": 0.4, "Queue": 0.8, "Inbox": 0.4, "Customers": 0.75, "Waitlist": 0.85, "Appointments": 0.6,
    "places": 0.65, "services": 0.35, "staff": 0.5, "forms": 0.35, "import": 0.3, "backups": 0.8,
}  # fmt: skip
"""The share of what acts that a walk reaches at the least: raised as walks get further. What is not here: nine tenths.

A walk uses up what it acts on, and is not given all the time: a request that was approved cannot be rejected any more.
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """The demo shop in a home of its own, to be copied."""
    home = tmp_path_factory.mktemp("demo")
    own = {"FLOORWALKER_HOME": str(home)}
    assert run_apart("--demo", "export", home / "demo.json", environment=own).code == 0
    assert run_apart("setup", home / "demo.json", environment=own).code == 0
    return home


@pytest.fixture
def walk(shop, tmp_path):
    """Walk through a page of a copy of it: the crawl, and the table of what acts."""

    def made(title, here, **given):
        home = shutil.copytree(shop, tmp_path / "home")
        with walked(home, tmp_path / "acts.jsonl") as window:
            crawl = window.crawl(title, here, **given)
            crawl.walk()
        return crawl, read_table(tmp_path)

    return made


def is_excepted(surface, name):
    """Whether there is a reason for it."""
    return any(fnmatch(surface, where) and fnmatch(name, what) for where, what in EXCEPTIONS)


def judge(crawl, table, page):
    """All that was pressed has a name, and of what acts there so much was reached."""
    elsewhere = {title.lower() for title in LED_TO if title != page}
    acting = {each for each in table.seen if not is_excepted(*each) and each[0] not in elsewhere}
    left = sorted(acting - table.worked)
    print(f"{page}: {len(acting)} act, {len(acting) - len(left)} worked; idle {crawl.idle}; left {left}")
    assert [key for key, name in crawl.pressed.items() if not name] == []
    assert len(acting) - len(left) >= LEAST.get(page, 0.9) * len(acting), left


@pytest.mark.parametrize("title", PAGES)
def test_whatever_acts_on_a_page_is_pressed_by_its_name(walk, title):
    judge(*walk(title, PAGES[title]), title)


@pytest.mark.parametrize("section", [entry.name for entry in SECTIONS])
def test_whatever_acts_in_a_section_of_the_settings_is_pressed_by_its_name(walk, section):
    crawl, table = walk("Settings", f"settings.frame.{section}", section=section, shuns=("settings.to.",), seconds=150)
    first = "" if section == "places" else "settings: settings.places"  # which is shown on the way to the others
    own = frozenset(each for each in table.seen if each[0] != first and "settings.to." not in each[1])
    judge(crawl, table._replace(seen=own), section)
