"""The day calendar: a column for each member of staff, every booking drawn, for mouse, finger, keyboard and ear."""

from app.ui.calendar.view import CalendarView

__all__ = ["CalendarView"]
