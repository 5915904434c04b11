"""Customers: found, written down, corrected, put together, handed their data, erased."""
