"""Work in pieces that fit into the device's memory: too large a piece is tried again at half the size."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Callable, TypeVar

from ...errors import TiepointError

if TYPE_CHECKING:  # OpenCV's pieces need no torch
    import torch

Piece = TypeVar("Piece")

_SHARE = 0.5  # of the free GPU memory that a first piece may take


def first_size(device: torch.device, bytes_each: int, on_cpu: int, largest: int) -> int:
    """How many items to take at once: by the free memory of a CUDA device, else `on_cpu`."""
    if device.type != "cuda":
        return on_cpu
    import torch

    free, _ = torch.cuda.mem_get_info(device)
    return int(min(max(_SHARE * free / bytes_each, 1), largest))


def halving(run: Callable[[int], Piece], size: int, smallest: int) -> tuple[Piece, int]:
    """run(size), with half the size whenever the memory does not suffice; and the size that did.

    Raises TiepointError where not even `smallest` fits.
    """
    while True:
        try:
            return run(size), size
        except (RuntimeError, MemoryError) as error:  # torch.cuda.OutOfMemoryError is a RuntimeError
            if not isinstance(error, MemoryError) and "out of memory" not in str(error).lower():
                raise
            if size <= smallest:
                raise TiepointError("network_memory_short", detail=str(error)) from error
        size = max(size // 2, smallest)
        torch = sys.modules.get("torch")
        if torch is not None and torch.cuda.is_available():
            torch.cuda.empty_cache()  # outside the except: the failed tensors are released by now
