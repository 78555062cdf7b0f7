"""A series of rasters onto one reference."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "scene_failed": (
        "The scene could not be registered: {reason}.",
        "Register it alone to see more, and report this with the log.",
    ),
}
