"""Weights files: safetensors and PyTorch's own, read without running any code in them."""

from __future__ import annotations

import tarfile
import warnings
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file

from ...errors import TiepointError, memory_error

SAFETENSORS = ".safetensors"


def load(path: Path) -> dict[str, torch.Tensor]:
    """The named tensors of the weights file `path`: .safetensors, else a .pth as PyTorch writes it.

    Raises TiepointError where it is missing, cut off, holds something else than tensors, or code.
    """
    if not path.is_file():
        raise TiepointError("weights_missing", name=path.name)
    return _load_safetensors(path) if path.suffix.lower() == SAFETENSORS else _load_pytorch(path)


def metadata(path: Path) -> dict[str, str]:
    """The metadata of a safetensors file; empty for other files."""
    if path.suffix.lower() != SAFETENSORS:
        return {}
    try:
        with safe_open(path, "pt") as file:
            return dict(file.metadata() or {})
    except (SafetensorError, OSError, ValueError) as error:
        raise _broken(path, error) from error


def _load_safetensors(path: Path) -> dict[str, torch.Tensor]:
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise _broken(path, error) from error


def _load_pytorch(path: Path) -> dict[str, torch.Tensor]:
    """A .pth, which is a pickle: read by PyTorch's restricted unpickler, which makes tensors only."""
    if tarfile.is_tarfile(path):  # up to torch 2.5 this oldest form could run code even so (CVE-2025-32434)
        raise TiepointError("weights_in_tar", name=path.name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about storage classes that a later torch removes
            # weights_only refuses everything but tensors and plain containers
            values = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a damaged file raises anything
        if type(error).__name__ != "UnpicklingError":
            raise memory_error(error) or _broken(path, error) from error
        raise TiepointError("weights_unsafe", detail=str(error), name=path.name) from error
    if isinstance(values, dict) and isinstance(values.get("state_dict"), dict):
        values = values["state_dict"]  # as training scripts save it
    if not isinstance(values, dict) or not all(isinstance(v, torch.Tensor) for v in values.values()):
        raise TiepointError("weights_unnamed", name=path.name)
    return {str(name): tensor for name, tensor in values.items()}


def _broken(path: Path, error: Exception) -> TiepointError:
    return TiepointError("weights_not_whole", detail=f"{type(error).__name__}: {error}", name=path.name)
