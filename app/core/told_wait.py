"""What somebody is told of their wait: a range of minutes, or that it is at once (rule 28).

One rule for all who say it: the desk, the check-in screen, the ticket, the display and the rows of the line.
"""

from __future__ import annotations

from typing import NamedTuple

from app.core.values import Instant

SLACK_SECONDS = 3 * 60
"""Added to the later end of every range: somebody has to find their way to the chair."""


class ToldWait(NamedTuple):
    """A wait of so many whole minutes to so many."""

    least: int
    most: int

    @property
    def is_at_once(self) -> bool:
        """Whether it is no more than the way to the chair, whoever stands before: that is called at once."""
        return not self.least and self.most <= SLACK_SECONDS // 60


def told_wait(since: Instant, first: Instant | None, last: Instant | None) -> ToldWait | None:
    """The wait of somebody who was told at ``since`` that it is their turn from ``first`` to ``last``.

    None where nobody can take them before closing; what lies in the past is no wait.
    """
    if last is None:
        return None
    return ToldWait(*(max(0, at - since) // 60 for at in (last if first is None else first, last)))
