"""Makes torchvision importable where its binary is for another torch (CUDA) than the installed one (CPU).

setup.sh copies this module into .venv only where `import torchvision` fails without it. torchvision declares
its operators in that binary; without it, registering their shape functions fails with "operator
torchvision::nms does not exist". Once declared, the operators still cannot be called, but models, transforms
and weights need none of them.

This module is only loaded at that moment: a .pth file puts a one-line finder in front of the import system,
so that Python starts as fast as before.
"""

from __future__ import annotations

import sysconfig
from pathlib import Path

_NAME = "_tiepoint_repair_torchvision"
# torchvision imports this module after its binary; it is the first one that needs the operators.
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
_declared: list[object] = []  # keeps the library object alive, and so the declaration


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
    """Copy this module and its finder into the environment that runs it."""
    packages = Path(sysconfig.get_path("purelib"))
    (packages / f"{_NAME}.py").write_text(Path(__file__).read_text(encoding="utf-8"), encoding="utf-8")
    (packages / f"{_NAME}.pth").write_text(_FINDER, encoding="utf-8")


if __name__ == "__main__":
    install()
