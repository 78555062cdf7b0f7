<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Tiepoint</name>
    <message>
        <source>Register rasters…</source>
        <extracomment>plugin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register one raster onto another</source>
        <extracomment>plugin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points…</source>
        <extracomment>plugin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect and correct the control points of a registration</source>
        <extracomment>plugin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT and tiles of edge directions; in doubtful cases also the bundled network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient features with position, scale and orientation; works across sensors and bands.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT + Tiepoint net</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a neural network trained on images of different bands, dates and sensors: registers pairs that PSO-SIFT refuses. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT + VGG16 (dense)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds VGG16, a network trained on photographs. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT + conv4_3</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds VGG16, one block deeper than the bundled part. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT + fc6</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s descriptor: VGG16 on a patch around each point. Slow without a GPU. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSO-SIFT + fc7</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s other descriptor, one layer deeper than fc6. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FSC-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIFT with fast sample consensus; for images of the same sensor and band.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RootSIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIFT with the Hellinger distance; for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses by cross-validation: the simplest transform that predicts every part of the image from the others. One that bends must predict much better. Never the thin-plate spline.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, rotation and one scale. Needs 2 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affine</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, rotation, shear and two scales. Needs 3 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projective</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective of a flat scene, as in a tilted photo. Needs 4 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth bending. Needs 6 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger bending. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local bending, as far as neighbouring points agree. Needs 10 control points; better 100.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement grid</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows ridges, seams and waves that dense control points show, and leaves out single wrong ones. Needs 10 control points; better 300.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes through every control point, so all residuals are zero. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps pixel values as they are.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilinear</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth; interpolates from 2 × 2 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper than bilinear; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubic spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very smooth; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanczos</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpest; interpolates from 6 × 6 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all pixels inside an output pixel; for a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent value inside an output pixel; for classes on a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as reference</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels and extent of the reference, for comparing the two pixel by pixel.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference pixels, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels aligned with the reference, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed pixel size, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel size of the sensed raster, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warped raster</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels are resampled once, onto the output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original pixels, new coordinates</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the sensed raster with every pixel value as it is; only its coordinates are corrected: by a geotransform, or, where the transform bends, by ground control points and a virtual raster that shows them warped.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With overviews, for reading parts of it over the network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small file that refers to the sensed one, which must stay where it is.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zstandard</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick; older programs cannot read it.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LZW</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker to write, a little larger.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest; for programs that read nothing else.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the safeguards against wrong matches (recommended).</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method exactly as in the paper, for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU if torch finds one, else the CPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor, even if there is a GPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (Apple)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Metal; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch at its own size: much faster, and what fine-tuned weights expect.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>224 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch enlarged as in the paper: about 12 times slower.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers the bands of a raster, or of several files, to one of them.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each band is moved as a whole.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each band is also turned, scaled and sheared.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift, or an affine transform where that leaves clearly less.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band stays where it is, and the log says so.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers the bands of one raster, or of several files, to one of them, and writes all of them to &lt;b&gt;one GeoTIFF&lt;/b&gt;: for multi-lens cameras, pushbroom sensors, and bands that were delivered apart.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands may differ in contrast, up to reversed, as near infrared and thermal do. Each is matched with the &lt;b&gt;reference band&lt;/b&gt;, or by way of a band that is aligned already, and gets a shift or an affine transform of its own. The reference band keeps its values; the others are resampled once.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log and the report have a &lt;b&gt;verdict for each band&lt;/b&gt;. A band that cannot be registered is named; it stays where it is, or, if you choose so, nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference band is counted among all bands of all rasters, in their order. Choose one that looks like most of the others: red or red edge rather than blue or thermal.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands,band to band,multispectral,multi-lens,pushbroom,thermal,near infrared,stack,drone,align,coregistration</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference band (stays), its number among all bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform of a band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band that cannot be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampling</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands that were aligned</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands that could not be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict, a line for each band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply registration</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a known fit on other rasters and on vector layers of the same scene.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the features…</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer lies on the sensed raster as QGIS shows it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x to the right and y down from the corner of the sensed raster, as image software counts.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a fit that is known on what belongs to the same scene: &lt;b&gt;another raster&lt;/b&gt; (other bands, a mask, a classification) is warped onto the reference, and a &lt;b&gt;vector layer&lt;/b&gt; that was digitised on the sensed raster is moved vertex by vertex by the same transform.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit is the JSON &lt;b&gt;report&lt;/b&gt; of a registration, or &lt;b&gt;control points&lt;/b&gt;: Tiepoint&apos;s GeoPackage, or a .points file of QGIS&apos;s Georeferencer. Control points also need the reference and the sensed raster that they were set on. The report of a bent transform needs the control points beside it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster shows the same scene as the sensed one, in the same pixels, or in others that georeferencing or, without it, size relates to them. Vector layers keep fields and values; lines get vertices where the transform bends them, and curves become lines. The log tells which features the fit does not cover, and which polygons it makes invalid.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a batch, one fit goes on any number of rasters and layers.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply,warp,transform,control points,gcp,georeference,vector,georeference vector,features,rubber sheet,bands,mask</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points of the report (for a bent transform)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed raster of the fit (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster to warp</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector layer to move</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates of the vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform, for control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output grid</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and control points (*.json *.gpkg *.points)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune the network</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains VGG16&apos;s fc6 and fc7 on registered raster pairs, for use in registrations.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing seed points…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the frozen layers…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG16 fine-tuned</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the weights work on other pairs is unknown: no pair could be held out.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the last epoch</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of test samples classified correctly</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of held-out pairs found with {}: {:.1f} % before, {:.1f} % after.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} got worse on pairs outside the training: use more pairs or fewer epochs.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of held-out points found with {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All convolutions are frozen: only fc6 and fc7 learn. The fastest.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first four blocks are frozen; the fifth block learns, too (recommended).</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is frozen: the whole network learns. For a GPU and many pairs.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference rasters</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed rasters, already registered, in the same order</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the references (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the sensed rasters (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG16 weights to start from (empty = chosen on the set-up page)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes (seed points)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random compositions per seed and image</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new weights</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuned weights (skipped = Tiepoint&apos;s own folder)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rotation of a sample (degrees, either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest scale of a sample (either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per step</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after fc6 and fc7</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device of the network</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random draws</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume a cancelled training (empty = none)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds control points in two rasters of the same place, fits a transform to them and warps the &lt;b&gt;sensed&lt;/b&gt; raster onto the &lt;b&gt;reference&lt;/b&gt;. The two may differ in sensor, band, season, resolution, rotation and CRS, and need no georeferencing.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair whose matches could be a coincidence is &lt;b&gt;refused&lt;/b&gt;: the algorithm stops with the reason and a suggestion, and writes only the report.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference may be a &lt;b&gt;basemap&lt;/b&gt; or any other layer that QGIS draws: XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, calculated rasters, meshes, point clouds. It is drawn over the place of the sensed raster first. If that has no coordinates, say where it lies (PLACE). How far off the map itself is cannot be seen from the figures.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted pair may have &lt;b&gt;cautions&lt;/b&gt;, in the log, the report and the output CAUTIONS: for example, areas without control points, or areas that disagree with the transform.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike: this matters most.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If georeferenced rasters are refused, raise the search radius, or switch “Use the georeferencing” off.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground control points, RPCs and geolocation arrays place a raster that has no geotransform. For RPCs, give a DEM where the terrain is not flat: what it bends is then known, not fitted.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds, water and moving things mislead: give them as a mask, polygons or a raster. Or match only where it counts, in an extent or in polygons; the whole raster is warped even so.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest neighbour keeps pixel values; bilinear and cubic look smoother.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Original pixels, new coordinates” resamples nothing. Where the transform bends, QGIS loads the virtual raster NAME_warped.vrt, which shows the file with its ground control points in place.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the layers fc6 and fc7 of VGG16 on &lt;b&gt;pairs that are already registered&lt;/b&gt;, to adapt the methods PSO-SIFT + fc6 and PSO-SIFT + fc7 to your images. Choose the new weights on the set-up page.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class is a place with structure in both rasters of a pair: patches of 64 × 64 pixels of either raster, rotated, scaled, shifted and brightened at random. By learning to tell the places apart, the network learns what the two rasters have in common.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the places is held out of the training. &lt;b&gt;The figure that counts&lt;/b&gt; is the share of their points that is found in the other raster, before and after. The share of correct test samples also rewards memorising.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pairs help more than more classes of one pair, and more classes help more than more compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on a CPU: about 20 ms per sample once, then 9 ms per sample and epoch. The number of samples is 2 × classes × compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a checkpoint folder, a cancelled training resumes where it stopped.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered raster</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF or virtual raster with all bands, data type and nodata of the sensed raster, resampled once; or its own pixels, unchanged, under new coordinates.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage with the points (residuals in pixels of the reference), their residual lines and the places that the transform does not explain.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with the transform, the quality figures and the seconds of each stage.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georeferencer points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points in the format of QGIS&apos;s Georeferencer.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF or PNG with the reference and the registered raster in alternating cells. Roads and edges should run on from cell to cell.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF with what was drawn of a layer such as a basemap, as it was matched.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure shift</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures whether two rasters are aligned, without warping anything.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten places are off by at most (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median shift (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE of the shifts (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median shift to the right (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median shift down (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that matched</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places tried</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the shift between two rasters that lie at the same place by their coordinates: small squares of the &lt;b&gt;reference&lt;/b&gt; are sought in the &lt;b&gt;other&lt;/b&gt; raster, on a grid over the overlap. Nothing is warped, and no control points are used.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;verdict&lt;/b&gt; is in the log and in the output VERDICT: “Aligned within 0.4 px”, at how many places and on what share of the overlap, or why it cannot be measured. Places that do not match clearly say nothing, and are in the layer as such.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing agrees within the expected shift, the search goes on up to 128 pixels. Choose bands in which the two rasters look alike; they may differ in brightness and contrast.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage with a point for each place: dx (right) and dy (down) in pixels of the reference and in map units, and the strength of the match, 0 to 1.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF of the smoothed shift around each pixel: bands dx and dy, in pixels.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift,offset,misalignment,coregistration,accuracy,check,quality,displacement,compare</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the reference to compare (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster to check</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the raster to check (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest expected shift (pixels of the reference)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places along the longer side of the overlap</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of the smoothed shift</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the shift can be measured</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned within a pixel</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the length on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the shift…</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output pixel size in units of the output CRS (0 = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=VALUE of GDAL, several joined by “|”; they win over the choices above.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output CRS (empty = the reference&apos;s)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output extent (empty = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the output where one of the rasters ends</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output format</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress differences of neighbouring pixels</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build overviews</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register raster</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds control points in two rasters and warps one onto the other.</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coregistration,co-registration,align,georeference,warp,image matching,tie points,control points,gcp,sift,pso-sift,sar,optical,change detection</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of control points</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE of the control points (px)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the overlap that agrees with the transform (0–1)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster with ground control points, where OUTPUT is the one that shows it</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the cautions, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {}</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot be written: choose a file name for a {}.</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search radius in map units of the reference (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells on the shorter side of the checkerboard</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE of the reference itself, in its map units (0 = not known); for the accuracy statement</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers without pixels of their own (XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, meshes, point clouds …) are drawn over the place of the other raster first. Scripts and qgis_process may name one by provider and source: wms://type=xyz&amp;url=…</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights for a raster placed by RPCs (DEM, metres)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights count as ellipsoidal; those above sea level need a coordinate system that says so (EPSG:4326+5773, say). Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the engine (empty = as set in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a Python that was chosen in the dock or installed on the set-up page is run.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (stays): a raster, or a layer such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the reference to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed (is moved)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the sensed raster to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of a layer that is drawn, such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine the control points by template matching</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of VGG16 (empty = chosen in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input of fc6 and fc7</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the georeferencing</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About where a raster without coordinates lies, for a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel of a raster without coordinates on the ground, metres, for a basemap (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match only in this extent</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points are sought only there; the figures hold there, and the whole raster is warped.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match only in these polygons</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, for areas of any shape.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of the reference (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of the sensed raster (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, or a raster that is not 0 there: clouds, water, moving things.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (registered)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint {}: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (snapshot)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals (× {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear match</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dx (px, right)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dy (px, down)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift (px)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dx (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dy (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength (0–1)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dx (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dy (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual (map units)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not explained ({} places)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not explained ({} place)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not explained before the edits ({})</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches with another shift</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side (px)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not explained</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use georeferencing</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search only near the position given by the coordinates. Switch off if the coordinates of the sensed raster are far off. No effect if a raster has none.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sensed raster may be off, in map units of the reference. Automatic: a quarter of the longer side of the overlap.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How matches are found and checked.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine the control points</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the points again with small templates on an even grid, and keep some as check points. Not used where it is clearly less exact. No effect in the mode “As published” and for the methods for comparison.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the patch that fc6 and fc7 of VGG16 take; the other methods ignore it.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random draws. The same seed gives the same result.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report (.json)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all figures of the run to a JSON file beside the output file.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save points (.points)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the control points beside the output file, for QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Automatic]</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python program that runs the matching. It needs numpy and OpenCV. Leave empty to use QGIS&apos;s own Python.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine with this Python and show the versions of its packages.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search radius</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of reference</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of sensed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights (DEM)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not matched there: polygons, or a raster that is not 0 there.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkerboard was saved as “{}”.</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw “{}”</source>
        <extracomment>ui/register/draw_first.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: Python {}, {}</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other band</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points that were found</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match everywhere</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again in the whole overlap, not only in the area chosen.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again and search farther from the position given by the coordinates.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with half the search radius, if the coordinates are that accurate.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore coordinates</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again without the georeferencing: search the whole rasters, at any rotation.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again on the next band that has not been tried.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the network</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with PSO-SIFT + Tiepoint net, which registers pairs that look different.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what the network needs.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use affine</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with a simpler transform, for which few points are enough.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add points…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click two or more points in both rasters; the search then starts from them.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show points</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the points that were found to the project, to inspect them. Nothing is warped.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint, refused: {} → {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights in metres for a raster that is placed by RPCs; others ignore them. They count as ellipsoidal. Heights above sea level are understood if their coordinate system says so (EPSG:4326+5773, say) and the geoid&apos;s grid is installed; else they move the raster by some pixels, which the match takes out. Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/register/heights_combo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV cannot run the network.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is being set up…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not run.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without network: PSO-SIFT only.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch is not installed.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download ({})</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on: {}</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading VGG16: {} %</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How features are described and matched.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file of the method&apos;s network.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform that warps the sensed raster.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written: new pixels, or new coordinates alone.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pixel values of the result are interpolated.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the result.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the registered raster as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Temporary file]</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registered raster; the control points are saved beside it as a GeoPackage. Leave empty for temporary files, which are deleted when QGIS is closed.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esampling</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;grid</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error in Tiepoint</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these options</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, with cautions</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was missing is installed: register again.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was warped and no layer was added.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unregistered layer “{}” is switched off.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”, with cautions: see the Tiepoint panel.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message. The result stays.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system of the warped raster. Whichever it is, pixels are resampled once.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “Output grid”</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square pixels of this size, in units of the output&apos;s coordinate system.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the map that the warped raster covers.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where both rasters are</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the warped raster where the reference or the sensed raster ends.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the output file.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these loses anything.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced copies in the file, for quick display: averages, or nearest pixels of palettes and classes. A cloud optimized GeoTIFF has them always.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation options of GDAL, several joined by “|”, such as COMPRESS=LERC|MAX_Z_ERROR=0.01. They win over the choices above; a wrong one is an error.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation options</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched everywhere</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this run only: {}.</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates used</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates ignored</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search radius {:g}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensed band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference (stays)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster with the correct position, or a basemap: any layer that the map can draw. The result gets its coordinates.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sensed (is moved)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster that is warped onto the reference. The layer itself is not changed.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap reference and sensed</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much ground a pixel of this raster covers. Automatic: what its metadata say (ground sample distance; height and focal length of a drone), else as if it filled the visible map.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;xel on the ground</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no coordinates. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of “{}” are not used. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band to match on. All bands are warped, whichever you choose.</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all bands</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <extracomment>ui/register/registration_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” exists and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” and {} more files exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of this project show these files.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” and “{}” exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{}”</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find control points and warp the sensed raster onto the reference.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up: Python, network and weights</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Python of the engine</source>
        <extracomment>ui/register/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole overlap</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever the two rasters overlap.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the map shows when the run starts.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only inside a rectangle that you draw on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only inside the polygons of a layer.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where control points are sought. The figures hold there; the whole raster is warped.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lies inside the polygons of this layer is matched.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only selected features</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it on the map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned up after an interrupted run: {}</source>
        <extracomment>ui/runs/leftovers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was made by another run.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no mark of the run that made it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not a name for a GeoTIFF.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is outside the project&apos;s folder: another project may use it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Tiepoint saved this run: you can look at it. Update the plugin to change it.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {}</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of another version were ignored: {}.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has the pixel size of the sensed raster, as a map has none of its own.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains {} % of the area</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains {} % of the unmasked overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy not known: no point is left to check the transform</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave-one-out {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are in pixels (px) of the reference.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Good to, off by&lt;/b&gt;: RMSE of the check points; with fewer than five of them, the leave-one-out RMSE.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Full resolution&lt;/b&gt;: large rasters are matched reduced; these points, check points included, were measured again in windows of their own pixels.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the control points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Leave-one-out&lt;/b&gt;: the same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Check points&lt;/b&gt;: RMSE of points kept out of the fit; their own error is included.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy statement&lt;/b&gt;: by the check points, on the ground, as ASPRS Positional Accuracy Standards, edition 2, asks for it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a control point.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform, also where there are no points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact map from {} to {} is applied first; only the remainder is fitted.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the area, {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} about {}, checked at {} places</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} control points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy statement: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (automatic)</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · run time {} s</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} about {}, by cross-validation of {} points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points cover {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} points measured at full resolution</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} check points: {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points in {} % of the cells</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the neural network…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining the control points…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the transform…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warping the raster…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the checkerboard…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register “{}” onto “{}”</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Tiepoint&apos;s engine</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s Python environment</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an unfinished installation</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available: see below</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It downloads several hundred MB.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine and network</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Tiepoint&apos;s own environment and go back to QGIS&apos;s Python.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the engine again, for example after you installed a package yourself.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default network</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conv4_3, fc6, fc7</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default method runs without torch. You need torch to use a GPU, for VGG16&apos;s layers conv4_3, fc6 and fc7, and for fine-tuning.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux this includes NVIDIA&apos;s CUDA: about 3 GB to download and 6 GB on the disk ({} GB during the installation). To avoid CUDA, install your system&apos;s own torch packages, or choose a Python with a CPU-only torch under Advanced.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenCV</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install torch</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The engine now uses the environment in {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs torch</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing into {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python&apos;s OpenCV cannot run the network.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Install torch” creates an environment with OpenCV and torch. {}</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. The engine uses QGIS&apos;s own Python again.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Install OpenCV” creates a separate Python environment with everything that the default method needs: about 80 MB to download and 250 MB on the disk, in {}. QGIS&apos;s own Python is not changed.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed torch cannot be loaded: {}</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the weights file “{}”</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the engine</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU (torch)</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU (OpenCV)</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: set-up</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify “{}”</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; a new attempt in {} s…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of VGG16</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a .pth or .safetensors file with VGG16 weights and copy it to Tiepoint&apos;s folder.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these weights from now on.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use: {}</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the weights file “{}”?</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>ui/snapshot/picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add points</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a place in the reference on the map, then the same place in the sensed raster below</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a new point in the sensed raster to the best match near the click (sub-pixel)</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with points by hand</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with points by hand: an empty list for the pair chosen in the Tiepoint panel</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register from these</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the pair, starting from the points made by hand (at least two); these are kept</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapping…</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap a control point</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a pair, or start with points by hand (button on the right).</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a place in the reference on the map; Esc ends.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapped by {} px.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click the same place in the sensed raster below.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click the same place in the reference on the map.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not snapped: {}</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control points</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control points from a file or a layer</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a layer…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points (*.points *.gpkg *.geojson *.json *.csv *.shp);;All files (*)</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} points were loaded.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of them are outside the rasters.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns count to the right, rows downward; map coordinates are in the raster&apos;s own CRS</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed &amp;x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed &amp;y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed &amp;in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map coordinates</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels, 0 = centre of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels, 0 = corner of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the geometry of the layer&apos;s points is the place in the reference</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are outside the rasters: check the fields and their units.</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster alone; it follows the map once there are two points</source>
        <extracomment>ui/workbench/add/sensed_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous point (← or ↑)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point (→ or ↓)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the point in the fit (Space)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check point: judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap: move the point in the sensed raster to the best match nearby, sub-pixel (S)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the point (Del)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (− or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+ or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the sensed image in “Both”; F switches from one image to the other</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the sensed image</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the crosshair, or double-click, to move the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both images, one over the other; F switches between them.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference around the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster around the point, rotated to the reference.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a control point in the table or on the map.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not snapped: the point was moved meanwhile.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision {} px</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {} px; quality of the match {}.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision {} px.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor by which the residual arrows are drawn longer than they are.</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows: × {}</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference on the left, the other raster on the right; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference above, the other raster below; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternating cells: roads and edges should run on from cell to cell.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other raster minus the reference, both in grey.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe │</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe ─</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rasters in turn: what jumps is not registered.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster that is drawn over the reference.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual surface</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a raster of the local leave-one-out residuals (px): each point is judged by a fit without it, so that splines compare fairly with the other transforms.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points on top</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the vector layers of the map over the comparison.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Over the reference</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes per second.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a cell in screen pixels.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a pair, or choose a run, to compare.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the divider; you can also drag it on the map.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster above minus the reference, both in grey. Mid-grey: no difference; light edge beside dark edge: a shift.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live preview</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster placed by the current points.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the run wrote.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed, unregistered</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster at its own georeferencing.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: {} / s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell: {} px</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift after</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the sensed raster has no georeferencing to measure against.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match reference and result again on a grid, independently of the control points, and draw the remaining shifts as arrows. If the sensed raster is georeferenced, also before the registration.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of the grid matched clearly: the rasters look too different.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square of the shifts, in reference pixels; sensitive to single bad matches.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % below</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the grid that matched clearly, of all that both rasters cover.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the residual surface</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual surface (px)</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and residual lines, like the layers in the project.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In longitude and latitude, with all fields.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields, with the places in both rasters.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georeferencer…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .points file of QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AROSICS table…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV with the columns of AROSICS&apos;s tie-point table.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster…</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp with the current points; the original pixels are resampled once.</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud optimized</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with pictures, figures, measures, options and versions.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report on A4 pages.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL script</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux, macOS (.sh)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that make the warped raster again with GDAL alone, for Linux and macOS.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows (.bat)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that make the warped raster again with GDAL alone, for Windows.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch file (*.bat)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pixel values of the warped raster are interpolated.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the warped raster.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of a GeoTIFF.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in its folder.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the run</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call of processing.run for QGIS&apos;s Python console.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as qgis_process</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command for a shell, without the window of QGIS.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “qgis_process run tiepoint:register -” on standard input.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the history</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the run to the history of the Processing toolbox, to repeat it there.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is in Processing&apos;s history.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of QGIS does not accept history entries.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dx to the right, dy down</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of points by residual (px)</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, where the two overlap</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster, registered</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both in alternating cells: roads and edges should run on from cell to cell</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals; a cloud beside the centre or along a line is a systematic error</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of the residuals (px) and their RMSE</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy statement</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining shift, measured without the control points</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and versions</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF came out empty</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration report</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and residuals, drawn {} times as long; red: cells of the overlap without a point</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirements not met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference&apos;s error included</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in use</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE, leave-one-out</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of an 8 × 8 grid over the overlap whose cells hold a point.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the points whose leave-one-out residual exceeds 1 px.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrants</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the residuals prefer a direction, 0 to 1; above 0.95 they are systematic.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of dx and dy, 0 to 1; near 1 the residuals lie along a line.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the points are clustered, 0 to 1; above 0.95 they are.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum of the measures above (Gonçalves et al. 2009); lower is better.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met, relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirements met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASPRS, edition 2 (2023)</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in x</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the map&apos;s x axis, of the check points.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in y</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the map&apos;s y axis.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE, radial</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together: RMSE_H1.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check points&apos; own error</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE_H</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square root of the sum of the squares of these two.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CE90</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten check points lie within this radius.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of the fit; the standard asks for 30.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to the remainder after the exact map from {} to {}, which bends the image by {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} map units</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by georeferencing</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refinement</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where both rasters are</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the structures all over the overlap that agree with the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE of check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of false alarms: how many such agreements chance would give; below 10^-5 is safe.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial matches</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before wrong ones were removed.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the reference / in the sensed raster.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} px, band {} of {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {} disabled and {} check points. Made or moved by hand: {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE_H2: how exactly the check points were measured; {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {}, RMSE {}, 90 % below {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} places matched clearly.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, placed by: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search radius: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only there were points sought; the figures hold there.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is matched under it.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel size: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {} points kept out of the fit; their own error is included.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the residuals</source>
        <extracomment>ui/workbench/session/live_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make control points of check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move control point</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview without a warp, exactly where the transform puts it.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the preview</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview without a warp, within {} px of the sensed raster of its exact place.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cautions: </source>
        <extracomment>ui/workbench/table/caution_note.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only points of this kind</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only points whose residual is above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only points whose standard error is known and above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only points whose matching score (0 to 1) is below this</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only points that the map shows now</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all points again</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score &lt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet: add them on the page “Add”, by hand or from a file.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is redundant: the residuals are zero even if the points are wrong.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Redundant&lt;/b&gt;: points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a point in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform of the run; hidden once you edit the points.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} points in use</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} redundant</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map units</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the point, the field “id” of the layer</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled: the point is used in the fit or as a check point (Space)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chk</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check point: it judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual: distance from the measured place to the one predicted by the transform, in pixels of the reference</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dx px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual to the right (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dy px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual downward (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of the two places in the matching, 0 to 1</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prec. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: standard error of the point&apos;s place, in pixels of the reference; empty if not measured</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made or moved by hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in the fit</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check point, judges the fit but takes no part in it</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res. {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residual in {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control point {}: {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs of this project, the last one first</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform that is fitted to the points in use</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register two rasters: their control points are listed here.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the edited points and their current residuals to the file</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live preview: show the sensed raster placed by the current points; it follows every edit</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only some of the points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to selected points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in the fit again</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as check points only</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp again</source>
        <extracomment>ui/workbench/table/warp_again.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warping…</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; the raster is not changed</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These points have no warped raster yet.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp the sensed raster with these points, and add it to the project</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warped raster does not match the current points.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp the sensed raster with the current points, and replace the old result</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Warp again” would write files that may belong to another run.</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write there</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint points</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy cannot be stated: there is no check point.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE {together} (x {x}, y {y}){ce90} at {count} check points{own}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, CE90 {radius},</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; with their own error of {own}, RMSE_H {total}</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, and with the reference&apos;s own RMSE of {error}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, but relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough check points for a statement by ASPRS edition 2 (2023): {count} of at least {least}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the reference has no coordinate system that gives lengths on the ground.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the check points&apos; own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as xmin,ymin,xmax,ymax, each minimum below its maximum.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area to match does not touch the overlap of the two rasters.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area where the two rasters overlap on the map, or check its coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area to match is only {width} x {height} pixels of the images that are matched.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger area: at least {least} pixels a side, better some hundreds.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid pixel of “{name}” is left to match: all are nodata, masked or outside the area.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another area or mask.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, or write a rectangle as xmin,ymin,xmax,ymax.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that they open in QGIS.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has several layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, by adding |layername= and its name.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no layer “{layer}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has these layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no polygon.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer of polygons with at least one in it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, as polygons or as a raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “{name}” has no coordinates, and another size than “{raster}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mask with coordinates, or one with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “{name}” has another size than “{raster}”, which has no coordinates.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mask with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}, so an area or mask on the map cannot be placed on its pixels.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mask raster with the same pixels as this raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the area chosen is matched, {percent:.1f} % of the reference.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out {percent:.1f} % of the {side} pixels that are read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rectangle is drawn to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click “Draw” and drag a rectangle on the map, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygon layer is chosen to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a polygon layer to the project and choose it, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of “{name}” is selected.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the polygons to match in, or switch off “Only selected features”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons of “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer to a file.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extent and a polygon layer are both given to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the reference, kept as it is.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: aligned, moved {dx:+.2f} px right and {dy:+.2f} px down; RMSE {rmse} px, {count} control points{by}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by way of {other}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not aligned, left as it is. {reason}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found would turn, stretch or move it more than the bands of one camera can differ.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift leaves {shift:.2f} px here; an affine transform would leave {affine:.2f} px.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {band} of “{name}” is an alpha band: it says which pixels are valid, and is not aligned.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, because these bands cannot be aligned: {names}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one band, and nothing to align it with.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster with several bands, or several files.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no band {band}: the rasters have {count} bands together.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reference band by its number among all bands, from 1.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {band} of “{name}” has a colour table, so its values are no measure of brightness.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this raster out, or expand it to red, green and blue first.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster with the aligned bands cannot be written.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check points are off by {pixels:.1f} pixels (RMSE): look at their residuals.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residuals are large, RMSE {pixels:.1f} pixels: look at the longest arrows, or try another transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform has hardly more control points than it needs ({more:.0f} more): one wrong point bends it, and the RMSE does not show that.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring structures agree on shifts of {pixels:.1f} pixels that the transform does not follow: it is off by that much more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points cover only part of the overlap: compare both images in its corners.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap the transform is extrapolated and may be off by {pixels:.1f} pixels or more.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matches are barely enough evidence: compare both images before you rely on the result.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structures repeat; only the coordinates say which of several shifts is right.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed image is mirrored.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed on both images, such as a frame, was left out of the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sensed pixel covers {times:.0f} pixels of the reference; errors are judged in sensed pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reference pixel covers {times:.0f} sensed pixels; errors are judged in reference pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the sensed raster, the heights or arrays that place it have a gap: there the result is only continued from around, and may be off by many pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has no geotransform; the map shows it warped by its {means}. Their error is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there, and beyond it the transform is extrapolated.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there. Beyond it the transform is extrapolated: in nine tenths of the rest, its standard error is below {pixels:.1f} pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the area chosen, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the reference: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the sensed raster: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out no pixel of the {side} raster: it may lie elsewhere.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is a picture of {whose}: the error of that map itself is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster is a picture of {whose}: it has colours as drawn, not measured values.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % of the picture of {name} is missing, as its server did not deliver it: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not deliver {percent:.1f} % of the picture of {name}: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the points were edited: {former}</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another QGIS is already downloading this file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done there, then open this page again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another file than expected: {size} bytes instead of {expected}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log-in page of the network may be in the way; else choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends more bytes than the file has.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file instead of downloading it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloaded file is not the expected one (its SHA-256 differs) and was deleted.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again; if it happens again, something on the network changes it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed and {free} MB are free in “{folder}”.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and download again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answered: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot be reached: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {server} broke off: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), then download again: what has arrived is kept.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and QGIS&apos;s certificates (Settings &gt; Options &gt; Authentication).</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may have moved: look for a newer Tiepoint, or choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing for {seconds} seconds.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another version of the file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended early.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Python under Advanced, or leave it empty for QGIS&apos;s own.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s output cannot be read: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is busy with another registration.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped answering and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer does not belong to what it was asked.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s result cannot be read.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos;s own Python was not found.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python for the engine under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” is not a Python environment.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the environment&apos;s own folder, or its python program.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” does not exist or cannot be run.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not know the job “{name}”.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin and its engine together.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights can be checked only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them on Tiepoint&apos;s set-up page first.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning is possible only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python {program} has no {title}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be loaded: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint and its engine have different versions (protocol {one} and {other}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart QGIS; if that does not help, install the plugin again.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint and its engine do not understand each other.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart QGIS; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not finish and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not know this request.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card does not have enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or let the network run on the CPU.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may have ended it for lack of memory. Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration was cancelled.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault in Tiepoint: please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (exit status {status}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (signal {signal}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (it closed its output but still runs).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine needs Python 3.9 or newer; {program} is {version}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-opencv. Otherwise let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} image has complex pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match its amplitude: np.abs(image).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} image is not an array of numbers ({what}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as a numpy array (height, width); `register` takes the names of files.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} image has the shape {shape}; (height, width) is expected.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one band as an array (height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band, such as {band}, or average them: image.mean(axis={axis}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} image is only {width} x {height} pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both images need at least {least} pixels a side.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} image is {longest} pixels long; up to {limit} are matched.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller by averaging, or raise max_working_size.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} mask has the shape {shape}, but its image {image_shape}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each image a mask of its own height and width, or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} mask has values other than true and false.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masks are not a pair.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write masks=Pair(reference=..., sensed=...), each an array or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you mean {close}?</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegistrationOptions().to_json() lists the options.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its path, or another name that GDAL opens; `match` takes arrays.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in {kinds}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair was not registered: {reason}</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a registration can be applied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transform alone does not name a reference.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the reference raster: reference=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put the fit on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster to warp, a vector layer to move, or both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points alone do not say which rasters they were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the reference: reference=..., and for a vector layer the sensed raster, too: sensed=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a Registration, a report or its path, or a transform.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the JSON report that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the report of a registration.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not hold the whole {model}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the GeoPackage of its control points, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster that the report names is missing, and its coordinates are needed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back where the report says that it lies.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and the registered raster have different coordinate reference systems.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp it to the coordinate reference system of the registered raster first.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {width} x {height} pixels, the registered raster {sensed_width} x {sensed_height}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster of the same scene and proportions, or georeference both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points in “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the GeoPackage of control points that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points in “{name}” have no field “{field}”.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL&apos;s Python module, which reads and writes the rasters, is missing.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it beside GDAL: apt install python3-gdal, conda install gdal, or pip install gdal.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be removed.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that use it, or restart QGIS; then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos;s Python ({program}) cannot make environments: its modules venv and ensurepip are missing.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python environment</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Python, one that has the packages, under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-venv; elsewhere Python&apos;s venv and ensurepip. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be installed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection to the internet and the room on the disk; the log panel has all lines.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be installed: exit status {status}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be installed: a file is not the one that Tiepoint was tested with (its SHA-256 is another).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was damaged, or the index has builds of its own. Try again, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index that pip is set to has no such package for this Python. Check its settings, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} raster holds {values} where it has no data, without declaring it: these pixels are not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} raster declares no nodata; its black border, with the gaps that reach it, is not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geotransform</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground control points</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 2)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 3)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground control points (thin-plate spline)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPCs</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPCs with the heights of {dem}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geolocation arrays</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates without a reference system</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {means} that give it no usable place; they are left aside, and the pair is matched without coordinates.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}: it is read, and the result lies, where they put it on the map.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They miss each other by {pixels:.1f} px, so they only say where to search; the transform is fitted without them.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has map coordinates but no coordinate reference system; the pair is matched without using georeferencing.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have different coordinate reference systems; the sensed one is reprojected.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching {sizes} pixels with {threads} thread(s).</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match was found near the coordinates, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are {off:.0f} px off, farther than the search radius of {radius:.0f} px, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are right to {off:.0f} px, but only a search of all places found that.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rasters are searched again, whole and without coordinates, for what the search radius left out.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact map from {sensed} to {reference} is applied; only the remainder is fitted.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured at full resolution; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured on averages of {pixels} x {pixels} pixels, as single pixels show too little; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows at full resolution say less than the points of the reduced rasters; these stay.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {other} leaves residuals of {left:.2f} px that neighbouring points agree on, {times:.1f} times their precision; the {model} leaves {residual:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; that of the {other} is {other_error:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; the {other}, with {other_error:.2f} px, gains too little to justify bending the image.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {other} distorts the image, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {other} is unreliable beyond the control points, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} is unusable far from the control points; only {width} x {height} pixels around them are warped.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warped raster deviates from the transform by up to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands differ in data type; all bands of the output have {kind}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster uses every value, so an alpha band marks the pixels outside the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GDAL shifts images that Lanczos resampling makes smaller; cubic is used instead.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster has a colour table; it is resampled by nearest neighbour.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster. Its coordinates, in {crs}, follow the transform to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster, with {count} ground control points that follow the transform to {pixels:.2f} px. QGIS draws that file by a polynomial of order 2, to {shown:.2f} px; “{view}” shows it in place.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a Python environment in {folder}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the packages</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing what was installed</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on after epoch {epoch}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {loss:.3f}, {right:.1f} % of the test samples right{found}; {seconds:.0f} s.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; of the points held out, found {shares}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights have no fc6 and fc7, so these start from what separates the seed points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned within {within} px{ground}: nine of ten places are off by up to that.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aligned: nine of ten places are off by up to {within} px{ground}; at the median, {dx:+.2f} px right and {dy:+.2f} px down.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at {places} of {tried} places of a grid over the overlap, {percent:.0f} % of it.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others say nothing: there, the rasters look too different, have no structure, contradict their surroundings, or are off by more than the {reach:.0f} px that were searched.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift cannot be measured: the overlap has only {tried} of the {least} places that it takes.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rasters that share more ground, or a denser grid.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift cannot be measured: only {places} of {tried} places match, within {reach:.0f} px.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike, or expect a larger shift.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of shifts cannot be written.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift cannot be measured: of {places} matches, {agreeing} agree with their neighbours.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike; repeated structures mislead.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {name} “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one band of each raster.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor bounds.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option “{name}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform to start from is not understood.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its six numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is too small.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least {least}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is not a share.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a share from 0 to below 1.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a list of band numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them like “1” or “3,2,1”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no creation option.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each as KEY=VALUE, and join several by “|”: COMPRESS=LERC|MAX_Z_ERROR=0.01.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {driver} has no creation option “{name}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling in GDAL&apos;s page of the format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creation option {name} of the format {driver} cannot be “{value}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creation option {name} would resample the result a second time.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the coordinate system and the pixel size of the output instead.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual raster has no creation options: it holds no pixels.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out, or write a GeoTIFF.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GDAL cannot write the compression “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another compression, such as deflate.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written as {kind}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in {ends}, or another output format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write xmin,ymin,xmax,ymax, in the coordinate system of the output.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin-plate spline cannot go through these points: some coincide.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove duplicate control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points file cannot be written: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which a .points file cannot hold.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the .points file: the GeoPackage holds the same control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” is not a control point.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .points file saved by QGIS&apos;s Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surroundings of the point have no structure to compare.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the point to a corner, a crossing or another clear structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clear match within {radius} pixels.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the point closer to where it belongs, or to a clearer structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} cannot be applied.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown transform “{model}”.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} needs {need} control points and has {points}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a simpler transform or add control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points lie in one place or along one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points lie in one place.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points do not determine a projective transform: three or more lie on one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose affine, or add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points cannot be transformed to the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the points in the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is not a text file.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .points file saved by the Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residuals cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that have the control points open.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no valid pixel in the area that is read: all are nodata.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another band, or check the layer&apos;s nodata value and extent.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has only one value in the area that is read: there is nothing to match.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another band or another layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinate reference system is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the layers&apos; coordinate reference systems and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no raster band.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its subdatasets as a layer of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has complex pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its amplitude (or intensity) as a real-valued raster and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rasters need at least {least} pixels a side.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no geotransform, and its {means} give it no usable place.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp it to a coordinate system first (Raster &gt; Projections &gt; Warp) and use the result.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, cannot be opened or has no geotransform.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a georeferenced raster of heights in metres, or leave the heights empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, has no coordinate reference system.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign its coordinate reference system (Raster &gt; Projections &gt; Assign Projection).</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, does not cover the raster that needs it.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose heights of the same area, or leave them empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer from {server} is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as a layer in QGIS, where Tiepoint draws it first, or export the area to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters overlap on only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off “use georeferencing” if their coordinates are wrong, or enlarge the search radius.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster is too long and narrow: {width} x {height} pixels would be matched.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the largest working size, or cut out the part that matters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rasters do not overlap on the map.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference and the sensed raster are the same.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different rasters, or different bands of the one.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters share too little ground to measure their shift.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them by eye where they meet.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no band {band}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate reference system of “{name}” is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it opens in QGIS; if it does, export it to a GeoTIFF and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there, or export the layer to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {band} of “{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is complete, with all the files it refers to, and opens in QGIS.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL says: {words}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the reference systems of the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off “use georeferencing”, or check both layers&apos; coordinate reference systems.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working image of the reference raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space in the temporary folder.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working image of the sensed raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the rasters has too little structure to match.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band with more contrast, or a larger area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a handful of matches agree on any one transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bands that show the same structures, or check that both show the same area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {agree} of {matches} matches agree on one transform, no more than by chance.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the structures in the overlap agree with the best transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is printed on both rasters agrees, such as a frame, a margin or a tool bar; the ground inside does not.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both rasters show the same area, or crop the frames.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best transform squeezes the image along one direction, and too few matches support that.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structures repeat: shifted by {pixels:.0f} pixels, the images agree as well.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georeference both rasters to within half of that and choose as small a search radius, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform fitted to the control points explains only {percent:.0f} % of the overlap.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another transform, or add control points in other parts of the image.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other bands: the matches are too few or too unevenly spread.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Automatic or Affine: the points are too few or too unevenly spread for this transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures, or the method PSO-SIFT + Tiepoint net.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the points made by hand</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the georeferencing</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their coordinates the two rasters show different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their coordinates the rasters share only {percent:.0f} % of the smaller one&apos;s area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches were found, but they are too few or too close together to fit a transform to.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 feature</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of one raster are {times:.0f} times as large as the other&apos;s.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {points} control points agree, too few to be sure of them.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: the bands may show different things, or the rasters different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: they may show different places, or look too different.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} does not answer ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and that the layer shows on the map, then try again.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} refuses access ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key or the password of the layer&apos;s connection, and the provider&apos;s terms of use.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} delivers nothing here ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the place and check that the layer shows there, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} failed to deliver {percent:.0f} % of it ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} has sent nothing for {seconds:.0f} seconds.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or export the area from the layer to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” shows nothing at this place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has only one colour at this place: there is nothing to match.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: QGIS cannot open the layer a second time.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the layer shows on the map, or export the area to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {reason}.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system: where to draw it is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate reference system of “{name}”.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, and zoom to the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not reach the place of the other raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too detailed to be drawn over so large a place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer with a coarser level, or a smaller part of the raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no coordinates, so where to draw the other layer is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the map to about where it lies; in Processing, give the extent of the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither “{reference}” nor “{sensed}” has pixels of its own.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster file as the reference or as the sensed raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be written.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was drawn: {width} x {height} pixels of {pixel:.4g} map units, {failed} of {asked} requests failed.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {reference} reference and {sensed} sensed rasters.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give as many sensed rasters as references, in the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file “{path}” to start from is missing.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose VGG16 weights: a .pth of PyTorch or a .safetensors file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file name for weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in .safetensors.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist or cannot be written to.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, from which the fine-tuning starts.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file name for the result.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the checkpoints, or none.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another checkpoint folder, or empty this one to start again.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged: its loss is no longer a number.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and another checkpoint folder.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint folder “{folder}” holds another training or other files.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or the rasters and options that the training there was started with.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): {reason}</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give registered rasters only: each sensed raster must lie on its reference, by its georeferencing or pixel by pixel, and both lists must have the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): without georeferencing both need the same size in pixels.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs hold only {found} seed points with enough structure; {wanted} are wanted, one for each class.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add larger pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for at most {found} classes, or add pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodata values that are set for “{name}” in QGIS cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only one nodata value in the layer&apos;s properties, or convert the raster to 32 bits.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has whole numbers beyond 9,007,199,254,740,992, which cannot be resampled exactly.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract a constant or convert the raster to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands have different nodata values and use all others: the result is written as {kind}, so that no nodata pixel becomes valid.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be read.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vector file that QGIS shows, or save the layer as a GeoPackage first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be written.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {count} layers, and this format holds one.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them, or write a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer that the file has, or none for all of them.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature of “{layer}” has several geometries, and only one can be moved.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer with one geometry column first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no geometry to move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer of points, lines or polygons.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of “{name}” have different coordinate reference systems.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one layer at a time.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be transformed to the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer in the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{name}” lies on the sensed raster cannot be told, because that raster is missing.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the sensed raster where it is now, or say that the layer&apos;s coordinates are its pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of “{name}” lies on the sensed raster, so there is nothing that the fit could move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer that was found in the sensed raster, or say that its coordinates are on the map.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “{name}”: {words}</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either “{name}” or “{raster}” has no coordinate reference system; their coordinates are taken for the same.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {count} features.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features had curves, which became lines.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features reach beyond the part of the sensed raster that the fit covers, and are not to be trusted there: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features have no place on the reference and lost their geometry: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} polygons were valid and are not any more: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} cannot be inverted, as the warp needs.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a simpler transform.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not lie on the pixel grid of “{reference}”.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the checkerboard from the raster that the registration wrote.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {model} folds the sensed raster over itself.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a simpler transform, or remove wrong control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warped raster lies wholly outside the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sensed raster&apos;s own extent for the output, or check the control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels: the transform stretches too far.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a simpler transform, or the reference&apos;s grid for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster cannot be warped.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warped raster cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality surface cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkerboard cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkerboard cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transform to warp with.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable more control points or add some.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The georeferenced copy cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen format or creation options change pixel values.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a compression without loss, or a GeoTIFF without creation options.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands of “{name}” differ in data type, which this format cannot hold.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system, so the output cannot have another one.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the output&apos;s coordinate system empty, or set that of the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the registered raster lies in the extent of the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the extent and its coordinate system, or leave it empty.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger pixel size or a smaller extent; the size is in units of the output&apos;s CRS.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} features need torch, torchvision and safetensors: {reason}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install torch on Tiepoint&apos;s set-up page, or use the method Automatic, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} features of VGG16 need a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download VGG16 on Tiepoint&apos;s set-up page or choose a file, or use the method PSO-SIFT + Tiepoint net, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a whole weights file: {part} has too few or too many numbers.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file {name} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file {name} is damaged, or of another version.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of the network has too little free memory.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose the CPU as the device.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OpenCV cannot run the network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install another one, or use the method PSO-SIFT.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file has no {layer} of VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the fully connected layers: the whole VGG16, or a fine-tuned one.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights were fine-tuned for 64 px patches and take no larger ones.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the network&apos;s input to 64 px, or choose the whole VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a tar archive, not a weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .pth or .safetensors file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cut off, or holds more than numbers: it was refused and nothing of it was run.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose VGG16 weights from a source you trust, and check that the download is whole.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold the named weights of a network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose VGG16 weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a whole weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SURF needs the Python package mahotas, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SURF is there for comparison only: choose another method, or run `scripts/setup.sh benchmark`.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no VGG16 weights up to conv4_3 or further.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not checked, or has changed since.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it with “Choose file…”.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{method}” needs a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download VGG16 on the set-up page, or choose a file there.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: what follows {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it does not begin with a header.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: its header cannot be read.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it has {size} bytes and should have {expected}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiepoint met an unexpected error: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log panel “Tiepoint” has the details.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a second raster to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One raster stays, the other is moved onto it.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points to show.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result “{path}” was written but cannot be loaded.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the project by hand and look at the log panel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” (parameter PYTHON) is not one that you have approved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the parameter empty. To use this Python, choose it in the dock, under Advanced; without a window, name it in the environment variable {variable}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an output file.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load two rasters to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the reference and the raster that is to be moved to the project.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference and sensed are the same layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different rasters; load the second one if it is not in the project yet.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster layer is missing.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reference layer and a sensed layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the layer&apos;s data source or load the raster again.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read pixel by pixel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first: right-click the layer, Export &gt; Save As…, format GeoTIFF, raw data.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no raster.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster, or a layer such as a basemap.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is a GeoTIFF, and “{name}” does not end in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not name a folder.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path of the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” now exists and would be replaced.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Register again to replace it, or choose another name.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images cannot be shown: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point has no place in one of the rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These points have no registered raster yet.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the live preview.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be opened.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the project, or run again.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no points that can be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .points file, a GeoPackage of Tiepoint&apos;s, or another vector file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the reference.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no pair of points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which fields hold the places in both rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no field “{field}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the sensed raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points cannot be saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint and cannot be changed here.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin, or export the warped raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not hold the control points of a Tiepoint run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer “Control points” of a run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this run cannot be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the pair again; its control points can be loaded into the new run from their file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint (record {schema}).</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin to open it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points have no field “{name}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the pair again: this layer was made by another version, or was changed.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points cannot be edited.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that their file may be written to and that no other program has it open.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp with them first, then measure.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is left over to judge the transform by.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add points, or choose a simpler transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transform to export.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transform yet.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is shown as soon as there is one.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform is being fitted…</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transform to report on.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transform to judge.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name “{name}…” is too long: {length} characters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of at most {most} characters, fewer if some are not plain letters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of “{name}” is too long.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or a shorter name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL would take the result “{name}” for a part of a raster that is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two results would be written to the same file “{name}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each result a file name of its own.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which is also an input: one of the rasters is read from it.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file name or folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be moved into place: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layers that show the old result from the project, or choose another file name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which gdalwarp cannot write.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the control points.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command for {program} is longer than Windows takes.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name of a raster cannot be written into the script.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the rasters, or export the raster itself.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name for the output.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensed raster cannot be read.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not georeferenced, so there is no shift to export.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the control points as CSV or GeoPackage instead.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the points again.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters of the kind “{kind}” cannot be written here.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a GeoTIFF, and export its layer by QGIS&apos;s “Save as”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” holds a line break or another control character, which a batch file cannot hold.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file, or export the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose GeoTIFF, which holds every kind of raster.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written to “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another output folder; {mib:.0f} MiB are left there.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GDAL script cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures for the report cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of unexplained places cannot be written.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart QGIS: the former files are then put back.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
