"""The two keypoint sets, read from the copies of the schema's data files beside this module."""

import json
import os
from typing import NamedTuple, Tuple


class KeypointSet(NamedTuple):
    """Names of keypoints in order.

    Attributes:
        name: of the set.
        joints: the names.
        pairs: (right, left) indices into the names.
        limbs: (start, end) indices into the names.
    """

    name: str
    joints: Tuple[str, ...]
    pairs: Tuple[Tuple[int, int], ...]
    limbs: Tuple[Tuple[int, int], ...]


def _read(name: str) -> KeypointSet:
    path = os.path.join(os.path.dirname(__file__), "keypoint_sets", name + ".json")
    with open(path, "r") as stream:
        content = json.load(stream)
    return KeypointSet(
        content["name"],
        tuple(content["joints"]),
        tuple((right, left) for right, left in content["pairs"]),
        tuple((start, end) for start, end in content["limbs"]),
    )


MPII16 = _read("mpii16")
DRAWINGS21 = _read("drawings21")
