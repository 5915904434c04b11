"""The settings page: the list of sections, and the one that is shown, which was shown here last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.page import Key, Page
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.wheel import WheelAround
from app.ui.settings.nav import SectionList, SectionMenu
from app.ui.settings.sections import KEPT, SECTIONS, make_section, section_of
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import lay_beside
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from app.ui.scene import Scene
    from app.ui.settings.record_section import RecordSection

translate = QCoreApplication.translate
_WIDE = 860
"""Below this width, before text scaling, the sections are behind one button."""
_LIST = 210


class SettingsPage(Page):
    """One section at a time. Each is made when it is first shown, and keeps what is not saved."""

    kinds = frozenset()

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "settings_page", translate("Page", "Settings"))
        self._made: dict[str, Page] = {}
        self._frames: dict[str, QWidget] = {}
        self._name = ""
        self.sections, self.menu = SectionList(self), SectionMenu(self)
        self.stack = QStackedWidget(self)
        for each in (self.sections, self.menu):
            each.chosen.connect(self._choose)
        row: QBoxLayout = QHBoxLayout(self)
        self._row = row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._side = ScrollingArea(self.sections, "settings.side", self)
        row.addWidget(self._side)
        self._above = above = QVBoxLayout()
        above.addWidget(self.menu)
        row.addLayout(above)
        row.addWidget(self.stack, 1)
        theme.theme().changed.connect(self._fit)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # or a press on what takes no keys would give them to the window
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._save)

    @property
    def section(self) -> Page | None:
        """The section that is shown; None before the first."""
        return self._made.get(self._name)

    def refresh(self) -> None:
        if self.section is None:
            self.show_section(self.scene.preferences.text(KEPT, SECTIONS[0].name))
        elif self.section is not None:
            self.section.catch_up()

    def keys(self) -> tuple[Key, ...]:
        own = self.section.keys() if self.section is not None else ()
        return (Key("Up", translate("Settings", "The section before, in the list"), "Down"), *own)

    def show_section(self, name: str) -> None:
        """Show the section of that name; the first where none has it."""
        entry = section_of(name)
        before = self.section
        if entry.name not in self._made:
            self._add(entry.name)
        self._name = entry.name
        self.scene.preferences.keep(KEPT, entry.name)
        self.sections.show_section(entry.name)
        self.menu.show_section(entry.name)
        self.stack.setCurrentWidget(self._frames[entry.name])
        if before is self.section and before is not None:
            before.catch_up()

    def _choose(self, name: str) -> None:
        """Show a section; of the one that is shown the list, as what is changed in its form stays."""
        records = self._records
        if name == self._name and records is not None and records.key:
            records.leave()
        else:
            self.show_section(name)

    def event(self, event: QEvent) -> bool:
        """Escape leaves what is open, wherever on the page the keyboard is."""
        records = self._records
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not is_escape or records is None or not records.key:
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            records.step_back()
        event.accept()  # Escape is a key of the window too, which would get it first
        return True

    @property
    def _records(self) -> RecordSection | None:
        from app.ui.settings.record_section import RecordSection

        return self.section if isinstance(self.section, RecordSection) else None

    def _save(self) -> None:
        if (records := self._records) is not None:
            records.keeper.press()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody may have asked for another section meanwhile."""
        super().showEvent(event)
        wanted = self.scene.preferences.text(KEPT, self._name)
        if self.section is not None and section_of(wanted).name != self._name:
            self.show_section(wanted)

    def _add(self, name: str) -> None:
        entry = section_of(name)
        section = make_section(entry, self.scene)
        section.filled.connect(self.filled)
        self._made[name] = section
        if isinstance(unsaved := getattr(section, "unsaved", None), SignalInstance):
            unsaved.connect(partial(self._mark, name))
        frame = CardFrame(f"settings.frame.{name}", section.accessibleName())
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 4, 1, 1)
        column.setSpacing(0)
        if not entry.has_head:
            head = Label(entry.title, 18, 700, parent=frame)
            head.setContentsMargins(16, 8, 16, 8)
            column.addWidget(head)
        inner = getattr(section, "head", None)
        if isinstance(inner, QWidget):
            column.addWidget(inner)
        area = ScrollingArea(section, f"settings.scroll.{name}", frame)
        WheelAround(frame, area)
        column.addWidget(area, 1)
        foot = getattr(section, "foot", None)
        if isinstance(foot, QWidget):
            column.addWidget(foot)
        around = QWidget()
        outer = QVBoxLayout(around)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(frame)
        self._frames[name] = around
        self.stack.addWidget(around)

    def _mark(self, name: str, is_unsaved: object) -> None:
        self.sections.show_mark(name, self.tr("not saved") if is_unsaved else "")

    def _fit(self) -> None:
        is_wide = self.width() >= theme.scaled(_WIDE)
        lay_beside(self._row, is_beside=is_wide)
        self._above.setContentsMargins(*((0, 0, 0, 0) if is_wide else (12, 8, 12, 0)))
        self._side.setFixedWidth(max(theme.scaled(_LIST), self.sections.sizeHint().width()))
        self._side.setVisible(is_wide)
        self.menu.setVisible(not is_wide)
