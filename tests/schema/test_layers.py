"""Who may import whom, and which Python the plug-in may be written in: the project's import table, enforced."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "maya_plugin"
PACKAGE = PLUGIN / "scripts" / "pose_annotations"
OLDEST = (3, 7)  # Maya 2022
STANDARD = set(sys.stdlib_module_names)
BUILTIN_CONTAINERS = {"list", "dict", "tuple", "set", "frozenset", "type"}


def _files(folder):
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def _named(path):
    return str(path.relative_to(ROOT))


def _imports(path, package_root):
    """Every module that a file imports, absolute: (dotted name, line)."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    here = path.relative_to(package_root).with_suffix("").parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: len(here) - node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            yield module, node.lineno
            for alias in node.names:
                yield f"{module}.{alias.name}", node.lineno


def _breaches(files, package_root, is_allowed):
    return [
        f"{_named(path)}:{line} imports {name}"
        for path in files
        for name, line in _imports(path, package_root)
        if not is_allowed(name)
    ]


def _is_standard(name):
    return name.split(".")[0] in STANDARD


def _is_under(name, *parents):
    return any(name == parent or name.startswith(parent + ".") for parent in parents)


def test_core_imports_the_standard_library_and_core_alone():
    allowed = ("pose_annotations.core",)
    assert not _breaches(
        _files(PACKAGE / "core"), PACKAGE.parent, lambda name: _is_standard(name) or _is_under(name, *allowed)
    )


def test_scene_imports_core_and_maya_without_its_windows():
    def is_allowed(name):
        if _is_under(name, "maya"):
            return _is_under(name, "maya.cmds", "maya.api", "maya.standalone") or name == "maya"
        own = ("pose_annotations.core", "pose_annotations.scene")
        return (
            _is_standard(name) or _is_under(name, *own) or name in ("pose_annotations", "pose_annotations.__version__")
        )

    assert not _breaches(_files(PACKAGE / "scene"), PACKAGE.parent, is_allowed)


WINDOWS = {"window", "showWindow", "deleteUI", "confirmDialog", "promptDialog", "fileDialog2", "layoutDialog", "menu"}
WINDOWS |= {"progressWindow", "progressBar", "optionVar", "shelfButton", "menuItem", "inViewMessage", "button"}


