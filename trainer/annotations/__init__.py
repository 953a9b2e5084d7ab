"""Pose annotation documents in Python: read, check, write, and the keypoint sets that name their joints.

Everything public is listed here; modules inside are private to the package's tests.
"""

from trainer.annotations.document import (
    Document,
    RecordList,
    Records,
    new_document,
    open_document,
    read_document,
    write_document,
)
from trainer.annotations.keypoint_sets import DRAWINGS21, MPII16, KeypointSet, keypoint_set_named
from trainer.annotations.records import counts_mask, joint_states, joints_px

__all__ = [
    "DRAWINGS21",
    "MPII16",
    "Document",
    "KeypointSet",
    "RecordList",
    "Records",
    "counts_mask",
    "joint_states",
    "joints_px",
    "keypoint_set_named",
    "new_document",
    "open_document",
    "read_document",
    "write_document",
]
