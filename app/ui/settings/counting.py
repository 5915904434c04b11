"""Counts in words: one of something, or several."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui import words

translate = QCoreApplication.translate


def counted(count: int, one: str, many: str) -> str:
    """``one`` for one, otherwise ``many`` with its ``{count}``."""
    return one if count == 1 else many.format(count=words.number(count))


def services_words(count: int) -> str:
    """How many services: "3 services"."""
    return counted(count, translate("Settings", "1 service"), translate("Settings", "{count} services"))


def questions_words(count: int) -> str:
    """How many questions: "3 questions"."""
    return counted(count, translate("Settings", "1 question"), translate("Settings", "{count} questions"))
