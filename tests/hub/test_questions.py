"""What booking a definition asks, over the wire (rules 30 and 31)."""

from dataclasses import replace

from app.store.catalogue_write import save_questionnaire
from tests.support.hub_at_work import number_of


def asked(hub, handle):
    return hub.customer.get(f"/appointment-definitions/{number_of(handle)}/questions").json()["data"]


def test_a_service_without_a_form_asks_nothing(hub):
    assert asked(hub, "cut") == {"questionnaire": None, "questions": []}


def test_a_form_is_told_with_the_wording_of_each_question(hub):
    form = asked(hub, "form")
    assert form["questionnaire"] == {"id": 1, "name": "Form", "purpose": "booking"}
    (question,) = form["questions"]
    assert (question["questionnaire_question_id"], question["is_required"]) == (7, True)
    assert question["question"] == {"id": 107, "handle": "size", "name": "Size"}
    assert (question["version"]["label"], question["version"]["type"]) == ("Your size?", "text")
    assert question["visibility_dependencies"] == []


def test_a_condition_names_the_questions_that_it_looks_at(hub):
    condition = {"and": [{"==": [{"var": "answers.colour"}, "red"]}, {"!": {"var": ["size", 0]}}]}
    with hub.shop.store.write() as unit:
        form = unit.catalogue.questionnaires["form"]
        (version,) = form.versions
        (page,) = version.pages
        hidden = replace(page.questions[0], visibility_condition=condition)
        pages = (replace(page, questions=(hidden,)),)
        save_questionnaire(unit, replace(form, versions=(replace(version, pages=pages),)))
    assert asked(hub, "form")["questions"][0]["visibility_dependencies"] == ["colour", "size"]
