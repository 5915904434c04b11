"""What the shop offers, told to a hub by its tills in one piece (rule 36)."""

from tests.support.hub_at_work import number_of

LISTS = ["locations", "staff", "targets", "questionnaires", "appointment_definitions"]


def data(answer):
    return answer.json()["data"]


def offers(hub):
    return data(hub.staff.get("/offers"))


def row_of(hub, listed, handle):
    return next(each for each in offers(hub)[listed] if handle in (each.get("handle"), each["id"]))


def change(hub, listed, row, was=None, **fields):
    body = {"row": {**row, **fields}, "was": was or row, "changed": list(fields)}
    return hub.staff.put(f"/offers/{listed}/{row['id']}", json=body)


def test_all_of_it_is_told_as_a_set_up_file_has_it(hub):
    said = offers(hub)
    assert list(said) == [*LISTS, "changes", "mark", "follows"]
    assert row_of(hub, "appointment_definitions", "cut")["location_ids"] == [13]


def test_what_was_heard_is_in_its_past_and_nothing_else_is(hub):
    change(hub, "appointment_definitions", row_of(hub, "appointment_definitions", "cut"), icon="scissors")
    heard = offers(hub)
    change(hub, "appointment_definitions", row_of(hub, "appointment_definitions", "cut"), icon="comb")
    assert (heard["follows"], offers(hub)["mark"] != heard["mark"]) == (None, True)
    seq, _, rest = heard["mark"].partition("-")
    said = {mark: data(hub.staff.get("/offers", params={"mark": mark}))["follows"] for mark in (
        heard["mark"], offers(hub)["mark"], f"{int(seq) + 99}-{rest}", f"{seq}-{rest[::-1]}", "", "x", "9" * 80,
    )}  # fmt: skip
    assert list(said.values()) == [True, True, False, False, False, False, False]


def test_a_customer_neither_reads_nor_changes_it(hub):
    assert hub.customer.get("/offers").status_code == 403
    assert hub.customer.post("/offers/targets", json={"row": {"id": 1, "handle": "x", "name": "X"}}).status_code == 403


def test_what_is_made_is_numbered_here_and_a_taken_handle_is_refused(hub):
    row = {**row_of(hub, "appointment_definitions", "cut"), "id": 1, "handle": "trim", "name": "Trim"}
    made = hub.staff.post("/offers/appointment_definitions", json={"row": row})
    assert (made.status_code, data(made)["id"] != 1, data(made)["staff_ids"]) == (201, True, row["staff_ids"])
    again = hub.staff.post("/offers/appointment_definitions", json={"row": row})
    assert (again.status_code, list(again.json()["errors"])) == (422, ["handle"])


def test_a_member_keeps_the_id_that_the_till_gave(hub):
    row = {**row_of(hub, "staff", "ana"), "id": "dee", "first_name": "Dee"}
    assert data(hub.staff.post("/offers/staff", json={"row": row}))["id"] == "dee"
    assert hub.staff.post("/offers/staff", json={"row": row}).status_code == 422
    assert hub.staff.delete("/offers/staff/dee").status_code == 204
    assert hub.staff.delete("/offers/staff/dee").status_code == 404


def test_two_changes_are_put_together_and_the_same_one_is_409(hub):
    row = row_of(hub, "appointment_definitions", "cut")
    assert change(hub, "appointment_definitions", row, icon="scissors").status_code == 200
    assert data(change(hub, "appointment_definitions", row, name="Crop"))["icon"] == "scissors"
    answer = change(hub, "appointment_definitions", row, name="Trim")
    assert (answer.status_code, list(answer.json()["errors"])) == (409, ["row"])
    body = {"row": {**row, "name": "Trim"}, "was": row, "changed": ["name"], "over": True}
    assert data(hub.staff.put(f"/offers/appointment_definitions/{row['id']}", json=body))["name"] == "Trim"


def test_a_row_that_cannot_be_read_or_points_nowhere_says_where(hub):
    row = row_of(hub, "appointment_definitions", "cut")
    assert list(change(hub, "appointment_definitions", row, duration_minutes="x").json()["errors"]) == [
        "duration_minutes"
    ]
    lost = change(hub, "appointment_definitions", row, location_ids=[999])
    assert (lost.status_code, "999" in lost.text) == (422, True)
    assert row_of(hub, "appointment_definitions", "cut") == row


def test_what_is_in_use_is_not_deleted(hub):
    hub.staff.post("/appointments", json=hub.booking())
    answer = hub.staff.delete(f"/offers/appointment_definitions/{number_of('cut')}")
    assert (answer.status_code, "cannot be deleted" in answer.text) == (422, True)


def test_the_same_request_with_its_key_is_done_once(hub):
    row = {**row_of(hub, "targets", "sms"), "handle": "mail", "name": "Mail"}
    said = [hub.staff.post("/offers/targets", json={"row": row}, headers={"Idempotency-Key": "k1"}) for _ in "ab"]
    assert data(said[0]) == data(said[1])
    assert [each["handle"] for each in offers(hub)["targets"]].count("mail") == 1


def test_a_form_with_other_questions_is_a_new_version_and_the_old_ones_again_are_the_old_one(hub):
    row = row_of(hub, "questionnaires", "form")
    old = row["versions"][0]
    asked = old["pages"][0]["questions"][0]
    more = {**asked, "id": 77, "mapping_key": "colour", "question": {**asked["question"], "id": 78, "handle": "colour"}}
    new = {**old, "pages": [{**old["pages"][0], "questions": [asked, more]}]}
    changed = data(change(hub, "questionnaires", row, versions=[new]))
    assert (len(changed["versions"]), changed["current_version_id"] != old["id"]) == (2, True)
    back = data(change(hub, "questionnaires", {**row, "versions": [new]}, versions=[old]))
    assert (len(back["versions"]), back["current_version_id"]) == (2, old["id"])
