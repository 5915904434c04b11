"""The public display: which numbers are called, who is next, how long it takes. Nothing else can be on it."""
