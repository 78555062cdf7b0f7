"""Templates find shifts to fractions of a pixel, and their standard errors match the true errors."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere, scene
from tiepoint.core.matching.ground.cell_sums import CELL, Structure, cell_sums
from tiepoint.core.matching.ground.template_peaks import TEXTURE, find_peaks

from ...textures import shifted, texture

SHIFT = np.array([1.37, -0.62])


def structure(image, mask=None):
    image = image.astype(np.float32)
    return Structure.of(image, everywhere(image) if mask is None else mask)


def peaks(reference, sensed, radius=3, cells=8, every=2, masks=(None, None)):
    sums = cell_sums(radius, reference=structure(reference, masks[0]), sensed=structure(sensed, masks[1]))
    return find_peaks(sums, cells, every, 0.12)


@pytest.mark.parametrize("change", [lambda v: v, lambda v: -v, lambda v: np.sqrt(v - v.min())])
def test_shifts_come_back_to_a_fiftieth_of_a_pixel(change):
    image = texture(256, 1)
    found = peaks(image, change(shifted(image, *SHIFT)))
    inside = ((found.place > 40) & (found.place < 216)).all(axis=1)
    assert len(found) > 0.9 * found.tried
    assert np.linalg.norm(found.shift - SHIFT, axis=1)[inside].max() < 0.02


@pytest.mark.parametrize("noise", [0.3, 1.0])
@pytest.mark.parametrize("cells", [8, 12])
def test_the_standard_error_is_honest(noise, cells):
    errors, precisions = [], []
    for seed in range(4):
        rng = np.random.default_rng(seed)
        image = texture(256, seed)
        pair = [v + rng.normal(0, noise * v.std(), v.shape) for v in (image, shifted(image, 0.3, -0.2))]
        found = peaks(*pair, cells=cells, every=4)
        errors.append(np.linalg.norm(found.shift - (0.3, -0.2), axis=1))
        precisions.append(found.precision)
    ratio = np.concatenate(errors) / np.concatenate(precisions)
    assert 0.85 < np.sqrt(np.mean(ratio**2)) < 1.25


def test_unrelated_images_hardly_agree_anywhere():
    found = [peaks(texture(256, seed), texture(256, 50 + seed)) for seed in range(3)]
    good = sum(int((p.precision < 1.0).sum()) for p in found)
    assert good < 0.01 * sum(p.tried for p in found)


def test_places_without_texture_give_no_points():
    image = scene().copy()
    image[:, 180:] = 0.5
    found = peaks(image, image)
    assert len(found) > 50
    assert found.place[:, 0].max() < 180 + 4 * CELL


def test_templates_reach_over_the_border_but_not_into_the_unknown():
    image = texture(256, 3)
    mask = np.ones(image.shape, bool)
    mask[:, :100] = False
    found = peaks(image, shifted(image, 1.0, 0.0), masks=(mask, None))
    assert found.place[:, 0].min() > 100
    assert found.place[:, 0].max() > 225
    assert np.abs(found.shift - (1.0, 0.0)).max() < 0.1


def test_a_shift_beyond_the_search_and_a_straight_edge_are_not_clear():
    image = texture(256, 4)
    assert (peaks(image, shifted(image, 9.0, 0.0)).precision < 1.0).sum() < 5
    stripes = np.repeat(texture(256, 5)[:1], 256, axis=0)
    assert len(peaks(stripes, stripes)) == 0


def test_no_edges_no_structure():
    flat = np.full((64, 64), 0.5, np.float32)
    assert structure(flat) is None
    assert structure(scene(), ~everywhere(scene())) is None


def test_the_larger_template_is_surer():
    image = scene()
    noisy = [image + np.random.default_rng(s).normal(0, 0.1, image.shape) for s in (1, 2)]
    small, large = (peaks(*noisy, cells=cells, every=3) for cells in (6, 12))
    assert np.median(large.precision) < 0.7 * np.median(small.precision)
    assert cv2.norm(large.shift) / len(large) < cv2.norm(small.shift) / len(small)


def test_weak_texture_gives_points_where_it_is_asked_for():
    """Water beside land, of a twentieth of its contrast, seen well enough by small templates."""
    image = texture(256, 3)
    image[:, 128:] = 0.05 * image[:, 128:] + 0.95 * image.mean()
    sums = cell_sums(3, reference=structure(image), sensed=structure(shifted(image, *SHIFT)))
    usual, more = (find_peaks(sums, 4, 2, 0.12, share) for share in (TEXTURE, 0.1))
    weak = more.place[:, 0] > 150
    assert (usual.place[:, 0] > 150).sum() < 10 < 80 < weak.sum()
    assert np.median(np.linalg.norm(more.shift[weak] - SHIFT, axis=1)) < 0.05


def test_sums_over_cells_are_those_of_their_pixels_at_every_shift():
    rng = np.random.default_rng(5)
    known = np.ones((2, 45, 70), bool)
    known[0, 9:14, 20:33] = known[1, 30:, 50:] = False
    reference, sensed = (
        Structure((rng.random((8, *mask.shape)) * mask).astype(np.float32), mask.astype(np.float32))
        for mask in known
    )
    radius = 2
    sums = cell_sums(radius, reference=reference, sensed=sensed)
    around = np.pad(sensed.strength, ((0, 0), (radius, radius), (radius, radius)))
    around_known = np.pad(sensed.known, radius)
    assert sums.products.shape == (5, 5, 5, 8)
    for y, x, row, column in np.ndindex(sums.products.shape):
        here = slice(row * CELL, (row + 1) * CELL), slice(column * CELL, (column + 1) * CELL)
        there = tuple(slice(part.start + by, part.stop + by) for part, by in zip(here, (y, x)))
        one, other = reference.strength[:, here[0], here[1]], around[:, there[0], there[1]]
        expected = (
            (one * other).sum(),
            (one**2 * around_known[there]).sum(),
            (other**2 * reference.known[here]).sum(),
            (reference.known[here] * around_known[there]).sum(),
        )
        got = [field[y, x, row, column] for field in (sums.products, sums.reference, sums.sensed, sums.known)]
        assert got == pytest.approx(expected, rel=1e-5, abs=1e-5)
