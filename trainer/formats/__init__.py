"""Other people's annotation formats, in and out of the pose document; one module a format."""
