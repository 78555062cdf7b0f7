"""Radar pairs are judged by the agreement of two results, with the known similarities undone."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.tests.benchmark.evaluation import Truth
from tiepoint.tests.benchmark.make_prints import similarity
from tiepoint.tests.benchmark.pairs import Pair
from tiepoint.tests.benchmark.radar import compare

MATRICES = similarity(1.1, 12, (120, 110), (130, 128)), similarity(0.9, -17, (120, 110), (125, 131))


def pair(matrix):
    truth = Truth("p", "s", "sar-optical", (256, 256), (240, 220), matrix)
    return Pair("p", None, None, "sar-optical", truth)


def result(matrix, accepted=True):
    transform = None if matrix is None else MatrixTransform("affine", matrix)
    points = SimpleNamespace(used=np.ones(9, bool))
    return SimpleNamespace(accepted=accepted, transform=transform, points=points, report={"log10_nfa": -9.0})


def shifted(matrix, x, y=0.0):
    return similarity(1.0, 0.0, (0, 0), (x, y)) @ matrix


def place(*results):
    return compare(tuple(map(pair, MATRICES)), results)


def test_both_off_the_matrix_alike_are_right():
    found = place(*(result(shifted(matrix, 8.0)) for matrix in MATRICES))
    assert found.apart == pytest.approx(0.0, abs=1e-9)
    assert found.to_matrix == pytest.approx((8.0, 8.0))
    assert found.verdicts == ("right", "right")


@pytest.mark.parametrize(("off", "verdict"), [(2.5, "right"), (3.5, "apart"), (10.5, "WRONG")])
def test_two_must_agree(off, verdict):
    found = place(result(MATRICES[0]), result(shifted(MATRICES[1], 0.0, off)))
    assert found.apart == pytest.approx(off)
    assert found.verdicts == (verdict, verdict)


def test_far_from_the_matrix_is_wrong_even_in_agreement():
    found = place(*(result(shifted(matrix, 15.5)) for matrix in MATRICES))
    assert found.verdicts == ("WRONG", "WRONG")


def test_one_alone_cannot_be_held_against_another():
    found = place(result(MATRICES[0]), result(None, accepted=False))
    assert found.verdicts == ("alone", "refused")
    assert found.apart == float("inf")
