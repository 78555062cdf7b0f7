"""Tiles that were drawn on whole pixels are moved to where they belong."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.raster.snapshot.whole_pixels import tile_places, tiles_in_place

WIDTH, HEIGHT = 90, 70
LEFT, TOP, WIDE, HIGH = 3.7, -2.2, 31.4, 20.3  # an edge of each axis and the sides of the tiles, px


def ground(x, y):
    """Grey of a place; corner-based pixels of the picture."""
    return 40.0 + 1.5 * x + 0.9 * y


def drawn_on_whole_pixels():
    """Each tile over the whole pixels that it touches, the next one over its end."""
    picture = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    for top in np.arange(TOP, HEIGHT, HIGH):
        for left in np.arange(LEFT - WIDE, WIDTH, WIDE):
            x0, x1 = int(np.floor(left)), int(np.ceil(left + WIDE))
            y0, y1 = int(np.floor(top)), int(np.ceil(top + HIGH))
            x, y = np.arange(max(x0, 0), min(x1, WIDTH)), np.arange(max(y0, 0), min(y1, HEIGHT))
            across = left + (x + 0.5 - x0) / (x1 - x0) * WIDE
            down = top + (y + 0.5 - y0) / (y1 - y0) * HIGH
            grey = np.rint(ground(*np.meshgrid(across, down)))
            picture[y[0] : y[-1] + 1, x[0] : x[-1] + 1] = np.dstack(
                [grey, grey, grey, np.full_like(grey, 255)]
            )
    return picture


def test_tiles_are_moved_to_their_place():
    truth = ground(*np.meshgrid(np.arange(WIDTH) + 0.5, np.arange(HEIGHT) + 0.5))
    drawn = drawn_on_whole_pixels()
    places = tile_places(WIDTH, LEFT, WIDE), tile_places(HEIGHT, TOP, HIGH)
    moved = tiles_in_place(drawn, *places)
    inner = slice(2, -2), slice(2, -2)
    before = np.abs(drawn[..., 0] - truth)[inner].mean()
    after = np.abs(moved[..., 0] - truth)[inner].mean()
    assert before > 0.5
    assert after < 0.4  # grey is rounded, and a column of each tile lies under the next
    assert (moved[..., 3] == 255).all()


def test_a_tile_on_whole_pixels_stays():
    assert tile_places(8, 2.0, 3.0) == pytest.approx(np.arange(8))


def test_nothing_is_made_up_beside_what_is_not_there():
    picture = np.full((4, 6, 4), 200, np.uint8)
    picture[:, 3:] = 0
    moved = tiles_in_place(picture, np.arange(6) + 0.4, np.arange(4.0))
    assert moved[0, :, 3].tolist() == [200, 200, 0, 0, 0, 0]
    assert (moved[:, :2, :3] == 200).all()
