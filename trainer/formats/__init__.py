"""Other annotation formats, converted to and from the pose document; one module for each format."""
