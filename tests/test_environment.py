"""The environment of scripts/setup.sh: torchvision can be imported, and Python starts without torch."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(find_spec("torchvision") is None, reason="scripts/setup.sh cnn has not run")


def run(program):
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


def test_torchvision_builds_a_network():
    program = (
        "import torch, torchvision\n"
        "layers = torchvision.models.vgg16().features[:16]\n"
        "print(*layers(torch.zeros(1, 3, 32, 32)).shape)\n"
    )
    assert run(program) == ["1", "256", "8", "8"]


def test_python_starts_without_torch():
    program = "import sys\nprint(*(name for name in sys.modules if 'torch' in name))\n"
    assert run(program) == []
