"""Words that are put into sentences, such as the name of a transform; translated as the sentences are."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "model_similarity": "similarity transform",
    "model_affine": "affine transform",
    "model_projective": "projective transform",
    "model_polynomial2": "2nd-order polynomial",
    "model_polynomial3": "3rd-order polynomial",
    "model_spline": "smoothed spline",
    "model_displacement": "displacement grid",
    "model_tps": "thin-plate spline",
    "side_reference": "reference",
    "side_sensed": "sensed",
    "both_of": "{others} and {last}",
    "one_of": "{others} or {last}",
}
