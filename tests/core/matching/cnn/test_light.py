"""The light network gives about the cells of the one that it searches for, for less than a quarter."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scenes import scene
from tiepoint.core.matching.cnn import arrays, bundled, chain, light_source, open_source

from ..pairs import world


def products(path):
    """Multiplications per pixel of an image."""
    total, pixels = 0.0, 1.0
    for one in chain.build(arrays.load(path), "conv3_3").convolutions:
        total += math.prod(one.weight.shape) * pixels
        pixels /= 4.0 if one.halved else 1.0
    return total


def test_it_costs_less_than_a_quarter():
    assert products(bundled.LIGHT["tiepoint"]) < 0.25 * products(bundled.FILES["tiepoint"])


@pytest.mark.parametrize("image", [scene()[:192, :224], world(3)[:200, :180]], ids=["scene", "world"])
def test_its_cells_point_where_those_of_the_other_do(image):
    one, other = (source.plain_cells(image)[8:-8, 8:-8] for source in (light_source("tiepoint"), full()))
    lengths = np.linalg.norm(one, axis=2) * np.linalg.norm(other, axis=2)
    assert np.mean(np.sum(one * other, axis=2) / lengths) > 0.85


def test_other_places_have_other_cells():
    cells = light_source("tiepoint").plain_cells(scene()[:192, :224])[8:-8, 8:-8].reshape(-1, 32)
    unit = cells - cells.mean(axis=0)
    unit /= np.linalg.norm(unit, axis=1)[:, None]
    assert abs(float(np.mean(np.sum(unit * np.roll(unit, 300, axis=0), axis=1)))) < 0.2


def test_it_has_the_stride_of_the_other_and_runs_on_the_cpu():
    light = light_source("tiepoint")
    assert (light.stride, light.device) == (full().stride, "cpu")


def test_other_sources_have_none():
    assert [light_source(name) for name in ("dense", "fc7")] == [None, None]


def full():
    return open_source("tiepoint", "cpu")
