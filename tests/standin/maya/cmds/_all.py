"""Imports every module that registers commands."""

from . import (
    _animation,
    _attributes,
    _camera,
    _dag,
    _files,
    _listing,
    _meshes,
    _plugins,
    _render,
    _session,
    _sets,
    _time,
    _transforms,
)

MODULES = (
    _animation,
    _attributes,
    _camera,
    _dag,
    _files,
    _listing,
    _meshes,
    _plugins,
    _render,
    _session,
    _sets,
    _time,
    _transforms,
)
