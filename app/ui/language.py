"""The window's language: its words, Qt's own, how dates and numbers are written, and from which side one reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
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

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        self.code = ""
        """As it was asked for: "de", "ar_EG"; empty for the system's."""
        self.stays: Callable[[], bool] | None = None
        """Asked before another language is chosen: whether something that would be lost stands against it."""
        self._translators: list[QTranslator] = []

    def speak(self, code: str, folder: Path | None = None) -> None:
        """Speak that language, as far as ``folder`` has its words; empty, the system's. Raises ``ValueError``."""
        if code and not names_language(code):
            raise ValueError(f"{NO_LANGUAGE.format(code=code)}: give one like de or ar_EG")
        locale = QLocale(_COUNTRIES.get(code, code)) if code else QLocale.system()
        self.code = code
        QLocale.setDefault(locale)
        self._forget()
        self._learn(locale, folder)
        self.app.setLayoutDirection(locale.textDirection())

    def choose(self, code: str) -> None:
        """Speak that language from now on, in all windows, unless something stands against it."""
        if code != self.code and not (self.stays is not None and self.stays()):
            self.speak(code)
            self.changed.emit()

    def _forget(self) -> None:
        for each in self._translators:
            self.app.removeTranslator(each)
        self._translators.clear()

    def _learn(self, locale: QLocale, folder: Path | None) -> None:
        # By its own name: Qt would go on to a person's second language, as English has no file.
        language = QLocale.languageToCode(locale.language())
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (("qtbase", qt_words), ("floorwalker", str(folder or find_words() or ""))):
            translator = QTranslator(self.app)
            if place and translator.load(f"{name}_{language}", place):
                self.app.installTranslator(translator)
                self._translators.append(translator)


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
