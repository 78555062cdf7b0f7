"""A canvas shows what the image shows, at any turn and scale, also of images that are averaged first."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.tiles import canvases
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.pair import Pair

HEIGHT, WIDTH = 643, 801  # no multiple of a block


def waves(x, y):
    return (0.5 + 0.25 * np.sin(x / 60) + 0.25 * np.sin(y / 45 + 1)).astype(np.float32)


@pytest.fixture
def pair():
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float64)
    mask = np.ones((HEIGHT, WIDTH), bool)
    mask[300:, 400:] = False
    small = waves(x, y)[:90, :120]
    return Canvases(
        Pair(reference=small, sensed=waves(x, y)), Pair(reference=np.ones(small.shape, bool), sensed=mask)
    )


def turned(scale, degrees):
    turn = np.radians(degrees)
    return scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])


@pytest.mark.parametrize("scale", [0.07, 0.14, 0.5])  # blocks of 4, 2 and 1 px
@pytest.mark.parametrize("degrees", [0.0, 30.0, 190.0])
def test_each_pixel_shows_its_place(pair, scale, degrees):
    linear = turned(scale, degrees)
    canvas, valid, shift = pair.of("sensed", linear)
    rows, columns = np.nonzero(valid)
    x, y = (np.linalg.inv(linear) @ (np.array([columns, rows]) - shift[:, None])).round(6)
    assert len(x) > 0.6 * scale**2 * HEIGHT * WIDTH
    inside = (x > 3 / scale) & (x < WIDTH - 3 / scale) & (y > 3 / scale) & (y < HEIGHT - 3 / scale)
    inside &= (x < 400 - 3 / scale) | (y < 300 - 3 / scale)
    assert np.abs(canvas[rows, columns] - waves(x, y))[inside].max() < 0.02
    assert np.mean((x > 400 + 1 / scale) & (y > 300 + 1 / scale)) < 0.01  # in wedges, which count as gaps


def test_a_part_lies_where_the_whole_does(pair):
    linear = turned(0.1, 20)
    whole, _, shift = pair.of("sensed", linear)
    part, _, moved = pair.of_part("sensed", slice(90, 290), slice(120, 390), linear)
    corner = np.rint(shift + linear @ (255.0, 190.0)).astype(int)
    place = np.rint(moved + linear @ (135.0, 100.0)).astype(int)
    assert part[place[1], place[0]] == pytest.approx(whole[corner[1], corner[0]], abs=0.02)


def test_an_image_is_shrunk_once_for_all_turns(pair, monkeypatch):
    shrunk = []
    blur = canvases.against_aliasing
    monkeypatch.setattr(canvases, "against_aliasing", lambda *a: shrunk.append(a[0].shape) or blur(*a))
    for degrees in range(0, 360, 30):
        pair.of("sensed", turned(0.07, degrees))
    assert shrunk == [(161, 201)]
