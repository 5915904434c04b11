"""The protocol of the measurements: a candidate beside its floor, in the same run, as a ratio.

Absolute times change with the machine and with what else runs on it; the ratio to a floor that was measured in turns
with the candidate does not. A file ``tests/bench/bench_*.py`` registers its measurements; ``make bench`` (or
``python -m tests.bench [NAME …]``, each NAME a part of the names to run) finds, runs and prints them::

    from tests.bench.harness import Run, bench

    @bench("core/sum", unit="us", goal=3.0)
    def sums_cost_little_more_than_a_loop(run: Run) -> None:
        numbers = list(range(1_000))                                  # set-up: not measured
        run.compare(lambda: total(numbers), lambda: sum(numbers))     # candidate, floor

Every function records exactly one measurement, with one of

- ``run.compare(candidate, floor)``: two callables in this process, timed in turns A B A B …, at least 5 rounds, each
  sample of as many calls as fill 20 ms; ``loops=`` fixes the calls per sample where each call uses something up
  (``run.calls(loops)`` says how many calls of each will be made, warm-up included).
- ``run.start_ups(argv, floor_argv, ready="painted")``: wall time from the start of a process to the line ``ready``
  on its stdout. The process is then ended.
- ``run.memories(argv, floor_argv, ready="painted")``: its resident memory after that line and ``settle`` seconds.
- ``run.samples(values, floors)``: what the function measured itself, in seconds or bytes.

``goal`` bounds the ratio candidate/floor; where there is no floor it bounds the value, in ``unit``. ``limit`` bounds
the value too, in ``unit``. ``run.tmp`` is an empty folder that is removed afterwards. Check inside the function that
candidate and floor give the same result: a fast wrong answer is no result. Raising fails the benchmark and the run.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench import timing

UNITS = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "MB": 1e6}
"""What one of each unit is in seconds or in bytes."""

Action = Callable[[], object]


class BenchError(Exception):
    """A benchmark that measures nothing, or twice, or is registered wrongly; the message names it."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One line of ``bench.json``: medians in ``unit``; ``ratio`` is value/floor; ``ok`` is whether the goal is met.

    ``goal`` is the figure that was asked for: of the ratio, or, where nothing is asked of that, of the value.
    """

    name: str
    value: float
    unit: str
    floor: float | None
    ratio: float | None
    goal: float
    ok: bool
    n: int


@dataclass(frozen=True, slots=True)
class Bench:
    """One registered benchmark: what it is called, what it asks for, and the function that measures it."""

    name: str
    unit: str
    goal: float
    limit: float
    measure: Callable[[Run], None]

    def run(self, rounds: int = timing.ROUNDS) -> Measurement:
        """Measure once, in a fresh folder. Raises what the function raises, or ``BenchError``."""
        with tempfile.TemporaryDirectory(prefix="floorwalker-bench-", ignore_cleanup_errors=True) as folder:
            run = Run(Path(folder), rounds)
            self.measure(run)
        if run.taken is None:
            raise BenchError(f"{self.name}: recorded no measurement")
        return self._judge(*run.taken)

    def _judge(self, values: Sequence[float], floors: Sequence[float]) -> Measurement:
        size = UNITS[self.unit]
        value = median(values) / size
        floor = median(floors) / size if floors else None
        ratio = value / floor if floor else None
        ok = (value if ratio is None else ratio) <= self.goal and value <= self.limit
        asked = self.goal if math.isfinite(self.goal) else self.limit
        return Measurement(self.name, value, self.unit, floor, ratio, asked, ok, len(values))


class Run:
    """What a benchmark is given: a folder of its own and the ways to measure. Records one measurement."""

    def __init__(self, tmp: Path, rounds: int) -> None:
        self.tmp = tmp
        self.taken: tuple[Sequence[float], Sequence[float]] | None = None
        self._rounds = rounds

    def calls(self, loops: int) -> int:
        """How many times ``compare(…, loops=loops)`` calls each side."""
        return loops * (self._rounds + 1)

    def compare(self, candidate: Action, floor: Action | None = None, *, loops: int | None = None) -> None:
        """Time both sides in turns, in this process; seconds per call."""
        sides = [candidate] if floor is None else [candidate, floor]
        self.samples(*timing.in_turns(sides, self._rounds, loops))

    def start_ups(
        self,
        argv: Sequence[str],
        floor_argv: Sequence[str] | None = None,
        *,
        ready: str,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Time both processes in turns, from their start to the line ``ready``; seconds."""

        def probe(command: Sequence[str]) -> float:
            return timing.start_up(command, ready, env)

        self._processes(probe, argv, floor_argv)

    def memories(
        self,
        argv: Sequence[str],
        floor_argv: Sequence[str] | None = None,
        *,
        ready: str,
        settle: float = 0.5,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Weigh both processes in turns, ``settle`` seconds after the line ``ready``; bytes of resident memory."""

        def probe(command: Sequence[str]) -> float:
            return timing.resident(command, ready, settle, env)

        self._processes(probe, argv, floor_argv)

    def samples(self, values: Sequence[float], floors: Sequence[float] = ()) -> None:
        """Record samples (seconds or bytes). Raises ``BenchError`` on the second call and below 5 samples."""
        if self.taken is not None:
            raise BenchError("a benchmark records one measurement; register another function for the next")
        if len(values) < timing.FEWEST or 0 < len(floors) < timing.FEWEST:
            raise BenchError(f"medians need at least {timing.FEWEST} samples")
        self.taken = (values, floors)

    def _processes(
        self, probe: Callable[[Sequence[str]], float], argv: Sequence[str], floor_argv: Sequence[str] | None
    ) -> None:
        sides = [argv] if floor_argv is None else [argv, floor_argv]
        self.samples(*timing.processes_in_turns(probe, sides, self._rounds))


REGISTRY: dict[str, Bench] = {}
"""Every benchmark of the files that were imported, by name, in the order of registration."""


def bench(
    name: str, *, unit: str = "ms", goal: float = math.inf, limit: float = math.inf
) -> Callable[[Callable[[Run], None]], Callable[[Run], None]]:
    """Register the function under ``name`` (``area/what``). Raises ``BenchError`` for a taken name or unknown unit."""
    if unit not in UNITS:
        raise BenchError(f"{name}: unit {unit!r} is none of {', '.join(UNITS)}")
    if name in REGISTRY:
        raise BenchError(f"{name}: the name is taken")

    def register(measure: Callable[[Run], None]) -> Callable[[Run], None]:
        REGISTRY[name] = Bench(name, unit, goal, limit, measure)
        return measure

    return register
