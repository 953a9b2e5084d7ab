"""Every module that computes outputs of node types: importing them registers what they compute
(`evaluation.computes`).
"""

from . import (
    animation_layers,
    constraints,
    dag,
    expressions,
    keys,
    mesh_shapes,
    morphs,
    operators,
    polygons,
    skinning,
    stereo,
)

MODULES = (
    animation_layers,
    constraints,
    dag,
    expressions,
    keys,
    mesh_shapes,
    morphs,
    operators,
    polygons,
    skinning,
    stereo,
)
