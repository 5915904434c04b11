"""``/openapi.json`` is true, and so is what Omneo publishes: schemathesis finds nothing against a real hub."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.hub.callers import CallerKind
from app.hub.document import operations
from tests.support.conforming import PHASES, conform
from tests.support.hub_at_work import HubAtWork, number_of
from tests.support.shop_builder import SmallShop, open_small_shop

LONG = 60
STEPS = {"show": 200, "update": 200, "destroy": 204}
MADE: dict[str, Callable[[HubAtWork], dict[str, Any]]] = {
    "appointments.store": lambda hub: hub.booking(),
    "appointment-queues.store": lambda _: {"appointment_definition_id": number_of("cut"), "location_id": 13},
    "appointment-waitlists.store": lambda _: {
        "appointment_definition_id": number_of("cut"), "location_id": 13, "profile_id": "zoe",
    },
    "appointment-definitions.store": lambda _: {
        "handle": "wash", "name": "Wash", "duration_minutes": 15, "booking_type": "instant", "normal_hours": [],
    },
    "questionnaires.store": lambda _: {"name": "How was it?"},
    "locations.store": lambda _: {"name": "Geelong", "phone": "+61352000000"},
    "staff.store": lambda _: {"first_name": "Dee"},
    "profiles.store": lambda _: {"first_name": "Kim"},
    "identities.store": lambda _: {"handle": "till", "identifier": "8", "profile_id": "zoe"},
    "targets.store": lambda _: {"name": "Mail"},
    "visits.store": lambda _: {"location_id": 13},
    "transactions.store": lambda _: {"receipt_ref": "R1"},
    "orders.store": lambda _: {"order_number": "W1"},
}  # fmt: skip
"""What makes one of each thing that can be made."""
PUBLISHED = Path(__file__).parents[1] / "data" / "omneo_appointments.openapi.json"
pytestmark = pytest.mark.timeout(3600)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.soak)])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallShop]:
    """A small shop; on a server in the long runs alone."""
    if request.param == "sqlite":
        opened = open_small_shop(tmp_path)
        yield opened
        opened.close()
    else:
        yield request.getfixturevalue("recycled").open_small_shop()


def test_schemathesis_finds_nothing(hub: HubAtWork) -> None:
    fuzzed = conform(hub.url, hub.token(), examples=1, phases=("fuzzing",))
    walked = conform(hub.url, hub.token(), examples=30, phases=("stateful",), mode="positive")
    assert fuzzed.findings + walked.findings == []
    assert fuzzed.server_errors + walked.server_errors == []
    assert {"fuzzing", "stateful"} <= fuzzed.phases | walked.phases


@pytest.mark.soak
@pytest.mark.parametrize("kind", CallerKind)
@pytest.mark.parametrize("phase", PHASES[1:])
def test_schemathesis_finds_nothing_in_an_hour(hub: HubAtWork, kind: CallerKind, phase: str) -> None:
    seen = conform(hub.url, hub.token(kind), examples=LONG, phases=(phase,))
    assert seen.findings == []
    assert seen.server_errors == []
    assert phase in seen.phases


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/appointments", "GET, POST"), ("/appointments/1", "DELETE, GET, PUT"),
        ("/appointment-definitions/1/locations/1", "DELETE, GET, PUT"), ("/auth/verify", "GET"),
    ],
)  # fmt: skip
def test_a_method_that_a_path_does_not_take_is_told_which_it_does(hub: HubAtWork, path: str, methods: str) -> None:
    answer = hub.staff.request("OPTIONS", path)
    assert (answer.status_code, answer.headers["Allow"]) == (405, methods)


def test_every_operation_says_who_is_let_in(hub: HubAtWork) -> None:
    said = hub.staff.get(f"{hub.url}/openapi.json").json()
    open_ones = [path for path, _, each in operations(said) if "security" not in each]
    assert open_ones == ["/api/health"]
    assert said["components"]["securitySchemes"].keys() == {"bearer", "key"}


@pytest.mark.parametrize("made", MADE)
def test_the_links_of_what_is_made_lead_to_it(hub: HubAtWork, made: str) -> None:
    said = hub.staff.get(f"{hub.url}/openapi.json").json()
    by_id = {each["operationId"]: (path, method) for path, method, each in operations(said)}
    path, _ = by_id[made]
    answer = hub.staff.post(f"{hub.url}{path}", json=MADE[made](hub))
    links = said["paths"][path]["post"]["responses"]["201"]["links"]
    assert answer.status_code == 201
    walked = {name: _follow(hub, by_id, link, answer.json()) for name, link in links.items() if name in STEPS}
    assert walked == {name: STEPS[name] for name in walked}
    assert "show" in walked


def _follow(hub: HubAtWork, by_id: dict[str, tuple[str, str]], link: dict[str, Any], said: dict[str, Any]) -> int:
    path, method = by_id[link["operationId"]]
    for name, pointer in link["parameters"].items():
        value: Any = said
        for part in pointer.removeprefix("$response.body#/").split("/"):
            value = value[part]
        path = path.replace(f"{{{name}}}", str(value))
    return hub.staff.request(method, f"{hub.url}{path}", json={} if method == "put" else None).status_code


def test_what_omneo_publishes_holds(hub: HubAtWork) -> None:
    _check_published(hub, 2, ("examples", "fuzzing"))


@pytest.mark.soak
def test_what_omneo_publishes_holds_in_an_hour(hub: HubAtWork) -> None:
    _check_published(hub, LONG, PHASES)


def _check_published(hub: HubAtWork, examples: int, phases: tuple[str, ...]) -> None:
    hub.shop.change_service("cut", meta={"colour": "red"}, notify_reminder_offset_hours=24)
    seen = conform(f"{hub.url}/api", hub.token(), examples=examples, phases=phases, document=_published(hub))
    assert seen.findings == []
    assert seen.server_errors == []
    assert seen.reached(201) == {"POST /v3/appointments"}
    assert seen.reached(200) == {"GET /v3/appointments"}


def _published(hub: HubAtWork) -> dict[str, Any]:
    """The document, with bookings that this shop takes as its examples."""
    document: dict[str, Any] = json.loads(PUBLISHED.read_text())
    asked = hub.booking(
        appointment_definition_id=number_of("form"), assigned_staff_id=None, meta={"colour": "red"},
        answers=[{"questionnaire_question_id": 7, "value": "38"}],
    )  # fmt: skip
    requested = hub.booking(
        appointment_definition_id=number_of("dye"), profile_id="max", scheduled_end_at="2026-05-11 11:00:00",
    )  # fmt: skip
    bodies = [hub.booking(assigned_staff_id="bob", meta=["vip"]), asked, requested]
    store = document["paths"]["/v3/appointments"]["post"]
    content = store["requestBody"]["content"]["application/json"]
    content["examples"] = {f"booking {at}": {"value": body} for at, body in enumerate(bodies)}
    return document
