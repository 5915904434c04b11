"""What keeps a check-in screen from telling strangers anything: how much is typed, and how often it may be wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.called import is_contact

LEAST_DIGITS = 4
"""The end of a phone number that finds a booking has at least so many."""
LEAST_LETTERS = 4
MOST_HITS = 3
"""More bookings than this are not shown: more has to be typed."""
LONGEST = 60
"""Characters of what is typed or scanned beyond these are nobody's name, number or code."""
TRIES = 6
TRIES_SECONDS = 300.0
"""So many tries that find nothing within this make the screen look for nobody until the first of them is over."""


def initials_of(name: str) -> str:
    """What is shown of somebody: “I. H.”; of one name alone its first letter. Never more than two letters.

    Nothing of an address or a number by which somebody without a name is called.
    """
    if is_contact(name):
        return ""
    parts = [part for part in name.split() if part[0].isalnum()]
    chosen = parts[:1] + parts[-1:] if len(parts) > 1 else parts
    return " ".join(f"{part[0].upper()}." for part in chosen)


@dataclass(slots=True)
class Tries:
    """Tries that found nobody. Times are seconds of any clock that only goes forward.

    What found somebody forgives nothing: one code of one's own must not pay for guessing at those of others.
    """

    _failed: list[float] = field(default_factory=list)

    def fail(self, at: float) -> None:
        """A try found nobody."""
        self._failed = [*self._recent(at), at]

    def wait(self, at: float) -> float:
        """For how many seconds nobody is looked for; 0 for no wait."""
        recent = self._recent(at)
        return recent[-TRIES] + TRIES_SECONDS - at if len(recent) >= TRIES else 0.0

    def _recent(self, at: float) -> list[float]:
        return [each for each in self._failed if at - each < TRIES_SECONDS]
