"""The texts of the algorithm's help panel."""

from __future__ import annotations

from ..common import tr


def register_help() -> str:
    """HTML beside the parameters."""
    paragraphs = [
        tr(
            "Finds control points in two rasters of the same place, fits a transform to them and warps the "
            "<b>sensed</b> raster onto the <b>reference</b>. The two may differ in sensor, band, season, "
            "resolution, rotation and CRS, and need no georeferencing."
        ),
        tr(
            "A pair whose matches could be a coincidence is <b>refused</b>: the algorithm fails with the "
            "reason and what to try, and only the report is written."
        ),
        tr(
            "An accepted pair may come with <b>cautions</b>, in the log, in the report and in the output "
            "CAUTIONS: places that the points do not reach, or that do not agree with the transform."
        ),
    ]
    outputs = [
        (
            tr("Registered raster"),
            tr("GeoTIFF with all bands, data type and nodata of the sensed raster, resampled once."),
        ),
        (
            tr("Control points"),
            tr(
                "GeoPackage with the points (residuals in pixels of the reference), a layer of residual "
                "lines, and one of the places that the transform does not explain."
            ),
        ),
        (tr("Report"), tr("JSON with the transform, the figures of quality and the time by stage.")),
        (tr("Georeferencer points"), tr("The control points as QGIS's Georeferencer loads them.")),
        (
            tr("Checkerboard"),
            tr(
                "GeoTIFF or PNG with the reference and the registered raster in alternating cells, to see "
                "whether edges run on."
            ),
        ),
    ]
    advice = [
        tr("The bands to match on matter most: choose those in which the same things look alike."),
        tr(
            "If georeferenced rasters are refused, raise the search radius or switch the use of the "
            "georeferencing off."
        ),
        tr("Nearest neighbour keeps pixel values; choose bilinear or cubic for a smoother picture."),
    ]
    rows = "".join(f"<li><b>{name}</b>: {text}</li>" for name, text in outputs)
    tips = "".join(f"<li>{text}</li>" for text in advice)
    return (
        "".join(f"<p>{text}</p>" for text in paragraphs)
        + f"<h3>{tr('Outputs')}</h3><ul>{rows}</ul><h3>{tr('What helps')}</h3><ul>{tips}</ul>"
    )


def finetune_help() -> str:
    """HTML beside the parameters of the fine-tuning."""
    paragraphs = [
        tr(
            "Trains the layers fc6 and fc7 of VGG16 on <b>pairs that are registered already</b>, so that the "
            "methods PSO-SIFT + fc6 and + fc7 know your kind of images. The new weights can be chosen on the "
            "set-up page at once."
        ),
        tr(
            "Places of structure in both rasters of a pair become classes: patches of 64 x 64 pixels, "
            "turned, scaled, moved and brightened at random, of either raster. The network learns to tell "
            "the places apart, and so what the two rasters of a pair have in common."
        ),
        tr(
            "A fifth of the places is held out. How many of their points are found again in the other "
            "raster, before and after, is <b>the figure that counts</b>; the share of test samples right "
            "measures memory, too."
        ),
    ]
    advice = [
        tr(
            "Many different pairs help more than many classes of one pair, and classes more than "
            "compositions."
        ),
        tr(
            "What the frozen layers make of a sample is computed once, on a CPU in about 20 ms (samples are "
            "twice classes times compositions); an epoch then takes about 9 ms a sample."
        ),
        tr("With a checkpoint folder, a fine-tuning that was cancelled goes on where it was."),
    ]
    tips = "".join(f"<li>{text}</li>" for text in advice)
    return "".join(f"<p>{text}</p>" for text in paragraphs) + f"<h3>{tr('What helps')}</h3><ul>{tips}</ul>"
