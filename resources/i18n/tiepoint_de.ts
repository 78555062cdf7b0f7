<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Tiepoint</name>
    <message>
        <source>Register rasters…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Raster registrieren…</translation>
    </message>
    <message>
        <source>Register one raster onto another</source>
        <extracomment>plugin.py</extracomment>
        <translation>Ein Raster auf ein anderes registrieren</translation>
    </message>
    <message>
        <source>Control points…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Passpunkte…</translation>
    </message>
    <message>
        <source>Inspect and correct the control points of a registration</source>
        <extracomment>plugin.py</extracomment>
        <translation>Passpunkte einer Registrierung prüfen und korrigieren</translation>
    </message>
    <message>
        <source>Tiepoint</source>
        <extracomment>plugin.py</extracomment>
        <translation>Tiepoint</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>PSO-SIFT and tiles of edge directions; in doubtful cases, and on a GPU always, also the bundled network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT und Kacheln aus Kantenrichtungen; in Zweifelsfällen, und auf einer GPU immer, auch das mitgelieferte Netz.</translation>
    </message>
    <message>
        <source>PSO-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT</translation>
    </message>
    <message>
        <source>Gradient features with position, scale and orientation; works across sensors and bands.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Gradientenmerkmale mit Lage, Maßstab und Ausrichtung; geeignet für verschiedene Sensoren und Kanäle.</translation>
    </message>
    <message>
        <source>PSO-SIFT + Tiepoint net</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + Tiepoint-Netz</translation>
    </message>
    <message>
        <source>Adds a neural network trained on images of different bands, dates and sensors: registers pairs that PSO-SIFT refuses. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit einem neuronalen Netz, das an Bildern verschiedener Kanäle, Zeitpunkte und Sensoren gelernt hat: registriert Paare, die PSO-SIFT ablehnt. Gehört zu Tiepoint.</translation>
    </message>
    <message>
        <source>PSO-SIFT + VGG16 (dense)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + VGG16 (dicht)</translation>
    </message>
    <message>
        <source>Adds VGG16, a network trained on photographs. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit VGG16, einem Netz, das an Fotos gelernt hat. Gehört zu Tiepoint.</translation>
    </message>
    <message>
        <source>PSO-SIFT + conv4_3</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + conv4_3</translation>
    </message>
    <message>
        <source>Adds VGG16, one block deeper than the bundled part. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit VGG16, einen Block tiefer als der mitgelieferte Teil. Braucht torch und eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>PSO-SIFT + fc6</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + fc6</translation>
    </message>
    <message>
        <source>The paper&apos;s descriptor: VGG16 on a patch around each point. Slow without a GPU. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Der Deskriptor der Veröffentlichung: VGG16 auf einem Ausschnitt um jeden Punkt. Ohne GPU langsam. Braucht torch und eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>PSO-SIFT + fc7</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + fc7</translation>
    </message>
    <message>
        <source>The paper&apos;s other descriptor, one layer deeper than fc6. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Der andere Deskriptor der Veröffentlichung, eine Schicht tiefer als fc6. Braucht torch und eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>PSO-SIFT + AlexNet</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + AlexNet</translation>
    </message>
    <message>
        <source>Adds AlexNet&apos;s conv4, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit conv4 von AlexNet, das an Fotos gelernt hat. Braucht torch und eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>PSO-SIFT + GoogLeNet</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + GoogLeNet</translation>
    </message>
    <message>
        <source>Adds GoogLeNet&apos;s inception3b, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit inception3b von GoogLeNet, das an Fotos gelernt hat. Braucht torch und eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>PSO-SIFT + ResNet-50</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + ResNet-50</translation>
    </message>
    <message>
        <source>Adds ResNet-50&apos;s conv3_x, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit conv3_x von ResNet-50, das an Fotos gelernt hat. Braucht torch und eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>FSC-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>FSC-SIFT</translation>
    </message>
    <message>
        <source>SIFT with fast sample consensus; for images of the same sensor and band.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT mit schneller Stichprobensuche (FSC); für Bilder desselben Sensors und Kanals.</translation>
    </message>
    <message>
        <source>SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>For comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Zum Vergleich.</translation>
    </message>
    <message>
        <source>RootSIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>RootSIFT</translation>
    </message>
    <message>
        <source>SIFT with the Hellinger distance; for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT mit der Hellinger-Distanz; zum Vergleich.</translation>
    </message>
    <message>
        <source>Chooses by cross-validation: the simplest transform that predicts every part of the image from the others. One that bends must predict much better. Never the thin-plate spline.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Wählt durch Kreuzvalidierung die einfachste Transformation, die jeden Teil des Bildes aus den anderen vorhersagt. Eine biegende muss deutlich besser vorhersagen. Nie die Thin-Plate-Spline.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Shift, rotation and one scale. Needs 2 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Verschiebung, Drehung und ein Maßstab. Braucht 2 Passpunkte.</translation>
    </message>
    <message>
        <source>Affine</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Affin</translation>
    </message>
    <message>
        <source>Shift, rotation, shear and two scales. Needs 3 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Verschiebung, Drehung, Scherung und zwei Maßstäbe. Braucht 3 Passpunkte.</translation>
    </message>
    <message>
        <source>Projective</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Projektiv</translation>
    </message>
    <message>
        <source>Perspective of a flat scene, as in a tilted photo. Needs 4 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Perspektive einer ebenen Szene, wie in einem schrägen Foto. Braucht 4 Passpunkte.</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Polynom 2. Ordnung</translation>
    </message>
    <message>
        <source>Smooth bending. Needs 6 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Sanfte Biegung. Braucht 6 Passpunkte.</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Polynom 3. Ordnung</translation>
    </message>
    <message>
        <source>Stronger bending. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Stärkere Biegung. Braucht 10 Passpunkte.</translation>
    </message>
    <message>
        <source>Smoothed spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Geglättete Spline</translation>
    </message>
    <message>
        <source>Local bending, as far as neighbouring points agree. Needs 10 control points; better 100.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Örtliche Biegung, soweit benachbarte Punkte übereinstimmen. Braucht 10 Passpunkte; besser 100.</translation>
    </message>
    <message>
        <source>Displacement grid</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Verschiebungsgitter</translation>
    </message>
    <message>
        <source>Follows ridges, seams and waves that dense control points show, and leaves out single wrong ones. Needs 10 control points; better 300.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Folgt Graten, Nähten und Wellen, die dichte Passpunkte zeigen, und lässt einzelne falsche weg. Braucht 10 Passpunkte; besser 300.</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Thin-Plate-Spline</translation>
    </message>
    <message>
        <source>Passes through every control point, so all residuals are zero. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Geht durch jeden Passpunkt, deshalb sind alle Restfehler null. Braucht 10 Passpunkte.</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Keeps pixel values as they are.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Lässt die Pixelwerte, wie sie sind.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Smooth; interpolates from 2 × 2 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Glatt; interpoliert aus 2 × 2 Pixeln.</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Sharper than bilinear; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Schärfer als bilinear; interpoliert aus 4 × 4 Pixeln.</translation>
    </message>
    <message>
        <source>Cubic spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Kubische Spline</translation>
    </message>
    <message>
        <source>Very smooth; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Sehr glatt; interpoliert aus 4 × 4 Pixeln.</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Sharpest; interpolates from 6 × 6 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Am schärfsten; interpoliert aus 6 × 6 Pixeln.</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean of all pixels inside an output pixel; for a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mittel aller Pixel in einem Ausgabepixel; für ein gröberes Ausgabegitter.</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Most frequent value inside an output pixel; for classes on a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Häufigster Wert in einem Ausgabepixel; für Klassen auf einem gröberen Ausgabegitter.</translation>
    </message>
    <message>
        <source>Same as reference</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Wie die Referenz</translation>
    </message>
    <message>
        <source>Pixels and extent of the reference, for comparing the two pixel by pixel.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Pixel und Ausdehnung der Referenz, für den Vergleich Pixel für Pixel.</translation>
    </message>
    <message>
        <source>Reference pixels, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Referenzpixel, volle Ausdehnung</translation>
    </message>
    <message>
        <source>Pixels aligned with the reference, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Pixel im Gitter der Referenz, über das ganze Suchraster.</translation>
    </message>
    <message>
        <source>Sensed pixel size, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Suchraster-Pixelgröße, volle Ausdehnung</translation>
    </message>
    <message>
        <source>The pixel size of the sensed raster, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Die Pixelgröße des Suchrasters, über das ganze Suchraster.</translation>
    </message>
    <message>
        <source>Warped raster</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Entzerrtes Raster</translation>
    </message>
    <message>
        <source>The pixels are resampled once, onto the output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Die Pixel werden einmal neu abgetastet, auf das Ausgabegitter.</translation>
    </message>
    <message>
        <source>Original pixels, new coordinates</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Originalpixel, neue Koordinaten</translation>
    </message>
    <message>
        <source>A copy of the sensed raster with every pixel value as it is; only its coordinates are corrected: by a geotransform, or, where the transform bends, by ground control points and a virtual raster that shows them warped.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Eine Kopie des Suchrasters mit unveränderten Pixelwerten; nur die Koordinaten werden korrigiert: durch eine Geotransformation oder, wo die Transformation biegt, durch Passpunkte und ein virtuelles Raster, das sie entzerrt zeigt.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>Readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Lesbar mit jedem Programm.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>With overviews, for reading parts of it over the network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit Übersichten, um Teile davon über das Netz zu lesen.</translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Virtuelles Raster (VRT)</translation>
    </message>
    <message>
        <source>A small file that refers to the sensed one, which must stay where it is.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Eine kleine Datei, die auf das Suchraster verweist; dieses muss bleiben, wo es ist.</translation>
    </message>
    <message>
        <source>Deflate</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Small, readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Klein, lesbar mit jedem Programm.</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>Small and quick; older programs cannot read it.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Klein und schnell; ältere Programme können es nicht lesen.</translation>
    </message>
    <message>
        <source>LZW</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Quicker to write, a little larger.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Schneller geschrieben, etwas größer.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Largest; for programs that read nothing else.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Am größten; für Programme, die nichts anderes lesen.</translation>
    </message>
    <message>
        <source>Robust</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Robust</translation>
    </message>
    <message>
        <source>With the safeguards against wrong matches (recommended).</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mit den Sicherungen gegen falsche Zuordnungen (empfohlen).</translation>
    </message>
    <message>
        <source>As published</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>The method exactly as in the paper, for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Das Verfahren genau wie in der Veröffentlichung, zum Vergleich.</translation>
    </message>
    <message>
        <source>A GPU if torch finds one, else the CPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Eine GPU, wenn torch eine findet, sonst die CPU.</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The processor, even if there is a GPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Der Prozessor, auch wenn es eine GPU gibt.</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>NVIDIA; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>NVIDIA; die CPU, wenn torch keine findet.</translation>
    </message>
    <message>
        <source>GPU (Apple)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GPU (Apple)</translation>
    </message>
    <message>
        <source>Apple Metal; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Apple Metal; die CPU, wenn torch keine findet.</translation>
    </message>
    <message>
        <source>64 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>64 px</translation>
    </message>
    <message>
        <source>The patch at its own size: much faster, and what fine-tuned weights expect.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Der Ausschnitt in eigener Größe: viel schneller, und was nachtrainierte Gewichte erwarten.</translation>
    </message>
    <message>
        <source>224 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>224 px</translation>
    </message>
    <message>
        <source>The patch enlarged as in the paper: about 12 times slower.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Der Ausschnitt vergrößert wie in der Veröffentlichung: etwa 12-mal langsamer.</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help of Tiepoint</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Hilfe zu Tiepoint</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Align bands</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Kanäle ausrichten</translation>
    </message>
    <message>
        <source>Registers the bands of a raster, or of several files, to one of them.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registriert die Kanäle eines Rasters oder mehrerer Dateien auf einen von ihnen.</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Each band is moved as a whole.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Jeder Kanal wird als Ganzes verschoben.</translation>
    </message>
    <message>
        <source>Each band is also turned, scaled and sheared.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Jeder Kanal wird auch gedreht, skaliert und geschert.</translation>
    </message>
    <message>
        <source>A shift, or an affine transform where that leaves clearly less.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Eine Verschiebung, oder eine affine Transformation, wo sonst deutlich mehr übrig bleibt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>The band stays where it is, and the log says so.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Der Kanal bleibt, wo er ist, und das Protokoll sagt es.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Registers the bands of one raster, or of several files, to one of them, and writes all of them to &lt;b&gt;one GeoTIFF&lt;/b&gt;: for multi-lens cameras, pushbroom sensors, and bands that were delivered apart.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Registriert die Kanäle eines Rasters oder mehrerer Dateien auf einen von ihnen und schreibt alle in &lt;b&gt;ein GeoTIFF&lt;/b&gt;: für Kameras mit mehreren Objektiven, Zeilenscanner und Kanäle, die einzeln geliefert wurden.</translation>
    </message>
    <message>
        <source>The bands may differ in contrast, up to reversed, as near infrared and thermal do. Each is matched with the &lt;b&gt;reference band&lt;/b&gt;, or by way of a band that is aligned already, and gets a shift or an affine transform of its own. The reference band keeps its values; the others are resampled once.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Die Kanäle dürfen sich im Kontrast unterscheiden, auch umgekehrt sein wie nahes Infrarot und Thermal. Jeder wird mit dem &lt;b&gt;Referenzkanal&lt;/b&gt; verglichen, oder über einen schon ausgerichteten Kanal, und bekommt eine eigene Verschiebung oder affine Transformation. Der Referenzkanal behält seine Werte; die anderen werden einmal neu abgetastet.</translation>
    </message>
    <message>
        <source>The log and the report have a &lt;b&gt;verdict for each band&lt;/b&gt;. A band that cannot be registered is named; it stays where it is, or, if you choose so, nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Protokoll und Bericht enthalten ein &lt;b&gt;Urteil für jeden Kanal&lt;/b&gt;. Ein Kanal, der nicht registriert werden kann, wird genannt; er bleibt, wo er ist, oder es wird auf Wunsch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The reference band is counted among all bands of all rasters, in their order. Choose one that looks like most of the others: red or red edge rather than blue or thermal.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Der Referenzkanal wird unter allen Kanälen aller Raster in ihrer Reihenfolge gezählt. Wählen Sie einen, der den meisten anderen ähnelt: Rot oder Red Edge eher als Blau oder Thermal.</translation>
    </message>
    <message>
        <source>Aligning the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Kanäle werden ausgerichtet…</translation>
    </message>
    <message>
        <source>Writing the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Kanäle werden geschrieben…</translation>
    </message>
    <message>
        <source>bands,band to band,multispectral,multi-lens,pushbroom,thermal,near infrared,stack,drone,align,coregistration</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>kanäle,kanal auf kanal,bänder,multispektral,mehrere objektive,zeilenscanner,thermal,nahes infrarot,stapel,drohne,ausrichten,koregistrierung,bands,align</translation>
    </message>
    <message>
        <source>Rasters</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Reference band (stays), its number among all bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Referenzkanal (bleibt), seine Nummer unter allen Kanälen</translation>
    </message>
    <message>
        <source>Transform of a band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Transformation eines Kanals</translation>
    </message>
    <message>
        <source>A band that cannot be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Ein Kanal, der nicht registriert werden kann</translation>
    </message>
    <message>
        <source>Resampling</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Aligned bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Ausgerichtete Kanäle</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Bands that were aligned</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Ausgerichtete Kanäle (Anzahl)</translation>
    </message>
    <message>
        <source>Bands that could not be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Kanäle, die nicht registriert werden konnten</translation>
    </message>
    <message>
        <source>Verdict, a line for each band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Urteil, eine Zeile je Kanal</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Apply registration</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registrierung anwenden</translation>
    </message>
    <message>
        <source>Applies a registration to other rasters and to vector layers of the same scene.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Wendet eine bekannte Anpassung auf andere Raster und auf Vektorlayer derselben Szene an.</translation>
    </message>
    <message>
        <source>Moving the features…</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Objekte werden verschoben…</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The layer lies on the sensed raster as QGIS shows it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Der Layer liegt auf dem Suchraster, wie QGIS es zeigt.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>x to the right and y down from the corner of the sensed raster, as image software counts.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>x nach rechts und y nach unten von der Ecke des Suchrasters, wie Bildprogramme zählen.</translation>
    </message>
    <message>
        <source>Applies a known fit to other data of the same scene: &lt;b&gt;another raster&lt;/b&gt; (other bands, a mask, a classification) is warped onto the reference, and a &lt;b&gt;vector layer&lt;/b&gt; that was digitised on the sensed raster is moved vertex by vertex by the same transform.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Wendet eine bekannte Anpassung auf das an, was zur selben Szene gehört: &lt;b&gt;Ein weiteres Raster&lt;/b&gt; (andere Kanäle, eine Maske, eine Klassifikation) wird auf die Referenz entzerrt, und ein &lt;b&gt;Vektorlayer&lt;/b&gt;, der auf dem Suchraster digitalisiert wurde, wird Stützpunkt für Stützpunkt mit derselben Transformation verschoben.</translation>
    </message>
    <message>
        <source>The fit is the JSON &lt;b&gt;report&lt;/b&gt; of a registration, or &lt;b&gt;control points&lt;/b&gt;: Tiepoint&apos;s GeoPackage, or a .points file of QGIS&apos;s Georeferencer. Control points also need the reference and the sensed raster that they were set on. The report of a bent transform needs the control points beside it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Die Anpassung ist der JSON-&lt;b&gt;Bericht&lt;/b&gt; einer Registrierung, oder &lt;b&gt;Passpunkte&lt;/b&gt;: das GeoPackage von Tiepoint oder eine .points-Datei der QGIS-Georeferenzierung. Passpunkte brauchen auch die Referenz und das Suchraster, zu denen sie gehören. Der Bericht einer biegenden Transformation braucht die Passpunkte neben sich.</translation>
    </message>
    <message>
        <source>The raster shows the same scene as the sensed one, with the same pixels or with others; then the georeferencing relates the two, or without it their sizes. Vector layers keep fields and values; lines get vertices where the transform bends them, and curves become lines. The log lists the features that the fit does not cover, and the polygons that it makes invalid.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Das Raster zeigt dieselbe Szene wie das Suchraster, in denselben Pixeln oder in anderen, die über die Georeferenzierung oder sonst über die Größe zusammenhängen. Vektorlayer behalten Felder und Werte; Linien bekommen Stützpunkte, wo die Transformation sie biegt, und Kurven werden zu Linien. Das Protokoll nennt die Objekte, die die Anpassung nicht abdeckt, und die Polygone, die sie ungültig macht.</translation>
    </message>
    <message>
        <source>In a batch, one fit is applied to any number of rasters and layers.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>In der Stapelverarbeitung gilt eine Anpassung für beliebig viele Raster und Layer.</translation>
    </message>
    <message>
        <source>apply,warp,transform,control points,gcp,georeference,vector,georeference vector,features,rubber sheet,bands,mask</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>anwenden,entzerren,transformation,passpunkte,gcp,georeferenzieren,vektor,objekte,rubber sheet,kanäle,bänder,maske,apply,warp</translation>
    </message>
    <message>
        <source>Report or control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Bericht oder Passpunkte</translation>
    </message>
    <message>
        <source>Control points of the report (for a bent transform)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Passpunkte zum Bericht (für eine biegende Transformation)</translation>
    </message>
    <message>
        <source>Reference (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Referenz (leer = die des Berichts)</translation>
    </message>
    <message>
        <source>Sensed raster of the fit (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Suchraster der Anpassung (leer = das des Berichts)</translation>
    </message>
    <message>
        <source>Raster to warp</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Zu entzerrendes Raster</translation>
    </message>
    <message>
        <source>Vector layer to move</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Zu verschiebender Vektorlayer</translation>
    </message>
    <message>
        <source>Coordinates of the vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Koordinaten des Vektorlayers</translation>
    </message>
    <message>
        <source>Transform, for control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Transformation, für Passpunkte</translation>
    </message>
    <message>
        <source>Output grid</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Ausgabegitter</translation>
    </message>
    <message>
        <source>Moved vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Verschobener Vektorlayer</translation>
    </message>
    <message>
        <source>Reports and control points (*.json *.gpkg *.points)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Berichte und Passpunkte (*.json *.gpkg *.points)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Fine-tune the network</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Netz nachtrainieren</translation>
    </message>
    <message>
        <source>Trains VGG16&apos;s fc6 and fc7 on registered raster pairs, for use in registrations.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Trainiert fc6 und fc7 von VGG16 an registrierten Rasterpaaren, für Registrierungen.</translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Raster werden gelesen…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Rechenprozess wird gestartet…</translation>
    </message>
    <message>
        <source>Choosing seed points…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Saatpunkte werden gewählt…</translation>
    </message>
    <message>
        <source>Running the frozen layers…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Eingefrorene Schichten werden gerechnet…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Training…</translation>
    </message>
    <message>
        <source>VGG16 fine-tuned</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>VGG16 nachtrainiert</translation>
    </message>
    <message>
        <source>How well the weights work on other pairs is unknown: no pair could be held out.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Wie gut die Gewichte bei anderen Paaren sind, ist unbekannt: Es konnte kein Paar zurückgehalten werden.</translation>
    </message>
    <message>
        <source>train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>trainieren,training,nachtrainieren,fine-tuning,cnn,vgg16,deep learning,gewichte,fc6,fc7</translation>
    </message>
    <message>
        <source>Loss in the last epoch</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Verlust in der letzten Epoche</translation>
    </message>
    <message>
        <source>Share of test samples classified correctly</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Anteil richtig zugeordneter Testproben</translation>
    </message>
    <message>
        <source>Weights: {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Gewichte: {}</translation>
    </message>
    <message>
        <source>{} got worse on pairs outside the training: use more pairs or fewer epochs.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>{} wurde bei Paaren außerhalb des Trainings schlechter: Nehmen Sie mehr Paare oder weniger Epochen.</translation>
    </message>
    <message>
        <source>Share of held-out points found with {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Anteil zurückgehaltener Punkte, gefunden mit {}</translation>
    </message>
    <message>
        <source>All convolutions are frozen: only fc6 and fc7 learn. The fastest.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Alle Faltungen sind eingefroren: Nur fc6 und fc7 lernen. Am schnellsten.</translation>
    </message>
    <message>
        <source>The first four blocks are frozen; the fifth block learns, too (recommended).</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Die ersten vier Blöcke sind eingefroren; der fünfte lernt mit (empfohlen).</translation>
    </message>
    <message>
        <source>Nothing is frozen: the whole network learns. For a GPU and many pairs.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Nichts ist eingefroren: Das ganze Netz lernt. Für eine GPU und viele Paare.</translation>
    </message>
    <message>
        <source>Reference rasters</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <source>Sensed rasters, already registered, in the same order</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Suchraster, schon registriert, in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>Bands of the references (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Kanäle der Referenzen (gemittelt)</translation>
    </message>
    <message>
        <source>Bands of the sensed rasters (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Kanäle der Suchraster (gemittelt)</translation>
    </message>
    <message>
        <source>VGG16 weights to start from (empty = chosen on the set-up page)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>VGG16-Gewichte als Ausgangspunkt (leer = auf der Einrichtungsseite gewählt)</translation>
    </message>
    <message>
        <source>Classes (seed points)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Klassen (Saatpunkte)</translation>
    </message>
    <message>
        <source>Random compositions per seed and image</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Zufällige Zusammensetzungen je Saatpunkt und Bild</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>Name of the new weights</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Name der neuen Gewichte</translation>
    </message>
    <message>
        <source>Fine-tuned weights (skipped = Tiepoint&apos;s own folder)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Nachtrainierte Gewichte (übersprungen = Tiepoints eigener Ordner)</translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Gewichte (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Largest rotation of a sample (degrees, either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Größte Drehung einer Probe (Grad, nach beiden Seiten)</translation>
    </message>
    <message>
        <source>Largest scale of a sample (either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Größter Maßstab einer Probe (nach beiden Seiten)</translation>
    </message>
    <message>
        <source>Samples per step</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Proben je Schritt</translation>
    </message>
    <message>
        <source>Dropout after fc6 and fc7</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Dropout nach fc6 und fc7</translation>
    </message>
    <message>
        <source>Device of the network</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Gerät des Netzes</translation>
    </message>
    <message>
        <source>Seed of the random draws</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume a cancelled training (empty = none)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Ordner für Zwischenstände, um ein abgebrochenes Training fortzusetzen (leer = keiner)</translation>
    </message>
    <message>
        <source>Finds control points in two rasters of the same place, fits a transform to them and warps the &lt;b&gt;sensed&lt;/b&gt; raster onto the &lt;b&gt;reference&lt;/b&gt;. The two may differ in sensor, band, season, resolution, rotation and CRS, and need no georeferencing.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Findet Passpunkte in zwei Rastern desselben Ortes, passt eine Transformation an und entzerrt das &lt;b&gt;Suchraster&lt;/b&gt; auf die &lt;b&gt;Referenz&lt;/b&gt;. Die beiden dürfen sich in Sensor, Kanal, Jahreszeit, Auflösung, Drehung und KBS unterscheiden und brauchen keine Georeferenzierung.</translation>
    </message>
    <message>
        <source>A pair whose matches could be a coincidence is &lt;b&gt;refused&lt;/b&gt;: the algorithm stops with the reason and a suggestion, and writes only the report.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Ein Paar, dessen Zuordnungen Zufall sein können, wird &lt;b&gt;abgelehnt&lt;/b&gt;: Der Algorithmus endet mit Grund und Vorschlag und schreibt nur den Bericht.</translation>
    </message>
    <message>
        <source>The reference may be a &lt;b&gt;basemap&lt;/b&gt; or any other layer that QGIS draws: XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, calculated rasters, meshes, point clouds. It is drawn over the place of the sensed raster first. If that has no coordinates, say where it lies (PLACE). The error of the map itself is not part of the figures.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Die Referenz darf eine &lt;b&gt;Hintergrundkarte&lt;/b&gt; oder jeder andere Layer sein, den QGIS zeichnet: XYZ-Kacheln, WMS, WMTS, WCS, ArcGIS, Vektorkacheln, berechnete Raster, Netze, Punktwolken. Er wird zuerst über der Lage des Suchrasters gezeichnet. Hat dieses keine Koordinaten, geben Sie an, wo es liegt (PLACE). Wie weit die Karte selbst daneben liegt, ist aus den Zahlen nicht zu sehen.</translation>
    </message>
    <message>
        <source>An accepted pair may have &lt;b&gt;cautions&lt;/b&gt;, in the log, the report and the output CAUTIONS: for example, areas without control points, or areas that disagree with the transform.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Ein angenommenes Paar kann &lt;b&gt;Vorbehalte&lt;/b&gt; haben, im Protokoll, im Bericht und in der Ausgabe CAUTIONS: zum Beispiel Gebiete ohne Passpunkte oder Gebiete, die der Transformation widersprechen.</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike: this matters most.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Wählen Sie Kanäle, in denen sich die beiden Raster ähneln: Das hilft am meisten.</translation>
    </message>
    <message>
        <source>Ground control points, RPCs and geolocation arrays place a raster that has no geotransform. For RPCs, give a DEM where the terrain is not flat: its distortion is then computed, not fitted.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Passpunkte (GCPs), RPCs und Geolokationsfelder platzieren ein Raster ohne Geotransformation. Geben Sie für RPCs ein Höhenmodell an, wo das Gelände nicht flach ist: Was es verbiegt, ist dann bekannt und muss nicht angepasst werden.</translation>
    </message>
    <message>
        <source>Clouds, water and moving objects mislead the matching: mask them with polygons or a raster. Or match only in a part that both rasters show well, an extent or polygons; the whole raster is warped all the same.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Wolken, Wasser und Bewegtes führen irre: Geben Sie sie als Maske an, als Polygone oder Raster. Oder vergleichen Sie nur, wo es zählt, in einer Ausdehnung oder in Polygonen; trotzdem wird das ganze Raster entzerrt.</translation>
    </message>
    <message>
        <source>Nearest neighbour keeps pixel values; bilinear and cubic look smoother.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Nächster Nachbar behält die Pixelwerte; bilinear und kubisch sehen glatter aus.</translation>
    </message>
    <message>
        <source>“Original pixels, new coordinates” resamples nothing. Where the transform bends, QGIS loads the virtual raster NAME_warped.vrt, which shows the file with its ground control points in place.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>„Originalpixel, neue Koordinaten“ tastet nichts neu ab. Wo die Transformation biegt, lädt QGIS das virtuelle Raster NAME_warped.vrt, das die Datei mit ihren Passpunkten an ihrem Platz zeigt.</translation>
    </message>
    <message>
        <source>Trains the layers fc6 and fc7 of VGG16 on &lt;b&gt;pairs that are already registered&lt;/b&gt;, to adapt the methods PSO-SIFT + fc6 and PSO-SIFT + fc7 to your images. Choose the new weights on the set-up page.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Trainiert die Schichten fc6 und fc7 von VGG16 an &lt;b&gt;bereits registrierten Paaren&lt;/b&gt;, um die Verfahren PSO-SIFT + fc6 und PSO-SIFT + fc7 an Ihre Bilder anzupassen. Wählen Sie die neuen Gewichte auf der Einrichtungsseite.</translation>
    </message>
    <message>
        <source>Each class is a place with structure in both rasters of a pair: patches of 64 × 64 pixels of either raster, rotated, scaled, shifted and brightened at random. By learning to tell the places apart, the network learns what the two rasters have in common.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Jede Klasse ist eine Stelle mit Struktur in beiden Rastern eines Paares: Ausschnitte von 64 × 64 Pixeln beider Raster, zufällig gedreht, skaliert, verschoben und aufgehellt. Indem das Netz die Stellen zu unterscheiden lernt, lernt es, was die beiden Raster gemeinsam haben.</translation>
    </message>
    <message>
        <source>A fifth of the places is held out of the training. &lt;b&gt;The figure that counts&lt;/b&gt; is the share of their points that is found in the other raster, before and after. The share of correct test samples also rewards memorising.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Ein Fünftel der Stellen wird vom Training zurückgehalten. &lt;b&gt;Die Zahl, die zählt&lt;/b&gt;, ist der Anteil ihrer Punkte, die im anderen Raster gefunden werden, vorher und nachher. Der Anteil richtiger Testproben belohnt auch Auswendiglernen.</translation>
    </message>
    <message>
        <source>More pairs help more than more classes of one pair, and more classes help more than more compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Mehr Paare helfen mehr als mehr Klassen eines Paares, und mehr Klassen mehr als mehr Zusammensetzungen.</translation>
    </message>
    <message>
        <source>Time on a CPU: about 20 ms per sample once, then 9 ms per sample and epoch. The number of samples is 2 × classes × compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Zeit auf einer CPU: einmal etwa 20 ms je Probe, dann 9 ms je Probe und Epoche. Die Zahl der Proben ist 2 × Klassen × Zusammensetzungen.</translation>
    </message>
    <message>
        <source>With a checkpoint folder, a cancelled training resumes where it stopped.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Mit einem Ordner für Zwischenstände geht ein abgebrochenes Training weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Registriertes Raster</translation>
    </message>
    <message>
        <source>GeoTIFF or virtual raster with all bands, data type and nodata of the sensed raster, resampled once; or its own pixels, unchanged, under new coordinates.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF oder virtuelles Raster mit allen Kanälen, Datentyp und Leerwert des Suchrasters, einmal neu abgetastet; oder dessen eigene Pixel, unverändert, mit neuen Koordinaten.</translation>
    </message>
    <message>
        <source>Control points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <source>GeoPackage with the points (residuals in pixels of the reference), their residual lines and the places that the transform does not explain.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoPackage mit den Punkten (Restfehler in Pixeln der Referenz), ihren Restfehlerlinien und den Stellen, die die Transformation nicht erklärt.</translation>
    </message>
    <message>
        <source>JSON with the transform, the quality figures and the seconds of each stage.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>JSON mit der Transformation, den Gütemaßen und den Sekunden jedes Schritts.</translation>
    </message>
    <message>
        <source>Georeferencer points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Georeferenzierungspunkte</translation>
    </message>
    <message>
        <source>The control points in the format of QGIS&apos;s Georeferencer.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Die Passpunkte im Format der QGIS-Georeferenzierung.</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>GeoTIFF or PNG with the reference and the registered raster in alternating cells. Roads and edges should run on from cell to cell.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF oder PNG mit Referenz und registriertem Raster in abwechselnden Feldern. Straßen und Kanten sollen von Feld zu Feld weiterlaufen.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>GeoTIFF with what was drawn of a layer such as a basemap, as it was matched.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF dessen, was von einem Layer wie einer Hintergrundkarte gezeichnet und verglichen wurde.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Measure shift</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Verschiebung messen</translation>
    </message>
    <message>
        <source>Measures whether two rasters are aligned, without warping anything.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Misst, ob zwei Raster aufeinanderliegen, ohne etwas zu entzerren.</translation>
    </message>
    <message>
        <source>Nine of ten places are off by at most (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Neun von zehn Stellen liegen höchstens so weit daneben (px)</translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Dasselbe am Boden</translation>
    </message>
    <message>
        <source>Median shift (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Median der Verschiebung (px)</translation>
    </message>
    <message>
        <source>RMSE of the shifts (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>RMSE der Verschiebungen (px)</translation>
    </message>
    <message>
        <source>Median shift to the right (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Median der Verschiebung nach rechts (px)</translation>
    </message>
    <message>
        <source>Median shift down (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Median der Verschiebung nach unten (px)</translation>
    </message>
    <message>
        <source>Places that matched</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Zugeordnete Stellen</translation>
    </message>
    <message>
        <source>Places tried</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Versuchte Stellen</translation>
    </message>
    <message>
        <source>Measures the shift between two rasters that lie at the same place by their coordinates: small squares of the &lt;b&gt;reference&lt;/b&gt; are sought in the &lt;b&gt;other&lt;/b&gt; raster, on a grid over the overlap. Nothing is warped, and no control points are used.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Misst die Verschiebung zwischen zwei Rastern, die nach ihren Koordinaten am selben Ort liegen: Kleine Quadrate der &lt;b&gt;Referenz&lt;/b&gt; werden im &lt;b&gt;anderen&lt;/b&gt; Raster gesucht, in einem Gitter über der Überlappung. Nichts wird entzerrt, und keine Passpunkte werden verwendet.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;verdict&lt;/b&gt; is in the log and in the output VERDICT: “Aligned within 0.4 px”, at how many places and on what share of the overlap, or why it cannot be measured. Places without a clear match do not count; the layer marks them.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Das &lt;b&gt;Urteil&lt;/b&gt; steht im Protokoll und in der Ausgabe VERDICT: „Ausgerichtet auf 0,4 px“, an wie vielen Stellen und auf welchem Anteil der Überlappung, oder warum es sich nicht messen lässt. Stellen ohne klare Zuordnung sagen nichts und sind im Layer als solche enthalten.</translation>
    </message>
    <message>
        <source>Where nothing agrees within the expected shift, the search goes on up to 128 pixels. Choose bands in which the two rasters look alike; they may differ in brightness and contrast.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Wo innerhalb der erwarteten Verschiebung nichts übereinstimmt, geht die Suche bis 128 Pixel weiter. Wählen Sie Kanäle, in denen sich die beiden Raster ähneln; Helligkeit und Kontrast dürfen verschieden sein.</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Raster to check</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Zu prüfendes Raster</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>GeoPackage with a point for each place: dx (right) and dy (down) in pixels of the reference and in map units, and the strength of the match, 0 to 1.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>GeoPackage mit einem Punkt je Stelle: dx (rechts) und dy (unten) in Pixeln der Referenz und in Karteneinheiten, und die Stärke der Zuordnung, 0 bis 1.</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>GeoTIFF of the smoothed shift around each pixel: bands dx and dy, in pixels.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>GeoTIFF der geglätteten Verschiebung um jedes Pixel: Kanäle dx und dy, in Pixeln.</translation>
    </message>
    <message>
        <source>shift,offset,misalignment,coregistration,accuracy,check,quality,displacement,compare</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>verschiebung,versatz,koregistrierung,genauigkeit,prüfen,qualität,vergleichen,shift,offset,accuracy</translation>
    </message>
    <message>
        <source>Bands of the reference to compare (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Zu vergleichende Kanäle der Referenz (gemittelt)</translation>
    </message>
    <message>
        <source>Bands of the raster to check (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Kanäle des zu prüfenden Rasters (gemittelt)</translation>
    </message>
    <message>
        <source>Places along the longer side of the overlap</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Stellen entlang der längeren Seite der Überlappung</translation>
    </message>
    <message>
        <source>Surface of the smoothed shift</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Fläche der geglätteten Verschiebung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Whether the shift can be measured</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Ob sich die Verschiebung messen lässt</translation>
    </message>
    <message>
        <source>Aligned within a pixel</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Auf ein Pixel ausgerichtet</translation>
    </message>
    <message>
        <source>Unit of the length on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Einheit der Länge am Boden</translation>
    </message>
    <message>
        <source>Measuring the shift…</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Verschiebung wird gemessen…</translation>
    </message>
    <message>
        <source>Output pixel size in units of the output CRS (0 = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Ausgabepixelgröße in Einheiten des Ausgabe-KBS (0 = die des Ausgabegitters)</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Weitere Erzeugungsoptionen</translation>
    </message>
    <message>
        <source>KEY=VALUE of GDAL, several joined by “|”; they override the choices above.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>KEY=VALUE von GDAL, mehrere durch „|“ getrennt; sie gehen den Einstellungen oben vor.</translation>
    </message>
    <message>
        <source>Output CRS (empty = the reference&apos;s)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Ausgabe-KBS (leer = das der Referenz)</translation>
    </message>
    <message>
        <source>Output extent (empty = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Ausgabeausdehnung (leer = die des Ausgabegitters)</translation>
    </message>
    <message>
        <source>End the output where one of the rasters ends</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Die Ausgabe endet, wo eines der Raster endet</translation>
    </message>
    <message>
        <source>Output format</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Compress differences of neighbouring pixels</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Differenzen benachbarter Pixel komprimieren</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Übersichten erzeugen</translation>
    </message>
    <message>
        <source>Register raster</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Raster registrieren</translation>
    </message>
    <message>
        <source>Finds control points in two rasters and warps one onto the other.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Findet Passpunkte in zwei Rastern und entzerrt eines auf das andere.</translation>
    </message>
    <message>
        <source>coregistration,co-registration,align,georeference,warp,image matching,tie points,control points,gcp,sift,pso-sift,sar,optical,change detection</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>koregistrierung,registrieren,ausrichten,georeferenzieren,entzerren,bildzuordnung,passpunkte,gcp,sift,pso-sift,sar,optisch,veränderung,coregistration,warp</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Number of control points</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Zahl der Passpunkte</translation>
    </message>
    <message>
        <source>RMSE of the control points (px)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>RMSE der Passpunkte (px)</translation>
    </message>
    <message>
        <source>Share of the overlap that agrees with the transform (0–1)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Anteil der Überlappung, der mit der Transformation übereinstimmt (0–1)</translation>
    </message>
    <message>
        <source>Raster with ground control points, where OUTPUT is the one that shows it</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Raster mit Passpunkten, wo OUTPUT dasjenige ist, das es zeigt</translation>
    </message>
    <message>
        <source>Codes of the cautions, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Codes der Vorbehalte, mit + verbunden</translation>
    </message>
    <message>
        <source>Code of what found the pair</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Code dessen, was das Paar gefunden hat</translation>
    </message>
    <message>
        <source>Codes of what measured the control points, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Codes dessen, was die Passpunkte gemessen hat, mit + verbunden</translation>
    </message>
    <message>
        <source>Report: {}</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Bericht: {}</translation>
    </message>
    <message>
        <source>“{}” cannot be written: choose a file name for a {}.</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>„{}“ kann nicht geschrieben werden: Wählen Sie einen Dateinamen für ein {}.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Reference (stays): a raster, or a layer such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Referenz (bleibt): ein Raster, oder ein Layer wie eine Hintergrundkarte</translation>
    </message>
    <message>
        <source>Sensed (is moved)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Suchraster (wird bewegt)</translation>
    </message>
    <message>
        <source>Search radius in map units of the reference (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Suchradius in Karteneinheiten der Referenz (0 = automatisch)</translation>
    </message>
    <message>
        <source>Cells on the shorter side of the checkerboard</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Felder an der kürzeren Seite des Schachbretts</translation>
    </message>
    <message>
        <source>RMSE of the reference itself, in its map units (0 = not known); for the accuracy statement</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>RMSE der Referenz selbst, in ihren Karteneinheiten (0 = nicht bekannt); für die Genauigkeitsangabe</translation>
    </message>
    <message>
        <source>Layers without pixels of their own (XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, meshes, point clouds …) are drawn over the place of the other raster first. Scripts and qgis_process may name one by provider and source: wms://type=xyz&amp;url=…</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Layer ohne eigene Pixel (XYZ-Kacheln, WMS, WMTS, WCS, ArcGIS, Vektorkacheln, Netze, Punktwolken …) werden zuerst über der Lage des anderen Rasters gezeichnet. Skripte und qgis_process können einen durch Anbieter und Quelle nennen: wms://type=xyz&amp;url=…</translation>
    </message>
    <message>
        <source>Heights for a raster placed by RPCs (DEM, metres)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Höhen für ein durch RPCs platziertes Raster (Höhenmodell, Meter)</translation>
    </message>
    <message>
        <source>Python of the engine (empty = as set in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Python des Rechenprozesses (leer = wie im Bedienfeld eingestellt)</translation>
    </message>
    <message>
        <source>Only a Python that was chosen in the dock or installed on the set-up page is run.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Nur ein Python, das im Bedienfeld gewählt oder auf der Einrichtungsseite installiert wurde, wird ausgeführt.</translation>
    </message>
    <message>
        <source>Bands of the reference to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Kanäle der Referenz zum Vergleichen (gemittelt)</translation>
    </message>
    <message>
        <source>Bands of the sensed raster to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Kanäle des Suchrasters zum Vergleichen (gemittelt)</translation>
    </message>
    <message>
        <source>Transform</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Georeferenzierungspunkte (*.points)</translation>
    </message>
    <message>
        <source>Snapshot of a layer that is drawn, such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Schnappschuss eines gezeichneten Layers, etwa einer Hintergrundkarte</translation>
    </message>
    <message>
        <source>Refine the control points by template matching</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Passpunkte durch Bildausschnitte verfeinern</translation>
    </message>
    <message>
        <source>Weights of the network (empty = chosen in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Gewichte des Netzes (leer = im Bedienfeld gewählt)</translation>
    </message>
    <message>
        <source>Network input of fc6 and fc7</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Netzeingabe von fc6 und fc7</translation>
    </message>
    <message>
        <source>About where a raster without coordinates lies, for a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Ungefähre Lage eines Rasters ohne Koordinaten, für eine Hintergrundkarte</translation>
    </message>
    <message>
        <source>Pixel of a raster without coordinates on the ground, metres, for a basemap (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Pixel eines Rasters ohne Koordinaten am Boden, Meter, für eine Hintergrundkarte (0 = automatisch)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Register series</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Serie registrieren</translation>
    </message>
    <message>
        <source>Registers many rasters, of a folder or a list, onto one reference.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registriert viele Raster, aus einem Ordner oder einer Liste, auf eine Referenz.</translation>
    </message>
    <message>
        <source>Registers each &lt;b&gt;scene&lt;/b&gt; onto the &lt;b&gt;reference&lt;/b&gt;, into files of its own: dates of a satellite, flights of a drone, sheets of a map. The scenes are the rasters of a folder, layers, or both; without a reference, the best of them is chosen and stays where it is.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Registriert jede &lt;b&gt;Szene&lt;/b&gt; auf die &lt;b&gt;Referenz&lt;/b&gt;, in eigene Dateien: Aufnahmetage eines Satelliten, Flüge einer Drohne, Blätter einer Karte. Die Szenen sind die Raster eines Ordners, Layer oder beides; ohne Referenz wird die beste von ihnen gewählt und bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>A scene that is refused or cannot be read &lt;b&gt;does not end the series&lt;/b&gt;; the log and the summary say why. A run that was cancelled or killed &lt;b&gt;continues where it stopped&lt;/b&gt; when it is started again with the same folder: what is done and unchanged is skipped.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Eine Szene, die abgelehnt wird oder nicht gelesen werden kann, &lt;b&gt;beendet nichts&lt;/b&gt;; Protokoll und Übersicht nennen den Grund. Ein abgebrochener oder abgestürzter Lauf &lt;b&gt;geht weiter, wo er endete&lt;/b&gt;, wenn er mit demselben Ordner neu gestartet wird: Was fertig und unverändert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>The folder of the results gets NAME_registered.tif, NAME_points.gpkg and NAME_report.json of each scene, and a &lt;b&gt;summary&lt;/b&gt; with one row for each scene: a table (CSV), footprints (GeoPackage) and a page with a checkerboard of each (HTML).</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>In den Ergebnisordner kommen NAME_registered.tif, NAME_points.gpkg und NAME_report.json jeder Szene und eine &lt;b&gt;Übersicht&lt;/b&gt; mit einer Zeile je Szene: eine Tabelle (CSV), Umrisse (GeoPackage) und eine Seite mit einem Schachbrett je Szene (HTML).</translation>
    </message>
    <message>
        <source>Names of the rasters in the folder</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Namen der Raster im Ordner</translation>
    </message>
    <message>
        <source>As in *_B4.TIF; */*_B4.TIF also looks into the folders in it.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Zum Beispiel *_B4.TIF; */*_B4.TIF sucht auch in den Ordnern darin.</translation>
    </message>
    <message>
        <source>Bands of the scenes to match on (averaged)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Kanäle der Szenen zum Vergleichen (gemittelt)</translation>
    </message>
    <message>
        <source>Their numbers, several joined by “;”.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Ihre Nummern, mehrere durch „;“ getrennt.</translation>
    </message>
    <message>
        <source>series,time series,stack,batch,folder,coregistration,align,many,dates,multitemporal,landsat,drone</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>serie,zeitreihe,stapel,batch,ordner,koregistrierung,ausrichten,viele,aufnahmetage,multitemporal,landsat,drohne,series,time series</translation>
    </message>
    <message>
        <source>Scenes: layers or files</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen: Layer oder Dateien</translation>
    </message>
    <message>
        <source>Scenes: all rasters of this folder</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen: alle Raster dieses Ordners</translation>
    </message>
    <message>
        <source>Reference (stays); empty = the best scene</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Referenz (bleibt); leer = die beste Szene</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Summary as a table (CSV)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Übersicht als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Footprints of the scenes</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Umrisse der Szenen</translation>
    </message>
    <message>
        <source>Summary with pictures</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Übersicht mit Bildern</translation>
    </message>
    <message>
        <source>Scenes that were registered</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Registrierte Szenen</translation>
    </message>
    <message>
        <source>Scenes that were refused</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Abgelehnte Szenen</translation>
    </message>
    <message>
        <source>Scenes that could not be read or written</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen, die nicht gelesen oder geschrieben werden konnten</translation>
    </message>
    <message>
        <source>Register scenes again that are done and unchanged</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Fertige und unveränderte Szenen neu registrieren</translation>
    </message>
    <message>
        <source>Scenes onto {}</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen auf {}</translation>
    </message>
    <message>
        <source>{}: registered</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}: registriert</translation>
    </message>
    <message>
        <source>Choosing the reference…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Referenz wird gewählt…</translation>
    </message>
    <message>
        <source>{}: done before</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}: schon fertig</translation>
    </message>
    <message>
        <source>Match only in this extent</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Nur in dieser Ausdehnung vergleichen</translation>
    </message>
    <message>
        <source>Control points are sought only there; the figures hold there, and the whole raster is warped.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Passpunkte werden nur dort gesucht; die Zahlen gelten dort, und das ganze Raster wird entzerrt.</translation>
    </message>
    <message>
        <source>Match only in these polygons</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Nur in diesen Polygonen vergleichen</translation>
    </message>
    <message>
        <source>The same, for areas of any shape.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Dasselbe, für Gebiete beliebiger Form.</translation>
    </message>
    <message>
        <source>Mask of the reference (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Maske der Referenz (dort wird nicht verglichen)</translation>
    </message>
    <message>
        <source>Mask of the sensed raster (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Maske des Suchrasters (dort wird nicht verglichen)</translation>
    </message>
    <message>
        <source>Polygons, or a raster that is not 0 there: clouds, water, moving objects.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Polygone, oder ein Raster, das dort nicht 0 ist: Wolken, Wasser, Bewegtes.</translation>
    </message>
    <message>
        <source>{} px</source>
        <extracomment>ui/project/arrow_key.py</extracomment>
        <translation>{} px</translation>
    </message>
    <message>
        <source>Tiepoint: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Tiepoint: {} → {}</translation>
    </message>
    <message>
        <source>{} (registered)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{} (registriert)</translation>
    </message>
    <message>
        <source>Tiepoint {}: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Tiepoint {}: {} → {}</translation>
    </message>
    <message>
        <source>{} (snapshot)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{} (Schnappschuss)</translation>
    </message>
    <message>
        <source>Residuals (× {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Restfehler (× {})</translation>
    </message>
    <message>
        <source>{} (registered {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{} (registriert {})</translation>
    </message>
    <message>
        <source>no clear match</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>keine klare Zuordnung</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Stimmt mit den Nachbarn überein</translation>
    </message>
    <message>
        <source>dx (px, right)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dx (px, rechts)</translation>
    </message>
    <message>
        <source>dy (px, down)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dy (px, unten)</translation>
    </message>
    <message>
        <source>Shift (px)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Verschiebung (px)</translation>
    </message>
    <message>
        <source>dx (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dx (Karteneinheiten)</translation>
    </message>
    <message>
        <source>dy (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dy (Karteneinheiten)</translation>
    </message>
    <message>
        <source>Shift (map units)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Verschiebung (Karteneinheiten)</translation>
    </message>
    <message>
        <source>Strength (0–1)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Stärke (0–1)</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Map X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Karte X</translation>
    </message>
    <message>
        <source>Map Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Karte Y</translation>
    </message>
    <message>
        <source>Source X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Quelle X</translation>
    </message>
    <message>
        <source>Source Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Quelle Y</translation>
    </message>
    <message>
        <source>Reference column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Referenzspalte (px)</translation>
    </message>
    <message>
        <source>Reference row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Referenzzeile (px)</translation>
    </message>
    <message>
        <source>Sensed column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Suchrasterspalte (px)</translation>
    </message>
    <message>
        <source>Sensed row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Suchrasterzeile (px)</translation>
    </message>
    <message>
        <source>dx (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>dx (px)</translation>
    </message>
    <message>
        <source>dy (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>dy (px)</translation>
    </message>
    <message>
        <source>Residual (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Restfehler (px)</translation>
    </message>
    <message>
        <source>Residual (map units)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Restfehler (Karteneinheiten)</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Güte (0–1)</translation>
    </message>
    <message>
        <source>Precision (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Genauigkeit (px)</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>check point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Control point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Passpunkt</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Restfehler</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>over {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>über {} px</translation>
    </message>
    <message>
        <source>{} – {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>{} – {} px</translation>
    </message>
    <message>
        <source>{} (unreliable)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>{} (unzuverlässig)</translation>
    </message>
    <message>
        <source>Not explained ({} places)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Nicht erklärt ({} Stellen)</translation>
    </message>
    <message>
        <source>Not explained ({} place)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Nicht erklärt ({} Stelle)</translation>
    </message>
    <message>
        <source>Not explained before the edits ({})</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Nicht erklärt vor den Änderungen ({})</translation>
    </message>
    <message>
        <source>matches with another shift</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>passt mit anderer Verschiebung</translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Side (px)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Seite (px)</translation>
    </message>
    <message>
        <source>Not explained</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Use georeferencing</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Georeferenzierung verwenden</translation>
    </message>
    <message>
        <source>Search only near the position given by the coordinates. Switch off if the coordinates of the sensed raster are far off. No effect if a raster has none.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Nur nahe der Lage suchen, die die Koordinaten angeben. Ausschalten, wenn die Koordinaten des Suchrasters weit daneben liegen. Ohne Wirkung, wenn ein Raster keine hat.</translation>
    </message>
    <message>
        <source>How far the sensed raster may be off, in map units of the reference. Automatic: a quarter of the longer side of the overlap.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Wie weit das Suchraster daneben liegen darf, in Karteneinheiten der Referenz. Automatisch: ein Viertel der längeren Seite der Überlappung.</translation>
    </message>
    <message>
        <source>How matches are found and checked.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Wie Zuordnungen gefunden und geprüft werden.</translation>
    </message>
    <message>
        <source>Refine the control points</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Passpunkte verfeinern</translation>
    </message>
    <message>
        <source>Measure the points again with small templates on an even grid, and keep some as check points. Not used where it is clearly less exact. No effect in the mode “As published” and for the methods for comparison.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Die Punkte mit kleinen Bildausschnitten auf einem gleichmäßigen Gitter neu messen und einige als Kontrollpunkte behalten. Nicht verwendet, wo es deutlich ungenauer ist. Ohne Wirkung im Modus „Wie veröffentlicht“ und bei den Verfahren zum Vergleich.</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Der Prozessor, auf dem das Netz läuft.</translation>
    </message>
    <message>
        <source>Size of the patch that fc6 and fc7 of VGG16 take; the other methods ignore it.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Größe des Ausschnitts für fc6 und fc7 von VGG16; für die anderen Verfahren ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Seed of the random draws. The same seed gives the same result.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Startwert der Zufallszahlen. Derselbe Startwert gibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Save report (.json)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Bericht speichern (.json)</translation>
    </message>
    <message>
        <source>Write all figures of the run to a JSON file beside the output file.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Alle Zahlen des Laufs in eine JSON-Datei neben der Ausgabedatei schreiben.</translation>
    </message>
    <message>
        <source>Save points (.points)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Punkte speichern (.points)</translation>
    </message>
    <message>
        <source>Write the control points beside the output file, for QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Die Passpunkte neben die Ausgabedatei schreiben, für die Georeferenzierung von QGIS.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Python des Rechenprozesses</translation>
    </message>
    <message>
        <source>[Automatic]</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>[Automatisch]</translation>
    </message>
    <message>
        <source>The Python program that runs the matching. It needs numpy and OpenCV. Leave empty to use QGIS&apos;s own Python.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Das Python-Programm, das die Zuordnung rechnet. Es braucht numpy und OpenCV. Leer lassen, um das Python von QGIS zu verwenden.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Start the engine with this Python and show the versions of its packages.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Den Rechenprozess mit diesem Python starten und die Versionen seiner Pakete zeigen.</translation>
    </message>
    <message>
        <source>Search radius</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Suchradius</translation>
    </message>
    <message>
        <source>Mask of reference</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Referenzmaske</translation>
    </message>
    <message>
        <source>Mask of sensed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Suchrastermaske</translation>
    </message>
    <message>
        <source>Heights (DEM)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Höhen (DGM)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Network input</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Not matched there: polygons, or a raster that is not 0 there.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Dort wird nicht verglichen: Polygone, oder ein Raster, das dort nicht 0 ist.</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Make the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Schachbrett erzeugen</translation>
    </message>
    <message>
        <source>Save the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Schachbrett speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>The checkerboard was saved as “{}”.</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Das Schachbrett wurde als „{}“ gespeichert.</translation>
    </message>
    <message>
        <source>Draw “{}”</source>
        <extracomment>ui/register/draw_first.py</extracomment>
        <translation>„{}“ zeichnen</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>OK: Python {}, {}</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation>OK: Python {}, {}</translation>
    </message>
    <message>
        <source>Other band</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Anderer Kanal</translation>
    </message>
    <message>
        <source>Show the points that were found</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Gefundene Punkte zeigen</translation>
    </message>
    <message>
        <source>Match everywhere</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Überall vergleichen</translation>
    </message>
    <message>
        <source>Run again in the whole overlap, not only in the area chosen.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal in der ganzen Überlappung, nicht nur im gewählten Gebiet.</translation>
    </message>
    <message>
        <source>Widen the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Suche ausweiten</translation>
    </message>
    <message>
        <source>Run again and search farther from the position given by the coordinates.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal, und weiter von der Lage entfernt suchen, die die Koordinaten angeben.</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Suche einengen</translation>
    </message>
    <message>
        <source>Run again with half the search radius, if the coordinates are that accurate.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal mit halbem Suchradius, wenn die Koordinaten so genau sind.</translation>
    </message>
    <message>
        <source>Ignore coordinates</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Koordinaten ignorieren</translation>
    </message>
    <message>
        <source>Run again without the georeferencing: search the whole rasters, at any rotation.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal ohne Georeferenzierung: die ganzen Raster absuchen, bei jeder Drehung.</translation>
    </message>
    <message>
        <source>Run again on the next band that has not been tried.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal mit dem nächsten Kanal, der noch nicht versucht wurde.</translation>
    </message>
    <message>
        <source>Use the network</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Netz verwenden</translation>
    </message>
    <message>
        <source>Run again with PSO-SIFT + Tiepoint net, which registers pairs that look different.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal mit PSO-SIFT + Tiepoint-Netz, das Paare registriert, die verschieden aussehen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Install what the network needs.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Installieren, was das Netz braucht.</translation>
    </message>
    <message>
        <source>Use affine</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Affin verwenden</translation>
    </message>
    <message>
        <source>Run again with a simpler transform, for which few points are enough.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Noch einmal mit einer einfacheren Transformation, für die wenige Punkte genügen.</translation>
    </message>
    <message>
        <source>Add points…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Punkte hinzufügen…</translation>
    </message>
    <message>
        <source>Click two or more points in both rasters; the search then starts from them.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Zwei oder mehr Punkte in beiden Rastern anklicken; die Suche geht dann von ihnen aus.</translation>
    </message>
    <message>
        <source>Show points</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Punkte zeigen</translation>
    </message>
    <message>
        <source>Add the points that were found to the project, to inspect them. Nothing is warped.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Die gefundenen Punkte zum Projekt hinzufügen, um sie anzusehen. Nichts wird entzerrt.</translation>
    </message>
    <message>
        <source>Tiepoint, refused: {} → {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Tiepoint, abgelehnt: {} → {}</translation>
    </message>
    <message>
        <source>Sensed band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Suchrasterkanal {}</translation>
    </message>
    <message>
        <source>Reference band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Referenzkanal {}</translation>
    </message>
    <message>
        <source>Open the reference and the raster that is to be moved</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>Die Referenz und das zu bewegende Raster öffnen</translation>
    </message>
    <message>
        <source>Register onto…</source>
        <extracomment>ui/register/onto_action.py</extracomment>
        <translation>Registrieren auf…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Register “{}” onto:</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>„{}“ registrieren auf:</translation>
    </message>
    <message>
        <source>Install OpenCV ({} MB)</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>OpenCV installieren ({} MB)</translation>
    </message>
    <message>
        <source>Install OpenCV ({} MB) and register</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>OpenCV installieren ({} MB) und registrieren</translation>
    </message>
    <message>
        <source>Download OpenCV into a Python environment of Tiepoint&apos;s own. QGIS&apos;s Python is not changed; the set-up page removes it again.</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>Lädt OpenCV in eine eigene Python-Umgebung von Tiepoint herunter. Das Python von QGIS wird nicht geändert; die Einrichtungsseite entfernt sie wieder.</translation>
    </message>
    <message>
        <source>Installing OpenCV…</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>OpenCV wird installiert…</translation>
    </message>
    <message>
        <source>Installing OpenCV: {}</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>OpenCV wird installiert: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The result was saved as “{}”.</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>Das Ergebnis wurde als „{}“ gespeichert.</translation>
    </message>
    <message>
        <source>OpenCV cannot run the network.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>OpenCV kann das Netz nicht ausführen.</translation>
    </message>
    <message>
        <source>The engine is being set up…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Der Rechenprozess wird eingerichtet…</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Without network: PSO-SIFT only.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Ohne Netz: nur PSO-SIFT.</translation>
    </message>
    <message>
        <source>torch is not installed.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>torch ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>The weights are missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Die Gewichte fehlen.</translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>GPU wird gesucht…</translation>
    </message>
    <message>
        <source>OpenCV is missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>OpenCV fehlt.</translation>
    </message>
    <message>
        <source>The engine does not run.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Der Rechenprozess läuft nicht.</translation>
    </message>
    <message>
        <source>Download ({})</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Herunterladen ({})</translation>
    </message>
    <message>
        <source>Runs on: {}</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Läuft auf: {}</translation>
    </message>
    <message>
        <source>Downloading {}: {} %</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>{} wird heruntergeladen: {} %</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Virtuelles Raster (*.vrt)</translation>
    </message>
    <message>
        <source>How features are described and matched.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Wie Merkmale beschrieben und zugeordnet werden.</translation>
    </message>
    <message>
        <source>The weights file of the method&apos;s network.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Die Datei mit den Gewichten für das Netz des Verfahrens.</translation>
    </message>
    <message>
        <source>The transform that warps the sensed raster.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Die Transformation, die das Suchraster entzerrt.</translation>
    </message>
    <message>
        <source>What is written: new pixels, or new coordinates alone.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Was geschrieben wird: neue Pixel, oder nur neue Koordinaten.</translation>
    </message>
    <message>
        <source>How the pixel values of the result are interpolated.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Wie die Pixelwerte des Ergebnisses interpoliert werden.</translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the result.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Pixelgröße, Gitter und Ausdehnung des Ergebnisses.</translation>
    </message>
    <message>
        <source>Save the registered raster as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Registriertes Raster speichern als</translation>
    </message>
    <message>
        <source>[Temporary file]</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>[Temporäre Datei]</translation>
    </message>
    <message>
        <source>The registered raster; the control points are saved beside it as a GeoPackage. Leave empty for temporary files, which are deleted when QGIS is closed.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Das registrierte Raster; die Passpunkte werden daneben als GeoPackage gespeichert. Leer lassen für temporäre Dateien, die beim Schließen von QGIS gelöscht werden.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Transformation</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>R&amp;esampling</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Abtast&amp;ung</translation>
    </message>
    <message>
        <source>Output &amp;grid</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Ausga&amp;begitter</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Speichern &amp;als</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>{} (nicht installiert)</translation>
    </message>
    <message>
        <source>The points were edited since: these are the figures of the run. The current ones are at “Points”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Die Punkte wurden seitdem geändert: Dies sind die Zahlen des Laufs. Die aktuellen stehen unter „Punkte“.</translation>
    </message>
    <message>
        <source>Unexpected error in Tiepoint</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Unerwarteter Fehler in Tiepoint</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep these options</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Diese Optionen behalten</translation>
    </message>
    <message>
        <source>Zoom to the result</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Auf das Ergebnis zoomen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Registered, with cautions</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Registriert, mit Vorbehalten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was missing is installed: register again.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Was fehlte, ist installiert: noch einmal registrieren.</translation>
    </message>
    <message>
        <source>Nothing was warped and no layer was added.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Nichts wurde entzerrt und kein Layer hinzugefügt.</translation>
    </message>
    <message>
        <source>Report it</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Melden</translation>
    </message>
    <message>
        <source>The unregistered layer “{}” is switched off.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Der unregistrierte Layer „{}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”, with cautions: see the Tiepoint panel.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>„{}“ wurde auf „{}“ registriert, mit Vorbehalten: siehe das Tiepoint-Bedienfeld.</translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>„{}“ wurde auf „{}“ registriert.</translation>
    </message>
    <message>
        <source>Drag a line over the map: the reference on its left, the result on its right.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Eine Linie über die Karte ziehen: links die Referenz, rechts das Ergebnis.</translation>
    </message>
    <message>
        <source>Inspect and correct the control points; the worst is selected.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Passpunkte prüfen und korrigieren; der schlechteste ist ausgewählt.</translation>
    </message>
    <message>
        <source>Save the temporary result, with its points, under a name; the layers then show that file.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Das temporäre Ergebnis mit seinen Punkten unter einem Namen speichern; die Layer zeigen dann diese Datei.</translation>
    </message>
    <message>
        <source>Match result and reference again, independently of the points, and measure the shift that remains.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Ergebnis und Referenz unabhängig von den Punkten noch einmal vergleichen und sagen, was übrig ist.</translation>
    </message>
    <message>
        <source>Points, raster, report or script as a file, and the run as a call.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Punkte, Raster, Bericht oder Skript als Datei, und der Lauf als Aufruf.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message. The result stays.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Diese Meldung schließen. Das Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the title only</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Nur den Titel zeigen</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>As in “Output grid”</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Wie im „Ausgabegitter“</translation>
    </message>
    <message>
        <source>Only where both rasters are</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Nur wo beide Raster sind</translation>
    </message>
    <message>
        <source>Kind of the output file.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Art der Ausgabedatei.</translation>
    </message>
    <message>
        <source>None of these loses anything.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Keine davon verliert etwas.</translation>
    </message>
    <message>
        <source>Reduced copies in the file, for quick display: averages, or nearest pixels of palettes and classes. A cloud optimized GeoTIFF has them always.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Verkleinerte Kopien in der Datei, für schnelle Anzeige: Mittelwerte, oder nächste Pixel bei Paletten und Klassen. Ein Cloud Optimized GeoTIFF hat sie immer.</translation>
    </message>
    <message>
        <source>Creation options of GDAL, several joined by “|”, such as COMPRESS=LERC|MAX_Z_ERROR=0.01. They override the choices above; a wrong one is an error.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Erzeugungsoptionen von GDAL, mehrere durch „|“ getrennt, etwa COMPRESS=LERC|MAX_Z_ERROR=0.01. Sie gehen den Einstellungen oben vor; eine falsche ist ein Fehler.</translation>
    </message>
    <message>
        <source>CRS</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>KBS</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Creation options</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>GDAL-Optionen</translation>
    </message>
    <message>
        <source>matched everywhere</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>überall verglichen</translation>
    </message>
    <message>
        <source>In this run only: {}.</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Nur in diesem Lauf: {}.</translation>
    </message>
    <message>
        <source>coordinates used</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Koordinaten verwendet</translation>
    </message>
    <message>
        <source>coordinates ignored</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Koordinaten ignoriert</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>reference band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Referenzkanal {}</translation>
    </message>
    <message>
        <source>sensed band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Suchrasterkanal {}</translation>
    </message>
    <message>
        <source>&amp;Reference (stays)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>&amp;Referenz (bleibt)</translation>
    </message>
    <message>
        <source>The raster with the correct position, or a basemap: any layer that the map can draw. The result gets its coordinates.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>Das Raster mit der richtigen Lage, oder eine Hintergrundkarte: jeder Layer, den die Karte zeichnen kann. Das Ergebnis bekommt seine Koordinaten.</translation>
    </message>
    <message>
        <source>&amp;Sensed (is moved)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>&amp;Suchraster (wird bewegt)</translation>
    </message>
    <message>
        <source>The raster that is warped onto the reference. The layer itself is not changed.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>Das Raster, das auf die Referenz entzerrt wird. Der Layer selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>Swap reference and sensed</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>Referenz und Suchraster tauschen</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>How much ground a pixel of this raster covers. Automatic: what its metadata say (ground sample distance; height and focal length of a drone), else as if it filled the visible map.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Wie viel Boden ein Pixel dieses Rasters abdeckt. Automatisch: was seine Metadaten sagen (Bodenauflösung; Höhe und Brennweite einer Drohne), sonst als füllte es die sichtbare Karte.</translation>
    </message>
    <message>
        <source>Pi&amp;xel on the ground</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>Pi&amp;xel am Boden</translation>
    </message>
    <message>
        <source>“{}” has no coordinates. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>„{}“ hat keine Koordinaten. Es wird um die sichtbare Karte herum gesucht: Zoomen Sie dorthin, wo es liegt.</translation>
    </message>
    <message>
        <source>The coordinates of “{}” are not used. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>Die Koordinaten von „{}“ werden nicht verwendet. Es wird um die sichtbare Karte herum gesucht: Zoomen Sie dorthin, wo es liegt.</translation>
    </message>
    <message>
        <source>The band to match on. All bands are warped, whichever you choose.</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation>Der Kanal zum Vergleichen. Entzerrt werden alle Kanäle, welchen Sie auch wählen.</translation>
    </message>
    <message>
        <source>Mean of all bands</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation>Mittel aller Kanäle</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <extracomment>ui/register/registration_dock.py</extracomment>
        <translation>Layer werden hinzugefügt…</translation>
    </message>
    <message>
        <source>“{}” exists and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>„{}“ gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>“{}” and {} more files exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>„{}“ und {} weitere Dateien gibt es schon und werden ersetzt.</translation>
    </message>
    <message>
        <source>Layers of this project show these files.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>Layer dieses Projekts zeigen diese Dateien.</translation>
    </message>
    <message>
        <source>“{}” and “{}” exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>„{}“ und „{}“ gibt es schon und werden ersetzt.</translation>
    </message>
    <message>
        <source>Use “{}”</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>„{}“ verwenden</translation>
    </message>
    <message>
        <source>Register a folder or a list of rasters onto this reference, with these options.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Einen Ordner oder eine Liste von Rastern auf diese Referenz registrieren, mit diesen Optionen.</translation>
    </message>
    <message>
        <source>Find control points and warp the sensed raster onto the reference.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Passpunkte finden und das Suchraster auf die Referenz entzerren.</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Set-up: Python, network and weights</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Einrichtung: Python, Netz und Gewichte</translation>
    </message>
    <message>
        <source>More rasters…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Weitere Raster…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Check the Python of the engine</source>
        <extracomment>ui/register/runner.py</extracomment>
        <translation>Python des Rechenprozesses prüfen</translation>
    </message>
    <message>
        <source>Olinda red</source>
        <extracomment>ui/register/sample_pair.py</extracomment>
        <translation>Olinda, Rot</translation>
    </message>
    <message>
        <source>Olinda infrared</source>
        <extracomment>ui/register/sample_pair.py</extracomment>
        <translation>Olinda, Infrarot</translation>
    </message>
    <message>
        <source>Save “{}”</source>
        <extracomment>ui/register/save_result.py</extracomment>
        <translation>„{}“ speichern</translation>
    </message>
    <message>
        <source>Two rasters of the same place rarely fit: other sensors, other dates, coordinates that are off, or none at all. Tiepoint finds hundreds of places that both show (control points), and moves one raster, the &lt;b&gt;sensed&lt;/b&gt; one, onto the other, the &lt;b&gt;reference&lt;/b&gt;, which stays as it is.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Zwei Raster desselben Ortes passen selten aufeinander: andere Sensoren, andere Zeitpunkte, Koordinaten, die daneben liegen, oder gar keine. Tiepoint findet Hunderte Stellen, die beide zeigen (Passpunkte), und bewegt ein Raster, das &lt;b&gt;Suchraster&lt;/b&gt;, auf das andere, die &lt;b&gt;Referenz&lt;/b&gt;, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Your files are not changed: the result is a new raster, with its points, and with figures that say how accurate it is. A pair in which nothing agrees is refused, not guessed.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Ihre Dateien werden nicht geändert: Das Ergebnis ist ein neues Raster mit seinen Punkten und mit Zahlen, die sagen, wie genau es ist. Ein Paar, in dem nichts übereinstimmt, wird abgelehnt, nicht geraten.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; no image leaves it.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Alles läuft auf diesem Rechner; kein Bild verlässt ihn.</translation>
    </message>
    <message>
        <source>Try the sample pair</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Beispielpaar ausprobieren</translation>
    </message>
    <message>
        <source>Load two small Landsat images that come with the plugin, and register them.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Zwei kleine Landsat-Bilder laden, die mit der Erweiterung kommen, und registrieren.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Or drag a file or a layer here. A basemap, such as an XYZ layer, can be the reference.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Oder ziehen Sie eine Datei oder einen Layer hierher. Eine Hintergrundkarte, etwa ein XYZ-Layer, kann die Referenz sein.</translation>
    </message>
    <message>
        <source>Or drag files or layers here.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Oder ziehen Sie Dateien oder Layer hierher.</translation>
    </message>
    <message>
        <source>No rasters at hand? See how it works on two small Landsat images:</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Keine Raster zur Hand? Sehen Sie an zwei kleinen Landsat-Bildern, wie es geht:</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Lay one raster exactly onto another</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Ein Raster genau auf ein anderes legen</translation>
    </message>
    <message>
        <source>“{}” is loaded.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>„{}“ ist geladen.</translation>
    </message>
    <message>
        <source>Add the other raster.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Fügen Sie das andere Raster hinzu.</translation>
    </message>
    <message>
        <source>Choose two rasters</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Wählen Sie zwei Raster</translation>
    </message>
    <message>
        <source>Whole overlap</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Ganze Überlappung</translation>
    </message>
    <message>
        <source>Wherever the two rasters overlap.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Überall, wo sich die beiden Raster überlappen.</translation>
    </message>
    <message>
        <source>Visible map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Sichtbare Karte</translation>
    </message>
    <message>
        <source>Only what the map shows when the run starts.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Nur was die Karte zeigt, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
        <source>Only inside a rectangle that you draw on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Nur in einem Rechteck, das Sie auf der Karte zeichnen.</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <source>Only inside the polygons of a layer.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Nur in den Polygonen eines Layers.</translation>
    </message>
    <message>
        <source>Where control points are sought. The figures hold there; the whole raster is warped.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Wo Passpunkte gesucht werden. Dort gelten die Zahlen; das ganze Raster wird entzerrt.</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Ziehen Sie ein Rechteck auf der Karte auf.</translation>
    </message>
    <message>
        <source>Only what lies inside the polygons of this layer is matched.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Nur was in den Polygonen dieses Layers liegt, wird verglichen.</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Nur ausgewählte Objekte</translation>
    </message>
    <message>
        <source>Drag it on the map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Auf der Karte aufziehen</translation>
    </message>
    <message>
        <source>Cleaned up after an interrupted run: {}</source>
        <extracomment>ui/runs/leftovers.py</extracomment>
        <translation>Aufgeräumt nach einem unterbrochenen Lauf: {}</translation>
    </message>
    <message>
        <source>“{}” was made by another run.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>„{}“ stammt von einem anderen Lauf.</translation>
    </message>
    <message>
        <source>“{}” has no mark of the run that made it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>„{}“ trägt kein Zeichen des Laufs, der es erzeugt hat.</translation>
    </message>
    <message>
        <source>“{}” is not a name for a GeoTIFF.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>„{}“ ist kein Name für ein GeoTIFF.</translation>
    </message>
    <message>
        <source>“{}” is outside the project&apos;s folder: another project may use it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>„{}“ liegt außerhalb des Projektordners: Ein anderes Projekt verwendet es vielleicht.</translation>
    </message>
    <message>
        <source>A newer Tiepoint saved this run: you can look at it. Update the plugin to change it.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>Ein neueres Tiepoint hat diesen Lauf gespeichert: Sie können ihn ansehen. Aktualisieren Sie die Erweiterung, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>{} → {}</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>{} → {}</translation>
    </message>
    <message>
        <source>Options of another version were ignored: {}.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>Optionen einer anderen Version wurden nicht beachtet: {}.</translation>
    </message>
    <message>
        <source>The result has the pixel size of the sensed raster, as a map has none of its own.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Das Ergebnis hat die Pixelgröße des Suchrasters, da eine Karte keine eigene hat.</translation>
    </message>
    <message>
        <source>Off by</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Daneben um</translation>
    </message>
    <message>
        <source>Good to</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Gut auf</translation>
    </message>
    <message>
        <source>explains {} % of the area</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>erklärt {} % des Gebiets</translation>
    </message>
    <message>
        <source>explains {} % of the unmasked overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>erklärt {} % der unmaskierten Überlappung</translation>
    </message>
    <message>
        <source>explains {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>erklärt {} % der Überlappung</translation>
    </message>
    <message>
        <source>Accuracy not known: no point is left to check the transform</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Genauigkeit nicht bekannt: Kein Punkt ist übrig, um die Transformation zu prüfen</translation>
    </message>
    <message>
        <source>RMSE {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>RMSE {} px</translation>
    </message>
    <message>
        <source>leave-one-out {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Kreuzvalidierung {} px</translation>
    </message>
    <message>
        <source>{} of the {} places that were found are kept out of the fit, to check it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} der {} gefundenen Stellen bleiben aus der Anpassung heraus, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Lengths are in pixels (px) of the reference.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Längen in Pixeln (px) der Referenz.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Good to, off by&lt;/b&gt;: RMSE of the check points; with fewer than five of them, the leave-one-out RMSE.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Gut auf, daneben um&lt;/b&gt;: RMSE der Kontrollpunkte; bei weniger als fünf die RMSE, wenn jeder Punkt einmal weggelassen wird.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Full resolution&lt;/b&gt;: large rasters are matched reduced; these points, check points included, were measured again in windows of their own pixels.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Volle Auflösung&lt;/b&gt;: Große Raster werden verkleinert verglichen; diese Punkte, auch die Kontrollpunkte, wurden in Fenstern ihrer eigenen Pixel neu gemessen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the control points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;RMSE&lt;/b&gt;: quadratisches Mittel der Restfehler der Passpunkte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Leave-one-out&lt;/b&gt;: the same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Kreuzvalidierung&lt;/b&gt;: dasselbe, aber jeder Punkt wird von einer Anpassung ohne ihn beurteilt; ehrlicher.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check points&lt;/b&gt;: RMSE of points kept out of the fit; their own error is included.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Kontrollpunkte&lt;/b&gt;: RMSE von Punkten, die nicht in die Anpassung eingehen; ihr eigener Fehler ist darin enthalten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy statement&lt;/b&gt;: by the check points, on the ground, as ASPRS Positional Accuracy Standards, edition 2, asks for it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Genauigkeitsangabe&lt;/b&gt;: aus den Kontrollpunkten, am Boden, wie es die ASPRS Positional Accuracy Standards, Ausgabe 2, verlangen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a control point.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Zellen&lt;/b&gt;: Anteil der Zellen eines 8 × 8-Gitters über der Überlappung, die einen Passpunkt enthalten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform, also where there are no points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Erklärt&lt;/b&gt;: Anteil der Strukturen in der ganzen Überlappung, die mit der Transformation übereinstimmen, auch wo keine Punkte sind.</translation>
    </message>
    <message>
        <source>{}, network on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}, Netz auf {}</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} auf {}</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Verfahren: {}</translation>
    </message>
    <message>
        <source>Transform: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Transformation: {}</translation>
    </message>
    <message>
        <source>The exact map from {} to {} is applied first; only the remainder is fitted.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Zuerst wird die genaue Abbildung von {} nach {} angewendet; nur der Rest wird angepasst.</translation>
    </message>
    <message>
        <source>In the area, {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Im Gebiet: {}</translation>
    </message>
    <message>
        <source>{} about {}, checked at {} places</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} etwa {}, geprüft an {} Stellen</translation>
    </message>
    <message>
        <source>{} control points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} Passpunkte</translation>
    </message>
    <message>
        <source>{} places check the transform and {} carry it: a place where the two rasters do not agree is left out of the fit, but never of the check.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} Stellen prüfen die Transformation und {} tragen sie: Eine Stelle, an der die beiden Raster nicht übereinstimmen, wird aus der Anpassung weggelassen, aber nie aus der Prüfung.</translation>
    </message>
    <message>
        <source>Accuracy statement: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Genauigkeitsangabe: {}</translation>
    </message>
    <message>
        <source>{} (automatic)</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} (automatisch)</translation>
    </message>
    <message>
        <source>{} · run time {} s</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} · Laufzeit {} s</translation>
    </message>
    <message>
        <source>{} about {}, by cross-validation of {} points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} etwa {}, durch Kreuzvalidierung von {} Punkten</translation>
    </message>
    <message>
        <source>the points cover {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>die Punkte decken {} % der Überlappung ab</translation>
    </message>
    <message>
        <source>{} points measured at full resolution</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} Punkte in voller Auflösung gemessen</translation>
    </message>
    <message>
        <source>error at {} check points: {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Fehler an {} Kontrollpunkten: {} px</translation>
    </message>
    <message>
        <source>points in {} % of the cells</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Punkte in {} % der Zellen</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Karte wird gezeichnet…</translation>
    </message>
    <message>
        <source>Finding features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Merkmale werden gesucht…</translation>
    </message>
    <message>
        <source>Matching features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Merkmale werden zugeordnet…</translation>
    </message>
    <message>
        <source>Running the neural network…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Das neuronale Netz läuft…</translation>
    </message>
    <message>
        <source>Refining the control points…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Passpunkte werden verfeinert…</translation>
    </message>
    <message>
        <source>Fitting the transform…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Transformation wird angepasst…</translation>
    </message>
    <message>
        <source>Warping the raster…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Raster wird entzerrt…</translation>
    </message>
    <message>
        <source>Making the checkerboard…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Schachbrett wird erzeugt…</translation>
    </message>
    <message>
        <source>Register “{}” onto “{}”</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>„{}“ auf „{}“ registrieren</translation>
    </message>
    <message>
        <source>Set up Tiepoint&apos;s engine</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>Tiepoints Rechenprozess einrichten</translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s Python environment</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>Tiepoints Python-Umgebung entfernen</translation>
    </message>
    <message>
        <source>Remove an unfinished installation</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>Eine unfertige Installation entfernen</translation>
    </message>
    <message>
        <source>not available: see below</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>nicht verfügbar: siehe unten</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Rechenprozess</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check Python and packages again, for example after you installed a package yourself.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Den Rechenprozess noch einmal fragen, etwa nachdem Sie selbst ein Paket installiert haben.</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy the commands with which you or your administrator can install the same in a terminal, and those that fetch the wheels for a machine without internet.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Die Befehle kopieren, mit denen Sie oder Ihr Administrator dasselbe in einem Terminal installieren können, und die, mit denen man die Wheels für einen Rechner ohne Internet holt.</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Default network</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Standardnetz</translation>
    </message>
    <message>
        <source>The commands are in the clipboard: paste them into a text editor or a terminal.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Die Befehle sind in der Zwischenablage: Fügen Sie sie in einen Texteditor oder ein Terminal ein.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Abgebrochen; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Install again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Neu installieren</translation>
    </message>
    <message>
        <source>Install OpenCV (80 MB)</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>OpenCV installieren (80 MB)</translation>
    </message>
    <message>
        <source>Done, and tried with a small registration. The engine now uses {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Fertig und mit einer kleinen Registrierung erprobt. Der Rechenprozess verwendet jetzt {}.</translation>
    </message>
    <message>
        <source>Installing into {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Wird in {} installiert.</translation>
    </message>
    <message>
        <source>This Python&apos;s OpenCV cannot run the network.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Das OpenCV dieses Pythons kann das Netz nicht ausführen.</translation>
    </message>
    <message>
        <source>Removed. The engine uses QGIS&apos;s own Python again.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Entfernt. Der Rechenprozess verwendet wieder das Python von QGIS.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>“Install OpenCV” creates a separate Python environment with everything that the default method needs: about 80 MB to download and 250 MB on the disk, in {}. QGIS&apos;s own Python is not changed.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>„OpenCV installieren“ legt eine eigene Python-Umgebung mit allem an, was das Standardverfahren braucht: etwa 80 MB zum Herunterladen und 250 MB auf der Platte, in {}. Das Python von QGIS wird nicht verändert.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>„{}“ wird geprüft…</translation>
    </message>
    <message>
        <source>Add the weights file “{}”</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>Datei mit Gewichten „{}“ hinzufügen</translation>
    </message>
    <message>
        <source>All but one</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Alle außer einem</translation>
    </message>
    <message>
        <source>Processor cores for reading, matching and warping, also in Processing.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Prozessorkerne zum Lesen, Vergleichen und Entzerren, auch in der Verarbeitung.</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side of the images that are matched; larger rasters are reduced for it, and points are then measured again at full resolution. 2048 px take about a quarter of the memory of 4096 px. Used by the dock.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Längere Seite der Bilder, die verglichen werden; größere Raster werden dafür verkleinert, und die Punkte werden dann in voller Auflösung neu gemessen. 2048 px brauchen etwa ein Viertel des Speichers von 4096 px. Gilt im Bedienfeld.</translation>
    </message>
    <message>
        <source>Set-up…</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Einrichtung…</translation>
    </message>
    <message>
        <source>Install, repair or remove the engine&apos;s Python, torch and weights.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Python des Rechenprozesses, torch und Gewichte installieren, reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Defaults of the dock</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Vorgaben des Bedienfelds</translation>
    </message>
    <message>
        <source>The dock starts with these, and with what you used in it last.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Das Bedienfeld startet mit diesen und mit dem, was Sie darin zuletzt verwendet haben.</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory: working images up to</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Speicher: Arbeitsbilder bis zu</translation>
    </message>
    <message>
        <source>Weights of networks</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Gewichte von Netzen</translation>
    </message>
    <message>
        <source>Those that fit the method</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Die zum Verfahren passenden</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Keine installiert</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation>Rechenprozess prüfen</translation>
    </message>
    <message>
        <source>CPU (torch)</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation>CPU (torch)</translation>
    </message>
    <message>
        <source>CPU (OpenCV)</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation>CPU (OpenCV)</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <extracomment>ui/setup/report_button.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy versions, the engine&apos;s state, the last errors and the end of the log, for a question or a bug report. Passwords, names of folders and your name are left out; look it over before you publish it.</source>
        <extracomment>ui/setup/report_button.py</extracomment>
        <translation>Versionen, den Zustand des Rechenprozesses, die letzten Fehler und das Ende des Protokolls kopieren, für eine Frage oder eine Fehlermeldung. Passwörter, Ordnernamen und Ihr Name werden weggelassen; sehen Sie den Bericht durch, bevor Sie ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>Optional: torch, weights, fine-tuning</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>Optional: torch, Gewichte, Nachtrainieren</translation>
    </message>
    <message>
        <source>Fine-tuning trains VGG16&apos;s last layers on your own registered pairs. With torch and weights installed, it is in the Processing toolbox: Tiepoint &gt; Fine-tune the network.</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>Das Nachtrainieren trainiert die letzten Schichten von VGG16 an Ihren eigenen registrierten Paaren. Sind torch und Gewichte installiert, steht es in den Verarbeitungswerkzeugen: Tiepoint &gt; Netz nachtrainieren.</translation>
    </message>
    <message>
        <source>{}: set-up</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>{}: Einrichtung</translation>
    </message>
    <message>
        <source>Where packages come from</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Woher Pakete kommen</translation>
    </message>
    <message>
        <source>Leave this empty to use what pip is set to on this machine, else the public Python Package Index. QGIS&apos;s proxy is used.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Lassen Sie das Feld leer für das, was in pip auf diesem Rechner eingestellt ist, sonst den öffentlichen Python Package Index. Der Proxy von QGIS wird verwendet.</translation>
    </message>
    <message>
        <source>The address of your organisation&apos;s own package index.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Die Adresse des eigenen Paketindex Ihrer Organisation.</translation>
    </message>
    <message>
        <source>A .pem or .crt file with the certificates to trust, where your organisation checks encrypted traffic or its index has a certificate of its own.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Eine Datei .pem oder .crt mit den vertrauenswürdigen Zertifikaten, wenn Ihre Organisation verschlüsselten Verkehr prüft oder ihr Index ein eigenes Zertifikat hat.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>A folder with the wheels (.whl), for a machine without internet. “Copy the commands” says how to fetch them on another one.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Ein Ordner mit den Wheels (.whl), für einen Rechner ohne Internet. „Befehle kopieren“ sagt, wie man sie auf einem anderen holt.</translation>
    </message>
    <message>
        <source>Package index</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Paketindex</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <source>It downloads several hundred MB.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Es lädt einige hundert MB herunter.</translation>
    </message>
    <message>
        <source>Other networks</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Andere Netze</translation>
    </message>
    <message>
        <source>The default method runs without torch. You need torch to use a GPU, for the networks with a weights file of their own (VGG16, AlexNet, GoogLeNet, ResNet-50), and for fine-tuning.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Das voreingestellte Verfahren läuft ohne torch. torch brauchen Sie für eine GPU, für die Netze mit eigener Datei mit Gewichten (VGG16, AlexNet, GoogLeNet, ResNet-50) und zum Nachtrainieren.</translation>
    </message>
    <message>
        <source>On Linux this includes NVIDIA&apos;s CUDA: about 3 GB to download and 6 GB on the disk ({} GB during the installation). To avoid CUDA, install your system&apos;s own torch packages, or choose a Python with a CPU-only torch under Advanced.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Unter Linux gehört NVIDIAs CUDA dazu: etwa 3 GB zum Herunterladen und 6 GB auf der Platte ({} GB während der Installation). Um CUDA zu vermeiden, installieren Sie die torch-Pakete Ihres Systems, oder wählen Sie unter „Erweitert“ ein Python mit torch nur für die CPU.</translation>
    </message>
    <message>
        <source>Install torch</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>torch installieren</translation>
    </message>
    <message>
        <source>needs torch</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>braucht torch</translation>
    </message>
    <message>
        <source>“Install torch” creates an environment with OpenCV and torch. {}</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>„torch installieren“ legt eine Umgebung mit OpenCV und torch an. {}</translation>
    </message>
    <message>
        <source>The installed torch cannot be loaded: {}</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Das installierte torch kann nicht geladen werden: {}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verify “{}”</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>„{}“ prüfen</translation>
    </message>
    <message>
        <source>Interrupted; a new attempt in {} s…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Unterbrochen; ein neuer Versuch in {} s…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Check a .pth or .safetensors file with weights of VGG16, AlexNet, GoogLeNet or ResNet-50 and copy it to Tiepoint&apos;s folder.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Eine Datei .pth oder .safetensors mit Gewichten von VGG16, AlexNet, GoogLeNet oder ResNet-50 prüfen und in den Ordner von Tiepoint kopieren.</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use these weights from now on.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Ab jetzt diese Gewichte verwenden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used for</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>in use: {}</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>in Gebrauch: {}</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>wird heruntergeladen</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not usable</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>ui/snapshot/picture.py</extracomment>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Add points</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Punkte hinzufügen</translation>
    </message>
    <message>
        <source>Click a place in the reference on the map, then the same place in the sensed raster below</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Klicken Sie eine Stelle der Referenz in der Karte an, dann dieselbe Stelle unten im Suchraster</translation>
    </message>
    <message>
        <source>Snap</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Move a new point in the sensed raster to the best match near the click (sub-pixel)</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Einen neuen Punkt im Suchraster auf die beste Übereinstimmung nahe dem Klick setzen (subpixelgenau)</translation>
    </message>
    <message>
        <source>Start with points by hand</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Mit Punkten von Hand beginnen</translation>
    </message>
    <message>
        <source>Start with points by hand: an empty list for the pair chosen in the Tiepoint panel</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Mit Punkten von Hand beginnen: eine leere Liste für das Paar, das im Tiepoint-Bedienfeld gewählt ist</translation>
    </message>
    <message>
        <source>Register from these</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Hiermit registrieren</translation>
    </message>
    <message>
        <source>Register the pair, starting from the points made by hand (at least two); these are kept</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Das Paar registrieren, ausgehend von den Punkten von Hand (mindestens zwei); sie bleiben erhalten</translation>
    </message>
    <message>
        <source>Snapping…</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Rastet ein…</translation>
    </message>
    <message>
        <source>Snap a control point</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Einen Passpunkt einrasten</translation>
    </message>
    <message>
        <source>Register a pair, or start with points by hand (button on the right).</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Registrieren Sie ein Paar, oder beginnen Sie mit Punkten von Hand (Knopf rechts).</translation>
    </message>
    <message>
        <source>Click a place in the reference on the map; Esc ends.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Klicken Sie eine Stelle der Referenz in der Karte an; Esc beendet.</translation>
    </message>
    <message>
        <source>Snapped by {} px.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Um {} px eingerastet.</translation>
    </message>
    <message>
        <source>Now click the same place in the sensed raster below.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Klicken Sie jetzt dieselbe Stelle unten im Suchraster an.</translation>
    </message>
    <message>
        <source>Now click the same place in the reference on the map.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Klicken Sie jetzt dieselbe Stelle der Referenz in der Karte an.</translation>
    </message>
    <message>
        <source>Not snapped: {}</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Nicht eingerastet: {}</translation>
    </message>
    <message>
        <source>Load control points</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Passpunkte laden</translation>
    </message>
    <message>
        <source>Load control points from a file or a layer</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Passpunkte aus einer Datei oder einem Layer laden</translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>From a layer…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Aus einem Layer…</translation>
    </message>
    <message>
        <source>Control points (*.points *.gpkg *.geojson *.json *.csv *.shp);;All files (*)</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Passpunkte (*.points *.gpkg *.geojson *.json *.csv *.shp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{} points were loaded.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>{} Punkte wurden geladen.</translation>
    </message>
    <message>
        <source>{} of them are outside the rasters.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>{} davon liegen außerhalb der Raster.</translation>
    </message>
    <message>
        <source>Columns count to the right, rows downward; map coordinates are in the raster&apos;s own CRS</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Spalten zählen nach rechts, Zeilen nach unten; Kartenkoordinaten sind im KBS des jeweiligen Rasters</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Sensed &amp;x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Suchraster &amp;x</translation>
    </message>
    <message>
        <source>Sensed &amp;y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Suchraster &amp;y</translation>
    </message>
    <message>
        <source>Sensed &amp;in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Suchraster &amp;in</translation>
    </message>
    <message>
        <source>&amp;Reference x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;Referenz x</translation>
    </message>
    <message>
        <source>Reference y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Referenz y</translation>
    </message>
    <message>
        <source>Reference in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Referenz in</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>map coordinates</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Kartenkoordinaten</translation>
    </message>
    <message>
        <source>pixels, 0 = centre of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Pixel, 0 = Mitte des ersten Pixels</translation>
    </message>
    <message>
        <source>pixels, 0 = corner of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Pixel, 0 = Ecke des ersten Pixels</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>Empty: the geometry of the layer&apos;s points is the place in the reference</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Leer: Die Geometrie der Punkte des Layers ist die Stelle in der Referenz</translation>
    </message>
    <message>
        <source>All points are outside the rasters: check the fields and their units.</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Alle Punkte liegen außerhalb der Raster: Prüfen Sie die Felder und ihre Einheiten.</translation>
    </message>
    <message>
        <source>The sensed raster alone; it follows the map once there are two points</source>
        <extracomment>ui/workbench/add/sensed_view.py</extracomment>
        <translation>Das Suchraster allein; es folgt der Karte, sobald es zwei Punkte gibt</translation>
    </message>
    <message>
        <source>Previous point (← or ↑)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Voriger Punkt (← oder ↑)</translation>
    </message>
    <message>
        <source>Next point (→ or ↓)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Nächster Punkt (→ oder ↓)</translation>
    </message>
    <message>
        <source>Use the point in the fit (Space)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Den Punkt in der Anpassung verwenden (Leertaste)</translation>
    </message>
    <message>
        <source>Check point: judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Kontrollpunkt: beurteilt die Anpassung, geht aber nicht in sie ein (C)</translation>
    </message>
    <message>
        <source>Snap: move the point in the sensed raster to the best match nearby, sub-pixel (S)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Einrasten: den Punkt im Suchraster auf die beste Übereinstimmung in der Nähe setzen, subpixelgenau (S)</translation>
    </message>
    <message>
        <source>Delete the point (Del)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Den Punkt löschen (Entf)</translation>
    </message>
    <message>
        <source>Zoom out (− or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Verkleinern (− oder Mausrad)</translation>
    </message>
    <message>
        <source>Zoom in (+ or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Vergrößern (+ oder Mausrad)</translation>
    </message>
    <message>
        <source>Drag the crosshair, or double-click, to move the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Ziehen Sie das Fadenkreuz, oder doppelklicken Sie, um den Punkt zu verschieben.</translation>
    </message>
    <message>
        <source>Sensed</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Suchraster</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both images, one over the other; F switches between them.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Beide Bilder, eines über dem anderen; F wechselt zwischen ihnen.</translation>
    </message>
    <message>
        <source>The reference around the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Die Referenz um den Punkt.</translation>
    </message>
    <message>
        <source>The sensed raster around the point, rotated to the reference.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Das Suchraster um den Punkt, zur Referenz gedreht.</translation>
    </message>
    <message>
        <source>Select a control point in the table or on the map.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Wählen Sie einen Passpunkt in der Tabelle oder auf der Karte.</translation>
    </message>
    <message>
        <source>Not snapped: the point was moved meanwhile.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Nicht eingerastet: Der Punkt wurde inzwischen verschoben.</translation>
    </message>
    <message>
        <source>No. {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Nr. {}</translation>
    </message>
    <message>
        <source>score {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Güte {}</translation>
    </message>
    <message>
        <source>precision {} px</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Genauigkeit {} px</translation>
    </message>
    <message>
        <source>Moved by {} px; quality of the match {}.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Um {} px verschoben; Güte der Übereinstimmung {}.</translation>
    </message>
    <message>
        <source>Precision {} px.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Genauigkeit {} px.</translation>
    </message>
    <message>
        <source>Factor by which the residual arrows are drawn longer than they are.</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation>Faktor, um den die Restfehlerpfeile länger gezeichnet werden, als sie sind.</translation>
    </message>
    <message>
        <source>Arrows: × {}</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation>Pfeile: × {}</translation>
    </message>
    <message>
        <source>Reference on the left, the other raster on the right; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Links die Referenz, rechts das andere Raster; ziehen Sie die Linie auf der Karte.</translation>
    </message>
    <message>
        <source>Reference above, the other raster below; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Oben die Referenz, unten das andere Raster; ziehen Sie die Linie auf der Karte.</translation>
    </message>
    <message>
        <source>Alternating cells: roads and edges should run on from cell to cell.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Abwechselnde Felder: Straßen und Kanten sollen von Feld zu Feld weiterlaufen.</translation>
    </message>
    <message>
        <source>The other raster minus the reference, both in grey.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Das andere Raster minus die Referenz, beide in Grau.</translation>
    </message>
    <message>
        <source>Swipe │</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Wischen │</translation>
    </message>
    <message>
        <source>Swipe ─</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Wischen ─</translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>The two rasters in turn: what jumps is not registered.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Die beiden Raster im Wechsel: Was springt, ist nicht registriert.</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The raster that is drawn over the reference.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Das Raster, das über der Referenz gezeichnet wird.</translation>
    </message>
    <message>
        <source>Residual surface</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Restfehlerfläche</translation>
    </message>
    <message>
        <source>Add a raster of the local leave-one-out residuals (px): each point is judged by a fit without it, so that splines compare fairly with the other transforms.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Ein Raster der örtlichen Restfehler (px) hinzufügen; jeder Punkt wird von einer Anpassung ohne ihn beurteilt, damit sich Splines gerecht mit den anderen Transformationen vergleichen lassen.</translation>
    </message>
    <message>
        <source>Points on top</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Punkte obenauf</translation>
    </message>
    <message>
        <source>Draw the vector layers of the map over the comparison.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Die Vektorlayer der Karte über den Vergleich zeichnen.</translation>
    </message>
    <message>
        <source>&amp;Over the reference</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>&amp;Über der Referenz</translation>
    </message>
    <message>
        <source>Changes per second.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Wechsel je Sekunde.</translation>
    </message>
    <message>
        <source>Side of a cell in screen pixels.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Seite eines Felds in Bildschirmpixeln.</translation>
    </message>
    <message>
        <source>Register a pair, or choose a run, to compare.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Registrieren Sie ein Paar, oder wählen Sie einen Lauf, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Divider</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Position of the divider; you can also drag it on the map.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Lage der Trennlinie; Sie können sie auch auf der Karte ziehen.</translation>
    </message>
    <message>
        <source>The raster above minus the reference, both in grey. Mid-grey: no difference; light edge beside dark edge: a shift.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Das Raster oben minus die Referenz, beide in Grau. Mittelgrau: kein Unterschied; helle neben dunkler Kante: eine Verschiebung.</translation>
    </message>
    <message>
        <source>Live preview</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Live-Vorschau</translation>
    </message>
    <message>
        <source>The sensed raster placed by the current points.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Das Suchraster, von den aktuellen Punkten platziert.</translation>
    </message>
    <message>
        <source>The file that the run wrote.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Die Datei, die der Lauf geschrieben hat.</translation>
    </message>
    <message>
        <source>Sensed, unregistered</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Suchraster, unregistriert</translation>
    </message>
    <message>
        <source>The sensed raster at its own georeferencing.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Das Suchraster mit seiner eigenen Georeferenzierung.</translation>
    </message>
    <message>
        <source>Rate: {} / s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Takt: {} / s</translation>
    </message>
    <message>
        <source>Cell: {} px</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Feld: {} px</translation>
    </message>
    <message>
        <source>Shift before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Verschiebung vorher</translation>
    </message>
    <message>
        <source>Shift after</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Verschiebung nachher</translation>
    </message>
    <message>
        <source>Before: the sensed raster has no georeferencing to measure against.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Vorher: Das Suchraster hat keine Georeferenzierung, gegen die gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Measure remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Restverschiebung messen</translation>
    </message>
    <message>
        <source>Match reference and result again on a grid, independently of the control points, and draw the remaining shifts as arrows. If the sensed raster is georeferenced, also before the registration.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Referenz und Ergebnis noch einmal auf einem Gitter vergleichen, unabhängig von den Passpunkten, und die Restverschiebungen als Pfeile zeichnen. Ist das Suchraster georeferenziert, auch vor der Registrierung.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Measure the remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Die Restverschiebung messen</translation>
    </message>
    <message>
        <source>No place of the grid matched clearly: the rasters look too different.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Keine Stelle des Gitters ließ sich klar zuordnen: Die Raster sehen zu verschieden aus.</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Half of the places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Die Hälfte der Stellen ist um weniger verschoben, in Referenzpixeln.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square of the shifts, in reference pixels; sensitive to single bad matches.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Quadratisches Mittel der Verschiebungen, in Referenzpixeln; empfindlich gegen einzelne schlechte Zuordnungen.</translation>
    </message>
    <message>
        <source>90 % below</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>90 % unter</translation>
    </message>
    <message>
        <source>Nine of ten places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Neun von zehn Stellen sind um weniger verschoben, in Referenzpixeln.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Places of the grid that matched clearly, of all that both rasters cover.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Stellen des Gitters mit klarer Zuordnung, von allen, die beide Raster abdecken.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Make the residual surface</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation>Die Restfehlerfläche erzeugen</translation>
    </message>
    <message>
        <source>Residual surface (px)</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation>Restfehlerfläche (px)</translation>
    </message>
    <message>
        <source>GeoPackage…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <source>Points and residual lines, like the layers in the project.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Punkte und Restfehlerlinien, wie die Layer im Projekt.</translation>
    </message>
    <message>
        <source>GeoJSON…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>GeoJSON…</translation>
    </message>
    <message>
        <source>In longitude and latitude, with all fields.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>In Länge und Breite, mit allen Feldern.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>All fields, with the places in both rasters.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Alle Felder, mit den Stellen in beiden Rastern.</translation>
    </message>
    <message>
        <source>Georeferencer…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Georeferenzierung…</translation>
    </message>
    <message>
        <source>The .points file of QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Die .points-Datei der QGIS-Georeferenzierung.</translation>
    </message>
    <message>
        <source>AROSICS table…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>AROSICS-Tabelle…</translation>
    </message>
    <message>
        <source>A CSV with the columns of AROSICS&apos;s tie-point table.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Eine CSV-Datei mit den Spalten der Passpunkttabelle von AROSICS.</translation>
    </message>
    <message>
        <source>Raster…</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>Raster…</translation>
    </message>
    <message>
        <source>Warp with the current points; the original pixels are resampled once.</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>Mit den aktuellen Punkten entzerren; die Originalpixel werden einmal neu abgetastet.</translation>
    </message>
    <message>
        <source>Cloud optimized</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>Cloud Optimized</translation>
    </message>
    <message>
        <source>HTML…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>One file with pictures, figures, measures, options and versions.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>Eine Datei mit Bildern, Zahlen, Maßen, Optionen und Versionen.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same report on A4 pages.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>Derselbe Bericht auf A4-Seiten.</translation>
    </message>
    <message>
        <source>GDAL script</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>GDAL-Skript</translation>
    </message>
    <message>
        <source>Linux, macOS (.sh)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Linux, macOS (.sh)…</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Shell-Skript (*.sh)</translation>
    </message>
    <message>
        <source>Windows (.bat)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Windows (.bat)…</translation>
    </message>
    <message>
        <source>Batch file (*.bat)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Batchdatei (*.bat)</translation>
    </message>
    <message>
        <source>Compression of a GeoTIFF.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Komprimierung eines GeoTIFF.</translation>
    </message>
    <message>
        <source>Show the file in its folder.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Die Datei in ihrem Ordner zeigen.</translation>
    </message>
    <message>
        <source>Repeat the run</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Den Lauf wiederholen</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>&amp;Komprimierung</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>A call of processing.run for QGIS&apos;s Python console.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Ein Aufruf von processing.run für die Python-Konsole von QGIS.</translation>
    </message>
    <message>
        <source>Copy as qgis_process</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Als qgis_process kopieren</translation>
    </message>
    <message>
        <source>A command for a shell, without the window of QGIS.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Ein Befehl für eine Shell, ohne das Fenster von QGIS.</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>For “qgis_process run tiepoint:register -” on standard input.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Für „qgis_process run tiepoint:register -“ auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Zum Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>Add the run to the history of the Processing toolbox, to repeat it there.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Den Lauf zum Verlauf der Verarbeitungswerkzeuge hinzufügen, um ihn dort zu wiederholen.</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Export: {}</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>„{}“ schreiben</translation>
    </message>
    <message>
        <source>The run is in Processing&apos;s history.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Der Lauf steht im Verlauf der Verarbeitung.</translation>
    </message>
    <message>
        <source>This version of QGIS does not accept history entries.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Diese QGIS-Version nimmt keine Einträge in den Verlauf auf.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>dx to the right, dy down</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation>dx nach rechts, dy nach unten</translation>
    </message>
    <message>
        <source>number of points by residual (px)</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation>Zahl der Punkte nach Restfehler (px)</translation>
    </message>
    <message>
        <source>Reference, where the two overlap</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Referenz, wo sich die beiden überlappen</translation>
    </message>
    <message>
        <source>The sensed raster, registered</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Das Suchraster, registriert</translation>
    </message>
    <message>
        <source>Both in alternating cells: roads and edges should run on from cell to cell</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Beide in abwechselnden Feldern: Straßen und Kanten sollen von Feld zu Feld weiterlaufen</translation>
    </message>
    <message>
        <source>Residuals; a cloud beside the centre or along a line is a systematic error</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Restfehler; eine Wolke neben der Mitte oder entlang einer Linie ist ein systematischer Fehler</translation>
    </message>
    <message>
        <source>Lengths of the residuals (px) and their RMSE</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Längen der Restfehler (px) und ihre RMSE</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Accuracy statement</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Genauigkeitsangabe</translation>
    </message>
    <message>
        <source>Remaining shift, measured without the control points</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Restverschiebung, ohne die Passpunkte gemessen</translation>
    </message>
    <message>
        <source>Options and versions</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Optionen und Versionen</translation>
    </message>
    <message>
        <source>the PDF came out empty</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>das PDF blieb leer</translation>
    </message>
    <message>
        <source>Registration report</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Registrierungsbericht</translation>
    </message>
    <message>
        <source>The pair</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Das Paar</translation>
    </message>
    <message>
        <source>Points and residuals, drawn {} times as long; red: cells of the overlap without a point</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Punkte und Restfehler, {}-mal so lang gezeichnet; rot: Zellen der Überlappung ohne Punkt</translation>
    </message>
    <message>
        <source>requirements not met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Anforderungen nicht erfüllt</translation>
    </message>
    <message>
        <source>relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>bezogen auf die Referenz</translation>
    </message>
    <message>
        <source>the reference&apos;s error included</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>mit dem Fehler der Referenz</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Points in use</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Verwendete Punkte</translation>
    </message>
    <message>
        <source>Root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Quadratisches Mittel der Restfehler der verwendeten Punkte.</translation>
    </message>
    <message>
        <source>RMSE, leave-one-out</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE, Kreuzvalidierung</translation>
    </message>
    <message>
        <source>The same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Dasselbe, aber jeder Punkt wird von einer Anpassung ohne ihn beurteilt; ehrlicher.</translation>
    </message>
    <message>
        <source>Redundant points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Überzählige Punkte</translation>
    </message>
    <message>
        <source>Points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Punkte über die wenigsten hinaus, die die Transformation bestimmen.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Share of an 8 × 8 grid over the overlap whose cells hold a point.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Anteil der Zellen eines 8 × 8-Gitters über der Überlappung, die einen Punkt enthalten.</translation>
    </message>
    <message>
        <source>Bad points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Schlechte Punkte</translation>
    </message>
    <message>
        <source>Share of the points whose leave-one-out residual exceeds 1 px.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Anteil der Punkte, deren Restfehler ohne sie selbst 1 px übersteigt.</translation>
    </message>
    <message>
        <source>Quadrants</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Quadranten</translation>
    </message>
    <message>
        <source>Whether the residuals prefer a direction, 0 to 1; above 0.95 they are systematic.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Ob die Restfehler eine Richtung bevorzugen, 0 bis 1; über 0,95 sind sie systematisch.</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Correlation of dx and dy, 0 to 1; near 1 the residuals lie along a line.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Korrelation von dx und dy, 0 bis 1; nahe 1 liegen die Restfehler entlang einer Linie.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Whether the points are clustered, 0 to 1; above 0.95 they are.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Ob die Punkte gehäuft liegen, 0 bis 1; über 0,95 tun sie es.</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Weighted sum of the measures above (Gonçalves et al. 2009); lower is better.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Gewichtete Summe der Maße oben (Gonçalves et al. 2009); kleiner ist besser.</translation>
    </message>
    <message>
        <source>met, relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>erfüllt, bezogen auf die Referenz</translation>
    </message>
    <message>
        <source>requirements met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>ASPRS, edition 2 (2023)</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>ASPRS, Ausgabe 2 (2023)</translation>
    </message>
    <message>
        <source>RMSE in x</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE in x</translation>
    </message>
    <message>
        <source>Along the map&apos;s x axis, of the check points.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Entlang der x-Achse der Karte, der Kontrollpunkte.</translation>
    </message>
    <message>
        <source>RMSE in y</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE in y</translation>
    </message>
    <message>
        <source>Along the map&apos;s y axis.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Entlang der y-Achse der Karte.</translation>
    </message>
    <message>
        <source>RMSE, radial</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE, radial</translation>
    </message>
    <message>
        <source>Both together: RMSE_H1.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Beide zusammen: RMSE_H1.</translation>
    </message>
    <message>
        <source>Check points&apos; own error</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Eigener Fehler der Kontrollpunkte</translation>
    </message>
    <message>
        <source>RMSE_H</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE_H</translation>
    </message>
    <message>
        <source>The square root of the sum of the squares of these two.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Wurzel aus der Summe der Quadrate dieser beiden.</translation>
    </message>
    <message>
        <source>CE90</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>CE90</translation>
    </message>
    <message>
        <source>Nine of ten check points lie within this radius.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Neun von zehn Kontrollpunkten liegen in diesem Radius.</translation>
    </message>
    <message>
        <source>Check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Kept out of the fit; the standard asks for 30.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Gehen nicht in die Anpassung ein; die Norm verlangt 30.</translation>
    </message>
    <message>
        <source>Fitted to the remainder after the exact map from {} to {}, which bends the image by {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Angepasst an den Rest nach der genauen Abbildung von {} nach {}, die das Bild um {} biegt.</translation>
    </message>
    <message>
        <source>{} map units</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} Karteneinheiten</translation>
    </message>
    <message>
        <source>Search by georeferencing</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Suche nach Georeferenzierung</translation>
    </message>
    <message>
        <source>Refinement</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Derselbe Startwert gibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>only where both rasters are</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>nur wo beide Raster sind</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Share of the structures all over the overlap that agree with the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Anteil der Strukturen in der ganzen Überlappung, die mit der Transformation übereinstimmen.</translation>
    </message>
    <message>
        <source>RMSE at check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE an Kontrollpunkten</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Measured by</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>What gave the control points their places.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Was den Passpunkten ihre Lage gab.</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Number of false alarms: how many such agreements chance would give; below 10^-5 is safe.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Zahl der Fehlalarme: wie viele solche Übereinstimmungen der Zufall gäbe; unter 10^-5 ist sicher.</translation>
    </message>
    <message>
        <source>Initial matches</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Erste Zuordnungen</translation>
    </message>
    <message>
        <source>Before wrong ones were removed.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Bevor falsche entfernt wurden.</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>In the reference / in the sensed raster.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>In der Referenz / im Suchraster.</translation>
    </message>
    <message>
        <source>{} × {} px, band {} of {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} × {} px, Kanal {} von {}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not counted: {} disabled and {} check points. Made or moved by hand: {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Nicht gezählt: {} abgeschaltete Punkte und {} Kontrollpunkte. Von Hand gesetzt oder verschoben: {}.</translation>
    </message>
    <message>
        <source>RMSE_H2: how precisely the check points were measured; {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE_H2: wie genau die Kontrollpunkte gemessen wurden; {}.</translation>
    </message>
    <message>
        <source>median {}, RMSE {}, 90 % below {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Median {}, RMSE {}, 90 % unter {}</translation>
    </message>
    <message>
        <source>{} of {} places matched clearly.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} von {} Stellen ließen sich klar zuordnen.</translation>
    </message>
    <message>
        <source>{}, placed by: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{}, platziert durch: {}</translation>
    </message>
    <message>
        <source>Search radius: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Suchradius: {}</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Points were sought only there; the figures hold there.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Nur dort wurden Punkte gesucht; die Zahlen gelten dort.</translation>
    </message>
    <message>
        <source>Nothing is matched under it.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Darunter wird nicht verglichen.</translation>
    </message>
    <message>
        <source>CRS: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>KBS: {}</translation>
    </message>
    <message>
        <source>pixel size: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Pixelgröße: {}</translation>
    </message>
    <message>
        <source>extent: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Ausdehnung: {}</translation>
    </message>
    <message>
        <source>The error of the transform at {} points kept out of the fit; their own error is taken off, unless a caution doubts the result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Der Fehler der Transformation an {} Punkten, die nicht in die Anpassung eingingen; deren eigener Fehler ist abgezogen, außer wo ein Vorbehalt das Ergebnis anzweifelt.</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Searched {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Gesucht: {}.</translation>
    </message>
    <message>
        <source>The cells of the overlap and the points in them. Red: no point, so that the transform is only continued there. Hatched: the images do not agree there. Click a point or a cell, or drag, to select points.</source>
        <extracomment>ui/workbench/plots/coverage_plot.py</extracomment>
        <translation>Die Zellen der Überlappung und die Punkte darin. Rot: kein Punkt, die Transformation ist dort nur fortgesetzt. Schraffiert: Die Bilder stimmen dort nicht überein. Klicken Sie auf einen Punkt oder eine Zelle, oder ziehen Sie, um Punkte auszuwählen.</translation>
    </message>
    <message>
        <source>How many enabled points have which residual. Click a bar to select its points.</source>
        <extracomment>ui/workbench/plots/histogram_plot.py</extracomment>
        <translation>Wie viele eingeschaltete Punkte welchen Restfehler haben. Klicken Sie auf einen Balken, um seine Punkte auszuwählen.</translation>
    </message>
    <message>
        <source>residual (px)</source>
        <extracomment>ui/workbench/plots/histogram_plot.py</extracomment>
        <translation>Restfehler (px)</translation>
    </message>
    <message>
        <source>Click a bar, a dot or a cell to select its points; drag for several.</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>Klicken Sie auf einen Balken, Punkt oder eine Zelle, um die Punkte darin auszuwählen; ziehen Sie für mehrere.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>Restfehler</translation>
    </message>
    <message>
        <source>Directions</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Length and direction of every residual, as on the map. Around the middle: only noise. In one direction: a shift is left. Click a dot, or drag around several, to select them.</source>
        <extracomment>ui/workbench/plots/polar_plot.py</extracomment>
        <translation>Länge und Richtung jedes Restfehlers, wie auf der Karte. Um die Mitte: nur Rauschen. In einer Richtung: Eine Verschiebung ist übrig. Klicken Sie auf einen Punkt, oder ziehen Sie um mehrere, um sie auszuwählen.</translation>
    </message>
    <message>
        <source>Save the residuals</source>
        <extracomment>ui/workbench/session/live_layers.py</extracomment>
        <translation>Restfehler speichern</translation>
    </message>
    <message>
        <source>Make check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Zu Kontrollpunkten machen</translation>
    </message>
    <message>
        <source>Make control points of check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Kontrollpunkte zu Passpunkten machen</translation>
    </message>
    <message>
        <source>Enable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Passpunkte einschalten</translation>
    </message>
    <message>
        <source>Disable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Passpunkte abschalten</translation>
    </message>
    <message>
        <source>Move control point</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Passpunkt verschieben</translation>
    </message>
    <message>
        <source>Delete control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Passpunkte löschen</translation>
    </message>
    <message>
        <source>Add control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Passpunkte hinzufügen</translation>
    </message>
    <message>
        <source>Preview without a warp, exactly where the transform puts it.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vorschau ohne Entzerrung, genau dort, wohin die Transformation es legt.</translation>
    </message>
    <message>
        <source>Place the preview</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vorschau platzieren</translation>
    </message>
    <message>
        <source>Preview without a warp, within {} px of the sensed raster of its exact place.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vorschau ohne Entzerrung, auf {} px des Suchrasters genau.</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vorschau: {}</translation>
    </message>
    <message>
        <source>Fit the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation>Transformation anpassen</translation>
    </message>
    <message>
        <source>Choose the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation>Transformation wählen</translation>
    </message>
    <message>
        <source>{} cautions: </source>
        <extracomment>ui/workbench/table/caution_note.py</extracomment>
        <translation>{} Vorbehalte: </translation>
    </message>
    <message>
        <source>List only points of this kind</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Nur Punkte dieser Art auflisten</translation>
    </message>
    <message>
        <source>List only points whose residual is above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Nur Punkte auflisten, deren Restfehler darüber liegt, in Referenzpixeln</translation>
    </message>
    <message>
        <source>List only points whose standard error is known and above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Nur Punkte auflisten, deren Standardfehler bekannt ist und darüber liegt, in Referenzpixeln</translation>
    </message>
    <message>
        <source>List only points whose matching score (0 to 1) is below this</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Nur Punkte auflisten, deren Zuordnungsgüte (0 bis 1) darunter liegt</translation>
    </message>
    <message>
        <source>In view</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>List only points that the map shows now</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Nur Punkte auflisten, die die Karte gerade zeigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>List all points again</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Wieder alle Punkte auflisten</translation>
    </message>
    <message>
        <source>All points</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Residual &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Restfehler &gt;</translation>
    </message>
    <message>
        <source>Score &lt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Güte &lt;</translation>
    </message>
    <message>
        <source>Precision &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Genauigkeit &gt;</translation>
    </message>
    <message>
        <source>No points yet: add them on the page “Add”, by hand or from a file.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>Noch keine Punkte: Fügen Sie auf der Seite „Neu“ welche hinzu, von Hand oder aus einer Datei.</translation>
    </message>
    <message>
        <source>No point is redundant: the residuals are zero even if the points are wrong.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>Kein Punkt ist überzählig: Die Restfehler sind null, auch wenn die Punkte falsch sind.</translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;RMSE&lt;/b&gt;: quadratisches Mittel der Restfehler der verwendeten Punkte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redundant&lt;/b&gt;: points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;Überzählig&lt;/b&gt;: Punkte über die wenigsten hinaus, die die Transformation bestimmen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a point in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;Zellen&lt;/b&gt;: Anteil der Zellen eines 8 × 8-Gitters über der Überlappung, die einen verwendeten Punkt enthalten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform of the run; hidden once you edit the points.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;Erklärt&lt;/b&gt;: Anteil der Strukturen in der ganzen Überlappung, die mit der Transformation des Laufs übereinstimmen; verborgen, sobald Sie die Punkte ändern.</translation>
    </message>
    <message>
        <source>{} of {} points in use</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>{} von {} Punkten verwendet</translation>
    </message>
    <message>
        <source>{} redundant</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>{} überzählig</translation>
    </message>
    <message>
        <source>No transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>Keine Transformation.</translation>
    </message>
    <message>
        <source>map units</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Karteneinheiten</translation>
    </message>
    <message>
        <source>Number of the point, the field “id” of the layer</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Nummer des Punkts, das Feld „id“ des Layers</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Enabled: the point is used in the fit or as a check point (Space)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Aktiv: Der Punkt wird in der Anpassung oder als Kontrollpunkt verwendet (Leertaste)</translation>
    </message>
    <message>
        <source>Chk</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Ktr.</translation>
    </message>
    <message>
        <source>Check point: it judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Kontrollpunkt: beurteilt die Anpassung, geht aber nicht in sie ein (C)</translation>
    </message>
    <message>
        <source>Res. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Rest px</translation>
    </message>
    <message>
        <source>Residual: distance from the measured place to the one predicted by the transform, in pixels of the reference</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Restfehler: Abstand von der gemessenen zu der Stelle, die die Transformation vorhersagt, in Pixeln der Referenz</translation>
    </message>
    <message>
        <source>dx px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>dx px</translation>
    </message>
    <message>
        <source>Residual to the right (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Restfehler nach rechts (vorhergesagt minus gemessen), in Referenzpixeln</translation>
    </message>
    <message>
        <source>dy px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>dy px</translation>
    </message>
    <message>
        <source>Residual downward (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Restfehler nach unten (vorhergesagt minus gemessen), in Referenzpixeln</translation>
    </message>
    <message>
        <source>Similarity of the two places in the matching, 0 to 1</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Ähnlichkeit der beiden Stellen bei der Zuordnung, 0 bis 1</translation>
    </message>
    <message>
        <source>Prec. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Gen. px</translation>
    </message>
    <message>
        <source>Precision: standard error of the point&apos;s place, in pixels of the reference; empty if not measured</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Genauigkeit: Standardfehler der Lage des Punkts, in Pixeln der Referenz; leer, wenn nicht gemessen</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Made or moved by hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Von Hand gesetzt oder verschoben</translation>
    </message>
    <message>
        <source>used in the fit</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>in der Anpassung verwendet</translation>
    </message>
    <message>
        <source>check point, judges the fit but takes no part in it</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Kontrollpunkt, beurteilt die Anpassung, geht aber nicht in sie ein</translation>
    </message>
    <message>
        <source>Res. {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Rest {}</translation>
    </message>
    <message>
        <source>The residual in {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Der Restfehler in {}</translation>
    </message>
    <message>
        <source>Control point {}: {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Passpunkt {}: {}</translation>
    </message>
    <message>
        <source>The runs of this project, the last one first</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Die Läufe dieses Projekts, der letzte zuerst</translation>
    </message>
    <message>
        <source>Transform that is fitted to the points in use</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Transformation, die an die verwendeten Punkte angepasst wird</translation>
    </message>
    <message>
        <source>Register two rasters: their control points are listed here.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Registrieren Sie zwei Raster: Ihre Passpunkte werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Punkte speichern</translation>
    </message>
    <message>
        <source>Save the edited points and their current residuals to the file</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Die geänderten Punkte und ihre aktuellen Restfehler in die Datei speichern</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Live preview: show the sensed raster placed by the current points; it follows every edit</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Live-Vorschau: das Suchraster zeigen, von den aktuellen Punkten platziert; sie folgt jeder Änderung</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List only some of the points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Nur einige der Punkte auflisten</translation>
    </message>
    <message>
        <source>Zoom to selected points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Auf ausgewählte Punkte zoomen</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Use in the fit again</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Wieder in der Anpassung verwenden</translation>
    </message>
    <message>
        <source>Use as check points only</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Nur als Kontrollpunkte verwenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Zoomen auf</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Warp again</source>
        <extracomment>ui/workbench/table/warp_again.py</extracomment>
        <translation>Neu entzerren</translation>
    </message>
    <message>
        <source>Warping…</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Wird entzerrt…</translation>
    </message>
    <message>
        <source>Stop; the raster is not changed</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Anhalten; das Raster wird nicht geändert</translation>
    </message>
    <message>
        <source>Warp</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Entzerren</translation>
    </message>
    <message>
        <source>Warp the sensed raster with these points, and add it to the project</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Das Suchraster mit diesen Punkten entzerren und zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Warp the sensed raster with the current points, and replace the old result</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Das Suchraster mit den aktuellen Punkten entzerren und das alte Ergebnis ersetzen</translation>
    </message>
    <message>
        <source>“Warp again” would write files that may belong to another run.</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>„Neu entzerren“ würde Dateien schreiben, die vielleicht zu einem anderen Lauf gehören.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Write there</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>Dort schreiben</translation>
    </message>
    <message>
        <source>Tiepoint points</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Tiepoint-Punkte</translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Plots</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>The accuracy cannot be stated: there is no check point.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Die Genauigkeit lässt sich nicht angeben: Es gibt keinen Kontrollpunkt.</translation>
    </message>
    <message>
        <source>RMSE {together} (x {x}, y {y}){ce90} at {count} check points{own}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>RMSE {together} (x {x}, y {y}){ce90} an {count} Kontrollpunkten{own}.</translation>
    </message>
    <message>
        <source>, CE90 {radius},</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>, CE90 {radius},</translation>
    </message>
    <message>
        <source>; with their own error of {own}, RMSE_H {total}</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>; mit deren eigenem Fehler von {own} RMSE_H {total}</translation>
    </message>
    <message>
        <source>The figures are relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Die Zahlen gelten bezogen auf die Referenz, deren eigener Fehler nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, and with the reference&apos;s own RMSE of {error}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Angegeben, wie es ASPRS Ausgabe 2 (2023) verlangt, mit mindestens {least} Kontrollpunkten und deren eigenem Fehler und mit der RMSE der Referenz von {error}.</translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, but relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Angegeben, wie es ASPRS Ausgabe 2 (2023) verlangt, mit mindestens {least} Kontrollpunkten und deren eigenem Fehler, aber bezogen auf die Referenz, deren eigener Fehler nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Not enough check points for a statement by ASPRS edition 2 (2023): {count} of at least {least}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Zu wenige Kontrollpunkte für eine Angabe nach ASPRS Ausgabe 2 (2023): {count} von mindestens {least}.</translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the check points&apos; own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Keine Angabe nach ASPRS Ausgabe 2 (2023): Der eigene Fehler der Kontrollpunkte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>„{text}“ ist kein Rechteck.</translation>
    </message>
    <message>
        <source>Write it as xmin,ymin,xmax,ymax, each minimum below its maximum.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Schreiben Sie xmin,ymin,xmax,ymax, jedes Minimum kleiner als sein Maximum.</translation>
    </message>
    <message>
        <source>The area to match does not touch the overlap of the two rasters.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Das Gebiet zum Vergleichen berührt die Überlappung der beiden Raster nicht.</translation>
    </message>
    <message>
        <source>Choose an area where the two rasters overlap on the map, or check its coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie ein Gebiet, in dem sich die beiden Raster auf der Karte überlappen, oder prüfen Sie sein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The area to match is only {width} x {height} pixels of the images that are matched.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Das Gebiet zum Vergleichen ist nur {width} x {height} Pixel der verglichenen Bilder groß.</translation>
    </message>
    <message>
        <source>Choose a larger area: at least {least} pixels a side, better some hundreds.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie ein größeres Gebiet: mindestens {least} Pixel an jeder Seite, besser einige Hundert.</translation>
    </message>
    <message>
        <source>No valid pixel of “{name}” is left to match: all are nodata, masked or outside the area.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Kein gültiges Pixel von „{name}“ bleibt zum Vergleichen: Alle haben den Leerwert, sind maskiert oder liegen außerhalb des Gebiets.</translation>
    </message>
    <message>
        <source>Choose another area or mask.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie ein anderes Gebiet oder eine andere Maske.</translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Polygone in „{name}“ können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, or write a rectangle as xmin,ymin,xmax,ymax.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Prüfen Sie, ob die Datei noch da ist und sich in QGIS öffnen lässt, oder schreiben Sie ein Rechteck als xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Polygone in „{name}“ können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that they open in QGIS.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Prüfen Sie, ob sie sich in QGIS öffnen lassen.</translation>
    </message>
    <message>
        <source>“{name}” has several layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>„{name}“ hat mehrere Layer: {layers}.</translation>
    </message>
    <message>
        <source>Name one, by adding |layername= and its name.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Nennen Sie einen, durch |layername= und seinen Namen dahinter.</translation>
    </message>
    <message>
        <source>“{name}” has no layer “{layer}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>„{name}“ hat keinen Layer „{layer}“.</translation>
    </message>
    <message>
        <source>It has these layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Es gibt diese Layer: {layers}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>„{name}“ hat kein Polygon.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons with at least one in it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie einen Polygonlayer mit mindestens einem Polygon.</translation>
    </message>
    <message>
        <source>The mask “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Maske „{name}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, as polygons or as a raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Prüfen Sie, ob die Datei noch da ist und sich in QGIS öffnen lässt, als Polygone oder als Raster.</translation>
    </message>
    <message>
        <source>The mask “{name}” has no coordinates, and another size than “{raster}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Maske „{name}“ hat keine Koordinaten und eine andere Größe als „{raster}“.</translation>
    </message>
    <message>
        <source>Choose a mask with coordinates, or one with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie eine Maske mit Koordinaten, oder eine mit denselben Pixeln wie das Raster.</translation>
    </message>
    <message>
        <source>The mask “{name}” has another size than “{raster}”, which has no coordinates.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Maske „{name}“ hat eine andere Größe als „{raster}“, das keine Koordinaten hat.</translation>
    </message>
    <message>
        <source>Choose a mask with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie eine Maske mit denselben Pixeln wie das Raster.</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}, so an area or mask on the map cannot be placed on its pixels.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>„{name}“ ist durch {means} platziert, deshalb lässt sich ein Gebiet oder eine Maske auf der Karte nicht auf seine Pixel legen.</translation>
    </message>
    <message>
        <source>Choose a mask raster with the same pixels as this raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie ein Maskenraster mit denselben Pixeln wie dieses Raster.</translation>
    </message>
    <message>
        <source>Only the area chosen is matched, {percent:.1f} % of the reference.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Nur das gewählte Gebiet wird verglichen, {percent:.1f} % der Referenz.</translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out {percent:.1f} % of the {side} pixels that are read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Maske „{name}“ lässt {percent:.1f} % der gelesenen Pixel weg ({side}).</translation>
    </message>
    <message>
        <source>No rectangle is drawn to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Es ist kein Rechteck zum Vergleichen gezeichnet.</translation>
    </message>
    <message>
        <source>Click “Draw” and drag a rectangle on the map, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Klicken Sie auf „Zeichnen“ und ziehen Sie ein Rechteck auf der Karte auf, oder wählen Sie die ganze Überlappung.</translation>
    </message>
    <message>
        <source>No polygon layer is chosen to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Es ist kein Polygonlayer zum Vergleichen gewählt.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project and choose it, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Fügen Sie einen Polygonlayer zum Projekt hinzu und wählen Sie ihn, oder wählen Sie die ganze Überlappung.</translation>
    </message>
    <message>
        <source>No feature of “{name}” is selected.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Kein Objekt von „{name}“ ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select the polygons to match in, or switch off “Only selected features”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie die Polygone zum Vergleichen aus, oder schalten Sie „Nur ausgewählte Objekte“ aus.</translation>
    </message>
    <message>
        <source>The polygons of “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Polygone von „{name}“ können nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Save the layer to a file.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Speichern Sie den Layer in eine Datei.</translation>
    </message>
    <message>
        <source>An extent and a polygon layer are both given to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Zum Vergleichen sind sowohl eine Ausdehnung als auch ein Polygonlayer angegeben.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>{name}: the reference, kept as it is.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}: die Referenz, unverändert.</translation>
    </message>
    <message>
        <source>{name}: aligned, moved {dx:+.2f} px right and {dy:+.2f} px down; RMSE {rmse} px, {count} control points{by}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}: ausgerichtet, {dx:+.2f} px nach rechts und {dy:+.2f} px nach unten verschoben; RMSE {rmse} px, {count} Passpunkte{by}.</translation>
    </message>
    <message>
        <source>, by way of {other}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>, über {other}</translation>
    </message>
    <message>
        <source>{name}: not aligned, left as it is. {reason}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}: nicht ausgerichtet, unverändert. {reason}</translation>
    </message>
    <message>
        <source>What was found would turn, stretch or move it more than the bands of one camera can differ.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Was gefunden wurde, würde es mehr drehen, dehnen oder verschieben, als sich die Kanäle einer Kamera unterscheiden können.</translation>
    </message>
    <message>
        <source>A shift leaves {shift:.2f} px here; an affine transform would leave {affine:.2f} px.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Eine Verschiebung lässt hier {shift:.2f} px übrig; eine affine Transformation ließe {affine:.2f} px übrig.</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” is an alpha band: it says which pixels are valid, and is not aligned.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Kanal {band} von „{name}“ ist ein Alpha-Kanal: Er sagt, welche Pixel gültig sind, und wird nicht ausgerichtet.</translation>
    </message>
    <message>
        <source>Nothing was written, because these bands cannot be aligned: {names}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Es wurde nichts geschrieben, weil diese Kanäle nicht ausgerichtet werden können: {names}.</translation>
    </message>
    <message>
        <source>There is only one band, and nothing to align it with.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Es gibt nur einen Kanal und nichts, womit er ausgerichtet werden könnte.</translation>
    </message>
    <message>
        <source>Choose a raster with several bands, or several files.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Wählen Sie ein Raster mit mehreren Kanälen oder mehrere Dateien.</translation>
    </message>
    <message>
        <source>There is no band {band}: the rasters have {count} bands together.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Es gibt keinen Kanal {band}: Die Raster haben zusammen {count} Kanäle.</translation>
    </message>
    <message>
        <source>Choose the reference band by its number among all bands, from 1.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Wählen Sie den Referenzkanal nach seiner Nummer unter allen Kanälen, ab 1.</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” has a colour table, so its values are no measure of brightness.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Kanal {band} von „{name}“ hat eine Farbtabelle, seine Werte sind kein Maß für Helligkeit.</translation>
    </message>
    <message>
        <source>Leave this raster out, or expand it to red, green and blue first.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Lassen Sie dieses Raster weg, oder wandeln Sie es zuerst in Rot, Grün und Blau um.</translation>
    </message>
    <message>
        <source>The raster with the aligned bands cannot be written.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Das Raster mit den ausgerichteten Kanälen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The check points are off by {pixels:.1f} pixels (RMSE): look at their residuals.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Kontrollpunkte liegen um {pixels:.1f} Pixel daneben (RMSE): Sehen Sie sich ihre Restfehler an.</translation>
    </message>
    <message>
        <source>The residuals are large, RMSE {pixels:.1f} pixels: look at the longest arrows, or try another transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Restfehler sind groß, RMSE {pixels:.1f} Pixel: Sehen Sie sich die längsten Pfeile an, oder versuchen Sie eine andere Transformation.</translation>
    </message>
    <message>
        <source>The transform has hardly more control points than it needs ({more:.0f} more): one wrong point bends it, and the RMSE does not show that.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Transformation hat kaum mehr Passpunkte, als sie braucht ({more:.0f} mehr): Ein falscher Punkt verbiegt sie, und die RMSE zeigt es nicht.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>In {percent:.0f} % der Überlappung stimmen die Strukturen nicht mit der Transformation überein.</translation>
    </message>
    <message>
        <source>The points cover only part of the overlap: compare both images in its corners.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Punkte decken nur einen Teil der Überlappung ab: Vergleichen Sie beide Bilder in den Ecken.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap the transform is extrapolated and may be off by {pixels:.1f} pixels or more.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>In {percent:.0f} % der Überlappung ist die Transformation extrapoliert und kann um {pixels:.1f} Pixel oder mehr daneben liegen.</translation>
    </message>
    <message>
        <source>The matches are barely enough evidence: compare both images before you rely on the result.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Zuordnungen sind kaum Beleg genug: Vergleichen Sie beide Bilder, bevor Sie sich auf das Ergebnis verlassen.</translation>
    </message>
    <message>
        <source>The structures repeat; only the coordinates say which of several shifts is right.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Strukturen wiederholen sich; nur die Koordinaten sagen, welche von mehreren Verschiebungen richtig ist.</translation>
    </message>
    <message>
        <source>What is printed on both images, such as a frame, was left out of the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Was auf beide Bilder gedruckt ist, etwa ein Rahmen, wurde aus dem Vergleich weggelassen.</translation>
    </message>
    <message>
        <source>One sensed pixel covers {times:.0f} pixels of the reference; errors are judged in sensed pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Ein Pixel des Suchrasters bedeckt {times:.0f} Pixel der Referenz; Fehler werden in Pixeln des Suchrasters beurteilt.</translation>
    </message>
    <message>
        <source>One reference pixel covers {times:.0f} sensed pixels; errors are judged in reference pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Ein Referenzpixel bedeckt {times:.0f} Pixel des Suchrasters; Fehler werden in Referenzpixeln beurteilt.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the sensed raster, the heights or arrays that place it have a gap: there the result is only continued from around, and may be off by many pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>In {percent:.0f} % des Suchrasters haben die Höhen oder Felder, die es platzieren, eine Lücke: Dort ist das Ergebnis nur von der Umgebung fortgesetzt und kann um viele Pixel daneben liegen.</translation>
    </message>
    <message>
        <source>The reference has no geotransform; the map shows it warped by its {means}. Their error is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Referenz hat keine Geotransformation; die Karte zeigt sie entzerrt durch {means}. Deren Fehler ist nicht in den Zahlen enthalten.</translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there, and beyond it the transform is extrapolated.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Raster wurden nur im gewählten Gebiet verglichen, {percent:.0f} % der Überlappung: Genauigkeit und erklärter Anteil gelten dort, und darüber hinaus ist die Transformation extrapoliert.</translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there. Beyond it the transform is extrapolated: in nine tenths of the rest, its standard error is below {pixels:.1f} pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Raster wurden nur im gewählten Gebiet verglichen, {percent:.0f} % der Überlappung: Genauigkeit und erklärter Anteil gelten dort. Darüber hinaus ist die Transformation extrapoliert: In neun Zehnteln des Rests liegt ihr Standardfehler unter {pixels:.1f} Pixeln.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the area chosen, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>In {percent:.0f} % des gewählten Gebiets stimmen die Strukturen nicht mit der Transformation überein.</translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the reference: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Maske lässt {percent:.0f} % der Referenz weg: Genauigkeit und erklärter Anteil gelten für den Rest.</translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the sensed raster: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Maske lässt {percent:.0f} % des Suchrasters weg: Genauigkeit und erklärter Anteil gelten für den Rest.</translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out no pixel of the {side} raster: it may lie elsewhere.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Maske „{name}“ lässt kein Pixel weg ({side}): Sie liegt vielleicht anderswo.</translation>
    </message>
    <message>
        <source>The reference is a picture of {whose}: the error of that map itself is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Referenz ist ein Bild von {whose}: Der Fehler dieser Karte selbst ist nicht in den Zahlen enthalten.</translation>
    </message>
    <message>
        <source>The sensed raster is a picture of {whose}: it has colours as drawn, not measured values.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Das Suchraster ist ein Bild von {whose}: Es hat Farben, wie sie gezeichnet sind, keine gemessenen Werte.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the picture of {name} is missing, as its server did not deliver it: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>{percent:.0f} % des Bildes von {name} fehlen, weil der Server sie nicht geliefert hat: Dort wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>The server did not deliver {percent:.1f} % of the picture of {name}: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Der Server hat {percent:.1f} % des Bildes von {name} nicht geliefert: Dort wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Before the points were edited: {former}</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Bevor die Punkte geändert wurden: {former}</translation>
    </message>
    <message>
        <source>Another QGIS is already downloading this file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Ein anderes QGIS lädt diese Datei schon herunter.</translation>
    </message>
    <message>
        <source>Wait until it is done there, then open this page again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Warten Sie, bis es dort fertig ist, und öffnen Sie diese Seite dann erneut.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>In den Ordner „{folder}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The server has another file than expected: {size} bytes instead of {expected}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Der Server hat eine andere Datei als erwartet: {size} statt {expected} Byte.</translation>
    </message>
    <message>
        <source>A log-in page of the network may be in the way; else choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Vielleicht ist eine Anmeldeseite des Netzes im Weg; sonst wählen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>The server sends more bytes than the file has.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Der Server sendet mehr Byte, als die Datei hat.</translation>
    </message>
    <message>
        <source>Choose a file instead of downloading it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Wählen Sie eine Datei, statt sie herunterzuladen.</translation>
    </message>
    <message>
        <source>The downloaded file is not the expected one (its SHA-256 differs) and was deleted.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Die heruntergeladene Datei ist nicht die erwartete (ihr SHA-256 weicht ab) und wurde gelöscht.</translation>
    </message>
    <message>
        <source>Download it again; if it happens again, something on the network changes it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Laden Sie sie noch einmal herunter; geschieht es wieder, verändert etwas im Netz sie.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed and {free} MB are free in “{folder}”.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Die Platte hat zu wenig Platz: {needed} MB werden gebraucht, {free} MB sind in „{folder}“ frei.</translation>
    </message>
    <message>
        <source>Free some disk space and download again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Schaffen Sie Platz auf der Platte und laden Sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{server} answered: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>{server} antwortete: {reason}.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>{server} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Die Verbindung zu {server} brach ab: {reason}.</translation>
    </message>
    <message>
        <source>Check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), then download again: what has arrived is kept.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Prüfen Sie die Verbindung und den Proxy von QGIS (Einstellungen &gt; Optionen &gt; Netzwerk) und laden Sie noch einmal herunter: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and QGIS&apos;s certificates (Settings &gt; Options &gt; Authentication).</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Prüfen Sie das Datum des Rechners und die Zertifikate von QGIS (Einstellungen &gt; Optionen &gt; Authentifizierung).</translation>
    </message>
    <message>
        <source>The file may have moved: look for a newer Tiepoint, or choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Die Datei ist vielleicht umgezogen: Sehen Sie nach einem neueren Tiepoint, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Der Server sendete einen anderen Teil der Datei als verlangt.</translation>
    </message>
    <message>
        <source>The server sent nothing for {seconds} seconds.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Der Server sendete {seconds} Sekunden lang nichts.</translation>
    </message>
    <message>
        <source>The server has another version of the file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Der Server hat eine andere Version der Datei.</translation>
    </message>
    <message>
        <source>The connection ended early.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Die Verbindung endete vorzeitig.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Das Python des Rechenprozesses „{program}“ kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another Python under Advanced, or leave it empty for QGIS&apos;s own.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Wählen Sie unter „Erweitert“ ein anderes Python, oder lassen Sie es für das von QGIS leer.</translation>
    </message>
    <message>
        <source>The engine&apos;s output cannot be read: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Die Ausgabe des Rechenprozesses kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The engine is busy with another registration.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess ist mit einer anderen Registrierung beschäftigt.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess antwortete {seconds:.0f} Sekunden lang nicht.</translation>
    </message>
    <message>
        <source>Try again, or choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie unter „Erweitert“ ein anderes Python.</translation>
    </message>
    <message>
        <source>The engine stopped answering and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess antwortete nicht mehr und wurde beendet.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer does not belong to what it was asked.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Die Antwort des Rechenprozesses gehört nicht zu dem, was er gefragt wurde.</translation>
    </message>
    <message>
        <source>The engine&apos;s result cannot be read.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Das Ergebnis des Rechenprozesses kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>QGIS&apos;s own Python was not found.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Das Python von QGIS wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Choose a Python for the engine under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Wählen Sie unter „Erweitert“ ein Python für den Rechenprozess.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not a Python environment.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Ordner „{path}“ ist keine Python-Umgebung.</translation>
    </message>
    <message>
        <source>Choose the environment&apos;s own folder, or its python program.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Wählen Sie den Ordner der Umgebung selbst oder ihr Programm python.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” does not exist or cannot be run.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Das Python des Rechenprozesses „{path}“ gibt es nicht, oder es lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>The engine does not know the job “{name}”.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess kennt die Aufgabe „{name}“ nicht.</translation>
    </message>
    <message>
        <source>Update the plugin and its engine together.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Aktualisieren Sie Erweiterung und Rechenprozess gemeinsam.</translation>
    </message>
    <message>
        <source>Weights can be checked only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Gewichte lassen sich nur prüfen, wo torch, torchvision und safetensors installiert sind.</translation>
    </message>
    <message>
        <source>Install them on Tiepoint&apos;s set-up page first.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Installieren Sie sie zuerst auf Tiepoints Einrichtungsseite.</translation>
    </message>
    <message>
        <source>Fine-tuning is possible only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Nachtrainieren ist nur möglich, wo torch, torchvision und safetensors installiert sind.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python {program} has no {title}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Das Python des Rechenprozesses {program} hat kein {title}.</translation>
    </message>
    <message>
        <source>{title} cannot be loaded: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>{title} kann nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>Tiepoint and its engine have different versions (protocol {one} and {other}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Tiepoint und sein Rechenprozess haben verschiedene Versionen (Protokoll {one} und {other}).</translation>
    </message>
    <message>
        <source>Restart QGIS; if that does not help, install the plugin again.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Starten Sie QGIS neu; hilft das nicht, installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>Tiepoint and its engine do not understand each other.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Tiepoint und sein Rechenprozess verstehen sich nicht.</translation>
    </message>
    <message>
        <source>Restart QGIS; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Starten Sie QGIS neu; geschieht es wieder, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>The engine did not finish and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess wurde nicht fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es bitte mit den Zeilen unten.</translation>
    </message>
    <message>
        <source>The engine does not know this request.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Schließen Sie andere Programme, oder registrieren Sie weniger auf einmal: Schneiden Sie beide Raster auf ein kleineres Gebiet zu, oder exportieren Sie sie mit größeren Pixeln.</translation>
    </message>
    <message>
        <source>The graphics card does not have enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Speicher der Grafikkarte reicht nicht.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or let the network run on the CPU.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Schließen Sie andere Programme, die sie nutzen, oder lassen Sie das Netz auf der CPU laufen.</translation>
    </message>
    <message>
        <source>The system may have ended it for lack of memory. Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Vielleicht hat das System ihn aus Speichermangel beendet. Schließen Sie andere Programme, oder registrieren Sie weniger auf einmal: Schneiden Sie beide Raster auf ein kleineres Gebiet zu, oder exportieren Sie sie mit größeren Pixeln.</translation>
    </message>
    <message>
        <source>The registration was cancelled.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Die Registrierung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess scheiterte: {reason}</translation>
    </message>
    <message>
        <source>This is a fault in Tiepoint: please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Das ist ein Fehler in Tiepoint: Bitte melden Sie ihn mit den Zeilen unten.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (exit status {status}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess endete unerwartet (Status {status}).</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (signal {signal}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess endete unerwartet (Signal {signal}).</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (it closed its output but still runs).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess endete unerwartet (er schloss seine Ausgabe, läuft aber noch).</translation>
    </message>
    <message>
        <source>The engine needs Python 3.9 or newer; {program} is {version}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Der Rechenprozess braucht Python 3.9 oder neuer; {program} ist {version}.</translation>
    </message>
    <message>
        <source>Choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Wählen Sie unter „Erweitert“ ein anderes Python.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-opencv. Otherwise let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Unter Debian oder Ubuntu: sudo apt install python3-opencv. Sonst lassen Sie es von Tiepoints Einrichtungsseite installieren, oder wählen Sie unter „Erweitert“ ein Python, das numpy und OpenCV hat.</translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Lassen Sie es von Tiepoints Einrichtungsseite installieren, oder wählen Sie unter „Erweitert“ ein Python, das numpy und OpenCV hat.</translation>
    </message>
    <message>
        <source>The {side} image has complex pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Bild ({side}) hat komplexe Pixel.</translation>
    </message>
    <message>
        <source>Match its amplitude: np.abs(image).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Vergleichen Sie seine Amplitude: np.abs(image).</translation>
    </message>
    <message>
        <source>The {side} image is not an array of numbers ({what}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Bild ({side}) ist kein Feld von Zahlen ({what}).</translation>
    </message>
    <message>
        <source>Give it as a numpy array (height, width); `register` takes the names of files.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie es als numpy-Feld (Höhe, Breite) an; `register` nimmt Dateinamen.</translation>
    </message>
    <message>
        <source>The {side} image has the shape {shape}; (height, width) is expected.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Bild ({side}) hat die Form {shape}; erwartet wird (Höhe, Breite).</translation>
    </message>
    <message>
        <source>Give one band as an array (height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie einen Kanal als Feld (Höhe, Breite) an.</translation>
    </message>
    <message>
        <source>Choose a band, such as {band}, or average them: image.mean(axis={axis}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Wählen Sie einen Kanal, etwa {band}, oder mitteln Sie: image.mean(axis={axis}).</translation>
    </message>
    <message>
        <source>The {side} image is only {width} x {height} pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Bild ({side}) ist nur {width} x {height} Pixel groß.</translation>
    </message>
    <message>
        <source>Both images need at least {least} pixels a side.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Beide Bilder brauchen mindestens {least} Pixel an jeder Seite.</translation>
    </message>
    <message>
        <source>The {side} image is {longest} pixels long; up to {limit} are matched.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Bild ({side}) ist {longest} Pixel lang; bis {limit} werden verglichen.</translation>
    </message>
    <message>
        <source>Make it smaller by averaging, or raise max_working_size.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Verkleinern Sie es durch Mitteln, oder erhöhen Sie max_working_size.</translation>
    </message>
    <message>
        <source>The {side} mask has the shape {shape}, but its image {image_shape}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Die Maske ({side}) hat die Form {shape}, ihr Bild aber {image_shape}.</translation>
    </message>
    <message>
        <source>Give each image a mask of its own height and width, or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie jedem Bild eine Maske seiner eigenen Höhe und Breite, oder None.</translation>
    </message>
    <message>
        <source>The {side} mask has values other than true and false.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Die Maske ({side}) enthält andere Werte als wahr und falsch.</translation>
    </message>
    <message>
        <source>A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Eine Maske ist wahr (oder 1, oder 255), wo das Bild gültig ist: mask = image != nodata.</translation>
    </message>
    <message>
        <source>The masks are not a pair.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Die Masken sind kein Paar.</translation>
    </message>
    <message>
        <source>Write masks=Pair(reference=..., sensed=...), each an array or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Schreiben Sie masks=Pair(reference=..., sensed=...), jede ein Feld oder None.</translation>
    </message>
    <message>
        <source>Do you mean {close}?</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Meinen Sie {close}?</translation>
    </message>
    <message>
        <source>RegistrationOptions().to_json() lists the options.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>RegistrationOptions().to_json() listet die Optionen auf.</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {kind} is not a raster.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ein Array der Form {shape} und vom Typ {kind} ist kein Raster.</translation>
    </message>
    <message>
        <source>Give real numbers, as (height, width) or (bands, height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie reelle Zahlen an, als (Höhe, Breite) oder (Kanäle, Höhe, Breite).</translation>
    </message>
    <message>
        <source>The transform of the array is not understood.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Die Transformation des Arrays ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Give GDAL&apos;s six numbers, or an affine.Affine.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie die sechs Zahlen von GDAL an, oder ein affine.Affine.</translation>
    </message>
    <message>
        <source>What is to be registered is not an array ({kind}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Was registriert werden soll, ist kein Array ({kind}).</translation>
    </message>
    <message>
        <source>A raster cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ein Raster kann nicht als {kind} angegeben werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>„{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in {kinds}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Wählen Sie einen Dateinamen, der auf {kinds} endet.</translation>
    </message>
    <message>
        <source>The pair was not registered: {reason}</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Paar wurde nicht registriert: {reason}</translation>
    </message>
    <message>
        <source>Only a registration can be applied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Nur eine Registrierung lässt sich anwenden.</translation>
    </message>
    <message>
        <source>A transform alone does not name a reference.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Eine Transformation allein nennt keine Referenz.</translation>
    </message>
    <message>
        <source>Pass the reference raster: reference=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie das Referenzraster an: reference=...</translation>
    </message>
    <message>
        <source>There is nothing to apply the fit to.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Es gibt nichts, worauf die Anpassung angewendet werden könnte.</translation>
    </message>
    <message>
        <source>Choose a raster to warp, a vector layer to move, or both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Wählen Sie ein Raster zum Entzerren, einen Vektorlayer zum Verschieben, oder beides.</translation>
    </message>
    <message>
        <source>Control points alone do not say which rasters they were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Passpunkte allein sagen nicht, zu welchen Rastern sie gehören.</translation>
    </message>
    <message>
        <source>Pass the reference: reference=..., and for a vector layer the sensed raster, too: sensed=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie die Referenz an: reference=..., und für einen Vektorlayer auch das Suchraster: sensed=...</translation>
    </message>
    <message>
        <source>A result cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ein Ergebnis kann nicht als {kind} angegeben werden.</translation>
    </message>
    <message>
        <source>Give a Registration, a report or its path, or a transform.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie eine Registration, einen Bericht oder dessen Pfad, oder eine Transformation an.</translation>
    </message>
    <message>
        <source>The report “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Der Bericht „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose the JSON report that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Wählen Sie den JSON-Bericht, den Tiepoint geschrieben hat.</translation>
    </message>
    <message>
        <source>This is not the report of a registration.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das ist nicht der Bericht einer Registrierung.</translation>
    </message>
    <message>
        <source>The report does not hold the whole {model}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Der Bericht enthält die Transformation „{model}“ nicht ganz.</translation>
    </message>
    <message>
        <source>Give the GeoPackage of its control points, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie auch das GeoPackage ihrer Passpunkte an.</translation>
    </message>
    <message>
        <source>The sensed raster that the report names is missing, and its coordinates are needed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Suchraster, das der Bericht nennt, fehlt, und seine Koordinaten werden gebraucht.</translation>
    </message>
    <message>
        <source>Put it back where the report says that it lies.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Legen Sie es wieder dorthin, wo es laut Bericht liegt.</translation>
    </message>
    <message>
        <source>“{name}” and the registered raster have different coordinate reference systems.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>„{name}“ und das registrierte Raster haben verschiedene Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>Warp it to the coordinate reference system of the registered raster first.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Bringen Sie es zuerst in das Koordinatenbezugssystem des registrierten Rasters.</translation>
    </message>
    <message>
        <source>“{name}” has {width} x {height} pixels, the registered raster {sensed_width} x {sensed_height}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>„{name}“ hat {width} x {height} Pixel, das registrierte Raster {sensed_width} x {sensed_height}.</translation>
    </message>
    <message>
        <source>Choose a raster of the same scene and proportions, or georeference both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Wählen Sie ein Raster derselben Szene und Seitenverhältnisse, oder georeferenzieren Sie beide.</translation>
    </message>
    <message>
        <source>The control points in “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Die Passpunkte in „{name}“ können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose the GeoPackage of control points that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Wählen Sie das GeoPackage mit Passpunkten, das Tiepoint geschrieben hat.</translation>
    </message>
    <message>
        <source>The control points in “{name}” have no field “{field}”.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Die Passpunkte in „{name}“ haben kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>GDAL&apos;s Python module, which reads and writes the rasters, is missing.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>GDALs Python-Modul, das die Raster liest und schreibt, fehlt.</translation>
    </message>
    <message>
        <source>Use pip install &apos;tiepoint[rasterio]&apos;, apt install python3-gdal, or conda install gdal.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Installieren Sie es mit pip install &apos;tiepoint[rasterio]&apos;, apt install python3-gdal oder conda install gdal.</translation>
    </message>
    <message>
        <source>keypoints</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Schlüsselpunkte</translation>
    </message>
    <message>
        <source>tiles of edge directions</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Kacheln aus Kantenrichtungen</translation>
    </message>
    <message>
        <source>tiles, after a search with the smaller image or both as a whole</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Kacheln, nach einer Suche mit dem kleineren Bild oder beiden als Ganzem</translation>
    </message>
    <message>
        <source>keypoints described by the network</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>vom Netz beschriebene Schlüsselpunkte</translation>
    </message>
    <message>
        <source>the network&apos;s channels over the whole image</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>die Merkmalskanäle des Netzes über dem ganzen Bild</translation>
    </message>
    <message>
        <source>templates at full resolution</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Bildausschnitte in voller Auflösung</translation>
    </message>
    <message>
        <source>templates</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Bildausschnitte</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>keypoints matched again by the network</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>vom Netz neu zugeordnete Schlüsselpunkte</translation>
    </message>
    <message>
        <source>templates of the network&apos;s channels</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>Bildausschnitte der Merkmalskanäle des Netzes</translation>
    </message>
    <message>
        <source>points set by hand</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>von Hand gesetzte Punkte</translation>
    </message>
    <message>
        <source>found by {finder}, searched {where}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>gefunden durch {finder}, gesucht {where}</translation>
    </message>
    <message>
        <source>found by {finder}, searched {where}; measured by {measurers}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>gefunden durch {finder}, gesucht {where}; gemessen durch {measurers}</translation>
    </message>
    <message>
        <source>refused estimate by {finder}, searched {where}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>abgelehnte Schätzung durch {finder}, gesucht {where}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be removed.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Ordner „{folder}“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Close programs that use it, or restart QGIS; then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Schließen Sie Programme, die ihn verwenden, oder starten Sie QGIS neu; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python has changed since Tiepoint&apos;s environment was made, as after an update of QGIS.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Das Python von QGIS hat sich geändert, seit Tiepoints Umgebung angelegt wurde, etwa durch eine Aktualisierung von QGIS.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python ({program}) cannot make environments: its module {module} is missing.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Das Python von QGIS ({program}) kann keine Umgebungen anlegen: Sein Modul {module} fehlt.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-venv; elsewhere Python&apos;s venv and ensurepip. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Unter Debian oder Ubuntu: sudo apt install python3-venv; sonst Pythons venv und ensurepip. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Run “conda install pip” in QGIS&apos;s environment. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Führen Sie „conda install pip“ in der Umgebung von QGIS aus. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This QGIS runs in a sandbox (Flatpak or Snap) to whose Python nothing can be added. Use QGIS from your distribution or from qgis.org.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Dieses QGIS läuft in einer Sandbox (Flatpak oder Snap), deren Python sich nicht ergänzen lässt. Verwenden Sie QGIS von Ihrer Distribution oder von qgis.org.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python is incomplete. Repair QGIS with its installer, or choose another Python, one that has numpy and OpenCV, under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Das Python von QGIS ist unvollständig. Reparieren Sie QGIS mit seinem Installationsprogramm, oder wählen Sie unter „Erweitert“ ein anderes Python, das numpy und OpenCV hat.</translation>
    </message>
    <message>
        <source>macOS runs this QGIS from a temporary place, where nothing can be installed for good.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>macOS führt dieses QGIS an einem vorübergehenden Ort aus, an dem sich nichts dauerhaft installieren lässt.</translation>
    </message>
    <message>
        <source>Quit QGIS, move it to the Applications folder, open it from there and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Beenden Sie QGIS, verschieben Sie es in den Ordner „Programme“, öffnen Sie es von dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die Platte hat zu wenig Platz: {needed:.1f} GB werden gebraucht, {free:.1f} GB sind in „{folder}“ frei.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Schaffen Sie Platz auf der Platte, oder wählen Sie unter „Erweitert“ ein Python, das die Pakete hat.</translation>
    </message>
    <message>
        <source>“{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>„{program}“ kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the engine at this moment.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Ein anderes QGIS installiert gerade den Rechenprozess.</translation>
    </message>
    <message>
        <source>Wait until it is done there, then press “Check again” on Tiepoint&apos;s set-up page.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Warten Sie, bis es dort fertig ist, und drücken Sie dann „Erneut prüfen“ auf der Einrichtungsseite von Tiepoint.</translation>
    </message>
    <message>
        <source>The folder “{folder}” contains no wheels (.whl files).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Ordner „{folder}“ enthält keine Wheels (.whl-Dateien).</translation>
    </message>
    <message>
        <source>Choose the folder in which the wheels are; “Copy the commands” says how to fetch them.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Wählen Sie den Ordner mit den Wheels; „Befehle kopieren“ sagt, wie man sie holt.</translation>
    </message>
    <message>
        <source>“{index}” is not the address of a package index.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>„{index}“ ist keine Adresse eines Paketindex.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or leave it empty.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The file of certificates “{path}” does not exist.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die Zertifikatsdatei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a .pem or .crt file, or leave it empty.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Wählen Sie eine .pem- oder .crt-Datei, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Das Python von QGIS</translation>
    </message>
    <message>
        <source>The Python environment</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die Python-Umgebung</translation>
    </message>
    <message>
        <source>pip, which installs packages,</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>pip zum Installieren von Paketen</translation>
    </message>
    <message>
        <source>The packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die Pakete</translation>
    </message>
    <message>
        <source>The installed packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die installierten Pakete</translation>
    </message>
    <message>
        <source>the one that pip is set to</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>der in pip eingestellte</translation>
    </message>
    <message>
        <source>{what} could not be installed: the disk is full.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Schaffen Sie Platz auf der Platte und versuchen Sie es noch einmal; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>{what} could not be installed: a file is not the one that Tiepoint was tested with (its SHA-256 is another).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Eine Datei ist nicht die, mit der Tiepoint getestet wurde (ihr SHA-256 ist anders).</translation>
    </message>
    <message>
        <source>The download was damaged, or the index or folder has builds of its own. Try again, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Download war beschädigt, oder Index oder Ordner haben eigene Pakete. Versuchen Sie es noch einmal, oder wählen Sie unter „Erweitert“ ein Python, das die Pakete hat.</translation>
    </message>
    <message>
        <source>{what} could not be installed: Windows does not allow paths that long.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Windows erlaubt so lange Pfade nicht.</translation>
    </message>
    <message>
        <source>Use a QGIS profile in a shorter folder, or let an administrator switch on long paths (LongPathsEnabled). Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Verwenden Sie ein QGIS-Profil in einem kürzeren Ordner, oder lassen Sie einen Administrator lange Pfade einschalten (LongPathsEnabled). Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{what} could not be installed: another program has a file open.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Ein anderes Programm hat eine Datei geöffnet.</translation>
    </message>
    <message>
        <source>A virus scanner often does this to new files. Try again in a minute.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Das tut ein Virenscanner oft mit neuen Dateien. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>{what} could not be installed: a file or folder may not be written or run ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Eine Datei oder ein Ordner darf nicht geschrieben oder ausgeführt werden ({reason}).</translation>
    </message>
    <message>
        <source>Check the rights of QGIS&apos;s profile folder, and whether a virus scanner blocks Python there.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Prüfen Sie die Rechte des QGIS-Profilordners, und ob ein Virenscanner Python dort sperrt.</translation>
    </message>
    <message>
        <source>{what} could not be installed: a rule of your organisation blocks programs in your profile folder.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Eine Regel Ihrer Organisation blockiert Programme in Ihrem Profilordner.</translation>
    </message>
    <message>
        <source>Ask your administrator, or choose a Python that is allowed and has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Fragen Sie Ihren Administrator, oder wählen Sie unter „Erweitert“ ein erlaubtes Python, das die Pakete hat.</translation>
    </message>
    <message>
        <source>{what} could not be installed: QGIS&apos;s Python has no TLS, which a download needs.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Dem Python von QGIS fehlt TLS, das ein Download braucht.</translation>
    </message>
    <message>
        <source>Repair QGIS with its installer, or install from a folder of wheels.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Reparieren Sie QGIS mit seinem Installationsprogramm, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>The package index ({host}) is not trusted: its certificate is not among those that Python knows.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Dem Paketindex ({host}) wird nicht vertraut: Sein Zertifikat ist nicht unter denen, die Python kennt.</translation>
    </message>
    <message>
        <source>Where your organisation checks encrypted traffic, enter its file of certificates under “Where packages come from”. Otherwise check the computer&apos;s date.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Prüft Ihre Organisation verschlüsselte Verbindungen, geben Sie ihre Zertifikatsdatei unter „Woher Pakete kommen“ an. Sonst prüfen Sie das Datum des Rechners.</translation>
    </message>
    <message>
        <source>The package index ({host}) is not used: its address begins with http://, without encryption.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Paketindex ({host}) wird nicht verwendet: Seine Adresse beginnt mit http://, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Enter its address with https:// under “Where packages come from”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Geben Sie seine Adresse mit https:// unter „Woher Pakete kommen“ an.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Proxy verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings &gt; Options &gt; Network, and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Geben Sie sie in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings &gt; Options &gt; Network, and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Prüfen Sie ihn in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The package index ({host}) refuses access.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Paketindex ({host}) verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Check user name, password or token in the index&apos;s address under “Where packages come from”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Prüfen Sie Benutzernamen, Passwort oder Token in der Adresse des Index unter „Woher Pakete kommen“.</translation>
    </message>
    <message>
        <source>The package index ({host}) was not found: there is no internet connection, or the name is wrong.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Paketindex ({host}) wurde nicht gefunden: Es gibt keine Internetverbindung, oder der Name ist falsch.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. Without internet, install from a folder of wheels; “Copy the commands” says how to fetch them.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Stellen Sie eine Internetverbindung her und versuchen Sie es noch einmal. Ohne Internet installieren Sie aus einem Ordner mit Wheels; „Befehle kopieren“ sagt, wie man sie holt.</translation>
    </message>
    <message>
        <source>The package index ({host}) does not answer.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Paketindex ({host}) antwortet nicht.</translation>
    </message>
    <message>
        <source>Where your network needs a proxy, set it in QGIS under Settings &gt; Options &gt; Network. Where it has an index of its own, enter that under “Where packages come from”. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Braucht Ihr Netz einen Proxy, stellen Sie ihn in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk ein. Hat es einen eigenen Index, geben Sie ihn unter „Woher Pakete kommen“ an. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The download from the package index ({host}) broke off.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Download vom Paketindex ({host}) brach ab.</translation>
    </message>
    <message>
        <source>Try again; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Versuchen Sie es noch einmal; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no wheel of {package} for this Python and system.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Ordner „{folder}“ hat kein Wheel von {package} für dieses Python und System.</translation>
    </message>
    <message>
        <source>Fetch it as “Copy the commands” says, on a machine with the same system and Python version.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Holen Sie es, wie „Befehle kopieren“ sagt, auf einem Rechner mit demselben System und derselben Python-Version.</translation>
    </message>
    <message>
        <source>The index that pip is set to has no {package} for this Python and system.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Der Index, auf den pip eingestellt ist, hat kein {package} für dieses Python und System.</translation>
    </message>
    <message>
        <source>Check “Where packages come from”, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Prüfen Sie „Woher Pakete kommen“, oder wählen Sie unter „Erweitert“ ein Python, das die Pakete hat.</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: Windows lacks a library they need ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die installierten Pakete können nicht geladen werden: Windows fehlt eine Bibliothek, die sie brauchen ({reason}).</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s “Visual C++ Redistributable” for x64, then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Installieren Sie Microsofts „Visual C++ Redistributable“ für x64, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: they are for a newer or another system ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die installierten Pakete können nicht geladen werden: Sie sind für ein neueres oder anderes System ({reason}).</translation>
    </message>
    <message>
        <source>Update the system, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Aktualisieren Sie das System, oder wählen Sie unter „Erweitert“ ein Python, das die Pakete hat.</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: they need a newer processor.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die installierten Pakete können nicht geladen werden: Sie brauchen einen neueren Prozessor.</translation>
    </message>
    <message>
        <source>Choose a Python with packages that were built for this processor under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Wählen Sie unter „Erweitert“ ein Python mit Paketen, die für diesen Prozessor gebaut sind.</translation>
    </message>
    <message>
        <source>{what} could not be installed: the system ended the installation for lack of memory.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Das System hat die Installation aus Speichermangel beendet.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{what} could not be installed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Grund: {reason}.</translation>
    </message>
    <message>
        <source>All lines are below, and in the log panel; “Copy a report” has them for a report of this fault.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Alle Zeilen stehen unten und im Protokoll; „Bericht kopieren“ enthält sie für eine Meldung dieses Fehlers.</translation>
    </message>
    <message>
        <source>{what} could not be installed: exit status {status}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Nicht installiert: {what}. Exit-Status {status}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with what “Copy a report” copies.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es bitte mit dem, was „Bericht kopieren“ kopiert.</translation>
    </message>
    <message>
        <source>The packages were installed, but a small trial registration failed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die Pakete wurden installiert, aber eine kleine Proberegistrierung scheiterte: {reason}.</translation>
    </message>
    <message>
        <source>The packages were installed, but a small trial registration was wrong by {error:.2f} px.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Die Pakete wurden installiert, aber eine kleine Proberegistrierung lag um {error:.2f} px daneben.</translation>
    </message>
    <message>
        <source>Please report it with what “Copy a report” copies; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Melden Sie es bitte mit dem, was „Bericht kopieren“ kopiert; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>The joint adjustment of a series needs the Python package scipy, which is missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die gemeinsame Ausgleichung einer Serie braucht das Python-Paket scipy, das fehlt.</translation>
    </message>
    <message>
        <source>The joint adjustment needs the control points and the report of each scene.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die gemeinsame Ausgleichung braucht die Passpunkte und den Bericht jeder Szene.</translation>
    </message>
    <message>
        <source>Add both to the files that are wanted of each scene.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Fügen Sie beide zu den Dateien hinzu, die von jeder Szene gewünscht sind.</translation>
    </message>
    <message>
        <source>The files of the single registration of “{name}” are missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Was die eigene Registrierung von „{name}“ ergeben hat, fehlt.</translation>
    </message>
    <message>
        <source>Run the series again from the start.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Registrieren Sie die Serie noch einmal von Anfang an.</translation>
    </message>
    <message>
        <source>A series on several processes or machines needs the Python package distributed, which is missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Eine Serie auf mehreren Prozessen oder Rechnern braucht das Python-Paket distributed, das fehlt.</translation>
    </message>
    <message>
        <source>Install it (pip install &apos;tiepoint[dask]&apos;), or run the series in one process.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Installieren Sie es (pip install &apos;tiepoint[dask]&apos;), oder lassen Sie die Serie in einem Prozess laufen.</translation>
    </message>
    <message>
        <source>The Dask scheduler “{address}” cannot be reached: {reason}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Der Dask-Scheduler „{address}“ ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>Check its address and that it is running; its Dask must be of a version close to this one.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Prüfen Sie seine Adresse, und ob er läuft; sein Dask muss eine ähnliche Version haben wie dieses.</translation>
    </message>
    <message>
        <source>Dask gave up on a task: {reason}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Dask hat eine Aufgabe aufgegeben: {reason}.</translation>
    </message>
    <message>
        <source>Look at the workers&apos; logs; a worker that is lost again and again may lack memory.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Sehen Sie in die Protokolle der Worker; einem, der immer wieder verloren geht, fehlt vielleicht Speicher.</translation>
    </message>
    <message>
        <source>The scene was moved by {pixels:.2f} pixels to agree with its neighbours; the error figures are those of its own registration.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die Szene wurde um {pixels:.2f} Pixel verschoben, damit sie mit ihren Nachbarn übereinstimmt; die Fehlerangaben sind die ihrer eigenen Registrierung.</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration was refused or contradicted: {count} of its neighbours place it, with a standard error of {pixels:.1f} pixels.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Allein wurde die Szene abgelehnt oder ihr wurde widersprochen: Sie ist durch {count} ihrer Nachbarn platziert, mit einem Standardfehler von {pixels:.1f} Pixeln.</translation>
    </message>
    <message>
        <source>Only one chain of registrations links this scene to the reference, so nothing checks its position.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Nur ein Weg führt über die Nachbarn zur Referenz: Nichts prüft die Lage dieser Szene.</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration put it elsewhere; it was left out, as the neighbours agree with each other.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die eigene Registrierung der Szene legte sie anderswohin; sie wurde weggelassen, weil die Nachbarn untereinander übereinstimmen.</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration and that with a neighbour contradict each other, and it is not known which one is wrong: compare both images before you rely on the result.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die eigene Registrierung der Szene und die mit einem Nachbarn widersprechen sich, und nichts sagt, welche falsch ist: Vergleichen Sie beide Bilder, bevor Sie sich auf das Ergebnis verlassen.</translation>
    </message>
    <message>
        <source>Joint adjustment: {count} pairs of neighbours are registered.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Gemeinsame Ausgleichung: {count} Paare von Nachbarn sind registriert.</translation>
    </message>
    <message>
        <source>The loop closure error around {count} triangles of scenes is {pixels:.2f} pixels (RMS): a single registration is off by about {single:.2f} pixels.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Rund um {count} Dreiecke von Szenen bleiben {pixels:.2f} Pixel übrig (RMS): Einzelne Registrierungen liegen um etwa {single:.2f} Pixel daneben.</translation>
    </message>
    <message>
        <source>Placed by neighbours: {names}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Durch Nachbarn platziert: {names}.</translation>
    </message>
    <message>
        <source>The registration of {second} onto {first} contradicts all others by {pixels:.1f} pixels and was left out.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die Registrierung von {second} auf {first} widerspricht allen anderen um {pixels:.1f} Pixel und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The registration of {second} onto {first} contradicts others by {pixels:.1f} pixels; it is not known which one is wrong, and this one was left out.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Die Registrierung von {second} auf {first} widerspricht anderen um {pixels:.1f} Pixel; welche falsch ist, bleibt offen, und sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>the reference</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>Not linked to the reference, not even through neighbours: {names}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Kein Nachbar führt zur Referenz: {names}.</translation>
    </message>
    <message>
        <source>The {side} raster holds {values} where it has no data, without declaring it: these pixels are not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das Raster ({side}) enthält {values}, wo es keine Daten hat, ohne es anzugeben: Diese Pixel werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The {side} raster declares no nodata; its black border, with the gaps that reach it, is not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das Raster ({side}) gibt keinen Leerwert an; sein schwarzer Rand und die Lücken, die ihn erreichen, werden nicht verglichen.</translation>
    </message>
    <message>
        <source>geotransform</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Geotransformation</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>ground control points</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Passpunkte (GCPs)</translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 2)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Passpunkte (GCPs, Polynom 2. Ordnung)</translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 3)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Passpunkte (GCPs, Polynom 3. Ordnung)</translation>
    </message>
    <message>
        <source>ground control points (thin-plate spline)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Passpunkte (GCPs, Thin-Plate-Spline)</translation>
    </message>
    <message>
        <source>RPCs</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>RPCs</translation>
    </message>
    <message>
        <source>RPCs with the heights of {dem}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>RPCs mit den Höhen von {dem}</translation>
    </message>
    <message>
        <source>geolocation arrays</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Geolokationsfelder</translation>
    </message>
    <message>
        <source>coordinates without a reference system</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Koordinaten ohne Bezugssystem</translation>
    </message>
    <message>
        <source>“{name}” has {means} that give it no usable position; they are ignored, and the pair is matched without coordinates.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>„{name}“ hat {means}, die ihm keinen brauchbaren Ort geben; sie werden nicht beachtet, und das Paar wird ohne Koordinaten verglichen.</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}: it is read, and the result lies, where they put it on the map.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>„{name}“ ist durch {means} platziert: Es wird dort gelesen, und das Ergebnis liegt dort, wohin sie es auf der Karte legen.</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>„{name}“ ist durch {means} platziert.</translation>
    </message>
    <message>
        <source>They contradict each other by {pixels:.1f} px, so they only say where to search; the transform is fitted without them.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Sie weichen um {pixels:.1f} px voneinander ab, deshalb sagen sie nur, wo zu suchen ist; die Transformation wird ohne sie angepasst.</translation>
    </message>
    <message>
        <source>“{name}” has map coordinates but no coordinate reference system; the pair is matched without using georeferencing.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>„{name}“ hat Kartenkoordinaten, aber kein Koordinatenbezugssystem; das Paar wird ohne Georeferenzierung verglichen.</translation>
    </message>
    <message>
        <source>The rasters have different coordinate reference systems; the sensed one is reprojected.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Raster haben verschiedene Koordinatenbezugssysteme; das Suchraster wird umprojiziert.</translation>
    </message>
    <message>
        <source>Matching {sizes} pixels with {threads} thread(s).</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Vergleich von {sizes} Pixeln mit {threads} Thread(s).</translation>
    </message>
    <message>
        <source>No match was found near the coordinates, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Nahe den Koordinaten wurde keine Zuordnung gefunden, deshalb wurde überall gesucht.</translation>
    </message>
    <message>
        <source>The coordinates are {off:.0f} px off, farther than the search radius of {radius:.0f} px, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Koordinaten liegen {off:.0f} px daneben, weiter als der Suchradius von {radius:.0f} px, deshalb wurde überall gesucht.</translation>
    </message>
    <message>
        <source>The coordinates are right to {off:.0f} px, but only a search of all places found that.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Koordinaten stimmen auf {off:.0f} px, aber nur eine Suche überall fand das.</translation>
    </message>
    <message>
        <source>Both rasters are searched again, whole and without coordinates, for what the search radius left out.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Beide Raster werden noch einmal ganz und ohne Koordinaten abgesucht, nach dem, was der Suchradius ausließ.</translation>
    </message>
    <message>
        <source>The exact map from {sensed} to {reference} is applied; only the remainder is fitted.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die genaue Abbildung von {sensed} nach {reference} wird angewendet; nur der Rest wird angepasst.</translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured at full resolution; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{found} von {windows} Fenstern wurden in voller Auflösung gemessen; sie ersetzen die Punkte der verkleinerten Raster.</translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured on averages of {pixels} x {pixels} pixels, as single pixels show too little; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{found} von {windows} Fenstern wurden an Mitteln von {pixels} x {pixels} Pixeln gemessen, da einzelne Pixel zu wenig zeigen; sie ersetzen die Punkte der verkleinerten Raster.</translation>
    </message>
    <message>
        <source>Windows at full resolution are less precise than the points of the reduced rasters, which are kept.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Fenster in voller Auflösung sagen weniger als die Punkte der verkleinerten Raster; diese bleiben.</translation>
    </message>
    <message>
        <source>The {other} leaves residuals of {left:.2f} px that neighbouring points agree on, {times:.1f} times their precision; the {model} leaves {residual:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Transformation „{other}“: Restfehler von {left:.2f} px, in denen benachbarte Punkte übereinstimmen, {times:.1f}-mal ihre Genauigkeit; „{model}“: {residual:.2f} px.</translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; that of the {other} is {other_error:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Transformation „{model}“: Kreuzvalidierungsfehler {error:.2f} px; „{other}“: {other_error:.2f} px.</translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; the {other}, with {other_error:.2f} px, gains too little to justify bending the image.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Transformation „{model}“: Kreuzvalidierungsfehler {error:.2f} px; „{other}“ gewinnt mit {other_error:.2f} px zu wenig, um das Biegen des Bildes zu rechtfertigen.</translation>
    </message>
    <message>
        <source>The {other} distorts the image, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Transformation „{other}“ verzerrt das Bild, deshalb wurde eine andere gewählt.</translation>
    </message>
    <message>
        <source>The {other} is unreliable beyond the control points, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Transformation „{other}“ ist jenseits der Passpunkte unzuverlässig, deshalb wurde eine andere gewählt.</translation>
    </message>
    <message>
        <source>The {model} is unusable far from the control points; only {width} x {height} pixels around them are warped.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Transformation „{model}“ ist weit von den Passpunkten unbrauchbar; nur {width} x {height} Pixel um sie herum werden entzerrt.</translation>
    </message>
    <message>
        <source>The bands differ in data type; all bands of the output have {kind}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Kanäle haben verschiedene Datentypen; alle Kanäle der Ausgabe haben {kind}.</translation>
    </message>
    <message>
        <source>The raster uses every value, so an alpha band marks the pixels outside the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das Raster verwendet jeden Wert, deshalb kennzeichnet ein Alpha-Kanal die Pixel außerhalb des Suchrasters.</translation>
    </message>
    <message>
        <source>This GDAL shifts images that Lanczos resampling makes smaller; cubic is used instead.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Dieses GDAL verschiebt Bilder, die Lanczos verkleinert; stattdessen wird kubisch verwendet.</translation>
    </message>
    <message>
        <source>The sensed raster has a colour table; it is resampled by nearest neighbour.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das Suchraster hat eine Farbtabelle; es wird mit dem nächsten Nachbarn neu abgetastet.</translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster. Its coordinates, in {crs}, follow the transform to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Pixel sind die des Suchrasters. Seine Koordinaten, in {crs}, folgen der Transformation auf {pixels:.2f} px.</translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster, with {count} ground control points that follow the transform to {pixels:.2f} px. QGIS draws that file by a polynomial of order 2, to {shown:.2f} px; “{view}” shows it in place.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Pixel sind die des Suchrasters, mit {count} Passpunkten (GCPs), die der Transformation auf {pixels:.2f} px folgen. QGIS zeichnet diese Datei mit einem Polynom 2. Ordnung, auf {shown:.2f} px; „{view}“ zeigt sie an ihrem Platz.</translation>
    </message>
    <message>
        <source>Making a Python environment in {folder}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Eine Python-Umgebung wird in {folder} angelegt</translation>
    </message>
    <message>
        <source>Trying the packages</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Pakete werden ausprobiert</translation>
    </message>
    <message>
        <source>Removing what was installed</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Was installiert wurde, wird entfernt</translation>
    </message>
    <message>
        <source>Registering a small pair as a trial</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Ein kleines Paar wird zur Probe registriert</translation>
    </message>
    <message>
        <source>The trial is exact to {error:.2f} px</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Probe ist auf {error:.2f} px genau</translation>
    </message>
    <message>
        <source>The training continues after epoch {epoch}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das Training geht nach Epoche {epoch} weiter.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {loss:.3f}, {right:.1f} % of the test samples right{found}; {seconds:.0f} s.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Epoche {epoch} von {epochs}: Verlust {loss:.3f}, {right:.1f} % der Testproben richtig{found}; {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The weights have no fc6 and fc7, so these layers are initialised from the seed points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Gewichte haben kein fc6 und fc7, deshalb beginnen diese mit dem, was die Saatpunkte trennt.</translation>
    </message>
    <message>
        <source>Aligned within {within} px{ground}: nine of ten places are off by up to that.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Ausgerichtet auf {within} px{ground}: Neun von zehn Stellen liegen höchstens so weit daneben.</translation>
    </message>
    <message>
        <source>Not aligned: nine of ten places are off by up to {within} px{ground}; at the median, {dx:+.2f} px right and {dy:+.2f} px down.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Nicht ausgerichtet: Neun von zehn Stellen liegen bis zu {within} px{ground} daneben; im Median {dx:+.2f} px nach rechts und {dy:+.2f} px nach unten.</translation>
    </message>
    <message>
        <source>Measured at {places} of {tried} places of a grid over the overlap, {percent:.0f} % of it.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Gemessen an {places} von {tried} Stellen eines Gitters über der Überlappung, {percent:.0f} % davon.</translation>
    </message>
    <message>
        <source>The other places could not be measured: there, the rasters look too different, have no structure, contradict their surroundings, or are off by more than the {reach:.0f} px that were searched.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Die anderen sagen nichts: Dort sehen die Raster zu verschieden aus, haben keine Struktur, widersprechen ihrer Umgebung, oder liegen weiter daneben als die {reach:.0f} px, die abgesucht wurden.</translation>
    </message>
    <message>
        <source>The shift cannot be measured: the overlap has only {tried} of the {least} places that are needed.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Die Verschiebung lässt sich nicht messen: Die Überlappung hat nur {tried} der {least} Stellen, die es braucht.</translation>
    </message>
    <message>
        <source>Choose rasters that share more ground, or a denser grid.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Wählen Sie Raster, die mehr Boden gemeinsam haben, oder ein dichteres Gitter.</translation>
    </message>
    <message>
        <source>The shift cannot be measured: only {places} of {tried} places match, within {reach:.0f} px.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Die Verschiebung lässt sich nicht messen: Nur {places} von {tried} Stellen passen innerhalb von {reach:.0f} px.</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike, or expect a larger shift.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Wählen Sie Kanäle, in denen sich die beiden Raster ähneln, oder erwarten Sie eine größere Verschiebung.</translation>
    </message>
    <message>
        <source>The layer of shifts cannot be written.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Der Layer der Verschiebungen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The shift cannot be measured: of {places} matches, {agreeing} agree with their neighbours.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Die Verschiebung lässt sich nicht messen: Von {places} Zuordnungen stimmen {agreeing} mit ihren Nachbarn überein.</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike; repeated structures mislead.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Wählen Sie Kanäle, in denen sich die beiden Raster ähneln; wiederholte Strukturen führen irre.</translation>
    </message>
    <message>
        <source>Unknown {name} “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Unbekannt: {name} „{value}“.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Wählen Sie eines von: {allowed}.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Es ist kein Kanal gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one band of each raster.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Wählen Sie mindestens einen Kanal jedes Rasters.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor an extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{name}“ ist weder eine Datei noch eine Ausdehnung.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>Unknown option “{name}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Unbekannte Option „{name}“.</translation>
    </message>
    <message>
        <source>The transform to start from is not understood.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Die Transformation, von der auszugehen ist, wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Give its six numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Geben Sie ihre sechs Zahlen an.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is too small.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{name}“ ist {value}, das ist zu klein.</translation>
    </message>
    <message>
        <source>Give at least {least}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Geben Sie mindestens {least} an.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is out of range.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{name}“ ist {value}, das ist kein Anteil.</translation>
    </message>
    <message>
        <source>Give a number of at least 0 and below 1.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Geben Sie einen Anteil von 0 bis unter 1 an.</translation>
    </message>
    <message>
        <source>“{text}” is not a list of band numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{text}“ ist keine Liste von Kanalnummern.</translation>
    </message>
    <message>
        <source>Write them like “1” or “3,2,1”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Schreiben Sie sie wie „1“ oder „3,2,1“.</translation>
    </message>
    <message>
        <source>“{text}” is not a creation option.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{text}“ ist keine Erzeugungsoption.</translation>
    </message>
    <message>
        <source>Write each as KEY=VALUE, and join several by “|”: COMPRESS=LERC|MAX_Z_ERROR=0.01.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Schreiben Sie jede als KEY=VALUE, und verbinden Sie mehrere mit „|“: COMPRESS=LERC|MAX_Z_ERROR=0.01.</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option “{name}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Das Format {driver} hat hier keine Erzeugungsoption „{name}“.</translation>
    </message>
    <message>
        <source>Check its spelling in GDAL&apos;s page of the format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Prüfen Sie die Schreibweise auf GDALs Seite zum Format.</translation>
    </message>
    <message>
        <source>The creation option {name} of the format {driver} cannot be “{value}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Die Erzeugungsoption {name} des Formats {driver} kann hier nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>The creation option {name} would resample the result a second time.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Die Erzeugungsoption {name} würde das Ergebnis ein zweites Mal abtasten.</translation>
    </message>
    <message>
        <source>A virtual raster has no creation options: it holds no pixels.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Ein virtuelles Raster hat keine Erzeugungsoptionen: Es enthält keine Pixel.</translation>
    </message>
    <message>
        <source>Leave them out, or write a GeoTIFF.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Lassen Sie sie weg, oder schreiben Sie ein GeoTIFF.</translation>
    </message>
    <message>
        <source>This GDAL cannot write the compression “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Dieses GDAL kann die Komprimierung „{value}“ nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another compression, such as deflate.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Wählen Sie eine andere Komprimierung, etwa deflate.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written as {kind}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{name}“ kann nicht als {kind} geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in {ends}, or another output format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Wählen Sie einen Dateinamen, der auf {ends} endet, oder ein anderes Ausgabeformat.</translation>
    </message>
    <message>
        <source>“{text}” is not an extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>„{text}“ ist keine Ausdehnung.</translation>
    </message>
    <message>
        <source>A thin-plate spline cannot go through these points: some coincide.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Eine Thin-Plate-Spline kann nicht durch diese Punkte gehen: Einige fallen zusammen.</translation>
    </message>
    <message>
        <source>The points file cannot be written: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Punktdatei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which a .points file cannot hold.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>„{name}“ hat eine gedrehte Geotransformation, die eine .points-Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Leave out the .points file: the GeoPackage holds the same control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Lassen Sie die .points-Datei weg: Das GeoPackage enthält dieselben Passpunkte.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” is not a control point.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Zeile {line} von „{name}“ ist kein Passpunkt.</translation>
    </message>
    <message>
        <source>Choose a .points file saved by QGIS&apos;s Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Wählen Sie eine .points-Datei, die die Georeferenzierung von QGIS gespeichert hat.</translation>
    </message>
    <message>
        <source>The surroundings of the point have no structure to compare.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Umgebung des Punkts hat keine Struktur zum Vergleichen.</translation>
    </message>
    <message>
        <source>Move the point to a corner, a crossing or another clear structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Verschieben Sie den Punkt an eine Ecke, eine Kreuzung oder eine andere klare Struktur.</translation>
    </message>
    <message>
        <source>There is no clear match within {radius} pixels.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Im Umkreis von {radius} Pixeln gibt es keine klare Übereinstimmung.</translation>
    </message>
    <message>
        <source>Move the point closer to where it belongs, or to a clearer structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Verschieben Sie den Punkt näher dorthin, wo er hingehört, oder an eine klarere Struktur.</translation>
    </message>
    <message>
        <source>The {model} cannot be applied.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Transformation „{model}“ kann nicht angewendet werden.</translation>
    </message>
    <message>
        <source>Unknown transform “{model}”.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Unbekannte Transformation „{model}“.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>The {model} needs {need} control points and has {points}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Transformation „{model}“ braucht {need} Passpunkte und hat {points}.</translation>
    </message>
    <message>
        <source>Choose a simpler transform or add control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Wählen Sie eine einfachere Transformation, oder fügen Sie Passpunkte hinzu.</translation>
    </message>
    <message>
        <source>The control points lie in one place or along one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Passpunkte liegen an einer Stelle oder auf einer Linie.</translation>
    </message>
    <message>
        <source>Add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Fügen Sie in anderen Teilen des Bildes Passpunkte hinzu.</translation>
    </message>
    <message>
        <source>The control points lie in one place.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Passpunkte liegen an einer Stelle.</translation>
    </message>
    <message>
        <source>The control points do not determine a projective transform: three or more lie on one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Passpunkte bestimmen keine projektive Transformation: Drei oder mehr liegen auf einer Linie.</translation>
    </message>
    <message>
        <source>Choose affine, or add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Wählen Sie Affin, oder fügen Sie in anderen Teilen des Bildes Passpunkte hinzu.</translation>
    </message>
    <message>
        <source>The control points cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Passpunkte können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The points cannot be transformed to the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Punkte können nicht in das Koordinatenbezugssystem der Referenz umgerechnet werden.</translation>
    </message>
    <message>
        <source>Save the points in the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Speichern Sie die Punkte im Koordinatenbezugssystem der Referenz.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is not a text file.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: Es ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Choose a .points file saved by the Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Wählen Sie eine .points-Datei, die die Georeferenzierung gespeichert hat.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The residuals cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Die Restfehler können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Close other programs that have the control points open.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Schließen Sie andere Programme, die die Passpunkte geöffnet haben.</translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” has no valid pixel in the area that is read: all are nodata.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ hat in dem gelesenen Gebiet kein gültiges Pixel: Alle haben den Leerwert.</translation>
    </message>
    <message>
        <source>Choose another band, or check the layer&apos;s nodata value and extent.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie einen anderen Kanal, oder prüfen Sie Leerwert und Ausdehnung des Layers.</translation>
    </message>
    <message>
        <source>“{name}” has only one value in the area that is read: there is nothing to match.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ hat in dem gelesenen Gebiet nur einen Wert: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose another band or another layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie einen anderen Kanal oder einen anderen Layer.</translation>
    </message>
    <message>
        <source>A coordinate reference system is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Ein Koordinatenbezugssystem wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Set the layers&apos; coordinate reference systems and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Setzen Sie die Koordinatenbezugssysteme der Layer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” holds no raster band.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ enthält keinen Rasterkanal.</translation>
    </message>
    <message>
        <source>Choose one of its subdatasets as a layer of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie einen seiner Unterdatensätze als eigenen Layer.</translation>
    </message>
    <message>
        <source>“{name}” has complex pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ hat komplexe Pixel.</translation>
    </message>
    <message>
        <source>Export its amplitude (or intensity) as a real-valued raster and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Exportieren Sie die Amplitude (oder Intensität) als reelles Raster und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” is only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ ist nur {width} x {height} Pixel groß.</translation>
    </message>
    <message>
        <source>Both rasters need at least {least} pixels a side.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Beide Raster brauchen mindestens {least} Pixel an jeder Seite.</translation>
    </message>
    <message>
        <source>“{name}” has no geotransform, and its {means} give it no usable position.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ hat keine Geotransformation, und {means} geben ihm keinen brauchbaren Ort.</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, cannot be opened or has no geotransform.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“, das Höhenraster, kann nicht geöffnet werden oder hat keine Geotransformation.</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster of heights in metres, or leave the heights empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie ein georeferenziertes Höhenraster in Metern, oder lassen Sie die Höhen leer.</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, has no coordinate reference system.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“, das Höhenraster, hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Assign its coordinate reference system (Raster &gt; Projections &gt; Assign Projection).</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Weisen Sie ihm eines zu (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, does not cover the raster that needs it.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“, das Höhenraster, deckt das Raster nicht ab, das es braucht.</translation>
    </message>
    <message>
        <source>Choose heights of the same area, or leave them empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie Höhen desselben Gebiets, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The layer from {server} is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Der Layer von {server} ist ein Webdienst und hat keine eigenen Pixel.</translation>
    </message>
    <message>
        <source>Use it as a layer in QGIS, where Tiepoint draws it first, or export the area to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Verwenden Sie ihn als Layer in QGIS, wo Tiepoint ihn zuerst zeichnet, oder exportieren Sie das Gebiet als GeoTIFF.</translation>
    </message>
    <message>
        <source>The rasters overlap on only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Die Raster überlappen sich nur auf {width} x {height} Pixeln.</translation>
    </message>
    <message>
        <source>A raster is too long and narrow: {width} x {height} pixels would be matched.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Ein Raster ist zu lang und schmal: {width} x {height} Pixel würden verglichen.</translation>
    </message>
    <message>
        <source>Raise the largest working size, or cut out the part that matters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Erhöhen Sie die größte Arbeitsgröße, oder schneiden Sie den wichtigen Teil aus.</translation>
    </message>
    <message>
        <source>The two rasters do not overlap on the map.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Die beiden Raster überlappen sich auf der Karte nicht.</translation>
    </message>
    <message>
        <source>The reference and the sensed raster are the same.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Referenz und Suchraster sind dasselbe.</translation>
    </message>
    <message>
        <source>Choose two different rasters, or different bands of the one.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie zwei verschiedene Raster, oder verschiedene Kanäle des einen.</translation>
    </message>
    <message>
        <source>The rasters share too little ground to measure their shift.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Die Raster haben zu wenig Boden gemeinsam, um ihre Verschiebung zu messen.</translation>
    </message>
    <message>
        <source>Compare them by eye where they meet.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Vergleichen Sie sie mit dem Auge, wo sie sich treffen.</translation>
    </message>
    <message>
        <source>“{name}” is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ ist ein Webdienst und hat keine eigenen Pixel.</translation>
    </message>
    <message>
        <source>“{name}” has no band {band}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ hat keinen Kanal {band}.</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Wählen Sie einen Kanal von 1 bis {count}.</translation>
    </message>
    <message>
        <source>The coordinate reference system of “{name}” is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Das Koordinatenbezugssystem von „{name}“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Setzen Sie das Koordinatenbezugssystem des Layers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that it opens in QGIS; if it does, export it to a GeoTIFF and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Prüfen Sie, ob es sich in QGIS öffnen lässt; wenn ja, exportieren Sie es als GeoTIFF und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>Check that the file is still there, or export the layer to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Prüfen Sie, ob die Datei noch da ist, oder exportieren Sie den Layer als GeoTIFF.</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Kanal {band} von „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file is complete, with all the files it refers to, and opens in QGIS.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Prüfen Sie, ob die Datei mit allen Dateien, auf die sie verweist, vollständig ist und sich in QGIS öffnen lässt.</translation>
    </message>
    <message>
        <source>GDAL says: {words}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>GDAL sagt: {words}.</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the reference systems of the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Koordinaten lassen sich zwischen den Bezugssystemen der beiden Raster nicht umrechnen.</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Koordinaten lassen sich zwischen den beiden Rastern nicht umrechnen.</translation>
    </message>
    <message>
        <source>The working image of the reference raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Das Arbeitsbild der Referenz kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space in the temporary folder.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Schaffen Sie Platz im temporären Ordner.</translation>
    </message>
    <message>
        <source>The working image of the sensed raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Das Arbeitsbild des Suchrasters kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>One of the rasters has too little structure to match.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Eines der Raster hat zu wenig Struktur zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose a band with more contrast, or a larger area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Wählen Sie einen Kanal mit mehr Kontrast, oder ein größeres Gebiet.</translation>
    </message>
    <message>
        <source>Only a handful of matches agree on any one transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nur eine Handvoll Zuordnungen stimmt in irgendeiner Transformation überein.</translation>
    </message>
    <message>
        <source>Choose bands that show the same structures, or check that both show the same area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Wählen Sie Kanäle, die dieselben Strukturen zeigen, oder prüfen Sie, ob beide dasselbe Gebiet zeigen.</translation>
    </message>
    <message>
        <source>Only {agree} of {matches} matches agree on one transform, no more than by chance.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nur {agree} von {matches} Zuordnungen stimmen in einer Transformation überein, nicht mehr als durch Zufall.</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the structures in the overlap agree with the best transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nur {percent:.0f} % der Strukturen in der Überlappung stimmen mit der besten Transformation überein.</translation>
    </message>
    <message>
        <source>Only what is printed on both rasters agrees, such as a frame, a margin or a tool bar; the ground inside does not.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nur was auf beide Raster gedruckt ist, stimmt überein, etwa ein Rahmen, ein Rand oder eine Werkzeugleiste; der Boden darin nicht.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area, or crop the frames.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Prüfen Sie, ob beide Raster dasselbe Gebiet zeigen, oder schneiden Sie die Rahmen ab.</translation>
    </message>
    <message>
        <source>The best transform squeezes the image along one direction, and too few matches support that.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die beste Transformation staucht das Bild in einer Richtung, und zu wenige Zuordnungen stützen das.</translation>
    </message>
    <message>
        <source>The structures repeat: shifted by {pixels:.0f} pixels, the images agree as well.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die Strukturen wiederholen sich: Um {pixels:.0f} Pixel verschoben passen die Bilder ebenso gut.</translation>
    </message>
    <message>
        <source>Georeference both rasters to within half of that and choose as small a search radius, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Georeferenzieren Sie beide Raster auf die Hälfte davon genau und wählen Sie einen ebenso kleinen Suchradius, oder setzen Sie Passpunkte von Hand.</translation>
    </message>
    <message>
        <source>The transform fitted to the control points explains only {percent:.0f} % of the overlap.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die an die Passpunkte angepasste Transformation erklärt nur {percent:.0f} % der Überlappung.</translation>
    </message>
    <message>
        <source>Try another transform, or add control points in other parts of the image.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Versuchen Sie eine andere Transformation, oder setzen Sie Passpunkte in anderen Teilen des Bildes.</translation>
    </message>
    <message>
        <source>The transform fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die an die Passpunkte angepasste Transformation verzerrt das Bild auf mehr als das Doppelte.</translation>
    </message>
    <message>
        <source>Try other bands: the matches are too few or too unevenly spread.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Versuchen Sie andere Kanäle: Die Zuordnungen sind zu wenige oder zu ungleich verteilt.</translation>
    </message>
    <message>
        <source>The {model} fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die Transformation „{model}“, an die Passpunkte angepasst, verzerrt das Bild auf mehr als das Doppelte.</translation>
    </message>
    <message>
        <source>Choose Automatic or Affine: the points are too few or too unevenly spread for this transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Wählen Sie Automatisch oder Affin: Für diese Transformation sind die Punkte zu wenige oder zu ungleich verteilt.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Prüfen Sie, ob beide Raster dasselbe Gebiet zeigen; versuchen Sie Kanäle, die dieselben Strukturen zeigen.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures, or the method PSO-SIFT + Tiepoint net.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Prüfen Sie, ob beide Raster dasselbe Gebiet zeigen; versuchen Sie Kanäle, die dieselben Strukturen zeigen, oder das Verfahren PSO-SIFT + Tiepoint-Netz.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>near the points made by hand</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>nahe den Punkten von Hand</translation>
    </message>
    <message>
        <source>near the georeferencing</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>nahe der Georeferenzierung</translation>
    </message>
    <message>
        <source>By their coordinates the two rasters show different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nach ihren Koordinaten zeigen die beiden Raster verschiedene Orte.</translation>
    </message>
    <message>
        <source>By their coordinates the rasters share only {percent:.0f} % of the smaller one&apos;s area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nach ihren Koordinaten haben die Raster nur {percent:.0f} % der Fläche des kleineren gemeinsam.</translation>
    </message>
    <message>
        <source>Matches were found, but they are too few or too close together to fit a transform to.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Zuordnungen wurden gefunden, aber sie sind zu wenige oder liegen zu nah beieinander, um eine Transformation anzupassen.</translation>
    </message>
    <message>
        <source>The reference has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die Referenz hat fast keine Struktur zum Vergleichen: {features}.</translation>
    </message>
    <message>
        <source>The sensed raster has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Das Suchraster hat fast keine Struktur zum Vergleichen: {features}.</translation>
    </message>
    <message>
        <source>The reference has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die Referenz hat wenig Struktur zum Vergleichen: {features}.</translation>
    </message>
    <message>
        <source>The sensed raster has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Das Suchraster hat wenig Struktur zum Vergleichen: {features}.</translation>
    </message>
    <message>
        <source>1 feature</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>1 Merkmal</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>{count} Merkmale</translation>
    </message>
    <message>
        <source>The pixels of one raster are {times:.0f} times as large as the other&apos;s.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die Pixel des einen Rasters sind {times:.0f}-mal so groß wie die des anderen.</translation>
    </message>
    <message>
        <source>Only {points} control points agree, too few to be sure of them.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Nur {points} Passpunkte stimmen überein, zu wenige, um ihrer sicher zu sein.</translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: the bands may show different things, or the rasters different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Beide Raster haben Struktur, aber sie stimmt nicht überein: Die Kanäle zeigen vielleicht Verschiedenes, oder die Raster verschiedene Orte.</translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: they may show different places, or look too different.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Beide Raster haben Struktur, aber sie stimmt nicht überein: Sie zeigen vielleicht verschiedene Orte, oder sehen zu verschieden aus.</translation>
    </message>
    <message>
        <source>The scene could not be registered: {reason}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Die Szene konnte nicht registriert werden: {reason}.</translation>
    </message>
    <message>
        <source>Register it alone to see more, and report this with the log.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Registrieren Sie sie allein, um mehr zu sehen, und melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Another run is writing to the folder “{folder}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Ein anderer Lauf schreibt in den Ordner „{folder}“.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Warten Sie, bis er zu Ende ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a folder with the scenes.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Wählen Sie einen Ordner mit den Szenen.</translation>
    </message>
    <message>
        <source>No raster in “{folder}” matches “{pattern}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Kein Raster in „{folder}“ passt zu „{pattern}“.</translation>
    </message>
    <message>
        <source>Check the folder and the pattern; * stands for any characters, */ for any folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Prüfen Sie Ordner und Muster; * steht für beliebige Zeichen, */ für einen beliebigen Ordner.</translation>
    </message>
    <message>
        <source>Switch on “Processing” in Plugins ‣ Manage and Install Plugins.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Schalten Sie „Processing“ unter Erweiterungen ‣ Erweiterungen verwalten und installieren ein.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a pattern of file names.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>„{pattern}“ ist kein Muster für Dateinamen.</translation>
    </message>
    <message>
        <source>Write one such as *.tif or */*_B4.TIF, relative to the folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Schreiben Sie eines wie *.tif oder */*_B4.TIF, bezogen auf den Ordner.</translation>
    </message>
    <message>
        <source>There is no scene to register.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Es gibt keine Szene zu registrieren.</translation>
    </message>
    <message>
        <source>Choose at least one raster besides the reference.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Wählen Sie außer der Referenz mindestens ein Raster.</translation>
    </message>
    <message>
        <source>No scene of the series can be registered onto another, so none can be the reference.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Keine Szene der Serie lässt sich auf eine andere registrieren, deshalb kann keine die Referenz sein.</translation>
    </message>
    <message>
        <source>Name the reference, or check that the scenes show the same place.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Nennen Sie die Referenz, oder prüfen Sie, ob die Szenen denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>The layer of footprints cannot be written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Der Layer der Umrisse kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Das Bild „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The reference is “{name}”: {why}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Die Referenz ist „{name}“: {why}.</translation>
    </message>
    <message>
        <source>The reference is “{name}”, as in the run before.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Die Referenz ist „{name}“, wie im vorigen Lauf.</translation>
    </message>
    <message>
        <source>{matched} of {tried} other scenes match it, and {percent:.0f} % of it has structure</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>{matched} von {tried} anderen Szenen passen zu ihr, und {percent:.0f} % von ihr haben Struktur</translation>
    </message>
    <message>
        <source>Series registered by Tiepoint onto</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Serie, registriert von Tiepoint auf</translation>
    </message>
    <message>
        <source>{count} scenes: {counts}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>{count} Szenen: {counts}.</translation>
    </message>
    <message>
        <source>Each picture is a checkerboard of reference and registered scene: where edges run on from cell to cell, the two agree. A scene that was not registered is shown as it is.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Jedes Bild ist ein Schachbrett aus Referenz und registrierter Szene: Wo Kanten von Feld zu Feld weiterlaufen, stimmen die beiden überein. Eine nicht registrierte Szene ist gezeigt, wie sie ist.</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>registriert</translation>
    </message>
    <message>
        <source>placed by neighbours</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>durch Nachbarn platziert</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} does not answer ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: {server} antwortet nicht ({reason}).</translation>
    </message>
    <message>
        <source>Check the network connection and that the layer shows on the map, then try again.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Prüfen Sie die Netzverbindung und ob der Layer auf der Karte erscheint, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} refuses access ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: {server} verweigert den Zugang ({reason}).</translation>
    </message>
    <message>
        <source>Check the key or the password of the layer&apos;s connection, and the provider&apos;s terms of use.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Prüfen Sie Schlüssel oder Passwort der Verbindung des Layers und die Nutzungsbedingungen des Anbieters.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} delivers nothing here ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: {server} liefert hier nichts ({reason}).</translation>
    </message>
    <message>
        <source>Zoom to the place and check that the layer shows there, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Zoomen Sie an die Stelle und prüfen Sie, ob der Layer dort erscheint, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} failed to deliver {percent:.0f} % of it ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: {server} lieferte {percent:.0f} % davon nicht ({reason}).</translation>
    </message>
    <message>
        <source>Try again later, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Versuchen Sie es später noch einmal, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} has sent nothing for {seconds:.0f} seconds.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: {server} hat seit {seconds:.0f} Sekunden nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again later, or export the area from the layer to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Versuchen Sie es später noch einmal, oder exportieren Sie das Gebiet des Layers als GeoTIFF und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” shows nothing at this place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ zeigt an dieser Stelle nichts.</translation>
    </message>
    <message>
        <source>“{name}” has only one colour at this place: there is nothing to match.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ hat an dieser Stelle nur eine Farbe: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: QGIS cannot open the layer a second time.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: QGIS kann den Layer kein zweites Mal öffnen.</translation>
    </message>
    <message>
        <source>Check that the layer shows on the map, or export the area to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Prüfen Sie, ob der Layer auf der Karte erscheint, oder exportieren Sie das Gebiet als GeoTIFF und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {reason}.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ kann nicht gezeichnet werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system: where to draw it is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ hat kein Koordinatenbezugssystem: Es ist nicht bekannt, wo es zu zeichnen ist.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Setzen Sie das Koordinatenbezugssystem des Layers.</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate reference system of “{name}”.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Die Stelle lässt sich nicht in das Koordinatenbezugssystem von „{name}“ umrechnen.</translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, and zoom to the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Prüfen Sie die Koordinatenbezugssysteme beider Layer, und zoomen Sie an die Stelle.</translation>
    </message>
    <message>
        <source>“{name}” does not reach the place of the other raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ reicht nicht bis zur Stelle des anderen Rasters.</translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Prüfen Sie die Koordinatenbezugssysteme beider Layer, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>“{name}” is too detailed to be drawn over so large a place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ ist zu detailliert, um über einem so großen Gebiet gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>Choose a layer with a coarser level, or a smaller part of the raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Wählen Sie einen Layer mit einer gröberen Stufe, oder einen kleineren Teil des Rasters.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinates, so where to draw the other layer is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ hat keine Koordinaten, deshalb ist nicht bekannt, wo der andere Layer zu zeichnen ist.</translation>
    </message>
    <message>
        <source>Zoom the map to about where it lies; in Processing, give the extent of the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Zoomen Sie die Karte ungefähr dorthin, wo es liegt; in der Verarbeitung geben Sie die Ausdehnung der Stelle an.</translation>
    </message>
    <message>
        <source>Neither “{reference}” nor “{sensed}” has pixels of its own.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Weder „{reference}“ noch „{sensed}“ hat eigene Pixel.</translation>
    </message>
    <message>
        <source>Choose a raster file as the reference or as the sensed raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Wählen Sie eine Rasterdatei als Referenz oder als Suchraster.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be written.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Der Schnappschuss „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>“{name}” was drawn: {width} x {height} pixels of {pixel:.4g} map units, {failed} of {asked} requests failed.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>„{name}“ wurde gezeichnet: {width} x {height} Pixel von {pixel:.4g} Karteneinheiten, {failed} von {asked} Anfragen scheiterten.</translation>
    </message>
    <message>
        <source>There are {reference} reference and {sensed} sensed rasters.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Es gibt {reference} Referenzen und {sensed} Suchraster.</translation>
    </message>
    <message>
        <source>Give as many sensed rasters as references, in the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Geben Sie so viele Suchraster wie Referenzen an, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The weights file “{path}” to start from is missing.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Die Datei mit Gewichten „{path}“, der Ausgangspunkt, fehlt.</translation>
    </message>
    <message>
        <source>Choose VGG16 weights: a .pth of PyTorch or a .safetensors file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie VGG16-Gewichte: eine .pth-Datei von PyTorch oder eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a file name for weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>„{name}“ ist kein Dateiname für Gewichte.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .safetensors.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie einen Dateinamen, der auf .safetensors endet.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist or cannot be written to.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Den Ordner „{folder}“ gibt es nicht, oder in ihn kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder for the weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner für die Gewichte.</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, from which the fine-tuning starts.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Das Ergebnis würde „{name}“ überschreiben, den Ausgangspunkt des Nachtrainierens.</translation>
    </message>
    <message>
        <source>Choose another file name for the result.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie einen anderen Dateinamen für das Ergebnis.</translation>
    </message>
    <message>
        <source>“{path}” is a file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>„{path}“ ist eine Datei.</translation>
    </message>
    <message>
        <source>Choose a folder for the checkpoints, or none.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie einen Ordner für die Zwischenstände, oder keinen.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Der Zwischenstand „{path}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another checkpoint folder, or empty this one to start again.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner für Zwischenstände, oder leeren Sie diesen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The training diverged: its loss is no longer a number.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Das Training ist divergiert: Sein Verlust ist keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and another checkpoint folder.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie eine kleinere Lernrate und einen anderen Ordner für Zwischenstände.</translation>
    </message>
    <message>
        <source>The checkpoint folder “{folder}” holds another training or other files.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Der Ordner für Zwischenstände „{folder}“ enthält ein anderes Training oder andere Dateien.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the rasters and options that the training there was started with.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Wählen Sie einen leeren Ordner, oder die Raster und Optionen, mit denen das Training dort gestartet wurde.</translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): {reason}</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Paar {number} („{reference}“ und „{sensed}“): {reason}</translation>
    </message>
    <message>
        <source>Give registered rasters only: each sensed raster must lie on its reference, by its georeferencing or pixel by pixel, and both lists must have the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Geben Sie nur registrierte Raster an: Jedes Suchraster muss auf seiner Referenz liegen, durch seine Georeferenzierung oder Pixel für Pixel, und beide Listen müssen dieselbe Reihenfolge haben.</translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): without georeferencing both need the same size in pixels.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Paar {number} („{reference}“ und „{sensed}“): Ohne Georeferenzierung müssen beide gleich viele Pixel haben.</translation>
    </message>
    <message>
        <source>The pairs hold only {found} seed points with enough structure; {wanted} are wanted, one for each class.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Die Paare enthalten nur {found} Saatpunkte mit genug Struktur; gebraucht werden {wanted}, einer je Klasse.</translation>
    </message>
    <message>
        <source>Add larger pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Fügen Sie größere Paare hinzu.</translation>
    </message>
    <message>
        <source>Ask for at most {found} classes, or add pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Verlangen Sie höchstens {found} Klassen, oder fügen Sie Paare hinzu.</translation>
    </message>
    <message>
        <source>The nodata values that are set for “{name}” in QGIS cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Die Leerwerte, die für „{name}“ in QGIS eingestellt sind, können bei ganzen Zahlen mit 64 Bit nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Keep only one nodata value in the layer&apos;s properties, or convert the raster to 32 bits.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Lassen Sie nur einen Leerwert in den Layereigenschaften, oder wandeln Sie das Raster in 32 Bit um.</translation>
    </message>
    <message>
        <source>“{name}” has whole numbers beyond 9,007,199,254,740,992, which cannot be resampled exactly.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>„{name}“ hat ganze Zahlen jenseits von 9.007.199.254.740.992, die nicht exakt neu abgetastet werden können.</translation>
    </message>
    <message>
        <source>Subtract a constant or convert the raster to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Ziehen Sie eine Konstante ab, oder wandeln Sie das Raster in 32 Bit um; registrieren Sie es dann.</translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be read.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Der Vektorlayer „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a vector file that QGIS shows, or save the layer as a GeoPackage first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie eine Vektordatei, die QGIS zeigt, oder speichern Sie den Layer zuerst als GeoPackage.</translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be written.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Der Vektorlayer „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{name}” has {count} layers, and this format holds one.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ hat {count} Layer, und dieses Format fasst nur einen.</translation>
    </message>
    <message>
        <source>Name one of them, or write a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Nennen Sie einen davon, oder schreiben Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Choose a layer that the file has, or none for all of them.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie einen Layer, den die Datei hat, oder keinen für alle.</translation>
    </message>
    <message>
        <source>A feature of “{layer}” has several geometries, and only one can be moved.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Ein Objekt von „{layer}“ hat mehrere Geometrien, und nur eine kann verschoben werden.</translation>
    </message>
    <message>
        <source>Save the layer with one geometry column first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Speichern Sie den Layer zuerst mit einer einzigen Geometriespalte.</translation>
    </message>
    <message>
        <source>“{name}” has no geometry to move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ hat keine Geometrie zum Verschieben.</translation>
    </message>
    <message>
        <source>Choose a layer of points, lines or polygons.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie einen Layer mit Punkten, Linien oder Polygonen.</translation>
    </message>
    <message>
        <source>The layers of “{name}” have different coordinate reference systems.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Die Layer von „{name}“ haben verschiedene Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>Name one layer at a time.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Nennen Sie jeweils nur einen Layer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be transformed to the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ kann nicht in das Koordinatenbezugssystem des Suchrasters transformiert werden.</translation>
    </message>
    <message>
        <source>Save the layer in the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Speichern Sie den Layer im Koordinatenbezugssystem des Suchrasters.</translation>
    </message>
    <message>
        <source>Where “{name}” lies on the sensed raster is not known, because that raster is missing.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wo „{name}“ auf dem Suchraster liegt, ist nicht zu bestimmen, weil dieses Raster fehlt.</translation>
    </message>
    <message>
        <source>Name the sensed raster where it is now, or say that the layer&apos;s coordinates are its pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Nennen Sie das Suchraster, wo es jetzt liegt, oder geben Sie an, dass die Koordinaten des Layers dessen Pixel sind.</translation>
    </message>
    <message>
        <source>No feature of “{name}” lies on the sensed raster, so there is nothing that the fit could move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Kein Objekt von „{name}“ liegt auf dem Suchraster, deshalb gibt es nichts, was die Anpassung verschieben könnte.</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie den Layer, der auf dem Suchraster digitalisiert wurde.</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie den Layer, der auf dem Suchraster digitalisiert wurde, oder geben Sie an, dass seine Koordinaten Pixel sind.</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are on the map.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie den Layer, der auf dem Suchraster digitalisiert wurde, oder geben Sie an, dass seine Koordinaten auf der Karte liegen.</translation>
    </message>
    <message>
        <source>Writing “{name}”: {words}</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ wird geschrieben: {words}</translation>
    </message>
    <message>
        <source>Either “{name}” or “{raster}” has no coordinate reference system; their coordinates are taken for the same.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ oder „{raster}“ hat kein Koordinatenbezugssystem; ihre Koordinaten werden als dieselben angenommen.</translation>
    </message>
    <message>
        <source>Moved {count} features.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} Objekte verschoben.</translation>
    </message>
    <message>
        <source>{count} features had curves, which became lines.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} Objekte hatten Kurven, die zu Linien wurden.</translation>
    </message>
    <message>
        <source>{count} features reach beyond the part of the sensed raster that the fit covers, and are not to be trusted there: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} Objekte reichen über den Teil des Suchrasters hinaus, den die Anpassung abdeckt, und sind dort nicht verlässlich: {ids}.</translation>
    </message>
    <message>
        <source>{count} features have no place on the reference and lost their geometry: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} Objekte haben keinen Ort auf der Referenz und haben ihre Geometrie verloren: {ids}.</translation>
    </message>
    <message>
        <source>{count} polygons were valid and are not any more: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} Polygone waren gültig und sind es nicht mehr: {ids}.</translation>
    </message>
    <message>
        <source>The {model} cannot be inverted, as the warp needs.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Transformation „{model}“ lässt sich nicht umkehren, was das Entzerren braucht.</translation>
    </message>
    <message>
        <source>Choose a simpler transform.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
        <source>“{name}” does not lie on the pixel grid of “{reference}”.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>„{name}“ liegt nicht im Pixelgitter von „{reference}“.</translation>
    </message>
    <message>
        <source>Make the checkerboard from the raster that the registration wrote.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Erzeugen Sie das Schachbrett aus dem Raster, das die Registrierung geschrieben hat.</translation>
    </message>
    <message>
        <source>The {model} folds the sensed raster over itself.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Transformation „{model}“ faltet das Suchraster über sich selbst.</translation>
    </message>
    <message>
        <source>Choose the sensed raster&apos;s own extent for the output, or check the control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie für die Ausgabe die eigene Ausdehnung des Suchrasters, oder prüfen Sie die Passpunkte.</translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels: the transform stretches too far.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Ausgabe hätte {width:.0f} x {height:.0f} Pixel: Die Transformation dehnt zu weit.</translation>
    </message>
    <message>
        <source>Choose a simpler transform, or the reference&apos;s grid for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie eine einfachere Transformation, oder für die Ausgabe das Gitter der Referenz.</translation>
    </message>
    <message>
        <source>The sensed raster cannot be warped.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Das Suchraster kann nicht entzerrt werden.</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Vorschau kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The quality surface cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Qualitätsfläche kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The checkerboard cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Das Schachbrett kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The checkerboard cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Das Schachbrett kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no transform to warp with.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Es gibt keine Transformation zum Entzerren.</translation>
    </message>
    <message>
        <source>Enable more control points or add some.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Schalten Sie mehr Passpunkte ein, oder fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>The georeferenced copy cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die georeferenzierte Kopie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The chosen format or creation options change pixel values.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Das gewählte Format oder die Erzeugungsoptionen ändern Pixelwerte.</translation>
    </message>
    <message>
        <source>Choose a compression without loss, or a GeoTIFF without creation options.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie eine verlustfreie Kompression, oder ein GeoTIFF ohne Erzeugungsoptionen.</translation>
    </message>
    <message>
        <source>The bands of “{name}” differ in data type, which this format cannot hold.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Kanäle von „{name}“ haben verschiedene Datentypen, was dieses Format nicht zulässt.</translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie für die Ausgabe ein virtuelles Raster (.vrt).</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system, so the output cannot have another one.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>„{name}“ hat kein Koordinatenbezugssystem, deshalb kann die Ausgabe kein anderes haben.</translation>
    </message>
    <message>
        <source>Nothing of the registered raster lies in the extent of the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Nichts vom registrierten Raster liegt in der Ausdehnung der Ausgabe.</translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Die Ausgabe hätte {width:.0f} x {height:.0f} Pixel.</translation>
    </message>
    <message>
        <source>Choose a larger pixel size or a smaller extent; the size is in units of the output&apos;s CRS.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie größere Pixel oder eine kleinere Ausdehnung; die Pixelgröße ist in Einheiten des KBS der Ausgabe.</translation>
    </message>
    <message>
        <source>The {name} features need torch, torchvision and safetensors: {reason}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Merkmale {name} brauchen torch, torchvision und safetensors: {reason}.</translation>
    </message>
    <message>
        <source>Install torch on Tiepoint&apos;s set-up page, or use the method Automatic, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Installieren Sie torch auf der Einrichtungsseite von Tiepoint, oder verwenden Sie das Verfahren Automatisch, das keines braucht.</translation>
    </message>
    <message>
        <source>The {name} features need a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Merkmale {name} brauchen eine Datei mit Gewichten, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Download it on Tiepoint&apos;s set-up page or choose a file, or use the method PSO-SIFT + Tiepoint net, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Laden Sie sie auf der Einrichtungsseite von Tiepoint herunter oder wählen Sie eine Datei, oder verwenden Sie das Verfahren PSO-SIFT + Tiepoint-Netz, das keine braucht.</translation>
    </message>
    <message>
        <source>{name} is not a whole weights file: {part} has too few or too many numbers.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} ist keine vollständige Datei mit Gewichten: {part} hat zu wenige oder zu viele Zahlen.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Laden Sie sie noch einmal herunter, oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The weights file {name} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Datei mit Gewichten {name} fehlt.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Installieren Sie die Erweiterung noch einmal.</translation>
    </message>
    <message>
        <source>The weights file {name} is damaged, or of another version.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Datei mit Gewichten {name} ist beschädigt oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>The device of the network has too little free memory.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Das Gerät des Netzes hat zu wenig freien Speicher.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose the CPU as the device.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Schließen Sie andere Programme, die es verwenden, oder wählen Sie die CPU als Gerät.</translation>
    </message>
    <message>
        <source>This OpenCV cannot run the network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Dieses OpenCV kann das Netz nicht rechnen.</translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install another one, or use the method PSO-SIFT.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Lassen Sie die Einrichtungsseite von Tiepoint ein anderes installieren, oder verwenden Sie das Verfahren PSO-SIFT.</translation>
    </message>
    <message>
        <source>The weights file has no {layer} of VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Datei mit Gewichten enthält {layer} von VGG16 nicht.</translation>
    </message>
    <message>
        <source>Choose a file with the fully connected layers: the whole VGG16, or a fine-tuned one.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie eine Datei mit den vollständig verbundenen Schichten: das ganze VGG16, oder ein nachtrainiertes.</translation>
    </message>
    <message>
        <source>These weights were fine-tuned for 64 px patches and take no larger ones.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Diese Gewichte wurden für Ausschnitte von 64 px nachtrainiert und nehmen keine größeren.</translation>
    </message>
    <message>
        <source>Set the network&apos;s input to 64 px, or choose the whole VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Stellen Sie die Eingabe des Netzes auf 64 px, oder wählen Sie das ganze VGG16.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Laden Sie sie noch einmal herunter, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is a tar archive, not a weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} ist ein tar-Archiv, keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>Choose a .pth or .safetensors file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie eine Datei .pth oder .safetensors.</translation>
    </message>
    <message>
        <source>{name} is cut off, or holds more than numbers: it was refused and nothing of it was run.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} ist abgeschnitten oder enthält mehr als Zahlen: Die Datei wurde abgelehnt, und nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Choose weights from a source you trust, and check that the download is whole.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie Gewichte aus einer Quelle, der Sie vertrauen, und prüfen Sie, ob der Download vollständig ist.</translation>
    </message>
    <message>
        <source>{name} does not hold the named weights of a network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} enthält nicht die benannten Gewichte eines Netzes.</translation>
    </message>
    <message>
        <source>Choose weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie Gewichte im Format von torchvision.</translation>
    </message>
    <message>
        <source>{name} is not a whole weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} ist keine vollständige Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>SURF needs the Python package mahotas, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>SURF braucht das Python-Paket mahotas, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>SURF is there for comparison only: choose another method, or run `scripts/setup.sh benchmark`.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>SURF dient nur zum Vergleich: Wählen Sie ein anderes Verfahren, oder führen Sie `scripts/setup.sh benchmark` aus.</translation>
    </message>
    <message>
        <source>“{name}” holds no weights of VGG16 up to conv4_3, AlexNet, GoogLeNet or ResNet-50.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>„{name}“ enthält keine Gewichte von VGG16 bis conv4_3, AlexNet, GoogLeNet oder ResNet-50.</translation>
    </message>
    <message>
        <source>“{name}” was not checked, or has changed since.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>„{name}“ wurde nicht geprüft oder hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Choose it with “Choose file…”.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie die Datei mit „Datei wählen…“.</translation>
    </message>
    <message>
        <source>“{method}” needs a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>„{method}“ braucht eine Datei mit Gewichten, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Download it on the set-up page, or choose a file there.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Laden Sie sie auf der Einrichtungsseite herunter, oder wählen Sie dort eine Datei.</translation>
    </message>
    <message>
        <source>The weights are not those of {network}: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Gewichte sind nicht die von {network}: {part} fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>Choose {network} weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie Gewichte von {network} im Format von torchvision.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Gewichte sind nicht die von VGG16: {part} fehlt.</translation>
    </message>
    <message>
        <source>Choose VGG16 weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Wählen Sie VGG16-Gewichte im Format von torchvision.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: what follows {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Gewichte sind nicht die von VGG16: Was auf {part} folgt, fehlt.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Gewichte sind nicht die von VGG16: {part} hat eine andere Form.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Die Gewichte sind nicht die von VGG16: {part} fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it does not begin with a header.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>„{name}“ ist keine vollständige safetensors-Datei: Sie beginnt nicht mit einem Header.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: its header cannot be read.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>„{name}“ ist keine vollständige safetensors-Datei: Ihr Header kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it has {size} bytes and should have {expected}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>„{name}“ ist keine vollständige safetensors-Datei: Sie hat {size} Bytes und müsste {expected} haben.</translation>
    </message>
    <message>
        <source>Tiepoint met an unexpected error: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>In Tiepoint ist ein unerwarteter Fehler aufgetreten: {reason}.</translation>
    </message>
    <message>
        <source>The log panel “Tiepoint” has the details.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Einzelheiten stehen im Protokollfenster „Tiepoint“.</translation>
    </message>
    <message>
        <source>Load a second raster to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Laden Sie ein zweites Raster, um zu beginnen.</translation>
    </message>
    <message>
        <source>One raster stays, the other is moved onto it.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Ein Raster bleibt, das andere wird darauf verschoben.</translation>
    </message>
    <message>
        <source>There are no points to show.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Es gibt keine Punkte zu zeigen.</translation>
    </message>
    <message>
        <source>The result “{path}” was written but cannot be loaded.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Das Ergebnis „{path}“ wurde geschrieben, kann aber nicht geladen werden.</translation>
    </message>
    <message>
        <source>Add it to the project by hand and look at the log panel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Fügen Sie es von Hand zum Projekt hinzu und sehen Sie ins Protokollfenster.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” (parameter PYTHON) is not one that you have approved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Das Python des Rechenprozesses „{path}“ (Parameter PYTHON) ist keines, dem Sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>Leave the parameter empty. To use this Python, choose it in the dock, under Advanced; without a window, name it in the environment variable {variable}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Lassen Sie den Parameter leer. Um dieses Python zu verwenden, wählen Sie es im Bedienfeld unter „Erweitert“; ohne Fenster nennen Sie es in der Umgebungsvariablen {variable}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Der Ordner „{folder}“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Give an output file.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Geben Sie eine Ausgabedatei an.</translation>
    </message>
    <message>
        <source>The sample pair cannot be copied into “{folder}”: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Das Beispielpaar kann nicht nach „{folder}“ kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Open two rasters of your own instead.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Öffnen Sie stattdessen zwei eigene Raster.</translation>
    </message>
    <message>
        <source>Load two rasters to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Laden Sie zwei Raster, um zu beginnen.</translation>
    </message>
    <message>
        <source>Add the reference and the raster that is to be moved to the project.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Fügen Sie die Referenz und das zu verschiebende Raster zum Projekt hinzu.</translation>
    </message>
    <message>
        <source>Reference and sensed are the same layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Referenz und Suchraster sind derselbe Layer.</translation>
    </message>
    <message>
        <source>Choose two different rasters; load the second one if it is not in the project yet.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Wählen Sie zwei verschiedene Raster; laden Sie das zweite, wenn es noch nicht im Projekt ist.</translation>
    </message>
    <message>
        <source>A raster layer is missing.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Ein Rasterlayer fehlt.</translation>
    </message>
    <message>
        <source>Choose a reference layer and a sensed layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Wählen Sie einen Layer als Referenz und einen als Suchraster.</translation>
    </message>
    <message>
        <source>Repair the layer&apos;s data source or load the raster again.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Reparieren Sie die Datenquelle des Layers, oder laden Sie das Raster erneut.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read pixel by pixel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>„{name}“ ist keine Datei, die Pixel für Pixel gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save it first: right-click the layer, Export &gt; Save As…, format GeoTIFF, raw data.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Speichern Sie ihn zuerst: Rechtsklick auf den Layer, Exportieren &gt; Speichern als…, Format GeoTIFF, Rohdaten.</translation>
    </message>
    <message>
        <source>“{name}” is not a raster.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>„{name}“ ist kein Raster.</translation>
    </message>
    <message>
        <source>Choose a raster, or a layer such as a basemap.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Wählen Sie ein Raster, oder einen Layer wie eine Hintergrundkarte.</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF, and “{name}” does not end in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Das Ergebnis ist ein GeoTIFF, und „{name}“ endet nicht auf .tif.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Wählen Sie einen Dateinamen, der auf .tif endet.</translation>
    </message>
    <message>
        <source>“{text}” does not name a folder.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>„{text}“ nennt keinen Ordner.</translation>
    </message>
    <message>
        <source>Give the full path of the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Geben Sie den vollen Pfad des Ergebnisses an.</translation>
    </message>
    <message>
        <source>“{name}” now exists and would be replaced.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>„{name}“ gibt es jetzt schon und würde ersetzt.</translation>
    </message>
    <message>
        <source>Press Register again to replace it, or choose another name.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Drücken Sie noch einmal „Registrieren“, um es zu ersetzen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The images cannot be shown: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Bilder können nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>This point has no place in one of the rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Dieser Punkt hat in einem der Raster keinen Ort.</translation>
    </message>
    <message>
        <source>These points have no registered raster yet.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Zu diesen Punkten gibt es noch kein registriertes Raster.</translation>
    </message>
    <message>
        <source>Look at the live preview.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Sehen Sie die Live-Vorschau an.</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es ist kein Lauf gewählt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{path}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Add it to the project, or run again.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Fügen Sie es zum Projekt hinzu, oder starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>“{name}” holds no points that can be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{name}“ enthält keine lesbaren Punkte.</translation>
    </message>
    <message>
        <source>Choose a .points file, a GeoPackage of Tiepoint&apos;s, or another vector file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Wählen Sie eine .points-Datei, ein GeoPackage von Tiepoint oder eine andere Vektordatei.</translation>
    </message>
    <message>
        <source>“{name}” has no points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{name}“ hat keine Punkte.</translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the reference.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Wählen Sie die Felder mit dem Ort in der Referenz.</translation>
    </message>
    <message>
        <source>“{name}” holds no pair of points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{name}“ enthält kein Punktpaar.</translation>
    </message>
    <message>
        <source>Check which fields hold the places in both rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Prüfen Sie, welche Felder die Orte in beiden Rastern enthalten.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{field}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{name}“ hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the sensed raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Wählen Sie die Felder mit dem Ort im Suchraster.</translation>
    </message>
    <message>
        <source>The control points have edits that are not saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Passpunkte haben Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save or undo them first: the saved copy is to hold what you see.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Speichern Sie sie zuerst, oder machen Sie sie rückgängig: Die gespeicherte Kopie soll enthalten, was Sie sehen.</translation>
    </message>
    <message>
        <source>“{name}” exists already, and would be replaced by this run&apos;s points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{name}“ gibt es schon und würde durch die Punkte dieses Laufs ersetzt.</translation>
    </message>
    <message>
        <source>Choose another name for the raster: the points are named after it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Wählen Sie einen anderen Namen für das Raster: Die Punkte sind nach ihm benannt.</translation>
    </message>
    <message>
        <source>The points cannot be saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Punkte können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{reasons}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>{reasons}</translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint and cannot be changed here.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Dieser Lauf wurde von einem neueren Tiepoint gespeichert und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>“{name}” does not hold the control points of a Tiepoint run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>„{name}“ enthält nicht die Passpunkte eines Laufs von Tiepoint.</translation>
    </message>
    <message>
        <source>Choose the layer “Control points” of a run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Wählen Sie den Layer „Passpunkte“ eines Laufs.</translation>
    </message>
    <message>
        <source>The record of this run cannot be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Aufzeichnung dieses Laufs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Register the pair again; its control points can be loaded into the new run from their file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Registrieren Sie das Paar noch einmal; seine Passpunkte lassen sich aus ihrer Datei in den neuen Lauf laden.</translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint (record {schema}).</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Dieser Lauf wurde von einem neueren Tiepoint gespeichert (Aufzeichnung {schema}).</translation>
    </message>
    <message>
        <source>Update the plugin to open it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Aktualisieren Sie die Erweiterung, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The control points have no field “{name}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Passpunkte haben kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>Register the pair again: this layer was made by another version, or was changed.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Registrieren Sie das Paar noch einmal: Dieser Layer stammt von einer anderen Version oder wurde geändert.</translation>
    </message>
    <message>
        <source>The control points cannot be edited.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Passpunkte können nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Warp with them first, then measure.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Entzerren Sie zuerst mit ihnen, dann messen Sie.</translation>
    </message>
    <message>
        <source>No point is left over to judge the transform by.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es bleibt kein Punkt übrig, um die Transformation zu beurteilen.</translation>
    </message>
    <message>
        <source>Add points, or choose a simpler transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Fügen Sie Punkte hinzu, oder wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
        <source>There is no transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es gibt keine Transformation.</translation>
    </message>
    <message>
        <source>There is no transform to export.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es gibt keine Transformation zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no transform yet.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es gibt noch keine Transformation.</translation>
    </message>
    <message>
        <source>The preview is shown as soon as there is one.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Vorschau erscheint, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>The transform is being fitted…</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Die Transformation wird angepasst…</translation>
    </message>
    <message>
        <source>There is no transform to report on.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es gibt keine Transformation für einen Bericht.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>There is no transform to judge.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Es gibt keine Transformation zu beurteilen.</translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Der Bericht kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The file name “{name}…” is too long: {length} characters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Dateiname „{name}…“ ist zu lang: {length} Zeichen.</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} characters, fewer if some are not plain letters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen Namen mit höchstens {most} Zeichen, weniger, wenn nicht alle einfache Buchstaben sind.</translation>
    </message>
    <message>
        <source>The path of “{name}” is too long.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Pfad von „{name}“ ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or a shorter name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad, oder einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie für das Ergebnis einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file name for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen Dateinamen für das Ergebnis.</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das Ergebnis würde „{name}“ überschreiben, das gerade registriert wird.</translation>
    </message>
    <message>
        <source>GDAL would take the result “{name}” for a part of a raster that is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>GDAL würde das Ergebnis „{name}“ für einen Teil eines Rasters halten, das registriert wird.</translation>
    </message>
    <message>
        <source>Two results would be written to the same file “{name}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Zwei Ergebnisse würden in dieselbe Datei „{name}“ geschrieben.</translation>
    </message>
    <message>
        <source>Give each result a file name of its own.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Geben Sie jedem Ergebnis einen eigenen Dateinamen.</translation>
    </message>
    <message>
        <source>Choose another file name or folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen anderen Dateinamen oder Ordner für das Ergebnis.</translation>
    </message>
    <message>
        <source>The result cannot be moved into place: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das Ergebnis kann nicht an seinen Platz verschoben werden: {reason}.</translation>
    </message>
    <message>
        <source>Remove layers that show the old result from the project, or choose another file name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Entfernen Sie Layer, die das alte Ergebnis zeigen, aus dem Projekt, oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which gdalwarp cannot write.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{name}“ hat eine gedrehte Geotransformation, die gdalwarp nicht schreiben kann.</translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the control points.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Exportieren Sie das registrierte Raster selbst, oder die Passpunkte.</translation>
    </message>
    <message>
        <source>The script cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das Skript kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The command for {program} is longer than Windows allows.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Befehl für {program} ist länger, als Windows erlaubt.</translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Exportieren Sie das registrierte Raster selbst, oder das Skript für Linux und macOS.</translation>
    </message>
    <message>
        <source>The file name of a raster cannot be written into the script.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Dateiname eines Rasters kann nicht ins Skript geschrieben werden.</translation>
    </message>
    <message>
        <source>Rename the rasters, or export the raster itself.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Benennen Sie die Raster um, oder exportieren Sie das Raster selbst.</translation>
    </message>
    <message>
        <source>The sensed raster cannot be read.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das Suchraster kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is not georeferenced, so there is no shift to export.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{name}“ ist nicht georeferenziert, deshalb gibt es keine Verschiebung zu exportieren.</translation>
    </message>
    <message>
        <source>Export the control points as CSV or GeoPackage instead.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Exportieren Sie stattdessen die Passpunkte als CSV oder GeoPackage.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Save the points again.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Speichern Sie die Punkte noch einmal.</translation>
    </message>
    <message>
        <source>Rasters of the kind “{kind}” cannot be written here.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Raster der Art „{kind}“ können hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Write a GeoTIFF, and export its layer by QGIS&apos;s “Save as”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Schreiben Sie ein GeoTIFF, und exportieren Sie dessen Layer mit „Speichern als“ von QGIS.</translation>
    </message>
    <message>
        <source>“{word}” holds a line break or another control character, which a batch file cannot hold.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{word}“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das eine Batchdatei nicht enthalten kann.</translation>
    </message>
    <message>
        <source>Rename the file, or export the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Benennen Sie die Datei um, oder exportieren Sie das Skript für Linux und macOS.</translation>
    </message>
    <message>
        <source>The report “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Bericht „{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Choose GeoTIFF, which holds every kind of raster.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie GeoTIFF, das jede Art von Raster enthalten kann.</translation>
    </message>
    <message>
        <source>The output cannot be written to “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Die Ausgabe kann nicht nach „{folder}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Free some space or choose another output folder; {mib:.0f} MiB are left there.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ausgabeordner; dort sind {mib:.0f} MiB frei.</translation>
    </message>
    <message>
        <source>The GDAL script cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das GDAL-Skript kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The pictures for the report cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Die Bilder für den Bericht können nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The layer of unexplained places cannot be written.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Layer der nicht erklärten Stellen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Restart QGIS: the former files are then put back.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Starten Sie QGIS neu: Die früheren Dateien werden dann zurückgelegt.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der noch Platz hat.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>In den Ordner „{folder}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Die Datei „{name}“ kann nicht geschrieben werden: Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Schaffen Sie Platz auf der Platte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Eine der eigenen Dateien von Tiepoint kann nicht geschrieben werden: Die Platte ist voll.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Die Datei „{name}“ kann nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Prüfen Sie die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Eine der eigenen Dateien von Tiepoint kann nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Most frequent value</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Häufigster Wert</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted jointly&lt;/b&gt;, scenes that overlap are also registered onto each other, and all are placed together: a scene that is refused alone is placed by its neighbours, and marked as such. The loop closure error around triangles of scenes says how well the series agrees.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>&lt;b&gt;Gemeinsam ausgeglichen&lt;/b&gt; werden Szenen, die sich überlappen, auch aufeinander registriert und alle zusammen platziert: Eine Szene, die allein abgelehnt wird, wird durch ihre Nachbarn platziert, und das wird gesagt. Was um Dreiecke von Szenen übrig bleibt, sagt, wie gut die Serie in sich stimmt.</translation>
    </message>
    <message>
        <source>Adjust jointly: register neighbours onto each other, too</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Gemeinsam ausgleichen: auch Nachbarn aufeinander registrieren</translation>
    </message>
    <message>
        <source>Up to four pairs more for each scene, so that a run takes two to four times as long. A scene that is refused alone is placed by its neighbours. Needs the Python package scipy.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Bis zu vier Paare mehr je Szene, sodass ein Lauf zwei- bis viermal so lange dauert. Eine Szene, die allein abgelehnt wird, wird durch ihre Nachbarn platziert. Braucht das Python-Paket scipy.</translation>
    </message>
    <message>
        <source>Scenes that only their neighbours place</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen, die nur ihre Nachbarn platzieren</translation>
    </message>
    <message>
        <source>Loop closure, RMS (pixels of the reference)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Schleifenschluss, RMS (Pixel der Referenz)</translation>
    </message>
    <message>
        <source>Registering the scenes…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Die Szenen werden registriert…</translation>
    </message>
    <message>
        <source>Registering neighbours onto each other…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Nachbarn werden aufeinander registriert…</translation>
    </message>
    <message>
        <source>Placing the scenes together…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Die Szenen werden gemeinsam platziert…</translation>
    </message>
    <message>
        <source>{}: placed by its neighbours.</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}: durch ihre Nachbarn platziert.</translation>
    </message>
    <message>
        <source>could not be read or written</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rotation (°)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Drehung (°)</translation>
    </message>
    <message>
        <source>RMSE at check points (px)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>RMSE an Kontrollpunkten (px)</translation>
    </message>
    <message>
        <source>Coverage (share)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Abdeckung (Anteil)</translation>
    </message>
    <message>
        <source>Cautions</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Loop closure (px)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Schleifenschluss (px)</translation>
    </message>
    <message>
        <source>shift</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>&amp;This run&apos;s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>&amp;Dieser Lauf</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Früherer Lauf</translation>
    </message>
    <message>
        <source>The two runs are of different rasters: lengths are in pixels of each run&apos;s own reference.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Die beiden Läufe haben verschiedene Raster: Längen sind in Pixeln der Referenz des jeweiligen Laufs.</translation>
    </message>
    <message>
        <source>Neither transform puts the sensed raster onto the reference.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Keine der Transformationen bringt das Suchraster auf die Referenz.</translation>
    </message>
    <message>
        <source>The two transforms are the same, to 0.01 px.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Die beiden Transformationen sind gleich, auf 0,01 px.</translation>
    </message>
    <message>
        <source>The two transforms lie {} px apart (RMS over the overlap), at most {} px.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Die beiden Transformationen liegen {} px auseinander (RMS über die Überlappung), höchstens {} px.</translation>
    </message>
    <message>
        <source>Run {}</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Lauf {}</translation>
    </message>
    <message>
        <source>{} has no transform: {}</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>{} hat keine Transformation: {}</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <extracomment>ui/workbench/compare/run_side.py</extracomment>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Zahlen beider Läufe</translation>
    </message>
    <message>
        <source>What the result of this run is compared with.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Womit das Ergebnis dieses Laufs verglichen wird.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>The raster that the run was registered onto.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Das Raster, auf das der Lauf registriert hat.</translation>
    </message>
    <message>
        <source>Reading the other run…</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Der andere Lauf wird gelesen…</translation>
    </message>
    <message>
        <source>Its result, and its figures beside this run&apos;s.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Sein Ergebnis, und seine Zahlen neben denen dieses Laufs.</translation>
    </message>
    <message>
        <source>Give (array, transform, crs), a DataArray or a dataset; `register` takes files, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie (Array, Transformation, KBS), ein DataArray oder einen Datensatz an; `register` nimmt auch Dateien.</translation>
    </message>
    <message>
        <source>Give its path, another name that GDAL opens, a dataset, (array, transform, crs), or a DataArray.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie den Pfad an, einen anderen Namen, den GDAL öffnet, einen Datensatz, (Array, Transformation, KBS) oder ein DataArray.</translation>
    </message>
    <message>
        <source>A virtual raster cannot refer to what is only in memory.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ein virtuelles Raster kann nicht auf etwas verweisen, das nur im Speicher liegt.</translation>
    </message>
    <message>
        <source>Write a GeoTIFF: output_format=&quot;gtiff&quot;, and a name that ends in .tif.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Schreiben Sie ein GeoTIFF: output_format=&quot;gtiff&quot; und ein Name, der auf .tif endet.</translation>
    </message>
    <message>
        <source>The result is placed by ground control points, which an array does not have.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das Ergebnis ist durch Passpunkte platziert, die ein Array nicht hat.</translation>
    </message>
    <message>
        <source>Have it warped (product=&quot;warped&quot;), or name a file for it: raster=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Lassen Sie es entzerren (product=&quot;warped&quot;) oder nennen Sie eine Datei dafür: raster=...</translation>
    </message>
    <message>
        <source>The DataArray has no dimensions of a raster ({dims}): {reason}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Das DataArray hat nicht die Dimensionen eines Rasters ({dims}): {reason}.</translation>
    </message>
    <message>
        <source>Name them: da.rio.set_spatial_dims(x_dim=..., y_dim=...).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Benennen Sie sie: da.rio.set_spatial_dims(x_dim=..., y_dim=...).</translation>
    </message>
    <message>
        <source>A DataArray is read with rioxarray, which is not installed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ein DataArray wird mit rioxarray gelesen, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it: pip install rioxarray</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Installieren Sie es: pip install rioxarray</translation>
    </message>
    <message>
        <source>The dataset “{name}” is closed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Der Datensatz „{name}“ ist geschlossen.</translation>
    </message>
    <message>
        <source>Open it again, or give its path.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Öffnen Sie ihn wieder, oder geben Sie den Pfad an.</translation>
    </message>
    <message>
        <source>The open dataset “{name}” has no file that says the same, and cannot be copied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Zum offenen Datensatz „{name}“ gibt es keine Datei gleichen Inhalts, und er kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Write it to a file, and give its path.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Schreiben Sie ihn in eine Datei, und geben Sie deren Pfad an.</translation>
    </message>
    <message>
        <source>Turn the joint adjustment off, or install it: for scripts by pip install &apos;tiepoint[joint]&apos;, for QGIS from where QGIS came (apt install python3-scipy; python3-scipy in the OSGeo4W Setup).</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Schalten Sie die gemeinsame Ausgleichung aus, oder installieren Sie scipy: für Skripte mit pip install &apos;tiepoint[joint]&apos;, für QGIS von dort, woher QGIS kam (apt install python3-scipy; python3-scipy im OSGeo4W-Setup).</translation>
    </message>
    <message>
        <source>No three scenes were registered onto each other, so there is no loop closure error to say how well they agree.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Keine drei Szenen wurden aufeinander registriert: Keine Schleife sagt, wie gut sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Joint adjustment</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Gemeinsame Ausgleichung</translation>
    </message>
    <message>
        <source>Nodata of the raster (empty = as the layer says)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Leerwerte des Rasters (ohne Angabe = wie der Layer sagt)</translation>
    </message>
    <message>
        <source>Cut the output to these polygons</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Die Ausgabe auf diese Polygone zuschneiden</translation>
    </message>
    <message>
        <source>The output is empty outside them; they do not limit where points are sought.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Außerhalb ist die Ausgabe leer; wo Punkte gesucht werden, begrenzen sie nicht.</translation>
    </message>
    <message>
        <source>Values and ranges beside those that the file declares, as in 0, 250:255; none: the declared ones do not count. For single bands, parts are joined by “;”.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Werte und Bereiche neben denen, die die Datei angibt, etwa 0, 250:255; none: die angegebenen zählen nicht. Für einzelne Kanäle werden Teile durch „;“ verbunden.</translation>
    </message>
    <message>
        <source>Nodata of the reference (empty = as the layer says)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Leerwerte der Referenz (ohne Angabe = wie der Layer sagt)</translation>
    </message>
    <message>
        <source>Nodata of the sensed raster (empty = as the layer says)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Leerwerte des Suchrasters (ohne Angabe = wie der Layer sagt)</translation>
    </message>
    <message>
        <source>Not cut</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Nicht zugeschnitten</translation>
    </message>
    <message>
        <source>Cut to</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Zuschneiden auf</translation>
    </message>
    <message>
        <source>{}, nodata set to: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{}, Leerwert gesetzt auf: {}</translation>
    </message>
    <message>
        <source>cut to: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>zugeschnitten auf: {}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>ui/widgets/stepped_dock.py</extracomment>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The polygons that the result is to be cut to do not touch it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Die Polygone, auf die das Ergebnis zugeschnitten werden soll, berühren es nicht.</translation>
    </message>
    <message>
        <source>Choose polygons where the registered raster lies, or check their coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie Polygone dort, wo das registrierte Raster liegt, oder prüfen Sie ihr Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>A result that keeps the pixels of the sensed file cannot be cut to polygons.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Ein Ergebnis, das die Pixel des Suchrasters behält, kann nicht auf Polygone zugeschnitten werden.</translation>
    </message>
    <message>
        <source>Choose a warped GeoTIFF, or leave the polygons out.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wählen Sie ein entzerrtes GeoTIFF, oder lassen Sie die Polygone weg.</translation>
    </message>
    <message>
        <source>A script of gdalwarp alone cannot cut the result to polygons as this run did.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Ein Skript aus gdalwarp allein kann das Ergebnis nicht so auf Polygone zuschneiden wie dieser Lauf.</translation>
    </message>
    <message>
        <source>Repeat the run without them, and cut its result by “gdalwarp -cutline”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Wiederholen Sie den Lauf ohne sie, und schneiden Sie sein Ergebnis mit „gdalwarp -cutline“ zu.</translation>
    </message>
    <message>
        <source>Aligned bands cannot be a virtual raster: each is resampled by a transform of its own.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Ausgerichtete Kanäle können kein virtuelles Raster sein: Jeder wird durch eine eigene Transformation neu abgetastet.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF, which may be cloud optimized.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Wählen Sie ein GeoTIFF; es darf auch ein Cloud Optimized GeoTIFF sein.</translation>
    </message>
    <message>
        <source>“{text}” does not say which values are nodata.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>„{text}“ sagt nicht, welche Werte Leerwerte sind.</translation>
    </message>
    <message>
        <source>Give values and ranges, as in “0, 250:255”, or “none”; parts for single bands are joined by “;”.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Geben Sie Werte und Bereiche an, etwa „0, 250:255“, oder „none“; Teile für einzelne Kanäle werden durch „;“ verbunden.</translation>
    </message>
    <message>
        <source>Nodata values are given for {given} bands, and “{name}” has {count}.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Leerwerte sind für {given} Kanäle angegeben, und „{name}“ hat {count}.</translation>
    </message>
    <message>
        <source>Give one part for all bands, or one for each.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Geben Sie einen Teil für alle Kanäle an oder einen für jeden.</translation>
    </message>
    <message>
        <source>Nodata of “{name}” is set to: {values}.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Der Leerwert von „{name}“ ist gesetzt auf: {values}.</translation>
    </message>
    <message>
        <source>STAC items are read and written with pystac, which is not installed.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>STAC-Items werden mit pystac gelesen und geschrieben, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it: pip install pystac</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Installieren Sie es: pip install pystac</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a STAC file: {reason}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>„{name}“ ist keine lesbare STAC-Datei: {reason}.</translation>
    </message>
    <message>
        <source>Give a file with an Item or an ItemCollection.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Geben Sie eine Datei mit einem Item oder einer ItemCollection an.</translation>
    </message>
    <message>
        <source>The item “{item}” has no asset “{asset}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Das Item „{item}“ hat kein Asset „{asset}“.</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Wählen Sie eines von: {names}</translation>
    </message>
    <message>
        <source>The item “{item}” has several rasters, or none.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Das Item „{item}“ hat mehrere Raster oder keines.</translation>
    </message>
    <message>
        <source>Say which asset is registered, one of: {names}</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Geben Sie an, welches Asset registriert wird, eines von: {names}</translation>
    </message>
    <message>
        <source>STAC Items describe registered rasters, and no rasters are written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Items werden zu registrierten Rastern geschrieben, und es sind keine verlangt.</translation>
    </message>
    <message>
        <source>Add “raster” to the files that are wanted of each scene.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Nehmen Sie „raster“ in die Dateien jeder Szene auf.</translation>
    </message>
    <message>
        <source>Results are written to a folder of this computer, and “{path}” is on a server.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Ergebnisse werden in einen Ordner dieses Rechners geschrieben, und „{path}“ liegt auf einem Server.</translation>
    </message>
    <message>
        <source>Write them to a local or mounted folder and copy that, for example with “aws s3 sync” or rclone.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Schreiben Sie sie in einen lokalen oder eingehängten Ordner und kopieren Sie diesen, zum Beispiel mit „aws s3 sync“ oder rclone.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put these options back to their defaults.</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>Setzt diese Optionen auf ihre Vorgaben zurück.</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>Geändert: {}</translation>
    </message>
    <message>
        <source>{} ({} changed)</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>{} ({} geändert)</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Vorher: {}</translation>
    </message>
    <message>
        <source>“{name}” is the only scene, and there is no reference to register it onto.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>„{name}“ ist die einzige Szene, und es gibt keine Referenz, auf die sie registriert werden könnte.</translation>
    </message>
    <message>
        <source>Name a reference, or more scenes.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Nennen Sie eine Referenz oder mehr Szenen.</translation>
    </message>
    <message>
        <source>The series was ended: {done} of {count} scenes are done.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Die Serie wurde beendet: {done} von {count} Szenen sind fertig.</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Scenes of a &lt;b&gt;STAC&lt;/b&gt; search are those of a file with an Item or an ItemCollection, or of a folder of such files; their results are Items, too. This needs the Python package pystac.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen einer &lt;b&gt;STAC&lt;/b&gt;-Suche sind die einer Datei mit einem Item oder einer ItemCollection oder die eines Ordners mit solchen Dateien; auch ihre Ergebnisse sind Items. Das braucht das Python-Paket pystac.</translation>
    </message>
    <message>
        <source>Asset of each Item to register</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Zu registrierendes Asset jedes Items</translation>
    </message>
    <message>
        <source>Its key, as in red; empty = the only raster of each Item.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Sein Schlüssel, etwa red; leer = das einzige Raster jedes Items.</translation>
    </message>
    <message>
        <source>Write STAC Items of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>STAC-Items der Ergebnisse schreiben</translation>
    </message>
    <message>
        <source>One for each registered scene, and items.json of all; always of scenes that are Items.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Eines für jede registrierte Szene und items.json mit allen; immer, wenn die Szenen Items sind.</translation>
    </message>
    <message>
        <source>Scenes: a STAC Item or ItemCollection</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Szenen: ein STAC-Item oder eine ItemCollection</translation>
    </message>
    <message>
        <source>STAC ItemCollection of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>STAC-ItemCollection der Ergebnisse</translation>
    </message>
    <message>
        <source>STAC files</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>STAC-Dateien</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>The shift between the images changes within short distances, as with relief: between the places measured, the transform may be off by {pixels:.1f} pixels more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Verschiebung zwischen den Bildern ändert sich auf kurzen Strecken, wie bei Relief: Zwischen den gemessenen Stellen kann die Transformation um {pixels:.1f} Pixel weiter daneben liegen, als die Kontrollpunkte zeigen.</translation>
    </message>
    <message>
        <source>{name}={value} changes the values that mark pixels without data: some would become valid.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>{name}={value} ändert die Werte, die Pixel ohne Daten kennzeichnen: Einige würden gültig.</translation>
    </message>
    <message>
        <source>Choose DEFLATE or ZSTD. A cloud optimized GeoTIFF of three bands without nodata can use JPEG.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Wählen Sie DEFLATE oder ZSTD. Ein Cloud Optimized GeoTIFF mit drei Kanälen ohne Leerwert kann JPEG verwenden.</translation>
    </message>
    <message>
        <source>The pixel values do not fit into the bits of NBITS: some would be cut off.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Die Pixelwerte passen nicht in die Bits von NBITS: Einige würden abgeschnitten.</translation>
    </message>
    <message>
        <source>Leave out NBITS, or choose more bits.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Lassen Sie NBITS weg oder wählen Sie mehr Bits.</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Kanäle von „{name}“ haben eigene Masken, die sich mit ganzen 64-Bit-Zahlen nicht verwenden lassen.</translation>
    </message>
    <message>
        <source>Convert the raster to 32 bits, or mark the masked pixels by a nodata value.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Wandeln Sie das Raster in 32 Bit um oder kennzeichnen Sie die maskierten Pixel durch einen Leerwert.</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which a GeoTIFF cannot hold beside unchanged pixels.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Kanäle von „{name}“ haben eigene Masken, die ein GeoTIFF neben unveränderten Pixeln nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) as the output, or have the raster warped.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Wählen Sie ein virtuelles Raster (.vrt) als Ausgabe oder lassen Sie das Raster entzerren.</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which gdalwarp ignores.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Kanäle von „{name}“ haben eigene Masken, die gdalwarp nicht beachtet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: a Shapefile holds geometries of one kind.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ kann nicht geschrieben werden: Ein Shapefile enthält Geometrien nur einer Art.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Layers are written to files of their own, not into a database or a file that is there: “{name}”.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Layer werden in eigene Dateien geschrieben, nicht in eine Datenbank oder eine vorhandene Datei: „{name}“.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .gpkg.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Wählen Sie eine Datei, deren Name auf .gpkg endet.</translation>
    </message>
    <message>
        <source>“{path}” is no file that a result can replace.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{path}“ ist keine Datei, die ein Ergebnis ersetzen kann.</translation>
    </message>
    <message>
        <source>Choose a file name for the result, or leave it out.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen Dateinamen für das Ergebnis, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The name “{name}”, or that of its folder, has characters that are no text in UTF-8.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Der Name „{name}“ oder der seines Ordners hat Zeichen, die kein Text in UTF-8 sind.</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which this run reads.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das Ergebnis würde „{name}“ überschreiben, das dieser Lauf liest.</translation>
    </message>
    <message>
        <source>The result would replace “{name}”, which belongs to another file of that name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Das Ergebnis würde „{name}“ ersetzen, das zu einer anderen Datei dieses Namens gehört.</translation>
    </message>
    <message>
        <source>“{name}” would be written beside the result, and another file has that name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>„{name}“ würde neben dem Ergebnis geschrieben, und eine andere Datei hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose another file name for the result, or move that file.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie einen anderen Dateinamen für das Ergebnis, oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” in the folder “{folder}” would be replaced, and is no result of this series.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>„{name}“ im Ordner „{folder}“ würde ersetzt, und ist kein Ergebnis dieser Serie.</translation>
    </message>
    <message>
        <source>Choose another folder for the results, or move the file.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner für die Ergebnisse, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Let this program use more than {mib} MiB of address space (ulimit -v), or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Erlauben Sie diesem Programm mehr als {mib} MiB Adressraum (ulimit -v), oder registrieren Sie weniger auf einmal: Schneiden Sie beide Raster auf ein kleineres Gebiet zu, oder exportieren Sie sie mit größeren Pixeln.</translation>
    </message>
    <message>
        <source>Free some disk space; {mib:.0f} MiB are left in the temporary folder “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Geben Sie Speicherplatz frei; im temporären Ordner „{folder}“ sind {mib:.0f} MiB übrig.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was read; nothing was written.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ wurde verändert, während es gelesen wurde; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Run it again once no other program writes to the file.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Starten Sie erneut, sobald kein anderes Programm mehr in die Datei schreibt.</translation>
    </message>
    <message>
        <source>What was found is off by {error:.1f} px at its own check points.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Das Gefundene weicht an seinen eigenen Kontrollpunkten um {error:.1f} px ab.</translation>
    </message>
    <message>
        <source>“{name}” has other pixels than the raster that the control points were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>„{name}“ hat andere Pixel als das Raster, auf dem die Passpunkte gesetzt wurden.</translation>
    </message>
    <message>
        <source>Give that raster, too, as the sensed raster of the fit.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Geben Sie auch dieses Raster an, als Suchraster der Anpassung.</translation>
    </message>
    <message>
        <source>The control points were set on a raster with other pixels than “{name}”, so their places on the map count.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Die Passpunkte wurden auf einem Raster mit anderen Pixeln als „{name}“ gesetzt; deshalb zählen ihre Orte auf der Karte.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ enthält {count} Raster.</translation>
    </message>
    <message>
        <source>Name one of them, such as {example}, or add it to the project and choose that layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Nennen Sie eines davon, zum Beispiel {example}, oder fügen Sie es dem Projekt hinzu und wählen Sie diesen Layer.</translation>
    </message>
    <message>
        <source>The features of “{name}” cannot be copied. QGIS says: {reason}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Die Objekte von „{name}“ können nicht kopiert werden. QGIS sagt: {reason}.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage and choose that.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Speichern Sie den Layer als GeoPackage und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: its format cannot hold all that is in the layer.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>„{name}“ kann nicht geschrieben werden: Das Format kann nicht alles aufnehmen, was der Layer enthält.</translation>
    </message>
    <message>
        <source>Check point</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>The bands use every value, so an alpha band marks the pixels that not every band has. What single bands have there is written, but hidden.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Die Kanäle nutzen jeden Wert, deshalb kennzeichnet ein Alpha-Kanal die Pixel, die nicht jeder Kanal hat. Was einzelne Kanäle dort haben, wird geschrieben, aber verdeckt.</translation>
    </message>
    <message>
        <source>The extent of the place has no coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Die Ausdehnung des Ortes hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Name it behind the extent, as in xmin,xmax,ymin,ymax [EPSG:32633].</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Nennen Sie es hinter der Ausdehnung, wie in xmin,xmax,ymin,ymax [EPSG:32633].</translation>
    </message>
    <message>
        <source>No value is left that could mark pixels without data in all bands: the result is written as {kind}, so that none of them becomes valid.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Kein Wert ist übrig, der in allen Kanälen Pixel ohne Daten kennzeichnen könnte: Das Ergebnis wird als {kind} geschrieben, damit keines davon gültig wird.</translation>
    </message>
    <message>
        <source>All convolutions</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Alle Faltungen</translation>
    </message>
    <message>
        <source>The first four blocks</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Die ersten vier Blöcke</translation>
    </message>
    <message>
        <source>If georeferenced rasters are refused, raise the search radius, or switch “Use georeferencing” off.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Werden georeferenzierte Raster abgelehnt, vergrößern Sie den Suchradius oder schalten Sie „Georeferenzierung verwenden“ aus.</translation>
    </message>
    <message>
        <source>Largest expected shift (pixels of the reference; 0 = automatic)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Größte erwartete Verschiebung (Pixel der Referenz; 0 = automatisch)</translation>
    </message>
    <message>
        <source>Apply to other layers…</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Auf andere Layer anwenden…</translation>
    </message>
    <message>
        <source>Warp other rasters of the same scene, and move vector layers that were drawn on the sensed raster, by the transform of this result.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Mit der Transformation dieses Ergebnisses andere Raster derselben Szene entzerren und Vektorlayer verschieben, die auf dem Suchraster gezeichnet wurden.</translation>
    </message>
    <message>
        <source>The control points of this project cannot be read: their files are missing. Repair the layers “Control points”, or register the rasters again.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Die Passpunkte dieses Projekts können nicht gelesen werden: Ihre Dateien fehlen. Reparieren Sie die Layer „Passpunkte“, oder registrieren Sie die Raster noch einmal.</translation>
    </message>
    <message>
        <source>Switch off “Use georeferencing” if their coordinates are wrong, or enlarge the search radius.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Schalten Sie „Georeferenzierung verwenden“ aus, wenn die Koordinaten falsch sind, oder vergrößern Sie den Suchradius.</translation>
    </message>
    <message>
        <source>Switch off “Use georeferencing”, or check both layers&apos; coordinate reference systems.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Schalten Sie „Georeferenzierung verwenden“ aus, oder prüfen Sie die Koordinatenbezugssysteme beider Layer.</translation>
    </message>
    <message>
        <source>This runs in the Processing toolbox, which is switched off.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Dies läuft in den Verarbeitungswerkzeugen, die ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>A part of the overlap agrees on another shift, as with clouds, vehicles or print: check that the ground was matched, and not what moved over it.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Ein Teil der Überlappung stimmt bei einer anderen Verschiebung überein, wie bei Wolken, Fahrzeugen oder Aufdruck: Prüfen Sie, ob der Boden zugeordnet wurde und nicht, was sich darüber bewegt hat.</translation>
    </message>
    <message>
        <source>Neighbouring lines of one raster are shifted against each other, as in interlaced or shaken frames: single lines are off by more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Benachbarte Zeilen eines Rasters sind gegeneinander verschoben, wie in Bildern mit Zeilensprung oder verwackelten Aufnahmen: Einzelne Zeilen liegen weiter daneben, als die Prüfpunkte zeigen.</translation>
    </message>
    <message>
        <source>Parts of the overlap are shifted against each other by {pixels:.1f} pixels along an edge, as at a seam, or where clouds, waves or ice have moved. What moved is off by as much, and so may be places within {width:.0f} pixels of the edge.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Teile der Überlappung sind entlang einer Kante um {pixels:.1f} Pixel gegeneinander verschoben, wie an einer Naht, oder wo Wolken, Wellen oder Eis sich bewegt haben. Was sich bewegt hat, liegt um so viel falsch, und ebenso vielleicht, was weniger als {width:.0f} Pixel von der Kante entfernt ist.</translation>
    </message>
    <message>
        <source>A regular pattern of dots covers both images, as on printed pictures: the dots may have been matched, and not the ground.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Beide Bilder sind von einem regelmäßigen Punktraster bedeckt, wie gedruckte Bilder: Vielleicht wurden die Punkte zugeordnet und nicht das Gelände.</translation>
    </message>
    <message>
        <source>The dots of printed pictures, which cover both images, were blurred away for the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Die Punkte gedruckter Bilder, die beide Bilder bedecken, wurden für die Zuordnung weichgezeichnet.</translation>
    </message>
    <message>
        <source>Check your rights in the folder “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Prüfen Sie Ihre Rechte im Ordner „{folder}“.</translation>
    </message>
    <message>
        <source>The nodata value of “{name}”, {value}, is beyond 9,007,199,254,740,992, where whole numbers are not exact; GDAL can tell it from data in rasters of one band only.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Der Leerwert von „{name}“, {value}, liegt jenseits von 9.007.199.254.740.992, wo ganze Zahlen nicht exakt sind; GDAL kann ihn nur bei einkanaligen Rastern von Daten unterscheiden.</translation>
    </message>
    <message>
        <source>Give the raster another nodata value, or convert it to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Geben Sie dem Raster einen anderen Leerwert, oder wandeln Sie es in 32 Bit um; registrieren Sie es danach.</translation>
    </message>
    <message>
        <source>Pairs to learn from: {learned}, with {classes} classes of {samples} samples; pairs held out: {held_out}, with {unseen} points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Paare zum Lernen: {learned}, mit {classes} Klassen zu je {samples} Proben; zurückbehaltene Paare: {held_out}, mit {unseen} Punkten.</translation>
    </message>
    <message>
        <source>; points held out that were found: {shares}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>; gefundene zurückbehaltene Punkte: {shares}</translation>
    </message>
    <message>
        <source>similarity transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>affine transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Affin</translation>
    </message>
    <message>
        <source>projective transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Projektiv</translation>
    </message>
    <message>
        <source>2nd-order polynomial</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Polynom 2. Ordnung</translation>
    </message>
    <message>
        <source>3rd-order polynomial</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Polynom 3. Ordnung</translation>
    </message>
    <message>
        <source>smoothed spline</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Geglättete Spline</translation>
    </message>
    <message>
        <source>displacement grid</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Verschiebungsgitter</translation>
    </message>
    <message>
        <source>thin-plate spline</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Thin-Plate-Spline</translation>
    </message>
    <message>
        <source>sensed</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>Suchraster</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>The comparison is on; a click ends it.</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>Der Vergleich läuft; ein Klick beendet ihn.</translation>
    </message>
    <message>
        <source>Heights count as ellipsoidal; those above sea level need a coordinate reference system that says so (EPSG:4326+5773, say). Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Höhen gelten als ellipsoidisch; Höhen über dem Meer brauchen ein Koordinatenbezugssystem, das es sagt (etwa EPSG:4326+5773). Leer: eine mittlere Höhe, wie QGIS ein solches Raster zeigt.</translation>
    </message>
    <message>
        <source>Heights in metres for a raster that is placed by RPCs; others ignore them. They count as ellipsoidal. Heights above sea level are understood if their coordinate reference system says so (EPSG:4326+5773, say) and the geoid&apos;s grid is installed; else they move the raster by some pixels, which the match takes out. Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/register/heights_combo.py</extracomment>
        <translation>Höhen in Metern für ein durch RPCs platziertes Raster; andere beachten sie nicht. Sie gelten als ellipsoidisch. Höhen über dem Meer werden verstanden, wenn ihr Koordinatenbezugssystem es sagt (etwa EPSG:4326+5773) und das Gitter des Geoids installiert ist; sonst verschieben sie das Raster um einige Pixel, die die Zuordnung wieder herausnimmt. Leer: eine mittlere Höhe, wie QGIS ein solches Raster zeigt.</translation>
    </message>
    <message>
        <source>The result is temporary: QGIS deletes it when it is closed.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Das Ergebnis ist temporär: QGIS löscht es beim Schließen.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the registered raster. Whichever it is, pixels are resampled once.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Koordinatenbezugssystem des registrierten Rasters. Welches es auch ist, die Pixel werden einmal neu abgetastet.</translation>
    </message>
    <message>
        <source>Square pixels of this size, in units of the output&apos;s coordinate reference system.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Quadratische Pixel dieser Größe, in Einheiten des Ausgabe-Koordinatenbezugssystems.</translation>
    </message>
    <message>
        <source>Part of the map that the registered raster covers.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Teil der Karte, den das registrierte Raster abdeckt.</translation>
    </message>
    <message>
        <source>End the registered raster where the reference or the sensed raster ends.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Das registrierte Raster endet, wo die Referenz oder das Suchraster endet.</translation>
    </message>
    <message>
        <source>The registered raster is empty outside these polygons. Points may be sought beyond them.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Außerhalb dieser Polygone ist das registrierte Raster leer. Punkte können auch jenseits davon gesucht werden.</translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s own environment and go back to QGIS&apos;s Python.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Tiepoints eigene Umgebung entfernen und zum Python von QGIS zurückkehren.</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Die Datei entfernen.</translation>
    </message>
    <message>
        <source>Remove the weights file “{}”?</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Die Datei mit Gewichten „{}“ entfernen?</translation>
    </message>
    <message>
        <source>Share of the sensed raster in “Both”; F switches from one image to the other</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Anteil des Suchrasters in „Beide“; F wechselt zwischen den Bildern</translation>
    </message>
    <message>
        <source>Share of the sensed raster</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Anteil des Suchrasters</translation>
    </message>
    <message>
        <source>Commands that make the registered raster again with GDAL alone, for Linux and macOS.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Befehle, die das registrierte Raster allein mit GDAL noch einmal erzeugen, für Linux und macOS.</translation>
    </message>
    <message>
        <source>Commands that make the registered raster again with GDAL alone, for Windows.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Befehle, die das registrierte Raster allein mit GDAL noch einmal erzeugen, für Windows.</translation>
    </message>
    <message>
        <source>How the pixel values of the registered raster are interpolated.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Wie die Pixelwerte des registrierten Rasters interpoliert werden.</translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the registered raster.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Pixelgröße, Gitter und Ausdehnung des registrierten Rasters.</translation>
    </message>
    <message>
        <source>The registered raster does not match the current points.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Das registrierte Raster entspricht nicht den aktuellen Punkten.</translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the reference has no coordinate reference system that gives lengths on the ground.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Keine Angabe nach ASPRS Ausgabe 2 (2023): Die Referenz hat kein Koordinatenbezugssystem, das Längen am Boden gibt.</translation>
    </message>
    <message>
        <source>The sensed raster is mirrored.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Das Suchraster ist gespiegelt.</translation>
    </message>
    <message>
        <source>The registered raster deviates from the transform by up to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das registrierte Raster weicht um bis zu {pixels:.2f} px von der Transformation ab.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system and the pixel size of the output instead.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Wählen Sie stattdessen Koordinatenbezugssystem und Pixelgröße der Ausgabe.</translation>
    </message>
    <message>
        <source>Write xmin,ymin,xmax,ymax, in the coordinate reference system of the output.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Schreiben Sie xmin,ymin,xmax,ymax, im Koordinatenbezugssystem der Ausgabe.</translation>
    </message>
    <message>
        <source>Delete duplicate control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Löschen Sie doppelte Passpunkte.</translation>
    </message>
    <message>
        <source>Warp it to a coordinate reference system first (Raster &gt; Projections &gt; Warp) and use the result.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Entzerren Sie es zuerst in ein Koordinatenbezugssystem (Raster &gt; Projektionen &gt; Transformieren) und verwenden Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Choose a simpler transform, or delete wrong control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Wählen Sie eine einfachere Transformation, oder löschen Sie falsche Passpunkte.</translation>
    </message>
    <message>
        <source>The registered raster lies wholly outside the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Das registrierte Raster liegt ganz außerhalb der Referenz.</translation>
    </message>
    <message>
        <source>The registered raster cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Das registrierte Raster kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Leave the output&apos;s coordinate reference system empty, or set that of the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Lassen Sie das Koordinatenbezugssystem der Ausgabe leer, oder legen Sie das der Referenz fest.</translation>
    </message>
    <message>
        <source>Check the extent and its coordinate reference system, or leave it empty.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Prüfen Sie die Ausdehnung und ihr Koordinatenbezugssystem, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Update the plugin, or export the registered raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Aktualisieren Sie die Erweiterung, oder exportieren Sie das registrierte Raster.</translation>
    </message>
    <message>
        <source>Bands that show the same structures in both rasters match best. All bands are warped, whichever you choose.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Am besten passen Kanäle, die in beiden Rastern dieselben Strukturen zeigen. Entzerrt werden immer alle Kanäle.</translation>
    </message>
    <message>
        <source>Only methods whose network is not bundled read them.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Nur Verfahren, deren Netz nicht mitgeliefert wird, lesen sie.</translation>
    </message>
    <message>
        <source>The basemap is drawn there, and the raster is sought on it.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Dort wird die Grundkarte gezeichnet und das Raster auf ihr gesucht.</translation>
    </message>
    <message>
        <source>As its producer states it. With it the accuracy statement is absolute, else relative to the reference.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Wie ihr Hersteller ihn angibt. Damit gilt die Genauigkeitsangabe absolut, sonst relativ zur Referenz.</translation>
    </message>
    <message>
        <source>More cells are smaller: more edges to look at, and less of each image.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Mehr Felder sind kleiner: mehr Kanten zum Prüfen, und weniger von jedem Bild.</translation>
    </message>
    <message>
        <source>Makes the file smaller where values change smoothly; the values stay the same.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Macht die Datei kleiner, wo sich die Werte stetig ändern; die Werte bleiben gleich.</translation>
    </message>
    <message>
        <source>Else a series continues where it stopped, and what is done is skipped.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Sonst läuft eine Serie dort weiter, wo sie aufgehört hat; Fertiges wird übersprungen.</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of this series, which then continues.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Ein neuer oder leerer Ordner, oder der dieser Serie, die dann weiterläuft.</translation>
    </message>
    <message>
        <source>The best scene is the one that matches most of the others; it stays where it is.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Die beste Szene ist die, zu der die meisten anderen passen; sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>They are registered in this order, before those of the folder.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Sie werden in dieser Reihenfolge registriert, vor denen des Ordners.</translation>
    </message>
    <message>
        <source>Beside the layers above, or in place of them; the files are not changed.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Zusätzlich zu den Layern darüber oder statt ihrer; die Dateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>A file that a STAC search wrote. Needs the Python package pystac.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Eine Datei, die eine STAC-Suche geschrieben hat. Braucht das Python-Paket pystac.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was read; nothing was written.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>„{name}“ wurde während des Lesens verschoben oder gelöscht; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Put it back, or load it from its new place, and run again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Legen Sie die Datei zurück, oder laden Sie sie von ihrem neuen Ort, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the layer “{layer}”, which belongs to a run.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>„{name}“ ist die Datei des Layers „{layer}“, der zu einem Lauf gehört.</translation>
    </message>
    <message>
        <source>Choose another name. “Warp again” brings the files of a run up to date.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Wählen Sie einen anderen Namen. „Neu entzerren“ bringt die Dateien eines Laufs auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The result would replace the file of the layer “{layer}”, whose edits are not saved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Das Ergebnis würde die Datei des Layers „{layer}“ ersetzen, dessen Änderungen nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save or undo the edits, or choose another name for the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Speichern Sie die Änderungen oder machen Sie sie rückgängig, oder wählen Sie einen anderen Namen für das Ergebnis.</translation>
    </message>
    <message>
        <source>Check that their file may be written to, and that no other program or run uses it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Prüfen Sie, ob ihre Datei beschreibbar ist und ob kein anderes Programm und kein Lauf sie benutzt.</translation>
    </message>
    <message>
        <source>Choose a name and a folder without a “%” before two digits or letters from A to F.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Wählen Sie Name und Ordner ohne ein „%“ vor zwei Ziffern oder Buchstaben von A bis F.</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/widgets/elided_combo.py</extracomment>
        <translation>Layer wählen</translation>
    </message>
    <message>
        <source>QGIS cannot open the GeoPackage “{name}”: the path contains “{part}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>QGIS kann das GeoPackage „{name}“ nicht öffnen: Der Pfad enthält „{part}“.</translation>
    </message>
    <message>
        <source>Points of held-out pairs found with {}: {} % before, {} % after.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Punkte zurückgehaltener Paare, gefunden mit {}: vorher {} %, nachher {} %.</translation>
    </message>
    <message>
        <source>error at check points {} px</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Fehler an Kontrollpunkten {} px</translation>
    </message>
    <message>
        <source>Their files are still there.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Ihre Dateien sind noch da.</translation>
    </message>
    <message>
        <source>Their files are gone or were replaced.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Ihre Dateien sind nicht mehr da oder wurden ersetzt.</translation>
    </message>
    <message>
        <source>Add the layers again</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Layer wieder hinzufügen</translation>
    </message>
    <message>
        <source>Layers removed</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Layer entfernt</translation>
    </message>
    <message>
        <source>Layers of “{} → {}” were removed from the project.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Layer von „{} → {}“ wurden aus dem Projekt entfernt.</translation>
    </message>
    <message>
        <source>search radius {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Suchradius {}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The {side} raster looks like radar: speckle as of about {looks:.0f} looks, oversampled about {times:.1f} times.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Das Raster ({side}) sieht nach Radar aus: Speckle wie von etwa {looks:.0f} Looks, etwa {times:.1f}-fach überabgetastet.</translation>
    </message>
    <message>
        <source>As both rasters look like radar, their speckle was averaged for the matching: by a Gaussian of {reference:.1f} px in the reference and {sensed:.1f} px in the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Da beide Raster nach Radar aussehen, wurde ihr Speckle für den Vergleich gemittelt: durch eine Gauß-Glättung mit {reference:.1f} px in der Referenz und {sensed:.1f} px im Suchraster.</translation>
    </message>
    <message>
        <source>In a part of the overlap the rasters show different things, while they agree around it: compare them there. It may be clouds or new ground, or a part that lies elsewhere, where the result is wrong.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>In einem Teil der Überlappung zeigen die Raster Verschiedenes, während sie ringsum übereinstimmen: Vergleichen Sie sie dort. Es können Wolken oder veränderter Boden sein, oder ein Teil, der anderswo liegt und wo das Ergebnis falsch ist.</translation>
    </message>
    <message>
        <source>The best transform leaves only {percent:.0f} % of the smaller image in common, as little as a logo, a legend or a tool bar that both rasters show.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Die beste Transformation lässt nur {percent:.0f} % des kleineren Bildes gemeinsam, so wenig wie ein Logo, eine Legende oder eine Werkzeugleiste, die beide Raster zeigen.</translation>
    </message>
    <message>
        <source>If the rasters do overlap that little, georeference both, at least roughly, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Überlappen die Raster wirklich so wenig, georeferenzieren Sie beide, wenigstens grob, oder fügen Sie Passpunkte von Hand hinzu.</translation>
    </message>
</context>
</TS>
