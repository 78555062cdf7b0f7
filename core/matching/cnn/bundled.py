"""The networks that come with the plugin, and the checksum of each file."""

from __future__ import annotations

from pathlib import Path

MODELS = Path(__file__).resolve().parents[3] / "resources" / "models"
FILES = {  # by feature source, the best first
    "tiepoint": MODELS / "tiepoint_net.safetensors",
    "dense": MODELS / "vgg16_conv3_3.safetensors",
}
LIGHT = {  # by feature source, a network that gives about its cells at a quarter of the cost
    "tiepoint": MODELS / "tiepoint_light.safetensors",
}
SHA256 = {
    # pragma: allowlist nextline secret
    "tiepoint_light.safetensors": "35b51237fed1ec5f50106b4587451b5d3d368331db910fbbcf9f68e63d0133f7",
    # pragma: allowlist nextline secret
    "tiepoint_net.safetensors": "c84a5d4ef532b9e115b87f7e847ed82a26afb0646e282dff8b2a6b6ea79b8d85",
    # pragma: allowlist nextline secret
    "vgg16_conv3_3.safetensors": "0915444d93dc43f2c3c6c2d73f1e005edfc480fdf94f174729f68c22270429fd",
}
