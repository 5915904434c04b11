"""The harness of the benchmarks itself: what it measures, how it judges, what it writes."""

import json
import math
import sys

import pytest

from tests.bench import report, timing
from tests.bench.__main__ import main
from tests.bench.harness import Bench, BenchError, Measurement, Run, bench

READY = [sys.executable, "-S", "-c", "print('ready', flush=True); input()"]


def measured(measure, *, unit="ms", goal=math.inf, limit=math.inf):
    return Bench("self/test", unit, goal, limit, measure).run(rounds=5)


def test_the_ratio_is_the_candidates_median_over_the_floors():
    one = measured(lambda run: run.samples([0.004] * 5, [0.002] * 5), goal=1.5)
    assert (one.value, one.floor, one.ratio, one.ok, one.n) == (4.0, 2.0, 2.0, False, 5)


def test_an_outlier_does_not_move_a_median():
    one = measured(lambda run: run.samples([0.001] * 4 + [9.0], [0.001] * 5), goal=1.0)
    assert one.ok


def test_without_a_floor_the_goal_bounds_the_value():
    one = measured(lambda run: run.samples([50e6] * 5), unit="MB", goal=49)
    assert (one.value, one.ratio, one.ok) == (50.0, None, False)


def test_the_goal_of_a_measurement_is_the_figure_that_was_asked_for():
    one = measured(lambda run: run.samples([0.002] * 5, [0.002] * 5), limit=3.0)
    assert (one.goal, one.ok) == (3.0, True)


def test_a_limit_bounds_the_value_beside_the_ratio():
    one = measured(lambda run: run.samples([0.002] * 5, [0.002] * 5), goal=3.0, limit=1.0)
    assert not one.ok


def test_sides_are_timed_in_turns():
    order = []
    timing.in_turns([lambda: order.append("a"), lambda: order.append("b")], rounds=5, loops=1)
    assert order == ["a", "b"] * 6


def test_fixed_loops_call_each_side_as_often_as_was_said(tmp_path):
    run, called = Run(tmp_path, 5), []
    run.compare(lambda: called.append(1), lambda: None, loops=3)
    assert len(called) == run.calls(3)


def test_short_calls_are_repeated_until_a_sample_is_long_enough():
    called = []
    timing.in_turns([lambda: called.append(1)], rounds=1)
    assert len(called) > 1_000


def test_a_start_up_is_timed_to_the_line_and_the_process_is_ended():
    one = measured(lambda run: run.start_ups(READY, READY, ready="ready"))
    assert 0 < one.value < 10_000


def test_memory_is_what_the_process_holds():
    one = measured(lambda run: run.memories(READY, ready="ready", settle=0), unit="MB")
    assert 1 < one.value < 100


def test_a_process_that_dies_early_says_why():
    with pytest.raises(timing.NotReadyError, match="no such luck"):
        timing.start_up([sys.executable, "-c", "raise SystemExit('no such luck')"], "ready")


def test_a_benchmark_that_measures_nothing_is_an_error():
    with pytest.raises(BenchError, match="recorded no measurement"):
        measured(lambda run: None)


def test_a_name_is_registered_once(monkeypatch):
    monkeypatch.setattr("tests.bench.harness.REGISTRY", {})
    bench("self/twice")(lambda run: None)
    with pytest.raises(BenchError, match="taken"):
        bench("self/twice")


def test_the_file_holds_the_agreed_fields(tmp_path):
    report.write(tmp_path / "bench.json", [Measurement("a/b", 1.0, "ms", None, None, math.inf, True, 5)])
    (row,) = json.loads((tmp_path / "bench.json").read_text())
    assert list(row) == ["name", "value", "unit", "floor", "ratio", "goal", "ok", "n"]


def test_a_name_that_no_benchmark_has_is_wrong_usage(capsys):
    assert main(["no/such/thing"]) == 2
    assert "no/such/thing" in capsys.readouterr().err
