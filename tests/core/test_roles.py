"""What each role may do alone."""

import pytest

from app.core.roles import MAY, Act, Role, may, role_of


def test_a_manager_may_everything_and_a_host_nothing_of_it():
    assert MAY[Role.MANAGER] == frozenset(Act)
    assert not any(may("host", act) for act in Act)


def test_a_specialist_may_override_and_neither_erase_nor_set():
    assert [act for act in Act if may("specialist", act)] == [Act.OVERRIDE]


def test_a_role_that_nobody_knows_is_a_hosts():
    assert (role_of("queen"), role_of(None), may("queen", Act.OVERRIDE)) == (Role.HOST, Role.HOST, False)


def test_an_act_that_nobody_knows_is_an_error_and_no_leave():
    with pytest.raises(ValueError, match="dance"):
        may("manager", "dance")
