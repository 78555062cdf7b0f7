"""Nearest neighbours under the fused distance of Ye et al. 2018 (eq. 3), in blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...pair import Pair

if TYPE_CHECKING:
    from ..features.pso_sift import Features

BLOCK = 256  # rows of the distance matrix held at once
RANK_SAMPLE = 1000  # reference features that a rank is estimated on


@dataclass(frozen=True)
class DescriptorPart:
    """One kind of descriptor of both images, rows of unit length, and its weight in the sum.

    Where features share a descriptor (orientations of one location), the `rows` map features to descriptors.
    """

    weight: float
    sensed: np.ndarray  # (N, L) float32, or fewer rows with sensed_rows
    reference: np.ndarray  # (M, L) float32, or fewer rows with reference_rows
    sensed_rows: np.ndarray | None = None  # (N,) int, row of each sensed feature
    reference_rows: np.ndarray | None = None  # (M,) int

    def distances(self, block: np.ndarray) -> np.ndarray:
        """(len(block), M) float32 weighted distances of the sensed features `block`."""
        if self.sensed_rows is None:
            distance = self.sensed[block] @ self.reference.T
        else:
            rows, place = np.unique(self.sensed_rows[block], return_inverse=True)
            distance = self.sensed[rows] @ self.reference.T
        distance = self._of_products(distance)
        if self.sensed_rows is not None:
            distance = distance[place]
        return distance if self.reference_rows is None else distance[:, self.reference_rows]

    def nearest_two(
        self, block: np.ndarray, excluded: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For each sensed feature of `block`, the nearest reference feature, its distance, and that of the
        nearest one that is not excluded beside it; excluded: (M, E), for each reference feature.

        The distances as of `distances`, but most are never computed: the nearest has the largest product.
        """
        products = self.sensed[block] @ self.reference.T
        rows = np.arange(len(products))
        best = products.argmax(axis=1)
        first = products[rows, best]
        products[rows[:, None], excluded[best]] = -np.inf
        return best, self._of_products(first), self._of_products(products.max(axis=1))

    def _of_products(self, products: np.ndarray) -> np.ndarray:
        """Weighted distances from the products of unit vectors, which are overwritten."""
        products *= -2.0
        products += 2.0  # |a - b|² of unit vectors
        np.maximum(products, 0.0, out=products)
        np.sqrt(products, out=products)
        products *= self.weight
        return products

    def of_pairs(self, *, sensed: np.ndarray, reference: np.ndarray) -> np.ndarray:
        """(K,) float32 weighted distances between the sensed and the reference features of these indices."""
        a = self.sensed[sensed if self.sensed_rows is None else self.sensed_rows[sensed]]
        b = self.reference[reference if self.reference_rows is None else self.reference_rows[reference]]
        dot = np.einsum("nk,nk->n", a, b)
        return self.weight * np.sqrt(np.maximum(2.0 - 2.0 * dot, 0.0))

    def thinned(self, step: int) -> DescriptorPart:
        """Every step-th reference feature only."""
        if self.reference_rows is None:
            return replace(self, reference=self.reference[::step])
        rows, place = np.unique(self.reference_rows[::step], return_inverse=True)
        return replace(self, reference=self.reference[rows], reference_rows=place)


@dataclass(frozen=True)
class Matches:
    """K putative matches of a sensed feature with a reference feature."""

    sensed: np.ndarray  # (K,) int, indices of features
    reference: np.ndarray  # (K,) int
    ratio: np.ndarray  # (K,) float32, nearest over second nearest distance

    def __len__(self) -> int:
        return len(self.ratio)

    def take(self, index: np.ndarray) -> Matches:
        return Matches(sensed=self.sensed[index], reference=self.reference[index], ratio=self.ratio[index])

    def places(self, features: Pair[Features]) -> Pair[np.ndarray]:
        """Where the matched features lie: (K, 2) px of each image."""
        return Pair(reference=features.reference.xy[self.reference], sensed=features.sensed.xy[self.sensed])


def distance_blocks(parts: Sequence[DescriptorPart], rows: np.ndarray) -> Iterator[tuple[slice, np.ndarray]]:
    """Yield (slice of `rows`, (block, M) float32 fused distances) for the sensed features `rows`."""
    for start in range(0, len(rows), BLOCK):
        block = rows[start : start + BLOCK]
        total = parts[0].distances(block)
        for part in parts[1:]:
            total += part.distances(block)
        yield slice(start, start + len(block)), total


