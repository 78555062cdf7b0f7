"""The slider for the length of a run's residual arrows."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSlider

from ...common import tr
from ...project.styles import EXAGGERATION, set_variable
from ...runs import run_record
from ...widgets.labels import PlainLabel
from ..session.point_session import PointSession

_FACTORS = [step * 10**power for power in range(5) for step in (1, 2, 5)]


class ArrowSlider(QSlider):
    """Moves in steps of 1, 2, 5, 10, ...; `label` shows the factor."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._session: PointSession | None = None
        self.label = PlainLabel()
        self.label.setBuddy(self)
        self.setRange(0, len(_FACTORS) - 1)
        self.setPageStep(1)
        self.setToolTip(tr("Factor by which the residual arrows are drawn longer than they are."))
        self.valueChanged.connect(self._magnify)
        QgsProject.instance().layersAdded.connect(self._show)

    def set_session(self, session: PointSession | None) -> None:
        """Set the arrows of this run from now on."""
        self._session = session
        self._show()

    def release(self) -> None:
        """Disconnect from the project."""
        QgsProject.instance().layersAdded.disconnect(self._show)

    def _layer(self) -> QgsVectorLayer | None:
        if self._session is None:
            return None
        layer = run_record.find(self._session.record.run, run_record.RESIDUALS)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _show(self, *_: object) -> None:
        """Show the current factor; the arrows are added to the project after the points."""
        layer = self._layer()
        self.setEnabled(layer is not None)
        if layer is not None:
            known = QgsExpressionContextUtils.layerScope(layer).variable(EXAGGERATION)
            self.blockSignals(True)
            self.setValue(min(range(len(_FACTORS)), key=lambda i: abs(_FACTORS[i] - int(known or 1))))
            self.blockSignals(False)
        self._show_factor()

    def _magnify(self, *_: object) -> None:
        self._show_factor()
        layer = self._layer()
        if layer is not None:
            factor = _FACTORS[self.value()]
            set_variable(layer, EXAGGERATION, str(factor))
            layer.setName(tr("Residuals (× {})").format(factor))
            layer.triggerRepaint()

    def _show_factor(self) -> None:
        self.label.setText(tr("Arrows: × {}").format(_FACTORS[self.value()]))
