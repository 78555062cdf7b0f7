"""How alike the edge directions of two aligned images are, at every shift of one against the other."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..images import Images

# Share of the fields' sides up to which shifts are compared: structures that repeat do so nearer, but
# opposite edges of a frame are alike, too.
FARTHEST = 0.5
BESIDE = 8  # px of the fields; nearer shifts belong to the peak of the transform
_LEAST_COMMON = 0.25  # share of the structure of the image with less, common to both at a shift


@dataclass(frozen=True)
class Likeness:
    """The correlation of two direction fields by shift."""

    values: np.ndarray  # (h, w) float64; the zero shift is in the middle
    shape: tuple[int, ...]  # (H, W) of the fields

    @classmethod
    def of(cls, fields: Images, masks: Images) -> Likeness:
        """fields: (H, W, 2), see direction_field; masks (H, W): whether, or with which share, each is
        valid."""
        known = masks.map(lambda mask: mask.astype(np.float64))
        energy = fields.map(lambda field: np.sum(field.astype(np.float64) ** 2, axis=2))
        least = _LEAST_COMMON * max(1e-9, min(float(part.sum()) for part in energy.both))
        shown = np.maximum(_sums(reference=energy.reference, sensed=known.sensed), least)
        shown *= np.maximum(_sums(reference=known.reference, sensed=energy.sensed), least)
        return cls(products(fields) / np.sqrt(shown), fields.reference.shape[:2])

    @property
    def farthest(self) -> tuple[int, ...]:
        """Rows and columns up to which shifts are compared."""
        return tuple(int(FARTHEST * side) for side in self.shape)

    def around(self, rows: int, columns: int) -> np.ndarray:
        """A copy of the values of shifts up to so many rows and columns."""
        row, column = (side // 2 for side in self.values.shape)
        return self.values[row - rows : row + rows + 1, column - columns : column + columns + 1].copy()

    def here(self, off: int) -> float:
        """The highest value of shifts up to `off` rows and columns, by which the transform may be wrong."""
        return float(self.around(off, off).max())

    def deviations(self, off: int) -> float:
        """Standard deviations by which `here` exceeds the other shifts that are compared."""
        row, column = (side // 2 for side in self.values.shape)
        rows, columns = self.farthest
        others = self.values[row - rows : row + rows, column - columns : column + columns]
        return (self.here(off) - float(others.mean())) / max(float(others.std()), 1e-9)


def products(fields: Images) -> np.ndarray:
    """Sum of the products of two direction fields (H, W, 2) at every shift; the zero shift is in the
    middle."""
    planes = fields.map(lambda field: field[..., 0] + 1j * field[..., 1])
    return _sums(reference=planes.reference, sensed=planes.sensed)


def _sums(*, reference: np.ndarray, sensed: np.ndarray) -> np.ndarray:
    """The same of values (H, W), real or complex."""
    size = [cv2.getOptimalDFTSize(2 * side) for side in reference.shape]
    if np.iscomplexobj(reference):
        spectrum = np.conj(np.fft.fft2(reference, size)) * np.fft.fft2(sensed, size)
        return np.fft.fftshift(np.fft.ifft2(spectrum).real)
    spectrum = np.conj(np.fft.rfft2(reference, size)) * np.fft.rfft2(sensed, size)
    return np.fft.fftshift(np.fft.irfft2(spectrum, size))
