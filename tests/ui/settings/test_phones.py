"""A phone number on a form: typed as anybody writes it, shown as its country writes it (rule 39)."""

import pytest
from PySide6.QtTest import QTest

from app.ui.settings.phone_field import PhoneField


@pytest.fixture
def field(qtbot):
    made = PhoneField("place.phone", "Phone", region=lambda: "AU")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("+61390000000", "(03) 9000 0000"), ("+4930901820", "+49 30 901820"), ("ask Ana", "ask Ana"), (None, "")],
)
def test_a_number_is_shown_as_its_country_writes_it_and_anything_else_as_it_was_written(field, kept, shown):
    field.show_value(kept)
    assert field.field.text() == shown


def test_what_somebody_types_stays_as_they_type_it(field):
    told = []
    field.edited.connect(lambda value: (told.append(value), field.show_value(value)))
    field.focus()
    QTest.keyClicks(field.field, "+61390000000")
    assert (field.field.text(), told[-1]) == ("+61390000000", "+61390000000")
