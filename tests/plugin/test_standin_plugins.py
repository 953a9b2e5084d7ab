"""Plug-ins, module files and mayapy itself: loading, commands with flags, exit codes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from maya import cmds, mel

MAYAPY = Path(__file__).parents[1] / "standin" / "mayapy"
PLUGIN = """
import maya.api.OpenMaya as om

def maya_useNewAPI():
    pass

class Greet(om.MPxCommand):
    def doIt(self, args):
        parser = om.MArgParser(self.syntax(), args)
        if parser.isFlagSet("-fail"):
            raise RuntimeError("it went wrong")
        name = parser.flagArgumentString("-name", 0) if parser.isFlagSet("-name") else "you"
        times = parser.flagArgumentInt("-times", 0) if parser.isFlagSet("-times") else 1
        self.setResult(["hello " + name] * times)

def syntax():
    made = om.MSyntax()
    made.addFlag("-n", "-name", om.MSyntax.kString)
    made.addFlag("-t", "-times", om.MSyntax.kLong)
    made.addFlag("-f", "-fail", om.MSyntax.kNoArg)
    return made

def initializePlugin(obj):
    om.MFnPlugin(obj, "us", "1.2", "Any").registerCommand("greetSomebody", Greet, syntax)

def uninitializePlugin(obj):
    om.MFnPlugin(obj).deregisterCommand("greetSomebody")
"""


@pytest.fixture
def greeting(tmp_path):
    path = tmp_path / "greetings.py"
    path.write_text(PLUGIN, encoding="utf-8")
    cmds.loadPlugin(str(path), quiet=True)
    yield "greetings"
    if cmds.pluginInfo("greetings", query=True, loaded=True):
        cmds.unloadPlugin("greetings")


def test_a_command_is_there_while_its_plugin_is_loaded(greeting):
    assert cmds.pluginInfo(greeting, query=True, loaded=True)
    assert cmds.pluginInfo(greeting, query=True, vendor=True) == "us"
    assert cmds.pluginInfo(greeting, query=True, version=True) == "1.2"
    assert cmds.pluginInfo(greeting, query=True, command=True) == ["greetSomebody"]
    assert cmds.greetSomebody() == ["hello you"]
    cmds.unloadPlugin(greeting)
    assert not cmds.pluginInfo(greeting, query=True, loaded=True)
    assert not hasattr(cmds, "greetSomebody")


def test_its_flags_work_by_long_and_short_name_in_python_and_mel(greeting):
    assert cmds.greetSomebody(name="Miku", times=2) == ["hello Miku", "hello Miku"]
    assert cmds.greetSomebody(n="Miku") == ["hello Miku"]
    assert mel.eval('greetSomebody -name "Miku" -t 2;') == ["hello Miku", "hello Miku"]


def test_wrong_flags_and_arguments_are_refused_before_it_starts(greeting):
    with pytest.raises(TypeError, match="Invalid flag 'nme'"):
        cmds.greetSomebody(nme="x")
    with pytest.raises(TypeError, match="Invalid arguments for flag 'name'"):
        cmds.greetSomebody(name=3)
    with pytest.raises(TypeError):
        cmds.greetSomebody("an object")


def test_its_error_is_a_runtime_error(greeting):
    with pytest.raises(RuntimeError, match="it went wrong"):
        cmds.greetSomebody(fail=True)
    assert cmds.greetSomebody(fail=False) == ["hello you"]


def test_loading_twice_loads_once(greeting):
    assert cmds.loadPlugin(greeting, quiet=True) is None


@pytest.mark.parametrize("missing", ["initializePlugin", "uninitializePlugin"])
def test_a_file_without_both_functions_does_not_load(tmp_path, missing):
    path = tmp_path / "half.py"
    path.write_text(PLUGIN.replace(f"def {missing}", "def other"), encoding="utf-8")
    with pytest.raises(RuntimeError, match=missing):
        cmds.loadPlugin(str(path))


def test_an_unknown_plugin_is_a_runtime_error():
    with pytest.raises(RuntimeError, match="not found"):
        cmds.loadPlugin("noSuchPlugin.py")


def test_mel_calls_commands_with_flags():
    cmds.createNode("transform", name="box")
    assert mel.eval("ls -type transform box") == ["box"]
    assert mel.eval('setAttr "box.tx" 4; getAttr box.tx') == 4
    with pytest.raises(RuntimeError, match="Cannot find procedure"):
        mel.eval("noSuchProcedure;")
    with pytest.raises(RuntimeError, match="Invalid flag"):
        mel.eval("ls -selektion;")


def mayapy(*arguments, cwd=None, **environment):
    given = {key: value for key, value in os.environ.items() if not key.startswith("MAYA_")}
    given.update(environment, MAYA_STANDIN_PYTHON=sys.executable)
    return subprocess.run(
        [str(MAYAPY), *map(str, arguments)], capture_output=True, text=True, env=given, cwd=cwd, timeout=60, check=False
    )


needs_shell = pytest.mark.skipif(
    os.name == "nt" or not MAYAPY.is_file(), reason="the stand-in's mayapy is a shell script"
)
START = "import maya.standalone; maya.standalone.initialize(name='python')\n"


@needs_shell
def test_mayapy_runs_a_script_with_arguments_and_a_command_line(tmp_path):
    script = tmp_path / "count.py"
    script.write_text(START + "import sys\nfrom maya import cmds\nprint(sys.argv[1:], cmds.ls(cameras=True)[0])\n")
    done = mayapy(script, "a b", "c")
    assert done.stdout.strip() == "['a b', 'c'] perspShape"
    assert mayapy("-c", "print(6 * 7)").stdout.strip() == "42"


@needs_shell
def test_commands_are_missing_until_the_session_is_initialised():
    done = mayapy("-c", "from maya import cmds; print(hasattr(cmds, 'ls'))")
    assert done.stdout.strip() == "False"


@needs_shell
def test_mayapy_loses_a_failing_exit_code_unless_its_exit_hook_is_off():
    code = START + "import sys; sys.exit(3)"
    assert mayapy("-c", code).returncode == 0
    assert mayapy("-c", code, MAYA_NO_STANDALONE_ATEXIT="1").returncode == 3
    assert mayapy("-c", START + "import os, sys; sys.stdout.flush(); os._exit(4)").returncode == 4


@needs_shell
def test_a_module_file_brings_its_scripts_and_plugins(tmp_path):
    root = tmp_path / "with space" / "モジュール"
    (root / "plug-ins").mkdir(parents=True)
    (root / "scripts").mkdir()
    (root / "plug-ins" / "greetings.py").write_text(PLUGIN, encoding="utf-8")
    (root / "scripts" / "from_module.py").write_text("value = 5\n", encoding="utf-8")
    (tmp_path / "poses.mod").write_text(f"+ MAYAVERSION:2025 Poses 1.0 {root}\nPOSES_HOME:=.\n", encoding="utf-8")
    (tmp_path / "other.mod").write_text(f"+ MAYAVERSION:1999 Old 1.0 {tmp_path}\nWRONG=1\n", encoding="utf-8")
    code = START + (
        "import os, from_module\nfrom maya import cmds\ncmds.loadPlugin('greetings')\n"
        "print(from_module.value, cmds.greetSomebody(), os.environ['POSES_HOME'] != '', 'WRONG' in os.environ)"
    )
    done = mayapy("-c", code, MAYA_MODULE_PATH=str(tmp_path))
    assert done.stdout.strip() == "5 ['hello you'] True False", done.stderr
