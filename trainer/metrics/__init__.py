"""Every metric, each fully named: normaliser, threshold, strictness, joints, weighting, missing joints."""

from trainer.metrics.box_pck import box_pck
from trainer.metrics.definition import Definition, Score
from trainer.metrics.error_kinds import ErrorKinds, error_kinds
from trainer.metrics.intervals import Resampling, add_intervals
from trainer.metrics.map_pck import accuracy, map_cells, map_pck, pytorch_pose_log
from trainer.metrics.oks import average_precision, coco_similarity, oks_per_joint
from trainer.metrics.pckh import pckh
from trainer.metrics.pdj import pdj

__all__ = [
    "Definition",
    "ErrorKinds",
    "Resampling",
    "Score",
    "accuracy",
    "add_intervals",
    "average_precision",
    "box_pck",
    "coco_similarity",
    "error_kinds",
    "map_cells",
    "map_pck",
    "oks_per_joint",
    "pckh",
    "pdj",
    "pytorch_pose_log",
]
