"""The layouts agree with the networks that torch builds."""

from __future__ import annotations

import pytest
from tiepoint.core.weights import layouts

torch = pytest.importorskip("torch")
from tiepoint.core.matching.cnn import TRUNKS, _trunk  # noqa: E402


@pytest.mark.parametrize("name", TRUNKS)
def test_names_and_shapes_are_those_of_the_network(name):
    tensors = _trunk(name).build().state_dict()
    built = {each: tuple(t.shape) for each, t in tensors.items() if not each.endswith("num_batches_tracked")}
    assert getattr(layouts, name)() == built


def test_a_layout_is_complete_with_every_tensor_in_its_shape():
    wanted = layouts.alexnet()
    assert layouts.complete(wanted, {**wanted, "more": (3,)})
    assert not layouts.complete(wanted, {**wanted, "features.8.bias": (255,)})
    assert not layouts.complete(wanted, {name: wanted[name] for name in list(wanted)[1:]})
    assert not layouts.complete(wanted, layouts.resnet50())
