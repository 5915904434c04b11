"""Floorwalker: appointments, walk-ins and requests for the front desk of a shop."""

__version__ = "0.1.0"
