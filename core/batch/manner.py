"""How a series runs: where its scenes are registered, and whether they are adjusted together."""

from __future__ import annotations

from typing import Any

from .spread import Spread, here


def manner(execute: Any, after: Any, *, joint: bool, client: Any) -> dict[str, Any]:
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
