"""The sheet is drawn in a process of its own, as it would be here, and here where that cannot be."""

import re
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.ui.language import speaker
from app.ui.paper import apart
from app.ui.paper.apart import draw_apart, draw_here
from tests.support import sample_views

_MOMENT = re.compile(
    rb"<xmp:\w+Date>.*?</xmp:\w+Date>|/(CreationDate|ID|ModDate) ?[(\[].*?[)\]]|uuid:[0-9a-f-]+", re.DOTALL
)


def without_moment(pdf: bytes) -> int:
    """How large it is but for when it was written."""
    return len(_MOMENT.sub(b"", pdf))


@pytest.fixture
def sheet(qtbot):
    return sample_views.day_sheet()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_sheet_drawn_apart_is_the_one_that_is_drawn_here(sheet, way, monkeypatch):
    QApplication.setLayoutDirection(way)
    expected = draw_here(sheet)
    monkeypatch.setattr(apart, "draw_here", lambda _: b"drawn here")
    drawn = draw_apart(sheet)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert abs(without_moment(drawn) - without_moment(expected)) <= 64


@pytest.fixture
def german(qtbot):
    before = QLocale()
    speaker().speak("de")
    yield
    speaker().speak("")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_it_is_drawn_apart_in_the_words_of_the_window_while_a_customer_speaks_another_language(sheet, monkeypatch):
    expected = draw_here(sheet)
    monkeypatch.setattr(apart, "draw_here", lambda _: b"drawn here")
    speaker().lend("ar")
    drawn = draw_apart(sheet)
    assert abs(without_moment(drawn) - without_moment(expected)) <= 64


def test_nothing_of_the_sheet_is_in_the_command(sheet, monkeypatch):
    told = []
    monkeypatch.setattr(
        apart.subprocess, "run", lambda command, **_: told.append(command) or (_ for _ in ()).throw(OSError)
    )
    draw_apart(sheet)
    assert told == [[sys.executable, "-P", "-c", "from app.ui.paper.apart import answer; answer()"]]


def test_without_another_process_it_is_drawn_here(sheet, monkeypatch):
    monkeypatch.setattr(apart.sys, "executable", "/nowhere/python")
    assert draw_apart(sheet).startswith(b"%PDF")
    assert QCoreApplication.instance() is not None
