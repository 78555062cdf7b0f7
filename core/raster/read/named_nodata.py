"""Nodata values that the options name: for files that declare none, or wrong ones, as scripts meet them."""

from __future__ import annotations

from dataclasses import replace

from ...errors import TiepointError
from ...nodata import nodata_in
from ...options import ReadOptions
from ...pair import Pair
from .gdal_calls import closing_datasets
from .source import RasterSource, open_raster, with_heights


def as_options_say(sources: Pair[RasterSource], options: ReadOptions) -> Pair[RasterSource]:
    """The sources with the heights and the nodata values of the options, where those name some.

    Raises TiepointError where a raster cannot be opened, or has fewer bands than values are named for.
    """
    named = Pair(reference=options.reference_nodata, sensed=options.sensed_nodata)
    return with_heights(sources, options.dem).with_each(named, with_named_nodata)


@closing_datasets
def with_named_nodata(source: RasterSource, text: str) -> RasterSource:
    """The source with the nodata values of an option, see core/nodata.py; "" leaves it as it is."""
    if not text.strip():
        return source
    rules, count = nodata_in(text), open_raster(replace(source, nodata=())).RasterCount
    if len(rules) > count:
        raise TiepointError("nodata_of_more_bands", name=source.name, given=len(rules), count=count)
    return replace(source, nodata=rules * count if len(rules) == 1 else rules)
