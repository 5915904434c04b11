"""What clients send of customers, and the identities under which other systems know them."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from app.hub.kinds import FILLED_TEXT, one_of
from app.hub.omneo.bodies import Body, Meta, Text, Words
from app.hub.omneo.shop_bodies import Name


class IdentityName(Body):
    """The name that a system, its ``handle``, has for a customer."""

    handle: Name
    identifier: Name


class StoreIdentity(IdentityName):
    """Whose identity it is: by id, or by e-mail address or phone number."""

    model_config = ConfigDict(json_schema_extra=one_of("profile_id", "email", "mobile_phone"))

    profile_id: Text | None = None
    email: Text | None = None
    mobile_phone: Text | None = None


class ProfileBody(Body):
    """A customer as changed; what is left out stays. Identities are added to those that are there."""

    first_name: Words | None = None
    last_name: Words | None = None
    email: Words | None = None
    mobile_phone: Words | None = None
    notes: Words | None = None
    meta: Meta = None
    identities: Annotated[list[IdentityName], Field(default_factory=list, max_length=100)]


class StoreProfile(ProfileBody):
    """A new customer, who needs a name."""

    model_config = ConfigDict(json_schema_extra=one_of("first_name", "last_name", be=FILLED_TEXT))
