"""Seeds lie on structure in both images, apart from each other, never twice at one point."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from tiepoint.core.training.seeds import SIDE, SPACING, choose


def test_seeds_are_apart_and_their_patches_inside(pairs):
    seeds = choose(pairs[:1], 1000)
    assert len(seeds) > 10
    distance = np.linalg.norm(seeds.xy[:, None] - seeds.xy[None], axis=2)
    assert distance[~np.eye(len(seeds), dtype=bool)].min() >= SPACING
    assert (seeds.xy >= SIDE / 2 - 0.5).all()
    assert (seeds.xy <= pairs[0].mask.shape[0] - SIDE / 2 - 0.5).all()


def test_every_pair_gives_its_share(pairs):
    seeds = choose(pairs, 9)
    assert np.bincount(seeds.pair).tolist() == [3, 3, 3]


def test_a_pair_gives_at_most_per_pair_seeds(pairs):
    assert np.bincount(choose(pairs, 100, per_pair=2).pair).tolist() == [2, 2, 2]


def test_the_mask_keeps_whole_patches_out(pairs):
    mask = pairs[0].mask.copy()
    mask[:, 128:] = False
    seeds = choose([replace(pairs[0], mask=mask)], 1000)
    assert len(seeds)
    assert (seeds.xy[:, 0] + SIDE / 2 - 0.5 <= 127).all()


def test_a_flat_image_has_no_seed(pairs):
    flat = np.full_like(pairs[0].reference, 0.5)
    assert len(choose([replace(pairs[0], reference=flat)], 10)) == 0
    assert len(choose([replace(pairs[0], sensed=flat)], 10)) == 0


def test_pairs_of_one_place_never_share_a_point(pairs):
    """The second pair shows the first one's ground at half the resolution from (40, 0) on."""
    first = pairs[0]
    second = replace(pairs[1], place=first.place, origin=(40.0, 0.0), step=2.0)
    seeds = choose([first, second], 1000)
    in_place = [
        np.array(pair.origin) + pair.step * seeds.xy[seeds.pair == k]
        for k, pair in enumerate((first, second))
    ]
    assert min(map(len, in_place)) > 0
    distance = np.linalg.norm(in_place[0][:, None] - in_place[1][None], axis=2)
    assert distance.min() >= SPACING
