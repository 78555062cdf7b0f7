"""The workbench: see, judge and correct the control points of a run."""
