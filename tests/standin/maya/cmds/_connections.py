"""connectAttr, disconnectAttr, isConnected, connectionInfo (command pages of these names)."""

from __future__ import annotations

from ._call import command
from ._names import find_plug, plug_name, scene


@command("connectAttr", flags="force lock nextAvailable referenceDest")
def connect_attr(call):
    """Answers "Connected a.x to b.y." as Maya does; an existing connection needs force."""
    source_owner, source = find_plug(call.args[0], RuntimeError)
    owner, destination = find_plug(call.args[1], RuntimeError)
    if destination.is_locked:
        raise RuntimeError(f"The destination attribute '{plug_name(destination, owner)}' cannot be modified.")
    scene().connect(source, destination, call.on("force"), call.on("nextAvailable"))
    return f"Connected {plug_name(source, source_owner)} to {plug_name(destination, owner)}."


@command("disconnectAttr", flags="nextAvailable")
def disconnect_attr(call):
    source_owner, source = find_plug(call.args[0], RuntimeError)
    owner, destination = find_plug(call.args[1], RuntimeError)
    if scene().source(destination) != source:
        ends = f"'{plug_name(source, source_owner)}' to '{plug_name(destination, owner)}'"
        raise RuntimeError(f"There is no connection from {ends} to disconnect")
    scene().disconnect(source, destination)
    return f"Disconnect {plug_name(source, source_owner)} from {plug_name(destination, owner)}."


@command("isConnected", flags="ignoreUnitConversion")
def is_connected(call):
    _, source = find_plug(call.args[0], RuntimeError)
    _, destination = find_plug(call.args[1], RuntimeError)
    found = scene().source(destination)
    if found is not None and call.on("ignoreUnitConversion") and found.node.is_a("unitConversion"):
        found = scene().source(found.node.plug("input"))
    return found == source


@command(
    "connectionInfo",
    flags="destinationFromSource getExactDestination getExactSource isDestination "
    "isExactDestination isExactSource isLocked isSource sourceFromDestination",
)
def connection_info(call):
    _, plug = find_plug(call.args[0], RuntimeError)
    source, destinations = scene().source(plug), scene().destinations(plug)
    asked = call.asked
    if asked in ("isDestination", "isExactDestination"):
        return source is not None
    if asked in ("isSource", "isExactSource"):
        return bool(destinations)
    if asked == "sourceFromDestination":
        return plug_name(source) if source else ""
    if asked == "destinationFromSource":
        return [plug_name(other) for other in destinations]
    if asked == "isLocked":
        return plug.is_locked
    return plug_name(plug)
