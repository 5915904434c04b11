"""Everything about one booking or one walk-in, and every step that works from there."""
