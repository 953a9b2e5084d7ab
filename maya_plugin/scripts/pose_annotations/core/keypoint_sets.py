"""The two keypoint sets, read from the copies of the schema's data files beside this module."""

import json
import os
from typing import NamedTuple, Tuple


class KeypointSet(NamedTuple):
    """Names in order, left/right pairs and limbs as indices into them."""

    name: str
    joints: Tuple[str, ...]
    pairs: Tuple[Tuple[int, int], ...]
    limbs: Tuple[Tuple[int, int], ...]

    @property
    def index(self):
        # type: () -> Dict[str, int]
        """Position of each name."""
        return {name: position for position, name in enumerate(self.joints)}


def _read(name):
    path = os.path.join(os.path.dirname(__file__), "keypoint_sets", name + ".json")
    with open(path, "r") as stream:
        content = json.load(stream)
    return KeypointSet(
        content["name"],
        tuple(content["joints"]),
        tuple(tuple(pair) for pair in content["pairs"]),
        tuple(tuple(limb) for limb in content["limbs"]),
    )


MPII16 = _read("mpii16")
DRAWINGS21 = _read("drawings21")
