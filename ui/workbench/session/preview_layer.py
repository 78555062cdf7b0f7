"""The live preview: the sensed raster placed by the current points, without a warp."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDataProvider,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject

from ....core.errors import TiepointError
from ....core.feedback import Feedback
from ....core.figure_text import figure
from ....core.geometry.transforms import Transform, fit
from ....core.messages import Notice
from ....core.raster.warp.preview import Preview, write_preview
from ...common import log, tr
from ...one_job import OneJob
from ...project import layers
from ...runs import run_record
from .point_session import PointSession


def preview_of(session: PointSession) -> QgsRasterLayer:
    """The preview layer of a session, updated from now on. Raises TiepointError without a transform."""
    follower = session.findChild(PreviewLayer)
    if follower is None:
        follower = PreviewLayer(session)
    return follower.layer()


def resume(session: PointSession) -> None:
    """Update a preview that the project already has, from now on."""
    if run_record.find(session.record.run, run_record.PREVIEW) is not None:
        PreviewLayer(session)


class PreviewLayer(QObject):
    """Writes the preview's file after a re-fit, in the background; of several, only the last."""

    def __init__(self, session: PointSession) -> None:
        super().__init__(session)
        self._session = session
        self._job = OneJob()
        self._wanted = False  # there was another fit while the file was being written
        self._layer_id = ""
        self._count = 0
        self._files: list[Path] = []  # written here and not yet deleted
        self._saved: Path | None = None  # the file that the saved project refers to, which must be kept
        known = run_record.find(session.record.run, run_record.PREVIEW)
        if known is not None:  # of an earlier session
            self._layer_id = known.id()
            self._saved = Path(known.source())
            self._count = _count_of(self._saved)
            self._follow()
        session.adjusted.connect(self._follow)
        session.closing.connect(self._stop)
        QgsProject.instance().projectSaved.connect(self._project_saved)

    def layer(self) -> QgsRasterLayer:
        """The layer, created if there is none. Raises TiepointError."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            layer = self._make()
            self._layer_id = layer.id()
        return layer

    def _project_saved(self) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        self._saved = None if layer is None else Path(layer.source())

    def _stop(self) -> None:
        QgsProject.instance().projectSaved.disconnect(self._project_saved)
        self._job.abandon()

    def _make(self) -> QgsRasterLayer:
        session = self._session
        adjustment, path = session.adjustment, self._path()
        if adjustment.transform is None:
            refusal = adjustment.refusal or Notice.of("no_transform_yet")
            raise TiepointError(refusal, hint_code="" if refusal.hint else "preview_later")
        transform, used = adjustment.transform, session.points.used
        if not _exact(transform):  # an affine one now, the exact one in a moment
            transform = fit(
                "affine", source=session.points.sensed[used], target=session.points.reference[used]
            )
        write_preview(path, transform, session.points, session.infos)
        self._files.append(path)
        layer = layers.load_raster(path, self._name())
        layers.copy_style(source=self._looks_like(), target=layer)
        run_record.mark(layer, session.record.run, run_record.PREVIEW)
        QgsProject.instance().addMapLayer(layer, addToLegend=False)
        _insert(layer, session.record.run)
        if not _exact(adjustment.transform):
            self._layer_id = layer.id()
            self._follow()
        return layer

    def _follow(self) -> None:
        """Write the file again; after a write in progress if there is one."""
        session = self._session
        if QgsProject.instance().mapLayer(self._layer_id) is None or session.adjustment.transform is None:
            return
        if self._job.busy:
            self._wanted = True
            return
        transform, points, path = session.adjustment.transform, session.points, self._path()
        infos = session.infos

        def work(_feedback: Feedback) -> Preview:
            return write_preview(path, transform, points, infos)

        self._job.start(tr("Place the preview"), work, self._written)

    def _written(self, preview: Preview | None, error: TiepointError | None) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if preview is not None and layer is not None:
            options = QgsDataProvider.ProviderOptions()
            layer.setDataSource(str(preview.path), layer.name(), "gdal", options, False)
            layer.setAbstract(_explanation(preview))
            layer.triggerRepaint()
            self._files.append(preview.path)
            self._remove_older(preview.path)
        elif error is not None:
            log(str(error), Qgis.MessageLevel.Warning)  # the last preview stays
        if self._wanted:
            self._wanted = False
            self._follow()

    def _remove_older(self, path: Path) -> None:
        """Delete the earlier previews that are not open or referred to."""
        for older in [each for each in self._files if each not in (path, self._saved)]:
            with suppress(OSError):
                older.unlink()
                self._files.remove(older)

    def _name(self) -> str:
        return tr("Preview: {}").format(self._session.record.sensed_name)

    def _looks_like(self) -> QgsRasterLayer | None:
        """The layer whose style the preview copies."""
        known = QgsProject.instance().mapLayer(self._session.record.sensed_layer)
        return known or run_record.find(self._session.record.run, run_record.RASTER)

    def _path(self) -> Path:
        """A new name each time, beside the run's raster or, if that folder is read-only, in a temporary one.

        When QGIS closes a virtual raster, GDAL may write it again, which would overwrite its successor.
        """
        session = self._session
        layer = run_record.find(session.record.run, run_record.RASTER)
        raster = Path(layer.source() if layer is not None else session.record.raster)
        folder = raster.parent
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            folder = Path(QgsProcessingUtils.tempFolder())
        while True:
            self._count += 1
            path = folder / f"{raster.stem}_preview{self._count}.vrt"
            if not path.exists():  # else it is another preview, or still open
                return path


def _exact(transform: Transform) -> bool:
    """Whether the preview needs no lattice and can be written at once."""
    return transform.affine is not None


def _count_of(path: Path) -> int:
    digits = re.search(r"_preview(\d+)$", path.stem)
    return int(digits[1]) if digits else 0


def _insert(layer: QgsRasterLayer, run: str) -> None:
    """Insert the layer into the layer tree, right above the run's raster."""
    root = QgsProject.instance().layerTreeRoot()
    raster = run_record.find(run, run_record.RASTER)
    node = root.findLayer(raster.id()) if raster is not None else None
    if node is None:
        root.insertLayer(0, layer).setExpanded(False)
        return
    parent = node.parent()
    parent.insertLayer(parent.children().index(node), layer).setExpanded(False)


def _explanation(preview: Preview) -> str:
    if preview.deviation < 0.01:
        return tr("Preview without a warp, exactly where the transform puts it.")
    return tr("Preview without a warp, within {} px of the sensed raster of its exact place.").format(
        figure(preview.deviation, ".2f")
    )
