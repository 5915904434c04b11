"""`python -m tests.bench [NAME …] [--out FILE] [--rounds N]`: run the benchmarks whose names contain a NAME."""

from __future__ import annotations

import argparse
import importlib
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from tests.bench import report, timing
from tests.bench.harness import REGISTRY, Bench, Measurement


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table and write the file. 0: all were measured, goals met or not; 1: one raised; 2: none matches."""
    arguments = _arguments(argv)
    chosen = _chosen(arguments.names)
    if not chosen:
        print(f"no benchmark is named like {' or '.join(arguments.names) or 'anything'}", file=sys.stderr)
        return 2
    print(report.HEADER, flush=True)
    measured = [one for bench in chosen if (one := _measured(bench, arguments.rounds)) is not None]
    report.write(arguments.out, measured)
    return 0 if len(measured) == len(chosen) else 1


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a part of the names to run; all without one")
    parser.add_argument("--out", type=Path, default=Path("bench.json"), help="where the results go")
    parser.add_argument("--rounds", type=_rounds, default=timing.ROUNDS, help="samples of each side, at least 5")
    return parser.parse_args(argv)


def _rounds(text: str) -> int:
    rounds = int(text)
    if rounds < timing.FEWEST:
        raise argparse.ArgumentTypeError(f"a median needs at least {timing.FEWEST} rounds")
    return rounds


def _chosen(names: Sequence[str]) -> list[Bench]:
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        importlib.import_module(f"tests.bench.{file.stem}")
    return [bench for bench in REGISTRY.values() if not names or any(name in bench.name for name in names)]


def _measured(bench: Bench, rounds: int) -> Measurement | None:
    try:
        one = bench.run(rounds)
    except Exception:  # noqa: BLE001 - one broken benchmark must not hide the others
        print(f"{bench.name:<{report.NAME_WIDTH}} failed", flush=True)
        traceback.print_exc()
        return None
    print(report.line(one), flush=True)
    return one


if __name__ == "__main__":
    sys.exit(main())
