"""The table of methods, in the order in which they are offered, and what sets each apart.

The baselines among them are in core.matching.methods; all others are PSO-SIFT. No numpy here: the dock reads
this table when QGIS starts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Method:
    """One way to match a pair."""

    name: str
    network: str = ""  # the CNN feature source that is fused, one of core.matching.cnn; "" = none
    needs_weights: bool = False  # a file that is not bundled
    needs_torch: bool = False  # OpenCV runs the bundled network, unless torch finds a GPU for it
    benchmark_only: bool = False  # neither the dock nor Processing offers it
    ratio: float | None = None  # its own d_ratio, in place of the option `ratio`
    cnn_weight: float | None = None  # its own w2, in place of the option `cnn_weight`


METHODS = {
    method.name: method
    for method in (
        Method("pso-sift"),
        # Right initial matches on Sentinel-1/Sentinel-2 pairs outside its training set, with w2 = 0.3, 0.6,
        # 0.8: 11, 22, 27 on average, their share 0.38, 0.44, 0.42; on pairs of two dates 72, 83, 80.
        Method("pso-sift+tiepoint", "tiepoint", cnn_weight=0.6),
        Method("pso-sift+dense", "dense"),
        Method("pso-sift+conv4_3", "conv4_3", needs_weights=True, needs_torch=True),
        Method("pso-sift+fc6", "fc6", needs_weights=True, needs_torch=True),
        Method("pso-sift+fc7", "fc7", needs_weights=True, needs_torch=True),
        Method("pso-sift+alexnet", "alexnet", needs_weights=True, needs_torch=True),
        Method("pso-sift+googlenet", "googlenet", needs_weights=True, needs_torch=True),
        Method("pso-sift+resnet50", "resnet50", needs_weights=True, needs_torch=True),
        Method("fsc-sift"),
        Method("sift"),
        Method("rootsift"),
        # The ratio is the letter's; it needs mahotas.
        Method("surf", benchmark_only=True, ratio=0.6),
    )
}
AUTOMATIC = "pso-sift+tiepoint"  # of the methods with a bundled network, it registers the most pairs
# AUTO is "pso-sift" where that leaves no doubt, else AUTOMATIC where OpenCV can run the network. On a GPU,
# where the network costs next to nothing, it is AUTOMATIC for every pair.
AUTO = "auto"
METHOD_NAMES = (AUTO, *METHODS)
HAVE_NETWORK = tuple(name for name, method in METHODS.items() if method.network)
NEED_WEIGHTS = tuple(name for name, method in METHODS.items() if method.needs_weights)
NEED_TORCH = tuple(name for name, method in METHODS.items() if method.needs_torch)
BENCHMARK_ONLY = tuple(name for name, method in METHODS.items() if method.benchmark_only)
