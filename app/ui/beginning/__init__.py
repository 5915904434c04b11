"""A first shop by hand, out of the welcome page."""
