<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Tiepoint</name>
    <message>
        <source>Register rasters…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Registrar rásteres…</translation>
    </message>
    <message>
        <source>Register one raster onto another</source>
        <extracomment>plugin.py</extracomment>
        <translation>Registrar un ráster sobre otro</translation>
    </message>
    <message>
        <source>Control points…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Puntos de control…</translation>
    </message>
    <message>
        <source>Inspect and correct the control points of a registration</source>
        <extracomment>plugin.py</extracomment>
        <translation>Revisar y corregir los puntos de control de un registro</translation>
    </message>
    <message>
        <source>Tiepoint</source>
        <extracomment>plugin.py</extracomment>
        <translation>Tiepoint</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>PSO-SIFT and tiles of edge directions; in doubtful cases, and on a GPU always, also the bundled network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT y teselas de direcciones de bordes; en casos dudosos, y siempre con GPU, también la red incluida.</translation>
    </message>
    <message>
        <source>PSO-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT</translation>
    </message>
    <message>
        <source>Gradient features with position, scale and orientation; works across sensors and bands.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Rasgos de gradiente con posición, escala y orientación; sirve entre sensores y bandas distintos.</translation>
    </message>
    <message>
        <source>PSO-SIFT + Tiepoint net</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + red Tiepoint</translation>
    </message>
    <message>
        <source>Adds a neural network trained on images of different bands, dates and sensors: registers pairs that PSO-SIFT refuses. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Añade una red neuronal entrenada con imágenes de distintas bandas, fechas y sensores: registra pares que PSO-SIFT rechaza. Incluida en Tiepoint.</translation>
    </message>
    <message>
        <source>PSO-SIFT + VGG16 (dense)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + VGG16 (denso)</translation>
    </message>
    <message>
        <source>Adds VGG16, a network trained on photographs. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Añade VGG16, una red entrenada con fotografías. Incluida en Tiepoint.</translation>
    </message>
    <message>
        <source>PSO-SIFT + conv4_3</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + conv4_3</translation>
    </message>
    <message>
        <source>Adds VGG16, one block deeper than the bundled part. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Añade VGG16, un bloque más profundo que la parte incluida. Necesita torch y un archivo de pesos.</translation>
    </message>
    <message>
        <source>PSO-SIFT + fc6</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + fc6</translation>
    </message>
    <message>
        <source>The paper&apos;s descriptor: VGG16 on a patch around each point. Slow without a GPU. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El descriptor del artículo: VGG16 sobre un recorte alrededor de cada punto. Lento sin GPU. Necesita torch y un archivo de pesos.</translation>
    </message>
    <message>
        <source>PSO-SIFT + fc7</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + fc7</translation>
    </message>
    <message>
        <source>The paper&apos;s other descriptor, one layer deeper than fc6. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El otro descriptor del artículo, una capa más profundo que fc6. Necesita torch y un archivo de pesos.</translation>
    </message>
    <message>
        <source>PSO-SIFT + AlexNet</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + AlexNet</translation>
    </message>
    <message>
        <source>Adds AlexNet&apos;s conv4, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Añade conv4 de AlexNet, entrenada con fotografías. Necesita torch y un archivo de pesos.</translation>
    </message>
    <message>
        <source>PSO-SIFT + GoogLeNet</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + GoogLeNet</translation>
    </message>
    <message>
        <source>Adds GoogLeNet&apos;s inception3b, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Añade inception3b de GoogLeNet, entrenada con fotografías. Necesita torch y un archivo de pesos.</translation>
    </message>
    <message>
        <source>PSO-SIFT + ResNet-50</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + ResNet-50</translation>
    </message>
    <message>
        <source>Adds ResNet-50&apos;s conv3_x, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Añade conv3_x de ResNet-50, entrenada con fotografías. Necesita torch y un archivo de pesos.</translation>
    </message>
    <message>
        <source>FSC-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>FSC-SIFT</translation>
    </message>
    <message>
        <source>SIFT with fast sample consensus; for images of the same sensor and band.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT con consenso rápido de muestras; para imágenes del mismo sensor y banda.</translation>
    </message>
    <message>
        <source>SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>For comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Para comparar.</translation>
    </message>
    <message>
        <source>RootSIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>RootSIFT</translation>
    </message>
    <message>
        <source>SIFT with the Hellinger distance; for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT con la distancia de Hellinger; para comparar.</translation>
    </message>
    <message>
        <source>Chooses by cross-validation: the simplest transform that predicts every part of the image from the others. One that bends must predict much better. Never the thin-plate spline.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Elige por validación cruzada: la transformación más simple que predice cada parte de la imagen a partir de las demás. Una que curva debe predecir mucho mejor. Nunca el spline de placa delgada.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Shift, rotation and one scale. Needs 2 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Desplazamiento, rotación y una escala. Necesita 2 puntos de control.</translation>
    </message>
    <message>
        <source>Affine</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Afín</translation>
    </message>
    <message>
        <source>Shift, rotation, shear and two scales. Needs 3 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Desplazamiento, rotación, cizalla y dos escalas. Necesita 3 puntos de control.</translation>
    </message>
    <message>
        <source>Projective</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Proyectiva</translation>
    </message>
    <message>
        <source>Perspective of a flat scene, as in a tilted photo. Needs 4 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Perspectiva de una escena plana, como en una foto inclinada. Necesita 4 puntos de control.</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Polinómica, orden 2</translation>
    </message>
    <message>
        <source>Smooth bending. Needs 6 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Curvatura suave. Necesita 6 puntos de control.</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Polinómica, orden 3</translation>
    </message>
    <message>
        <source>Stronger bending. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Curvatura más fuerte. Necesita 10 puntos de control.</translation>
    </message>
    <message>
        <source>Smoothed spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Spline suavizado</translation>
    </message>
    <message>
        <source>Local bending, as far as neighbouring points agree. Needs 10 control points; better 100.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Curvatura local, hasta donde coinciden los puntos vecinos. Necesita 10 puntos de control; mejor 100.</translation>
    </message>
    <message>
        <source>Displacement grid</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Malla de desplazamiento</translation>
    </message>
    <message>
        <source>Follows ridges, seams and waves that dense control points show, and leaves out single wrong ones. Needs 10 control points; better 300.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Sigue crestas, costuras y ondas que muestran los puntos de control densos, y descarta los erróneos aislados. Necesita 10 puntos de control; mejor 300.</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Spline de placa delgada</translation>
    </message>
    <message>
        <source>Passes through every control point, so all residuals are zero. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Pasa por todos los puntos de control, así que todos los residuos son cero. Necesita 10 puntos de control.</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Vecino más próximo</translation>
    </message>
    <message>
        <source>Keeps pixel values as they are.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Conserva los valores de los píxeles.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Bilineal</translation>
    </message>
    <message>
        <source>Smooth; interpolates from 2 × 2 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Suave; interpola a partir de 2 × 2 píxeles.</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Cúbico</translation>
    </message>
    <message>
        <source>Sharper than bilinear; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Más nítido que el bilineal; interpola a partir de 4 × 4 píxeles.</translation>
    </message>
    <message>
        <source>Cubic spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Spline cúbico</translation>
    </message>
    <message>
        <source>Very smooth; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Muy suave; interpola a partir de 4 × 4 píxeles.</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Sharpest; interpolates from 6 × 6 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El más nítido; interpola a partir de 6 × 6 píxeles.</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Mean of all pixels inside an output pixel; for a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Media de todos los píxeles dentro de un píxel de salida; para una cuadrícula de salida más gruesa.</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Most frequent value inside an output pixel; for classes on a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Valor más frecuente dentro de un píxel de salida; para clases en una cuadrícula de salida más gruesa.</translation>
    </message>
    <message>
        <source>Same as reference</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Como la referencia</translation>
    </message>
    <message>
        <source>Pixels and extent of the reference, for comparing the two pixel by pixel.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Píxeles y extensión de la referencia, para comparar ambos píxel a píxel.</translation>
    </message>
    <message>
        <source>Reference pixels, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Píxeles de la referencia, extensión completa</translation>
    </message>
    <message>
        <source>Pixels aligned with the reference, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Píxeles alineados con la referencia, en todo el ráster móvil.</translation>
    </message>
    <message>
        <source>Sensed pixel size, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Tamaño de píxel del móvil, extensión completa</translation>
    </message>
    <message>
        <source>The pixel size of the sensed raster, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El tamaño de píxel del ráster móvil, en todo el ráster móvil.</translation>
    </message>
    <message>
        <source>Warped raster</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Ráster transformado</translation>
    </message>
    <message>
        <source>The pixels are resampled once, onto the output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Los píxeles se remuestrean una sola vez, en la cuadrícula de salida.</translation>
    </message>
    <message>
        <source>Original pixels, new coordinates</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Píxeles originales, nuevas coordenadas</translation>
    </message>
    <message>
        <source>A copy of the sensed raster with every pixel value as it is; only its coordinates are corrected: by a geotransform, or, where the transform bends, by ground control points and a virtual raster that shows them warped.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Una copia del ráster móvil con todos los valores de píxel intactos; solo se corrigen sus coordenadas: con una geotransformación o, si la transformación curva, con puntos de control de terreno y un ráster virtual que los muestra transformados.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>Readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Legible por cualquier programa.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>With overviews, for reading parts of it over the network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Con vistas generales, para leer partes por la red.</translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Ráster virtual (VRT)</translation>
    </message>
    <message>
        <source>A small file that refers to the sensed one, which must stay where it is.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Un archivo pequeño que remite al ráster móvil, que debe seguir en su sitio.</translation>
    </message>
    <message>
        <source>Deflate</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Small, readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Pequeño, legible por cualquier programa.</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>Small and quick; older programs cannot read it.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Pequeño y rápido; los programas antiguos no pueden leerlo.</translation>
    </message>
    <message>
        <source>LZW</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Quicker to write, a little larger.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Se escribe más rápido, algo más grande.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Largest; for programs that read nothing else.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El más grande; para programas que no leen otra cosa.</translation>
    </message>
    <message>
        <source>Robust</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Robusto</translation>
    </message>
    <message>
        <source>With the safeguards against wrong matches (recommended).</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Con las protecciones contra coincidencias erróneas (recomendado).</translation>
    </message>
    <message>
        <source>As published</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>The method exactly as in the paper, for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El método exactamente como en el artículo, para comparar.</translation>
    </message>
    <message>
        <source>A GPU if torch finds one, else the CPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Una GPU si torch la encuentra; si no, la CPU.</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The processor, even if there is a GPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El procesador, aunque haya GPU.</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>NVIDIA; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>NVIDIA; la CPU si torch no encuentra ninguna.</translation>
    </message>
    <message>
        <source>GPU (Apple)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GPU (Apple)</translation>
    </message>
    <message>
        <source>Apple Metal; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Apple Metal; la CPU si torch no encuentra ninguna.</translation>
    </message>
    <message>
        <source>64 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>64 px</translation>
    </message>
    <message>
        <source>The patch at its own size: much faster, and what fine-tuned weights expect.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El recorte a su propio tamaño: mucho más rápido, y lo que esperan los pesos ajustados.</translation>
    </message>
    <message>
        <source>224 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>224 px</translation>
    </message>
    <message>
        <source>The patch enlarged as in the paper: about 12 times slower.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>El recorte ampliado como en el artículo: unas 12 veces más lento.</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help of Tiepoint</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Ayuda de Tiepoint</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Align bands</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Alinear bandas</translation>
    </message>
    <message>
        <source>Registers the bands of a raster, or of several files, to one of them.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registra las bandas de un ráster, o de varios archivos, sobre una de ellas.</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Each band is moved as a whole.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Cada banda se mueve entera.</translation>
    </message>
    <message>
        <source>Each band is also turned, scaled and sheared.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Cada banda también se gira, escala e inclina.</translation>
    </message>
    <message>
        <source>A shift, or an affine transform where that leaves clearly less.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Un desplazamiento, o una transformación afín donde esta deja claramente menos.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The band stays where it is, and the log says so.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>La banda se queda donde está, y el registro de mensajes lo indica.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>No se escribe nada.</translation>
    </message>
    <message>
        <source>Registers the bands of one raster, or of several files, to one of them, and writes all of them to &lt;b&gt;one GeoTIFF&lt;/b&gt;: for multi-lens cameras, pushbroom sensors, and bands that were delivered apart.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Registra las bandas de un ráster, o de varios archivos, sobre una de ellas y las escribe todas en &lt;b&gt;un GeoTIFF&lt;/b&gt;: para cámaras multilente, sensores de barrido lineal y bandas entregadas por separado.</translation>
    </message>
    <message>
        <source>The bands may differ in contrast, up to reversed, as near infrared and thermal do. Each is matched with the &lt;b&gt;reference band&lt;/b&gt;, or by way of a band that is aligned already, and gets a shift or an affine transform of its own. The reference band keeps its values; the others are resampled once.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Las bandas pueden diferir en contraste, hasta estar invertidas, como el infrarrojo cercano y el térmico. Cada una se compara con la &lt;b&gt;banda de referencia&lt;/b&gt;, o a través de una banda ya alineada, y recibe su propio desplazamiento o transformación afín. La banda de referencia conserva sus valores; las demás se remuestrean una vez.</translation>
    </message>
    <message>
        <source>The log and the report have a &lt;b&gt;verdict for each band&lt;/b&gt;. A band that cannot be registered is named; it stays where it is, or, if you choose so, nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>El registro de mensajes y el informe dan un &lt;b&gt;veredicto para cada banda&lt;/b&gt;. La banda que no se puede registrar se nombra; se queda donde está o, si así lo elige, no se escribe nada.</translation>
    </message>
    <message>
        <source>The reference band is counted among all bands of all rasters, in their order. Choose one that looks like most of the others: red or red edge rather than blue or thermal.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>La banda de referencia se cuenta entre todas las bandas de todos los rásteres, en su orden. Elija una que se parezca a la mayoría: rojo o borde rojo mejor que azul o térmico.</translation>
    </message>
    <message>
        <source>Aligning the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Alineando las bandas…</translation>
    </message>
    <message>
        <source>Writing the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Escribiendo las bandas…</translation>
    </message>
    <message>
        <source>bands,band to band,multispectral,multi-lens,pushbroom,thermal,near infrared,stack,drone,align,coregistration</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>bandas,banda a banda,multiespectral,multilente,pushbroom,térmico,infrarrojo cercano,pila,dron,alinear,corregistro</translation>
    </message>
    <message>
        <source>Rasters</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Reference band (stays), its number among all bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Banda de referencia (fija), su número entre todas las bandas</translation>
    </message>
    <message>
        <source>Transform of a band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Transformación de una banda</translation>
    </message>
    <message>
        <source>A band that cannot be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Banda que no se puede registrar</translation>
    </message>
    <message>
        <source>Resampling</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>Aligned bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Bandas alineadas</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Bands that were aligned</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Bandas alineadas</translation>
    </message>
    <message>
        <source>Bands that could not be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Bandas que no se pudieron registrar</translation>
    </message>
    <message>
        <source>Verdict, a line for each band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Veredicto, una línea por banda</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Apply registration</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Aplicar registro</translation>
    </message>
    <message>
        <source>Applies a registration to other rasters and to vector layers of the same scene.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Aplica un ajuste conocido a otros rásteres y a capas vectoriales de la misma escena.</translation>
    </message>
    <message>
        <source>Moving the features…</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Moviendo los objetos espaciales…</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The layer lies on the sensed raster as QGIS shows it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>La capa está sobre el ráster móvil tal como lo muestra QGIS.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>x to the right and y down from the corner of the sensed raster, as image software counts.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>x hacia la derecha e y hacia abajo desde la esquina del ráster móvil, como cuentan los programas de imagen.</translation>
    </message>
    <message>
        <source>Applies a known fit to other data of the same scene: &lt;b&gt;another raster&lt;/b&gt; (other bands, a mask, a classification) is warped onto the reference, and a &lt;b&gt;vector layer&lt;/b&gt; that was digitised on the sensed raster is moved vertex by vertex by the same transform.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Aplica un ajuste conocido a lo que pertenece a la misma escena: &lt;b&gt;otro ráster&lt;/b&gt; (otras bandas, una máscara, una clasificación) se transforma sobre la referencia, y una &lt;b&gt;capa vectorial&lt;/b&gt; digitalizada sobre el ráster móvil se mueve vértice a vértice con la misma transformación.</translation>
    </message>
    <message>
        <source>The fit is the JSON &lt;b&gt;report&lt;/b&gt; of a registration, or &lt;b&gt;control points&lt;/b&gt;: Tiepoint&apos;s GeoPackage, or a .points file of QGIS&apos;s Georeferencer. Control points also need the reference and the sensed raster that they were set on. The report of a bent transform needs the control points beside it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>El ajuste es el &lt;b&gt;informe&lt;/b&gt; JSON de un registro o &lt;b&gt;puntos de control&lt;/b&gt;: el GeoPackage de Tiepoint, o un archivo .points del Georreferenciador de QGIS. Los puntos de control necesitan además la referencia y el ráster móvil sobre los que se fijaron. El informe de una transformación curva necesita los puntos de control a su lado.</translation>
    </message>
    <message>
        <source>The raster shows the same scene as the sensed one, with the same pixels or with others; then the georeferencing relates the two, or without it their sizes. Vector layers keep fields and values; lines get vertices where the transform bends them, and curves become lines. The log lists the features that the fit does not cover, and the polygons that it makes invalid.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>El ráster muestra la misma escena que el móvil, con los mismos píxeles o con otros que se relacionan con ellos por georreferenciación o, sin ella, por tamaño. Las capas vectoriales conservan campos y valores; las líneas reciben vértices donde la transformación las curva, y las curvas pasan a líneas. El registro de mensajes indica qué objetos no cubre el ajuste y qué polígonos invalida.</translation>
    </message>
    <message>
        <source>In a batch, one fit is applied to any number of rasters and layers.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Por lotes, un mismo ajuste se aplica a cuantos rásteres y capas haga falta.</translation>
    </message>
    <message>
        <source>apply,warp,transform,control points,gcp,georeference,vector,georeference vector,features,rubber sheet,bands,mask</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>aplicar,deformar,transformar,puntos de control,gcp,georreferenciar,vectorial,georreferenciar vectorial,objetos,rubber sheet,bandas,máscara</translation>
    </message>
    <message>
        <source>Report or control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Informe o puntos de control</translation>
    </message>
    <message>
        <source>Control points of the report (for a bent transform)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Puntos de control del informe (para una transformación curva)</translation>
    </message>
    <message>
        <source>Reference (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Referencia (vacío = la del informe)</translation>
    </message>
    <message>
        <source>Sensed raster of the fit (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Ráster móvil del ajuste (vacío = el del informe)</translation>
    </message>
    <message>
        <source>Raster to warp</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Ráster a transformar</translation>
    </message>
    <message>
        <source>Vector layer to move</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Capa vectorial a mover</translation>
    </message>
    <message>
        <source>Coordinates of the vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Coordenadas de la capa vectorial</translation>
    </message>
    <message>
        <source>Transform, for control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Transformación, para puntos de control</translation>
    </message>
    <message>
        <source>Output grid</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Cuadrícula de salida</translation>
    </message>
    <message>
        <source>Moved vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Capa vectorial movida</translation>
    </message>
    <message>
        <source>Reports and control points (*.json *.gpkg *.points)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Informes y puntos de control (*.json *.gpkg *.points)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Fine-tune the network</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Ajustar la red</translation>
    </message>
    <message>
        <source>Trains VGG16&apos;s fc6 and fc7 on registered raster pairs, for use in registrations.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Entrena fc6 y fc7 de VGG16 con pares de rásteres registrados, para usarlas en registros.</translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Leyendo los rásteres…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>Choosing seed points…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Eligiendo puntos semilla…</translation>
    </message>
    <message>
        <source>Running the frozen layers…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Ejecutando las capas congeladas…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>VGG16 fine-tuned</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>VGG16 ajustada</translation>
    </message>
    <message>
        <source>How well the weights work on other pairs is unknown: no pair could be held out.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>No se sabe cómo funcionan los pesos con otros pares: no se pudo reservar ninguno.</translation>
    </message>
    <message>
        <source>train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>entrenar,entrenamiento,ajuste fino,cnn,vgg16,aprendizaje profundo,pesos,fc6,fc7</translation>
    </message>
    <message>
        <source>Loss in the last epoch</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Pérdida en la última época</translation>
    </message>
    <message>
        <source>Share of test samples classified correctly</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Proporción de muestras de prueba bien clasificadas</translation>
    </message>
    <message>
        <source>Weights: {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Pesos: {}</translation>
    </message>
    <message>
        <source>{} got worse on pairs outside the training: use more pairs or fewer epochs.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>{} empeoró en pares ajenos al entrenamiento: use más pares o menos épocas.</translation>
    </message>
    <message>
        <source>Share of held-out points found with {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Proporción de puntos reservados encontrados con {}</translation>
    </message>
    <message>
        <source>All convolutions are frozen: only fc6 and fc7 learn. The fastest.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Todas las convoluciones están congeladas: solo aprenden fc6 y fc7. Lo más rápido.</translation>
    </message>
    <message>
        <source>The first four blocks are frozen; the fifth block learns, too (recommended).</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Los cuatro primeros bloques están congelados; el quinto también aprende (recomendado).</translation>
    </message>
    <message>
        <source>Nothing is frozen: the whole network learns. For a GPU and many pairs.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Nada está congelado: aprende toda la red. Para una GPU y muchos pares.</translation>
    </message>
    <message>
        <source>Reference rasters</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Rásteres de referencia</translation>
    </message>
    <message>
        <source>Sensed rasters, already registered, in the same order</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Rásteres móviles, ya registrados, en el mismo orden</translation>
    </message>
    <message>
        <source>Bands of the references (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Bandas de las referencias (promediadas)</translation>
    </message>
    <message>
        <source>Bands of the sensed rasters (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Bandas de los rásteres móviles (promediadas)</translation>
    </message>
    <message>
        <source>VGG16 weights to start from (empty = chosen on the set-up page)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Pesos iniciales de VGG16 (vacío = los elegidos en la página de configuración)</translation>
    </message>
    <message>
        <source>Classes (seed points)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Clases (puntos semilla)</translation>
    </message>
    <message>
        <source>Random compositions per seed and image</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Composiciones aleatorias por semilla e imagen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Capas congeladas</translation>
    </message>
    <message>
        <source>Name of the new weights</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Nombre de los nuevos pesos</translation>
    </message>
    <message>
        <source>Fine-tuned weights (skipped = Tiepoint&apos;s own folder)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Pesos ajustados (omitido = carpeta propia de Tiepoint)</translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Pesos (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Largest rotation of a sample (degrees, either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Rotación máxima de una muestra (grados, en ambos sentidos)</translation>
    </message>
    <message>
        <source>Largest scale of a sample (either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Escala máxima de una muestra (en ambos sentidos)</translation>
    </message>
    <message>
        <source>Samples per step</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Muestras por paso</translation>
    </message>
    <message>
        <source>Dropout after fc6 and fc7</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Dropout tras fc6 y fc7</translation>
    </message>
    <message>
        <source>Device of the network</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Dispositivo de la red</translation>
    </message>
    <message>
        <source>Seed of the random draws</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Semilla de los sorteos aleatorios</translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume a cancelled training (empty = none)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Carpeta de puntos de restauración, para reanudar un entrenamiento cancelado (vacío = ninguna)</translation>
    </message>
    <message>
        <source>Finds control points in two rasters of the same place, fits a transform to them and warps the &lt;b&gt;sensed&lt;/b&gt; raster onto the &lt;b&gt;reference&lt;/b&gt;. The two may differ in sensor, band, season, resolution, rotation and CRS, and need no georeferencing.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Busca puntos de control en dos rásteres del mismo lugar, les ajusta una transformación y transforma el ráster &lt;b&gt;móvil&lt;/b&gt; sobre la &lt;b&gt;referencia&lt;/b&gt;. Ambos pueden diferir en sensor, banda, estación, resolución, rotación y SRC, y no necesitan georreferenciación.</translation>
    </message>
    <message>
        <source>A pair whose matches could be a coincidence is &lt;b&gt;refused&lt;/b&gt;: the algorithm stops with the reason and a suggestion, and writes only the report.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Un par cuyas coincidencias podrían ser casuales se &lt;b&gt;rechaza&lt;/b&gt;: el algoritmo se detiene con el motivo y una sugerencia, y escribe solo el informe.</translation>
    </message>
    <message>
        <source>The reference may be a &lt;b&gt;basemap&lt;/b&gt; or any other layer that QGIS draws: XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, calculated rasters, meshes, point clouds. It is drawn over the place of the sensed raster first. If that has no coordinates, say where it lies (PLACE). The error of the map itself is not part of the figures.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>La referencia puede ser un &lt;b&gt;mapa base&lt;/b&gt; o cualquier otra capa que dibuje QGIS: teselas XYZ, WMS, WMTS, WCS, ArcGIS, teselas vectoriales, rásteres calculados, mallas, nubes de puntos. Primero se dibuja en el lugar del ráster móvil. Si este no tiene coordenadas, indique dónde está (PLACE). Las cifras no revelan el error del propio mapa.</translation>
    </message>
    <message>
        <source>An accepted pair may have &lt;b&gt;cautions&lt;/b&gt;, in the log, the report and the output CAUTIONS: for example, areas without control points, or areas that disagree with the transform.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Un par aceptado puede llevar &lt;b&gt;advertencias&lt;/b&gt;, en el registro de mensajes, el informe y la salida CAUTIONS: por ejemplo, zonas sin puntos de control o zonas que no concuerdan con la transformación.</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike: this matters most.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Elija bandas en las que los dos rásteres se parezcan: es lo que más importa.</translation>
    </message>
    <message>
        <source>Ground control points, RPCs and geolocation arrays place a raster that has no geotransform. For RPCs, give a DEM where the terrain is not flat: its distortion is then computed, not fitted.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Los puntos de control de terreno, RPC y matrices de geolocalización sitúan un ráster sin geotransformación. Con RPC, indique un MDE si el terreno no es llano: así lo que curva es conocido, no ajustado.</translation>
    </message>
    <message>
        <source>Clouds, water and moving objects mislead the matching: mask them with polygons or a raster. Or match only in a part that both rasters show well, an extent or polygons; the whole raster is warped all the same.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Nubes, agua y objetos en movimiento confunden: indíquelos como máscara, con polígonos o un ráster. O busque coincidencias solo donde importa, en una extensión o en polígonos; aun así se transforma el ráster entero.</translation>
    </message>
    <message>
        <source>Nearest neighbour keeps pixel values; bilinear and cubic look smoother.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>El vecino más próximo conserva los valores de los píxeles; bilineal y cúbico dan un aspecto más suave.</translation>
    </message>
    <message>
        <source>“Original pixels, new coordinates” resamples nothing. Where the transform bends, QGIS loads the virtual raster NAME_warped.vrt, which shows the file with its ground control points in place.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>«Píxeles originales, nuevas coordenadas» no remuestrea nada. Si la transformación curva, QGIS carga el ráster virtual NAME_warped.vrt, que muestra en su lugar el archivo con sus puntos de control de terreno.</translation>
    </message>
    <message>
        <source>Trains the layers fc6 and fc7 of VGG16 on &lt;b&gt;pairs that are already registered&lt;/b&gt;, to adapt the methods PSO-SIFT + fc6 and PSO-SIFT + fc7 to your images. Choose the new weights on the set-up page.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Entrena las capas fc6 y fc7 de VGG16 con &lt;b&gt;pares ya registrados&lt;/b&gt;, para adaptar los métodos PSO-SIFT + fc6 y PSO-SIFT + fc7 a sus imágenes. Elija los nuevos pesos en la página de configuración.</translation>
    </message>
    <message>
        <source>Each class is a place with structure in both rasters of a pair: patches of 64 × 64 pixels of either raster, rotated, scaled, shifted and brightened at random. By learning to tell the places apart, the network learns what the two rasters have in common.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Cada clase es un lugar con estructura en ambos rásteres de un par: recortes de 64 × 64 píxeles de uno u otro, girados, escalados, desplazados y aclarados al azar. Al aprender a distinguir los lugares, la red aprende lo que ambos rásteres tienen en común.</translation>
    </message>
    <message>
        <source>A fifth of the places is held out of the training. &lt;b&gt;The figure that counts&lt;/b&gt; is the share of their points that is found in the other raster, before and after. The share of correct test samples also rewards memorising.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Una quinta parte de los lugares se reserva fuera del entrenamiento. &lt;b&gt;La cifra que cuenta&lt;/b&gt; es la proporción de sus puntos que se encuentra en el otro ráster, antes y después. La proporción de muestras de prueba correctas también premia memorizar.</translation>
    </message>
    <message>
        <source>More pairs help more than more classes of one pair, and more classes help more than more compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Más pares ayudan más que más clases de un par, y más clases más que más composiciones.</translation>
    </message>
    <message>
        <source>Time on a CPU: about 20 ms per sample once, then 9 ms per sample and epoch. The number of samples is 2 × classes × compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Tiempo en CPU: unos 20 ms por muestra una vez, luego 9 ms por muestra y época. El número de muestras es 2 × clases × composiciones.</translation>
    </message>
    <message>
        <source>With a checkpoint folder, a cancelled training resumes where it stopped.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Con una carpeta de puntos de restauración, un entrenamiento cancelado se reanuda donde se detuvo.</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Ráster registrado</translation>
    </message>
    <message>
        <source>GeoTIFF or virtual raster with all bands, data type and nodata of the sensed raster, resampled once; or its own pixels, unchanged, under new coordinates.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF o ráster virtual con todas las bandas, tipo de datos y sin datos del ráster móvil, remuestreado una vez; o sus propios píxeles, sin cambios, con nuevas coordenadas.</translation>
    </message>
    <message>
        <source>Control points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>GeoPackage with the points (residuals in pixels of the reference), their residual lines and the places that the transform does not explain.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoPackage con los puntos (residuos en píxeles de la referencia), sus líneas de residuo y los lugares que la transformación no explica.</translation>
    </message>
    <message>
        <source>JSON with the transform, the quality figures and the seconds of each stage.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>JSON con la transformación, las cifras de calidad y los segundos de cada etapa.</translation>
    </message>
    <message>
        <source>Georeferencer points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Puntos del Georreferenciador</translation>
    </message>
    <message>
        <source>The control points in the format of QGIS&apos;s Georeferencer.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Los puntos de control en el formato del Georreferenciador de QGIS.</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>GeoTIFF or PNG with the reference and the registered raster in alternating cells. Roads and edges should run on from cell to cell.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF o PNG con la referencia y el ráster registrado en celdas alternas. Caminos y bordes deben continuar de celda a celda.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>GeoTIFF with what was drawn of a layer such as a basemap, as it was matched.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF con lo que se dibujó de una capa, como un mapa base, tal como se comparó.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Measure shift</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Medir desplazamiento</translation>
    </message>
    <message>
        <source>Measures whether two rasters are aligned, without warping anything.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Mide si dos rásteres están alineados, sin transformar nada.</translation>
    </message>
    <message>
        <source>Nine of ten places are off by at most (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Nueve de cada diez lugares se desvían como máximo (px)</translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Lo mismo en el terreno</translation>
    </message>
    <message>
        <source>Median shift (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Desplazamiento mediano (px)</translation>
    </message>
    <message>
        <source>RMSE of the shifts (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>RMSE de los desplazamientos (px)</translation>
    </message>
    <message>
        <source>Median shift to the right (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Desplazamiento mediano a la derecha (px)</translation>
    </message>
    <message>
        <source>Median shift down (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Desplazamiento mediano hacia abajo (px)</translation>
    </message>
    <message>
        <source>Places that matched</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Lugares con coincidencia</translation>
    </message>
    <message>
        <source>Places tried</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Lugares probados</translation>
    </message>
    <message>
        <source>Measures the shift between two rasters that lie at the same place by their coordinates: small squares of the &lt;b&gt;reference&lt;/b&gt; are sought in the &lt;b&gt;other&lt;/b&gt; raster, on a grid over the overlap. Nothing is warped, and no control points are used.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Mide el desplazamiento entre dos rásteres que según sus coordenadas están en el mismo lugar: pequeños cuadrados de la &lt;b&gt;referencia&lt;/b&gt; se buscan en el &lt;b&gt;otro&lt;/b&gt; ráster, en una cuadrícula sobre el solape. No se transforma nada ni se usan puntos de control.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;verdict&lt;/b&gt; is in the log and in the output VERDICT: “Aligned within 0.4 px”, at how many places and on what share of the overlap, or why it cannot be measured. Places without a clear match do not count; the layer marks them.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>El &lt;b&gt;veredicto&lt;/b&gt; está en el registro de mensajes y en la salida VERDICT: «Alineado a 0,4 px», en cuántos lugares y en qué parte del solape, o por qué no se puede medir. Los lugares sin coincidencia clara no dicen nada, y así constan en la capa.</translation>
    </message>
    <message>
        <source>Where nothing agrees within the expected shift, the search goes on up to 128 pixels. Choose bands in which the two rasters look alike; they may differ in brightness and contrast.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Donde nada concuerda dentro del desplazamiento esperado, la búsqueda continúa hasta 128 píxeles. Elija bandas en las que los dos rásteres se parezcan; pueden diferir en brillo y contraste.</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Raster to check</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Ráster a comprobar</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>GeoPackage with a point for each place: dx (right) and dy (down) in pixels of the reference and in map units, and the strength of the match, 0 to 1.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>GeoPackage con un punto por lugar: dx (derecha) y dy (abajo) en píxeles de la referencia y en unidades del mapa, y la fuerza de la coincidencia, de 0 a 1.</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>GeoTIFF of the smoothed shift around each pixel: bands dx and dy, in pixels.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>GeoTIFF del desplazamiento suavizado alrededor de cada píxel: bandas dx y dy, en píxeles.</translation>
    </message>
    <message>
        <source>shift,offset,misalignment,coregistration,accuracy,check,quality,displacement,compare</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>desplazamiento,desfase,desalineación,corregistro,exactitud,comprobar,calidad,comparar</translation>
    </message>
    <message>
        <source>Bands of the reference to compare (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Bandas de la referencia a comparar (promediadas)</translation>
    </message>
    <message>
        <source>Bands of the raster to check (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Bandas del ráster a comprobar (promediadas)</translation>
    </message>
    <message>
        <source>Places along the longer side of the overlap</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Lugares a lo largo del lado mayor del solape</translation>
    </message>
    <message>
        <source>Surface of the smoothed shift</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Superficie del desplazamiento suavizado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Whether the shift can be measured</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Si se puede medir el desplazamiento</translation>
    </message>
    <message>
        <source>Aligned within a pixel</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Alineado a menos de un píxel</translation>
    </message>
    <message>
        <source>Unit of the length on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Unidad de longitud en el terreno</translation>
    </message>
    <message>
        <source>Measuring the shift…</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Midiendo el desplazamiento…</translation>
    </message>
    <message>
        <source>Output pixel size in units of the output CRS (0 = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Tamaño de píxel de salida en unidades del SRC de salida (0 = el de la cuadrícula de salida)</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Opciones de creación adicionales</translation>
    </message>
    <message>
        <source>KEY=VALUE of GDAL, several joined by “|”; they override the choices above.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>CLAVE=VALOR de GDAL, varias unidas por «|»; prevalecen sobre las opciones anteriores.</translation>
    </message>
    <message>
        <source>Output CRS (empty = the reference&apos;s)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>SRC de salida (vacío = el de la referencia)</translation>
    </message>
    <message>
        <source>Output extent (empty = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Extensión de salida (vacío = la de la cuadrícula de salida)</translation>
    </message>
    <message>
        <source>End the output where one of the rasters ends</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Terminar la salida donde termina uno de los rásteres</translation>
    </message>
    <message>
        <source>Output format</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Formato de salida</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Compress differences of neighbouring pixels</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Comprimir diferencias entre píxeles vecinos</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Construir vistas generales</translation>
    </message>
    <message>
        <source>Register raster</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registrar ráster</translation>
    </message>
    <message>
        <source>Finds control points in two rasters and warps one onto the other.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Busca puntos de control en dos rásteres y transforma uno sobre el otro.</translation>
    </message>
    <message>
        <source>coregistration,co-registration,align,georeference,warp,image matching,tie points,control points,gcp,sift,pso-sift,sar,optical,change detection</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>corregistro,registro de imágenes,alinear,georreferenciar,deformar,emparejar imágenes,puntos homólogos,puntos de control,gcp,sift,pso-sift,sar,óptico,detección de cambios</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Number of control points</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Número de puntos de control</translation>
    </message>
    <message>
        <source>RMSE of the control points (px)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>RMSE de los puntos de control (px)</translation>
    </message>
    <message>
        <source>Share of the overlap that agrees with the transform (0–1)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Parte del solape que concuerda con la transformación (0–1)</translation>
    </message>
    <message>
        <source>Raster with ground control points, where OUTPUT is the one that shows it</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Ráster con puntos de control de terreno, si OUTPUT es el que lo muestra</translation>
    </message>
    <message>
        <source>Codes of the cautions, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Códigos de las advertencias, unidos por +</translation>
    </message>
    <message>
        <source>Code of what found the pair</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Código de lo que encontró el par</translation>
    </message>
    <message>
        <source>Codes of what measured the control points, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Códigos de lo que midió los puntos de control, unidos por +</translation>
    </message>
    <message>
        <source>Report: {}</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>Informe: {}</translation>
    </message>
    <message>
        <source>“{}” cannot be written: choose a file name for a {}.</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>No se puede escribir «{}»: elija un nombre de archivo para: {}.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Reference (stays): a raster, or a layer such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Referencia (fija): un ráster, o una capa como un mapa base</translation>
    </message>
    <message>
        <source>Sensed (is moved)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Móvil (se mueve)</translation>
    </message>
    <message>
        <source>Search radius in map units of the reference (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Radio de búsqueda en unidades del mapa de la referencia (0 = automático)</translation>
    </message>
    <message>
        <source>Cells on the shorter side of the checkerboard</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Celdas en el lado menor del tablero de ajedrez</translation>
    </message>
    <message>
        <source>RMSE of the reference itself, in its map units (0 = not known); for the accuracy statement</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>RMSE de la propia referencia, en sus unidades del mapa (0 = desconocido); para la declaración de exactitud</translation>
    </message>
    <message>
        <source>Layers without pixels of their own (XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, meshes, point clouds …) are drawn over the place of the other raster first. Scripts and qgis_process may name one by provider and source: wms://type=xyz&amp;url=…</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Las capas sin píxeles propios (teselas XYZ, WMS, WMTS, WCS, ArcGIS, teselas vectoriales, mallas, nubes de puntos…) se dibujan primero en el lugar del otro ráster. Los scripts y qgis_process pueden nombrar una por proveedor y fuente: wms://type=xyz&amp;url=…</translation>
    </message>
    <message>
        <source>Heights for a raster placed by RPCs (DEM, metres)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Alturas para un ráster situado por RPC (MDE, metros)</translation>
    </message>
    <message>
        <source>Python of the engine (empty = as set in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Python del motor (vacío = el definido en el panel)</translation>
    </message>
    <message>
        <source>Only a Python that was chosen in the dock or installed on the set-up page is run.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Solo se ejecuta un Python elegido en el panel o instalado en la página de configuración.</translation>
    </message>
    <message>
        <source>Bands of the reference to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Bandas de la referencia con que comparar (promediadas)</translation>
    </message>
    <message>
        <source>Bands of the sensed raster to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Bandas del ráster móvil con que comparar (promediadas)</translation>
    </message>
    <message>
        <source>Transform</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Puntos del Georreferenciador (*.points)</translation>
    </message>
    <message>
        <source>Snapshot of a layer that is drawn, such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Instantánea de una capa que se dibuja, como un mapa base</translation>
    </message>
    <message>
        <source>Refine the control points by template matching</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Refinar los puntos de control con plantillas</translation>
    </message>
    <message>
        <source>Weights of the network (empty = chosen in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Pesos de la red (vacío = los elegidos en el panel)</translation>
    </message>
    <message>
        <source>Network input of fc6 and fc7</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Entrada de red de fc6 y fc7</translation>
    </message>
    <message>
        <source>About where a raster without coordinates lies, for a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Dónde está aproximadamente un ráster sin coordenadas, para un mapa base</translation>
    </message>
    <message>
        <source>Pixel of a raster without coordinates on the ground, metres, for a basemap (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Píxel en el terreno de un ráster sin coordenadas, metros, para un mapa base (0 = automático)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Register series</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registrar serie</translation>
    </message>
    <message>
        <source>Registers many rasters, of a folder or a list, onto one reference.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>Registra muchos rásteres, de una carpeta o una lista, sobre una referencia.</translation>
    </message>
    <message>
        <source>Registers each &lt;b&gt;scene&lt;/b&gt; onto the &lt;b&gt;reference&lt;/b&gt;, into files of its own: dates of a satellite, flights of a drone, sheets of a map. The scenes are the rasters of a folder, layers, or both; without a reference, the best of them is chosen and stays where it is.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Registra cada &lt;b&gt;escena&lt;/b&gt; sobre la &lt;b&gt;referencia&lt;/b&gt;, en archivos propios: fechas de un satélite, vuelos de un dron, hojas de un mapa. Las escenas son los rásteres de una carpeta, capas, o ambos; sin referencia, se elige la mejor de ellas, que queda donde está.</translation>
    </message>
    <message>
        <source>A scene that is refused or cannot be read &lt;b&gt;does not end the series&lt;/b&gt;; the log and the summary say why. A run that was cancelled or killed &lt;b&gt;continues where it stopped&lt;/b&gt; when it is started again with the same folder: what is done and unchanged is skipped.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Una escena rechazada o ilegible &lt;b&gt;no detiene nada&lt;/b&gt;; los mensajes y el resumen dicen por qué. Una ejecución cancelada o interrumpida &lt;b&gt;continúa donde terminó&lt;/b&gt; al iniciarla de nuevo con la misma carpeta: lo hecho y sin cambios se omite.</translation>
    </message>
    <message>
        <source>The folder of the results gets NAME_registered.tif, NAME_points.gpkg and NAME_report.json of each scene, and a &lt;b&gt;summary&lt;/b&gt; with one row for each scene: a table (CSV), footprints (GeoPackage) and a page with a checkerboard of each (HTML).</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>La carpeta de resultados recibe NAME_registered.tif, NAME_points.gpkg y NAME_report.json de cada escena, y un &lt;b&gt;resumen&lt;/b&gt; con una fila por escena: una tabla (CSV), huellas (GeoPackage) y una página con un tablero de ajedrez de cada una (HTML).</translation>
    </message>
    <message>
        <source>Names of the rasters in the folder</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Nombres de los rásteres de la carpeta</translation>
    </message>
    <message>
        <source>As in *_B4.TIF; */*_B4.TIF also looks into the folders in it.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Como en *_B4.TIF; */*_B4.TIF busca también en sus subcarpetas.</translation>
    </message>
    <message>
        <source>Bands of the scenes to match on (averaged)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Bandas de las escenas con que comparar (promediadas)</translation>
    </message>
    <message>
        <source>Their numbers, several joined by “;”.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Sus números, varios unidos por «;».</translation>
    </message>
    <message>
        <source>series,time series,stack,batch,folder,coregistration,align,many,dates,multitemporal,landsat,drone</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>serie,serie temporal,pila,lote,carpeta,corregistro,alinear,muchos,fechas,multitemporal,landsat,dron</translation>
    </message>
    <message>
        <source>Scenes: layers or files</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas: capas o archivos</translation>
    </message>
    <message>
        <source>Scenes: all rasters of this folder</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas: todos los rásteres de esta carpeta</translation>
    </message>
    <message>
        <source>Reference (stays); empty = the best scene</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Referencia (fija); vacío = la mejor escena</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Summary as a table (CSV)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Resumen como tabla (CSV)</translation>
    </message>
    <message>
        <source>Footprints of the scenes</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Huellas de las escenas</translation>
    </message>
    <message>
        <source>Summary with pictures</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Resumen con imágenes</translation>
    </message>
    <message>
        <source>Scenes that were registered</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas registradas</translation>
    </message>
    <message>
        <source>Scenes that were refused</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas rechazadas</translation>
    </message>
    <message>
        <source>Scenes that could not be read or written</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas que no se pudieron leer o escribir</translation>
    </message>
    <message>
        <source>Register scenes again that are done and unchanged</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Rehacer escenas ya hechas y sin cambios</translation>
    </message>
    <message>
        <source>Scenes onto {}</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas sobre {}</translation>
    </message>
    <message>
        <source>{}: registered</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}: registrada</translation>
    </message>
    <message>
        <source>Choosing the reference…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Eligiendo la referencia…</translation>
    </message>
    <message>
        <source>{}: done before</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}: ya hecha antes</translation>
    </message>
    <message>
        <source>Match only in this extent</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Comparar solo en esta extensión</translation>
    </message>
    <message>
        <source>Control points are sought only there; the figures hold there, and the whole raster is warped.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Los puntos de control se buscan solo ahí; las cifras valen ahí, y se transforma el ráster entero.</translation>
    </message>
    <message>
        <source>Match only in these polygons</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Comparar solo en estos polígonos</translation>
    </message>
    <message>
        <source>The same, for areas of any shape.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Lo mismo, para zonas de cualquier forma.</translation>
    </message>
    <message>
        <source>Mask of the reference (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Máscara de la referencia (ahí no se compara)</translation>
    </message>
    <message>
        <source>Mask of the sensed raster (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Máscara del ráster móvil (ahí no se compara)</translation>
    </message>
    <message>
        <source>Polygons, or a raster that is not 0 there: clouds, water, moving objects.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>Polígonos, o un ráster distinto de 0 ahí: nubes, agua, objetos en movimiento.</translation>
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
        <translation>{} (registrado)</translation>
    </message>
    <message>
        <source>Tiepoint {}: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Tiepoint {}: {} → {}</translation>
    </message>
    <message>
        <source>{} (snapshot)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{} (instantánea)</translation>
    </message>
    <message>
        <source>Residuals (× {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Residuos (× {})</translation>
    </message>
    <message>
        <source>{} (registered {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{} (registrado {})</translation>
    </message>
    <message>
        <source>no clear match</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>sin coincidencia clara</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Concuerda con sus vecinos</translation>
    </message>
    <message>
        <source>dx (px, right)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dx (px, derecha)</translation>
    </message>
    <message>
        <source>dy (px, down)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dy (px, abajo)</translation>
    </message>
    <message>
        <source>Shift (px)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Desplazamiento (px)</translation>
    </message>
    <message>
        <source>dx (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dx (unidades del mapa)</translation>
    </message>
    <message>
        <source>dy (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dy (unidades del mapa)</translation>
    </message>
    <message>
        <source>Shift (map units)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Desplazamiento (unidades del mapa)</translation>
    </message>
    <message>
        <source>Strength (0–1)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>Fuerza (0–1)</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Map X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>X mapa</translation>
    </message>
    <message>
        <source>Map Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Y mapa</translation>
    </message>
    <message>
        <source>Source X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>X origen</translation>
    </message>
    <message>
        <source>Source Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Y origen</translation>
    </message>
    <message>
        <source>Reference column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Columna referencia (px)</translation>
    </message>
    <message>
        <source>Reference row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Fila referencia (px)</translation>
    </message>
    <message>
        <source>Sensed column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Columna móvil (px)</translation>
    </message>
    <message>
        <source>Sensed row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Fila móvil (px)</translation>
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
        <translation>Residuo (px)</translation>
    </message>
    <message>
        <source>Residual (map units)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Residuo (unidades del mapa)</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Puntuación (0–1)</translation>
    </message>
    <message>
        <source>Precision (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Precisión (px)</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>check point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>punto de comprobación</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Control point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>over {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>más de {} px</translation>
    </message>
    <message>
        <source>{} – {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>{} – {} px</translation>
    </message>
    <message>
        <source>{} (unreliable)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>{} (no fiable)</translation>
    </message>
    <message>
        <source>Not explained ({} places)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Sin explicar ({} lugares)</translation>
    </message>
    <message>
        <source>Not explained ({} place)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Sin explicar ({} lugar)</translation>
    </message>
    <message>
        <source>Not explained before the edits ({})</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Sin explicar antes de las ediciones ({})</translation>
    </message>
    <message>
        <source>matches with another shift</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>coincide con otro desplazamiento</translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Side (px)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Lado (px)</translation>
    </message>
    <message>
        <source>Not explained</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Use georeferencing</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Usar georreferenciación</translation>
    </message>
    <message>
        <source>Search only near the position given by the coordinates. Switch off if the coordinates of the sensed raster are far off. No effect if a raster has none.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Buscar solo cerca de la posición que dan las coordenadas. Desactívelo si las coordenadas del ráster móvil están muy desviadas. Sin efecto si algún ráster no las tiene.</translation>
    </message>
    <message>
        <source>How far the sensed raster may be off, in map units of the reference. Automatic: a quarter of the longer side of the overlap.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Cuánto puede desviarse el ráster móvil, en unidades del mapa de la referencia. Automático: un cuarto del lado mayor del solape.</translation>
    </message>
    <message>
        <source>How matches are found and checked.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Cómo se buscan y comprueban las coincidencias.</translation>
    </message>
    <message>
        <source>Refine the control points</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Refinar los puntos de control</translation>
    </message>
    <message>
        <source>Measure the points again with small templates on an even grid, and keep some as check points. Not used where it is clearly less exact. No effect in the mode “As published” and for the methods for comparison.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Medir de nuevo los puntos con plantillas pequeñas en una cuadrícula regular y reservar algunos como puntos de comprobación. No se usa donde es claramente menos exacto. Sin efecto en el modo «Como se publicó» ni en los métodos para comparar.</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>El procesador que ejecuta la red.</translation>
    </message>
    <message>
        <source>Size of the patch that fc6 and fc7 of VGG16 take; the other methods ignore it.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Tamaño del recorte que toman fc6 y fc7 de VGG16; los demás métodos lo ignoran.</translation>
    </message>
    <message>
        <source>Seed of the random draws. The same seed gives the same result.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Semilla de los sorteos aleatorios. La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>Save report (.json)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Guardar informe (.json)</translation>
    </message>
    <message>
        <source>Write all figures of the run to a JSON file beside the output file.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Escribir todas las cifras de la ejecución en un archivo JSON junto al de salida.</translation>
    </message>
    <message>
        <source>Save points (.points)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Guardar puntos (.points)</translation>
    </message>
    <message>
        <source>Write the control points beside the output file, for QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Escribir los puntos de control junto al archivo de salida, para el Georreferenciador de QGIS.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Python del motor</translation>
    </message>
    <message>
        <source>[Automatic]</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>[Automático]</translation>
    </message>
    <message>
        <source>The Python program that runs the matching. It needs numpy and OpenCV. Leave empty to use QGIS&apos;s own Python.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>El programa Python que ejecuta la comparación. Necesita numpy y OpenCV. Déjelo vacío para usar el Python de QGIS.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Start the engine with this Python and show the versions of its packages.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Iniciar el motor con este Python y mostrar las versiones de sus paquetes.</translation>
    </message>
    <message>
        <source>Search radius</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Radio de búsqueda</translation>
    </message>
    <message>
        <source>Mask of reference</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Máscara (ref.)</translation>
    </message>
    <message>
        <source>Mask of sensed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Máscara (móvil)</translation>
    </message>
    <message>
        <source>Heights (DEM)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Alturas (MDE)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Network input</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Entrada de red</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Not matched there: polygons, or a raster that is not 0 there.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>Ahí no se compara: polígonos, o un ráster distinto de 0 ahí.</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Make the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Crear el tablero de ajedrez</translation>
    </message>
    <message>
        <source>Save the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Guardar el tablero de ajedrez</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>The checkerboard was saved as “{}”.</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>El tablero de ajedrez se guardó como «{}».</translation>
    </message>
    <message>
        <source>Draw “{}”</source>
        <extracomment>ui/register/draw_first.py</extracomment>
        <translation>Dibujar «{}»</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>OK: Python {}, {}</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation>Correcto: Python {}, {}</translation>
    </message>
    <message>
        <source>Other band</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Otra banda</translation>
    </message>
    <message>
        <source>Show the points that were found</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Mostrar los puntos encontrados</translation>
    </message>
    <message>
        <source>Match everywhere</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Comparar en todo</translation>
    </message>
    <message>
        <source>Run again in the whole overlap, not only in the area chosen.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo en todo el solape, no solo en la zona elegida.</translation>
    </message>
    <message>
        <source>Widen the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ampliar la búsqueda</translation>
    </message>
    <message>
        <source>Run again and search farther from the position given by the coordinates.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo y buscar más lejos de la posición que dan las coordenadas.</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Reducir la búsqueda</translation>
    </message>
    <message>
        <source>Run again with half the search radius, if the coordinates are that accurate.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo con la mitad del radio de búsqueda, si las coordenadas son así de exactas.</translation>
    </message>
    <message>
        <source>Ignore coordinates</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ignorar coordenadas</translation>
    </message>
    <message>
        <source>Run again without the georeferencing: search the whole rasters, at any rotation.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo sin la georreferenciación: buscar en los rásteres enteros, con cualquier rotación.</translation>
    </message>
    <message>
        <source>Run again on the next band that has not been tried.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo con la siguiente banda sin probar.</translation>
    </message>
    <message>
        <source>Use the network</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Usar la red</translation>
    </message>
    <message>
        <source>Run again with PSO-SIFT + Tiepoint net, which registers pairs that look different.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo con PSO-SIFT + red Tiepoint, que registra pares de aspecto distinto.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Install what the network needs.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Instalar lo que necesita la red.</translation>
    </message>
    <message>
        <source>Use affine</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Usar afín</translation>
    </message>
    <message>
        <source>Run again with a simpler transform, for which few points are enough.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Ejecutar de nuevo con una transformación más simple, a la que le bastan pocos puntos.</translation>
    </message>
    <message>
        <source>Add points…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Añadir puntos…</translation>
    </message>
    <message>
        <source>Click two or more points in both rasters; the search then starts from them.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Pulse dos o más puntos en ambos rásteres; la búsqueda parte entonces de ellos.</translation>
    </message>
    <message>
        <source>Show points</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Mostrar puntos</translation>
    </message>
    <message>
        <source>Add the points that were found to the project, to inspect them. Nothing is warped.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Añadir al proyecto los puntos encontrados, para revisarlos. No se transforma nada.</translation>
    </message>
    <message>
        <source>Tiepoint, refused: {} → {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Tiepoint, rechazado: {} → {}</translation>
    </message>
    <message>
        <source>Sensed band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Banda móvil {}</translation>
    </message>
    <message>
        <source>Reference band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Banda de referencia {}</translation>
    </message>
    <message>
        <source>Open the reference and the raster that is to be moved</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>Abrir la referencia y el ráster que se va a mover</translation>
    </message>
    <message>
        <source>Register onto…</source>
        <extracomment>ui/register/onto_action.py</extracomment>
        <translation>Registrar sobre…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Register “{}” onto:</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>Registrar «{}» sobre:</translation>
    </message>
    <message>
        <source>Install OpenCV ({} MB)</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>Instalar OpenCV ({} MB)</translation>
    </message>
    <message>
        <source>Install OpenCV ({} MB) and register</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>Instalar OpenCV ({} MB) y registrar</translation>
    </message>
    <message>
        <source>Download OpenCV into a Python environment of Tiepoint&apos;s own. QGIS&apos;s Python is not changed; the set-up page removes it again.</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>Descargar OpenCV en un entorno de Python propio de Tiepoint. El Python de QGIS no cambia; la página de configuración lo elimina.</translation>
    </message>
    <message>
        <source>Installing OpenCV…</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>Instalando OpenCV…</translation>
    </message>
    <message>
        <source>Installing OpenCV: {}</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>Instalando OpenCV: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The result was saved as “{}”.</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>El resultado se guardó como «{}».</translation>
    </message>
    <message>
        <source>OpenCV cannot run the network.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>OpenCV no puede ejecutar la red.</translation>
    </message>
    <message>
        <source>The engine is being set up…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Se está configurando el motor…</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Without network: PSO-SIFT only.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Sin red: solo PSO-SIFT.</translation>
    </message>
    <message>
        <source>torch is not installed.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>torch no está instalado.</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>The weights are missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Faltan los pesos.</translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Buscando una GPU…</translation>
    </message>
    <message>
        <source>OpenCV is missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Falta OpenCV.</translation>
    </message>
    <message>
        <source>The engine does not run.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>El motor no funciona.</translation>
    </message>
    <message>
        <source>Download ({})</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Descargar ({})</translation>
    </message>
    <message>
        <source>Runs on: {}</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Se ejecuta en: {}</translation>
    </message>
    <message>
        <source>Downloading {}: {} %</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>Descargando {}: {} %</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Ráster virtual (*.vrt)</translation>
    </message>
    <message>
        <source>How features are described and matched.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Cómo se describen y comparan los rasgos.</translation>
    </message>
    <message>
        <source>The weights file of the method&apos;s network.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>El archivo de pesos de la red del método.</translation>
    </message>
    <message>
        <source>The transform that warps the sensed raster.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>La transformación que se aplica al ráster móvil.</translation>
    </message>
    <message>
        <source>What is written: new pixels, or new coordinates alone.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Qué se escribe: píxeles nuevos o solo coordenadas nuevas.</translation>
    </message>
    <message>
        <source>How the pixel values of the result are interpolated.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Cómo se interpolan los valores de los píxeles del resultado.</translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the result.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Tamaño de píxel, alineación y extensión del resultado.</translation>
    </message>
    <message>
        <source>Save the registered raster as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Guardar el ráster registrado como</translation>
    </message>
    <message>
        <source>[Temporary file]</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>[Archivo temporal]</translation>
    </message>
    <message>
        <source>The registered raster; the control points are saved beside it as a GeoPackage. Leave empty for temporary files, which are deleted when QGIS is closed.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>El ráster registrado; los puntos de control se guardan a su lado como GeoPackage. Déjelo vacío para usar archivos temporales, que se borran al cerrar QGIS.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Pesos</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Transformación</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>Res&amp;ultado</translation>
    </message>
    <message>
        <source>R&amp;esampling</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>R&amp;emuestreo</translation>
    </message>
    <message>
        <source>Output &amp;grid</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>{} (no instalado)</translation>
    </message>
    <message>
        <source>The points were edited since: these are the figures of the run. The current ones are at “Points”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Los puntos se editaron después: estas son las cifras de la ejecución. Las actuales están en «Puntos».</translation>
    </message>
    <message>
        <source>Unexpected error in Tiepoint</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Error inesperado en Tiepoint</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keep these options</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Conservar estas opciones</translation>
    </message>
    <message>
        <source>Zoom to the result</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Zoom al resultado</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Ver mensajes</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Registered, with cautions</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Registrado, con advertencias</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>What was missing is installed: register again.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Lo que faltaba está instalado: registre de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was warped and no layer was added.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>No se transformó nada ni se añadió ninguna capa.</translation>
    </message>
    <message>
        <source>Report it</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Informar</translation>
    </message>
    <message>
        <source>The unregistered layer “{}” is switched off.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>La capa sin registrar «{}» está desactivada.</translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”, with cautions: see the Tiepoint panel.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>«{}» se registró sobre «{}», con advertencias: vea el panel de Tiepoint.</translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>«{}» se registró sobre «{}».</translation>
    </message>
    <message>
        <source>Drag a line over the map: the reference on its left, the result on its right.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Arrastre una línea sobre el mapa: la referencia a la izquierda, el resultado a la derecha.</translation>
    </message>
    <message>
        <source>Inspect and correct the control points; the worst is selected.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Revisar y corregir los puntos de control; el peor está seleccionado.</translation>
    </message>
    <message>
        <source>Save the temporary result, with its points, under a name; the layers then show that file.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Guardar el resultado temporal, con sus puntos, con un nombre; las capas muestran entonces ese archivo.</translation>
    </message>
    <message>
        <source>Match result and reference again, independently of the points, and measure the shift that remains.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Comparar de nuevo resultado y referencia, sin depender de los puntos, e indicar qué queda.</translation>
    </message>
    <message>
        <source>Points, raster, report or script as a file, and the run as a call.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Puntos, ráster, informe o script como archivo, y la ejecución como llamada.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message. The result stays.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Cerrar este mensaje. El resultado se conserva.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the title only</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Mostrar solo el título</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>As in “Output grid”</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Como en «Cuadrícula»</translation>
    </message>
    <message>
        <source>Only where both rasters are</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Solo donde están ambos rásteres</translation>
    </message>
    <message>
        <source>Kind of the output file.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Tipo del archivo de salida.</translation>
    </message>
    <message>
        <source>None of these loses anything.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Ninguna de ellas pierde nada.</translation>
    </message>
    <message>
        <source>Reduced copies in the file, for quick display: averages, or nearest pixels of palettes and classes. A cloud optimized GeoTIFF has them always.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Copias reducidas en el archivo, para mostrarlo rápido: promedios, o píxeles más próximos en paletas y clases. Un GeoTIFF optimizado para la nube las tiene siempre.</translation>
    </message>
    <message>
        <source>Creation options of GDAL, several joined by “|”, such as COMPRESS=LERC|MAX_Z_ERROR=0.01. They override the choices above; a wrong one is an error.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Opciones de creación de GDAL, varias unidas por «|», como COMPRESS=LERC|MAX_Z_ERROR=0.01. Prevalecen sobre las opciones anteriores; una incorrecta es un error.</translation>
    </message>
    <message>
        <source>CRS</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>SRC</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Creation options</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Opciones GDAL</translation>
    </message>
    <message>
        <source>matched everywhere</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>comparado en todo</translation>
    </message>
    <message>
        <source>In this run only: {}.</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>Solo en esta ejecución: {}.</translation>
    </message>
    <message>
        <source>coordinates used</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>coordenadas usadas</translation>
    </message>
    <message>
        <source>coordinates ignored</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>coordenadas ignoradas</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>reference band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>banda de referencia {}</translation>
    </message>
    <message>
        <source>sensed band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>banda móvil {}</translation>
    </message>
    <message>
        <source>&amp;Reference (stays)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>&amp;Referencia (fija)</translation>
    </message>
    <message>
        <source>The raster with the correct position, or a basemap: any layer that the map can draw. The result gets its coordinates.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>El ráster con la posición correcta, o un mapa base: cualquier capa que el mapa pueda dibujar. El resultado recibe sus coordenadas.</translation>
    </message>
    <message>
        <source>&amp;Sensed (is moved)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>Mó&amp;vil (se mueve)</translation>
    </message>
    <message>
        <source>The raster that is warped onto the reference. The layer itself is not changed.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>El ráster que se transforma sobre la referencia. La capa en sí no cambia.</translation>
    </message>
    <message>
        <source>Swap reference and sensed</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>Intercambiar referencia y móvil</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>How much ground a pixel of this raster covers. Automatic: what its metadata say (ground sample distance; height and focal length of a drone), else as if it filled the visible map.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Cuánto terreno cubre un píxel de este ráster. Automático: lo que dicen sus metadatos (distancia de muestreo en el terreno; altura y distancia focal de un dron); si no, como si llenara el mapa visible.</translation>
    </message>
    <message>
        <source>Pi&amp;xel on the ground</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>Pí&amp;xel en el terreno</translation>
    </message>
    <message>
        <source>“{}” has no coordinates. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>«{}» no tiene coordenadas. Se busca en torno al mapa visible: haga zoom a donde está.</translation>
    </message>
    <message>
        <source>The coordinates of “{}” are not used. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>Las coordenadas de «{}» no se usan. Se busca en torno al mapa visible: haga zoom a donde está.</translation>
    </message>
    <message>
        <source>The band to match on. All bands are warped, whichever you choose.</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation>La banda con que comparar. Se transforman todas las bandas, elija la que elija.</translation>
    </message>
    <message>
        <source>Mean of all bands</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation>Media de todas las bandas</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <extracomment>ui/register/registration_dock.py</extracomment>
        <translation>Añadiendo las capas…</translation>
    </message>
    <message>
        <source>“{}” exists and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>«{}» existe y se reemplazará.</translation>
    </message>
    <message>
        <source>“{}” and {} more files exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>«{}» y {} archivos más existen y se reemplazarán.</translation>
    </message>
    <message>
        <source>Layers of this project show these files.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>Hay capas de este proyecto que muestran estos archivos.</translation>
    </message>
    <message>
        <source>“{}” and “{}” exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>«{}» y «{}» existen y se reemplazarán.</translation>
    </message>
    <message>
        <source>Use “{}”</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>Usar «{}»</translation>
    </message>
    <message>
        <source>Register a folder or a list of rasters onto this reference, with these options.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Registrar una carpeta o una lista de rásteres sobre esta referencia, con estas opciones.</translation>
    </message>
    <message>
        <source>Find control points and warp the sensed raster onto the reference.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Buscar puntos de control y transformar el ráster móvil sobre la referencia.</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Set-up: Python, network and weights</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Configuración: Python, red y pesos</translation>
    </message>
    <message>
        <source>More rasters…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Más rásteres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Check the Python of the engine</source>
        <extracomment>ui/register/runner.py</extracomment>
        <translation>Comprobar el Python del motor</translation>
    </message>
    <message>
        <source>Olinda red</source>
        <extracomment>ui/register/sample_pair.py</extracomment>
        <translation>Olinda rojo</translation>
    </message>
    <message>
        <source>Olinda infrared</source>
        <extracomment>ui/register/sample_pair.py</extracomment>
        <translation>Olinda infrarrojo</translation>
    </message>
    <message>
        <source>Save “{}”</source>
        <extracomment>ui/register/save_result.py</extracomment>
        <translation>Guardar «{}»</translation>
    </message>
    <message>
        <source>Two rasters of the same place rarely fit: other sensors, other dates, coordinates that are off, or none at all. Tiepoint finds hundreds of places that both show (control points), and moves one raster, the &lt;b&gt;sensed&lt;/b&gt; one, onto the other, the &lt;b&gt;reference&lt;/b&gt;, which stays as it is.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Dos rásteres del mismo lugar rara vez encajan: otros sensores, otras fechas, coordenadas desviadas o inexistentes. Tiepoint encuentra cientos de lugares que ambos muestran (puntos de control) y mueve un ráster, el &lt;b&gt;móvil&lt;/b&gt;, sobre el otro, la &lt;b&gt;referencia&lt;/b&gt;, que queda como está.</translation>
    </message>
    <message>
        <source>Your files are not changed: the result is a new raster, with its points, and with figures that say how accurate it is. A pair in which nothing agrees is refused, not guessed.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Sus archivos no cambian: el resultado es un ráster nuevo, con sus puntos y con cifras que dicen lo exacto que es. Un par en el que nada concuerda se rechaza, no se adivina.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; no image leaves it.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Todo se ejecuta en este equipo; ninguna imagen sale de él.</translation>
    </message>
    <message>
        <source>Try the sample pair</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Probar el par de ejemplo</translation>
    </message>
    <message>
        <source>Load two small Landsat images that come with the plugin, and register them.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Cargar dos pequeñas imágenes Landsat incluidas en el complemento y registrarlas.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Or drag a file or a layer here. A basemap, such as an XYZ layer, can be the reference.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>O arrastre aquí un archivo o una capa. La referencia puede ser un mapa base, como una capa XYZ.</translation>
    </message>
    <message>
        <source>Or drag files or layers here.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>O arrastre aquí archivos o capas.</translation>
    </message>
    <message>
        <source>No rasters at hand? See how it works on two small Landsat images:</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>¿No tiene rásteres a mano? Vea cómo funciona con dos pequeñas imágenes Landsat:</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Lay one raster exactly onto another</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Colocar un ráster exactamente sobre otro</translation>
    </message>
    <message>
        <source>“{}” is loaded.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>«{}» está cargado.</translation>
    </message>
    <message>
        <source>Add the other raster.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Añada el otro ráster.</translation>
    </message>
    <message>
        <source>Choose two rasters</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>Elija dos rásteres</translation>
    </message>
    <message>
        <source>Whole overlap</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Todo el solape</translation>
    </message>
    <message>
        <source>Wherever the two rasters overlap.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Donde los dos rásteres se solapan.</translation>
    </message>
    <message>
        <source>Visible map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Mapa visible</translation>
    </message>
    <message>
        <source>Only what the map shows when the run starts.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Solo lo que muestra el mapa al iniciar la ejecución.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Rectángulo dibujado</translation>
    </message>
    <message>
        <source>Only inside a rectangle that you draw on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Solo dentro de un rectángulo que dibuje en el mapa.</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <source>Only inside the polygons of a layer.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Solo dentro de los polígonos de una capa.</translation>
    </message>
    <message>
        <source>Where control points are sought. The figures hold there; the whole raster is warped.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Dónde se buscan los puntos de control. Las cifras valen ahí; se transforma el ráster entero.</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Arrastre un rectángulo en el mapa.</translation>
    </message>
    <message>
        <source>Only what lies inside the polygons of this layer is matched.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Solo se compara lo que está dentro de los polígonos de esta capa.</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Solo objetos seleccionados</translation>
    </message>
    <message>
        <source>Drag it on the map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>Arrástrelo en el mapa</translation>
    </message>
    <message>
        <source>Cleaned up after an interrupted run: {}</source>
        <extracomment>ui/runs/leftovers.py</extracomment>
        <translation>Limpieza tras una ejecución interrumpida: {}</translation>
    </message>
    <message>
        <source>“{}” was made by another run.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>«{}» lo hizo otra ejecución.</translation>
    </message>
    <message>
        <source>“{}” has no mark of the run that made it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>«{}» no tiene la marca de la ejecución que lo hizo.</translation>
    </message>
    <message>
        <source>“{}” is not a name for a GeoTIFF.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>«{}» no es un nombre para un GeoTIFF.</translation>
    </message>
    <message>
        <source>“{}” is outside the project&apos;s folder: another project may use it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>«{}» está fuera de la carpeta del proyecto: puede que lo use otro proyecto.</translation>
    </message>
    <message>
        <source>A newer Tiepoint saved this run: you can look at it. Update the plugin to change it.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>Esta ejecución la guardó un Tiepoint más nuevo: puede verla. Actualice el complemento para cambiarla.</translation>
    </message>
    <message>
        <source>{} → {}</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>{} → {}</translation>
    </message>
    <message>
        <source>Options of another version were ignored: {}.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>Se ignoraron opciones de otra versión: {}.</translation>
    </message>
    <message>
        <source>The result has the pixel size of the sensed raster, as a map has none of its own.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>El resultado tiene el tamaño de píxel del ráster móvil, ya que un mapa no tiene uno propio.</translation>
    </message>
    <message>
        <source>Off by</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>Good to</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Exacto a</translation>
    </message>
    <message>
        <source>explains {} % of the area</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>explica el {} % de la zona</translation>
    </message>
    <message>
        <source>explains {} % of the unmasked overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>explica el {} % del solape sin máscara</translation>
    </message>
    <message>
        <source>explains {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>explica el {} % del solape</translation>
    </message>
    <message>
        <source>Accuracy not known: no point is left to check the transform</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Exactitud desconocida: no queda ningún punto para comprobar la transformación</translation>
    </message>
    <message>
        <source>RMSE {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>RMSE {} px</translation>
    </message>
    <message>
        <source>leave-one-out {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>dejando uno fuera {} px</translation>
    </message>
    <message>
        <source>{} of the {} places that were found are kept out of the fit, to check it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} de los {} lugares encontrados se reservan fuera del ajuste, para comprobarlo.</translation>
    </message>
    <message>
        <source>Lengths are in pixels (px) of the reference.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Las longitudes están en píxeles (px) de la referencia.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Good to, off by&lt;/b&gt;: RMSE of the check points; with fewer than five of them, the leave-one-out RMSE.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Exacto a, desvío&lt;/b&gt;: RMSE de los puntos de comprobación; con menos de cinco, el RMSE dejando uno fuera.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Full resolution&lt;/b&gt;: large rasters are matched reduced; these points, check points included, were measured again in windows of their own pixels.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Resolución completa&lt;/b&gt;: los rásteres grandes se comparan reducidos; estos puntos, incluidos los de comprobación, se midieron de nuevo en ventanas de sus propios píxeles.</translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the control points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;RMSE&lt;/b&gt;: raíz del residuo cuadrático medio de los puntos de control.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Leave-one-out&lt;/b&gt;: the same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Dejando uno fuera&lt;/b&gt;: lo mismo, cada punto juzgado por un ajuste sin él; más honesto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check points&lt;/b&gt;: RMSE of points kept out of the fit; their own error is included.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Puntos de comprobación&lt;/b&gt;: RMSE de puntos reservados fuera del ajuste; incluye su propio error.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy statement&lt;/b&gt;: by the check points, on the ground, as ASPRS Positional Accuracy Standards, edition 2, asks for it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Declaración de exactitud&lt;/b&gt;: según los puntos de comprobación, en el terreno, como pide ASPRS Positional Accuracy Standards, edición 2.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a control point.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Celdas&lt;/b&gt;: parte de una cuadrícula de 8 × 8 sobre el solape cuyas celdas contienen un punto de control.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform, also where there are no points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;Explica&lt;/b&gt;: parte de las estructuras de todo el solape que concuerdan con la transformación, también donde no hay puntos.</translation>
    </message>
    <message>
        <source>{}, network on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}, red en {}</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Método: {}</translation>
    </message>
    <message>
        <source>Transform: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Transformación: {}</translation>
    </message>
    <message>
        <source>The exact map from {} to {} is applied first; only the remainder is fitted.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Primero se aplica la correspondencia exacta de {} a {}; solo se ajusta el resto.</translation>
    </message>
    <message>
        <source>In the area, {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>En la zona, {}</translation>
    </message>
    <message>
        <source>{} about {}, checked at {} places</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} aprox. {}, comprobado en {} lugares</translation>
    </message>
    <message>
        <source>{} control points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} puntos de control</translation>
    </message>
    <message>
        <source>{} places check the transform and {} carry it: a place where the two rasters do not agree is left out of the fit, but never of the check.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} lugares comprueban la transformación y {} la sostienen: un lugar donde los dos rásteres no concuerdan se excluye del ajuste, pero nunca de la comprobación.</translation>
    </message>
    <message>
        <source>Accuracy statement: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>Declaración de exactitud: {}</translation>
    </message>
    <message>
        <source>{} (automatic)</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} (automático)</translation>
    </message>
    <message>
        <source>{} · run time {} s</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} · tiempo {} s</translation>
    </message>
    <message>
        <source>{} about {}, by cross-validation of {} points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} aprox. {}, por validación cruzada de {} puntos</translation>
    </message>
    <message>
        <source>the points cover {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>los puntos cubren el {} % del solape</translation>
    </message>
    <message>
        <source>{} points measured at full resolution</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} puntos medidos a resolución completa</translation>
    </message>
    <message>
        <source>error at {} check points: {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>error en {} puntos de comprobación: {} px</translation>
    </message>
    <message>
        <source>points in {} % of the cells</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>puntos en el {} % de las celdas</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>Finding features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Buscando rasgos…</translation>
    </message>
    <message>
        <source>Matching features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Comparando rasgos…</translation>
    </message>
    <message>
        <source>Running the neural network…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Ejecutando la red neuronal…</translation>
    </message>
    <message>
        <source>Refining the control points…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Refinando los puntos de control…</translation>
    </message>
    <message>
        <source>Fitting the transform…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Ajustando la transformación…</translation>
    </message>
    <message>
        <source>Warping the raster…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Transformando el ráster…</translation>
    </message>
    <message>
        <source>Making the checkerboard…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Creando el tablero de ajedrez…</translation>
    </message>
    <message>
        <source>Register “{}” onto “{}”</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>Registrar «{}» sobre «{}»</translation>
    </message>
    <message>
        <source>Set up Tiepoint&apos;s engine</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>Configurar el motor de Tiepoint</translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s Python environment</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>Eliminar el entorno de Python de Tiepoint</translation>
    </message>
    <message>
        <source>Remove an unfinished installation</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>Eliminar una instalación incompleta</translation>
    </message>
    <message>
        <source>not available: see below</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>no disponible: vea abajo</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check Python and packages again, for example after you installed a package yourself.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Preguntar de nuevo al motor, por ejemplo tras instalar usted un paquete.</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Copiar los comandos</translation>
    </message>
    <message>
        <source>Copy the commands with which you or your administrator can install the same in a terminal, and those that fetch the wheels for a machine without internet.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Copiar los comandos con los que usted o su administrador pueden instalar lo mismo en una terminal, y los que obtienen los wheels para un equipo sin Internet.</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Default network</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Red predeterminada</translation>
    </message>
    <message>
        <source>The commands are in the clipboard: paste them into a text editor or a terminal.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Los comandos están en el portapapeles: péguelos en un editor de texto o una terminal.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Cancelado; no quedó nada.</translation>
    </message>
    <message>
        <source>Install again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Reinstalar</translation>
    </message>
    <message>
        <source>Install OpenCV (80 MB)</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Instalar OpenCV (80 MB)</translation>
    </message>
    <message>
        <source>Done, and tried with a small registration. The engine now uses {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Hecho, y probado con un pequeño registro. El motor usa ahora {}.</translation>
    </message>
    <message>
        <source>Installing into {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Instalando en {}.</translation>
    </message>
    <message>
        <source>This Python&apos;s OpenCV cannot run the network.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>El OpenCV de este Python no puede ejecutar la red.</translation>
    </message>
    <message>
        <source>Removed. The engine uses QGIS&apos;s own Python again.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Eliminado. El motor vuelve a usar el Python de QGIS.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>“Install OpenCV” creates a separate Python environment with everything that the default method needs: about 80 MB to download and 250 MB on the disk, in {}. QGIS&apos;s own Python is not changed.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>«Instalar OpenCV» crea un entorno de Python aparte con todo lo que necesita el método predeterminado: unos 80 MB de descarga y 250 MB en el disco, en {}. El Python de QGIS no cambia.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>Comprobando «{}»…</translation>
    </message>
    <message>
        <source>Add the weights file “{}”</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>Añadir el archivo de pesos «{}»</translation>
    </message>
    <message>
        <source>All but one</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Todos menos uno</translation>
    </message>
    <message>
        <source>Processor cores for reading, matching and warping, also in Processing.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Núcleos del procesador para leer, comparar y transformar, también en Procesos.</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side of the images that are matched; larger rasters are reduced for it, and points are then measured again at full resolution. 2048 px take about a quarter of the memory of 4096 px. Used by the dock.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Lado mayor de las imágenes que se comparan; los rásteres mayores se reducen para ello, y los puntos se miden luego de nuevo a resolución completa. 2048 px usan cerca de un cuarto de la memoria de 4096 px. Lo usa el panel.</translation>
    </message>
    <message>
        <source>Set-up…</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Install, repair or remove the engine&apos;s Python, torch and weights.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Instalar, reparar o eliminar el Python del motor, torch y los pesos.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Defaults of the dock</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Valores predeterminados del panel</translation>
    </message>
    <message>
        <source>The dock starts with these, and with what you used in it last.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>El panel se inicia con estos, y con lo último que usó en él.</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Memory: working images up to</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Memoria: imágenes de trabajo hasta</translation>
    </message>
    <message>
        <source>Weights of networks</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Pesos de redes</translation>
    </message>
    <message>
        <source>Those that fit the method</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Los adecuados al método</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>Ninguno instalado</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation>Comprobar el motor</translation>
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
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>Copy versions, the engine&apos;s state, the last errors and the end of the log, for a question or a bug report. Passwords, names of folders and your name are left out; look it over before you publish it.</source>
        <extracomment>ui/setup/report_button.py</extracomment>
        <translation>Copiar versiones, el estado del motor, los últimos errores y el final de los mensajes, para una consulta o un informe de error. Se omiten contraseñas, nombres de carpetas y su nombre; revíselo antes de publicarlo.</translation>
    </message>
    <message>
        <source>Optional: torch, weights, fine-tuning</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>Opcional: torch, pesos, ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning trains VGG16&apos;s last layers on your own registered pairs. With torch and weights installed, it is in the Processing toolbox: Tiepoint &gt; Fine-tune the network.</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>El ajuste fino entrena las últimas capas de VGG16 con sus propios pares registrados. Con torch y pesos instalados, está en la caja de herramientas de Procesos: Tiepoint &gt; Ajustar la red.</translation>
    </message>
    <message>
        <source>{}: set-up</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>{}: configuración</translation>
    </message>
    <message>
        <source>Where packages come from</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>De dónde vienen los paquetes</translation>
    </message>
    <message>
        <source>Leave this empty to use what pip is set to on this machine, else the public Python Package Index. QGIS&apos;s proxy is used.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Déjelo vacío para usar lo configurado en pip en este equipo; si no, el Python Package Index público. Se usa el proxy de QGIS.</translation>
    </message>
    <message>
        <source>The address of your organisation&apos;s own package index.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>La dirección del índice de paquetes de su organización.</translation>
    </message>
    <message>
        <source>A .pem or .crt file with the certificates to trust, where your organisation checks encrypted traffic or its index has a certificate of its own.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Un archivo .pem o .crt con los certificados de confianza, si su organización inspecciona el tráfico cifrado o su índice tiene un certificado propio.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>A folder with the wheels (.whl), for a machine without internet. “Copy the commands” says how to fetch them on another one.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Una carpeta con los wheels (.whl), para un equipo sin Internet. «Copiar los comandos» indica cómo obtenerlos en otro.</translation>
    </message>
    <message>
        <source>Package index</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Índice de paquetes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <source>It downloads several hundred MB.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Descarga varios cientos de MB.</translation>
    </message>
    <message>
        <source>Other networks</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Otras redes</translation>
    </message>
    <message>
        <source>The default method runs without torch. You need torch to use a GPU, for the networks with a weights file of their own (VGG16, AlexNet, GoogLeNet, ResNet-50), and for fine-tuning.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>El método predeterminado funciona sin torch. Necesita torch para usar una GPU, para las redes con su propio archivo de pesos (VGG16, AlexNet, GoogLeNet, ResNet-50) y para el ajuste fino.</translation>
    </message>
    <message>
        <source>On Linux this includes NVIDIA&apos;s CUDA: about 3 GB to download and 6 GB on the disk ({} GB during the installation). To avoid CUDA, install your system&apos;s own torch packages, or choose a Python with a CPU-only torch under Advanced.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>En Linux esto incluye CUDA de NVIDIA: unos 3 GB de descarga y 6 GB en el disco ({} GB durante la instalación). Para evitar CUDA, instale los paquetes de torch de su sistema, o elija en Avanzado un Python con torch solo para CPU.</translation>
    </message>
    <message>
        <source>Install torch</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>Instalar torch</translation>
    </message>
    <message>
        <source>needs torch</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>necesita torch</translation>
    </message>
    <message>
        <source>“Install torch” creates an environment with OpenCV and torch. {}</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>«Instalar torch» crea un entorno con OpenCV y torch. {}</translation>
    </message>
    <message>
        <source>The installed torch cannot be loaded: {}</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>El torch instalado no se puede cargar: {}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verify “{}”</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Verificar «{}»</translation>
    </message>
    <message>
        <source>Interrupted; a new attempt in {} s…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>Interrumpido; nuevo intento en {} s…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>instalado</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Check a .pth or .safetensors file with weights of VGG16, AlexNet, GoogLeNet or ResNet-50 and copy it to Tiepoint&apos;s folder.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Comprobar un archivo .pth o .safetensors con pesos de VGG16, AlexNet, GoogLeNet o ResNet-50 y copiarlo a la carpeta de Tiepoint.</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use these weights from now on.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Usar estos pesos desde ahora.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used for</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>in use: {}</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>en uso: {}</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>descargando</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not usable</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>ui/snapshot/picture.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>Add points</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Añadir puntos</translation>
    </message>
    <message>
        <source>Click a place in the reference on the map, then the same place in the sensed raster below</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Pulse un lugar de la referencia en el mapa y luego el mismo lugar en el ráster móvil de abajo</translation>
    </message>
    <message>
        <source>Snap</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Autoajustar</translation>
    </message>
    <message>
        <source>Move a new point in the sensed raster to the best match near the click (sub-pixel)</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Mover un punto nuevo en el ráster móvil a la mejor coincidencia cerca del clic (subpíxel)</translation>
    </message>
    <message>
        <source>Start with points by hand</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Empezar con puntos a mano</translation>
    </message>
    <message>
        <source>Start with points by hand: an empty list for the pair chosen in the Tiepoint panel</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Empezar con puntos a mano: una lista vacía para el par elegido en el panel de Tiepoint</translation>
    </message>
    <message>
        <source>Register from these</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Registrar con estos</translation>
    </message>
    <message>
        <source>Register the pair, starting from the points made by hand (at least two); these are kept</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Registrar el par partiendo de los puntos hechos a mano (al menos dos); estos se conservan</translation>
    </message>
    <message>
        <source>Snapping…</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Autoajustando…</translation>
    </message>
    <message>
        <source>Snap a control point</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Autoajustar un punto de control</translation>
    </message>
    <message>
        <source>Register a pair, or start with points by hand (button on the right).</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Registre un par, o empiece con puntos a mano (botón de la derecha).</translation>
    </message>
    <message>
        <source>Click a place in the reference on the map; Esc ends.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Pulse un lugar de la referencia en el mapa; Esc termina.</translation>
    </message>
    <message>
        <source>Snapped by {} px.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Autoajustado {} px.</translation>
    </message>
    <message>
        <source>Now click the same place in the sensed raster below.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Ahora pulse el mismo lugar en el ráster móvil de abajo.</translation>
    </message>
    <message>
        <source>Now click the same place in the reference on the map.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>Ahora pulse el mismo lugar de la referencia en el mapa.</translation>
    </message>
    <message>
        <source>Not snapped: {}</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>No autoajustado: {}</translation>
    </message>
    <message>
        <source>Load control points</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Cargar puntos de control</translation>
    </message>
    <message>
        <source>Load control points from a file or a layer</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Cargar puntos de control de un archivo o una capa</translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From a layer…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>De una capa…</translation>
    </message>
    <message>
        <source>Control points (*.points *.gpkg *.geojson *.json *.csv *.shp);;All files (*)</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Puntos de control (*.points *.gpkg *.geojson *.json *.csv *.shp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{} points were loaded.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>Se cargaron {} puntos.</translation>
    </message>
    <message>
        <source>{} of them are outside the rasters.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>{} de ellos están fuera de los rásteres.</translation>
    </message>
    <message>
        <source>Columns count to the right, rows downward; map coordinates are in the raster&apos;s own CRS</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Las columnas cuentan hacia la derecha, las filas hacia abajo; las coordenadas de mapa están en el SRC del propio ráster</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Sensed &amp;x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;x móvil</translation>
    </message>
    <message>
        <source>Sensed &amp;y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;y móvil</translation>
    </message>
    <message>
        <source>Sensed &amp;in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Móvil e&amp;n</translation>
    </message>
    <message>
        <source>&amp;Reference x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>x &amp;referencia</translation>
    </message>
    <message>
        <source>Reference y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>y referencia</translation>
    </message>
    <message>
        <source>Reference in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Referencia en</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;Activado</translation>
    </message>
    <message>
        <source>map coordinates</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>coordenadas de mapa</translation>
    </message>
    <message>
        <source>pixels, 0 = centre of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>píxeles, 0 = centro del primer píxel</translation>
    </message>
    <message>
        <source>pixels, 0 = corner of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>píxeles, 0 = esquina del primer píxel</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>Empty: the geometry of the layer&apos;s points is the place in the reference</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Vacío: la geometría de los puntos de la capa es el lugar en la referencia</translation>
    </message>
    <message>
        <source>All points are outside the rasters: check the fields and their units.</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>Todos los puntos están fuera de los rásteres: compruebe los campos y sus unidades.</translation>
    </message>
    <message>
        <source>The sensed raster alone; it follows the map once there are two points</source>
        <extracomment>ui/workbench/add/sensed_view.py</extracomment>
        <translation>Solo el ráster móvil; sigue al mapa en cuanto hay dos puntos</translation>
    </message>
    <message>
        <source>Previous point (← or ↑)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Punto anterior (← o ↑)</translation>
    </message>
    <message>
        <source>Next point (→ or ↓)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Punto siguiente (→ o ↓)</translation>
    </message>
    <message>
        <source>Use the point in the fit (Space)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Usar el punto en el ajuste (Espacio)</translation>
    </message>
    <message>
        <source>Check point: judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Punto de comprobación: juzga el ajuste pero no participa en él (C)</translation>
    </message>
    <message>
        <source>Snap: move the point in the sensed raster to the best match nearby, sub-pixel (S)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Autoajustar: mover el punto en el ráster móvil a la mejor coincidencia cercana, subpíxel (S)</translation>
    </message>
    <message>
        <source>Delete the point (Del)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Borrar el punto (Supr)</translation>
    </message>
    <message>
        <source>Zoom out (− or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Alejar (− o la rueda)</translation>
    </message>
    <message>
        <source>Zoom in (+ or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Acercar (+ o la rueda)</translation>
    </message>
    <message>
        <source>Drag the crosshair, or double-click, to move the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Arrastre la cruz, o haga doble clic, para mover el punto.</translation>
    </message>
    <message>
        <source>Sensed</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both images, one over the other; F switches between them.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>Ambas imágenes, una sobre otra; F alterna entre ellas.</translation>
    </message>
    <message>
        <source>The reference around the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>La referencia alrededor del punto.</translation>
    </message>
    <message>
        <source>The sensed raster around the point, rotated to the reference.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>El ráster móvil alrededor del punto, girado según la referencia.</translation>
    </message>
    <message>
        <source>Select a control point in the table or on the map.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Seleccione un punto de control en la tabla o en el mapa.</translation>
    </message>
    <message>
        <source>Not snapped: the point was moved meanwhile.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>No autoajustado: el punto se movió entretanto.</translation>
    </message>
    <message>
        <source>No. {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>N.º {}</translation>
    </message>
    <message>
        <source>score {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>puntuación {}</translation>
    </message>
    <message>
        <source>precision {} px</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>precisión {} px</translation>
    </message>
    <message>
        <source>Moved by {} px; quality of the match {}.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Movido {} px; calidad de la coincidencia {}.</translation>
    </message>
    <message>
        <source>Precision {} px.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>Precisión {} px.</translation>
    </message>
    <message>
        <source>Factor by which the residual arrows are drawn longer than they are.</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation>Factor por el que las flechas de residuos se dibujan más largas de lo que son.</translation>
    </message>
    <message>
        <source>Arrows: × {}</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation>Flechas: × {}</translation>
    </message>
    <message>
        <source>Reference on the left, the other raster on the right; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Referencia a la izquierda, el otro ráster a la derecha; arrastre la línea en el mapa.</translation>
    </message>
    <message>
        <source>Reference above, the other raster below; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Referencia arriba, el otro ráster abajo; arrastre la línea en el mapa.</translation>
    </message>
    <message>
        <source>Alternating cells: roads and edges should run on from cell to cell.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Celdas alternas: caminos y bordes deben continuar de celda a celda.</translation>
    </message>
    <message>
        <source>The other raster minus the reference, both in grey.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>El otro ráster menos la referencia, ambos en gris.</translation>
    </message>
    <message>
        <source>Swipe │</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Cortina │</translation>
    </message>
    <message>
        <source>Swipe ─</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Cortina ─</translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>The two rasters in turn: what jumps is not registered.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Los dos rásteres por turnos: lo que salta no está registrado.</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The raster that is drawn over the reference.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>El ráster que se dibuja sobre la referencia.</translation>
    </message>
    <message>
        <source>Residual surface</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Superficie de residuos</translation>
    </message>
    <message>
        <source>Add a raster of the local leave-one-out residuals (px): each point is judged by a fit without it, so that splines compare fairly with the other transforms.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Añadir un ráster de los residuos locales dejando uno fuera (px): cada punto se juzga por un ajuste sin él, para que los splines se comparen con justicia con las demás transformaciones.</translation>
    </message>
    <message>
        <source>Points on top</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Puntos encima</translation>
    </message>
    <message>
        <source>Draw the vector layers of the map over the comparison.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Dibujar las capas vectoriales del mapa sobre la comparación.</translation>
    </message>
    <message>
        <source>&amp;Over the reference</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>&amp;Sobre la referencia</translation>
    </message>
    <message>
        <source>Changes per second.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Cambios por segundo.</translation>
    </message>
    <message>
        <source>Side of a cell in screen pixels.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Lado de una celda en píxeles de pantalla.</translation>
    </message>
    <message>
        <source>Register a pair, or choose a run, to compare.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Registre un par, o elija una ejecución, para comparar.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Divider</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Position of the divider; you can also drag it on the map.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Posición del divisor; también puede arrastrarlo en el mapa.</translation>
    </message>
    <message>
        <source>The raster above minus the reference, both in grey. Mid-grey: no difference; light edge beside dark edge: a shift.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>El ráster de arriba menos la referencia, ambos en gris. Gris medio: sin diferencia; borde claro junto a borde oscuro: un desplazamiento.</translation>
    </message>
    <message>
        <source>Live preview</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Vista previa en vivo</translation>
    </message>
    <message>
        <source>The sensed raster placed by the current points.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>El ráster móvil situado según los puntos actuales.</translation>
    </message>
    <message>
        <source>The file that the run wrote.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>El archivo que escribió la ejecución.</translation>
    </message>
    <message>
        <source>Sensed, unregistered</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Móvil, sin registrar</translation>
    </message>
    <message>
        <source>The sensed raster at its own georeferencing.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>El ráster móvil con su propia georreferenciación.</translation>
    </message>
    <message>
        <source>Rate: {} / s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Ritmo: {} / s</translation>
    </message>
    <message>
        <source>Cell: {} px</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>Celda: {} px</translation>
    </message>
    <message>
        <source>Shift before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Despl. antes</translation>
    </message>
    <message>
        <source>Shift after</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Despl. después</translation>
    </message>
    <message>
        <source>Before: the sensed raster has no georeferencing to measure against.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Antes: el ráster móvil no tiene georreferenciación con la que medir.</translation>
    </message>
    <message>
        <source>Measure remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Medir desplazamiento restante</translation>
    </message>
    <message>
        <source>Match reference and result again on a grid, independently of the control points, and draw the remaining shifts as arrows. If the sensed raster is georeferenced, also before the registration.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Comparar de nuevo referencia y resultado en una cuadrícula, sin depender de los puntos de control, y dibujar los desplazamientos restantes como flechas. Si el ráster móvil está georreferenciado, también antes del registro.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Measure the remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Medir el desplazamiento restante</translation>
    </message>
    <message>
        <source>No place of the grid matched clearly: the rasters look too different.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Ningún lugar de la cuadrícula coincidió con claridad: los rásteres son demasiado distintos.</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Half of the places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>La mitad de los lugares se desplaza menos, en píxeles de la referencia.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square of the shifts, in reference pixels; sensitive to single bad matches.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Raíz del desplazamiento cuadrático medio, en píxeles de la referencia; sensible a coincidencias malas aisladas.</translation>
    </message>
    <message>
        <source>90 % below</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>90 % bajo</translation>
    </message>
    <message>
        <source>Nine of ten places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Nueve de cada diez lugares se desplazan menos, en píxeles de la referencia.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places of the grid that matched clearly, of all that both rasters cover.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Lugares de la cuadrícula con coincidencia clara, de todos los que cubren ambos rásteres.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Make the residual surface</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation>Crear la superficie de residuos</translation>
    </message>
    <message>
        <source>Residual surface (px)</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation>Superficie de residuos (px)</translation>
    </message>
    <message>
        <source>GeoPackage…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <source>Points and residual lines, like the layers in the project.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Puntos y líneas de residuo, como las capas del proyecto.</translation>
    </message>
    <message>
        <source>GeoJSON…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>GeoJSON…</translation>
    </message>
    <message>
        <source>In longitude and latitude, with all fields.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>En longitud y latitud, con todos los campos.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>All fields, with the places in both rasters.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Todos los campos, con los lugares en ambos rásteres.</translation>
    </message>
    <message>
        <source>Georeferencer…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Georreferenciador…</translation>
    </message>
    <message>
        <source>The .points file of QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>El archivo .points del Georreferenciador de QGIS.</translation>
    </message>
    <message>
        <source>AROSICS table…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Tabla de AROSICS…</translation>
    </message>
    <message>
        <source>A CSV with the columns of AROSICS&apos;s tie-point table.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>Un CSV con las columnas de la tabla de puntos de AROSICS.</translation>
    </message>
    <message>
        <source>Raster…</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>Ráster…</translation>
    </message>
    <message>
        <source>Warp with the current points; the original pixels are resampled once.</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>Transformar con los puntos actuales; los píxeles originales se remuestrean una vez.</translation>
    </message>
    <message>
        <source>Cloud optimized</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>Optimizado para la nube</translation>
    </message>
    <message>
        <source>HTML…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>One file with pictures, figures, measures, options and versions.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>Un archivo con imágenes, cifras, medidas, opciones y versiones.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same report on A4 pages.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>El mismo informe en páginas A4.</translation>
    </message>
    <message>
        <source>GDAL script</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Script de GDAL</translation>
    </message>
    <message>
        <source>Linux, macOS (.sh)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Linux, macOS (.sh)…</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Script de shell (*.sh)</translation>
    </message>
    <message>
        <source>Windows (.bat)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Windows (.bat)…</translation>
    </message>
    <message>
        <source>Batch file (*.bat)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Archivo por lotes (*.bat)</translation>
    </message>
    <message>
        <source>Compression of a GeoTIFF.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Compresión de un GeoTIFF.</translation>
    </message>
    <message>
        <source>Show the file in its folder.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Mostrar el archivo en su carpeta.</translation>
    </message>
    <message>
        <source>Repeat the run</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Repetir la ejecución</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>&amp;Compresión</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>A call of processing.run for QGIS&apos;s Python console.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Una llamada a processing.run para la consola de Python de QGIS.</translation>
    </message>
    <message>
        <source>Copy as qgis_process</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Copiar como qgis_process</translation>
    </message>
    <message>
        <source>A command for a shell, without the window of QGIS.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Un comando para una terminal, sin la ventana de QGIS.</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>For “qgis_process run tiepoint:register -” on standard input.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Para «qgis_process run tiepoint:register -» por la entrada estándar.</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Añadir al historial</translation>
    </message>
    <message>
        <source>Add the run to the history of the Processing toolbox, to repeat it there.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Añadir la ejecución al historial de la caja de herramientas de Procesos, para repetirla allí.</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Exportar: {}</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Escribir «{}»</translation>
    </message>
    <message>
        <source>The run is in Processing&apos;s history.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>La ejecución está en el historial de Procesos.</translation>
    </message>
    <message>
        <source>This version of QGIS does not accept history entries.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Esta versión de QGIS no acepta entradas en el historial.</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Escrito: {}</translation>
    </message>
    <message>
        <source>dx to the right, dy down</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation>dx a la derecha, dy hacia abajo</translation>
    </message>
    <message>
        <source>number of points by residual (px)</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation>número de puntos por residuo (px)</translation>
    </message>
    <message>
        <source>Reference, where the two overlap</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Referencia, donde ambos se solapan</translation>
    </message>
    <message>
        <source>The sensed raster, registered</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>El ráster móvil, registrado</translation>
    </message>
    <message>
        <source>Both in alternating cells: roads and edges should run on from cell to cell</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Ambos en celdas alternas: caminos y bordes deben continuar de celda a celda</translation>
    </message>
    <message>
        <source>Residuals; a cloud beside the centre or along a line is a systematic error</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Residuos; una nube junto al centro o a lo largo de una línea es un error sistemático</translation>
    </message>
    <message>
        <source>Lengths of the residuals (px) and their RMSE</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Longitudes de los residuos (px) y su RMSE</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Accuracy statement</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Declaración de exactitud</translation>
    </message>
    <message>
        <source>Remaining shift, measured without the control points</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Desplazamiento restante, medido sin los puntos de control</translation>
    </message>
    <message>
        <source>Options and versions</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Opciones y versiones</translation>
    </message>
    <message>
        <source>the PDF came out empty</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>el PDF salió vacío</translation>
    </message>
    <message>
        <source>Registration report</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Informe de registro</translation>
    </message>
    <message>
        <source>The pair</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>El par</translation>
    </message>
    <message>
        <source>Points and residuals, drawn {} times as long; red: cells of the overlap without a point</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>Puntos y residuos, dibujados {} veces más largos; rojo: celdas del solape sin puntos</translation>
    </message>
    <message>
        <source>requirements not met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>requisitos no cumplidos</translation>
    </message>
    <message>
        <source>relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>relativo a la referencia</translation>
    </message>
    <message>
        <source>the reference&apos;s error included</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>con el error de la referencia incluido</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>Points in use</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Puntos en uso</translation>
    </message>
    <message>
        <source>Root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Raíz del residuo cuadrático medio de los puntos en uso.</translation>
    </message>
    <message>
        <source>RMSE, leave-one-out</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE, dejando uno fuera</translation>
    </message>
    <message>
        <source>The same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Lo mismo, cada punto juzgado por un ajuste sin él; más honesto.</translation>
    </message>
    <message>
        <source>Redundant points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Puntos redundantes</translation>
    </message>
    <message>
        <source>Points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Puntos por encima del mínimo que determina la transformación.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Share of an 8 × 8 grid over the overlap whose cells hold a point.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Parte de una cuadrícula de 8 × 8 sobre el solape cuyas celdas contienen un punto.</translation>
    </message>
    <message>
        <source>Bad points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Puntos malos</translation>
    </message>
    <message>
        <source>Share of the points whose leave-one-out residual exceeds 1 px.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Parte de los puntos cuyo residuo dejando uno fuera supera 1 px.</translation>
    </message>
    <message>
        <source>Quadrants</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Cuadrantes</translation>
    </message>
    <message>
        <source>Whether the residuals prefer a direction, 0 to 1; above 0.95 they are systematic.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Si los residuos prefieren una dirección, de 0 a 1; por encima de 0,95 son sistemáticos.</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Correlation of dx and dy, 0 to 1; near 1 the residuals lie along a line.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Correlación de dx y dy, de 0 a 1; cerca de 1 los residuos siguen una línea.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Whether the points are clustered, 0 to 1; above 0.95 they are.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Si los puntos están agrupados, de 0 a 1; por encima de 0,95 lo están.</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Weighted sum of the measures above (Gonçalves et al. 2009); lower is better.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Suma ponderada de las medidas anteriores (Gonçalves et al. 2009); cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>met, relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>cumplidos, relativo a la referencia</translation>
    </message>
    <message>
        <source>requirements met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>requisitos cumplidos</translation>
    </message>
    <message>
        <source>ASPRS, edition 2 (2023)</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>ASPRS, edición 2 (2023)</translation>
    </message>
    <message>
        <source>RMSE in x</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE en x</translation>
    </message>
    <message>
        <source>Along the map&apos;s x axis, of the check points.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Según el eje x del mapa, de los puntos de comprobación.</translation>
    </message>
    <message>
        <source>RMSE in y</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE en y</translation>
    </message>
    <message>
        <source>Along the map&apos;s y axis.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Según el eje y del mapa.</translation>
    </message>
    <message>
        <source>RMSE, radial</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE, radial</translation>
    </message>
    <message>
        <source>Both together: RMSE_H1.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Ambos juntos: RMSE_H1.</translation>
    </message>
    <message>
        <source>Check points&apos; own error</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Error propio de los puntos de comprobación</translation>
    </message>
    <message>
        <source>RMSE_H</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE_H</translation>
    </message>
    <message>
        <source>The square root of the sum of the squares of these two.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>La raíz cuadrada de la suma de los cuadrados de estos dos.</translation>
    </message>
    <message>
        <source>CE90</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>CE90</translation>
    </message>
    <message>
        <source>Nine of ten check points lie within this radius.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Nueve de cada diez puntos de comprobación están dentro de este radio.</translation>
    </message>
    <message>
        <source>Check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Puntos de comprobación</translation>
    </message>
    <message>
        <source>Kept out of the fit; the standard asks for 30.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Reservados fuera del ajuste; la norma pide 30.</translation>
    </message>
    <message>
        <source>Fitted to the remainder after the exact map from {} to {}, which bends the image by {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Ajustada al resto tras la correspondencia exacta de {} a {}, que curva la imagen {}.</translation>
    </message>
    <message>
        <source>{} map units</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} unidades del mapa</translation>
    </message>
    <message>
        <source>Search by georeferencing</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Búsqueda por georreferenciación</translation>
    </message>
    <message>
        <source>Refinement</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Refinamiento</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>only where both rasters are</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>solo donde están ambos rásteres</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Share of the structures all over the overlap that agree with the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Parte de las estructuras de todo el solape que concuerdan con la transformación.</translation>
    </message>
    <message>
        <source>RMSE at check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE en puntos de comprobación</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Measured by</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>What gave the control points their places.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Lo que dio su lugar a los puntos de control.</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Number of false alarms: how many such agreements chance would give; below 10^-5 is safe.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Número de falsas alarmas: cuántas concordancias así daría el azar; por debajo de 10^-5 es seguro.</translation>
    </message>
    <message>
        <source>Initial matches</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Coincidencias iniciales</translation>
    </message>
    <message>
        <source>Before wrong ones were removed.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Antes de eliminar las erróneas.</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Rasgos</translation>
    </message>
    <message>
        <source>In the reference / in the sensed raster.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>En la referencia / en el ráster móvil.</translation>
    </message>
    <message>
        <source>{} × {} px, band {} of {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} × {} px, banda {} de {}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Not counted: {} disabled and {} check points. Made or moved by hand: {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Sin contar: {} desactivados y {} de comprobación. Hechos o movidos a mano: {}.</translation>
    </message>
    <message>
        <source>RMSE_H2: how precisely the check points were measured; {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE_H2: con qué exactitud se midieron los puntos de comprobación; {}.</translation>
    </message>
    <message>
        <source>median {}, RMSE {}, 90 % below {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>mediana {}, RMSE {}, 90 % bajo {}</translation>
    </message>
    <message>
        <source>{} of {} places matched clearly.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} de {} lugares coincidieron con claridad.</translation>
    </message>
    <message>
        <source>{}, placed by: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{}, situado por: {}</translation>
    </message>
    <message>
        <source>Search radius: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Radio de búsqueda: {}</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Points were sought only there; the figures hold there.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Solo ahí se buscaron puntos; las cifras valen ahí.</translation>
    </message>
    <message>
        <source>Nothing is matched under it.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Debajo de ella no se compara nada.</translation>
    </message>
    <message>
        <source>CRS: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>SRC: {}</translation>
    </message>
    <message>
        <source>pixel size: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>tamaño de píxel: {}</translation>
    </message>
    <message>
        <source>extent: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>extensión: {}</translation>
    </message>
    <message>
        <source>The error of the transform at {} points kept out of the fit; their own error is taken off, unless a caution doubts the result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>El error de la transformación en {} puntos excluidos del ajuste; su error propio se ha descontado, salvo que una advertencia ponga en duda el resultado.</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Searched {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Búsqueda: {}.</translation>
    </message>
    <message>
        <source>The cells of the overlap and the points in them. Red: no point, so that the transform is only continued there. Hatched: the images do not agree there. Click a point or a cell, or drag, to select points.</source>
        <extracomment>ui/workbench/plots/coverage_plot.py</extracomment>
        <translation>Las celdas del solape y sus puntos. Rojo: sin puntos, así que ahí la transformación solo se prolonga. Rayado: ahí las imágenes no concuerdan. Pulse un punto o una celda, o arrastre, para seleccionar puntos.</translation>
    </message>
    <message>
        <source>How many enabled points have which residual. Click a bar to select its points.</source>
        <extracomment>ui/workbench/plots/histogram_plot.py</extracomment>
        <translation>Cuántos puntos activados tienen cada residuo. Pulse una barra para seleccionar sus puntos.</translation>
    </message>
    <message>
        <source>residual (px)</source>
        <extracomment>ui/workbench/plots/histogram_plot.py</extracomment>
        <translation>residuo (px)</translation>
    </message>
    <message>
        <source>Click a bar, a dot or a cell to select its points; drag for several.</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>Pulse una barra, un punto o una celda para seleccionar sus puntos; arrastre para varios.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Directions</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Length and direction of every residual, as on the map. Around the middle: only noise. In one direction: a shift is left. Click a dot, or drag around several, to select them.</source>
        <extracomment>ui/workbench/plots/polar_plot.py</extracomment>
        <translation>Longitud y dirección de cada residuo, como en el mapa. En torno al centro: solo ruido. En una dirección: queda un desplazamiento. Pulse un punto, o arrastre en torno a varios, para seleccionarlos.</translation>
    </message>
    <message>
        <source>Save the residuals</source>
        <extracomment>ui/workbench/session/live_layers.py</extracomment>
        <translation>Guardar los residuos</translation>
    </message>
    <message>
        <source>Make check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Convertir en puntos de comprobación</translation>
    </message>
    <message>
        <source>Make control points of check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Convertir puntos de comprobación en puntos de control</translation>
    </message>
    <message>
        <source>Enable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Activar puntos de control</translation>
    </message>
    <message>
        <source>Disable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Desactivar puntos de control</translation>
    </message>
    <message>
        <source>Move control point</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Mover punto de control</translation>
    </message>
    <message>
        <source>Delete control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Borrar puntos de control</translation>
    </message>
    <message>
        <source>Add control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>Añadir puntos de control</translation>
    </message>
    <message>
        <source>Preview without a warp, exactly where the transform puts it.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vista previa sin transformar, exactamente donde la sitúa la transformación.</translation>
    </message>
    <message>
        <source>Place the preview</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Situar la vista previa</translation>
    </message>
    <message>
        <source>Preview without a warp, within {} px of the sensed raster of its exact place.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vista previa sin transformar, a menos de {} px del lugar exacto del ráster móvil.</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>Vista previa: {}</translation>
    </message>
    <message>
        <source>Fit the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation>Ajustar la transformación</translation>
    </message>
    <message>
        <source>Choose the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation>Elegir la transformación</translation>
    </message>
    <message>
        <source>{} cautions: </source>
        <extracomment>ui/workbench/table/caution_note.py</extracomment>
        <translation>{} advertencias: </translation>
    </message>
    <message>
        <source>List only points of this kind</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Listar solo puntos de este tipo</translation>
    </message>
    <message>
        <source>List only points whose residual is above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Listar solo puntos con residuo mayor que este, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>List only points whose standard error is known and above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Listar solo puntos con error estándar conocido y mayor que este, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>List only points whose matching score (0 to 1) is below this</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Listar solo puntos con puntuación (0 a 1) menor que esta</translation>
    </message>
    <message>
        <source>In view</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>List only points that the map shows now</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Listar solo los puntos que muestra ahora el mapa</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>List all points again</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Listar de nuevo todos los puntos</translation>
    </message>
    <message>
        <source>All points</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Residual &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Residuo &gt;</translation>
    </message>
    <message>
        <source>Score &lt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Puntuación &lt;</translation>
    </message>
    <message>
        <source>Precision &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>Precisión &gt;</translation>
    </message>
    <message>
        <source>No points yet: add them on the page “Add”, by hand or from a file.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>Aún no hay puntos: añádalos en la página «Añadir», a mano o desde un archivo.</translation>
    </message>
    <message>
        <source>No point is redundant: the residuals are zero even if the points are wrong.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>Ningún punto es redundante: los residuos son cero aunque los puntos estén mal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;RMSE&lt;/b&gt;: raíz del residuo cuadrático medio de los puntos en uso.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redundant&lt;/b&gt;: points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;Redundantes&lt;/b&gt;: puntos por encima del mínimo que determina la transformación.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a point in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;Celdas&lt;/b&gt;: parte de una cuadrícula de 8 × 8 sobre el solape cuyas celdas contienen un punto en uso.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform of the run; hidden once you edit the points.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;Explica&lt;/b&gt;: parte de las estructuras de todo el solape que concuerdan con la transformación de la ejecución; se oculta al editar los puntos.</translation>
    </message>
    <message>
        <source>{} of {} points in use</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>{} de {} puntos en uso</translation>
    </message>
    <message>
        <source>{} redundant</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>{} redundantes</translation>
    </message>
    <message>
        <source>No transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>Sin transformación.</translation>
    </message>
    <message>
        <source>map units</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>unidades del mapa</translation>
    </message>
    <message>
        <source>Number of the point, the field “id” of the layer</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Número del punto, el campo «id» de la capa</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Enabled: the point is used in the fit or as a check point (Space)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Activado: el punto se usa en el ajuste o como punto de comprobación (Espacio)</translation>
    </message>
    <message>
        <source>Chk</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Cpr.</translation>
    </message>
    <message>
        <source>Check point: it judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Punto de comprobación: juzga el ajuste pero no participa en él (C)</translation>
    </message>
    <message>
        <source>Res. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Res. px</translation>
    </message>
    <message>
        <source>Residual: distance from the measured place to the one predicted by the transform, in pixels of the reference</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Residuo: distancia del lugar medido al que predice la transformación, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>dx px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>dx px</translation>
    </message>
    <message>
        <source>Residual to the right (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Residuo hacia la derecha (predicho menos medido), en píxeles de la referencia</translation>
    </message>
    <message>
        <source>dy px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>dy px</translation>
    </message>
    <message>
        <source>Residual downward (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Residuo hacia abajo (predicho menos medido), en píxeles de la referencia</translation>
    </message>
    <message>
        <source>Similarity of the two places in the matching, 0 to 1</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Similitud de los dos lugares en la comparación, de 0 a 1</translation>
    </message>
    <message>
        <source>Prec. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Prec. px</translation>
    </message>
    <message>
        <source>Precision: standard error of the point&apos;s place, in pixels of the reference; empty if not measured</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Precisión: error estándar del lugar del punto, en píxeles de la referencia; vacío si no se midió</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Made or moved by hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Hecho o movido a mano</translation>
    </message>
    <message>
        <source>used in the fit</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>usado en el ajuste</translation>
    </message>
    <message>
        <source>check point, judges the fit but takes no part in it</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>punto de comprobación, juzga el ajuste pero no participa en él</translation>
    </message>
    <message>
        <source>Res. {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Res. {}</translation>
    </message>
    <message>
        <source>The residual in {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>El residuo en {}</translation>
    </message>
    <message>
        <source>Control point {}: {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>Punto de control {}: {}</translation>
    </message>
    <message>
        <source>The runs of this project, the last one first</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Las ejecuciones de este proyecto, la última primero</translation>
    </message>
    <message>
        <source>Transform that is fitted to the points in use</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Transformación que se ajusta a los puntos en uso</translation>
    </message>
    <message>
        <source>Register two rasters: their control points are listed here.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Registre dos rásteres: aquí se listan sus puntos de control.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Guardar puntos</translation>
    </message>
    <message>
        <source>Save the edited points and their current residuals to the file</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Guardar en el archivo los puntos editados y sus residuos actuales</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Live preview: show the sensed raster placed by the current points; it follows every edit</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Vista previa en vivo: mostrar el ráster móvil situado según los puntos actuales; sigue cada edición</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>List only some of the points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Listar solo algunos de los puntos</translation>
    </message>
    <message>
        <source>Zoom to selected points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>Zoom a los puntos seleccionados</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Use in the fit again</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Volver a usar en el ajuste</translation>
    </message>
    <message>
        <source>Use as check points only</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Usar solo como puntos de comprobación</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Zoom a</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Warp again</source>
        <extracomment>ui/workbench/table/warp_again.py</extracomment>
        <translation>Transformar de nuevo</translation>
    </message>
    <message>
        <source>Warping…</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Transformando…</translation>
    </message>
    <message>
        <source>Stop; the raster is not changed</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Detener; el ráster no cambia</translation>
    </message>
    <message>
        <source>Warp</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Transformar</translation>
    </message>
    <message>
        <source>Warp the sensed raster with these points, and add it to the project</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Transformar el ráster móvil con estos puntos y añadirlo al proyecto</translation>
    </message>
    <message>
        <source>Warp the sensed raster with the current points, and replace the old result</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Transformar el ráster móvil con los puntos actuales y reemplazar el resultado anterior</translation>
    </message>
    <message>
        <source>“Warp again” would write files that may belong to another run.</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>«Transformar de nuevo» escribiría archivos que pueden ser de otra ejecución.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write there</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>Escribir ahí</translation>
    </message>
    <message>
        <source>Tiepoint points</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Puntos de Tiepoint</translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Plots</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>The accuracy cannot be stated: there is no check point.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>No se puede declarar la exactitud: no hay ningún punto de comprobación.</translation>
    </message>
    <message>
        <source>RMSE {together} (x {x}, y {y}){ce90} at {count} check points{own}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>RMSE {together} (x {x}, y {y}){ce90} en {count} puntos de comprobación{own}.</translation>
    </message>
    <message>
        <source>, CE90 {radius},</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>, CE90 {radius},</translation>
    </message>
    <message>
        <source>; with their own error of {own}, RMSE_H {total}</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>; con su propio error de {own}, RMSE_H {total}</translation>
    </message>
    <message>
        <source>The figures are relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Las cifras son relativas a la referencia, cuyo propio error se desconoce.</translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, and with the reference&apos;s own RMSE of {error}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Declarado como exige ASPRS edición 2 (2023), con al menos {least} puntos de comprobación y su propio error, y con el RMSE de la propia referencia de {error}.</translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, but relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Declarado como exige ASPRS edición 2 (2023), con al menos {least} puntos de comprobación y su propio error, pero relativo a la referencia, cuyo propio error se desconoce.</translation>
    </message>
    <message>
        <source>Not enough check points for a statement by ASPRS edition 2 (2023): {count} of at least {least}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Puntos de comprobación insuficientes para una declaración según ASPRS edición 2 (2023): {count} de al menos {least}.</translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the check points&apos; own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Sin declaración según ASPRS edición 2 (2023): se desconoce el propio error de los puntos de comprobación.</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>«{text}» no es un rectángulo.</translation>
    </message>
    <message>
        <source>Write it as xmin,ymin,xmax,ymax, each minimum below its maximum.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Escríbalo como xmin,ymin,xmax,ymax, cada mínimo menor que su máximo.</translation>
    </message>
    <message>
        <source>The area to match does not touch the overlap of the two rasters.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>La zona a comparar no toca el solape de los dos rásteres.</translation>
    </message>
    <message>
        <source>Choose an area where the two rasters overlap on the map, or check its coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija una zona donde los dos rásteres se solapen en el mapa, o compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The area to match is only {width} x {height} pixels of the images that are matched.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>La zona a comparar tiene solo {width} x {height} píxeles de las imágenes que se comparan.</translation>
    </message>
    <message>
        <source>Choose a larger area: at least {least} pixels a side, better some hundreds.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija una zona mayor: al menos {least} píxeles de lado, mejor varios cientos.</translation>
    </message>
    <message>
        <source>No valid pixel of “{name}” is left to match: all are nodata, masked or outside the area.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No queda ningún píxel válido de «{name}» para comparar: todos son sin datos, están enmascarados o fuera de la zona.</translation>
    </message>
    <message>
        <source>Choose another area or mask.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija otra zona o máscara.</translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No se pueden abrir los polígonos de «{name}».</translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, or write a rectangle as xmin,ymin,xmax,ymax.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Compruebe que el archivo sigue ahí y se abre en QGIS, o escriba un rectángulo como xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No se pueden leer los polígonos de «{name}».</translation>
    </message>
    <message>
        <source>Check that they open in QGIS.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Compruebe que se abren en QGIS.</translation>
    </message>
    <message>
        <source>“{name}” has several layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>«{name}» tiene varias capas: {layers}.</translation>
    </message>
    <message>
        <source>Name one, by adding |layername= and its name.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Indique una, añadiendo |layername= y su nombre.</translation>
    </message>
    <message>
        <source>“{name}” has no layer “{layer}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>«{name}» no tiene la capa «{layer}».</translation>
    </message>
    <message>
        <source>It has these layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Tiene estas capas: {layers}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>«{name}» no tiene polígonos.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons with at least one in it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija una capa de polígonos que contenga al menos uno.</translation>
    </message>
    <message>
        <source>The mask “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No se puede abrir la máscara «{name}».</translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, as polygons or as a raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Compruebe que el archivo sigue ahí y se abre en QGIS, como polígonos o como ráster.</translation>
    </message>
    <message>
        <source>The mask “{name}” has no coordinates, and another size than “{raster}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>La máscara «{name}» no tiene coordenadas, y su tamaño difiere del de «{raster}».</translation>
    </message>
    <message>
        <source>Choose a mask with coordinates, or one with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija una máscara con coordenadas, o una con los mismos píxeles que el ráster.</translation>
    </message>
    <message>
        <source>The mask “{name}” has another size than “{raster}”, which has no coordinates.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>El tamaño de la máscara «{name}» difiere del de «{raster}», que no tiene coordenadas.</translation>
    </message>
    <message>
        <source>Choose a mask with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija una máscara con los mismos píxeles que el ráster.</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}, so an area or mask on the map cannot be placed on its pixels.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>«{name}» está situado por {means}, así que una zona o máscara del mapa no se puede situar en sus píxeles.</translation>
    </message>
    <message>
        <source>Choose a mask raster with the same pixels as this raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija un ráster de máscara con los mismos píxeles que este ráster.</translation>
    </message>
    <message>
        <source>Only the area chosen is matched, {percent:.1f} % of the reference.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Solo se compara la zona elegida, {percent:.1f} % de la referencia.</translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out {percent:.1f} % of the {side} pixels that are read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>La máscara «{name}» excluye el {percent:.1f} % de los píxeles leídos ({side}).</translation>
    </message>
    <message>
        <source>No rectangle is drawn to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No se ha dibujado ningún rectángulo en el que comparar.</translation>
    </message>
    <message>
        <source>Click “Draw” and drag a rectangle on the map, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Pulse «Dibujar» y arrastre un rectángulo en el mapa, o elija todo el solape.</translation>
    </message>
    <message>
        <source>No polygon layer is chosen to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No se ha elegido ninguna capa de polígonos en la que comparar.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project and choose it, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Añada una capa de polígonos al proyecto y elíjala, o elija todo el solape.</translation>
    </message>
    <message>
        <source>No feature of “{name}” is selected.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No hay ningún objeto seleccionado en «{name}».</translation>
    </message>
    <message>
        <source>Select the polygons to match in, or switch off “Only selected features”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Seleccione los polígonos en los que comparar, o desactive «Solo objetos seleccionados».</translation>
    </message>
    <message>
        <source>The polygons of “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>No se pueden escribir los polígonos de «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Save the layer to a file.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Guarde la capa en un archivo.</translation>
    </message>
    <message>
        <source>An extent and a polygon layer are both given to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Se han dado a la vez una extensión y una capa de polígonos en las que comparar.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Dé solo una de ellas.</translation>
    </message>
    <message>
        <source>{name}: the reference, kept as it is.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}: la referencia, se queda como está.</translation>
    </message>
    <message>
        <source>{name}: aligned, moved {dx:+.2f} px right and {dy:+.2f} px down; RMSE {rmse} px, {count} control points{by}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}: alineada, movida {dx:+.2f} px a la derecha y {dy:+.2f} px hacia abajo; RMSE {rmse} px, {count} puntos de control{by}.</translation>
    </message>
    <message>
        <source>, by way of {other}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>, a través de {other}</translation>
    </message>
    <message>
        <source>{name}: not aligned, left as it is. {reason}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}: no alineada, se deja como está. {reason}</translation>
    </message>
    <message>
        <source>What was found would turn, stretch or move it more than the bands of one camera can differ.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Lo encontrado la giraría, estiraría o movería más de lo que pueden diferir las bandas de una cámara.</translation>
    </message>
    <message>
        <source>A shift leaves {shift:.2f} px here; an affine transform would leave {affine:.2f} px.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Un desplazamiento deja aquí {shift:.2f} px; una transformación afín dejaría {affine:.2f} px.</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” is an alpha band: it says which pixels are valid, and is not aligned.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>La banda {band} de «{name}» es una banda alfa: indica qué píxeles son válidos, y no se alinea.</translation>
    </message>
    <message>
        <source>Nothing was written, because these bands cannot be aligned: {names}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>No se escribió nada, porque estas bandas no se pueden alinear: {names}.</translation>
    </message>
    <message>
        <source>There is only one band, and nothing to align it with.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Solo hay una banda y nada con que alinearla.</translation>
    </message>
    <message>
        <source>Choose a raster with several bands, or several files.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Elija un ráster con varias bandas, o varios archivos.</translation>
    </message>
    <message>
        <source>There is no band {band}: the rasters have {count} bands together.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>No hay banda {band}: los rásteres tienen {count} bandas en total.</translation>
    </message>
    <message>
        <source>Choose the reference band by its number among all bands, from 1.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Elija la banda de referencia por su número entre todas las bandas, desde 1.</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” has a colour table, so its values are no measure of brightness.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>La banda {band} de «{name}» tiene una tabla de colores, así que sus valores no miden el brillo.</translation>
    </message>
    <message>
        <source>Leave this raster out, or expand it to red, green and blue first.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Excluya este ráster, o expándalo antes a rojo, verde y azul.</translation>
    </message>
    <message>
        <source>The raster with the aligned bands cannot be written.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>No se puede escribir el ráster con las bandas alineadas.</translation>
    </message>
    <message>
        <source>The check points are off by {pixels:.1f} pixels (RMSE): look at their residuals.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Los puntos de comprobación se desvían {pixels:.1f} píxeles (RMSE): mire sus residuos.</translation>
    </message>
    <message>
        <source>The residuals are large, RMSE {pixels:.1f} pixels: look at the longest arrows, or try another transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Los residuos son grandes, RMSE {pixels:.1f} píxeles: mire las flechas más largas, o pruebe otra transformación.</translation>
    </message>
    <message>
        <source>The transform has hardly more control points than it needs ({more:.0f} more): one wrong point bends it, and the RMSE does not show that.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>La transformación apenas tiene más puntos de control de los que necesita ({more:.0f} más): un punto erróneo la deforma, y el RMSE no lo muestra.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>En el {percent:.0f} % del solape, las estructuras no concuerdan con la transformación.</translation>
    </message>
    <message>
        <source>The points cover only part of the overlap: compare both images in its corners.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Los puntos cubren solo parte del solape: compare ambas imágenes en sus esquinas.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap the transform is extrapolated and may be off by {pixels:.1f} pixels or more.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>En el {percent:.0f} % del solape la transformación se extrapola y puede desviarse {pixels:.1f} píxeles o más.</translation>
    </message>
    <message>
        <source>The matches are barely enough evidence: compare both images before you rely on the result.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Las coincidencias apenas bastan como prueba: compare ambas imágenes antes de confiar en el resultado.</translation>
    </message>
    <message>
        <source>The structures repeat; only the coordinates say which of several shifts is right.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Las estructuras se repiten; solo las coordenadas dicen cuál de varios desplazamientos es el correcto.</translation>
    </message>
    <message>
        <source>What is printed on both images, such as a frame, was left out of the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Lo que está impreso en ambas imágenes, como un marco, se excluyó de la comparación.</translation>
    </message>
    <message>
        <source>One sensed pixel covers {times:.0f} pixels of the reference; errors are judged in sensed pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Un píxel móvil cubre {times:.0f} píxeles de la referencia; los errores se juzgan en píxeles móviles.</translation>
    </message>
    <message>
        <source>One reference pixel covers {times:.0f} sensed pixels; errors are judged in reference pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Un píxel de la referencia cubre {times:.0f} píxeles móviles; los errores se juzgan en píxeles de la referencia.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the sensed raster, the heights or arrays that place it have a gap: there the result is only continued from around, and may be off by many pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>En el {percent:.0f} % del ráster móvil, las alturas o matrices que lo sitúan tienen un hueco: ahí el resultado solo se prolonga desde alrededor y puede desviarse muchos píxeles.</translation>
    </message>
    <message>
        <source>The reference has no geotransform; the map shows it warped by its {means}. Their error is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>La referencia no tiene geotransformación; el mapa la muestra transformada por {means}. Su error no forma parte de las cifras.</translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there, and beyond it the transform is extrapolated.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Los rásteres se compararon solo en la zona elegida, {percent:.0f} % del solape: la exactitud y la parte explicada valen ahí, y más allá la transformación se extrapola.</translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there. Beyond it the transform is extrapolated: in nine tenths of the rest, its standard error is below {pixels:.1f} pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Los rásteres se compararon solo en la zona elegida, {percent:.0f} % del solape: la exactitud y la parte explicada valen ahí. Más allá la transformación se extrapola: en nueve décimas partes del resto, su error estándar es inferior a {pixels:.1f} píxeles.</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the area chosen, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>En el {percent:.0f} % de la zona elegida, las estructuras no concuerdan con la transformación.</translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the reference: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>La máscara excluye el {percent:.0f} % de la referencia: la exactitud y la parte explicada valen para el resto.</translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the sensed raster: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>La máscara excluye el {percent:.0f} % del ráster móvil: la exactitud y la parte explicada valen para el resto.</translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out no pixel of the {side} raster: it may lie elsewhere.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>La máscara «{name}» no excluye ningún píxel del ráster ({side}): puede que esté en otro lugar.</translation>
    </message>
    <message>
        <source>The reference is a picture of {whose}: the error of that map itself is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>La referencia es una imagen de {whose}: el error de ese mapa no forma parte de las cifras.</translation>
    </message>
    <message>
        <source>The sensed raster is a picture of {whose}: it has colours as drawn, not measured values.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>El ráster móvil es una imagen de {whose}: tiene colores dibujados, no valores medidos.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the picture of {name} is missing, as its server did not deliver it: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Falta el {percent:.0f} % de la imagen de {name}, porque su servidor no lo entregó: ahí no se comparó nada.</translation>
    </message>
    <message>
        <source>The server did not deliver {percent:.1f} % of the picture of {name}: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>El servidor no entregó el {percent:.1f} % de la imagen de {name}: ahí no se comparó nada.</translation>
    </message>
    <message>
        <source>Before the points were edited: {former}</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Antes de editar los puntos: {former}</translation>
    </message>
    <message>
        <source>Another QGIS is already downloading this file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Otro QGIS ya está descargando este archivo.</translation>
    </message>
    <message>
        <source>Wait until it is done there, then open this page again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Espere a que termine allí y abra de nuevo esta página.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>No se puede escribir en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The server has another file than expected: {size} bytes instead of {expected}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>El servidor tiene un archivo distinto del esperado: {size} bytes en vez de {expected}.</translation>
    </message>
    <message>
        <source>A log-in page of the network may be in the way; else choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Puede que lo impida una página de inicio de sesión de la red; si no, elija un archivo.</translation>
    </message>
    <message>
        <source>The server sends more bytes than the file has.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>El servidor envía más bytes de los que tiene el archivo.</translation>
    </message>
    <message>
        <source>Choose a file instead of downloading it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Elija un archivo en vez de descargarlo.</translation>
    </message>
    <message>
        <source>The downloaded file is not the expected one (its SHA-256 differs) and was deleted.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>El archivo descargado no es el esperado (su SHA-256 difiere) y se borró.</translation>
    </message>
    <message>
        <source>Download it again; if it happens again, something on the network changes it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Descárguelo de nuevo; si vuelve a ocurrir, algo en la red lo modifica.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed and {free} MB are free in “{folder}”.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Falta espacio en el disco: se necesitan {needed} MB y hay {free} MB libres en «{folder}».</translation>
    </message>
    <message>
        <source>Free some disk space and download again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Libere espacio en el disco y descargue de nuevo.</translation>
    </message>
    <message>
        <source>{server} answered: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>{server} respondió: {reason}.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>No se puede acceder a {server}: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Se interrumpió la conexión con {server}: {reason}.</translation>
    </message>
    <message>
        <source>Check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), then download again: what has arrived is kept.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Compruebe la conexión y el proxy de QGIS (Configuración &gt; Opciones &gt; Red) y descargue de nuevo: lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and QGIS&apos;s certificates (Settings &gt; Options &gt; Authentication).</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Compruebe la fecha del equipo y los certificados de QGIS (Configuración &gt; Opciones &gt; Autenticación).</translation>
    </message>
    <message>
        <source>The file may have moved: look for a newer Tiepoint, or choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>Puede que el archivo se haya movido: busque un Tiepoint más nuevo, o elija un archivo.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>El servidor envió una parte del archivo distinta de la pedida.</translation>
    </message>
    <message>
        <source>The server sent nothing for {seconds} seconds.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>El servidor no envió nada durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server has another version of the file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>El servidor tiene otra versión del archivo.</translation>
    </message>
    <message>
        <source>The connection ended early.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>La conexión terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>No se puede iniciar el Python del motor «{program}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another Python under Advanced, or leave it empty for QGIS&apos;s own.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Elija otro Python en Avanzado, o déjelo vacío para usar el de QGIS.</translation>
    </message>
    <message>
        <source>The engine&apos;s output cannot be read: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>No se puede leer la salida del motor: {reason}.</translation>
    </message>
    <message>
        <source>The engine is busy with another registration.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor está ocupado con otro registro.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor no respondió en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>Try again, or choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Inténtelo de nuevo, o elija otro Python en Avanzado.</translation>
    </message>
    <message>
        <source>The engine stopped answering and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor dejó de responder y se cerró.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, informe del error.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer does not belong to what it was asked.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>La respuesta del motor no corresponde a lo que se le pidió.</translation>
    </message>
    <message>
        <source>The engine&apos;s result cannot be read.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>No se puede leer el resultado del motor.</translation>
    </message>
    <message>
        <source>QGIS&apos;s own Python was not found.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>No se encontró el Python de QGIS.</translation>
    </message>
    <message>
        <source>Choose a Python for the engine under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Elija un Python para el motor en Avanzado.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not a Python environment.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>La carpeta «{path}» no es un entorno de Python.</translation>
    </message>
    <message>
        <source>Choose the environment&apos;s own folder, or its python program.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Elija la carpeta del propio entorno, o su programa python.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” does not exist or cannot be run.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El Python del motor «{path}» no existe o no se puede ejecutar.</translation>
    </message>
    <message>
        <source>The engine does not know the job “{name}”.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor no conoce la tarea «{name}».</translation>
    </message>
    <message>
        <source>Update the plugin and its engine together.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Actualice juntos el complemento y su motor.</translation>
    </message>
    <message>
        <source>Weights can be checked only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Los pesos solo se pueden comprobar donde están instalados torch, torchvision y safetensors.</translation>
    </message>
    <message>
        <source>Install them on Tiepoint&apos;s set-up page first.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Instálelos antes en la página de configuración de Tiepoint.</translation>
    </message>
    <message>
        <source>Fine-tuning is possible only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El ajuste fino solo es posible donde están instalados torch, torchvision y safetensors.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python {program} has no {title}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Al Python del motor {program} le falta {title}.</translation>
    </message>
    <message>
        <source>{title} cannot be loaded: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>No se puede cargar {title}: {reason}.</translation>
    </message>
    <message>
        <source>Tiepoint and its engine have different versions (protocol {one} and {other}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Tiepoint y su motor tienen versiones distintas (protocolos {one} y {other}).</translation>
    </message>
    <message>
        <source>Restart QGIS; if that does not help, install the plugin again.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Reinicie QGIS; si no sirve, instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>Tiepoint and its engine do not understand each other.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Tiepoint y su motor no se entienden.</translation>
    </message>
    <message>
        <source>Restart QGIS; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Reinicie QGIS; si vuelve a ocurrir, informe del error.</translation>
    </message>
    <message>
        <source>The engine did not finish and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor no terminó y se cerró.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, informe del error con las líneas de abajo.</translation>
    </message>
    <message>
        <source>The engine does not know this request.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor no conoce esta petición.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Cierre otros programas, o registre menos de una vez: recorte ambos rásteres a una zona menor, o expórtelos con píxeles mayores.</translation>
    </message>
    <message>
        <source>The graphics card does not have enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>La tarjeta gráfica no tiene memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or let the network run on the CPU.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Cierre otros programas que la usen, o ejecute la red en la CPU.</translation>
    </message>
    <message>
        <source>The system may have ended it for lack of memory. Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Puede que el sistema lo cerrara por falta de memoria. Cierre otros programas, o registre menos de una vez: recorte ambos rásteres a una zona menor, o expórtelos con píxeles mayores.</translation>
    </message>
    <message>
        <source>The registration was cancelled.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Se canceló el registro.</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor falló: {reason}</translation>
    </message>
    <message>
        <source>This is a fault in Tiepoint: please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Es un fallo de Tiepoint: informe de él con las líneas de abajo.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (exit status {status}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor terminó de forma inesperada (código de salida {status}).</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (signal {signal}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor terminó de forma inesperada (señal {signal}).</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (it closed its output but still runs).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor terminó de forma inesperada (cerró su salida pero sigue en ejecución).</translation>
    </message>
    <message>
        <source>The engine needs Python 3.9 or newer; {program} is {version}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>El motor necesita Python 3.9 o posterior; {program} es {version}.</translation>
    </message>
    <message>
        <source>Choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Elija otro Python en Avanzado.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-opencv. Otherwise let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>En Debian o Ubuntu: sudo apt install python3-opencv. Si no, deje que la página de configuración de Tiepoint lo instale, o elija en Avanzado un Python que tenga numpy y opencv.</translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Deje que la página de configuración de Tiepoint lo instale, o elija en Avanzado un Python que tenga numpy y opencv.</translation>
    </message>
    <message>
        <source>The {side} image has complex pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La imagen ({side}) tiene píxeles complejos.</translation>
    </message>
    <message>
        <source>Match its amplitude: np.abs(image).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Compare su amplitud: np.abs(image).</translation>
    </message>
    <message>
        <source>The {side} image is not an array of numbers ({what}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La imagen ({side}) no es una matriz de números ({what}).</translation>
    </message>
    <message>
        <source>Give it as a numpy array (height, width); `register` takes the names of files.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dela como matriz de numpy (height, width); `register` admite nombres de archivo.</translation>
    </message>
    <message>
        <source>The {side} image has the shape {shape}; (height, width) is expected.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La imagen ({side}) tiene la forma {shape}; se espera (height, width).</translation>
    </message>
    <message>
        <source>Give one band as an array (height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dé una banda como matriz (height, width).</translation>
    </message>
    <message>
        <source>Choose a band, such as {band}, or average them: image.mean(axis={axis}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Elija una banda, como {band}, o promédielas: image.mean(axis={axis}).</translation>
    </message>
    <message>
        <source>The {side} image is only {width} x {height} pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La imagen ({side}) tiene solo {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>Both images need at least {least} pixels a side.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ambas imágenes necesitan al menos {least} píxeles de lado.</translation>
    </message>
    <message>
        <source>The {side} image is {longest} pixels long; up to {limit} are matched.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La imagen ({side}) mide {longest} píxeles de largo; se comparan hasta {limit}.</translation>
    </message>
    <message>
        <source>Make it smaller by averaging, or raise max_working_size.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Redúzcala promediando, o aumente max_working_size.</translation>
    </message>
    <message>
        <source>The {side} mask has the shape {shape}, but its image {image_shape}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La máscara ({side}) tiene la forma {shape}, pero su imagen {image_shape}.</translation>
    </message>
    <message>
        <source>Give each image a mask of its own height and width, or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dé a cada imagen una máscara de su misma altura y anchura, o None.</translation>
    </message>
    <message>
        <source>The {side} mask has values other than true and false.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>La máscara ({side}) tiene valores distintos de verdadero y falso.</translation>
    </message>
    <message>
        <source>A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Una máscara es verdadera (o 1, o 255) donde la imagen es válida: mask = image != nodata.</translation>
    </message>
    <message>
        <source>The masks are not a pair.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Las máscaras no son un par.</translation>
    </message>
    <message>
        <source>Write masks=Pair(reference=..., sensed=...), each an array or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Escriba masks=Pair(reference=..., sensed=...), cada una una matriz o None.</translation>
    </message>
    <message>
        <source>Do you mean {close}?</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>¿Quiere decir {close}?</translation>
    </message>
    <message>
        <source>RegistrationOptions().to_json() lists the options.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>RegistrationOptions().to_json() lista las opciones.</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {kind} is not a raster.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Una matriz de forma {shape} y tipo {kind} no es un ráster.</translation>
    </message>
    <message>
        <source>Give real numbers, as (height, width) or (bands, height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dé números reales, como (height, width) o (bands, height, width).</translation>
    </message>
    <message>
        <source>The transform of the array is not understood.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>No se entiende la transformación de la matriz.</translation>
    </message>
    <message>
        <source>Give GDAL&apos;s six numbers, or an affine.Affine.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dé los seis números de GDAL, o un affine.Affine.</translation>
    </message>
    <message>
        <source>What is to be registered is not an array ({kind}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Lo que se va a registrar no es una matriz ({kind}).</translation>
    </message>
    <message>
        <source>A raster cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Un ráster no se puede dar como {kind}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>No se puede escribir «{name}».</translation>
    </message>
    <message>
        <source>Choose a file name that ends in {kinds}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Elija un nombre de archivo que termine en {kinds}.</translation>
    </message>
    <message>
        <source>The pair was not registered: {reason}</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>El par no se registró: {reason}</translation>
    </message>
    <message>
        <source>Only a registration can be applied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Solo se puede aplicar un registro.</translation>
    </message>
    <message>
        <source>A transform alone does not name a reference.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Una transformación sola no indica una referencia.</translation>
    </message>
    <message>
        <source>Pass the reference raster: reference=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Pase el ráster de referencia: reference=...</translation>
    </message>
    <message>
        <source>There is nothing to apply the fit to.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>No hay nada a lo que aplicar el ajuste.</translation>
    </message>
    <message>
        <source>Choose a raster to warp, a vector layer to move, or both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Elija un ráster a transformar, una capa vectorial a mover, o ambos.</translation>
    </message>
    <message>
        <source>Control points alone do not say which rasters they were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Los puntos de control solos no dicen sobre qué rásteres se fijaron.</translation>
    </message>
    <message>
        <source>Pass the reference: reference=..., and for a vector layer the sensed raster, too: sensed=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Pase la referencia: reference=..., y para una capa vectorial también el ráster móvil: sensed=...</translation>
    </message>
    <message>
        <source>A result cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Un resultado no se puede dar como {kind}.</translation>
    </message>
    <message>
        <source>Give a Registration, a report or its path, or a transform.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dé un Registration, un informe o su ruta, o una transformación.</translation>
    </message>
    <message>
        <source>The report “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>No se puede leer el informe «{name}».</translation>
    </message>
    <message>
        <source>Choose the JSON report that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Elija el informe JSON que escribió Tiepoint.</translation>
    </message>
    <message>
        <source>This is not the report of a registration.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Este no es el informe de un registro.</translation>
    </message>
    <message>
        <source>The report does not hold the whole {model}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>El informe no contiene completa la transformación {model}.</translation>
    </message>
    <message>
        <source>Give the GeoPackage of its control points, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Dé también el GeoPackage de sus puntos de control.</translation>
    </message>
    <message>
        <source>The sensed raster that the report names is missing, and its coordinates are needed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Falta el ráster móvil que nombra el informe, y se necesitan sus coordenadas.</translation>
    </message>
    <message>
        <source>Put it back where the report says that it lies.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Devuélvalo a donde dice el informe.</translation>
    </message>
    <message>
        <source>“{name}” and the registered raster have different coordinate reference systems.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>«{name}» y el ráster registrado tienen distintos sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Warp it to the coordinate reference system of the registered raster first.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Transfórmelo antes al sistema de referencia de coordenadas del ráster registrado.</translation>
    </message>
    <message>
        <source>“{name}” has {width} x {height} pixels, the registered raster {sensed_width} x {sensed_height}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>«{name}» tiene {width} x {height} píxeles; el ráster registrado, {sensed_width} x {sensed_height}.</translation>
    </message>
    <message>
        <source>Choose a raster of the same scene and proportions, or georeference both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Elija un ráster de la misma escena y proporciones, o georreferencie ambos.</translation>
    </message>
    <message>
        <source>The control points in “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>No se pueden leer los puntos de control de «{name}».</translation>
    </message>
    <message>
        <source>Choose the GeoPackage of control points that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Elija el GeoPackage de puntos de control que escribió Tiepoint.</translation>
    </message>
    <message>
        <source>The control points in “{name}” have no field “{field}”.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Los puntos de control de «{name}» no tienen el campo «{field}».</translation>
    </message>
    <message>
        <source>GDAL&apos;s Python module, which reads and writes the rasters, is missing.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Falta el módulo de Python de GDAL, que lee y escribe los rásteres.</translation>
    </message>
    <message>
        <source>Use pip install &apos;tiepoint[rasterio]&apos;, apt install python3-gdal, or conda install gdal.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Use pip install &apos;tiepoint[rasterio]&apos;, apt install python3-gdal o conda install gdal.</translation>
    </message>
    <message>
        <source>keypoints</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>puntos clave</translation>
    </message>
    <message>
        <source>tiles of edge directions</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>teselas de direcciones de bordes</translation>
    </message>
    <message>
        <source>tiles, after a search with the smaller image or both as a whole</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>teselas, tras buscar con la imagen menor o ambas enteras</translation>
    </message>
    <message>
        <source>keypoints described by the network</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>puntos clave descritos por la red</translation>
    </message>
    <message>
        <source>the network&apos;s channels over the whole image</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>los canales de la red sobre toda la imagen</translation>
    </message>
    <message>
        <source>templates at full resolution</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>plantillas a resolución completa</translation>
    </message>
    <message>
        <source>templates</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>teselas</translation>
    </message>
    <message>
        <source>keypoints matched again by the network</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>puntos clave comparados de nuevo por la red</translation>
    </message>
    <message>
        <source>templates of the network&apos;s channels</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>plantillas de los canales de la red</translation>
    </message>
    <message>
        <source>points set by hand</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>puntos fijados a mano</translation>
    </message>
    <message>
        <source>found by {finder}, searched {where}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>encontrado por {finder}, búsqueda {where}</translation>
    </message>
    <message>
        <source>found by {finder}, searched {where}; measured by {measurers}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>encontrado por {finder}, búsqueda {where}; medido por {measurers}</translation>
    </message>
    <message>
        <source>refused estimate by {finder}, searched {where}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>estimación rechazada de {finder}, búsqueda {where}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be removed.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se puede eliminar la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Close programs that use it, or restart QGIS; then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Cierre los programas que la usen, o reinicie QGIS; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python has changed since Tiepoint&apos;s environment was made, as after an update of QGIS.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El Python de QGIS ha cambiado desde que se creó el entorno de Tiepoint, como tras actualizar QGIS.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python ({program}) cannot make environments: its module {module} is missing.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El Python de QGIS ({program}) no puede crear entornos: falta su módulo {module}.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-venv; elsewhere Python&apos;s venv and ensurepip. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>En Debian o Ubuntu: sudo apt install python3-venv; en otros, venv y ensurepip de Python. Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Run “conda install pip” in QGIS&apos;s environment. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Ejecute «conda install pip» en el entorno de QGIS. Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This QGIS runs in a sandbox (Flatpak or Snap) to whose Python nothing can be added. Use QGIS from your distribution or from qgis.org.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Este QGIS se ejecuta en un entorno aislado (Flatpak o Snap) cuyo Python no se puede completar. Use QGIS de su distribución o de qgis.org.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python is incomplete. Repair QGIS with its installer, or choose another Python, one that has numpy and OpenCV, under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El Python de QGIS está incompleto. Repare QGIS con su instalador, o elija en Avanzado otro Python que tenga numpy y OpenCV.</translation>
    </message>
    <message>
        <source>macOS runs this QGIS from a temporary place, where nothing can be installed for good.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>macOS ejecuta este QGIS desde un lugar temporal, donde nada se puede instalar de forma permanente.</translation>
    </message>
    <message>
        <source>Quit QGIS, move it to the Applications folder, open it from there and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Cierre QGIS, muévalo a la carpeta Aplicaciones, ábralo desde allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Falta espacio en el disco: se necesitan {needed:.1f} GB y hay {free:.1f} GB libres en «{folder}».</translation>
    </message>
    <message>
        <source>Free some disk space, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Libere espacio en el disco, o elija en Avanzado un Python que tenga los paquetes.</translation>
    </message>
    <message>
        <source>“{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se puede iniciar «{program}»: {reason}.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the engine at this moment.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Otro QGIS está instalando el motor en este momento.</translation>
    </message>
    <message>
        <source>Wait until it is done there, then press “Check again” on Tiepoint&apos;s set-up page.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Espere a que termine allí y pulse «Comprobar de nuevo» en la página de configuración de Tiepoint.</translation>
    </message>
    <message>
        <source>The folder “{folder}” contains no wheels (.whl files).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>La carpeta «{folder}» no contiene wheels (archivos .whl).</translation>
    </message>
    <message>
        <source>Choose the folder in which the wheels are; “Copy the commands” says how to fetch them.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Elija la carpeta que contiene los wheels; «Copiar los comandos» indica cómo obtenerlos.</translation>
    </message>
    <message>
        <source>“{index}” is not the address of a package index.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>«{index}» no es la dirección de un índice de paquetes.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or leave it empty.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Introduzca una dirección que empiece por https://, o déjelo vacío.</translation>
    </message>
    <message>
        <source>The file of certificates “{path}” does not exist.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El archivo de certificados «{path}» no existe.</translation>
    </message>
    <message>
        <source>Choose a .pem or .crt file, or leave it empty.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Elija un archivo .pem o .crt, o déjelo vacío.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El Python de QGIS</translation>
    </message>
    <message>
        <source>The Python environment</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El entorno de Python</translation>
    </message>
    <message>
        <source>pip, which installs packages,</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>pip, que instala paquetes,</translation>
    </message>
    <message>
        <source>The packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Los paquetes</translation>
    </message>
    <message>
        <source>The installed packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Los paquetes instalados</translation>
    </message>
    <message>
        <source>the one that pip is set to</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>el configurado en pip</translation>
    </message>
    <message>
        <source>{what} could not be installed: the disk is full.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Libere espacio en el disco e inténtelo de nuevo; no quedó nada.</translation>
    </message>
    <message>
        <source>{what} could not be installed: a file is not the one that Tiepoint was tested with (its SHA-256 is another).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, un archivo no es el que se probó con Tiepoint (su SHA-256 es otro).</translation>
    </message>
    <message>
        <source>The download was damaged, or the index or folder has builds of its own. Try again, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>La descarga se dañó, o el índice o la carpeta tiene compilaciones propias. Inténtelo de nuevo, o elija en Avanzado un Python que tenga los paquetes.</translation>
    </message>
    <message>
        <source>{what} could not be installed: Windows does not allow paths that long.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, Windows no permite rutas tan largas.</translation>
    </message>
    <message>
        <source>Use a QGIS profile in a shorter folder, or let an administrator switch on long paths (LongPathsEnabled). Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Use un perfil de QGIS en una carpeta más corta, o pida a un administrador que active las rutas largas (LongPathsEnabled). Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} could not be installed: another program has a file open.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, otro programa tiene un archivo abierto.</translation>
    </message>
    <message>
        <source>A virus scanner often does this to new files. Try again in a minute.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Un antivirus suele hacerlo con archivos nuevos. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>{what} could not be installed: a file or folder may not be written or run ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, un archivo o carpeta no se puede escribir o ejecutar ({reason}).</translation>
    </message>
    <message>
        <source>Check the rights of QGIS&apos;s profile folder, and whether a virus scanner blocks Python there.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Compruebe los permisos de la carpeta del perfil de QGIS, y si un antivirus bloquea Python allí.</translation>
    </message>
    <message>
        <source>{what} could not be installed: a rule of your organisation blocks programs in your profile folder.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, una regla de su organización bloquea programas en la carpeta de su perfil.</translation>
    </message>
    <message>
        <source>Ask your administrator, or choose a Python that is allowed and has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Pregunte a su administrador, o elija en Avanzado un Python permitido que tenga los paquetes.</translation>
    </message>
    <message>
        <source>{what} could not be installed: QGIS&apos;s Python has no TLS, which a download needs.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, el Python de QGIS no tiene TLS, necesario para descargar.</translation>
    </message>
    <message>
        <source>Repair QGIS with its installer, or install from a folder of wheels.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Repare QGIS con su instalador, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>The package index ({host}) is not trusted: its certificate is not among those that Python knows.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El índice de paquetes ({host}) no es de confianza: su certificado no está entre los que Python conoce.</translation>
    </message>
    <message>
        <source>Where your organisation checks encrypted traffic, enter its file of certificates under “Where packages come from”. Otherwise check the computer&apos;s date.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Si su organización inspecciona el tráfico cifrado, introduzca su archivo de certificados en «De dónde vienen los paquetes». Si no, compruebe la fecha del equipo.</translation>
    </message>
    <message>
        <source>The package index ({host}) is not used: its address begins with http://, without encryption.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El índice de paquetes ({host}) no se usa: su dirección empieza por http://, sin cifrado.</translation>
    </message>
    <message>
        <source>Enter its address with https:// under “Where packages come from”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Introduzca su dirección con https:// en «De dónde vienen los paquetes».</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings &gt; Options &gt; Network, and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Introdúzcalos en QGIS en Configuración &gt; Opciones &gt; Red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se puede acceder al proxy.</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings &gt; Options &gt; Network, and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Compruébelo en QGIS en Configuración &gt; Opciones &gt; Red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The package index ({host}) refuses access.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El índice de paquetes ({host}) deniega el acceso.</translation>
    </message>
    <message>
        <source>Check user name, password or token in the index&apos;s address under “Where packages come from”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Compruebe usuario, contraseña o token en la dirección del índice en «De dónde vienen los paquetes».</translation>
    </message>
    <message>
        <source>The package index ({host}) was not found: there is no internet connection, or the name is wrong.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se encontró el índice de paquetes ({host}): no hay conexión a Internet, o el nombre es erróneo.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. Without internet, install from a folder of wheels; “Copy the commands” says how to fetch them.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Conéctese a Internet e inténtelo de nuevo. Sin Internet, instale desde una carpeta de wheels; «Copiar los comandos» indica cómo obtenerlos.</translation>
    </message>
    <message>
        <source>The package index ({host}) does not answer.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El índice de paquetes ({host}) no responde.</translation>
    </message>
    <message>
        <source>Where your network needs a proxy, set it in QGIS under Settings &gt; Options &gt; Network. Where it has an index of its own, enter that under “Where packages come from”. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Si su red necesita un proxy, defínalo en QGIS en Configuración &gt; Opciones &gt; Red. Si tiene un índice propio, introdúzcalo en «De dónde vienen los paquetes». Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The download from the package index ({host}) broke off.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Se interrumpió la descarga del índice de paquetes ({host}).</translation>
    </message>
    <message>
        <source>Try again; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Inténtelo de nuevo; no quedó nada.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no wheel of {package} for this Python and system.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>La carpeta «{folder}» no tiene un wheel de {package} para este Python y sistema.</translation>
    </message>
    <message>
        <source>Fetch it as “Copy the commands” says, on a machine with the same system and Python version.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Obténgalo como indica «Copiar los comandos», en un equipo con el mismo sistema y versión de Python.</translation>
    </message>
    <message>
        <source>The index that pip is set to has no {package} for this Python and system.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>El índice configurado en pip no tiene {package} para este Python y sistema.</translation>
    </message>
    <message>
        <source>Check “Where packages come from”, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Compruebe «De dónde vienen los paquetes», o elija en Avanzado un Python que tenga los paquetes.</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: Windows lacks a library they need ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se pueden cargar los paquetes instalados: a Windows le falta una biblioteca que necesitan ({reason}).</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s “Visual C++ Redistributable” for x64, then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Instale «Visual C++ Redistributable» de Microsoft para x64 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: they are for a newer or another system ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se pueden cargar los paquetes instalados: son para un sistema más nuevo o distinto ({reason}).</translation>
    </message>
    <message>
        <source>Update the system, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Actualice el sistema, o elija en Avanzado un Python que tenga los paquetes.</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: they need a newer processor.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>No se pueden cargar los paquetes instalados: necesitan un procesador más nuevo.</translation>
    </message>
    <message>
        <source>Choose a Python with packages that were built for this processor under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Elija en Avanzado un Python con paquetes compilados para este procesador.</translation>
    </message>
    <message>
        <source>{what} could not be installed: the system ended the installation for lack of memory.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, el sistema cerró la instalación por falta de memoria.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} could not be installed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar: {reason}.</translation>
    </message>
    <message>
        <source>All lines are below, and in the log panel; “Copy a report” has them for a report of this fault.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Todas las líneas están abajo y en el panel de mensajes; «Copiar un informe» las incluye para informar de este fallo.</translation>
    </message>
    <message>
        <source>{what} could not be installed: exit status {status}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>{what}: no se pudo instalar, código de salida {status}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with what “Copy a report” copies.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, informe del error con lo que copia «Copiar un informe».</translation>
    </message>
    <message>
        <source>The packages were installed, but a small trial registration failed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Los paquetes se instalaron, pero falló un pequeño registro de prueba: {reason}.</translation>
    </message>
    <message>
        <source>The packages were installed, but a small trial registration was wrong by {error:.2f} px.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Los paquetes se instalaron, pero un pequeño registro de prueba se desvió {error:.2f} px.</translation>
    </message>
    <message>
        <source>Please report it with what “Copy a report” copies; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Informe del error con lo que copia «Copiar un informe»; no quedó nada.</translation>
    </message>
    <message>
        <source>The joint adjustment of a series needs the Python package scipy, which is missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>El ajuste conjunto de una serie necesita el paquete de Python scipy, que falta.</translation>
    </message>
    <message>
        <source>The joint adjustment needs the control points and the report of each scene.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>El ajuste conjunto necesita los puntos de control y el informe de cada escena.</translation>
    </message>
    <message>
        <source>Add both to the files that are wanted of each scene.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Añada ambos a los archivos que se piden de cada escena.</translation>
    </message>
    <message>
        <source>The files of the single registration of “{name}” are missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Falta lo que dio el propio registro de «{name}».</translation>
    </message>
    <message>
        <source>Run the series again from the start.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Haga la serie de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>A series on several processes or machines needs the Python package distributed, which is missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Una serie en varios procesos o equipos necesita el paquete de Python distributed, que falta.</translation>
    </message>
    <message>
        <source>Install it (pip install &apos;tiepoint[dask]&apos;), or run the series in one process.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Instálelo (pip install &apos;tiepoint[dask]&apos;), o ejecute la serie en un proceso.</translation>
    </message>
    <message>
        <source>The Dask scheduler “{address}” cannot be reached: {reason}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>No se puede acceder al planificador de Dask «{address}»: {reason}.</translation>
    </message>
    <message>
        <source>Check its address and that it is running; its Dask must be of a version close to this one.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Compruebe su dirección y que está en marcha; su Dask debe ser de una versión cercana a esta.</translation>
    </message>
    <message>
        <source>Dask gave up on a task: {reason}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Dask abandonó una tarea: {reason}.</translation>
    </message>
    <message>
        <source>Look at the workers&apos; logs; a worker that is lost again and again may lack memory.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Mire los registros de los workers; a uno que se pierde una y otra vez puede faltarle memoria.</translation>
    </message>
    <message>
        <source>The scene was moved by {pixels:.2f} pixels to agree with its neighbours; the error figures are those of its own registration.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>La escena se movió {pixels:.2f} píxeles para concordar con sus vecinas; las cifras de error son las de su propio registro.</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration was refused or contradicted: {count} of its neighbours place it, with a standard error of {pixels:.1f} pixels.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Por sí sola, la escena se rechazó o se contradijo: la sitúan {count} de sus vecinas, con un error estándar de {pixels:.1f} píxeles.</translation>
    </message>
    <message>
        <source>Only one chain of registrations links this scene to the reference, so nothing checks its position.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Solo un camino lleva por las vecinas a la referencia: nada comprueba el lugar de esta escena.</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration put it elsewhere; it was left out, as the neighbours agree with each other.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>El propio registro de la escena la puso en otro lugar; se excluyó, ya que las vecinas concuerdan entre sí.</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration and that with a neighbour contradict each other, and it is not known which one is wrong: compare both images before you rely on the result.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>El propio registro de la escena y el de una vecina se contradicen, y nada dice cuál es erróneo: compare ambas imágenes antes de confiar en el resultado.</translation>
    </message>
    <message>
        <source>Joint adjustment: {count} pairs of neighbours are registered.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Ajuste conjunto: se registran {count} pares de vecinas.</translation>
    </message>
    <message>
        <source>The loop closure error around {count} triangles of scenes is {pixels:.2f} pixels (RMS): a single registration is off by about {single:.2f} pixels.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>En {count} triángulos de escenas quedan {pixels:.2f} píxeles (RMS): los registros individuales se desvían unos {single:.2f} píxeles.</translation>
    </message>
    <message>
        <source>Placed by neighbours: {names}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Situadas por sus vecinas: {names}.</translation>
    </message>
    <message>
        <source>The registration of {second} onto {first} contradicts all others by {pixels:.1f} pixels and was left out.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>El registro de {second} sobre {first} contradice a todos los demás en {pixels:.1f} píxeles y se excluyó.</translation>
    </message>
    <message>
        <source>The registration of {second} onto {first} contradicts others by {pixels:.1f} pixels; it is not known which one is wrong, and this one was left out.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>El registro de {second} sobre {first} contradice a otros en {pixels:.1f} píxeles; no se sabe cuál es erróneo, y se excluyó.</translation>
    </message>
    <message>
        <source>the reference</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>Not linked to the reference, not even through neighbours: {names}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Ninguna vecina lleva a la referencia: {names}.</translation>
    </message>
    <message>
        <source>The {side} raster holds {values} where it has no data, without declaring it: these pixels are not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El ráster ({side}) contiene {values} donde no tiene datos, sin declararlo: estos píxeles no se comparan.</translation>
    </message>
    <message>
        <source>The {side} raster declares no nodata; its black border, with the gaps that reach it, is not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El ráster ({side}) no declara sin datos; su borde negro, con los huecos que llegan a él, no se compara.</translation>
    </message>
    <message>
        <source>geotransform</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>geotransformación</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>ground control points</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>puntos de control de terreno</translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 2)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>puntos de control de terreno (polinomio de orden 2)</translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 3)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>puntos de control de terreno (polinomio de orden 3)</translation>
    </message>
    <message>
        <source>ground control points (thin-plate spline)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>puntos de control de terreno (spline de placa delgada)</translation>
    </message>
    <message>
        <source>RPCs</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>RPC</translation>
    </message>
    <message>
        <source>RPCs with the heights of {dem}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>RPC con las alturas de {dem}</translation>
    </message>
    <message>
        <source>geolocation arrays</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>matrices de geolocalización</translation>
    </message>
    <message>
        <source>coordinates without a reference system</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>coordenadas sin sistema de referencia</translation>
    </message>
    <message>
        <source>“{name}” has {means} that give it no usable position; they are ignored, and the pair is matched without coordinates.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>«{name}» tiene {means} que no le dan un lugar utilizable; se dejan de lado, y el par se compara sin coordenadas.</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}: it is read, and the result lies, where they put it on the map.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>«{name}» está situado por {means}: se lee, y el resultado queda, donde lo ponen en el mapa.</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>«{name}» está situado por {means}.</translation>
    </message>
    <message>
        <source>They contradict each other by {pixels:.1f} px, so they only say where to search; the transform is fitted without them.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Discrepan entre sí en {pixels:.1f} px, así que solo indican dónde buscar; la transformación se ajusta sin ellos.</translation>
    </message>
    <message>
        <source>“{name}” has map coordinates but no coordinate reference system; the pair is matched without using georeferencing.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>«{name}» tiene coordenadas de mapa pero no sistema de referencia de coordenadas; el par se compara sin usar la georreferenciación.</translation>
    </message>
    <message>
        <source>The rasters have different coordinate reference systems; the sensed one is reprojected.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Los rásteres tienen distintos sistemas de referencia de coordenadas; el móvil se reproyecta.</translation>
    </message>
    <message>
        <source>Matching {sizes} pixels with {threads} thread(s).</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Comparando {sizes} píxeles con {threads} hilo(s).</translation>
    </message>
    <message>
        <source>No match was found near the coordinates, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>No se encontró coincidencia cerca de las coordenadas, así que se buscó en todas partes.</translation>
    </message>
    <message>
        <source>The coordinates are {off:.0f} px off, farther than the search radius of {radius:.0f} px, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Las coordenadas se desvían {off:.0f} px, más que el radio de búsqueda de {radius:.0f} px, así que se buscó en todas partes.</translation>
    </message>
    <message>
        <source>The coordinates are right to {off:.0f} px, but only a search of all places found that.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Las coordenadas son correctas a {off:.0f} px, pero solo se halló buscando en todas partes.</translation>
    </message>
    <message>
        <source>Both rasters are searched again, whole and without coordinates, for what the search radius left out.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Ambos rásteres se buscan de nuevo, enteros y sin coordenadas, por lo que el radio de búsqueda dejó fuera.</translation>
    </message>
    <message>
        <source>The exact map from {sensed} to {reference} is applied; only the remainder is fitted.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Se aplica la correspondencia exacta de {sensed} a {reference}; solo se ajusta el resto.</translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured at full resolution; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{found} de {windows} ventanas se midieron a resolución completa; reemplazan los puntos de los rásteres reducidos.</translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured on averages of {pixels} x {pixels} pixels, as single pixels show too little; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{found} de {windows} ventanas se midieron en promedios de {pixels} x {pixels} píxeles, porque los píxeles sueltos muestran demasiado poco; reemplazan los puntos de los rásteres reducidos.</translation>
    </message>
    <message>
        <source>Windows at full resolution are less precise than the points of the reduced rasters, which are kept.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Las ventanas a resolución completa dicen menos que los puntos de los rásteres reducidos; estos se quedan.</translation>
    </message>
    <message>
        <source>The {other} leaves residuals of {left:.2f} px that neighbouring points agree on, {times:.1f} times their precision; the {model} leaves {residual:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Transformación {other}: deja residuos de {left:.2f} px en los que coinciden puntos vecinos, {times:.1f} veces su precisión; {model}: deja {residual:.2f} px.</translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; that of the {other} is {other_error:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Transformación {model}: error de validación cruzada de {error:.2f} px; {other}: {other_error:.2f} px.</translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; the {other}, with {other_error:.2f} px, gains too little to justify bending the image.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Transformación {model}: error de validación cruzada de {error:.2f} px; {other}, con {other_error:.2f} px, gana demasiado poco para justificar que se curve la imagen.</translation>
    </message>
    <message>
        <source>The {other} distorts the image, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>La transformación {other} distorsiona la imagen, así que se eligió otra.</translation>
    </message>
    <message>
        <source>The {other} is unreliable beyond the control points, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>La transformación {other} no es fiable más allá de los puntos de control, así que se eligió otra.</translation>
    </message>
    <message>
        <source>The {model} is unusable far from the control points; only {width} x {height} pixels around them are warped.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>La transformación {model} es inutilizable lejos de los puntos de control; solo se transforman {width} x {height} píxeles en torno a ellos.</translation>
    </message>
    <message>
        <source>The bands differ in data type; all bands of the output have {kind}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Las bandas difieren en tipo de datos; todas las bandas de salida tienen {kind}.</translation>
    </message>
    <message>
        <source>The raster uses every value, so an alpha band marks the pixels outside the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El ráster usa todos los valores, así que una banda alfa marca los píxeles fuera del ráster móvil.</translation>
    </message>
    <message>
        <source>This GDAL shifts images that Lanczos resampling makes smaller; cubic is used instead.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Este GDAL desplaza las imágenes que el remuestreo Lanczos reduce; se usa el cúbico.</translation>
    </message>
    <message>
        <source>The sensed raster has a colour table; it is resampled by nearest neighbour.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El ráster móvil tiene una tabla de colores; se remuestrea por vecino más próximo.</translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster. Its coordinates, in {crs}, follow the transform to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Los píxeles son los del ráster móvil. Sus coordenadas, en {crs}, siguen la transformación a {pixels:.2f} px.</translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster, with {count} ground control points that follow the transform to {pixels:.2f} px. QGIS draws that file by a polynomial of order 2, to {shown:.2f} px; “{view}” shows it in place.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Los píxeles son los del ráster móvil, con {count} puntos de control de terreno que siguen la transformación a {pixels:.2f} px. QGIS dibuja ese archivo con un polinomio de orden 2, a {shown:.2f} px; «{view}» lo muestra en su lugar.</translation>
    </message>
    <message>
        <source>Making a Python environment in {folder}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Creando un entorno de Python en {folder}</translation>
    </message>
    <message>
        <source>Trying the packages</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Probando los paquetes</translation>
    </message>
    <message>
        <source>Removing what was installed</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Eliminando lo instalado</translation>
    </message>
    <message>
        <source>Registering a small pair as a trial</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Registrando un par pequeño como prueba</translation>
    </message>
    <message>
        <source>The trial is exact to {error:.2f} px</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>La prueba es exacta a {error:.2f} px</translation>
    </message>
    <message>
        <source>The training continues after epoch {epoch}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El entrenamiento continúa tras la época {epoch}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {loss:.3f}, {right:.1f} % of the test samples right{found}; {seconds:.0f} s.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Época {epoch} de {epochs}: pérdida {loss:.3f}, {right:.1f} % de las muestras de prueba correctas{found}; {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The weights have no fc6 and fc7, so these layers are initialised from the seed points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Los pesos no tienen fc6 ni fc7, así que estas parten de lo que separa los puntos semilla.</translation>
    </message>
    <message>
        <source>Aligned within {within} px{ground}: nine of ten places are off by up to that.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Alineado a {within} px{ground}: nueve de cada diez lugares se desvían como máximo eso.</translation>
    </message>
    <message>
        <source>Not aligned: nine of ten places are off by up to {within} px{ground}; at the median, {dx:+.2f} px right and {dy:+.2f} px down.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>No alineado: nueve de cada diez lugares se desvían hasta {within} px{ground}; en la mediana, {dx:+.2f} px a la derecha y {dy:+.2f} px hacia abajo.</translation>
    </message>
    <message>
        <source>Measured at {places} of {tried} places of a grid over the overlap, {percent:.0f} % of it.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Medido en {places} de {tried} lugares de una cuadrícula sobre el solape, {percent:.0f} % de él.</translation>
    </message>
    <message>
        <source>The other places could not be measured: there, the rasters look too different, have no structure, contradict their surroundings, or are off by more than the {reach:.0f} px that were searched.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Los demás no dicen nada: ahí los rásteres son demasiado distintos, no tienen estructura, contradicen su entorno o se desvían más de los {reach:.0f} px buscados.</translation>
    </message>
    <message>
        <source>The shift cannot be measured: the overlap has only {tried} of the {least} places that are needed.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>No se puede medir el desplazamiento: el solape tiene solo {tried} de los {least} lugares necesarios.</translation>
    </message>
    <message>
        <source>Choose rasters that share more ground, or a denser grid.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Elija rásteres que compartan más terreno, o una cuadrícula más densa.</translation>
    </message>
    <message>
        <source>The shift cannot be measured: only {places} of {tried} places match, within {reach:.0f} px.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>No se puede medir el desplazamiento: solo coinciden {places} de {tried} lugares, a menos de {reach:.0f} px.</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike, or expect a larger shift.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Elija bandas en las que los dos rásteres se parezcan, o espere un desplazamiento mayor.</translation>
    </message>
    <message>
        <source>The layer of shifts cannot be written.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>No se puede escribir la capa de desplazamientos.</translation>
    </message>
    <message>
        <source>The shift cannot be measured: of {places} matches, {agreeing} agree with their neighbours.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>No se puede medir el desplazamiento: de {places} coincidencias, {agreeing} concuerdan con sus vecinas.</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike; repeated structures mislead.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>Elija bandas en las que los dos rásteres se parezcan; las estructuras repetidas confunden.</translation>
    </message>
    <message>
        <source>Unknown {name} “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Valor desconocido de {name}: «{value}».</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Elija uno de: {allowed}.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>No se ha elegido ninguna banda.</translation>
    </message>
    <message>
        <source>Choose at least one band of each raster.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Elija al menos una banda de cada ráster.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor an extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{name}» no es un archivo ni una extensión.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Unknown option “{name}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Opción desconocida «{name}».</translation>
    </message>
    <message>
        <source>The transform to start from is not understood.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>No se entiende la transformación de partida.</translation>
    </message>
    <message>
        <source>Give its six numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Dé sus seis números.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is too small.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{name}» es {value}, que es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Give at least {least}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Dé al menos {least}.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is out of range.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{name}» es {value}, que no es una proporción.</translation>
    </message>
    <message>
        <source>Give a number of at least 0 and below 1.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Dé una proporción desde 0 hasta menos de 1.</translation>
    </message>
    <message>
        <source>“{text}” is not a list of band numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{text}» no es una lista de números de banda.</translation>
    </message>
    <message>
        <source>Write them like “1” or “3,2,1”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Escríbalos como «1» o «3,2,1».</translation>
    </message>
    <message>
        <source>“{text}” is not a creation option.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{text}» no es una opción de creación.</translation>
    </message>
    <message>
        <source>Write each as KEY=VALUE, and join several by “|”: COMPRESS=LERC|MAX_Z_ERROR=0.01.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Escriba cada una como CLAVE=VALOR, y una varias con «|»: COMPRESS=LERC|MAX_Z_ERROR=0.01.</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option “{name}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>El formato {driver} no tiene aquí la opción de creación «{name}».</translation>
    </message>
    <message>
        <source>Check its spelling in GDAL&apos;s page of the format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Compruebe cómo se escribe en la página de GDAL del formato.</translation>
    </message>
    <message>
        <source>The creation option {name} of the format {driver} cannot be “{value}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>La opción de creación {name} del formato {driver} no puede ser aquí «{value}».</translation>
    </message>
    <message>
        <source>The creation option {name} would resample the result a second time.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>La opción de creación {name} remuestrearía el resultado por segunda vez.</translation>
    </message>
    <message>
        <source>A virtual raster has no creation options: it holds no pixels.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Un ráster virtual no tiene opciones de creación: no contiene píxeles.</translation>
    </message>
    <message>
        <source>Leave them out, or write a GeoTIFF.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Omítalas, o escriba un GeoTIFF.</translation>
    </message>
    <message>
        <source>This GDAL cannot write the compression “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Este GDAL no puede escribir la compresión «{value}».</translation>
    </message>
    <message>
        <source>Choose another compression, such as deflate.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Elija otra compresión, como deflate.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written as {kind}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{name}» no se puede escribir como {kind}.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in {ends}, or another output format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Elija un nombre de archivo que termine en {ends}, u otro formato de salida.</translation>
    </message>
    <message>
        <source>“{text}” is not an extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>«{text}» no es una extensión.</translation>
    </message>
    <message>
        <source>A thin-plate spline cannot go through these points: some coincide.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Un spline de placa delgada no puede pasar por estos puntos: algunos coinciden.</translation>
    </message>
    <message>
        <source>The points file cannot be written: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No se puede escribir el archivo de puntos: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which a .points file cannot hold.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>«{name}» tiene una geotransformación rotada, que un archivo .points no admite.</translation>
    </message>
    <message>
        <source>Leave out the .points file: the GeoPackage holds the same control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Omita el archivo .points: el GeoPackage contiene los mismos puntos de control.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” is not a control point.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>La línea {line} de «{name}» no es un punto de control.</translation>
    </message>
    <message>
        <source>Choose a .points file saved by QGIS&apos;s Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Elija un archivo .points guardado por el Georreferenciador de QGIS.</translation>
    </message>
    <message>
        <source>The surroundings of the point have no structure to compare.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>El entorno del punto no tiene estructura que comparar.</translation>
    </message>
    <message>
        <source>Move the point to a corner, a crossing or another clear structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Mueva el punto a una esquina, un cruce u otra estructura clara.</translation>
    </message>
    <message>
        <source>There is no clear match within {radius} pixels.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No hay coincidencia clara en un radio de {radius} píxeles.</translation>
    </message>
    <message>
        <source>Move the point closer to where it belongs, or to a clearer structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Mueva el punto más cerca de su sitio, o a una estructura más clara.</translation>
    </message>
    <message>
        <source>The {model} cannot be applied.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No se puede aplicar la transformación {model}.</translation>
    </message>
    <message>
        <source>Unknown transform “{model}”.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Transformación desconocida «{model}».</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Elija una de: {known}.</translation>
    </message>
    <message>
        <source>The {model} needs {need} control points and has {points}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>La transformación {model} necesita {need} puntos de control y tiene {points}.</translation>
    </message>
    <message>
        <source>Choose a simpler transform or add control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Elija una transformación más simple o añada puntos de control.</translation>
    </message>
    <message>
        <source>The control points lie in one place or along one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Los puntos de control están en un mismo lugar o en una línea.</translation>
    </message>
    <message>
        <source>Add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Añada puntos de control en otras partes de la imagen.</translation>
    </message>
    <message>
        <source>The control points lie in one place.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Los puntos de control están en un mismo lugar.</translation>
    </message>
    <message>
        <source>The control points do not determine a projective transform: three or more lie on one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Los puntos de control no determinan una transformación proyectiva: tres o más están en una línea.</translation>
    </message>
    <message>
        <source>Choose affine, or add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Elija afín, o añada puntos de control en otras partes de la imagen.</translation>
    </message>
    <message>
        <source>The control points cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No se pueden escribir los puntos de control.</translation>
    </message>
    <message>
        <source>The points cannot be transformed to the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Los puntos no se pueden transformar al sistema de referencia de coordenadas de la referencia.</translation>
    </message>
    <message>
        <source>Save the points in the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Guarde los puntos en el sistema de referencia de coordenadas de la referencia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is not a text file.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No se puede leer «{name}»: no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Choose a .points file saved by the Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Elija un archivo .points guardado por el Georreferenciador.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The residuals cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>No se pueden escribir los residuos.</translation>
    </message>
    <message>
        <source>Close other programs that have the control points open.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Cierre otros programas que tengan abiertos los puntos de control.</translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» no está abierto.</translation>
    </message>
    <message>
        <source>“{name}” has no valid pixel in the area that is read: all are nodata.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» no tiene píxeles válidos en la zona leída: todos son sin datos.</translation>
    </message>
    <message>
        <source>Choose another band, or check the layer&apos;s nodata value and extent.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija otra banda, o compruebe el valor sin datos y la extensión de la capa.</translation>
    </message>
    <message>
        <source>“{name}” has only one value in the area that is read: there is nothing to match.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» tiene un solo valor en la zona leída: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Choose another band or another layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija otra banda u otra capa.</translation>
    </message>
    <message>
        <source>A coordinate reference system is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se entiende un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Set the layers&apos; coordinate reference systems and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Defina los sistemas de referencia de coordenadas de las capas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” holds no raster band.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» no contiene ninguna banda ráster.</translation>
    </message>
    <message>
        <source>Choose one of its subdatasets as a layer of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija uno de sus subconjuntos de datos como capa propia.</translation>
    </message>
    <message>
        <source>“{name}” has complex pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» tiene píxeles complejos.</translation>
    </message>
    <message>
        <source>Export its amplitude (or intensity) as a real-valued raster and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Exporte su amplitud (o intensidad) como ráster de valores reales y úselo.</translation>
    </message>
    <message>
        <source>“{name}” is only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» tiene solo {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>Both rasters need at least {least} pixels a side.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Ambos rásteres necesitan al menos {least} píxeles de lado.</translation>
    </message>
    <message>
        <source>“{name}” has no geotransform, and its {means} give it no usable position.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» no tiene geotransformación, y {means} no le dan un lugar utilizable.</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, cannot be opened or has no geotransform.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}», el ráster de alturas, no se puede abrir o no tiene geotransformación.</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster of heights in metres, or leave the heights empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija un ráster georreferenciado de alturas en metros, o deje vacías las alturas.</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, has no coordinate reference system.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}», el ráster de alturas, no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Assign its coordinate reference system (Raster &gt; Projections &gt; Assign Projection).</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Asígnele su sistema de referencia de coordenadas (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, does not cover the raster that needs it.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}», el ráster de alturas, no cubre el ráster que lo necesita.</translation>
    </message>
    <message>
        <source>Choose heights of the same area, or leave them empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija alturas de la misma zona, o déjelas vacías.</translation>
    </message>
    <message>
        <source>The layer from {server} is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>La capa de {server} es un servicio web, que no tiene píxeles propios.</translation>
    </message>
    <message>
        <source>Use it as a layer in QGIS, where Tiepoint draws it first, or export the area to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Úsela como capa en QGIS, donde Tiepoint la dibuja antes, o exporte la zona a un GeoTIFF.</translation>
    </message>
    <message>
        <source>The rasters overlap on only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Los rásteres se solapan en solo {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>A raster is too long and narrow: {width} x {height} pixels would be matched.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Un ráster es demasiado largo y estrecho: se compararían {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>Raise the largest working size, or cut out the part that matters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Aumente el tamaño máximo de trabajo, o recorte la parte que importa.</translation>
    </message>
    <message>
        <source>The two rasters do not overlap on the map.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Los dos rásteres no se solapan en el mapa.</translation>
    </message>
    <message>
        <source>The reference and the sensed raster are the same.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>La referencia y el ráster móvil son el mismo.</translation>
    </message>
    <message>
        <source>Choose two different rasters, or different bands of the one.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija dos rásteres distintos, o distintas bandas del mismo.</translation>
    </message>
    <message>
        <source>The rasters share too little ground to measure their shift.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Los rásteres comparten demasiado poco terreno para medir su desplazamiento.</translation>
    </message>
    <message>
        <source>Compare them by eye where they meet.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Compárelos a ojo donde se encuentran.</translation>
    </message>
    <message>
        <source>“{name}” is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» es un servicio web, que no tiene píxeles propios.</translation>
    </message>
    <message>
        <source>“{name}” has no band {band}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» no tiene banda {band}.</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Elija una banda de 1 a {count}.</translation>
    </message>
    <message>
        <source>The coordinate reference system of “{name}” is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se entiende el sistema de referencia de coordenadas de «{name}».</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Defina el sistema de referencia de coordenadas de la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se puede abrir «{name}».</translation>
    </message>
    <message>
        <source>Check that it opens in QGIS; if it does, export it to a GeoTIFF and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Compruebe que se abre en QGIS; si es así, expórtelo a un GeoTIFF y úselo.</translation>
    </message>
    <message>
        <source>Check that the file is still there, or export the layer to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Compruebe que el archivo sigue ahí, o exporte la capa a un GeoTIFF.</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se puede leer la banda {band} de «{name}».</translation>
    </message>
    <message>
        <source>Check that the file is complete, with all the files it refers to, and opens in QGIS.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Compruebe que el archivo está completo, con todos los archivos a los que remite, y se abre en QGIS.</translation>
    </message>
    <message>
        <source>GDAL says: {words}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>GDAL dice: {words}.</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the reference systems of the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se pueden transformar coordenadas entre los sistemas de referencia de los dos rásteres.</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se pueden transformar coordenadas entre los dos rásteres.</translation>
    </message>
    <message>
        <source>The working image of the reference raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se puede escribir la imagen de trabajo del ráster de referencia: {reason}.</translation>
    </message>
    <message>
        <source>Free some space in the temporary folder.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Libere espacio en la carpeta temporal.</translation>
    </message>
    <message>
        <source>The working image of the sensed raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>No se puede escribir la imagen de trabajo del ráster móvil: {reason}.</translation>
    </message>
    <message>
        <source>One of the rasters has too little structure to match.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Uno de los rásteres tiene demasiado poca estructura para comparar.</translation>
    </message>
    <message>
        <source>Choose a band with more contrast, or a larger area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Elija una banda con más contraste, o una zona mayor.</translation>
    </message>
    <message>
        <source>Only a handful of matches agree on any one transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Solo un puñado de coincidencias concuerda con una misma transformación.</translation>
    </message>
    <message>
        <source>Choose bands that show the same structures, or check that both show the same area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Elija bandas que muestren las mismas estructuras, o compruebe que ambos muestran la misma zona.</translation>
    </message>
    <message>
        <source>Only {agree} of {matches} matches agree on one transform, no more than by chance.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Solo {agree} de {matches} coincidencias concuerdan con una transformación, no más que por azar.</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the structures in the overlap agree with the best transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Solo el {percent:.0f} % de las estructuras del solape concuerda con la mejor transformación.</translation>
    </message>
    <message>
        <source>Only what is printed on both rasters agrees, such as a frame, a margin or a tool bar; the ground inside does not.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Solo concuerda lo impreso en ambos rásteres, como un marco, un margen o una barra de herramientas; el terreno de dentro, no.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area, or crop the frames.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Compruebe que ambos rásteres muestran la misma zona, o recorte los marcos.</translation>
    </message>
    <message>
        <source>The best transform squeezes the image along one direction, and too few matches support that.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La mejor transformación comprime la imagen en una dirección, y demasiado pocas coincidencias lo apoyan.</translation>
    </message>
    <message>
        <source>The structures repeat: shifted by {pixels:.0f} pixels, the images agree as well.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Las estructuras se repiten: desplazadas {pixels:.0f} píxeles, las imágenes concuerdan igual de bien.</translation>
    </message>
    <message>
        <source>Georeference both rasters to within half of that and choose as small a search radius, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Georreferencie ambos rásteres a menos de la mitad de eso y elija un radio de búsqueda igual de pequeño, o añada puntos de control a mano.</translation>
    </message>
    <message>
        <source>The transform fitted to the control points explains only {percent:.0f} % of the overlap.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La transformación ajustada a los puntos de control explica solo el {percent:.0f} % del solape.</translation>
    </message>
    <message>
        <source>Try another transform, or add control points in other parts of the image.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Pruebe otra transformación, o añada puntos de control en otras partes de la imagen.</translation>
    </message>
    <message>
        <source>The transform fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La transformación ajustada a los puntos de control distorsiona la imagen a más del doble.</translation>
    </message>
    <message>
        <source>Try other bands: the matches are too few or too unevenly spread.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Pruebe otras bandas: las coincidencias son demasiado pocas o están repartidas de forma desigual.</translation>
    </message>
    <message>
        <source>The {model} fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La transformación {model} ajustada a los puntos de control distorsiona la imagen a más del doble.</translation>
    </message>
    <message>
        <source>Choose Automatic or Affine: the points are too few or too unevenly spread for this transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Elija Automático o Afín: los puntos son demasiado pocos o están repartidos de forma demasiado desigual para esta transformación.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Compruebe que ambos rásteres muestran la misma zona; pruebe bandas que muestren las mismas estructuras.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures, or the method PSO-SIFT + Tiepoint net.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Compruebe que ambos rásteres muestran la misma zona; pruebe bandas que muestren las mismas estructuras, o el método PSO-SIFT + red Tiepoint.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>near the points made by hand</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>cerca de los puntos hechos a mano</translation>
    </message>
    <message>
        <source>near the georeferencing</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>cerca de la georreferenciación</translation>
    </message>
    <message>
        <source>By their coordinates the two rasters show different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Según sus coordenadas, los dos rásteres muestran lugares distintos.</translation>
    </message>
    <message>
        <source>By their coordinates the rasters share only {percent:.0f} % of the smaller one&apos;s area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Según sus coordenadas, los rásteres comparten solo el {percent:.0f} % del área del menor.</translation>
    </message>
    <message>
        <source>Matches were found, but they are too few or too close together to fit a transform to.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Se encontraron coincidencias, pero son demasiado pocas o están demasiado juntas para ajustarles una transformación.</translation>
    </message>
    <message>
        <source>The reference has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La referencia casi no tiene estructura que comparar: {features}.</translation>
    </message>
    <message>
        <source>The sensed raster has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>El ráster móvil casi no tiene estructura que comparar: {features}.</translation>
    </message>
    <message>
        <source>The reference has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La referencia tiene poca estructura que comparar: {features}.</translation>
    </message>
    <message>
        <source>The sensed raster has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>El ráster móvil tiene poca estructura que comparar: {features}.</translation>
    </message>
    <message>
        <source>1 feature</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>1 rasgo</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>{count} rasgos</translation>
    </message>
    <message>
        <source>The pixels of one raster are {times:.0f} times as large as the other&apos;s.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Los píxeles de un ráster son {times:.0f} veces mayores que los del otro.</translation>
    </message>
    <message>
        <source>Only {points} control points agree, too few to be sure of them.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Solo concuerdan {points} puntos de control, demasiado pocos para estar seguros.</translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: the bands may show different things, or the rasters different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Ambos rásteres tienen estructura, pero no concuerda: puede que las bandas muestren cosas distintas, o los rásteres, lugares distintos.</translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: they may show different places, or look too different.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Ambos rásteres tienen estructura, pero no concuerda: puede que muestren lugares distintos o sean demasiado diferentes.</translation>
    </message>
    <message>
        <source>The scene could not be registered: {reason}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>La escena no se pudo registrar: {reason}.</translation>
    </message>
    <message>
        <source>Register it alone to see more, and report this with the log.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Regístrela sola para ver más, e informe del error con los mensajes.</translation>
    </message>
    <message>
        <source>Another run is writing to the folder “{folder}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Otra ejecución está escribiendo en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>La carpeta «{folder}» no existe.</translation>
    </message>
    <message>
        <source>Choose a folder with the scenes.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Elija una carpeta con las escenas.</translation>
    </message>
    <message>
        <source>No raster in “{folder}” matches “{pattern}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Ningún ráster de «{folder}» coincide con «{pattern}».</translation>
    </message>
    <message>
        <source>Check the folder and the pattern; * stands for any characters, */ for any folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Compruebe la carpeta y el patrón; * equivale a cualquier carácter, */ a cualquier carpeta.</translation>
    </message>
    <message>
        <source>Switch on “Processing” in Plugins ‣ Manage and Install Plugins.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Active «Processing» en Complementos ‣ Administrar e instalar complementos.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a pattern of file names.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>«{pattern}» no es un patrón de nombres de archivo.</translation>
    </message>
    <message>
        <source>Write one such as *.tif or */*_B4.TIF, relative to the folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Escriba uno como *.tif o */*_B4.TIF, relativo a la carpeta.</translation>
    </message>
    <message>
        <source>There is no scene to register.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>No hay ninguna escena que registrar.</translation>
    </message>
    <message>
        <source>Choose at least one raster besides the reference.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Elija al menos un ráster además de la referencia.</translation>
    </message>
    <message>
        <source>No scene of the series can be registered onto another, so none can be the reference.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Ninguna escena de la serie se puede registrar sobre otra, así que ninguna puede ser la referencia.</translation>
    </message>
    <message>
        <source>Name the reference, or check that the scenes show the same place.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Indique la referencia, o compruebe que las escenas muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>The layer of footprints cannot be written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>No se puede escribir la capa de huellas.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>No se puede escribir la imagen «{name}».</translation>
    </message>
    <message>
        <source>The reference is “{name}”: {why}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>La referencia es «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The reference is “{name}”, as in the run before.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>La referencia es «{name}», como en la ejecución anterior.</translation>
    </message>
    <message>
        <source>{matched} of {tried} other scenes match it, and {percent:.0f} % of it has structure</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>{matched} de {tried} escenas más coinciden con ella, y el {percent:.0f} % de ella tiene estructura</translation>
    </message>
    <message>
        <source>Series registered by Tiepoint onto</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Serie registrada por Tiepoint sobre</translation>
    </message>
    <message>
        <source>{count} scenes: {counts}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>{count} escenas: {counts}.</translation>
    </message>
    <message>
        <source>Each picture is a checkerboard of reference and registered scene: where edges run on from cell to cell, the two agree. A scene that was not registered is shown as it is.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Cada imagen es un tablero de ajedrez de la referencia y la escena registrada: donde los bordes continúan de celda a celda, ambas concuerdan. Una escena no registrada se muestra como está.</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>registrada</translation>
    </message>
    <message>
        <source>placed by neighbours</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>situada por sus vecinas</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} does not answer ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: {server} no responde ({reason}).</translation>
    </message>
    <message>
        <source>Check the network connection and that the layer shows on the map, then try again.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Compruebe la conexión de red y que la capa se ve en el mapa, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} refuses access ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: {server} deniega el acceso ({reason}).</translation>
    </message>
    <message>
        <source>Check the key or the password of the layer&apos;s connection, and the provider&apos;s terms of use.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Compruebe la clave o la contraseña de la conexión de la capa, y las condiciones de uso del proveedor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} delivers nothing here ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: {server} no entrega nada aquí ({reason}).</translation>
    </message>
    <message>
        <source>Zoom to the place and check that the layer shows there, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Haga zoom al lugar y compruebe que la capa se ve ahí, o elija otra capa.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} failed to deliver {percent:.0f} % of it ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: {server} no entregó el {percent:.0f} % ({reason}).</translation>
    </message>
    <message>
        <source>Try again later, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Inténtelo más tarde, o elija otra capa.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} has sent nothing for {seconds:.0f} seconds.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: {server} no ha enviado nada en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>Try again later, or export the area from the layer to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Inténtelo más tarde, o exporte la zona de la capa a un GeoTIFF y úselo.</translation>
    </message>
    <message>
        <source>“{name}” shows nothing at this place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>«{name}» no muestra nada en este lugar.</translation>
    </message>
    <message>
        <source>“{name}” has only one colour at this place: there is nothing to match.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>«{name}» tiene un solo color en este lugar: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: QGIS cannot open the layer a second time.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: QGIS no puede abrir la capa por segunda vez.</translation>
    </message>
    <message>
        <source>Check that the layer shows on the map, or export the area to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Compruebe que la capa se ve en el mapa, o exporte la zona a un GeoTIFF y úselo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {reason}.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede dibujar «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system: where to draw it is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>«{name}» no tiene sistema de referencia de coordenadas: no se sabe dónde dibujarla.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Defina el sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate reference system of “{name}”.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>El lugar no se puede transformar al sistema de referencia de coordenadas de «{name}».</translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, and zoom to the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Compruebe los sistemas de referencia de coordenadas de ambas capas, y haga zoom al lugar.</translation>
    </message>
    <message>
        <source>“{name}” does not reach the place of the other raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>«{name}» no llega al lugar del otro ráster.</translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Compruebe los sistemas de referencia de coordenadas de ambas capas, o elija otra capa.</translation>
    </message>
    <message>
        <source>“{name}” is too detailed to be drawn over so large a place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>«{name}» es demasiado detallada para dibujarla en un lugar tan grande.</translation>
    </message>
    <message>
        <source>Choose a layer with a coarser level, or a smaller part of the raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Elija una capa con un nivel menos detallado, o una parte menor del ráster.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinates, so where to draw the other layer is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>«{name}» no tiene coordenadas, así que no se sabe dónde dibujar la otra capa.</translation>
    </message>
    <message>
        <source>Zoom the map to about where it lies; in Processing, give the extent of the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Haga zoom en el mapa a donde está aproximadamente; en Procesos, dé la extensión del lugar.</translation>
    </message>
    <message>
        <source>Neither “{reference}” nor “{sensed}” has pixels of its own.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Ni «{reference}» ni «{sensed}» tienen píxeles propios.</translation>
    </message>
    <message>
        <source>Choose a raster file as the reference or as the sensed raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Elija un archivo ráster como referencia o como ráster móvil.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be written.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>No se puede escribir la instantánea «{name}».</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>“{name}” was drawn: {width} x {height} pixels of {pixel:.4g} map units, {failed} of {asked} requests failed.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Se dibujó «{name}»: {width} x {height} píxeles de {pixel:.4g} unidades del mapa, fallaron {failed} de {asked} peticiones.</translation>
    </message>
    <message>
        <source>There are {reference} reference and {sensed} sensed rasters.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Hay {reference} rásteres de referencia y {sensed} móviles.</translation>
    </message>
    <message>
        <source>Give as many sensed rasters as references, in the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Dé tantos rásteres móviles como referencias, en el mismo orden.</translation>
    </message>
    <message>
        <source>The weights file “{path}” to start from is missing.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Falta el archivo de pesos de partida «{path}».</translation>
    </message>
    <message>
        <source>Choose VGG16 weights: a .pth of PyTorch or a .safetensors file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija pesos de VGG16: un .pth de PyTorch o un archivo .safetensors.</translation>
    </message>
    <message>
        <source>“{name}” is not a file name for weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>«{name}» no es un nombre de archivo para pesos.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .safetensors.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija un nombre de archivo que termine en .safetensors.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist or cannot be written to.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>La carpeta «{folder}» no existe o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Choose another folder for the weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija otra carpeta para los pesos.</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, from which the fine-tuning starts.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>El resultado sobrescribiría «{name}», del que parte el ajuste fino.</translation>
    </message>
    <message>
        <source>Choose another file name for the result.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija otro nombre de archivo para el resultado.</translation>
    </message>
    <message>
        <source>“{path}” is a file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>«{path}» es un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder for the checkpoints, or none.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija una carpeta para los puntos de restauración, o ninguna.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>No se puede leer el punto de restauración «{path}».</translation>
    </message>
    <message>
        <source>Choose another checkpoint folder, or empty this one to start again.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija otra carpeta de puntos de restauración, o vacíe esta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The training diverged: its loss is no longer a number.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>El entrenamiento divergió: su pérdida ya no es un número.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and another checkpoint folder.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija una tasa de aprendizaje menor y otra carpeta de puntos de restauración.</translation>
    </message>
    <message>
        <source>The checkpoint folder “{folder}” holds another training or other files.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>La carpeta de puntos de restauración «{folder}» contiene otro entrenamiento u otros archivos.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the rasters and options that the training there was started with.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Elija una carpeta vacía, o los rásteres y opciones con que se inició el entrenamiento de allí.</translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): {reason}</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Par {number} («{reference}» y «{sensed}»): {reason}</translation>
    </message>
    <message>
        <source>Give registered rasters only: each sensed raster must lie on its reference, by its georeferencing or pixel by pixel, and both lists must have the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Dé solo rásteres registrados: cada ráster móvil debe estar sobre su referencia, por su georreferenciación o píxel a píxel, y ambas listas deben tener el mismo orden.</translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): without georeferencing both need the same size in pixels.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Par {number} («{reference}» y «{sensed}»): sin georreferenciación ambos necesitan el mismo tamaño en píxeles.</translation>
    </message>
    <message>
        <source>The pairs hold only {found} seed points with enough structure; {wanted} are wanted, one for each class.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Los pares contienen solo {found} puntos semilla con estructura suficiente; se piden {wanted}, uno por clase.</translation>
    </message>
    <message>
        <source>Add larger pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Añada pares mayores.</translation>
    </message>
    <message>
        <source>Ask for at most {found} classes, or add pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>Pida como máximo {found} clases, o añada pares.</translation>
    </message>
    <message>
        <source>The nodata values that are set for “{name}” in QGIS cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Los valores sin datos definidos para «{name}» en QGIS no se pueden usar con enteros de 64 bits.</translation>
    </message>
    <message>
        <source>Keep only one nodata value in the layer&apos;s properties, or convert the raster to 32 bits.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Deje un solo valor sin datos en las propiedades de la capa, o convierta el ráster a 32 bits.</translation>
    </message>
    <message>
        <source>“{name}” has whole numbers beyond 9,007,199,254,740,992, which cannot be resampled exactly.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>«{name}» tiene enteros mayores que 9 007 199 254 740 992, que no se pueden remuestrear con exactitud.</translation>
    </message>
    <message>
        <source>Subtract a constant or convert the raster to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Reste una constante o convierta el ráster a 32 bits, y luego regístrelo.</translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be read.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>No se puede leer la capa vectorial «{name}».</translation>
    </message>
    <message>
        <source>Choose a vector file that QGIS shows, or save the layer as a GeoPackage first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija un archivo vectorial que QGIS muestre, o guarde antes la capa como GeoPackage.</translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be written.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>No se puede escribir la capa vectorial «{name}».</translation>
    </message>
    <message>
        <source>“{name}” has {count} layers, and this format holds one.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>«{name}» tiene {count} capas, y este formato admite una.</translation>
    </message>
    <message>
        <source>Name one of them, or write a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Indique una de ellas, o escriba un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Choose a layer that the file has, or none for all of them.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija una capa que tenga el archivo, o ninguna para todas.</translation>
    </message>
    <message>
        <source>A feature of “{layer}” has several geometries, and only one can be moved.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Un objeto de «{layer}» tiene varias geometrías, y solo se puede mover una.</translation>
    </message>
    <message>
        <source>Save the layer with one geometry column first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Guarde antes la capa con una sola columna de geometría.</translation>
    </message>
    <message>
        <source>“{name}” has no geometry to move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>«{name}» no tiene geometría que mover.</translation>
    </message>
    <message>
        <source>Choose a layer of points, lines or polygons.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija una capa de puntos, líneas o polígonos.</translation>
    </message>
    <message>
        <source>The layers of “{name}” have different coordinate reference systems.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Las capas de «{name}» tienen distintos sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Name one layer at a time.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Indique las capas de una en una.</translation>
    </message>
    <message>
        <source>“{name}” cannot be transformed to the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>«{name}» no se puede transformar al sistema de referencia de coordenadas del ráster móvil.</translation>
    </message>
    <message>
        <source>Save the layer in the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Guarde la capa en el sistema de referencia de coordenadas del ráster móvil.</translation>
    </message>
    <message>
        <source>Where “{name}” lies on the sensed raster is not known, because that raster is missing.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>No se puede saber dónde está «{name}» sobre el ráster móvil, porque ese ráster falta.</translation>
    </message>
    <message>
        <source>Name the sensed raster where it is now, or say that the layer&apos;s coordinates are its pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Indique el ráster móvil donde está ahora, o que las coordenadas de la capa son sus píxeles.</translation>
    </message>
    <message>
        <source>No feature of “{name}” lies on the sensed raster, so there is nothing that the fit could move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Ningún objeto de «{name}» está sobre el ráster móvil, así que no hay nada que el ajuste pueda mover.</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija la capa digitalizada sobre el ráster móvil.</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija la capa digitalizada sobre el ráster móvil, o indique que sus coordenadas son píxeles.</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are on the map.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija la capa obtenida en el ráster móvil, o indique que sus coordenadas son del mapa.</translation>
    </message>
    <message>
        <source>Writing “{name}”: {words}</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Escribiendo «{name}»: {words}</translation>
    </message>
    <message>
        <source>Either “{name}” or “{raster}” has no coordinate reference system; their coordinates are taken for the same.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>«{name}» o «{raster}» no tiene sistema de referencia de coordenadas; sus coordenadas se toman por las mismas.</translation>
    </message>
    <message>
        <source>Moved {count} features.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Se movieron {count} objetos.</translation>
    </message>
    <message>
        <source>{count} features had curves, which became lines.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} objetos tenían curvas, que pasaron a líneas.</translation>
    </message>
    <message>
        <source>{count} features reach beyond the part of the sensed raster that the fit covers, and are not to be trusted there: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} objetos salen de la parte del ráster móvil que cubre el ajuste, y ahí no son de fiar: {ids}.</translation>
    </message>
    <message>
        <source>{count} features have no place on the reference and lost their geometry: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} objetos no tienen lugar en la referencia y perdieron su geometría: {ids}.</translation>
    </message>
    <message>
        <source>{count} polygons were valid and are not any more: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} polígonos eran válidos y ya no lo son: {ids}.</translation>
    </message>
    <message>
        <source>The {model} cannot be inverted, as the warp needs.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>La transformación {model} no se puede invertir, como hace falta.</translation>
    </message>
    <message>
        <source>Choose a simpler transform.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija una transformación más simple.</translation>
    </message>
    <message>
        <source>“{name}” does not lie on the pixel grid of “{reference}”.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>«{name}» no está en la cuadrícula de píxeles de «{reference}».</translation>
    </message>
    <message>
        <source>Make the checkerboard from the raster that the registration wrote.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Cree el tablero de ajedrez a partir del ráster que escribió el registro.</translation>
    </message>
    <message>
        <source>The {model} folds the sensed raster over itself.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>La transformación {model} pliega el ráster móvil sobre sí mismo.</translation>
    </message>
    <message>
        <source>Choose the sensed raster&apos;s own extent for the output, or check the control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija para la salida la extensión del propio ráster móvil, o compruebe los puntos de control.</translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels: the transform stretches too far.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>La salida tendría {width:.0f} x {height:.0f} píxeles: la transformación estira demasiado.</translation>
    </message>
    <message>
        <source>Choose a simpler transform, or the reference&apos;s grid for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija una transformación más simple, o la cuadrícula de la referencia para la salida.</translation>
    </message>
    <message>
        <source>The sensed raster cannot be warped.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede transformar el ráster móvil.</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede crear la vista previa.</translation>
    </message>
    <message>
        <source>The quality surface cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede escribir la superficie de calidad.</translation>
    </message>
    <message>
        <source>The checkerboard cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede crear el tablero de ajedrez.</translation>
    </message>
    <message>
        <source>The checkerboard cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede escribir el tablero de ajedrez.</translation>
    </message>
    <message>
        <source>There is no transform to warp with.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No hay transformación que aplicar.</translation>
    </message>
    <message>
        <source>Enable more control points or add some.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Active más puntos de control o añada algunos.</translation>
    </message>
    <message>
        <source>The georeferenced copy cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede escribir la copia georreferenciada.</translation>
    </message>
    <message>
        <source>The chosen format or creation options change pixel values.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>El formato o las opciones de creación elegidos cambian valores de píxel.</translation>
    </message>
    <message>
        <source>Choose a compression without loss, or a GeoTIFF without creation options.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija una compresión sin pérdida, o un GeoTIFF sin opciones de creación.</translation>
    </message>
    <message>
        <source>The bands of “{name}” differ in data type, which this format cannot hold.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Las bandas de «{name}» difieren en tipo de datos, lo que este formato no admite.</translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija un ráster virtual (.vrt) para la salida.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system, so the output cannot have another one.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>«{name}» no tiene sistema de referencia de coordenadas, así que la salida no puede tener otro.</translation>
    </message>
    <message>
        <source>Nothing of the registered raster lies in the extent of the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Nada del ráster registrado está en la extensión de salida.</translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>La salida tendría {width:.0f} x {height:.0f} píxeles.</translation>
    </message>
    <message>
        <source>Choose a larger pixel size or a smaller extent; the size is in units of the output&apos;s CRS.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija un tamaño de píxel mayor o una extensión menor; el tamaño está en unidades del SRC de salida.</translation>
    </message>
    <message>
        <source>The {name} features need torch, torchvision and safetensors: {reason}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los rasgos {name} necesitan torch, torchvision y safetensors: {reason}.</translation>
    </message>
    <message>
        <source>Install torch on Tiepoint&apos;s set-up page, or use the method Automatic, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Instale torch en la página de configuración de Tiepoint, o use el método Automático, que no lo necesita.</translation>
    </message>
    <message>
        <source>The {name} features need a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los rasgos {name} necesitan un archivo de pesos, que no está instalado.</translation>
    </message>
    <message>
        <source>Download it on Tiepoint&apos;s set-up page or choose a file, or use the method PSO-SIFT + Tiepoint net, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Descárguelo en la página de configuración de Tiepoint o elija un archivo, o use el método PSO-SIFT + red Tiepoint, que no lo necesita.</translation>
    </message>
    <message>
        <source>{name} is not a whole weights file: {part} has too few or too many numbers.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} no es un archivo de pesos completo: {part} tiene demasiado pocos o demasiados números.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The weights file {name} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Falta el archivo de pesos {name}.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The weights file {name} is damaged, or of another version.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>El archivo de pesos {name} está dañado, o es de otra versión.</translation>
    </message>
    <message>
        <source>The device of the network has too little free memory.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>El dispositivo de la red tiene demasiado poca memoria libre.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose the CPU as the device.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Cierre otros programas que lo usen, o elija la CPU como dispositivo.</translation>
    </message>
    <message>
        <source>This OpenCV cannot run the network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Este OpenCV no puede ejecutar la red.</translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install another one, or use the method PSO-SIFT.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Deje que la página de configuración de Tiepoint instale otro, o use el método PSO-SIFT.</translation>
    </message>
    <message>
        <source>The weights file has no {layer} of VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>El archivo de pesos no tiene {layer} de VGG16.</translation>
    </message>
    <message>
        <source>Choose a file with the fully connected layers: the whole VGG16, or a fine-tuned one.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elija un archivo con las capas totalmente conectadas: la VGG16 completa, o una ajustada.</translation>
    </message>
    <message>
        <source>These weights were fine-tuned for 64 px patches and take no larger ones.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Estos pesos se ajustaron para recortes de 64 px y no admiten mayores.</translation>
    </message>
    <message>
        <source>Set the network&apos;s input to 64 px, or choose the whole VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Defina la entrada de red en 64 px, o elija la VGG16 completa.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Descárguelo de nuevo, o elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is a tar archive, not a weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} es un archivo tar, no un archivo de pesos.</translation>
    </message>
    <message>
        <source>Choose a .pth or .safetensors file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elija un archivo .pth o .safetensors.</translation>
    </message>
    <message>
        <source>{name} is cut off, or holds more than numbers: it was refused and nothing of it was run.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} está cortado, o contiene algo más que números: se rechazó y no se ejecutó nada de él.</translation>
    </message>
    <message>
        <source>Choose weights from a source you trust, and check that the download is whole.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elija pesos de una fuente de confianza, y compruebe que la descarga está completa.</translation>
    </message>
    <message>
        <source>{name} does not hold the named weights of a network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} no contiene los pesos con nombre de una red.</translation>
    </message>
    <message>
        <source>Choose weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elija pesos con la estructura de torchvision.</translation>
    </message>
    <message>
        <source>{name} is not a whole weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} no es un archivo de pesos completo.</translation>
    </message>
    <message>
        <source>SURF needs the Python package mahotas, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>SURF necesita el paquete de Python mahotas, que no está instalado.</translation>
    </message>
    <message>
        <source>SURF is there for comparison only: choose another method, or run `scripts/setup.sh benchmark`.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>SURF está solo para comparar: elija otro método, o ejecute `scripts/setup.sh benchmark`.</translation>
    </message>
    <message>
        <source>“{name}” holds no weights of VGG16 up to conv4_3, AlexNet, GoogLeNet or ResNet-50.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>«{name}» no contiene pesos de VGG16 hasta conv4_3, AlexNet, GoogLeNet o ResNet-50.</translation>
    </message>
    <message>
        <source>“{name}” was not checked, or has changed since.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>«{name}» no se comprobó, o ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Choose it with “Choose file…”.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elíjalo con «Elegir archivo…».</translation>
    </message>
    <message>
        <source>“{method}” needs a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>«{method}» necesita un archivo de pesos, que no está instalado.</translation>
    </message>
    <message>
        <source>Download it on the set-up page, or choose a file there.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Descárguelo en la página de configuración, o elija ahí un archivo.</translation>
    </message>
    <message>
        <source>The weights are not those of {network}: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los pesos no son los de {network}: {part} falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>Choose {network} weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elija pesos de {network} con la estructura de torchvision.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los pesos no son los de VGG16: falta {part}.</translation>
    </message>
    <message>
        <source>Choose VGG16 weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Elija pesos de VGG16 con la estructura de torchvision.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: what follows {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los pesos no son los de VGG16: falta lo que sigue a {part}.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los pesos no son los de VGG16: {part} tiene otra forma.</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>Los pesos no son los de VGG16: {part} falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it does not begin with a header.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>«{name}» no es un archivo safetensors completo: no empieza con una cabecera.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: its header cannot be read.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>«{name}» no es un archivo safetensors completo: no se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it has {size} bytes and should have {expected}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>«{name}» no es un archivo safetensors completo: tiene {size} bytes y debería tener {expected}.</translation>
    </message>
    <message>
        <source>Tiepoint met an unexpected error: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Tiepoint encontró un error inesperado: {reason}.</translation>
    </message>
    <message>
        <source>The log panel “Tiepoint” has the details.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>El panel de mensajes «Tiepoint» tiene los detalles.</translation>
    </message>
    <message>
        <source>Load a second raster to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Cargue un segundo ráster para empezar.</translation>
    </message>
    <message>
        <source>One raster stays, the other is moved onto it.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Un ráster se queda fijo, el otro se mueve sobre él.</translation>
    </message>
    <message>
        <source>There are no points to show.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>No hay puntos que mostrar.</translation>
    </message>
    <message>
        <source>The result “{path}” was written but cannot be loaded.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>El resultado «{path}» se escribió pero no se puede cargar.</translation>
    </message>
    <message>
        <source>Add it to the project by hand and look at the log panel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Añádalo a mano al proyecto y mire el panel de mensajes.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” (parameter PYTHON) is not one that you have approved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>El Python del motor «{path}» (parámetro PYTHON) no es uno que usted haya aprobado.</translation>
    </message>
    <message>
        <source>Leave the parameter empty. To use this Python, choose it in the dock, under Advanced; without a window, name it in the environment variable {variable}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Deje vacío el parámetro. Para usar este Python, elíjalo en el panel, en Avanzado; sin ventana, indíquelo en la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>No se puede crear la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Give an output file.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Dé un archivo de salida.</translation>
    </message>
    <message>
        <source>The sample pair cannot be copied into “{folder}”: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>El par de ejemplo no se puede copiar en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Open two rasters of your own instead.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Abra dos rásteres propios en su lugar.</translation>
    </message>
    <message>
        <source>Load two rasters to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Cargue dos rásteres para empezar.</translation>
    </message>
    <message>
        <source>Add the reference and the raster that is to be moved to the project.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Añada al proyecto la referencia y el ráster que se va a mover.</translation>
    </message>
    <message>
        <source>Reference and sensed are the same layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Referencia y móvil son la misma capa.</translation>
    </message>
    <message>
        <source>Choose two different rasters; load the second one if it is not in the project yet.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Elija dos rásteres distintos; cargue el segundo si aún no está en el proyecto.</translation>
    </message>
    <message>
        <source>A raster layer is missing.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Falta una capa ráster.</translation>
    </message>
    <message>
        <source>Choose a reference layer and a sensed layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Elija una capa de referencia y una capa móvil.</translation>
    </message>
    <message>
        <source>Repair the layer&apos;s data source or load the raster again.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Repare la fuente de datos de la capa o cargue de nuevo el ráster.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read pixel by pixel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>«{name}» no es un archivo que se pueda leer píxel a píxel.</translation>
    </message>
    <message>
        <source>Save it first: right-click the layer, Export &gt; Save As…, format GeoTIFF, raw data.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Guárdelo antes: clic derecho en la capa, Exportar &gt; Guardar como…, formato GeoTIFF, datos en bruto.</translation>
    </message>
    <message>
        <source>“{name}” is not a raster.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>«{name}» no es un ráster.</translation>
    </message>
    <message>
        <source>Choose a raster, or a layer such as a basemap.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Elija un ráster, o una capa como un mapa base.</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF, and “{name}” does not end in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>El resultado es un GeoTIFF, y «{name}» no termina en .tif.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Elija un nombre de archivo que termine en .tif.</translation>
    </message>
    <message>
        <source>“{text}” does not name a folder.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>«{text}» no indica una carpeta.</translation>
    </message>
    <message>
        <source>Give the full path of the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Dé la ruta completa del resultado.</translation>
    </message>
    <message>
        <source>“{name}” now exists and would be replaced.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>«{name}» existe ahora y se reemplazaría.</translation>
    </message>
    <message>
        <source>Press Register again to replace it, or choose another name.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Pulse de nuevo Registrar para reemplazarlo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The images cannot be shown: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se pueden mostrar las imágenes: {reason}.</translation>
    </message>
    <message>
        <source>This point has no place in one of the rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Este punto no tiene lugar en uno de los rásteres.</translation>
    </message>
    <message>
        <source>These points have no registered raster yet.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>Estos puntos aún no tienen ráster registrado.</translation>
    </message>
    <message>
        <source>Look at the live preview.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Mire la vista previa en vivo.</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se ha elegido ninguna ejecución.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se puede abrir «{path}».</translation>
    </message>
    <message>
        <source>Add it to the project, or run again.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Añádalo al proyecto, o ejecute de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” holds no points that can be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>«{name}» no contiene puntos que se puedan leer.</translation>
    </message>
    <message>
        <source>Choose a .points file, a GeoPackage of Tiepoint&apos;s, or another vector file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Elija un archivo .points, un GeoPackage de Tiepoint u otro archivo vectorial.</translation>
    </message>
    <message>
        <source>“{name}” has no points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>«{name}» no tiene puntos.</translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the reference.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Elija los campos que contienen el lugar en la referencia.</translation>
    </message>
    <message>
        <source>“{name}” holds no pair of points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>«{name}» no contiene ningún par de puntos.</translation>
    </message>
    <message>
        <source>Check which fields hold the places in both rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Compruebe qué campos contienen los lugares en ambos rásteres.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{field}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>«{name}» no tiene el campo «{field}».</translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the sensed raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Elija los campos que contienen el lugar en el ráster móvil.</translation>
    </message>
    <message>
        <source>The control points have edits that are not saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Los puntos de control tienen ediciones sin guardar.</translation>
    </message>
    <message>
        <source>Save or undo them first: the saved copy is to hold what you see.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Guárdelas o deshágalas antes: la copia guardada debe contener lo que usted ve.</translation>
    </message>
    <message>
        <source>“{name}” exists already, and would be replaced by this run&apos;s points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>«{name}» ya existe, y los puntos de esta ejecución lo reemplazarían.</translation>
    </message>
    <message>
        <source>Choose another name for the raster: the points are named after it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Elija otro nombre para el ráster: los puntos se nombran según él.</translation>
    </message>
    <message>
        <source>The points cannot be saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se pueden guardar los puntos.</translation>
    </message>
    <message>
        <source>{reasons}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>{reasons}</translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint and cannot be changed here.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Esta ejecución la guardó un Tiepoint más nuevo y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>“{name}” does not hold the control points of a Tiepoint run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>«{name}» no contiene los puntos de control de una ejecución de Tiepoint.</translation>
    </message>
    <message>
        <source>Choose the layer “Control points” of a run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Elija la capa «Puntos de control» de una ejecución.</translation>
    </message>
    <message>
        <source>The record of this run cannot be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se pueden leer los datos de esta ejecución.</translation>
    </message>
    <message>
        <source>Register the pair again; its control points can be loaded into the new run from their file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Registre de nuevo el par; sus puntos de control se pueden cargar en la nueva ejecución desde su archivo.</translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint (record {schema}).</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Esta ejecución la guardó un Tiepoint más nuevo (registro {schema}).</translation>
    </message>
    <message>
        <source>Update the plugin to open it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Actualice el complemento para abrirla.</translation>
    </message>
    <message>
        <source>The control points have no field “{name}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Los puntos de control no tienen el campo «{name}».</translation>
    </message>
    <message>
        <source>Register the pair again: this layer was made by another version, or was changed.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Registre de nuevo el par: esta capa la hizo otra versión, o se modificó.</translation>
    </message>
    <message>
        <source>The control points cannot be edited.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se pueden editar los puntos de control.</translation>
    </message>
    <message>
        <source>Warp with them first, then measure.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Transforme antes con ellos y luego mida.</translation>
    </message>
    <message>
        <source>No point is left over to judge the transform by.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No sobra ningún punto con que juzgar la transformación.</translation>
    </message>
    <message>
        <source>Add points, or choose a simpler transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Añada puntos, o elija una transformación más simple.</translation>
    </message>
    <message>
        <source>There is no transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No hay transformación.</translation>
    </message>
    <message>
        <source>There is no transform to export.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No hay transformación que exportar.</translation>
    </message>
    <message>
        <source>There is no transform yet.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Aún no hay transformación.</translation>
    </message>
    <message>
        <source>The preview is shown as soon as there is one.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>La vista previa se muestra en cuanto haya una.</translation>
    </message>
    <message>
        <source>The transform is being fitted…</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Ajustando la transformación…</translation>
    </message>
    <message>
        <source>There is no transform to report on.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No hay transformación de la que informar.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>There is no transform to judge.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No hay transformación que juzgar.</translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>No se puede escribir el informe: {reason}.</translation>
    </message>
    <message>
        <source>The file name “{name}…” is too long: {length} characters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El nombre de archivo «{name}…» es demasiado largo: {length} caracteres.</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} characters, fewer if some are not plain letters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija un nombre de {most} caracteres como máximo, menos si algunos no son letras simples.</translation>
    </message>
    <message>
        <source>The path of “{name}” is too long.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>La ruta de «{name}» es demasiado larga.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or a shorter name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija una carpeta con una ruta más corta, o un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija una carpeta existente para el resultado.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file name for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija un nombre de archivo para el resultado.</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El resultado sobrescribiría «{name}», que se está registrando.</translation>
    </message>
    <message>
        <source>GDAL would take the result “{name}” for a part of a raster that is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>GDAL tomaría el resultado «{name}» por parte de un ráster que se está registrando.</translation>
    </message>
    <message>
        <source>Two results would be written to the same file “{name}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Dos resultados se escribirían en el mismo archivo «{name}».</translation>
    </message>
    <message>
        <source>Give each result a file name of its own.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Dé a cada resultado su propio nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose another file name or folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija otro nombre de archivo o carpeta para el resultado.</translation>
    </message>
    <message>
        <source>The result cannot be moved into place: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El resultado no se puede mover a su lugar: {reason}.</translation>
    </message>
    <message>
        <source>Remove layers that show the old result from the project, or choose another file name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Quite del proyecto las capas que muestran el resultado anterior, o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which gdalwarp cannot write.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>«{name}» tiene una geotransformación rotada, que gdalwarp no puede escribir.</translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the control points.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Exporte el propio ráster registrado, o los puntos de control.</translation>
    </message>
    <message>
        <source>The script cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir el script: {reason}.</translation>
    </message>
    <message>
        <source>The command for {program} is longer than Windows allows.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El comando para {program} es más largo de lo que admite Windows.</translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Exporte el propio ráster registrado, o el script para Linux y macOS.</translation>
    </message>
    <message>
        <source>The file name of a raster cannot be written into the script.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El nombre de archivo de un ráster no se puede escribir en el script.</translation>
    </message>
    <message>
        <source>Rename the rasters, or export the raster itself.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Cambie el nombre de los rásteres, o exporte el propio ráster.</translation>
    </message>
    <message>
        <source>The sensed raster cannot be read.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede leer el ráster móvil.</translation>
    </message>
    <message>
        <source>“{name}” is not georeferenced, so there is no shift to export.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>«{name}» no está georreferenciado, así que no hay desplazamiento que exportar.</translation>
    </message>
    <message>
        <source>Export the control points as CSV or GeoPackage instead.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Exporte en su lugar los puntos de control como CSV o GeoPackage.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Save the points again.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Guarde de nuevo los puntos.</translation>
    </message>
    <message>
        <source>Rasters of the kind “{kind}” cannot be written here.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Aquí no se pueden escribir rásteres del tipo «{kind}».</translation>
    </message>
    <message>
        <source>Write a GeoTIFF, and export its layer by QGIS&apos;s “Save as”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Escriba un GeoTIFF, y exporte su capa con «Guardar como» de QGIS.</translation>
    </message>
    <message>
        <source>“{word}” holds a line break or another control character, which a batch file cannot hold.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>«{word}» contiene un salto de línea u otro carácter de control, que un archivo por lotes no admite.</translation>
    </message>
    <message>
        <source>Rename the file, or export the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Cambie el nombre del archivo, o exporte el script para Linux y macOS.</translation>
    </message>
    <message>
        <source>The report “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir el informe «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija otra carpeta, o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Choose GeoTIFF, which holds every kind of raster.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija GeoTIFF, que admite todo tipo de rásteres.</translation>
    </message>
    <message>
        <source>The output cannot be written to “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir la salida en «{folder}».</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>Free some space or choose another output folder; {mib:.0f} MiB are left there.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Libere espacio o elija otra carpeta de salida; ahí quedan {mib:.0f} MiB.</translation>
    </message>
    <message>
        <source>The GDAL script cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede crear el script de GDAL.</translation>
    </message>
    <message>
        <source>The pictures for the report cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se pueden crear las imágenes del informe.</translation>
    </message>
    <message>
        <source>The layer of unexplained places cannot be written.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir la capa de lugares sin explicar.</translation>
    </message>
    <message>
        <source>Restart QGIS: the former files are then put back.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Reinicie QGIS: entonces se restauran los archivos anteriores.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija una carpeta en la que pueda escribir y que tenga espacio.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir en la carpeta «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir el archivo «{name}»: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Libere espacio en el disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede escribir uno de los archivos de Tiepoint: el disco está lleno.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede leer o escribir el archivo «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Compruebe el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>No se puede leer o escribir uno de los archivos de Tiepoint: {reason}.</translation>
    </message>
    <message>
        <source>Most frequent value</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Valor más frecuente</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted jointly&lt;/b&gt;, scenes that overlap are also registered onto each other, and all are placed together: a scene that is refused alone is placed by its neighbours, and marked as such. The loop closure error around triangles of scenes says how well the series agrees.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>&lt;b&gt;Con ajuste conjunto&lt;/b&gt;, las escenas que se solapan también se registran entre sí y todas se sitúan a la vez: una escena que por sí sola se rechaza la sitúan sus vecinas, y así se indica. Lo que queda alrededor de los triángulos de escenas dice hasta qué punto concuerda la serie.</translation>
    </message>
    <message>
        <source>Adjust jointly: register neighbours onto each other, too</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Ajustar conjuntamente: registrar también las vecinas entre sí</translation>
    </message>
    <message>
        <source>Up to four pairs more for each scene, so that a run takes two to four times as long. A scene that is refused alone is placed by its neighbours. Needs the Python package scipy.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Hasta cuatro pares más por escena, de modo que una ejecución tarda de dos a cuatro veces más. Una escena que por sí sola se rechaza la sitúan sus vecinas. Necesita el paquete de Python scipy.</translation>
    </message>
    <message>
        <source>Scenes that only their neighbours place</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas que solo sitúan sus vecinas</translation>
    </message>
    <message>
        <source>Loop closure, RMS (pixels of the reference)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Cierre de los bucles, RMS (píxeles de la referencia)</translation>
    </message>
    <message>
        <source>Registering the scenes…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Registrando las escenas…</translation>
    </message>
    <message>
        <source>Registering neighbours onto each other…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Registrando las vecinas entre sí…</translation>
    </message>
    <message>
        <source>Placing the scenes together…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>Situando las escenas a la vez…</translation>
    </message>
    <message>
        <source>{}: placed by its neighbours.</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}: situada por sus vecinas.</translation>
    </message>
    <message>
        <source>could not be read or written</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>no se pudo leer o escribir</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rotation (°)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Rotación (°)</translation>
    </message>
    <message>
        <source>RMSE at check points (px)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>RMSE en puntos de comprobación (px)</translation>
    </message>
    <message>
        <source>Coverage (share)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Cobertura (proporción)</translation>
    </message>
    <message>
        <source>Cautions</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Loop closure (px)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>Cierre de los bucles (px)</translation>
    </message>
    <message>
        <source>shift</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>&amp;This run&apos;s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>&amp;Esta ejecución</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Ejecución anterior</translation>
    </message>
    <message>
        <source>The two runs are of different rasters: lengths are in pixels of each run&apos;s own reference.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Las dos ejecuciones son de rásteres distintos: las longitudes están en píxeles de la referencia de cada una.</translation>
    </message>
    <message>
        <source>Neither transform puts the sensed raster onto the reference.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Ninguna de las transformaciones lleva el ráster móvil a la referencia.</translation>
    </message>
    <message>
        <source>The two transforms are the same, to 0.01 px.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Las dos transformaciones son iguales, con 0.01 px de diferencia como máximo.</translation>
    </message>
    <message>
        <source>The two transforms lie {} px apart (RMS over the overlap), at most {} px.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Las dos transformaciones difieren {} px (RMS en el solape), como máximo {} px.</translation>
    </message>
    <message>
        <source>Run {}</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>Ejecución {}</translation>
    </message>
    <message>
        <source>{} has no transform: {}</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>{} no tiene transformación: {}</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <extracomment>ui/workbench/compare/run_side.py</extracomment>
        <translation>Comparar dos ejecuciones</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Cifras de ambas ejecuciones</translation>
    </message>
    <message>
        <source>What the result of this run is compared with.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Con qué se compara el resultado de esta ejecución.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>The raster that the run was registered onto.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>El ráster al que se registró la ejecución.</translation>
    </message>
    <message>
        <source>Reading the other run…</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Leyendo la otra ejecución…</translation>
    </message>
    <message>
        <source>Its result, and its figures beside this run&apos;s.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>Su resultado, y sus cifras junto a las de esta ejecución.</translation>
    </message>
    <message>
        <source>Give (array, transform, crs), a DataArray or a dataset; `register` takes files, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Indique (array, transformación, SRC), un DataArray o un conjunto de datos; `register` también acepta archivos.</translation>
    </message>
    <message>
        <source>Give its path, another name that GDAL opens, a dataset, (array, transform, crs), or a DataArray.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Indique su ruta, otro nombre que GDAL abra, un conjunto de datos, (array, transformación, SRC) o un DataArray.</translation>
    </message>
    <message>
        <source>A virtual raster cannot refer to what is only in memory.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Un ráster virtual no puede referirse a algo que solo está en memoria.</translation>
    </message>
    <message>
        <source>Write a GeoTIFF: output_format=&quot;gtiff&quot;, and a name that ends in .tif.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Escriba un GeoTIFF: output_format=&quot;gtiff&quot; y un nombre que termine en .tif.</translation>
    </message>
    <message>
        <source>The result is placed by ground control points, which an array does not have.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>El resultado se sitúa mediante puntos de control, que un array no tiene.</translation>
    </message>
    <message>
        <source>Have it warped (product=&quot;warped&quot;), or name a file for it: raster=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Haga que se transforme (product=&quot;warped&quot;) o indique un archivo para él: raster=...</translation>
    </message>
    <message>
        <source>The DataArray has no dimensions of a raster ({dims}): {reason}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>El DataArray no tiene las dimensiones de un ráster ({dims}): {reason}.</translation>
    </message>
    <message>
        <source>Name them: da.rio.set_spatial_dims(x_dim=..., y_dim=...).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Indíquelas: da.rio.set_spatial_dims(x_dim=..., y_dim=...).</translation>
    </message>
    <message>
        <source>A DataArray is read with rioxarray, which is not installed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Un DataArray se lee con rioxarray, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it: pip install rioxarray</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Instálelo: pip install rioxarray</translation>
    </message>
    <message>
        <source>The dataset “{name}” is closed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>El conjunto de datos «{name}» está cerrado.</translation>
    </message>
    <message>
        <source>Open it again, or give its path.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Ábralo de nuevo o indique su ruta.</translation>
    </message>
    <message>
        <source>The open dataset “{name}” has no file that says the same, and cannot be copied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>El conjunto de datos abierto «{name}» no tiene un archivo con el mismo contenido y no se puede copiar.</translation>
    </message>
    <message>
        <source>Write it to a file, and give its path.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Escríbalo en un archivo e indique su ruta.</translation>
    </message>
    <message>
        <source>Turn the joint adjustment off, or install it: for scripts by pip install &apos;tiepoint[joint]&apos;, for QGIS from where QGIS came (apt install python3-scipy; python3-scipy in the OSGeo4W Setup).</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Desactive el ajuste conjunto o instale scipy: para scripts con pip install &apos;tiepoint[joint]&apos;, para QGIS desde donde vino QGIS (apt install python3-scipy; python3-scipy en el instalador de OSGeo4W).</translation>
    </message>
    <message>
        <source>No three scenes were registered onto each other, so there is no loop closure error to say how well they agree.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Ningún trío de escenas se registró entre sí: ningún bucle dice hasta qué punto concuerdan.</translation>
    </message>
    <message>
        <source>Joint adjustment</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Ajuste conjunto</translation>
    </message>
    <message>
        <source>Nodata of the raster (empty = as the layer says)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>Valor sin datos del ráster (vacío = lo que dice la capa)</translation>
    </message>
    <message>
        <source>Cut the output to these polygons</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Recortar la salida a estos polígonos</translation>
    </message>
    <message>
        <source>The output is empty outside them; they do not limit where points are sought.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>Fuera de ellos la salida está vacía; no limitan dónde se buscan puntos.</translation>
    </message>
    <message>
        <source>Values and ranges beside those that the file declares, as in 0, 250:255; none: the declared ones do not count. For single bands, parts are joined by “;”.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Valores e intervalos además de los que declara el archivo, como 0, 250:255; none: los declarados no cuentan. Para bandas sueltas, las partes se unen con «;».</translation>
    </message>
    <message>
        <source>Nodata of the reference (empty = as the layer says)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Valor sin datos de la referencia (vacío = lo que dice la capa)</translation>
    </message>
    <message>
        <source>Nodata of the sensed raster (empty = as the layer says)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Valor sin datos del ráster móvil (vacío = lo que dice la capa)</translation>
    </message>
    <message>
        <source>Not cut</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Sin recortar</translation>
    </message>
    <message>
        <source>Cut to</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>Recortar a</translation>
    </message>
    <message>
        <source>{}, nodata set to: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{}, sin datos fijado en: {}</translation>
    </message>
    <message>
        <source>cut to: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>recortado a: {}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>ui/widgets/stepped_dock.py</extracomment>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The polygons that the result is to be cut to do not touch it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Los polígonos a los que se debe recortar el resultado no lo tocan.</translation>
    </message>
    <message>
        <source>Choose polygons where the registered raster lies, or check their coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija polígonos donde está el ráster registrado, o compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>A result that keeps the pixels of the sensed file cannot be cut to polygons.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Un resultado que conserva los píxeles del archivo móvil no se puede recortar a polígonos.</translation>
    </message>
    <message>
        <source>Choose a warped GeoTIFF, or leave the polygons out.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Elija un GeoTIFF transformado o prescinda de los polígonos.</translation>
    </message>
    <message>
        <source>A script of gdalwarp alone cannot cut the result to polygons as this run did.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Un script solo con gdalwarp no puede recortar el resultado a polígonos como hizo esta ejecución.</translation>
    </message>
    <message>
        <source>Repeat the run without them, and cut its result by “gdalwarp -cutline”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>Repita la ejecución sin ellos y recorte su resultado con «gdalwarp -cutline».</translation>
    </message>
    <message>
        <source>Aligned bands cannot be a virtual raster: each is resampled by a transform of its own.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Las bandas alineadas no pueden ser un ráster virtual: cada una se remuestrea con su propia transformación.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF, which may be cloud optimized.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Elija un GeoTIFF, que puede estar optimizado para la nube.</translation>
    </message>
    <message>
        <source>“{text}” does not say which values are nodata.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>«{text}» no dice qué valores son sin datos.</translation>
    </message>
    <message>
        <source>Give values and ranges, as in “0, 250:255”, or “none”; parts for single bands are joined by “;”.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Indique valores e intervalos, como «0, 250:255», o «none»; las partes para bandas sueltas se unen con «;».</translation>
    </message>
    <message>
        <source>Nodata values are given for {given} bands, and “{name}” has {count}.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Se dan valores sin datos para {given} bandas, y «{name}» tiene {count}.</translation>
    </message>
    <message>
        <source>Give one part for all bands, or one for each.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Indique una parte para todas las bandas o una para cada una.</translation>
    </message>
    <message>
        <source>Nodata of “{name}” is set to: {values}.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>El valor sin datos de «{name}» se fija en: {values}.</translation>
    </message>
    <message>
        <source>STAC items are read and written with pystac, which is not installed.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Los items STAC se leen y escriben con pystac, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it: pip install pystac</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Instálelo: pip install pystac</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a STAC file: {reason}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>«{name}» no es un archivo STAC legible: {reason}.</translation>
    </message>
    <message>
        <source>Give a file with an Item or an ItemCollection.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Indique un archivo con un Item o una ItemCollection.</translation>
    </message>
    <message>
        <source>The item “{item}” has no asset “{asset}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>El item «{item}» no tiene el asset «{asset}».</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Elija uno de: {names}</translation>
    </message>
    <message>
        <source>The item “{item}” has several rasters, or none.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>El item «{item}» tiene varios rásteres o ninguno.</translation>
    </message>
    <message>
        <source>Say which asset is registered, one of: {names}</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Indique qué asset se registra, uno de: {names}</translation>
    </message>
    <message>
        <source>STAC Items describe registered rasters, and no rasters are written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Los items se escriben para rásteres registrados, y no se ha pedido ninguno.</translation>
    </message>
    <message>
        <source>Add “raster” to the files that are wanted of each scene.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Incluya «raster» entre los archivos de cada escena.</translation>
    </message>
    <message>
        <source>Results are written to a folder of this computer, and “{path}” is on a server.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Los resultados se escriben en una carpeta de este equipo, y «{path}» está en un servidor.</translation>
    </message>
    <message>
        <source>Write them to a local or mounted folder and copy that, for example with “aws s3 sync” or rclone.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Escríbalos en una carpeta local o montada y cópiela, por ejemplo con «aws s3 sync» o rclone.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Put these options back to their defaults.</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>Devuelve estas opciones a sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>Cambiado: {}</translation>
    </message>
    <message>
        <source>{} ({} changed)</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>{} ({} cambiadas)</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>Antes: {}</translation>
    </message>
    <message>
        <source>“{name}” is the only scene, and there is no reference to register it onto.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>«{name}» es la única escena y no hay referencia sobre la que registrarla.</translation>
    </message>
    <message>
        <source>Name a reference, or more scenes.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Indique una referencia o más escenas.</translation>
    </message>
    <message>
        <source>The series was ended: {done} of {count} scenes are done.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>La serie se ha terminado antes: {done} de {count} escenas están hechas.</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>La misma orden continúa desde ahí.</translation>
    </message>
    <message>
        <source>Scenes of a &lt;b&gt;STAC&lt;/b&gt; search are those of a file with an Item or an ItemCollection, or of a folder of such files; their results are Items, too. This needs the Python package pystac.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Las escenas de una búsqueda &lt;b&gt;STAC&lt;/b&gt; son las de un archivo con un Item o una ItemCollection, o las de una carpeta con tales archivos; sus resultados también son Items. Requiere el paquete de Python pystac.</translation>
    </message>
    <message>
        <source>Asset of each Item to register</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Asset de cada Item que se registra</translation>
    </message>
    <message>
        <source>Its key, as in red; empty = the only raster of each Item.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Su clave, como red; vacío = el único ráster de cada Item.</translation>
    </message>
    <message>
        <source>Write STAC Items of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escribir Items STAC de los resultados</translation>
    </message>
    <message>
        <source>One for each registered scene, and items.json of all; always of scenes that are Items.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Uno por cada escena registrada, e items.json con todos; siempre que las escenas sean Items.</translation>
    </message>
    <message>
        <source>Scenes: a STAC Item or ItemCollection</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Escenas: un Item o una ItemCollection de STAC</translation>
    </message>
    <message>
        <source>STAC ItemCollection of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>ItemCollection STAC de los resultados</translation>
    </message>
    <message>
        <source>STAC files</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Archivos STAC</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>The shift between the images changes within short distances, as with relief: between the places measured, the transform may be off by {pixels:.1f} pixels more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>El desplazamiento entre las imágenes cambia en distancias cortas, como con el relieve: entre los lugares medidos, la transformación puede desviarse {pixels:.1f} píxeles más de lo que muestran los puntos de comprobación.</translation>
    </message>
    <message>
        <source>{name}={value} changes the values that mark pixels without data: some would become valid.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>{name}={value} cambia los valores que marcan los píxeles sin datos: algunos pasarían a ser válidos.</translation>
    </message>
    <message>
        <source>Choose DEFLATE or ZSTD. A cloud optimized GeoTIFF of three bands without nodata can use JPEG.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Elija DEFLATE o ZSTD. Un GeoTIFF optimizado para la nube de tres bandas que no tenga valor sin datos puede usar JPEG.</translation>
    </message>
    <message>
        <source>The pixel values do not fit into the bits of NBITS: some would be cut off.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Los valores de los píxeles no caben en los bits de NBITS: algunos quedarían cortados.</translation>
    </message>
    <message>
        <source>Leave out NBITS, or choose more bits.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Omita NBITS o elija más bits.</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Algunas bandas de «{name}» tienen máscaras propias, que no se pueden usar con enteros de 64 bits.</translation>
    </message>
    <message>
        <source>Convert the raster to 32 bits, or mark the masked pixels by a nodata value.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Convierta el ráster a 32 bits o marque los píxeles enmascarados con un valor sin datos.</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which a GeoTIFF cannot hold beside unchanged pixels.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Algunas bandas de «{name}» tienen máscaras propias, que un GeoTIFF no puede guardar junto a píxeles sin cambios.</translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) as the output, or have the raster warped.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Elija un ráster virtual (.vrt) como salida o haga transformar el ráster.</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which gdalwarp ignores.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Algunas bandas de «{name}» tienen máscaras propias, que gdalwarp ignora.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: a Shapefile holds geometries of one kind.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>«{name}» no se puede escribir: un Shapefile contiene geometrías de un solo tipo.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Layers are written to files of their own, not into a database or a file that is there: “{name}”.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Las capas se escriben en archivos propios, no en una base de datos ni en un archivo existente: «{name}».</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .gpkg.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Elija un archivo cuyo nombre termine en .gpkg.</translation>
    </message>
    <message>
        <source>“{path}” is no file that a result can replace.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>«{path}» no es un archivo que un resultado pueda reemplazar.</translation>
    </message>
    <message>
        <source>Choose a file name for the result, or leave it out.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija un nombre de archivo para el resultado u omítalo.</translation>
    </message>
    <message>
        <source>The name “{name}”, or that of its folder, has characters that are no text in UTF-8.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El nombre «{name}», o el de su carpeta, tiene caracteres que no son texto en UTF-8.</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which this run reads.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El resultado sobrescribiría «{name}», que esta ejecución lee.</translation>
    </message>
    <message>
        <source>The result would replace “{name}”, which belongs to another file of that name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>El resultado reemplazaría «{name}», que pertenece a otro archivo de ese nombre.</translation>
    </message>
    <message>
        <source>“{name}” would be written beside the result, and another file has that name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>«{name}» se escribiría junto al resultado, y otro archivo tiene ese nombre.</translation>
    </message>
    <message>
        <source>Choose another file name for the result, or move that file.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija otro nombre de archivo para el resultado o mueva ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” in the folder “{folder}” would be replaced, and is no result of this series.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>«{name}» en la carpeta «{folder}» se reemplazaría, y no es un resultado de esta serie.</translation>
    </message>
    <message>
        <source>Choose another folder for the results, or move the file.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Elija otra carpeta para los resultados o mueva el archivo.</translation>
    </message>
    <message>
        <source>Let this program use more than {mib} MiB of address space (ulimit -v), or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Permita que este programa use más de {mib} MiB de espacio de direcciones (ulimit -v), o registre menos de una vez: recorte ambos rásteres a una zona menor, o expórtelos con píxeles mayores.</translation>
    </message>
    <message>
        <source>Free some disk space; {mib:.0f} MiB are left in the temporary folder “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Libere espacio en el disco; quedan {mib:.0f} MiB en la carpeta temporal «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was read; nothing was written.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» cambió mientras se leía; no se escribió nada.</translation>
    </message>
    <message>
        <source>Run it again once no other program writes to the file.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Vuelva a ejecutarlo cuando ningún otro programa escriba en el archivo.</translation>
    </message>
    <message>
        <source>What was found is off by {error:.1f} px at its own check points.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Lo encontrado se desvía {error:.1f} px en sus propios puntos de comprobación.</translation>
    </message>
    <message>
        <source>“{name}” has other pixels than the raster that the control points were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>«{name}» tiene otros píxeles que el ráster en el que se pusieron los puntos de control.</translation>
    </message>
    <message>
        <source>Give that raster, too, as the sensed raster of the fit.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>Indique también ese ráster, como ráster móvil del ajuste.</translation>
    </message>
    <message>
        <source>The control points were set on a raster with other pixels than “{name}”, so their places on the map count.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Los puntos de control se pusieron en un ráster con otros píxeles que «{name}»; por eso cuentan sus lugares en el mapa.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» contiene {count} rásteres.</translation>
    </message>
    <message>
        <source>Name one of them, such as {example}, or add it to the project and choose that layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Indique uno de ellos, por ejemplo {example}, o añádalo al proyecto y elija esa capa.</translation>
    </message>
    <message>
        <source>The features of “{name}” cannot be copied. QGIS says: {reason}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>No se pueden copiar los objetos espaciales de «{name}». QGIS dice: {reason}.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage and choose that.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>Guarde la capa como GeoPackage y elija este.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: its format cannot hold all that is in the layer.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>«{name}» no se puede escribir: su formato no puede contener todo lo que hay en la capa.</translation>
    </message>
    <message>
        <source>Check point</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>The bands use every value, so an alpha band marks the pixels that not every band has. What single bands have there is written, but hidden.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>Las bandas usan todos los valores, así que una banda alfa marca los píxeles que no tienen todas las bandas. Lo que algunas bandas tienen allí se escribe, pero queda oculto.</translation>
    </message>
    <message>
        <source>The extent of the place has no coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>La extensión del lugar no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Name it behind the extent, as in xmin,xmax,ymin,ymax [EPSG:32633].</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>Indíquelo después de la extensión, como en xmin,xmax,ymin,ymax [EPSG:32633].</translation>
    </message>
    <message>
        <source>No value is left that could mark pixels without data in all bands: the result is written as {kind}, so that none of them becomes valid.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>No queda ningún valor que pueda marcar los píxeles sin datos en todas las bandas: el resultado se escribe como {kind}, para que ninguno de ellos pase a ser válido.</translation>
    </message>
    <message>
        <source>All convolutions</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Todas las convoluciones</translation>
    </message>
    <message>
        <source>The first four blocks</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>Los cuatro primeros bloques</translation>
    </message>
    <message>
        <source>If georeferenced rasters are refused, raise the search radius, or switch “Use georeferencing” off.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>Si se rechazan rásteres georreferenciados, aumente el radio de búsqueda o desactive «Usar georreferenciación».</translation>
    </message>
    <message>
        <source>Largest expected shift (pixels of the reference; 0 = automatic)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>Máximo desplazamiento esperado (píxeles de la referencia; 0 = automático)</translation>
    </message>
    <message>
        <source>Apply to other layers…</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Aplicar a otras capas…</translation>
    </message>
    <message>
        <source>Warp other rasters of the same scene, and move vector layers that were drawn on the sensed raster, by the transform of this result.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>Transformar otros rásteres de la misma escena y mover capas vectoriales dibujadas sobre el ráster móvil, con la transformación de este resultado.</translation>
    </message>
    <message>
        <source>The control points of this project cannot be read: their files are missing. Repair the layers “Control points”, or register the rasters again.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>No se pueden leer los puntos de control de este proyecto: faltan sus archivos. Repare las capas «Puntos de control», o registre los rásteres de nuevo.</translation>
    </message>
    <message>
        <source>Switch off “Use georeferencing” if their coordinates are wrong, or enlarge the search radius.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Desactive «Usar georreferenciación» si sus coordenadas son erróneas, o aumente el radio de búsqueda.</translation>
    </message>
    <message>
        <source>Switch off “Use georeferencing”, or check both layers&apos; coordinate reference systems.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Desactive «Usar georreferenciación», o compruebe los sistemas de referencia de coordenadas de ambas capas.</translation>
    </message>
    <message>
        <source>This runs in the Processing toolbox, which is switched off.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Esto se ejecuta en la caja de herramientas de Procesos, que está desactivada.</translation>
    </message>
    <message>
        <source>A part of the overlap agrees on another shift, as with clouds, vehicles or print: check that the ground was matched, and not what moved over it.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Una parte del solape concuerda en otro desplazamiento, como ocurre con nubes, vehículos o impresiones: compruebe que se ha emparejado el terreno y no lo que se movió sobre él.</translation>
    </message>
    <message>
        <source>Neighbouring lines of one raster are shifted against each other, as in interlaced or shaken frames: single lines are off by more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Las líneas vecinas de un ráster están desplazadas entre sí, como en imágenes entrelazadas o movidas: algunas líneas se desvían más de lo que muestran los puntos de comprobación.</translation>
    </message>
    <message>
        <source>Parts of the overlap are shifted against each other by {pixels:.1f} pixels along an edge, as at a seam, or where clouds, waves or ice have moved. What moved is off by as much, and so may be places within {width:.0f} pixels of the edge.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Partes del solape están desplazadas entre sí {pixels:.1f} píxeles a lo largo de un borde, como en una costura, o donde se han movido nubes, olas o hielo. Lo que se movió está desviado en esa medida, y también pueden estarlo los lugares a menos de {width:.0f} píxeles del borde.</translation>
    </message>
    <message>
        <source>A regular pattern of dots covers both images, as on printed pictures: the dots may have been matched, and not the ground.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Una trama regular de puntos cubre ambas imágenes, como en las imágenes impresas: puede que se hayan emparejado los puntos y no el terreno.</translation>
    </message>
    <message>
        <source>The dots of printed pictures, which cover both images, were blurred away for the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>Los puntos de las imágenes impresas, que cubren ambas imágenes, se difuminaron para el emparejamiento.</translation>
    </message>
    <message>
        <source>Check your rights in the folder “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Compruebe sus permisos en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>The nodata value of “{name}”, {value}, is beyond 9,007,199,254,740,992, where whole numbers are not exact; GDAL can tell it from data in rasters of one band only.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>El valor sin datos de «{name}», {value}, está más allá de 9.007.199.254.740.992, donde los números enteros no son exactos; GDAL solo puede distinguirlo de los datos en ráster de una sola banda.</translation>
    </message>
    <message>
        <source>Give the raster another nodata value, or convert it to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>Asigne al ráster otro valor sin datos, o conviértalo a 32 bits, y después regístrelo.</translation>
    </message>
    <message>
        <source>Pairs to learn from: {learned}, with {classes} classes of {samples} samples; pairs held out: {held_out}, with {unseen} points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Pares para aprender: {learned}, con {classes} clases de {samples} muestras; pares reservados: {held_out}, con {unseen} puntos.</translation>
    </message>
    <message>
        <source>; points held out that were found: {shares}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>; puntos reservados encontrados: {shares}</translation>
    </message>
    <message>
        <source>similarity transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>de semejanza</translation>
    </message>
    <message>
        <source>affine transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>afín</translation>
    </message>
    <message>
        <source>projective transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>proyectiva</translation>
    </message>
    <message>
        <source>2nd-order polynomial</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>polinómica de orden 2</translation>
    </message>
    <message>
        <source>3rd-order polynomial</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>polinómica de orden 3</translation>
    </message>
    <message>
        <source>smoothed spline</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>por spline suavizado</translation>
    </message>
    <message>
        <source>displacement grid</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>por malla de desplazamiento</translation>
    </message>
    <message>
        <source>thin-plate spline</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>por spline de placa delgada</translation>
    </message>
    <message>
        <source>sensed</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>móvil</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>{others} y {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>The comparison is on; a click ends it.</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>La comparación está activa; un clic la termina.</translation>
    </message>
    <message>
        <source>Heights count as ellipsoidal; those above sea level need a coordinate reference system that says so (EPSG:4326+5773, say). Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>Las alturas se toman como elipsoidales; las referidas al nivel del mar necesitan un sistema de referencia de coordenadas que lo indique (EPSG:4326+5773, p. ej.). Vacío: una altura media, como QGIS muestra un ráster así.</translation>
    </message>
    <message>
        <source>Heights in metres for a raster that is placed by RPCs; others ignore them. They count as ellipsoidal. Heights above sea level are understood if their coordinate reference system says so (EPSG:4326+5773, say) and the geoid&apos;s grid is installed; else they move the raster by some pixels, which the match takes out. Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/register/heights_combo.py</extracomment>
        <translation>Alturas en metros para un ráster situado por RPC; los demás las ignoran. Se toman como elipsoidales. Las alturas sobre el nivel del mar se entienden si su sistema de referencia de coordenadas lo indica (EPSG:4326+5773, p. ej.) y la malla del geoide está instalada; si no, mueven el ráster algunos píxeles, que la comparación corrige. Vacío: una altura media, como QGIS muestra un ráster así.</translation>
    </message>
    <message>
        <source>The result is temporary: QGIS deletes it when it is closed.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>El resultado es temporal: QGIS lo borra al cerrarse.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the registered raster. Whichever it is, pixels are resampled once.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Sistema de referencia de coordenadas del ráster registrado. Sea cual sea, los píxeles se remuestrean una vez.</translation>
    </message>
    <message>
        <source>Square pixels of this size, in units of the output&apos;s coordinate reference system.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Píxeles cuadrados de este tamaño, en unidades del sistema de referencia de coordenadas de salida.</translation>
    </message>
    <message>
        <source>Part of the map that the registered raster covers.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Parte del mapa que cubre el ráster registrado.</translation>
    </message>
    <message>
        <source>End the registered raster where the reference or the sensed raster ends.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Terminar el ráster registrado donde termina la referencia o el ráster móvil.</translation>
    </message>
    <message>
        <source>The registered raster is empty outside these polygons. Points may be sought beyond them.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>El ráster registrado está vacío fuera de estos polígonos. Los puntos pueden buscarse más allá.</translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s own environment and go back to QGIS&apos;s Python.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Eliminar el entorno propio de Tiepoint y volver al Python de QGIS.</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>Eliminar el archivo.</translation>
    </message>
    <message>
        <source>Remove the weights file “{}”?</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>¿Eliminar el archivo de pesos «{}»?</translation>
    </message>
    <message>
        <source>Share of the sensed raster in “Both”; F switches from one image to the other</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Proporción del ráster móvil en «Ambos»; F alterna entre las imágenes</translation>
    </message>
    <message>
        <source>Share of the sensed raster</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>Proporción del ráster móvil</translation>
    </message>
    <message>
        <source>Commands that make the registered raster again with GDAL alone, for Linux and macOS.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Comandos que rehacen el ráster registrado solo con GDAL, para Linux y macOS.</translation>
    </message>
    <message>
        <source>Commands that make the registered raster again with GDAL alone, for Windows.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Comandos que rehacen el ráster registrado solo con GDAL, para Windows.</translation>
    </message>
    <message>
        <source>How the pixel values of the registered raster are interpolated.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Cómo se interpolan los valores de los píxeles del ráster registrado.</translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the registered raster.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>Tamaño de píxel, alineación y extensión del ráster registrado.</translation>
    </message>
    <message>
        <source>The registered raster does not match the current points.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>El ráster registrado no corresponde a los puntos actuales.</translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the reference has no coordinate reference system that gives lengths on the ground.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>Sin declaración según ASPRS edición 2 (2023): la referencia no tiene un sistema de referencia de coordenadas que dé longitudes en el terreno.</translation>
    </message>
    <message>
        <source>The sensed raster is mirrored.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>El ráster móvil está reflejado.</translation>
    </message>
    <message>
        <source>The registered raster deviates from the transform by up to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El ráster registrado se aparta de la transformación hasta {pixels:.2f} px.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system and the pixel size of the output instead.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Elija en su lugar el sistema de referencia de coordenadas y el tamaño de píxel de salida.</translation>
    </message>
    <message>
        <source>Write xmin,ymin,xmax,ymax, in the coordinate reference system of the output.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>Escriba xmin,ymin,xmax,ymax, en el sistema de referencia de coordenadas de salida.</translation>
    </message>
    <message>
        <source>Delete duplicate control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>Borre los puntos de control duplicados.</translation>
    </message>
    <message>
        <source>Warp it to a coordinate reference system first (Raster &gt; Projections &gt; Warp) and use the result.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Transfórmelo antes a un sistema de referencia de coordenadas (Ráster &gt; Proyecciones &gt; Combar) y use el resultado.</translation>
    </message>
    <message>
        <source>Choose a simpler transform, or delete wrong control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Elija una transformación más simple, o borre puntos de control erróneos.</translation>
    </message>
    <message>
        <source>The registered raster lies wholly outside the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>El ráster registrado queda por completo fuera de la referencia.</translation>
    </message>
    <message>
        <source>The registered raster cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>No se puede escribir el ráster registrado.</translation>
    </message>
    <message>
        <source>Leave the output&apos;s coordinate reference system empty, or set that of the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Deje vacío el sistema de referencia de coordenadas de salida, o defina el de la referencia.</translation>
    </message>
    <message>
        <source>Check the extent and its coordinate reference system, or leave it empty.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>Compruebe la extensión y su sistema de referencia de coordenadas, o déjela vacía.</translation>
    </message>
    <message>
        <source>Update the plugin, or export the registered raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Actualice el complemento, o exporte el ráster registrado.</translation>
    </message>
    <message>
        <source>Bands that show the same structures in both rasters match best. All bands are warped, whichever you choose.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Las que mejor se comparan son las bandas que muestran las mismas estructuras en ambos rásteres. Se transforman todas, elija la que elija.</translation>
    </message>
    <message>
        <source>Only methods whose network is not bundled read them.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Solo los leen los métodos cuya red no viene incluida.</translation>
    </message>
    <message>
        <source>The basemap is drawn there, and the raster is sought on it.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Ahí se dibuja el mapa base y se busca el ráster en él.</translation>
    </message>
    <message>
        <source>As its producer states it. With it the accuracy statement is absolute, else relative to the reference.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Como lo declara su productor. Con él, la declaración de exactitud es absoluta; si no, relativa a la referencia.</translation>
    </message>
    <message>
        <source>More cells are smaller: more edges to look at, and less of each image.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Más celdas son más pequeñas: más bordes que mirar, y menos de cada imagen.</translation>
    </message>
    <message>
        <source>Makes the file smaller where values change smoothly; the values stay the same.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>Reduce el archivo donde los valores cambian gradualmente; los valores no cambian.</translation>
    </message>
    <message>
        <source>Else a series continues where it stopped, and what is done is skipped.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Si no, una serie continúa donde se detuvo y se omite lo ya hecho.</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of this series, which then continues.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Una carpeta nueva o vacía, o la de esta serie, que entonces continúa.</translation>
    </message>
    <message>
        <source>The best scene is the one that matches most of the others; it stays where it is.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>La mejor escena es la que coincide con la mayoría de las demás; queda donde está.</translation>
    </message>
    <message>
        <source>They are registered in this order, before those of the folder.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Se registran en este orden, antes que las de la carpeta.</translation>
    </message>
    <message>
        <source>Beside the layers above, or in place of them; the files are not changed.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Además de las capas de arriba, o en su lugar; los archivos no se modifican.</translation>
    </message>
    <message>
        <source>A file that a STAC search wrote. Needs the Python package pystac.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>Un archivo que escribió una búsqueda STAC. Requiere el paquete de Python pystac.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was read; nothing was written.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>«{name}» se movió o se eliminó mientras se leía; no se escribió nada.</translation>
    </message>
    <message>
        <source>Put it back, or load it from its new place, and run again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>Devuélvalo a su sitio, o cárguelo desde el nuevo, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the layer “{layer}”, which belongs to a run.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>«{name}» es el archivo de la capa «{layer}», que pertenece a una ejecución.</translation>
    </message>
    <message>
        <source>Choose another name. “Warp again” brings the files of a run up to date.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Elija otro nombre. «Transformar de nuevo» pone al día los archivos de una ejecución.</translation>
    </message>
    <message>
        <source>The result would replace the file of the layer “{layer}”, whose edits are not saved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>El resultado reemplazaría el archivo de la capa «{layer}», cuyas ediciones no están guardadas.</translation>
    </message>
    <message>
        <source>Save or undo the edits, or choose another name for the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Guarde o deshaga las ediciones, o elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>Check that their file may be written to, and that no other program or run uses it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>Compruebe que se puede escribir en su archivo y que ningún otro programa ni ejecución lo usa.</translation>
    </message>
    <message>
        <source>Choose a name and a folder without a “%” before two digits or letters from A to F.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>Elija un nombre y una carpeta sin un «%» ante dos cifras o letras de la A a la F.</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/widgets/elided_combo.py</extracomment>
        <translation>Elija una capa</translation>
    </message>
    <message>
        <source>QGIS cannot open the GeoPackage “{name}”: the path contains “{part}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>QGIS no puede abrir el GeoPackage «{name}»: la ruta contiene «{part}».</translation>
    </message>
    <message>
        <source>Points of held-out pairs found with {}: {} % before, {} % after.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>Puntos de pares reservados encontrados con {}: {} % antes, {} % después.</translation>
    </message>
    <message>
        <source>error at check points {} px</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>error en puntos de comprobación {} px</translation>
    </message>
    <message>
        <source>Their files are still there.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Sus archivos siguen ahí.</translation>
    </message>
    <message>
        <source>Their files are gone or were replaced.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Sus archivos ya no están o fueron reemplazados.</translation>
    </message>
    <message>
        <source>Add the layers again</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Volver a añadir las capas</translation>
    </message>
    <message>
        <source>Layers removed</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Capas eliminadas</translation>
    </message>
    <message>
        <source>Layers of “{} → {}” were removed from the project.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Se eliminaron del proyecto capas de «{} → {}».</translation>
    </message>
    <message>
        <source>search radius {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>radio de búsqueda {}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>The {side} raster looks like radar: speckle as of about {looks:.0f} looks, oversampled about {times:.1f} times.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>El ráster ({side}) parece de radar: moteado como de unas {looks:.0f} vistas, sobremuestreado unas {times:.1f} veces.</translation>
    </message>
    <message>
        <source>As both rasters look like radar, their speckle was averaged for the matching: by a Gaussian of {reference:.1f} px in the reference and {sensed:.1f} px in the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>Como ambos rásteres parecen de radar, su moteado se promedió para la comparación: con un filtro gaussiano de {reference:.1f} px en la referencia y de {sensed:.1f} px en el ráster móvil.</translation>
    </message>
    <message>
        <source>In a part of the overlap the rasters show different things, while they agree around it: compare them there. It may be clouds or new ground, or a part that lies elsewhere, where the result is wrong.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>En una parte del solape los rásteres muestran cosas distintas, mientras que alrededor concuerdan: compárelos allí. Pueden ser nubes o terreno cambiado, o una parte que está en otro lugar y donde el resultado es erróneo.</translation>
    </message>
    <message>
        <source>The best transform leaves only {percent:.0f} % of the smaller image in common, as little as a logo, a legend or a tool bar that both rasters show.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>La mejor transformación deja en común solo el {percent:.0f} % de la imagen menor, tan poco como un logotipo, una leyenda o una barra de herramientas que muestren ambos rásteres.</translation>
    </message>
    <message>
        <source>If the rasters do overlap that little, georeference both, at least roughly, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>Si los rásteres se solapan realmente tan poco, georreferencie ambos, al menos de forma aproximada, o añada puntos de control a mano.</translation>
    </message>
</context>
</TS>
