"""32 processes at a hub of several workers on PostgreSQL: nobody is booked twice, no capacity is exceeded (rule 25).

All of it is raced once; each test says what must have come of its part. What the store holds afterwards is counted
anew, by nothing but the times and buffers in its rows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import closing
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest

from app.core.moments import read_instant
from app.core.values import Appointment
from app.hub.callers import CallerKind, make_token
from app.store.store import Store
from tests.support.hub_at_work import number_of
from tests.support.hub_process import running_hub
from tests.support.rushing import PROCESSES, Ask, rush
from tests.support.server import Server, server
from tests.support.shop_builder import CUSTOMERS, Clock, SmallShop

__all__ = ["server"]

ZONE = "Australia/Melbourne"
TIMES = 2
LONG_TIMES = 40


class Race:
    """A hub, the requests of each part, and what was answered; a day of its own for every round."""

    def __init__(self, shop: SmallShop, times: int) -> None:
        self.shop, self.times = shop, times
        with shop.store.write() as unit:
            self.staff, self.customer = (make_token(unit, "race", kind) for kind in CallerKind)
        self._day = date.today() + timedelta(days=7)
        self.rounds: dict[str, list[list[Ask]]] = {}

    def part(self, name: str, make) -> None:
        """Ask so many rounds of what ``make`` makes of a day."""
        self.rounds[name] = [make(self.next_day()) for _ in range(self.times)]

    def next_day(self) -> date:
        """A day on which nothing is booked yet."""
        self._day += timedelta(days=1)
        return self._day

    def run(self, url: str) -> None:
        """Let them rush."""
        came = iter(rush(url, [asked for rounds in self.rounds.values() for asked in rounds]))
        self.told = {name: [next(came) for _ in rounds] for name, rounds in self.rounds.items()}

    def won(self, name: str) -> list[int]:
        """How many had their way in each round."""
        return [sum(each.status < 300 for each in told) for told in self.told[name]]

    def refused(self, name: str) -> Counter[int]:
        """Of those who had not, how many were told so by which status."""
        return Counter(each.status for told in self.told[name] for each in told if each.status >= 300)

    def booking(self, service: str, day: date, number: int = 0, hour: int = 10, **given) -> dict:
        """The body of a booking of an hour or half of one."""
        end = f"{hour}:30:00" if service in ("cut", "form") else f"{hour + 1:02}:00:00"
        usual = {
            "appointment_definition_id": number_of(service), "profile_id": CUSTOMERS[number % len(CUSTOMERS)],
            "location_id": 13, "timezone": ZONE, "scheduled_start_at": f"{day} {hour:02}:00:00",
            "scheduled_end_at": f"{day} {end.zfill(8)}",
        }  # fmt: skip
        return {**usual, **given}

    def ask(self, body: dict, number: int, path: str = "appointments", method: str = "POST") -> Ask:
        """By a member of staff or by a customer, in turn."""
        return Ask(method, f"/api/v3/{path}", (self.staff, self.customer)[number % 2], body)

    def numbers_of(self, *, service: str, day: date, hours: range, status: str = "confirmed") -> list[int]:
        """Bookings of Ana's of that day that stand already, by their numbers."""
        made = [
            self.shop.book(definition_id=service, staff_id="ana", start=self.at(day, hour), status=status)
            for hour in hours
        ]
        return [each.number for each in made]

    def at(self, day: date, hour: int) -> int:
        """The instant of an hour on the wall of the place."""
        return read_instant(f"{day} {hour:02}:00:00", ZONE)


def one_slot(race):
    return lambda day: [race.ask(race.booking("cut", day, n, assigned_staff_id="ana"), n) for n in range(PROCESSES)]


def after_hours(race):
    """A staff token may book when the shop is closed; that is no leave to book over anybody."""
    return lambda day: [
        Ask("POST", "/api/v3/appointments", race.staff, race.booking("cut", day, n, 21, assigned_staff_id="ana"))
        for n in range(PROCESSES)
    ]


def two_places(race):
    return lambda day: [race.ask(race.booking("class", day, n), n) for n in range(PROCESSES)]


def last_place(race):
    def make(day):
        race.shop.book(definition_id="class", start=race.at(day, 10))
        return [race.ask(race.booking("class", day, n), n) for n in range(PROCESSES)]

    return make


def whoever_is_free(race):
    """Nobody is named, so that Ana and Bob may be taken, each once."""
    return lambda day: [
        Ask("POST", "/v1/sites/main/booking/bookings", (race.staff, race.customer)[n % 2], {
            "serviceId": "cut", "date": str(day), "startTime": "10:00",
            "customer": {"name": "Zoe Lee", "email": f"{CUSTOMERS[n % len(CUSTOMERS)]}@example.com"},
        })
        for n in range(PROCESSES)
    ]  # fmt: skip


def moved_and_booked(race):
    """Half book a time anew, half move what stands at another time of that day, or of the next, to it."""

    def make(day):
        standing = race.numbers_of(service="cut", day=day, hours=range(12, 16))
        there = {"scheduled_start_at": f"{day} 10:00:00", "scheduled_end_at": f"{day} 10:30:00", "timezone": ZONE}
        moves = [race.ask(there, n, f"appointments/{each}", "PUT") for n, each in enumerate(standing * 4)]
        return [*moves, *(race.ask(race.booking("cut", day, n, assigned_staff_id="ana"), n) for n in range(16))]

    return make


