"""The figures of a network, on cells with known results."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.matching.cnn import weights  # noqa: E402
from tiepoint.core.pair import Pair  # noqa: E402
from tiepoint.core.training import judge  # noqa: E402
from tiepoint.core.training.network import Tuned  # noqa: E402
from tiepoint.core.training_options import TrainingOptions  # noqa: E402


@pytest.fixture(scope="module")
def network(weights_file):
    options = TrainingOptions(classes=3, compositions=2, frozen="conv", device="cpu")
    return Tuned(weights.load(weights_file), options, torch.Generator().manual_seed(0)).eval()


@pytest.fixture
def cells():
    return np.random.default_rng(0).random((6, 512, 2, 2)).astype(np.float16)


def test_every_patch_is_found_in_itself(network, cells):
    shares = judge.retrieval(network, Pair(reference=cells, sensed=cells), np.zeros(6, int))
    assert shares == {"fc6": 1.0, "fc7": 1.0}


def test_a_patch_found_as_another_is_wrong(network, cells):
    swapped = cells[[1, 0, 2, 3, 4, 5]]
    shares = judge.retrieval(network, Pair(reference=cells, sensed=swapped), np.zeros(6, int))
    assert shares == {"fc6": pytest.approx(4 / 6), "fc7": pytest.approx(4 / 6)}


def test_only_the_same_image_pair_is_searched(network, cells):
    """Each of the two swapped patches is alone in its pair: nothing else can be nearer."""
    swapped = cells[[1, 0, 2, 3, 4, 5]]
    shares = judge.retrieval(network, Pair(reference=cells, sensed=swapped), np.array([0, 1, 2, 2, 2, 2]))
    assert shares == {"fc6": 1.0, "fc7": 1.0}


def test_no_point_no_share(network, cells):
    assert judge.retrieval(network, Pair(reference=cells[:0], sensed=cells[:0]), np.zeros(0, int)) == {}


def test_accuracy_counts_the_chosen_samples_alone(network, cells):
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.copy_(torch.tensor([0.0, 1.0, 0.0]))  # everything is class 1
    classes = np.array([1, 1, 0, 2, 1, 0])
    assert judge.accuracy(network, cells, classes, np.arange(6)) == pytest.approx(0.5)
    assert judge.accuracy(network, cells, classes, np.array([0, 2])) == pytest.approx(0.5)
    assert judge.accuracy(network, cells, classes, np.array([0, 4])) == 1.0
