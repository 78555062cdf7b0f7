"""A report for the public names no folder, no user and no secret."""

from __future__ import annotations

import pytest
from tiepoint.core.redaction import redact

PLACES = {
    "/tmp": "‹temporary›",
    "/home/ann/.local/share/QGIS/QGIS3/profiles/default": "‹profile›",
    "/home/ann/.local/share/QGIS/QGIS3/profiles/default/tiepoint": "‹data›",
    r"C:\Users\Ann\AppData\Local\QGIS\QGIS3\profiles\default": "‹profile›",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“/data/client x/secret site/scene.tif” is no raster.", "“…/scene.tif” is no raster."),
        ("/mnt/p/a.tif, /mnt/p/b.tif", "…/a.tif, …/b.tif"),
        (r"open C:\Projects\Big Client\dem.tif: failed", "open …/dem.tif: failed"),
        (r"\\server\share\Client\ortho.tif", "…/ortho.tif"),
        ("D:/maps/Client/a.gpkg", "…/a.gpkg"),
        ("/usr/bin/python3 (3.11.2)", "/usr/bin/python3 (3.11.2)"),
        ("in /home/ann/.local/share/QGIS/QGIS3/profiles/default/tmp/tmpab", "in ‹profile›/tmp/tmpab"),
        ("in /tmp/tmpab", "in ‹temporary›/tmpab"),
        (
            r"C:\Program Files\QGIS 3.40\apps\Python312\python.exe",
            r"C:\Program Files\QGIS 3.40\apps\Python312\python.exe",
        ),
        (
            "python = /home/ann/.local/share/QGIS/QGIS3/profiles/default/tiepoint/engine",
            "python = ‹data›/engine",
        ),
        (r"in C:\Users\Ann\AppData\Local\QGIS\QGIS3\profiles\default\x", r"in ‹profile›\x"),
        ("index = https://ann:pw@index.test/simple", "index = https://***@index.test/simple"),
        ("https://tiles.test/{z}/{x}?key=ABC&style=1", "https://tiles.test/{z}/{x}?***"),
        ("Ann's run by ann", "Ann's run by ‹user›"),
        ("GDAL 3.6.2, 50/50 px, and/or", "GDAL 3.6.2, 50/50 px, and/or"),
    ],
)
def test_what_is_left(text, expected):
    assert redact(text, PLACES, "ann") == expected


def test_a_short_user_name_does_not_riddle_the_text():
    assert redact("it is me", {}, "me") == "it is me"


@pytest.mark.parametrize("root", ["/", "C:\\", "C:/"])
def test_a_root_is_no_folder_of_ours(root):
    """A plugin beside it has the root as the folder of plugins, and every address has a slash."""
    text = "index = https://company.test/simple"
    assert redact(text, {root: "‹plugins›"}) == text
