"""Draws a planned snapshot, block by block, in the thread of a task or an algorithm.

A block that its server failed to deliver in part is drawn again: QGIS keeps the tiles that did arrive. What
is missing after that stays transparent, which is invalid for everything that follows.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsMeshLayer,
    QgsPointCloudLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback
from ...core.files import private_folders
from ...core.files.outputs import staging_for
from ...core.messages import text
from ...core.pair import Size
from .area import Area
from .images import rgba
from .map_settings import new_settings, place
from .plan import SnapshotPlan
from .point_clouds import fit_points
from .resolution import SHARE_OF_TILES, grids
from .server_watch import DENIED, SILENCE, UNREACHED, ServerWatch
from .tiles import on_whole_pixels, tiles_of

if TYPE_CHECKING:
    import numpy as np

    from ...core.raster.snapshot.snapshot_file import SnapshotGrid

_LEVELS = 3  # of a map that are tried, each half as fine as the one before, where a server has no tiles
_MOST_MISSING = 0.5  # share of a picture; with more, another try is better than a match of what is left
BLOCK = 1024  # px a side of what is drawn at once
_PAUSES = (0.2, 1.0, 3.0)  # s before a block is drawn again


@dataclass(frozen=True)
class Taken:
    """How a drawing went."""

    missing: float  # share of the blocks that servers did not deliver, 0 to 1
    asked: int  # requests
    failed: int


def take(
    plan: SnapshotPlan,
    feedback: Feedback,
    *,
    silence: float = SILENCE,
    pauses: tuple[float, ...] = _PAUSES,
) -> Taken:
    """Draw the plan's layer into the plan's file, which appears when it is complete.

    silence: seconds without a reply after which a server counts as not answering. pauses: seconds before a
    block with failures is drawn again. Raises TiepointError and Cancelled; nothing is left then.
    """
    from ...core.raster.read.drawn import Drawn
    from ...core.raster.snapshot.snapshot_file import STAGE, place_snapshot

    feedback.progress(STAGE, 0.0)
    if plan.picture.provider == "wms":
        on_whole_pixels()  # tried before requests are counted
    with ServerWatch(feedback, silence) as watch, private_folders.work_folder() as folder:
        try:
            layer = plan.picture.layer()
        except TiepointError:
            _check(watch, plan)
            if watch.reasons:  # of the description that the layer begins with
                raise _failure(watch, plan) from None
            raise
        _check(watch, plan)
        area, file = _measured(plan).limited, folder / "drawn.tif"
        for _ in range(_LEVELS):
            grid, target = grids(plan, area, layer)
            if isinstance(layer, QgsPointCloudLayer):
                fit_points(layer, grid.pixel[0])
            drawing = _Drawing(plan, layer, grid, watch, feedback, pauses)
            drawing.write(file)
            if drawing.visible or not watch.absent:
                break
            area = area.coarser  # the server has no tiles as fine as that here
        if not drawing.visible and watch.reasons:
            raise _failure(watch, plan)
        missing = drawing.missed / grid.size.area
        if missing > _MOST_MISSING:
            raise _failure(watch, plan, missing)
        taken = Taken(missing, watch.asked, watch.failed)
        drawn = Drawn(plan.picture.name, plan.picture.attribution, taken.missing, plan.area.cut)
        with staging_for([plan.path]) as staging:  # swept at the next start, should QGIS be killed
            place_snapshot(file, staging.place(plan.path), target, drawn, feedback)
            staging.publish()
    width, height = target.size
    feedback.info(
        text(
            "log_snapshot",
            name=plan.picture.name,
            width=width,
            height=height,
            pixel=target.pixel[0],
            failed=taken.failed,
            asked=taken.asked,
        )
    )
    return taken


class _Drawing:
    """The blocks of one layer, one after the other."""

    def __init__(
        self,
        plan: SnapshotPlan,
        layer: QgsMapLayer,
        grid: SnapshotGrid,
        watch: ServerWatch,
        feedback: Feedback,
        pauses: tuple[float, ...],
    ) -> None:
        self._plan, self._layer, self._grid = plan, layer, grid
        self._watch, self._feedback, self._pauses = watch, feedback, pauses
        tiles = tiles_of(layer, grid.pixel[0] / SHARE_OF_TILES)
        self._tiles = tiles if tiles is not None and on_whole_pixels() else None  # None = none is to be moved
        self.missed = 0  # px that servers did not deliver
        self._done = 0.0
        self.visible = False  # whether any pixel shows something

    def write(self, file: Path) -> None:
        """Draw all blocks into a new raster. Raises TiepointError and Cancelled."""
        from ...core.raster.snapshot.snapshot_file import DrawnBlocks

        blocks = DrawnBlocks(file, self._grid)
        try:
            for column, row, block in self._blocks():
                blocks.write(column, row, block)
        finally:
            blocks.close()

    def _blocks(self) -> Iterator[tuple[int, int, np.ndarray]]:
        """Column, row and uint8 (height, width, 4) of each block."""
        width, height = self._grid.size
        corners = [(x, y) for y in range(0, height, BLOCK) for x in range(0, width, BLOCK)]
        for number, (column, row) in enumerate(corners):
            self._start, self._share = number / len(corners), 1 / len(corners)
            size = Size(min(BLOCK, width - column), min(BLOCK, height - row))
            block, failed = self._block(column, row, size)
            visible = block[..., 3] > 0
            self.missed += int((~visible).sum()) if failed else 0
            self.visible |= bool(visible.any())
            if not self.visible and failed and not self._watch.answered:
                raise _failure(self._watch, self._plan)  # the other blocks would fare alike
            yield column, row, block

    def _block(self, column: int, row: int, size: Size) -> tuple[np.ndarray, bool]:
        """The block, and whether a server failed to deliver a part of it."""
        block, failed = self._drawn(column, row, size)
        for pause in self._pauses:
            if not failed:
                break
            self._wait(pause)
            again, failed = self._drawn(column, row, size)
            hole = block[..., 3] == 0
            block[hole] = again[hole]
        return block, failed

    def _drawn(self, column: int, row: int, size: Size) -> tuple[np.ndarray, bool]:
        """Draw the block once; the watch says when to give up. Returns the pixels and whether it failed."""
        before, asked, replies = self._watch.failed, self._watch.asked, self._watch.replies

        def reply() -> None:  # QGIS asks for all tiles of a block at once
            share = (self._watch.replies - replies) / max(self._watch.asked - asked, 1)
            self._report(self._start + self._share * min(share, 1.0))

        self._watch.replied = reply
        self._report(self._start)
        settings, margin = self._settings(column, row, size)
        image = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(255, 255, 255, 255 if isinstance(self._layer, QgsVectorTileLayer) else 0))
        painter = QPainter(image)
        try:
            job = QgsMapRendererCustomPainterJob(settings, painter)
            self._watch.draw(job)
        finally:
            painter.end()
        _check(self._watch, self._plan)
        failed = self._watch.failed > before
        if job.errors() and not failed:
            raise TiepointError(
                "snapshot_render_error", name=self._plan.picture.name, reason=job.errors()[0].message
            )
        whole = slice(margin, margin + size.height), slice(margin, margin + size.width)
        picture = self._in_place(rgba(image), column - margin, row - margin)
        return picture[whole].copy(), failed

    def _settings(self, column: int, row: int, size: Size) -> tuple[QgsMapSettings, int]:
        """The settings of a block, and the pixels around it that are drawn with it."""
        grid, picture = self._grid, self._plan.picture
        # QGIS gives a pixel the value that a mesh has at its upper left corner
        shift = 0.5 if isinstance(self._layer, QgsMeshLayer) else 0.0
        corner = grid.left + (column + shift) * grid.pixel[0], grid.top - (row + shift) * grid.pixel[1]
        settings = new_settings(self._layer, picture.crs, picture.context)
        return settings, place(settings, corner, grid.pixel, size, least=0 if self._tiles is None else 2)

    def _in_place(self, picture: np.ndarray, column: int, row: int) -> np.ndarray:
        """The drawn `picture`, whose first pixel is (column, row) of the grid, with its tiles in place."""
        from ...core.raster.snapshot.whole_pixels import tile_places, tiles_in_place

        if self._tiles is None:
            return picture
        (height, width, _), grid, tiles = picture.shape, self._grid, self._tiles
        dx, dy = grid.pixel
        left, top = (tiles.left - grid.left) / dx - column, (grid.top - tiles.top) / dy - row
        columns = tile_places(width, left, tiles.width / dx)
        return tiles_in_place(picture, columns, tile_places(height, top, tiles.height / dy))

    def _report(self, share: float) -> None:
        """Report this share of the drawing as done; a block that is drawn again does not take it back."""
        from ...core.raster.snapshot.snapshot_file import STAGE

        self._done = max(self._done, 0.9 * share)
        self._feedback.progress(STAGE, self._done)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._feedback.check()
            time.sleep(0.02)


def _measured(plan: SnapshotPlan) -> Area:
    """The plan's area with the pixels that the other raster's metadata give, where they do."""
    if not plan.measured:
        return plan.area
    from ...core.raster.read.ground_sample import ground_pixel

    metres = ground_pixel(plan.measured)
    return plan.area if metres is None else plan.area.with_ground_pixel(metres)


def _check(watch: ServerWatch, plan: SnapshotPlan) -> None:
    """Raise what ended the drawing early, if something did."""
    if watch.cancelled:
        raise Cancelled
    if watch.stalled:
        name, server = plan.picture.name, plan.picture.server or plan.picture.name
        raise TiepointError("snapshot_slow", name=name, server=server, seconds=watch.silence)


def _failure(watch: ServerWatch, plan: SnapshotPlan, missing: float = 1.0) -> TiepointError:
    """What the server said most often. missing: share of the picture that it did not deliver."""
    (kind, reason), _ = watch.reasons.most_common(1)[0]
    name, server = plan.picture.name, plan.picture.server or plan.picture.name
    if missing < 1.0:
        percent = 100.0 * missing
        return TiepointError(
            "snapshot_mostly_missing", name=name, server=server, percent=percent, reason=reason
        )
    if kind == DENIED:
        return TiepointError("snapshot_denied", name=name, server=server, reason=reason)
    if kind == UNREACHED:
        return TiepointError("snapshot_no_answer", name=name, server=server, reason=reason)
    return TiepointError("snapshot_not_served", name=name, server=server, reason=reason)
