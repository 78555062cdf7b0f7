"""Where the network runs: a CUDA or Metal GPU if there is one, else the CPU."""

from __future__ import annotations

import platform

import torch

# Compute capability from which every card has units for half precision. Of the older ones, those with 6.1 are
# 64 times slower in it than in single (CUDA C Programming Guide, arithmetic instructions).
_FAST_IN_HALF = (7, 0)


def choose(wanted: str = "auto") -> torch.device:
    """The device for "auto", "cuda", "mps" or "cpu"; the CPU where the wanted one is missing."""
    if wanted in ("auto", "cuda") and torch.cuda.is_available():
        return torch.device("cuda")
    metal = getattr(torch.backends, "mps", None)  # torch 1.12 and later
    if wanted in ("auto", "mps") and metal is not None and metal.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def title(device: torch.device) -> str:
    """The device's name for people, as in the report."""
    if device.type == "cuda":
        return f"cuda: {torch.cuda.get_device_name(device)}"
    if device.type == "mps":
        return f"mps: {platform.processor() or 'Apple GPU'}"
    return "cpu"


def number_type(device: torch.device) -> torch.dtype:
    """Half precision on CUDA cards that are faster in it; float32 elsewhere."""
    if device.type == "cuda" and torch.cuda.get_device_capability(device) >= _FAST_IN_HALF:
        return torch.float16
    return torch.float32
