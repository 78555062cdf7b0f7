"""Reads chips off the GUI thread: first the wanted one, then its neighbours, each once.

Not a QGIS task: it would flash in the status bar at every press of an arrow key.
"""

from __future__ import annotations

import threading
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.errors import TiepointError
from ....core.pair import Pair
from ....core.raster.pictures.chip_reader import ChipReader, picture
from ....core.raster.read.patch import Patch
from ....core.raster.read.source import RasterInfo
from ...background import GRACE
from ...common import log

_KEPT = 40  # pairs of chips; at 400 px a side they take 50 MB
_ROUGH = 128  # px, sides of the first, coarse version of chips that are slow to read

Readers = Pair[ChipReader]


@dataclass(frozen=True)
class ChipRequest:
    """The chips of one point; pixels are native."""

    reference: tuple[float, float]
    sensed: tuple[float, float]
    per_offset: tuple[float, float, float, float]  # sensed pixels per reference pixel, row by row
    step: float  # reference pixels per chip pixel
    size: int  # px, of the chips' sides

    def first_look(self) -> ChipRequest | None:
        """The request with fewer pixels; None if that is not much quicker.

        A chip a little coarser than the raster is slowest: GDAL averages many pixels for each of its own.
        """
        a, b, c, d = self.per_offset
        coarsest = self.step * max(1.0, abs(a * d - b * c) ** 0.5)  # pixels of a raster per chip pixel
        if coarsest <= 1.0 or self.size <= _ROUGH:
            return None
        return replace(self, step=self.step * self.size / _ROUGH, size=_ROUGH)


@dataclass(frozen=True)
class Chips:
    """Both sides of one point, RGBA uint8 (size, size, 4), in the reference's geometry."""

    reference: np.ndarray
    sensed: np.ndarray


class ChipLoader(QObject):
    """One thread with both rasters open. All methods and signals belong to the main thread."""

    loaded = pyqtSignal(object, object)  # ChipRequest, Chips; twice after a coarse first version
    failed = pyqtSignal(object, object)  # ChipRequest, TiepointError
    _done = pyqtSignal(object, object, object)  # then, value, TiepointError or None

    def __init__(
        self,
        infos: Pair[RasterInfo],
        bands: Pair[tuple[int, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._infos, self._bands = infos, bands
        self._readers: Readers | None = None
        self._known: OrderedDict[ChipRequest, Chips] = OrderedDict()
        self._wake = threading.Condition()
        self._wanted: ChipRequest | None = None
        self._ahead: list[ChipRequest] = []
        self._jobs: deque[tuple[Callable[[Readers], Any], Callable[..., None]]] = deque()
        self._over = False
        self._done.connect(self._deliver)
        self._thread = threading.Thread(target=self._serve, name="tiepoint-chips", daemon=True)
        self._thread.start()

    def ask(self, wanted: ChipRequest, ahead: list[ChipRequest]) -> None:
        """Load `wanted` instead of all earlier requests, then `ahead` as time allows."""
        with self._wake:
            known = self._known.get(wanted)
            self._wanted = None if known is not None else wanted
            self._ahead = [each for each in ahead if each not in self._known]
            self._wake.notify()
        if known is not None:
            self.loaded.emit(wanted, known)

    def run(self, work: Callable[[Readers], Any], then: Callable[[Any, TiepointError | None], None]) -> None:
        """Call `work(readers)` on the thread, and `then(value, error)` on the main thread."""
        with self._wake:
            self._jobs.append((work, then))
            self._wake.notify()

    def stop(self) -> None:
        """Emit nothing from now on; the thread finishes its current read, closes the rasters and ends."""
        with self._wake:
            self._over = True
            self._wake.notify()
        self.blockSignals(True)  # signals already queued must not arrive

    def wait(self) -> None:
        """Wait after stop() until the rasters are closed."""
        self._thread.join(GRACE)

    # On the thread

    def _serve(self) -> None:
        while True:
            with self._wake:
                while not (self._over or self._jobs or self._wanted is not None or self._ahead):
                    self._wake.wait()
                if self._over:
                    break
                job = self._jobs.popleft() if self._jobs else None
                request, wanted = None, False
                if job is None:
                    request, self._wanted = self._wanted, None
                    wanted = request is not None
                    if not wanted:
                        request = self._ahead.pop(0)
            if job is not None:
                work, then = job
                value, error = self._guarded(work)
                self._emit(self._done, then, value, error)
            elif request is not None:
                self._load(request, wanted=wanted)
        self._close()

    def _load(self, request: ChipRequest, *, wanted: bool) -> None:
        if request in self._known:
            return
        first = request.first_look() if wanted else None
        if first is not None:
            chips, _ = self._guarded(lambda readers: read_chips(readers, first, rough=True))
            if chips is not None:
                self._emit(self.loaded, request, chips)
            with self._wake:
                if self._wanted is not None:  # the user has moved on
                    return
        chips, error = self._guarded(lambda readers: read_chips(readers, request))
        if error is not None:
            self._emit(self.failed, request, error)
            return
        with self._wake:
            self._known[request] = chips
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        self._emit(self.loaded, request, chips)

    def _guarded(self, work: Callable[[Readers], Any]) -> tuple[Any, TiepointError | None]:
        try:
            if self._readers is None:
                self._readers = self._open()
            return work(self._readers), None
        except TiepointError as error:
            return None, error
        except Exception as error:  # noqa: BLE001 - shown to the user, the traceback is in the log
            log(traceback.format_exc(), Qgis.MessageLevel.Critical)
            return None, TiepointError("chips_not_shown", reason=error)

    def _open(self) -> Readers:
        first = ChipReader(self._infos.reference, self._bands.reference)
        try:
            return Pair(reference=first, sensed=ChipReader(self._infos.sensed, self._bands.sensed))
        except BaseException:
            first.close()  # else the traceback would keep it open
            raise

    def _emit(self, signal: Any, *values: object) -> None:
        with self._wake:  # a stopped loader may be deleted at once
            if not self._over:
                signal.emit(*values)

    def _close(self) -> None:
        for reader in self._readers.both if self._readers is not None else ():
            reader.close()
        self._readers = None

    # On the main thread again

    def _deliver(self, then: Callable[..., None], value: Any, error: TiepointError | None) -> None:
        if not self._over:
            then(value, error)


def read_chips(readers: Readers, request: ChipRequest, *, rough: bool = False) -> Chips:
    """Both patches of one point, each with its own stretch; see ChipReader.read. Raises TiepointError."""
    turned = np.array(request.per_offset).reshape(2, 2)
    patches = Pair(
        reference=Patch.around(np.array(request.reference), np.eye(2), request.step, request.size),
        sensed=Patch.around(np.array(request.sensed), turned, request.step, request.size),
    )
    chips = readers.with_each(patches, lambda reader, patch: picture(reader.read(patch, rough=rough)))
    return Chips(reference=chips.reference, sensed=chips.sensed)
