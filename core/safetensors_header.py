"""What a safetensors file holds, from its header alone: no torch, no weights read.

The format: 8 bytes little-endian length n, n bytes of JSON, then the numbers.
https://github.com/huggingface/safetensors#format
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import TiepointError, system_errors_told

SUFFIX = ".safetensors"
_LARGEST = 16 << 20  # bytes; a header of VGG16 has two kilobytes


@dataclass(frozen=True)
class Header:
    """shapes: name -> shape of each tensor. metadata: what the writer says of the file."""

    shapes: dict[str, tuple[int, ...]]
    metadata: dict[str, str]


def read(path: Path) -> Header:
    """The header of `path`. Raises TiepointError where it is broken or the file is cut off."""
    with system_errors_told():
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(_LARGEST, size - 8):
                raise _broken(path, "it does not begin with a header")
            text = file.read(length)
    try:
        entries = json.loads(text)
        metadata = entries.pop("__metadata__", {})
        shapes = {name: tuple(map(int, entry["shape"])) for name, entry in entries.items()}
        end = max((int(entry["data_offsets"][1]) for entry in entries.values()), default=0)
        told = {str(key): str(value) for key, value in metadata.items()}
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise _broken(path, "its header cannot be read", error) from error
    if 8 + length + end != size:
        raise _broken(path, f"it has {size} bytes and should have {8 + length + end}")
    return Header(shapes, told)


def _broken(path: Path, why: str, error: Exception | None = None) -> TiepointError:
    detail: Any = "" if error is None else f"{type(error).__name__}: {error}"
    return TiepointError(
        f"“{path.name}” is not a whole safetensors file: {why}.", "Download or copy it again.", detail
    )
