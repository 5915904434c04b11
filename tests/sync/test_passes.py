"""A pass through changes whose rows move between the pages while they are read."""

from __future__ import annotations

import pytest

from app.core.values import Kind
from app.sync.passes import Pass, Position
from app.sync.remote import Abilities, Page, Seen
from app.sync.streams import Stream

THEN, NOW = 1_000_000, 1_000_600
FILTERS = Abilities(filters_updated=True)


def _rows(*changed_at: int) -> tuple[Seen, ...]:
    return tuple(Seen(Kind.APPOINTMENT, str(at), {}, at) for at in changed_at)


@pytest.mark.parametrize(
    ("second", "changed"),
    [(_rows(THEN + 30, THEN + 40), THEN + 40), (_rows(THEN + 40), THEN)],
    ids=["all came", "one was deleted, and the one behind it missed"],
)
def test_what_fell_between_two_pages_is_read_once_more(second: tuple[Seen, ...], changed: int):
    kept = Position(changed=THEN, whole_at=THEN, now=THEN, grew_at=THEN).kept()
    one = Pass(Stream(Kind.APPOINTMENT), kept, FILTERS, NOW, is_whole=False)
    one.hear(Page(_rows(THEN + 10, THEN + 20), cursor=2, total=4), NOW)
    one.hear(Page(second, total=4), NOW)
    assert (one.position.changed, one.position.cursor) == (changed, None)
