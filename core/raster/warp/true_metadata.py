"""Which metadata of the sensed raster stay true of the registered one: what it shows, not where it lay."""

from __future__ import annotations

from typing import Any

from ..bindings import gdal
from ..read.gdal_calls import bands_of

_PREFIXES = (
    "AREA_OR_POINT",
    "STATISTICS_",  # of other pixels
    "OVR_",
    "NC_GLOBAL#geospatial_",
    "GEOTRANSFORM",
)
_ENDS = ("BOUNDINGCOORDINATE", "BOUNDINGCOORDINATE.1")  # of HDF-EOS
_AXES = {
    *("x", "y", "lat", "lon", "latitude", "longitude", "rlat", "rlon"),
    *("xc", "yc", "easting", "northing", "nav_lat", "nav_lon"),
}
# NetCDF names attributes VARIABLE#ATTRIBUTE. A variable with one of these describes the grid.
_OF_GRIDS = ("grid_mapping_name", "crs_wkt", "spatial_ref", "GeoTransform")
_LINKS = ("grid_mapping", "coordinates", "NETCDF_VARNAME_GRID_MAPPING")  # a variable's reference to its grid
# Domains that place the pixels or say how they are stored; the others are copied.
_UNTRUE = {
    *("", "IMAGE_STRUCTURE", "RPC", "GEOLOCATION", "SUBDATASETS", "DERIVED_SUBDATASETS", "TIFF"),
    *("xml:VRT", "xml:ESRI", "xml:GML", "GEOREFERENCING", "COLOR_PROFILE", "NITF_METADATA", "OVERVIEWS"),
}


def kept(metadata: dict[str, str] | None) -> dict[str, str]:
    """The items that are still true, of the default domain of a raster or a band."""
    items = metadata or {}
    ends = tuple(f"#{each}" for each in _OF_GRIDS)
    grids = {name.partition("#")[0] for name in items if name.endswith(ends)}
    untrue = grids | _AXES

    def holds(name: str) -> bool:
        variable, mark, attribute = name.partition("#")
        if mark and (variable.lower() in _AXES or variable in untrue or attribute in _LINKS):
            return False
        return not (name.startswith(_PREFIXES) or name.upper().endswith(_ENDS) or name in _LINKS)

    return {name: value for name, value in items.items() if holds(name)}


def kept_domains(item: Any) -> dict[str, Any]:
    """Domain -> metadata of a raster or band that are still true, besides the default one."""
    names = [name for name in item.GetMetadataDomainList() or () if name not in _UNTRUE]
    found: dict[str, Any] = {}
    for name in names:
        raw = name.startswith(("xml:", "json:"))
        values = item.GetMetadata_List(name) if raw else item.GetMetadata_Dict(name)
        if values:
            found[name] = values
    return found


def keep_domains(*, source: gdal.Dataset, target: gdal.Dataset) -> None:
    """Give `target` and its bands the domains that are still true. It has the bands of `source` first."""
    pairs = [(source, target)]
    pairs += [
        (source.GetRasterBand(index + 1), target.GetRasterBand(index + 1))
        for index in range(source.RasterCount)
    ]
    for one, other in pairs:
        for name, values in kept_domains(one).items():
            other.SetMetadata(values, name)


def bits_of(dataset: gdal.Dataset) -> int:
    """The bits of a pixel where all bands use fewer than their type has, else 0."""
    bands = bands_of(dataset)
    found = {band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") for band in bands}
    bits = found.pop() if len(found) == 1 else None
    return int(bits) if bits and bits.isdigit() else 0
