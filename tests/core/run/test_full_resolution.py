"""Points found on reduced rasters are measured again at native pixels, where that says more."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.window_places import window_places
from tiepoint.core.raster.read.source import describe
from tiepoint.core.raster.read.windows import WindowReader
from tiepoint.core.raster.working.valid_pixels import ValidPixels
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.core.run.full_resolution import TEMPLATE, FullResolution, _Windows
from tiepoint.core.run.native_result import fit_and_judge
from tiepoint.core.run.registration import register
from tiepoint.tests.core.engine.fakes import Recorder

from ..scenes import SCALE, TRUTH, source, texture, write_raster
from .test_native_result import result_of as working_result

SIZE, SENSED = (920, 840), (760, 700)  # px
OFF = (0.8, -0.5)  # px of the reference, by which the working points are wrong
OPTIONS = RegistrationOptions.of(method="pso-sift", transform="affine", max_working_size=300)


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """Sensed: turned by 20 degrees, dark for light, with noise; of `other`, a quarter shows another place."""
    folder = tmp_path_factory.mktemp("rasters")
    rng = np.random.default_rng(3)
    reference = texture(*SIZE, seed=1)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    turned = 1.0 - cv2.warpAffine(reference, TRUTH[:2], SENSED, flags=flags, borderMode=cv2.BORDER_REFLECT)
    other = turned.copy()
    other[400:, 400:] = texture(*SENSED, seed=9)[400:, 400:]
    for name, image in (("reference", reference), ("sensed", turned), ("other", other)):
        noisy = np.clip(image + rng.normal(0, 0.02, image.shape), 0, 1)
        write_raster(folder / f"{name}.tif", [(1 + 250 * noisy).astype(np.uint8)])
    return folder


def pair_of(rasters, folder, feedback, sensed="sensed", options=OPTIONS):
    sources = Pair(reference=source(rasters / "reference.tif"), sensed=source(rasters / f"{sensed}.tif"))
    return make_working_pair(sources.map(describe), options, folder, feedback)


def exact(sensed):
    return sensed @ TRUTH[:2, :2].T + TRUTH[:2, 2]


def working_points(count=80, precision=0.4):
    """Points of the whole overlap, off by OFF."""
    sensed = np.random.default_rng(0).uniform((20, 20), np.array(SENSED) - 20, (4 * count, 2))
    reference = exact(sensed) + OFF
    inside = ((reference > 20) & (reference < np.array(SIZE) - 20)).all(axis=1)
    sensed, reference = sensed[inside][:count], reference[inside][:count]
    return ControlPoints.of(reference=reference, sensed=sensed, precision=np.full(len(sensed), precision))


def again(rasters, folder, feedback, points=None, sensed="sensed", options=OPTIONS):
    pair = pair_of(rasters, folder, feedback, sensed, options)
    points = working_points() if points is None else points
    transform = fit("affine", source=points.sensed, target=points.reference)
    return FullResolution(pair, options, folder, feedback).measured(points, transform, SCALE)


def test_windows_find_what_the_reduced_rasters_missed(rasters, tmp_path):
    recorder = Recorder()
    found = again(rasters, tmp_path, recorder)
    points = found.points
    assert found.windows == len(points) > 60
    missed = points.reference - exact(points.sensed)
    lengths = np.hypot(*missed.T)
    assert np.abs(missed.mean(axis=0)).max() < 0.02
    assert lengths.max() < 0.35
    assert np.sqrt(np.mean(lengths**2)) == pytest.approx(np.sqrt(np.mean(points.precision**2)), rel=0.3)
    assert 0.05 < points.check.mean() < 0.25
    stages = [fraction for stage, fraction in recorder.stages if stage == "windows"]
    assert stages == sorted(stages)
    assert stages[-1] == 1.0
    assert len(stages) > found.windows


@pytest.fixture(scope="module")
def windows_of(rasters, tmp_path_factory):
    """(step, valid part of each side) -> windows around a transform that is off by OFF, and their places."""
    folder = tmp_path_factory.mktemp("windows")
    pair = pair_of(rasters, folder, Recorder())
    points = working_points()
    transform = fit("affine", source=points.sensed, target=points.reference)
    lowers = Pair(reference=pair.lower_reference, sensed=pair.lower_sensed)

    @cache
    def whole(step):
        return measured(step, None)

    def measured(step, parts):
        parts = parts or pair.sizes.map(lambda size: np.ones(size.shape, bool))
        valid = lowers.with_each(parts, ValidPixels)
        places = window_places(
            transform,
            points.reference,
            box=np.array([0.0, 0.0, *SIZE]) - 0.5,
            size=pair.infos.sensed.size,
            count=60,
            least=TEMPLATE * step,
        )
        with ExitStack() as opened:
            readers = pair.infos.map(lambda info: opened.enter_context(WindowReader(info, (1,), (2.0, 98.0))))
            windows = _Windows(readers, valid, step, Recorder())
            return windows.found(places, 8, 0.0, 1.0, with_errors=True), places

    return lambda step, parts=None: measured(step, parts) if parts else whole(step)


@pytest.mark.parametrize("step", [1.0, 2.0])
def test_shifts_and_errors_are_in_pixels_of_the_reference_whatever_the_step(windows_of, step):
    found, _ = windows_of(step)
    assert len(found.index) > 25
    missed = found.shift - OFF
    assert np.abs(np.median(missed, axis=0)).max() < 0.03
    spread = np.sqrt(np.mean(np.sum(missed**2, axis=1)))
    assert np.sqrt(np.mean(found.error**2)) == pytest.approx(spread, rel=0.3)


@pytest.mark.parametrize("side", ["reference", "sensed"])
def test_windows_where_a_side_is_masked_are_left_out(windows_of, rasters, tmp_path, side):
    whole = pair_of(rasters, tmp_path, Recorder()).sizes.map(lambda size: np.ones(size.shape, bool))
    left = np.array(whole.on(side))
    left[:, left.shape[1] // 2 :] = False
    found, places = windows_of(1.0, replace(whole, **{side: left}))
    every, _ = windows_of(1.0)
    middle = Pair(reference=SIZE, sensed=SENSED).on(side)[0] / 2
    at = getattr(places, side)[:, 0]
    reach = 60.0  # px: half a window, turned
    assert set(every.index[at[every.index] < middle - reach]) <= set(found.index)
    assert not (at[found.index] > middle + reach).any()
    assert (at[every.index] > middle + reach).sum() > 5


def test_points_stay_where_nothing_is_found_and_the_rest_is_replaced(rasters, tmp_path):
    found = again(rasters, tmp_path, Recorder(), sensed="other")
    points = found.points
    windows = np.arange(len(points)) < found.windows
    measured, kept = points.take(windows), points.take(~windows)
    assert np.hypot(*(measured.reference - exact(measured.sensed)).T).max() < 0.35
    assert len(kept)
    assert (kept.sensed > 380).all()
    np.testing.assert_allclose(kept.reference - exact(kept.sensed), np.tile(OFF, (len(kept), 1)), atol=1e-9)


def test_unrelated_windows_change_nothing(rasters, tmp_path):
    points = working_points()
    wrong = replace(points, reference=points.reference + (150.0, 90.0))
    recorder = Recorder()
    assert again(rasters, tmp_path, recorder, wrong) is None
    assert "which are kept" in recorder.lines[-1]


def test_windows_that_contradict_the_matching_change_nothing(rasters, tmp_path):
    points = working_points()
    wrong = replace(points, reference=points.reference + (4.0, 3.0))  # 5 px, of 3.1 px a working pixel
    assert again(rasters, tmp_path, Recorder(), wrong) is None


@pytest.mark.parametrize("why", ["native pixels", "keypoints", "few"])
def test_where_there_is_nothing_to_measure_no_window_is_read(rasters, tmp_path, why):
    points, options, recorder = working_points(), OPTIONS, Recorder()
    if why == "native pixels":
        options = options.changed(max_working_size=4096)
    elif why == "keypoints":
        points = working_points(precision=np.nan)
    else:
        points = working_points(count=10)
    assert again(rasters, tmp_path, recorder, points, options=options) is None
    assert not [stage for stage, _ in recorder.stages if stage == "windows"]


def test_points_that_are_better_than_the_windows_stay(rasters, tmp_path, monkeypatch):
    monkeypatch.setattr("tiepoint.core.run.full_resolution.SHARED", 0.0)
    assert again(rasters, tmp_path, Recorder(), working_points(precision=0.001)) is None


def test_it_can_be_cancelled(rasters, tmp_path):
    class Stopped(Recorder):
        def cancelled(self):
            return sum(stage == "windows" for stage, _ in self.stages) > 30

    with pytest.raises(Cancelled):
        again(rasters, tmp_path, Stopped())


def test_points_made_by_hand_are_not_measured_again(rasters, tmp_path):
    recorder = Recorder()
    pair = pair_of(rasters, tmp_path, recorder)
    result = working_result(pair)
    by_hand = working_points(count=3)
    full = FullResolution(pair, OPTIONS, tmp_path, recorder)
    native = fit_and_judge(result, pair, OPTIONS, by_hand, recorder, full)
    assert native.full_resolution > 60
    assert native.points.manual.sum() == 3
    np.testing.assert_array_equal(native.points.reference[native.points.manual], by_hand.reference)
    without = fit_and_judge(result, pair, OPTIONS, by_hand, recorder)
    assert without.full_resolution == 0


def test_a_whole_run_is_exact_although_it_was_matched_small(rasters, real_engine, tmp_path):
    recorder = Recorder()
    sources = Pair(reference=source(rasters / "reference.tif"), sensed=source(rasters / "sensed.tif"))
    result = register(sources, Outputs(), OPTIONS, real_engine, recorder)
    assert result.accepted
    assert result.report["full_resolution_points"] > 60
    grid = np.stack(np.meshgrid(np.linspace(0, 759, 20), np.linspace(0, 699, 20)), axis=2).reshape(-1, 2)
    assert np.sqrt(np.mean(np.sum((result.transform.apply(grid) - exact(grid)) ** 2, axis=1))) < 0.05
    assert np.hypot(*(result.points.reference - exact(result.points.sensed)).T).max() < 0.4
    assert any("full resolution" in line for line in recorder.lines)
