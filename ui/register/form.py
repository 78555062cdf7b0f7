"""The form of the dock: the pair, the options and the output, as one request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsUnitTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core.errors import TiepointError
from ...core.options import ReadOptions, RegistrationOptions
from .. import settings
from ..common import tr
from ..runs.request import RunRequest, check_output, check_pair, make_request
from ..setup import weights_store
from ..setup.installation import Installation
from ..snapshot.picture import is_drawn
from ..widgets.wheel import WheelGuard
from .advanced_widget import AdvancedWidget
from .options_widget import OptionsWidget
from .output_widget import OutputWidget
from .pair_widget import PairWidget
from .place_widget import PlaceWidget
from .where_widget import WhereWidget


class RegistrationForm(QWidget):
    """Holds the choices of one run; the project and the profile remember them."""

    changed = pyqtSignal()  # a choice that decides whether a run can start

    def __init__(
        self, installation: Installation, canvas: QgsMapCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._installation = installation
        self.pair = PairWidget()
        self.place = PlaceWidget(canvas)
        self.where = WhereWidget(canvas)
        self.options_widget = OptionsWidget(installation)
        self.output_widget = OutputWidget(canvas)
        self.advanced = AdvancedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.setSpacing(12)
        self.options_widget.put_first(tr("W&here"), self.where)
        for widget in (self.pair, self.place, self.options_widget, self.output_widget, self.advanced):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setTabOrder(self.pair.swap_button, self.where.choice)  # the eye's order
        self.setTabOrder(self.where.choice, self.options_widget.method)
        self.pair.changed.connect(self.changed)
        self.where.changed.connect(self.changed)
        self.options_widget.changed.connect(self.changed)
        self.advanced.files_changed.connect(self.changed)
        self.output_widget.changed.connect(self._format_changed)
        self.options_widget.product_changed.connect(self.output_widget.set_product)
        self.output_widget.set_product(self.options_widget.product.value())
        self.options_widget.set_format(self.output_widget.format.value())
        self.advanced.georeferencing.toggled.connect(self.changed)
        self.advanced.device.currentIndexChanged.connect(self._show_device)
        self.advanced.python_changed.connect(installation.readiness.python_changed)
        installation.engine_ended.connect(self._engine_installed)
        WheelGuard(self)
        self.restore()
        self._show_device()

    # Reading the form

    def options(self) -> RegistrationOptions:
        """The current options. Raises TiepointError without layers, or without the method's weights."""
        method = self.options_widget.method.value()
        return RegistrationOptions.of(
            method=method,
            weights=weights_store.path_for(method),
            device=self.advanced.device.value(),
            cnn_input=int(self.advanced.cnn_input.value()),
            mode=self.advanced.mode.value(),
            refine=self.advanced.refine.isChecked(),
            reference_bands=self.pair.reference.bands(),
            sensed_bands=self.pair.sensed.bands(),
            use_georeferencing=self.advanced.georeferencing.isChecked(),
            search_radius=self.advanced.radius.value(),
            dem=self.advanced.heights.name(),
            seed=self.advanced.seed.value(),
            transform=self.options_widget.transform.value(),
            resampling=self.options_widget.resampling.value(),
            grid=self.options_widget.grid.value(),
            product=self.options_widget.product.value(),
            **self.output_widget.options(),
            area=self.where.area(),
            reference_mask=self.advanced.reference_mask.mask(),
            sensed_mask=self.advanced.sensed_mask.mask(),
            threads=settings.number("threads", 0),
            max_working_size=settings.number("max_working_size", ReadOptions().max_working_size),
        )

    def request(self, overrides: dict[str, Any] | None = None) -> RunRequest:
        """The run as the form describes it. Raises TiepointError.

        overrides: options (name -> value) of this run alone, in place of those of the form.
        """
        different = overrides or {}
        output = self.output()
        request = make_request(
            self.pair.chosen,
            self.options().changed(**different),
            output,
            python=self.advanced.python_path(),
            place=self.place.place(),
            **self.advanced.files(),
        )
        return replace(request, overrides=different)

    def output(self) -> Path | None:
        """The raster that a run would write, None for a temporary one.

        Raises TiepointError, with a text for the dock, if no run can start with the current choices.
        """
        if not self.pair.count():
            raise TiepointError("no_rasters")
        if self.pair.alone():
            raise TiepointError("second_raster_missing")
        layers = check_pair(self.pair.chosen)
        output = self.options_widget.output_path()
        check_output(output, layers)
        problem = self.where.problem()
        if problem is not None:
            raise problem
        return output

    # Setting the form

    def change(self, options: dict[str, Any]) -> None:
        """Set these options (name -> value) in the form, as the user would."""
        setters = {
            "use_georeferencing": self.advanced.georeferencing.setChecked,
            "search_radius": self.advanced.radius.setValue,
            "reference_bands": lambda bands: self.pair.reference.set_band(bands[0]),
            "sensed_bands": lambda bands: self.pair.sensed.set_band(bands[0]),
            "method": self.options_widget.method.set_value,
            "transform": self.options_widget.transform.set_value,
            "area": lambda _everywhere: self.where.match_everywhere(),
        }
        for name, value in options.items():
            setters[name](value)

    def choose(self, *, reference: str, sensed: str) -> None:
        """Choose the layers with these ids."""
        project = QgsProject.instance()
        self.pair.choose(reference=project.mapLayer(reference), sensed=project.mapLayer(sensed))

    def show_place(self) -> None:
        """Ask for the place where only the visible map says it."""
        self.place.show_for(self.pair.chosen, by_coordinates=self.advanced.georeferencing.isChecked())

    def show_unit(self) -> None:
        """Show the map unit of the chosen reference beside the search radius."""
        reference, unit = self.pair.reference.layer(), ""
        if is_drawn(reference):  # it is drawn in the coordinate system of the other raster
            reference = self.pair.sensed.layer()
        if reference is not None and reference.crs().isValid():
            unit = QgsUnitTypes.toAbbreviatedString(reference.crs().mapUnits())
        self.advanced.set_unit(unit)

    def show_check(self, info: Any, error: TiepointError | None) -> None:
        """Show the result of the check of the engine's Python. info: EngineInfo, or None with an error."""
        if error is not None:
            self.advanced.show_check(error.text)
            return
        self._installation.readiness.ask()
        versions = ", ".join(f"{name} {version}" for name, version in info.packages.items())
        self.advanced.show_check(tr("OK: Python {}, {}").format(info.python, versions))

    def remember(self) -> None:
        """Save the options in the profile."""
        self.options_widget.remember()
        self.output_widget.remember()
        self.advanced.remember()

    def restore(self) -> None:
        """Take over the choices saved in the project."""
        self.pair.restore()
        self.where.restore()
        self.advanced.restore_from_project()

    def forget_pair(self) -> None:
        """The project is being closed: the next one's results go elsewhere, and have a place of their own."""
        self.options_widget.output.setFilePath("")
        self.output_widget.forget_place()

    def restore_options(self) -> None:
        """Take over the options saved in the profile: they were changed on the options page."""
        self.options_widget.restore()
        self.advanced.restore()

    def remember_in_project(self) -> None:
        self.pair.remember()
        self.where.remember()
        self.advanced.remember_in_project()

    def _format_changed(self) -> None:
        self.options_widget.set_format(self.output_widget.format.value())
        self.changed.emit()

    def _show_device(self, *_: object) -> None:
        self.options_widget.set_device(self.advanced.device.value())

    def _engine_installed(self, _error: TiepointError | None) -> None:
        self.advanced.python.setFilePath(settings.python())
