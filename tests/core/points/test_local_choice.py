"""Local deformation is followed where its size proves it; correlated noise is not."""

from __future__ import annotations

import re

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.points.model_choice import choose_model

from ..fields import (
    EVERYWHERE,
    bump,
    correlated_noise,
    errors,
    from_seam,
    grid,
    ridge,
    seam,
    straight,
    wave,
    white_noise,
    with_outliers,
)


def chosen(truth, pitch, noise=correlated_noise, precision=0.28, claimed=None, outliers=0.0, seed=0):
    places = grid(pitch)
    target = with_outliers(truth(places) + noise(places, precision, seed), outliers, seed)
    known = np.full(len(places), claimed or precision)
    choice = choose_model(source=places, target=target, precision=known)
    return choice, fit(
        choice.model,
        source=places,
        target=target,
        smoothing=choice.smoothing,
        precision=known,
        base=choice.base,
    )


@pytest.mark.parametrize("pitch", [16, 24, 32])
@pytest.mark.parametrize("truth", [ridge, bump, wave])
def test_what_no_block_predicts_is_followed_where_it_is_large(truth, pitch):
    choice, transform = chosen(truth, pitch)
    assert choice.model == "displacement"
    off = errors(transform, truth)
    assert np.sqrt(np.mean(off**2)) < 0.45
    assert off.max() < 3
    assert "; the displacement grid leaves 0." in choice.why.message
    assert "neighbouring points agree" in choice.why.message


def test_the_reason_compares_the_residuals_with_the_precision():
    choice, _ = chosen(wave, 24)
    assert re.search(r", 1[45]\.\d times their precision;", choice.why.message)


@pytest.mark.parametrize("outliers", [0.0, 0.03])
def test_a_seam_is_followed_in_the_images_on_both_sides(outliers):
    away = EVERYWHERE[np.abs(from_seam(EVERYWHERE)) > 32]
    for pitch in (16, 32):
        _, transform = chosen(seam, pitch, outliers=outliers)
        assert np.sqrt(np.mean(errors(transform, seam, away) ** 2)) < 0.5


@pytest.mark.parametrize("pitch", [16, 32])
@pytest.mark.parametrize("times", [1.0, 1.6])
def test_noise_of_an_affine_truth_is_never_followed(pitch, times):
    """Even where it is 1.6 times the precision, as on some real pairs."""
    for seed in range(5):
        choice, _ = chosen(straight, pitch, precision=0.42 * times, claimed=0.42, seed=seed)
        assert choice.model in ("similarity", "affine")


def test_noise_that_neighbours_do_not_share_is_not_followed_though_it_is_large():
    """The claimed precision is ten times too good."""
    choice, _ = chosen(straight, 24, noise=white_noise, precision=1.0, claimed=0.1)
    assert choice.model in ("similarity", "affine")


def test_wrong_points_alone_call_for_no_grid():
    choice, _ = chosen(straight, 24, outliers=0.03)
    assert choice.model in ("similarity", "affine")


def test_without_precision_nothing_is_proved():
    places = grid(24)
    assert choose_model(source=places, target=wave(places)).model != "displacement"
    some = np.where(np.arange(len(places)) % 3 > 0, np.nan, 0.3)
    assert choose_model(source=places, target=wave(places), precision=some).model != "displacement"


def test_few_points_prove_nothing():
    places = grid(24)[::30]
    target = ridge(places) + correlated_noise(places, 0.3, 0)
    assert len(places) < 40
    assert (
        choose_model(source=places, target=target, precision=np.full(len(places), 0.3)).model
        != "displacement"
    )
