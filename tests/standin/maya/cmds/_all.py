"""Imports every module that registers commands."""

from . import (  # noqa: F401
    _animation,
    _attributes,
    _dag,
    _files,
    _listing,
    _meshes,
    _plugins,
    _render,
    _script_jobs,
    _session,
    _time,
    _ui_dialogs,
    _ui_lists,
    _ui_menus,
    _ui_panels,
    _ui_windows,
)
