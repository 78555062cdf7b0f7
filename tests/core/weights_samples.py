"""Weights files without weights: safetensors headers with a sparse file of the right size."""

from __future__ import annotations

import json
from pathlib import Path

from tiepoint.core.weights import layouts


def vgg16_shapes(layers: int = 13, fc6: int | None = 2, fc7: bool = True) -> dict[str, tuple[int, ...]]:
    """Names and shapes of `layers` convolutions, of fc6 for fc6 x fc6 cells, of fc7."""
    shapes: dict[str, tuple[int, ...]] = {}
    for index, shape in layouts.vgg16_convolutions()[:layers]:
        shapes[f"features.{index}.weight"], shapes[f"features.{index}.bias"] = shape, shape[:1]
    if fc6:
        shapes["classifier.0.weight"], shapes["classifier.0.bias"] = (4096, 512 * fc6 * fc6), (4096,)
    if fc7:
        shapes["classifier.3.weight"], shapes["classifier.3.bias"] = (4096, 4096), (4096,)
    return shapes


def write_safetensors(path: Path, shapes: dict[str, tuple[int, ...]], **metadata: str) -> Path:
    """float16 tensors, all zero, in a sparse file that takes no disk space."""
    header: dict[str, object] = {"__metadata__": metadata} if metadata else {}
    end = 0
    for name, shape in shapes.items():
        size = 2
        for side in shape:
            size *= side
        header[name] = {"dtype": "F16", "shape": list(shape), "data_offsets": [end, end + size]}
        end += size
    text = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(8 + len(text) + end)
    return path
