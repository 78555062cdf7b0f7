"""The report of a run as one HTML file or a PDF: pictures, figures, measures, options."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ....core import figure_text
from ....core.errors import TiepointError
from ....core.feedback import Feedback
from ....core.run.cautions import cautions_in
from ...common import tr
from ...images import image_of
from ...project.styles import classes
from ...runs import summary as summary_of
from ..plots.overlap_cells import OverlapCells
from . import plots
from .export_kind import ExportInput
from .report_tables import accuracy_rows, measure_rows, option_rows, shift_rows, source_rows

if TYPE_CHECKING:
    from ....core.raster.pictures.pair_pictures import PairPictures

_LONGEST = 700  # px of a picture
_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #222; max-width: 62em;
  margin: 2em auto; padding: 0 1em; }
h1 { font-size: 17pt; margin-bottom: 2pt; } h2 { font-size: 12.5pt; margin-top: 16pt; margin-bottom: 4pt; }
p { margin: 3pt 0; } .pale { color: #666; } .doubt { color: #8a5200; }
table.values { border-collapse: collapse; width: 100%; }
table.values td { padding: 2pt 8pt 2pt 0; vertical-align: top; border-bottom: 1px solid #e4e4e4; }
td.figure { padding: 0 8pt 4pt 0; vertical-align: top; } img { max-width: 100%; height: auto; }
"""


def write_report(path: Path, given: ExportInput, registered: str, feedback: Feedback) -> Path:
    """Write .html (images inside) or .pdf; not on the main thread. Raises TiepointError and Cancelled.

    registered: GDAL name of the warped raster.
    """
    from ....core.raster.pictures.pair_pictures import pair_pictures
    from ....core.raster.read.source import RasterSource, describe
    from ....core.raster.warp.output_file import moved_into_place, space_hint

    if given.adjustment.transform is None:
        raise TiepointError("no_transform_to_report_on", reason=given.adjustment.reason)
    feedback.progress("report", 0.05)
    pictures = pair_pictures(
        replace(given.infos, sensed=describe(RasterSource(registered))),
        given.options.read.bands,
        _LONGEST,
        given.options.result.checkerboard_cells,
        feedback,
    )
    feedback.check()
    feedback.progress("report", 0.5)
    extent = float(np.max(np.array(pictures.grid.size) * pictures.grid.step))
    factor = arrow_factor(given.adjustment.residuals[given.points.used], extent)
    images = _images(given, pictures, factor)
    feedback.progress("report", 0.8)
    with moved_into_place(path, *(info.source for info in given.infos.both)) as temporary:
        try:
            if path.suffix.lower() == ".pdf":
                _write_pdf(temporary, given.title, images, _body(given, images, factor, embedded=False))
            else:
                temporary.write_text(_page(given, images, factor), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            raise TiepointError(
                "report_page_not_written", reason=reason, **space_hint(path.parent)
            ) from error
    feedback.progress("report", 1.0)
    return path


def _images(given: ExportInput, pictures: PairPictures, factor: int) -> dict[str, QImage]:
    points, residuals = given.points, given.adjustment.residuals
    counted = points.used
    backdrop = image_of(pictures.reference)
    return {
        "reference": backdrop,
        "registered": image_of(pictures.registered),
        "checkerboard": image_of(pictures.checkerboard),
        "map": plots.point_map(
            backdrop,
            pictures.grid,
            points.reference,
            residuals,
            counted,
            factor,
            _empty_cells(given),
        ),
        "scatter": plots.residual_scatter(residuals, counted),
        "histogram": plots.residual_histogram(np.hypot(*residuals[counted].T)),
    }


def arrow_factor(residuals: np.ndarray, extent: float) -> int:
    """The round factor that draws a typical residual as 1/25 of `extent`; all lengths in reference px."""
    from ...project.styles import exaggeration

    lengths = np.hypot(*residuals.T)
    lengths = lengths[np.isfinite(lengths)]
    return exaggeration(float(np.sqrt(np.mean(lengths**2))) if len(lengths) else 0.0, extent)


def _empty_cells(given: ExportInput) -> np.ndarray:
    """(M, 4, 2) reference pixels: cells of the overlap without a point in use; see quality.occupancy."""
    cells = OverlapCells.of(given.adjustment.transform, given.infos)
    empty = cells.empty(given.points.reference[given.points.used])
    return np.array([cells.outline(cell) for cell in empty]).reshape(-1, 4, 2)


def _page(given: ExportInput, images: dict[str, QImage], factor: int) -> str:
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(given.title)}</title>'
        f"<style>{_STYLE}</style></head><body>{_body(given, images, factor, embedded=True)}</body></html>\n"
    )


