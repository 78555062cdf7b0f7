"""The thresholds of acceptance, each with what it decides and the measurement that set it.

NFA: log10 of the expected number of chance consensus sets as large (estimate/nfa.py); lower is surer. Ground:
templates compared all over the overlap (ground/ground.py). Chance: log10 of the probability that unrelated
images support as many of them. "Right" and "wrong" are of transforms whose truth is known.
"""

from __future__ import annotations

# --- The first consensus -----------------------------------------------------------------------------------
# NFA below which the search ends.
# 300 crossed pairs: never below -1.5.
CERTAIN_NFA = -30.0

# NFA above which the ground is not compared.
# Chance alone gives as much in every second unrelated pair.
WORTH_ASKING_NFA = 2.0

# --- The ground --------------------------------------------------------------------------------------------
# Least share of the textured templates that neighbours support without a pixel in common.
# Right: 0.55 to 1.00 (25 development pairs), 0.48 to 0.89 (4 pairs from other viewpoints). 50 wrong: 0.00.
LEAST_SHARE = 0.15

# Highest chance of that share.
# Right: -11 to -171 (images of 297 to 1110 px).
GROUND_CHANCE = -4.0

# A small or noisy overlap has few independent templates. Right transforms of radar of 256 px have a chance of
# -2 to -4, with 0.2 to 0.5 of the ground behind them. There the first figure suffices, if the overlap as a
# whole stands out: its likeness under the transform exceeds that at other shifts by so many standard
# deviations, and no other shift has more than this share of it.
# 200 best places of 100 crossed radar pairs: 3.6 deviations at most, chance -0.9 and more. Right ones of
# radar: 5 to 10.6 deviations.
GROUND_CHANCE_OF_WHOLE = -2.0
LEAST_DEVIATIONS = 5.0
WHOLE_RIVAL = 0.85

# ... but not with more independent templates than this, or with a larger share of silent ones: a large
# overlap has templates enough, and what stands out while these are silent is print.
# A word written across two places: chance -2.3 and -2.7, 6.6 and 6.8 deviations, 226 and 422 independent
# small templates, of which 0.80 and 0.83 were silent. Radar of 256 px: 37 to 51; radar in doubt: 0.37 to 0.46
# silent.
FEW_INDEPENDENT = 100
MOSTLY_SILENT = 0.65

# A transform that was found only with print masked or the image mirrored must be surer: share and chance.
# The mirrored neat line of another sheet: 45 points, -5. Eight right ones: 0.55 to 1.00, -33 to -441.
SECOND_SHARE = 0.25
SECOND_CHANCE = -8.0

# So must one of two radar images whose speckle is averaged: chance.
# 28 pairs of one look, each with speckle of its own: 18 had -5.9 and less, and errors of 0.2 to 1.1 px; six
# had -2.4 to -4.1, and errors of 0.5 to 4 px, one of them 5 px once refined.
AVERAGED_CHANCE = -5.5

# Chance above which an accepted pair gets a caution.
NEAR_THRESHOLD = -6.0

# Fewest supported templates at a coarse level that make a fine one worth its time.
FEWEST_COARSE = 4

# --- Print that both images share --------------------------------------------------------------------------
# A rectangle of the overlap has structure in both images, but nothing in it agrees, while around it the
# images are too alike: what agrees is print. Share of the rectangle that is silent, share of the overlap that
# it is, median correlation of the templates that agree; from all three on.
# 25 transforms onto frames, collars, fiducials and tool bars, made to measure this: 0.74 to 1.00, 0.31 to
# 0.85, 0.53 to 0.99. Right, but partly silent: 0.71, 0.25, 0.48 (radar); 0.75, 0.40, 0.44 (other viewpoint);
# 0.59, 0.72, 0.40 (street map).
SILENT_RECTANGLE = 0.73
SILENT_AREA = 0.20
PRINT_LIKENESS = 0.5

