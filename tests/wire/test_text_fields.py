"""Every field that takes text takes any text, and gives it back as it was."""

from typing import Any, get_args, get_origin

import pytest
from pydantic import AfterValidator

from app.wire import fields, question_rows, record_rows, shop_rows
from app.wire.fields import Row
from app.wire.setup_writer import write_setup
from tests.support.setup_files import whole_shop
from tests.support.setup_reading import read

ROWS: dict[str, type[Row]] = {
    "locations": shop_rows.LocationRow, "staff": shop_rows.StaffRow, "targets": shop_rows.TargetRow,
    "questionnaires": question_rows.QuestionnaireRow, "appointment_definitions": shop_rows.DefinitionRow,
    "profiles": record_rows.ProfileRow, "transactions": record_rows.ReceiptRow, "orders": record_rows.OrderRow,
    "appointments": record_rows.AppointmentRow, "appointment_queues": record_rows.QueueRow,
    "appointment_waitlists": record_rows.WaitlistRow, "visits": record_rows.VisitRow,
}  # fmt: skip
TEXTS = {
    "many scripts": "نظام 大家 ไทย ε🙂é\u202e",
    "line ends and tabs": "a\r\nb\tc\u2028",
    "marks that combine": "e\u0301\u0302",
    "what other programs act on": "=1+1<b>&amp;'\"\\;--",
}


def text_fields(row: type[Row]) -> list[str]:
    """The fields that hold free text: not times, handles, or words of a list."""
    plain = {name: field for name, field in row.model_fields.items() if get_origin(field.annotation) is not list}
    names = [name for name, field in plain.items() if any(map(_is_text, (field, *get_args(field.annotation))))]
    return [name for name in names if not name.endswith(("_at", "_until", "_from"))]


def _is_text(annotated: Any) -> bool:
    metadata = getattr(annotated, "metadata", None) or getattr(annotated, "__metadata__", ())
    return any(isinstance(each, AfterValidator) and each.func is fields._text for each in metadata)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ROWS)
def test_ten_thousand_characters_in_every_text_of_a_row_are_kept(name: str, text: str) -> None:
    shop, said = whole_shop(), (TEXTS[text] * 10_000)[:10_000]
    shop[name][0].update(dict.fromkeys(text_fields(ROWS[name]), said))
    written = write_setup(read(shop))[name][0]
    assert {key for key in text_fields(ROWS[name]) if written[key] != said} == set()


def test_the_fields_are_found() -> None:
    assert text_fields(record_rows.ProfileRow) == ["first_name", "last_name", "email", "mobile_phone", "notes"]
    assert sum(len(text_fields(row)) for row in ROWS.values()) > 40
