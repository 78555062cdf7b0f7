"""The thresholds of acceptance in one table, each with the measurement that set it.

NFA: log10 of the expected number of chance consensus sets as large (nfa.py); lower is surer. Ground:
templates compared all over the overlap (ground.py).
"""

from __future__ import annotations

# --- The first consensus -----------------------------------------------------------------------------------
# Below this, no further search is tried. 300 crossed pairs: never below -1.5.
CERTAIN_NFA = -30.0
# Above this, the ground is not searched: chance gives as much in every second unrelated pair.
WORTH_ASKING_NFA = 2.0

# --- The ground --------------------------------------------------------------------------------------------
# Share of the textured templates that are supported by neighbours without a common pixel. Right transforms of
# the 25 development pairs: 0.55 to 1.00, of 4 pairs from other viewpoints 0.48 to 0.89; 50 wrong ones: 0.00.
LEAST_SHARE = 0.15
# log10 of the probability of that share by chance; right ones: -11 to -171 (297 to 1110 px).
GROUND_CHANCE = -4.0
# A small or noisy overlap has few independent templates: chance is -2 to -4 around right transforms of radar
# of 256 px with 0.2 to 0.5 of the ground behind them. There the overlap as a whole must stand out: the
# likeness of both images under the transform over that at other shifts, in standard deviations. 200 best
# places of 100 crossed radar pairs: 3.6 at most, ground -0.9 and more; right ones of radar: 5 to 10.6.
GROUND_CHANCE_OF_WHOLE, LEAST_DEVIATIONS, WHOLE_RIVAL = -2.0, 5.0, 0.85
# A large overlap has templates enough, and what stands out while they are silent is print: a word written
# across two places had -2.3 and -2.7, 6.6 and 6.8 deviations, with 226 and 422 independent small templates
# (radar of 256 px: 37 to 51), of which 0.80 and 0.83 were silent (radar in doubt: 0.37 to 0.46).
FEW_INDEPENDENT, MOSTLY_SILENT = 100, 0.65
# A transform found only with print masked or the image mirrored must be surer: the mirrored neat line of
# another sheet had 45 points and -5. Eight right ones found so: 0.55 to 1.00, -33 to -441.
SECOND_SHARE, SECOND_CHANCE = 0.25, -8.0
# So must one of two radar images whose speckle is averaged. One look, speckle of its own, 28 pairs: 18 had
# -5.9 and less, errors of 0.2 to 1.1 px; six had -2.4 to -4.1, 0.5 to 4 px, one of these 5 px once refined.
AVERAGED_CHANCE = -5.5
# Above this, accepted with a caution.
NEAR_THRESHOLD = -6.0
# Fewest supported templates at a coarse level that make a fine one worth its time.
FEWEST_COARSE = 4

# --- Print that both images share --------------------------------------------------------------------------
# A rectangle of the overlap with structure in which nothing agrees, while around it the images are too alike.
# 25 transforms onto frames, collars, fiducials and toolbars, made to measure this: silent 0.74 to 1.00 of the
# rectangle, which is 0.31 to 0.85 of the overlap, likeness 0.53 to 0.99. Right, but partly silent: 0.71,
# 0.25, 0.48 (radar), 0.75, 0.40, 0.44 (other viewpoint), 0.59, 0.72, 0.40 (street map).
SILENT_RECTANGLE, SILENT_AREA, PRINT_LIKENESS = 0.73, 0.20, 0.5
# A rectangle that is nearly all silent may be smaller: inside a frame a fifth of the side wide, with the same
# ground 45 px off, it was 0.86 silent and 0.17 of the overlap. No right transform had more than 0.75.
# Where it is more than half of the overlap, the pair is not confirmed even if what agrees is not alike: grain
# of two scans with the same fiducials, a likeness of 0.49, 0.98 silent, 0.61 of the overlap. 48 right
# transforms: 0.66 silent at most where the rectangle is a quarter of it or more.
SILENT_ALL_OVER, SILENT_LESS_AREA = 0.82, 0.12
# A rectangle that is more than half of the overlap may be less silent, where what agrees is almost identical:
# under a tiled watermark it was 0.63 silent, 0.90 of the overlap, likeness 0.59; within a collar 0.71, 0.66,
# 0.98. Of 46 right transforms the nearest was 0.35, 0.61, 0.68 (other viewpoint).
SILENT_WIDE, WIDE_AREA, WIDE_LIKENESS = 0.55, 0.50, 0.55
# Ground beside a silent rectangle is no print: the rectangle is less than half of the overlap, most of what
# agrees lies deeper in one of the images than a quarter of its side (15 transforms onto print: 0.00 to 0.08;
# four right ones, refused as print before: 0.60 to 0.97), and does not enclose what is silent.
BESIDE_AREA, DEEP, DEEP_SHARE, ENCLOSED = 0.50, 0.25, 0.3, 0.3
# Whatever its likeness, which grain lowers to 0.3: nothing is confirmed where only what lies near the border
# of both images agrees, while this share of all places lies deep in one of them.
DEEP_PLACES, RIM = 0.15, 0.3
# A still smaller silent rectangle is a reason to search for another transform, not to refuse this one.
SMALL_RECTANGLE, SMALL_AREA, SMALL_LIKENESS = 0.90, 0.05, 0.8

