"""Stretch, masks and filling on small arrays with known results."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.working.conditioning import border_fill, combine, fill_invalid

RNG = np.random.default_rng(5)


def noise(shape=(120, 160)):
    return RNG.uniform(20, 200, shape).astype(np.float32)


def test_stretch_uses_valid_pixels_only():
    band = np.linspace(10, 20, 101, dtype=np.float32)[None].repeat(40, axis=0)
    band[:, :50] = np.nan  # the rest runs from 15 to 20
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
    np.testing.assert_allclose(image, expected, atol=1e-5)  # the constant band is ignored
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


def landsat7(shape=(240, 400), most=14):
    """A textured image, and its gaps: none in the middle, `most` px high at the sides, every 33 px."""
    image = np.clip(noise(shape), 30, None)
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    half = shape[1] / 2
    gaps = (rows + 0.17 * columns) % 33 < 1 + most * np.abs(columns - half) / half
    return image, gaps


def test_thin_gaps_that_reach_the_border_are_fill_to_the_pixel():
    image, gaps = landsat7()
    image[gaps] = 0
    image[112:118, 190:196] = 0  # a dark pond in the middle
    fill = border_fill([image])
    assert 0.2 < gaps.mean() < 0.3
    assert np.array_equal(fill, gaps)


def test_gaps_of_a_decimated_image_are_fill_with_their_mixed_edge():
    image, gaps = landsat7((480, 800))
    image[gaps] = 0
    small = image.reshape(240, 2, 400, 2).mean(axis=(1, 3)).astype(np.float32)
    partly = gaps.reshape(240, 2, 400, 2).mean(axis=(1, 3))
    fill = border_fill([small])
    assert fill[partly == 1].mean() > 0.97
    assert fill[(partly > 0) & (np.abs(np.arange(400) - 200) > 60)].mean() > 0.95
    assert fill[partly == 0].mean() < 0.1


def test_zeros_beside_invalid_pixels_are_fill():
    image = noise()
    image[:, :50] = np.nan  # outside the raster, on the working grid
    image[:, 50:70] = 0
    fill = border_fill([image])
    assert fill[:, 50:70].all()
    assert not fill[:, 71:].any()


def test_a_drawing_is_no_image_with_a_black_border():
    image = np.zeros((200, 260), np.float32)
    for row in range(6, 200, 9):  # white lines on black, their edges grey
        image[row - 1 : row + 2] = RNG.uniform(60, 250, 260)
    for column in range(8, 260, 14):
        image[:, column - 1 : column + 2] = RNG.uniform(60, 250, (200, 1))
    assert (image == 0).mean() > 0.4
    assert border_fill([image]) is None


@pytest.mark.parametrize("lossy", [False, True])
def test_the_sea_of_an_elevation_model_is_no_fill_but_a_border_blurred_by_jpeg_is(lossy):
    rows, columns = np.mgrid[0:160, 0:200]
    sinking = np.maximum(0.0, columns - 60 - 8 * np.sin(rows / 9)).astype(np.float32)
    sinking[sinking > 0] += RNG.uniform(0, 1, (sinking > 0).sum())
    assert (border_fill([sinking], lossy=lossy) is None) is not lossy
    scene = noise((160, 200))
    scene[:, :60] = 0
    assert border_fill([scene], lossy=lossy)[:, :60].all()


@pytest.mark.parametrize("kind", ["small", "speckle", "one band only", "none"])
def test_zeros_that_are_no_fill(kind):
    image, other = noise(), noise()
    if kind == "small":
        image[:8, :8] = 0
    elif kind == "speckle":  # dark noise that touches the border in a thousand places
        image[RNG.random(image.shape) < 0.3] = 0
    elif kind == "one band only":
        image[:40] = 0
        assert border_fill([image]) is not None
    assert border_fill([image, other] if kind == "one band only" else [image]) is None
