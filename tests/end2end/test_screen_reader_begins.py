"""How a till begins, by names alone: a shop by hand, a remote, what it refuses, and the screen for the public."""

from contextlib import closing

import pytest

from app.sync.planning import HOLD_SECONDS
from tests.support.display import needs
from tests.support.hub_process import running_hub, token_for
from tests.support.kept import PATIENCE_SECONDS, Kept
from tests.support.morning_shop import PLACE, Morning
from tests.support.screen_reader import missing_tools
from tests.support.terminal import run_apart
from tests.support.walking import walked

pytestmark = [
    *needs("Xvfb", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.soak,
]


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """What was worked in these windows."""
    return tmp_path_factory.mktemp("begins")


@pytest.fixture(scope="module")
def morning():
    """The shop that the hub serves, and a display shows."""
    made = Morning()
    made.booked("Zoe Brown", 60, "Ana")
    made.waits("Marta Lind", 5)
    return made


@pytest.fixture(scope="module")
def hub(morning, tmp_path_factory):
    """A hub at work on it: its process, and a token."""
    home = tmp_path_factory.mktemp("hub")
    store = home / "hub.db"
    answer = run_apart("setup", morning.write(home), "--store", store)
    assert answer.code == 0, answer.err
    token = token_for(store)
    with running_hub("--store", store) as process:
        yield process, token


@pytest.fixture(scope="module")
def till(hub, record, tmp_path_factory):
    """A till that was empty, and was connected at its first start."""
    process, token = hub
    with walked(tmp_path_factory.mktemp("till"), record / "till.jsonl", mark="first-paint") as window:
        window.do("Connect a remote…", "Test it")
        window.write("Address", process.url)
        window.write("Token", token)
        window.do("Test it", "Connect")
        window.kept.until(lambda: window.kept.rows("SELECT id FROM appointments"), patience=30)
        yield window


def test_a_shop_is_made_by_hand_at_the_first_start(record, tmp_path):
    with walked(tmp_path, record / "hand.jsonl", mark="first-paint") as window:
        window.do("Set up here…")
        window.reader.find("Make the shop")
        window.write("Name of the shop", "Corner")
        window.write("First service", "Trim")
        window.write("Time zone", "Nowhere")
        window.do("Make the shop")
        window.reader.find("No time zone is called that…")
        window.write("Time zone", "Europe/Berlin")
        window.do("Make the shop")
        window.reader.insist("Make the shop", lambda: window.reader.hears("New booking"))
        assert window.kept.rows("SELECT name, timezone FROM locations") == [
            {"name": "Corner", "timezone": "Europe/Berlin"}
        ]


def test_a_file_is_imported_at_the_first_start(record, morning, tmp_path):
    file = morning.write(tmp_path)
    with walked(tmp_path / "home", record / "file.jsonl", mark="first-paint") as window:
        window.do("Import a set-up file…")
        window.name_file(str(file))
        window.reader.find("New booking")
        assert [each["name"] for each in window.kept.rows("SELECT name FROM locations")] == ["The Shop"]


def test_everything_on_the_page_of_the_sync_and_in_its_connection_has_a_name(till):
    till.to_page("Sync")
    till.do("Sync now", "Connection…", "Disconnect…", "Disconnect now")
    controls = [each for each in till.reader.things() if each.is_control]
    assert [each.key for each in controls if not each.name] == []
    till.keys("Escape")


def refused(till, hub, morning, minutes):
    """A booking of the till at a time that somebody else has taken at the hub meanwhile; the outbox' word for it."""
    process, token = hub
    till.to_page("Sync")
    till.do("Stop for now")
    till.reader.insist("Stop for now", lambda: till.reader.hears("Go on"))
    row = {
        "appointment_definition_id": 1, "location_id": PLACE, "timezone": morning.zone,
        "profile_id": morning.people["Marta Lind"], "assigned_staff_id": morning.rows()["staff"][1]["id"],
        "scheduled_start_at": f"{morning.wall(minutes):%Y-%m-%d %H:%M:%S}",
        "scheduled_end_at": f"{morning.wall(minutes + 30):%Y-%m-%d %H:%M:%S}",
    }  # fmt: skip
    with closing(process.client(token)) as client:
        done = client.post("/appointments", json=row)
        assert done.status_code == 201, done.text
    till.do("New booking")
    till.choose("Cut…", "Bob Ng…", morning.clock(minutes))
    till.write("Find a customer", "Zoe Br")
    till.do("Zoe Brown…", "Book")
    till.kept.until(lambda: till.kept.verbs()[-1:] == ["book"])
    till.to_page("Sync")
    till.do("Go on")


def standing(till):
    """How the booking stands of which the remote is told."""
    return till.kept.rows("SELECT state FROM outbox WHERE verb = 'book' ORDER BY seq DESC LIMIT 1")[0]["state"]


def test_a_step_that_was_refused_is_tried_again_and_discarded(till, hub, morning):
    refused(till, hub, morning, 120)
    till.kept.until(lambda: standing(till) == "refused", patience=HOLD_SECONDS + PATIENCE_SECONDS)
    till.do("Try again: …")
    till.reader.insist("Try again: …", lambda: "retry_step" in till.kept.verbs())
    till.kept.until(lambda: standing(till) == "refused", patience=HOLD_SECONDS + PATIENCE_SECONDS)
    till.do("Discard…: …", "Discard it")
    till.write("Reason", "taken meanwhile")
    till.do("Discard it")
    till.reader.insist("Discard it", lambda: "discard_step" in till.kept.verbs())
    till.reader.find("Needs you…")


def test_the_public_hears_whom_the_desk_calls(record, morning, tmp_path):
    own = {"FLOORWALKER_HOME": str(tmp_path)}
    assert run_apart("setup", morning.write(tmp_path), environment=own).code == 0
    with walked(tmp_path, record / "display.jsonl", "display", "--window", mark="") as window:
        window.reader.find("The Shop…")
        entry = Kept(tmp_path).walk_in("Marta Lind")
        assert run_apart("desk", "call", "--id", entry["id"], environment=own).code == 0
        window.reader.wait(lambda: any("C001" in each.name for each in window.reader.things()) or None, "C001")
