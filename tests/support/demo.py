"""Moments at which a demo shop is planned in tests, and the plans, each made once."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import count
from zoneinfo import ZoneInfo

from app.core.setup import Setup
from app.core.values import Definition
from app.demo import plan_demo_shop


def moment(zone: str, *wall: int) -> int:
    """The instant of a wall time: year, month, day, hour and so on."""
    return int(datetime(*wall, tzinfo=ZoneInfo(zone)).timestamp())  # type: ignore[misc,arg-type]


MELBOURNE = "Australia/Melbourne"
MOMENTS = {
    "noon": moment(MELBOURNE, 2026, 11, 20, 12, 0),
    "ten on the dot": moment(MELBOURNE, 2026, 11, 16, 10, 0),
    "five in the afternoon": moment(MELBOURNE, 2026, 11, 22, 17, 0, 59),
    "three at night": moment(MELBOURNE, 2026, 11, 20, 3, 0),
    "half past eleven at night": moment(MELBOURNE, 2026, 11, 20, 23, 30),
    "clocks go forward": moment(MELBOURNE, 2026, 10, 4, 11, 7),
    "clocks go back": moment(MELBOURNE, 2026, 4, 5, 14, 22),
    "clocks go forward in Berlin": moment("Europe/Berlin", 2026, 3, 29, 13, 0),
    "clocks go back in New York": moment("America/New_York", 2026, 11, 1, 12, 40),
    "29 February": moment(MELBOURNE, 2028, 2, 29, 15, 44),
    "Christmas Day": moment(MELBOURNE, 2026, 12, 25, 12, 0),
    "31 December": moment(MELBOURNE, 2026, 12, 31, 13, 59, 59),
    "New Year in London": moment("Europe/London", 2027, 1, 1, 0, 0),
}
FIRST, LAST = moment("UTC", 2024, 1, 1), moment("UTC", 2036, 12, 31)
"""Between these lies any moment."""


def numbers() -> Callable[[], str]:
    """Ids that are the same in every run."""
    made = count()
    return lambda: f"id-{next(made):05}"


@cache
def planned(now: int) -> Setup:
    """The plan for that moment."""
    return plan_demo_shop(now, numbers())


def service(setup: Setup, handle: str) -> Definition:
    """The service of that handle."""
    return next(each for each in setup.definitions if each.handle == handle)
