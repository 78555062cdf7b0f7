"""The mirrored pair's fields are the pair's own, mirrored: as if they had been made anew."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere, scene
from tiepoint.core.matching.tiles import turned_fields
from tiepoint.core.matching.tiles.turned_fields import TurnedFields
from tiepoint.core.pair import Pair


def turned(scale, degrees):
    turn = np.radians(degrees)
    return scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])


@pytest.mark.parametrize("degrees", [0.0, 90.0, 36.0, 204.0])
def test_the_mirrored_pair_has_the_fields_of_the_pair_mirrored(degrees, monkeypatch):
    known = everywhere(scene()[:, :300])
    known[200:, :90] = False
    images = Pair(reference=scene()[:280, :310], sensed=scene()[:, :300])
    masks = Pair(reference=everywhere(images.reference), sensed=known)
    flipped = Pair(reference=images.reference, sensed=np.ascontiguousarray(images.sensed[:, ::-1]))
    flipped_masks = Pair(reference=masks.reference, sensed=np.ascontiguousarray(known[:, ::-1]))
    anew = TurnedFields(flipped, flipped_masks)
    expected = {side: anew.under(side, turned(0.6, degrees)) for side in ("reference", "sensed")}

    plain = TurnedFields(images, masks)
    plain.under("reference", turned(0.6, degrees))
    plain.under("sensed", turned(0.6, -degrees))
    mirrored = TurnedFields(flipped, flipped_masks, plain)
    monkeypatch.setattr(turned_fields, "direction_field", None)  # nothing is made again
    for side, (field, valid, shift) in expected.items():
        found, found_valid, found_shift = mirrored.under(side, turned(0.6, degrees))
        assert found.shape == field.shape
        move = np.column_stack([np.eye(2), shift - found_shift])  # the canvas lies within a pixel of it
        assert np.abs(shift - found_shift).max() < 1
        moved = cv2.warpAffine(found, move, field.shape[1::-1])
        both = valid & found_valid & (cv2.erode(valid.astype(np.uint8), np.ones((13, 13))) > 0)
        assert both.sum() > 0.8 * valid.sum()
        assert np.median(np.abs(moved - field)[both]) < 0.03
        assert np.mean(np.sum(moved * field, axis=2)[both]) > 0.9 * np.mean(np.sum(field**2, axis=2)[both])


@pytest.mark.parametrize("pool", [1, 2])
def test_turned_by_half_a_circle_the_field_is_reversed(pool, monkeypatch):
    known = everywhere(scene()[:, :300])
    known[200:, :90] = False
    images = Pair(reference=scene(), sensed=scene()[:, :300])
    masks = Pair(reference=everywhere(images.reference), sensed=known)
    field, valid, shift = TurnedFields(images, masks).under("sensed", turned(0.6, 204.0), pool)
    fields = TurnedFields(images, masks)
    fields.under("sensed", turned(0.6, 24.0), pool)
    monkeypatch.setattr(turned_fields, "direction_field", None)  # it is not made again
    found, found_valid, found_shift = fields.under("sensed", turned(0.6, 204.0), pool)
    assert found.shape == field.shape
    move = np.column_stack([np.eye(2), (shift - found_shift) / pool])
    assert np.abs(shift - found_shift).max() < pool
    moved = cv2.warpAffine(found, move, field.shape[1::-1])
    both = cv2.erode((valid & found_valid).astype(np.uint8), np.ones((17, 17)))[::pool, ::pool] > 0
    assert np.median(np.abs(moved - field)[both]) < 0.03 * pool


def test_large_fields_are_not_kept(monkeypatch):
    large = np.tile(scene(), (2, 2))
    images = Pair(reference=large, sensed=large)
    fields = TurnedFields(images, images.map(everywhere))
    fields.under("sensed", np.eye(2))
    monkeypatch.setattr(turned_fields, "direction_field", None)
    with pytest.raises(TypeError):  # it would be made again
        fields.under("sensed", np.eye(2))
