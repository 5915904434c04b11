"""One act is one commit: the rows, the trail and the outbox, or none of them."""

from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import event

from app.core.errors import Refused
from app.core.values import Appointment, Changes, Device, Kind, Profile, Status
from app.store import tables
from app.store.store import Store
from tests.support.shop_builder import at, open_small_shop


@pytest.fixture
def shop(tmp_path):
    opened = open_small_shop(tmp_path)
    yield opened
    opened.close()


def content_of(store):
    """Every row of every table."""
    with store.read() as reader:
        return {
            name: reader.connection.execute(table.select()).fetchall() for name, table in tables.metadata.tables.items()
        }


class CutError(Exception):
    """Something that goes wrong in the middle."""


@pytest.fixture
def cut_before(shop):
    """Let every unit fail before its n-th statement, counted from 0; the number of statements so far is ``.said``."""

    class Cutter:
        at, said = -1, 0

    @event.listens_for(shop.store._writer, "before_cursor_execute")
    def count(*_):
        if Cutter.said == Cutter.at:
            raise CutError
        Cutter.said += 1

    return Cutter


VERBS = {
    "book": {
        "definition_id": "form",
        "location_id": "mel",
        "profile_id": "zoe",
        "start": at(10),
        "answers": {"7": "M"},
    },
    "check_in": {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe"},
    "arrive": {"appointment_id": "first"},
    "cancel": {"record_id": "first", "reason": "ill"},
    "add_customer": {"first_name": "Grace"},
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_that_fails_before_any_of_its_statements_leaves_nothing(shop, cut_before, verb):
    first = shop.book()
    given = {name: first.id if value == "first" else value for name, value in VERBS[verb].items()}
    heard, before = [], content_of(shop.store)
    shop.subscribe(heard.append)
    for statement in range(200):
        cut_before.at, cut_before.said = statement, 0
        try:
            shop.act(verb, **given)
        except CutError:
            assert content_of(shop.store) == before
            assert heard == []
        else:
            break
    assert statement >= 3  # a record, its audit row and its outbox row
    assert len(content_of(shop.store)["outbox"]) == len(content_of(shop.store)["audit"]) > len(before["audit"])


def test_a_verb_that_cannot_commit_leaves_nothing(shop):
    before = content_of(shop.store)

    @event.listens_for(shop.store._writer, "commit")
    def fail(_):
        raise CutError

    with pytest.raises(CutError):
        shop.book()
    event.remove(shop.store._writer, "commit", fail)
    assert content_of(shop.store) == before
    assert shop.book().status == "confirmed"


def test_what_was_refused_leaves_nothing(shop):
    shop.book(staff_id="ana")
    before = content_of(shop.store)
    with pytest.raises(Refused):
        shop.book(staff_id="ana")
    assert content_of(shop.store) == before


def test_every_step_has_its_outbox_row_that_says_the_same(shop):
    booked = shop.book()
    shop.act("arrive", booked.id)
    steps = "SELECT seq, verb, kind, record_id, changes FROM audit ORDER BY seq"
    unsent = "SELECT audit_seq, verb, kind, record_id, payload FROM outbox WHERE state = 'pending' ORDER BY seq"
    assert shop.rows(steps) == shop.rows(unsent) != []


def test_the_steps_of_one_act_belong_together_and_those_of_the_next_do_not(shop):
    booked = shop.book()
    shop.act("arrive", booked.id)
    acts = [row[0] for row in shop.rows("SELECT act FROM audit ORDER BY seq")]
    firsts = [row[0] for row in shop.rows("SELECT DISTINCT seq FROM audit WHERE seq = act")]
    assert len(acts) > len(set(acts)) == 2
    assert sorted(set(acts)) == sorted(firsts)


def test_the_same_value_twice_is_no_step(shop):
    booked = shop.book()
    with shop.store.write() as unit:
        assert unit.replace("note", booked, replace(booked, updated_at=1)) is booked
        assert unit.changes == Changes()
    assert shop.rows("SELECT count(*) FROM audit") == [(1,)]


def test_a_step_says_what_each_field_was_and_became(shop):
    booked = shop.book()
    with shop.store.write(staff_id="ana") as unit:
        unit.replace("note", booked, replace(booked, notes="left-handed"), why="asked")
    step = "SELECT staff_id, reason, json_extract(changes, '$.notes') FROM audit WHERE verb = 'note'"
    assert shop.rows(step) == [("ana", "asked", '[null,"left-handed"]')]
    assert shop.find(Appointment, booked.id).notes == "left-handed"


def test_a_record_that_is_not_there_is_refused_by_name(shop):
    with shop.store.read() as reader, pytest.raises(Refused, match="there is no appointment “nothing”"):
        reader.get(Appointment, "nothing")


def test_settings_are_kept_until_they_are_changed(shop):
    for value in ("till 1", {"deep": [1, None, True]}, None):
        with shop.store.write() as unit:
            unit.set_setting("kept", value)
            assert unit.setting("kept") == value
    with shop.store.read() as reader:
        assert reader.setting("kept") is None
        assert reader.setting("never kept") is None


def test_numbers_go_up_and_are_not_given_twice_in_a_unit(shop):
    with shop.store.write() as unit:
        first = unit.next_number(tables.appointments)
        unit.add("book", Appointment("a", first, "cut", "zoe", "mel", None, Status.CONFIRMED, 0, 60, "UTC"))
        assert unit.next_number(tables.appointments) == first + 1


def test_a_reader_sees_one_state_however_long_it_looks(shop):
    with shop.store.read() as reader:
        count = tables.appointments.select()
        before = reader.connection.execute(count).fetchall()
        shop.book()
        assert reader.connection.execute(count).fetchall() == before
    assert shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_a_reader_cannot_write(shop):
    with shop.store.read() as reader, pytest.raises(Exception, match="readonly"):
        reader.connection.exec_driver_sql("DELETE FROM profiles")


def test_listeners_hear_of_a_commit_after_it_and_until_they_stop(shop):
    heard = []
    stop = shop.subscribe(lambda changes: heard.append((changes, len(shop.rows("SELECT id FROM appointments")))))
    booked = shop.book()
    assert heard == [(Changes(frozenset({Kind.APPOINTMENT}), frozenset({booked.id})), 1)]
    stop()
    shop.book(staff_id="bob", start=at(12))
    assert len(heard) == 1


def test_a_unit_without_changes_tells_nobody(shop):
    heard = []
    shop.subscribe(heard.append)
    with shop.store.write():
        pass
    assert heard == []


def test_what_follows_from_a_step_is_kept_without_a_step(shop):
    with shop.store.write() as unit:
        kept = unit.keep(None, Profile("p", "Grace"))
        unit.keep(kept, replace(kept, last_name="Kim"))
    assert shop.find(Profile, "p").name == "Grace Kim"
    assert shop.rows("SELECT count(*) FROM audit") == [(0,)]


def test_text_of_any_script_and_length_comes_back_as_it_was(shop):
    texts = ["שלום", "مرحبا", "नमस्ते", "👩‍👩‍👧", "e\u0301", "\u202eab", "<b>&", "=cmd()", "a\r\nb\t", "x" * 10_000]
    for at_, text in enumerate(texts):
        profile = Profile(f"p{at_}", text, text, text, text, text, {"": [text]})
        with shop.store.write() as unit:
            unit.add("add_customer", profile)
        assert replace(shop.find(Profile, profile.id), updated_at=0) == profile


def test_a_letter_that_another_program_gave_this_till_is_its_letter_at_once(tmp_path):
    with closing(Store(tmp_path / "shop.db")) as window, closing(Store(tmp_path / "shop.db")) as connecting:
        with window.write() as unit:
            unit.keep(None, Device("till", "Till", "A", is_this=True))
        with connecting.write() as unit:
            unit.keep(unit.device, replace(unit.device, letter="B"))
        with window.write() as unit:
            assert unit.device.letter == "B"
