"""How samples are taken: sides in turns, so that what slows the machine slows both."""

from __future__ import annotations

import gc
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

import psutil

FEWEST = 5
"""A median of fewer samples is not reported."""

ROUNDS = 9
"""Samples of each side, unless told otherwise."""

SAMPLE_SECONDS = 0.02
"""A sample is as many calls as take at least this long."""

PATIENCE_SECONDS = 60.0
"""How long a process may take until its line."""

Action = Callable[[], object]


class NotReadyError(Exception):
    """A process ended without its line; the message carries what it said on stderr."""


def in_turns(sides: Sequence[Action], rounds: int, loops: int | None = None) -> list[list[float]]:
    """Seconds per call of each side, ``rounds`` samples each, taken A B A B … after one warm-up of both."""
    counts = [_warm_up(side, loops) for side in sides]
    taken: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for side, count, samples in zip(sides, counts, taken, strict=True):
            gc.collect()
            samples.append(_seconds(side, count) / count)
    return taken


def processes_in_turns(
    probe: Callable[[Sequence[str]], float], commands: Sequence[Sequence[str]], rounds: int
) -> list[list[float]]:
    """What ``probe`` says of each command, ``rounds`` times each, in turns after one warm-up of all."""
    for command in commands:
        probe(command)
    taken: list[list[float]] = [[] for _ in commands]
    for _ in range(rounds):
        for command, samples in zip(commands, taken, strict=True):
            samples.append(probe(command))
    return taken


def start_up(command: Sequence[str], ready: str, env: Mapping[str, str] | None = None) -> float:
    """Seconds from the start of the process to the line ``ready`` on its stdout. Raises ``NotReadyError``."""
    started = time.perf_counter()
    with _process(command, ready, env):
        return time.perf_counter() - started


def resident(command: Sequence[str], ready: str, settle: float, env: Mapping[str, str] | None = None) -> float:
    """Bytes of resident memory ``settle`` seconds after the line ``ready``. Raises ``NotReadyError``."""
    with _process(command, ready, env) as process:
        with suppress(subprocess.TimeoutExpired):
            raise NotReadyError(f"{' '.join(command)} ended with {process.wait(settle)} after it was ready")
        return float(psutil.Process(process.pid).memory_info().rss)


def _warm_up(side: Action, loops: int | None) -> int:
    if loops is not None:
        _seconds(side, loops)
        return loops
    count = 1
    while (took := _seconds(side, count)) < SAMPLE_SECONDS:
        count = max(count * 2, int(count * SAMPLE_SECONDS / max(took, 1e-9)))
    return count


def _seconds(side: Action, count: int) -> float:
    calls = range(count)
    started = time.perf_counter()
    for _ in calls:
        side()
    return time.perf_counter() - started


@contextmanager
def _process(command: Sequence[str], ready: str, env: Mapping[str, str] | None) -> Iterator[subprocess.Popen[str]]:
    """Hold the process after its line; its stdin stays open, so that it can wait there."""
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            env={**os.environ, **(env or {})},
        )
        try:
            if not _says(process, ready):
                said.seek(0)
                raise NotReadyError(f"{' '.join(command)} ended without the line {ready!r}: {said.read().strip()}")
            yield process
        finally:
            process.kill()
            process.communicate()


def _says(process: subprocess.Popen[str], ready: str) -> bool:
    assert process.stdout is not None
    impatience = threading.Timer(PATIENCE_SECONDS, process.kill)
    impatience.start()
    try:
        return any(line.strip() == ready for line in process.stdout)
    finally:
        impatience.cancel()
        impatience.join()
