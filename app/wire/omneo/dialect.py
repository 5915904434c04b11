"""What differs between those who speak Omneo v3: the original and the hub, which takes a little more."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from app.core.frozen import frozen
from app.core.values import Json, Kind

PATHS = {
    Kind.APPOINTMENT: "/appointments",
    Kind.QUEUE_ENTRY: "/appointment-queues",
    Kind.WAITLIST_ENTRY: "/appointment-waitlists",
    Kind.PROFILE: "/profiles",
    Kind.VISIT: "/visits",
    Kind.LOCATION: "/locations",
    Kind.DEFINITION: "/appointment-definitions",
    Kind.QUESTIONNAIRE: "/questionnaires",
}
"""Where the records of each kind are. Staff are found below the locations."""


def path_of(kind: Kind, remote_id: object) -> str:
    """Where one record is, whatever its id is made of."""
    return f"{PATHS[kind]}/{quote(str(remote_id), safe='')}"


def forms_answered(form: Mapping[str, Json]) -> str:
    """Where the answers to the questionnaire of a form are, which the guide names and shows no body of."""
    return f"{path_of(Kind.QUESTIONNAIRE, form.get('questionnaire_id'))}/submissions"


@frozen
class Dialect:
    """How one of them wants to be spoken to, as its probe found out."""

    is_hub: bool = False
    """It takes ``undo``, ``recall``, ``reason`` and ``override_reason``, and counts visits by itself."""
    meta_is_list: bool = False
    """It takes ``meta`` as a list of strings."""
