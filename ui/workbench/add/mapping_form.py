"""The form that asks which fields of a layer hold the two places of a point; not modal."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ....core.errors import TiepointError
from ...common import tr
from ...widgets.elided_combo import LayerCombo
from ...widgets.labels import Paragraph
from ...widgets.usual_buttons import name_usual
from ..session.point_session import PointSession
from .point_import import CENTRES, CORNERS, MAP, Mapping, mapping_by_names, outside, read_layer


class MappingForm(QDialog):
    """For one session; `loaded` emits the points that were read."""

    loaded = pyqtSignal(object)  # ControlPoints

    def __init__(
        self, session: PointSession, layer: QgsVectorLayer | None = None, parent: QWidget | None = None
    ) -> None:
        """layer: of a file; None = the user chooses a layer of the project."""
        super().__init__(parent)
        self.setWindowTitle(tr("Load control points"))
        self._session = session
        self._given = layer
        kinds = QgsMapLayerProxyModel.Filter
        self.layer_combo = LayerCombo(kinds.PointLayer | kinds.NoGeometry, without=[session.layer])
        self.sensed_x, self.sensed_y = _numbers(), _numbers()
        self.reference_x, self.reference_y = _numbers(empty=True), _numbers(empty=True)
        self.enabled = QgsFieldComboBox()
        self.enabled.setAllowEmptyFieldName(True)
        self.sensed_in, self.reference_in = _kinds(), _kinds()
        self.message = Paragraph()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        name_usual(self.buttons)
        self.load_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.load_button.setText(tr("Load"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        if layer is None:
            form.addRow(tr("&Layer"), self.layer_combo)
        form.addRow(tr("Sensed &x"), self.sensed_x)
        form.addRow(tr("Sensed &y"), self.sensed_y)
        form.addRow(tr("Sensed &in"), self.sensed_in)
        form.addRow(tr("&Reference x"), self.reference_x)
        form.addRow(tr("Reference y"), self.reference_y)
        form.addRow(tr("Reference in"), self.reference_in)
        form.addRow(tr("&Enabled"), self.enabled)
        for field in (self.reference_x, self.reference_y):
            field.setToolTip(tr("Empty: the geometry of the layer's points is the place in the reference"))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(self.buttons)
        self.layer_combo.layerChanged.connect(self._take_layer)
        for combo in (self.sensed_x, self.sensed_y, self.reference_x, self.reference_y):
            combo.fieldChanged.connect(self._check)
        self.buttons.accepted.connect(self.load)
        self.buttons.rejected.connect(self.reject)
        session.ended.connect(self.reject)
        self._take_layer()

    def layer(self) -> QgsVectorLayer | None:
        return self._given if self._given is not None else self.layer_combo.currentLayer()

    def mapping(self) -> Mapping:
        """The choices in the form."""
        return Mapping(
            sensed_x=self.sensed_x.currentField(),
            sensed_y=self.sensed_y.currentField(),
            sensed_in=self.sensed_in.currentData(),
            reference_x=self.reference_x.currentField(),
            reference_y=self.reference_y.currentField(),
            reference_in=self.reference_in.currentData(),
            enabled=self.enabled.currentField(),
        )

    def load(self) -> None:
        """Read the points and emit them, or show what is wrong."""
        layer = self.layer()
        if layer is None:
            return
        try:
            points = read_layer(layer, self.mapping(), self._session)
        except TiepointError as error:
            self.message.show_text(error.text)
            return
        if outside(points, self._session) == len(points):
            self.message.show_text(
                tr("All points are outside the rasters: check the fields and their units.")
            )
            return
        self.loaded.emit(points)
        self.accept()

    def _take_layer(self, *_: object) -> None:
        layer = self.layer()
        known = mapping_by_names(layer) if layer is not None else Mapping()
        names = ("sensed_x", "sensed_y", "reference_x", "reference_y", "enabled")
        for name in names:
            combo = getattr(self, name)
            combo.setLayer(layer)
            combo.setField(getattr(known, name))
        self.sensed_in.setCurrentIndex(self.sensed_in.findData(known.sensed_in))
        self.reference_in.setCurrentIndex(self.reference_in.findData(known.reference_in))
        self._check()

    def _check(self, *_: object) -> None:
        self.message.show_text("")
        self.load_button.setEnabled(self.layer() is not None and self.mapping().complete())


def _numbers(*, empty: bool = False) -> QgsFieldComboBox:
    combo = QgsFieldComboBox()
    combo.setFilters(QgsFieldProxyModel.Filter.Numeric | QgsFieldProxyModel.Filter.String)
    combo.setAllowEmptyFieldName(empty)
    return combo


def _kinds() -> QComboBox:
    combo = QComboBox()
    for kind, text in (
        (MAP, tr("map coordinates")),
        (CENTRES, tr("pixels, 0 = centre of the first pixel")),
        (CORNERS, tr("pixels, 0 = corner of the first pixel")),
    ):
        combo.addItem(text, kind)
    combo.setToolTip(
        tr("Columns count to the right, rows downward; map coordinates are in the raster's own CRS")
    )
    return combo
