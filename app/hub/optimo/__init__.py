"""The OptimoCMS booking API: a site is a group of locations, a branch a location, a service a definition."""

from __future__ import annotations

from app.hub.routing import Router


def routers() -> tuple[Router, ...]:
    """Every route."""
    from app.hub.optimo import bookings, slots

    return (slots.router, bookings.router)
