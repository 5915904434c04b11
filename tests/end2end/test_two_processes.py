"""Commands that run at the same moment: each is whole, and what can be had once is had once."""

import json
import os
import subprocess
from collections import Counter

from tests.support.setup_files import ANA, ZOE, small_shop, write_file
from tests.support.terminal import COMMAND, ROOT, Answer, run_apart

CUT = ("--definition", "cut", "--location", "mel")


def at_once(*calls):
    """Run each call in a process of its own, all at once."""
    processes = [
        subprocess.Popen(
            [*COMMAND, *map(str, call)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=dict(os.environ),
        )
        for call in calls
    ]
    said = [process.communicate(timeout=60) for process in processes]
    return [Answer(process.returncode, *each) for process, each in zip(processes, said, strict=True)]


def test_one_minute_of_one_member_is_booked_once(shop_at_home):
    book = ("desk", "book", *CUT, "--profile", ZOE, "--staff", ANA, "--start", "2036-05-12 10:00")
    answers = at_once(*[book] * 4)
    assert Counter(answer.code for answer in answers) == {0: 1, 2: 3}
    assert {answer.complaint for answer in answers if answer.code} == {
        "floorwalker: Ana is taken from 10:00 to 10:30 (rule 12)"
    }


def test_nobody_is_called_twice_and_no_ticket_is_given_twice(shop_at_home):
    entries = at_once(*[("desk", "check-in", *CUT, "--json")] * 3)
    assert sorted(entry.json["ticket"] for entry in entries) == ["C001", "C002", "C003"]
    called = at_once(*[("desk", "call", "--location", "mel", "--json")] * 4)
    assert sorted(json.loads(each.out)["ticket"] for each in called if not each.code) == ["C001", "C002", "C003"]
    assert [each.complaint for each in called if each.code] == ["floorwalker: nobody is waiting (rule 27)"]


def test_a_new_store_is_made_once_by_whoever_comes_first(home, tmp_path):
    answers = at_once(*[("setup", write_file(tmp_path, small_shop()))] * 3)
    assert [(answer.code, answer.err) for answer in answers] == [(0, "")] * 3
    assert run_apart("slots", *CUT, "--from", "2036-05-12", "--to", "2036-05-12", "--json").json
