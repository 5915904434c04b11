"""A person erased at a hub: nothing that it keeps for its own work tells who it was, in a file and on a server."""

from sqlalchemy import select

from app.core.values import Target
from app.hub.notifier import Notifier
from app.store import tables
from tests.hub.test_questionnaires import question, submit

SECRETS = (
    "Quetzal", "Wyvernhold", "q.wyvern@secret.example", "61491570156", "gluten", "loud dogs", "R-4711", "R-4712",
    "SO-8821", "phoenix", "Unicornish",
)  # fmt: skip


def kept(shop):
    """Which of the secrets stand in any row of any table."""
    with shop.store.read() as reader:
        said = "\n".join(
            str(tuple(row))
            for table in tables.metadata.tables.values()
            for row in reader.connection.execute(select(table))
        )
    return [each for each in SECRETS if each in said]


class Asked:
    """Asks with a key of its own each time, so that the hub keeps each answer."""

    def __init__(self, hub):
        self.hub, self.count = hub, 0

    def __call__(self, path, **body):
        self.count += 1
        answer = self.hub.staff.post(path, json=body, headers={"Idempotency-Key": f"k{self.count}"})
        assert answer.status_code == 201, answer.text
        return answer.json()["data"]


def live(hub):
    """Somebody of whom the hub hears all that its API can say of a person."""
    ask, shop = Asked(hub), hub.shop
    shop.change(Target, "sms", url="http://127.0.0.1:9/")
    shop.change_service("cut", confirmed_target_id="sms", notify_confirmed_offset_hours=0)
    person = {"email": "q.wyvern@secret.example", "mobile_phone": "+61491570156", "notes": "gluten"}
    who = ask("/profiles", first_name="Quetzal", last_name="Wyvernhold", **person)["id"]
    paid = ask("/transactions", external_id="phoenix", receipt_ref="R-4711", status="gluten")
    ordered = ask("/orders", order_number="SO-8821")
    about = {"transaction": {"id": paid["id"]}, "order": {"id": ordered["id"]}}
    booked = ask("/appointments", **hub.booking(profile_id=who, notes="loud dogs", meta={"crm": "phoenix"}, **about))
    Notifier(shop.store).send_due()
    service = hub.booking()["appointment_definition_id"]
    at = {"appointment_definition_id": service, "location_id": 13}
    ask("/appointment-waitlists", profile_id=who, notes="loud dogs", **at)
    ask("/appointment-queues", profile_id=who, notes="loud dogs", **at)
    asked = [question("q0"), question("q1", link_type="transaction", link_target="receipt_ref")]
    form = hub.staff.post("/questionnaires", json={"name": "All", "questions": asked}).json()["data"]
    submit(hub, form, "Unicornish", "R-4712", appointment_id=booked["id"])
    return who


def test_before_everything_of_them_can_be_found(hub):
    live(hub)
    assert set(kept(hub.shop)) == set(SECRETS)


def test_afterwards_no_row_tells_who_it_was(hub):
    hub.shop.act("erase_customer", live(hub))
    assert kept(hub.shop) == []


def test_answers_about_others_are_kept(hub):
    hub.staff.post("/transactions", json={"receipt_ref": "R-1"}, headers={"Idempotency-Key": "other"})
    hub.shop.act("erase_customer", live(hub))
    assert hub.shop.rows("SELECT key FROM idempotency_keys") == [("other",)]
