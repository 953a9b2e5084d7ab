"""What rendered frames lack beside drawings: poses, pictures, and where networks go wrong on each."""
