"""The pairs with shared print: their truth is right, their print is shared, their counts are right."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
from tiepoint.tests.benchmark import lattices, make_prints, prints
from tiepoint.tests.benchmark.ground import find_places
from tiepoint.tests.benchmark.lattices import Lattice
from tiepoint.tests.benchmark.measuring import Row
from tiepoint.tests.benchmark.pairs import find_pairs
from tiepoint.tests.benchmark.shared_print import counts


def texture(seed, size=(640, 600)):
    rng = np.random.default_rng(seed)
    coarse = rng.random((size[1] // 8, size[0] // 8)).astype(np.float32)
    values = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
    return np.clip(255 * values, 1, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Three places of two bands each; the second band lies 3 px to the right of the first."""
    data = tmp_path_factory.mktemp("data")
    (data / "dev").mkdir()
    for number in range(3):
        folder = data / "train" / f"t_place_{number}"
        folder.mkdir(parents=True)
        first = texture(number)
        cv2.imwrite(str(folder / "a.png"), first)
        cv2.imwrite(str(folder / "b.png"), np.roll(first, 3, axis=1))
        image = {"size": [640, 600], "zero_fraction": 0.0}
        meta = {
            "kind": "bands",
            "rms_px": 0.1,
            "images": [{"file": "a.png", **image}, {"file": "b.png", **image}],
            "a_from_b": {"b.png": [[1, 0, -3], [0, 1, 0], [0, 0, 1]]},
        }
        (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return find_places(data)


def alike(sides, matrix):
    """Correlation of the sensed image, mapped by matrix, with the reference where both show something."""
    reference, sensed = (side.pixels.astype(np.float32) for side in sides)
    size = reference.shape[::-1]
    mapped = cv2.warpAffine(sensed, matrix[:2], size)
    inside = cv2.warpAffine(np.ones_like(sensed), matrix[:2], size) > 0.999
    return np.corrcoef(mapped[inside], reference[inside])[0, 1]


def truth_of(sides):
    return np.linalg.inv(sides[0].to_ground) @ sides[1].to_ground


@pytest.mark.parametrize("seed", range(4))
def test_the_truth_maps_ground_on_ground(places, seed):
    _, twins = make_prints.related(places, "watermark", np.random.default_rng(seed))
    truth = truth_of(twins)
    assert alike(twins, truth) > 0.93
    assert alike(twins, make_prints.similarity(1.0, 0.0, (0, 0), (12, 0)) @ truth) < 0.7


@pytest.mark.parametrize("seed", range(3))
def test_the_print_stays_where_the_ground_moves(places, seed):
    sides, twins = make_prints.related(places, "logo", np.random.default_rng(seed))
    assert np.allclose(truth_of(sides)[:2, :2], truth_of(twins)[:2, :2], atol=0.45)
    middle = np.array([*(np.array(sides[1].pixels.shape[::-1]) / 2), 1])
    moved = (truth_of(sides) @ middle)[:2] - middle[:2]
    assert np.hypot(*moved) > 20


@pytest.mark.parametrize("kind", prints.KINDS)
def test_sheets_of_one_series_share_their_print(places, kind):
    rng = np.random.default_rng(3)
    first, second = (make_prints._print(kind, (420, 360), 11, rng) for _ in range(2))
    assert first.window == second.window
    assert first.cover.any()
    assert 0 <= first.cover.min() <= first.cover.max() <= 1
    same = (first.cover == second.cover) & (first.grey == second.grey)
    assert same.mean() > 0.97


def test_a_pair_is_the_same_each_time(places):
    made = [make_prints.unrelated(places, "collar", np.random.default_rng(5)) for _ in range(2)]
    assert all(np.array_equal(one.pixels, other.pixels) for one, other in zip(*made))
    assert made[0][0].pixels.dtype == np.uint8


@pytest.mark.parametrize("kind", lattices.KINDS)
def test_a_lattice_repeats(kind):
    lattice = Lattice(kind, (16.0, 24.0), 0.0)
    picture = lattices.draw(lattice, (320, 240), np.random.default_rng(0))
    down = np.corrcoef(picture[:-24].ravel(), picture[24:].ravel())[0, 1]
    if kind == "bricks":  # every other row is shifted by half a brick
        down = np.corrcoef(picture[:-48].ravel(), picture[48:].ravel())[0, 1]
    across = np.corrcoef(picture[:, :-16].ravel(), picture[:, 16:].ravel())[0, 1]
    half = np.corrcoef(picture[:, :-8].ravel(), picture[:, 8:].ravel())[0, 1]
    assert min(down, across) > half + 0.05
    assert (across > 0.999) == (kind == "perfect")


def test_what_is_written_is_read(places, tmp_path):
    rng = np.random.default_rng(1)
    make_prints.save(tmp_path / "u000_frame", make_prints.unrelated(places, "frame", rng), "frame", False, "")
    sides, _ = make_prints.related(places, "orchard", rng)
    make_prints.save(tmp_path / "r000_orchard", sides, "orchard", True, "")
    related, unrelated = find_pairs(tmp_path)
    assert unrelated.truth is None
    assert np.allclose(related.truth.sensed_to_reference, truth_of(sides))
    height, width = cv2.imread(str(related.sensed), cv2.IMREAD_UNCHANGED).shape
    assert related.truth.sensed_size == (width, height)


def test_the_counts():
    rows = [
        Row("r000_frame", "", "", accepted=True, rmse_px=0.2),
        Row("r001_frame", "", "", accepted=True, rmse_px=60.0),
        Row("r002_frame", "", "", rmse_px=0.2),
        Row("r003_orchard", "", "", accepted=True, rmse_px=0.2),  # has no twin
        Row("u000_frame", "", "", related=False, accepted=True),
        Row("u001_frame", "", "", related=False),
    ]
    twins = [Row(f"r00{n}_frame", "", "", accepted=n < 2, rmse_px=0.1) for n in range(3)]
    assert list(counts(rows, twins).values()) == [2, 1, 4, 2, 1, 2, 1]


def test_grain_leaves_print_and_ground_where_they_are_but_less_alike(places):
    sides = make_prints.unrelated(places, "frame", np.random.default_rng(3))
    rng = np.random.default_rng(4)
    grainy = [make_prints.grainy(side, rng) for side in sides]
    for before, after in zip(sides, grainy):
        assert (after.to_ground == before.to_ground).all()
        assert after.pixels.shape == before.pixels.shape
        assert after.pixels.dtype == np.uint8
        likeness = np.corrcoef(before.pixels.ravel(), after.pixels.ravel())[0, 1]
        assert 0.6 < likeness < 0.999
