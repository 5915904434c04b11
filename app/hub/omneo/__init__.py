"""The Omneo v3 API as the hub speaks it, one module for each resource."""

from __future__ import annotations

from app.hub.routing import Router


def routers() -> tuple[Router, ...]:
    """Every resource's routes."""
    from app.hub.omneo import (
        appointments,
        auth,
        availability,
        changes,
        definition_children,
        definitions,
        identities,
        location_profiles,
        locations,
        offers,
        profile_appointments,
        profiles,
        question_bank,
        questionnaires,
        questions,
        queues,
        receipt_routes,
        staff,
        targets,
        tills,
        visits,
        waitlists,
    )

    modules = (
        appointments,
        auth,
        availability,
        changes,
        definition_children,
        definitions,
        identities,
        location_profiles,
        locations,
        offers,
        profile_appointments,
        profiles,
        question_bank,
        questionnaires,
        questions,
        queues,
        receipt_routes,
        staff,
        targets,
        tills,
        visits,
        waitlists,
    )
    return tuple(module.router for module in modules)
