"""Relief within a template: what check points cannot show, since they average over it as the others do.

Rough relief changes the shift from template to template and, by the same law, within one. So the part of the
measured shifts that no smooth surface explains tells how far single pixels lie from the mean of a template.
"""

from __future__ import annotations

import numpy as np

from .explained import OverlapGround

# Weights of five templates in a row: fourth differences leave out all that is cubic, as slopes and the waves
# and ridges that a displacement grid follows.
_WEIGHTS = (1 / 6, -4 / 6, 1.0, -4 / 6, 1 / 6)
SIDES = 2  # templates lie half a side apart
_FEWEST = 50  # pairs of differences; with fewer, their mean product is too noisy
# What the true error has beyond the check error, over the measure: 1.2 to 1.6 on 14 of 16 pairs with relief
# of all sizes, 20 px between the extremes, seen straight or obliquely.
_WITHIN = 1.4


def roughness(ground: OverlapGround) -> float:
    """Root mean square by which the shift of a pixel differs from the mean of its template, px of the
    reference.

    ground: places of the smallest templates, native px. Differences in rows a side apart share no pixel, so
    the mean of their products is free of measuring noise. 0 where that is not positive, or they are few.
    """
    found = on_grid(ground.take(ground.supported))
    if found is None:
        return 0.0
    grid, _ = found
    products = np.concatenate([_products(grid), _products(grid.transpose(1, 0, 2))])
    if len(products) < _FEWEST:
        return 0.0
    return _WITHIN * float(np.sqrt(max(0.0, products.mean())))


def on_grid(ground: OverlapGround) -> tuple[np.ndarray, np.ndarray] | None:
    """(rows, columns, 2) each: the shift of each template beside an affine transform, px of the reference,
    nan where there is none, and the places of the grid; None where the templates are few."""
    if len(ground) < _FEWEST:
        return None
    basis = np.column_stack([ground.sensed, np.ones(len(ground))])
    shift = ground.reference - basis @ np.linalg.lstsq(basis, ground.reference, rcond=None)[0]
    step = float(np.median(ground.side)) / SIDES
    corner = ground.reference.min(axis=0)
    column, row = np.rint((ground.reference - corner) / step).astype(int).T
    grid = np.full((row.max() + 1, column.max() + 1, 2), np.nan)
    grid[row, column] = shift
    places = corner + step * np.stack(np.meshgrid(*map(np.arange, grid.shape[1::-1])), axis=2)
    return grid, places


def _products(grid: np.ndarray) -> np.ndarray:
    """The scalar products of the differences along rows with those of the row a side below."""
    length = (len(_WEIGHTS) - 1) * SIDES
    if grid.shape[0] <= SIDES or grid.shape[1] <= length:
        return np.zeros(0)
    count = grid.shape[1] - length
    difference = np.zeros((len(grid), count, 2))
    for index, weight in enumerate(_WEIGHTS):
        difference += weight * grid[:, index * SIDES : index * SIDES + count]
    product = np.sum(difference[:-SIDES] * difference[SIDES:], axis=2)
    return product[np.isfinite(product)]
