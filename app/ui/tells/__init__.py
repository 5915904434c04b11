"""Telling the staff: in notices, by the system's own, and by a sound."""
