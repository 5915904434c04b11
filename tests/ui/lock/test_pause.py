"""The pause after wrong PINs goes on while the faces are shown."""

from app.desk.views_staffing import Tried
from app.ui.lock.proving import Proving


def test_a_pause_goes_on_while_somebody_else_is_asked(qtbot, guarded):
    now = [0.0]
    ana = next(each for each in guarded.look("staffing").members if each.id == "ana")
    proving = Proving("who", clock=lambda: now[0])
    qtbot.addWidget(proving)
    proving.show_members((ana,))
    proving.choose(ana)
    proving.answer(Tried(False, 30))
    proving.ask_who()
    now[0] = 22.4
    proving.choose(ana)
    assert "8 s" in proving.said.text()
    proving.ask_who()
    now[0] = 30.0
    proving.choose(ana)
    assert not proving.pad.is_paused
