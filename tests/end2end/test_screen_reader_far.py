"""What is no page of every shop, walked over AT-SPI: the first start, the sync beside a hub, the check-in screen."""

from contextlib import suppress
from functools import partial

import psutil
import pytest

from app.ui.pages import PAGES
from tests.support.crawl_found import Found
from tests.support.display import needs, press_keys, type_text
from tests.support.far_shop import far_shop
from tests.support.screen_reader import UnheardError, missing_tools
from tests.support.screen_work import HEARD_SECONDS, QUIET_SECONDS
from tests.support.walking import walked
from tests.support.whole_shop import copy_of, write_whole_shop
from tests.support.whole_walk import Walk, judge, walk_through

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.soak,
]
AGREED = 8
"""Steps that wait for somebody once the till has told the hub of them."""
EXCUSED = {
    ("*", "first-start-quit"): "ends the program",
    ("*", "first-start-cancel"): "is there while a file is imported, which is over before it is found",
    ("sync", "connect.stop"): "is there while a remote is being reached, which is over before it is found",
}


@pytest.fixture(scope="module")
def far(tmp_path_factory):
    """A hub at work, and a till that it refuses something."""
    with far_shop(tmp_path_factory.mktemp("far")) as made:
        yield made


def end_demo(home):
    """End the program of the demo shop that a window of that home began: it goes on by itself."""
    for each in psutil.process_iter():
        with suppress(psutil.Error):
            if "--demo" in each.cmdline() and each.environ().get("FLOORWALKER_HOME") == str(home):
                each.kill()


def find_anything(window, text, hit):
    """Find something in the palette, and press it."""
    window.reader.press("Find or do anything", "push button")
    window.reader.find("Find or do anything", "text")
    type_text(window.screen, text)
    window.reader.press(hit, "list item")


def test_whatever_acts_at_the_first_start_is_pressed_by_its_name(far, tmp_path):
    def begin(window, found):
        texts = {"Time zone": "Europe/Berlin", "length": "30", "Address": far.hub.url, "Token": far.token}
        shuns = ("first-start-quit", "first-start-demo", "first-start-import", "first-start-file")
        home = partial(press_keys, window.screen, "Escape")
        return window.crawl("", "first-start", shuns=shuns, found=found, texts=texts, home=home)

    own = (("welcome", "*"), ("beginning", "*"), ("sync", "connect.*"), ("ready", "*"))
    walk = Walk("First start", own, EXCUSED)
    begin_otherwise(far, tmp_path)
    judge(walk, tmp_path, walk_through(walk, tmp_path, lambda at: tmp_path / f"home{at}", begin, mark="first-paint"))


def begin_otherwise(far, folder):
    """From a file, and with a look at the demo shop: what opens windows of its own."""
    with walked(folder / "file", folder / "file.jsonl", mark="first-paint") as window:
        window.do("Import a set-up file…")
        window.name_file(str(far.file))
        window.reader.find("New booking")
        for step in ("places", "till", "printers", "pins", "later"):
            if not window.named(f"ready.{step}"):
                find_anything(window, "till ready", "Get this till ready…")
            window.reader.act(window.reader.wait(partial(window.named, f"ready.{step}"), step))
            window.reader.wait(lambda: window.named("ready.later") is None or None, "that it has gone")
        find_anything(window, "till ready", "Get this till ready…")
        window.reader.act(window.reader.wait(partial(window.named, "ready.no_printer"), "no printer"))
        window.reader.wait(lambda: window.named("ready.no_printer") is None or None, "that it is ticked")
    with walked(folder / "demo", folder / "demo.jsonl", mark="first-paint") as window:
        window.do("Look around a demo shop")
        window.reader.wait(lambda: len(window.programs()) > 1 or None, "the window of the demo shop")
        end_demo(folder / "demo")


def test_whatever_acts_on_the_page_of_the_sync_is_pressed_by_its_name(far, tmp_path):
    def begin(window, found):
        steps = "SELECT count(*) AS n FROM outbox WHERE state IN ('refused', 'conflict')"
        window.kept.until(lambda: window.kept.rows(steps)[0]["n"] == AGREED, patience=30)
        texts = {"Address": far.hub.url, "Token": far.token}
        return window.crawl("Sync", ".sync_page.", found=found, texts=texts)

    walk = Walk("Sync", (("sync", "*"),), EXCUSED)
    copy = partial(copy_of, far.home, tmp_path)
    judge(walk, tmp_path, walk_through(walk, tmp_path, copy, begin))


def begin_anew(window):
    """Go back to the services, as the next customer finds the check-in screen."""
    ways = ("kiosk.done", "kiosk.ask.back", "kiosk.find.back", "kiosk.leave.stay")
    while (way := next((each for each in window.reader.things() if each.key.endswith(ways)), None)) is not None:
        with suppress(UnheardError):  # it has gone by itself
            window.reader.act(way)
        window.ear.quiet(QUIET_SECONDS, HEARD_SECONDS)


def test_whatever_acts_at_the_check_in_screen_is_pressed_by_its_name(tmp_path):
    shop = tmp_path / "shop"
    shop.mkdir()
    write_whole_shop(shop)

    def begin(window, found):
        made = window.crawl("", "kiosk", shuns=("kiosk.leave.go",), found=found)
        made.home = partial(begin_anew, window)
        return made

    with walked(copy_of(shop, tmp_path, -1), tmp_path / "leave.jsonl", "check-in", mark="first-paint") as window:
        window.reader.act(window.reader.wait(lambda: window.named("kiosk.place"), "the name of the place"))
        window.do("Leave the check-in screen")
        window.reader.insist("Leave the check-in screen", lambda: window.reader.hears("New booking"))
    walk = Walk("Check-in screen", (("kiosk", "*"),), EXCUSED)
    copy = partial(copy_of, shop, tmp_path)
    judge(walk, tmp_path, walk_through(walk, tmp_path, copy, begin, "check-in", mark="first-paint"))


def test_whatever_is_around_the_pages_is_pressed_by_its_name(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    write_whole_shop(home)
    with walked(home, tmp_path / "around.jsonl") as window:
        for entry in PAGES:
            if entry.is_in_rail and not entry.is_rare:
                window.to_page(entry.title)
        for name in ("Today", "Calendar", "The day after", "The day before", "Back to today"):
            window.do(name)
        for key in ("header-title", "header-status", "header-new-booking"):
            window.reader.act(window.reader.wait(partial(window.named, key), key))
            if key == "header-status":
                window.to_page("Sync")
            window.to_page("Calendar")
        find_anything(window, "block time of", "Block time of somebody…")
        window.do("Amara Okafor", "Close")
        window.do("Block time, breaks and days off", "Amara Okafor", "Break now, 15 min", "Undo: …")
        window.kept.until(lambda: window.kept.verbs()[-1:] == ["undo"])
        window.do("Close the notice: …")
        window.choose_in_menu("View", "Touch mode")
        place = window.reader.wait(partial(window.named, "header-place"), "the place").name
        window.choose_in_menu(place, "Melbourne Central")
    own = (("header", "*"), ("rail", "*"), ("notices", "*"), ("window", "*"), ("palette", "*"))
    judge(Walk("Around the pages", own, EXCUSED), tmp_path, Found())
