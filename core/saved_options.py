"""The options of a run as a project saved them, perhaps by another version: unknown ones are dropped.

The engine reads options strictly (RegistrationOptions.from_json), since both sides have one version. A saved
project must open in any version.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from .errors import TiepointError
from .options import RegistrationOptions

# Options of earlier versions that no user could set: dropping them loses nothing.
_RETIRED = ("max_log10_nfa", "prior", "prior_radius")
_LENGTHS = {"stretch_percentiles": 2}  # of options that are tuples of a fixed length


def read_saved_options(values: Mapping[str, Any]) -> tuple[RegistrationOptions, tuple[str, ...]]:
    """The options in `values`, and the names of those that this version does not know or accept.

    Missing, unknown and impossible options have their defaults.
    """
    options, dropped, known = RegistrationOptions(), [], {}
    defaults = options.to_json()
    for name, value in values.items():
        if name in _RETIRED:
            continue
        try:
            if name not in defaults:
                raise TypeError
            known[name] = _like(defaults[name], value, name)
        except (TypeError, OverflowError):
            dropped.append(str(name))
    try:
        # All at once: the window waits for the records of a project.
        return options.changed(**known), tuple(sorted(dropped))
    except (TypeError, OverflowError, TiepointError):
        return _one_by_one(known, dropped)


def _one_by_one(known: dict[str, Any], dropped: list[str]) -> tuple[RegistrationOptions, tuple[str, ...]]:
    """The options of `known` that are possible; the others join `dropped`."""
    options = RegistrationOptions()
    for name, value in known.items():
        try:
            options = options.changed(**{name: value})
        except (TypeError, OverflowError, TiepointError):  # noqa: PERF203 - one bad value drops no other
            dropped.append(name)
    return options, tuple(sorted(dropped))


def _like(default: Any, value: Any, name: str) -> Any:
    """`value` as an option of the default's type. Raises TypeError where it is none."""
    if isinstance(default, tuple):
        if not isinstance(value, (list, tuple)) or len(value) != _LENGTHS.get(name, len(value)):
            raise TypeError
        bands = name.endswith("_bands")
        if bands and any(isinstance(each, int) and each < 1 for each in value):
            raise TypeError
        return tuple(_like(1 if bands else 1.0, each, "") for each in value)
    if isinstance(default, bool) or isinstance(value, bool):
        fits = isinstance(default, bool) and isinstance(value, bool)
    elif isinstance(default, float):
        fits = isinstance(value, (int, float)) and math.isfinite(value)
    else:
        fits = isinstance(value, type(default))
    if not fits:
        raise TypeError
    return float(value) if isinstance(default, float) else value
