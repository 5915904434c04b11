"""Measurements, run by `make bench`; see harness.py for how to add one."""
