"""The page that a desk lives on: the day's calendar, the line, what is due and what waits for approval."""
