"""The joint adjustment of a series and its cluster: what they need, and what they say."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "scipy_missing": (
        "The joint adjustment of a series needs the Python package scipy, which is missing.",
        (
            "Turn the joint adjustment off, or install it: for scripts by pip install 'tiepoint[joint]', for "
            "QGIS from where QGIS came (apt install python3-scipy; python3-scipy in the OSGeo4W Setup)."
        ),
    ),
    "joint_needs_files": (
        "The joint adjustment needs the control points and the report of each scene.",
        "Add both to the files that are wanted of each scene.",
    ),
    "joint_single_gone": (
        "The files of the single registration of “{name}” are missing.",
        "Run the series again from the start.",
    ),
    "dask_missing": (
        "A series on several processes or machines needs the Python package distributed, which is missing.",
        "Install it (pip install 'tiepoint[dask]'), or run the series in one process.",
    ),
    "dask_no_scheduler": (
        "The Dask scheduler “{address}” cannot be reached: {reason}.",
        "Check its address and that it is running; its Dask must be of a version close to this one.",
    ),
    "dask_task_failed": (
        "Dask gave up on a task: {reason}.",
        "Look at the workers' logs; a worker that is lost again and again may lack memory.",
    ),
    "caution_joint_adjusted": (
        "The scene was moved by {pixels:.2f} pixels to agree with its neighbours; the error figures are "
        "those of its own registration."
    ),
    "caution_tied_in": (
        "The scene's own registration was refused or contradicted: {count} of its neighbours place it, "
        "with a standard error of {pixels:.1f} pixels."
    ),
    "caution_tied_unconfirmed": (
        "Only one chain of registrations links this scene to the reference, so nothing checks its position."
    ),
    "caution_joint_contradicted": (
        "The scene's own registration put it elsewhere; it was left out, as the neighbours agree with each "
        "other."
    ),
    "caution_joint_unsettled": (
        "The scene's own registration and that with a neighbour contradict each other, and it is not known "
        "which one is wrong: compare both images before you rely on the result."
    ),
    "log_joint_pairs": "Joint adjustment: {count} pairs of neighbours are registered.",
    "joint_closure": (
        "The loop closure error around {count} triangles of scenes is {pixels:.2f} pixels (RMS): a single "
        "registration is off by about {single:.2f} pixels."
    ),
    "joint_without_loops": (
        "No three scenes were registered onto each other, so there is no loop closure error to say how "
        "well they agree."
    ),
    "joint_tied": "Placed by neighbours: {names}.",
    "joint_wrong": (
        "The registration of {second} onto {first} contradicts all others by {pixels:.1f} pixels and was "
        "left out."
    ),
    "joint_open": (
        "The registration of {second} onto {first} contradicts others by {pixels:.1f} pixels; it is not "
        "known which one is wrong, and this one was left out."
    ),
    "joint_reference": "the reference",
    "joint_unplaced": "Not linked to the reference, not even through neighbours: {names}.",
}
