"""What was taken last, offered first while nothing is typed. Kept in memory only: customers leave no trace on disk."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.palette.hits import Hit, Sort

MOST = 5


class Recent:
    """The last few hits, the latest first."""

    def __init__(self) -> None:
        self._hits: list[Hit] = []

    def keep(self, hit: Hit) -> None:
        """This one was taken just now. A day is not kept: tomorrow it would be another distance away."""
        if hit.sort is not Sort.DAY:
            others = [each for each in self._hits if each.key != hit.key]
            self._hits = [hit._replace(marks=(), score=0.0), *others][:MOST]

    def before(self, actions: Sequence[Hit]) -> tuple[Hit, ...]:
        """The recent ones that are still possible, then the other actions."""
        possible = {each.key: each for each in actions}
        recent = [possible.get(each.key, each) for each in self._hits]
        shown = [each for each in recent if each.sort is not Sort.ACTION or each.key in possible]
        known = {each.key for each in shown}
        return (*shown, *(each for each in actions if each.key not in known))

    def forget_records(self) -> None:
        """Their names are not to be seen any more: another place's are not meant here, and somebody may be erased."""
        self._hits = [each for each in self._hits if each.sort is Sort.ACTION]
