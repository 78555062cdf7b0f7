"""The text of a virtual raster, edited: what GDAL's functions cannot set."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..bindings import gdal

_MASK = re.compile(r"\s*<MaskBand>.*?</MaskBand>", re.DOTALL)  # of the raster, or of one band
_BAND = re.compile(rf'<VRTRasterBand [^>]*band="(\d+)"(?:{_MASK.pattern}|.)*?</VRTRasterBand>', re.DOTALL)
# Metadata domains that GDAL makes of what it finds.
_OF_A_FILE = ("IMAGE_STRUCTURE", "DERIVED_SUBDATASETS", "SUBDATASETS", "xml:VRT", "TIFF", "OVERVIEWS")


def with_bands_edited(
    view: gdal.Dataset, edit: Callable[[str, int], str], *, own_masks: bool = True
) -> gdal.Dataset | None:
    """The virtual raster whose bands have the text that `edit` makes of theirs; None where GDAL fails.

    view: a virtual raster without a file. edit: takes the XML of a band, without its mask, and its number
    (1-based). own_masks: whether bands keep the masks that they alone have.
    """

    def edited(found: re.Match[str]) -> str:
        mask = "".join(_MASK.findall(found[0])) if own_masks else ""
        xml = edit(_MASK.sub("", found[0]), int(found[1]))
        return xml.replace("</VRTRasterBand>", f"{mask}</VRTRasterBand>")

    text = _BAND.sub(edited, view.GetMetadata("xml:VRT")[0])
    opened = gdal.OpenEx(text, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)  # its text names it in further views
    if opened is not None and view.GetSpatialRef() is not None:
        opened.SetSpatialRef(view.GetSpatialRef())  # the text has an older form of it
    return opened


def lend_domains(source: Any, view: Any) -> None:
    """Give a view, or a band of it, the metadata domains that the raster has and GDAL has left out."""
    present = {*(view.GetMetadataDomainList() or ()), *_OF_A_FILE}
    for name in source.GetMetadataDomainList() or ():
        if name in present:
            continue
        raw = name.startswith(("xml:", "json:"))
        view.SetMetadata(source.GetMetadata_List(name) if raw else source.GetMetadata_Dict(name), name)


def with_rule(xml: str, rule: str) -> str:
    """The XML of a band whose simple source follows a rule, such as a lookup table."""
    xml = re.sub(r"(</?)SimpleSource", r"\1ComplexSource", xml)
    return xml.replace("</ComplexSource>", f"{rule}</ComplexSource>")


def without_place(xml: str) -> str:
    """The text of a virtual raster without its own geotransform and CRS, which control points do not end."""
    for tag in ("SRS", "GeoTransform"):
        xml = re.sub(rf"\s*<{tag}(?: [^>]*)?>.*?</{tag}>", "", xml, count=1, flags=re.DOTALL)
    return xml
