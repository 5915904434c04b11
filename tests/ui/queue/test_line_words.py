"""What the rows and the accent button say of who can be served now: nobody is called free who is not."""

from dataclasses import replace

from app.desk.views import Doing, StaffNow
from app.ui.queue.rows import line_row
from app.ui.queue.saying import call_next_words
from tests.support import sample_views as sample

VIEW = sample.queue_view()
NEXT, LATER = VIEW.line[2:]
FREE = {"Dev Patel": StaffNow(Doing.FREE)}


def said(item):
    return [bit.text for bit in line_row(item, VIEW, FREE).bits]


def test_nobody_is_free_for_somebody_whom_the_forecast_finds_no_time_for():
    hopeless = replace(LATER, forecast_from=None, forecast_until=None, forecast_staff="Dev Patel")
    assert said(hopeless)[-1] == "not before closing"


def test_somebody_is_free_for_who_can_begin_within_the_minute():
    soon = replace(LATER, forecast_from=VIEW.now + 40, forecast_until=VIEW.now + 300, forecast_staff="Dev Patel")
    assert said(soon)[-1] == "Dev is free"
    assert said(replace(soon, forecast_from=VIEW.now + 60))[-1] != "Dev is free"


def test_the_button_names_who_is_waited_for_where_somebody_is_with_them():
    call = replace(VIEW.next_call, staff_id=None, staff="")
    mine = replace(NEXT, able=("staff-dev",), staff_id="staff-dev", staff="Dev Patel")
    view = replace(VIEW, line=(mine,), in_service=(replace(LATER, state="in_service", staff="Dev Patel"),))
    assert call_next_words(call, view) == "Call next · A015 to Dev, once free"
    assert call_next_words(call, replace(view, in_service=())) == "Call next · A015 · nobody is free"


def test_the_button_says_for_how_long_nobody_is_free():
    call = replace(VIEW.next_call, staff_id=None, staff="", short_minutes=45)
    line = (replace(NEXT, able=("staff-dev",)),)
    view = replace(VIEW, line=line)
    assert call_next_words(call, view) == "Call next · A015 · nobody has 45 min free now"
    assert call_next_words(replace(call, short_minutes=0), view) == "Call next · A015 · nobody is free"
