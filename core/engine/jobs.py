"""The engine's jobs besides matching. Each is imported only when it is requested: they need torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from ..errors import TiepointError
from ..messages import Notice

# (private folder, values, progress(stage, fraction), log(notice)) -> JSON-able result
Job = Callable[[Path, dict[str, Any], Callable[[str, float], None], Callable[[Notice], None]], dict[str, Any]]


def find(name: str) -> Job:
    """The job of that name. Raises TiepointError where there is none."""
    if name == "inspect":
        from . import packages

        return lambda *_: packages.inspect_network()
    if name == "check-weights":
        return lambda _folder, values, *_: _check_weights(Path(values["path"]))
    if name == "finetune":
        return _finetuning()
    raise TiepointError("job_unknown", name=name)


def _check_weights(path: Path) -> dict[str, Any]:
    """{"sources": features that the file provides, "name": its title}. Raises TiepointError."""
    from ..matching import cnn

    try:
        return cnn.check(path)
    except ImportError as error:
        raise TiepointError("weights_check_needs_torch", detail=f"{type(error).__name__}: {error}") from error


def _finetuning() -> Job:
    try:
        from ..training import job
    except ImportError as error:
        raise TiepointError("finetuning_needs_torch", detail=f"{type(error).__name__}: {error}") from error
    return job.run
