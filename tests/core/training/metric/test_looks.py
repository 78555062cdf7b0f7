"""Other looks of one place: still images, changed as much as requested."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.training.metric.looks import Looks, curve


@pytest.fixture(scope="module")
def view(scene):
    return scene.images[0][:128, :128]


def test_it_stays_an_image(view):
    for number in range(100):
        changed = Looks(foreign=False).change(view, number % 2 == 0, np.random.default_rng(number))
        assert changed.shape == view.shape
        assert changed.dtype == np.float32
        assert changed.min() >= 0.0
        assert changed.max() <= 1.0


def likeness(one, other):
    return np.corrcoef(one.ravel(), other.ravel())[0, 1] if other.std() > 1e-6 else 0.0


def test_one_view_changes_much_the_other_little(view):
    drawn = [
        Looks(foreign=False).change_both((view, view), (False, False), np.random.default_rng(number))
        for number in range(60)
    ]
    alike = np.sort([[likeness(view, changed) for changed in pair] for pair in drawn], axis=1)
    assert alike[:, 0].mean() < 0.5 < 0.7 < alike[:, 1].mean()
    assert alike.min() < -0.8  # inverted


def test_curves_rise_fall_or_do_neither(view):
    grey = np.linspace(0, 1, 64, dtype=np.float32)[None].repeat(64, 0)
    kinds = set()
    for number in range(40):
        steps = np.diff(curve(grey, np.random.default_rng(number), bold=True)[0])
        kinds.add("up" if steps.min() > -1e-6 else "down" if steps.max() < 1e-6 else "both")
    assert kinds == {"up", "down", "both"}
