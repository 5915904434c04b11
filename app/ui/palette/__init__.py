"""The command palette: one field that finds customers, bookings, walk-ins, days and everything that can be done."""
