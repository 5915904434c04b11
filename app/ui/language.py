"""The window's language: its words, Qt's own, how dates and numbers are written, and from which side one reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_COUNTRIES = {"en": "en_GB"}
"""A language without a country takes Qt's guess; for English that would be twelve hours and weeks from Sunday."""


NO_LANGUAGE = "“{code}” names no language"


def names_language(code: str) -> bool:
    """Whether a code ("de", "ar_EG") names a language."""
    return QLocale(code).language() != QLocale.Language.C


def use_language(app: QApplication, code: str, folder: Path | None = None) -> None:
    """Speak the language of ``code`` ("de", "ar_EG"), as far as ``folder`` has its words (``floorwalker_de.qm``).

    Raises ``ValueError`` for a code that names no language.
    """
    if not names_language(code):
        raise ValueError(f"{NO_LANGUAGE.format(code=code)}: give one like de or ar_EG")
    locale = QLocale(_COUNTRIES.get(code, code))
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_words), ("floorwalker", str(folder) if folder else "")):
        translator = QTranslator(app)
        if place and translator.load(locale, name, "_", place):
            app.installTranslator(translator)
