"""PINs without their secrets: what may be one, and how long somebody waits after wrong ones.

A try is counted before it is judged, so that a till that is switched off in between has counted it.
"""

from __future__ import annotations

from dataclasses import replace

from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.values import Instant
from app.core.worded import Worded

LEAST, MOST = 4, 8
"""How many digits a PIN has."""
FREE_TRIES = 3
"""So many wrong ones in a row cost nothing."""
FIRST_PAUSE = 30
LONGEST_PAUSE = 3600
"""Seconds; each wrong one after the free ones doubles the pause up to there."""
_RUNS = "0123456789012345678", "9876543210987654321"


@frozen
class Tries:
    """How often in a row a member's PIN was tried, when last, and until when nobody may try it again."""

    failures: int
    tried_at: Instant
    locked_until: Instant | None = None


def is_pin(text: str) -> bool:
    """Whether it can be a PIN at all; what cannot, such as what a scanner sends, is no try."""
    return LEAST <= len(text) <= MOST and text.isascii() and text.isdigit()


def check_new(text: str) -> str:
    """The PIN, when it may be chosen. Raises ``BadInput`` where it is none, or the first that anybody would try."""
    right = Worded("{least} to {most} digits", least=LEAST, most=MOST)
    if not is_pin(text):
        raise BadInput("pin", "this is no PIN", right)
    if len(set(text)) == 1 or any(text in run for run in _RUNS):
        raise BadInput(
            "pin",
            "this PIN would be guessed at once",
            Worded("{digits} that are neither all the same nor a row", digits=right),
        )
    return text


def pause_after(failures: int) -> int:
    """Seconds until the next try after so many wrong ones in a row."""
    over = failures - FREE_TRIES
    return 0 if over <= 0 else min(LONGEST_PAUSE, FIRST_PAUSE << min(over - 1, 10))


def with_clock(tries: Tries, now: Instant) -> Tries:
    """The tries by a clock that may have been set back since: then the pause begins anew, as long as it was."""
    if now >= tries.tried_at:
        return tries
    return _paused(replace(tries, tried_at=now))


def wait_of(tries: Tries, now: Instant) -> int:
    """Seconds for which nobody may try; 0 when somebody may."""
    at_most = with_clock(tries, now).locked_until
    return 0 if at_most is None else max(0, at_most - now)


def count_try(tries: Tries, now: Instant) -> Tries:
    """As if the try that begins now were a wrong one."""
    return _paused(Tries(tries.failures + 1, now))


def _paused(tries: Tries) -> Tries:
    pause = pause_after(tries.failures)
    return replace(tries, locked_until=tries.tried_at + pause if pause else None)
