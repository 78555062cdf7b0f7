<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Tiepoint</name>
    <message>
        <source>Register rasters…</source>
        <extracomment>plugin.py</extracomment>
        <translation>配准栅格…</translation>
    </message>
    <message>
        <source>Register one raster onto another</source>
        <extracomment>plugin.py</extracomment>
        <translation>将一幅栅格配准到另一幅</translation>
    </message>
    <message>
        <source>Control points…</source>
        <extracomment>plugin.py</extracomment>
        <translation>控制点…</translation>
    </message>
    <message>
        <source>Inspect and correct the control points of a registration</source>
        <extracomment>plugin.py</extracomment>
        <translation>检查并修正配准的控制点</translation>
    </message>
    <message>
        <source>Tiepoint</source>
        <extracomment>plugin.py</extracomment>
        <translation>Tiepoint</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>PSO-SIFT and tiles of edge directions; in doubtful cases, and on a GPU always, also the bundled network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT 与边缘方向图块；存疑时（有 GPU 时始终）还使用内置网络。</translation>
    </message>
    <message>
        <source>PSO-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT</translation>
    </message>
    <message>
        <source>Gradient features with position, scale and orientation; works across sensors and bands.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>带位置、尺度和方向的梯度特征；适用于跨传感器、跨波段。</translation>
    </message>
    <message>
        <source>PSO-SIFT + Tiepoint net</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + Tiepoint 网络</translation>
    </message>
    <message>
        <source>Adds a neural network trained on images of different bands, dates and sensors: registers pairs that PSO-SIFT refuses. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>增加一个用不同波段、日期和传感器影像训练的神经网络：可配准 PSO-SIFT 拒绝的影像对。随 Tiepoint 提供。</translation>
    </message>
    <message>
        <source>PSO-SIFT + VGG16 (dense)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + VGG16（密集）</translation>
    </message>
    <message>
        <source>Adds VGG16, a network trained on photographs. Bundled with Tiepoint.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>增加 VGG16，一个用照片训练的网络。随 Tiepoint 提供。</translation>
    </message>
    <message>
        <source>PSO-SIFT + conv4_3</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + conv4_3</translation>
    </message>
    <message>
        <source>Adds VGG16, one block deeper than the bundled part. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>增加 VGG16，比内置部分深一个模块。需要 torch 和权重文件。</translation>
    </message>
    <message>
        <source>PSO-SIFT + fc6</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + fc6</translation>
    </message>
    <message>
        <source>The paper&apos;s descriptor: VGG16 on a patch around each point. Slow without a GPU. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>论文中的描述子：对每个点周围的图块应用 VGG16。无 GPU 时较慢。需要 torch 和权重文件。</translation>
    </message>
    <message>
        <source>PSO-SIFT + fc7</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + fc7</translation>
    </message>
    <message>
        <source>The paper&apos;s other descriptor, one layer deeper than fc6. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>论文中的另一描述子，比 fc6 深一层。需要 torch 和权重文件。</translation>
    </message>
    <message>
        <source>PSO-SIFT + AlexNet</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + AlexNet</translation>
    </message>
    <message>
        <source>Adds AlexNet&apos;s conv4, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>增加 AlexNet 的 conv4，用照片训练。需要 torch 和权重文件。</translation>
    </message>
    <message>
        <source>PSO-SIFT + GoogLeNet</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + GoogLeNet</translation>
    </message>
    <message>
        <source>Adds GoogLeNet&apos;s inception3b, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>增加 GoogLeNet 的 inception3b，用照片训练。需要 torch 和权重文件。</translation>
    </message>
    <message>
        <source>PSO-SIFT + ResNet-50</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>PSO-SIFT + ResNet-50</translation>
    </message>
    <message>
        <source>Adds ResNet-50&apos;s conv3_x, trained on photographs. Needs torch and a weights file.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>增加 ResNet-50 的 conv3_x，用照片训练。需要 torch 和权重文件。</translation>
    </message>
    <message>
        <source>FSC-SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>FSC-SIFT</translation>
    </message>
    <message>
        <source>SIFT with fast sample consensus; for images of the same sensor and band.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>采用快速样本一致性的 SIFT；用于同一传感器、同一波段的影像。</translation>
    </message>
    <message>
        <source>SIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>For comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>用于比较。</translation>
    </message>
    <message>
        <source>RootSIFT</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>RootSIFT</translation>
    </message>
    <message>
        <source>SIFT with the Hellinger distance; for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>采用 Hellinger 距离的 SIFT；用于比较。</translation>
    </message>
    <message>
        <source>Chooses by cross-validation: the simplest transform that predicts every part of the image from the others. One that bends must predict much better. Never the thin-plate spline.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>通过交叉验证选择：能由其余部分预测影像各部分的最简单变换。带弯曲的变换须预测得明显更好。从不选薄板样条。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>相似变换</translation>
    </message>
    <message>
        <source>Shift, rotation and one scale. Needs 2 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平移、旋转和一个比例。需要 2 个控制点。</translation>
    </message>
    <message>
        <source>Affine</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>Shift, rotation, shear and two scales. Needs 3 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平移、旋转、错切和两个比例。需要 3 个控制点。</translation>
    </message>
    <message>
        <source>Projective</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>投影变换</translation>
    </message>
    <message>
        <source>Perspective of a flat scene, as in a tilted photo. Needs 4 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平坦场景的透视，如倾斜拍摄的照片。需要 4 个控制点。</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>二次多项式</translation>
    </message>
    <message>
        <source>Smooth bending. Needs 6 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平缓弯曲。需要 6 个控制点。</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>三次多项式</translation>
    </message>
    <message>
        <source>Stronger bending. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>较强弯曲。需要 10 个控制点。</translation>
    </message>
    <message>
        <source>Smoothed spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平滑样条</translation>
    </message>
    <message>
        <source>Local bending, as far as neighbouring points agree. Needs 10 control points; better 100.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>局部弯曲，以相邻点一致为限。需要 10 个控制点；最好 100 个。</translation>
    </message>
    <message>
        <source>Displacement grid</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>位移格网</translation>
    </message>
    <message>
        <source>Follows ridges, seams and waves that dense control points show, and leaves out single wrong ones. Needs 10 control points; better 300.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>跟随密集控制点显示的起伏、接缝和波动，并剔除个别错误点。需要 10 个控制点；最好 300 个。</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>薄板样条</translation>
    </message>
    <message>
        <source>Passes through every control point, so all residuals are zero. Needs 10 control points.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>通过每个控制点，因此所有残差为零。需要 10 个控制点。</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Keeps pixel values as they are.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>保持像元值不变。</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Smooth; interpolates from 2 × 2 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平滑；由 2 × 2 像元插值。</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>三次卷积</translation>
    </message>
    <message>
        <source>Sharper than bilinear; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>比双线性更清晰；由 4 × 4 像元插值。</translation>
    </message>
    <message>
        <source>Cubic spline</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>三次样条</translation>
    </message>
    <message>
        <source>Very smooth; interpolates from 4 × 4 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>非常平滑；由 4 × 4 像元插值。</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Sharpest; interpolates from 6 × 6 pixels.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>最清晰；由 6 × 6 像元插值。</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean of all pixels inside an output pixel; for a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>输出像元内所有像元的平均值；用于较粗的输出格网。</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Most frequent value inside an output pixel; for classes on a coarser output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>输出像元内出现最多的值；用于较粗输出格网上的分类数据。</translation>
    </message>
    <message>
        <source>Same as reference</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>与参考相同</translation>
    </message>
    <message>
        <source>Pixels and extent of the reference, for comparing the two pixel by pixel.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>采用参考栅格的像元和范围，便于逐像元比较。</translation>
    </message>
    <message>
        <source>Reference pixels, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>参考像元，完整范围</translation>
    </message>
    <message>
        <source>Pixels aligned with the reference, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>像元与参考对齐，覆盖整个待配准栅格。</translation>
    </message>
    <message>
        <source>Sensed pixel size, full extent</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>待配准像元大小，完整范围</translation>
    </message>
    <message>
        <source>The pixel size of the sensed raster, over the whole sensed raster.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>采用待配准栅格的像元大小，覆盖整个待配准栅格。</translation>
    </message>
    <message>
        <source>Warped raster</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>校正后的栅格</translation>
    </message>
    <message>
        <source>The pixels are resampled once, onto the output grid.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>像元只重采样一次，直接到输出格网。</translation>
    </message>
    <message>
        <source>Original pixels, new coordinates</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>原始像元，新坐标</translation>
    </message>
    <message>
        <source>A copy of the sensed raster with every pixel value as it is; only its coordinates are corrected: by a geotransform, or, where the transform bends, by ground control points and a virtual raster that shows them warped.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>待配准栅格的副本，像元值全部不变；只改正坐标：通过地理变换参数，或在变换带弯曲时，通过地面控制点和显示其校正效果的虚拟栅格。</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>Readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>所有程序都能读取。</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>云优化 GeoTIFF</translation>
    </message>
    <message>
        <source>With overviews, for reading parts of it over the network.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>带金字塔，可通过网络读取其局部。</translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>虚拟栅格 (VRT)</translation>
    </message>
    <message>
        <source>A small file that refers to the sensed one, which must stay where it is.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>引用待配准栅格的小文件，原文件必须留在原处。</translation>
    </message>
    <message>
        <source>Deflate</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Small, readable by every program.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>体积小，所有程序都能读取。</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>Small and quick; older programs cannot read it.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>小而快；旧程序无法读取。</translation>
    </message>
    <message>
        <source>LZW</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Quicker to write, a little larger.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>写入更快，体积略大。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Largest; for programs that read nothing else.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>体积最大；用于不支持其他压缩的程序。</translation>
    </message>
    <message>
        <source>Robust</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>稳健</translation>
    </message>
    <message>
        <source>With the safeguards against wrong matches (recommended).</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>带有防止错误匹配的保护措施（推荐）。</translation>
    </message>
    <message>
        <source>As published</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>按论文</translation>
    </message>
    <message>
        <source>The method exactly as in the paper, for comparison.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>与论文完全一致的方法，用于比较。</translation>
    </message>
    <message>
        <source>A GPU if torch finds one, else the CPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>torch 找到 GPU 则用 GPU，否则用 CPU。</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The processor, even if there is a GPU.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>处理器，即使有 GPU。</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>NVIDIA; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>NVIDIA；torch 未找到则用 CPU。</translation>
    </message>
    <message>
        <source>GPU (Apple)</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>GPU (Apple)</translation>
    </message>
    <message>
        <source>Apple Metal; the CPU if torch finds none.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Apple Metal；torch 未找到则用 CPU。</translation>
    </message>
    <message>
        <source>64 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>64 px</translation>
    </message>
    <message>
        <source>The patch at its own size: much faster, and what fine-tuned weights expect.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>图块按原大小：快得多，也是微调权重所要求的。</translation>
    </message>
    <message>
        <source>224 px</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>224 px</translation>
    </message>
    <message>
        <source>The patch enlarged as in the paper: about 12 times slower.</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>图块按论文放大：约慢 12 倍。</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help of Tiepoint</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Tiepoint 帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Align bands</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>波段对齐</translation>
    </message>
    <message>
        <source>Registers the bands of a raster, or of several files, to one of them.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>将一幅栅格或多个文件的波段配准到其中一个波段。</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>Each band is moved as a whole.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>每个波段整体移动。</translation>
    </message>
    <message>
        <source>Each band is also turned, scaled and sheared.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>每个波段还可旋转、缩放和错切。</translation>
    </message>
    <message>
        <source>A shift, or an affine transform where that leaves clearly less.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>平移；若仿射变换的剩余误差明显更小，则用仿射变换。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>The band stays where it is, and the log says so.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>该波段留在原处，并记入日志。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>不写入任何内容。</translation>
    </message>
    <message>
        <source>Registers the bands of one raster, or of several files, to one of them, and writes all of them to &lt;b&gt;one GeoTIFF&lt;/b&gt;: for multi-lens cameras, pushbroom sensors, and bands that were delivered apart.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>将一幅栅格或多个文件的波段配准到其中一个波段，并全部写入&lt;b&gt;一个 GeoTIFF&lt;/b&gt;：适用于多镜头相机、推扫式传感器以及分开交付的波段。</translation>
    </message>
    <message>
        <source>The bands may differ in contrast, up to reversed, as near infrared and thermal do. Each is matched with the &lt;b&gt;reference band&lt;/b&gt;, or by way of a band that is aligned already, and gets a shift or an affine transform of its own. The reference band keeps its values; the others are resampled once.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>各波段的反差可以不同，甚至相反，如近红外和热红外。每个波段都与&lt;b&gt;参考波段&lt;/b&gt;匹配，或经由已对齐的波段匹配，并得到各自的平移或仿射变换。参考波段保持其值；其余波段重采样一次。</translation>
    </message>
    <message>
        <source>The log and the report have a &lt;b&gt;verdict for each band&lt;/b&gt;. A band that cannot be registered is named; it stays where it is, or, if you choose so, nothing is written.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>日志和报告中有&lt;b&gt;每个波段的结论&lt;/b&gt;。无法配准的波段会被指明；它留在原处，或按您的选择不写入任何内容。</translation>
    </message>
    <message>
        <source>The reference band is counted among all bands of all rasters, in their order. Choose one that looks like most of the others: red or red edge rather than blue or thermal.</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>参考波段的编号按所有栅格的全部波段依次计数。请选择与多数波段相似的：红或红边，而不是蓝或热红外。</translation>
    </message>
    <message>
        <source>Aligning the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>正在对齐波段…</translation>
    </message>
    <message>
        <source>Writing the bands…</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>正在写入波段…</translation>
    </message>
    <message>
        <source>bands,band to band,multispectral,multi-lens,pushbroom,thermal,near infrared,stack,drone,align,coregistration</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>波段,波段对齐,波段配准,多光谱,多镜头,推扫,热红外,近红外,无人机,对齐,配准,bands,band to band,multispectral,thermal,align,coregistration</translation>
    </message>
    <message>
        <source>Rasters</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Reference band (stays), its number among all bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>参考波段（不动），在全部波段中的编号</translation>
    </message>
    <message>
        <source>Transform of a band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>波段的变换</translation>
    </message>
    <message>
        <source>A band that cannot be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>无法配准的波段</translation>
    </message>
    <message>
        <source>Resampling</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>重采样</translation>
    </message>
    <message>
        <source>Aligned bands</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>对齐后的波段</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Bands that were aligned</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>已对齐的波段</translation>
    </message>
    <message>
        <source>Bands that could not be registered</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>无法配准的波段</translation>
    </message>
    <message>
        <source>Verdict, a line for each band</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>结论，每个波段一行</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>ui/processing/align_bands.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Apply registration</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>应用配准</translation>
    </message>
    <message>
        <source>Applies a registration to other rasters and to vector layers of the same scene.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>将已知的拟合应用于同一场景的其他栅格和矢量图层。</translation>
    </message>
    <message>
        <source>Moving the features…</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>正在移动要素…</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <source>The layer lies on the sensed raster as QGIS shows it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>图层按 QGIS 显示的方式位于待配准栅格上。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>像元</translation>
    </message>
    <message>
        <source>x to the right and y down from the corner of the sensed raster, as image software counts.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>x 向右、y 向下，从待配准栅格的角点起算，与图像软件相同。</translation>
    </message>
    <message>
        <source>Applies a known fit to other data of the same scene: &lt;b&gt;another raster&lt;/b&gt; (other bands, a mask, a classification) is warped onto the reference, and a &lt;b&gt;vector layer&lt;/b&gt; that was digitised on the sensed raster is moved vertex by vertex by the same transform.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>将已知的拟合应用于同一场景的数据：&lt;b&gt;另一幅栅格&lt;/b&gt;（其他波段、掩膜、分类）被校正到参考上，在待配准栅格上数字化的&lt;b&gt;矢量图层&lt;/b&gt;则以同一变换逐顶点移动。</translation>
    </message>
    <message>
        <source>The fit is the JSON &lt;b&gt;report&lt;/b&gt; of a registration, or &lt;b&gt;control points&lt;/b&gt;: Tiepoint&apos;s GeoPackage, or a .points file of QGIS&apos;s Georeferencer. Control points also need the reference and the sensed raster that they were set on. The report of a bent transform needs the control points beside it.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>拟合可以是配准的 JSON &lt;b&gt;报告&lt;/b&gt;，或&lt;b&gt;控制点&lt;/b&gt;：Tiepoint 的 GeoPackage，或 QGIS 地理配准工具的 .points 文件。使用控制点还需要设置这些点时的参考栅格和待配准栅格。带弯曲变换的报告旁须有控制点文件。</translation>
    </message>
    <message>
        <source>The raster shows the same scene as the sensed one, with the same pixels or with others; then the georeferencing relates the two, or without it their sizes. Vector layers keep fields and values; lines get vertices where the transform bends them, and curves become lines. The log lists the features that the fit does not cover, and the polygons that it makes invalid.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>该栅格与待配准栅格显示同一场景，像元相同，或通过地理参照（无则通过大小）与其对应。矢量图层保留字段和值；变换带弯曲时线会增加顶点，曲线变为折线。日志会指出哪些要素超出拟合范围、哪些多边形因此无效。</translation>
    </message>
    <message>
        <source>In a batch, one fit is applied to any number of rasters and layers.</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>在批处理中，一个拟合可应用于任意多个栅格和图层。</translation>
    </message>
    <message>
        <source>apply,warp,transform,control points,gcp,georeference,vector,georeference vector,features,rubber sheet,bands,mask</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>应用,校正,变换,控制点,地理配准,矢量,要素,橡皮页变换,波段,掩膜,apply,warp,transform,gcp,georeference,vector,rubber sheet</translation>
    </message>
    <message>
        <source>Report or control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>报告或控制点</translation>
    </message>
    <message>
        <source>Control points of the report (for a bent transform)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>报告的控制点（用于带弯曲的变换）</translation>
    </message>
    <message>
        <source>Reference (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>参考（空 = 报告中的参考）</translation>
    </message>
    <message>
        <source>Sensed raster of the fit (empty = that of the report)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>拟合的待配准栅格（空 = 报告中的栅格）</translation>
    </message>
    <message>
        <source>Raster to warp</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>要校正的栅格</translation>
    </message>
    <message>
        <source>Vector layer to move</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>要移动的矢量图层</translation>
    </message>
    <message>
        <source>Coordinates of the vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>矢量图层的坐标</translation>
    </message>
    <message>
        <source>Transform, for control points</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>变换（用于控制点）</translation>
    </message>
    <message>
        <source>Output grid</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>输出格网</translation>
    </message>
    <message>
        <source>Moved vector layer</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>移动后的矢量图层</translation>
    </message>
    <message>
        <source>Reports and control points (*.json *.gpkg *.points)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>报告和控制点 (*.json *.gpkg *.points)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Fine-tune the network</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>微调网络</translation>
    </message>
    <message>
        <source>Trains VGG16&apos;s fc6 and fc7 on registered raster pairs, for use in registrations.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>用已配准的栅格对训练 VGG16 的 fc6 和 fc7，供配准使用。</translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>正在读取栅格…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <source>Choosing seed points…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>正在选择种子点…</translation>
    </message>
    <message>
        <source>Running the frozen layers…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>正在运行冻结层…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>VGG16 fine-tuned</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>微调的 VGG16</translation>
    </message>
    <message>
        <source>How well the weights work on other pairs is unknown: no pair could be held out.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>这些权重在其他影像对上的效果未知：无法留出任何影像对。</translation>
    </message>
    <message>
        <source>train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>训练,微调,深度学习,权重,train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7</translation>
    </message>
    <message>
        <source>Loss in the last epoch</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>最后一轮的损失</translation>
    </message>
    <message>
        <source>Share of test samples classified correctly</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>测试样本的正确分类比例</translation>
    </message>
    <message>
        <source>Weights: {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>权重：{}</translation>
    </message>
    <message>
        <source>{} got worse on pairs outside the training: use more pairs or fewer epochs.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>{} 在训练以外的影像对上变差：请使用更多影像对或减少轮数。</translation>
    </message>
    <message>
        <source>Share of held-out points found with {}</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>用 {} 找到的留出点比例</translation>
    </message>
    <message>
        <source>All convolutions are frozen: only fc6 and fc7 learn. The fastest.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>所有卷积层冻结：只有 fc6 和 fc7 学习。最快。</translation>
    </message>
    <message>
        <source>The first four blocks are frozen; the fifth block learns, too (recommended).</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>前四个模块冻结；第五个模块也学习（推荐）。</translation>
    </message>
    <message>
        <source>Nothing is frozen: the whole network learns. For a GPU and many pairs.</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>不冻结：整个网络都学习。适合有 GPU 和大量影像对的情况。</translation>
    </message>
    <message>
        <source>Reference rasters</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>参考栅格</translation>
    </message>
    <message>
        <source>Sensed rasters, already registered, in the same order</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>待配准栅格，已配准，顺序相同</translation>
    </message>
    <message>
        <source>Bands of the references (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>参考栅格的波段（取平均）</translation>
    </message>
    <message>
        <source>Bands of the sensed rasters (averaged)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>待配准栅格的波段（取平均）</translation>
    </message>
    <message>
        <source>VGG16 weights to start from (empty = chosen on the set-up page)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>起始的 VGG16 权重（空 = 在设置页选择的权重）</translation>
    </message>
    <message>
        <source>Classes (seed points)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>类别（种子点）</translation>
    </message>
    <message>
        <source>Random compositions per seed and image</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>每个种子点和影像的随机组合数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>冻结层</translation>
    </message>
    <message>
        <source>Name of the new weights</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>新权重的名称</translation>
    </message>
    <message>
        <source>Fine-tuned weights (skipped = Tiepoint&apos;s own folder)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>微调后的权重（跳过 = Tiepoint 自己的文件夹）</translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>权重 (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Largest rotation of a sample (degrees, either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>样本的最大旋转（度，正负方向）</translation>
    </message>
    <message>
        <source>Largest scale of a sample (either way)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>样本的最大缩放（放大或缩小）</translation>
    </message>
    <message>
        <source>Samples per step</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>每步样本数</translation>
    </message>
    <message>
        <source>Dropout after fc6 and fc7</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>fc6 和 fc7 之后的 dropout</translation>
    </message>
    <message>
        <source>Device of the network</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>网络的设备</translation>
    </message>
    <message>
        <source>Seed of the random draws</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>随机抽取的种子</translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume a cancelled training (empty = none)</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>训练存档文件夹，用于恢复已取消的训练（空 = 无）</translation>
    </message>
    <message>
        <source>Finds control points in two rasters of the same place, fits a transform to them and warps the &lt;b&gt;sensed&lt;/b&gt; raster onto the &lt;b&gt;reference&lt;/b&gt;. The two may differ in sensor, band, season, resolution, rotation and CRS, and need no georeferencing.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>在同一地点的两幅栅格中寻找控制点，拟合变换，并将&lt;b&gt;待配准&lt;/b&gt;栅格校正到&lt;b&gt;参考&lt;/b&gt;上。两者的传感器、波段、季节、分辨率、旋转和 CRS 可以不同，也无需地理参照。</translation>
    </message>
    <message>
        <source>A pair whose matches could be a coincidence is &lt;b&gt;refused&lt;/b&gt;: the algorithm stops with the reason and a suggestion, and writes only the report.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>匹配可能出于巧合的影像对会被&lt;b&gt;拒绝&lt;/b&gt;：算法停止，给出原因和建议，只写报告。</translation>
    </message>
    <message>
        <source>The reference may be a &lt;b&gt;basemap&lt;/b&gt; or any other layer that QGIS draws: XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, calculated rasters, meshes, point clouds. It is drawn over the place of the sensed raster first. If that has no coordinates, say where it lies (PLACE). The error of the map itself is not part of the figures.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>参考可以是&lt;b&gt;底图&lt;/b&gt;或 QGIS 能绘制的任何图层：XYZ 瓦片、WMS、WMTS、WCS、ArcGIS、矢量瓦片、计算栅格、网孔、点云。会先在待配准栅格所在位置绘制。若其没有坐标，请指定位置 (PLACE)。底图本身的误差无法从指标中看出。</translation>
    </message>
    <message>
        <source>An accepted pair may have &lt;b&gt;cautions&lt;/b&gt;, in the log, the report and the output CAUTIONS: for example, areas without control points, or areas that disagree with the transform.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>被接受的影像对也可能有&lt;b&gt;注意事项&lt;/b&gt;，见日志、报告和输出 CAUTIONS：例如没有控制点的区域，或与变换不一致的区域。</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike: this matters most.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>选择两幅栅格看起来相似的波段：这一点最重要。</translation>
    </message>
    <message>
        <source>Ground control points, RPCs and geolocation arrays place a raster that has no geotransform. For RPCs, give a DEM where the terrain is not flat: its distortion is then computed, not fitted.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>地面控制点、RPC 和地理定位数组可为没有地理变换参数的栅格定位。使用 RPC 时，若地形不平坦请提供 DEM：由地形引起的弯曲即为已知，无需拟合。</translation>
    </message>
    <message>
        <source>Clouds, water and moving objects mislead the matching: mask them with polygons or a raster. Or match only in a part that both rasters show well, an extent or polygons; the whole raster is warped all the same.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>云、水体和移动物体会造成误导：请以掩膜、多边形或栅格给出。或只在重要处匹配，限定范围或多边形；整幅栅格仍会被校正。</translation>
    </message>
    <message>
        <source>Nearest neighbour keeps pixel values; bilinear and cubic look smoother.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>最近邻保持像元值；双线性和三次卷积看起来更平滑。</translation>
    </message>
    <message>
        <source>“Original pixels, new coordinates” resamples nothing. Where the transform bends, QGIS loads the virtual raster NAME_warped.vrt, which shows the file with its ground control points in place.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>“原始像元，新坐标”不做重采样。变换带弯曲时，QGIS 会加载虚拟栅格 NAME_warped.vrt，利用文件的地面控制点将其显示在正确位置。</translation>
    </message>
    <message>
        <source>Trains the layers fc6 and fc7 of VGG16 on &lt;b&gt;pairs that are already registered&lt;/b&gt;, to adapt the methods PSO-SIFT + fc6 and PSO-SIFT + fc7 to your images. Choose the new weights on the set-up page.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>用&lt;b&gt;已配准的影像对&lt;/b&gt;训练 VGG16 的 fc6 和 fc7 层，使 PSO-SIFT + fc6 和 PSO-SIFT + fc7 方法适应您的影像。请在设置页选择新权重。</translation>
    </message>
    <message>
        <source>Each class is a place with structure in both rasters of a pair: patches of 64 × 64 pixels of either raster, rotated, scaled, shifted and brightened at random. By learning to tell the places apart, the network learns what the two rasters have in common.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>每个类别是在影像对的两幅栅格中都有结构的一处地点：取自任一栅格的 64 × 64 像元图块，随机旋转、缩放、平移和变亮。网络通过学习区分这些地点，学到两幅栅格的共同之处。</translation>
    </message>
    <message>
        <source>A fifth of the places is held out of the training. &lt;b&gt;The figure that counts&lt;/b&gt; is the share of their points that is found in the other raster, before and after. The share of correct test samples also rewards memorising.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>五分之一的地点不参与训练。&lt;b&gt;关键指标&lt;/b&gt;是训练前后在另一幅栅格中找到这些地点的点的比例。测试样本的正确率也会因单纯记忆而提高。</translation>
    </message>
    <message>
        <source>More pairs help more than more classes of one pair, and more classes help more than more compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>增加影像对比增加一个影像对的类别更有用，增加类别比增加组合数更有用。</translation>
    </message>
    <message>
        <source>Time on a CPU: about 20 ms per sample once, then 9 ms per sample and epoch. The number of samples is 2 × classes × compositions.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>CPU 上的时间：每个样本一次性约 20 ms，之后每样本每轮 9 ms。样本数为 2 × 类别数 × 组合数。</translation>
    </message>
    <message>
        <source>With a checkpoint folder, a cancelled training resumes where it stopped.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>有训练存档文件夹时，已取消的训练会从停止处恢复。</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>配准后的栅格</translation>
    </message>
    <message>
        <source>GeoTIFF or virtual raster with all bands, data type and nodata of the sensed raster, resampled once; or its own pixels, unchanged, under new coordinates.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF 或虚拟栅格，含待配准栅格的全部波段、数据类型和无数据值，重采样一次；或像元不变、采用新坐标。</translation>
    </message>
    <message>
        <source>Control points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>控制点</translation>
    </message>
    <message>
        <source>GeoPackage with the points (residuals in pixels of the reference), their residual lines and the places that the transform does not explain.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoPackage，含控制点（残差以参考像元计）、残差线以及变换未能解释的地点。</translation>
    </message>
    <message>
        <source>JSON with the transform, the quality figures and the seconds of each stage.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>JSON，含变换、质量指标和各阶段的秒数。</translation>
    </message>
    <message>
        <source>Georeferencer points</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>地理配准工具控制点</translation>
    </message>
    <message>
        <source>The control points in the format of QGIS&apos;s Georeferencer.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>QGIS 地理配准工具格式的控制点。</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>GeoTIFF or PNG with the reference and the registered raster in alternating cells. Roads and edges should run on from cell to cell.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF 或 PNG，参考与配准后的栅格在格子中交替显示。道路和边缘应在格子间连续。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>快照</translation>
    </message>
    <message>
        <source>GeoTIFF with what was drawn of a layer such as a basemap, as it was matched.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>GeoTIFF，含底图等图层用于匹配时的绘制结果。</translation>
    </message>
    <message>
        <source>Outputs</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>使用建议</translation>
    </message>
    <message>
        <source>Measure shift</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>测量偏移</translation>
    </message>
    <message>
        <source>Measures whether two rasters are aligned, without warping anything.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>测量两幅栅格是否对齐，不做任何校正。</translation>
    </message>
    <message>
        <source>Nine of ten places are off by at most (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>90 % 地点的偏差不超过 (px)</translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>同上，地面长度</translation>
    </message>
    <message>
        <source>Median shift (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>偏移中位数 (px)</translation>
    </message>
    <message>
        <source>RMSE of the shifts (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>偏移的 RMSE (px)</translation>
    </message>
    <message>
        <source>Median shift to the right (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>向右偏移中位数 (px)</translation>
    </message>
    <message>
        <source>Median shift down (px)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>向下偏移中位数 (px)</translation>
    </message>
    <message>
        <source>Places that matched</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>匹配的地点</translation>
    </message>
    <message>
        <source>Places tried</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>尝试的地点</translation>
    </message>
    <message>
        <source>Measures the shift between two rasters that lie at the same place by their coordinates: small squares of the &lt;b&gt;reference&lt;/b&gt; are sought in the &lt;b&gt;other&lt;/b&gt; raster, on a grid over the overlap. Nothing is warped, and no control points are used.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>测量按坐标位于同一处的两幅栅格之间的偏移：在重叠区的格网上，于&lt;b&gt;另一幅&lt;/b&gt;栅格中搜索&lt;b&gt;参考&lt;/b&gt;的小方块。不校正任何内容，也不使用控制点。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;verdict&lt;/b&gt; is in the log and in the output VERDICT: “Aligned within 0.4 px”, at how many places and on what share of the overlap, or why it cannot be measured. Places without a clear match do not count; the layer marks them.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>&lt;b&gt;结论&lt;/b&gt;见日志和输出 VERDICT：“在 0.4 px 内对齐”，以及地点数和占重叠区的比例，或无法测量的原因。匹配不清晰的地点不说明任何问题，并在图层中如此标明。</translation>
    </message>
    <message>
        <source>Where nothing agrees within the expected shift, the search goes on up to 128 pixels. Choose bands in which the two rasters look alike; they may differ in brightness and contrast.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>在预期偏移内没有一致结果时，搜索扩大到 128 像元。请选择两幅栅格看起来相似的波段；亮度和反差可以不同。</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>Raster to check</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>要检查的栅格</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>偏移</translation>
    </message>
    <message>
        <source>GeoPackage with a point for each place: dx (right) and dy (down) in pixels of the reference and in map units, and the strength of the match, 0 to 1.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>GeoPackage，每个地点一个点：dx（向右）和 dy（向下），以参考像元和地图单位计，以及匹配强度 0 至 1。</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>曲面</translation>
    </message>
    <message>
        <source>GeoTIFF of the smoothed shift around each pixel: bands dx and dy, in pixels.</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>各像元周围平滑偏移的 GeoTIFF：波段 dx 和 dy，以像元计。</translation>
    </message>
    <message>
        <source>shift,offset,misalignment,coregistration,accuracy,check,quality,displacement,compare</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>偏移,错位,配准,精度,检查,质量,位移,比较,shift,offset,misalignment,coregistration,accuracy,compare</translation>
    </message>
    <message>
        <source>Bands of the reference to compare (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>用于比较的参考波段（取平均）</translation>
    </message>
    <message>
        <source>Bands of the raster to check (averaged)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>要检查栅格的波段（取平均）</translation>
    </message>
    <message>
        <source>Places along the longer side of the overlap</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>沿重叠区长边的地点数</translation>
    </message>
    <message>
        <source>Surface of the smoothed shift</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>平滑偏移曲面</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Whether the shift can be measured</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>偏移是否可测量</translation>
    </message>
    <message>
        <source>Aligned within a pixel</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>在一个像元内对齐</translation>
    </message>
    <message>
        <source>Unit of the length on the ground</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>地面长度单位</translation>
    </message>
    <message>
        <source>Measuring the shift…</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>正在测量偏移…</translation>
    </message>
    <message>
        <source>Output pixel size in units of the output CRS (0 = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>输出像元大小，以输出 CRS 单位计（0 = 按输出格网）</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>附加创建选项</translation>
    </message>
    <message>
        <source>KEY=VALUE of GDAL, several joined by “|”; they override the choices above.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>GDAL 的 KEY=VALUE，多个用“|”连接；优先于上面的选择。</translation>
    </message>
    <message>
        <source>Output CRS (empty = the reference&apos;s)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>输出 CRS（空 = 参考的 CRS）</translation>
    </message>
    <message>
        <source>Output extent (empty = of the output grid)</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>输出范围（空 = 按输出格网）</translation>
    </message>
    <message>
        <source>End the output where one of the rasters ends</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>输出止于任一栅格的边界</translation>
    </message>
    <message>
        <source>Output format</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compress differences of neighbouring pixels</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>压缩相邻像元的差值</translation>
    </message>
    <message>
        <source>Build overviews</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>构建金字塔</translation>
    </message>
    <message>
        <source>Register raster</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>配准栅格</translation>
    </message>
    <message>
        <source>Finds control points in two rasters and warps one onto the other.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>在两幅栅格中寻找控制点，并将一幅校正到另一幅上。</translation>
    </message>
    <message>
        <source>coregistration,co-registration,align,georeference,warp,image matching,tie points,control points,gcp,sift,pso-sift,sar,optical,change detection</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>配准,对齐,地理配准,校正,影像匹配,连接点,控制点,变化检测,coregistration,co-registration,align,georeference,warp,image matching,tie points,gcp,sift,pso-sift,sar,optical</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Number of control points</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>控制点数量</translation>
    </message>
    <message>
        <source>RMSE of the control points (px)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>控制点的 RMSE (px)</translation>
    </message>
    <message>
        <source>Share of the overlap that agrees with the transform (0–1)</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>重叠区中与变换一致的比例 (0–1)</translation>
    </message>
    <message>
        <source>Raster with ground control points, where OUTPUT is the one that shows it</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>带地面控制点的栅格（OUTPUT 为显示它的文件时）</translation>
    </message>
    <message>
        <source>Codes of the cautions, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>注意事项代码，以 + 连接</translation>
    </message>
    <message>
        <source>Code of what found the pair</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>找到影像对的方法代码</translation>
    </message>
    <message>
        <source>Codes of what measured the control points, joined by +</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>测量控制点的方法代码，以 + 连接</translation>
    </message>
    <message>
        <source>Report: {}</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>报告：{}</translation>
    </message>
    <message>
        <source>“{}” cannot be written: choose a file name for a {}.</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>无法写入“{}”：请为{}选择文件名。</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/processing/register.py</extracomment>
        <translation>未配准</translation>
    </message>
    <message>
        <source>Reference (stays): a raster, or a layer such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>参考（不动）：栅格，或底图等图层</translation>
    </message>
    <message>
        <source>Sensed (is moved)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>待配准（移动）</translation>
    </message>
    <message>
        <source>Search radius in map units of the reference (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>搜索半径，以参考的地图单位计（0 = 自动）</translation>
    </message>
    <message>
        <source>Cells on the shorter side of the checkerboard</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>棋盘格短边的格数</translation>
    </message>
    <message>
        <source>RMSE of the reference itself, in its map units (0 = not known); for the accuracy statement</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>参考自身的 RMSE，以其地图单位计（0 = 未知）；用于精度说明</translation>
    </message>
    <message>
        <source>Layers without pixels of their own (XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, meshes, point clouds …) are drawn over the place of the other raster first. Scripts and qgis_process may name one by provider and source: wms://type=xyz&amp;url=…</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>没有自身像元的图层（XYZ 瓦片、WMS、WMTS、WCS、ArcGIS、矢量瓦片、网孔、点云…）会先在另一幅栅格所在位置绘制。脚本和 qgis_process 可按提供者和来源指定：wms://type=xyz&amp;url=…</translation>
    </message>
    <message>
        <source>Heights for a raster placed by RPCs (DEM, metres)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>用 RPC 定位的栅格的高程（DEM，米）</translation>
    </message>
    <message>
        <source>Python of the engine (empty = as set in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>引擎的 Python（空 = 停靠面板中的设置）</translation>
    </message>
    <message>
        <source>Only a Python that was chosen in the dock or installed on the set-up page is run.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>只运行在停靠面板中选择或在设置页安装的 Python。</translation>
    </message>
    <message>
        <source>Bands of the reference to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>用于匹配的参考波段（取平均）</translation>
    </message>
    <message>
        <source>Bands of the sensed raster to match on (averaged)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>用于匹配的待配准栅格波段（取平均）</translation>
    </message>
    <message>
        <source>Transform</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>变换</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>地理配准工具控制点 (*.points)</translation>
    </message>
    <message>
        <source>Snapshot of a layer that is drawn, such as a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>所绘图层（如底图）的快照</translation>
    </message>
    <message>
        <source>Refine the control points by template matching</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>用模板匹配精化控制点</translation>
    </message>
    <message>
        <source>Weights of the network (empty = chosen in the dock)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>网络权重（空 = 停靠面板中所选）</translation>
    </message>
    <message>
        <source>Network input of fc6 and fc7</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>fc6 和 fc7 的网络输入</translation>
    </message>
    <message>
        <source>About where a raster without coordinates lies, for a basemap</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>无坐标栅格的大致位置（用于底图）</translation>
    </message>
    <message>
        <source>Pixel of a raster without coordinates on the ground, metres, for a basemap (0 = automatic)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>无坐标栅格像元的地面大小，米（用于底图，0 = 自动）</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>权重 (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Register series</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>配准序列</translation>
    </message>
    <message>
        <source>Registers many rasters, of a folder or a list, onto one reference.</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>将一个文件夹或列表中的多幅栅格配准到同一参考。</translation>
    </message>
    <message>
        <source>Registers each &lt;b&gt;scene&lt;/b&gt; onto the &lt;b&gt;reference&lt;/b&gt;, into files of its own: dates of a satellite, flights of a drone, sheets of a map. The scenes are the rasters of a folder, layers, or both; without a reference, the best of them is chosen and stays where it is.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>将每一&lt;b&gt;景&lt;/b&gt;配准到&lt;b&gt;参考&lt;/b&gt;上，写入各自的文件：卫星的多个日期、无人机的多次飞行、地图的多个图幅。各景可以是文件夹中的栅格、图层或两者；没有参考时，选择其中最好的一景，它保持不动。</translation>
    </message>
    <message>
        <source>A scene that is refused or cannot be read &lt;b&gt;does not end the series&lt;/b&gt;; the log and the summary say why. A run that was cancelled or killed &lt;b&gt;continues where it stopped&lt;/b&gt; when it is started again with the same folder: what is done and unchanged is skipped.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>某景被拒绝或无法读取时，&lt;b&gt;不会中止运行&lt;/b&gt;；日志和汇总会说明原因。被取消或终止的运行，用同一文件夹再次启动时&lt;b&gt;从中断处继续&lt;/b&gt;：已完成且未更改的会跳过。</translation>
    </message>
    <message>
        <source>The folder of the results gets NAME_registered.tif, NAME_points.gpkg and NAME_report.json of each scene, and a &lt;b&gt;summary&lt;/b&gt; with one row for each scene: a table (CSV), footprints (GeoPackage) and a page with a checkerboard of each (HTML).</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>结果文件夹中有每景的 NAME_registered.tif、NAME_points.gpkg 和 NAME_report.json，以及每景一行的&lt;b&gt;汇总&lt;/b&gt;：表格 (CSV)、覆盖范围 (GeoPackage) 和含各景棋盘格的网页 (HTML)。</translation>
    </message>
    <message>
        <source>Names of the rasters in the folder</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>文件夹中栅格的名称</translation>
    </message>
    <message>
        <source>As in *_B4.TIF; */*_B4.TIF also looks into the folders in it.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>如 *_B4.TIF；*/*_B4.TIF 还会查找其中的文件夹。</translation>
    </message>
    <message>
        <source>Bands of the scenes to match on (averaged)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>各景用于匹配的波段（取平均）</translation>
    </message>
    <message>
        <source>Their numbers, several joined by “;”.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>波段编号，多个用“;”连接。</translation>
    </message>
    <message>
        <source>series,time series,stack,batch,folder,coregistration,align,many,dates,multitemporal,landsat,drone</source>
        <extracomment>ui/processing/toolbox.py</extracomment>
        <translation>序列,时间序列,堆栈,批处理,文件夹,配准,对齐,多幅,日期,多时相,无人机,series,time series,stack,batch,coregistration,align,multitemporal,landsat,drone</translation>
    </message>
    <message>
        <source>Scenes: layers or files</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>景：图层或文件</translation>
    </message>
    <message>
        <source>Scenes: all rasters of this folder</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>景：此文件夹的所有栅格</translation>
    </message>
    <message>
        <source>Reference (stays); empty = the best scene</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>参考（不动）；空 = 最好的一景</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Summary as a table (CSV)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>汇总表格 (CSV)</translation>
    </message>
    <message>
        <source>Footprints of the scenes</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>各景覆盖范围</translation>
    </message>
    <message>
        <source>Summary with pictures</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>带图片的汇总</translation>
    </message>
    <message>
        <source>Scenes that were registered</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>已配准的景</translation>
    </message>
    <message>
        <source>Scenes that were refused</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>被拒绝的景</translation>
    </message>
    <message>
        <source>Scenes that could not be read or written</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>无法读取或写入的景</translation>
    </message>
    <message>
        <source>Register scenes again that are done and unchanged</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>重做已完成且未更改的景</translation>
    </message>
    <message>
        <source>Scenes onto {}</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>各景到 {}</translation>
    </message>
    <message>
        <source>{}: registered</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}：已配准</translation>
    </message>
    <message>
        <source>Choosing the reference…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>正在选择参考…</translation>
    </message>
    <message>
        <source>{}: done before</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}：此前已完成</translation>
    </message>
    <message>
        <source>Match only in this extent</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>仅在此范围内匹配</translation>
    </message>
    <message>
        <source>Control points are sought only there; the figures hold there, and the whole raster is warped.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>只在其中寻找控制点；指标仅在其中有效，整幅栅格都会校正。</translation>
    </message>
    <message>
        <source>Match only in these polygons</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>仅在这些多边形内匹配</translation>
    </message>
    <message>
        <source>The same, for areas of any shape.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>同上，用于任意形状的区域。</translation>
    </message>
    <message>
        <source>Mask of the reference (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>参考的掩膜（掩膜处不匹配）</translation>
    </message>
    <message>
        <source>Mask of the sensed raster (not matched there)</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>待配准栅格的掩膜（掩膜处不匹配）</translation>
    </message>
    <message>
        <source>Polygons, or a raster that is not 0 there: clouds, water, moving objects.</source>
        <extracomment>ui/processing/where_parameters.py</extracomment>
        <translation>多边形，或在该处非 0 的栅格：云、水体、移动物体。</translation>
    </message>
    <message>
        <source>{} px</source>
        <extracomment>ui/project/arrow_key.py</extracomment>
        <translation>{} px</translation>
    </message>
    <message>
        <source>Tiepoint: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Tiepoint：{} → {}</translation>
    </message>
    <message>
        <source>{} (registered)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{}（已配准）</translation>
    </message>
    <message>
        <source>Tiepoint {}: {} → {}</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>Tiepoint {}：{} → {}</translation>
    </message>
    <message>
        <source>{} (snapshot)</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{}（快照）</translation>
    </message>
    <message>
        <source>Residuals (× {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>残差 (× {})</translation>
    </message>
    <message>
        <source>{} (registered {})</source>
        <extracomment>ui/project/layers.py</extracomment>
        <translation>{}（已配准 {}）</translation>
    </message>
    <message>
        <source>no clear match</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>无清晰匹配</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>与相邻点一致</translation>
    </message>
    <message>
        <source>dx (px, right)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dx（px，向右）</translation>
    </message>
    <message>
        <source>dy (px, down)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dy（px，向下）</translation>
    </message>
    <message>
        <source>Shift (px)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>偏移 (px)</translation>
    </message>
    <message>
        <source>dx (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dx（地图单位）</translation>
    </message>
    <message>
        <source>dy (map units)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>dy（地图单位）</translation>
    </message>
    <message>
        <source>Shift (map units)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>偏移（地图单位）</translation>
    </message>
    <message>
        <source>Strength (0–1)</source>
        <extracomment>ui/project/shift_style.py</extracomment>
        <translation>强度 (0–1)</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Map X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>地图 X</translation>
    </message>
    <message>
        <source>Map Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>地图 Y</translation>
    </message>
    <message>
        <source>Source X</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>源 X</translation>
    </message>
    <message>
        <source>Source Y</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>源 Y</translation>
    </message>
    <message>
        <source>Reference column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>参考列 (px)</translation>
    </message>
    <message>
        <source>Reference row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>参考行 (px)</translation>
    </message>
    <message>
        <source>Sensed column (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>待配准列 (px)</translation>
    </message>
    <message>
        <source>Sensed row (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>待配准行 (px)</translation>
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
        <translation>残差 (px)</translation>
    </message>
    <message>
        <source>Residual (map units)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>残差（地图单位）</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>得分 (0–1)</translation>
    </message>
    <message>
        <source>Precision (px)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>精度 (px)</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>check point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>检查点</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Control point</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>控制点</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>残差</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>over {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>大于 {} px</translation>
    </message>
    <message>
        <source>{} – {} px</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>{} – {} px</translation>
    </message>
    <message>
        <source>{} (unreliable)</source>
        <extracomment>ui/project/styles.py</extracomment>
        <translation>{}（不可靠）</translation>
    </message>
    <message>
        <source>Not explained ({} places)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>未解释（{} 处）</translation>
    </message>
    <message>
        <source>Not explained ({} place)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>未解释（{} 处）</translation>
    </message>
    <message>
        <source>Not explained before the edits ({})</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>编辑前未解释 ({})</translation>
    </message>
    <message>
        <source>matches with another shift</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>以另一偏移匹配</translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Side (px)</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>边长 (px)</translation>
    </message>
    <message>
        <source>Not explained</source>
        <extracomment>ui/project/unexplained.py</extracomment>
        <translation>未解释</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>高级</translation>
    </message>
    <message>
        <source>Use georeferencing</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>使用地理参照</translation>
    </message>
    <message>
        <source>Search only near the position given by the coordinates. Switch off if the coordinates of the sensed raster are far off. No effect if a raster has none.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>只在坐标给出的位置附近搜索。如果待配准栅格的坐标偏差很大，请关闭。栅格没有坐标时无效。</translation>
    </message>
    <message>
        <source>How far the sensed raster may be off, in map units of the reference. Automatic: a quarter of the longer side of the overlap.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>待配准栅格可能的偏差，以参考的地图单位计。自动：重叠区长边的四分之一。</translation>
    </message>
    <message>
        <source>How matches are found and checked.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>如何寻找和检查匹配。</translation>
    </message>
    <message>
        <source>Refine the control points</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>精化控制点</translation>
    </message>
    <message>
        <source>Measure the points again with small templates on an even grid, and keep some as check points. Not used where it is clearly less exact. No effect in the mode “As published” and for the methods for comparison.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>在均匀格网上用小模板重新测量点，并保留一部分作为检查点。明显更不精确时不采用。对“按论文”模式和用于比较的方法无效。</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>运行网络的处理器。</translation>
    </message>
    <message>
        <source>Size of the patch that fc6 and fc7 of VGG16 take; the other methods ignore it.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>VGG16 的 fc6 和 fc7 所用图块的大小；其他方法忽略此项。</translation>
    </message>
    <message>
        <source>Seed of the random draws. The same seed gives the same result.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>随机抽取的种子。种子相同则结果相同。</translation>
    </message>
    <message>
        <source>Save report (.json)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>保存报告 (.json)</translation>
    </message>
    <message>
        <source>Write all figures of the run to a JSON file beside the output file.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>将本次运行的所有指标写入输出文件旁的 JSON 文件。</translation>
    </message>
    <message>
        <source>Save points (.points)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>保存控制点 (.points)</translation>
    </message>
    <message>
        <source>Write the control points beside the output file, for QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>将控制点写在输出文件旁，供 QGIS 地理配准工具使用。</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>引擎的 Python</translation>
    </message>
    <message>
        <source>[Automatic]</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>[自动]</translation>
    </message>
    <message>
        <source>The Python program that runs the matching. It needs numpy and OpenCV. Leave empty to use QGIS&apos;s own Python.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>运行匹配的 Python 程序。需要 numpy 和 OpenCV。留空则使用 QGIS 自带的 Python。</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Start the engine with this Python and show the versions of its packages.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>用此 Python 启动引擎并显示其软件包版本。</translation>
    </message>
    <message>
        <source>Search radius</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>搜索半径</translation>
    </message>
    <message>
        <source>Mask of reference</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>参考掩膜</translation>
    </message>
    <message>
        <source>Mask of sensed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>待配准掩膜</translation>
    </message>
    <message>
        <source>Heights (DEM)</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>高程 (DEM)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Network input</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Not matched there: polygons, or a raster that is not 0 there.</source>
        <extracomment>ui/register/advanced_widget.py</extracomment>
        <translation>该处不匹配：多边形，或在该处非 0 的栅格。</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>已配准</translation>
    </message>
    <message>
        <source>Make the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>制作棋盘格</translation>
    </message>
    <message>
        <source>Save the checkerboard</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>保存棋盘格</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>The checkerboard was saved as “{}”.</source>
        <extracomment>ui/register/checkerboard_layer.py</extracomment>
        <translation>棋盘格已保存为“{}”。</translation>
    </message>
    <message>
        <source>Draw “{}”</source>
        <extracomment>ui/register/draw_first.py</extracomment>
        <translation>绘制“{}”</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation>位置(&amp;H)</translation>
    </message>
    <message>
        <source>OK: Python {}, {}</source>
        <extracomment>ui/register/form.py</extracomment>
        <translation>正常：Python {}，{}</translation>
    </message>
    <message>
        <source>Other band</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>换波段</translation>
    </message>
    <message>
        <source>Show the points that were found</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>显示找到的点</translation>
    </message>
    <message>
        <source>Match everywhere</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>全部匹配</translation>
    </message>
    <message>
        <source>Run again in the whole overlap, not only in the area chosen.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>在整个重叠区重新运行，不限于所选区域。</translation>
    </message>
    <message>
        <source>Widen the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>扩大搜索</translation>
    </message>
    <message>
        <source>Run again and search farther from the position given by the coordinates.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>重新运行，在离坐标位置更远处搜索。</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>缩小搜索</translation>
    </message>
    <message>
        <source>Run again with half the search radius, if the coordinates are that accurate.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>若坐标足够准确，以一半搜索半径重新运行。</translation>
    </message>
    <message>
        <source>Ignore coordinates</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>忽略坐标</translation>
    </message>
    <message>
        <source>Run again without the georeferencing: search the whole rasters, at any rotation.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>不用地理参照重新运行：在整幅栅格中以任意旋转搜索。</translation>
    </message>
    <message>
        <source>Run again on the next band that has not been tried.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>用下一个未试过的波段重新运行。</translation>
    </message>
    <message>
        <source>Use the network</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>使用网络</translation>
    </message>
    <message>
        <source>Run again with PSO-SIFT + Tiepoint net, which registers pairs that look different.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>用 PSO-SIFT + Tiepoint 网络重新运行，它能配准外观不同的影像对。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Install what the network needs.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>安装网络所需的内容。</translation>
    </message>
    <message>
        <source>Use affine</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>使用仿射</translation>
    </message>
    <message>
        <source>Run again with a simpler transform, for which few points are enough.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>用更简单的变换重新运行，只需少量点。</translation>
    </message>
    <message>
        <source>Add points…</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>添加点…</translation>
    </message>
    <message>
        <source>Click two or more points in both rasters; the search then starts from them.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>在两幅栅格中点击两个或更多点；搜索由此开始。</translation>
    </message>
    <message>
        <source>Show points</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>显示点</translation>
    </message>
    <message>
        <source>Add the points that were found to the project, to inspect them. Nothing is warped.</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>将找到的点添加到工程中以供检查。不做校正。</translation>
    </message>
    <message>
        <source>Tiepoint, refused: {} → {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>Tiepoint，已拒绝：{} → {}</translation>
    </message>
    <message>
        <source>Sensed band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>待配准波段 {}</translation>
    </message>
    <message>
        <source>Reference band {}</source>
        <extracomment>ui/register/guidance.py</extracomment>
        <translation>参考波段 {}</translation>
    </message>
    <message>
        <source>Open the reference and the raster that is to be moved</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>打开参考和要移动的栅格</translation>
    </message>
    <message>
        <source>Register onto…</source>
        <extracomment>ui/register/onto_action.py</extracomment>
        <translation>配准到…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Register “{}” onto:</source>
        <extracomment>ui/register/incoming.py</extracomment>
        <translation>将“{}”配准到：</translation>
    </message>
    <message>
        <source>Install OpenCV ({} MB)</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>安装 OpenCV ({} MB)</translation>
    </message>
    <message>
        <source>Install OpenCV ({} MB) and register</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>安装 OpenCV ({} MB) 并配准</translation>
    </message>
    <message>
        <source>Download OpenCV into a Python environment of Tiepoint&apos;s own. QGIS&apos;s Python is not changed; the set-up page removes it again.</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>将 OpenCV 下载到 Tiepoint 自己的 Python 环境。QGIS 的 Python 不变；可在设置页移除。</translation>
    </message>
    <message>
        <source>Installing OpenCV…</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>正在安装 OpenCV…</translation>
    </message>
    <message>
        <source>Installing OpenCV: {}</source>
        <extracomment>ui/register/install_first.py</extracomment>
        <translation>正在安装 OpenCV：{}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>The result was saved as “{}”.</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>结果已保存为“{}”。</translation>
    </message>
    <message>
        <source>OpenCV cannot run the network.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>OpenCV 无法运行该网络。</translation>
    </message>
    <message>
        <source>The engine is being set up…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>正在设置引擎…</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Without network: PSO-SIFT only.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>无网络：仅 PSO-SIFT。</translation>
    </message>
    <message>
        <source>torch is not installed.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>未安装 torch。</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>安装…</translation>
    </message>
    <message>
        <source>The weights are missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>缺少权重。</translation>
    </message>
    <message>
        <source>Looking for a GPU…</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>正在查找 GPU…</translation>
    </message>
    <message>
        <source>OpenCV is missing.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>缺少 OpenCV。</translation>
    </message>
    <message>
        <source>The engine does not run.</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>引擎未运行。</translation>
    </message>
    <message>
        <source>Download ({})</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>下载 ({})</translation>
    </message>
    <message>
        <source>Runs on: {}</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>运行于：{}</translation>
    </message>
    <message>
        <source>Downloading {}: {} %</source>
        <extracomment>ui/register/network_note.py</extracomment>
        <translation>正在下载 {}：{} %</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>虚拟栅格 (*.vrt)</translation>
    </message>
    <message>
        <source>How features are described and matched.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>如何描述和匹配特征。</translation>
    </message>
    <message>
        <source>The weights file of the method&apos;s network.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>该方法所用网络的权重文件。</translation>
    </message>
    <message>
        <source>The transform that warps the sensed raster.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>校正待配准栅格的变换。</translation>
    </message>
    <message>
        <source>What is written: new pixels, or new coordinates alone.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>写入内容：新像元，或仅新坐标。</translation>
    </message>
    <message>
        <source>How the pixel values of the result are interpolated.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>结果像元值的插值方式。</translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the result.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>结果的像元大小、对齐和范围。</translation>
    </message>
    <message>
        <source>Save the registered raster as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>配准后的栅格另存为</translation>
    </message>
    <message>
        <source>[Temporary file]</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>[临时文件]</translation>
    </message>
    <message>
        <source>The registered raster; the control points are saved beside it as a GeoPackage. Leave empty for temporary files, which are deleted when QGIS is closed.</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>配准后的栅格；控制点以 GeoPackage 保存在旁边。留空则为临时文件，QGIS 关闭时删除。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>变换(&amp;T)</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>结果(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;esampling</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>重采样(&amp;E)</translation>
    </message>
    <message>
        <source>Output &amp;grid</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>输出格网(&amp;G)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>另存为(&amp;V)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <extracomment>ui/register/options_widget.py</extracomment>
        <translation>{}（未安装）</translation>
    </message>
    <message>
        <source>The points were edited since: these are the figures of the run. The current ones are at “Points”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>点此后被编辑过：这些是运行时的指标。当前指标见“点”。</translation>
    </message>
    <message>
        <source>Unexpected error in Tiepoint</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>Tiepoint 意外错误</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep these options</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>保留这些选项</translation>
    </message>
    <message>
        <source>Zoom to the result</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>缩放到结果</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Registered, with cautions</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>已配准，有注意事项</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>What was missing is installed: register again.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>缺少的内容已安装：请重新配准。</translation>
    </message>
    <message>
        <source>Nothing was warped and no layer was added.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>未校正任何内容，也未添加图层。</translation>
    </message>
    <message>
        <source>Report it</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>The unregistered layer “{}” is switched off.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>未配准的图层“{}”已关闭显示。</translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”, with cautions: see the Tiepoint panel.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>“{}”已配准到“{}”，有注意事项：见 Tiepoint 面板。</translation>
    </message>
    <message>
        <source>“{}” was registered onto “{}”.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>“{}”已配准到“{}”。</translation>
    </message>
    <message>
        <source>Drag a line over the map: the reference on its left, the result on its right.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>在地图上拖动分隔线：左侧为参考，右侧为结果。</translation>
    </message>
    <message>
        <source>Inspect and correct the control points; the worst is selected.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>检查并修正控制点；已选中最差的点。</translation>
    </message>
    <message>
        <source>Save the temporary result, with its points, under a name; the layers then show that file.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>将临时结果及其点以指定名称保存；图层随后显示该文件。</translation>
    </message>
    <message>
        <source>Match result and reference again, independently of the points, and measure the shift that remains.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>独立于控制点再次匹配结果与参考，给出剩余偏移。</translation>
    </message>
    <message>
        <source>Points, raster, report or script as a file, and the run as a call.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>将点、栅格、报告或脚本导出为文件，或将运行导出为调用。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close this message. The result stays.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>关闭此消息。结果保留。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the title only</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>仅显示标题</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>As in “Output grid”</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>与“输出格网”相同</translation>
    </message>
    <message>
        <source>Only where both rasters are</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>仅两幅栅格都有的区域</translation>
    </message>
    <message>
        <source>Kind of the output file.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>输出文件类型。</translation>
    </message>
    <message>
        <source>None of these loses anything.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>这些压缩均无损。</translation>
    </message>
    <message>
        <source>Reduced copies in the file, for quick display: averages, or nearest pixels of palettes and classes. A cloud optimized GeoTIFF has them always.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>文件中的缩小副本，便于快速显示：取平均，调色板和分类取最近邻像元。云优化 GeoTIFF 始终带有。</translation>
    </message>
    <message>
        <source>Creation options of GDAL, several joined by “|”, such as COMPRESS=LERC|MAX_Z_ERROR=0.01. They override the choices above; a wrong one is an error.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>GDAL 创建选项，多个用“|”连接，如 COMPRESS=LERC|MAX_Z_ERROR=0.01。优先于上面的选择；写错会报错。</translation>
    </message>
    <message>
        <source>CRS</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>CRS</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Creation options</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>创建选项</translation>
    </message>
    <message>
        <source>matched everywhere</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>全部匹配</translation>
    </message>
    <message>
        <source>In this run only: {}.</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>仅本次运行：{}。</translation>
    </message>
    <message>
        <source>coordinates used</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>已使用坐标</translation>
    </message>
    <message>
        <source>coordinates ignored</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>已忽略坐标</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>reference band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>参考波段 {}</translation>
    </message>
    <message>
        <source>sensed band {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>待配准波段 {}</translation>
    </message>
    <message>
        <source>&amp;Reference (stays)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>参考（不动）(&amp;R)</translation>
    </message>
    <message>
        <source>The raster with the correct position, or a basemap: any layer that the map can draw. The result gets its coordinates.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>位置正确的栅格，或底图：地图能绘制的任何图层。结果采用其坐标。</translation>
    </message>
    <message>
        <source>&amp;Sensed (is moved)</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>待配准（移动）(&amp;S)</translation>
    </message>
    <message>
        <source>The raster that is warped onto the reference. The layer itself is not changed.</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>校正到参考上的栅格。图层本身不变。</translation>
    </message>
    <message>
        <source>Swap reference and sensed</source>
        <extracomment>ui/register/pair_widget.py</extracomment>
        <translation>交换参考与待配准</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>How much ground a pixel of this raster covers. Automatic: what its metadata say (ground sample distance; height and focal length of a drone), else as if it filled the visible map.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>此栅格一个像元覆盖的地面大小。自动：取元数据（地面采样距离；无人机的航高和焦距），否则视为充满可见地图。</translation>
    </message>
    <message>
        <source>Pi&amp;xel on the ground</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>地面像元(&amp;X)</translation>
    </message>
    <message>
        <source>“{}” has no coordinates. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>“{}”没有坐标。将在可见地图附近寻找：请缩放到其所在位置。</translation>
    </message>
    <message>
        <source>The coordinates of “{}” are not used. It is looked for about the visible map: zoom to where it lies.</source>
        <extracomment>ui/register/place_widget.py</extracomment>
        <translation>不使用“{}”的坐标。将在可见地图附近寻找：请缩放到其所在位置。</translation>
    </message>
    <message>
        <source>The band to match on. All bands are warped, whichever you choose.</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation>用于匹配的波段。无论选择哪个，所有波段都会校正。</translation>
    </message>
    <message>
        <source>Mean of all bands</source>
        <extracomment>ui/register/raster_picker.py</extracomment>
        <translation>所有波段的平均</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <extracomment>ui/register/registration_dock.py</extracomment>
        <translation>正在添加图层…</translation>
    </message>
    <message>
        <source>“{}” exists and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>“{}”已存在，将被替换。</translation>
    </message>
    <message>
        <source>“{}” and {} more files exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>“{}”及另外 {} 个文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Layers of this project show these files.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>本工程的图层正在显示这些文件。</translation>
    </message>
    <message>
        <source>“{}” and “{}” exist and will be replaced.</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>“{}”和“{}”已存在，将被替换。</translation>
    </message>
    <message>
        <source>Use “{}”</source>
        <extracomment>ui/register/replace_note.py</extracomment>
        <translation>使用“{}”</translation>
    </message>
    <message>
        <source>Register a folder or a list of rasters onto this reference, with these options.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>用这些选项将一个文件夹或列表中的栅格配准到此参考。</translation>
    </message>
    <message>
        <source>Find control points and warp the sensed raster onto the reference.</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>寻找控制点，并将待配准栅格校正到参考上。</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>配准</translation>
    </message>
    <message>
        <source>Set-up: Python, network and weights</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>设置：Python、网络和权重</translation>
    </message>
    <message>
        <source>More rasters…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>更多栅格…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/register/run_bar.py</extracomment>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Check the Python of the engine</source>
        <extracomment>ui/register/runner.py</extracomment>
        <translation>检查引擎的 Python</translation>
    </message>
    <message>
        <source>Olinda red</source>
        <extracomment>ui/register/sample_pair.py</extracomment>
        <translation>Olinda 红波段</translation>
    </message>
    <message>
        <source>Olinda infrared</source>
        <extracomment>ui/register/sample_pair.py</extracomment>
        <translation>Olinda 红外波段</translation>
    </message>
    <message>
        <source>Save “{}”</source>
        <extracomment>ui/register/save_result.py</extracomment>
        <translation>保存“{}”</translation>
    </message>
    <message>
        <source>Two rasters of the same place rarely fit: other sensors, other dates, coordinates that are off, or none at all. Tiepoint finds hundreds of places that both show (control points), and moves one raster, the &lt;b&gt;sensed&lt;/b&gt; one, onto the other, the &lt;b&gt;reference&lt;/b&gt;, which stays as it is.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>同一地点的两幅栅格很少吻合：传感器不同、日期不同、坐标有偏差或没有坐标。Tiepoint 找出两者共有的数百个地点（控制点），将一幅栅格（&lt;b&gt;待配准&lt;/b&gt;）移动到另一幅（&lt;b&gt;参考&lt;/b&gt;）上，参考保持不变。</translation>
    </message>
    <message>
        <source>Your files are not changed: the result is a new raster, with its points, and with figures that say how accurate it is. A pair in which nothing agrees is refused, not guessed.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>您的文件不会改变：结果是新栅格，附带控制点和说明精度的指标。毫无一致之处的影像对会被拒绝，而不是猜测。</translation>
    </message>
    <message>
        <source>Everything runs on this computer; no image leaves it.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>一切都在本机运行；影像不会离开本机。</translation>
    </message>
    <message>
        <source>Try the sample pair</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>试用示例影像对</translation>
    </message>
    <message>
        <source>Load two small Landsat images that come with the plugin, and register them.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>加载插件附带的两幅小型 Landsat 影像并配准。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Or drag a file or a layer here. A basemap, such as an XYZ layer, can be the reference.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>或将文件或图层拖到此处。XYZ 图层等底图可作为参考。</translation>
    </message>
    <message>
        <source>Or drag files or layers here.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>或将文件或图层拖到此处。</translation>
    </message>
    <message>
        <source>No rasters at hand? See how it works on two small Landsat images:</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>手头没有栅格？用两幅小型 Landsat 影像看看效果：</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Lay one raster exactly onto another</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>将一幅栅格精确叠合到另一幅上</translation>
    </message>
    <message>
        <source>“{}” is loaded.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>“{}”已加载。</translation>
    </message>
    <message>
        <source>Add the other raster.</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>添加另一幅栅格。</translation>
    </message>
    <message>
        <source>Choose two rasters</source>
        <extracomment>ui/register/start_card.py</extracomment>
        <translation>选择两幅栅格</translation>
    </message>
    <message>
        <source>Whole overlap</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>整个重叠区</translation>
    </message>
    <message>
        <source>Wherever the two rasters overlap.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>两幅栅格重叠的所有地方。</translation>
    </message>
    <message>
        <source>Visible map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>可见地图</translation>
    </message>
    <message>
        <source>Only what the map shows when the run starts.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>仅运行开始时地图显示的部分。</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Only inside a rectangle that you draw on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>仅在地图上绘制的矩形内。</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>多边形图层</translation>
    </message>
    <message>
        <source>Only inside the polygons of a layer.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>仅在图层的多边形内。</translation>
    </message>
    <message>
        <source>Where control points are sought. The figures hold there; the whole raster is warped.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>在何处寻找控制点。指标仅在该处有效；整幅栅格都会校正。</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>在地图上拖出矩形。</translation>
    </message>
    <message>
        <source>Only what lies inside the polygons of this layer is matched.</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>仅匹配此图层多边形内的部分。</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>仅选中的要素</translation>
    </message>
    <message>
        <source>Drag it on the map</source>
        <extracomment>ui/register/where_widget.py</extracomment>
        <translation>在地图上拖出</translation>
    </message>
    <message>
        <source>Cleaned up after an interrupted run: {}</source>
        <extracomment>ui/runs/leftovers.py</extracomment>
        <translation>已清理中断的运行：{}</translation>
    </message>
    <message>
        <source>“{}” was made by another run.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>“{}”由另一次运行生成。</translation>
    </message>
    <message>
        <source>“{}” has no mark of the run that made it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>“{}”没有生成它的运行的标记。</translation>
    </message>
    <message>
        <source>“{}” is not a name for a GeoTIFF.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>“{}”不是 GeoTIFF 的名称。</translation>
    </message>
    <message>
        <source>“{}” is outside the project&apos;s folder: another project may use it.</source>
        <extracomment>ui/runs/run_files.py</extracomment>
        <translation>“{}”在工程文件夹之外：可能被其他工程使用。</translation>
    </message>
    <message>
        <source>A newer Tiepoint saved this run: you can look at it. Update the plugin to change it.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>此运行由更新版本的 Tiepoint 保存：可以查看。要修改请更新插件。</translation>
    </message>
    <message>
        <source>{} → {}</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>{} → {}</translation>
    </message>
    <message>
        <source>Options of another version were ignored: {}.</source>
        <extracomment>ui/runs/run_record.py</extracomment>
        <translation>已忽略其他版本的选项：{}。</translation>
    </message>
    <message>
        <source>The result has the pixel size of the sensed raster, as a map has none of its own.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>结果采用待配准栅格的像元大小，因为地图没有自己的像元。</translation>
    </message>
    <message>
        <source>Off by</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Good to</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>explains {} % of the area</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>解释区域的 {} %</translation>
    </message>
    <message>
        <source>explains {} % of the unmasked overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>解释未掩膜重叠区的 {} %</translation>
    </message>
    <message>
        <source>explains {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>解释重叠区的 {} %</translation>
    </message>
    <message>
        <source>Accuracy not known: no point is left to check the transform</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>精度未知：没有剩余的点来检查变换</translation>
    </message>
    <message>
        <source>RMSE {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>RMSE {} px</translation>
    </message>
    <message>
        <source>leave-one-out {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>留一法 {} px</translation>
    </message>
    <message>
        <source>{} of the {} places that were found are kept out of the fit, to check it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} 处（共找到 {} 处）不参与拟合，用于检查。</translation>
    </message>
    <message>
        <source>Lengths are in pixels (px) of the reference.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>长度以参考像元 (px) 计。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Good to, off by&lt;/b&gt;: RMSE of the check points; with fewer than five of them, the leave-one-out RMSE.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;精度、偏差&lt;/b&gt;：检查点的 RMSE；少于五个时用留一法 RMSE。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Full resolution&lt;/b&gt;: large rasters are matched reduced; these points, check points included, were measured again in windows of their own pixels.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;全分辨率&lt;/b&gt;：大栅格以缩小后的影像匹配；这些点（含检查点）又在原始像元窗口中重新测量。</translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the control points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;RMSE&lt;/b&gt;：控制点残差的均方根。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Leave-one-out&lt;/b&gt;: the same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;留一法&lt;/b&gt;：同上，但每个点由不含它的拟合来评判；更真实。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check points&lt;/b&gt;: RMSE of points kept out of the fit; their own error is included.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;检查点&lt;/b&gt;：不参与拟合的点的 RMSE；含其自身误差。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy statement&lt;/b&gt;: by the check points, on the ground, as ASPRS Positional Accuracy Standards, edition 2, asks for it.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;精度说明&lt;/b&gt;：依据检查点，以地面长度计，按 ASPRS Positional Accuracy Standards 第 2 版的要求。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a control point.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;格子&lt;/b&gt;：重叠区 8 × 8 格网中含控制点的格子比例。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform, also where there are no points.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>&lt;b&gt;解释&lt;/b&gt;：整个重叠区（包括没有点的地方）中与变换一致的结构比例。</translation>
    </message>
    <message>
        <source>{}, network on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}，网络运行于 {}</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}，运行于 {}</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>方法：{}</translation>
    </message>
    <message>
        <source>Transform: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>变换：{}</translation>
    </message>
    <message>
        <source>The exact map from {} to {} is applied first; only the remainder is fitted.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>先应用从 {} 到 {} 的精确映射；只拟合剩余部分。</translation>
    </message>
    <message>
        <source>In the area, {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>区域内，{}</translation>
    </message>
    <message>
        <source>{} about {}, checked at {} places</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}约 {}，在 {} 处检查</translation>
    </message>
    <message>
        <source>{} control points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} 个控制点</translation>
    </message>
    <message>
        <source>{} places check the transform and {} carry it: a place where the two rasters do not agree is left out of the fit, but never of the check.</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} 处检查变换，{} 处承载变换：两幅栅格不一致的地点不参与拟合，但始终参与检查。</translation>
    </message>
    <message>
        <source>Accuracy statement: {}</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>精度说明：{}</translation>
    </message>
    <message>
        <source>{} (automatic)</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}（自动）</translation>
    </message>
    <message>
        <source>{} · run time {} s</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} · 运行时间 {} s</translation>
    </message>
    <message>
        <source>{} about {}, by cross-validation of {} points</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{}约 {}，由 {} 个点交叉验证</translation>
    </message>
    <message>
        <source>the points cover {} % of the overlap</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>点覆盖重叠区的 {} %</translation>
    </message>
    <message>
        <source>{} points measured at full resolution</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} 个点在全分辨率下测量</translation>
    </message>
    <message>
        <source>error at {} check points: {} px</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} 个检查点处的误差：{} px</translation>
    </message>
    <message>
        <source>points in {} % of the cells</source>
        <extracomment>ui/runs/summary.py</extracomment>
        <translation>{} % 的格子内有点</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在绘制地图…</translation>
    </message>
    <message>
        <source>Finding features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在寻找特征…</translation>
    </message>
    <message>
        <source>Matching features…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在匹配特征…</translation>
    </message>
    <message>
        <source>Running the neural network…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在运行神经网络…</translation>
    </message>
    <message>
        <source>Refining the control points…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在精化控制点…</translation>
    </message>
    <message>
        <source>Fitting the transform…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在拟合变换…</translation>
    </message>
    <message>
        <source>Warping the raster…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在校正栅格…</translation>
    </message>
    <message>
        <source>Making the checkerboard…</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>正在制作棋盘格…</translation>
    </message>
    <message>
        <source>Register “{}” onto “{}”</source>
        <extracomment>ui/runs/task.py</extracomment>
        <translation>将“{}”配准到“{}”</translation>
    </message>
    <message>
        <source>Set up Tiepoint&apos;s engine</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>设置 Tiepoint 引擎</translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s Python environment</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>移除 Tiepoint 的 Python 环境</translation>
    </message>
    <message>
        <source>Remove an unfinished installation</source>
        <extracomment>ui/setup/engine_install.py</extracomment>
        <translation>移除未完成的安装</translation>
    </message>
    <message>
        <source>not available: see below</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>不可用：见下</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check Python and packages again, for example after you installed a package yourself.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>再次询问引擎，例如在您自行安装软件包之后。</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the commands with which you or your administrator can install the same in a terminal, and those that fetch the wheels for a machine without internet.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>复制命令：您或管理员可在终端中安装同样的内容，或为没有互联网的机器获取 wheel 文件。</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Default network</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>默认网络</translation>
    </message>
    <message>
        <source>The commands are in the clipboard: paste them into a text editor or a terminal.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>命令已在剪贴板中：请粘贴到文本编辑器或终端。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>已取消；没有遗留任何内容。</translation>
    </message>
    <message>
        <source>Install again</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>重新安装</translation>
    </message>
    <message>
        <source>Install OpenCV (80 MB)</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>安装 OpenCV (80 MB)</translation>
    </message>
    <message>
        <source>Done, and tried with a small registration. The engine now uses {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>已完成，并通过小型配准试用。引擎现在使用 {}。</translation>
    </message>
    <message>
        <source>Installing into {}.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>正在安装到 {}。</translation>
    </message>
    <message>
        <source>This Python&apos;s OpenCV cannot run the network.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>此 Python 的 OpenCV 无法运行网络。</translation>
    </message>
    <message>
        <source>Removed. The engine uses QGIS&apos;s own Python again.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>已移除。引擎重新使用 QGIS 自带的 Python。</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>“Install OpenCV” creates a separate Python environment with everything that the default method needs: about 80 MB to download and 250 MB on the disk, in {}. QGIS&apos;s own Python is not changed.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>“安装 OpenCV”会创建独立的 Python 环境，含默认方法所需的全部内容：下载约 80 MB，占磁盘 250 MB，位于 {}。QGIS 自带的 Python 不变。</translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>正在检查“{}”…</translation>
    </message>
    <message>
        <source>Add the weights file “{}”</source>
        <extracomment>ui/setup/installation.py</extracomment>
        <translation>添加权重文件“{}”</translation>
    </message>
    <message>
        <source>All but one</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>除一个外全部</translation>
    </message>
    <message>
        <source>Processor cores for reading, matching and warping, also in Processing.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>用于读取、匹配和校正的处理器核心数，在“数据处理”中同样适用。</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side of the images that are matched; larger rasters are reduced for it, and points are then measured again at full resolution. 2048 px take about a quarter of the memory of 4096 px. Used by the dock.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>用于匹配的影像的长边；更大的栅格会为此缩小，之后再以全分辨率测量点。2048 px 所需内存约为 4096 px 的四分之一。用于停靠面板。</translation>
    </message>
    <message>
        <source>Set-up…</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Install, repair or remove the engine&apos;s Python, torch and weights.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>安装、修复或移除引擎的 Python、torch 和权重。</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Defaults of the dock</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>停靠面板的默认值</translation>
    </message>
    <message>
        <source>The dock starts with these, and with what you used in it last.</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>停靠面板以这些值和您上次使用的值开始。</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>线程</translation>
    </message>
    <message>
        <source>Memory: working images up to</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>内存：工作影像最大</translation>
    </message>
    <message>
        <source>Weights of networks</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>网络权重</translation>
    </message>
    <message>
        <source>Those that fit the method</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>与方法相符的权重</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>ui/setup/options_page.py</extracomment>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <extracomment>ui/setup/readiness.py</extracomment>
        <translation>检查引擎</translation>
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
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy versions, the engine&apos;s state, the last errors and the end of the log, for a question or a bug report. Passwords, names of folders and your name are left out; look it over before you publish it.</source>
        <extracomment>ui/setup/report_button.py</extracomment>
        <translation>复制版本、引擎状态、最近的错误和日志末尾，用于提问或报告错误。密码、文件夹名称和您的姓名已去除；公开前请检查一遍。</translation>
    </message>
    <message>
        <source>Optional: torch, weights, fine-tuning</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>可选：torch、权重、微调</translation>
    </message>
    <message>
        <source>Fine-tuning trains VGG16&apos;s last layers on your own registered pairs. With torch and weights installed, it is in the Processing toolbox: Tiepoint &gt; Fine-tune the network.</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>微调用您自己的已配准影像对训练 VGG16 的最后几层。安装 torch 和权重后，可在处理工具箱中找到：Tiepoint &gt; 微调网络。</translation>
    </message>
    <message>
        <source>{}: set-up</source>
        <extracomment>ui/setup/setup_dialog.py</extracomment>
        <translation>{}：设置</translation>
    </message>
    <message>
        <source>Where packages come from</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>软件包来源</translation>
    </message>
    <message>
        <source>Leave this empty to use what pip is set to on this machine, else the public Python Package Index. QGIS&apos;s proxy is used.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>留空则使用本机 pip 的设置，否则使用公共的 Python Package Index。使用 QGIS 的代理。</translation>
    </message>
    <message>
        <source>The address of your organisation&apos;s own package index.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>您所在机构自己的软件包索引地址。</translation>
    </message>
    <message>
        <source>A .pem or .crt file with the certificates to trust, where your organisation checks encrypted traffic or its index has a certificate of its own.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>含受信任证书的 .pem 或 .crt 文件，适用于机构检查加密流量或其索引有自己证书的情况。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>A folder with the wheels (.whl), for a machine without internet. “Copy the commands” says how to fetch them on another one.</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>含 wheel 文件 (.whl) 的文件夹，用于没有互联网的机器。“复制命令”说明如何在另一台机器上获取。</translation>
    </message>
    <message>
        <source>Package index</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>软件包索引</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>证书</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <extracomment>ui/setup/source_panel.py</extracomment>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <source>It downloads several hundred MB.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>需下载数百 MB。</translation>
    </message>
    <message>
        <source>Other networks</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>其他网络</translation>
    </message>
    <message>
        <source>The default method runs without torch. You need torch to use a GPU, for the networks with a weights file of their own (VGG16, AlexNet, GoogLeNet, ResNet-50), and for fine-tuning.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>默认方法无需 torch。使用 GPU、自带权重文件的网络（VGG16、AlexNet、GoogLeNet、ResNet-50）以及微调时需要 torch。</translation>
    </message>
    <message>
        <source>On Linux this includes NVIDIA&apos;s CUDA: about 3 GB to download and 6 GB on the disk ({} GB during the installation). To avoid CUDA, install your system&apos;s own torch packages, or choose a Python with a CPU-only torch under Advanced.</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>在 Linux 上包含 NVIDIA 的 CUDA：下载约 3 GB，占磁盘 6 GB（安装期间 {} GB）。若不要 CUDA，请安装系统自带的 torch 软件包，或在“高级”中选择带 CPU 版 torch 的 Python。</translation>
    </message>
    <message>
        <source>Install torch</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>安装 torch</translation>
    </message>
    <message>
        <source>needs torch</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>需要 torch</translation>
    </message>
    <message>
        <source>“Install torch” creates an environment with OpenCV and torch. {}</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>“安装 torch”会创建包含 OpenCV 和 torch 的环境。{}</translation>
    </message>
    <message>
        <source>The installed torch cannot be loaded: {}</source>
        <extracomment>ui/setup/torch_panel.py</extracomment>
        <translation>无法加载已安装的 torch：{}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Verify “{}”</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>校验“{}”</translation>
    </message>
    <message>
        <source>Interrupted; a new attempt in {} s…</source>
        <extracomment>ui/setup/weights_download.py</extracomment>
        <translation>已中断；{} s 后重试…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>已安装</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Check a .pth or .safetensors file with weights of VGG16, AlexNet, GoogLeNet or ResNet-50 and copy it to Tiepoint&apos;s folder.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>检查含 VGG16、AlexNet、GoogLeNet 或 ResNet-50 权重的 .pth 或 .safetensors 文件，并复制到 Tiepoint 的文件夹。</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use these weights from now on.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>从现在起使用这些权重。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Used for</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>in use: {}</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>使用中：{}</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not usable</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>ui/snapshot/picture.py</extracomment>
        <translation>图层</translation>
    </message>
    <message>
        <source>Add points</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Click a place in the reference on the map, then the same place in the sensed raster below</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>先在地图上点击参考中的一处，再在下方待配准栅格中点击同一处</translation>
    </message>
    <message>
        <source>Snap</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>捕捉</translation>
    </message>
    <message>
        <source>Move a new point in the sensed raster to the best match near the click (sub-pixel)</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>将待配准栅格中的新点移到点击处附近的最佳匹配（亚像元）</translation>
    </message>
    <message>
        <source>Start with points by hand</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>从手动点开始</translation>
    </message>
    <message>
        <source>Start with points by hand: an empty list for the pair chosen in the Tiepoint panel</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>从手动点开始：为 Tiepoint 面板中所选影像对建立空列表</translation>
    </message>
    <message>
        <source>Register from these</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>据此配准</translation>
    </message>
    <message>
        <source>Register the pair, starting from the points made by hand (at least two); these are kept</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>从手动点（至少两个）开始配准影像对；这些点会保留</translation>
    </message>
    <message>
        <source>Snapping…</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>正在捕捉…</translation>
    </message>
    <message>
        <source>Snap a control point</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>捕捉控制点</translation>
    </message>
    <message>
        <source>Register a pair, or start with points by hand (button on the right).</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>请配准一个影像对，或从手动点开始（右侧按钮）。</translation>
    </message>
    <message>
        <source>Click a place in the reference on the map; Esc ends.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>在地图上点击参考中的一处；Esc 结束。</translation>
    </message>
    <message>
        <source>Snapped by {} px.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>捕捉移动 {} px。</translation>
    </message>
    <message>
        <source>Now click the same place in the sensed raster below.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>现在在下方待配准栅格中点击同一处。</translation>
    </message>
    <message>
        <source>Now click the same place in the reference on the map.</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>现在在地图上点击参考中的同一处。</translation>
    </message>
    <message>
        <source>Not snapped: {}</source>
        <extracomment>ui/workbench/add/add_points.py</extracomment>
        <translation>未捕捉：{}</translation>
    </message>
    <message>
        <source>Load control points</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>加载控制点</translation>
    </message>
    <message>
        <source>Load control points from a file or a layer</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>从文件或图层加载控制点</translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From a layer…</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>从图层…</translation>
    </message>
    <message>
        <source>Control points (*.points *.gpkg *.geojson *.json *.csv *.shp);;All files (*)</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>控制点 (*.points *.gpkg *.geojson *.json *.csv *.shp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>{} points were loaded.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>已加载 {} 个点。</translation>
    </message>
    <message>
        <source>{} of them are outside the rasters.</source>
        <extracomment>ui/workbench/add/load_points.py</extracomment>
        <translation>其中 {} 个在栅格之外。</translation>
    </message>
    <message>
        <source>Columns count to the right, rows downward; map coordinates are in the raster&apos;s own CRS</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>列向右计，行向下计；地图坐标采用栅格自身的 CRS</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>加载</translation>
    </message>
    <message>
        <source>Sensed &amp;x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>待配准 x(&amp;X)</translation>
    </message>
    <message>
        <source>Sensed &amp;y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>待配准 y(&amp;Y)</translation>
    </message>
    <message>
        <source>Sensed &amp;in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>待配准采用(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reference x</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>参考 x(&amp;R)</translation>
    </message>
    <message>
        <source>Reference y</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>参考 y</translation>
    </message>
    <message>
        <source>Reference in</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>参考采用</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>map coordinates</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>地图坐标</translation>
    </message>
    <message>
        <source>pixels, 0 = centre of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>像元，0 = 第一个像元的中心</translation>
    </message>
    <message>
        <source>pixels, 0 = corner of the first pixel</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>像元，0 = 第一个像元的角点</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: the geometry of the layer&apos;s points is the place in the reference</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>留空：图层点的几何即为参考中的位置</translation>
    </message>
    <message>
        <source>All points are outside the rasters: check the fields and their units.</source>
        <extracomment>ui/workbench/add/mapping_form.py</extracomment>
        <translation>所有点都在栅格之外：请检查字段及其单位。</translation>
    </message>
    <message>
        <source>The sensed raster alone; it follows the map once there are two points</source>
        <extracomment>ui/workbench/add/sensed_view.py</extracomment>
        <translation>仅待配准栅格；有两个点后随地图移动</translation>
    </message>
    <message>
        <source>Previous point (← or ↑)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>上一点（← 或 ↑）</translation>
    </message>
    <message>
        <source>Next point (→ or ↓)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>下一点（→ 或 ↓）</translation>
    </message>
    <message>
        <source>Use the point in the fit (Space)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>将该点用于拟合（空格）</translation>
    </message>
    <message>
        <source>Check point: judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>检查点：评判拟合但不参与拟合 (C)</translation>
    </message>
    <message>
        <source>Snap: move the point in the sensed raster to the best match nearby, sub-pixel (S)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>捕捉：将待配准栅格中的点移到附近的最佳匹配处，亚像元 (S)</translation>
    </message>
    <message>
        <source>Delete the point (Del)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>删除该点 (Del)</translation>
    </message>
    <message>
        <source>Zoom out (− or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>缩小（− 或滚轮）</translation>
    </message>
    <message>
        <source>Zoom in (+ or the wheel)</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>放大（+ 或滚轮）</translation>
    </message>
    <message>
        <source>Drag the crosshair, or double-click, to move the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>拖动十字丝或双击以移动该点。</translation>
    </message>
    <message>
        <source>Sensed</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>待配准</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>两者</translation>
    </message>
    <message>
        <source>Both images, one over the other; F switches between them.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>两幅影像叠合显示；F 在其间切换。</translation>
    </message>
    <message>
        <source>The reference around the point.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>该点周围的参考。</translation>
    </message>
    <message>
        <source>The sensed raster around the point, rotated to the reference.</source>
        <extracomment>ui/workbench/chips/chip_view.py</extracomment>
        <translation>该点周围的待配准栅格，已旋转到参考方向。</translation>
    </message>
    <message>
        <source>Select a control point in the table or on the map.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>在表格中或地图上选择一个控制点。</translation>
    </message>
    <message>
        <source>Not snapped: the point was moved meanwhile.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>未捕捉：该点在此期间已移动。</translation>
    </message>
    <message>
        <source>No. {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>第 {} 号</translation>
    </message>
    <message>
        <source>score {}</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>得分 {}</translation>
    </message>
    <message>
        <source>precision {} px</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>精度 {} px</translation>
    </message>
    <message>
        <source>Moved by {} px; quality of the match {}.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>移动了 {} px；匹配质量 {}。</translation>
    </message>
    <message>
        <source>Precision {} px.</source>
        <extracomment>ui/workbench/chips/chips_widget.py</extracomment>
        <translation>精度 {} px。</translation>
    </message>
    <message>
        <source>Factor by which the residual arrows are drawn longer than they are.</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation>残差箭头的绘制放大倍数。</translation>
    </message>
    <message>
        <source>Arrows: × {}</source>
        <extracomment>ui/workbench/compare/arrow_slider.py</extracomment>
        <translation>箭头：× {}</translation>
    </message>
    <message>
        <source>Reference on the left, the other raster on the right; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>参考在左，另一栅格在右；在地图上拖动分隔线。</translation>
    </message>
    <message>
        <source>Reference above, the other raster below; drag the line on the map.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>参考在上，另一栅格在下；在地图上拖动分隔线。</translation>
    </message>
    <message>
        <source>Alternating cells: roads and edges should run on from cell to cell.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>格子交替显示：道路和边缘应在格子间连续。</translation>
    </message>
    <message>
        <source>The other raster minus the reference, both in grey.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>另一栅格减去参考，均以灰度显示。</translation>
    </message>
    <message>
        <source>Swipe │</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>卷帘 │</translation>
    </message>
    <message>
        <source>Swipe ─</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>卷帘 ─</translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>The two rasters in turn: what jumps is not registered.</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>两幅栅格轮流显示：跳动处即未配准。</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/workbench/compare/compare_modes.py</extracomment>
        <translation>差值</translation>
    </message>
    <message>
        <source>The raster that is drawn over the reference.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>叠加在参考上绘制的栅格。</translation>
    </message>
    <message>
        <source>Residual surface</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>残差曲面</translation>
    </message>
    <message>
        <source>Add a raster of the local leave-one-out residuals (px): each point is judged by a fit without it, so that splines compare fairly with the other transforms.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>添加局部留一法残差 (px) 栅格：每个点由不含它的拟合来评判，因此样条可与其他变换公平比较。</translation>
    </message>
    <message>
        <source>Points on top</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>点置于顶层</translation>
    </message>
    <message>
        <source>Draw the vector layers of the map over the comparison.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>将地图的矢量图层绘制在对比之上。</translation>
    </message>
    <message>
        <source>&amp;Over the reference</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>叠加在参考上(&amp;O)</translation>
    </message>
    <message>
        <source>Changes per second.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>每秒切换次数。</translation>
    </message>
    <message>
        <source>Side of a cell in screen pixels.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>格子边长，屏幕像素。</translation>
    </message>
    <message>
        <source>Register a pair, or choose a run, to compare.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>请配准一个影像对或选择一次运行以进行对比。</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>频率</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>格子</translation>
    </message>
    <message>
        <source>Divider</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Position of the divider; you can also drag it on the map.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>分隔线的位置；也可在地图上拖动。</translation>
    </message>
    <message>
        <source>The raster above minus the reference, both in grey. Mid-grey: no difference; light edge beside dark edge: a shift.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>上面的栅格减去参考，均以灰度显示。中灰：无差异；亮边与暗边相邻：存在偏移。</translation>
    </message>
    <message>
        <source>Live preview</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>实时预览</translation>
    </message>
    <message>
        <source>The sensed raster placed by the current points.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>按当前点放置的待配准栅格。</translation>
    </message>
    <message>
        <source>The file that the run wrote.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>运行写入的文件。</translation>
    </message>
    <message>
        <source>Sensed, unregistered</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>待配准，未配准</translation>
    </message>
    <message>
        <source>The sensed raster at its own georeferencing.</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>按自身地理参照放置的待配准栅格。</translation>
    </message>
    <message>
        <source>Rate: {} / s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>频率：{} / s</translation>
    </message>
    <message>
        <source>Cell: {} px</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>格子：{} px</translation>
    </message>
    <message>
        <source>Shift before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>配准前偏移</translation>
    </message>
    <message>
        <source>Shift after</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>配准后偏移</translation>
    </message>
    <message>
        <source>Before: the sensed raster has no georeferencing to measure against.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>配准前：待配准栅格没有可供测量的地理参照。</translation>
    </message>
    <message>
        <source>Measure remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>测量剩余偏移</translation>
    </message>
    <message>
        <source>Match reference and result again on a grid, independently of the control points, and draw the remaining shifts as arrows. If the sensed raster is georeferenced, also before the registration.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>在格网上再次匹配参考与结果，独立于控制点，并将剩余偏移绘制为箭头。若待配准栅格有地理参照，也测量配准前的偏移。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Measure the remaining shift</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>测量剩余偏移</translation>
    </message>
    <message>
        <source>No place of the grid matched clearly: the rasters look too different.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>格网中没有一处明确匹配：两幅栅格外观差异太大。</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Half of the places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>半数地点的偏移小于此值，以参考像元计。</translation>
    </message>
    <message>
        <source>RMSE</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square of the shifts, in reference pixels; sensitive to single bad matches.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>偏移的均方根，以参考像元计；对个别错误匹配敏感。</translation>
    </message>
    <message>
        <source>90 % below</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>90 % 低于</translation>
    </message>
    <message>
        <source>Nine of ten places are shifted by less, in reference pixels.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>十分之九的地点偏移小于此值，以参考像元计。</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places of the grid that matched clearly, of all that both rasters cover.</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>两幅栅格都覆盖的格网地点中，明确匹配的数量。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Make the residual surface</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation>生成残差曲面</translation>
    </message>
    <message>
        <source>Residual surface (px)</source>
        <extracomment>ui/workbench/compare/surface.py</extracomment>
        <translation>残差曲面 (px)</translation>
    </message>
    <message>
        <source>GeoPackage…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <source>Points and residual lines, like the layers in the project.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>点和残差线，与工程中的图层相同。</translation>
    </message>
    <message>
        <source>GeoJSON…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>GeoJSON…</translation>
    </message>
    <message>
        <source>In longitude and latitude, with all fields.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>经纬度坐标，含全部字段。</translation>
    </message>
    <message>
        <source>CSV…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>All fields, with the places in both rasters.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>全部字段，含在两幅栅格中的位置。</translation>
    </message>
    <message>
        <source>Georeferencer…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>地理配准工具…</translation>
    </message>
    <message>
        <source>The .points file of QGIS&apos;s own Georeferencer.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>QGIS 自带地理配准工具的 .points 文件。</translation>
    </message>
    <message>
        <source>AROSICS table…</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>AROSICS 表…</translation>
    </message>
    <message>
        <source>A CSV with the columns of AROSICS&apos;s tie-point table.</source>
        <extracomment>ui/workbench/export/export_points.py</extracomment>
        <translation>采用 AROSICS 连接点表各列的 CSV。</translation>
    </message>
    <message>
        <source>Raster…</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>栅格…</translation>
    </message>
    <message>
        <source>Warp with the current points; the original pixels are resampled once.</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>用当前点校正；原始像元只重采样一次。</translation>
    </message>
    <message>
        <source>Cloud optimized</source>
        <extracomment>ui/workbench/export/export_raster.py</extracomment>
        <translation>云优化</translation>
    </message>
    <message>
        <source>HTML…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>One file with pictures, figures, measures, options and versions.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>一个文件，含图片、指标、测量、选项和版本。</translation>
    </message>
    <message>
        <source>PDF…</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same report on A4 pages.</source>
        <extracomment>ui/workbench/export/export_report.py</extracomment>
        <translation>同一报告，A4 页面。</translation>
    </message>
    <message>
        <source>GDAL script</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>GDAL 脚本</translation>
    </message>
    <message>
        <source>Linux, macOS (.sh)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Linux、macOS (.sh)…</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Shell 脚本 (*.sh)</translation>
    </message>
    <message>
        <source>Windows (.bat)…</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>Windows (.bat)…</translation>
    </message>
    <message>
        <source>Batch file (*.bat)</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>批处理文件 (*.bat)</translation>
    </message>
    <message>
        <source>Compression of a GeoTIFF.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>GeoTIFF 的压缩。</translation>
    </message>
    <message>
        <source>Show the file in its folder.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>在文件夹中显示该文件。</translation>
    </message>
    <message>
        <source>Repeat the run</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>重复运行</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>压缩(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>A call of processing.run for QGIS&apos;s Python console.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>用于 QGIS Python 控制台的 processing.run 调用。</translation>
    </message>
    <message>
        <source>Copy as qgis_process</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>复制为 qgis_process</translation>
    </message>
    <message>
        <source>A command for a shell, without the window of QGIS.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>用于命令行的命令，无需 QGIS 窗口。</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>For “qgis_process run tiepoint:register -” on standard input.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>用于“qgis_process run tiepoint:register -”的标准输入。</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>添加到历史</translation>
    </message>
    <message>
        <source>Add the run to the history of the Processing toolbox, to repeat it there.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>将运行添加到处理工具箱的历史，以便在那里重复。</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>导出：{}</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>写入“{}”</translation>
    </message>
    <message>
        <source>The run is in Processing&apos;s history.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>运行已在处理工具箱的历史中。</translation>
    </message>
    <message>
        <source>This version of QGIS does not accept history entries.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>此版本的 QGIS 不接受历史条目。</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>已写入：{}</translation>
    </message>
    <message>
        <source>dx to the right, dy down</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation>dx 向右，dy 向下</translation>
    </message>
    <message>
        <source>number of points by residual (px)</source>
        <extracomment>ui/workbench/export/plots.py</extracomment>
        <translation>按残差 (px) 的点数</translation>
    </message>
    <message>
        <source>Reference, where the two overlap</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>参考，两者重叠处</translation>
    </message>
    <message>
        <source>The sensed raster, registered</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>已配准的待配准栅格</translation>
    </message>
    <message>
        <source>Both in alternating cells: roads and edges should run on from cell to cell</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>两者格子交替：道路和边缘应在格子间连续</translation>
    </message>
    <message>
        <source>Residuals; a cloud beside the centre or along a line is a systematic error</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>残差；点云偏离中心或沿一条线分布即为系统误差</translation>
    </message>
    <message>
        <source>Lengths of the residuals (px) and their RMSE</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>残差长度 (px) 及其 RMSE</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Accuracy statement</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>精度说明</translation>
    </message>
    <message>
        <source>Remaining shift, measured without the control points</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>剩余偏移，独立于控制点测量</translation>
    </message>
    <message>
        <source>Options and versions</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>选项和版本</translation>
    </message>
    <message>
        <source>the PDF came out empty</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>生成的 PDF 为空</translation>
    </message>
    <message>
        <source>Registration report</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>配准报告</translation>
    </message>
    <message>
        <source>The pair</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>影像对</translation>
    </message>
    <message>
        <source>Points and residuals, drawn {} times as long; red: cells of the overlap without a point</source>
        <extracomment>ui/workbench/export/report_pages.py</extracomment>
        <translation>点和残差，放大 {} 倍绘制；红色：重叠区中没有点的格子</translation>
    </message>
    <message>
        <source>requirements not met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>未满足要求</translation>
    </message>
    <message>
        <source>relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>相对于参考</translation>
    </message>
    <message>
        <source>the reference&apos;s error included</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>含参考的误差</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Points in use</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>使用中的点</translation>
    </message>
    <message>
        <source>Root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>使用中的点的残差均方根。</translation>
    </message>
    <message>
        <source>RMSE, leave-one-out</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE，留一法</translation>
    </message>
    <message>
        <source>The same, each point judged by a fit without it; more honest.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>同上，但每个点由不含它的拟合来评判；更真实。</translation>
    </message>
    <message>
        <source>Redundant points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>多余点</translation>
    </message>
    <message>
        <source>Points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>超出确定变换所需最少数量的点。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Share of an 8 × 8 grid over the overlap whose cells hold a point.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>重叠区 8 × 8 格网中含点的格子比例。</translation>
    </message>
    <message>
        <source>Bad points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>差点</translation>
    </message>
    <message>
        <source>Share of the points whose leave-one-out residual exceeds 1 px.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>留一法残差超过 1 px 的点的比例。</translation>
    </message>
    <message>
        <source>Quadrants</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>象限</translation>
    </message>
    <message>
        <source>Whether the residuals prefer a direction, 0 to 1; above 0.95 they are systematic.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>残差是否偏向某一方向，0 到 1；高于 0.95 为系统性。</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>偏斜</translation>
    </message>
    <message>
        <source>Correlation of dx and dy, 0 to 1; near 1 the residuals lie along a line.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>dx 与 dy 的相关性，0 到 1；接近 1 时残差沿一条线分布。</translation>
    </message>
    <message>
        <source>Scatter</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>散布</translation>
    </message>
    <message>
        <source>Whether the points are clustered, 0 to 1; above 0.95 they are.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>点是否聚集，0 到 1；高于 0.95 为聚集。</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Weighted sum of the measures above (Gonçalves et al. 2009); lower is better.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>上述指标的加权和 (Gonçalves et al. 2009)；越低越好。</translation>
    </message>
    <message>
        <source>met, relative to the reference</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>已满足，相对于参考</translation>
    </message>
    <message>
        <source>requirements met</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>已满足要求</translation>
    </message>
    <message>
        <source>ASPRS, edition 2 (2023)</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>ASPRS，第 2 版 (2023)</translation>
    </message>
    <message>
        <source>RMSE in x</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>x 方向 RMSE</translation>
    </message>
    <message>
        <source>Along the map&apos;s x axis, of the check points.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>检查点沿地图 x 轴的误差。</translation>
    </message>
    <message>
        <source>RMSE in y</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>y 方向 RMSE</translation>
    </message>
    <message>
        <source>Along the map&apos;s y axis.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>沿地图 y 轴。</translation>
    </message>
    <message>
        <source>RMSE, radial</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>平面 RMSE</translation>
    </message>
    <message>
        <source>Both together: RMSE_H1.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>两者合计：RMSE_H1。</translation>
    </message>
    <message>
        <source>Check points&apos; own error</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>检查点自身误差</translation>
    </message>
    <message>
        <source>RMSE_H</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE_H</translation>
    </message>
    <message>
        <source>The square root of the sum of the squares of these two.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>这两者平方和的平方根。</translation>
    </message>
    <message>
        <source>CE90</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>CE90</translation>
    </message>
    <message>
        <source>Nine of ten check points lie within this radius.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>十分之九的检查点位于此半径内。</translation>
    </message>
    <message>
        <source>Check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Kept out of the fit; the standard asks for 30.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>不参与拟合；标准要求 30 个。</translation>
    </message>
    <message>
        <source>Fitted to the remainder after the exact map from {} to {}, which bends the image by {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>从 {} 到 {} 的精确映射使影像弯曲 {}；只拟合其后剩余的部分。</translation>
    </message>
    <message>
        <source>{} map units</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} 地图单位</translation>
    </message>
    <message>
        <source>Search by georeferencing</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>按地理参照搜索</translation>
    </message>
    <message>
        <source>Refinement</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>精化</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>种子相同，结果相同。</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>only where both rasters are</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>仅两幅栅格都有的区域</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>解释</translation>
    </message>
    <message>
        <source>Share of the structures all over the overlap that agree with the transform.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>整个重叠区中与变换一致的结构比例。</translation>
    </message>
    <message>
        <source>RMSE at check points</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>检查点处的 RMSE</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>找到方式</translation>
    </message>
    <message>
        <source>Measured by</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>What gave the control points their places.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>控制点的位置由何得出。</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>偶然性</translation>
    </message>
    <message>
        <source>Number of false alarms: how many such agreements chance would give; below 10^-5 is safe.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>虚警数：偶然会产生多少次这样的一致；低于 10^-5 为可靠。</translation>
    </message>
    <message>
        <source>Initial matches</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>初始匹配</translation>
    </message>
    <message>
        <source>Before wrong ones were removed.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>剔除错误匹配之前。</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>特征</translation>
    </message>
    <message>
        <source>In the reference / in the sensed raster.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>参考中 / 待配准栅格中。</translation>
    </message>
    <message>
        <source>{} × {} px, band {} of {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} × {} px，波段 {}（共 {} 个）</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not counted: {} disabled and {} check points. Made or moved by hand: {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>未计入：{} 个停用点和 {} 个检查点。手动添加或移动：{}。</translation>
    </message>
    <message>
        <source>RMSE_H2: how precisely the check points were measured; {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>RMSE_H2：检查点的测量精度；{}。</translation>
    </message>
    <message>
        <source>median {}, RMSE {}, 90 % below {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>中位数 {}，RMSE {}，90 % 低于 {}</translation>
    </message>
    <message>
        <source>{} of {} places matched clearly.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} / {} 处明确匹配。</translation>
    </message>
    <message>
        <source>{}, placed by: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{}，定位方式：{}</translation>
    </message>
    <message>
        <source>Search radius: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>搜索半径：{}</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Points were sought only there; the figures hold there.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>仅在该处寻找点；指标在该处有效。</translation>
    </message>
    <message>
        <source>Nothing is matched under it.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>其下不作匹配。</translation>
    </message>
    <message>
        <source>CRS: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>CRS：{}</translation>
    </message>
    <message>
        <source>pixel size: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>像元大小：{}</translation>
    </message>
    <message>
        <source>extent: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>范围：{}</translation>
    </message>
    <message>
        <source>The error of the transform at {} points kept out of the fit; their own error is taken off, unless a caution doubts the result.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>变换在 {} 个未参与拟合的点处的误差；已扣除这些点自身的误差，除非有注意事项对结果存疑。</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Searched {}.</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>搜索方式：{}。</translation>
    </message>
    <message>
        <source>The cells of the overlap and the points in them. Red: no point, so that the transform is only continued there. Hatched: the images do not agree there. Click a point or a cell, or drag, to select points.</source>
        <extracomment>ui/workbench/plots/coverage_plot.py</extracomment>
        <translation>重叠区的格子及其中的点。红色：没有点，变换在该处只是外推。阴影线：影像在该处不一致。点击点或格子，或拖动，以选择点。</translation>
    </message>
    <message>
        <source>How many enabled points have which residual. Click a bar to select its points.</source>
        <extracomment>ui/workbench/plots/histogram_plot.py</extracomment>
        <translation>各残差对应的已启用点数。点击柱条以选择其点。</translation>
    </message>
    <message>
        <source>residual (px)</source>
        <extracomment>ui/workbench/plots/histogram_plot.py</extracomment>
        <translation>残差 (px)</translation>
    </message>
    <message>
        <source>Click a bar, a dot or a cell to select its points; drag for several.</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>点击柱条、圆点或格子以选择其点；拖动可选多个。</translation>
    </message>
    <message>
        <source>Residuals</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>残差</translation>
    </message>
    <message>
        <source>Directions</source>
        <extracomment>ui/workbench/plots/plots_widget.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Length and direction of every residual, as on the map. Around the middle: only noise. In one direction: a shift is left. Click a dot, or drag around several, to select them.</source>
        <extracomment>ui/workbench/plots/polar_plot.py</extracomment>
        <translation>每个残差的长度和方向，与地图上相同。围绕中心：只有噪声。朝一个方向：还有剩余偏移。点击圆点，或拖动框住多个，以选择。</translation>
    </message>
    <message>
        <source>Save the residuals</source>
        <extracomment>ui/workbench/session/live_layers.py</extracomment>
        <translation>保存残差</translation>
    </message>
    <message>
        <source>Make check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>设为检查点</translation>
    </message>
    <message>
        <source>Make control points of check points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>将检查点设为控制点</translation>
    </message>
    <message>
        <source>Enable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>启用控制点</translation>
    </message>
    <message>
        <source>Disable control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>停用控制点</translation>
    </message>
    <message>
        <source>Move control point</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>移动控制点</translation>
    </message>
    <message>
        <source>Delete control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>删除控制点</translation>
    </message>
    <message>
        <source>Add control points</source>
        <extracomment>ui/workbench/session/point_session.py</extracomment>
        <translation>添加控制点</translation>
    </message>
    <message>
        <source>Preview without a warp, exactly where the transform puts it.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>不作校正的预览，与变换给出的位置完全一致。</translation>
    </message>
    <message>
        <source>Place the preview</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>放置预览</translation>
    </message>
    <message>
        <source>Preview without a warp, within {} px of the sensed raster of its exact place.</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>不作校正的预览，与准确位置相差不超过 {} 个待配准栅格像元。</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <extracomment>ui/workbench/session/preview_layer.py</extracomment>
        <translation>预览：{}</translation>
    </message>
    <message>
        <source>Fit the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation>拟合变换</translation>
    </message>
    <message>
        <source>Choose the transform</source>
        <extracomment>ui/workbench/session/refit.py</extracomment>
        <translation>选择变换</translation>
    </message>
    <message>
        <source>{} cautions: </source>
        <extracomment>ui/workbench/table/caution_note.py</extracomment>
        <translation>{} 条注意事项： </translation>
    </message>
    <message>
        <source>List only points of this kind</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>仅列出此类点</translation>
    </message>
    <message>
        <source>List only points whose residual is above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>仅列出残差高于此值的点，以参考像元计</translation>
    </message>
    <message>
        <source>List only points whose standard error is known and above this, in reference pixels</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>仅列出标准误差已知且高于此值的点，以参考像元计</translation>
    </message>
    <message>
        <source>List only points whose matching score (0 to 1) is below this</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>仅列出匹配得分（0 到 1）低于此值的点</translation>
    </message>
    <message>
        <source>In view</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>视图内</translation>
    </message>
    <message>
        <source>List only points that the map shows now</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>仅列出地图当前显示的点</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>List all points again</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>重新列出所有点</translation>
    </message>
    <message>
        <source>All points</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>所有点</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Residual &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>残差 &gt;</translation>
    </message>
    <message>
        <source>Score &lt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>得分 &lt;</translation>
    </message>
    <message>
        <source>Precision &gt;</source>
        <extracomment>ui/workbench/table/point_filter.py</extracomment>
        <translation>精度 &gt;</translation>
    </message>
    <message>
        <source>No points yet: add them on the page “Add”, by hand or from a file.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>尚无点：请在“添加”页手动添加或从文件加载。</translation>
    </message>
    <message>
        <source>No point is redundant: the residuals are zero even if the points are wrong.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>没有多余点：即使点有错，残差也为零。</translation>
    </message>
    <message>
        <source>&lt;b&gt;RMSE&lt;/b&gt;: root mean square residual of the points in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;RMSE&lt;/b&gt;：使用中的点的残差均方根。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redundant&lt;/b&gt;: points beyond the fewest that determine the transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;多余&lt;/b&gt;：超出确定变换所需最少数量的点。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cells&lt;/b&gt;: share of an 8 × 8 grid over the overlap whose cells hold a point in use.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;格子&lt;/b&gt;：重叠区 8 × 8 格网中含使用中的点的格子比例。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Explains&lt;/b&gt;: share of the structures all over the overlap that agree with the transform of the run; hidden once you edit the points.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>&lt;b&gt;解释&lt;/b&gt;：整个重叠区中与运行的变换一致的结构比例；编辑点后不再显示。</translation>
    </message>
    <message>
        <source>{} of {} points in use</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>使用 {} / {} 个点</translation>
    </message>
    <message>
        <source>{} redundant</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>{} 个多余</translation>
    </message>
    <message>
        <source>No transform.</source>
        <extracomment>ui/workbench/table/summary_line.py</extracomment>
        <translation>无变换。</translation>
    </message>
    <message>
        <source>map units</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>地图单位</translation>
    </message>
    <message>
        <source>Number of the point, the field “id” of the layer</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>点号，即图层的“id”字段</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>用</translation>
    </message>
    <message>
        <source>Enabled: the point is used in the fit or as a check point (Space)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>启用：该点用于拟合或作为检查点（空格）</translation>
    </message>
    <message>
        <source>Chk</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>检</translation>
    </message>
    <message>
        <source>Check point: it judges the fit but takes no part in it (C)</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>检查点：评判拟合但不参与拟合 (C)</translation>
    </message>
    <message>
        <source>Res. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>残差 px</translation>
    </message>
    <message>
        <source>Residual: distance from the measured place to the one predicted by the transform, in pixels of the reference</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>残差：测量位置与变换预测位置之间的距离，以参考像元计</translation>
    </message>
    <message>
        <source>dx px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>dx px</translation>
    </message>
    <message>
        <source>Residual to the right (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>向右的残差（预测减测量），以参考像元计</translation>
    </message>
    <message>
        <source>dy px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>dy px</translation>
    </message>
    <message>
        <source>Residual downward (predicted minus measured), in reference pixels</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>向下的残差（预测减测量），以参考像元计</translation>
    </message>
    <message>
        <source>Similarity of the two places in the matching, 0 to 1</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>匹配中两处的相似度，0 到 1</translation>
    </message>
    <message>
        <source>Prec. px</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>精度 px</translation>
    </message>
    <message>
        <source>Precision: standard error of the point&apos;s place, in pixels of the reference; empty if not measured</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>精度：点位的标准误差，以参考像元计；未测量则为空</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Made or moved by hand</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>手动添加或移动</translation>
    </message>
    <message>
        <source>used in the fit</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>用于拟合</translation>
    </message>
    <message>
        <source>check point, judges the fit but takes no part in it</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>检查点，评判拟合但不参与拟合</translation>
    </message>
    <message>
        <source>Res. {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>残差 {}</translation>
    </message>
    <message>
        <source>The residual in {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>残差，单位 {}</translation>
    </message>
    <message>
        <source>Control point {}: {}</source>
        <extracomment>ui/workbench/table/table_model.py</extracomment>
        <translation>控制点 {}：{}</translation>
    </message>
    <message>
        <source>The runs of this project, the last one first</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>此工程的运行，最近的在前</translation>
    </message>
    <message>
        <source>Transform that is fitted to the points in use</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>对使用中的点拟合的变换</translation>
    </message>
    <message>
        <source>Register two rasters: their control points are listed here.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>请配准两幅栅格：其控制点将在此列出。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>保存点</translation>
    </message>
    <message>
        <source>Save the edited points and their current residuals to the file</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>将编辑后的点及其当前残差保存到文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Live preview: show the sensed raster placed by the current points; it follows every edit</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>实时预览：按当前点显示待配准栅格；随每次编辑更新</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>过滤</translation>
    </message>
    <message>
        <source>List only some of the points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>仅列出部分点</translation>
    </message>
    <message>
        <source>Zoom to selected points</source>
        <extracomment>ui/workbench/table/table_tools.py</extracomment>
        <translation>缩放到选中的点</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Use in the fit again</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>重新用于拟合</translation>
    </message>
    <message>
        <source>Use as check points only</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>仅用作检查点</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>缩放到</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>回车</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/workbench/table/table_view.py</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Warp again</source>
        <extracomment>ui/workbench/table/warp_again.py</extracomment>
        <translation>重新校正</translation>
    </message>
    <message>
        <source>Warping…</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>正在校正…</translation>
    </message>
    <message>
        <source>Stop; the raster is not changed</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>停止；栅格不变</translation>
    </message>
    <message>
        <source>Warp</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>校正</translation>
    </message>
    <message>
        <source>Warp the sensed raster with these points, and add it to the project</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>用这些点校正待配准栅格，并将其添加到工程</translation>
    </message>
    <message>
        <source>Warp the sensed raster with the current points, and replace the old result</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>用当前点校正待配准栅格，并替换旧结果</translation>
    </message>
    <message>
        <source>“Warp again” would write files that may belong to another run.</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>“重新校正”会写入可能属于另一次运行的文件。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Write there</source>
        <extracomment>ui/workbench/table/warp_question.py</extracomment>
        <translation>写入该处</translation>
    </message>
    <message>
        <source>Tiepoint points</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>Tiepoint 点</translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>影像块</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Plots</source>
        <extracomment>ui/workbench/workbench_dock.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>The accuracy cannot be stated: there is no check point.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>无法说明精度：没有检查点。</translation>
    </message>
    <message>
        <source>RMSE {together} (x {x}, y {y}){ce90} at {count} check points{own}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>RMSE {together}（x {x}，y {y}）{ce90}，依据 {count} 个检查点{own}。</translation>
    </message>
    <message>
        <source>, CE90 {radius},</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>，CE90 {radius}</translation>
    </message>
    <message>
        <source>; with their own error of {own}, RMSE_H {total}</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>；计入其自身误差 {own}，RMSE_H {total}</translation>
    </message>
    <message>
        <source>The figures are relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>指标相对于参考，参考自身的误差未知。</translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, and with the reference&apos;s own RMSE of {error}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>按 ASPRS 第 2 版 (2023) 的要求说明，至少 {least} 个检查点并计入其自身误差，且计入参考自身的 RMSE {error}。</translation>
    </message>
    <message>
        <source>Stated as ASPRS edition 2 (2023) requires, with at least {least} check points and their own error, but relative to the reference, whose own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>按 ASPRS 第 2 版 (2023) 的要求说明，至少 {least} 个检查点并计入其自身误差，但相对于参考，参考自身的误差未知。</translation>
    </message>
    <message>
        <source>Not enough check points for a statement by ASPRS edition 2 (2023): {count} of at least {least}.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>检查点不足，无法按 ASPRS 第 2 版 (2023) 说明：{count} 个，至少需 {least} 个。</translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the check points&apos; own error is not known.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>无法按 ASPRS 第 2 版 (2023) 说明：检查点自身的误差未知。</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{text}”不是矩形。</translation>
    </message>
    <message>
        <source>Write it as xmin,ymin,xmax,ymax, each minimum below its maximum.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请写为 xmin,ymin,xmax,ymax，各最小值小于对应的最大值。</translation>
    </message>
    <message>
        <source>The area to match does not touch the overlap of the two rasters.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>匹配区域与两幅栅格的重叠区不相交。</translation>
    </message>
    <message>
        <source>Choose an area where the two rasters overlap on the map, or check its coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请在地图上选择两幅栅格重叠处的区域，或检查其坐标参照系。</translation>
    </message>
    <message>
        <source>The area to match is only {width} x {height} pixels of the images that are matched.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>匹配区域在所匹配的影像中仅有 {width} x {height} 个像元。</translation>
    </message>
    <message>
        <source>Choose a larger area: at least {least} pixels a side, better some hundreds.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择更大的区域：每边至少 {least} 个像元，最好数百个。</translation>
    </message>
    <message>
        <source>No valid pixel of “{name}” is left to match: all are nodata, masked or outside the area.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{name}”中没有可匹配的有效像元：全部为无数据、被掩膜或在区域之外。</translation>
    </message>
    <message>
        <source>Choose another area or mask.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择其他区域或掩膜。</translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>无法打开“{name}”中的多边形。</translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, or write a rectangle as xmin,ymin,xmax,ymax.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请检查文件是否仍在原处且能在 QGIS 中打开，或将矩形写为 xmin,ymin,xmax,ymax。</translation>
    </message>
    <message>
        <source>The polygons in “{name}” cannot be read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>无法读取“{name}”中的多边形。</translation>
    </message>
    <message>
        <source>Check that they open in QGIS.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请检查它们能否在 QGIS 中打开。</translation>
    </message>
    <message>
        <source>“{name}” has several layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{name}”有多个图层：{layers}。</translation>
    </message>
    <message>
        <source>Name one, by adding |layername= and its name.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请指定一个：附加 |layername= 及图层名。</translation>
    </message>
    <message>
        <source>“{name}” has no layer “{layer}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{name}”没有图层“{layer}”。</translation>
    </message>
    <message>
        <source>It has these layers: {layers}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>它有以下图层：{layers}。</translation>
    </message>
    <message>
        <source>“{name}” has no polygon.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{name}”中没有多边形。</translation>
    </message>
    <message>
        <source>Choose a layer of polygons with at least one in it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择至少含一个多边形的多边形图层。</translation>
    </message>
    <message>
        <source>The mask “{name}” cannot be opened.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>无法打开掩膜“{name}”。</translation>
    </message>
    <message>
        <source>Check that the file is still there and opens in QGIS, as polygons or as a raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请检查文件是否仍在原处，且能在 QGIS 中作为多边形或栅格打开。</translation>
    </message>
    <message>
        <source>The mask “{name}” has no coordinates, and another size than “{raster}”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>掩膜“{name}”没有坐标，且大小与“{raster}”不同。</translation>
    </message>
    <message>
        <source>Choose a mask with coordinates, or one with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择有坐标的掩膜，或与该栅格像元相同的掩膜。</translation>
    </message>
    <message>
        <source>The mask “{name}” has another size than “{raster}”, which has no coordinates.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>掩膜“{name}”的大小与“{raster}”不同，而后者没有坐标。</translation>
    </message>
    <message>
        <source>Choose a mask with the same pixels as the raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择与该栅格像元相同的掩膜。</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}, so an area or mask on the map cannot be placed on its pixels.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{name}”由其{means}定位，因此地图上的区域或掩膜无法对应到其像元。</translation>
    </message>
    <message>
        <source>Choose a mask raster with the same pixels as this raster.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择与此栅格像元相同的掩膜栅格。</translation>
    </message>
    <message>
        <source>Only the area chosen is matched, {percent:.1f} % of the reference.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>仅匹配所选区域，占参考的 {percent:.1f} %。</translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out {percent:.1f} % of the {side} pixels that are read.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>掩膜“{name}”排除了所读取{side}像元的 {percent:.1f} %。</translation>
    </message>
    <message>
        <source>No rectangle is drawn to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>尚未绘制匹配用的矩形。</translation>
    </message>
    <message>
        <source>Click “Draw” and drag a rectangle on the map, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请点击“绘制”并在地图上拖出矩形，或选择整个重叠区。</translation>
    </message>
    <message>
        <source>No polygon layer is chosen to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>尚未选择匹配用的多边形图层。</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project and choose it, or choose the whole overlap.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请向工程添加多边形图层并选择它，或选择整个重叠区。</translation>
    </message>
    <message>
        <source>No feature of “{name}” is selected.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>“{name}”中没有选中的要素。</translation>
    </message>
    <message>
        <source>Select the polygons to match in, or switch off “Only selected features”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择要在其中匹配的多边形，或关闭“仅选中的要素”。</translation>
    </message>
    <message>
        <source>The polygons of “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>无法写入“{name}”的多边形：{reason}。</translation>
    </message>
    <message>
        <source>Save the layer to a file.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请将图层保存为文件。</translation>
    </message>
    <message>
        <source>An extent and a polygon layer are both given to match in.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>匹配区域同时给出了范围和多边形图层。</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请只给出其一。</translation>
    </message>
    <message>
        <source>{name}: the reference, kept as it is.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}：参考，保持不变。</translation>
    </message>
    <message>
        <source>{name}: aligned, moved {dx:+.2f} px right and {dy:+.2f} px down; RMSE {rmse} px, {count} control points{by}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}：已对齐，右移 {dx:+.2f} px、下移 {dy:+.2f} px；RMSE {rmse} px，{count} 个控制点{by}。</translation>
    </message>
    <message>
        <source>, by way of {other}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>，经由 {other}</translation>
    </message>
    <message>
        <source>{name}: not aligned, left as it is. {reason}</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>{name}：未对齐，保持原样。{reason}</translation>
    </message>
    <message>
        <source>What was found would turn, stretch or move it more than the bands of one camera can differ.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>所得结果的旋转、拉伸或移动超出同一相机各波段之间可能的差异。</translation>
    </message>
    <message>
        <source>A shift leaves {shift:.2f} px here; an affine transform would leave {affine:.2f} px.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>平移在此剩余 {shift:.2f} px；仿射变换剩余 {affine:.2f} px。</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” is an alpha band: it says which pixels are valid, and is not aligned.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>“{name}”的波段 {band} 是 alpha 波段：它说明哪些像元有效，不作对齐。</translation>
    </message>
    <message>
        <source>Nothing was written, because these bands cannot be aligned: {names}.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>未写入任何内容，因为以下波段无法对齐：{names}。</translation>
    </message>
    <message>
        <source>There is only one band, and nothing to align it with.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>只有一个波段，没有可与之对齐的波段。</translation>
    </message>
    <message>
        <source>Choose a raster with several bands, or several files.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>请选择多波段栅格或多个文件。</translation>
    </message>
    <message>
        <source>There is no band {band}: the rasters have {count} bands together.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>没有波段 {band}：各栅格共有 {count} 个波段。</translation>
    </message>
    <message>
        <source>Choose the reference band by its number among all bands, from 1.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>请按参考波段在全部波段中的编号选择，从 1 起。</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” has a colour table, so its values are no measure of brightness.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>“{name}”的波段 {band} 有颜色表，其值不代表亮度。</translation>
    </message>
    <message>
        <source>Leave this raster out, or expand it to red, green and blue first.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>请去掉此栅格，或先将其展开为红、绿、蓝。</translation>
    </message>
    <message>
        <source>The raster with the aligned bands cannot be written.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>无法写入含对齐波段的栅格。</translation>
    </message>
    <message>
        <source>The check points are off by {pixels:.1f} pixels (RMSE): look at their residuals.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>检查点偏差 {pixels:.1f} 像元 (RMSE)：请查看其残差。</translation>
    </message>
    <message>
        <source>The residuals are large, RMSE {pixels:.1f} pixels: look at the longest arrows, or try another transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>残差较大，RMSE {pixels:.1f} 像元：请查看最长的箭头，或尝试其他变换。</translation>
    </message>
    <message>
        <source>The transform has hardly more control points than it needs ({more:.0f} more): one wrong point bends it, and the RMSE does not show that.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>控制点几乎不多于变换所需（仅多 {more:.0f} 个）：一个错误点就会使其弯曲，而 RMSE 显示不出来。</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>在重叠区的 {percent:.0f} % 中，结构与变换不一致。</translation>
    </message>
    <message>
        <source>The points cover only part of the overlap: compare both images in its corners.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>点只覆盖部分重叠区：请在其各角对比两幅影像。</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the overlap the transform is extrapolated and may be off by {pixels:.1f} pixels or more.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>在重叠区的 {percent:.0f} % 中变换为外推，偏差可能达 {pixels:.1f} 像元或更多。</translation>
    </message>
    <message>
        <source>The matches are barely enough evidence: compare both images before you rely on the result.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>匹配勉强构成证据：采用结果前请对比两幅影像。</translation>
    </message>
    <message>
        <source>The structures repeat; only the coordinates say which of several shifts is right.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>结构重复出现；只有坐标能说明多个偏移中哪个正确。</translation>
    </message>
    <message>
        <source>What is printed on both images, such as a frame, was left out of the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>两幅影像上都印有的内容（如图框）未参与匹配。</translation>
    </message>
    <message>
        <source>One sensed pixel covers {times:.0f} pixels of the reference; errors are judged in sensed pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>一个待配准像元覆盖 {times:.0f} 个参考像元；误差以待配准像元评判。</translation>
    </message>
    <message>
        <source>One reference pixel covers {times:.0f} sensed pixels; errors are judged in reference pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>一个参考像元覆盖 {times:.0f} 个待配准像元；误差以参考像元评判。</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the sensed raster, the heights or arrays that place it have a gap: there the result is only continued from around, and may be off by many pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>在待配准栅格的 {percent:.0f} % 中，用于定位的高程或数组有空缺：该处结果仅由周围延续而来，偏差可能达许多像元。</translation>
    </message>
    <message>
        <source>The reference has no geotransform; the map shows it warped by its {means}. Their error is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>参考没有地理变换参数；地图按其{means}校正显示。其误差不计入指标。</translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there, and beyond it the transform is extrapolated.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>栅格仅在所选区域内匹配，占重叠区的 {percent:.0f} %：精度和解释比例在该处有效，其外变换为外推。</translation>
    </message>
    <message>
        <source>The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and the explained share hold there. Beyond it the transform is extrapolated: in nine tenths of the rest, its standard error is below {pixels:.1f} pixels.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>栅格仅在所选区域内匹配，占重叠区的 {percent:.0f} %：精度和解释比例在该处有效。其外变换为外推：其余部分的十分之九中，其标准误差低于 {pixels:.1f} 像元。</translation>
    </message>
    <message>
        <source>In {percent:.0f} % of the area chosen, the structures do not agree with the transform.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>在所选区域的 {percent:.0f} % 中，结构与变换不一致。</translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the reference: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>掩膜排除了参考的 {percent:.0f} %：精度和解释比例对其余部分有效。</translation>
    </message>
    <message>
        <source>The mask leaves out {percent:.0f} % of the sensed raster: the accuracy and the explained share hold for the rest.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>掩膜排除了待配准栅格的 {percent:.0f} %：精度和解释比例对其余部分有效。</translation>
    </message>
    <message>
        <source>The mask “{name}” leaves out no pixel of the {side} raster: it may lie elsewhere.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>掩膜“{name}”未排除{side}栅格的任何像元：它可能位于别处。</translation>
    </message>
    <message>
        <source>The reference is a picture of {whose}: the error of that map itself is not part of the figures.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>参考是{whose}的图像：该地图自身的误差不计入指标。</translation>
    </message>
    <message>
        <source>The sensed raster is a picture of {whose}: it has colours as drawn, not measured values.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>待配准栅格是{whose}的图像：其颜色是绘制的，不是测量值。</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the picture of {name} is missing, as its server did not deliver it: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>{name}的图像缺少 {percent:.0f} %，因为服务器未传送：该处未作匹配。</translation>
    </message>
    <message>
        <source>The server did not deliver {percent:.1f} % of the picture of {name}: nothing was matched there.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>服务器未传送{name}的图像的 {percent:.1f} %：该处未作匹配。</translation>
    </message>
    <message>
        <source>Before the points were edited: {former}</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>编辑点之前：{former}</translation>
    </message>
    <message>
        <source>Another QGIS is already downloading this file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>另一个 QGIS 正在下载此文件。</translation>
    </message>
    <message>
        <source>Wait until it is done there, then open this page again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请等其完成，然后重新打开此页。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>无法写入文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The server has another file than expected: {size} bytes instead of {expected}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>服务器上的文件与预期不同：{size} 字节，应为 {expected}。</translation>
    </message>
    <message>
        <source>A log-in page of the network may be in the way; else choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>可能被网络的登录页面阻挡；否则请改为选择文件。</translation>
    </message>
    <message>
        <source>The server sends more bytes than the file has.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>服务器发送的字节数超过文件大小。</translation>
    </message>
    <message>
        <source>Choose a file instead of downloading it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请选择文件，而不是下载。</translation>
    </message>
    <message>
        <source>The downloaded file is not the expected one (its SHA-256 differs) and was deleted.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>下载的文件与预期不同（SHA-256 不符），已删除。</translation>
    </message>
    <message>
        <source>Download it again; if it happens again, something on the network changes it.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请重新下载；若再次发生，则是网络中有什么改动了它。</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed and {free} MB are free in “{folder}”.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>磁盘空间不足：需要 {needed} MB，“{folder}”中可用 {free} MB。</translation>
    </message>
    <message>
        <source>Free some disk space and download again.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请腾出磁盘空间后重新下载。</translation>
    </message>
    <message>
        <source>{server} answered: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>{server} 答复：{reason}。</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>无法连接 {server}：{reason}。</translation>
    </message>
    <message>
        <source>The connection to {server} broke off: {reason}.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>与 {server} 的连接中断：{reason}。</translation>
    </message>
    <message>
        <source>Check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), then download again: what has arrived is kept.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请检查连接和 QGIS 的代理（设置 &gt; 选项 &gt; 网络），然后重新下载：已收到的部分会保留。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and QGIS&apos;s certificates (Settings &gt; Options &gt; Authentication).</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>请检查计算机日期和 QGIS 的证书（设置 &gt; 选项 &gt; 认证）。</translation>
    </message>
    <message>
        <source>The file may have moved: look for a newer Tiepoint, or choose a file instead.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>文件可能已移走：请查找更新版本的 Tiepoint，或选择文件。</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>服务器发送的文件部分与请求的不同。</translation>
    </message>
    <message>
        <source>The server sent nothing for {seconds} seconds.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>服务器 {seconds} 秒内未发送任何内容。</translation>
    </message>
    <message>
        <source>The server has another version of the file.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>服务器上的文件是另一版本。</translation>
    </message>
    <message>
        <source>The connection ended early.</source>
        <extracomment>core/messages/downloads.py</extracomment>
        <translation>连接提前结束。</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>无法启动引擎的 Python“{program}”：{reason}。</translation>
    </message>
    <message>
        <source>Choose another Python under Advanced, or leave it empty for QGIS&apos;s own.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请在“高级”中选择其他 Python，或留空以使用 QGIS 自带的。</translation>
    </message>
    <message>
        <source>The engine&apos;s output cannot be read: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>无法读取引擎的输出：{reason}。</translation>
    </message>
    <message>
        <source>The engine is busy with another registration.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎正忙于另一次配准。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请等其完成，或将其取消。</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎在 {seconds:.0f} 秒内未答复。</translation>
    </message>
    <message>
        <source>Try again, or choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请重试，或在“高级”中选择其他 Python。</translation>
    </message>
    <message>
        <source>The engine stopped answering and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎停止响应，已被终止。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请重试；若再次发生，请报告。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer does not belong to what it was asked.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎的答复与请求不符。</translation>
    </message>
    <message>
        <source>The engine&apos;s result cannot be read.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>无法读取引擎的结果。</translation>
    </message>
    <message>
        <source>QGIS&apos;s own Python was not found.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>未找到 QGIS 自带的 Python。</translation>
    </message>
    <message>
        <source>Choose a Python for the engine under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请在“高级”中为引擎选择 Python。</translation>
    </message>
    <message>
        <source>The folder “{path}” is not a Python environment.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>文件夹“{path}”不是 Python 环境。</translation>
    </message>
    <message>
        <source>Choose the environment&apos;s own folder, or its python program.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请选择环境本身的文件夹，或其中的 python 程序。</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” does not exist or cannot be run.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎的 Python“{path}”不存在或无法运行。</translation>
    </message>
    <message>
        <source>The engine does not know the job “{name}”.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎不认识任务“{name}”。</translation>
    </message>
    <message>
        <source>Update the plugin and its engine together.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请同时更新插件及其引擎。</translation>
    </message>
    <message>
        <source>Weights can be checked only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>只有装有 torch、torchvision 和 safetensors 时才能检查权重。</translation>
    </message>
    <message>
        <source>Install them on Tiepoint&apos;s set-up page first.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请先在 Tiepoint 的设置页安装它们。</translation>
    </message>
    <message>
        <source>Fine-tuning is possible only where torch, torchvision and safetensors are installed.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>只有装有 torch、torchvision 和 safetensors 时才能微调。</translation>
    </message>
    <message>
        <source>The engine&apos;s Python {program} has no {title}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎的 Python {program} 没有 {title}。</translation>
    </message>
    <message>
        <source>{title} cannot be loaded: {reason}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>无法加载 {title}：{reason}。</translation>
    </message>
    <message>
        <source>Tiepoint and its engine have different versions (protocol {one} and {other}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Tiepoint 与其引擎版本不同（协议 {one} 和 {other}）。</translation>
    </message>
    <message>
        <source>Restart QGIS; if that does not help, install the plugin again.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请重启 QGIS；若无效，请重新安装插件。</translation>
    </message>
    <message>
        <source>Tiepoint and its engine do not understand each other.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>Tiepoint 与其引擎无法互通。</translation>
    </message>
    <message>
        <source>Restart QGIS; if it happens again, please report it.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请重启 QGIS；若再次发生，请报告。</translation>
    </message>
    <message>
        <source>The engine did not finish and was ended.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎未完成，已被终止。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请重试；若再次发生，请附上以下各行进行报告。</translation>
    </message>
    <message>
        <source>The engine does not know this request.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎不认识此请求。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请关闭其他程序，或减少一次配准的量：将两幅栅格裁剪为较小区域，或以较大像元导出。</translation>
    </message>
    <message>
        <source>The graphics card does not have enough memory.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>显卡内存不足。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or let the network run on the CPU.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请关闭使用显卡的其他程序，或让网络在 CPU 上运行。</translation>
    </message>
    <message>
        <source>The system may have ended it for lack of memory. Close other programs, or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>可能因内存不足被系统终止。请关闭其他程序，或减少一次配准的量：将两幅栅格裁剪为较小区域，或以较大像元导出。</translation>
    </message>
    <message>
        <source>The registration was cancelled.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>配准已取消。</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎失败：{reason}</translation>
    </message>
    <message>
        <source>This is a fault in Tiepoint: please report it with the lines below.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>这是 Tiepoint 的故障：请附上以下各行进行报告。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (exit status {status}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎意外结束（退出状态 {status}）。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (signal {signal}).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎意外结束（信号 {signal}）。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (it closed its output but still runs).</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎意外结束（关闭了输出但仍在运行）。</translation>
    </message>
    <message>
        <source>The engine needs Python 3.9 or newer; {program} is {version}.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>引擎需要 Python 3.9 或更新版本；{program} 为 {version}。</translation>
    </message>
    <message>
        <source>Choose another Python under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请在“高级”中选择其他 Python。</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-opencv. Otherwise let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>在 Debian 或 Ubuntu 上：sudo apt install python3-opencv。否则请由 Tiepoint 的设置页安装，或在“高级”中选择带有 numpy 和 opencv 的 Python。</translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install it, or choose a Python that has numpy and opencv under Advanced.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请由 Tiepoint 的设置页安装，或在“高级”中选择带有 numpy 和 opencv 的 Python。</translation>
    </message>
    <message>
        <source>The {side} image has complex pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}影像的像元为复数。</translation>
    </message>
    <message>
        <source>Match its amplitude: np.abs(image).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请匹配其振幅：np.abs(image)。</translation>
    </message>
    <message>
        <source>The {side} image is not an array of numbers ({what}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}影像不是数值数组（{what}）。</translation>
    </message>
    <message>
        <source>Give it as a numpy array (height, width); `register` takes the names of files.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请以 numpy 数组 (height, width) 给出；`register` 接受文件名。</translation>
    </message>
    <message>
        <source>The {side} image has the shape {shape}; (height, width) is expected.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}影像的形状为 {shape}；应为 (height, width)。</translation>
    </message>
    <message>
        <source>Give one band as an array (height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请以数组 (height, width) 给出一个波段。</translation>
    </message>
    <message>
        <source>Choose a band, such as {band}, or average them: image.mean(axis={axis}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请选择一个波段，如 {band}，或取平均：image.mean(axis={axis})。</translation>
    </message>
    <message>
        <source>The {side} image is only {width} x {height} pixels.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}影像仅有 {width} x {height} 个像元。</translation>
    </message>
    <message>
        <source>Both images need at least {least} pixels a side.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>两幅影像每边都至少需要 {least} 个像元。</translation>
    </message>
    <message>
        <source>The {side} image is {longest} pixels long; up to {limit} are matched.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}影像长 {longest} 像元；最多匹配 {limit}。</translation>
    </message>
    <message>
        <source>Make it smaller by averaging, or raise max_working_size.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请取平均将其缩小，或提高 max_working_size。</translation>
    </message>
    <message>
        <source>The {side} mask has the shape {shape}, but its image {image_shape}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}掩膜的形状为 {shape}，而其影像为 {image_shape}。</translation>
    </message>
    <message>
        <source>Give each image a mask of its own height and width, or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请为每幅影像给出与其高和宽相同的掩膜，或 None。</translation>
    </message>
    <message>
        <source>The {side} mask has values other than true and false.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>{side}掩膜含有真和假以外的值。</translation>
    </message>
    <message>
        <source>A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>影像有效处掩膜为真（或 1、255）：mask = image != nodata。</translation>
    </message>
    <message>
        <source>The masks are not a pair.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>掩膜不成对。</translation>
    </message>
    <message>
        <source>Write masks=Pair(reference=..., sensed=...), each an array or None.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请写为 masks=Pair(reference=..., sensed=...)，各为数组或 None。</translation>
    </message>
    <message>
        <source>Do you mean {close}?</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>是否指 {close}？</translation>
    </message>
    <message>
        <source>RegistrationOptions().to_json() lists the options.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>RegistrationOptions().to_json() 列出这些选项。</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {kind} is not a raster.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>形状为 {shape}、类型为 {kind} 的数组不是栅格。</translation>
    </message>
    <message>
        <source>Give real numbers, as (height, width) or (bands, height, width).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出实数，形式为 (height, width) 或 (bands, height, width)。</translation>
    </message>
    <message>
        <source>The transform of the array is not understood.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>无法识别数组的变换。</translation>
    </message>
    <message>
        <source>Give GDAL&apos;s six numbers, or an affine.Affine.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出 GDAL 的六个数，或 affine.Affine。</translation>
    </message>
    <message>
        <source>What is to be registered is not an array ({kind}).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>要配准的不是数组（{kind}）。</translation>
    </message>
    <message>
        <source>A raster cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>栅格不能以 {kind} 给出。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>无法写入“{name}”。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in {kinds}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请选择以 {kinds} 结尾的文件名。</translation>
    </message>
    <message>
        <source>The pair was not registered: {reason}</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>影像对未配准：{reason}</translation>
    </message>
    <message>
        <source>Only a registration can be applied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>只有配准才能应用。</translation>
    </message>
    <message>
        <source>A transform alone does not name a reference.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>仅有变换不能指明参考。</translation>
    </message>
    <message>
        <source>Pass the reference raster: reference=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出参考栅格：reference=...</translation>
    </message>
    <message>
        <source>There is nothing to apply the fit to.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>没有可应用拟合的对象。</translation>
    </message>
    <message>
        <source>Choose a raster to warp, a vector layer to move, or both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请选择要校正的栅格、要移动的矢量图层，或两者。</translation>
    </message>
    <message>
        <source>Control points alone do not say which rasters they were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>仅有控制点不能说明它们设在哪些栅格上。</translation>
    </message>
    <message>
        <source>Pass the reference: reference=..., and for a vector layer the sensed raster, too: sensed=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出参考：reference=...，矢量图层还需待配准栅格：sensed=...</translation>
    </message>
    <message>
        <source>A result cannot be given as {kind}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>结果不能以 {kind} 给出。</translation>
    </message>
    <message>
        <source>Give a Registration, a report or its path, or a transform.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出 Registration、报告或其路径，或变换。</translation>
    </message>
    <message>
        <source>The report “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>无法读取报告“{name}”。</translation>
    </message>
    <message>
        <source>Choose the JSON report that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请选择 Tiepoint 写入的 JSON 报告。</translation>
    </message>
    <message>
        <source>This is not the report of a registration.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>这不是配准的报告。</translation>
    </message>
    <message>
        <source>The report does not hold the whole {model}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>报告不含完整的{model}。</translation>
    </message>
    <message>
        <source>Give the GeoPackage of its control points, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请同时给出其控制点的 GeoPackage。</translation>
    </message>
    <message>
        <source>The sensed raster that the report names is missing, and its coordinates are needed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>缺少报告所指的待配准栅格，而需要其坐标。</translation>
    </message>
    <message>
        <source>Put it back where the report says that it lies.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请将其放回报告所述的位置。</translation>
    </message>
    <message>
        <source>“{name}” and the registered raster have different coordinate reference systems.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>“{name}”与已配准的栅格坐标参照系不同。</translation>
    </message>
    <message>
        <source>Warp it to the coordinate reference system of the registered raster first.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请先将其重投影到已配准栅格的坐标参照系。</translation>
    </message>
    <message>
        <source>“{name}” has {width} x {height} pixels, the registered raster {sensed_width} x {sensed_height}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>“{name}”有 {width} x {height} 个像元，已配准的栅格有 {sensed_width} x {sensed_height} 个。</translation>
    </message>
    <message>
        <source>Choose a raster of the same scene and proportions, or georeference both.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请选择场景和比例相同的栅格，或为两者设置地理参照。</translation>
    </message>
    <message>
        <source>The control points in “{name}” cannot be read.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>无法读取“{name}”中的控制点。</translation>
    </message>
    <message>
        <source>Choose the GeoPackage of control points that Tiepoint wrote.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请选择 Tiepoint 写入的控制点 GeoPackage。</translation>
    </message>
    <message>
        <source>The control points in “{name}” have no field “{field}”.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>“{name}”中的控制点没有字段“{field}”。</translation>
    </message>
    <message>
        <source>GDAL&apos;s Python module, which reads and writes the rasters, is missing.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>缺少用于读写栅格的 GDAL Python 模块。</translation>
    </message>
    <message>
        <source>Use pip install &apos;tiepoint[rasterio]&apos;, apt install python3-gdal, or conda install gdal.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请使用 pip install &apos;tiepoint[rasterio]&apos;、apt install python3-gdal 或 conda install gdal。</translation>
    </message>
    <message>
        <source>keypoints</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>关键点</translation>
    </message>
    <message>
        <source>tiles of edge directions</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>边缘方向图块</translation>
    </message>
    <message>
        <source>tiles, after a search with the smaller image or both as a whole</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>图块，此前先用较小影像或两幅整图搜索</translation>
    </message>
    <message>
        <source>keypoints described by the network</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>由网络描述的关键点</translation>
    </message>
    <message>
        <source>the network&apos;s channels over the whole image</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>整幅影像上的网络通道</translation>
    </message>
    <message>
        <source>templates at full resolution</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>全分辨率模板</translation>
    </message>
    <message>
        <source>templates</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>模板</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>图块</translation>
    </message>
    <message>
        <source>keypoints matched again by the network</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>由网络重新匹配的关键点</translation>
    </message>
    <message>
        <source>templates of the network&apos;s channels</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>网络通道的模板</translation>
    </message>
    <message>
        <source>points set by hand</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>手动设置的点</translation>
    </message>
    <message>
        <source>found by {finder}, searched {where}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>由{finder}找到，搜索方式：{where}</translation>
    </message>
    <message>
        <source>found by {finder}, searched {where}; measured by {measurers}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>由{finder}找到，搜索方式：{where}；由{measurers}测量</translation>
    </message>
    <message>
        <source>refused estimate by {finder}, searched {where}</source>
        <extracomment>core/messages/finding.py</extracomment>
        <translation>{finder}给出的估计被拒绝，搜索方式：{where}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be removed.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法删除文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Close programs that use it, or restart QGIS; then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请关闭使用它的程序或重启 QGIS；然后重试。</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python has changed since Tiepoint&apos;s environment was made, as after an update of QGIS.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>自创建 Tiepoint 的环境以来，QGIS 的 Python 已改变，例如在更新 QGIS 之后。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请重新安装。</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python ({program}) cannot make environments: its module {module} is missing.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>QGIS 的 Python ({program}) 无法创建环境：缺少其模块 {module}。</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install python3-venv; elsewhere Python&apos;s venv and ensurepip. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>在 Debian 或 Ubuntu 上：sudo apt install python3-venv；其他系统：Python 的 venv 和 ensurepip。然后重试。</translation>
    </message>
    <message>
        <source>Run “conda install pip” in QGIS&apos;s environment. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请在 QGIS 的环境中运行“conda install pip”，然后重试。</translation>
    </message>
    <message>
        <source>This QGIS runs in a sandbox (Flatpak or Snap) to whose Python nothing can be added. Use QGIS from your distribution or from qgis.org.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>此 QGIS 在沙盒（Flatpak 或 Snap）中运行，其 Python 无法补全。请使用发行版或 qgis.org 提供的 QGIS。</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python is incomplete. Repair QGIS with its installer, or choose another Python, one that has numpy and OpenCV, under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>QGIS 的 Python 不完整。请用安装程序修复 QGIS，或在“高级”中选择其他带有 numpy 和 OpenCV 的 Python。</translation>
    </message>
    <message>
        <source>macOS runs this QGIS from a temporary place, where nothing can be installed for good.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>macOS 从临时位置运行此 QGIS，该处无法永久安装任何内容。</translation>
    </message>
    <message>
        <source>Quit QGIS, move it to the Applications folder, open it from there and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请退出 QGIS，将其移到“应用程序”文件夹，从那里打开后重试。</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed:.1f} GB are needed and {free:.1f} GB are free in “{folder}”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>磁盘空间不足：需要 {needed:.1f} GB，“{folder}”中可用 {free:.1f} GB。</translation>
    </message>
    <message>
        <source>Free some disk space, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请腾出磁盘空间，或在“高级”中选择已有这些软件包的 Python。</translation>
    </message>
    <message>
        <source>“{program}” cannot be started: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法启动“{program}”：{reason}。</translation>
    </message>
    <message>
        <source>Another QGIS is installing the engine at this moment.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>另一个 QGIS 此刻正在安装引擎。</translation>
    </message>
    <message>
        <source>Wait until it is done there, then press “Check again” on Tiepoint&apos;s set-up page.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请等它完成，然后在 Tiepoint 设置页点击“重新检查”。</translation>
    </message>
    <message>
        <source>The folder “{folder}” contains no wheels (.whl files).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>文件夹“{folder}”中没有 wheel 文件 (.whl)。</translation>
    </message>
    <message>
        <source>Choose the folder in which the wheels are; “Copy the commands” says how to fetch them.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请选择 wheel 文件所在的文件夹；“复制命令”说明如何获取。</translation>
    </message>
    <message>
        <source>“{index}” is not the address of a package index.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>“{index}”不是软件包索引的地址。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or leave it empty.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请输入以 https:// 开头的地址，或留空。</translation>
    </message>
    <message>
        <source>The file of certificates “{path}” does not exist.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>证书文件“{path}”不存在。</translation>
    </message>
    <message>
        <source>Choose a .pem or .crt file, or leave it empty.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请选择 .pem 或 .crt 文件，或留空。</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>QGIS 的 Python</translation>
    </message>
    <message>
        <source>The Python environment</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>Python 环境</translation>
    </message>
    <message>
        <source>pip, which installs packages,</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>用于安装软件包的 pip</translation>
    </message>
    <message>
        <source>The packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>软件包</translation>
    </message>
    <message>
        <source>The installed packages</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>已安装的软件包</translation>
    </message>
    <message>
        <source>the one that pip is set to</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>pip 所设置的索引</translation>
    </message>
    <message>
        <source>{what} could not be installed: the disk is full.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请腾出磁盘空间后重试；没有遗留任何内容。</translation>
    </message>
    <message>
        <source>{what} could not be installed: a file is not the one that Tiepoint was tested with (its SHA-256 is another).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：有文件与 Tiepoint 测试所用的不同（SHA-256 不符）。</translation>
    </message>
    <message>
        <source>The download was damaged, or the index or folder has builds of its own. Try again, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>下载已损坏，或者索引或文件夹带有自己的构建。请重试，或在“高级”中选择已有这些软件包的 Python。</translation>
    </message>
    <message>
        <source>{what} could not be installed: Windows does not allow paths that long.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：Windows 不允许这么长的路径。</translation>
    </message>
    <message>
        <source>Use a QGIS profile in a shorter folder, or let an administrator switch on long paths (LongPathsEnabled). Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请使用位于较短文件夹中的 QGIS 用户配置，或让管理员启用长路径 (LongPathsEnabled)。然后重试。</translation>
    </message>
    <message>
        <source>{what} could not be installed: another program has a file open.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：有文件被其他程序打开。</translation>
    </message>
    <message>
        <source>A virus scanner often does this to new files. Try again in a minute.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>病毒扫描程序常对新文件如此。请稍等一分钟后重试。</translation>
    </message>
    <message>
        <source>{what} could not be installed: a file or folder may not be written or run ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：有文件或文件夹不允许写入或运行（{reason}）。</translation>
    </message>
    <message>
        <source>Check the rights of QGIS&apos;s profile folder, and whether a virus scanner blocks Python there.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请检查 QGIS 用户配置文件夹的权限，以及病毒扫描程序是否在该处阻止 Python。</translation>
    </message>
    <message>
        <source>{what} could not be installed: a rule of your organisation blocks programs in your profile folder.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：贵组织的规则阻止用户配置文件夹中的程序。</translation>
    </message>
    <message>
        <source>Ask your administrator, or choose a Python that is allowed and has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请询问管理员，或在“高级”中选择获准且已有这些软件包的 Python。</translation>
    </message>
    <message>
        <source>{what} could not be installed: QGIS&apos;s Python has no TLS, which a download needs.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：QGIS 的 Python 没有下载所需的 TLS。</translation>
    </message>
    <message>
        <source>Repair QGIS with its installer, or install from a folder of wheels.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请用安装程序修复 QGIS，或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>The package index ({host}) is not trusted: its certificate is not among those that Python knows.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>软件包索引（{host}）不受信任：其证书不在 Python 已知的证书之中。</translation>
    </message>
    <message>
        <source>Where your organisation checks encrypted traffic, enter its file of certificates under “Where packages come from”. Otherwise check the computer&apos;s date.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>若贵组织检查加密流量，请在“软件包来源”中填入其证书文件。否则请检查计算机日期。</translation>
    </message>
    <message>
        <source>The package index ({host}) is not used: its address begins with http://, without encryption.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>未使用软件包索引（{host}）：其地址以 http:// 开头，没有加密。</translation>
    </message>
    <message>
        <source>Enter its address with https:// under “Where packages come from”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请在“软件包来源”中输入其 https:// 地址。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings &gt; Options &gt; Network, and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中输入，然后重试。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法连接代理。</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings &gt; Options &gt; Network, and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中检查，然后重试。</translation>
    </message>
    <message>
        <source>The package index ({host}) refuses access.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>软件包索引（{host}）拒绝访问。</translation>
    </message>
    <message>
        <source>Check user name, password or token in the index&apos;s address under “Where packages come from”.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请检查“软件包来源”中索引地址里的用户名、密码或令牌。</translation>
    </message>
    <message>
        <source>The package index ({host}) was not found: there is no internet connection, or the name is wrong.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>未找到软件包索引（{host}）：没有互联网连接，或名称有误。</translation>
    </message>
    <message>
        <source>Connect to the internet and try again. Without internet, install from a folder of wheels; “Copy the commands” says how to fetch them.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请连接互联网后重试。没有互联网时，请从 wheel 文件夹安装；“复制命令”说明如何获取。</translation>
    </message>
    <message>
        <source>The package index ({host}) does not answer.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>软件包索引（{host}）没有响应。</translation>
    </message>
    <message>
        <source>Where your network needs a proxy, set it in QGIS under Settings &gt; Options &gt; Network. Where it has an index of its own, enter that under “Where packages come from”. Then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>若网络需要代理，请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中设置。若有自己的索引，请在“软件包来源”中填入。然后重试。</translation>
    </message>
    <message>
        <source>The download from the package index ({host}) broke off.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>从软件包索引（{host}）的下载中断。</translation>
    </message>
    <message>
        <source>Try again; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请重试；没有遗留任何内容。</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no wheel of {package} for this Python and system.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>文件夹“{folder}”中没有适用于此 Python 和系统的 {package} wheel 文件。</translation>
    </message>
    <message>
        <source>Fetch it as “Copy the commands” says, on a machine with the same system and Python version.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请按“复制命令”所述，在系统和 Python 版本相同的机器上获取。</translation>
    </message>
    <message>
        <source>The index that pip is set to has no {package} for this Python and system.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>pip 所设的索引中没有适用于此 Python 和系统的 {package}。</translation>
    </message>
    <message>
        <source>Check “Where packages come from”, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请检查“软件包来源”，或在“高级”中选择已有这些软件包的 Python。</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: Windows lacks a library they need ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法加载已安装的软件包：Windows 缺少其所需的库（{reason}）。</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s “Visual C++ Redistributable” for x64, then try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请安装 Microsoft 的 x64 版“Visual C++ Redistributable”，然后重试。</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: they are for a newer or another system ({reason}).</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法加载已安装的软件包：它们适用于更新的或其他系统（{reason}）。</translation>
    </message>
    <message>
        <source>Update the system, or choose a Python that has the packages under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请更新系统，或在“高级”中选择已有这些软件包的 Python。</translation>
    </message>
    <message>
        <source>The installed packages cannot be loaded: they need a newer processor.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法加载已安装的软件包：它们需要更新的处理器。</translation>
    </message>
    <message>
        <source>Choose a Python with packages that were built for this processor under Advanced.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请在“高级”中选择带有为此处理器构建的软件包的 Python。</translation>
    </message>
    <message>
        <source>{what} could not be installed: the system ended the installation for lack of memory.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：系统因内存不足终止了安装。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>{what} could not be installed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：{reason}。</translation>
    </message>
    <message>
        <source>All lines are below, and in the log panel; “Copy a report” has them for a report of this fault.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>全部输出见下方和日志面板；“复制报告”中含有这些内容，可用于报告此故障。</translation>
    </message>
    <message>
        <source>{what} could not be installed: exit status {status}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>无法安装 {what}：退出状态 {status}。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with what “Copy a report” copies.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请重试；若再次发生，请附上“复制报告”的内容进行报告。</translation>
    </message>
    <message>
        <source>The packages were installed, but a small trial registration failed: {reason}.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>软件包已安装，但小型试配准失败：{reason}。</translation>
    </message>
    <message>
        <source>The packages were installed, but a small trial registration was wrong by {error:.2f} px.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>软件包已安装，但小型试配准偏差 {error:.2f} px。</translation>
    </message>
    <message>
        <source>Please report it with what “Copy a report” copies; nothing was left behind.</source>
        <extracomment>core/messages/installing.py</extracomment>
        <translation>请附上“复制报告”的内容进行报告；没有遗留任何内容。</translation>
    </message>
    <message>
        <source>The joint adjustment of a series needs the Python package scipy, which is missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>序列的联合平差需要 Python 软件包 scipy，但未找到。</translation>
    </message>
    <message>
        <source>The joint adjustment needs the control points and the report of each scene.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>联合平差需要每景的控制点和报告。</translation>
    </message>
    <message>
        <source>Add both to the files that are wanted of each scene.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>请将两者加入每景所需的文件。</translation>
    </message>
    <message>
        <source>The files of the single registration of “{name}” are missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>缺少“{name}”自身配准的结果。</translation>
    </message>
    <message>
        <source>Run the series again from the start.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>请从头重做该序列。</translation>
    </message>
    <message>
        <source>A series on several processes or machines needs the Python package distributed, which is missing.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>在多个进程或机器上处理序列需要 Python 软件包 distributed，但未找到。</translation>
    </message>
    <message>
        <source>Install it (pip install &apos;tiepoint[dask]&apos;), or run the series in one process.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>请安装（pip install &apos;tiepoint[dask]&apos;），或在一个进程中运行序列。</translation>
    </message>
    <message>
        <source>The Dask scheduler “{address}” cannot be reached: {reason}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>无法连接 Dask 调度器“{address}”：{reason}。</translation>
    </message>
    <message>
        <source>Check its address and that it is running; its Dask must be of a version close to this one.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>请检查其地址以及是否在运行；其 Dask 版本须与本机接近。</translation>
    </message>
    <message>
        <source>Dask gave up on a task: {reason}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>Dask 放弃了一个任务：{reason}。</translation>
    </message>
    <message>
        <source>Look at the workers&apos; logs; a worker that is lost again and again may lack memory.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>请查看工作进程的日志；反复丢失的工作进程可能内存不足。</translation>
    </message>
    <message>
        <source>The scene was moved by {pixels:.2f} pixels to agree with its neighbours; the error figures are those of its own registration.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>该景移动了 {pixels:.2f} 像元以与相邻景一致；误差指标为其自身配准的指标。</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration was refused or contradicted: {count} of its neighbours place it, with a standard error of {pixels:.1f} pixels.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>该景单独配准被拒绝或存在矛盾：由 {count} 个相邻景定位，标准误差 {pixels:.1f} 像元。</translation>
    </message>
    <message>
        <source>Only one chain of registrations links this scene to the reference, so nothing checks its position.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>经相邻景到参考只有一条路径：没有任何内容检查此景的位置。</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration put it elsewhere; it was left out, as the neighbours agree with each other.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>该景自身的配准给出了另一位置；由于相邻景彼此一致，未采用。</translation>
    </message>
    <message>
        <source>The scene&apos;s own registration and that with a neighbour contradict each other, and it is not known which one is wrong: compare both images before you rely on the result.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>该景自身的配准与同相邻景的配准相互矛盾，无法判断哪个有误：使用结果前请比较两幅影像。</translation>
    </message>
    <message>
        <source>Joint adjustment: {count} pairs of neighbours are registered.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>联合平差：已配准 {count} 对相邻景。</translation>
    </message>
    <message>
        <source>The loop closure error around {count} triangles of scenes is {pixels:.2f} pixels (RMS): a single registration is off by about {single:.2f} pixels.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>绕 {count} 个景三角形，闭合差为 {pixels:.2f} 像元 (RMS)：单次配准偏差约 {single:.2f} 像元。</translation>
    </message>
    <message>
        <source>Placed by neighbours: {names}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>由相邻景定位：{names}。</translation>
    </message>
    <message>
        <source>The registration of {second} onto {first} contradicts all others by {pixels:.1f} pixels and was left out.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>{second} 到 {first} 的配准与其他所有配准相差 {pixels:.1f} 像元，未采用。</translation>
    </message>
    <message>
        <source>The registration of {second} onto {first} contradicts others by {pixels:.1f} pixels; it is not known which one is wrong, and this one was left out.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>{second} 到 {first} 的配准与其他配准相差 {pixels:.1f} 像元；哪个有误尚不确定，未采用。</translation>
    </message>
    <message>
        <source>the reference</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>Not linked to the reference, not even through neighbours: {names}.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>没有相邻景通向参考：{names}。</translation>
    </message>
    <message>
        <source>The {side} raster holds {values} where it has no data, without declaring it: these pixels are not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{side}栅格在无数据处的值为 {values}，但未声明：这些像元不参与匹配。</translation>
    </message>
    <message>
        <source>The {side} raster declares no nodata; its black border, with the gaps that reach it, is not matched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{side}栅格未声明无数据值；其黑边及与黑边相连的空隙不参与匹配。</translation>
    </message>
    <message>
        <source>geotransform</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>地理变换参数</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>ground control points</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>地面控制点</translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 2)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>地面控制点（二次多项式）</translation>
    </message>
    <message>
        <source>ground control points (polynomial of order 3)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>地面控制点（三次多项式）</translation>
    </message>
    <message>
        <source>ground control points (thin-plate spline)</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>地面控制点（薄板样条）</translation>
    </message>
    <message>
        <source>RPCs</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>RPC</translation>
    </message>
    <message>
        <source>RPCs with the heights of {dem}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>RPC 与高程 {dem}</translation>
    </message>
    <message>
        <source>geolocation arrays</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>地理定位数组</translation>
    </message>
    <message>
        <source>coordinates without a reference system</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>没有参考系的坐标</translation>
    </message>
    <message>
        <source>“{name}” has {means} that give it no usable position; they are ignored, and the pair is matched without coordinates.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>“{name}”的{means}不能给出可用的位置；予以忽略，不用坐标匹配此影像对。</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}: it is read, and the result lies, where they put it on the map.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>“{name}”由其{means}定位：按其在地图上给出的位置读取，结果也在该处。</translation>
    </message>
    <message>
        <source>“{name}” is placed by its {means}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>“{name}”由其{means}定位。</translation>
    </message>
    <message>
        <source>They contradict each other by {pixels:.1f} px, so they only say where to search; the transform is fitted without them.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>两者相差 {pixels:.1f} px，因此只用于指示搜索位置；拟合变换时不使用。</translation>
    </message>
    <message>
        <source>“{name}” has map coordinates but no coordinate reference system; the pair is matched without using georeferencing.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>“{name}”有地图坐标但没有坐标参照系；不用地理参照匹配此影像对。</translation>
    </message>
    <message>
        <source>The rasters have different coordinate reference systems; the sensed one is reprojected.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>两幅栅格的坐标参照系不同；待配准栅格将重投影。</translation>
    </message>
    <message>
        <source>Matching {sizes} pixels with {threads} thread(s).</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>正在用 {threads} 个线程匹配 {sizes} 像元。</translation>
    </message>
    <message>
        <source>No match was found near the coordinates, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>在坐标附近未找到匹配，因此搜索了所有位置。</translation>
    </message>
    <message>
        <source>The coordinates are {off:.0f} px off, farther than the search radius of {radius:.0f} px, so all places were searched.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>坐标偏差 {off:.0f} px，超出搜索半径 {radius:.0f} px，因此搜索了所有位置。</translation>
    </message>
    <message>
        <source>The coordinates are right to {off:.0f} px, but only a search of all places found that.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>坐标准确到 {off:.0f} px，但只有搜索所有位置才得知这一点。</translation>
    </message>
    <message>
        <source>Both rasters are searched again, whole and without coordinates, for what the search radius left out.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>不用坐标再次搜索两幅完整栅格，以查找搜索半径之外的部分。</translation>
    </message>
    <message>
        <source>The exact map from {sensed} to {reference} is applied; only the remainder is fitted.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>应用从 {sensed} 到 {reference} 的精确映射；只拟合剩余部分。</translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured at full resolution; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{found} 个窗口（共 {windows} 个）在全分辨率下测量成功；它们取代缩小栅格的点。</translation>
    </message>
    <message>
        <source>{found} of {windows} windows were measured on averages of {pixels} x {pixels} pixels, as single pixels show too little; they replace the points of the reduced rasters.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{found} 个窗口（共 {windows} 个）在 {pixels} x {pixels} 像元的平均值上测量成功，因为单个像元信息太少；它们取代缩小栅格的点。</translation>
    </message>
    <message>
        <source>Windows at full resolution are less precise than the points of the reduced rasters, which are kept.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>全分辨率窗口的信息少于缩小栅格的点；保留后者。</translation>
    </message>
    <message>
        <source>The {other} leaves residuals of {left:.2f} px that neighbouring points agree on, {times:.1f} times their precision; the {model} leaves {residual:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{other}留下 {left:.2f} px 的残差且相邻点一致，为其精度的 {times:.1f} 倍；{model}留下 {residual:.2f} px。</translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; that of the {other} is {other_error:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{model}的交叉验证误差为 {error:.2f} px；{other}为 {other_error:.2f} px。</translation>
    </message>
    <message>
        <source>The {model} has a cross-validation error of {error:.2f} px; the {other}, with {other_error:.2f} px, gains too little to justify bending the image.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{model}的交叉验证误差为 {error:.2f} px；{other}为 {other_error:.2f} px，改善太小，不足以使影像弯曲。</translation>
    </message>
    <message>
        <source>The {other} distorts the image, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{other}使影像变形，因此选择了其他变换。</translation>
    </message>
    <message>
        <source>The {other} is unreliable beyond the control points, so another transform was chosen.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{other}在控制点之外不可靠，因此选择了其他变换。</translation>
    </message>
    <message>
        <source>The {model} is unusable far from the control points; only {width} x {height} pixels around them are warped.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{model}在远离控制点处不可用；仅校正控制点周围 {width} x {height} 像元。</translation>
    </message>
    <message>
        <source>The bands differ in data type; all bands of the output have {kind}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>各波段数据类型不同；输出的所有波段均为 {kind}。</translation>
    </message>
    <message>
        <source>The raster uses every value, so an alpha band marks the pixels outside the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>该栅格用到了所有取值，因此用 alpha 波段标记待配准栅格之外的像元。</translation>
    </message>
    <message>
        <source>This GDAL shifts images that Lanczos resampling makes smaller; cubic is used instead.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>此版本 GDAL 在用 Lanczos 缩小影像时会使其偏移；改用三次卷积。</translation>
    </message>
    <message>
        <source>The sensed raster has a colour table; it is resampled by nearest neighbour.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>待配准栅格有颜色表；按最近邻重采样。</translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster. Its coordinates, in {crs}, follow the transform to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>像元为待配准栅格的像元。其坐标（{crs}）与变换相符，误差 {pixels:.2f} px。</translation>
    </message>
    <message>
        <source>The pixels are those of the sensed raster, with {count} ground control points that follow the transform to {pixels:.2f} px. QGIS draws that file by a polynomial of order 2, to {shown:.2f} px; “{view}” shows it in place.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>像元为待配准栅格的像元，带有 {count} 个地面控制点，与变换相符，误差 {pixels:.2f} px。QGIS 以二次多项式绘制该文件，误差 {shown:.2f} px；“{view}”在正确位置显示它。</translation>
    </message>
    <message>
        <source>Making a Python environment in {folder}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>正在 {folder} 中创建 Python 环境</translation>
    </message>
    <message>
        <source>Trying the packages</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>正在试用软件包</translation>
    </message>
    <message>
        <source>Removing what was installed</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>正在移除已安装的内容</translation>
    </message>
    <message>
        <source>Registering a small pair as a trial</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>正在试配准一个小影像对</translation>
    </message>
    <message>
        <source>The trial is exact to {error:.2f} px</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>试配准误差 {error:.2f} px</translation>
    </message>
    <message>
        <source>The training continues after epoch {epoch}.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>训练从第 {epoch} 轮之后继续。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {loss:.3f}, {right:.1f} % of the test samples right{found}; {seconds:.0f} s.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>第 {epoch} 轮，共 {epochs} 轮：损失 {loss:.3f}，测试样本正确率 {right:.1f} %{found}；{seconds:.0f} s。</translation>
    </message>
    <message>
        <source>The weights have no fc6 and fc7, so these layers are initialised from the seed points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>权重中没有 fc6 和 fc7，因此它们从区分种子点的特征开始。</translation>
    </message>
    <message>
        <source>Aligned within {within} px{ground}: nine of ten places are off by up to that.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>已对齐，误差在 {within} px{ground} 以内：十分之九的地点偏差不超过该值。</translation>
    </message>
    <message>
        <source>Not aligned: nine of ten places are off by up to {within} px{ground}; at the median, {dx:+.2f} px right and {dy:+.2f} px down.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>未对齐：十分之九的地点偏差不超过 {within} px{ground}；中位数为向右 {dx:+.2f} px、向下 {dy:+.2f} px。</translation>
    </message>
    <message>
        <source>Measured at {places} of {tried} places of a grid over the overlap, {percent:.0f} % of it.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>在重叠区格网的 {places} 处（共 {tried} 处）测得，占其 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>The other places could not be measured: there, the rasters look too different, have no structure, contradict their surroundings, or are off by more than the {reach:.0f} px that were searched.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>其余地点无法判断：该处两幅栅格差异太大、没有结构、与周围矛盾，或偏差超过搜索的 {reach:.0f} px。</translation>
    </message>
    <message>
        <source>The shift cannot be measured: the overlap has only {tried} of the {least} places that are needed.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>无法测量偏移：重叠区只有 {tried} 处，而至少需要 {least} 处。</translation>
    </message>
    <message>
        <source>Choose rasters that share more ground, or a denser grid.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>请选择共同区域更大的栅格，或更密的格网。</translation>
    </message>
    <message>
        <source>The shift cannot be measured: only {places} of {tried} places match, within {reach:.0f} px.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>无法测量偏移：在 {reach:.0f} px 以内，仅有 {places} 处匹配（共 {tried} 处）。</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike, or expect a larger shift.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>请选择两幅栅格相似的波段，或设定更大的预期偏移。</translation>
    </message>
    <message>
        <source>The layer of shifts cannot be written.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>无法写入偏移图层。</translation>
    </message>
    <message>
        <source>The shift cannot be measured: of {places} matches, {agreeing} agree with their neighbours.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>无法测量偏移：{places} 个匹配中，{agreeing} 个与相邻匹配一致。</translation>
    </message>
    <message>
        <source>Choose bands in which the two rasters look alike; repeated structures mislead.</source>
        <extracomment>core/messages/measuring.py</extracomment>
        <translation>请选择两幅栅格相似的波段；重复的结构会造成误导。</translation>
    </message>
    <message>
        <source>Unknown {name} “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>未知的 {name}“{value}”。</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请选择其一：{allowed}。</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>未选择波段。</translation>
    </message>
    <message>
        <source>Choose at least one band of each raster.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请为每幅栅格至少选择一个波段。</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor an extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{name}”既不是文件也不是范围。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>Unknown option “{name}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>未知选项“{name}”。</translation>
    </message>
    <message>
        <source>The transform to start from is not understood.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>无法识别初始变换。</translation>
    </message>
    <message>
        <source>Give its six numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请给出它的六个数。</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is too small.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{name}”为 {value}，太小。</translation>
    </message>
    <message>
        <source>Give at least {least}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>至少应为 {least}。</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is out of range.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{name}”为 {value}，不是比例。</translation>
    </message>
    <message>
        <source>Give a number of at least 0 and below 1.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请给出从 0 到小于 1 的比例。</translation>
    </message>
    <message>
        <source>“{text}” is not a list of band numbers.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{text}”不是波段编号列表。</translation>
    </message>
    <message>
        <source>Write them like “1” or “3,2,1”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请写成“1”或“3,2,1”的形式。</translation>
    </message>
    <message>
        <source>“{text}” is not a creation option.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{text}”不是创建选项。</translation>
    </message>
    <message>
        <source>Write each as KEY=VALUE, and join several by “|”: COMPRESS=LERC|MAX_Z_ERROR=0.01.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>每项写成 KEY=VALUE，多项用“|”连接：COMPRESS=LERC|MAX_Z_ERROR=0.01。</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option “{name}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>格式 {driver} 在此没有创建选项“{name}”。</translation>
    </message>
    <message>
        <source>Check its spelling in GDAL&apos;s page of the format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请对照 GDAL 的格式说明检查拼写。</translation>
    </message>
    <message>
        <source>The creation option {name} of the format {driver} cannot be “{value}” here.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>格式 {driver} 的创建选项 {name} 在此不能为“{value}”。</translation>
    </message>
    <message>
        <source>The creation option {name} would resample the result a second time.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>创建选项 {name} 会使结果再次重采样。</translation>
    </message>
    <message>
        <source>A virtual raster has no creation options: it holds no pixels.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>虚拟栅格没有创建选项：它不含像元。</translation>
    </message>
    <message>
        <source>Leave them out, or write a GeoTIFF.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请去掉这些选项，或写入 GeoTIFF。</translation>
    </message>
    <message>
        <source>This GDAL cannot write the compression “{value}”.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>此版本 GDAL 无法写入压缩“{value}”。</translation>
    </message>
    <message>
        <source>Choose another compression, such as deflate.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请选择其他压缩，如 deflate。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written as {kind}.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{name}”无法写为 {kind}。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in {ends}, or another output format.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请选择以 {ends} 结尾的文件名，或其他输出格式。</translation>
    </message>
    <message>
        <source>“{text}” is not an extent.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>“{text}”不是范围。</translation>
    </message>
    <message>
        <source>A thin-plate spline cannot go through these points: some coincide.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>薄板样条无法通过这些点：有些点重合。</translation>
    </message>
    <message>
        <source>The points file cannot be written: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法写入点文件：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which a .points file cannot hold.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>“{name}”的地理变换参数带旋转，.points 文件无法保存。</translation>
    </message>
    <message>
        <source>Leave out the .points file: the GeoPackage holds the same control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请不用 .points 文件：GeoPackage 含有相同的控制点。</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” is not a control point.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>“{name}”的第 {line} 行不是控制点。</translation>
    </message>
    <message>
        <source>Choose a .points file saved by QGIS&apos;s Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请选择由 QGIS 地理配准工具保存的 .points 文件。</translation>
    </message>
    <message>
        <source>The surroundings of the point have no structure to compare.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>该点周围没有可比较的结构。</translation>
    </message>
    <message>
        <source>Move the point to a corner, a crossing or another clear structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请将点移到拐角、交叉口或其他清晰的结构上。</translation>
    </message>
    <message>
        <source>There is no clear match within {radius} pixels.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>{radius} 像元内没有明确的匹配。</translation>
    </message>
    <message>
        <source>Move the point closer to where it belongs, or to a clearer structure.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请将点移近正确位置，或移到更清晰的结构上。</translation>
    </message>
    <message>
        <source>The {model} cannot be applied.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法应用{model}。</translation>
    </message>
    <message>
        <source>Unknown transform “{model}”.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>未知变换“{model}”。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请选择其一：{known}。</translation>
    </message>
    <message>
        <source>The {model} needs {need} control points and has {points}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>{model}需要 {need} 个控制点，现有 {points} 个。</translation>
    </message>
    <message>
        <source>Choose a simpler transform or add control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请选择更简单的变换或添加控制点。</translation>
    </message>
    <message>
        <source>The control points lie in one place or along one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>控制点位于一处或一条直线上。</translation>
    </message>
    <message>
        <source>Add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请在影像的其他部分添加控制点。</translation>
    </message>
    <message>
        <source>The control points lie in one place.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>控制点位于同一处。</translation>
    </message>
    <message>
        <source>The control points do not determine a projective transform: three or more lie on one line.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>控制点不能确定投影变换：三个或更多点在一条直线上。</translation>
    </message>
    <message>
        <source>Choose affine, or add control points in other parts of the image.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请选择仿射变换，或在影像的其他部分添加控制点。</translation>
    </message>
    <message>
        <source>The control points cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法写入控制点。</translation>
    </message>
    <message>
        <source>The points cannot be transformed to the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法将点转换到参考的坐标参照系。</translation>
    </message>
    <message>
        <source>Save the points in the reference&apos;s coordinate reference system.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请以参考的坐标参照系保存点。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is not a text file.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法读取“{name}”：不是文本文件。</translation>
    </message>
    <message>
        <source>Choose a .points file saved by the Georeferencer.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请选择由地理配准工具保存的 .points 文件。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>The residuals cannot be written.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>无法写入残差。</translation>
    </message>
    <message>
        <source>Close other programs that have the control points open.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请关闭打开了控制点的其他程序。</translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”未打开。</translation>
    </message>
    <message>
        <source>“{name}” has no valid pixel in the area that is read: all are nodata.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”在读取的区域内没有有效像元：全部为无数据。</translation>
    </message>
    <message>
        <source>Choose another band, or check the layer&apos;s nodata value and extent.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择其他波段，或检查图层的无数据值和范围。</translation>
    </message>
    <message>
        <source>“{name}” has only one value in the area that is read: there is nothing to match.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”在读取的区域内只有一个值：没有可匹配的内容。</translation>
    </message>
    <message>
        <source>Choose another band or another layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择其他波段或其他图层。</translation>
    </message>
    <message>
        <source>A coordinate reference system is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法识别坐标参照系。</translation>
    </message>
    <message>
        <source>Set the layers&apos; coordinate reference systems and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请设置图层的坐标参照系后重试。</translation>
    </message>
    <message>
        <source>“{name}” holds no raster band.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”不含栅格波段。</translation>
    </message>
    <message>
        <source>Choose one of its subdatasets as a layer of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择其子数据集之一作为单独的图层。</translation>
    </message>
    <message>
        <source>“{name}” has complex pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”的像元为复数。</translation>
    </message>
    <message>
        <source>Export its amplitude (or intensity) as a real-valued raster and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请将其振幅（或强度）导出为实数栅格并使用。</translation>
    </message>
    <message>
        <source>“{name}” is only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”只有 {width} x {height} 像元。</translation>
    </message>
    <message>
        <source>Both rasters need at least {least} pixels a side.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>两幅栅格每边至少需要 {least} 像元。</translation>
    </message>
    <message>
        <source>“{name}” has no geotransform, and its {means} give it no usable position.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”没有地理变换参数，其{means}不能给出可用的位置。</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, cannot be opened or has no geotransform.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>高程栅格“{name}”无法打开或没有地理变换参数。</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster of heights in metres, or leave the heights empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择有地理参照、以米为单位的高程栅格，或将高程留空。</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, has no coordinate reference system.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>高程栅格“{name}”没有坐标参照系。</translation>
    </message>
    <message>
        <source>Assign its coordinate reference system (Raster &gt; Projections &gt; Assign Projection).</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请指定其坐标参照系（栅格 &gt; 投影 &gt; 分配投影）。</translation>
    </message>
    <message>
        <source>“{name}”, the raster of heights, does not cover the raster that needs it.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>高程栅格“{name}”未覆盖需要它的栅格。</translation>
    </message>
    <message>
        <source>Choose heights of the same area, or leave them empty.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择同一区域的高程，或留空。</translation>
    </message>
    <message>
        <source>The layer from {server} is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>来自 {server} 的图层是网络服务，没有自己的像元。</translation>
    </message>
    <message>
        <source>Use it as a layer in QGIS, where Tiepoint draws it first, or export the area to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请在 QGIS 中作为图层使用，Tiepoint 会先绘制它；或将该区域导出为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The rasters overlap on only {width} x {height} pixels.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>两幅栅格仅重叠 {width} x {height} 像元。</translation>
    </message>
    <message>
        <source>A raster is too long and narrow: {width} x {height} pixels would be matched.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>有一幅栅格过于狭长：将匹配 {width} x {height} 像元。</translation>
    </message>
    <message>
        <source>Raise the largest working size, or cut out the part that matters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请增大最大工作尺寸，或裁出重要部分。</translation>
    </message>
    <message>
        <source>The two rasters do not overlap on the map.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>两幅栅格在地图上不重叠。</translation>
    </message>
    <message>
        <source>The reference and the sensed raster are the same.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>参考栅格与待配准栅格相同。</translation>
    </message>
    <message>
        <source>Choose two different rasters, or different bands of the one.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择两幅不同的栅格，或同一栅格的不同波段。</translation>
    </message>
    <message>
        <source>The rasters share too little ground to measure their shift.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>两幅栅格的共同区域太小，无法测量偏移。</translation>
    </message>
    <message>
        <source>Compare them by eye where they meet.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请在两者相接处目视比较。</translation>
    </message>
    <message>
        <source>“{name}” is a web service, which has no pixels of its own.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”是网络服务，没有自己的像元。</translation>
    </message>
    <message>
        <source>“{name}” has no band {band}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”没有波段 {band}。</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请选择 1 到 {count} 的波段。</translation>
    </message>
    <message>
        <source>The coordinate reference system of “{name}” is not understood.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法识别“{name}”的坐标参照系。</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system and try again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请设置图层的坐标参照系后重试。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法打开“{name}”。</translation>
    </message>
    <message>
        <source>Check that it opens in QGIS; if it does, export it to a GeoTIFF and use that.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请检查它能否在 QGIS 中打开；若能，请导出为 GeoTIFF 后使用。</translation>
    </message>
    <message>
        <source>Check that the file is still there, or export the layer to a GeoTIFF.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请检查文件是否还在，或将图层导出为 GeoTIFF。</translation>
    </message>
    <message>
        <source>Band {band} of “{name}” cannot be read.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法读取“{name}”的波段 {band}。</translation>
    </message>
    <message>
        <source>Check that the file is complete, with all the files it refers to, and opens in QGIS.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请检查文件及其引用的所有文件是否完整，能否在 QGIS 中打开。</translation>
    </message>
    <message>
        <source>GDAL says: {words}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>GDAL 提示：{words}。</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the reference systems of the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法在两幅栅格的参照系之间转换坐标。</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed between the two rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法在两幅栅格之间转换坐标。</translation>
    </message>
    <message>
        <source>The working image of the reference raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法写入参考栅格的工作影像：{reason}。</translation>
    </message>
    <message>
        <source>Free some space in the temporary folder.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请在临时文件夹中腾出空间。</translation>
    </message>
    <message>
        <source>The working image of the sensed raster cannot be written: {reason}.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>无法写入待配准栅格的工作影像：{reason}。</translation>
    </message>
    <message>
        <source>One of the rasters has too little structure to match.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>其中一幅栅格的结构太少，无法匹配。</translation>
    </message>
    <message>
        <source>Choose a band with more contrast, or a larger area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请选择反差更大的波段，或更大的区域。</translation>
    </message>
    <message>
        <source>Only a handful of matches agree on any one transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>只有极少数匹配符合同一变换。</translation>
    </message>
    <message>
        <source>Choose bands that show the same structures, or check that both show the same area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请选择显示相同结构的波段，或检查两者是否为同一区域。</translation>
    </message>
    <message>
        <source>Only {agree} of {matches} matches agree on one transform, no more than by chance.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>仅有 {agree} 个匹配（共 {matches} 个）符合同一变换，不多于偶然。</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the structures in the overlap agree with the best transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>重叠区中只有 {percent:.0f} % 的结构符合最佳变换。</translation>
    </message>
    <message>
        <source>Only what is printed on both rasters agrees, such as a frame, a margin or a tool bar; the ground inside does not.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>一致的只有两幅栅格上印制的内容，如图框、图边或工具栏；其中的地面不一致。</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area, or crop the frames.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请检查两幅栅格是否为同一区域，或裁去图框。</translation>
    </message>
    <message>
        <source>The best transform squeezes the image along one direction, and too few matches support that.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>最佳变换沿一个方向压缩影像，且支持它的匹配太少。</translation>
    </message>
    <message>
        <source>The structures repeat: shifted by {pixels:.0f} pixels, the images agree as well.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>结构重复：移动 {pixels:.0f} 像元后影像同样一致。</translation>
    </message>
    <message>
        <source>Georeference both rasters to within half of that and choose as small a search radius, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请将两幅栅格的地理参照精确到该值的一半以内，并选择同样小的搜索半径，或手动添加控制点。</translation>
    </message>
    <message>
        <source>The transform fitted to the control points explains only {percent:.0f} % of the overlap.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>由控制点拟合的变换只能解释重叠区的 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Try another transform, or add control points in other parts of the image.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请尝试其他变换，或在影像的其他部分添加控制点。</translation>
    </message>
    <message>
        <source>The transform fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>由控制点拟合的变换使影像变形超过两倍。</translation>
    </message>
    <message>
        <source>Try other bands: the matches are too few or too unevenly spread.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请尝试其他波段：匹配太少或分布太不均匀。</translation>
    </message>
    <message>
        <source>The {model} fitted to the control points distorts the image more than twofold.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>由控制点拟合的{model}使影像变形超过两倍。</translation>
    </message>
    <message>
        <source>Choose Automatic or Affine: the points are too few or too unevenly spread for this transform.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请选择自动或仿射：对此变换而言点太少或分布太不均匀。</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请检查两幅栅格是否为同一区域；尝试显示相同结构的波段。</translation>
    </message>
    <message>
        <source>Check that both rasters show the same area; try bands that show the same structures, or the method PSO-SIFT + Tiepoint net.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>请检查两幅栅格是否为同一区域；尝试显示相同结构的波段，或方法“PSO-SIFT + Tiepoint 网络”。</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>near the points made by hand</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>手动点附近</translation>
    </message>
    <message>
        <source>near the georeferencing</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>地理参照附近</translation>
    </message>
    <message>
        <source>By their coordinates the two rasters show different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>按坐标，两幅栅格显示不同的地点。</translation>
    </message>
    <message>
        <source>By their coordinates the rasters share only {percent:.0f} % of the smaller one&apos;s area.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>按坐标，两幅栅格只共有较小者面积的 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Matches were found, but they are too few or too close together to fit a transform to.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>找到了匹配，但太少或太集中，无法拟合变换。</translation>
    </message>
    <message>
        <source>The reference has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>参考几乎没有可匹配的结构：{features}。</translation>
    </message>
    <message>
        <source>The sensed raster has almost no structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>待配准栅格几乎没有可匹配的结构：{features}。</translation>
    </message>
    <message>
        <source>The reference has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>参考可匹配的结构很少：{features}。</translation>
    </message>
    <message>
        <source>The sensed raster has little structure to match: {features}.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>待配准栅格可匹配的结构很少：{features}。</translation>
    </message>
    <message>
        <source>1 feature</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>1 个特征</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>{count} 个特征</translation>
    </message>
    <message>
        <source>The pixels of one raster are {times:.0f} times as large as the other&apos;s.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>一幅栅格的像元是另一幅的 {times:.0f} 倍大。</translation>
    </message>
    <message>
        <source>Only {points} control points agree, too few to be sure of them.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>只有 {points} 个控制点一致，太少而不能确信。</translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: the bands may show different things, or the rasters different places.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>两幅栅格都有结构，但不一致：波段可能显示不同的事物，或栅格显示不同的地点。</translation>
    </message>
    <message>
        <source>Both rasters have structure, but it does not agree: they may show different places, or look too different.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>两幅栅格都有结构，但不一致：可能是不同的地点，或外观差异太大。</translation>
    </message>
    <message>
        <source>The scene could not be registered: {reason}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>无法配准该景：{reason}。</translation>
    </message>
    <message>
        <source>Register it alone to see more, and report this with the log.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请单独配准以了解详情，并附上日志报告此问题。</translation>
    </message>
    <message>
        <source>Another run is writing to the folder “{folder}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>另一次运行正在写入文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请等它结束，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>文件夹“{folder}”不存在。</translation>
    </message>
    <message>
        <source>Choose a folder with the scenes.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请选择含有各景的文件夹。</translation>
    </message>
    <message>
        <source>No raster in “{folder}” matches “{pattern}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>“{folder}”中没有符合“{pattern}”的栅格。</translation>
    </message>
    <message>
        <source>Check the folder and the pattern; * stands for any characters, */ for any folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请检查文件夹和模式；* 代表任意字符，*/ 代表任意文件夹。</translation>
    </message>
    <message>
        <source>Switch on “Processing” in Plugins ‣ Manage and Install Plugins.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请在 插件 ‣ 管理并安装插件 中启用“Processing”。</translation>
    </message>
    <message>
        <source>“{pattern}” is not a pattern of file names.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>“{pattern}”不是文件名模式。</translation>
    </message>
    <message>
        <source>Write one such as *.tif or */*_B4.TIF, relative to the folder.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请相对于该文件夹书写，如 *.tif 或 */*_B4.TIF。</translation>
    </message>
    <message>
        <source>There is no scene to register.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>没有要配准的景。</translation>
    </message>
    <message>
        <source>Choose at least one raster besides the reference.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>除参考外，请至少选择一幅栅格。</translation>
    </message>
    <message>
        <source>No scene of the series can be registered onto another, so none can be the reference.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>序列中没有一景能配准到另一景，因此都不能作为参考。</translation>
    </message>
    <message>
        <source>Name the reference, or check that the scenes show the same place.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请指定参考，或检查各景是否为同一地点。</translation>
    </message>
    <message>
        <source>The layer of footprints cannot be written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>无法写入覆盖范围图层。</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>无法写入图片“{name}”。</translation>
    </message>
    <message>
        <source>The reference is “{name}”: {why}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>参考为“{name}”：{why}。</translation>
    </message>
    <message>
        <source>The reference is “{name}”, as in the run before.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>参考为“{name}”，与上次运行相同。</translation>
    </message>
    <message>
        <source>{matched} of {tried} other scenes match it, and {percent:.0f} % of it has structure</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>与其匹配的其他景有 {matched} 个（共 {tried} 个），其 {percent:.0f} % 有结构</translation>
    </message>
    <message>
        <source>Series registered by Tiepoint onto</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Tiepoint 配准的序列，参考为</translation>
    </message>
    <message>
        <source>{count} scenes: {counts}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>{count} 景：{counts}。</translation>
    </message>
    <message>
        <source>Each picture is a checkerboard of reference and registered scene: where edges run on from cell to cell, the two agree. A scene that was not registered is shown as it is.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>每幅图片是参考与配准后景的棋盘格：边缘在格子之间连续处，两者一致。未配准的景按原样显示。</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>已配准</translation>
    </message>
    <message>
        <source>placed by neighbours</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>由相邻景定位</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} does not answer ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：{server} 没有响应（{reason}）。</translation>
    </message>
    <message>
        <source>Check the network connection and that the layer shows on the map, then try again.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请检查网络连接以及图层能否在地图上显示，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} refuses access ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：{server} 拒绝访问（{reason}）。</translation>
    </message>
    <message>
        <source>Check the key or the password of the layer&apos;s connection, and the provider&apos;s terms of use.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请检查图层连接的密钥或密码，以及提供方的使用条款。</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} delivers nothing here ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：{server} 在此处不提供数据（{reason}）。</translation>
    </message>
    <message>
        <source>Zoom to the place and check that the layer shows there, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请缩放到该处检查图层是否显示，或选择其他图层。</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} failed to deliver {percent:.0f} % of it ({reason}).</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：{server} 未能提供其中的 {percent:.0f} %（{reason}）。</translation>
    </message>
    <message>
        <source>Try again later, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请稍后重试，或选择其他图层。</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {server} has sent nothing for {seconds:.0f} seconds.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：{server} 已有 {seconds:.0f} 秒未发送数据。</translation>
    </message>
    <message>
        <source>Try again later, or export the area from the layer to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请稍后重试，或将该区域从图层导出为 GeoTIFF 后使用。</translation>
    </message>
    <message>
        <source>“{name}” shows nothing at this place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{name}”在此处不显示任何内容。</translation>
    </message>
    <message>
        <source>“{name}” has only one colour at this place: there is nothing to match.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{name}”在此处只有一种颜色：没有可匹配的内容。</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: QGIS cannot open the layer a second time.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：QGIS 无法再次打开该图层。</translation>
    </message>
    <message>
        <source>Check that the layer shows on the map, or export the area to a GeoTIFF and use that.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请检查图层能否在地图上显示，或将该区域导出为 GeoTIFF 后使用。</translation>
    </message>
    <message>
        <source>“{name}” cannot be drawn: {reason}.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法绘制“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system: where to draw it is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{name}”没有坐标参照系：不知道在何处绘制。</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请设置图层的坐标参照系。</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate reference system of “{name}”.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法将该处转换到“{name}”的坐标参照系。</translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, and zoom to the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请检查两个图层的坐标参照系，并缩放到该处。</translation>
    </message>
    <message>
        <source>“{name}” does not reach the place of the other raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{name}”未覆盖另一幅栅格所在处。</translation>
    </message>
    <message>
        <source>Check both layers&apos; coordinate reference systems, or choose another layer.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请检查两个图层的坐标参照系，或选择其他图层。</translation>
    </message>
    <message>
        <source>“{name}” is too detailed to be drawn over so large a place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{name}”过于详细，无法在这么大的区域绘制。</translation>
    </message>
    <message>
        <source>Choose a layer with a coarser level, or a smaller part of the raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请选择有较粗级别的图层，或栅格的较小部分。</translation>
    </message>
    <message>
        <source>“{name}” has no coordinates, so where to draw the other layer is not known.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{name}”没有坐标，因此不知道在何处绘制另一图层。</translation>
    </message>
    <message>
        <source>Zoom the map to about where it lies; in Processing, give the extent of the place.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请将地图缩放到它的大致位置；在“数据处理”中请给出该处的范围。</translation>
    </message>
    <message>
        <source>Neither “{reference}” nor “{sensed}” has pixels of its own.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>“{reference}”和“{sensed}”都没有自己的像元。</translation>
    </message>
    <message>
        <source>Choose a raster file as the reference or as the sensed raster.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请选择栅格文件作为参考或待配准栅格。</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be written.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>无法写入快照“{name}”。</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>“{name}” was drawn: {width} x {height} pixels of {pixel:.4g} map units, {failed} of {asked} requests failed.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>已绘制“{name}”：{width} x {height} 像元，每像元 {pixel:.4g} 地图单位，{failed} 个请求失败（共 {asked} 个）。</translation>
    </message>
    <message>
        <source>There are {reference} reference and {sensed} sensed rasters.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>有 {reference} 幅参考栅格和 {sensed} 幅待配准栅格。</translation>
    </message>
    <message>
        <source>Give as many sensed rasters as references, in the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请给出与参考同样多的待配准栅格，顺序相同。</translation>
    </message>
    <message>
        <source>The weights file “{path}” to start from is missing.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>缺少作为起点的权重文件“{path}”。</translation>
    </message>
    <message>
        <source>Choose VGG16 weights: a .pth of PyTorch or a .safetensors file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请选择 VGG16 权重：PyTorch 的 .pth 或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a file name for weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>“{name}”不是权重的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .safetensors.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请选择以 .safetensors 结尾的文件名。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist or cannot be written to.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>文件夹“{folder}”不存在或不可写。</translation>
    </message>
    <message>
        <source>Choose another folder for the weights.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请为权重选择其他文件夹。</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, from which the fine-tuning starts.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>结果会覆盖微调的起点“{name}”。</translation>
    </message>
    <message>
        <source>Choose another file name for the result.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请为结果选择其他文件名。</translation>
    </message>
    <message>
        <source>“{path}” is a file.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>“{path}”是文件。</translation>
    </message>
    <message>
        <source>Choose a folder for the checkpoints, or none.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请为训练存档选择文件夹，或不选。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>无法读取训练存档“{path}”。</translation>
    </message>
    <message>
        <source>Choose another checkpoint folder, or empty this one to start again.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请选择其他存档文件夹，或清空此文件夹以重新开始。</translation>
    </message>
    <message>
        <source>The training diverged: its loss is no longer a number.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>训练发散：损失已不是数值。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and another checkpoint folder.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请选择更小的学习率和其他存档文件夹。</translation>
    </message>
    <message>
        <source>The checkpoint folder “{folder}” holds another training or other files.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>存档文件夹“{folder}”含有另一次训练或其他文件。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the rasters and options that the training there was started with.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请选择空文件夹，或该次训练开始时所用的栅格和选项。</translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): {reason}</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>影像对 {number}（“{reference}”与“{sensed}”）：{reason}</translation>
    </message>
    <message>
        <source>Give registered rasters only: each sensed raster must lie on its reference, by its georeferencing or pixel by pixel, and both lists must have the same order.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请只给出已配准的栅格：每幅待配准栅格须按地理参照或逐像元与其参考重合，且两个列表顺序相同。</translation>
    </message>
    <message>
        <source>Pair {number} (“{reference}” and “{sensed}”): without georeferencing both need the same size in pixels.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>影像对 {number}（“{reference}”与“{sensed}”）：没有地理参照时，两者的像元数须相同。</translation>
    </message>
    <message>
        <source>The pairs hold only {found} seed points with enough structure; {wanted} are wanted, one for each class.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>影像对中只有 {found} 个结构充分的种子点；需要 {wanted} 个，每类一个。</translation>
    </message>
    <message>
        <source>Add larger pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请添加更大的影像对。</translation>
    </message>
    <message>
        <source>Ask for at most {found} classes, or add pairs.</source>
        <extracomment>core/messages/training.py</extracomment>
        <translation>请将类别数设为至多 {found}，或添加影像对。</translation>
    </message>
    <message>
        <source>The nodata values that are set for “{name}” in QGIS cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>在 QGIS 中为“{name}”设置的无数据值不能用于 64 位整数。</translation>
    </message>
    <message>
        <source>Keep only one nodata value in the layer&apos;s properties, or convert the raster to 32 bits.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请在图层属性中只保留一个无数据值，或将栅格转换为 32 位。</translation>
    </message>
    <message>
        <source>“{name}” has whole numbers beyond 9,007,199,254,740,992, which cannot be resampled exactly.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>“{name}”含有超过 9,007,199,254,740,992 的整数，无法精确重采样。</translation>
    </message>
    <message>
        <source>Subtract a constant or convert the raster to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请减去一个常数或将栅格转换为 32 位，然后再配准。</translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be read.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>无法读取矢量图层“{name}”。</translation>
    </message>
    <message>
        <source>Choose a vector file that QGIS shows, or save the layer as a GeoPackage first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择 QGIS 能显示的矢量文件，或先将图层保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>The vector layer “{name}” cannot be written.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>无法写入矢量图层“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” has {count} layers, and this format holds one.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”有 {count} 个图层，而此格式只能容纳一个。</translation>
    </message>
    <message>
        <source>Name one of them, or write a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请指定其中一个，或写入 GeoPackage (.gpkg)。</translation>
    </message>
    <message>
        <source>Choose a layer that the file has, or none for all of them.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择文件中有的图层，或不选以包含全部。</translation>
    </message>
    <message>
        <source>A feature of “{layer}” has several geometries, and only one can be moved.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{layer}”的一个要素有多个几何图形，只能移动一个。</translation>
    </message>
    <message>
        <source>Save the layer with one geometry column first.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请先将图层保存为只有一个几何列。</translation>
    </message>
    <message>
        <source>“{name}” has no geometry to move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”没有可移动的几何图形。</translation>
    </message>
    <message>
        <source>Choose a layer of points, lines or polygons.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择点、线或多边形图层。</translation>
    </message>
    <message>
        <source>The layers of “{name}” have different coordinate reference systems.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”的各图层坐标参照系不同。</translation>
    </message>
    <message>
        <source>Name one layer at a time.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请每次指定一个图层。</translation>
    </message>
    <message>
        <source>“{name}” cannot be transformed to the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>无法将“{name}”转换到待配准栅格的坐标参照系。</translation>
    </message>
    <message>
        <source>Save the layer in the coordinate reference system of the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请以待配准栅格的坐标参照系保存图层。</translation>
    </message>
    <message>
        <source>Where “{name}” lies on the sensed raster is not known, because that raster is missing.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>无法得知“{name}”在待配准栅格上的位置，因为该栅格缺失。</translation>
    </message>
    <message>
        <source>Name the sensed raster where it is now, or say that the layer&apos;s coordinates are its pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请指定待配准栅格现在的位置，或说明图层坐标就是其像元。</translation>
    </message>
    <message>
        <source>No feature of “{name}” lies on the sensed raster, so there is nothing that the fit could move.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”没有要素位于待配准栅格上，因此拟合没有可移动的内容。</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择在待配准栅格上数字化的图层。</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are pixels.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择在待配准栅格上数字化的图层，或说明其坐标为像元。</translation>
    </message>
    <message>
        <source>Choose the layer that was digitised on the sensed raster, or say that its coordinates are on the map.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择在待配准栅格上数字化的图层，或说明其坐标为地图坐标。</translation>
    </message>
    <message>
        <source>Writing “{name}”: {words}</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>写入“{name}”：{words}</translation>
    </message>
    <message>
        <source>Either “{name}” or “{raster}” has no coordinate reference system; their coordinates are taken for the same.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”或“{raster}”没有坐标参照系；视两者坐标相同。</translation>
    </message>
    <message>
        <source>Moved {count} features.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>已移动 {count} 个要素。</translation>
    </message>
    <message>
        <source>{count} features had curves, which became lines.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} 个要素含有曲线，已变为折线。</translation>
    </message>
    <message>
        <source>{count} features reach beyond the part of the sensed raster that the fit covers, and are not to be trusted there: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} 个要素超出拟合所覆盖的待配准栅格部分，该处不可信：{ids}。</translation>
    </message>
    <message>
        <source>{count} features have no place on the reference and lost their geometry: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} 个要素在参考上没有位置，已失去几何图形：{ids}。</translation>
    </message>
    <message>
        <source>{count} polygons were valid and are not any more: {ids}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>{count} 个多边形原本有效，现已无效：{ids}。</translation>
    </message>
    <message>
        <source>The {model} cannot be inverted, as the warp needs.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>{model}不可逆，而校正需要逆变换。</translation>
    </message>
    <message>
        <source>Choose a simpler transform.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请选择更简单的变换。</translation>
    </message>
    <message>
        <source>“{name}” does not lie on the pixel grid of “{reference}”.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>“{name}”不在“{reference}”的像元格网上。</translation>
    </message>
    <message>
        <source>Make the checkerboard from the raster that the registration wrote.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请用配准写出的栅格制作棋盘格。</translation>
    </message>
    <message>
        <source>The {model} folds the sensed raster over itself.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>{model}使待配准栅格自身折叠。</translation>
    </message>
    <message>
        <source>Choose the sensed raster&apos;s own extent for the output, or check the control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请为输出选择待配准栅格自身的范围，或检查控制点。</translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels: the transform stretches too far.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>输出将有 {width:.0f} x {height:.0f} 像元：变换拉伸过大。</translation>
    </message>
    <message>
        <source>Choose a simpler transform, or the reference&apos;s grid for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请选择更简单的变换，或采用参考的输出格网。</translation>
    </message>
    <message>
        <source>The sensed raster cannot be warped.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法校正待配准栅格。</translation>
    </message>
    <message>
        <source>The preview cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法制作预览。</translation>
    </message>
    <message>
        <source>The quality surface cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法写入质量面。</translation>
    </message>
    <message>
        <source>The checkerboard cannot be made.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法制作棋盘格。</translation>
    </message>
    <message>
        <source>The checkerboard cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法写入棋盘格。</translation>
    </message>
    <message>
        <source>There is no transform to warp with.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>没有可用于校正的变换。</translation>
    </message>
    <message>
        <source>Enable more control points or add some.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请启用更多控制点或添加一些。</translation>
    </message>
    <message>
        <source>The georeferenced copy cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法写入带地理参照的副本。</translation>
    </message>
    <message>
        <source>The chosen format or creation options change pixel values.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>所选格式或创建选项会改变像元值。</translation>
    </message>
    <message>
        <source>Choose a compression without loss, or a GeoTIFF without creation options.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请选择无损压缩，或不带创建选项的 GeoTIFF。</translation>
    </message>
    <message>
        <source>The bands of “{name}” differ in data type, which this format cannot hold.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>“{name}”各波段数据类型不同，此格式无法容纳。</translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) for the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请选择虚拟栅格 (.vrt) 作为输出。</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system, so the output cannot have another one.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>“{name}”没有坐标参照系，因此输出不能采用其他坐标参照系。</translation>
    </message>
    <message>
        <source>Nothing of the registered raster lies in the extent of the output.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>配准后的栅格没有任何部分位于输出范围内。</translation>
    </message>
    <message>
        <source>The output would have {width:.0f} x {height:.0f} pixels.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>输出将有 {width:.0f} x {height:.0f} 像元。</translation>
    </message>
    <message>
        <source>Choose a larger pixel size or a smaller extent; the size is in units of the output&apos;s CRS.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请选择更大的像元或更小的范围；大小以输出 CRS 的单位计。</translation>
    </message>
    <message>
        <source>The {name} features need torch, torchvision and safetensors: {reason}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 特征需要 torch、torchvision 和 safetensors：{reason}。</translation>
    </message>
    <message>
        <source>Install torch on Tiepoint&apos;s set-up page, or use the method Automatic, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请在 Tiepoint 设置页安装 torch，或使用无需 torch 的方法“自动”。</translation>
    </message>
    <message>
        <source>The {name} features need a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 特征需要权重文件，但未安装。</translation>
    </message>
    <message>
        <source>Download it on Tiepoint&apos;s set-up page or choose a file, or use the method PSO-SIFT + Tiepoint net, which needs none.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请在 Tiepoint 设置页下载或选择文件，或使用无需权重文件的方法“PSO-SIFT + Tiepoint 网络”。</translation>
    </message>
    <message>
        <source>{name} is not a whole weights file: {part} has too few or too many numbers.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 不是完整的权重文件：{part} 的数值太少或太多。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <source>The weights file {name} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>缺少权重文件 {name}。</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请重新安装插件。</translation>
    </message>
    <message>
        <source>The weights file {name} is damaged, or of another version.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>权重文件 {name} 已损坏，或属于其他版本。</translation>
    </message>
    <message>
        <source>The device of the network has too little free memory.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>网络所用设备的可用内存太少。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose the CPU as the device.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请关闭使用该设备的其他程序，或选择 CPU 作为设备。</translation>
    </message>
    <message>
        <source>This OpenCV cannot run the network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>此 OpenCV 无法运行网络。</translation>
    </message>
    <message>
        <source>Let Tiepoint&apos;s set-up page install another one, or use the method PSO-SIFT.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请在 Tiepoint 设置页安装另一版本，或使用方法 PSO-SIFT。</translation>
    </message>
    <message>
        <source>The weights file has no {layer} of VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>权重文件中没有 VGG16 的 {layer}。</translation>
    </message>
    <message>
        <source>Choose a file with the fully connected layers: the whole VGG16, or a fine-tuned one.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请选择含全连接层的文件：完整的 VGG16，或微调过的。</translation>
    </message>
    <message>
        <source>These weights were fine-tuned for 64 px patches and take no larger ones.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>这些权重针对 64 px 图块微调，不接受更大的图块。</translation>
    </message>
    <message>
        <source>Set the network&apos;s input to 64 px, or choose the whole VGG16.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请将网络输入设为 64 px，或选择完整的 VGG16。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请重新下载，或选择其他文件。</translation>
    </message>
    <message>
        <source>{name} is a tar archive, not a weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 是 tar 归档，不是权重文件。</translation>
    </message>
    <message>
        <source>Choose a .pth or .safetensors file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请选择 .pth 或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>{name} is cut off, or holds more than numbers: it was refused and nothing of it was run.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 被截断，或含有数值以外的内容：已拒绝，其中没有任何内容被执行。</translation>
    </message>
    <message>
        <source>Choose weights from a source you trust, and check that the download is whole.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请从可信来源选择权重，并检查下载是否完整。</translation>
    </message>
    <message>
        <source>{name} does not hold the named weights of a network.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 不含网络的命名权重。</translation>
    </message>
    <message>
        <source>Choose weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请选择 torchvision 布局的权重。</translation>
    </message>
    <message>
        <source>{name} is not a whole weights file.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>{name} 不是完整的权重文件。</translation>
    </message>
    <message>
        <source>SURF needs the Python package mahotas, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>SURF 需要 Python 软件包 mahotas，但未安装。</translation>
    </message>
    <message>
        <source>SURF is there for comparison only: choose another method, or run `scripts/setup.sh benchmark`.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>SURF 仅用于比较：请选择其他方法，或运行 `scripts/setup.sh benchmark`。</translation>
    </message>
    <message>
        <source>“{name}” holds no weights of VGG16 up to conv4_3, AlexNet, GoogLeNet or ResNet-50.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>“{name}”不含 VGG16（至 conv4_3）、AlexNet、GoogLeNet 或 ResNet-50 的权重。</translation>
    </message>
    <message>
        <source>“{name}” was not checked, or has changed since.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>“{name}”未经检查，或此后已更改。</translation>
    </message>
    <message>
        <source>Choose it with “Choose file…”.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请用“选择文件…”选择它。</translation>
    </message>
    <message>
        <source>“{method}” needs a weights file, which is not installed.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>“{method}”需要权重文件，但未安装。</translation>
    </message>
    <message>
        <source>Download it on the set-up page, or choose a file there.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请在设置页下载，或在该处选择文件。</translation>
    </message>
    <message>
        <source>The weights are not those of {network}: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>这些不是 {network} 的权重：{part} 缺失或形状不同。</translation>
    </message>
    <message>
        <source>Choose {network} weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请选择 torchvision 布局的 {network} 权重。</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>这些不是 VGG16 的权重：缺少 {part}。</translation>
    </message>
    <message>
        <source>Choose VGG16 weights in torchvision&apos;s layout.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>请选择 torchvision 布局的 VGG16 权重。</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: what follows {part} is missing.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>这些不是 VGG16 的权重：缺少 {part} 之后的部分。</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>这些不是 VGG16 的权重：{part} 的形状不同。</translation>
    </message>
    <message>
        <source>The weights are not those of VGG16: {part} is missing or has another shape.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>这些不是 VGG16 的权重：{part} 缺失或形状不同。</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it does not begin with a header.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>“{name}”不是完整的 safetensors 文件：开头没有文件头。</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: its header cannot be read.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>“{name}”不是完整的 safetensors 文件：无法读取文件头。</translation>
    </message>
    <message>
        <source>“{name}” is not a whole safetensors file: it has {size} bytes and should have {expected}.</source>
        <extracomment>core/messages/weights.py</extracomment>
        <translation>“{name}”不是完整的 safetensors 文件：有 {size} 字节，应为 {expected}。</translation>
    </message>
    <message>
        <source>Tiepoint met an unexpected error: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>Tiepoint 遇到意外错误：{reason}。</translation>
    </message>
    <message>
        <source>The log panel “Tiepoint” has the details.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>详情见日志面板“Tiepoint”。</translation>
    </message>
    <message>
        <source>Load a second raster to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请加载第二幅栅格以开始。</translation>
    </message>
    <message>
        <source>One raster stays, the other is moved onto it.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>一幅栅格不动，另一幅移动到其上。</translation>
    </message>
    <message>
        <source>There are no points to show.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>没有可显示的点。</translation>
    </message>
    <message>
        <source>The result “{path}” was written but cannot be loaded.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>结果“{path}”已写入，但无法加载。</translation>
    </message>
    <message>
        <source>Add it to the project by hand and look at the log panel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请手动将其添加到工程，并查看日志面板。</translation>
    </message>
    <message>
        <source>The engine&apos;s Python “{path}” (parameter PYTHON) is not one that you have approved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>引擎的 Python“{path}”（参数 PYTHON）未经您许可。</translation>
    </message>
    <message>
        <source>Leave the parameter empty. To use this Python, choose it in the dock, under Advanced; without a window, name it in the environment variable {variable}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请将参数留空。要使用此 Python，请在停靠面板的“高级”中选择；没有窗口时，用环境变量 {variable} 指定。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>无法创建文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Give an output file.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请给出输出文件。</translation>
    </message>
    <message>
        <source>The sample pair cannot be copied into “{folder}”: {reason}.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>无法将示例影像对复制到“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>Open two rasters of your own instead.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请改为打开您自己的两幅栅格。</translation>
    </message>
    <message>
        <source>Load two rasters to begin.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请加载两幅栅格以开始。</translation>
    </message>
    <message>
        <source>Add the reference and the raster that is to be moved to the project.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请将参考和要移动的栅格添加到工程。</translation>
    </message>
    <message>
        <source>Reference and sensed are the same layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>参考与待配准为同一图层。</translation>
    </message>
    <message>
        <source>Choose two different rasters; load the second one if it is not in the project yet.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请选择两个不同的栅格；若第二个不在工程中，请加载它。</translation>
    </message>
    <message>
        <source>A raster layer is missing.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>缺少栅格图层。</translation>
    </message>
    <message>
        <source>Choose a reference layer and a sensed layer.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请选择参考图层和待配准图层。</translation>
    </message>
    <message>
        <source>Repair the layer&apos;s data source or load the raster again.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请修复图层的数据源或重新加载栅格。</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read pixel by pixel.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>“{name}”不是可逐像元读取的文件。</translation>
    </message>
    <message>
        <source>Save it first: right-click the layer, Export &gt; Save As…, format GeoTIFF, raw data.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请先保存：右键单击图层，导出 &gt; 另存为…，格式 GeoTIFF，原始数据。</translation>
    </message>
    <message>
        <source>“{name}” is not a raster.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>“{name}”不是栅格。</translation>
    </message>
    <message>
        <source>Choose a raster, or a layer such as a basemap.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请选择栅格，或底图之类的图层。</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF, and “{name}” does not end in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>结果为 GeoTIFF，而“{name}”不以 .tif 结尾。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .tif.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请选择以 .tif 结尾的文件名。</translation>
    </message>
    <message>
        <source>“{text}” does not name a folder.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>“{text}”没有指明文件夹。</translation>
    </message>
    <message>
        <source>Give the full path of the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请给出结果的完整路径。</translation>
    </message>
    <message>
        <source>“{name}” now exists and would be replaced.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>“{name}”现已存在，将被替换。</translation>
    </message>
    <message>
        <source>Press Register again to replace it, or choose another name.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请再次点击“配准”以替换，或选择其他名称。</translation>
    </message>
    <message>
        <source>The images cannot be shown: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>无法显示影像：{reason}。</translation>
    </message>
    <message>
        <source>This point has no place in one of the rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>此点在其中一幅栅格中没有位置。</translation>
    </message>
    <message>
        <source>These points have no registered raster yet.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>这些点尚无配准后的栅格。</translation>
    </message>
    <message>
        <source>Look at the live preview.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请看实时预览。</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>未选择运行。</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>无法打开“{path}”。</translation>
    </message>
    <message>
        <source>Add it to the project, or run again.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请将其添加到工程，或重新运行。</translation>
    </message>
    <message>
        <source>“{name}” holds no points that can be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>“{name}”不含可读取的点。</translation>
    </message>
    <message>
        <source>Choose a .points file, a GeoPackage of Tiepoint&apos;s, or another vector file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请选择 .points 文件、Tiepoint 的 GeoPackage 或其他矢量文件。</translation>
    </message>
    <message>
        <source>“{name}” has no points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>“{name}”没有点。</translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the reference.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请选择存放参考中位置的字段。</translation>
    </message>
    <message>
        <source>“{name}” holds no pair of points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>“{name}”不含点对。</translation>
    </message>
    <message>
        <source>Check which fields hold the places in both rasters.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请检查哪些字段存放两幅栅格中的位置。</translation>
    </message>
    <message>
        <source>“{name}” has no field “{field}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>“{name}”没有字段“{field}”。</translation>
    </message>
    <message>
        <source>Choose the fields that hold the place in the sensed raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请选择存放待配准栅格中位置的字段。</translation>
    </message>
    <message>
        <source>The control points have edits that are not saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>控制点有未保存的编辑。</translation>
    </message>
    <message>
        <source>Save or undo them first: the saved copy is to hold what you see.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请先保存或撤销：保存的副本应与您看到的一致。</translation>
    </message>
    <message>
        <source>“{name}” exists already, and would be replaced by this run&apos;s points.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>“{name}”已存在，将被此次运行的点替换。</translation>
    </message>
    <message>
        <source>Choose another name for the raster: the points are named after it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请为栅格选择其他名称：点以其命名。</translation>
    </message>
    <message>
        <source>The points cannot be saved.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>无法保存点。</translation>
    </message>
    <message>
        <source>{reasons}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>{reasons}</translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint and cannot be changed here.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>此运行由更新版本的 Tiepoint 保存，无法在此修改。</translation>
    </message>
    <message>
        <source>“{name}” does not hold the control points of a Tiepoint run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>“{name}”不含 Tiepoint 运行的控制点。</translation>
    </message>
    <message>
        <source>Choose the layer “Control points” of a run.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请选择运行的图层“控制点”。</translation>
    </message>
    <message>
        <source>The record of this run cannot be read.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>无法读取此运行的记录。</translation>
    </message>
    <message>
        <source>Register the pair again; its control points can be loaded into the new run from their file.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请重新配准影像对；其控制点可从文件加载到新的运行中。</translation>
    </message>
    <message>
        <source>This run was saved by a newer Tiepoint (record {schema}).</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>此运行由更新版本的 Tiepoint 保存（记录 {schema}）。</translation>
    </message>
    <message>
        <source>Update the plugin to open it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请更新插件以打开。</translation>
    </message>
    <message>
        <source>The control points have no field “{name}”.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>控制点没有字段“{name}”。</translation>
    </message>
    <message>
        <source>Register the pair again: this layer was made by another version, or was changed.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请重新配准影像对：此图层由其他版本生成，或已被更改。</translation>
    </message>
    <message>
        <source>The control points cannot be edited.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>无法编辑控制点。</translation>
    </message>
    <message>
        <source>Warp with them first, then measure.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请先用这些点校正，再测量。</translation>
    </message>
    <message>
        <source>No point is left over to judge the transform by.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>没有剩余的点来检查变换。</translation>
    </message>
    <message>
        <source>Add points, or choose a simpler transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请添加点，或选择更简单的变换。</translation>
    </message>
    <message>
        <source>There is no transform.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>没有变换。</translation>
    </message>
    <message>
        <source>There is no transform to export.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>没有可导出的变换。</translation>
    </message>
    <message>
        <source>There is no transform yet.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>还没有变换。</translation>
    </message>
    <message>
        <source>The preview is shown as soon as there is one.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>一有变换就显示预览。</translation>
    </message>
    <message>
        <source>The transform is being fitted…</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>正在拟合变换…</translation>
    </message>
    <message>
        <source>There is no transform to report on.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>没有可报告的变换。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>There is no transform to judge.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>没有可检查的变换。</translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>无法写入报告：{reason}。</translation>
    </message>
    <message>
        <source>The file name “{name}…” is too long: {length} characters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>文件名“{name}…”太长：{length} 个字符。</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} characters, fewer if some are not plain letters.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择不超过 {most} 个字符的名称，若含非普通字母则应更短。</translation>
    </message>
    <message>
        <source>The path of “{name}” is too long.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{name}”的路径太长。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, or a shorter name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择路径更短的文件夹，或更短的名称。</translation>
    </message>
    <message>
        <source>Choose an existing folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请为结果选择已有的文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>Choose a file name for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请为结果选择文件名。</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>结果会覆盖正在配准的“{name}”。</translation>
    </message>
    <message>
        <source>GDAL would take the result “{name}” for a part of a raster that is being registered.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>GDAL 会将结果“{name}”当作正在配准的栅格的一部分。</translation>
    </message>
    <message>
        <source>Two results would be written to the same file “{name}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>两个结果将写入同一文件“{name}”。</translation>
    </message>
    <message>
        <source>Give each result a file name of its own.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请为每个结果指定各自的文件名。</translation>
    </message>
    <message>
        <source>Choose another file name or folder for the result.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请为结果选择其他文件名或文件夹。</translation>
    </message>
    <message>
        <source>The result cannot be moved into place: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法将结果移到目标位置：{reason}。</translation>
    </message>
    <message>
        <source>Remove layers that show the old result from the project, or choose another file name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请从工程中移除显示旧结果的图层，或选择其他文件名。</translation>
    </message>
    <message>
        <source>“{name}” has a rotated geotransform, which gdalwarp cannot write.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{name}”的地理变换参数带旋转，gdalwarp 无法写入。</translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the control points.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请导出配准后的栅格本身，或控制点。</translation>
    </message>
    <message>
        <source>The script cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入脚本：{reason}。</translation>
    </message>
    <message>
        <source>The command for {program} is longer than Windows allows.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>{program} 的命令超出 Windows 允许的长度。</translation>
    </message>
    <message>
        <source>Export the registered raster itself, or the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请导出配准后的栅格本身，或用于 Linux 和 macOS 的脚本。</translation>
    </message>
    <message>
        <source>The file name of a raster cannot be written into the script.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>栅格的文件名无法写入脚本。</translation>
    </message>
    <message>
        <source>Rename the rasters, or export the raster itself.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请重命名栅格，或导出栅格本身。</translation>
    </message>
    <message>
        <source>The sensed raster cannot be read.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法读取待配准栅格。</translation>
    </message>
    <message>
        <source>“{name}” is not georeferenced, so there is no shift to export.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{name}”没有地理参照，因此没有可导出的偏移。</translation>
    </message>
    <message>
        <source>Export the control points as CSV or GeoPackage instead.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请改为将控制点导出为 CSV 或 GeoPackage。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Save the points again.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请重新保存点。</translation>
    </message>
    <message>
        <source>Rasters of the kind “{kind}” cannot be written here.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>此处无法写入类型为“{kind}”的栅格。</translation>
    </message>
    <message>
        <source>Write a GeoTIFF, and export its layer by QGIS&apos;s “Save as”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请写入 GeoTIFF，再用 QGIS 的“另存为”导出其图层。</translation>
    </message>
    <message>
        <source>“{word}” holds a line break or another control character, which a batch file cannot hold.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{word}”含有换行符或其他控制字符，批处理文件无法容纳。</translation>
    </message>
    <message>
        <source>Rename the file, or export the script for Linux and macOS.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请重命名文件，或导出用于 Linux 和 macOS 的脚本。</translation>
    </message>
    <message>
        <source>The report “{name}” cannot be written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入报告“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择其他文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Choose GeoTIFF, which holds every kind of raster.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择 GeoTIFF，它可容纳各种栅格。</translation>
    </message>
    <message>
        <source>The output cannot be written to “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法将输出写入“{folder}”。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Free some space or choose another output folder; {mib:.0f} MiB are left there.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请腾出空间或选择其他输出文件夹；该处剩余 {mib:.0f} MiB。</translation>
    </message>
    <message>
        <source>The GDAL script cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法制作 GDAL 脚本。</translation>
    </message>
    <message>
        <source>The pictures for the report cannot be made.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法制作报告的图片。</translation>
    </message>
    <message>
        <source>The layer of unexplained places cannot be written.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入未解释地点的图层。</translation>
    </message>
    <message>
        <source>Restart QGIS: the former files are then put back.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请重新启动 QGIS：随后会恢复原来的文件。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择可写且有剩余空间的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入文件夹“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入文件“{name}”：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请腾出磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be written: the disk is full.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法写入 Tiepoint 自己的文件：磁盘已满。</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法读取或写入文件“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Check the file and its folder.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请检查该文件及其文件夹。</translation>
    </message>
    <message>
        <source>One of Tiepoint&apos;s own files cannot be read or written: {reason}.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>无法读取或写入 Tiepoint 自己的文件：{reason}。</translation>
    </message>
    <message>
        <source>Most frequent value</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>众数</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted jointly&lt;/b&gt;, scenes that overlap are also registered onto each other, and all are placed together: a scene that is refused alone is placed by its neighbours, and marked as such. The loop closure error around triangles of scenes says how well the series agrees.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>&lt;b&gt;联合平差&lt;/b&gt;时，相互重叠的景也会彼此配准，并一起定位：单独被拒绝的景由相邻景定位，并会注明。景三角形闭合后的剩余量说明整个序列的一致程度。</translation>
    </message>
    <message>
        <source>Adjust jointly: register neighbours onto each other, too</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>联合平差：相邻景也彼此配准</translation>
    </message>
    <message>
        <source>Up to four pairs more for each scene, so that a run takes two to four times as long. A scene that is refused alone is placed by its neighbours. Needs the Python package scipy.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>每一景最多增加四对，因此运行时间为原来的二到四倍。单独被拒绝的景由相邻景定位。需要 Python 软件包 scipy。</translation>
    </message>
    <message>
        <source>Scenes that only their neighbours place</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>仅由相邻景定位的景</translation>
    </message>
    <message>
        <source>Loop closure, RMS (pixels of the reference)</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>闭合差，RMS（参考像元）</translation>
    </message>
    <message>
        <source>Registering the scenes…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>正在配准各景…</translation>
    </message>
    <message>
        <source>Registering neighbours onto each other…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>正在将相邻景彼此配准…</translation>
    </message>
    <message>
        <source>Placing the scenes together…</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>正在一起定位各景…</translation>
    </message>
    <message>
        <source>{}: placed by its neighbours.</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>{}：由相邻景定位。</translation>
    </message>
    <message>
        <source>could not be read or written</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>无法读取或写入</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>景</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rotation (°)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>旋转 (°)</translation>
    </message>
    <message>
        <source>RMSE at check points (px)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>检查点处的 RMSE (px)</translation>
    </message>
    <message>
        <source>Coverage (share)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>覆盖率（比例）</translation>
    </message>
    <message>
        <source>Cautions</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Loop closure (px)</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>闭合差 (px)</translation>
    </message>
    <message>
        <source>shift</source>
        <extracomment>ui/project/footprint_style.py</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>&amp;This run&apos;s</source>
        <extracomment>ui/workbench/compare/compare_widget.py</extracomment>
        <translation>本次运行(&amp;T)</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>较早的运行</translation>
    </message>
    <message>
        <source>The two runs are of different rasters: lengths are in pixels of each run&apos;s own reference.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>两次运行的栅格不同：长度以各次运行自己的参考像元为单位。</translation>
    </message>
    <message>
        <source>Neither transform puts the sensed raster onto the reference.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>两个变换都没有把待配准栅格放到参考上。</translation>
    </message>
    <message>
        <source>The two transforms are the same, to 0.01 px.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>两个变换相同，差异不超过 0.01 px。</translation>
    </message>
    <message>
        <source>The two transforms lie {} px apart (RMS over the overlap), at most {} px.</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>两个变换相差 {} px（重叠区 RMS），最大 {} px。</translation>
    </message>
    <message>
        <source>Run {}</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>运行 {}</translation>
    </message>
    <message>
        <source>{} has no transform: {}</source>
        <extracomment>ui/workbench/compare/run_rows.py</extracomment>
        <translation>{} 没有变换：{}</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <extracomment>ui/workbench/compare/run_side.py</extracomment>
        <translation>比较两次运行</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>两次运行的指标</translation>
    </message>
    <message>
        <source>What the result of this run is compared with.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>与本次运行结果进行比较的对象。</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>The raster that the run was registered onto.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>本次运行所配准到的栅格。</translation>
    </message>
    <message>
        <source>Reading the other run…</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>正在读取另一次运行…</translation>
    </message>
    <message>
        <source>Its result, and its figures beside this run&apos;s.</source>
        <extracomment>ui/workbench/compare/runs_panel.py</extracomment>
        <translation>其结果，以及与本次运行并列的指标。</translation>
    </message>
    <message>
        <source>Give (array, transform, crs), a DataArray or a dataset; `register` takes files, too.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出 (array, transform, crs)、DataArray 或数据集；`register` 也接受文件。</translation>
    </message>
    <message>
        <source>Give its path, another name that GDAL opens, a dataset, (array, transform, crs), or a DataArray.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请给出其路径、GDAL 能打开的其他名称、数据集、(array, transform, crs) 或 DataArray。</translation>
    </message>
    <message>
        <source>A virtual raster cannot refer to what is only in memory.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>虚拟栅格不能引用仅存在于内存中的内容。</translation>
    </message>
    <message>
        <source>Write a GeoTIFF: output_format=&quot;gtiff&quot;, and a name that ends in .tif.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请写成 GeoTIFF：output_format=&quot;gtiff&quot;，文件名以 .tif 结尾。</translation>
    </message>
    <message>
        <source>The result is placed by ground control points, which an array does not have.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>结果由地面控制点定位，而数组没有控制点。</translation>
    </message>
    <message>
        <source>Have it warped (product=&quot;warped&quot;), or name a file for it: raster=...</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请进行校正 (product=&quot;warped&quot;)，或为其指定文件：raster=...</translation>
    </message>
    <message>
        <source>The DataArray has no dimensions of a raster ({dims}): {reason}.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>DataArray 没有栅格的维度 ({dims})：{reason}。</translation>
    </message>
    <message>
        <source>Name them: da.rio.set_spatial_dims(x_dim=..., y_dim=...).</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请指定：da.rio.set_spatial_dims(x_dim=..., y_dim=...)。</translation>
    </message>
    <message>
        <source>A DataArray is read with rioxarray, which is not installed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>读取 DataArray 需要 rioxarray，但未安装。</translation>
    </message>
    <message>
        <source>Install it: pip install rioxarray</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请安装：pip install rioxarray</translation>
    </message>
    <message>
        <source>The dataset “{name}” is closed.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>数据集“{name}”已关闭。</translation>
    </message>
    <message>
        <source>Open it again, or give its path.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请重新打开，或给出其路径。</translation>
    </message>
    <message>
        <source>The open dataset “{name}” has no file that says the same, and cannot be copied.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>打开的数据集“{name}”没有内容相同的文件，也无法复制。</translation>
    </message>
    <message>
        <source>Write it to a file, and give its path.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请将其写入文件，并给出路径。</translation>
    </message>
    <message>
        <source>Turn the joint adjustment off, or install it: for scripts by pip install &apos;tiepoint[joint]&apos;, for QGIS from where QGIS came (apt install python3-scipy; python3-scipy in the OSGeo4W Setup).</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>请关闭联合平差，或安装 scipy：脚本用 pip install &apos;tiepoint[joint]&apos;，QGIS 用其安装来源（apt install python3-scipy；OSGeo4W 安装程序中的 python3-scipy）。</translation>
    </message>
    <message>
        <source>No three scenes were registered onto each other, so there is no loop closure error to say how well they agree.</source>
        <extracomment>core/messages/joint.py</extracomment>
        <translation>没有三景彼此配准：没有闭合环可以说明它们的一致程度。</translation>
    </message>
    <message>
        <source>Joint adjustment</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>联合平差</translation>
    </message>
    <message>
        <source>Nodata of the raster (empty = as the layer says)</source>
        <extracomment>ui/processing/apply.py</extracomment>
        <translation>栅格的无数据值（空 = 按图层设置）</translation>
    </message>
    <message>
        <source>Cut the output to these polygons</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>将输出裁剪到这些多边形</translation>
    </message>
    <message>
        <source>The output is empty outside them; they do not limit where points are sought.</source>
        <extracomment>ui/processing/output_parameters.py</extracomment>
        <translation>多边形之外的输出为空；它们不限制查找点的范围。</translation>
    </message>
    <message>
        <source>Values and ranges beside those that the file declares, as in 0, 250:255; none: the declared ones do not count. For single bands, parts are joined by “;”.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>除文件声明的以外的值和范围，例如 0, 250:255；none：不采用文件声明的值。针对单个波段时，各部分用“;”连接。</translation>
    </message>
    <message>
        <source>Nodata of the reference (empty = as the layer says)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>参考的无数据值（空 = 按图层设置）</translation>
    </message>
    <message>
        <source>Nodata of the sensed raster (empty = as the layer says)</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>待配准栅格的无数据值（空 = 按图层设置）</translation>
    </message>
    <message>
        <source>Not cut</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>不裁剪</translation>
    </message>
    <message>
        <source>Cut to</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>裁剪到</translation>
    </message>
    <message>
        <source>{}, nodata set to: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>{}，无数据值设为：{}</translation>
    </message>
    <message>
        <source>cut to: {}</source>
        <extracomment>ui/workbench/export/report_tables.py</extracomment>
        <translation>裁剪到：{}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>ui/widgets/stepped_dock.py</extracomment>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The polygons that the result is to be cut to do not touch it.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>用于裁剪结果的多边形与结果不相交。</translation>
    </message>
    <message>
        <source>Choose polygons where the registered raster lies, or check their coordinate reference system.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择位于配准后栅格处的多边形，或检查其坐标参照系。</translation>
    </message>
    <message>
        <source>A result that keeps the pixels of the sensed file cannot be cut to polygons.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>保留待配准文件像元的结果不能裁剪到多边形。</translation>
    </message>
    <message>
        <source>Choose a warped GeoTIFF, or leave the polygons out.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请选择校正后的 GeoTIFF，或不使用多边形。</translation>
    </message>
    <message>
        <source>A script of gdalwarp alone cannot cut the result to polygons as this run did.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>仅用 gdalwarp 的脚本不能像本次运行那样把结果裁剪到多边形。</translation>
    </message>
    <message>
        <source>Repeat the run without them, and cut its result by “gdalwarp -cutline”.</source>
        <extracomment>core/messages/areas.py</extracomment>
        <translation>请在没有多边形的情况下重新运行，并用“gdalwarp -cutline”裁剪结果。</translation>
    </message>
    <message>
        <source>Aligned bands cannot be a virtual raster: each is resampled by a transform of its own.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>对齐后的波段不能是虚拟栅格：每个波段按各自的变换重采样。</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF, which may be cloud optimized.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>请选择 GeoTIFF，可以是云优化的。</translation>
    </message>
    <message>
        <source>“{text}” does not say which values are nodata.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>“{text}”没有说明哪些值是无数据值。</translation>
    </message>
    <message>
        <source>Give values and ranges, as in “0, 250:255”, or “none”; parts for single bands are joined by “;”.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请给出值和范围，例如“0, 250:255”，或“none”；针对单个波段的各部分用“;”连接。</translation>
    </message>
    <message>
        <source>Nodata values are given for {given} bands, and “{name}” has {count}.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>给出了 {given} 个波段的无数据值，而“{name}”有 {count} 个波段。</translation>
    </message>
    <message>
        <source>Give one part for all bands, or one for each.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请为所有波段给出一个部分，或每个波段一个。</translation>
    </message>
    <message>
        <source>Nodata of “{name}” is set to: {values}.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>“{name}”的无数据值设为：{values}。</translation>
    </message>
    <message>
        <source>STAC items are read and written with pystac, which is not installed.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>读写 STAC Item需要 pystac，但未安装。</translation>
    </message>
    <message>
        <source>Install it: pip install pystac</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请安装：pip install pystac</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a STAC file: {reason}.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>“{name}”不是可读取的 STAC 文件：{reason}。</translation>
    </message>
    <message>
        <source>Give a file with an Item or an ItemCollection.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请给出包含 Item 或 ItemCollection 的文件。</translation>
    </message>
    <message>
        <source>The item “{item}” has no asset “{asset}”.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Item“{item}”没有资产“{asset}”。</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请选择其一：{names}</translation>
    </message>
    <message>
        <source>The item “{item}” has several rasters, or none.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>Item“{item}”有多个栅格，或没有栅格。</translation>
    </message>
    <message>
        <source>Say which asset is registered, one of: {names}</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请指明要配准的资产，其一：{names}</translation>
    </message>
    <message>
        <source>STAC Items describe registered rasters, and no rasters are written.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>STAC Item 是为配准后的栅格写的，而没有要求输出栅格。</translation>
    </message>
    <message>
        <source>Add “raster” to the files that are wanted of each scene.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请在每一景的文件中包含“raster”。</translation>
    </message>
    <message>
        <source>Results are written to a folder of this computer, and “{path}” is on a server.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>结果写入本机的文件夹，而“{path}”位于服务器上。</translation>
    </message>
    <message>
        <source>Write them to a local or mounted folder and copy that, for example with “aws s3 sync” or rclone.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请写入本地或已挂载的文件夹，再复制，例如使用“aws s3 sync”或 rclone。</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Put these options back to their defaults.</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>将这些选项恢复为默认值。</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>已更改：{}</translation>
    </message>
    <message>
        <source>{} ({} changed)</source>
        <extracomment>ui/register/changed_options.py</extracomment>
        <translation>{}（已更改 {} 项）</translation>
    </message>
    <message>
        <source>Before: {}</source>
        <extracomment>ui/workbench/compare/shift_panel.py</extracomment>
        <translation>配准前：{}</translation>
    </message>
    <message>
        <source>“{name}” is the only scene, and there is no reference to register it onto.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>“{name}”是唯一的一景，没有可供其配准的参考。</translation>
    </message>
    <message>
        <source>Name a reference, or more scenes.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请指定参考，或更多的景。</translation>
    </message>
    <message>
        <source>The series was ended: {done} of {count} scenes are done.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>序列已被结束：{count} 景中已完成 {done} 景。</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>再次执行同一命令将从该处继续。</translation>
    </message>
    <message>
        <source>Scenes of a &lt;b&gt;STAC&lt;/b&gt; search are those of a file with an Item or an ItemCollection, or of a folder of such files; their results are Items, too. This needs the Python package pystac.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>&lt;b&gt;STAC&lt;/b&gt; 检索到的景来自含有 Item 或 ItemCollection 的文件，或含有这类文件的文件夹；其结果也是 Item。这需要 Python 包 pystac。</translation>
    </message>
    <message>
        <source>Asset of each Item to register</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>每个 Item 中要配准的资产 (asset)</translation>
    </message>
    <message>
        <source>Its key, as in red; empty = the only raster of each Item.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>其键，例如 red；留空 = 每个 Item 唯一的栅格。</translation>
    </message>
    <message>
        <source>Write STAC Items of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>写出结果的 STAC Item</translation>
    </message>
    <message>
        <source>One for each registered scene, and items.json of all; always of scenes that are Items.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>每个已配准的景一个，并有包含全部的 items.json；景本身是 Item 时总是写出。</translation>
    </message>
    <message>
        <source>Scenes: a STAC Item or ItemCollection</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>景：STAC Item 或 ItemCollection</translation>
    </message>
    <message>
        <source>STAC ItemCollection of the results</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>结果的 STAC ItemCollection</translation>
    </message>
    <message>
        <source>STAC files</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>STAC 文件</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>The shift between the images changes within short distances, as with relief: between the places measured, the transform may be off by {pixels:.1f} pixels more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>影像之间的位移在短距离内变化，如有地形起伏时：在测量位置之间，变换的偏差可能比检查点显示的多 {pixels:.1f} 像元。</translation>
    </message>
    <message>
        <source>{name}={value} changes the values that mark pixels without data: some would become valid.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>{name}={value} 会改变标记无数据像元的值：其中一些会变为有效。</translation>
    </message>
    <message>
        <source>Choose DEFLATE or ZSTD. A cloud optimized GeoTIFF of three bands without nodata can use JPEG.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请选择 DEFLATE 或 ZSTD。没有无数据值的三波段云优化 GeoTIFF 可以使用 JPEG。</translation>
    </message>
    <message>
        <source>The pixel values do not fit into the bits of NBITS: some would be cut off.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>像元值超出 NBITS 的位数：其中一些会被截断。</translation>
    </message>
    <message>
        <source>Leave out NBITS, or choose more bits.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请去掉 NBITS，或选择更多的位数。</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which cannot be used with 64-bit whole numbers.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>“{name}” 的波段有各自的掩膜，无法用于 64 位整数。</translation>
    </message>
    <message>
        <source>Convert the raster to 32 bits, or mark the masked pixels by a nodata value.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请将栅格转换为 32 位，或用无数据值标记被掩膜的像元。</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which a GeoTIFF cannot hold beside unchanged pixels.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>“{name}” 的波段有各自的掩膜，GeoTIFF 无法在像元不变的同时保存它们。</translation>
    </message>
    <message>
        <source>Choose a virtual raster (.vrt) as the output, or have the raster warped.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请选择虚拟栅格 (.vrt) 作为输出，或让栅格校正。</translation>
    </message>
    <message>
        <source>Bands of “{name}” have masks of their own, which gdalwarp ignores.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{name}” 的波段有各自的掩膜，gdalwarp 会忽略它们。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: a Shapefile holds geometries of one kind.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”无法写入：Shapefile 只能包含一种几何类型。</translation>
    </message>
    <message>
        <source>Choose a GeoPackage (.gpkg).</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择 GeoPackage (.gpkg)。</translation>
    </message>
    <message>
        <source>Layers are written to files of their own, not into a database or a file that is there: “{name}”.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>图层会写入各自的文件，而不是写入数据库或已有的文件：“{name}”。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .gpkg.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请选择名称以 .gpkg 结尾的文件。</translation>
    </message>
    <message>
        <source>“{path}” is no file that a result can replace.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{path}”不是结果可以替换的文件。</translation>
    </message>
    <message>
        <source>Choose a file name for the result, or leave it out.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请为结果选择文件名，或不输出它。</translation>
    </message>
    <message>
        <source>The name “{name}”, or that of its folder, has characters that are no text in UTF-8.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>名称“{name}”或其文件夹的名称含有不是 UTF-8 文本的字符。</translation>
    </message>
    <message>
        <source>The result would overwrite “{name}”, which this run reads.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>结果会覆盖“{name}”，而本次运行要读取它。</translation>
    </message>
    <message>
        <source>The result would replace “{name}”, which belongs to another file of that name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>结果会替换“{name}”，它属于另一个同名文件。</translation>
    </message>
    <message>
        <source>“{name}” would be written beside the result, and another file has that name.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>“{name}”会写在结果旁边，但另一个文件已用此名称。</translation>
    </message>
    <message>
        <source>Choose another file name for the result, or move that file.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请为结果选择其他文件名，或移走该文件。</translation>
    </message>
    <message>
        <source>“{name}” in the folder “{folder}” would be replaced, and is no result of this series.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>文件夹“{folder}”中的“{name}”会被替换，而它不是本序列的结果。</translation>
    </message>
    <message>
        <source>Choose another folder for the results, or move the file.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>请为结果选择其他文件夹，或移走该文件。</translation>
    </message>
    <message>
        <source>Let this program use more than {mib} MiB of address space (ulimit -v), or register less at once: cut both rasters to a smaller area, or export them with larger pixels.</source>
        <extracomment>core/messages/engine.py</extracomment>
        <translation>请允许此程序使用超过 {mib} MiB 的地址空间（ulimit -v），或减少一次配准的量：将两幅栅格裁剪为较小区域，或以较大像元导出。</translation>
    </message>
    <message>
        <source>Free some disk space; {mib:.0f} MiB are left in the temporary folder “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请释放磁盘空间；临时文件夹“{folder}”中剩余 {mib:.0f} MiB。</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was read; nothing was written.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”在读取期间被更改；未写入任何内容。</translation>
    </message>
    <message>
        <source>Run it again once no other program writes to the file.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>待没有其他程序写入该文件时再运行一次。</translation>
    </message>
    <message>
        <source>What was found is off by {error:.1f} px at its own check points.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>找到的结果在其自身检查点处偏差 {error:.1f} 像元。</translation>
    </message>
    <message>
        <source>“{name}” has other pixels than the raster that the control points were set on.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>“{name}”的像元与设置控制点时所用的栅格不同。</translation>
    </message>
    <message>
        <source>Give that raster, too, as the sensed raster of the fit.</source>
        <extracomment>core/messages/face.py</extracomment>
        <translation>请同时将该栅格指定为该拟合的待配准栅格。</translation>
    </message>
    <message>
        <source>The control points were set on a raster with other pixels than “{name}”, so their places on the map count.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>控制点是在像元与“{name}”不同的栅格上设置的，因此以其在地图上的位置为准。</translation>
    </message>
    <message>
        <source>“{name}” holds {count} rasters.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>“{name}”包含 {count} 个栅格。</translation>
    </message>
    <message>
        <source>Name one of them, such as {example}, or add it to the project and choose that layer.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请指定其中一个，例如 {example}，或将其添加到工程中并选择该图层。</translation>
    </message>
    <message>
        <source>The features of “{name}” cannot be copied. QGIS says: {reason}.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>无法复制“{name}”的要素。QGIS 提示：{reason}。</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage and choose that.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>请将该图层另存为 GeoPackage，然后选择它。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: its format cannot hold all that is in the layer.</source>
        <extracomment>core/messages/vectors.py</extracomment>
        <translation>“{name}”无法写入：其格式无法容纳该图层的全部内容。</translation>
    </message>
    <message>
        <source>Check point</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>检查点</translation>
    </message>
    <message>
        <source>The bands use every value, so an alpha band marks the pixels that not every band has. What single bands have there is written, but hidden.</source>
        <extracomment>core/messages/bands.py</extracomment>
        <translation>各波段用到了所有值，因此用一个 Alpha 波段标记并非所有波段都有的像元。个别波段在那里的值会写入，但被隐藏。</translation>
    </message>
    <message>
        <source>The extent of the place has no coordinate reference system.</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>该位置的范围没有坐标参照系。</translation>
    </message>
    <message>
        <source>Name it behind the extent, as in xmin,xmax,ymin,ymax [EPSG:32633].</source>
        <extracomment>core/messages/snapshot.py</extracomment>
        <translation>请在范围之后注明，例如 xmin,xmax,ymin,ymax [EPSG:32633]。</translation>
    </message>
    <message>
        <source>No value is left that could mark pixels without data in all bands: the result is written as {kind}, so that none of them becomes valid.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>没有剩余的值可以在所有波段中标记无数据像元：结果写为 {kind}，以免它们变为有效。</translation>
    </message>
    <message>
        <source>All convolutions</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>所有卷积层</translation>
    </message>
    <message>
        <source>The first four blocks</source>
        <extracomment>ui/processing/finetune_parameters.py</extracomment>
        <translation>前四个模块</translation>
    </message>
    <message>
        <source>If georeferenced rasters are refused, raise the search radius, or switch “Use georeferencing” off.</source>
        <extracomment>ui/processing/help.py</extracomment>
        <translation>如果有地理参照的栅格被拒绝，请增大搜索半径，或关闭“使用地理参照”。</translation>
    </message>
    <message>
        <source>Largest expected shift (pixels of the reference; 0 = automatic)</source>
        <extracomment>ui/processing/measure.py</extracomment>
        <translation>预期的最大偏移（参考像元；0 = 自动）</translation>
    </message>
    <message>
        <source>Apply to other layers…</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>应用于其他图层…</translation>
    </message>
    <message>
        <source>Warp other rasters of the same scene, and move vector layers that were drawn on the sensed raster, by the transform of this result.</source>
        <extracomment>ui/register/outcome_widget.py</extracomment>
        <translation>用此结果的变换校正同一场景的其他栅格，并移动在待配准栅格上绘制的矢量图层。</translation>
    </message>
    <message>
        <source>The control points of this project cannot be read: their files are missing. Repair the layers “Control points”, or register the rasters again.</source>
        <extracomment>ui/workbench/table/table_panel.py</extracomment>
        <translation>无法读取此工程的控制点：其文件缺失。请修复图层“控制点”，或重新配准栅格。</translation>
    </message>
    <message>
        <source>Switch off “Use georeferencing” if their coordinates are wrong, or enlarge the search radius.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>若坐标有误，请关闭“使用地理参照”，或增大搜索半径。</translation>
    </message>
    <message>
        <source>Switch off “Use georeferencing”, or check both layers&apos; coordinate reference systems.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请关闭“使用地理参照”，或检查两个图层的坐标参照系。</translation>
    </message>
    <message>
        <source>This runs in the Processing toolbox, which is switched off.</source>
        <extracomment>core/messages/series.py</extracomment>
        <translation>此功能在处理工具箱中运行，而该工具箱已关闭。</translation>
    </message>
    <message>
        <source>A part of the overlap agrees on another shift, as with clouds, vehicles or print: check that the ground was matched, and not what moved over it.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>重叠区的一部分在另一个偏移上一致，例如云、车辆或印刷内容：请检查匹配的是地面，而不是在其上移动的东西。</translation>
    </message>
    <message>
        <source>Neighbouring lines of one raster are shifted against each other, as in interlaced or shaken frames: single lines are off by more than the check points show.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>其中一个栅格的相邻行相互错位，如隔行扫描或抖动的影像：个别行的偏差大于检查点所显示的。</translation>
    </message>
    <message>
        <source>Parts of the overlap are shifted against each other by {pixels:.1f} pixels along an edge, as at a seam, or where clouds, waves or ice have moved. What moved is off by as much, and so may be places within {width:.0f} pixels of the edge.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>重叠区的若干部分沿一条边缘彼此错开 {pixels:.1f} 像素，例如在拼接缝处，或云、波浪、冰移动过的地方。移动过的部分会偏离同样的距离，距该边缘 {width:.0f} 像素以内的位置也可能如此。</translation>
    </message>
    <message>
        <source>A regular pattern of dots covers both images, as on printed pictures: the dots may have been matched, and not the ground.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>两幅图像都布满规则的网点，如印刷图片：被匹配的可能是网点，而不是地面。</translation>
    </message>
    <message>
        <source>The dots of printed pictures, which cover both images, were blurred away for the matching.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>两幅图像上布满的印刷网点已在匹配前模糊去除。</translation>
    </message>
    <message>
        <source>Check your rights in the folder “{folder}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请检查您在文件夹“{folder}”中的权限。</translation>
    </message>
    <message>
        <source>The nodata value of “{name}”, {value}, is beyond 9,007,199,254,740,992, where whole numbers are not exact; GDAL can tell it from data in rasters of one band only.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>“{name}”的无数据值 {value} 超过 9,007,199,254,740,992，在此之上整数不再精确；GDAL 只能在单波段栅格中将其与数据区分开。</translation>
    </message>
    <message>
        <source>Give the raster another nodata value, or convert it to 32 bits, then register it.</source>
        <extracomment>core/messages/validity.py</extracomment>
        <translation>请为该栅格设置另一个无数据值，或将其转换为 32 位，然后再配准。</translation>
    </message>
    <message>
        <source>Pairs to learn from: {learned}, with {classes} classes of {samples} samples; pairs held out: {held_out}, with {unseen} points.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>用于学习的影像对：{learned}，含 {classes} 类，每类 {samples} 个样本；留出的影像对：{held_out}，含 {unseen} 个点。</translation>
    </message>
    <message>
        <source>; points held out that were found: {shares}</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>；留出点中找到的比例：{shares}</translation>
    </message>
    <message>
        <source>similarity transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>相似变换</translation>
    </message>
    <message>
        <source>affine transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>projective transform</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>投影变换</translation>
    </message>
    <message>
        <source>2nd-order polynomial</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>二次多项式</translation>
    </message>
    <message>
        <source>3rd-order polynomial</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>三次多项式</translation>
    </message>
    <message>
        <source>smoothed spline</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>平滑样条</translation>
    </message>
    <message>
        <source>displacement grid</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>位移格网</translation>
    </message>
    <message>
        <source>thin-plate spline</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>薄板样条</translation>
    </message>
    <message>
        <source>sensed</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>待配准</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>{others}和{last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>core/messages/terms.py</extracomment>
        <translation>{others}或{last}</translation>
    </message>
    <message>
        <source>The comparison is on; a click ends it.</source>
        <extracomment>ui/register/listener.py</extracomment>
        <translation>正在对比；单击即结束。</translation>
    </message>
    <message>
        <source>Heights count as ellipsoidal; those above sea level need a coordinate reference system that says so (EPSG:4326+5773, say). Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/processing/register_parameters.py</extracomment>
        <translation>高程视为椭球高；海拔高需要有相应的坐标参照系（如 EPSG:4326+5773）。空：采用一个平均高程，与 QGIS 显示此类栅格相同。</translation>
    </message>
    <message>
        <source>Heights in metres for a raster that is placed by RPCs; others ignore them. They count as ellipsoidal. Heights above sea level are understood if their coordinate reference system says so (EPSG:4326+5773, say) and the geoid&apos;s grid is installed; else they move the raster by some pixels, which the match takes out. Empty: one mean height, as QGIS shows such a raster.</source>
        <extracomment>ui/register/heights_combo.py</extracomment>
        <translation>用 RPC 定位的栅格的高程（米）；其他栅格忽略此项。视为椭球高。若坐标参照系注明为海拔高（如 EPSG:4326+5773）且已安装大地水准面格网，则可识别；否则会使栅格移动若干像元，由匹配消除。空：采用一个平均高程，与 QGIS 显示此类栅格相同。</translation>
    </message>
    <message>
        <source>The result is temporary: QGIS deletes it when it is closed.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>结果是临时的：QGIS 关闭时将其删除。</translation>
    </message>
    <message>
        <source>Coordinate reference system of the registered raster. Whichever it is, pixels are resampled once.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>配准后栅格的坐标参照系。无论哪种，像元只重采样一次。</translation>
    </message>
    <message>
        <source>Square pixels of this size, in units of the output&apos;s coordinate reference system.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>此大小的正方形像元，以输出坐标参照系单位计。</translation>
    </message>
    <message>
        <source>Part of the map that the registered raster covers.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>配准后栅格覆盖的地图部分。</translation>
    </message>
    <message>
        <source>End the registered raster where the reference or the sensed raster ends.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>配准后栅格止于参考或待配准栅格的边界。</translation>
    </message>
    <message>
        <source>The registered raster is empty outside these polygons. Points may be sought beyond them.</source>
        <extracomment>ui/register/output_widget.py</extracomment>
        <translation>配准后的栅格在这些多边形之外为空。点仍可在其外查找。</translation>
    </message>
    <message>
        <source>Remove Tiepoint&apos;s own environment and go back to QGIS&apos;s Python.</source>
        <extracomment>ui/setup/engine_panel.py</extracomment>
        <translation>移除 Tiepoint 自己的环境，恢复使用 QGIS 的 Python。</translation>
    </message>
    <message>
        <source>Remove the file.</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>移除该文件。</translation>
    </message>
    <message>
        <source>Remove the weights file “{}”?</source>
        <extracomment>ui/setup/weights_panel.py</extracomment>
        <translation>移除权重文件“{}”？</translation>
    </message>
    <message>
        <source>Share of the sensed raster in “Both”; F switches from one image to the other</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>“两者”中待配准栅格所占比例；F 在两幅影像间切换</translation>
    </message>
    <message>
        <source>Share of the sensed raster</source>
        <extracomment>ui/workbench/chips/chip_bar.py</extracomment>
        <translation>待配准栅格的比例</translation>
    </message>
    <message>
        <source>Commands that make the registered raster again with GDAL alone, for Linux and macOS.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>仅用 GDAL 重新生成配准后栅格的命令，用于 Linux 和 macOS。</translation>
    </message>
    <message>
        <source>Commands that make the registered raster again with GDAL alone, for Windows.</source>
        <extracomment>ui/workbench/export/export_script.py</extracomment>
        <translation>仅用 GDAL 重新生成配准后栅格的命令，用于 Windows。</translation>
    </message>
    <message>
        <source>How the pixel values of the registered raster are interpolated.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>配准后栅格的像元值如何插值。</translation>
    </message>
    <message>
        <source>Pixel size, alignment and extent of the registered raster.</source>
        <extracomment>ui/workbench/export/export_widget.py</extracomment>
        <translation>配准后栅格的像元大小、对齐和范围。</translation>
    </message>
    <message>
        <source>The registered raster does not match the current points.</source>
        <extracomment>ui/workbench/table/warp_bar.py</extracomment>
        <translation>配准后的栅格与当前点不符。</translation>
    </message>
    <message>
        <source>No statement by ASPRS edition 2 (2023): the reference has no coordinate reference system that gives lengths on the ground.</source>
        <extracomment>core/messages/accuracy.py</extracomment>
        <translation>无法按 ASPRS 第 2 版 (2023) 说明：参考没有可给出地面长度的坐标参照系。</translation>
    </message>
    <message>
        <source>The sensed raster is mirrored.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>待配准栅格是镜像的。</translation>
    </message>
    <message>
        <source>The registered raster deviates from the transform by up to {pixels:.2f} px.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>配准后的栅格与变换的偏差最大为 {pixels:.2f} px。</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system and the pixel size of the output instead.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请改为选择输出的坐标参照系和像元大小。</translation>
    </message>
    <message>
        <source>Write xmin,ymin,xmax,ymax, in the coordinate reference system of the output.</source>
        <extracomment>core/messages/options.py</extracomment>
        <translation>请按输出的坐标参照系写成 xmin,ymin,xmax,ymax。</translation>
    </message>
    <message>
        <source>Delete duplicate control points.</source>
        <extracomment>core/messages/points.py</extracomment>
        <translation>请删除重复的控制点。</translation>
    </message>
    <message>
        <source>Warp it to a coordinate reference system first (Raster &gt; Projections &gt; Warp) and use the result.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请先将其变形到某一坐标参照系（栅格 &gt; 投影 &gt; 变形），再使用结果。</translation>
    </message>
    <message>
        <source>Choose a simpler transform, or delete wrong control points.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请选择更简单的变换，或删除错误的控制点。</translation>
    </message>
    <message>
        <source>The registered raster lies wholly outside the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>配准后的栅格完全在参考之外。</translation>
    </message>
    <message>
        <source>The registered raster cannot be written.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>无法写入配准后的栅格。</translation>
    </message>
    <message>
        <source>Leave the output&apos;s coordinate reference system empty, or set that of the reference.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请将输出的坐标参照系留空，或设置参考的坐标参照系。</translation>
    </message>
    <message>
        <source>Check the extent and its coordinate reference system, or leave it empty.</source>
        <extracomment>core/messages/warping.py</extracomment>
        <translation>请检查范围及其坐标参照系，或留空。</translation>
    </message>
    <message>
        <source>Update the plugin, or export the registered raster.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请更新插件，或导出配准后的栅格。</translation>
    </message>
    <message>
        <source>Bands that show the same structures in both rasters match best. All bands are warped, whichever you choose.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>两幅栅格中显示相同结构的波段匹配效果最好。无论选择哪些，所有波段都会校正。</translation>
    </message>
    <message>
        <source>Only methods whose network is not bundled read them.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>仅网络未随附的方法才读取。</translation>
    </message>
    <message>
        <source>The basemap is drawn there, and the raster is sought on it.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>在该处绘制底图，并在其上查找栅格。</translation>
    </message>
    <message>
        <source>As its producer states it. With it the accuracy statement is absolute, else relative to the reference.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>由其生产方说明。给出时精度说明为绝对精度，否则相对于参考。</translation>
    </message>
    <message>
        <source>More cells are smaller: more edges to look at, and less of each image.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>格子越多则越小：可检查的边缘更多，每幅影像显示得更少。</translation>
    </message>
    <message>
        <source>Makes the file smaller where values change smoothly; the values stay the same.</source>
        <extracomment>ui/option_help.py</extracomment>
        <translation>在数值平缓变化处使文件更小；数值保持不变。</translation>
    </message>
    <message>
        <source>Else a series continues where it stopped, and what is done is skipped.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>否则系列从停止处继续，已完成的将跳过。</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of this series, which then continues.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>新文件夹或空文件夹，或本系列的文件夹（将继续运行）。</translation>
    </message>
    <message>
        <source>The best scene is the one that matches most of the others; it stays where it is.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>最佳场景是与其他场景匹配最多的场景；它保持原位。</translation>
    </message>
    <message>
        <source>They are registered in this order, before those of the folder.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>按此顺序配准，先于文件夹中的场景。</translation>
    </message>
    <message>
        <source>Beside the layers above, or in place of them; the files are not changed.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>与上面的图层一起使用，或代替它们；文件不会被更改。</translation>
    </message>
    <message>
        <source>A file that a STAC search wrote. Needs the Python package pystac.</source>
        <extracomment>ui/processing/register_series.py</extracomment>
        <translation>STAC 搜索写出的文件。需要 Python 包 pystac。</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was read; nothing was written.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>读取期间“{name}”被移动或删除；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Put it back, or load it from its new place, and run again.</source>
        <extracomment>core/messages/reading.py</extracomment>
        <translation>请将文件放回原处，或从新位置加载，然后重新运行。</translation>
    </message>
    <message>
        <source>“{name}” is the file of the layer “{layer}”, which belongs to a run.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>“{name}”是图层“{layer}”的文件，该图层属于某次运行。</translation>
    </message>
    <message>
        <source>Choose another name. “Warp again” brings the files of a run up to date.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请选择其他名称。“重新校正”会更新某次运行的文件。</translation>
    </message>
    <message>
        <source>The result would replace the file of the layer “{layer}”, whose edits are not saved.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>结果将替换图层“{layer}”的文件，而该图层的编辑尚未保存。</translation>
    </message>
    <message>
        <source>Save or undo the edits, or choose another name for the result.</source>
        <extracomment>core/messages/window.py</extracomment>
        <translation>请保存或撤销编辑，或为结果选择其他名称。</translation>
    </message>
    <message>
        <source>Check that their file may be written to, and that no other program or run uses it.</source>
        <extracomment>core/messages/workbench.py</extracomment>
        <translation>请检查其文件是否可写，且没有其他程序或运行正在使用它。</translation>
    </message>
    <message>
        <source>Choose a name and a folder without a “%” before two digits or letters from A to F.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>请选择不含“%”后跟两个数字或 A 到 F 字母的名称和文件夹。</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/widgets/elided_combo.py</extracomment>
        <translation>请选择图层</translation>
    </message>
    <message>
        <source>QGIS cannot open the GeoPackage “{name}”: the path contains “{part}”.</source>
        <extracomment>core/messages/writing.py</extracomment>
        <translation>QGIS 无法打开 GeoPackage“{name}”：路径中含有“{part}”。</translation>
    </message>
    <message>
        <source>Points of held-out pairs found with {}: {} % before, {} % after.</source>
        <extracomment>ui/processing/finetune.py</extracomment>
        <translation>用 {} 找到的留出影像对的点：之前 {} %，之后 {} %。</translation>
    </message>
    <message>
        <source>error at check points {} px</source>
        <extracomment>ui/processing/series_speaker.py</extracomment>
        <translation>检查点处的误差 {} px</translation>
    </message>
    <message>
        <source>Their files are still there.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>它们的文件仍在。</translation>
    </message>
    <message>
        <source>Their files are gone or were replaced.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>它们的文件已不存在或已被替换。</translation>
    </message>
    <message>
        <source>Add the layers again</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>重新添加图层</translation>
    </message>
    <message>
        <source>Layers removed</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>图层已移除</translation>
    </message>
    <message>
        <source>Layers of “{} → {}” were removed from the project.</source>
        <extracomment>ui/register/outcome_messages.py</extracomment>
        <translation>“{} → {}”的图层已从项目中移除。</translation>
    </message>
    <message>
        <source>search radius {}</source>
        <extracomment>ui/register/overrides.py</extracomment>
        <translation>搜索半径 {}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/widgets/usual_buttons.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>The {side} raster looks like radar: speckle as of about {looks:.0f} looks, oversampled about {times:.1f} times.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>{side}栅格看起来是雷达影像：斑点噪声约相当于 {looks:.0f} 视，约 {times:.1f} 倍过采样。</translation>
    </message>
    <message>
        <source>As both rasters look like radar, their speckle was averaged for the matching: by a Gaussian of {reference:.1f} px in the reference and {sensed:.1f} px in the sensed raster.</source>
        <extracomment>core/messages/log.py</extracomment>
        <translation>由于两个栅格看起来都是雷达影像，匹配时对其斑点噪声做了平均：参考栅格用 {reference:.1f} 像元的高斯滤波，待配准栅格用 {sensed:.1f} 像元。</translation>
    </message>
    <message>
        <source>In a part of the overlap the rasters show different things, while they agree around it: compare them there. It may be clouds or new ground, or a part that lies elsewhere, where the result is wrong.</source>
        <extracomment>core/messages/cautions.py</extracomment>
        <translation>在重叠区的一部分中，两个栅格显示的内容不同，而周围一致：请在那里比较它们。可能是云或变化的地面，也可能是位于别处的部分，那里的结果是错误的。</translation>
    </message>
    <message>
        <source>The best transform leaves only {percent:.0f} % of the smaller image in common, as little as a logo, a legend or a tool bar that both rasters show.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>最佳变换只使较小图像的 {percent:.0f} % 与另一幅重叠，和两个栅格都显示的徽标、图例或工具栏差不多大。</translation>
    </message>
    <message>
        <source>If the rasters do overlap that little, georeference both, at least roughly, or add control points by hand.</source>
        <extracomment>core/messages/refusals.py</extracomment>
        <translation>如果两个栅格确实只重叠这么少，请至少粗略地对两者进行地理配准，或手动添加控制点。</translation>
    </message>
</context>
</TS>
