"""Runs that start from points made by hand: what the engine receives, and that the points stay."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.run.registration import register
from tiepoint.tests.core.scenes import OPTIONS, TRUTH, StubEngine, source, texture, write_raster

SENSED = np.array([[40.0, 60.0], [250.0, 90.0], [120.0, 240.0]])
BY_HAND = ControlPoints.of(sensed=SENSED, reference=SENSED @ TRUTH[:2, :2].T + TRUTH[:2, 2] + (0.6, -0.4))


class Listening(StubEngine):
    """Records the sizes of the working images beside what the fake engine records."""

    def match(self, folder, options, feedback, prior=None):
        self.shapes = [np.load(folder / f"{name}.npy").shape for name in ("reference", "sensed")]
        return super().match(folder, options, feedback, prior)


def rasters(scene):
    return Pair(reference=scene / "reference.tif", sensed=scene / "sensed.tif")


def run(pair, engine, by_hand, options=OPTIONS):
    return register(pair.map(source), Outputs(), options, engine, Feedback(), by_hand=by_hand)


@pytest.mark.parametrize("count", [2, 3])
def test_points_by_hand_are_the_prior_and_stay(scene, count):
    engine = Listening()
    points = BY_HAND.take(np.arange(count))
    result = run(rasters(scene), engine, points)
    prior = engine.prior.matrix[:2]
    corners = np.array([[0.0, 0.0, 1.0], [319.0, 299.0, 1.0]])
    assert corners @ prior.T == pytest.approx(corners @ TRUTH[:2].T, abs=1.5)
    assert result.accepted
    assert len(result.points) == 40 + count
    assert result.points.manual.tolist() == [False] * 40 + [True] * count
    assert result.points.sensed[40:] == pytest.approx(points.sensed)


def test_one_point_says_nothing_but_stays(scene):
    engine = Listening()
    result = run(rasters(scene), engine, BY_HAND.take(np.arange(1)))
    assert engine.prior is None
    assert result.points.manual.sum() == 1


def test_the_prior_is_in_working_pixels(scene):
    engine = Listening()
    run(
        rasters(scene),
        engine,
        BY_HAND,
        OPTIONS.changed(max_working_size=200),
    )
    prior = engine.prior.matrix[:2]
    (height_r, width_r), (height_s, width_s) = engine.shapes
    whole = np.array([[319.5, 299.5], [-0.5, -0.5]]) @ TRUTH[:2, :2].T + TRUTH[:2, 2]
    corners = np.array([[width_s - 0.5, height_s - 0.5, 1.0], [-0.5, -0.5, 1.0]]) @ prior.T
    assert (corners + 0.5) * (400 / width_r, 360 / height_r) - 0.5 == pytest.approx(whole, abs=1.5)


@pytest.mark.parametrize(("off", "trusted"), [(0.0, True), (3000.0, False)])
def test_georeferencing_that_the_points_contradict_is_not_used(tmp_path, off, trusted):
    image = (texture(300, 300) * 255).astype(np.uint8)

    def raster(name, values, x):
        return write_raster(tmp_path / name, [values], (x, 10.0, 0.0, 5000000.0, 0.0, -10.0), 32633)

    pair = Pair(
        reference=raster("first.tif", image, 300000.0),
        sensed=raster("second.tif", image[:280], 300000.0 + 200 + off),
    )
    places = np.array([[40.0, 60.0], [250.0, 90.0], [120.0, 240.0]])
    engine = Listening()
    by_hand = ControlPoints.of(sensed=places, reference=places + (20.0, 0.0))
    result = run(pair, engine, by_hand, OPTIONS.changed(search_radius=100.0))
    prior = engine.prior.matrix[:2]
    assert result.report["options"]["use_georeferencing"]  # as it was asked
    assert engine.shapes[1] == ((280, 290) if trusted else (280, 300))  # cropped by coordinates alone
    # on one lattice of the reference when trusted, in its own pixels otherwise
    assert prior[:, :2] == pytest.approx(np.eye(2), abs=1e-6)
    assert engine.prior.radius == 40.0  # clicks outweigh coordinates
    if not trusted:
        assert prior[:, 2] == pytest.approx((20.0, 0.0), abs=1e-6)
