"""The bundled network under OpenCV and torch: they agree, and torch is loaded only for a GPU."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from scenes import scene
from tiepoint.core.errors import TiepointError
from tiepoint.core.matching.cnn import arrays, bundled, chain, networks, open_source
from tiepoint.core.matching.cnn.dense_opencv import OpenCVNetwork

ROOT = Path(__file__).resolve().parents[4]
AGREED = 1e-4  # of unit descriptors


@pytest.fixture(scope="module", params=sorted(bundled.FILES))
def name(request):
    return request.param


@pytest.fixture(scope="module")
def built(name):
    return chain.build(arrays.load(bundled.FILES[name]), "conv3_3")


@pytest.mark.parametrize("shape", [(256, 320), (203, 157), (41, 36)])
def test_opencv_and_torch_agree(name, built, shape, monkeypatch):
    torch = pytest.importorskip("torch")
    from tiepoint.core.matching.cnn.dense_torch import TorchNetwork

    torch.set_num_threads(1)
    image = scene()[: shape[0], : shape[1]]
    xy = np.random.default_rng(1).uniform((-20, -20), (shape[1] + 20, shape[0] + 20), (300, 2))
    source = open_source.__wrapped__(name, "cpu")
    rows = []
    for network in (OpenCVNetwork(built), TorchNetwork(built, torch.device("cpu"))):
        monkeypatch.setattr(source, "network", network)
        rows.append(source.describe(image, xy))
    assert np.abs(rows[0] - rows[1]).max() < AGREED


def test_half_precision_describes_alike(name, built, monkeypatch):
    """CUDA's number type, here on the CPU: no step may mix types or overflow."""
    torch = pytest.importorskip("torch")
    from tiepoint.core.matching.cnn import device
    from tiepoint.core.matching.cnn.dense_torch import TorchNetwork

    source = open_source.__wrapped__(name, "cpu")
    image, xy = scene()[:192, :224], np.array([[100.0, 90.0], [60.0, 120.0]])
    whole = source.describe(image, xy)
    monkeypatch.setattr(device, "number_type", lambda _: torch.float16)
    monkeypatch.setattr(source, "network", TorchNetwork(built, torch.device("cpu")))
    half = source.describe(image, xy)
    assert half.dtype == np.float32
    assert (whole * half).sum(axis=1).min() > 0.999


def test_opencv_obeys_the_number_of_threads(built):
    import time

    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    network = OpenCVNetwork(built)
    network.rest()
    process, thread = time.process_time(), time.thread_time()
    network.run(scene()[:256, :256])
    process, thread = time.process_time() - process, time.thread_time() - thread
    cv2.setNumThreads(before)
    assert thread > 0.9 * process


def test_without_a_gpu_torch_stays_on_the_disk():
    program = (
        "import sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from core.matching.cnn import networks, open_source\n"
        "networks.gpu_likely = lambda: False\n"
        "print(open_source('dense').device, 'torch' in sys.modules)\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["cpu", "False"]


def test_a_broken_torch_leaves_the_cpu(built, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.delitem(sys.modules, "tiepoint.core.matching.cnn.device", raising=False)
    monkeypatch.delitem(sys.modules, "tiepoint.core.matching.cnn.dense_torch", raising=False)
    for wanted in ("auto", "cuda", "mps", "cpu"):
        monkeypatch.setattr(networks, "gpu_likely", lambda: True)
        assert isinstance(networks.run_by(built, wanted), OpenCVNetwork)


def test_an_opencv_without_networks_says_so(built, monkeypatch):
    monkeypatch.delattr(cv2, "dnn")
    with pytest.raises(TiepointError, match="cannot run the network") as caught:
        networks.run_by(built, "cpu")
    assert "PSO-SIFT" in caught.value.hint


def test_too_little_memory_is_a_memory_error(built, monkeypatch):
    network = OpenCVNetwork(built)

    class Full:
        def setInput(self, blob):
            pass

        def forward(self):
            error = cv2.error("Insufficient memory")
            error.code = cv2.Error.StsNoMem
            raise error

    monkeypatch.setattr(network, "_net", Full())
    with pytest.raises(MemoryError):
        network.run(np.zeros((64, 64), np.float32))
