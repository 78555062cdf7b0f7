"""Every option of a registration, with its default, unit and origin: how to read, to match, to write.

What a run finds is no option: the prior is core.pair.Prior, and the method that "auto" chose is in the
result. So a report has the options as the user set them.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from .chosen_area import rectangle_in
from .errors import TiepointError, check_choice
from .methods import METHOD_NAMES, METHODS
from .nodata import nodata_in
from .pair import Pair
from .transform_models import MODELS

TRANSFORMS = ("auto", *MODELS)
RESAMPLINGS = ("nearest", "bilinear", "cubic", "cubicspline", "lanczos", "average", "mode")
GRIDS = ("reference", "aligned", "sensed")
PRODUCTS = ("warped", "georeferenced")
OUTPUT_FORMATS = ("gtiff", "cog", "vrt")
COMPRESSIONS = ("deflate", "zstd", "lzw", "none")
# Options whose text may name a file.
NAMES_OF_FILES = ("area", "reference_mask", "sensed_mask", "clip_area", "dem", "weights")

# Origins: [Y] Ye et al. 2018, [P] Ma et al. 2017 (PSO-SIFT), [G] Gonçalves et al. 2009, [O] ours.


@dataclass(frozen=True)
class ReadOptions:
    """How the rasters become the two images that are matched."""

    reference_bands: tuple[int, ...] = (1,)  # 1-based; several are averaged to one image
    sensed_bands: tuple[int, ...] = (1,)
    stretch_percentiles: tuple[float, float] = (0.5, 99.5)  # of valid pixels; [O]
    use_georeferencing: bool = True  # as the prior, where both rasters are georeferenced
    search_radius: float = 0.0  # reference map units around the overlap; 0 = a quarter of its longer side
    dem: str = ""  # heights for what is placed by RPCs, a name that GDAL opens; ellipsoidal unless it says
    max_working_size: int = 4096  # px; longer sides are decimated before matching
    area: str = ""  # where control points lie in the reference, see chosen_area.py; "" = everywhere
    reference_mask: str = ""  # polygons or a raster (masked where not 0): what is not matched; "" = none
    sensed_mask: str = ""
    reference_nodata: str = ""  # values that count as nodata, see nodata.py; "" = as the file or layer says
    sensed_nodata: str = ""

    def __post_init__(self) -> None:
        if not all(self.bands.both):
            raise TiepointError("no_band")
        for name in ("area", "reference_mask", "sensed_mask"):
            if not isinstance(getattr(self, name), str):
                raise TiepointError("place_no_text", name=name)
        rectangle_in(self.area)  # raises where it is none
        for text in (self.reference_nodata, self.sensed_nodata):
            nodata_in(text)

    @property
    def masks(self) -> Pair[str]:
        """The mask of each raster; "" = none."""
        return Pair(reference=self.reference_mask, sensed=self.sensed_mask)

    @property
    def bands(self) -> Pair[tuple[int, ...]]:
        """The bands of each raster that are matched, 1-based."""
        return Pair(reference=self.reference_bands, sensed=self.sensed_bands)


@dataclass(frozen=True)
class MatchOptions:
    """How control points are found."""

    method: str = "auto"  # one of METHOD_NAMES
    mode: str = "robust"  # "robust" [O] or "paper": no rank gate, no enlargement, mode filter [P]
    transform: str = "auto"  # one of TRANSFORMS: it selects the points and is fitted to them

    # Features
    octave_layers: int = 3  # S [P]
    sigma0: float = 1.6  # px, blur of the first layer [P]
    blur: str = "truncated"  # "truncated" kernels as in the PSO-SIFT code, or "full"
    enlarge: str = "auto"  # 2x enlargement: "auto" by image size, "always", "never" [O]
    contrast_threshold: float = 0.04  # T on a [0, 1] image [P]
    edge_ratio: float = 10.0  # r [P]
    tiles: bool = True  # match direction fields, too, where keypoints leave doubt; robust mode [O]
    max_keypoints: int = 4000  # strongest per image, under a spatial quota [O]

    cnn_weight: float = 0.3  # w2, of the CNN descriptor in the fused distance; w1 = 1 - w2 [Y]
    device: str = "auto"  # of the network: "auto", "cpu", "cuda" or "mps"
    weights: str = ""  # file of the network's weights (.pth, .safetensors), for the methods in NEED_WEIGHTS
    cnn_input: int = 64  # px; input of fc6 and fc7: the 64 px patch as it is (64), or enlarged (224) [Y]

    # Correspondence
    ratio: float = 0.9  # d_ratio, nearest over second nearest [Y, P]
    rematch_ratio: float = 0.9  # d_r [Y, P]
    consensus_tolerance: float = 3.0  # px of the reference, first FSC [O]
    final_tolerance: float = 1.0  # px of the reference, last FSC [P]
    rematch_gate: float = 20.0  # px around the predicted position [O]
    rank_gate: float = 0.1  # best share of descriptors a rematch may pick from; robust mode [O]
    min_scale: float = 0.1  # of the sensed image in the reference
    max_scale: float = 10.0
    refine: bool = True  # measure the points of an accepted pair again by templates; robust mode [O]
    seed: int = 0  # of the random draws

    def __post_init__(self) -> None:
        _check(self, "method", METHOD_NAMES)
        _check(self, "mode", ("robust", "paper"))
        _check(self, "transform", TRANSFORMS)
        _check(self, "blur", ("truncated", "full"))
        _check(self, "enlarge", ("auto", "always", "never"))
        _check(self, "device", ("auto", "cpu", "cuda", "mps"))

    @property
    def first_ratio(self) -> float:
        """d_ratio of the first matches: the method's own, where it has one."""
        method = METHODS.get(self.method)
        return self.ratio if method is None or method.ratio is None else method.ratio

    @property
    def fused_weight(self) -> float:
        """w2 of the fused distance: the method's own, where it has one."""
        method = METHODS.get(self.method)
        return self.cnn_weight if method is None or method.cnn_weight is None else method.cnn_weight


