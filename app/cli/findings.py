"""What ``doctor`` finds: one line each, with what to do about it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """How bad it is."""

    OK = "ok"
    ATTENTION = "attention"
    PROBLEM = "problem"


class Finding(NamedTuple):
    """``what`` was looked at, its ``state``, what was found, and what a person can do where it is not well."""

    what: str
    state: State
    found: str
    advice: str = ""

    @property
    def line(self) -> str:
        """``problem — disk: 3 MB are free — make room``."""
        return " — ".join(part for part in (self.state, f"{self.what}: {self.found}", self.advice) if part)

    @property
    def row(self) -> dict[str, str]:
        """The same for a program to read."""
        return {"check": self.what, "state": self.state.value, "found": self.found, "do": self.advice}


def ok(what: str, found: str) -> Finding:
    """All is well."""
    return Finding(what, State.OK, found)


def attention(what: str, found: str, advice: str) -> Finding:
    """It works, but not for long, or not as it should."""
    return Finding(what, State.ATTENTION, found, advice)


def problem(what: str, found: str, advice: str) -> Finding:
    """It does not work until somebody does something."""
    return Finding(what, State.PROBLEM, found, advice)
