"""Tables as they come: in any encoding, with any delimiter, under headings in several languages."""

from datetime import date

import pytest

from app.core import csv_fields, csv_lines
from app.core.csv_fields import BOOKING, CUSTOMER, guess_columns, plain
from app.core.csv_table import read_table
from app.core.csv_values import RowError, date_of, date_order, length_of, names_of, status_of, time_of
from app.core.errors import BadInput

FIGURES = str.maketrans("0123456789", "".join(chr(0x660 + each) for each in range(10)))
"""The figures of Arabic for the others."""
TEXT = "Vorname;Nachname;Straße\nJürgen;Groß;Weg 1\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found(encoding):
    assert read_table(TEXT.encode(encoding)).rows[0].cells == ("Jürgen", "Groß", "Weg 1")


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(mark):
    assert read_table(TEXT.replace(";", mark).encode()).delimiter == mark


def test_the_line_that_spreadsheets_write_for_each_other_is_no_heading():
    table = read_table("sep=;\r\nName;Notes\r\nIda, 4;x\r\n".encode("utf-8-sig"))
    assert (table.headings, table.delimiter, table.rows[0].line) == (("Name", "Notes"), ";", 3)


def test_names_in_any_script_are_told_apart():
    assert plain("قص A") != plain("صبغ A")
    assert plain("Größe (cm)") == plain("GROSSE cm")


@pytest.mark.parametrize("data", [b"", b"Name\n", b"PK\x03\x04\0\0", b"\n\n"])
def test_what_is_no_table_is_refused(data):
    with pytest.raises(BadInput):
        read_table(data)


def test_headings_are_told_apart_and_short_rows_are_rows():
    table = read_table(b"Name,Name,\na,b,c\nd\n")
    assert table.headings == ("Name", "Name (2)", "#3")
    assert table.rows[1].cells == ("d",)


@pytest.mark.parametrize(
    ("headings", "fields", "wanted"),
    [
        (["First name", "Surname", "E-mail", "Mobile"], CUSTOMER, {"first_name", "last_name", "email", "mobile_phone"}),
        (["Vorname", "Nachname", "Handy"], CUSTOMER, {"first_name", "last_name", "mobile_phone"}),
        (["Prénom", "Nom de famille", "Courriel"], CUSTOMER, {"first_name", "last_name", "email"}),
        (["Datum", "Uhrzeit", "Leistung", "Kunde", "Dauer (min)"], BOOKING,
         {"date", "time", "service", "name", "duration"}),
        (["الاسم الأول", "اسم العائلة", "البريد الإلكتروني", "رقم الجوال"], CUSTOMER,
         {"first_name", "last_name", "email", "mobile_phone"}),
        (["اسم العميل", "التاريخ", "الوقت", "الخدمة", "الفرع", "الموظف", "المدة (دقائق)", "حالة الحجز"], BOOKING,
         {"name", "date", "time", "service", "location", "staff", "duration", "status"}),
        (["رقم الحجز", "لون"], CUSTOMER, set()),
        (["Colour", "Shoe size"], CUSTOMER, set()),
    ],
)  # fmt: skip
def test_columns_are_guessed_from_headings(headings, fields, wanted):
    assert guess_columns(headings, fields).keys() == wanted


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("14:30", 870), ("2:05 pm", 845), ("12 AM", 0), ("9.15", 555), ("2026-05-11T10:00", 600), ("2 p.m.", 840),
        ("9:15 Ana", 555), ("2:30 م", 870), ("12:05 صباحًا", 5), ("3 مساءً", 900), ("2026/5/11، 10:00", 600),
    ],
)  # fmt: skip
def test_times_are_read_as_they_are_written_in_figures_of_any_script(cell, minutes):
    assert time_of(cell) == time_of(cell.translate(FIGURES)) == minutes


def test_one_date_proves_the_order_of_all():
    assert date_order(["01/02/2026", "01/31/2026"]) == "mdy"
    assert date_of("01/02/2026", "mdy").month == 1


@pytest.mark.parametrize(
    ("read", "cell"), [(time_of, "25:00"), (length_of, "long"), (status_of, "perhaps"), (status_of, "No")]
)
def test_nonsense_is_said(read, cell):
    with pytest.raises(RowError):
        read(cell)


@pytest.mark.parametrize("cell", ["31/12/2026", "31\u200f/12\u200f/2026", "2026-12-31"])
def test_dates_are_read_in_the_figures_of_any_script(cell):
    for written in (cell, cell.translate(FIGURES)):
        assert date_of(written, date_order([written])) == date(2026, 12, 31)


def test_a_year_of_another_calendar_is_no_date():
    with pytest.raises(RowError):
        date_of("1447/06/01", "ymd")


@pytest.mark.parametrize(("cell", "minutes"), [("45 دقيقة", 45), ("1:30", 90), ("1 ساعة و 30 د", 90), ("1 h 30", 90)])
def test_lengths_are_read_in_arabic_too(cell, minutes):
    assert length_of(cell) == length_of(cell.translate(FIGURES)) == minutes


