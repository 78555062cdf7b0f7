"""A chain of convolutions run by OpenCV on the CPU: as fast as torch there, and with nothing to install."""

from __future__ import annotations

import cv2
import numpy as np

from ...errors import TiepointError
from . import onnx
from .chain import Chain, to_input

_SMALL = (16, 16)  # px


class OpenCVNetwork:
    """The chain on the CPU, on as many threads as cv2.setNumThreads allows."""

    device = "cpu"
    tile = 640  # px; bounds the memory of the first layers to about 0.5 GiB

    def __init__(self, chain: Chain) -> None:
        """Raises TiepointError where OpenCV was built without the part that runs networks."""
        self._model = np.frombuffer(onnx.model(chain.convolutions), np.uint8)
        try:
            self._net = self._built()
        except (AttributeError, cv2.error) as error:
            raise TiepointError("opencv_without_network", detail=str(error)) from error
        self._used = False

    def _built(self) -> cv2.dnn.Net:
        net = cv2.dnn.readNetFromONNX(self._model)
        net.setPreferableBackend(cv2.dnn.DNN_BACKEND_OPENCV)
        return net

    def run(self, image: np.ndarray) -> np.ndarray:
        """(channels, h, w) float32 of image (H, W) in [0, 1]. Raises MemoryError."""
        self._used = True
        self._net.setInput(to_input(image))
        try:
            return self._net.forward()[0]
        except cv2.error as error:
            if error.code == cv2.Error.StsNoMem:
                raise MemoryError(str(error)) from error
            raise

    def rest(self) -> None:
        """Release memory: OpenCV keeps as much as the last image needed, so run a small one."""
        self.run(np.zeros(_SMALL, np.float32))

    def release(self) -> None:
        """Release what OpenCV keeps for good with the first image, 70 MiB, by reading the network again."""
        if self._used:
            self._net = self._built()
            self._used = False
