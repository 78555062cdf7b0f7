"""A training's checkpoint: network, optimizer and state in one file, replaced only by a whole one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, TypeVar

import torch

from ..errors import TiepointError, memory_error

NAME = "checkpoint.pt"

State = TypeVar("State")


def save(path: Path, network: torch.nn.Module, optimizer: torch.optim.Optimizer, state: object) -> None:
    """Write the checkpoint. state: its attributes are numbers, texts and plain containers of them."""
    values = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "state": vars(state)}
    unfinished = path.with_suffix(".part")
    torch.save(values, unfinished)
    unfinished.replace(path)


def load(
    path: Path, network: torch.nn.Module, optimizer: torch.optim.Optimizer, kind: Callable[..., State]
) -> State:
    """Fill the network and the optimizer, and return the saved state as `kind`.

    Raises TiepointError where the file cannot be read.
    """
    try:
        # weights_only: numbers and plain containers, never code
        values: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        network.load_state_dict(values["network"])
        optimizer.load_state_dict(values["optimizer"])
        return kind(**values["state"])
    except Exception as error:  # a cut-off or foreign file raises anything
        raise memory_error(error) or TiepointError(
            "checkpoint_unreadable", detail=f"{type(error).__name__}: {error}", path=path
        ) from error
