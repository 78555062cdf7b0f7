"""A chain of convolutions as an ONNX file in memory, which OpenCV reads.

The few ONNX messages needed are written here, without the package `onnx`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .chain import Convolution

_IR_VERSION, _OPSET = 6, 11  # of 2019: every OpenCV that the engine supports reads them
_FLOAT = 1  # TensorProto.DataType
_INTS = 7  # AttributeProto.AttributeType


def model(convolutions: Sequence[Convolution]) -> bytes:
    """The ONNX file of the convolutions, one after the other: input (1, channels, H, W) float32 "image"."""
    nodes: list[bytes] = []
    tensors: list[bytes] = []
    output = "image"
    for index, convolution in enumerate(convolutions):
        weight, bias = f"weight{index}", f"bias{index}"
        tensors += [_tensor(weight, convolution.weight), _tensor(bias, convolution.bias)]
        side = convolution.weight.shape[-1]
        shape = {"kernel_shape": [side] * 2, "pads": [side // 2] * 4, "strides": [1, 1]}
        steps = [_node("Conv", [output, weight, bias], f"conv{index}", **shape)]
        if convolution.rectified:
            steps.append(_node("Relu", [f"conv{index}"], f"relu{index}"))
        if convolution.halved:
            steps.append(
                _node("MaxPool", [f"relu{index}"], f"pool{index}", kernel_shape=[2, 2], strides=[2, 2])
            )
        output = f"{('conv', 'relu', 'pool')[len(steps) - 1]}{index}"
        nodes += steps
    graph = [
        *(_field(1, node) for node in nodes),
        _field(2, b"chain"),
        *(_field(5, tensor) for tensor in tensors),
        _field(11, _value("image", convolutions[0].weight.shape[1])),
        _field(12, _value(output, convolutions[-1].weight.shape[0])),
    ]
    opset = _field(1, b"") + _field(2, _OPSET)
    return _field(1, _IR_VERSION) + _field(7, b"".join(graph)) + _field(8, opset)


def _node(kind: str, inputs: list[str], output: str, **attributes: list[int]) -> bytes:
    parts = [*(_field(1, name.encode()) for name in inputs), _field(2, output.encode())]
    parts += [_field(3, output.encode()), _field(4, kind.encode())]
    for name, values in attributes.items():
        numbers = b"".join(_field(8, value) for value in values)
        parts.append(_field(5, _field(1, name.encode()) + numbers + _field(20, _INTS)))
    return b"".join(parts)


def _tensor(name: str, values: np.ndarray) -> bytes:
    dimensions = b"".join(_field(1, size) for size in values.shape)
    return (
        dimensions + _field(2, _FLOAT) + _field(8, name.encode()) + _field(9, values.astype("<f4").tobytes())
    )


def _value(name: str, channels: int) -> bytes:
    """An input or output: (1, channels, height, width) float32 under a name."""
    sizes = [_field(1, 1), _field(1, channels), _field(2, b"height"), _field(2, b"width")]
    shape = b"".join(_field(1, size) for size in sizes)
    kind = _field(1, _FLOAT) + _field(2, shape)
    return _field(1, name.encode()) + _field(2, _field(1, kind))


def _field(number: int, value: int | bytes) -> bytes:
    """One field of a message: a number, or bytes with their length."""
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    return _number(number << 3 | 2) + _number(len(value)) + value


def _number(value: int) -> bytes:
    """A variable-length integer: seven bits a byte, the low ones first."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])