def ratio_matches(parts: Sequence[DescriptorPart], location: np.ndarray, ratio: float) -> Matches:
    """For each sensed feature the nearest reference feature, kept if nearest / second < ratio.

    location: (M,) int, location id of each reference feature. The second neighbour is taken from
    another location than the first: two orientations of one keypoint have similar descriptors, so
    that the ratio test would refuse a good match.
    """
    n = len(parts[0].sensed)
    copies = _members(location)
    nearest = np.zeros(n, int)
    quotient = np.ones(n, np.float32)
    if len(location):
        for where, best, first, second in _nearest_two(parts, n, copies[location]):
            nearest[where] = best
            quotient[where] = first / np.maximum(second, 1e-12)
    keep = np.flatnonzero(quotient < ratio)
    return Matches(sensed=keep, reference=nearest[keep], ratio=quotient[keep])


def _nearest_two(
    parts: Sequence[DescriptorPart], count: int, excluded: np.ndarray
) -> Iterator[tuple[slice, np.ndarray, np.ndarray, np.ndarray]]:
    """Yield the first `count` sensed features by blocks: slice, and what DescriptorPart.nearest_two finds."""
    if len(parts) == 1 and parts[0].sensed_rows is None:
        for start in range(0, count, BLOCK):
            where = slice(start, min(start + BLOCK, count))
            best, first, second = parts[0].nearest_two(np.arange(where.start, where.stop), excluded)
            yield where, best, first, second
        return
    for where, distance in distance_blocks(parts, np.arange(count)):
        rows = np.arange(len(distance))
        best = distance.argmin(axis=1)
        first = distance[rows, best]
        distance[rows[:, None], excluded[best]] = np.inf
        yield where, best, first, distance.min(axis=1)


def pair_distance(
    parts: Sequence[DescriptorPart], *, sensed: np.ndarray, reference: np.ndarray
) -> np.ndarray:
    """(K,) fused distances between the sensed and the reference features of these indices."""
    distance = np.zeros(len(sensed), np.float32)
    for start in range(0, len(sensed), 32768):  # bounds the gathered descriptors
        block = slice(start, start + 32768)
        for part in parts:
            distance[block] += part.of_pairs(sensed=sensed[block], reference=reference[block])
    return distance


def best_of_each(*, sensed: np.ndarray, reference: np.ndarray, cost: np.ndarray, ratio: float) -> Matches:
    """The cheapest partner of each sensed feature whose cost is below `ratio` times the second; a single one
    is accepted. sensed, reference: (K,) indices of features, with the cost of matching them."""
    order = np.lexsort((cost, sensed))
    i, j, cost = sensed[order], reference[order], cost[order]
    first = np.flatnonzero(np.r_[True, np.diff(i) != 0]) if len(i) else np.zeros(0, int)
    has_second = np.zeros(len(first), bool)
    inner = first + 1 < len(i)
    has_second[inner] = i[first[inner] + 1] == i[first[inner]]
    quotient = np.zeros(len(first), np.float32)
    second = cost[np.minimum(first + 1, max(len(i) - 1, 0))]
    quotient[has_second] = cost[first[has_second]] / np.maximum(second[has_second], 1e-12)
    keep = quotient < ratio
    return Matches(sensed=i[first[keep]], reference=j[first[keep]], ratio=quotient[keep])


def rank_share(parts: Sequence[DescriptorPart], *, sensed: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """(K,) share of all reference features that are nearer to the sensed feature than its partner is,
    estimated on RANK_SAMPLE evenly picked reference features."""
    share = np.empty(len(sensed))
    step = max(1, len(parts[0].reference) // RANK_SAMPLE)
    sample = [part.thinned(step) for part in parts]
    matched = pair_distance(parts, sensed=sensed, reference=reference)
    for where, distance in distance_blocks(sample, sensed):
        share[where] = np.count_nonzero(distance < matched[where, None], axis=1) / distance.shape[1]
    return share


def _members(location: np.ndarray) -> np.ndarray:
    """(locations, most orientations) int: the features of each location, padded with its last one."""
    if not len(location):
        return np.zeros((0, 1), int)
    order = np.argsort(location, kind="stable")
    ids, start, count = np.unique(location[order], return_index=True, return_counts=True)
    column = np.minimum(np.arange(count.max())[None, :], count[:, None] - 1)
    members = np.zeros((int(location.max()) + 1, count.max()), int)
    members[ids] = order[start[:, None] + column]
    return members