def _commands(path):
    """Names called as ``cmds.name``: (name, line)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "cmds":
            yield node.attr, node.lineno


def test_scene_opens_no_window_and_keeps_no_option_variable():
    assert not [
        f"{_named(path)}:{line} calls cmds.{name}"
        for path in _files(PACKAGE / "scene")
        for name, line in _commands(path)
        if name in WINDOWS
    ]


def test_ui_imports_core_scene_and_maya_alone():
    def is_allowed(name):
        return (
            _is_standard(name)
            or _is_under(name, "pose_annotations", "maya.cmds", "maya.mel", "maya.api", "maya.utils")
            or (name == "maya")
        )

    assert not _breaches(_files(PACKAGE / "ui"), PACKAGE.parent, is_allowed)


# The rooms of the plug-in and their order: a module imports only what stands in a row above its own. So nothing imports
# in a circle, and whoever reads downwards knows every name already. That core < scene < ui is tested above.
ROWS = {
    "core": """
        geometry  keypoint_sets  messages  progress
        errors
        command_line  files
        frames_and_images  image_space  recognition
        cameras  options
        documents
    """,
    "core/cameras": """
        camera_checks  camera_model  picture_proof
        camera_reports
    """,
    "core/image_space": """
        body_segments  boxes  nearest_points  projection  shells
        point_groups  records
        joint_visibility
    """,
    "core/recognition": """
        bone_names  figure
        keypoint_positions  mirrored_joints  naming_conventions
        side_words
        skeleton
        convention_match  joint_trees
        body
        limb_words
        humanik_slots
        assign_names  doubtful_limbs  keypoint_rules  left_and_right  missing_limbs  shape_guess
        human_shape  limb_chains  mapping  trunk_joints
        recognise
    """,
    "core/frames_and_images": """
        frames  image_headers  image_names  pixels
    """,
    "core/documents": """
        document  pose_faults
        export_report  merge_parts
    """,
    "scene": """
        file_info  left_out  nodes  scene_guard
        missing_parts
        animated_values  joints  props  renderer_settings  session  textures  visibility
        materials  mesh_owners  render_settings  scene_contents
        cameras  meshes  rendered_images
        characters
        occlusion  viewport_check
        camera_probe  preflight  render_proof  viewport_markers
        export
        command
    """,
    "ui": """
        mel_globals  settings  words
        progress_bar  shelf
        actions
        camera_menu  character_list
        window
        menu
        startup
    """,
}


def _children(folder):
    """The modules and packages of a folder by name, with their files."""
    found = {path.stem: [path] for path in folder.glob("*.py") if path.name != "__init__.py"}
    found.update({path.parent.name: _files(path.parent) for path in folder.glob("*/__init__.py")})
    return found


@pytest.mark.parametrize("folder", ROWS)
def test_imports_of_the_plugin_run_one_way_through_its_rooms(folder):
    row_of = {name: number for number, row in enumerate(ROWS[folder].strip().splitlines()) for name in row.split()}
    children = _children(PACKAGE / folder)
    assert set(row_of) == set(children), "ROWS and the folder name different modules"
    prefix = ".".join(("pose_annotations", *folder.split("/"), ""))

    def is_above(name, child):
        other = name[len(prefix) :].split(".")[0] if name.startswith(prefix) else child
        return other == child or row_of.get(other, len(row_of)) < row_of[child]

    for child, files in children.items():
        assert not _breaches(files, PACKAGE.parent, lambda name, child=child: is_above(name, child))


def test_every_folder_of_the_plugins_modules_has_its_rows():
    folders = {path.parent.relative_to(PACKAGE).as_posix() for path in PACKAGE.glob("*/**/__init__.py")}
    assert folders == set(ROWS)


def test_nothing_of_the_plugin_needs_more_than_maya_and_the_standard_library():
    def is_allowed(name):
        return _is_standard(name) or _is_under(name, "maya", "pose_annotations")

    outside = [path for path in _files(PLUGIN) if PACKAGE not in path.parents]
    assert not _breaches(outside, PLUGIN, is_allowed)


def test_the_trainer_knows_neither_the_plugin_nor_maya():
    assert not _breaches(
        _files(ROOT / "trainer"), ROOT, lambda name: not _is_under(name, "maya_plugin", "pose_annotations", "maya")
    )


def test_shared_schema_needs_only_the_standard_library():
    assert not _breaches(
        _files(ROOT / "shared_schema"), ROOT, lambda name: _is_standard(name) or _is_under(name, "shared_schema")
    )


@pytest.mark.parametrize("path", _files(PLUGIN), ids=_named)
def test_plugin_files_are_written_in_the_oldest_python(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text, str(path), feature_version=OLDEST)
    newer = (ast.NamedExpr, getattr(ast, "Match", ast.NamedExpr), getattr(ast, "TryStar", ast.NamedExpr))
    for node in ast.walk(tree):
        assert not isinstance(node, newer), f"line {node.lineno}: syntax newer than Python 3.7"
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            assert node.value.id not in BUILTIN_CONTAINERS, f"line {node.lineno}: {node.value.id}[...] needs Python 3.9"
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert not node.args.posonlyargs, f"line {node.lineno}: positional-only parameters need Python 3.8"
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            names = {alias.name for alias in node.names}
            assert names <= {"annotations", "division", "print_function", "absolute_import", "unicode_literals"}


TYPING_OF_37 = {"TYPE_CHECKING", "Any", "BinaryIO", "Callable", "Collection", "Container", "Dict", "FrozenSet"}
TYPING_OF_37 |= {"Iterable", "Iterator", "List", "Mapping", "NamedTuple", "NoReturn", "Optional", "Sequence", "Set"}
TYPING_OF_37 |= {"TextIO", "Tuple", "TypeVar", "Union"}


def _annotations(tree):
    for node in ast.walk(tree):
        for name in ("annotation", "returns"):
            if getattr(node, name, None) is not None:
                yield getattr(node, name)


@pytest.mark.parametrize("path", _files(PLUGIN), ids=_named)
def test_annotations_of_the_plugin_are_those_of_its_oldest_python(path):
    """mypy takes the plug-in as Python 3.10, and ``int | None`` parses in any Python: neither refuses it."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    for annotation in _annotations(tree):
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.parse(annotation.value, mode="eval")
        for node in ast.walk(annotation):
            assert not isinstance(node, ast.BinOp), f"line {node.lineno}: X | Y needs Python 3.10"
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "typing":
            names = {alias.name for alias in node.names}
            newer = sorted(names - TYPING_OF_37)
            assert not newer, f"line {node.lineno}: not known to be in Python 3.7's typing: {newer}"


