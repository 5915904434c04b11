"""A language that nobody speaks: every letter of a translated text is another, and texts are a third longer.

Whoever sees a plain letter on a page in it sees a text that was never given to a translator, or a shop's own data.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from app.ui.widgets.labels import ElidedLabel

ROOT = Path(__file__).parents[2]
PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
OTHER = "ÀƁÇĎÉƑĜĤÎĴĶĹṀÑÖƤǪŔŠŢÛṼŴẊÝŽàƀçďéƒĝĥîĵķĺṁñöƥǫŕšţûṽŵẋýž"
LONGER = 0.3
_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d|<[^>]*>|&[a-z]+;)")


def pseudo(text: str) -> str:
    """The text in that language; what is filled in stays as it is."""
    parts = _KEPT.split(text)
    said = "".join(each if _KEPT.fullmatch(each) else each.translate(str.maketrans(PLAIN, OTHER)) for each in parts)
    return said + "·" * round(len(text) * LONGER)


def write_words(folder: Path, language: str) -> None:
    """Every text of the sources in that language, where the window reads it."""
    source = folder / f"floorwalker_{language}.ts"
    source.write_text(f'<!DOCTYPE TS><TS version="2.1" language="{language}" sourcelanguage="en"></TS>', "utf-8")
    _run("gather", folder)
    tree = ET.parse(source)
    for message in tree.iter("message"):
        said = message.find("translation")
        assert said is not None
        del said.attrib["type"]
        forms = said.findall("numerusform") or [said]
        for each in forms:
            each.text = pseudo(message.findtext("source", ""))
    tree.write(source, "utf-8", xml_declaration=True)
    _run("release", folder)


def _run(what: str, folder: Path) -> None:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py"), what, str(folder)], check=True)


class Drawn:
    """What was painted: every text, and those that had no room where they were painted."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        self.cut: set[str] = set()

    def take(self, painter: QPainter, given: tuple[Any, ...]) -> None:
        """Look at one call of ``drawText``."""
        text = next((each for each in given if isinstance(each, str)), "")
        self.texts.add(text)
        box, flags = given[0], given[1] if len(given) > 2 else 0
        if text and isinstance(box, QRect | QRectF):
            has_room = QRectF(box).adjusted(-1, -1, 1, 1)
            wanted = painter.fontMetrics().boundingRect(QRectF(box).toAlignedRect(), int(flags), text)
            if wanted.width() > has_room.width() or wanted.height() > has_room.height():
                self.cut.add(f"{text!r} in {has_room.width():.0f}x{has_room.height():.0f}")


@contextmanager
def watched_painting() -> Iterator[Drawn]:
    """Look over every painter's shoulder until the block ends."""
    drawn, draw = Drawn(), QPainter.drawText

    def drawing(painter: QPainter, *given: Any) -> Any:
        drawn.take(painter, given)
        return draw(painter, *given)

    QPainter.drawText = drawing  # type: ignore[method-assign,assignment]
    try:
        yield drawn
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]


def words_without_room(shown: QWidget) -> list[str]:
    """Labels, and hints of fields, that are drawn by Qt itself and have less room than their words take."""
    seen = [each for each in shown.findChildren(QWidget) if each.isVisible()]
    return [f"{each.objectName()}: {_words_of(each)!r}" for each in seen if _lacks_room(each)]


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) else ""


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractScrollArea):
        return not isinstance(widget, QAbstractItemView) and widget.horizontalScrollBar().maximum() > 0
    if isinstance(widget, QLabel) and widget.wordWrap():
        return bool(_words_of(widget)) and widget.heightForWidth(widget.width()) > widget.height() + 2
    wide = max(map(widget.fontMetrics().horizontalAdvance, _words_of(widget).split("\n")))
    return wide > widget.width() + 1 - (20 if isinstance(widget, QLineEdit) else 0)


def shortened(texts: set[str]) -> list[str]:
    """Those of the language's own texts that end in … because there was no room for the rest."""
    return sorted(text for text in texts if text.endswith("…") and set(text) & set(OTHER))
