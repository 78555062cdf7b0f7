"""How a series runs: where its scenes are registered, and whether they are adjusted together."""

from __future__ import annotations

from typing import Any

from .spread import Spread, here


def manner(execute: Any, after: Any, *, joint: bool, client: Any) -> tuple[Any, Any]:
    """How a series runs: its executor, and what follows the scenes. What is given stays.

    joint: with the joint adjustment. client: a dask.distributed.Client, or None.
    """
    spread: Spread = here
    if client is not None:
        from .cluster import on_cluster, spread_on

        execute, spread = execute or on_cluster(client), spread_on(client)
    if joint and after is None:
        from .joint import joint_adjustment

        after = joint_adjustment(spread)
    return execute, after
