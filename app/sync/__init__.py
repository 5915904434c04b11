"""What the till and a remote tell each other: push, pull, reconcile, and one client per remote (rules 34 to 36)."""
