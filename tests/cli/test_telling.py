"""What is said when something does not happen: one line, no traceback, no customer's data, the right exit code."""

import errno

import pytest

from app.cli.telling import BAD, FAILED, one_line, tell
from app.core.errors import BadInput, Known, Refused, StoreDamaged
from app.core.refusals import Code, reason

SAID = {
    "a refusal": (Refused(reason(Code.REASON_NEEDED)), BAD, "this needs a reason in words (rule 25)"),
    "bad input": (BadInput("--start", "it is wrong", "write it well"), BAD, "--start: it is wrong; write it well"),
    "the world": (Known("the disk is full"), FAILED, "the disk is full"),
    "damage": (StoreDamaged("x.db: it is damaged"), FAILED, "x.db: it is damaged; start the window, which sets it"),
    "a file": (PermissionError(errno.EACCES, "Permission denied", "x.db"), FAILED, "x.db: Permission denied"),
    "the output": (OSError(errno.ENOSPC, "No space left on device"), FAILED, "the output: No space left on device"),
    "a missing library": (ImportError("libEGL.so.1: cannot open"), FAILED, "floorwalker doctor says what is missing"),
    "no memory": (MemoryError(), FAILED, "there is not enough memory for this"),
    "a person who stops it": (KeyboardInterrupt(), FAILED, "stopped"),
    "a bug": (
        ZeroDivisionError("by zero"),
        FAILED,
        "this is a defect: ZeroDivisionError: by zero; --debug shows where",
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_every_failure_is_one_line_with_its_exit_code(capsys, case):
    error, code, words = SAID[case]
    assert tell(error) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("floorwalker: ")
    assert words in said.err
    assert said.err.count("\n") == 1


def test_whoever_stopped_reading_is_told_nothing(capsys):
    assert (tell(BrokenPipeError()), capsys.readouterr().err) == (FAILED, "")


def test_of_a_bug_only_the_first_line_is_said_since_values_stand_below(capsys):
    tell(RuntimeError("UNIQUE constraint failed\n[parameters: ('Zoe', '+61 400')]"))
    assert "Zoe" not in capsys.readouterr().err


def test_what_a_terminal_would_act_on_is_written_out():
    assert one_line("a\nb\t c\x1b[31m\u202ed\ud800") == r"a b c\x1b[31m\u202ed\ud800"