PLUGIN_TESTS = sorted((ROOT / "tests" / "plugin").glob("*.py"))
NEWER_NAMES = {"removeprefix", "removesuffix", "is_relative_to", "prod", "dist", "isqrt", "comb", "perm", "unparse"}
NEWER_NAMES |= {"readlink", "with_stem", "pairwise", "cached_property", "fmean"}


@pytest.mark.parametrize("path", [*_files(PLUGIN), *PLUGIN_TESTS], ids=_named)
def test_what_runs_in_maya_uses_nothing_newer_than_its_oldest_python(path):
    """mayapy of Maya 2022 runs the plug-in and its tests: no name or argument that Python 3.7 lacks."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=OLDEST)):
        if isinstance(node, ast.Attribute):
            assert node.attr not in NEWER_NAMES, f"line {node.lineno}: {node.attr} is newer than Python 3.7"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "zip":
            assert not node.keywords, f"line {node.lineno}: zip(strict=) needs Python 3.10"


def _python37():
    """A Python 3.7 that works: on the path, or among pyenv's (whose shims do nothing unless a version is chosen)."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for found in [shutil.which("python3.7"), *sorted(map(str, pyenv.glob("versions/3.7.*/bin/python3.7")))]:
        if found and subprocess.run([found, "--version"], capture_output=True, check=False).returncode == 0:
            return found
    return None


def test_python_3_7_itself_compiles_the_plugin_with_its_tests_and_imports_core():
    python = _python37()
    if python is None:
        pytest.skip("no Python 3.7 on this machine")
    modules = [
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in _files(PACKAGE / "core")
        if path.name != "__init__.py"
    ]
    code = (
        "import sys, importlib; sys.dont_write_bytecode = True\n"
        f"sys.path.insert(0, {str(PACKAGE.parent)!r})\n"
        f"for path in {[str(path) for path in [*_files(PLUGIN), *PLUGIN_TESTS]]!r}:\n"
        "    compile(open(path, encoding='utf-8').read(), path, 'exec')\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# The trainer's rooms (packages and modules of `trainer/`), the lowest first. A room imports from itself and from layers
# above its own in this table, never from its own layer's other rooms or from those below.
TRAINER_LAYERS = (
    ("_version", "counts", "errors", "languages"),
    ("files", "machine", "progress"),
    ("annotations", "jobs"),
    ("data", "formats", "inspection", "metrics", "models"),
    ("prediction", "protocols", "provenance", "pytorch_pose"),
    ("evaluation", "report", "training"),
    ("bench", "doctor", "gap", "study"),
    ("cli",),
    ("__main__",),
)
TRAINER_LAYER_OF = {room: number for number, layer in enumerate(TRAINER_LAYERS) for room in layer}


def _room_of_trainer(name):
    """``annotations`` of ``trainer.annotations.records``; None for what is not in the trainer, or is all of it."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "trainer" else None


def test_every_room_of_the_trainer_has_a_layer():
    here = {path.stem for path in (ROOT / "trainer").glob("*.py")} - {"__init__"}
    here |= {path.parent.name for path in (ROOT / "trainer").glob("*/__init__.py")}
    assert here == set(TRAINER_LAYER_OF)


def test_imports_of_the_trainer_run_one_way():
    upward = []
    for path in _files(ROOT / "trainer"):
        own = path.relative_to(ROOT / "trainer").with_suffix("").parts[0]
        layer = TRAINER_LAYER_OF.get(own, len(TRAINER_LAYERS))  # trainer/__init__.py stands above all
        for name, line in _imports(path, ROOT):
            room = _room_of_trainer(name)
            if room != own and TRAINER_LAYER_OF.get(room, -1) >= layer:
                upward.append(f"{_named(path)}:{line} imports {name}")
    assert not upward
