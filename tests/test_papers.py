"""What the papers name is there: files, targets of make, commands of the program."""

import re
import tomllib
from pathlib import Path

import pytest

from app.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
PAPERS = sorted(ROOT.glob("*.md"))
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
FILE = re.compile(r"`((?:app|tests|packaging|resources|docs)/(?!_)[\w./-]+\w)`")
"""A file of the checkout; what begins with a line is made when the wheel is built."""


def targets():
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_file_that_a_paper_names_is_there(paper):
    text = paper.read_text(encoding="utf-8")
    missing = [name for name in (*LINK.findall(text), *FILE.findall(text)) if not (ROOT / name).exists()]
    assert not missing


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_target_that_a_paper_names_is_there(paper):
    named = set(re.findall(r"`make ([a-z]+)[^`]*`", paper.read_text(encoding="utf-8")))
    assert named <= targets()


def test_the_readme_begins_with_the_two_commands():
    lines = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("make ")]
    assert [line.split("#")[0].strip() for line in lines] == ["make run", "make test"]


def test_the_readme_names_every_command_of_the_program():
    named = set(re.findall(r"^\| `floorwalker ([a-z][a-z-]*)", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert named == COMMANDS.keys()


def test_what_is_needed_to_run_is_used():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "app").rglob("*.py"))
    names = {re.split(r"[<>=;\[]", each)[0] for each in project["dependencies"]}
    modules = {"PySide6-Essentials": "PySide6", "SQLAlchemy": "sqlalchemy", "phonenumberslite": "phonenumbers"}
    unused = {name for name in names if not re.search(rf"\b{modules.get(name, name.split('-')[0])}\b", sources)}
    assert not unused
