"""Where a pair is matched: areas and masks that cannot be used, and what is left out."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "area_empty_rectangle": (
        "“{text}” is not a rectangle.",
        "Write it as xmin,ymin,xmax,ymax, each minimum below its maximum.",
    ),
    "area_outside": (
        "The area to match does not touch the overlap of the two rasters.",
        "Choose an area where the two rasters overlap on the map, or check its coordinate reference system.",
    ),
    "clip_outside": (
        "The polygons that the result is to be cut to do not touch it.",
        "Choose polygons where the registered raster lies, or check their coordinate reference system.",
    ),
    "clip_without_pixels": (
        "A result that keeps the pixels of the sensed file cannot be cut to polygons.",
        "Choose a warped GeoTIFF, or leave the polygons out.",
    ),
    "script_of_clip": (
        "A script of gdalwarp alone cannot cut the result to polygons as this run did.",
        "Repeat the run without them, and cut its result by “gdalwarp -cutline”.",
    ),
    "area_too_small": (
        "The area to match is only {width} x {height} pixels of the images that are matched.",
        "Choose a larger area: at least {least} pixels a side, better some hundreds.",
    ),
    "area_without_pixels": (
        "No valid pixel of “{name}” is left to match: all are nodata, masked or outside the area.",
        "Choose another area or mask.",
    ),
    "polygons_not_opened": (
        "The polygons in “{name}” cannot be opened.",
        "Check that the file is still there and opens in QGIS, or write a rectangle as xmin,ymin,xmax,ymax.",
    ),
    "polygons_unreadable": ("The polygons in “{name}” cannot be read.", "Check that they open in QGIS."),
    "polygons_of_which_layer": (
        "“{name}” has several layers: {layers}.",
        "Name one, by adding |layername= and its name.",
    ),
    "polygons_layer_missing": (
        "“{name}” has no layer “{layer}”.",
        "It has these layers: {layers}.",
    ),
    "polygons_none": (
        "“{name}” has no polygon.",
        "Choose a layer of polygons with at least one in it.",
    ),
    "mask_not_opened": (
        "The mask “{name}” cannot be opened.",
        "Check that the file is still there and opens in QGIS, as polygons or as a raster.",
    ),
    "mask_unplaced": (
        "The mask “{name}” has no coordinates, and another size than “{raster}”.",
        "Choose a mask with coordinates, or one with the same pixels as the raster.",
    ),
    "mask_on_pixels": (
        "The mask “{name}” has another size than “{raster}”, which has no coordinates.",
        "Choose a mask with the same pixels as the raster.",
    ),
    "mask_on_unplaced": (
        "“{name}” is placed by its {means}, so an area or mask on the map cannot be placed on its pixels.",
        "Choose a mask raster with the same pixels as this raster.",
    ),
    "log_area": "Only the area chosen is matched, {percent:.1f} % of the reference.",
    "log_masked": "The mask “{name}” leaves out {percent:.1f} % of the {side} pixels that are read.",
    "area_not_drawn": (
        "No rectangle is drawn to match in.",
        "Click “Draw” and drag a rectangle on the map, or choose the whole overlap.",
    ),
    "area_layer_missing": (
        "No polygon layer is chosen to match in.",
        "Add a polygon layer to the project and choose it, or choose the whole overlap.",
    ),
    "area_nothing_selected": (
        "No feature of “{name}” is selected.",
        "Select the polygons to match in, or switch off “Only selected features”.",
    ),
    "area_not_written": (
        "The polygons of “{name}” cannot be written: {reason}.",
        "Save the layer to a file.",
    ),
    "area_chosen_twice": (
        "An extent and a polygon layer are both given to match in.",
        "Give only one of them.",
    ),
}
