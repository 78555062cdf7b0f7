"""Every option of a registration, with its default, unit and origin."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from .errors import TiepointError

# "auto" is "pso-sift" where that leaves no doubt, else AUTOMATIC where OpenCV can run the network.
METHODS = (
    "auto",
    "pso-sift",
    "pso-sift+tiepoint",
    "pso-sift+dense",
    "pso-sift+conv4_3",
    "pso-sift+fc6",
    "pso-sift+fc7",
    "fsc-sift",
    "sift",
    "rootsift",
    "surf",
)
BENCHMARK_ONLY = ("surf",)  # needs mahotas; neither the dock nor Processing offers it
NEED_WEIGHTS = ("pso-sift+conv4_3", "pso-sift+fc6", "pso-sift+fc7")  # a file that is not bundled
NEED_TORCH = NEED_WEIGHTS  # OpenCV runs the bundled network, unless torch finds a GPU for it
HAVE_NETWORK = ("pso-sift+tiepoint", "pso-sift+dense", *NEED_WEIGHTS)
AUTOMATIC = "pso-sift+tiepoint"  # of those with a network that is bundled, it registers the most pairs
TRANSFORMS = (
    "auto",
    "similarity",
    "affine",
    "projective",
    "polynomial2",
    "polynomial3",
    "spline",
    "displacement",
    "tps",
)
RESAMPLINGS = ("nearest", "bilinear", "cubic", "cubicspline", "lanczos", "average", "mode")
GRIDS = ("reference", "aligned", "sensed")


@dataclass(frozen=True)
class RegistrationOptions:
    """Origins: [Y] Ye et al. 2018, [P] Ma et al. 2017 (PSO-SIFT), [G] Gonçalves et al. 2009, [O] ours."""

    # What is matched
    method: str = "auto"  # one of METHODS
    mode: str = "robust"  # "robust" [O] or "paper": no rank gate, no enlargement, mode filter [P]
    reference_bands: tuple[int, ...] = (1,)  # 1-based; several are averaged to one image
    sensed_bands: tuple[int, ...] = (1,)
    stretch_percentiles: tuple[float, float] = (0.5, 99.5)  # of valid pixels; [O]
    use_georeferencing: bool = True  # as the prior, where both rasters carry one
    prior: tuple[
        float, ...
    ] = ()  # 2 x 3, sensed to reference working pixels, row by row; of points by hand [O]
    prior_radius: float = 40.0  # px of the working reference around what the prior says; clicks are off [O]
    search_radius: float = 0.0  # reference map units around the overlap; 0 = a quarter of its longer side
    max_working_size: int = 4096  # px; longer sides are decimated before matching

    # Features
    octave_layers: int = 3  # S [P]
    sigma0: float = 1.6  # px, blur of the first layer [P]
    blur: str = "truncated"  # "truncated" kernels as in the PSO-SIFT code, or "full"
    enlarge: str = "auto"  # 2x enlargement: "auto" by image size, "always", "never" [O]
    contrast_threshold: float = 0.04  # T on a [0, 1] image [P]
    edge_ratio: float = 10.0  # r [P]
    tiles: bool = True  # direction fields are matched, too, where keypoints leave doubt; robust mode [O]
    max_keypoints: int = 4000  # strongest per image, under a spatial quota [O]

    cnn_weight: float = 0.3  # w2, of the CNN descriptor in the fused distance; w1 = 1 - w2 [Y]
    device: str = "auto"  # of the network: "auto", "cpu", "cuda" or "mps"
    weights: str = ""  # file of VGG16 weights (.pth, .safetensors) for the methods in NEED_WEIGHTS
    cnn_input: int = 64  # px; fc6 and fc7 see the 64 px patch as it is (64), or enlarged (224) [Y]

    # Matching
    ratio: float = 0.9  # d_ratio, nearest over second nearest [Y, P]
    rematch_ratio: float = 0.9  # d_r [Y, P]
    consensus_tolerance: float = 3.0  # px of the reference, first FSC [O]
    final_tolerance: float = 1.0  # px of the reference, last FSC [P]
    rematch_gate: float = 20.0  # px around the predicted position [O]
    rank_gate: float = 0.1  # best share of descriptors a rematch may pick from; robust mode [O]
    min_scale: float = 0.1  # of the sensed image in the reference
    max_scale: float = 10.0
    refine: bool = True  # the points of an accepted pair measured anew by templates; robust mode [O]
    seed: int = 0  # of the random draws

    # Result
    transform: str = "auto"  # one of TRANSFORMS
    resampling: str = "nearest"  # one of RESAMPLINGS; nearest keeps pixel values as they are
    grid: str = "reference"  # reference: its grid and extent; aligned: its pixels, the sensed extent;
    #                          sensed: the sensed raster's own pixel size and extent
    checkerboard_cells: int = 8  # on the shorter side of the checkerboard mosaic [O]
    threads: int = 0  # 0 = all cores but one

    def __post_init__(self) -> None:
        for name, allowed in (
            ("method", METHODS),
            ("transform", TRANSFORMS),
            ("resampling", RESAMPLINGS),
            ("grid", GRIDS),
            ("mode", ("robust", "paper")),
            ("blur", ("truncated", "full")),
            ("enlarge", ("auto", "always", "never")),
            ("device", ("auto", "cpu", "cuda", "mps")),
        ):
            if getattr(self, name) not in allowed:
                raise TiepointError(
                    "choice_unknown", name=name, value=getattr(self, name), allowed=", ".join(allowed)
                )
        if len(self.prior) not in (0, 6):
            raise TiepointError("prior_wrong")
        for name in ("reference_bands", "sensed_bands"):
            if not getattr(self, name):
                raise TiepointError("no_band")

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> RegistrationOptions:
        """The options in `values`; unknown keys are an error, missing ones take the default."""
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise TiepointError("option_unknown", name=unknown[0])
        known_values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
        return cls(**known_values)
