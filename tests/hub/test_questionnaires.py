"""Forms over the wire: made, changed, answered (seeds 000 and 001; rules 18, 30-32)."""

import pytest

from app.core.handles import free_handle
from app.core.values import Kind
from tests.support.hub_at_work import number_of


def question(handle, kind="text", **given):
    """A question in full, as a form is read."""
    words = {name: given.pop(name) for name in ("options", "validation", "label") if name in given}
    link = {name: given.pop(name) for name in ("link_type", "link_target", "link_write_policy") if name in given}
    return {
        "question": {"handle": handle, "name": handle.title(), **link},
        "version": {"label": f"{handle}?", "type": kind, **words}, **given,
    }  # fmt: skip


STARS = question(
    "stars", "slider", is_required=True, validation={"min": 1, "max": 5}, link_type="rating", link_target="service"
)
CONDITION = "visibility_condition"
FORM = {"name": "How was it", "purpose": "post_visit", "questions": [STARS, question("why")]}


@pytest.fixture
def form(hub):
    """A form of two questions."""
    answer = hub.staff.post("/questionnaires", json=FORM)
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]


def asked(form):
    return [each for page in form["pages"] for each in page["questions"]]


def submit(hub, form, *values, client=None, **given):
    ids = [each["questionnaire_question_id"] for each in asked(form)]
    answers = [
        {"questionnaire_question_id": at, "value": value} for at, value in zip(ids, values, strict=False) if value
    ]
    return (client or hub.staff).post(f"/questionnaires/{form['id']}/submissions", json={"answers": answers, **given})


def test_a_form_has_a_handle_a_version_and_its_questions(hub, form):
    assert (form["handle"], form["version"], form["purpose"]) == ("how-was-it", 1, "post_visit")
    assert [(each["mapping_key"], each["is_required"]) for each in asked(form)] == [("stars", True), ("why", False)]
    assert hub.staff.get(f"/questionnaires/{form['id']}").json()["data"] == form
    assert hub.staff.post("/questionnaires", json=FORM).json()["data"]["handle"] == "how-was-it-2"


@pytest.mark.parametrize(("name", "handle"), [("Größe wählen", "groe-wahlen"), ("كيف كان", "questionnaire")])
def test_a_form_has_the_handle_that_a_till_would_have_given_it(hub, name, handle):
    given = hub.staff.post("/questionnaires", json=FORM | {"name": name}).json()["data"]["handle"]
    assert given == handle == free_handle(name, (), Kind.QUESTIONNAIRE)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({}, "name"),
        ({"name": "F", "handle": "form"}, "handle"),
        ({"name": "F", "purpose": "fun"}, "purpose"),
        ({"name": "F", "questions": [{"question_id": 999}]}, "questions.0.question_id"),
        ({"name": "F", "questions": [{"question_handle": "nope"}]}, "questions.0.question_handle"),
        ({"name": "F", "questions": [{"is_required": True}]}, "questions.0.question_id"),
        ({"name": "F", "questions": [question("a"), question("a")]}, "questions.a"),
        ({"name": "F", "questions": [question("a", "slider")]}, "questions.a"),
        (
            {"name": "F", "questions": [question("a", visibility_condition={"no": 1})]},
            f"questions.a.{CONDITION}",
        ),
        ({"name": "F", "pages": [{"questions": [question("a", "choice")]}]}, "pages.0.questions.0.version.type"),
    ],
)
def test_what_cannot_be_asked_is_refused_by_its_place(hub, given, field):
    answer = hub.staff.post("/questionnaires", json=given)
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


def test_other_questions_are_a_new_version_and_the_same_are_none(hub, form):
    path = f"/questionnaires/{form['id']}"
    same = hub.staff.put(path, json={"pages": form["pages"], "name": "Tell us"}).json()["data"]
    assert (same["version"], same["name"], same["pages"]) == (1, "Tell us", form["pages"])
    other = hub.staff.put(path, json={"questions": [STARS, question("why", label="Why so?")]}).json()["data"]
    assert (other["version"], [each["version"] for each in other["versions"]]) == (2, [1, 2])
    before, after = asked(form), asked(other)
    assert [each["id"] for each in after] == [each["id"] for each in before]
    assert after[0]["question_version_id"] == before[0]["question_version_id"]
    assert (after[1]["version"]["version"], after[1]["question_id"]) == (2, before[1]["question_id"])
    listed = hub.staff.get(f"{path}/versions").json()["data"]
    assert [(each["version"], each["is_current"]) for each in listed] == [(1, False), (2, True)]


