"""The texts of the algorithms' help panels."""

from __future__ import annotations

from ..common import tr


def register_help() -> str:
    """Help of tiepoint:register, HTML."""
    paragraphs = [
        tr(
            "Finds control points in two rasters of the same place, fits a transform to them and warps the "
            "<b>sensed</b> raster onto the <b>reference</b>. The two may differ in sensor, band, season, "
            "resolution, rotation and CRS, and need no georeferencing."
        ),
        tr(
            "A pair whose matches could be a coincidence is <b>refused</b>: the algorithm stops with the "
            "reason and a suggestion, and writes only the report."
        ),
        tr(
            "The reference may be a <b>basemap</b> or any other layer that QGIS draws: XYZ tiles, WMS, "
            "WMTS, WCS, ArcGIS, vector tiles, calculated rasters, meshes, point clouds. It is drawn over "
            "the place of the sensed raster first. If that has no coordinates, say where it lies (PLACE). "
            "The error of the map itself is not part of the figures."
        ),
        tr(
            "An accepted pair may have <b>cautions</b>, in the log, the report and the output CAUTIONS: for "
            "example, areas without control points, or areas that disagree with the transform."
        ),
    ]
    outputs = [
        (
            tr("Registered raster"),
            tr(
                "GeoTIFF or virtual raster with all bands, data type and nodata of the sensed raster, "
                "resampled once; or its own pixels, unchanged, under new coordinates."
            ),
        ),
        (
            tr("Control points"),
            tr(
                "GeoPackage with the points (residuals in pixels of the reference), their residual lines "
                "and the places that the transform does not explain."
            ),
        ),
        (tr("Report"), tr("JSON with the transform, the quality figures and the seconds of each stage.")),
        (tr("Georeferencer points"), tr("The control points in the format of QGIS's Georeferencer.")),
        (
            tr("Checkerboard"),
            tr(
                "GeoTIFF or PNG with the reference and the registered raster in alternating cells. Roads and "
                "edges should run on from cell to cell."
            ),
        ),
    ]
    outputs.append(
        (tr("Snapshot"), tr("GeoTIFF with what was drawn of a layer such as a basemap, as it was matched."))
    )
    advice = [
        tr("Choose bands in which the two rasters look alike: this matters most."),
        tr(
            "If georeferenced rasters are refused, raise the search radius, or switch “Use "
            "georeferencing” off."
        ),
        tr(
            "Ground control points, RPCs and geolocation arrays place a raster that has no geotransform. "
            "For RPCs, give a DEM where the terrain is not flat: its distortion is then computed, not "
            "fitted."
        ),
        tr(
            "Clouds, water and moving objects mislead the matching: mask them with polygons or a raster. "
            "Or match only in a part that both rasters show well, an extent or polygons; the whole raster "
            "is warped all the same."
        ),
        tr("Nearest neighbour keeps pixel values; bilinear and cubic look smoother."),
        tr(
            "“Original pixels, new coordinates” resamples nothing. Where the transform bends, QGIS loads the "
            "virtual raster NAME_warped.vrt, which shows the file with its ground control points in place."
        ),
    ]
    rows = "".join(f"<li><b>{name}</b>: {text}</li>" for name, text in outputs)
    tips = "".join(f"<li>{text}</li>" for text in advice)
    return (
        "".join(f"<p>{text}</p>" for text in paragraphs)
        + f"<h3>{tr('Outputs')}</h3><ul>{rows}</ul><h3>{tr('What helps')}</h3><ul>{tips}</ul>"
    )


def finetune_help() -> str:
    """Help of tiepoint:finetune, HTML."""
    paragraphs = [
        tr(
            "Trains the layers fc6 and fc7 of VGG16 on <b>pairs that are already registered</b>, to adapt "
            "the methods PSO-SIFT + fc6 and PSO-SIFT + fc7 to your images. Choose the new weights on the "
            "set-up page."
        ),
        tr(
            "Each class is a place with structure in both rasters of a pair: patches of 64 × 64 pixels of "
            "either raster, rotated, scaled, shifted and brightened at random. By learning to tell the "
            "places apart, the network learns what the two rasters have in common."
        ),
        tr(
            "A fifth of the places is held out of the training. <b>The figure that counts</b> is the share "
            "of their points that is found in the other raster, before and after. The share of correct "
            "test samples also rewards memorising."
        ),
    ]
    advice = [
        tr(
            "More pairs help more than more classes of one pair, and more classes help more than more "
            "compositions."
        ),
        tr(
            "Time on a CPU: about 20 ms per sample once, then 9 ms per sample and epoch. The number of "
            "samples is 2 × classes × compositions."
        ),
        tr("With a checkpoint folder, a cancelled training resumes where it stopped."),
    ]
    tips = "".join(f"<li>{text}</li>" for text in advice)
    return "".join(f"<p>{text}</p>" for text in paragraphs) + f"<h3>{tr('What helps')}</h3><ul>{tips}</ul>"
