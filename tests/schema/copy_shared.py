"""Copy the shared schema and keypoint sets to where each half carries them: ``python -m tests.schema.copy_shared``.

An installed trainer and a plug-in inside Maya have no repository beside them, so each ships its own copy; a test holds
the copies to the originals byte for byte.
"""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / "shared_schema"

# original folder -> folders that hold a copy of every file in it
COPIES: dict[Path, tuple[Path, ...]] = {
    SHARED / "schema": (ROOT / "trainer/schema",),
    SHARED / "keypoint_sets": (
        ROOT / "trainer/schema/keypoint_sets",
        ROOT / "maya_plugin/scripts/pose_annotations/core/keypoint_sets",
    ),
}


def copy_shared() -> None:
    """Overwrite every copy with its original."""
    for original, folders in COPIES.items():
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
            for file in sorted(original.glob("*.json")):
                shutil.copyfile(file, folder / file.name)


if __name__ == "__main__":
    copy_shared()
