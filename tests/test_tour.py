"""The looks of the tour: names, screens and languages as QGIS knows them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent / "scripts"))  # its modules are programs

import tour


def test_every_look_of_the_tour_is_one():
    looks = [tour.Look.of(name) for name in tour.LOOKS]
    assert {look.size for look in looks} == {"1024x700", "1600x1000"}
    assert {look.theme for look in looks} == {"light", "dark", "2x"}
    assert {look.language for look in looks} >= {"en", "de", "es", "zh"}


def test_twice_the_pixels_need_twice_the_screen():
    assert tour.Look.of("1024x700-2x-de").screen() == "2048x1400"
    assert tour.Look.of("1024x700-dark-de").screen() == "1024x700"


def test_chinese_has_another_name_in_qgis():
    assert tour.Look.of("1024x700-light-zh").locale() == "zh-Hans"


@pytest.mark.parametrize("name", ["big-light-en", "1024x700-pink-en", "1024x700-light-xx", "1024x700", ""])
def test_what_is_no_look_is_refused(name):
    with pytest.raises(SystemExit, match="no look"):
        tour.Look.of(name)
