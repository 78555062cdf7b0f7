"""A training's checkpoint: network, optimizer and how far it is; one file, whole or the one before."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, TypeVar

import torch

from ..errors import TiepointError, memory_error
from ..files.whole_file import replaced_whole

NAME = "checkpoint.pt"

State = TypeVar("State")


def save(path: Path, network: torch.nn.Module, optimizer: torch.optim.Optimizer, state: object) -> None:
    """state: its attributes are numbers, texts and plain containers of them."""
    values = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "state": vars(state)}
    with replaced_whole(path) as unfinished:
        torch.save(values, unfinished)


def load(
    path: Path, network: torch.nn.Module, optimizer: torch.optim.Optimizer, kind: Callable[..., State]
) -> State:
    """Fill the network and the optimizer; the state, of its kind, as it was saved. Raises TiepointError."""
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
