"""The workbench: inspect, judge and correct the control points of a run."""
