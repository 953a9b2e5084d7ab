"""Everything public in the stand-in's Python API 2.0 exists in Maya, by the stubs of maya-stubs."""

import ast
import importlib
import importlib.util
import site
import sysconfig
from pathlib import Path

import pytest

MODULES = ("api.OpenMaya", "api.OpenMayaAnim", "api.OpenMayaUI", "standalone", "utils", "mel")
OBJECT = set(dir(object)) | {
    "__dict__",
    "__weakref__",
    "__module__",
    "__annotations__",
    "__slots__",
    "__iter__",
    "__hash__",
}


def stub_folder():
    for folder in [sysconfig.get_paths()["purelib"], *site.getsitepackages()]:
        found = Path(folder) / "maya-stubs"
        if (found / "api" / "OpenMaya.pyi").is_file():
            return found
    return None


STUBS = stub_folder()


@pytest.fixture(scope="module")
def stubs():
    if STUBS is None:
        pytest.skip("maya-stubs is not installed (it is in the test extras)")
    return STUBS


def parsed(stubs, module):
    path = stubs.joinpath(*module.split(".")).with_suffix(".pyi")
    path = path if path.is_file() else stubs.joinpath(*module.split("."), "__init__.pyi")
    return ast.parse(path.read_text(encoding="utf-8"))


def class_members(trees, name):
    """Names of a class of the stubs, those of its bases included, in whichever module they are."""
    for node in [node for tree in trees for node in tree.body]:
        if isinstance(node, ast.ClassDef) and node.name == name:
            found = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
            found |= {item.target.id for item in node.body if isinstance(item, ast.AnnAssign)}
            for base in node.bases:
                found |= class_members(trees, getattr(base, "attr", getattr(base, "id", "")))
            return found
    return set()


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_exists_in_maya(stubs, module, is_standin):
    if not is_standin:
        pytest.skip("a real Maya needs no comparison")
    tree = parsed(stubs, module)
    known = {node.name for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    ours = importlib.import_module(f"maya.{module}")
    imported = {
        "annotations",
        "atexit",
        "builtins",
        "logging",
        "os",
        "re",
        "shlex",
        "sys",
        "StandinLimitation",
        "statements",
    }
    public = set(getattr(ours, "__all__", [name for name in vars(ours) if not name.startswith("_")])) - imported
    assert public - known == set()


@pytest.mark.parametrize("module", ["api.OpenMaya", "api.OpenMayaAnim", "api.OpenMayaUI"])
def test_every_method_and_property_exists_in_maya(stubs, module, is_standin):
    if not is_standin:
        pytest.skip("a real Maya needs no comparison")
    tree, base = parsed(stubs, module), parsed(stubs, "api.OpenMaya")
    ours = importlib.import_module(f"maya.{module}")
    strangers = []
    for name in ours.__all__:
        known = class_members((tree, base), name)
        mine = {member for member in dir(getattr(ours, name)) if not member.startswith("_")} - OBJECT
        strangers += [f"{name}.{member}" for member in sorted(mine - known - KNOWN_GAPS.get(name, set()))]
    assert strangers == []


# Members that the stubs lack although Maya's class pages have them.
KNOWN_GAPS = {}
