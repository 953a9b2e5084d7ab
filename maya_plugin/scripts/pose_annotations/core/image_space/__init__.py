"""From world to picture: projection, body segments, boxes, visibility, and the record of a person in an image."""
