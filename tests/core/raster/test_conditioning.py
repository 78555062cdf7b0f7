"""Stretch, masks and filling on small arrays whose answer is plain."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.conditioning import border_fill, combine, fill_invalid

RNG = np.random.default_rng(5)


def noise(shape=(120, 160)):
    return RNG.uniform(20, 200, shape).astype(np.float32)


def test_stretch_uses_valid_pixels_only():
    band = np.linspace(10, 20, 101, dtype=np.float32)[None].repeat(40, axis=0)
    band[:, :50] = np.nan  # what is left runs from 15 to 20
    image, mask = combine([band], (0, 100), "a")
    assert mask.sum() == 40 * 51
    assert image.dtype == np.float32
    np.testing.assert_allclose(image[0, 50:], np.linspace(0, 1, 51), atol=1e-6)
    assert (image[:, :50] == 0).all()  # filled from the nearest valid pixel, which is the darkest


def test_percentiles_clip():
    band = np.arange(10_000, dtype=np.float32).reshape(100, 100)
    image, _ = combine([band], (1, 99), "a")
    assert image.min() == 0
    assert image.max() == 1
    assert 0.009 < (image == 0).mean() < 0.012


def test_bands_are_stretched_one_by_one_and_averaged():
    first, second = noise(), noise()
    low = [band.min() for band in (first, second)]
    span = [np.ptp(band) for band in (first, second)]
    expected = ((first - low[0]) / span[0] + (second - low[1]) / span[1]) / 2
    constant = np.full_like(first, 9)
    image, mask = combine([first.copy(), second.copy(), constant], (0, 100), "a")
    np.testing.assert_allclose(image, expected, atol=1e-5)  # the constant band says nothing
    assert mask.all()


def test_a_pixel_needs_every_band():
    first, second = noise(), noise()
    first[3, 4], second[5, 6] = np.inf, np.nan
    _, mask = combine([first, second], (0.5, 99.5), "a")
    assert np.argwhere(~mask).tolist() == [[3, 4], [5, 6]]


def test_two_values_survive_coinciding_percentiles():
    band = np.zeros((100, 100), np.float32)
    band[50, 50] = 7
    image, _ = combine([band], (0.5, 99.5), "a")
    assert image[50, 50] == 1


@pytest.mark.parametrize(("value", "words"), [(np.nan, "no valid pixel"), (7.0, "only one colour")])
def test_empty_and_plain_are_refused(value, words):
    with pytest.raises(TiepointError, match=f"“scan.tif”.*{words}"):
        combine([np.full((40, 40), value, np.float32)], (0.5, 99.5), "scan.tif")


def test_fill_takes_the_nearest_of_the_row_then_the_nearest_row():
    image = np.array([[0, 0, 0], [1, 0, 3], [0, 0, 0], [0, 5, 0]], np.float32)
    mask = image > 0
    fill_invalid(image, mask)
    assert image.tolist() == [[1, 1, 3], [1, 1, 3], [5, 5, 5], [5, 5, 5]]


def test_turned_scene_corners_are_fill():
    image = noise()
    rows, columns = np.mgrid[0:120, 0:160]
    corners = (rows + columns < 50) | (rows + columns > 240) | (rows - columns > 80)
    image[corners] = 0
    image[50:70, 70:100] = 0  # a dark lake
    fill = border_fill([image])
    assert fill[corners].all()
    assert not fill[45:75, 65:105].any()
    assert (fill & ~corners).sum() < 300  # one pixel along the three edges


def test_a_winding_border_is_followed():
    image = noise((200, 200))
    for turn in range(0, 200, 20):  # a snake from the top border down, 8 px wide
        image[turn : turn + 8, 10:190] = 0
        side = slice(10, 18) if turn % 40 else slice(182, 190)
        image[turn : turn + 28, side] = 0
    fill = border_fill([image])
    assert (fill & (image == 0)).sum() == (image == 0).sum()


@pytest.mark.parametrize("kind", ["small", "speckle", "one band only", "none"])
def test_what_is_no_fill(kind):
    image, other = noise(), noise()
    if kind == "small":
        image[:8, :8] = 0
    elif kind == "speckle":  # dark noise that touches the border in a thousand places
        image[RNG.random(image.shape) < 0.3] = 0
    elif kind == "one band only":
        image[:40] = 0
        assert border_fill([image]) is not None
    assert border_fill([image, other] if kind == "one band only" else [image]) is None
