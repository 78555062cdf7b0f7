"""Where a raster without coordinates lies, if the other layer is drawn: about the visible map."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QVBoxLayout, QWidget

from ...core.pair import Pair
from ..common import tr
from ..option_help import option_help
from ..snapshot.area import Place
from ..snapshot.picture import is_drawn
from ..snapshot.plan import needs_place
from ..widgets.labels import Paragraph


class PlaceWidget(QWidget):
    """Hidden unless only the visible map says where to draw."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.text = Paragraph()
        self.pixel = QDoubleSpinBox()
        self.pixel.setRange(0.0, 100000.0)
        self.pixel.setDecimals(3)
        self.pixel.setSuffix(tr(" m"))
        self.pixel.setMinimumWidth(60)
        self.pixel.setSpecialValueText(tr("Automatic"))
        self.pixel.setToolTip(option_help("GROUND_PIXEL"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        form = QFormLayout()
        form.addRow(tr("Pi&xel on the ground"), self.pixel)
        layout.addLayout(form)
        self.setVisible(False)

    def show_for(self, layers: Pair[QgsMapLayer | None], *, by_coordinates: bool) -> None:
        """Show the place where it decides; by_coordinates: see needs_place."""
        needed = needs_place(layers, by_coordinates=by_coordinates)
        if needed:
            other = layers.sensed if is_drawn(layers.reference) else layers.reference
            name = "" if other is None else other.name()
            text = (
                tr("“{}” has no coordinates. It is looked for about the visible map: zoom to where it lies.")
                if by_coordinates
                else tr(
                    "The coordinates of “{}” are not used. It is looked for about the visible map: zoom to "
                    "where it lies."
                )
            )
            self.text.show_text(text.format(name))
        self.setVisible(needed)

    def place(self) -> Place | None:
        """The visible map and the size of the pixels; None where the place does not decide."""
        if self.isHidden():
            return None
        settings = self._canvas.mapSettings()
        return Place(settings.visibleExtent(), settings.destinationCrs(), self.pixel.value())