# Thin print all over both images (lettering, roads, a grid): correlation of the gradients in windows of 7 px
# from which they are one stroke, and the least share of these among the windows with structure; how much of
# them may be thicker than 25 px; the least share of the rest; energy of the strokes' gradients over that of
# the rest's; energy of the rest's gradients that a blur of 3 px leaves (white noise: 0.01); the rest's
# likeness under the transform, over that at other shifts in deviations, and the ratio of the best of these;
# correlation of the rest's gradients. Ten pairs of lettering and roads over two places, or one displaced:
# 0.14 to 0.37 strokes, 0.0 to 0.41 of them thick, rest 0.37 to 0.68, energy 5.5 to 36, likeness 0.05 and 2.3
# deviations at most (once 0.11 and 4.8, where another shift was as likely), correlation 0.07 at most. 24
# development pairs: 0.06 and 6.2 at least, ratio 0.94 at most; a coast in two bands 0.11, 2.9 and correlation
# 0.12. Ground beside changed ground has an energy of 0.8 to 1.5, or is thick. More than 200 is ink on paper,
# of which two editions of one sheet have nothing else in common.
STROKE_LIKENESS, LEAST_STROKES, THICK, OVERPRINT_REST = 0.85, 0.08, 0.5, 0.30
STROKE_STRENGTH, GRAIN = (3.0, 200.0), 0.04
OVERPRINT_LIKENESS, OVERPRINT_DEVIATIONS, OVERPRINT_RIVAL, OVERPRINT_ALIKE = 0.08, 4.0, 1.0, 0.1
# The same where pixels lie on pixels, and the median correlation of strokes that are copies of each other, as
# of maps that a program drew in one layout with one grid and legend. Twelve pairs of them over two places:
# grain 0.025 to 0.18, copies 0.996 and more, correlation of the rest 0.06 at most. Of 204
# pairs of bands of one grid, two thirds with clouds of their own, no further one is taken for print.
GRAIN_LOCKED, COPIES = 0.02, 0.99

# Where one tool bar or logo lies on the other, at another height or in another corner, hardly more is common,
# and nothing is left to be silent. Three of 40 pairs of other places with one logo, resampled and with grain,
# had 0.04 to 0.14 of the smaller image in common, shares of 0.65 to 0.99, chances down to -29, likenesses of
# 0.77 to 0.87; so have right pairs that overlap as little. Below this, coordinates are needed.
STRIP = 0.18

# --- Repeated structure ------------------------------------------------------------------------------------
# Likeness of the best other shift over that of the transform. Right ones of the development pairs: 0.13 to
# 0.72, orchards with their true trees 0.69 and 0.79; lattices, tiled watermarks, two orchards: 0.98 to 1.22.
# The same of the sensed image as a whole at other places of the reference: right ones of the development
# pairs 0.08 to 0.47, of pairs with an overlap of a fifth 0.19 to 0.64; a tile on four of its kind 1.02 to
# 1.18.
RIVAL = 0.9
# There, this share of the smaller image must be common: a frame on a frame, shifted by most of its side, is
# as alike as the ground that was found (of 20 related pairs with print, one was refused so).
STANDS_TWICE = 0.75
# Print and ground beside each other are no rivals: share of the textured windows that clearly support the
# transform against the other shift, and their number over those against it. Lattices: 0.00 to 0.10.
TELLING, TELLING_RATIO = 0.25, 2.0

