"""Registration of arrays: what is given as arrays, datasets or xarray's comes back in the same form.

    from tiepoint.core.arrays import register_array

    values, transform, crs = register_array("reference.tif", (values, transform, "EPSG:32633"))

With xarray and rioxarray: `import tiepoint.core.arrays`, then `da.tiepoint.register_to(reference)`.
"""

from __future__ import annotations

from typing import Any

from .errors import TiepointError
from .face import register
from .given_rasters import is_name


def register_array(reference: Any, sensed: Any, **named: Any) -> Any:
    """`sensed` warped onto `reference`, in the form that it was given in: `registered` of `register`.

    sensed: (array, transform, crs), an open dataset or xarray.DataArray; reference: these, or a name. named:
    as of `register`; its files may be named, too. Raises TiepointError, also where the pair cannot be
    trusted, and Cancelled.
    """
    if is_name(sensed):
        raise TiepointError("array_needed", kind=type(sensed).__name__)
    result = register(reference, sensed, **named)
    if not result.accepted:
        raise TiepointError("pair_was_refused", reason=result.reason)
    return result.registered


def _add_accessor() -> None:
    """`da.tiepoint`, where xarray and rioxarray are there."""
    try:
        import rioxarray  # noqa: F401 - makes `da.rio`
        import xarray
    except ImportError:
        return

    @xarray.register_dataarray_accessor("tiepoint")
    class Accessor:
        """`da.tiepoint`."""

        def __init__(self, array: Any) -> None:
            self._array = array

        def register_to(self, reference: Any, **named: Any) -> Any:
            """See register_array."""
            return register_array(reference, self._array, **named)


_add_accessor()
