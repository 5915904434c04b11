"""Pause, cap and last check-in of a line, set by a press and taken back by another."""

from __future__ import annotations

import pytest

from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, open_small_shop


@pytest.fixture
def small(tmp_path) -> SmallShop:
    return open_small_shop(tmp_path, letter="A")


@pytest.fixture
def section(qtbot, real: Window) -> Hand:
    hand = Hand(qtbot, real)
    real.show_page("settings")
    hand.press("settings.to.kiosk")
    return hand


def test_the_door_of_the_place_is_set_by_single_presses(section: Hand, small: SmallShop):
    section.press("kiosk_settings.line.paused")
    section.until(lambda: small.look("door_at", "mel").is_paused)
    section.press("kiosk_settings.cap.10")
    section.until(lambda: small.look("door_at", "mel").most_waiting == 10)
    section.press("kiosk_settings.last.30")
    section.until(lambda: small.look("door_at", "mel").last_minutes == 30)
    assert small.look("door_at", "mel").is_paused


def test_the_chime_is_off_until_somebody_wants_it(section: Hand, small: SmallShop):
    assert not small.look("shop_settings").display_chime
    section.press("kiosk_settings.chime.on")
    section.until(lambda: small.look("shop_settings").display_chime)


def test_a_change_is_taken_back_from_its_notice(section: Hand, small: SmallShop):
    section.press("kiosk_settings.line.paused")
    section.until(lambda: small.look("door_at", "mel").is_paused)
    section.until(lambda: section.notices())
    section.window.scene.undo()
    section.until(lambda: not small.look("door_at", "mel").is_paused)
