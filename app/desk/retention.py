"""Customers who do not come any more are erased after so many years, where the shop has set that (rule 38)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.wall import DAY
from app.desk.erasing import erase_customer
from app.store.refs import CONNECTED
from app.store.retention import count_long_gone, newest_step_before, set_at
from app.store.retention import long_gone as ids_of_long_gone
from app.store.settings import read_settings

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.store.unit import Reader, Unit

KEY = "keep_customers_years"
YEAR_SECONDS = 31_556_952
"""Of the Gregorian calendar, on an average."""
LONGEST_PAUSE_SECONDS = 60 * DAY
"""Where nobody did anything for longer, the clock may have jumped, and by it everybody would seem long gone."""
TRUSTED_SECONDS = 7 * DAY
"""After a jump, so long: whoever works by a wrong date sees an empty day, and sets the clock."""


def long_gone(reader: Reader) -> int:
    """How many customers have not been here for as long as the shop keeps them; 0 where it keeps them for ever."""
    since = _since(reader)
    return 0 if since is None else count_long_gone(reader.connection, since)


def erase_long_gone(unit: Unit) -> bool:
    """Erase the next one of them; whether there was one. Not before the setting has stood for a day: it may be a slip.

    One in a commit: whatever is pressed meanwhile waits for no more than that.
    """
    since, chosen_at = _since(unit), set_at(unit.connection, KEY)
    if since is None or chosen_at is None or unit.now - chosen_at < DAY:
        return False
    newest = newest_step_before(unit.connection, unit.now - TRUSTED_SECONDS)
    if newest is None or unit.now - newest > LONGEST_PAUSE_SECONDS:
        return False
    found = ids_of_long_gone(unit.connection, since, 1)
    for each in found:
        erase_customer(unit, each)
    return bool(found)


def _since(reader: Reader) -> Instant | None:
    """None also where a remote has the customers too: who does not come here may be coming to another of its shops."""
    years = read_settings(reader.connection).keep_customers_years
    return reader.now - years * YEAR_SECONDS if years and reader.setting(CONNECTED) is None else None
