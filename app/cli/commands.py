"""The commands by name, their common flags, and how one of them is run. Only its own module is imported."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from app.cli.printing import sentence
from app.core.errors import BadInput

COMMANDS = {
    "setup": "import or update a shop from a set-up file, all or nothing",
    "export": "write the whole shop as a set-up file",
    "slots": "print the bookable starts of a service",
    "check-in": "let customers check in by themselves, full screen",
    "display": "show the public which number is called, on a screen of its own",
    "screenshot": "draw one page of the window, offscreen",
    "desk": "a verb of the desk, without a window",
    "hub": "serve the remote APIs to the tills of many shops, or make tokens for them",
    "connect": "work with a remote: a hub, a tenant of Omneo, or a site of OptimoCMS",
    "disconnect": "work with no remote any more, and forget its token",
    "sync": "tell the remote what the desk did, and hear what others did",
    "customer": "hand out everything that is kept of a person, or erase them",
    "pins": "list who has a PIN, or forget PINs, as the operator of this machine",
    "doctor": "check this machine and the store, and say what to do",
}


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is an error like any other: one line. Flags are spelt out."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **given})

    def error(self, message: str) -> NoReturn:
        """Raise ``BadInput`` in the words of the call."""
        raise BadInput(self.prog.partition(" ")[2] or "usage", message, f"{self.prog} --help shows how")


def make_parser(command: str | None = None) -> Parser:
    """The command line, with the flags of ``command`` and the names of the others."""
    from app import __version__

    parser = Parser(prog="floorwalker", description="Appointments, walk-ins and requests for the front desk.")
    parser.add_argument("--version", action="version", version=f"floorwalker {__version__}")
    _add_common(parser, False)
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="the window in this language (de, ar_EG), kept for the starts to come; system: as the system",
    )
    parser.add_argument(
        "--practice", action="store_true", help="open the window on a copy of this shop that is forgotten afterwards"
    )
    parser.add_argument(
        "--selftest", action="store_true", help="start offscreen, walk every page, book once; exit 0 or 1"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name, words in COMMANDS.items():
        own = commands.add_parser(name, help=words, description=sentence(words))
        # Said after the command too; a default here would undo what was said before it.
        _add_common(own, argparse.SUPPRESS)
        if name == command:
            _module_of(name).add(own)
    return parser


def _module_of(command: str) -> Any:
    return import_module(f"app.cli.{command.replace('-', '_')}")


def _add_common(parser: Parser, default: object) -> None:
    parser.add_argument(
        "--demo", action="store_true", default=default, help="work on a throw-away demo shop, built afresh"
    )
    parser.add_argument("--debug", action="store_true", default=default, help="show tracebacks")


def run(arguments: Sequence[str]) -> int:
    """Run what the flags ask for; the result is the exit code. Raises whatever goes wrong."""
    command = next((each for each in arguments if each in COMMANDS), None)
    parser = make_parser(command)
    try:
        given = parser.parse_args(list(arguments))
    except SystemExit as done:  # --help and --version
        return int(done.code or 0)
    if given.selftest:
        from app.cli.window import run_selftest

        return run_selftest()
    if given.language is not None and given.command not in ("screenshot", "check-in", "display"):
        raise BadInput("--language", "it is for the window, check-in, display and screenshot alone", "leave it out")
    if given.practice:
        raise BadInput("--practice", "it is for the window alone", "leave the command out, or --practice")
    if given.command is None:
        parser.error(f"name a command: {', '.join(COMMANDS)}")
    return _run_command(given)


def _run_command(given: argparse.Namespace) -> int:
    work = _module_of(given.command).run
    if not given.demo:
        return int(work(given))
    from app.cli.places import demo_home

    with demo_home():
        return int(work(given))