def test_a_question_is_asked_by_two_forms(hub, form):
    stars = asked(form)[0]
    body = {"name": "Again", "questions": [{"question_id": stars["question_id"]}, {"question_handle": "why"}]}
    again = asked(hub.staff.post("/questionnaires", json=body).json()["data"])
    assert [each["question_id"] for each in again] == [each["question_id"] for each in asked(form)]
    assert again[0]["questionnaire_question_id"] != stars["questionnaire_question_id"]


def test_every_question_is_listed_once(hub, form):
    handles = [each["handle"] for each in hub.staff.get("/questions").json()["data"]]
    assert sorted(handles) == ["size", "stars", "why"]
    (stars,) = hub.staff.get("/questions?filter[link_type]=rating").json()["data"]
    assert hub.staff.get(f"/questions/{stars['id']}").json()["data"]["current_version"]["label"] == "stars?"
    assert hub.staff.get("/questions/9999").status_code == 404
    page = hub.staff.get("/questions?page[size]=2&sort=-handle").json()
    assert ([each["handle"] for each in page["data"]], page["meta"]["total"]) == (["why", "stars"], 3)


def test_a_booking_keeps_the_version_that_it_was_asked(hub):
    form = hub.staff.get("/questionnaires?filter[handle]=form").json()["data"][0]
    booked = hub.booking(appointment_definition_id=number_of("form"), assigned_staff_id=None)
    booked["answers"] = [{"questionnaire_question_id": 7, "value": "M"}]
    made = hub.staff.post("/appointments", json=booked).json()["data"]
    changed = hub.staff.put(f"/questionnaires/{form['id']}", json={"questions": [question("size", label="How big?")]})
    assert changed.json()["data"]["version"] == 2
    (kept,) = hub.staff.get(f"/appointments/{made['id']}").json()["data"]["answers"]
    assert (kept["question_label"], kept["questionnaire_version_id"]) == ("Your size?", 1)
    assert (kept["answerable_type"], kept["mapping_status"], kept["mapped_field"]) == ("appointment", "mapped", "notes")


def test_what_is_submitted_is_pinned_and_is_a_rating_itself(hub, form):
    answer = submit(hub, form, 5, "Friendly", profile_id="zoe")
    assert answer.status_code == 201, answer.text
    made = answer.json()["data"]
    assert (made["profile"]["first_name"], made["questionnaire_version_id"]) == ("Zoe", form["current_version_id"])
    stars, why = made["answers"]
    assert (stars["value"], stars["mapping_status"], stars["mappable_type"]) == ("5", "mapped", "rating")
    assert (why["value"], why["mapping_status"], why["mapped_at"]) == ("Friendly", "none", None)
    assert hub.staff.get(f"/questionnaires/{form['id']}/submissions").json()["data"] == [made]


def test_what_does_not_fit_is_refused_by_its_answer(hub, form):
    assert list(submit(hub, form).json()["errors"]) == ["answers"]
    assert list(submit(hub, form, 9).json()["errors"]) == ["answers.0.value"]
    strange = {"answers": [{"questionnaire_question_id": 9999, "value": 1}]}
    answer = hub.staff.post(f"/questionnaires/{form['id']}/submissions", json=strange)
    assert set(answer.json()["errors"]) == {"answers", "answers.0.value"}
    for given, field in (({"profile_id": "x"}, "profile_id"), ({"appointment_id": 99}, "appointment_id")):
        assert list(submit(hub, form, 5, **given).json()["errors"]) == [field]


