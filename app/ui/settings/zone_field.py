"""A time zone, chosen by the first letters of a city; whoever knows its name may write that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.cities import LEAST_LETTERS, cities_like, zone_meant
from app.core.offer_checks import Wrong
from app.ui.settings.fields import UNREADABLE, FormField
from app.ui.settings.wrong_words import wrong_words
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field
from app.ui.widgets.tabbing import line_up
from app.ui.words import zone_of_machine


def zone_here() -> str:
    """The zone of this machine; nothing where it has none that is pinned."""
    return zone_meant(zone_of_machine()) or ""


@lru_cache(maxsize=1)
def native_countries() -> Mapping[str, str]:
    """By its code what each country is called in its own languages."""
    every = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    found: defaultdict[str, set[str]] = defaultdict(set)
    for each in QLocale.matchingLocales(*every):
        found[QLocale.territoryToCode(each.territory())].add(each.nativeTerritoryName())
    return {code: " ".join(sorted(names)) for code, names in found.items()}


class ZoneField(FormField):
    """Offers the cities that begin like what is typed; ``edited`` carries the zone, or ``UNREADABLE``."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        how = self.tr("Type two letters of a city or a country to choose another one.")
        super().__init__(name, says, parent, meaning=f"{meaning} {how}".strip())
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.field = Field(name, says, keys=Qt.InputMethodHint.ImhNoPredictiveText, parent=both)
        self.field.setAccessibleDescription(self.meaning.text())
        self.cities = Choice(f"{name}.cities", says, both)
        self.cities.hide()
        for part in (self.field, self.cities):
            column.addWidget(part)
        self.put(both)
        self.field.textEdited.connect(self._offer)
        self.field.returnPressed.connect(self._take_first)
        self.field.editingFinished.connect(self._tidy)
        self.cities.chosen.connect(self._take)

    @property
    def zone(self) -> str:
        """The zone that is meant; nothing where there is none of that name."""
        return zone_meant(self.field.text()) or ""

    def show_value(self, value: object) -> None:
        is_same = self.field.hasFocus() and self.zone == value
        if not self.is_unreadable and not is_same:
            self.field.setText(str(value or ""))
            self.cities.hide()

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.cities.isVisible() and self.cities.heir is not None:
            self.cities.heir.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        found = () if text in ("", self.zone) else cities_like(text, known_as=native_countries())
        self.cities.show_options([Option(each.zone, each.name, each.zone) for each in found])
        self.cities.setVisible(bool(found))
        line_up(self.field, self.cities)
        is_none = not found and not self.zone and len(text.strip()) >= LEAST_LETTERS
        self.say_wrong(wrong_words(Wrong("timezone", "zone")) if is_none else "")
        self._tell()

    def _take_first(self) -> None:
        found = cities_like(self.field.text(), 1, known_as=native_countries())
        if self.cities.isVisible() and found and not self.zone:
            self._take(found[0].zone)

    def _tidy(self) -> None:
        """Who wrote a city or a zone to its end has chosen it."""
        if self.zone:
            self._show(self.zone)

    def _take(self, zone: str) -> None:
        self._show(zone)
        self.focus()
        self._tell()

    def _tell(self) -> None:
        self.is_unreadable = not self.zone
        self.edited.emit(self.zone or UNREADABLE)

    def _show(self, zone: str) -> None:
        self.field.amend(zone)
        self.cities.hide()
        self.say_wrong("")
