"""How a series runs: where its scenes are registered, and whether they are adjusted together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..files.file_names import whole_name
from ..options import NAMES_OF_FILES
from ..raster.read.source import RasterSource
from .spread import Spread, here

if TYPE_CHECKING:
    from .series import SeriesWanted


def execution(execute: Any, after: Any, *, joint: bool, client: Any) -> dict[str, Any]:
    """How a series runs: the arguments `execute` and `after` of run_series. What is given stays.

    joint: with the joint adjustment. client: a dask.distributed.Client, or None.
    """
    spread: Spread = here
    if client is not None:
        from .cluster import on_cluster, spread_on

        execute, spread = execute or on_cluster(client), spread_on(client)
    if joint and after is None:
        from .joint import joint_adjustment

        after = joint_adjustment(spread)
    return {"execute": execute, "after": after}


def for_workers(wanted: SeriesWanted) -> SeriesWanted:
    """The series with absolute paths: workers were started in other folders."""
    reference, values = wanted.reference, wanted.options.to_json()
    found = {name: whole_name(values[name]) for name in NAMES_OF_FILES if isinstance(values.get(name), str)}
    return replace(
        wanted,
        scenes=tuple(_from_anywhere(scene) for scene in wanted.scenes),
        reference=None if reference is None else _from_anywhere(reference),
        options=wanted.options.changed(**found),
    )


def _from_anywhere(source: RasterSource) -> RasterSource:
    return replace(source, uri=whole_name(source.uri), dem=whole_name(source.dem))
