"""Small widgets that every page uses. What a person can act on takes its object name and accessible name when made."""
