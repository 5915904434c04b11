"""The child that keeps in step: begun, heard, woken, begun again when it dies, ended with the window."""

import sys

import pytest
from shiboken6 import delete

from app.ui.first_start import Command
from app.ui.sync import child as children
from app.ui.sync.child import SyncChild, read_report

HELLO = '{"state": "online", "since": 5, "waiting": 2, "something_new": 1}'


def command(code, *arguments):
    return Command(sys.executable, ("-c", code, *map(str, arguments)), "/")


ECHO = (
    f"import sys; print('{HELLO}', flush=True)\n"
    'for line in sys.stdin: print(\'{"state": "offline", "words": "\' + line.strip() + \'"}\', flush=True)'
)


@pytest.fixture
def make(qtbot):
    made = []

    def begin(code, *arguments):
        child = SyncChild(command(code, *arguments))
        child.reports, child.deaths = [], []
        child.said.connect(child.reports.append)
        child.died.connect(child.deaths.append)
        made.append(child)
        child.begin()
        return child

    yield begin
    for child in made:
        child.finish()
        delete(child)


def test_it_is_heard_woken_and_ends_when_the_window_does(qtbot, make):
    child = make(ECHO)
    qtbot.waitUntil(lambda: len(child.reports) == 1)
    assert (child.reports[0].state, child.reports[0].waiting) == ("online", 2)
    child.wake()
    qtbot.waitUntil(lambda: len(child.reports) == 2)
    assert child.reports[1].words == "wake"
    child.finish()
    assert (child.process_id, child.deaths) == (0, [])


def test_one_that_dies_says_why_and_is_begun_again_ever_later(qtbot, make, monkeypatch, tmp_path):
    monkeypatch.setattr(children, "FIRST_PAUSE_MILLISECONDS", 1)
    child = make("import sys; print('no such till', file=sys.stderr); sys.exit(1)")
    qtbot.waitUntil(lambda: len(child.deaths) >= 3)
    assert set(child.deaths) == {"no such till"}
    assert child._pause >= 8


def test_a_program_that_cannot_be_started_is_no_trouble_of_the_window(qtbot):
    child, deaths = SyncChild(Command("no-such-program", (), "/")), []
    child.died.connect(deaths.append)
    child.begin()
    qtbot.waitUntil(lambda: bool(deaths))
    child.finish()
    delete(child)


def test_one_that_does_not_end_by_itself_is_killed(qtbot, make, monkeypatch):
    monkeypatch.setattr(children, "END_MILLISECONDS", 50)
    child = make(f"import signal; print('{HELLO}', flush=True); signal.alarm(60); signal.pause()")
    qtbot.waitUntil(lambda: bool(child.reports))
    child.finish()
    assert child.process_id == 0


def test_it_has_no_more_time_where_it_is_told_to_end_again_and_again(qtbot, make, monkeypatch):
    monkeypatch.setattr(children, "LONGEST_END_MILLISECONDS", 100)
    child = make(f"import signal; print('{HELLO}', flush=True); signal.alarm(60); signal.pause()")
    qtbot.waitUntil(lambda: bool(child.reports))

    def has_ended():
        child.end()
        return child.process_id == 0

    qtbot.waitUntil(has_ended)


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b"null", b'{"state": "happy"}', b"\xff\n"])
def test_a_line_that_is_no_report_is_none(line):
    assert read_report(line) is None
