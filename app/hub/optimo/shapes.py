"""What this API sends and says, as its description tells it."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.hub.describing import why_not
from app.wire.fields import Text

T = TypeVar("T")
StatusWord = Literal["pending", "confirmed", "completed", "cancelled", "no_show"]
Clock = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Day = Annotated[str, StringConstraints(pattern=r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
"""A date that a shop can mean."""


class Meta(BaseModel):
    """Beside every answer."""

    requestId: str  # noqa: N815 - as the wire has it
    timestamp: str


class Told(BaseModel):
    """What went wrong."""

    code: str
    message: str
    details: dict[str, Any]


class Wrong(BaseModel):
    """An error in its envelope."""

    error: Told
    meta: Meta


class Enveloped(BaseModel, Generic[T]):
    """An answer in its envelope."""

    data: T
    meta: Meta


class SlotShown(BaseModel):
    """One start; ``staffId`` names who is free where the service needs somebody."""

    startTime: str  # noqa: N815
    endTime: str  # noqa: N815
    available: bool
    staffId: str | None = None  # noqa: N815
    branchId: str  # noqa: N815


class CustomerShown(BaseModel):
    """Who comes."""

    name: str | None
    email: str | None
    phone: str | None


class BookingShown(BaseModel):
    """One booking, at the wall time of its branch."""

    id: str
    status: StatusWord
    date: str
    startTime: str  # noqa: N815
    endTime: str  # noqa: N815
    customer: CustomerShown
    createdAt: str  # noqa: N815
    serviceId: str  # noqa: N815
    branchId: str  # noqa: N815
    staffId: str | None  # noqa: N815


class PageShown(BaseModel):
    """Where the page stands."""

    total: int
    limit: int
    nextCursor: str | None  # noqa: N815


class BookingPage(BaseModel):
    """One page of bookings."""

    data: list[BookingShown]
    meta: Meta
    pagination: PageShown


class Given(BaseModel):
    """What a client sends; unknown keys are ignored."""

    model_config = ConfigDict(extra="ignore", strict=True)


class CustomerGiven(Given):
    """Who books."""

    name: Annotated[Text, Field(min_length=1, max_length=500)]
    email: Annotated[Text, Field(max_length=320)] | None = None
    phone: Annotated[Text, Field(max_length=64)] | None = None


class BookingGiven(Given):
    """What makes a booking."""

    service_id: Text = Field(alias="serviceId")
    date: Day
    start_time: Clock = Field(alias="startTime")
    customer: CustomerGiven
    staff_id: Text | None = Field(None, alias="staffId")
    branch_id: Text | None = Field(None, alias="branchId")
    notes: Annotated[Text, Field(max_length=65_535)] | None = None


class StatusGiven(Given):
    """Where a booking is to stand."""

    status: StatusWord


_WORDS = {
    400: "The request cannot be so", 401: "No key, or none that is in force", 403: "The key may not do this",
    404: "Nothing has that id", 408: "The body took too long", 409: "The time is taken, or the step is not possible",
    413: "The body is too large", 429: "More calls than the key has", 503: "The store does not answer",
}  # fmt: skip
PROBLEMS: dict[int | str, dict[str, Any]] = {status: why_not(Wrong, words) for status, words in _WORDS.items()}
"""For ``Router(responses=…)``."""
