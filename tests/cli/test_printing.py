"""Output in whatever encoding the terminal has."""

import io
import json
from contextlib import redirect_stdout

from app.cli.printing import say, say_json


def in_latin(print_it):
    """The bytes that come out at a terminal of Western Europe."""
    output = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    with redirect_stdout(output):
        print_it()
        output.flush()
    return output.buffer.getvalue()


def test_what_the_terminal_cannot_say_is_escaped():
    assert in_latin(lambda: say("Zoë 🙂")) == b"Zo\xeb \\U0001f642\n"


def test_json_stays_json_in_a_terminal_that_cannot_say_it():
    assert json.loads(in_latin(lambda: say_json({"name": "Zoë 🙂"}))) == {"name": "Zoë 🙂"}


def test_json_is_readable_where_the_terminal_can_say_it(capsys):
    say_json([{"name": "Zoë"}])
    assert capsys.readouterr().out == '[{"name": "Zoë"}]\n'
