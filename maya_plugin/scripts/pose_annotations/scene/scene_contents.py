"""What an export does not look at in a scene, or gets wrong without preparation: named before the first frame."""

from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from maya import cmds

from ..core.messages import Message, listed
from .nodes import dag_path, inherited_types, read_attribute
from .visibility import CurrentLayer, RenderVisibility

# What renderers draw beside polygon meshes, all of them DAG nodes. Of a type whose plug-in is not loaded Maya makes un
UNSEEN_TYPES = (
    "gpuCache", "aiStandIn", "aiVolume", "nurbsSurface", "subdiv", "instancer", "xgmDescription",
    "xgmSplineDescription", "fluidShape", "pfxHair", "stroke", "particle", "nParticle", "mayaUsdProxyShape",
    "bifrostGraphShape", "pgYetiMaya",
)  # fmt: skip
_MOST_NAMES = 3


class Solver(NamedTuple):
    """A kind of simulation.

    Attributes:
        start: attribute with the frame at which it begins; "" for one that begins where the time slider does.
        switch: attribute that switches it on; "" for none.
    """

    type: str
    start: str
    switch: str


# Node pages *nucleus*, *rigidSolver*, *fluidShape*, *particle*. Bullet, MMD2Maya's physics: public rigs read
# ``bulletSolver1.startTime``. MayaMMD's own node has neither attribute (its ``mmd_physics_node.h``).
SOLVERS = (
    Solver("nucleus", "startFrame", "enable"),
    Solver("bulletSolverShape", "startTime", "enable"),
    Solver("rigidSolver", "startTime", "state"),
    Solver("fluidShape", "startFrame", "isDynamic"),
    Solver("particle", "startFrame", "isDynamic"),
    Solver("mmdPhysicsNode", "", ""),
)


def unseen_shapes() -> Optional[Message]:
    """What a render may show that hides no joint, counted and named by kind; None for nothing."""
    layer = CurrentLayer()
    kinds: List[Message] = []
    for kind, names in _nodes_of(UNSEEN_TYPES).items():
        shown = [name for name in names if RenderVisibility(dag_path(name), layer).may_be_rendered]
        if shown:
            some = ", ".join(name.rsplit("|", 1)[-1] for name in shown[:_MOST_NAMES])
            kinds.append(Message("{} {} ({})", len(shown), kind, some + (", ..." if len(shown) > _MOST_NAMES else "")))
    if not kinds:
        return None
    return Message(
        "not looked at, so they hide no joint: {}; put a polygon mesh in place of one", listed("{}, {}", kinds)
    )


def _nodes_of(types: Sequence[str]) -> Dict[str, List[str]]:
    """Full paths of the nodes of each type that this Maya has; ``ls`` refuses types that it does not have."""
    known = set(cmds.allNodeTypes() or [])
    found: Dict[str, List[str]] = {}
    for kind in types:
        names = (cmds.ls(type=kind, long=True) or []) if kind in known else []
        if names:
            found[kind] = names
    return found


def early_simulations(first_frame: float, preroll: int) -> Iterator[Message]:
    """A message for the simulations that begin before the first frame that is evaluated, and are not cached.

    Args:
        first_frame: the first exported frame.
        preroll: frames that are evaluated before it.
    """
    kinds = {solver.type: solver for solver in SOLVERS}
    early: List[Tuple[float, str]] = []
    for kind, names in _nodes_of(tuple(kinds)).items():
        for name in names:
            solver = kinds[kind]
            start = cmds.playbackOptions(query=True, minTime=True)
            if solver.start:
                start = read_attribute(name, solver.start)
            is_on = not solver.switch or read_attribute(name, solver.switch, True)
            if start is None or not is_on or _is_cached(name):
                continue
            if start < first_frame - preroll:
                early.append((start, name.rsplit("|", 1)[-1]))
    if not early:
        return
    early.sort()
    named = listed("{}, {}", [Message("{} ({:g})", name, start) for start, name in early[:_MOST_NAMES]])
    more = len(early) - _MOST_NAMES
    yield Message(
        "{} simulations begin before the first frame {:g}: {}{}; bake or cache them, or have {:.0f} frames evaluated "
        "before with {--preroll}",
        len(early),
        first_frame,
        named,
        Message("; {} more", more) if more > 0 else "",
        first_frame - early[0][0],
    )


def _is_cached(solver: str) -> bool:
    """Whether all that a nucleus moves is played from caches (attribute playFromCache of nCloth, nParticle, hair)."""
    moved = set(cmds.listConnections(solver, shapes=True) or [])
    moved = {name for name in moved if cmds.attributeQuery("playFromCache", node=name, exists=True)}
    driven = [cmds.listConnections(name + ".playFromCache", source=True, destination=False) for name in moved]
    return bool(moved) and all(driven) and "dagNode" not in inherited_types(solver)
