"""Documents: writing them whole or not at all, merging their parts, and the report of an export."""
