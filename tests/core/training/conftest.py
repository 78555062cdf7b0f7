"""Registered pairs with true structure, and VGG16 convolutions of random weights: no file is needed."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.training.seeds import TrainingPair
from tiepoint.core.training_options import TrainingOptions
from tiepoint.tests.core.training.convolutions import write_convolutions

SIZE = 256


def scene(seed):
    """(SIZE, SIZE) float32 in [0, 1] with structure at several scales."""
    random = np.random.default_rng(seed)
    image = np.zeros((SIZE, SIZE), np.float32)
    for sigma in (1.5, 4, 10):
        noise = random.standard_normal((SIZE, SIZE)).astype(np.float32)
        image += sigma * cv2.GaussianBlur(noise, (0, 0), sigma)
    return cv2.normalize(image, None, 0, 1, cv2.NORM_MINMAX)


def make_pair(seed):
    """The same ground in two bands: the second is the first's square, with noise."""
    image = scene(seed)
    noise = 0.02 * np.random.default_rng(seed + 100).standard_normal(image.shape)
    other = np.clip(image**2 + noise, 0, 1).astype(np.float32)
    return TrainingPair(reference=image, sensed=other, mask=np.ones(image.shape, bool), place=f"place {seed}")


@pytest.fixture(scope="session")
def pairs():
    return [make_pair(seed) for seed in range(3)]


@pytest.fixture(scope="session")
def weights_file(tmp_path_factory):
    pytest.importorskip("torch")
    return write_convolutions(tmp_path_factory.mktemp("weights") / "vgg16.safetensors")


@pytest.fixture(scope="session")
def options():
    return TrainingOptions(
        classes=8,
        compositions=4,
        frozen="conv",
        epochs=3,
        batch=16,
        dropout=0.2,
        learning_rate=0.005,
        device="cpu",
    )


@pytest.fixture(scope="session")
def job_folder(pairs, tmp_path_factory):
    """The pairs as the engine finds them."""
    folder = tmp_path_factory.mktemp("job")
    for number, pair in enumerate(pairs):
        np.save(folder / f"reference_{number}.npy", pair.reference)
        np.save(folder / f"sensed_{number}.npy", pair.sensed)
        np.save(folder / f"mask_{number}.npy", pair.mask)
    return folder


@pytest.fixture(scope="session")
def make_values(pairs, weights_file, options):
    """make_values(folder): the values of the job, with its files in `folder`."""

    def make(folder):
        return {
            "options": options.to_json(),
            "places": [pair.place for pair in pairs],
            "origins": [[0.0, 0.0, 1.0]] * len(pairs),
            "held_out": ["place 1"],
            "data": [f"{pair.place}, two bands" for pair in pairs],
            "weights": str(weights_file),
            "checkpoint": str(folder / "checkpoint"),
            "name": "tuned",
            "out": str(folder / "tuned.safetensors"),
        }

    return make


@pytest.fixture
def values(make_values, tmp_path):
    return make_values(tmp_path)
