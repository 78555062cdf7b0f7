"""Lets torchvision be imported where its binary is made for another torch (CUDA) than the one there (CPU).

setup.sh copies this module into .venv where `import torchvision` fails without it, never elsewhere.
torchvision declares its operators in that binary; without it, registering their shape functions stops with
"operator torchvision::nms does not exist". Declared, they still cannot be called, but models, transforms and
weights need none of them.

The module itself is only loaded at that moment: a .pth file puts a finder of one line in front of the import
system, so that the start of Python costs no more than before.
"""

from __future__ import annotations

import sysconfig
from pathlib import Path

_NAME = "_tiepoint_repair_torchvision"
# torchvision imports this after its binary, and in it the operators are needed for the first time.
_TRIGGER = "torchvision._meta_registrations"
_FINDER = (
    'import sys; sys.meta_path.insert(0, type("TorchvisionRepair", (), {"find_spec": staticmethod('
    f"lambda name, path=None, target=None: (name == {_TRIGGER!r} and "
    f'__import__("{_NAME}").declare_operators()) or None)}}))\n'
)
_SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_declared: list[object] = []  # a declaration lives as long as its library object


def declare_operators() -> None:
    """Declare the two operators unless torchvision's binary has done so."""
    import torch

    if _declared or hasattr(torch.ops.torchvision, "nms"):
        return
    library = torch.library.Library("torchvision", "FRAGMENT")
    for schema in _SCHEMAS:
        library.define(schema)
    _declared.append(library)


def install() -> None:
    """Put this module and its finder into the environment whose Python runs it."""
    packages = Path(sysconfig.get_path("purelib"))
    (packages / f"{_NAME}.py").write_text(Path(__file__).read_text(encoding="utf-8"), encoding="utf-8")
    (packages / f"{_NAME}.pth").write_text(_FINDER, encoding="utf-8")


if __name__ == "__main__":
    install()
