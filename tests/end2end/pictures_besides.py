"""What lies over the pages and beside them, for `make pictures`: forms, cards, surfaces, the header, the start."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.cli.places import throw_away_home
from app.cli.setup import import_file
from app.desk.shop import open_shop
from app.desk.views_standing import Standing
from app.sync.report import Report, State
from app.ui.beginning.sheet import BeginSheet
from app.ui.first_start import Command, FirstStart, Offers
from app.ui.offscreen import Offscreen
from app.ui.practice import PracticeStrip
from app.ui.settings.page import SettingsPage
from app.ui.settings.sections import SECTIONS
from tests.support.covers import kiosk_screens
from tests.support.openers import is_calm, openers, records_of
from tests.support.reached import leave, reached

REMOTE = "omneo:https://api.omneo.example/"


def draw_besides(folder: Path, way: str, size: tuple[int, int]) -> None:
    """All of it, one way."""
    for name in ("check-in", "display"):
        with Offscreen(open_shop, size) as stage:
            stage.show_surface(name).grab().save(str(folder / f"surface-{name}-{way}.png"))
    with Offscreen(open_shop, size) as stage:
        for name, opens in kiosk_screens().items():
            opens(stage)
            stage.settle()
            stage.window.grab().save(str(folder / f"kiosk-{name}-{way}.png"))
    with Offscreen(open_shop, size) as stage:
        _draw_reached(stage, folder, way)
    with Offscreen(open_shop, size) as stage:
        _draw_drawer(stage, folder, way)
        _draw_settings(stage, folder, way)
        _draw_header(stage, folder, way)
        stage.window.show_above(PracticeStrip())
        stage.show_page("today")
        stage.window.grab().save(str(folder / f"practice-{way}.png"))
    with throw_away_home("pictures"), Offscreen(open_shop, size) as stage:
        _draw_start(stage, folder, way)


def _draw_drawer(stage: Offscreen, folder: Path, way: str) -> None:
    stage.show_page("today")
    drawer = stage.conduct.drawer
    for name, opens in openers().items():
        opens(stage)
        stage.wait_until(lambda: drawer.content is not None and is_calm(stage), name)
        stage.window.grab().save(str(folder / f"over-{name}-{way}.png"))
        drawer.close_it()


def _draw_reached(stage: Offscreen, folder: Path, way: str) -> None:
    """What a few presses lead to; what is refused on the way there is in the picture."""
    stage.lanes.refused.disconnect(stage._fail)
    for name, leads in reached().items():
        leads(stage)
        stage.window.grab().save(str(folder / f"reached-{name}-{way}.png"))
        leave(stage)


def _draw_settings(stage: Offscreen, folder: Path, way: str) -> None:
    page = stage.show_page("settings")
    assert isinstance(page, SettingsPage)
    for name in (each.name for each in SECTIONS):
        for key in ("", *records_of(stage, page, name)[:1]):
            if key:
                page.section.open_record(key)
            stage.wait_until(lambda: is_calm(stage), name)
            stage.window.grab().save(str(folder / f"settings-{name}{'-form' if key else ''}-{way}.png"))


def _draw_header(stage: Offscreen, folder: Path, way: str) -> None:
    """How the pill says that nothing can be sent, that something is sent, or that a person is needed."""
    stage.show_page("today")
    now, at = stage.scene.remote, int(time.time())
    away = Report(State.OFFLINE, since=at - 1500, last_heard=at - 1500, words="no route to host")
    online = Report(State.ONLINE, since=at - 1500, last_heard=at)
    states = {
        "online": (Standing(REMOTE), online),
        "sending": (Standing(REMOTE, sending=3), online),
        "needs-you": (Standing(REMOTE, need_you=2), online),
        "offline": (Standing(REMOTE, waiting=14), away),
        "signed-out": (Standing(REMOTE, waiting=3), away.at(State.SIGNED_OUT, at)),
    }
    for name, (standing, report) in states.items():
        now.take(standing)
        now.hear(report)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # and nothing that the store says meanwhile
        stage.window.header.grab().save(str(folder / f"header-{name}-{way}.png"))


def _draw_start(stage: Offscreen, folder: Path, way: str) -> None:
    """The first start, where there is no shop yet."""
    nowhere = Offers(import_file, Command("", (), tempfile.gettempdir()))
    start = FirstStart(stage.window, nowhere, stage.conduct.open_shop)
    start.show()
    stage.settle()
    stage.window.grab().save(str(folder / f"start-{way}.png"))
    stage.scene.open_drawer(BeginSheet(stage.scene), "")
    stage.settle()
    stage.window.grab().save(str(folder / f"start-by-hand-{way}.png"))
