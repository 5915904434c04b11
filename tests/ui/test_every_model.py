"""No model of the window goes without a test by Qt's own model tester."""

import importlib
import pkgutil
import re
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel

import app.ui

TESTS = Path(__file__).parent


def models():
    """Every model class that the window's packages define."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    return {each for each in heirs(QAbstractItemModel) if each.__module__.startswith("app.ui.")}


def heirs(cls):
    for each in cls.__subclasses__():
        yield each
        yield from heirs(each)


def held():
    """The names of what stands in tests that use the model tester."""
    texts = (file.read_text(encoding="utf-8") for file in TESTS.rglob("test_*.py"))
    return {word for text in texts if "qtmodeltester.check(" in text for word in re.findall(r"\w+", text)}


def test_every_model_is_held_against_the_model_tester():
    known, named = models(), held() - {"QAbstractItemModel"}
    assert known, "no model was found: this test looks in the wrong place"
    assert {each.__name__ for each in known} <= named
