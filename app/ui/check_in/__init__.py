"""Taking a walk-in into the line."""
