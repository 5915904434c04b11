"""What both sides changed (rule 36)."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.merge import merge_fields

BASE = {"notes": "old", "start": 10, "staff": None}


def test_what_only_the_remote_changed_is_taken_over():
    assert merge_fields(BASE, BASE, {**BASE, "notes": "theirs"}) == ({**BASE, "notes": "theirs"}, ())


def test_different_fields_are_merged():
    merged = merge_fields(BASE, {**BASE, "start": 20}, {**BASE, "notes": "theirs"})
    assert merged == ({**BASE, "start": 20, "notes": "theirs"}, ())


def test_the_same_field_in_both_is_a_conflict_with_both_values():
    merged = merge_fields(BASE, {**BASE, "start": 20}, {**BASE, "start": 30})
    assert merged == ({**BASE, "start": 20}, (("start", 10, 20, 30),))


def test_the_same_change_on_both_sides_is_none():
    both = {**BASE, "start": 20}
    assert merge_fields(BASE, both, both) == (both, ())


def test_true_is_not_one():
    assert merge_fields({"flag": 1}, {"flag": 1}, {"flag": True}).fields["flag"] is True


def test_fields_that_differ_by_nature_are_theirs():
    merged = merge_fields({"updated_at": 1}, {"updated_at": 2}, {"updated_at": 3}, ignore={"updated_at"})
    assert merged == ({"updated_at": 3}, ())


versions = st.dictionaries(st.sampled_from("abc"), st.sampled_from([None, 0, 1, True, "x"]))


@given(versions, versions, versions)
def test_every_field_comes_from_a_side_and_conflicts_are_symmetric(base, ours, theirs):
    merged, mirrored = merge_fields(base, ours, theirs), merge_fields(base, theirs, ours)
    assert all(value in (ours.get(name), theirs.get(name)) for name, value in merged.fields.items())
    assert [one.field for one in merged.conflicts] == [one.field for one in mirrored.conflicts]


@given(versions, versions)
def test_a_side_that_changed_nothing_gives_way(base, theirs):
    merged = merge_fields(base, base, theirs)
    assert merged.conflicts == ()
    assert all(repr(merged.fields[name]) == repr(theirs.get(name)) for name in merged.fields)
