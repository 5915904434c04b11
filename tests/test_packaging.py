"""What is built and what is locked."""

import os
import re
import subprocess
import sys
import zipfile

import pytest


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


@pytest.fixture(params=["run", "test"])
def lock(request):
    return (request.config.rootpath / "packaging" / "lock" / f"{request.param}.txt").read_text()


def test_every_locked_package_has_a_version_and_a_hash(lock):
    packages = re.split(r"\n(?=[a-z])", lock)[1:]
    assert len(packages) > 20
    assert all(re.match(r"[\w-]+==\S+ .*--hash=sha256:", package, re.DOTALL) for package in packages)


def test_a_lock_names_no_registry(lock):
    assert "://" not in lock
    assert "--index" not in lock


def test_what_runs_is_locked_the_same_with_the_tests(request):
    folder = request.config.rootpath / "packaging" / "lock"
    assert pins(folder / "run.txt") <= pins(folder / "test.txt")


def pins(lock):
    return set(re.findall(r"^\S+==\S+", lock.read_text(), re.MULTILINE))
