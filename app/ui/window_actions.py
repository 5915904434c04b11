"""Everything that can be done from anywhere in the window: what the palette offers, F1 lists and the keys do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.values import Changes
from app.ui import sheets, theme
from app.ui.actions import Action
from app.ui.lock import LOCK_KEY
from app.ui.pages import PAGES
from app.ui.theme import Choice

if TYPE_CHECKING:
    from app.ui.conduct import Conduct
    from app.ui.scene import Scene

TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
LOOK = "look"
"""The beginning of the names of what the View menu has too."""


def window_actions(conduct: Conduct) -> tuple[Action, ...]:
    """The actions of the window, in the order in which they are listed."""
    return (
        *_desk_actions(conduct), *_page_actions(conduct), *_settings_actions(conduct), *_day_actions(conduct),
        *_place_actions(conduct), *_remote_actions(conduct), *look_actions(), *_help_actions(conduct),
    )  # fmt: skip


def _say(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


def _desk_actions(conduct: Conduct) -> tuple[Action, ...]:
    scene, desk = conduct.scene, _say("At the desk")

    def is_open() -> bool:
        return scene.place is not None and not conduct.window.is_shut

    def is_guarded() -> bool:
        return scene.shop is not None and scene.shop.is_guarded

    return (
        Action("booking.new", _say("New booking"), partial(conduct.go, conduct.window.header.booking_pressed.emit),
               "Ctrl+N", _say("appointment reserve add"), "plus", desk, is_open),
        Action("check_in", _say("Check in a walk-in"), scene.check_in_wanted.emit, "Ctrl+I",
               _say("ticket queue line add"), "walk", desk, is_open),
        Action("kiosk", _say("Check-in screen for customers"), conduct.for_customers.open_kiosk, "",
               _say("kiosk self service tablet ticket"), "phone", desk, is_open),
        Action("display", _say("Public display"), conduct.for_customers.open_display, "",
               _say("second screen monitor now called next waiting room"), "bell", desk, is_open,
               is_on=lambda: conduct.for_customers.has_display),
        Action("call_next", _say("Call the next one"), partial(_call_next, scene), "",
               _say("queue line"), "bell", desk, is_open),
        Action("staff.off", _say("Breaks and days off"), lambda: conduct.open_staff(""), "Ctrl+B",
               _say("ill sick lunch block time holiday"), "pause", desk, is_open),
        Action("staff.block", _say("Block time of somebody"), partial(sheets.start_block, scene), "",
               _say("keep free meeting training lunch calendar"), "block", desk, is_open),
        Action("staff.away", _say("Staff off or ill"), partial(sheets.start_off, scene), "",
               _say("sick holiday leave vacation day off"), "person", desk, is_open),
        Action("undo", _say("Take back the last step"), scene.undo, "Ctrl+Z", _say("undo"), "undo", desk, is_open),
        Action("lock", _say("Lock now"), conduct.lock.fall, LOCK_KEY, _say("leave away pin"), "lock", desk, is_guarded),
        Action("person", _say("Somebody else at the desk"), conduct.overlays.open_person, "",
               _say("switch person sign in user who"), "person", desk, is_open),
        Action("person.pin", _say("Change my PIN"), partial(_open_own_pin, scene), "", _say("password code"), "lock",
               desk, lambda: is_guarded() and scene.person is not None),
        Action("redo", _say("Do again what was taken back"), scene.redo, "Ctrl+Shift+Z", _say("redo repeat"), "forward",
               desk, is_open, ("Ctrl+Y",)),
    )  # fmt: skip


def _connect(scene: Scene) -> None:
    """Another remote is another shop: whoever may change that one's settings."""
    from app.core.roles import Act

    scene.ask_leave(Act.SETTINGS, lambda _: scene.remote.connect_wanted.emit())


def _open_own_pin(scene: Scene) -> None:
    from app.ui.lock.new_pin import open_own_pin

    open_own_pin(scene)


def _call_next(scene: Scene) -> None:
    """Call whoever is next, with whom the board would call them to."""
    from app.ui.queue.acting import QueueActs

    acts = QueueActs(scene, lambda: None)

    def call(view: QueueView) -> None:
        if view.next_call is None:
            scene.say(_say("Nobody is waiting"))
        else:
            acts.call_next(view.next_call)

    if scene.place is not None:
        scene.lanes.look("queue_view", scene.place.id, then=call, key="call_next")


