"""How often a check-in screen may be wrong, and what it shows of a name."""

from __future__ import annotations

import pytest

from app.core.kiosk import TRIES, TRIES_SECONDS, Tries, initials_of


def test_after_so_many_misses_nobody_is_looked_for_until_the_first_is_over():
    tries = Tries()
    for at in range(TRIES):
        assert tries.wait(float(at)) == 0
        tries.fail(float(at))
    assert tries.wait(10.0) == TRIES_SECONDS - 10
    assert tries.wait(TRIES_SECONDS + 0.1) == 0


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ida Holm", "I. H."),
        ("ida", "I."),
        ("Maria van der Berg", "M. B."),
        ("", ""),
        ("(x) Öz", "Ö."),
        ("محمد علي", "م. ع."),
    ],
)
def test_of_a_name_two_letters_are_shown_at_most(name: str, shown: str):
    assert initials_of(name) == shown
