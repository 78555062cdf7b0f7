"""The joint adjustment of a series: what it needs, and what it says of each scene."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "scipy_missing": (
        "The joint adjustment of a series needs the Python package scipy, which is missing.",
        "Install it (pip install 'tiepoint[joint]'), or turn the joint adjustment off.",
    ),
}
