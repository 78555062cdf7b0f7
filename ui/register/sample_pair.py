"""The sample pair: copied from the plugin, which QGIS must not write into, and added to the project."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from ...core.errors import TiepointError
from ...core.pair import SIDES, Pair
from .. import data_folders
from ..common import RESOURCES, tr


def add_sample_pair() -> Pair[QgsRasterLayer]:
    """Both layers, new in the project. Raises TiepointError where they cannot be copied or opened."""
    names = Pair(reference=tr("Olinda red"), sensed=tr("Olinda infrared"))
    layers = SIDES.with_each(
        names, lambda side, name: QgsRasterLayer(str(_copied(f"{side}.tif")), name, "gdal")
    )
    for layer in layers.both:
        if not layer.isValid():
            raise TiepointError("layer_not_opened", path=layer.source())
    # The reference last: it is then above the other, which lies at (0, 0) without coordinates.
    QgsProject.instance().addMapLayers([layers.sensed, layers.reference])
    return layers


def _copied(name: str) -> Path:
    """The file in the profile: GDAL writes beside a raster, and an update empties the plugin's folder."""
    source, target = RESOURCES / "sample" / name, data_folders.sample_folder() / name
    try:
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            private = target.with_name(f"{target.name}.part")
            shutil.copyfile(source, private)
            private.replace(target)
    except OSError as error:
        raise TiepointError("sample_not_copied", folder=target.parent, reason=error.strerror) from error
    return target
