"""What masks of single bands hide, as nodata: GDAL's warper knows no other validity of one band."""

from __future__ import annotations

import re
from dataclasses import replace

from ...errors import TiepointError
from ..bindings import gdal
from ..read.data_types import FLOATS, fits, limits
from ..read.gdal_calls import Progress
from ..read.source import RasterInfo
from ..read.vrt_bands import lend_domains, with_bands_edited, with_rule
from .output_file import common_dtype
from .outside import LONG, WIDER, candidates_of, free_value


def masks_as_nodata(
    view: gdal.Dataset, dataset: gdal.Dataset, sensed: RasterInfo, progress: Progress
) -> tuple[gdal.Dataset | None, RasterInfo]:
    """The view with nodata where the mask of a band hides its pixels, and its description; both unchanged
    where no band has a mask of its own.

    view: of `dataset`, whose bands have the masks. A band that has no nodata value gets one that no pixel of
    any band has: NaN, or a whole number, for which all pixels are read, and the data type is widened where it
    is needed. None where GDAL fails. Raises TiepointError for whole numbers of 64 bits, and Cancelled.
    """
    if not sensed.own_masks:
        return view, sensed
    kind = gdal.GetDataTypeName(common_dtype(view))
    if kind in LONG:  # GDAL reads them beside a mask in single precision
        raise TiepointError("masks_of_64_bit", name=sensed.source.name)
    mark = float("nan")
    if kind not in FLOATS:
        declared = [each for each in sensed.nodata if each is not None and fits(each, kind)]
        candidates = [*declared, *candidates_of(kind, any(sensed.paletted))]
        numbers = [n for n in range(1, sensed.band_count + 1) if n != sensed.alpha_band]
        free = free_value([(dataset, sensed, n) for n in numbers], candidates, progress)
        if free is None:
            kind = WIDER.get(kind, "Float64")
        mark = float(limits(kind)[1]) if free is None else free
    marks = dict.fromkeys(sensed.own_masks, mark)
    for number in marks:
        value = sensed.nodata[number - 1]
        marks[number] = float(value) if value is not None and fits(value, kind) else mark

    def edited(xml: str, number: int) -> str:
        xml = re.sub(r'dataType="\w+"', f'dataType="{kind}"', xml, count=1)
        if number not in marks:
            return xml
        xml = re.sub(r"\s*<NoDataValue>.*?</NoDataValue>", "", xml)
        xml = with_rule(xml, "<UseMaskBand>true</UseMaskBand>")
        start = xml.index(">") + 1
        return f"{xml[:start]}<NoDataValue>{float(marks[number])!r}</NoDataValue>{xml[start:]}"

    found = with_bands_edited(view, edited, own_masks=False)
    if found is not None:
        lend_domains(view, found)
    nodata = tuple(marks.get(number, value) for number, value in enumerate(sensed.nodata, 1))
    types = (kind,) * sensed.band_count
    return found, replace(sensed, nodata=nodata, own_masks=(), masked=False, dtypes=types)
