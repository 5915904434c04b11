"""The window: Qt and nothing else; the shop is reached through three lanes, by the names of verbs and queries."""

import builtins
from importlib import import_module

import_module("PySide6.QtCore")
# For its optional "from __feature__ import", which nothing here uses, PySide6 reads the source of every module that is
# imported after it, and keeps it: a fifth of the time until the store can be read. Python's own import is put back.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
