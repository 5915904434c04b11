"""What the settings can make of questionnaires: all of it goes out in an export and comes in again by set-up."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.answers import TYPES
from app.core.errors import BadInput
from app.core.values import Page, Question, Questionnaire
from app.desk.import_setup import export_setup
from app.store import tables
from app.ui.settings.question_words import CHOICES, links, policies, purposes, types
from app.wire.setup_writer import write_setup
from tests.support.setup_reading import read
from tests.support.shop_builder import open_small_shop

WHOLE = {"min": 1, "max": 5}
LIMITS = {
    **dict.fromkeys(("text", "textarea", "multi_select"), WHOLE), "number": {"min": 0.5, "max": 2.5}, "slider": WHOLE,
    "date": {"min": "2026-05-11", "max": "2026-05-12"},
    "datetime": {"min": "2026-05-11 10:00", "max": "2026-05-11 12:00"},
}  # fmt: skip
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    made = open_small_shop(tmp_path_factory.mktemp("shop"))
    yield made
    made.close()


def questions():
    """One of every type, and one of every place where an answer can go, written whenever it can be."""
    made = [("text", link, policy) for link, _ in links() for policy, _ in policies()]
    made += [(kind, "none", None) for kind, _ in types()]
    return tuple(
        Question(
            0, 0, 0, f"q {at}", "Q", "Q?", kind, f"q_{at}", is_required=True, link_type=link, link_target="notes",
            link_write_policy=policy, validation=LIMITS.get(kind, {}),
            options=({"value": "a", "label": "A"},) if kind in CHOICES else (), visibility_condition={"var": "q_0"},
        )
        for at, (kind, link, policy) in enumerate(made)
    )  # fmt: skip


def exported(shop):
    with shop.store.read() as reader:
        return write_setup(export_setup(reader))["questionnaires"]


def is_taken_again(rows):
    return write_setup(read(json.dumps({"questionnaires": rows}, allow_nan=False)))["questionnaires"] == rows


def test_every_type_is_offered():
    assert {kind for kind, _ in types()} == TYPES


@pytest.mark.parametrize("purpose", [purpose for purpose, _ in purposes()])
def test_a_form_for_anything_that_is_offered_is_exported_and_set_up_again(shop, purpose):
    form = Questionnaire("", 0, "", f"For {purpose}", purpose=purpose, versions=())
    made = shop.act("change_offer", None, form, pages=(Page("One", questions=questions()), Page()))
    rows = exported(shop)
    assert is_taken_again(rows)
    assert next(row["purpose"] for row in rows if row["handle"] == made.handle) == purpose


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    handle=st.text(max_size=3), texts=st.text(max_size=5), default=ANYTHING, condition=ANYTHING, option=ANYTHING,
    kind=st.sampled_from(sorted(TYPES)), purpose=st.sampled_from(["booking", "post_visit", "feedback", "survey"]),
)  # fmt: skip
def test_a_form_is_either_refused_or_set_up_again(shop, handle, texts, default, condition, option, kind, purpose):
    asked = Question(
        0, 0, 0, handle, texts, texts, kind, texts, default_value=default, visibility_condition=condition,
        options=({"value": option},), validation={"min": 1, "max": 5},
    )  # fmt: skip
    form = Questionnaire("", 0, "", "Odd", purpose=purpose, versions=())
    try:
        made = shop.act("change_offer", None, form, pages=(Page(texts, questions=(asked,)),))
    except BadInput:
        return
    try:
        assert is_taken_again(exported(shop))
    finally:
        shop.act("remove_offer", made)


def test_what_an_older_version_called_feedback_is_asked_after_the_visit(shop):
    made = shop.act("change_offer", None, Questionnaire("", 0, "", "Old", purpose="post_visit", versions=()))
    with shop.store.write() as unit:
        unit.connection.execute(tables.questionnaires.update().values(purpose="feedback"))
        unit.change_catalogue()
    assert is_taken_again(rows := exported(shop))
    assert [row["purpose"] for row in rows if row["handle"] == "old"] == ["post_visit"]
    with pytest.raises(BadInput, match="no form is for that"):
        shop.act("change_offer", made, replace(made, purpose="feedback"))


def test_a_purpose_that_others_ask_for_is_shown_and_kept(shop):
    made = shop.act("change_offer", None, Questionnaire("", 0, "", "Survey", purpose="survey", versions=()))
    assert dict(purposes(made.purpose))["survey"] == "Something else (survey)"
    assert shop.act("change_offer", made, replace(made, name="Ours")).purpose == "survey"
