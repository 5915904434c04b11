"""Verbs and queries by their names: each is what its name says, and none is imported before it is wanted."""

import subprocess
import sys

import pytest

from app.desk.named import Named
from app.desk.shop import QUERIES, VERBS


@pytest.mark.parametrize("known", [VERBS, QUERIES])
def test_every_name_leads_to_the_function_of_that_name(known):
    known.load()
    assert {name: each.__name__ for name, each in known.items()} == {name: name for name in known}


def test_a_name_that_nothing_has_is_a_key_error():
    with pytest.raises(KeyError):
        Named(visits="record_visit")["erase"]


def test_the_shop_is_there_before_its_verbs():
    code = "import sys; import app.desk.shop; print('app.desk.appointments' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "False\n"
