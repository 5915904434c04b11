"""Lists that move while they are read: nothing that is there is taken for gone, and everything arrives (rule 36)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.core.values import Appointment, Kind, Profile, Status
from app.sync import omneo, omneo_lists
from app.sync.report import State
from tests.support.proxy import CUT_HALF, RESET_AFTER, Asked, Fault, answer
from tests.support.shop_builder import at
from tests.support.twin import Twin

SOON = 700
"""Seconds after which a whole window is read again."""


@pytest.fixture
def seven(near: Twin, monkeypatch: pytest.MonkeyPatch) -> Twin:
    """Seven bookings that both tills have, in pages of three."""
    for number in range(7):
        near.hub.shop.book(staff_id="ana", start=at(9) + number * 3600)
    near.settle()
    near.pass_time(SOON)
    for each in (omneo, omneo_lists):
        monkeypatch.setattr(each, "PAGE", 3)
    return near


def _is_list(asked: Asked) -> bool:
    return asked.method == "GET" and "/appointments?" in asked.path


def _page(twin: Twin, path: str) -> Any:
    return twin.hub.staff.get(path.removeprefix("/api/v3")).json()


def _statuses(twin: Twin) -> set[str]:
    return {each["status"] for each in twin.a.said(Appointment).values()}


def _resized(twin: Twin, page: str, size: int) -> list[str]:
    """The paths that were answered with pages of that size."""
    found: list[str] = []

    def choose(asked: Asked) -> Fault | None:
        if not _is_list(asked) or f"number%5D={page}" not in asked.path:
            return None
        found.append(asked.path)
        return answer(200, body=json.dumps(_page(twin, asked.path.replace("size%5D=3", f"size%5D={size}"))))

    twin.a.network.choose = choose
    return found


@pytest.mark.parametrize(("page", "size"), [("2", 2), ("2", 4), ("1", 2)])
def test_pages_of_another_size_half_way_take_nothing_away(seven: Twin, page: str, size: int):
    new = seven.hub.shop.book(staff_id="bob", start=at(11))
    resized = _resized(seven, page, size)
    seven.sync("a")
    assert resized
    assert _statuses(seven) == {"confirmed"}
    seven.a.network.choose = lambda _: None
    seven.pass_time(SOON)
    seven.settle()
    seven.assert_converged()
    assert str(new.number) in seven.a.said(Appointment)


@pytest.mark.parametrize("does", ["delete", "book"])
def test_rows_that_move_while_a_list_is_read_take_nothing_away(seven: Twin, does: str):
    gone = min(seven.hub_has(Appointment), key=int)
    left: list[str] = ["once"]

    def choose(asked: Asked) -> Fault | None:
        if _is_list(asked) and "number%5D=2" in asked.path and left:
            left.clear()
            if does == "delete":
                seven.hub.staff.delete(f"/appointments/{gone}").raise_for_status()
            else:
                seven.hub.shop.book(staff_id="bob", start=at(15))
        return None

    seven.a.network.choose = choose
    seven.sync("a")
    assert not left
    seven.a.network.choose = lambda _: None
    kept = {key: each for key, each in seven.a.said(Appointment).items() if key != gone}
    assert {each["status"] for each in kept.values()} == {"confirmed"}
    seven.pass_time(SOON)
    seven.settle()
    seven.assert_converged()


def test_a_row_that_comes_twice_is_one_record(seven: Twin):
    new = seven.hub.shop.book(staff_id="bob", start=at(11))

    def choose(asked: Asked) -> Fault | None:
        if not _is_list(asked):
            return None
        page = _page(seven, asked.path)
        return answer(200, body=json.dumps({**page, "data": page["data"] * 2}))

    seven.a.network.choose = choose
    seven.sync("a")
    assert len(seven.a.said(Appointment)) == 8
    assert str(new.number) in seven.a.said(Appointment)


@pytest.mark.parametrize("fault", [CUT_HALF, RESET_AFTER], ids=lambda fault: fault.name)
def test_a_page_that_never_comes_whole_takes_nothing_away_and_is_read_later(seven: Twin, fault: Fault):
    seven.hub.shop.book(staff_id="bob", start=at(11))
    seven.a.network.choose = lambda asked: fault if _is_list(asked) and "number%5D=2" in asked.path else None
    assert seven.sync("a").state is State.OFFLINE
    assert _statuses(seven) == {"confirmed"}
    seven.a.network.choose = lambda _: None
    seven.settle()
    seven.assert_converged()


def test_a_page_from_before_writes_nothing_over(seven: Twin):
    made = seven.b.here(Appointment, min(seven.hub_has(Appointment), key=int))
    before: dict[str, Any] = {}

    def keep(asked: Asked) -> Fault | None:
        if _is_list(asked):
            before[asked.path.partition("number")[2]] = _page(seven, asked.path)
        return None

    seven.a.network.choose = keep
    seven.sync("a")
    seven.pass_time(SOON)
    seven.b.act("note", made.id, text="new")
    seven.sync("b", "a")
    seven.pass_time(SOON)
    seven.a.network.choose = lambda asked: (
        answer(200, body=json.dumps(before[asked.path.partition("number")[2]]))
        if _is_list(asked) and asked.path.partition("number")[2] in before else None
    )  # fmt: skip
    seven.sync("a")
    assert len(before) > 2
    here = seven.a.here(Appointment, min(seven.hub_has(Appointment), key=int))
    assert here.notes == "new"


def test_the_newest_booking_that_is_deleted_there_is_called_off_and_alarms_nobody(near: Twin):
    near.a.book(staff_id="ana")
    near.pass_time(60)
    newest = near.b.book(staff_id="bob")
    near.settle()
    here = near.a.here(Appointment, near.b.there(newest.id))
    near.hub.staff.delete(f"/appointments/{near.b.there(newest.id)}").raise_for_status()
    near.pass_time(SOON)
    near.sync("a")
    assert near.a.shop.find(Appointment, here.id).status is Status.CANCELLED
    assert near.a.outbox() == []


def test_the_newest_booking_of_this_till_is_not_called_off_before_somebody_has_said_so(near: Twin):
    newest = near.a.book(staff_id="bob")
    near.settle()
    near.hub.staff.delete(f"/appointments/{near.a.there(newest.id)}").raise_for_status()
    near.pass_time(SOON)
    near.sync("a")
    assert near.a.shop.find(Appointment, newest.id).status is Status.CONFIRMED
    [line] = near.a.shop.look("sync_view").steps
    near.a.act("take_theirs", line.seq)
    near.settle()
    assert near.a.shop.find(Appointment, newest.id).status is Status.CANCELLED
    near.assert_converged()


def test_an_old_backup_of_the_hub_is_put_before_a_person(near: Twin, tmp_path: Path):
    near.settle()
    near.back_up_hub(tmp_path / "old.db")
    near.pass_time(60)
    lost = [near.a.book(staff_id="ana", start=at(hour)).id for hour in (10, 11)]
    near.settle()
    near.restore_hub(tmp_path / "old.db")
    near.pass_time(SOON)
    near.sync("a")
    assert [line[:2] for line in near.a.outbox()] == [("tell_again", "conflict")] * 2
    assert {near.a.shop.find(Appointment, each).status for each in lost} == {Status.CONFIRMED}


def test_a_customer_without_an_address_comes_with_none(near: Twin):
    near.hub.staff.post("/profiles", json={"first_name": "Nia", "email": "", "mobile_phone": " "}).raise_for_status()
    near.settle()
    [(email, phone)] = near.a.shop.rows("SELECT email, mobile_phone FROM profiles WHERE first_name = 'Nia'")
    assert (email, phone) == (None, None)
    assert near.a.remote.read(Kind.PROFILE, next(iter(near.a.said(Profile)))) is not None
