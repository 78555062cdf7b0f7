"""The accuracy statement."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "accuracy_unknown": "The accuracy cannot be stated: there is no check point.",
    "accuracy_figures": "RMSE {together} (x {x}, y {y}){ce90} at {count} check points{own}.",
    "accuracy_ce90": ", CE90 {radius},",
    "accuracy_own": "; with their own error of {own}, RMSE_H {total}",
    "accuracy_relative": "The figures are relative to the reference, whose own error is not known.",
    "asprs_met": (
        "Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, "
        "and with the reference's own RMSE of {error}."
    ),
    "asprs_met_relative": (
        "Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, "
        "but relative to the reference, whose own error is not known."
    ),
    "asprs_few": (
        "Not enough check points for a statement by ASPRS edition 2 (2023): {count} of at least {least}."
    ),
    "asprs_no_lengths": (
        "No statement by ASPRS edition 2 (2023): the reference has no coordinate reference system that gives "
        "lengths on the ground."
    ),
    "asprs_own_unknown": (
        "No statement by ASPRS edition 2 (2023): the check points' own error is not known."
    ),
}
