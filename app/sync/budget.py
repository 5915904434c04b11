"""So many calls in a minute and in a month: what a plan allows, kept by whoever keeps the connection."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Lock

from app.core.values import Json
from app.sync.failures import Limited

RESERVE = 0.05
"""The share of a month that only acts of the desk may use: what is polled for stops before."""


@dataclass
class Budget:
    """What is left of a plan. Threads may share it; ``state`` is kept and given back over restarts."""

    per_minute: int
    per_month: int
    month: str = ""
    used: int = 0
    _last: deque[float] = field(default_factory=deque)
    _lock: Lock = field(default_factory=Lock)

    def take(self, now: float, *, is_act: bool) -> None:
        """Count one call. Raises ``Limited`` where there is none left: of this minute, or of this month."""
        with self._lock:
            self._turn(now)
            while self._last and not now - 60 < self._last[0] <= now:
                self._last.popleft()
            if self.used >= (self.per_month if is_act else self.per_month * (1 - RESERVE)):
                raise Limited("the calls of this month are used up", _until_next_month(now))
            if len(self._last) >= self.per_minute:
                raise Limited("the calls of this minute are used up", max(0.1, self._last[0] + 60 - now))
            self._last.append(now)
            self.used += 1

    def seconds_between(self, now: float) -> float:
        """How far apart calls must be, so that what is left lasts to the end of the month."""
        with self._lock:
            self._turn(now)
            left = self.per_month * (1 - RESERVE) - self.used
        return max(60 / self.per_minute, _until_next_month(now) / left if left > 0 else _until_next_month(now))

    @property
    def state(self) -> dict[str, Json]:
        """What is to be kept."""
        return {"month": self.month, "used": self.used}

    def restore(self, state: Json) -> None:
        """Go on where it was left."""
        if isinstance(state, dict) and isinstance(state.get("used"), int) and isinstance(state.get("month"), str):
            self.month, self.used = str(state["month"]), int(str(state["used"]))

    def _turn(self, now: float) -> None:
        month = datetime.fromtimestamp(now, UTC).strftime("%Y-%m")
        if month > self.month:  # a clock that is put back gives nothing back
            self.month, self.used = month, 0


@dataclass
class Pace:
    """How often a remote is asked for news: as often as one likes, or as its budget bears."""

    budget: Budget | None
    _not_before: float = 0.0

    def may_ask(self, now: float) -> bool:
        """Whether it is time again. A clock that is put back far does not stop it for ever."""
        return self.budget is None or not now < self._not_before < now + 86_400

    def asked(self, now: float, used_before: int) -> None:
        """So many calls have been spent on news: the next are due when those are earned again."""
        if self.budget is not None:
            self._not_before = now + (self.budget.used - used_before) * self.budget.seconds_between(now)

    @property
    def used(self) -> int:
        """The calls of this month so far."""
        return self.budget.used if self.budget is not None else 0


def _until_next_month(now: float) -> float:
    at = datetime.fromtimestamp(now, UTC)
    following = datetime(at.year + at.month // 12, at.month % 12 + 1, 1, tzinfo=UTC)
    return following.timestamp() - now


PLANS = {"starter": (10, 1_000), "professional": (20, 5_000), "agency": (60, 50_000)}
"""Calls in a minute and in a month, as OptimoCMS sells them."""
DEFAULT_PLAN = "agency"
