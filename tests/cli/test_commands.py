"""The command line as such: usage, help, flags before and after the command, and what each call imports."""

import pytest

from app import __version__
from app.cli.commands import COMMANDS, run
from app.core.errors import BadInput
from app.main import wants_window

USAGE = {
    "an unknown command": (["frob"], "argument COMMAND: invalid choice: 'frob'"),
    "a value that a flag does not take": (["--version=x"], "ignored explicit argument 'x'"),
    "an unknown flag": (["export", "x.json", "--frob"], "unrecognized arguments: --frob; floorwalker --help shows how"),
    "a missing file": (["setup"], "setup: the following arguments are required: FILE.json; floorwalker setup --help"),
    "a missing flag": (["slots", "--definition", "cut"], "slots: the following arguments are required: --location"),
    "a flag cut short": (["slots", "--def", "cut"], "--definition"),
    "a flag without its value": (["desk", "arrive", "--id"], "desk: argument --id: expected one argument"),
    "an unknown verb": (["desk", "dance"], "desk: argument VERB: invalid choice: 'dance'"),
    "no verb": (["desk"], "desk: the following arguments are required: VERB"),
    "an audience that is none": (
        ["slots", "--definition", "a", "--location", "b", "--from", "c", "--to", "d", "--audience", "cats"],
        "slots: argument --audience: invalid choice: 'cats'",
    ),
    "one word too many": (["desk", "arrive", "now", "--id", "1"], "'now' is one word too many"),
}


@pytest.mark.parametrize("case", USAGE)
def test_wrong_usage_is_one_line_and_exit_2(floorwalker, case):
    call, words = USAGE[case]
    answer = floorwalker(*call)
    assert (answer.code, words in answer.complaint) == (2, True)


def test_a_call_that_names_no_command_lists_them():
    with pytest.raises(BadInput, match="name a command: setup, export, slots"):
        run(["--debug"])


SPOKEN = (["--language", "ar"], ["--demo", "--language=de"], ["--language", "de", "--demo"])


@pytest.mark.parametrize("call", [[], ["--demo"], ["--demo", "--debug"], ["--debug"], *SPOKEN])
def test_without_a_command_the_window_is_wanted(call):
    assert wants_window(call)


@pytest.mark.parametrize("call", [["desk"], ["--help"], ["demo"], ["--language"], ["--language", "ar", "desk"]])
def test_with_anything_else_it_is_not(call):
    assert not wants_window(call)


def test_the_version_is_printed(floorwalker):
    assert floorwalker("--version")[:2] == (0, f"floorwalker {__version__}\n")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_explains_itself(floorwalker, command):
    answer = floorwalker(*command.split(), "--help")
    assert (answer.code, answer.out.startswith(f"usage: floorwalker {command}".rstrip())) == (0, True)


def test_an_explanation_leaves_names_as_they_are_written(floorwalker):
    assert "Serve the remote APIs to the tills" in floorwalker("hub", "--help").out


@pytest.mark.parametrize("call", [["--debug", "export"], ["export", "--debug"]])
def test_debug_shows_the_traceback_wherever_it_stands(floorwalker, call):
    answer = floorwalker(*call, "/nowhere/at/all.json")
    assert (answer.code, "Traceback" in answer.err) == (2, True)


def test_without_debug_there_is_no_traceback(floorwalker):
    assert "Traceback" not in floorwalker("export", "/nowhere/at/all.json").complaint


@pytest.mark.parametrize("call", [["--demo", "desk", "list", "queue"], ["desk", "list", "queue", "--demo"]])
def test_a_demo_shop_is_there_for_any_command_and_gone_after_it(floorwalker, home, call):
    assert floorwalker(*call).out
    assert not home.exists()
