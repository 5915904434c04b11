"""The section of what is kept: backups, what is in each, the way back to one, and for how long customers are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout

from app.core.values import Kind
from app.ui import words
from app.ui.beside import beside
from app.ui.card.marks import heading
from app.ui.page import Page
from app.ui.settings.backup_card import BackupCard
from app.ui.settings.number_setting import NumberSetting
from app.ui.trouble import error_words
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.core.backups import BackupLook
    from app.core.settings import Settings
    from app.core.values import Instant
    from app.desk.shop import Going
    from app.desk.views_upkeep import KeptBackup
    from app.ui.scene import Scene

translate = QCoreApplication.translate
SETTINGS = "settings"
"""The act that leave is asked for."""


class BackupsSection(Page):
    """Work on files is done in the third lane; nothing of it keeps the window waiting."""

    kinds = frozenset({Kind.SETTING})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "settings.backups", translate("Settings", "Backups"))
        self._kept: dict[str, KeptBackup] = {}
        why = self.tr(
            "A backup of everything is made each day, at the start and while the window is open. It lies beside the "
            "store on this computer: copy it elsewhere now and then."
        )
        self.make = Button(self.tr("Back up now"), "settings.backups.make", kind=Look.ACCENT, icon="plus", parent=self)
        self.said = WrappedLabel("", 13, "muted", parent=self)
        self.said.setObjectName("settings.backups.said")
        self.list = Choice("settings.backups.list", self.tr("Backups"), self)
        self.card = BackupCard(self)
        self.days = NumberSetting(scene, "backup_days", self.tr("One of each of so many last days"), self)
        self.weeks = NumberSetting(scene, "backup_weeks", self.tr("One of each of so many last weeks"), self)
        self.years = NumberSetting(
            scene, "keep_customers_years", self.tr("Erased after so many years; 0 keeps them for ever"), self
        )
        self.gone = WrappedLabel("", 13, "muted", parent=self)
        self.gone.setObjectName("settings.backups.gone")
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 12, 16, 20)
        column.setSpacing(10)
        line.addWidget(self.make)
        column.addWidget(Label(self.tr("Backups"), 18, 700, parent=self))
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        column.addLayout(line)
        for part in (
            self.said,
            self.list,
            self.card,
            heading(self.tr("HOW MANY ARE KEPT"), self),
            self.days,
            self.weeks,
            heading(self.tr("CUSTOMERS WHO DO NOT COME ANY MORE"), self),
            self.years,
            self.gone,
        ):
            column.addWidget(part)
        column.addStretch(1)
        for part in (self.card, self.gone):
            part.hide()
        self.make.clicked.connect(lambda: scene.ask_leave(SETTINGS, self._make))
        self.list.chosen.connect(self._open)
        self.card.back_wanted.connect(lambda: scene.ask_leave(SETTINGS, self._go_back))

    def refresh(self) -> None:
        self.scene.lanes.aside_by(_backups, then=self._show, failed=self._say_failed)
        self.scene.lanes.look("shop_settings", then=self._show_settings, key=(id(self), "settings"))
        self.scene.lanes.look("long_gone", then=self._show_gone, key=(id(self), "gone"))

    def _show(self, kept: tuple[KeptBackup, ...] | None) -> None:
        if kept is None:
            self.make.setEnabled(False)
            self.said.setText(self.tr("This store is not backed up by this window."))
            self.filled.emit()
            return
        self._kept = {_key(each): each for each in kept}
        times = times_apart([each.made_at for each in kept], self.scene.zone)
        options = [
            Option(key, time, self._fact(each, is_newest=at == 0), name=key)
            for at, ((key, each), time) in enumerate(zip(self._kept.items(), times, strict=True))
        ]
        self.list.show_options(options, self.list.key)
        if not kept:
            self.said.setText(self.tr("There is no backup yet."))
        if self.card.backup is not None and _key(self.card.backup) not in self._kept:
            self.card.hide()
        self.filled.emit()

    def _fact(self, backup: KeptBackup, *, is_newest: bool) -> str:
        size = QLocale().formattedDataSize(backup.size, 1)
        made_for = {"before": self.tr("before going back"), "after": self.tr("after going back")}
        return beside(self.tr("newest") if is_newest else "", made_for.get(backup.occasion, ""), size)

    def _show_settings(self, settings: Settings) -> None:
        self.days.show_number(settings.backup_days)
        self.weeks.show_number(settings.backup_weeks)
        self.years.show_number(settings.keep_customers_years)

    def _show_gone(self, count: int) -> None:
        """How many it would be: nobody is erased before the setting has stood for a day."""
        text = self.tr(
            "{count} customers have not booked, come or waited for that long. They are erased from tomorrow on, and "
            "nobody can undo that."
        )
        self.gone.setText(text.format(count=words.number(count)))
        self.gone.setVisible(bool(count))

    def _make(self, leave: str = "") -> None:
        self.make.setEnabled(False)
        self.said.set_ink("muted")
        self.said.setText(self.tr("Making a backup …"))
        self._begin(leave, _back_up, self._made)

    def _begin(self, leave: str, work: Callable[[Going, Any], object], then: Callable[[Any], object]) -> None:
        """Begin an act in its turn among the verbs, so that it is theirs who press, and do it in the third lane."""
        lanes = self.scene.lanes

        def go_on(going: Going) -> None:
            lanes.aside_by(partial(work, going), then=then, failed=self._say_failed)

        lanes.write_by(partial(_begin, leave), settle=lambda: None, then=go_on, failed=self._say_failed)

    def _made(self, _is_made: bool) -> None:
        self.make.setEnabled(True)
        self.said.setText(self.tr("The backup is made, and nothing is wrong in it."))
        self.catch_up()

    def _open(self, key: str) -> None:
        backup = self._kept[key]
        self.card.wait_for(backup)
        look = partial(_look_into, backup)
        self.scene.lanes.aside_by(look, then=self._show_inside, failed=self.card.say_failed)

    def _show_inside(self, look: BackupLook) -> None:
        self.card.show_look(look)

    def _go_back(self, leave: str = "") -> None:
        backup = self.card.backup
        if backup is None:
            return
        self.card.wait_back()
        self._begin(leave, partial(_go_back, backup), self._is_back)

    def _is_back(self, _nothing: object) -> None:
        made_at = self.card.backup.made_at if self.card.backup is not None else 0
        self.card.hide()
        self.list.choose("")
        text = self.tr("The store is as it was on {when}. How it was before is kept as the backup “before going back”.")
        self.scene.say(text.format(when=when_words(made_at, self.scene.zone)), "good")
        self.catch_up()

    def _say_failed(self, error: Exception) -> bool:
        self.make.setEnabled(True)
        self.card.setEnabled(True)
        self.said.set_ink("danger_ink")
        self.said.setText(self.tr("{error}. Nothing was changed.").format(error=error_words(error).rstrip(".")))
        return False


def when_words(at: Instant, zone: str) -> str:
    """When something was done, on the wall of the place that is shown, as all else there."""
    return f"{words.day_short(words.local_date(at, zone))} {words.clock(at, zone)}"


def times_apart(made: Sequence[Instant], zone: str) -> list[str]:
    """When each was made; with the seconds where another was made in the same minute."""
    to_minute = [when_words(at, zone) for at in made]
    often = Counter(to_minute)
    return [
        said if often[said] == 1 else f"{words.day_short(words.local_date(at, zone))} {words.clock_to_second(at, zone)}"
        for at, said in zip(made, to_minute, strict=True)
    ]


def _key(backup: KeptBackup) -> str:
    return f"{backup.made_at}{backup.occasion and f'.{backup.occasion}'}"


def _backups(shop: Any) -> tuple[KeptBackup, ...] | None:
    found: Callable[[], tuple[KeptBackup, ...]] | None = getattr(shop, "backups", None)
    return found() if found is not None else None


def _look_into(backup: KeptBackup, shop: Any) -> object:
    return shop.look_into(backup)


def _begin(leave: str, shop: Any) -> Going:
    going: Going = shop.begin(leave)
    return going


def _back_up(going: Going, shop: Any) -> object:
    return shop.back_up(going)


def _go_back(backup: KeptBackup, going: Going, shop: Any) -> None:
    shop.go_back(backup, going)