LINKED = [
    ("profile", "last_name", "always", "mapped"),
    ("profile", "first_name", "if_empty", "skipped"),
    ("profile", "shoe_size", None, "failed"),
    ("appointment", "notes", None, "mapped"),
    ("transaction", "status", None, "mapped"),
    ("transaction", "total", None, "failed"),
    ("interaction", "call", "never", "skipped"),
    ("connection", "facebook", None, "failed"),
]


def test_answers_go_where_they_belong_and_say_so(hub):
    paid = hub.staff.post("/transactions", json={"external_id": "T1"}).json()["data"]
    booked = hub.staff.post("/appointments", json=hub.booking(transaction={"id": paid["id"]})).json()["data"]
    questions = [
        question(f"q{at}", link_type=kind, link_target=target, link_write_policy=policy)
        for at, (kind, target, policy, _) in enumerate(LINKED)
    ]
    form = hub.staff.post("/questionnaires", json={"name": "All", "questions": questions}).json()["data"]
    made = submit(hub, form, *[f"A{at}" for at in range(len(LINKED))], appointment_id=booked["id"]).json()["data"]
    assert [each["mapping_status"] for each in made["answers"]] == [status for *_, status in LINKED]
    assert made["answers"][2]["mapping_error"] == "“shoe_size” cannot be written on the profile"
    after = hub.staff.get(f"/appointments/{booked['id']}").json()["data"]
    assert (after["profile"]["last_name"], after["profile"]["first_name"]) == ("A0", "Zoe")
    assert (after["notes"], after["transaction"]["status"], after["answers"]) == ("A3", "A4", [])


def test_customers_answer_what_is_asked_and_see_their_own(hub, form):
    assert submit(hub, form, 4, client=hub.customer, profile_id="zoe").status_code == 201
    path = f"/questionnaires/{form['id']}"
    assert hub.customer.get(f"{path}/submissions").status_code == 403
    assert len(hub.customer.get(f"{path}/submissions?filter[profile_id]=zoe").json()["data"]) == 1
    assert hub.customer.put(path, json={"name": "Mine"}).status_code == 403
    hub.staff.put(path, json={"is_active": False})
    assert hub.customer.get(path).status_code == 404
    assert (submit(hub, form, 4).status_code, submit(hub, form, 4, client=hub.customer).status_code) == (422, 404)


def test_a_booking_that_is_deleted_leaves_its_submissions(hub, form):
    booked = hub.staff.post("/appointments", json=hub.booking()).json()["data"]
    submit(hub, form, 4, appointment_id=booked["id"])
    assert hub.staff.delete(f"/appointments/{booked['id']}").status_code == 204
    (left,) = hub.staff.get(f"/questionnaires/{form['id']}/submissions?filter[profile_id]=zoe").json()["data"]
    assert (left["appointment_id"], len(left["answers"])) == (None, 1)


def test_a_form_that_nobody_answered_is_deleted(hub, form):
    assert hub.staff.delete(f"/questionnaires/{form['id']}").status_code == 204
    assert hub.staff.get(f"/questionnaires/{form['id']}").status_code == 404
    assert hub.staff.delete(f"/questionnaires/{form['id']}").status_code == 404


def test_a_form_that_is_asked_or_was_answered_stays(hub, form):
    assert hub.staff.delete("/questionnaires/1").status_code == 422
    assert submit(hub, form, "3", "nice").status_code == 201
    assert hub.staff.delete(f"/questionnaires/{form['id']}").json()["errors"].keys() == {"id"}


def test_forms_are_listed_by_what_is_asked(hub, form):
    for query, wanted in (
        ("", ["form", "how-was-it"]), ("filter[purpose]=post_visit", ["how-was-it"]), ("filter[is_active]=0", []),
        ("filter[name]=Form", ["form"]), ("filter[search]=was", ["how-was-it"]), ("sort=-id", ["how-was-it", "form"]),
        (f"filter[current_version_id]={form['current_version_id']}", ["how-was-it"]),
    ):  # fmt: skip
        found = hub.staff.get(f"/questionnaires?{query}").json()["data"]
        assert [each["handle"] for each in found] == wanted, query
