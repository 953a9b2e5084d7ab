"""Imports every module that registers commands."""

from . import (  # noqa: F401
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
    _ui_menus,
    _ui_windows,
)
