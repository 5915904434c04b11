"""What clients send of customers, and the identities under which other systems know them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from app.hub.omneo.bodies import Body, Meta, Text, Words

LONGEST_NAME = 255
Name = Annotated[Text, Field(min_length=1, max_length=LONGEST_NAME)]


class IdentityName(Body):
    """The name that a system, its ``handle``, has for a customer."""

    handle: Name
    identifier: Name


class StoreIdentity(IdentityName):
    """Whose identity it is: by id, or by e-mail address or phone number."""

    profile_id: Text | None = None
    email: Text | None = None
    mobile_phone: Text | None = None


class ProfileBody(Body):
    """A customer, new or changed; of a change, what is left out stays. Identities are added to those that are there."""

    first_name: Words | None = None
    last_name: Words | None = None
    email: Words | None = None
    mobile_phone: Words | None = None
    notes: Words | None = None
    meta: Meta = None
    identities: Annotated[list[IdentityName], Field(default_factory=list, max_length=100)]
