"""A match is lifted to native pixels, fitted, and judged over the whole overlap."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.match_result import MatchResult
from tiepoint.core.messages import NOTHING, Notice, text
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.explained import EXPLAINED, NO_AGREEMENT, OTHER_SHIFT
from tiepoint.core.points.quality import measure
from tiepoint.core.raster.read.source import describe
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.core.run import native_result
from tiepoint.core.run.full_resolution import MeasuredAgain
from tiepoint.core.run.native_result import LEAST_EXPLAINED, fit_and_judge

from ..scenes import SCALE, TRUTH, source

# The reference of 400 x 360 px is read at half its size, the sensed raster of 320 x 300 px at 1.6 times less.
OPTIONS = RegistrationOptions.of(method="pso-sift", transform="affine", max_working_size=200)
SHRUNK = 2.0


@pytest.fixture(scope="module")
def pair(scene, tmp_path_factory):
    sources = Pair(reference=source(scene / "reference.tif"), sensed=source(scene / "sensed.tif"))
    return make_working_pair(sources.map(describe), OPTIONS, tmp_path_factory.mktemp("pair"), Feedback())


def applied(points):
    return points @ TRUTH[:2, :2].T + TRUTH[:2, 2]


def places(count, seed):
    """(count, 2) native px of the sensed raster, inside both rasters."""
    sensed = np.random.default_rng(seed).uniform((20, 60), (270, 250), (4 * count, 2))
    reference = applied(sensed)
    return sensed[((reference > 10) & (reference < (390, 350))).all(axis=1)][:count]


def result_of(pair, *, off=0.0, agreeing=1.0, silent=False, points=60, **values):
    """A result of the engine, in working px: exact points, precise to 0.05.

    The share `agreeing` of the ground agrees with them, the rest is `off` by so many native reference px.
    """
    sensed, asked = places(points, 0), places(100, 1)
    wrong = asked[:, 0] > np.quantile(asked[:, 0], agreeing) if agreeing < 1 else np.zeros(len(asked), bool)
    shown = applied(asked) + off * wrong[:, None] * (0.6, -0.8)
    clear = ~(wrong & silent)
    ground = np.column_stack(
        [
            pair.lower_reference(shown),
            np.where(clear[:, None], pair.grids.sensed.lower(asked), np.nan),
            np.where(clear, 0.05, np.nan),
            clear,
            ~clear,
            np.full(len(asked), 32.0),
        ]
    )
    lowered, target = pair.grids.sensed.lower(sensed), pair.lower_reference(applied(sensed))
    return MatchResult(
        **{
            "accepted": True,
            "refusal": NOTHING,
            "sensed": lowered,
            "reference": target,
            "score": np.ones(len(sensed), np.float32),
            "sensed_to_reference": fit("affine", source=lowered, target=target).matrix,
            "log10_nfa": -80.0,
            "initial_matches": 90,
            "precision": np.full(len(sensed), 0.05),
            "check": np.arange(len(sensed)) % 6 == 0,
            "ground": ground,
            **values,
        }
    )


def test_everything_is_lifted_to_native_pixels(pair):
    found = fit_and_judge(result_of(pair), pair, OPTIONS)
    assert found.accepted
    assert found.transform.matrix == pytest.approx(TRUTH, abs=1e-6)
    assert applied(found.points.sensed) == pytest.approx(found.points.reference, abs=1e-6)
    assert found.points.sensed == pytest.approx(places(60, 0), abs=1e-6)
    assert found.points.precision == pytest.approx(0.05 * SHRUNK)
    assert applied(found.ground.sensed) == pytest.approx(found.ground.reference, abs=1e-6)
    assert found.ground.precision == pytest.approx(0.05 * SHRUNK)
    assert found.ground.side == pytest.approx(32.0 * SHRUNK)
    assert found.check_points == 10
    assert 0.02 * SHRUNK < found.check_rmse < 0.05 * SHRUNK  # what 50 points of this precision leave open


def test_both_sizes_are_those_of_their_own_raster(pair, monkeypatch):
    fitted, real = [], native_result.fit_remainder

    def watched(*arguments, sizes, **named):
        fitted.append(sizes)
        return real(*arguments, sizes=sizes, **named)

    monkeypatch.setattr(native_result, "fit_remainder", watched)
    found = fit_and_judge(result_of(pair), pair, OPTIONS, None, None, Again(pair))
    sizes = Pair(reference=Size(400, 360), sensed=Size(320, 300))
    assert fitted == [sizes, sizes]
    assert found.full_resolution == 60
    places = found.prediction.places
    assert (places >= 0).all()
    assert (places <= (319, 299)).all()
    mapped = applied(places)
    assert mapped[:, 0].max() == pytest.approx(389.7, abs=0.1)  # the right corner of the sensed raster
    assert mapped[:, 1].max() == pytest.approx(359, abs=7)  # the foot of the reference
    measured = measure(found.transform, found.points, sizes=sizes)
    assert (found.quality.occupancy, found.quality.s_cat) == (measured.occupancy, measured.s_cat)


class Undefined:
    """Between two coordinate systems, of which one is unknown right of 200 px of the reference."""

    def to_sensed(self, points):
        return np.where(points[:, :1] > 200, np.nan, points)


def test_points_where_a_coordinate_system_is_unknown_are_left_out(pair):
    half = replace(pair, _link=Undefined())
    score = np.linspace(0.5, 1.0, 60).astype(np.float32)
    precision = np.linspace(0.02, 0.08, 60)
    found = fit_and_judge(result_of(pair, score=score, precision=precision), half, OPTIONS)
    known = places(60, 0)[:, 0] <= 200
    assert 20 < known.sum() < 50
    assert found.points.sensed == pytest.approx(places(60, 0)[known], abs=1e-6)
    np.testing.assert_array_equal(found.points.score, score[known])
    assert found.points.precision == pytest.approx(SHRUNK * precision[known])
    np.testing.assert_array_equal(found.points.check, (np.arange(60) % 6 == 0)[known])
    asked = places(100, 1)[:, 0] <= 200
    np.testing.assert_array_equal(np.isfinite(found.ground.sensed).all(axis=1), asked)
    np.testing.assert_array_equal(found.ground.supported, asked)
    assert len(found.ground) == 100


class Again:
    """Windows at the points, of which those right of `beyond` show places `off` px lower."""

    def __init__(self, pair, off=0.0, beyond=0.0):
        self.pair, self.options, self.feedback = pair, OPTIONS, Feedback()
        self.off, self.beyond = off, beyond

    def measured(self, points, transform, pixel_ratio):
        assert pixel_ratio == pytest.approx(SCALE)
        lower = self.off * (points.sensed[:, 0] > self.beyond)
        moved = points.reference + np.column_stack([np.zeros(len(points)), lower])
        return MeasuredAgain(replace(points, reference=moved), len(points))


@pytest.mark.parametrize(("off", "windows"), [(0.5, 60), (3.0, 0)])
def test_windows_that_the_ground_contradicts_change_nothing(pair, off, windows):
    """What the first fit explains must stay explained, to nine tenths."""
    result = result_of(pair)
    before = fit_and_judge(result, pair, OPTIONS)
    found = fit_and_judge(result, pair, OPTIONS, None, None, Again(pair, off))
    assert found.accepted
    assert found.full_resolution == windows
    assert found.explained == before.explained == 1.0
    assert found.transform.matrix[1, 2] == pytest.approx(TRUTH[1, 2] + (off if windows else 0.0), abs=1e-6)
    assert found.points.reference - before.points.reference == pytest.approx(
        np.tile((0.0, off if windows else 0.0), (60, 1)), abs=1e-6
    )


def test_a_transform_that_explains_everything_has_no_cautions(pair):
    found = fit_and_judge(result_of(pair), pair, OPTIONS)
    assert found.explained == 1.0
    assert set(found.state) == {EXPLAINED}
    assert found.cautions == ()
    assert (found.reason, found.reason_code) == ("", "")


@pytest.mark.parametrize(("silent", "state"), [(False, OTHER_SHIFT), (True, NO_AGREEMENT)])
def test_what_is_not_explained_is_a_caution_with_its_share(pair, silent, state):
    found = fit_and_judge(result_of(pair, off=8.0, agreeing=0.7, silent=silent), pair, OPTIONS)
    assert found.accepted
    assert found.explained == pytest.approx(0.7, abs=0.011)
    assert np.count_nonzero(found.state == state) == pytest.approx(30, abs=1)
    assert [caution.code for caution in found.cautions] == ["unexplained"]
    assert "In 30 % of the overlap" in found.cautions[0].text or "In 31 %" in found.cautions[0].text


@pytest.mark.parametrize("agreeing", [0.07, 0.23])
def test_a_fit_that_explains_next_to_nothing_is_refused(pair, agreeing):
    found = fit_and_judge(result_of(pair, off=8.0, agreeing=agreeing), pair, OPTIONS)
    assert found.accepted == (agreeing > LEAST_EXPLAINED)
    if not found.accepted:
        assert found.reason_code == "unexplained"
        assert f"only {100 * found.explained:.0f} %" in found.reason
        assert found.hint
        assert found.quality is None
        assert found.cautions == ()


def test_points_by_hand_are_not_overruled(pair):
    sensed = places(20, 3)
    by_hand = ControlPoints.of(sensed=sensed, reference=applied(sensed))
    found = fit_and_judge(result_of(pair, off=8.0, agreeing=0.05), pair, OPTIONS, by_hand)
    assert found.accepted
    assert found.points.manual.sum() == 20
    assert found.explained < LEAST_EXPLAINED
    assert "unexplained" in [caution.code for caution in found.cautions]


def test_the_error_told_leaves_out_that_of_the_check_points_unless_a_caution_doubts_it(pair):
    result = result_of(pair, precision=np.full(60, 0.25))
    turned = np.random.default_rng(7).uniform(0, 2 * np.pi, 60)
    noise = 0.3 * np.column_stack([np.cos(turned), np.sin(turned)])
    noisy = replace(result, reference=result.reference + np.where(result.check, 1.0, 0.0)[:, None] * noise)
    found = fit_and_judge(noisy, pair, OPTIONS)
    assert found.cautions == ()
    assert found.check_rmse < 0.5 * 0.3 * SHRUNK
    doubted = fit_and_judge(replace(noisy, cautions=("other_motion",)), pair, OPTIONS)
    assert doubted.check_rmse == pytest.approx(0.3 * SHRUNK, rel=0.1)


def test_the_error_at_check_points_is_in_pixels_of_the_raster(pair):
    result = result_of(pair)
    reference = result.reference + np.where(result.check, 1.2, 0.0)[:, None] * (0.6, 0.8)
    found = fit_and_judge(replace(result, reference=reference), pair, OPTIONS)
    assert found.check_rmse == pytest.approx(1.2 * SHRUNK, abs=0.01)
    assert [caution.code for caution in found.cautions] == ["check_error"]


def test_cautions_of_the_matching_are_passed_on(pair):
    found = fit_and_judge(result_of(pair, cautions=("mirrored", "frame_left_out")), pair, OPTIONS)
    assert [caution.code for caution in found.cautions] == ["mirrored", "frame_left_out"]


def test_a_refusal_keeps_its_code_and_its_estimate(pair):
    refused = result_of(
        pair,
        accepted=False,
        refusal=Notice.of("refused_print"),
        reason_code="print",
        ground=np.zeros((0, 8)),
    )
    found = fit_and_judge(refused, pair, OPTIONS)
    assert (found.accepted, found.reason, found.reason_code, found.hint) == (
        False,
        text("refused_print"),
        "print",
        "Check that both rasters show the same area, or crop the frames.",
    )
    assert found.quality is None
    assert found.explained is None
    assert found.transform.matrix == pytest.approx(TRUTH, abs=1e-3)
    assert np.sqrt(np.linalg.det(found.transform.matrix[:2, :2])) == pytest.approx(SCALE)


def test_points_on_one_line_are_distorted_not_accepted(pair):
    result = result_of(pair)
    sensed = np.column_stack([np.linspace(50, 150, 60), np.full(60, 60.0)])
    line = replace(result, sensed=sensed, reference=sensed + 1.0, check=np.zeros(60, bool))
    found = fit_and_judge(line, pair, OPTIONS)
    assert not found.accepted
    assert found.reason_code == "distorted"
    assert found.reason
