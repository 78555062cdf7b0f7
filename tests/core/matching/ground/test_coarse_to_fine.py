"""Templates reach every place of the overlap from a first estimate that is wrong at the far side."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.ground import coarse_to_fine
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.thresholds import LEAST_SHARE
from tiepoint.core.matching.verdict.verification import hopeless

from ..pairs import SENSED_SIZE, Pair, applied, pair, turned

TRUTH = turned(12.0, 1.07, (-8.0, 21.0))
FAR = np.array([SENSED_SIZE]) - 1.0  # the lower right corner of the sensed image


def errors(ground, sensed_to_reference):
    """(K,) px, errors of the supported templates."""
    found = ground.sensed[ground.supported]
    mapped = (
        applied(sensed_to_reference, found)
        if isinstance(sensed_to_reference, np.ndarray)
        else sensed_to_reference(found)
    )
    return np.linalg.norm(mapped - ground.place[ground.supported], axis=1)


def bent(amount):
    def mapped(sensed):
        places = applied(TRUTH, sensed)
        return places + amount * np.column_stack([np.sin(places[:, 1] / 50), np.sin(places[:, 0] / 60 + 1)])

    return mapped


@pytest.fixture(scope="module")
def straight():
    return pair(TRUTH)


@pytest.fixture(scope="module")
def found(straight):
    """The ground of the straight pair from the truth. Not to be changed."""
    return find_ground(TRUTH, straight.images, straight.masks)


@pytest.fixture(scope="module")
def found_bent():
    """The ground of a bent pair. Not to be changed."""
    example = pair(bent(6.0))
    return find_ground(TRUTH, example.images, example.masks)


@pytest.mark.parametrize(
    "off", [turned(0.0, 1.0, (0, 0)), turned(1.4, 1.0, (0, 0)), turned(0.0, 0.97, (0, 0))]
)
def test_a_start_that_is_off_at_the_far_side_is_corrected(straight, off):
    start = off @ TRUTH
    wrong = float(np.linalg.norm(applied(start, FAR) - applied(TRUTH, FAR)))
    assert wrong == 0 or 10 < wrong < 16
    ground = find_ground(start, straight.images, straight.masks)
    assert ground.share > 0.95
    assert np.median(errors(ground, TRUTH)) < 0.02
    assert errors(ground, TRUTH).max() < 0.1
    assert (np.ptp(ground.place[ground.supported], axis=0) > (245, 205)).all()  # middles of templates


def test_a_smooth_bend_is_followed_by_small_templates(found_bent):
    ground = found_bent
    assert ground.share > 0.95
    assert np.median(errors(ground, bent(6.0))) < 0.1
    assert errors(ground, bent(6.0)).max() < 0.5
    assert errors(ground, TRUTH).max() > 6
    assert ground.side == pytest.approx(4 * 8 * 1.07)


def test_where_it_bends_points_are_measured_up_to_the_border(found_bent):
    """The ground that a verdict rests on begins half a template from it."""
    ground = found_bent
    again = ground.for_points
    assert again is not None
    assert errors(again, bent(6.0)).max() < 0.5
    assert np.median(errors(again, bent(6.0))) < 0.1
    places = [each.sensed[each.supported] for each in (ground, again)]
    first, then = (np.minimum(place, FAR - place).min() for place in places)
    assert then < first - 2.0
    assert ground.take(ground.supported).for_points is None
    turned_over = ground.mirrored(SENSED_SIZE[0]).for_points.sensed[again.supported]
    assert np.allclose(turned_over[:, 0], FAR[0, 0] - again.sensed[again.supported, 0])


def test_where_nothing_bends_large_templates_are_used_and_the_small_ones_kept(found):
    assert found.side == pytest.approx(8 * 8 * 1.07)
    assert found.detail.side == pytest.approx(4 * 8 * 1.07)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_unrelated_images_support_almost_nothing(seed):
    other = pair(TRUTH, 10 + seed, sensed_seed=20 + seed)
    ground = find_ground(TRUTH, other.images, other.masks)
    assert len(ground) > 100
    assert ground.share < LEAST_SHARE / 2  # 0.065 at most of 40 seeds
    assert ground.detail.share < LEAST_SHARE / 2
    assert ground.log10_chance > -1


def test_a_wrong_transform_of_related_images_gets_no_support(straight):
    wrong = TRUTH.copy()
    wrong[:2, 2] += (60.0, -50.0)
    ground = find_ground(wrong, straight.images, straight.masks)
    assert ground.share < LEAST_SHARE / 3
    assert ground.log10_chance > -1


@pytest.mark.parametrize("scale", [0.5, 1.8])
def test_the_standard_errors_are_px_of_the_reference_and_honest(scale):
    """A pixel of the coarser image is 1 or 1.8 px of the reference."""
    truth = turned(-20.0, scale, (60.0, 90.0)) if scale < 1 else turned(-20.0, scale, (-90.0, -60.0))
    example = pair(truth, 4, sensed_size=(310, 320) if scale < 1 else (250, 240))
    rng = np.random.default_rng(0)
    noisy = example.images.map(lambda image: (image + rng.normal(0, 0.06, image.shape)).astype(np.float32))
    ground = find_ground(truth, noisy, example.masks)
    assert np.count_nonzero(ground.supported) > 30
    ratio = errors(ground, truth) / ground.precision[ground.supported]
    assert 0.7 < np.sqrt(np.mean(ratio**2)) < 1.4


def test_large_images_are_measured_in_tiles(straight, found, monkeypatch):
    monkeypatch.setattr(coarse_to_fine, "WHOLE", 10_000)
    monkeypatch.setattr(coarse_to_fine, "TILE", 128)
    tiled = find_ground(TRUTH, straight.images, straight.masks)
    assert len(tiled) == pytest.approx(len(found), rel=0.25)
    assert tiled.share > 0.95
    assert errors(tiled, TRUTH).max() < 0.1
    monkeypatch.setattr(coarse_to_fine, "MOST_AREA", 30_000)
    assert len(find_ground(TRUTH, straight.images, straight.masks)) < 0.8 * len(found)


def test_a_hopeless_coarse_look_is_the_last(straight):
    sides = []
    ground = find_ground(
        TRUTH, straight.images, straight.masks, lambda ground: sides.append(ground.side) or True
    )
    assert sides == [ground.side]
    assert ground.detail is None
    assert ground.side > 60  # of a shrunk image


def test_templates_lie_on_valid_pixels(straight):
    masks = straight.masks
    masks.reference[:, :120] = False
    ground = find_ground(TRUTH, straight.images, masks)
    assert ground.place[:, 0].min() > 118
    assert ground.share > 0.95


@pytest.mark.parametrize(("mask", "share"), [("round", 0.52), ("chequered", 0.67)])
def test_a_mask_that_leaves_few_coarse_templates_leaves_enough_to_judge(straight, mask, share):
    """At the first level, hardly a template is left that could support another one."""
    x, y = np.meshgrid(np.arange(340), np.arange(300))
    region = np.hypot(x - 170, y - 150) < 125 if mask == "round" else (x // 40 + y // 40) % 3 == 0
    for example, related in ((straight, True), (pair(TRUTH, 10, sensed_seed=20), False)):
        masks, first = example.masks, []
        masks.reference[region] = False
        assert masks.reference.mean() == pytest.approx(share, abs=0.01)

        def looked(ground, first=first):
            first.append(ground)
            return hopeless(ground)

        found = find_ground(TRUTH, example.images, masks, looked)
        assert hopeless(first[0])
        if related:
            assert found.share > 0.95
            assert np.median(errors(found, TRUTH)) < 0.03
        else:
            assert found.share < LEAST_SHARE / 2


def test_without_an_overlap_there_is_no_ground(straight):
    beside = TRUTH.copy()
    beside[0, 2] += 900.0
    assert find_ground(beside, straight.images, straight.masks) is None


def test_images_without_edges_support_nothing():
    flat = Pair(np.full((300, 340), 0.5, np.float32), np.full((320, 310), 0.5, np.float32))
    ground = find_ground(TRUTH, flat.images, flat.masks)
    assert ground.share < LEAST_SHARE / 3  # only rounding errors of the resampling are left
