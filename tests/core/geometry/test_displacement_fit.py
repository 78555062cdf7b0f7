"""A displacement grid follows its points as far as the truth, not as far as the noise."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.displacement_fit import NOISE, DisplacementFit
from tiepoint.core.geometry.displacement_grid import SMOOTHINGS
from tiepoint.core.geometry.transforms import fit

from ..fields import (
    EVERYWHERE,
    correlated_noise,
    errors,
    from_seam,
    grid,
    ridge,
    seam,
    smooth,
    straight,
    wave,
    white_noise,
    with_outliers,
)


def fitted(truth, pitch, noise, precision=0.28, outliers=0.0, seed=0):
    places = grid(pitch)
    target = with_outliers(truth(places) + noise(places, precision, seed), outliers, seed)
    return fit(
        "displacement",
        source=places,
        target=target,
        smoothing=None,
        precision=np.full(len(places), precision),
    )


@pytest.mark.parametrize("pitch", [16, 32])
@pytest.mark.parametrize("noise", [white_noise, correlated_noise])
@pytest.mark.parametrize(
    ("truth", "rmse", "most"), [(ridge, 0.35, 2.0), (wave, 0.4, 2.1), (smooth, 0.25, 1.45)]
)
def test_what_templates_show_is_followed(truth, rmse, most, noise, pitch):
    off = errors(fitted(truth, pitch, noise), truth)
    assert np.sqrt(np.mean(off**2)) < rmse
    assert off.max() < most


@pytest.mark.parametrize("pitch", [16, 32])
def test_a_seam_is_followed_on_both_sides(pitch):
    away = EVERYWHERE[np.abs(from_seam(EVERYWHERE)) > 32]
    assert np.sqrt(np.mean(errors(fitted(seam, pitch, correlated_noise), seam, away) ** 2)) < 0.4


def test_the_image_of_errors_is_how_far_they_move_the_fit():
    places = grid(32)
    found = DisplacementFit(source=places, target=wave(places), precision=np.full(len(places), 0.3))
    added = correlated_noise(places, 0.3, 2)
    moved = DisplacementFit(source=places, target=wave(places) + added, precision=np.full(len(places), 0.3))
    image = found.image(added, EVERYWHERE, 1e-2)
    expected = moved.displacement(1e-2).at(EVERYWHERE) - found.displacement(1e-2).at(EVERYWHERE)
    assert image == pytest.approx(expected, abs=1e-9)
    assert np.abs(image).max() > 0.1


def test_single_wrong_points_are_left_out_and_a_ridge_is_not():
    places = grid(16)
    target = ridge(places) + correlated_noise(places, 0.4, 1)
    wrong = with_outliers(target, 0.03, 1)
    kept = DisplacementFit(source=places, target=wrong, precision=np.full(len(places), 0.4)).kept
    far = np.linalg.norm(wrong - target, axis=1)
    assert kept[far == 0].all()
    assert not kept[far > 5].any()
    off = errors(fitted(ridge, 16, correlated_noise, 0.4, outliers=0.03), ridge)
    assert np.sqrt(np.mean(off**2)) < 0.4


def test_noise_that_neighbours_share_is_smoothed_away():
    places = grid(16)
    for seed in range(3):
        target = straight(places) + correlated_noise(places, 0.42, seed)
        assert (
            DisplacementFit(
                source=places, target=target, precision=np.full(len(places), 0.42)
            ).best_smoothing()
            >= 100
        )
    assert np.sqrt(np.mean(errors(fitted(straight, 16, correlated_noise, 0.42), straight) ** 2)) < 0.2


def test_the_expected_error_is_the_true_one():
    """For every smoothing, on average over the noise."""
    places, precision = grid(24), 0.4
    expected, true = [], []
    for seed in range(6):
        target = ridge(places) + correlated_noise(places, precision, 100 + seed)
        made = DisplacementFit(source=places, target=target, precision=np.full(len(places), precision))
        scores = made.scores()
        for smoothing, score in scores.items():
            expected.append(score.error(1.0))
            off = made.displacement(smoothing).at(places) - ridge(places)
            true.append(np.mean(np.sum(off**2, axis=1)))
    expected, true = np.array(expected), np.array(true)
    assert np.abs(expected / true - 1).mean() < 0.15
    assert np.corrcoef(expected, true)[0, 1] > 0.99


def test_without_known_precision_parts_of_the_image_are_predicted():
    places = grid(32)
    target = smooth(places) + correlated_noise(places, 0.3, 0)
    made = DisplacementFit(source=places, target=target)
    assert made.noise is None
    assert made.best_smoothing() in SMOOTHINGS
    off = errors(fit("displacement", source=places, target=target), smooth)
    assert np.sqrt(np.mean(off**2)) < 0.35


def test_points_of_little_precision_count_little():
    places = grid(24)
    precision = np.where(places[:, 0] < 350, 0.1, 1.0)
    target = smooth(places) + precision[:, None] * correlated_noise(places, 1.0, 2)
    made = DisplacementFit(source=places, target=target, precision=precision)
    assert np.median(made.weights[precision < 1]) == pytest.approx(
        100 * np.median(made.weights[precision == 1])
    )
    off = errors(
        fit("displacement", source=places, target=target, smoothing=None, precision=precision), smooth
    )
    good = EVERYWHERE[:, 0] < 300
    assert np.sqrt(np.mean(off[good] ** 2)) < 0.15


def test_the_spread_covers_the_error():
    for truth in (ridge, smooth):
        places = grid(24)
        places = places[(places[:, 0] < 300) | (places[:, 0] > 550)]  # a gap of 250 px
        target = truth(places) + correlated_noise(places, 0.4, 3)
        made = DisplacementFit(source=places, target=target, precision=np.full(len(places), 0.4))
        smoothing = made.best_smoothing()
        spread = made.spread(EVERYWHERE, smoothing)
        off = np.linalg.norm(made.displacement(smoothing).at(EVERYWHERE) - truth(EVERYWHERE), axis=1)
        assert np.mean(off < 2 * spread) > 0.9
        gap = (EVERYWHERE[:, 0] > 360) & (EVERYWHERE[:, 0] < 490)
        assert np.mean(spread[gap]) > 1.2 * np.mean(spread[EVERYWHERE[:, 0] < 260])


def test_the_same_points_give_the_same_fit():
    one, two = (fitted(ridge, 32, correlated_noise).apply(EVERYWHERE) for _ in range(2))
    assert np.array_equal(one, two)


def test_it_can_be_cancelled_at_every_smoothing():
    class Counting(Feedback):
        left = 3

        def cancelled(self):
            self.left -= 1
            return self.left < 0

    places = grid(32)
    with pytest.raises(Cancelled):
        DisplacementFit(
            source=places, target=ridge(places), precision=np.full(len(places), 0.3), feedback=Counting()
        ).best_smoothing()


def test_twice_the_noise_costs_more_where_more_is_followed():
    places = grid(32)
    made = DisplacementFit(
        source=places,
        target=ridge(places) + correlated_noise(places, 0.3, 0),
        precision=np.full(len(places), 0.3),
    )
    scores = list(made.scores().values())
    assert [v.overtaken for v in scores] == sorted(v.overtaken for v in scores)
    assert scores[-1].error(2 * NOISE) - scores[-1].error(NOISE) > (
        scores[0].error(2 * NOISE) - scores[0].error(NOISE)
    )


@pytest.mark.parametrize("smoothing", [1e-3, 1e-1, 10.0])
def test_residuals_over_what_leverage_leaves_are_those_of_fits_without_the_point(smoothing):
    """Sums of the shares of the plane and of the grid exceeded 1: standard errors of millions of px."""
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 600, (60, 2))
    target = wave(places) + rng.normal(0, 0.1, places.shape)
    known = DisplacementFit(source=places, target=target, precision=np.full(60, 0.14))
    leverage, kept = known.leverage(smoothing), known.kept
    assert leverage.max() < 1.0
    left = np.linalg.norm(known.displacement(smoothing).at(places) - target, axis=1) / (1 - leverage)
    again = []
    for index in np.flatnonzero(kept):
        others = np.arange(60) != index
        weights = np.where(others, known.weights, 0.0)
        found = known._weighted(weights, smoothing)
        again.append(np.linalg.norm(found.at(places[[index]]) - target[index]))
    assert np.sqrt(np.mean(left[kept] ** 2)) == pytest.approx(np.sqrt(np.mean(np.square(again))), rel=0.1)
