"""Letting go of a remote from the window: the command is told who sits there, for the trail."""

import sys
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.desk.views import Person
from app.ui.first_start import Command
from app.ui.sync.leaving import Leaving
from tests.support import sample_views

TOLD_WHO = "import sys; sys.exit(sys.argv[1:] != ['disconnect', '--staff', 'ana'])"


def test_the_command_that_disconnects_is_told_who_sits_at_the_desk(qtbot, scene):
    scene.shop = replace(sample_views.shop_view(), staff_at_desk=Person("ana", "Ana Ng"))
    place = QWidget()
    qtbot.addWidget(place)
    leaving = Leaving(scene, Command(sys.executable, ("-c", TOLD_WHO), "/"), place)
    with qtbot.waitSignal(leaving.left):
        leaving.go.click()
    assert leaving.said.text() == "Disconnected."
