"""The networks that come with the plugin, and what makes each file the one that was measured."""

from __future__ import annotations

from pathlib import Path

MODELS = Path(__file__).resolve().parents[3] / "resources" / "models"
FILES = {"dense": MODELS / "vgg16_conv3_3.safetensors"}  # by feature source
SHA256 = {  # pragma: allowlist secret
    "vgg16_conv3_3.safetensors": "0915444d93dc43f2c3c6c2d73f1e005edfc480fdf94f174729f68c22270429fd",
}
