"""Names, namespaces and paths: from what a user types to nodes, and back to what Maya prints.

Sources: Autodesk's user guide "Namespaces" and the command pages `ls`, `namespace`, `rename`. Equal short names may
stand under different parents; a partial path then tells them apart, and commands print the shortest unique one. In a
pattern `*` and `?` match neither `:` nor `|`, so `*` alone finds only the root namespace.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .errors import AmbiguousName, NoSuchNode, SceneError
from .nodes import DagPath, Node

_ILLEGAL = re.compile(r"[^A-Za-z0-9_:]")


def legal_name(name) -> str:
    """The name Maya would give: other characters than A-Z a-z 0-9 _ become underscores, leading digits go.

    Raises SceneError where nothing is left.
    """
    parts = [re.sub(r"^[0-9]+", "", _ILLEGAL.sub("_", part)) for part in name.split(":")]
    if not parts[-1]:
        raise SceneError(f"New name has no legal characters: {name!r}")
    return ":".join(part for part in parts if part)


@lru_cache(maxsize=4096)
def pattern_regex(pattern, recursive=False):
    """A compiled test for one node name (with its namespace)."""
    body = re.escape(pattern.lstrip(":")).replace(r"\*", "[^:|]*").replace(r"\?", "[^:|]")
    return re.compile(("(?:.*:)?" if recursive else "") + body + r"\Z")


def _is_plain(pattern, recursive):
    """Whether this is a name or a path, and no pattern."""
    return not (recursive or "*" in pattern or "?" in pattern)


class Names:
    """The scene's index of names. Kept up to date by the graph's edits."""

    def __init__(self):
        self.by_name: dict[str, list[Node]] = {}

    def add(self, node):
        self.by_name.setdefault(node.name, []).append(node)

    def remove(self, node):
        same = self.by_name[node.name]
        same.remove(node)
        if not same:
            del self.by_name[node.name]

    # from names to nodes -----------------------------------------------------------------------------------------

    def matches(self, pattern, recursive=False) -> list[Node | DagPath]:
        """Nodes and DagPaths of a name, path or pattern, in the order they were made."""
        if "|" in pattern:
            return self._paths(pattern, recursive)
        return [found for node in self._named(pattern, recursive) for found in (node.paths if node.is_dag else [node])]

    def _named(self, pattern, recursive):
        if not _is_plain(pattern, recursive):
            test = pattern_regex(pattern, recursive)
            nodes = [node for name, same in self.by_name.items() if test.match(name) for node in same]
            return sorted(nodes, key=lambda node: node.serial)
        return list(self.by_name.get(pattern.lstrip(":"), ()))

    def _paths(self, pattern, recursive):
        absolute = pattern.startswith("|")
        parts = pattern.strip("|").split("|")
        tests = None if _is_plain(pattern, recursive) else [pattern_regex(part, recursive) for part in parts]
        found = []
        for node in self._named(parts[-1], recursive):
            for path in node.paths:
                names = path.nodes
                if len(names) < len(parts) or (absolute and len(names) != len(parts)):
                    continue
                tail = names[len(names) - len(parts) :]
                if tests is None:
                    is_it = [above.name for above in tail] == [part.lstrip(":") for part in parts]
                else:
                    is_it = all(test.match(above.name) for test, above in zip(tests, tail, strict=True))
                if is_it:
                    found.append(path)
        return found

    def one(self, name) -> Node | DagPath:
        """What one name or path means: a DagPath, or the Node of what is not in the DAG.

        An instanced node is one node, whichever of its paths is meant; named without a path, it is its first.
        """
        found = self.matches(name)
        if not found:
            raise NoSuchNode(name)
        if len({id(match.node if isinstance(match, DagPath) else match) for match in found}) > 1:
            raise AmbiguousName(name, [str(match) for match in found if isinstance(match, DagPath)])
        return found[0]

    def node(self, name) -> Node:
        """The one node of a name or path."""
        match = self.one(name)
        return match.node if isinstance(match, DagPath) else match

    def path(self, name) -> DagPath:
        """The DagPath of a name."""
        match = self.one(name)
        if not isinstance(match, DagPath):
            raise SceneError(f"{name} is no DAG node and has no path")
        return match

    # from nodes to names -----------------------------------------------------------------------------------------

    def shortest(self, path: DagPath) -> str:
        """The shortest partial path that no other path matches; an instance shows as much as tells it apart."""
        others = [
            other for node in self.by_name[path.node.name] if node.is_dag for other in node.paths if other != path
        ]
        names = [node.name for node in path.nodes]
        for length in range(1, len(names) + 1):
            tail = names[-length:]
            if not any([node.name for node in other.nodes[-length:]] == tail for other in others):
                return "|".join(tail)
        return path.full_name

    # new names ----------------------------------------------------------------------------------------------------

    def free_name(self, name, dag, siblings=()) -> str:
        """`name` if it is free, else with its trailing number counted up until it is.

        A DAG node's name must differ from its siblings' and from every DG node's; a DG node's from all others'.
        """
        taken = {sibling.name for sibling in siblings}

        def is_free(candidate):
            same = self.by_name.get(candidate, ())
            if dag:
                return candidate not in taken and all(other.is_dag for other in same)
            return not same

        if is_free(name):
            return name
        stem = name.rstrip("0123456789")
        number = int(name[len(stem) :] or 0)
        while True:
            number += 1
            candidate = f"{stem}{number}"
            if is_free(candidate):
                return candidate
