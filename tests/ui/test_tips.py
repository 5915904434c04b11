"""What is said while the mouse rests on something shows words as people wrote them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QWidget

from app.ui.tips import tip_words
from tests.support.hand import Hand

UI = Path(__file__).parents[2] / "app" / "ui"
WILD = "<h1>Zoe</h1><img src='/etc/logo.png'> & co"


def shown(tip):
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "said",
    ["Zoe & co", "a < b", WILD, "<b>Zoe</b>\n  wants <i>tea</i>", "Zoe &lt;b&gt;", "<!doctype html>", "", " <p>x"],
)
def test_whatever_somebody_wrote_is_read_as_it_is_written(qapp, said):
    assert shown(tip_words(said)) == said


def test_a_row_shows_no_markup_of_a_customer(qtbot, real, small):
    small.check_in(definition_id="cut", guest_name=WILD)
    Hand(qtbot, real).until(lambda: any("Zoe" in each.toolTip() for each in real.findChildren(QWidget)))
    tips = [each.toolTip() for each in real.findChildren(QWidget) if "Zoe" in each.toolTip()]
    assert all(WILD in shown(tip) for tip in tips)


def test_every_tip_is_said_in_the_one_way():
    """``tip_words`` for what a model or Qt itself shows, ``say_tip`` for all else; a booking has markup of its own."""
    shown_by_models = r"ToolTipRole:\n\s+return (?!tip_words\(|speech\.tool_tip\()"
    bare = re.compile(r"\.setToolTip\(|showText\((?!.*tip_words)|" + shown_by_models)
    found = [path.name for path in UI.rglob("*.py") if bare.search(path.read_text("utf-8"))]
    assert found == ["tips.py"]