@pytest.mark.parametrize(("cell", "status"), [("مؤكد", "confirmed"), ("لم يحضر", "no_show"), ("ملغى", "cancelled")])
def test_states_are_read_in_arabic_too(cell, status):
    assert status_of(cell).name == status.upper()


def test_a_table_of_windows_in_arabic_is_told_from_a_western_one():
    table = read_table("الاسم;الهاتف\nليلى;0123\n".encode("cp1256"))
    assert (table.encoding, table.headings) == ("cp1256", ("الاسم", "الهاتف"))


def test_a_whole_name_is_taken_apart_either_way():
    assert names_of("Holm, Ida") == names_of("Ida Holm") == ("Ida", "Holm")
    assert names_of("حداد، ليلى") == ("ليلى", "حداد")


def test_an_apostrophe_that_guards_a_cell_from_a_spreadsheet_is_no_part_of_it():
    assert read_table(b"Phone,Name\n'+61 400,'t Hooft\n").rows[0].cells == ("+61 400", "'t Hooft")


def test_a_stray_quote_makes_its_own_row_wrong_and_no_other():
    table = read_table(b'name,notes\nAnn Bee,"5 foot\n' + b"Bob Cee,x\n" * 500)
    assert (len(table.rows), [(row.line, row.cells) for row in table.rows if row.wrong]) == (
        501, [(2, ("Ann Bee", '"5 foot'))],
    )  # fmt: skip


@pytest.mark.parametrize("last", [b'"late"', b'"late', b'6"'])
def test_rows_up_to_the_next_quote_are_rows(last):
    table = read_table(b'date,name,notes\n1.5.,Ann,"5 foot\n2.5.,Bob,ok\n3.5.,Cyd,ok\n4.5.,Dee,' + last + b"\n")
    assert [(row.line, row.cells[1]) for row in table.rows] == [(2, "Ann"), (3, "Bob"), (4, "Cyd"), (5, "Dee")]
    assert table.rows[0].wrong == "open_quote"


@pytest.mark.parametrize(
    "notes",
    ["Tea, no milk\nallergic to nuts, and dust", "one\r\n\r\ntwo, three", 'she said ""hi""\n1,80 m tall', "\n,\n"],
)
def test_notes_of_several_lines_are_one_cell(notes):
    table = read_table(f'name,notes\nAnn,"{notes}"\nBob,x\n'.encode())
    assert [row.cells[0] for row in table.rows] == ["Ann", "Bob"]
    assert table.rows[0].cells[1] == notes.replace('""', '"').strip()
    assert not any(row.wrong for row in table.rows)


def test_several_cells_of_several_lines_in_a_row_are_read():
    table = read_table(b'name,"hair\ncolour",notes\nAnn,"dark\nbrown","likes tea\nand cake"\nBob,red,\n')
    assert [row.cells for row in table.rows] == [("Ann", "dark\nbrown", "likes tea\nand cake"), ("Bob", "red", "")]


def test_a_heading_with_an_open_quote_is_refused_with_its_line():
    with pytest.raises(BadInput, match="line 2: its quotes are not closed"):
        read_table(b'\nname,"notes\nAnn,x\n')


@pytest.mark.parametrize("line", [b'a,"b,c\n', b'a","b\n', b'",\n', b'a,"",b,"c ""\n'])
def test_a_line_is_looked_at_twice_at_the_most_however_many_stray_quotes_there_are(line, monkeypatch):
    looked: list[str] = []
    real = csv_lines._after
    monkeypatch.setattr(csv_lines, "_after", lambda text, *rest, **how: looked.append(text) or real(text, *rest, **how))
    text = "name,phone,notes\n" + line.decode() * 2_000
    assert "".join(each.text for each in csv_lines.records_in(text, ",")) == text
    assert len(looked) <= 2 * 2_001


def test_a_nul_here_and_there_leaves_its_row_alone_and_what_is_no_text_is_told_by_its_line():
    assert read_table(b"name,notes\nAnn\0 Bee,hi\nBob Cee,ho\n").rows[1].cells == ("Bob Cee", "ho")
    with pytest.raises(BadInput, match="from line 2 on"):
        read_table(b"name\n" + b"\0" * 100)
    with pytest.raises(BadInput, match="no text"):
        read_table("name,notes\nAnn,x\n".encode("utf-16-le"))


@pytest.mark.parametrize("line", ["a" * 40_000, "abcdefghij " * 4_000, ",".join(f"Ida{at}" for at in range(6_000))])
def test_a_file_that_is_no_table_is_looked_at_at_once_however_long_its_first_line_is(line, monkeypatch):
    compared = []
    likeness = csv_fields.SequenceMatcher

    def watched(junk, heading, word):
        compared.append(len(heading))
        return likeness(junk, heading, word)

    monkeypatch.setattr(csv_fields, "SequenceMatcher", watched)
    table = read_table(f"{line}\nx\n".encode())
    assert guess_columns(table.headings, CUSTOMER) == {}
    assert len(compared) < 100_000
    assert max(compared, default=0) < 40


def test_no_two_columns_are_called_the_same():
    assert read_table(b"Name,Name (3),Name\nIda,x,y\n").headings == ("Name", "Name (3)", "Name (3) (3)")
