"""A light network comes to give its teacher's cells."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.training.metric import distillation  # noqa: E402
from tiepoint.core.training.metric.network import narrow  # noqa: E402

torch.set_num_threads(1)
INNER = slice(distillation.BORDER, -distillation.BORDER)


def cells(seed):
    return torch.from_numpy(np.random.default_rng(seed).standard_normal((2, 5, 20, 24)).astype(np.float32))


def test_the_same_cells_are_alike_whatever_their_length_and_border():
    one = cells(0)
    other = 3.0 * one
    assert float(distillation.unlike(one, other)) == pytest.approx(0.0, abs=1e-6)
    beside = one.clone()
    beside[:, :, 0], beside[:, :, :, -1] = 9.0, -9.0
    assert float(distillation.unlike(beside, one)) == pytest.approx(0.0, abs=1e-6)


def test_other_cells_are_not_alike():
    assert float(distillation.unlike(cells(0), cells(1))) == pytest.approx(1.0, abs=0.1)
    assert float(distillation.unlike(cells(0), -cells(0))) == pytest.approx(2.0, abs=1e-5)
    moved = cells(0)
    moved[:, :, INNER, INNER] = moved[:, :, INNER, INNER].roll(1, dims=3)
    assert float(distillation.unlike(moved, cells(0))) > 0.7


def test_steps_bring_a_student_near_its_teacher():
    random = np.random.default_rng(0).random((4, 128, 112)).astype(np.float32)
    views = torch.from_numpy(np.stack([cv2.GaussianBlur(one, (0, 0), 2.0) for one in random]) * 3.0 - 1.0)
    teacher = narrow((4, 4, 8, 8, 8, 8, 8), 6, seed=1)
    with torch.no_grad():
        teacher(views)  # its running means
    teacher.eval()
    before = [values.clone() for values in teacher.state_dict().values()]
    student = narrow((4, 4, 8, 8, 8, 8, 8), 6, seed=2)
    optimizer = torch.optim.Adam(student.parameters(), 5e-3)
    losses = [distillation.step(student, teacher, optimizer, views) for _ in range(40)]
    assert losses[0] > 0.7
    assert losses[-1] < 0.5 * losses[0]
    assert all(torch.equal(one, other) for one, other in zip(before, teacher.state_dict().values()))
