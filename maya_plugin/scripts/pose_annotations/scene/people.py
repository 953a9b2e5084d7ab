"""Everyone in the scene at the current time, read once and seen by however many cameras."""

from ..core.sight import PersonInScene


def read_people(readers):
    """PersonInScene of every CharacterReader, in order."""
    people = []
    for reader in readers:
        keypoints, drawings = reader.keypoints(reader.world_matrices())
        body, head = reader.body.read()
        people.append(
            PersonInScene(
                character=reader.name,
                keypoints=keypoints,
                drawings=drawings,
                body=body,
                head=head,
                is_rendered=reader.is_rendered(body),
                sources=reader.sources,
            )
        )
    return people
