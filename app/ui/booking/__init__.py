"""A new booking: what, when, with whom, for whom, and what has to be asked."""