def _key_of(number: int) -> str:
    """The key of a place in the rail: there are nine digits, and none for those after them."""
    return f"Ctrl+{number}" if number < 10 else ""


def _page_actions(conduct: Conduct) -> tuple[Action, ...]:
    show, opens = conduct.window.show_page, _say("Show {page}")
    return tuple(
        Action(f"page.{each.name}", opens.format(page=each.title), partial(conduct.go, partial(show, each.name)),
               _key_of(number),
               _say("page go to open"), each.icon, _say("Pages and days"), lambda: not conduct.window.is_shut)
        for number, each in enumerate((each for each in PAGES if each.is_in_rail), 1)
    )  # fmt: skip


def _settings_actions(conduct: Conduct) -> tuple[Action, ...]:
    from app.ui.settings.sections import KEPT, SECTIONS  # who never looks for anything pays nothing for it

    window, words = conduct.window, _say("Settings: {section}")

    def show(name: str) -> None:
        conduct.scene.preferences.keep(KEPT, name)
        window.show_page("settings")
        show_section = getattr(window.page, "show_section", None)
        if show_section is not None:
            show_section(name)

    return tuple(
        Action(f"settings.{each.name}", words.format(section=each.title), partial(conduct.go, partial(show, each.name)),
               "", _say("set up configure preferences options change"), each.icon, _say("Settings"),
               lambda: conduct.scene.place is not None and not window.is_shut)
        for each in SECTIONS
    )  # fmt: skip


def _day_actions(conduct: Conduct) -> tuple[Action, ...]:
    days = _say("Pages and days")

    def step(by: int) -> None:
        conduct.go(partial(conduct.days.step, by))

    def is_open() -> bool:
        return conduct.scene.place is not None and not conduct.window.is_shut

    return (
        Action("day.before", _say("The day before"), partial(step, -1), "Alt+Left", "", "back", days, is_open),
        Action("day.after", _say("The day after"), partial(step, 1), "Alt+Right", "", "forward", days, is_open),
        Action("day.today", _say("Back to today"), partial(step, 0), "Alt+Home", "", "today", days, is_open),
        Action(
            "day.pick",
            _say("Go to a date"),
            partial(conduct.go, conduct.pick_day),
            "Ctrl+G",
            _say("month calendar jump"),
            "calendar",
            days,
            is_open,
        ),
    )


def _remote_actions(conduct: Conduct) -> tuple[Action, ...]:
    remote, group = conduct.scene.remote, _say("Pages and days")
    return (
        Action("sync.now", _say("Sync now"), remote.wake_wanted.emit, "", _say("remote hub send fetch connection"),
               "sync", group, lambda: remote.name is not None and not remote.is_paused),
        Action("sync.connect", _say("Connect a remote"), partial(_connect, conduct.scene), "",
               _say("hub omneo optimocms token sign in connection settings"), "link", group),
    )  # fmt: skip


def _place_actions(conduct: Conduct) -> tuple[Action, ...]:
    shop, header = conduct.scene.shop, conduct.window.header
    places = shop.places if shop is not None else ()
    group, words = _say("Pages and days"), _say("Show {place}")
    menu = Action("place.menu", _say("Another location"), partial(conduct.go, header.open_places), "Ctrl+L",
                  _say("place shop store"), "place", group, lambda: len(places) > 1)  # fmt: skip
    others = (each for each in places if shop is not None and each != shop.place)
    return (
        menu,
        *(
            Action(f"place.{each.id}", words.format(place=each.name),
                   partial(conduct.go, partial(header.place_chosen.emit, each.id)), "",
                   _say("location shop store"), "place", group)
            for each in others
        ),
    )  # fmt: skip


