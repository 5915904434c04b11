"""The program as a process: exit codes, what goes to which output, signals, and what a command loads."""

import os
import signal
import subprocess
import sys
from subprocess import PIPE

import pytest

from app import __version__
from tests.support.setup_files import small_shop, write_file
from tests.support.terminal import COMMAND, ROOT, run_apart

BOOK = (
    "desk",
    "book",
    "--definition",
    "class",
    "--location",
    "mel",
    "--profile",
    "a1b41111-0000-7000-8000-00000000000a",
)
LIST = ("desk", "list", "queue", "--json")


def test_what_is_done_is_exit_0_and_says_nothing_on_stderr(tmp_path):
    answer = run_apart("setup", write_file(tmp_path, small_shop()))
    assert (answer.code, answer.err) == (0, "")
    assert run_apart("desk", "list", "appointments", "--json").json == []


def test_bad_input_is_exit_2_and_one_line(tmp_path):
    answer = run_apart("setup", write_file(tmp_path, {**small_shop(), "cats": []}))
    assert (answer.code, "shop.json: $.cats: nothing has this key" in answer.complaint) == (2, True)


def test_a_refusal_is_exit_2_and_one_line(shop_at_home):
    answer = run_apart(*BOOK, "--start", "2001-01-01 10:00")
    assert (answer.code, answer.complaint) == (2, "floorwalker: that time is already past (rule 15)")


def test_the_world_in_the_way_is_exit_1_and_one_line(tmp_path):
    (tmp_path / "file").touch()
    answer = run_apart("desk", "list", "queue", environment={"FLOORWALKER_HOME": str(tmp_path / "file")})
    assert (answer.code, "Not a directory" in answer.complaint) == (1, True)


def test_wrong_usage_is_exit_2_and_one_line():
    answer = run_apart("desk", "dance")
    assert (answer.code, "invalid choice: 'dance'" in answer.complaint) == (2, True)


def test_the_version_is_said():
    assert run_apart("--version").out == f"floorwalker {__version__}\n"


def test_output_that_the_terminal_cannot_say_is_escaped(shop_at_home):
    call = ("desk", "check-in", "--definition", "cut", "--location", "mel", "--guest", "Zoë 🙂")
    run_apart(*call)
    listed = run_apart("desk", "list", "queue", environment={"PYTHONIOENCODING": "ascii"})
    assert (listed.code, r"Zo\xeb \U0001f642" in listed.out) == (0, True)


def test_whoever_stops_reading_ends_the_output_without_a_word(shop_at_home):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing) as nobody:
        done = subprocess.run([*COMMAND, *LIST], stdout=nobody, stderr=subprocess.PIPE, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full, a disk that is always full")  # noqa: PTH110
def test_output_that_cannot_be_written_is_exit_1_and_one_line(shop_at_home):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run([*COMMAND, *LIST], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (1, b"floorwalker: the output: No space left on device\n")


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
def test_whoever_stops_it_gets_one_line_and_exit_1():
    # A process inherits that signals are ignored, as under nohup, but not that they are handled.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen([*COMMAND, "setup", "/dev/stdin"], stdin=PIPE, stderr=PIPE, cwd=ROOT)
    signal.signal(signal.SIGINT, before)
    with process:
        # More than a pipe holds: once it is written, the process is reading.
        process.stdin.write(b" " * 1_000_000)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
    assert (process.returncode, said) == (1, b"floorwalker: stopped\n")


def loaded_by(*arguments):
    """The packages that a call has imported when it is done."""
    code = "import sys; from app.main import main; assert not main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    return {name.partition(".")[0] for name in done.stderr.split()}


def test_a_verb_of_the_desk_loads_neither_qt_nor_pydantic_nor_alembic(shop_at_home):
    loaded = loaded_by("desk", "list", "queue")
    assert "sqlalchemy" in loaded
    assert not loaded & {"PySide6", "pydantic", "alembic", "platformdirs", "phonenumbers", "rapidfuzz", "argon2"}


def test_slots_from_a_file_load_no_storage(tmp_path):
    file = write_file(tmp_path, small_shop())
    asked = ("--definition", "cut", "--location", "mel", "--from", "2036-05-12", "--to", "2036-05-12")
    loaded = loaded_by("slots", *asked, "--setup", file)
    assert "pydantic" in loaded
    assert not loaded & {"PySide6", "sqlalchemy", "alembic", "sqlite3"}


def test_help_loads_next_to_nothing():
    assert not loaded_by("desk", "--help") & {"PySide6", "sqlalchemy", "pydantic", "alembic", "sqlite3"}
