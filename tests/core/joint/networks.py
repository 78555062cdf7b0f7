"""Made series: scenes at known places of a reference, and links with errors that are known."""

from __future__ import annotations

import numpy as np
from tiepoint.core.joint.links import REFERENCE, Link, Scene

SIZE = (600, 440)


def truth(count, rng, *, step=150.0, across=3):
    """Affine maps, native to reference px, of scenes in rows of `across` that overlap their neighbours."""
    maps = []
    for index in range(count):
        row, column = divmod(index, across)
        turn, scale = rng.uniform(-0.4, 0.4), rng.uniform(0.9, 1.1)
        linear = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        matrix = np.eye(3)
        matrix[:2, :2] = linear
        middle = np.array([700 + step * column, 600 + step * row]) + rng.uniform(-20, 20, 2)
        matrix[:2, 2] = middle - linear @ (np.array(SIZE) / 2)
        maps.append(matrix)
    return maps


def at(matrix, places):
    return places @ matrix[:2, :2].T + matrix[:2, 2]


def lattice(count=12):
    x, y = np.meshgrid(np.linspace(0, SIZE[0] - 1, count), np.linspace(0, SIZE[1] - 1, count - 3))
    return np.column_stack([x.ravel(), y.ravel()])


def link(maps, first, second, rng, *, noise=0.5, scatter=0.2, wrong=None):
    """A registration: `noise` px an axis is the error of all its places, `scatter` each place's own."""
    there = lattice()
    mapped = at(maps[second], there)
    if first != REFERENCE:
        native = at(np.linalg.inv(maps[first]), mapped)
        inside = ((native >= 0) & (native <= np.array(SIZE) - 1)).all(axis=1)
        there, mapped = there[inside], mapped[inside]
    error = rng.normal(0, noise, 2) + (0 if wrong is None else np.array(wrong))
    seen = mapped + error + rng.normal(0, scatter, mapped.shape)
    here = seen if first == REFERENCE else at(np.linalg.inv(maps[first]), seen)
    return Link(first=first, second=second, at_first=here, at_second=there)


def single(links, count):
    """What each scene's own registration says: affine, fitted to its link."""
    from tiepoint.core.geometry.transforms import fit

    found = [None] * count
    for each in links:
        if each.first == REFERENCE:
            found[each.second] = fit("affine", source=each.at_second, target=each.at_first)
    return found


def scenes_of(links, count, pixel=1.0):
    return [Scene(SIZE, base, pixel) for base in single(links, count)]


def between(transforms, maps, pairs):
    """Root mean square of how far places of two scenes that are the same lie apart in the result, px."""
    squares = []
    for first, second in pairs:
        there = lattice()
        mapped = at(maps[second], there)
        here = at(np.linalg.inv(maps[first]), mapped)
        inside = ((here >= 0) & (here <= np.array(SIZE) - 1)).all(axis=1)
        off = transforms[second].apply(there[inside]) - transforms[first].apply(here[inside])
        squares.append(np.mean(np.sum(off**2, axis=1)))
    return float(np.sqrt(np.mean(squares)))


def off(transform, matrix):
    """Root mean square distance from the truth over the scene, px."""
    return float(np.sqrt(np.mean(np.sum((transform.apply(lattice()) - at(matrix, lattice())) ** 2, axis=1))))


def neighbours(count, across=3):
    """Pairs beside and below each other, and across the corner."""
    pairs = []
    for index in range(count):
        column = index % across
        if column + 1 < across and index + 1 < count:
            pairs.append((index, index + 1))
        if index + across < count:
            pairs.append((index, index + across))
        if column + 1 < across and index + across + 1 < count:
            pairs.append((index, index + across + 1))
    return pairs


def series(count, rng, *, refused=(), noise=0.5, wrong=(), pairs=None, away=(40.0, -25.0), across=3):
    """(maps, links): every scene but the `refused` onto the reference, and all neighbours; the links in
    `wrong` (pairs of ends) show another place."""
    maps = truth(count, rng, across=across)
    wanted = [(REFERENCE, node) for node in range(count) if node not in refused]
    wanted += neighbours(count, across) if pairs is None else pairs
    links = [link(maps, *ends, rng, noise=noise, wrong=away if ends in wrong else None) for ends in wanted]
    return maps, links
