"""The tensors of a weights file as numpy arrays; a safetensors file is read without the package."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...weights import safetensors_header
from . import bundled

_TYPES = {"F16": "<f2", "F32": "<f4", "F64": "<f8", "BF16": "<u2"}  # bfloat16 is the upper half of a float32


def load(path: Path) -> Mapping[str, np.ndarray]:
    """The named tensors of the weights file `path`; those that are not of floats are left out.

    A .pth is read by torch, a .safetensors here. Raises TiepointError where the file is missing or damaged,
    or a bundled file has changed.
    """
    if path.parent == bundled.MODELS:
        _check_bundled(path)
    if path.suffix.lower() == safetensors_header.SUFFIX:
        return _load_safetensors(path)
    from . import weights  # imports torch

    return {name: tensor.float().numpy() for name, tensor in weights.load(path).items()}


def _load_safetensors(path: Path) -> dict[str, np.ndarray]:
    header = safetensors_header.read(path)
    data = np.memmap(path, np.uint8, "r")  # some layers of half a gigabyte may suffice
    found = {}
    for name, place in header.spans.items():
        if place.type not in _TYPES:
            continue
        part = data[place.start : place.end]
        shape = header.shapes[name]
        kind = np.dtype(_TYPES[place.type])
        if part.size != kind.itemsize * int(np.prod(shape)):
            raise TiepointError("weights_numbers_wrong", name=path.name, part=name)
        values = part.view(kind).reshape(shape)
        found[name] = _widened(values) if place.type == "BF16" else values
    return found


def _widened(upper: np.ndarray) -> np.ndarray:
    """float32 of bfloat16 numbers as uint16."""
    return (upper.astype("<u4") << 16).view("<f4")


def _check_bundled(path: Path) -> None:
    """Raise TiepointError where the file is not the one shipped with this plugin."""
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise TiepointError("bundled_weights_missing", detail=str(error), name=path.name) from error
    if digest != bundled.SHA256.get(path.name):
        raise TiepointError("bundled_weights_damaged", name=path.name)
