"""From the booking page to a draft and back: what was chosen and typed, and the page as it was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.booking.draft import Draft, answers_by_id
from app.ui.scene import BookingWish

if TYPE_CHECKING:
    from app.ui.booking.page import BookingPage


def draft_of(page: BookingPage) -> Draft:
    """Everything on the page that a person has put there."""
    place, option, customer = page.scene.place, page.times.option, page.customer
    new = customer.new.fields() if customer.is_new else {}
    return Draft(
        place_id=place.id if place else "",
        definition_id=page.offer.meant_id,
        staff_id=page.offer.staff_id or "",
        day=page.days.day.isoformat(),
        start=option.start if option else None,
        end=option.end if option else None,
        override_reason=page.times.override_reason or "",
        profile_id=customer.profile_id or "",
        typed="" if customer.profile_id else customer.search.text(),
        new={name: said for name, said in new.items() if said},
        answers={str(key): said for key, said in page.questions.given().items()},
        notes=page.notes.text(),
        transaction=page.receipts.transaction.text(),
        order=page.receipts.order.text(),
    )


def wish_of(draft: Draft) -> BookingWish:
    """What the page begins with; what is over by now is chosen anew."""
    return BookingWish(
        draft.start, draft.staff_id or None, draft.definition_id or None, draft.profile_id or None, draft.end
    )


def forget(page: BookingPage, profile_id: str) -> None:
    """Nothing stays of whoever was erased while a booking for them was being made."""
    if page.has_draft and page.customer.profile_id == profile_id:
        page.keeper.drop()
        page.go_on_with(Draft())


def bring_back(page: BookingPage, draft: Draft) -> None:
    """Go on with a draft that was kept, and say so."""
    page.go_on_with(draft)
    say_kept(page)


def say_kept(page: BookingPage) -> None:
    """Say that what is on the page was begun before, where there is anything that could be taken for the next one's."""
    if page.has_draft:
        page.kept.say(page.customer.name)


def say_discarded(page: BookingPage, draft: Draft) -> None:
    """Say that what was there is given up, with the way back; nothing where nobody would miss it."""
    if draft.is_worth_keeping:
        said, then = QCoreApplication.translate("BookingPage", "Booking discarded"), partial(page.return_to, draft)
        page.scene.say(said, "plain", words.verb_word("undo"), then, is_own=True)


def take_up(page: BookingPage, draft: Draft) -> None:
    """Put the rest of it back, once the page has begun with the wish."""
    page.notes.write(draft.notes)
    page.receipts.write(draft.transaction, draft.order)
    page.questions.take_up(answers_by_id(draft))
    page.times.reason.setText(draft.override_reason)
    day = draft.local_day
    if draft.start is None and day is not None and day >= page.scene.today and day != page.days.day:
        page.days.choose(day)
    if not draft.profile_id:
        page.customer.take_up(draft.typed, draft.new)
