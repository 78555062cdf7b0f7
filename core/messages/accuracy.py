"""The accuracy statement."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "accuracy_unknown": "The accuracy cannot be stated: there is no check point.",
    "accuracy_figures": "RMSE {together} (x {x}, y {y}) at {count} check points.",
    "accuracy_ce90": "Nine of ten lie within {radius} (CE90).",
    "accuracy_own": "With the check points' own error of {own}, RMSE_H is {total}.",
    "accuracy_relative": (
        "All of this is relative to the reference, whose own error is not known and not included."
    ),
    "accuracy_absolute": "The reference's own RMSE of {error} is included.",
    "asprs_met": (
        "The requirements of ASPRS edition 2 (2023) are met: an RMSE of {count} check points (at least "
        "{least}), their own error included."
    ),
    "asprs_few": (
        "Not enough check points for a statement by ASPRS edition 2 (2023): {count} of at least {least}."
    ),
    "asprs_no_lengths": (
        "No statement by ASPRS edition 2 (2023): the reference has no coordinate system that gives lengths "
        "on the ground."
    ),
    "asprs_own_unknown": (
        "No statement by ASPRS edition 2 (2023): the check points' own error is not known."
    ),
}
