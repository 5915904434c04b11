"""The page that lists bookings: every filter, any order, as many as there are, and what is shown as a file."""
