"""Calls of the command line as a person makes them: in this process where quick, in one of its own where it matters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.main import main


class Answer(NamedTuple):
    """What a call left: its exit code, its output, and what it said of errors."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output as the one JSON value that it is."""
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on stderr of a call that did not work and printed nothing."""
        assert self.code in (1, 2), (self.code, self.out)
        assert self.out == ""
        assert self.err.endswith("\n"), self.err
        assert self.err.count("\n") == 1, self.err
        return self.err.rstrip()


Call = Callable[..., Answer]


def caller(capsys: pytest.CaptureFixture[str]) -> Call:
    """A ``floorwalker`` that runs in this process: ``floorwalker("desk", "list", "queue")``."""

    def call(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        return Answer(code, *capsys.readouterr())

    return call


COMMAND = (sys.executable, "-m", "app")
ROOT = Path(__file__).parents[2]


def run_apart(*arguments: object, environment: Mapping[str, str] | None = None, **given: Any) -> Answer:
    """The same in a process of its own, with the environment of the test and ``environment`` over it."""
    done = subprocess.run(
        [*COMMAND, *(str(each) for each in arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        check=False,
        **given,
    )
    return Answer(done.returncode, done.stdout, done.stderr)
