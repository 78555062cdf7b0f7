"""Compares the networks on the GPU with the CPU: descriptors, whole registrations, seconds, memory.

    python scripts/gpu_check.py [--weights VGG16 file]

Exit code 0: they agree; 1: they do not; 77: there is no CUDA here, and nothing was compared. Without a file
of VGG16's weights, fc6 and fc7 are those of random weights, which are rounded in the same way.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from qgis_profile import PLUGINS, SAMPLE

sys.path.insert(0, str(PLUGINS))

LIMIT = 1e-2  # of unit descriptors, greatest distance between those of both devices
APART = 0.1  # px of the reference, greatest distance between where both transforms put a corner
POINTS = 500  # described in each image
SKIPPED = 77  # as test runners know it
SOURCES = ("dense", "tiepoint", "fc6", "fc7")
METHOD = "pso-sift+tiepoint"


def sample(name: str) -> np.ndarray:
    """(H, W) float32 in [0, 1]: one raster of the sample pair."""
    import cv2

    image = cv2.imread(str(SAMPLE / f"{name}.tif"), cv2.IMREAD_UNCHANGED)
    if image is None:
        raise SystemExit(f"{SAMPLE / name}.tif cannot be read.")
    values = image.astype(np.float32)
    return (values - values.min()) / max(float(np.ptp(values)), 1.0)


def pairs() -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Three pairs: other bands, the same turned and darkened, and a part of it at another scale."""
    import cv2

    reference, sensed = sample("reference"), sample("sensed")
    yield "sample", reference, sensed
    yield "turned", reference, np.ascontiguousarray(np.rot90(1 - reference**2))
    part = reference[20:-30, 35:-10]
    size = round(0.8 * part.shape[1]), round(0.8 * part.shape[0])
    yield "scaled", reference, cv2.resize(part, size, interpolation=cv2.INTER_AREA)


def random_weights(path: Path) -> Path:
    """VGG16 with random weights as torchvision starts it, fc6 for 64 px patches; a safetensors file."""
    import torch
    from safetensors.torch import save_file
    from torchvision.models import vgg as torchvision_vgg

    generator = torch.Generator().manual_seed(7)

    def drawn(*shape: int) -> torch.Tensor:
        inputs = int(np.prod(shape[1:]))
        return torch.randn(shape, generator=generator) * (2 / inputs) ** 0.5

    layers = torchvision_vgg.make_layers(torchvision_vgg.cfgs["D"])
    tensors = {}
    for name, tensor in layers.state_dict().items():
        bias = torch.zeros(len(tensor))
        tensors[f"features.{name}"] = bias if tensor.ndim == 1 else drawn(*tensor.shape)
    for name, inputs in (("classifier.0", 512 * 4), ("classifier.3", 4096)):
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = drawn(4096, inputs), torch.zeros(4096)
    save_file({name: tensor.half() for name, tensor in tensors.items()}, path)
    return path


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def compare_descriptors(source: str, weights: Path, other: str = "cuda") -> bool:
    """Describe points of the sample on the CPU and on the other device; print what differs."""
    import torch
    from tiepoint.core.matching.cnn import open_source

    image = sample("reference")
    height, width = image.shape
    xy = np.random.default_rng(1).uniform(0, (width, height), (POINTS, 2))
    file = str(weights) if source in ("fc6", "fc7") else ""
    on_cpu, cpu_seconds = timed(lambda: open_source.__wrapped__(source, "cpu", file).describe(image, xy))
    on_other = open_source.__wrapped__(source, other, file)
    on_other.describe(image, xy)  # the first call also prepares the device
    if other == "cuda":
        torch.cuda.reset_peak_memory_stats()
    found, seconds = timed(lambda: on_other.view(image).describe(xy))
    memory = torch.cuda.max_memory_allocated() / 2**20 if other == "cuda" else 0.0
    apart = float(np.linalg.norm(found - on_cpu, axis=1).max())
    good = bool(np.isfinite(apart)) and apart < LIMIT
    print(
        f"{source}: {'OK' if good else 'APART'}, at most {apart:.1e} (limit {LIMIT:.0e}), "
        f"CPU {cpu_seconds:.2f} s, {on_other.device} {seconds:.2f} s, {memory:.0f} MiB",
        flush=True,
    )
    return good


def compare_registration(
    name: str, reference: np.ndarray, sensed: np.ndarray, other: str = "cuda", method: str = METHOD
) -> bool:
    """Register a pair with the network on either device, in a warm engine; print what differs."""
    from tiepoint.core.engine.client import Engine
    from tiepoint.core.face import match

    corners = np.array([[0, 0], [1, 0], [0, 1], [1, 1]]) * (np.array(sensed.shape[::-1]) - 1)
    places, seconds = [], []
    with Engine(sys.executable) as engine:
        for device in ("cpu", other):
            match(reference, sensed, method=method, device=device, engine=engine)
            result, took = timed(
                lambda on=device: match(reference, sensed, method=method, device=on, engine=engine)
            )
            seconds.append(took)
            if result.accepted and result.transform is not None:
                places.append(result.transform.apply(corners))
    apart = float(np.abs(places[0] - places[1]).max()) if len(places) == 2 else np.inf
    good = apart < APART
    print(
        f"{name}: {'OK' if good else 'APART'}, corners at most {apart:.3f} px (limit {APART}), "
        f"CPU {seconds[0]:.1f} s, {other} {seconds[1]:.1f} s",
        flush=True,
    )
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, help="VGG16's weights, .pth or .safetensors")
    given = parser.parse_args().weights
    try:
        import torch
    except ImportError:
        print("torch is not installed: nothing was compared.")
        return SKIPPED
    if not torch.cuda.is_available():
        print("There is no CUDA device here: nothing was compared.")
        return SKIPPED
    from tiepoint.core.matching.cnn import device

    on = torch.device("cuda")
    numbers = str(device.number_type(on)).removeprefix("torch.")
    print(f"{device.title(on)}, torch {torch.__version__}, numbers in {numbers}")
    with tempfile.TemporaryDirectory() as folder:
        weights = given or random_weights(Path(folder) / "random.safetensors")
        good = [compare_descriptors(source, weights) for source in SOURCES]
        good += [compare_registration(*pair) for pair in pairs()]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