def _body(given: ExportInput, images: dict[str, QImage], factor: int, *, embedded: bool) -> str:
    """The page as HTML. embedded: with images inside; else by name, with sizes for an A4 page."""

    def figure(name: str, caption: str, width: int, height: int) -> str:
        """A table cell with a picture of at most width x height, px of the page."""
        source = _data_url(images[name]) if embedded else name
        share = min(width / images[name].width(), height / images[name].height())
        sides = round(images[name].width() * share), round(images[name].height() * share)
        size = "" if embedded else f' width="{sides[0]}" height="{sides[1]}"'
        text = escape(caption)
        return f'<td class="figure"><img src="{source}"{size} alt="{text}"><p class="pale">{text}</p></td>'

    quality, used = given.adjustment.quality, given.points.used
    summary = [tr("{} control points").format(int(used.sum()))]
    if quality is not None:
        summary += [
            f"RMSE {figure_text.figure(quality.rms_all, '.2f')} px",
            tr("leave-one-out {} px").format(figure_text.figure(quality.rms_loo, ".2f")),
        ]
        summary.append(tr("points in {} % of the cells").format(round(100 * quality.occupancy)))
    if summary_of.explained(given.run_quality):
        summary.append(summary_of.explained(given.run_quality))
    cautions = cautions_in(given.run_quality)
    colours = " ".join(
        f'<span style="color: {colour}">■</span> {escape(text)} ' for _, _, colour, text in classes()
    )
    new_page = "" if embedded else ' style="page-break-before: always"'
    parts = [
        f"<h1>{escape(tr('Registration report'))}</h1>",
        f"<p>{escape(given.title)}</p>",
        f"<p><b>{escape(_accuracy(given))}</b></p>",
        *(f"<p class='doubt'><b>!</b>&nbsp; {escape(each.text)}</p>" for each in cautions if each.doubt),
        *(f"<p>{escape(each.text)}</p>" for each in cautions if not each.doubt),
        f"<p>{escape(' · '.join(summary))}</p>",
        f"<h2>{escape(tr('The pair'))}</h2><table><tr>",
        figure("reference", tr("Reference, where the two overlap"), 330, 360),
        figure("registered", tr("The sensed raster, registered"), 330, 360),
        "</tr></table><table><tr>",
        figure(
            "checkerboard",
            tr("Both in alternating cells: roads and edges should run on from cell to cell"),
            560,
            480,
        ),
        f"</tr></table><h2{new_page}>{escape(tr('Control points'))}</h2><table><tr>",
        figure(
            "map",
            tr(
                "Points and residuals, drawn {} times as long; red: cells of the overlap without a point"
            ).format(factor),
            660,
            580,
        ),
        f"</tr></table><p>{colours}</p><table><tr>",
        figure(
            "scatter",
            tr("Residuals; a cloud beside the centre or along a line is a systematic error"),
            290,
            290,
        ),
        figure("histogram", tr("Lengths of the residuals (px) and their RMSE"), 380, 290),
        "</tr></table>",
        _table(
            tr("Measures"),
            measure_rows(given.adjustment, given.points, given.run, given.run_quality),
            new_page,
        ),
        _table(
            tr("Accuracy statement"),
            accuracy_rows(given.transform, given.points, given.infos.reference, given.options),
        ),
        _table(tr("Remaining shift, measured without the control points"), shift_rows(given.shifts)),
        _table(tr("Rasters"), source_rows(given.infos, given.options)),
        _table(tr("Options and versions"), option_rows(given.options, {**given.run_quality, **given.run})),
    ]
    return "".join(parts)


def _accuracy(given: ExportInput) -> str:
    """The first sentence: how good the registration is."""
    adjustment, reference = given.adjustment, given.infos.reference
    quality = adjustment.quality
    report = {
        "control_points": int(given.points.used.sum()),
        "check_rmse": adjustment.check_rmse,
        "check_points": adjustment.check_points,
        "rms_loo": None if quality is None else quality.rms_loo,
        "occupancy": None if quality is None else quality.occupancy,
        "cautions": given.run_quality.get("cautions"),
    }
    crs = QgsCoordinateReferenceSystem.fromWkt(reference.crs_wkt)
    return summary_of.accuracy(report, summary_of.ground_pixel(reference.geotransform, crs))


def _table(title: str, rows: list[tuple[str, str, str]], style: str = "") -> str:
    if not rows:
        return ""
    lines = "".join(
        f"<tr><td width='24%'>{escape(name)}</td><td width='30%'><b>{escape(value)}</b></td>"
        f"<td class='pale'>{escape(note)}</td></tr>"
        for name, value, note in rows
    )
    return (
        f"<h2{style}>{escape(title)}</h2><table class='values' width='100%' cellpadding='2'>{lines}</table>"
    )


def _data_url(image: QImage) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return f"data:image/png;base64,{b64encode(data.data()).decode('ascii')}"


def _write_pdf(path: Path, title: str, images: dict[str, QImage], body: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Tiepoint")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    writer.setResolution(96)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(_STYLE)
    for name, image in images.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setHtml(body)
    page = writer.pageLayout().paintRectPixels(writer.resolution())
    document.setPageSize(QSizeF(page.width(), page.height()))
    document.setDocumentMargin(0)
    document.print(writer)
    del writer  # closing ends the file
    if not path.exists() or path.stat().st_size == 0:
        raise OSError(tr("the PDF came out empty"))
