"""What is built and what is locked."""

import os
import re
import subprocess
import sys
import zipfile
from importlib.util import module_from_spec, spec_from_file_location

import pytest

import app
from app.cli.commands import COMMANDS
from app.main import wants_window
from app.own_process import PART, own_command


@pytest.fixture(scope="module")
def wheel(request, tmp_path_factory):
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(build, cwd=request.config.rootpath, capture_output=True, check=True)
    (made,) = folder.glob("*.whl")
    return zipfile.ZipFile(made)


def test_the_wheel_carries_the_program_its_rules_and_its_resources(wheel):
    names = wheel.namelist()
    assert {"app/__main__.py", "app/core/RULES.md", "app/py.typed"} <= set(names)
    assert {f"app/_resources/translations/floorwalker_{code}.qm" for code in ("de", "fr", "ar")} <= set(names)
    assert not any(name.startswith(("tests/", "resources/", "packaging/")) for name in names)


def test_what_is_in_the_wheel_works_outside_the_checkout(wheel, tmp_path):
    wheel.extractall(tmp_path / "installed")
    command = [sys.executable, "-c", "import app, app.main; print(app.__file__); app.main.main(['--selftest'])"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    place, walked = done.stdout.splitlines()
    assert (place, done.stderr) == (f"{tmp_path}/installed/app/__init__.py", "")
    assert walked.startswith("selftest: ")


@pytest.fixture(params=["run", "test", "package"])
def lock(request):
    return (request.config.rootpath / "packaging" / "lock" / f"{request.param}.txt").read_text()


def test_every_locked_package_has_a_version_and_a_hash(lock):
    packages = re.split(r"\n(?=[a-z])", lock)[1:]
    assert len(packages) > 20
    assert all(re.match(r"[\w-]+==\S+ .*--hash=sha256:", package, re.DOTALL) for package in packages)


def test_a_lock_names_no_registry(lock):
    assert "://" not in lock
    assert "--index" not in lock


@pytest.mark.parametrize("other", ["test", "package"])
def test_what_runs_is_locked_the_same_wherever_it_is_used(request, other):
    folder = request.config.rootpath / "packaging" / "lock"
    assert pins(folder / "run.txt") <= pins(folder / f"{other}.txt")


@pytest.fixture(scope="module")
def freezing(request):
    """``packaging/freeze.py``, which is a program and no module."""
    spec = spec_from_file_location("freeze", request.config.rootpath / "packaging" / "freeze.py")
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_debian_package_asks_for_what_qt_needs(freezing):
    fields = dict(line.split(": ", 1) for line in freezing.control(1000).splitlines() if not line.startswith(" "))
    assert {"libegl1", "libxcb-cursor0", "libxkbcommon-x11-0"} <= set(fields["Depends"].split(", "))
    assert (fields["Version"], fields["Installed-Size"]) == (app.__version__, "1000")


def test_the_packed_hub_runs_the_packed_program(freezing):
    assert "ExecStart=/usr/bin/floorwalker hub" in freezing.service()
    assert "/opt/" not in freezing.service()


def test_the_menu_names_commands_that_there_are(request):
    entry = (request.config.rootpath / "packaging" / "floorwalker.desktop").read_text(encoding="utf-8")
    asked = re.findall(r"^Exec=floorwalker ?(.*)$", entry, re.MULTILINE)
    assert len(asked) == 4
    assert all(wants_window([words] if words else []) or words in COMMANDS for words in asked)


def test_a_part_of_the_program_is_asked_for_by_name_where_there_is_no_interpreter(monkeypatch):
    assert own_command("sheet")[1:3] == ["-P", "-c"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("qt", "libEGL.so.1") == [sys.executable, PART, "qt", "libEGL.so.1"]


@pytest.fixture
def door(request):
    """Runs the door of a frozen program, and gives what it says."""
    root = request.config.rootpath

    def run(*arguments):
        command = [sys.executable, root / "packaging" / "frozen.py", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(root)}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    return run


def test_the_door_of_a_frozen_program_runs_the_part_that_is_asked_for(door):
    assert door(PART, "qt", "libnone.so").splitlines()[0] == '["libnone.so"]'


def test_the_door_of_a_frozen_program_is_the_program(door):
    assert app.__version__ in door("--version")


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_the_packed_program_tests_itself_where_it_is_unpacked(request, tmp_path):
    subprocess.run(["make", "package"], cwd=request.config.rootpath, check=True)
    (package,) = (request.config.rootpath / "dist").glob("*.deb")
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path], check=True)
    environment = {"FLOORWALKER_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    command = [tmp_path / "usr/bin/floorwalker", "--selftest"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout.startswith("selftest: "), done.stderr) == (True, "")


def pins(lock):
    return set(re.findall(r"^\S+==\S+", lock.read_text(), re.MULTILINE))
