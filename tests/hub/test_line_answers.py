"""That what the API says of its answers about walk-ins, wishes, customers and forms is so."""

from app.hub.describing import Many, One, Paged
from app.hub.omneo import line_answers as shown
from app.hub.omneo.shop_answers import DefinitionShown
from tests.support.hub_at_work import number_of

CUT = {"appointment_definition_id": number_of("cut"), "location_id": 13}
STARS = {
    "question": {"handle": "stars", "link_type": "rating", "link_target": "service"},
    "version": {"label": "Stars?", "type": "slider", "validation": {"min": 1, "max": 5}},
}
MADE = [
    ("/appointment-queues", {**CUT, "profile_id": "zoe", "staff_id": "ana"}, shown.QueueShown),
    ("/appointment-waitlists", {**CUT, "profile_id": "zoe"}, shown.WaitlistShown),
    ("/visits", {"location_id": 13, "profile_id": "zoe"}, shown.VisitShown),
    ("/profiles", {"first_name": "New", "identities": [{"handle": "a", "identifier": "b"}]}, shown.ProfileShown),
    ("/identities", {"handle": "pos", "identifier": "1", "profile_id": "zoe"}, shown.IdentityShown),
    ("/questionnaires", {"name": "Stars", "questions": [STARS]}, shown.QuestionnaireShown),
    ("/transactions", {"external_id": "E1", "total": 12.5}, shown.TransactionShown),
    ("/orders", {"order_number": "O1"}, shown.OrderShown),
]


def test_what_is_made_and_listed_is_as_described(hub):
    for path, body, model in MADE:
        made = hub.staff.post(path, json=body)
        assert made.status_code == 201, made.text
        One[model].model_validate_json(made.content, strict=True)
        Paged[model].model_validate_json(hub.staff.get(path).content, strict=True)
        one = hub.staff.get(f"{path}/{made.json()['data']['id']}")
        One[model].model_validate_json(one.content, strict=True)


def test_forms_and_what_is_submitted_are_as_described(hub):
    form = hub.staff.post("/questionnaires", json={"name": "Stars", "questions": [STARS]}).json()["data"]
    path = f"/questionnaires/{form['id']}"
    asked = form["pages"][0]["questions"][0]["questionnaire_question_id"]
    said = {"answers": [{"questionnaire_question_id": asked, "value": 4}], "profile_id": "zoe"}
    made = hub.staff.post(f"{path}/submissions", json=said)
    One[shown.SubmissionShown].model_validate_json(made.content, strict=True)
    Paged[shown.SubmissionShown].model_validate_json(hub.staff.get(f"{path}/submissions").content, strict=True)
    Many[shown.VersionShown].model_validate_json(hub.staff.get(f"{path}/versions").content, strict=True)
    Paged[shown.QuestionShown].model_validate_json(hub.staff.get("/questions").content, strict=True)
    visible = hub.staff.get("/profiles/zoe/appointment-definitions/visibility")
    Paged[DefinitionShown].model_validate_json(visible.content, strict=True)
