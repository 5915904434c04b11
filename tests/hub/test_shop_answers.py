"""That what the API says of its answers about the shop is so."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.hub.describing import Many, One, Paged
from app.hub.omneo import shop_answers as shown
from app.hub.omneo import slot_answers
from tests.support.hub_at_work import number_of

CUT = f"/appointment-definitions/{number_of('cut')}"
OFF = {"name": "Off", "start_at": "2026-05-20", "end_at": "2026-05-21", "is_closed": True}
DAY = {"location_id": 13, "date": "2026-05-11"}
DAYS = {"location_id": 13, "start_date": "2026-05-11", "end_date": "2026-05-12", "staff_id": "ana"}


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ("/appointment-definitions", Paged[shown.DefinitionShown]),
        (CUT, One[shown.DefinitionShown]),
        (f"/appointment-definitions/{number_of('form')}", One[shown.DefinitionShown]),
        (f"{CUT}/locations", Many[shown.DefinitionPlaceShown]),
        (f"{CUT}/staff", Many[shown.DefinitionStaffShown]),
        (f"{CUT}/normal-hours", Many[shown.HourShown]),
        (f"{CUT}/special-hours", Many[shown.SpecialHourShown]),
        (f"{CUT}/questions", One[shown.QuestionsShown]),
        ("/profiles/ana/normal-hours", Many[shown.OwnHourShown]),
        ("/locations", Paged[shown.LocationShown]),
        ("/locations/13", One[shown.LocationShown]),
        ("/locations/13/profiles", Paged[shown.AssignmentShown]),
        ("/staff", Paged[shown.StaffShown]),
        ("/staff/ana", One[shown.StaffShown]),
        ("/targets", Paged[shown.TargetShown]),
        ("/tills", Many[shown.TillShown]),
    ],
)
def test_what_is_read_is_as_described(hub, path, model):
    hub.staff.post(f"{CUT}/staff", json={"staff_id": "ana"})
    for owner in (CUT, "/profiles/ana"):
        hub.staff.post(f"{owner}/special-hours", json=OFF)
    hub.staff.post("/tills", json={"name": "Front"})
    answer = hub.staff.get(path)
    assert answer.status_code == 200
    model.model_validate_json(answer.content, strict=True)


@pytest.mark.parametrize(
    ("what", "body", "model"),
    [
        ("available-slots", DAY, slot_answers.DayAnswer),
        ("available-slots-range", DAYS, slot_answers.RangeAnswer),
        ("available-staff", DAY, slot_answers.FreeStaffAnswer),
    ],
)
def test_free_times_are_as_described(hub, what, body, model):
    answer = hub.staff.post(f"{CUT}/{what}", json=body)
    model.model_validate_json(answer.content, strict=True)


def test_changes_of_one_service_at_one_time_lose_none_of_each_other(hub):
    def add(minute):
        body = {"day_of_week": "SUN", "available_from": f"18:{minute:02}", "available_until": "19:00"}
        return hub.staff.post(f"{CUT}/normal-hours", json=body).status_code

    with ThreadPoolExecutor(8) as many:
        assert set(many.map(add, range(24))) == {201}
    assert len(hub.staff.get(f"{CUT}/normal-hours").json()["data"]) == 7 + 24
