"""What the toolbox lists of each algorithm: names and words to search for, without importing the algorithm.

A new algorithm is a function here, its name in LISTINGS, and a file of its own, see algorithm.py.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsProcessingAlgorithm

from ..common import tr

if TYPE_CHECKING:
    from ..runs.engine_holder import EngineHolder


class Listing(NamedTuple):
    """One algorithm, in the user's language."""

    name: str  # for good: models and scripts use it
    title: str
    description: str  # one sentence
    tags: str  # separated by commas
    module: str  # that has its class, as seen from here
    kind: str  # name of the class

    def make(self, engines: EngineHolder) -> QgsProcessingAlgorithm:
        """The algorithm itself."""
        made: QgsProcessingAlgorithm = getattr(import_module(self.module, __package__), self.kind)(engines)
        return made


def register() -> Listing:
    return Listing(
        "register",
        tr("Register raster"),
        tr("Finds control points in two rasters and warps one onto the other."),
        tr(
            "coregistration,co-registration,align,georeference,warp,image matching,tie points,"
            "control points,gcp,sift,pso-sift,sar,optical,change detection"
        ),
        ".register",
        "RegisterAlgorithm",
    )


def apply() -> Listing:
    return Listing(
        "apply",
        tr("Apply registration"),
        tr("Applies a registration to other rasters and to vector layers of the same scene."),
        tr(
            "apply,warp,transform,control points,gcp,georeference,vector,georeference vector,features,"
            "rubber sheet,bands,mask"
        ),
        ".apply",
        "ApplyAlgorithm",
    )


def measure() -> Listing:
    return Listing(
        "measure",
        tr("Measure shift"),
        tr("Measures whether two rasters are aligned, without warping anything."),
        tr("shift,offset,misalignment,coregistration,accuracy,check,quality,displacement,compare"),
        ".measure",
        "MeasureAlgorithm",
    )


def series() -> Listing:
    return Listing(
        "registerseries",
        tr("Register series"),
        tr("Registers many rasters, of a folder or a list, onto one reference."),
        tr(
            "series,time series,stack,batch,folder,coregistration,align,many,dates,multitemporal,"
            "landsat,drone"
        ),
        ".register_series",
        "RegisterSeriesAlgorithm",
    )


def align_bands() -> Listing:
    return Listing(
        "alignbands",
        tr("Align bands"),
        tr("Registers the bands of a raster, or of several files, to one of them."),
        tr(
            "bands,band to band,multispectral,multi-lens,pushbroom,thermal,near infrared,stack,drone,align,"
            "coregistration"
        ),
        ".align_bands",
        "AlignBandsAlgorithm",
    )


def finetune() -> Listing:
    return Listing(
        "finetune",
        tr("Fine-tune the network"),
        tr("Trains VGG16's fc6 and fc7 on registered raster pairs, for use in registrations."),
        tr("train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7"),
        ".finetune",
        "FinetuneAlgorithm",
    )


LISTINGS = (register, apply, measure, series, align_bands, finetune)
