"""`make pictures`: every page and the states between, in both themes, three sizes, mirrored and at twice the text.

For people to look at. `python -m tests.end2end.pictures FOLDER` draws them of a demo shop that is built afresh.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.cli.places import demo_home
from app.core.roles import Act
from app.desk.seat import Seat
from app.desk.shop import Shop, open_shop
from app.desk.views_inbox import InboxView
from app.ui import pages, theme
from app.ui.calendar.view import CalendarView
from app.ui.inbox.acting import InboxActs
from app.ui.language import speaker
from app.ui.offscreen import Offscreen
from app.ui.scene import LeaveWish
from app.ui.start import Options, make_application
from app.ui.theme import Choice
from tests.end2end.pictures_besides import draw_besides
from tests.support.openers import is_calm

SIZES = ((1366, 800), (1024, 768), (768, 1024))
LEFT = Qt.MouseButton.LeftButton
PIN = "7301"


def main(folder: Path) -> int:
    """Draw all of them into the folder; the number of files is said. 1 where anything went wrong meanwhile."""
    folder.mkdir(parents=True, exist_ok=True)
    make_application(Options("light"))
    with _counted() as failures:
        for choice in (Choice.LIGHT, Choice.DARK):
            theme.theme().choose(choice)
            with demo_home():  # what a state does to its shop would be in the next one's way
                draw_sizes(folder, choice.value, lambda size: f"{size[0]}x{size[1]}")
                draw_states(folder, choice.value)
        theme.theme().choose(Choice.LIGHT)
        theme.theme().scale_text(2.0)
        with demo_home():
            draw_sizes(folder, "light-200-percent")
        theme.theme().scale_text(1.0)
        speaker().speak("ar")
        with demo_home():
            draw_sizes(folder, "light-mirrored")
    print(f"{len(list(folder.glob('*.png')))} pictures are in {folder}")
    return 1 if failures else 0


@contextmanager
def _counted() -> Iterator[list[BaseException]]:
    """What is raised where Qt calls: it says so and goes on, and the picture would be of something else."""
    failures: list[BaseException] = []

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        failures.append(error)
        before(kind, error, trace)

    before, sys.excepthook = sys.excepthook, note
    try:
        yield failures
    finally:
        sys.excepthook = before


def draw_sizes(folder: Path, way: str, named: Callable[[tuple[int, int]], str] = lambda size: str(size[0])) -> None:
    """The pages and what lies over them, in each size."""
    for size in SIZES:
        draw_pages(folder, f"{way}-{named(size)}", size)
        draw_besides(folder, f"{way}-{named(size)}", size)


def draw_pages(folder: Path, way: str, size: tuple[int, int]) -> None:
    """Each page as it is."""
    with Offscreen(open_shop, size) as stage:
        for entry in pages.PAGES:
            stage.show_page(entry.name)
            stage.window.grab().save(str(folder / f"{entry.name}-{way}.png"))
        page = stage.show_page("calendar")
        for name, days in (("three-days", 3), ("week", 7)):
            stage.wait_for(page.filled, lambda days=days: page.show_span(days))
            stage.settle()
            stage.window.grab().save(str(folder / f"calendar-{name}-{way}.png"))

    draw_locked(folder, way, size)


def draw_locked(folder: Path, way: str, size: tuple[int, int]) -> None:
    """The desk where PINs are in use: who wants in, the pad, and a manager's leave."""
    with Offscreen(open_guarded, size) as stage:
        lock = stage.conduct.lock
        stage.wait_until(lambda: lock.page is not None and bool(lock.page.proving.members), "who is there")
        stage.settle()
        stage.window.grab().save(str(folder / f"locked-{way}.png"))
        manager = next(each for each in lock.page.proving.members if each.has_pin)
        lock.page.proving.choose(manager)
        stage.settle()
        stage.window.grab().save(str(folder / f"locked-pad-{way}.png"))
        lock.page.proving.wanted.emit(manager, PIN)
        stage.wait_until(lambda: not lock.is_locked and is_calm(stage), "the desk")
        stage.scene.leave_wanted.emit(LeaveWish(Act.SETTINGS, print))
        pad = stage.window.findChild(QAbstractButton, "leave.who.pin.1")
        stage.wait_until(lambda: pad.isVisible() and is_calm(stage), "the pad")
        stage.window.grab().save(str(folder / f"leave-{way}.png"))


def open_guarded() -> Shop:
    """The shop with a seat at its desk, where nobody sits, and a PIN of its first manager."""
    shop = open_shop()
    shop.seat = Seat(shop)
    if not shop.look("staffing").is_guarded:
        manager = next(each for each in shop.look("staffing").members if each.role == "manager")
        shop.seat.set_pin(manager.id, PIN)
    shop.seat.get_up()
    return shop


def draw_states(folder: Path, way: str) -> None:
    """What stands between the pages: sheets, a booking in the hand, an approval that is refused."""
    for name, reach in STATES.items():
        with Offscreen(open_shop, SIZES[0]) as stage, _leaving(stage):
            stage.show_page("today")
            stage.wait_until(lambda: is_calm(stage), "today")
            reach(stage)
            stage.wait_until(lambda: is_calm(stage), name)
            stage.window.grab().save(str(folder / f"state-{name}-{way}.png"))


@contextmanager
def _leaving(stage: Offscreen) -> Iterator[None]:
    """A refusal is part of the picture here, and no failure."""
    stage.lanes.refused.disconnect(stage._fail)
    yield


def _carry(stage: Offscreen) -> None:
    view = stage.window.findChild(CalendarView)
    movable = (row for row in range(view.days.rowCount()) if "reschedule" in view.days.rows[row].booking.steps)
    at = view.visualRect(view.days.index(next(movable))).center()
    QTest.mousePress(view.viewport(), LEFT, pos=at)
    for step in range(1, 8):
        QTest.mouseMove(view.viewport(), at + QPoint(step * 25, step * 12))


def _press(begins: str) -> Callable[[Offscreen], None]:
    def reach(stage: Offscreen) -> None:
        buttons = stage.window.findChildren(QAbstractButton)
        button = next((each for each in buttons if each.isVisible() and each.objectName().startswith(begins)), None)
        if button is not None:
            button.click()

    return reach


def _open_card(stage: Offscreen) -> None:
    view = stage.window.findChild(CalendarView)
    stage.scene.card_wanted.emit(next(row.booking.id for row in view.days.rows if row.booking.kind == "appointment"))


def _approve_too_late(stage: Offscreen) -> None:
    """Of two who want the same time both are approved: the second is told what stands in the way and what is free."""
    acts = InboxActs(stage.scene, lambda: None)

    def approve(view: InboxView) -> None:
        one = next(item for item in view.requests if item.rivals and not item.reasons)
        other = next(item for item in view.requests if item.id == one.rivals[0])
        stage.lanes.act("approve", one.id, then=lambda _: acts.press("approve", other))

    assert stage.scene.place is not None
    stage.lanes.look("inbox_view", stage.scene.place.id, then=approve)


def _key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[[Offscreen], None]:
    def reach(stage: Offscreen) -> None:
        QTest.keyClick(QApplication.focusWidget() or stage.window, key, modifiers)

    return reach


STATES: dict[str, Callable[[Offscreen], None]] = {
    "card": _open_card,
    "check-in": lambda stage: stage.scene.check_in_wanted.emit(),
    "keys": _key(Qt.Key.Key_F1),
    "print": _key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    "palette": _key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    "carried": _carry,
    "walk-in": _press("line.row."),
    "offer": _press("requests.offer."),
    "refused": _approve_too_late,
    "called": _press("line.call_next"),
}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
