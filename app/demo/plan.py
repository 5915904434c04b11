"""The whole plan of the demo shop: pure, and the same for the same moment (but for the ids, which are given)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.core.frozen import frozen
from app.core.questionnaires import capture_answers
from app.core.setup import Setup
from app.core.values import Answer, Appointment, Instant, Json, Questionnaire, QuestionnaireVersion, QueueEntry, Visit
from app.demo.drafts import Diary, Draft
from app.demo.line import Line, give_tickets, past_walk_ins
from app.demo.lives import Life, Step, live_booking, number_life, visit_of
from app.demo.people import People, make_people
from app.demo.scene import scene_bookings, scene_requests, scene_wishes
from app.demo.stage import Stage, set_stage
from app.demo.week import deal_guests, plan_week, plan_workshops

BOOKINGS = 150
"""How many appointments the demo shop has."""
_NEW_WORDING_DAYS = 6
"""Bookings that are older answered the questionnaire's first version (rule 30)."""


@frozen
class Plan:
    """The shop, and what happened to the records of the scene, by time."""

    setup: Setup
    steps: tuple[Step, ...]


def plan_demo_shop(now: Instant, make_id: Callable[[], str]) -> Setup:
    """The demo shop around ``now``, with ids from ``make_id``. What it holds and where it plays: see ``stage``."""
    return make_plan(now, make_id).setup


def make_plan(now: Instant, make_id: Callable[[], str]) -> Plan:
    """The demo shop around ``now`` and the steps behind it."""
    stage = set_stage(now, make_id)
    people = make_people(stage)
    diary = Diary()
    today, others = _drafts(stage, people, diary)
    of_today = [live_booking(stage, draft) for draft in today]
    bookings = _numbered([*of_today, *(live_booking(stage, draft) for draft in others)])
    line = Line(stage, people)
    entries = _numbered([line.live(row) for row in [*past_walk_ins(stage, diary), *stage.scene["queue"]]])
    give_tickets(stage, [*bookings, *entries])
    appointments, answers = _with_answers(stage, [each.record for each in bookings])
    setup = replace(
        stage.offer,
        profiles=people.all,
        appointments=appointments,
        answers=answers,
        queue_entries=tuple(each.record for each in entries if isinstance(each.record, QueueEntry)),
        waitlist_entries=tuple(scene_wishes(stage, people)),
        visits=_visits(stage, [*bookings, *entries]),
    )
    return Plan(setup, _steps([*of_today, *entries[-len(stage.scene["queue"]) :]]))


def _drafts(stage: Stage, people: People, diary: Diary) -> tuple[list[Draft], list[Draft]]:
    """The bookings of the scene, and those around it."""
    today = list(scene_bookings(stage, people))
    for draft in today:
        diary.take(draft)
    today += scene_requests(stage, people, diary)
    workshops = list(plan_workshops(stage, deal_guests(stage, people)))
    return today, workshops + plan_week(stage, diary, people, BOOKINGS - len(today) - len(workshops))


def _numbered(lives: Sequence[Life]) -> list[Life]:
    """Numbers in the order in which the records were made."""
    found = sorted(lives, key=lambda life: life.record.created_at)
    for number, life in enumerate(found, start=1):
        number_life(life, number)
    return found


def _with_answers(
    stage: Stage, records: Sequence[Appointment | QueueEntry]
) -> tuple[tuple[Appointment, ...], tuple[Answer, ...]]:
    appointments: list[Appointment] = []
    answers: list[Answer] = []
    for booking in (each for each in records if isinstance(each, Appointment)):
        definition = next(each for each in stage.offer.definitions if each.id == booking.definition_id)
        forms = stage.offer.questionnaires
        asked = next((each for each in forms if each.id == definition.booking_questionnaire_id), None)
        if asked is None:
            appointments.append(booking)
            continue
        version = _version_then(stage, asked, booking.created_at)
        appointments.append(replace(booking, questionnaire_version_id=version.id))
        said = _say(stage, version)
        answers += capture_answers(
            asked, version, said, booking.created_at, stage.make_id,
            appointment_id=booking.id, profile_id=booking.profile_id,
        )  # fmt: skip
    return tuple(appointments), tuple(replace(each, number=at) for at, each in enumerate(answers, start=1))


def _version_then(stage: Stage, asked: Questionnaire, at: Instant) -> QuestionnaireVersion:
    first, current = asked.versions
    return first if at < stage.now - _NEW_WORDING_DAYS * 86_400 else current


def _say(stage: Stage, version: QuestionnaireVersion) -> dict[int, Json]:
    """What a customer says: the reason always, the rest as it comes."""
    said: dict[int, Json] = {}
    for question in (each for page in version.pages for each in page.questions):
        if question.type == "single_select":
            said[question.id] = stage.dice.choice(question.options)["value"]
        elif question.type == "boolean":
            said[question.id] = stage.dice.random() < 0.7
        elif question.type == "number":
            said[question.id] = stage.dice.randrange(3)
        elif stage.dice.random() < 0.3:
            said[question.id] = stage.dice.choice(stage.scene["wishes"])
    return said


def _visits(stage: Stage, lives: Sequence[Life]) -> tuple[Visit, ...]:
    found = [visit for visit in (visit_of(life, stage.make_id) for life in lives) if visit]
    found += _passing_by(stage)
    found.sort(key=lambda visit: visit.visited_at)
    return tuple(replace(visit, number=number) for number, visit in enumerate(found, start=1))


def _passing_by(stage: Stage) -> Iterator[Visit]:
    """People who came to look around."""
    for minutes in (31, 67, 83, 112):
        at = stage.now - 60 * minutes
        yield Visit(stage.make_id(), 0, stage.here.id, at, notes="Looked around.", created_at=at, updated_at=at)


def _steps(lives: Sequence[Life]) -> tuple[Step, ...]:
    steps = (step for life in lives for step in life.steps)
    return tuple(sorted(steps, key=lambda step: step.at))
