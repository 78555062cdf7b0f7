"""Weights files: safetensors, read without running anything that is in them."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from ...errors import TiepointError

BUNDLED = Path(__file__).resolve().parents[3] / "resources" / "models" / "vgg16_conv3_3.safetensors"


def load(path: Path) -> dict[str, torch.Tensor]:
    """The named tensors of the safetensors file `path`.

    Raises TiepointError where it is missing, cut off, or no safetensors file.
    """
    try:
        return load_file(path)
    except FileNotFoundError as error:
        raise TiepointError(
            f"The weights file {path.name} is missing.", "Install the plugin again."
        ) from error
    except (SafetensorError, OSError, ValueError) as error:
        raise TiepointError(
            f"{path.name} is not a whole safetensors file: {error}.", "Download or copy it again."
        ) from error
