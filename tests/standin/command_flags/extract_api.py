"""Makes ../maya/api/constants.json.

The whole-number constants of maya.api.OpenMaya's and OpenMayaAnim's classes (MFn.kCamera ...).

    python extract_api.py MAYA_STUBS_FOLDER

Read from maya-stubs 0.4.2 (MIT licence, https://github.com/Muream/maya-stubs), which took them from a running Maya.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

TABLE = Path(__file__).parents[1] / "maya" / "api" / "constants.json"
CLASSES = {
    "OpenMaya": (
        "MFn",
        "MTime",
        "MDistance",
        "MAngle",
        "MSpace",
        "MGlobal",
        "MSceneMessage",
        "MSyntax",
        "MFnNumericData",
        "MPxCommand",
    ),
    "OpenMayaAnim": ("MFnAnimCurve", "MAnimControl"),
}


def constants(path: Path, wanted) -> dict[str, dict[str, int]]:
    """{class: {name: value}} of the wanted classes of a stub file; only names that have a whole number."""
    found = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name in wanted:
            found[node.name] = {
                item.target.id: item.value.value
                for item in node.body
                if isinstance(item, ast.AnnAssign)
                and isinstance(item.target, ast.Name)
                and isinstance(item.value, ast.Constant)
                and type(item.value.value) is int
            }
    return found


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: extract_api.py MAYA_STUBS_FOLDER", file=sys.stderr)
        return 2
    table = {}
    for module, classes in CLASSES.items():
        table.update(constants(Path(arguments[0]) / "api" / f"{module}.pyi", classes))
    rows = [f"{json.dumps(name)}:{json.dumps(values, separators=(',', ':'))}" for name, values in table.items()]
    TABLE.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    print(f"{TABLE.name}: {', '.join(f'{name} {len(values)}' for name, values in table.items())}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
