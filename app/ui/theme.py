"""The look of the window: its colours now, its measures, its fonts, and a signal when any of them changes.

The theme follows the system unless a person chose one, and gives way to the system's own colours where more contrast
is asked for of it. Widgets ask when they paint and repaint on ``theme().changed``; nothing keeps a colour.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import tones
from app.ui.tones import Tones

STEP = 4
"""Spacing goes in steps of this many pixels."""
RADIUS_CONTROL = 8
RADIUS_CARD = 12
BASE_PIXELS = 14
NARROW_BELOW = 1200
"""A window narrower than this shows queue and inbox as drawers."""

_TABULAR = QFont.Tag("tnum")


class Choice(StrEnum):
    """What a person may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The look of the running application. ``changed`` says that colours, text size or target size are new."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.choice = Choice.SYSTEM
        self.text_scale = 1.0
        self.touch = self.has_keyboard = False
        self.app = app
        self._system = QPalette(app.palette())
        self.family = "Inter" if QFontDatabase.hasFamily("Inter") else app.font().family()
        hints = app.styleHints()
        self._scheme = hints.colorScheme()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._renew)
        self.tones = self._choose_tones()
        self._apply()

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self.choice = choice
        self._renew()

    def scale_text(self, factor: float) -> None:
        """Show text at ``factor`` (1.0 to 2.0) of its normal size."""
        self.text_scale = min(2.0, max(1.0, factor))
        self._renew()

    def use_touch(self, touch: bool) -> None:
        """Make targets 48 px high for fingers, or 40 px for a mouse."""
        self.touch = touch
        self._renew()

    @property
    def shows_keys(self) -> bool:
        """Whether keys are named beside what they do: not by finger, before a keyboard was ever used."""
        return self.has_keyboard or not self.touch

    def note_keyboard(self) -> None:
        """Somebody uses a keyboard here."""
        if not self.has_keyboard:
            self.has_keyboard = True
            if self.touch:
                self._renew()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._renew()

    def _renew(self) -> None:
        self.tones = self._choose_tones()
        self._apply()
        self.changed.emit()

    def _choose_tones(self) -> Tones:
        hints = self.app.styleHints()
        if (
            self.choice is Choice.SYSTEM
            and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        ):
            return tones.high_contrast(self._system)
        if self.choice is Choice.CONTRAST:
            return tones.contrast()
        is_dark = self.choice is Choice.DARK or (self.choice is Choice.SYSTEM and self._scheme == Qt.ColorScheme.Dark)
        return tones.dark() if is_dark else tones.light()

    def _apply(self) -> None:
        if self.tones.name != "contrast" or self.choice is Choice.CONTRAST:
            self.app.setPalette(_palette(self.tones))
        base = QFont(self.family)
        base.setPixelSize(round(BASE_PIXELS * self.text_scale))
        self.app.setFont(base)


_theme: Theme | None = None


def theme() -> Theme:
    """The application's look; made on the first call, which needs a ``QApplication``."""
    return _theme if _theme is not None else _make()


def _make() -> Theme:
    global _theme  # noqa: PLW0603 - one application has one look
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a look needs a QApplication")
    _theme = Theme(app)
    _theme.destroyed.connect(_forget)
    return _theme


def _forget() -> None:
    """Its application is gone: another one has a look of its own."""
    global _theme  # noqa: PLW0603 - as above
    _theme = None


def current() -> Tones:
    """The colours to paint with now."""
    return theme().tones


def font(pixels: int = BASE_PIXELS, weight: int = 400, *, tabular: bool = False) -> QFont:
    """The window's font at ``pixels`` before text scaling; ``tabular`` for times and numbers that stand in columns."""
    look = theme()
    return QFont(font_at(look.family, look.text_scale, pixels, weight, tabular))


@lru_cache(maxsize=64)
def font_at(family: str, scale: float, pixels: int, weight: int, tabular: bool) -> QFont:
    """That font at ``scale``, remembered: nobody may change it but in a copy."""
    made = QFont(family)
    made.setPixelSize(round(pixels * scale))
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(_TABULAR, 1)
    return made


def line_height(pixels: int = BASE_PIXELS, weight: int = 400) -> int:
    """Pixels that one line of that font takes, scaled. Remembered: whatever is laid out asks for it."""
    look = theme()
    return _line_height(look.family, look.text_scale, pixels, weight)


@lru_cache(maxsize=64)
def _line_height(family: str, scale: float, pixels: int, weight: int) -> int:
    return QFontMetrics(font_at(family, scale, pixels, weight, tabular=False)).height()


def target() -> int:
    """The least height of anything to press, in pixels: 40, or 48 in touch mode, more where the text needs it."""
    look = theme()
    return max(48 if look.touch else 40, round(28 * look.text_scale))


def scaled(pixels: int) -> int:
    """``pixels`` grown with the text, for measures that hold text."""
    return round(pixels * theme().text_scale)


def menu_style() -> str:
    """The style sheet of a menu now: rows as high as anything to press, in the colours of the panels."""
    now = current()
    chosen = mix(now.ink, now.panel, 0.08).name()
    return (
        f"QMenu {{ background: {now.panel.name()}; color: {now.ink.name()}; border: 1px solid {now.line.name()};"
        f" padding: {STEP}px; }}"
        f"QMenu::item {{ min-height: {target()}px; padding: 0 {4 * STEP}px 0 {2 * STEP}px; border-radius: {STEP}px; }}"
        f"QMenu::item:selected {{ background: {chosen}; color: {now.ink.name()}; }}"
        f"QMenu::indicator {{ margin-left: {2 * STEP}px; }}"
    )


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """``share`` (0.0 to 1.0) of ``over`` laid on ``under``: hovered and pressed fills."""
    rest = 1 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )


def _palette(now: Tones) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for colour, places in (
        (now.background, (role.Window,)),
        (now.panel, (role.Base, role.Button, role.ToolTipBase, role.Light)),
        (now.ink, (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText)),
        (now.closed, (role.AlternateBase,)),
        (now.muted, (role.PlaceholderText,)),
        (now.accent, (role.Highlight, role.Link, role.LinkVisited, role.Accent)),
        (now.on_accent, (role.HighlightedText,)),
        (now.line, (role.Mid, role.Dark, role.Shadow)),
        (now.grid, (role.Midlight,)),
    ):
        for place in places:
            made.setColor(place, colour)
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, now.muted)
    return made
