"""What went wrong is said in the window's language: the core's own words, with what it met filled in."""

import ast
import errno
import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from runpy import run_path

import pytest
from PySide6.QtCore import QLocale, Qt

from app.core.errors import BadInput, Known, Refused, StoreUnavailable
from app.core.offering import check_definition
from app.core.outgoing_words import NOTED
from app.core.settings import check_setting
from app.core.values import BookingType
from app.core.worded import Worded, recognised, system_words
from app.store.failures import telling_of_files
from app.store.lock import StoreLock
from app.sync.report import Report, State
from app.ui.language import speaker
from app.ui.sync.child import read_report
from app.ui.trouble import error_words, said_words, trouble_words
from app.wire.setup_file import parse_setup
from tests.support.builders import a_definition
from tests.support.hand import Hand

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def words_folder(tmp_path_factory):
    """The German words as Qt reads them."""
    folder = tmp_path_factory.mktemp("words")
    shutil.copy(ROOT / "resources" / "translations" / "floorwalker_de.ts", folder)
    subprocess.run([sys.executable, ROOT / "packaging" / "translations.py", "release", folder], check=True)
    return folder


@pytest.fixture
def _german(qapp, words_folder):
    before = QLocale()
    speaker().speak("de", words_folder)
    yield
    speaker().speak("en")
    speaker().code = ""
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("_german")
def test_a_wrong_address_of_a_printer_is_said_in_german(qtbot, real):
    real.show_page("settings")
    hand = Hand(qtbot, real)
    hand.press("settings.to.printers")
    hand.until(lambda: hand.sees("printer_settings.printer.network"))
    hand.press("printer_settings.printer.network")
    hand.type("printer_settings.address", "not a host!")
    hand.press("printer_settings.keep")
    hand.until(lambda: hand.find("printer_settings.said").text())
    assert hand.find("printer_settings.said").text().startswith("Drucker: „network:not a host!“ ist kein Drucker; ")


@pytest.mark.usefixtures("_german")
def test_a_store_that_another_window_has_open_says_so_in_german(tmp_path):
    path = tmp_path / "shop.db"
    with StoreLock(path), pytest.raises(Known) as raised:
        StoreLock(path)
    assert error_words(raised.value) == f"{path}: Ein anderes Fenster hat diesen Bestand offen; erst jenes schließen"
    assert str(raised.value) == f"{path}: another window has this store open; close that one first"


@pytest.mark.usefixtures("_german")
def test_a_full_disk_is_said_in_german_though_the_system_says_it():
    with pytest.raises(StoreUnavailable) as raised, telling_of_files(Path("backups")):
        raise OSError(errno.ENOSPC, "No space left on device", "backups/a.db")
    assert trouble_words(raised.value).splitlines()[0] == "backups/a.db: auf der Platte ist kein Platz mehr"
    assert str(raised.value) == "backups/a.db: No space left on device"


@pytest.mark.usefixtures("_german")
def test_a_range_is_said_in_german_and_what_a_system_alone_knows_in_its_own_words():
    with pytest.raises(BadInput) as raised:
        check_setting("backup_days", 0)
    assert error_words(raised.value) == "backup_days: „0“ passt nicht; 1 bis 90 Tage"
    assert str(raised.value) == "backup_days: “0” does not fit; 1 to 90 days"
    strange = Known(Worded("{file} cannot be read: {why}", file="a", why=system_words(OSError(0, "it hums"))))
    assert error_words(strange) == "a kann nicht gelesen werden: it hums"


@pytest.mark.usefixtures("_german")
def test_a_date_in_an_error_is_written_as_the_language_writes_it():
    error = BadInput("until", Worded("{until} is before {day}", until=date(2026, 5, 11), day=date(2026, 5, 12)))
    assert str(error) == "until: 2026-05-11 is before 2026-05-12"
    assert "2026-05" not in error_words(error)


@pytest.mark.usefixtures("_german")
def test_what_is_wrong_in_a_setup_file_is_said_in_german_beside_where_it_is():
    with pytest.raises(BadInput) as raised:
        parse_setup('{"visits": 7}', "shop.json")
    assert error_words(raised.value) == "shop.json: $.visits: 7 ist von der falschen Art; eine Liste schreiben"
    with pytest.raises(BadInput) as raised:
        parse_setup('{"locations": [{"id": 1, "handle": "a", "name": "A", "timezone": "Here"}]}', "shop.json")
    assert '"Here" ist keine Zeitzone; einen Namen der IANA nehmen' in error_words(raised.value)


@pytest.mark.usefixtures("_german")
def test_flags_that_contradict_each_other_are_said_in_german():
    service = a_definition(booking_type=BookingType.WALK_IN_ONLY, allow_walk_in=False)
    said = error_words(Refused(*check_definition(service)))
    assert said.startswith("Walk_in_only braucht allow_walk_in auf true; ")


def test_the_words_of_an_error_are_never_put_together_before_they_are_translated():
    errors_said = run_path(str(ROOT / "packaging" / "translations.py"))["errors_said"]
    places = {"BadInput": 1, "bad": 1}  # what they say after where it is
    joined = [
        ast.unparse(call)
        for call in errors_said()
        for said in call.args[places.get(ast.unparse(call.func).split(".")[-1], 0) :]
        if isinstance(said, ast.JoinedStr | ast.BinOp)
    ]
    assert joined == []


def test_the_window_never_shows_an_error_in_english_past_its_words():
    shown = []
    for module in sorted((ROOT / "app" / "ui").rglob("*.py")):
        calls = (node for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
        shown += [f"{module.relative_to(ROOT)}:{call.lineno}" for call in calls if says_raw(call)]
    allowed = {"app/ui/trouble.py", "app/ui/screenshot.py", "app/ui/waitlist/form.py"}
    assert [each for each in shown if each.split(":")[0] not in allowed] == []


def says_raw(call: ast.Call) -> bool:
    """Whether an error is made a text of as it is: ``str(error)``, or given to ``format``."""
    called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    given = {ast.unparse(each) for each in (*call.args, *(each.value for each in call.keywords))}
    return called in {"str", "format"} and bool(given & {"error", "trouble", "refusal"})


@pytest.mark.usefixtures("_german")
def test_a_network_that_is_gone_is_said_in_german_though_another_process_met_it():
    failure = Worded("not reached: {why}", why=Worded("there is no connection"))
    report = read_report(json.dumps(Report().at(State.OFFLINE, 1, failure).facts()).encode())
    assert said_words(report.words) == "nicht erreicht: es gibt keine Verbindung"
    assert report.words == "not reached: there is no connection"


@pytest.mark.usefixtures("_german")
def test_what_the_sync_noted_of_a_step_is_said_in_german_and_a_remote_keeps_its_own_words():
    kept = str(Worded(NOTED["look_there"], said=Worded(NOTED["failed"], status=503)))
    said = said_words(recognised(kept, NOTED.values()))
    assert said == "die Gegenstelle hat einen Fehler gemeldet (503); dort nachsehen, bevor es noch einmal versucht wird"
    assert said_words(recognised("The slot {is} taken", NOTED.values())) == "The slot {is} taken"
