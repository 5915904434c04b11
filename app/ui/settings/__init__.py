"""The page on which a shop is set up: one section for each thing that can be set."""
