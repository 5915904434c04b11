"""Breaks, days off, and the worklist of bookings that they leave uncovered."""
