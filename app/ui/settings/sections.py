"""Every section of the settings page, in the order in which they are listed; adding one is one line.

A section is a ``Page`` whose constructor takes the scene alone. What is to stay at the foot while it scrolls is given
as its attribute ``foot``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from app.ui.page import Page
    from app.ui.scene import Scene


KEPT = "settings/section"
"""The preference that names the section that was shown last."""


class SectionEntry(NamedTuple):
    """A section before it is imported: its name, its word, its icon, and where its class is."""

    name: str
    word: object
    icon: str
    module: str
    cls: str
    has_head: bool = True
    """Whether it says its name itself; else the page does, above it."""

    @property
    def title(self) -> str:
        """The section's name for a person."""
        return QCoreApplication.translate("Settings", str(self.word))


SECTIONS = (
    SectionEntry(
        "places", QT_TRANSLATE_NOOP("Settings", "Locations"), "place", "app.ui.settings.places", "PlacesSection"
    ),
    SectionEntry(
        "services", QT_TRANSLATE_NOOP("Settings", "Services"), "calendar", "app.ui.settings.services", "ServicesSection"
    ),
    SectionEntry("staff", QT_TRANSLATE_NOOP("Settings", "Staff"), "people", "app.ui.settings.people", "PeopleSection"),
    SectionEntry(
        "forms", QT_TRANSLATE_NOOP("Settings", "Questionnaires"), "note", "app.ui.settings.forms", "FormsSection"
    ),
    SectionEntry(
        "targets", QT_TRANSLATE_NOOP("Settings", "Notifications"), "mail", "app.ui.settings.targets", "TargetsSection"
    ),
    SectionEntry(
        "pins",
        QT_TRANSLATE_NOOP("Settings", "PINs and roles"),
        "lock",
        "app.ui.lock.section",
        "PinSettings",
        has_head=False,
    ),
    SectionEntry(
        "tells",
        QT_TRANSLATE_NOOP("Settings", "What is told"),
        "bell",
        "app.ui.tells.section",
        "TellSettings",
        has_head=False,
    ),
    SectionEntry(
        "queue",
        QT_TRANSLATE_NOOP("Settings", "Queue"),
        "queue",
        "app.ui.queue.setting",
        "QueueSettings",
        has_head=False,
    ),
    SectionEntry("till", QT_TRANSLATE_NOOP("Settings", "This till"), "phone", "app.ui.settings.till", "TillSection"),
    SectionEntry(
        "import", QT_TRANSLATE_NOOP("Settings", "Import"), "inbox", "app.ui.settings.csv_section", "ImportSection"
    ),
    SectionEntry(
        "backups", QT_TRANSLATE_NOOP("Settings", "Backups"), "undo", "app.ui.settings.backups", "BackupsSection"
    ),
    SectionEntry(
        "connection",
        QT_TRANSLATE_NOOP("Settings", "Connection"),
        "link",
        "app.ui.settings.connection",
        "ConnectionSection",
    ),
    SectionEntry(
        "kiosk",
        QT_TRANSLATE_NOOP("Settings", "Check-in and display"),
        "walk",
        "app.ui.kiosk.section",
        "KioskSettings",
        has_head=False,
    ),
    SectionEntry(
        "printers",
        QT_TRANSLATE_NOOP("Settings", "Printers"),
        "print",
        "app.ui.printers.section",
        "PrinterSettings",
        has_head=False,
    ),
)


def section_of(name: str) -> SectionEntry:
    """The section of that name; the first where none has it."""
    return next((each for each in SECTIONS if each.name == name), SECTIONS[0])


def show_section(scene: Scene, name: str) -> None:
    """Show the settings page with the section of that name."""
    scene.preferences.keep(KEPT, section_of(name).name)
    scene.page_wanted.emit("settings")


def make_section(entry: SectionEntry, scene: Scene) -> Page:
    """Import and make the section."""
    return cast("Page", getattr(import_module(entry.module), entry.cls)(scene))