# A rectangle that is nearly all silent may be smaller.
# Inside a frame a fifth of the side wide, with the same ground 45 px off: 0.86 silent, 0.17 of the overlap.
# No right transform had more than 0.75 silent.
# Where such a rectangle is more than half of the overlap, the pair is refused even if what agrees is not
# alike. Grain of two scans with the same fiducials: likeness 0.49, 0.98 silent, 0.61 of the overlap. 48 right
# transforms: 0.66 silent at most where the rectangle is a quarter of the overlap or more.
SILENT_ALL_OVER = 0.82
SILENT_LESS_AREA = 0.12

# A rectangle that is more than half of the overlap may be less silent, where what agrees is almost identical.
# Under a tiled watermark: 0.63 silent, 0.90 of the overlap, likeness 0.59. Within a collar: 0.71, 0.66, 0.98.
# Of 46 right transforms the nearest: 0.35, 0.61, 0.68 (other viewpoint).
SILENT_WIDE = 0.55
WIDE_AREA = 0.50
WIDE_LIKENESS = 0.55

# Where what agrees is a copy (a likeness of at least COPY_LIKENESS) and encloses at least COPY_ENCLOSED of
# what is silent, a rectangle may be less silent and smaller, too.
# Under a collar whose grid runs on over the ground, 93 px off: 0.65 silent, 0.41 of the overlap, likeness
# 0.996, 0.93 enclosed.
COPY_SILENT = 0.55
COPY_LIKENESS = 0.95
COPY_ENCLOSED = 0.5

# Whatever its likeness, nothing is confirmed where what agrees encloses at least AROUND_ENCLOSED of what is
# silent, and that is at least AROUND_SILENT of a rectangle of AROUND_AREA of the overlap, but less than
# SILENT_RECTANGLE: a frame, and ticks all over the ground inside, so that some templates agree everywhere.
# Three such frames: 0.89 to 0.98 enclosed, 0.44 to 0.49 silent, 0.64 to 0.66 of the overlap. Of 41 right ones
# the nearest: 0.94, 0.26, 0.60 (optical and radar), and 0.56, 0.36, 0.64 (other viewpoint).
AROUND_ENCLOSED = 0.85
AROUND_SILENT = 0.42
AROUND_AREA = 0.60

# Ground beside a silent rectangle is no print, if all of this holds: the rectangle is less than this share of
# the overlap; at least DEEP_SHARE of what agrees lies deeper in one of the images than DEEP of its side; what
# agrees encloses no more than ENCLOSED of what is silent.
# Share that lies so deep, of 15 transforms onto print: 0.00 to 0.08; of four right ones, which were refused
# as print before: 0.60 to 0.97.
BESIDE_AREA = 0.50
DEEP = 0.25
DEEP_SHARE = 0.3
ENCLOSED = 0.3

# Only what lies near the border of both images agrees: at least DEEP_PLACES of all places lie deep in one of
# them, of those that agree less than RIM times that share. Such a pair is refused whatever its likeness,
# which grain lowers to 0.3.
DEEP_PLACES = 0.15
RIM = 0.3

# A still smaller silent rectangle is a reason to search for another transform, not to refuse this one.
SMALL_RECTANGLE = 0.90
SMALL_AREA = 0.05
SMALL_LIKENESS = 0.8

# Thin print all over both images: lettering, roads, a grid. Ten pairs of lettering and roads over two places,
# or over one that is displaced, and 24 development pairs. A stroke is a window of 7 px in which the gradients
# correlate by ...
STROKE_LIKENESS = 0.85

# Least share of strokes among the windows with structure, and largest share of them thicker than 25 px.
# Print: 0.14 to 0.37, and 0.0 to 0.41 thick.
LEAST_STROKES = 0.08
THICK = 0.5

# Least share of the rest.
# Print: 0.37 to 0.68.
OVERPRINT_REST = 0.30

# Energy of the strokes' gradients over that of the rest's, least and most.
# Print: 5.5 to 36, names over clear ground 2.7 and 2.8. Ground beside changed ground: 0.8 to 1.5, or it is
# thick. More than 200: ink on paper, of which two editions of one sheet have nothing else in common.
STROKE_STRENGTH = (2.2, 200.0)

