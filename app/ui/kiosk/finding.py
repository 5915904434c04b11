"""Finding one's booking: by a code, the end of a phone number, or of a name; then one press says that they are here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.kiosk import LEAST_DIGITS, LEAST_LETTERS, LONGEST
from app.ui import theme
from app.ui.beside import beside
from app.ui.kiosk.keypad import Keypad
from app.ui.kiosk.screen import BAR, Screen
from app.ui.kiosk.tiles import BigButton, PillChoice, Tile
from app.ui.kiosk.wording import miss_words
from app.ui.public_words import clock_words, length_words, number
from app.ui.widgets.field import Field
from app.ui.widgets.flow import lay_beside
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.desk.views_kiosk import KioskFound, Miss

PHONE, NAME = "phone", "name"
_FIELD = 420
"""Pixels of the field beside its button, at least, before text scaling."""
_SIZES = (24, 20, 16)
"""Pixels of what is typed, before text scaling: the largest in which the field can say what to type."""


class Finding(Screen):
    """``asked`` carries what was typed, ``chosen`` a booking's id; ``left`` goes back to the first screen."""

    asked = Signal(str)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("kiosk.find", parent)
        self._hits: list[Tile] = []
        self._found: KioskFound | None = None
        self._is_waiting = False
        self._ways = {
            PHONE: PillChoice("kiosk.find.phone", self.tr("Phone number"), self),
            NAME: PillChoice("kiosk.find.name", self.tr("Name"), self),
        }
        self.field = Field("kiosk.find.field", "", parent=self)
        self.field.setMaxLength(LONGEST)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setAcceptDrops(False)
        self.field.setFixedHeight(max(64, theme.scaled(64)))
        self.go = BigButton(self.tr("Find it"), "kiosk.find.go", kind="accent", parent=self)
        self.back = BigButton(self.tr("Back"), "kiosk.find.back", icon="back", parent=self)
        self.hint = WrappedLabel("", 18, "muted", parent=self)
        self.hint.hide()
        self.said = WrappedLabel("", 18, "danger_ink", parent=self)
        self.said.setObjectName("kiosk.find.said")
        self.too_few = WrappedLabel("", 18, "muted", parent=self)
        self.too_few.setObjectName("kiosk.find.too_few")
        room = self.too_few.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # no key moves from under a finger when enough is typed
        self.too_few.setSizePolicy(room)
        self._pads: dict[str, Keypad] = {}
        self._pad_place, self._hit_place = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        for way, pill in self._ways.items():
            pill.clicked.connect(partial(self.show_way, way))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._ask)
        self.go.clicked.connect(self._ask)
        self.back.clicked.connect(self._go_back)

    def begin(self) -> None:
        """Begin anew, with nothing of whoever was here before."""
        self.field.clear()
        self._say_below("")
        self._drop_hits()
        self.say(self.tr("Scan your code"), self.tr("Or find your booking of today yourself."))
        self.show_way(PHONE)

    def take_up(self, other: Finding, zone: str) -> None:
        """Go on as another was left, in the words of now."""
        self.begin()
        self.show_way(next(way for way, pill in other._ways.items() if pill.isChecked()))
        self.field.setText(other.field.text())
        if other._found is not None:
            self.show_found(other._found, zone)

    def show_way(self, way: str) -> None:
        """Ask for the end of a phone number, or for a name."""
        for key, pill in self._ways.items():
            pill.setChecked(key == way)
        is_phone = way == PHONE
        says = self.tr("Last digits of your phone number") if is_phone else self.tr("First letters of your name")
        self.field.setAccessibleName(says)
        self.hint.setText(says)
        self.field.clear()
        self._show_pad(way)
        self._fit()
        self._typed()
        self.enter()

    def enter(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The button is below the field where what is typed would have no room beside it; no key is beyond the edge."""
        room = self.width() - 2 * BAR
        is_beside = room - self.go.sizeHint().width() >= theme.scaled(_FIELD)
        lay_beside(self._row, is_beside=is_beside)
        fonts = [theme.font(pixels, 600, tabular=True) for pixels in _SIZES]
        hint, inner = self.field.accessibleName(), (room - self.go.sizeHint().width() if is_beside else room) - 40
        fitting = next((each for each in fonts if QFontMetrics(each).horizontalAdvance(hint) <= inner), None)
        self.field.setFont(fitting or fonts[-1])
        self.field.setPlaceholderText(hint if fitting else "")
        self.hint.setVisible(fitting is None)  # above the field, where it may take two lines
        for pad in self._pads.values():
            pad.fit(room)

    def say_miss(self, miss: Miss) -> None:
        """Nothing was found, and why."""
        self._is_waiting = False
        self._say_below(miss_words(miss), "ink" if miss == "here" else "danger_ink")
        self._typed()

    def say_pause(self, seconds: int) -> None:
        """Nobody is looked for at the moment."""
        self._is_waiting = False
        minutes = length_words(max(1, -(-seconds // 60)))
        self._say_below(self.tr("Too many tries. Please ask at the desk, or try again in {time}.").format(time=minutes))
        self.go.setEnabled(False)

    def show_found(self, found: KioskFound, zone: str) -> None:
        """Ask which of these it is; nothing else of anybody is shown."""
        self._is_waiting = False
        self._drop_hits()
        self._found = found
        self.say(self.tr("Is this you?"), self.tr("Touch your booking to tell us that you are here."))
        for hit in found.hits:
            title = beside(hit.initials, clock_words(hit.start, zone))
            tile = Tile(
                f"kiosk.hit.{hit.appointment_id}", title, hit.service, icon="check", is_accent=True, parent=self
            )
            tile.clicked.connect(partial(self._choose, hit.appointment_id))
            self._hits.append(tile)
            self._hit_place.addWidget(tile)
            tile.show()
        self._ask_for.hide()
        self.setFocus()

    def _say_below(self, text: str, ink: str = "danger_ink") -> None:
        self.said.set_ink(ink)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _choose(self, appointment_id: str) -> None:
        if not self._is_waiting:
            self._is_waiting = True
            self.chosen.emit(appointment_id)

    def _ask(self) -> None:
        if self.go.isEnabled() and not self._is_waiting:
            self._is_waiting = True
            self.go.setEnabled(False)
            self._say_below("")
            self.asked.emit(self.field.text())

    def _typed(self) -> None:
        text = self.field.text()
        is_phone = self._ways[PHONE].isChecked()
        count, least = sum(map(str.isalnum, text)), LEAST_DIGITS if is_phone else LEAST_LETTERS
        self.go.setEnabled(not self._is_waiting and count >= least)
        of = self.tr("At least {count} digits", "", least), self.tr("At least {count} letters", "", least)
        self.too_few.setText(of[0 if is_phone else 1].format(count=number(least)))
        self.too_few.setVisible(count < least and self.said.isHidden())

    def _go_back(self) -> None:
        if self._hits:
            self.begin()
        else:
            self.left.emit()

    def _drop_hits(self) -> None:
        for tile in self._hits:
            tile.hide()
            tile.deleteLater()
        self._hits, self._found = [], None
        self._is_waiting = False
        self._ask_for.show()

    def _show_pad(self, way: str) -> None:
        if way not in self._pads:
            self._pads[way] = pad = Keypad(f"kiosk.keys.{way}", is_letters=way == NAME, parent=self)
            pad.typed.connect(self._insert)
            pad.dropped.connect(self.field.backspace)
            row = QHBoxLayout()  # for digits go from left to right, and stand at the leading side all the same
            row.addWidget(pad)
            row.addStretch(way == PHONE)
            self._pad_place.addLayout(row)
        for key, pad in self._pads.items():
            pad.setVisible(key == way)

    def _insert(self, letter: str) -> None:
        self._say_below("")
        self.field.insert(letter)

    def _lay_out(self) -> None:
        self._ask_for = QWidget(self)
        inner, pills, row = QVBoxLayout(self._ask_for), QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        for pill in self._ways.values():
            pills.addWidget(pill)
        pills.setSpacing(12)
        pills.addStretch(1)
        self._row = row
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        self.go.setFixedHeight(max(64, theme.scaled(64)))
        inner.addLayout(pills)
        inner.addWidget(self.hint)
        inner.addLayout(row)
        inner.addWidget(self.too_few)
        inner.addWidget(self.said)
        inner.addLayout(self._pad_place)
        self._hit_place.setSpacing(20)
        self.column.addWidget(self._ask_for)
        self.column.addLayout(self._hit_place)
        self.column.addSpacing(16)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch(1)
        self.column.addLayout(back)
        self.column.addStretch(1)
