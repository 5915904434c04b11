"""The lock of the header has a place of its own: nothing else is ever pressed there, whatever comes or goes."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.ui import theme


def from_the_end(header):
    """What can be pressed in the header, and how far from its end each stands."""
    shown = [each for each in header.findChildren(QAbstractButton) if each.isVisible()]
    return {each.objectName(): header.width() - each.geometry().right() for each in shown}


@pytest.mark.parametrize(("width", "touch"), [(768, True), (1024, True), (1366, False), (600, False)])
def test_nothing_else_comes_to_stand_where_the_lock_was(qtbot, till, width, touch):
    theme.theme().use_touch(touch)
    till.resize(width, 1024)
    seen = []
    for page in ("today", "booking", "queue"):
        till.show_page(page)
        for status, dot in (("", "muted"), ("Offline since 10:42, 12 steps wait", "warn_ink")):
            till.header.show_status(status, status, dot)
            qtbot.waitUntil(lambda: till.header.layout().activate() or True)
            seen.append(from_the_end(till.header))
    [lock] = {each["header-lock"] for each in seen}
    near = theme.target() + lock
    assert [name for each in seen for name, at in each.items() if at < near and name != "header-lock"] == []
