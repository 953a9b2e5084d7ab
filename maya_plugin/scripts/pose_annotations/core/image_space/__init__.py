"""From world to picture: projection, what hides a joint, boxes, and the record of a person in an image."""
