"""What a safetensors file holds, from its header alone: no torch, no weights read.

The format: 8 bytes little-endian length n, n bytes of JSON, then the numbers.
https://github.com/huggingface/safetensors#format
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from ..errors import TiepointError, explaining_system_errors

SUFFIX = ".safetensors"
_LARGEST = 16 << 20  # bytes; a header of VGG16 has two kilobytes


@dataclass(frozen=True)
class TensorSpan:
    """Where a tensor's numbers lie: type as the format names it ("F16"), bytes from the file's start."""

    type: str
    start: int
    end: int


@dataclass(frozen=True)
class Header:
    """shapes and spans: of each tensor, by name. metadata: what the writer says of the file."""

    shapes: dict[str, tuple[int, ...]]
    metadata: dict[str, str]
    spans: dict[str, TensorSpan]


def read(path: Path) -> Header:
    """The header of `path`. Raises TiepointError where it is broken or the file is cut off."""
    with explaining_system_errors():
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(_LARGEST, size - 8):
                raise TiepointError("safetensors_without_header", name=path.name)
            text = file.read(length)
    try:
        entries = json.loads(text)
        metadata = entries.pop("__metadata__", {})
        shapes = {name: tuple(map(int, entry["shape"])) for name, entry in entries.items()}
        first = 8 + length
        spans = {
            name: TensorSpan(str(entry["dtype"]), *(first + int(offset) for offset in entry["data_offsets"]))
            for name, entry in entries.items()
        }
        texts = {str(key): str(value) for key, value in metadata.items()}
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        detail = f"{type(error).__name__}: {error}"
        raise TiepointError("safetensors_header_unreadable", detail=detail, name=path.name) from error
    end = max((span.end for span in spans.values()), default=first)
    if end != size:
        raise TiepointError("safetensors_of_wrong_size", name=path.name, size=size, expected=end)
    return Header(shapes, texts, spans)
