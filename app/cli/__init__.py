"""The command line: each command is a module with ``add`` (its flags) and ``run`` (its work)."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from app.core.errors import BadInput, FloorwalkerError, Refused

DONE, FAILED, BAD = 0, 1, 2


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line, as every other complaint here."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words of the call, and exit 2."""
        line = " ".join(message.split())
        self.exit(BAD, f"{self.prog}: {line}; {self.prog} --help shows how\n")


def make_parser() -> Parser:
    """The whole command line."""
    from app import __version__
    from app.cli import desk, doctor, export, screenshot, setup, slots

    parser = Parser(prog="floorwalker", description="Appointments, walk-ins and requests for the front desk.")
    parser.add_argument("--version", action="version", version=f"floorwalker {__version__}")
    parser.add_argument("--demo", action="store_true", help="work on a throw-away demo shop")
    parser.add_argument("--debug", action="store_true", help="show tracebacks")
    parser.add_argument(
        "--selftest", action="store_true", help="start offscreen, walk every page, book once; exit 0 or 1"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for module in (setup, export, slots, screenshot, desk, doctor):
        module.add(commands)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run one command; what goes wrong is one line on stderr and an exit code."""
    parser = make_parser()
    given = parser.parse_args(list(arguments))
    try:
        return _dispatch(parser, given)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; there is nobody left to tell
        return FAILED
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last door: one line, or the traceback with --debug
        return tell(error, debug=given.debug)


def _dispatch(parser: Parser, given: argparse.Namespace) -> int:
    if given.selftest:
        from app.cli.window import run_selftest

        return run_selftest()
    if given.command is None:
        parser.error("name a command")
    if given.demo:
        from app.cli.places import demo_home

        with demo_home():
            return int(given.run(given))
    return int(given.run(given))


def tell(error: Exception, *, debug: bool = False) -> int:
    """Print an error as one line on stderr (its traceback too with ``--debug``) and return its exit code."""
    if debug:
        traceback.print_exception(error)
    if isinstance(error, FloorwalkerError):
        print(f"floorwalker: {_one_line(str(error))}", file=sys.stderr)
        return BAD if isinstance(error, (Refused, BadInput)) else FAILED
    if isinstance(error, OSError) and error.filename:
        print(f"floorwalker: {error.filename}: {error.strerror}", file=sys.stderr)
        return FAILED
    print(
        f"floorwalker: this is a defect: {type(error).__name__}: {_one_line(str(error))}; --debug shows where",
        file=sys.stderr,
    )
    return FAILED


def _one_line(text: str) -> str:
    return " ".join(text.split())