@dataclass(frozen=True)
class ResultOptions:
    """How the outputs are made."""

    resampling: str = "nearest"  # one of RESAMPLINGS; nearest keeps pixel values as they are
    grid: str = "reference"  # reference: its grid and extent; aligned: its pixels, the sensed extent;
    #                          sensed: the sensed raster's own pixel size and extent
    checkerboard_cells: int = 8  # on the shorter side of the checkerboard mosaic [O]
    reference_error: float = 0.0  # map units, RMSE of the reference itself, for the accuracy statement;
    #                               0 = not known: then it holds relative to the reference
    product: str = "warped"  # warped: pixels resampled onto the grid; georeferenced: the sensed pixels as
    #                          they are, under new coordinates. One of PRODUCTS
    output_format: str = "gtiff"  # one of OUTPUT_FORMATS; a file name that ends in .vrt means "vrt", too
    compression: str = "deflate"  # of pixels that are written again; one of COMPRESSIONS
    predictor: bool = True  # of the compression: differences of neighbours
    overviews: bool = False  # reduced copies for quick display; a COG has them always
    target_crs: str = ""  # of the output, as GDAL understands it; "" = the reference's
    target_resolution: float = 0.0  # of the output, in units of its CRS; 0 = that of `grid`
    target_extent: str = ""  # of the output, a rectangle as in chosen_area, in its CRS; "" = that of `grid`
    clip_to_overlap: bool = False  # the output ends where one of the rasters does
    # Polygons, or a rectangle as in chosen_area in the output's CRS, outside of which it is empty; "" = none.
    clip_area: str = ""
    creation_options: str = ""  # KEY=VALUE of GDAL's driver, several joined by "|"; they win

    def __post_init__(self) -> None:
        _check(self, "resampling", RESAMPLINGS)
        _check(self, "grid", GRIDS)
        _check(self, "product", PRODUCTS)
        _check(self, "output_format", OUTPUT_FORMATS)
        _check(self, "compression", COMPRESSIONS)
        if self.target_extent and rectangle_in(self.target_extent) is None:
            raise TiepointError("extent_not_understood", text=self.target_extent)
        rectangle_in(self.clip_area)  # raises where it is none
        if not 0.0 <= self.target_resolution < math.inf:
            raise TiepointError(
                "value_too_small", name="target_resolution", value=self.target_resolution, least=0
            )
        for each in filter(None, self.creation_options.split("|")):
            if not each.partition("=")[0].strip() or "=" not in each:
                raise TiepointError("creation_option_no_pair", text=each)

    @property
    def creation(self) -> dict[str, str]:
        """The free creation options, names in upper case."""
        pairs = (each.partition("=") for each in self.creation_options.split("|") if each)
        return {name.strip().upper(): value.strip() for name, _, value in pairs}


@dataclass(frozen=True)
class RegistrationOptions:
    """All options of a registration; a run never changes them.

    In JSON and in scripts, the options of all groups have one flat list of names.
    """

    read: ReadOptions = field(default_factory=ReadOptions)
    match: MatchOptions = field(default_factory=MatchOptions)
    result: ResultOptions = field(default_factory=ResultOptions)
    threads: int = 0  # of reading, matching and warping; 0 = all cores but one

    @classmethod
    def of(cls, **values: Any) -> RegistrationOptions:
        """From flat names, as in RegistrationOptions.of(method="sift", seed=3); raises as `changed` does."""
        return cls().changed(**values)

    def changed(self, **values: Any) -> RegistrationOptions:
        """A copy with other values, by flat names. Raises TiepointError for an unknown name or value."""
        unknown = sorted(set(values) - {*_GROUP_OF, "threads"})
        if unknown:
            raise TiepointError("option_unknown", name=unknown[0])
        groups: dict[str, Any] = {}
        for name, value in values.items():
            if name in _GROUP_OF:
                groups.setdefault(_GROUP_OF[name], {})[name] = value
        changes = {group: replace(getattr(self, group), **some) for group, some in groups.items()}
        return replace(self, **changes, threads=values.get("threads", self.threads))

    def to_json(self) -> dict[str, Any]:
        """Flat name -> value."""
        flat = {name: value for group in _GROUPS for name, value in asdict(getattr(self, group)).items()}
        return {**flat, "threads": self.threads}

    def files_named(self) -> tuple[str, ...]:
        """What the options name and a run reads: layers, heights, weights; as GDAL names, no rectangles."""
        values = self.to_json()
        named = {name: str(values[name]) for name in NAMES_OF_FILES if values[name]}
        rectangles = ("area", "clip_area")
        return tuple(
            text for name, text in named.items() if name not in rectangles or rectangle_in(text) is None
        )

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> RegistrationOptions:
        """The options in `values`; unknown keys are an error, missing ones take the default."""
        return cls.of(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})


_GROUPS = {"read": ReadOptions, "match": MatchOptions, "result": ResultOptions}
_GROUP_OF = {each.name: group for group, kind in _GROUPS.items() for each in fields(kind)}


def _check(options: Any, name: str, allowed: tuple[str, ...]) -> None:
    check_choice(name, getattr(options, name), allowed)
