"""Marks of how a start went, for the benchmarks: a line per mark in the file that ``FLOORWALKER_MARKS`` names."""

from __future__ import annotations

import os
import time


def mark(name: str) -> None:
    """Write ``NAME SECONDS`` (since 1970) where the environment asks for it; ``-`` means stdout, the name alone."""
    where = os.environ.get("FLOORWALKER_MARKS")
    if where == "-":
        print(name, flush=True)
    elif where:
        with open(where, "a", encoding="utf-8") as file:  # noqa: PTH123 - pathlib is not imported by then
            file.write(f"{name} {time.time():.6f}\n")