# Share of the energy of the rest's gradients that a blur of 3 px leaves; less is noise and no ground.
# White noise: 0.01.
GRAIN = 0.04

# The rest has nothing in common: its likeness under the transform and the deviations by which that exceeds
# other shifts are below these, or the best other shift is more than OVERPRINT_RIVAL times as alike; and its
# gradients correlate by no more than OVERPRINT_ALIKE.
# Print: 0.05 and 2.3 deviations at most (once 0.11 and 4.8, where another shift was as likely), correlation
# 0.07 at most. 24 development pairs: 0.06 and 6.2 deviations at least, ratio 0.94 at most; a coast in two
# bands: 0.11, 2.9, correlation 0.12.
OVERPRINT_LIKENESS = 0.08
OVERPRINT_DEVIATIONS = 4.0
OVERPRINT_RIVAL = 1.0
OVERPRINT_ALIKE = 0.1

# The share that a blur leaves where pixels lie on pixels, and the median correlation from which strokes are
# copies of each other, as of maps that a program drew in one layout with one grid and legend.
# Twelve pairs of such maps over two places: 0.025 to 0.18, copies 0.996 and more, correlation of the rest
# 0.06 at most. Of 204 pairs of bands of one grid, two thirds with clouds of their own, no further one is
# taken for print.
GRAIN_LOCKED = 0.02
COPIES = 0.99

# Share of the smaller image below which an overlap is not accepted without coordinates: a tool bar or a logo
# on the same one at another height or in another corner, where hardly more is common and nothing is left
# that could be silent.
# Tool bars: 0.13 to 0.17. Of 40 pairs of other places with one logo, resampled and with grain, three: 0.04 to
# 0.14, with shares of 0.65 to 0.99, chances down to -29 and a likeness of 0.77 to 0.87; so have right pairs
# that overlap as little.
STRIP = 0.18

# An accepted overlap below this share of the smaller image, from matches above CERTAIN_NFA and without
# coordinates, is held against the mirrored image: a snowy ridge along the border of a mirrored scan lay on
# itself turned instead, 0.15 of the image, NFA -24, chance -16, 0.74 of its ground, 570 px off; mirrored, all
# of the image agrees. (A border filled by mirrored pixels agrees so, too; the ground beside it had -787.)
LITTLE_COMMON = 0.3

# px, median over the overlap, from the transform of thin print that lies elsewhere: nearer, an attempt is
# refused where none is sure without the print, since strokes pull the templates of the ground towards it.
# Names and roads displaced over one ground: results 4 to 5 px off.
NEAR_PRINT = 10.0

# --- Repeated structure ------------------------------------------------------------------------------------
# Likeness of the best other shift over that of the transform: above, the structure repeats.
# Right: 0.13 to 0.72 (development pairs), 0.69 and 0.79 (orchards with their true trees). Lattices, tiled
# watermarks, two orchards: 0.98 to 1.22.
# The same of the sensed image as a whole at other places of the reference. Right: 0.08 to 0.47 (development
# pairs), 0.19 to 0.64 (an overlap of a fifth). A tile on four of its kind: 1.02 to 1.18.
RIVAL = 0.9

# Share of the smaller image that must be common at such a place: a frame on a frame, shifted by most of its
# side, is as alike as the ground that was found.
# Of 20 related pairs with print, one was refused so.
STANDS_TWICE = 0.75

# A shift at which print agrees beside ground is no rival: share of the textured windows that clearly support
# the transform against that shift, and their number over that of the windows against the transform.
# Lattices: share 0.00 to 0.10.
TELLING = 0.25
TELLING_RATIO = 2.0

# --- Shape -------------------------------------------------------------------------------------------------
# Larger over smaller scale of the transform above which a lower chance is needed.
# Sensors: below 1.4.
ANISOTROPY = 1.5
ANISOTROPIC_CHANCE = -12.0

# --- The network's channels ---------------------------------------------------------------------------------
# Height of the peak of the whole image's correlation, in robust standard deviations, from which a place is
# followed.
# Unrelated pairs: 4.5 to 5.6. Right places: 6 to 14.
CHANNEL_HEIGHT = 5.0

