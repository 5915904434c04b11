"""The hub: a small server that speaks both remote APIs over the desk's own verbs, rules and tables."""
