"""A window that is killed in the middle of a booking: the next one goes on with it."""

import pytest

from tests.support.display import needs, program_on, type_text, virtual_screen
from tests.support.morning_shop import Morning
from tests.support.screen_reader import Reader, accessible_bus, missing_tools
from tests.support.terminal import run_apart

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
]


def test_what_was_typed_when_the_window_was_killed_is_there_in_the_next(tmp_path):
    shop = Morning()
    shop.customer("Zoe Brown")
    answer = run_apart("setup", shop.write(tmp_path), environment={"FLOORWALKER_HOME": str(tmp_path)})
    assert answer.code == 0, answer.err
    draft = tmp_path / "config" / "draft.json"
    with virtual_screen() as screen, accessible_bus() as session:
        home = {**session, "FLOORWALKER_HOME": str(tmp_path), "HOME": str(tmp_path)}
        reader = Reader(session)
        with program_on(screen, home):
            reader.press("New booking")
            reader.focus("Find a customer")
            type_text(screen, "Zoe Bro")
            reader.wait(lambda: (draft.exists() and "Zoe Bro" in draft.read_text()) or None, "a draft")
        with program_on(screen, home):
            reader.find("A booking was begun and not finished.…")
            reader.press("Go on: …")
            reader.press("Zoe Brown…")
            reader.press("19:00")
            reader.press("Book")
            reader.wait(lambda: not draft.exists() or None, "a draft that is gone")
        reader.close()