# Ground by templates of channels: least share, highest chance, and the most that another shift may reach.
# Chosen on the radar set. Right: 0.46 to 0.86, -12 to -25, 0.20 to 0.45. Unrelated pairs, of the few whose
# ground was read: 0.25 and -3.0 at most. A mountain, 19 px off: 0.45, -6.9, 0.48.
CHANNEL_SHARE = 0.30
CHANNEL_CHANCE = -9.0
CHANNEL_RIVAL = 0.85

# From this height of the place on, a higher chance suffices.
# 50 crossed radar pairs: 5.7 at most, so that 8 has a probability of 1e-5 (Gumbel's law). Of the 8 right
# images with 8 or more that -9 refused, five have -7.0 to -8.2 and errors of 2 to 9 px. Wrong places of
# hills: -9.4 at the lowest, with heights up to 6.8.
CHANNEL_CLEAR_HEIGHT = 8.0
CHANNEL_CLEAR_CHANCE = -6.5

# Chance above which an accepted pair gets a caution.
CHANNEL_NEAR_THRESHOLD = -12.0

# --- What the templates do not show -------------------------------------------------------------------------
# Something else moved: share of the overlap's windows that agree on another shift, and standard deviations by
# which that shift stands out for the places that do not agree with the transform.
# Clouds between two bands (30 to 60 % of the image, moved by 15 to 60 px), landing gear, a display's lines:
# 0.02 to 0.38, 8.4 to 55. 60 right ones (development, other viewpoints, bands, radar): 0.011 at most; 7.9 at
# most, with a share of 0.000.
OTHER_SHARE = 0.02
OTHER_DEVIATIONS = 8.0

# Ground was left out instead of print: the same share, beside a transform that was found with print left out.
# Right ones with frames, collars, tool bars and a display's lines: 0.00 to 0.05. With the ground left out,
# since a part of a drone, a patch that moved or half of a mosaic agrees, too: 0.20 to 0.57.
MOST_LEFT_OUT = 0.12

# Or: what was left out lies deep in the images about as often as all places do (share of that; print: 0.3 at
# most, see DEEP), and is so many times as large as what remains.
# Three quarters of a mosaic were left out for the quarter that is turned or enlarged, 270 and 500 px off.
DEEP_AS_EXPECTED = 0.6
LARGER = 1.25

# Parts in which the images show different things: their least share of the windows with structure, and the
# least share of the others that agree. Either pair of figures suffices.
# A quarter of an image turned, enlarged or in another's place, or two places below one cloud (21 pairs): 0.08
# to 0.44 and 0.67 to 1.00, of which 17 are recognised. Of 145 right transforms (development, other
# viewpoints, crops at any turn, radar) four: clouds 0.17 and 0.92, another date 0.18 and 0.95, radar 0.23 and
# 0.90, the photo of an astronaut 0.44 and 0.94; the next have 0.06 and 0.90, 0.16 and 0.67.
DIFFERING = (0.07, 0.8)
DIFFERING_WIDELY = (0.18, 0.7)

# Lines are shifted against each other: px, median shift between neighbouring lines.
# Lines shaken by 1 to 3 px, fields of an interlaced frame 3 to 12 px apart: 1.0 to 12. 740 images of the
# shared data: 0.50 at most (waves and stripes: 0.56).
JAGGED = 0.8

# Pixels lie on pixels: px that a corner may be off a shift of the whole image, and that shift off whole
# pixels.
LOCKED = 0.5
LOCKED_SHIFT = 0.15

# Then images shrunk to a quarter must have something in common, too: standard deviations by which their
# likeness exceeds that at other shifts, or the likeness itself.
# Noise of one sensor over unrelated ground: 1.1 to 3.3, 0.06 to 0.13. 60 right pairs (development, other
# viewpoints, bands of one grid, radar): 3.0 and more, 0.20 and more.
PATTERN_DEVIATIONS = 4.0
PATTERN_LIKENESS = 0.16