def approved(race):
    """Requests for one time, as they may come from outside: all are confirmed at once."""

    def make(day):
        asked = race.numbers_of(service="dye", day=day, hours=range(9, 17, 2), status="requested")
        start = race.at(day, 10)
        for (each,) in race.shop.rows(f"SELECT id FROM appointments WHERE number IN ({','.join(map(str, asked))})"):
            race.shop.change(Appointment, each, scheduled_start_at=start, scheduled_end_at=start + 3600)
        return [
            Ask("PUT", f"/api/v3/appointments/{each}", race.staff, {"status": "confirmed"}) for each in asked * 8
        ]  # fmt: skip

    return make


def buffers_changed(race):
    """A service's buffers change while it is booked: every block is that of the buffers as they are in the end."""

    def make(day):
        answers = [{"questionnaire_question_id": 7, "value": "M"}]
        asked = [race.ask(race.booking("form", day, n, answers=answers), n) for n in range(PROCESSES - 2)]
        path = f"/api/v3/appointment-definitions/{number_of('form')}"
        return [*asked, *(Ask("PUT", path, race.staff, {"buffer_after_minutes": day.day + n}) for n in range(2))]

    return make


PARTS = (
    one_slot, after_hours, two_places, last_place, whoever_is_free, moved_and_booked, approved, buffers_changed,
)  # fmt: skip


@pytest.fixture(
    scope="module", params=[TIMES, pytest.param(LONG_TIMES, marks=[pytest.mark.soak, pytest.mark.timeout(3_600)])]
)
def race(request: pytest.FixtureRequest, server: Server):
    url = server.small_store(lasting=True)
    with closing(SmallShop(Store(url), Clock())) as shop:  # by the clock of the machine, as the hub is
        raced = Race(shop, request.param)
        for part in PARTS:
            raced.part(part.__name__, part(raced))
        with running_hub("--store", url, "--workers", "3") as hub:
            raced.run(hub.url)
            assert hub.stop() == 0
        yield raced


def test_of_all_who_want_one_time_of_somebody_one_gets_it(race):
    assert race.won("one_slot") == [1] * race.times
    assert set(race.refused("one_slot")) == {422}
    assert all(each.body["errors"]["scheduled_start_at"] for each in race.told["one_slot"][0] if each.status == 422)


def test_where_the_shop_is_closed_one_gets_it_as_well(race):
    assert race.won("after_hours") == [1] * race.times


def test_of_all_who_want_a_place_as_many_get_one_as_there_are(race):
    assert race.won("two_places") == [2] * race.times
    assert race.won("last_place") == [1] * race.times


def test_where_nobody_is_named_everybody_who_is_free_is_taken_once(race):
    assert race.won("whoever_is_free") == [2] * race.times
    assert set(race.refused("whoever_is_free")) == {409}


def test_what_is_moved_and_what_is_booked_take_one_time_once(race):
    came = [
        {each.body["data"]["id"] for each in told if each.status < 300} for told in race.told["moved_and_booked"]
    ]  # fmt: skip
    assert [len(each) for each in came] == [1] * race.times


def test_of_requests_for_one_time_one_is_confirmed(race):
    came = [{each.body["data"]["id"] for each in told if each.status < 300} for told in race.told["approved"]]
    assert [len(each) for each in came] == [1] * race.times


def test_nothing_is_ever_answered_with_a_failure(race):
    assert [each for rounds in race.told.values() for told in rounds for each in told if each.status >= 500] == []


def held(race):
    """Every block, with whose it is: out of times and buffers, by nothing of the program. Nobody asked to override."""
    return race.shop.rows(
        "SELECT a.assigned_staff_id, a.definition_id, a.scheduled_start_at - 60 * d.buffer_before_minutes,"
        " a.scheduled_end_at + 60 * d.buffer_after_minutes FROM appointments a JOIN definitions d"
        " ON d.id = a.definition_id WHERE a.status IN ('confirmed', 'arrived', 'completed')"
    )


def test_afterwards_no_minute_of_anybody_is_held_twice(race):
    of_staff = defaultdict(list)
    for staff, _, start, end in held(race):
        of_staff[staff].append((start, end))
    del of_staff[None]
    assert len(of_staff) == 2
    for blocks in of_staff.values():
        assert all(before[1] <= after[0] for before, after in pairwise(sorted(blocks)))


def test_afterwards_no_place_is_held_by_more_than_there_are(race):
    blocks = [(start, end) for _, service, start, end in held(race) if service == "class"]
    full = [(one, two) for one, two in combinations(blocks, 2) if one[0] < two[1] and two[0] < one[1]]
    assert len(full) == 2 * race.times
    assert max(Counter(start for start, _ in blocks).values()) == 2


def test_afterwards_every_block_has_the_buffers_of_its_service(race):
    wrong = (
        "SELECT count(*) FROM appointments a JOIN definitions d ON d.id = a.definition_id"
        " WHERE a.definition_id = 'form'"
        " AND (holds_from, holds_until) IS DISTINCT FROM (scheduled_start_at - 60 * buffer_before_minutes,"
        " scheduled_end_at + 60 * buffer_after_minutes)"
    )
    assert race.shop.rows(wrong) == [(0,)]
    assert race.shop.rows("SELECT count(*) > 9 FROM appointments WHERE definition_id = 'form'") == [(True,)]
