"""Labels and explanations of the options' values, for the dock and for Processing."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.methods import BENCHMARK_ONLY, METHOD_NAMES
from ..core.options import COMPRESSIONS, GRIDS, OUTPUT_FORMATS, PRODUCTS, RESAMPLINGS, TRANSFORMS
from .common import tr


@dataclass(frozen=True)
class Choice:
    """A value of an option with its label and explanation."""

    value: str
    label: str
    tip: str = ""


def methods() -> list[Choice]:
    return _in_order(
        tuple(method for method in METHOD_NAMES if method not in BENCHMARK_ONLY),
        Choice(
            "auto",
            tr("Automatic"),
            tr(
                "PSO-SIFT and tiles of edge directions; in doubtful cases, and on a GPU always, also the "
                "bundled network."
            ),
        ),
        Choice(
            "pso-sift",
            tr("PSO-SIFT"),
            tr("Gradient features with position, scale and orientation; works across sensors and bands."),
        ),
        Choice(
            "pso-sift+tiepoint",
            tr("PSO-SIFT + Tiepoint net"),
            tr(
                "Adds a neural network trained on images of different bands, dates and sensors: registers "
                "pairs that PSO-SIFT refuses. Bundled with Tiepoint."
            ),
        ),
        Choice(
            "pso-sift+dense",
            tr("PSO-SIFT + VGG16 (dense)"),
            tr("Adds VGG16, a network trained on photographs. Bundled with Tiepoint."),
        ),
        Choice(
            "pso-sift+conv4_3",
            tr("PSO-SIFT + conv4_3"),
            tr("Adds VGG16, one block deeper than the bundled part. Needs torch and a weights file."),
        ),
        Choice(
            "pso-sift+fc6",
            tr("PSO-SIFT + fc6"),
            tr(
                "The paper's descriptor: VGG16 on a patch around each point. Slow without a GPU. Needs torch "
                "and a weights file."
            ),
        ),
        Choice(
            "pso-sift+fc7",
            tr("PSO-SIFT + fc7"),
            tr("The paper's other descriptor, one layer deeper than fc6. Needs torch and a weights file."),
        ),
        Choice(
            "pso-sift+alexnet",
            tr("PSO-SIFT + AlexNet"),
            tr("Adds AlexNet's conv4, trained on photographs. Needs torch and a weights file."),
        ),
        Choice(
            "pso-sift+googlenet",
            tr("PSO-SIFT + GoogLeNet"),
            tr("Adds GoogLeNet's inception3b, trained on photographs. Needs torch and a weights file."),
        ),
        Choice(
            "pso-sift+resnet50",
            tr("PSO-SIFT + ResNet-50"),
            tr("Adds ResNet-50's conv3_x, trained on photographs. Needs torch and a weights file."),
        ),
        Choice(
            "fsc-sift",
            tr("FSC-SIFT"),
            tr("SIFT with fast sample consensus; for images of the same sensor and band."),
        ),
        Choice("sift", tr("SIFT"), tr("For comparison.")),
        Choice("rootsift", tr("RootSIFT"), tr("SIFT with the Hellinger distance; for comparison.")),
    )


def transforms() -> list[Choice]:
    return _in_order(
        TRANSFORMS,
        Choice(
            "auto",
            tr("Automatic"),
            tr(
                "Chooses by cross-validation: the simplest transform that predicts every part of the image "
                "from the others. One that bends must predict much better. Never the thin-plate spline."
            ),
        ),
        Choice("similarity", tr("Similarity"), tr("Shift, rotation and one scale. Needs 2 control points.")),
        Choice("affine", tr("Affine"), tr("Shift, rotation, shear and two scales. Needs 3 control points.")),
        Choice(
            "projective",
            tr("Projective"),
            tr("Perspective of a flat scene, as in a tilted photo. Needs 4 control points."),
        ),
        Choice("polynomial2", tr("Polynomial, 2nd order"), tr("Smooth bending. Needs 6 control points.")),
        Choice("polynomial3", tr("Polynomial, 3rd order"), tr("Stronger bending. Needs 10 control points.")),
        Choice(
            "spline",
            tr("Smoothed spline"),
            tr("Local bending, as far as neighbouring points agree. Needs 10 control points; better 100."),
        ),
        Choice(
            "displacement",
            tr("Displacement grid"),
            tr(
                "Follows ridges, seams and waves that dense control points show, and leaves out single wrong "
                "ones. Needs 10 control points; better 300."
            ),
        ),
        Choice(
            "tps",
            tr("Thin-plate spline"),
            tr("Passes through every control point, so all residuals are zero. Needs 10 control points."),
        ),
    )


def resamplings() -> list[Choice]:
    return _in_order(
        RESAMPLINGS,
        Choice("nearest", tr("Nearest neighbour"), tr("Keeps pixel values as they are.")),
        Choice("bilinear", tr("Bilinear"), tr("Smooth; interpolates from 2 × 2 pixels.")),
        Choice("cubic", tr("Cubic"), tr("Sharper than bilinear; interpolates from 4 × 4 pixels.")),
        Choice("cubicspline", tr("Cubic spline"), tr("Very smooth; interpolates from 4 × 4 pixels.")),
        Choice("lanczos", tr("Lanczos"), tr("Sharpest; interpolates from 6 × 6 pixels.")),
        Choice(
            "average",
            tr("Average"),
            tr("Mean of all pixels inside an output pixel; for a coarser output grid."),
        ),
        Choice(
            "mode",
            tr("Most frequent value"),
            tr("Most frequent value inside an output pixel; for classes on a coarser output grid."),
        ),
    )


def grids() -> list[Choice]:
    return _in_order(
        GRIDS,
        Choice(
            "reference",
            tr("Same as reference"),
            tr("Pixels and extent of the reference, for comparing the two pixel by pixel."),
        ),
        Choice(
            "aligned",
            tr("Reference pixels, full extent"),
            tr("Pixels aligned with the reference, over the whole sensed raster."),
        ),
        Choice(
            "sensed",
            tr("Sensed pixel size, full extent"),
            tr("The pixel size of the sensed raster, over the whole sensed raster."),
        ),
    )


def products() -> list[Choice]:
    return _in_order(
        PRODUCTS,
        Choice(
            "warped",
            tr("Warped raster"),
            tr("The pixels are resampled once, onto the output grid."),
        ),
        Choice(
            "georeferenced",
            tr("Original pixels, new coordinates"),
            tr(
                "A copy of the sensed raster with every pixel value as it is; only its coordinates are "
                "corrected: by a geotransform, or, where the transform bends, by ground control points and "
                "a virtual raster that shows them warped."
            ),
        ),
    )


def output_formats() -> list[Choice]:
    return _in_order(
        OUTPUT_FORMATS,
        Choice("gtiff", tr("GeoTIFF"), tr("Readable by every program.")),
        Choice(
            "cog",
            tr("Cloud optimized GeoTIFF"),
            tr("With overviews, for reading parts of it over the network."),
        ),
        Choice(
            "vrt",
            tr("Virtual raster (VRT)"),
            tr("A small file that refers to the sensed one, which must stay where it is."),
        ),
    )


def compressions() -> list[Choice]:
    """None of them loses anything."""
    return _in_order(
        COMPRESSIONS,
        Choice("deflate", tr("Deflate"), tr("Small, readable by every program.")),
        Choice("zstd", tr("Zstandard"), tr("Small and quick; older programs cannot read it.")),
        Choice("lzw", tr("LZW"), tr("Quicker to write, a little larger.")),
        Choice("none", tr("None"), tr("Largest; for programs that read nothing else.")),
    )


def modes() -> list[Choice]:
    return [
        Choice("robust", tr("Robust"), tr("With the safeguards against wrong matches (recommended).")),
        Choice("paper", tr("As published"), tr("The method exactly as in the paper, for comparison.")),
    ]


def devices() -> list[Choice]:
    return [
        Choice("auto", tr("Automatic"), tr("A GPU if torch finds one, else the CPU.")),
        Choice("cpu", tr("CPU"), tr("The processor, even if there is a GPU.")),
        Choice("cuda", tr("GPU (CUDA)"), tr("NVIDIA; the CPU if torch finds none.")),
        Choice("mps", tr("GPU (Apple)"), tr("Apple Metal; the CPU if torch finds none.")),
    ]


def network_inputs() -> list[Choice]:
    """Values of cnn_input as text."""
    return [
        Choice(
            "64",
            tr("64 px"),
            tr("The patch at its own size: much faster, and what fine-tuned weights expect."),
        ),
        Choice("224", tr("224 px"), tr("The patch enlarged as in the paper: about 12 times slower.")),
    ]


def _in_order(values: tuple[str, ...], *choices: Choice) -> list[Choice]:
    """The choices in the order of `values`; a value without a label is its own label."""
    known = {choice.value: choice for choice in choices}
    return [known.get(value, Choice(value, value)) for value in values]