# --- Shape -------------------------------------------------------------------------------------------------
# Scale along one axis over that along the other above which more evidence is needed; sensors are below 1.4.
ANISOTROPY = 1.5
ANISOTROPIC_CHANCE = -12.0  # log10, then needed of the ground

# --- The network's channels ---------------------------------------------------------------------------------
# Height of the whole image's correlation, in robust standard deviations, from which a place is followed.
# Unrelated pairs reach 4.5 to 5.6, right places 6 to 14.
CHANNEL_HEIGHT = 5.0
# Share and log10 chance of the ground by templates of channels, and the most that another shift may reach.
# Right ones of radar pairs: 0.46 to 0.86, -12 to -25, 0.20 to 0.45. Unrelated pairs, of the few whose ground
# was read: 0.25, -3.0 at most; one of a mountain, 19 px off: 0.45, -6.9, 0.48. Chosen on the radar set.
CHANNEL_SHARE, CHANNEL_CHANCE, CHANNEL_RIVAL = 0.30, -9.0, 0.85
# Less is asked of the ground where the place itself stood out: of 50 crossed radar pairs the highest had 5.7,
# so that 8 has a chance of 1e-5 (Gumbel's law). Of the 8 right images with 8 or more that -9 refused, five
# have -7.0 to -8.2 and errors of 2 to 9 px; the wrong places of hills reached -9.4 with heights up to 6.8.
CHANNEL_CLEAR_HEIGHT, CHANNEL_CLEAR_CHANCE = 8.0, -6.5
CHANNEL_NEAR_THRESHOLD = -12.0  # log10; above, accepted with a caution

# --- What the templates do not show -------------------------------------------------------------------------
# Share of the overlap's windows that agree on another shift, and standard deviations by which the places that
# do not agree with the transform stand out at it. Clouds between two bands (30 to 60 % of the image, moved by
# 15 to 60 px), landing gear, a display's lines: 0.02 to 0.38 and 8.4 to 55. 60 right ones (development,
# other viewpoints, bands, radar): 0.011 at most, and 7.9, with a share of 0.000.
OTHER_SHARE, OTHER_DEVIATIONS = 0.02, 8.0
# The same share beside a transform that was found with print left out: right ones with frames, collars, tool
# bars and a display's lines 0.00 to 0.05; with the ground left out instead, since a part of a drone, a patch
# that moved or half of a mosaic agrees, too, 0.20 to 0.57.
MOST_LEFT_OUT = 0.12
# Nor is it print that is left out where it agrees deep in the images as often as there are places (share of
# that; print: 0.3 at most, see DEEP), and on so many times the area of what remains: three quarters of a
# mosaic were left out for the quarter that is turned or enlarged, 270 and 500 px off.
DEEP_AS_EXPECTED, LARGER = 0.6, 1.25
# Parts in which the images show different things: their share of the windows with structure, and the share of
# the others that agree, at least. A quarter of an image turned, enlarged or in another's place, or two places
# below one cloud (21 pairs): 0.08 to 0.44 and 0.67 to 1.00, of which 17 are told. Of 145 right transforms
# (development, other viewpoints, crops at any turn, radar) four: clouds 0.17 and 0.92, another date 0.18 and
# 0.95, radar 0.23 and 0.90, the photo of an astronaut 0.44 and 0.94; the next have 0.06 and 0.90, 0.16 and
# 0.67.
DIFFERING, DIFFERING_WIDELY = (0.07, 0.8), (0.18, 0.7)
# px, median shift between neighbouring lines. Lines shaken by 1 to 3 px, fields of an interlaced frame 3 to
# 12 px apart: 1.0 to 12; of 740 images of the shared data 0.50 at most (waves and stripes: 0.56).
JAGGED = 0.8
# The transform lays pixels on pixels: px that a corner may be off a shift of the whole, and that shift off
# whole pixels. Then images shrunk to a quarter must have something in common, too: standard deviations of
# their likeness over that at other shifts, or the likeness itself. Noise of one sensor over unrelated ground:
# 1.1 to 3.3, 0.06 to 0.13; 60 right pairs (development, other viewpoints, bands of one grid, radar): 3.0 and
# more, 0.20 and more.
LOCKED, LOCKED_SHIFT = 0.5, 0.15
PATTERN_DEVIATIONS, PATTERN_LIKENESS = 4.0, 0.16
