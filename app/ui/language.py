"""The window's language: its words, Qt's own, how dates and numbers are written, and from which side one reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

OWN_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "ar": "العربية"}
"""The languages that the program speaks, each as its speakers call it."""
NO_LANGUAGE = "“{code}” names no language"

_COUNTRIES = {"en": "en_GB"}
"""A language without a country takes Qt's guess; for English that would be twelve hours and weeks from Sunday."""
_WORDS = "translations"
"""The folder of ``resources`` that holds ``floorwalker_de.qm`` and the others."""


class Speaker(QObject):
    """What language the running application speaks. ``changed`` says that all words are to be said anew."""

    changed = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.app = app
        self.code = ""
        """As it was asked for: "de", "ar_EG"; empty for the system's. While a customer speaks, what they asked for."""
        self._kept: str | None = None
        """The window's own language, while a customer speaks another."""
        self.stays: Callable[[], bool] | None = None
        """Asked before another language is chosen: whether something that would be lost stands against it."""
        self._words = ""
        """The language of the words that are said at this moment."""
        self._translators: tuple[QTranslator, ...] = ()
        self._read: dict[tuple[str, str], tuple[QTranslator, ...]] = {}
        """The words of each language that was spoken, by the folder that they were found in."""

    def speak(self, code: str, folder: Path | None = None) -> None:
        """Speak that language, as far as ``folder`` has its words; empty, the system's. Raises ``ValueError``."""
        if code and not names_language(code):
            raise ValueError(f"{NO_LANGUAGE.format(code=code)}: give one like de or ar_EG")
        self.code, self._kept = code, None
        self._say_in(code, folder)
        self.app.setLayoutDirection(locale_of(code).textDirection())

    @property
    def own(self) -> str:
        """The window's own language, whatever a customer speaks; empty for the system's."""
        return self.code if self._kept is None else self._kept

    def lend(self, code: str) -> None:
        """Speak a customer's language until ``give_back``. What is for staff meanwhile is made within ``as_own``."""
        own = self.own
        self.speak(code)
        self._kept = None if code == own else own

    def give_back(self) -> None:
        """Speak the window's own language again."""
        if self._kept is not None:
            self.speak(self._kept)

    @contextmanager
    def as_own(self) -> Iterator[None]:
        """What is said within is in the window's own language; nothing is turned to the other side."""
        with self._as(self.own):
            yield

    @contextmanager
    def as_lent(self) -> Iterator[None]:
        """What is said within ``as_own`` for the customer who stands there all the same."""
        with self._as(self.code):
            yield

    @contextmanager
    def _as(self, code: str) -> Iterator[None]:
        before, now = self._words, (self.code, self._kept)
        if code != before:
            self._say_in(code)
        try:
            yield
        finally:
            if now == (self.code, self._kept) and self._words != before:  # or another was chosen meanwhile
                self._say_in(before)

    def _say_in(self, code: str, folder: Path | None = None) -> None:
        locale = locale_of(code)
        self._words = code
        QLocale.setDefault(locale)
        self._forget()
        self._learn(locale, folder)

    def choose(self, code: str) -> None:
        """Speak that language from now on, in all windows, unless something stands against it."""
        if code != self.code and not (self.stays is not None and self.stays()):
            self.speak(code)
            self.changed.emit()

    def _forget(self) -> None:
        for each in self._translators:
            self.app.removeTranslator(each)
        self._translators = ()

    def _learn(self, locale: QLocale, folder: Path | None) -> None:
        # By its own name: Qt would go on to a person's second language, as English has no file.
        key = QLocale.languageToCode(locale.language()), str(folder or find_words() or "")
        if key not in self._read:  # once: while a customer speaks another it is changed for all that comes of the desk
            self._read[key] = tuple(self._find(*key))
        self._translators = self._read[key]
        for each in self._translators:
            self.app.installTranslator(each)

    def _find(self, language: str, folder: str) -> Iterator[QTranslator]:
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (("qtbase", qt_words), ("floorwalker", folder)):
            translator = QTranslator(self.app)
            if place and translator.load(f"{name}_{language}", place):
                yield translator


_speaker: Speaker | None = None


def speaker() -> Speaker:
    """The application's language; made on the first call, which needs a ``QApplication``."""
    global _speaker  # noqa: PLW0603 - one application speaks one language
    app = QApplication.instance()
    if _speaker is not None and _speaker.app is app:
        return _speaker
    if not isinstance(app, QApplication):
        raise TypeError("a language needs a QApplication")
    _speaker = Speaker(app)
    return _speaker


class Own(NamedTuple):
    """The window's own language, how it writes dates and numbers, and whether it is read from the right."""

    code: str
    locale: QLocale
    is_from_right: bool


def own_language() -> Own:
    """How the window itself speaks, whatever a customer does; on any thread."""
    code = "" if _speaker is None else _speaker.own
    if _speaker is None or code == _speaker.code:
        return Own(code, QLocale(), QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    locale = locale_of(code)
    return Own(code, locale, locale.textDirection() == Qt.LayoutDirection.RightToLeft)


def locale_of(code: str) -> QLocale:
    """How dates and numbers are written in that language; empty, the system's."""
    return QLocale(_COUNTRIES.get(code, code)) if code else QLocale.system()


def find_words() -> Path | None:
    """The folder of the translations, where they are built."""
    from app.resource_files import resource

    try:
        return resource(_WORDS)
    except FileNotFoundError:
        return None


def names_language(code: str) -> bool:
    """Whether a code ("de", "ar_EG") names a language."""
    return QLocale(code).language() != QLocale.Language.C


def is_spoken(code: str) -> bool:
    """Whether the program has the words of that language, and not only its dates and its side."""
    return code.partition("_")[0].partition("-")[0] in OWN_NAMES
