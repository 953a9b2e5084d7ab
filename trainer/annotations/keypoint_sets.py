"""The named sets of joints: order, left/right pairs and limbs, read from the package's copies of the shared data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources


@dataclass(frozen=True)
class KeypointSet:
    """An ordered set of K joint names.

    ``pairs`` are (right, left) joint indices, ``limbs`` the (joint, joint) lines that a drawing of the pose shows.
    """

    name: str
    joints: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    limbs: tuple[tuple[int, int], ...]

    def index(self, joint: str) -> int:
        """Position of a joint's name; KeyError with the valid names for any other text."""
        try:
            return self.joints.index(joint)
        except ValueError:
            raise KeyError(f"{joint!r} is no joint of {self.name}; its joints are {', '.join(self.joints)}") from None

    @property
    def flip_permutation(self) -> tuple[int, ...]:
        """K indices: joint i of a mirrored picture is joint ``flip_permutation[i]`` of the original."""
        order = list(range(len(self.joints)))
        for right, left in self.pairs:
            order[right], order[left] = left, right
        return tuple(order)


def load_keypoint_set(name: str) -> KeypointSet:
    """Read one of the shipped sets ("mpii16", "drawings21")."""
    text = (resources.files("trainer") / "schema" / "keypoint_sets" / f"{name}.json").read_text(encoding="utf-8")
    table = json.loads(text)
    return KeypointSet(
        name=table["name"],
        joints=tuple(table["joints"]),
        pairs=tuple((right, left) for right, left in table["pairs"]),
        limbs=tuple((start, end) for start, end in table["limbs"]),
    )


MPII16 = load_keypoint_set("mpii16")
DRAWINGS21 = load_keypoint_set("drawings21")