def look_actions() -> tuple[Action, ...]:
    """How the window looks: the View menu's lines."""
    group, look = _say("How it looks"), theme.theme()
    words = {
        Choice.SYSTEM: _say("Colours of the system"),
        Choice.LIGHT: _say("Light colours"),
        Choice.DARK: _say("Dark colours"),
        Choice.CONTRAST: _say("High contrast"),
    }
    return (
        *(
            Action(f"{LOOK}.theme.{choice}", said, partial(look.choose, choice), "", _say("theme view mode"), "half",
                   group, is_on=partial(_has_chosen, choice))
            for choice, said in words.items()
        ),
        Action(f"{LOOK}.theme", _say("Next theme"), _next_choice, "F7", _say("theme"), "half", group),
        Action(f"{LOOK}.touch", _say("Touch mode"), lambda: look.use_touch(not look.touch), "F8",
               _say("finger tablet larger targets"), "phone", group, is_on=lambda: theme.theme().touch),
        *_language_actions(group),
        Action(f"{LOOK}.larger", _say("Larger text"), partial(_scale, 1), "Alt++", _say("zoom size font"), "plus",
               group, lambda: theme.theme().text_scale < TEXT_SCALES[-1], ("Alt+=",)),
        Action(f"{LOOK}.smaller", _say("Smaller text"), partial(_scale, -1), "Alt+-", _say("zoom size font"),
               "minus", group, lambda: theme.theme().text_scale > TEXT_SCALES[0]),
    )  # fmt: skip


def _language_actions(group: str) -> tuple[Action, ...]:
    from app.ui.language import OWN_NAMES, speaker

    also = _say("language translation words")
    here = {"en": _say("English"), "de": _say("German"), "fr": _say("French"), "ar": _say("Arabic")}
    english = {"en": "English", "de": "German", "fr": "French", "ar": "Arabic"}
    known = (("", _say("Language of the system")), *OWN_NAMES.items())
    return tuple(
        Action(f"{LOOK}.language.{code or 'system'}", name, partial(speaker().choose, code), "",
               f"{also} {here.get(code, '')} {english.get(code, '')}", "language",
               group, is_on=partial(_speaks, code))
        for code, name in known
    )  # fmt: skip


def _speaks(code: str) -> bool:
    from app.ui.language import speaker

    return speaker().code == code


def _has_chosen(choice: Choice) -> bool:
    return theme.theme().choice is choice


def _next_choice() -> None:
    choices = list(Choice)
    theme.theme().choose(choices[(choices.index(theme.theme().choice) + 1) % len(choices)])


def _scale(way: int) -> None:
    """The next larger, or smaller, of the sizes."""
    now = theme.theme().text_scale
    sizes = [each for each in TEXT_SCALES if (each > now + 0.01 if way > 0 else each < now - 0.01)]
    if sizes:
        theme.theme().scale_text(sizes[0] if way > 0 else sizes[-1])


def _help_actions(conduct: Conduct) -> tuple[Action, ...]:
    group = _say("Window")
    return (
        Action("print", _say("Print the day sheet"), conduct.paper.open_sheet, "Ctrl+P", _say("paper pdf printer"),
               "print", group),
        Action("print.now", _say("Print today at once, even when the store cannot be read"), conduct.paper.print_now,
               "Ctrl+Shift+P", _say("paper emergency offline"), "warning", group),
        Action("paper", _say("Open the paper copy"), conduct.paper.open_copy, "", _say("pdf fallback print"), "print",
               group),
        Action("palette", _say("Find or do anything"), conduct.overlays.open_palette, "Ctrl+K", "", "search", group,
               lambda: False),
        Action("keys", _say("Show the keys of this page"), conduct.show_keys, "F1", _say("help shortcuts"), "question",
               group),
        Action("view", _say("Open the View menu"), conduct.window.header.open_view, "F10", "", "settings", group,
               lambda: False),
        Action("again", _say("Read everything again"), lambda: conduct.scene.changed.emit(Changes()), "F5",
               _say("refresh reload"), "undo", group),
        Action("notice", _say("To the last notice"), conduct.notices.focus_last, "F6", "", "bell", group,
               lambda: bool(conduct.notices.shown())),
        Action("ready", _say("Get this till ready"), partial(sheets.open_ready, conduct.scene), "",
               _say("first day setup start printer pin"), "check", group, lambda: conduct.scene.place is not None),
        Action("practice", _say("Practise on a copy of the shop"), conduct.practise, "",
               _say("practice mode training learn try demo help"), "play", group, lambda: conduct.can_practise),
        Action("quit", _say("Quit Floorwalker"), conduct.window.close, "Ctrl+Q", _say("exit close end leave"), "cross",
               group),
        Action("close", _say("Close what lies over the page"), conduct.drawer.escape, "Esc", "", "cross", group,
               lambda: conduct.drawer.content is not None),
    )  # fmt: skip


if TYPE_CHECKING:
    from app.desk.views_board import QueueView
