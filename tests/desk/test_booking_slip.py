"""What a customer takes home of a booking."""

import pytest

from app.core.booking_slip import BookingWords, lay_out_booking
from app.core.errors import Refused
from app.core.refusals import Code
from app.core.ticket_slip import Part
from tests.support.shop_builder import at


@pytest.fixture
def printing(shop):
    shop.act("set_setting", "ticket_printer", value="network:10.0.0.7:9100")
    return shop


def test_a_slip_says_what_where_when_and_with_whom_and_nobodys_name(printing):
    booked = printing.book(start=at(11), staff_id="ana")
    order = printing.look("booking_slip", booked.id)
    slip = order.slip
    assert (slip.service, slip.place, slip.start, slip.staff) == ("Cut", "Melbourne", at(11), "Ana Ng0")
    assert (order.printer, order.paper) == ("network:10.0.0.7:9100", 80)
    assert "Zoe" not in repr(slip)


def test_its_code_is_that_by_which_the_booking_is_opened_and_by_which_its_customer_arrives(printing):
    booked = printing.book(start=at(11), staff_id="ana")
    code = printing.look("booking_slip", booked.id).slip.code
    assert printing.look("code_of", code, "mel").id == booked.id
    assert printing.look("kiosk_code", code, "mel").hits[0].appointment_id == booked.id


def test_a_request_says_that_it_is_none_yet_and_a_booking_without_a_member_names_none(printing):
    asked = printing.look("booking_slip", printing.book(definition_id="dye", start=at(12), staff_id="bob").id).slip
    assert asked.is_request
    lines = lay_out_booking(asked, BookingWords("12:00", "Monday", "", "not yet", "show this"))
    assert [each.text for each in lines if each.part is Part.PLAIN] == ["not yet", "show this"]


def test_it_may_be_printed_as_often_as_anybody_wants_and_leaves_nothing_behind(printing):
    booked = printing.book(start=at(11), staff_id="ana")
    before = printing.rows("SELECT count(*) FROM audit")
    assert printing.look("booking_slip", booked.id) == printing.look("booking_slip", booked.id)
    assert printing.rows("SELECT count(*) FROM ticket_jobs") == [(0,)]
    assert printing.rows("SELECT count(*) FROM audit") == before


def test_a_till_without_a_printer_says_so(shop):
    with pytest.raises(Refused) as refused:
        shop.look("booking_slip", shop.book(start=at(11), staff_id="ana").id)
    assert refused.value.reasons[0].code is Code.NO_PRINTER
