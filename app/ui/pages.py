"""Every page of the window, by the name under which the command line knows it too; adding one is one line."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from app.ui.page import Page
    from app.ui.scene import Scene


class PageEntry(NamedTuple):
    """A page before it is imported: its name, its word, its icon, and where its class is."""

    name: str
    word: object
    icon: str
    module: str
    cls: str
    is_in_rail: bool = True
    is_rare: bool = False
    """Its place in the rail is there only while something waits on it, or while it is shown; it is among the last."""
    has_room: bool = False
    """Whether that room stays free meanwhile: it comes and goes in a day, and no other place moves under a hand."""

    @property
    def title(self) -> str:
        """The page's name for a person."""
        return QCoreApplication.translate("Page", str(self.word))


PAGES = (
    PageEntry("today", QT_TRANSLATE_NOOP("Page", "Today"), "today", "app.ui.today.page", "TodayPage"),
    PageEntry("calendar", QT_TRANSLATE_NOOP("Page", "Calendar"), "calendar", "app.ui.calendar.page", "CalendarPage"),
    PageEntry("queue", QT_TRANSLATE_NOOP("Page", "Queue"), "queue", "app.ui.queue.page", "QueuePage"),
    PageEntry("inbox", QT_TRANSLATE_NOOP("Page", "Inbox"), "inbox", "app.ui.inbox.page", "InboxPage"),
    PageEntry(
        "customers", QT_TRANSLATE_NOOP("Page", "Customers"), "customers", "app.ui.customers.page", "CustomersPage"
    ),
    PageEntry("waitlist", QT_TRANSLATE_NOOP("Page", "Waitlist"), "waitlist", "app.ui.waitlist.page", "WaitlistPage"),
    PageEntry(
        "appointments",
        QT_TRANSLATE_NOOP("Page", "Appointments"),
        "note",
        "app.ui.appointments.page",
        "AppointmentsPage",
    ),
    PageEntry("reports", QT_TRANSLATE_NOOP("Page", "Reports"), "reports", "app.ui.reports.page", "ReportsPage"),
    PageEntry("settings", QT_TRANSLATE_NOOP("Page", "Settings"), "settings", "app.ui.settings.page", "SettingsPage"),
    PageEntry("sync", QT_TRANSLATE_NOOP("Page", "Sync"), "sync", "app.ui.sync.page", "SyncPage", is_rare=True),
    PageEntry(
        "uncovered",
        QT_TRANSLATE_NOOP("Page", "Uncovered"),
        "warning",
        "app.ui.cover.page",
        "UncoveredPage",
        is_rare=True,
        has_room=True,
    ),
    PageEntry("booking", QT_TRANSLATE_NOOP("Page", "New booking"), "plus", "app.ui.booking.page", "BookingPage", False),
)


def entry_of(name: str) -> PageEntry:
    """The page of that name. Raises ``KeyError`` for a name that no page has."""
    return {each.name: each for each in PAGES}[name]


def make_page(entry: PageEntry, scene: Scene) -> Page:
    """Import and make the page; its constructor takes the scene alone."""
    return cast("Page", getattr(import_module(entry.module), entry.cls)(scene))
