"""The SURF baseline: mahotas' points in the project's frame, and the error where it is missing."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.matching.features.surf import extract_surf
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

OPTIONS = MatchOptions(method="surf")


@pytest.fixture
def mahotas():
    return pytest.importorskip("mahotas")


def blob(x0, y0, brightening):
    """A bright spot on a ramp that brightens toward `brightening` degrees."""
    y, x = np.mgrid[:200, :200]
    turn = np.radians(brightening)
    ramp = 0.004 * ((x - x0) * np.cos(turn) + (y - y0) * np.sin(turn))
    spot = 0.2 * np.exp(-((x - x0) ** 2 + (y - y0) ** 2) / 40)
    return np.clip(0.5 + ramp + spot, 0, 1).astype(np.float32)


@pytest.mark.usefixtures("mahotas")
@pytest.mark.parametrize("enlarged", [False, True])
@pytest.mark.parametrize(("x", "y"), [(100.0, 90.0), (100.3, 90.7), (99.75, 90.25)])
def test_a_spot_is_found_where_it_is(x, y, enlarged):
    image = blob(x, y, 0.0)
    found = extract_surf(image, everywhere(image), OPTIONS, enlarged)
    strongest = found.xy[np.argmax(found.response)]
    assert np.abs(strongest - [x, y]).max() < 0.05


@pytest.mark.usefixtures("mahotas")
@pytest.mark.parametrize("direction", [10.0, 100.0, 190.0, 280.0])
def test_the_orientation_is_that_of_the_gradient(direction):
    image = blob(100.0, 90.0, direction)
    found = extract_surf(image, everywhere(image), OPTIONS, True)
    theta = found.theta[np.argmin(np.hypot(*(found.xy - [100, 90]).T))]
    assert abs((theta - direction + 180) % 360 - 180) < 20  # its windows are 60 degrees wide


@pytest.mark.usefixtures("mahotas")
@pytest.mark.parametrize(("scale", "rotation"), [(1.0, 20), (1.0, 90), (0.8, 0)])
def test_there_is_no_offset_by_half_a_pixel(scale, rotation):
    sensed, mask, truth = warped(scene(), scale, rotation)
    masks = Pair(reference=everywhere(scene()), sensed=mask)
    result = match(Pair(reference=scene(), sensed=sensed), masks, OPTIONS)
    found = fit("similarity", source=result.sensed, target=result.reference).matrix
    assert grid_rmse(found, truth, sensed) < 0.1


def test_a_missing_mahotas_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "mahotas", None)
    monkeypatch.setitem(sys.modules, "mahotas.features", None)
    with pytest.raises(TiepointError, match="mahotas, which is not installed") as raised:
        extract_surf(scene(), everywhere(scene()), OPTIONS, False)
    assert "setup.sh benchmark" in raised.value.hint
